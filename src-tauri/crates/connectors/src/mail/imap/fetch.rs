//! Which messages there are, and the messages themselves: many in one command, so that distance costs little.

use super::{
    Imap,
    command::{Command, uid_sets},
    response::{Item, Response},
};
use crate::mail::{MailError, model::Fetched};
use std::collections::HashSet;
use tokio::sync::mpsc::Sender;

/// Messages in one command.
const BATCH: usize = 500;
/// Bytes of one command's UID set; servers accept 8,000 (RFC 7162, section 4).
const LONGEST_SET: usize = 6000;
/// A message up to this size is handed over whole; of a larger one only this much, unless it is streamed.
pub const LARGEST_WHOLE: u64 = 25 << 20;
/// How much of a large message is asked for at a time.
const PART: u64 = 4 << 20;
/// A SEARCH over so many messages answers in a line below the longest that is read.
const SEARCH_SPAN: u32 = 50_000;
const FETCH: &str = "fetching messages";
const LISTING: &str = "listing messages";

impl Imap {
    /// The UIDs from `first` to `last` (None: no end) in the open folder, ascending.
    ///
    /// # Errors
    /// The connection broke.
    pub async fn uids(&mut self, first: u32, last: Option<u32>) -> Result<Vec<u32>, MailError> {
        let last_text = last.map_or_else(|| "*".to_owned(), |last| last.to_string());
        let mut uids = Vec::new();
        let exists = self.exists;
        for start in (1..=exists).step_by(SEARCH_SPAN as usize) {
            let end = start.saturating_add(SEARCH_SPAN - 1).min(exists);
            let span = if exists > SEARCH_SPAN { format!("{start}:{end} ") } else { String::new() };
            let command = Command::new(format!("UID SEARCH {span}UID {first}:{last_text}"));
            self.run(command, LISTING, &mut |response| {
                if let Response::Search(found) = response {
                    uids.extend(found);
                }
            })
            .await?;
        }
        // `5:*` names the last message even when its UID is below 5.
        uids.retain(|uid| *uid >= first && last.is_none_or(|last| *uid <= last));
        uids.sort_unstable();
        uids.dedup();
        Ok(uids)
    }

    /// The size in bytes of each of these messages that still exists.
    ///
    /// # Errors
    /// The connection broke.
    pub async fn sizes(&mut self, uids: &[u32]) -> Result<Vec<(u32, u64)>, MailError> {
        let mut sizes = Vec::with_capacity(uids.len());
        for (set, _) in uid_sets(uids, 10 * BATCH, LONGEST_SET) {
            self.items(&format!("UID FETCH {set} (UID RFC822.SIZE)"), |item| {
                if let (Some(uid), Some(size)) = (item.uid, item.size) {
                    sizes.push((uid, size));
                }
            })
            .await?;
        }
        Ok(sizes)
    }

    /// The messages whose flags changed after a mod-sequence, as (UID, is seen). Only for a folder with a
    /// `highest_modseq`.
    ///
    /// # Errors
    /// The server has no CONDSTORE, or the connection broke.
    pub async fn changed_since(&mut self, modseq: u64) -> Result<Vec<(u32, bool)>, MailError> {
        let mut changes = Vec::new();
        self.items(&format!("UID FETCH 1:* (UID FLAGS) (CHANGEDSINCE {modseq})"), |item| {
            if let (Some(uid), Some(is_seen)) = (item.uid, item.is_seen) {
                changes.push((uid, is_seen));
            }
        })
        .await?;
        Ok(changes)
    }

    /// Fetches messages and hands each over as it arrives, ascending within each batch of 500. A message above 25 MiB comes
    /// cut off (see `Fetched::size`). Returns the UIDs that the server did not give: expunged meanwhile, or unreadable for
    /// the server itself.
    ///
    /// # Errors
    /// The connection broke; what was handed over before stays valid.
    pub async fn fetch(&mut self, uids: &[u32], on: &mut impl FnMut(Fetched)) -> Result<Vec<u32>, MailError> {
        let mut missing = Vec::new();
        for batch in uids.chunks(BATCH) {
            for (set, members) in uid_sets(batch, BATCH, LONGEST_SET) {
                missing.extend(self.fetch_set(&set, members, on).await?);
            }
        }
        Ok(missing)
    }

    /// Like [`Imap::fetch`], but into a channel: reading waits while the channel is full, and ends when nobody listens.
    ///
    /// # Errors
    /// The connection broke, or the receiver is gone (`Cancelled`).
    pub async fn fetch_into(&mut self, uids: &[u32], sender: &Sender<Fetched>) -> Result<Vec<u32>, MailError> {
        let mut missing = Vec::new();
        for batch in uids.chunks((sender.max_capacity() / 2).clamp(1, BATCH)) {
            // Half a channel: while one half is worked on, the other fills.
            let permits = sender.reserve_many(batch.len()).await.map_err(|_| MailError::Cancelled)?;
            let mut permits = permits.into_iter();
            let mut on = |fetched| {
                if let Some(permit) = permits.next() {
                    permit.send(fetched);
                }
            };
            for (set, members) in uid_sets(batch, BATCH, LONGEST_SET) {
                missing.extend(self.fetch_set(&set, members, &mut on).await?);
            }
        }
        Ok(missing)
    }

    /// Streams one message of any size in parts of 4 MiB. Returns its size.
    ///
    /// # Errors
    /// `on` returns false (`Cancelled`), the message is gone, or the connection broke.
    pub async fn fetch_large(&mut self, uid: u32, on: &mut impl FnMut(&[u8]) -> bool) -> Result<u64, MailError> {
        let mut offset = 0;
        loop {
            let mut part = None;
            self.items(&format!("UID FETCH {uid} (UID BODY.PEEK[]<{offset}.{PART}>)"), |item| {
                if item.uid == Some(uid) && item.body.is_some() {
                    part = item.body;
                }
            })
            .await?;
            let Some(part) = part else {
                return Err(MailError::Refused { during: FETCH, reason: "the message is gone".to_owned() });
            };
            offset += part.len() as u64;
            if !part.is_empty() && !on(&part) {
                return Err(MailError::Cancelled);
            }
            if (part.len() as u64) < PART {
                return Ok(offset);
            }
        }
    }

    /// The highest UID in the open folder, 0 when it is empty.
    pub(super) async fn highest_uid(&mut self) -> Result<u32, MailError> {
        let mut highest = 0;
        if self.exists > 0 {
            self.items("UID FETCH * (UID)", |item| highest = item.uid.unwrap_or_default().max(highest)).await?;
        }
        Ok(highest)
    }

    /// One set, and one by one what the server stumbled over: one bad message must not stop a mailbox.
    async fn fetch_set(
        &mut self,
        set: &str,
        members: Vec<u32>,
        on: &mut impl FnMut(Fetched),
    ) -> Result<Vec<u32>, MailError> {
        let mut pending: HashSet<u32> = members.into_iter().collect();
        match self.fetch_raw(set, &mut pending, on).await {
            Ok(()) => {}
            Err(MailError::Refused { reason, .. }) => {
                tracing::warn!(%reason, pending = pending.len(), "the server refused a batch; trying one by one");
                let mut uids: Vec<u32> = pending.iter().copied().collect();
                uids.sort_unstable();
                for uid in uids {
                    match self.fetch_raw(&uid.to_string(), &mut pending, on).await {
                        Ok(()) | Err(MailError::Refused { .. }) => {}
                        Err(error) => return Err(error),
                    }
                }
            }
            Err(error) => return Err(error),
        }
        let mut missing: Vec<u32> = pending.into_iter().collect();
        missing.sort_unstable();
        Ok(missing)
    }

    /// Asks for one byte more than the largest whole message: no literal is larger, and no question for the sizes has to
    /// come first.
    async fn fetch_raw(
        &mut self,
        set: &str,
        pending: &mut HashSet<u32>,
        on: &mut impl FnMut(Fetched),
    ) -> Result<(), MailError> {
        let limit = LARGEST_WHOLE + 1;
        let command = format!("UID FETCH {set} (UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[]<0.{limit}>)");
        self.items(&command, |item| {
            let (Some(uid), Some(mut raw)) = (item.uid, item.body) else { return };
            if !pending.remove(&uid) {
                return;
            }
            let mut size = raw.len() as u64;
            if size >= limit {
                // Only here the server's own count is used: some servers tell a wrong one.
                size = item.size.unwrap_or_default().max(size);
                raw.truncate(LARGEST_WHOLE as usize);
            }
            let is_seen = item.is_seen.unwrap_or_default();
            on(Fetched { uid, internal_date: item.internal_date, is_seen, size, raw });
        })
        .await
    }

    async fn items(&mut self, command: &str, mut on: impl FnMut(Item)) -> Result<(), MailError> {
        self.run(Command::new(command), FETCH, &mut |response| {
            if let Response::Fetch(item) = response {
                on(*item);
            }
        })
        .await
        .map(|_| ())
    }
}
