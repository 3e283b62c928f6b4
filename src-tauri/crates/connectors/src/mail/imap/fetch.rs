//! Which messages there are, and the messages themselves: many in one command, so that distance costs little.

use super::{
    Imap,
    command::{Command, uid_sets},
    response::{Item, Response},
};
use crate::mail::{MailError, model::Fetched};
use std::collections::{HashSet, VecDeque};

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
        let overlong_lines = self.wire.overlong_lines();
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
        if self.wire.overlong_lines() > overlong_lines {
            // A list with a hole would pass for a folder without these messages.
            return Err(MailError::Disconnected { during: LISTING, reason: "an overlong list".to_owned() });
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

    /// Fetches messages one by one; reading from the server waits while the caller does something else. A message above
    /// 25 MiB comes cut off (see `Fetched::size`).
    pub fn fetching(&mut self, uids: &[u32]) -> Fetching<'_> {
        let sets = uids.chunks(BATCH).flat_map(|batch| uid_sets(batch, BATCH, LONGEST_SET)).collect();
        Fetching { imap: self, sets, pending: HashSet::new(), asked: 0, running: None, missing: Vec::new() }
    }

    /// Fetches messages and hands each over as it arrives, ascending within each batch of 500. Returns the UIDs that the
    /// server did not give: expunged meanwhile, or unreadable for the server itself.
    ///
    /// # Errors
    /// The connection broke; what was handed over before stays valid.
    pub async fn fetch(&mut self, uids: &[u32], on: &mut impl FnMut(Fetched)) -> Result<Vec<u32>, MailError> {
        let mut fetching = self.fetching(uids);
        while let Some(fetched) = fetching.next().await? {
            on(fetched);
        }
        Ok(fetching.into_missing())
    }

    /// Which of these UIDs the open folder still has.
    ///
    /// # Errors
    /// The connection broke.
    pub async fn existing(&mut self, uids: &[u32]) -> Result<Vec<u32>, MailError> {
        let mut found = Vec::new();
        // Only now the server has to tell what was expunged by others.
        self.noop().await?;
        for (set, members) in uid_sets(uids, BATCH, LONGEST_SET) {
            let command = Command::new(format!("UID SEARCH UID {set}"));
            self.run(command, LISTING, &mut |response| {
                if let Response::Search(uids) = response {
                    found.extend(uids.into_iter().filter(|uid| members.contains(uid)));
                }
            })
            .await?;
        }
        found.sort_unstable();
        found.dedup();
        Ok(found)
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

/// Messages on their way. Invariant: the connection is spent when this is dropped before its end.
#[derive(Debug)]
pub struct Fetching<'a> {
    imap: &'a mut Imap,
    /// What is still to be asked for.
    sets: VecDeque<(String, Vec<u32>)>,
    /// Of the set that is asked for now.
    pending: HashSet<u32>,
    /// How many messages the set that is asked for has.
    asked: usize,
    /// The tag of the command under way.
    running: Option<String>,
    missing: Vec<u32>,
}

impl Fetching<'_> {
    /// The next message; None when all were given that the server gives.
    ///
    /// # Errors
    /// The connection broke; what came before stays valid.
    pub async fn next(&mut self) -> Result<Option<Fetched>, MailError> {
        loop {
            let tag = match &self.running {
                Some(tag) => tag.clone(),
                None => match self.sets.pop_front() {
                    Some((set, members)) => self.ask(&set, members).await?,
                    None => return Ok(None),
                },
            };
            let response = self.imap.wire.response(FETCH).await?;
            let mut item = None;
            let noted = self.imap.note(response, &tag, FETCH, &mut |response| {
                if let Response::Fetch(fetched) = response {
                    item = Some(fetched);
                }
            });
            match noted {
                Ok(None) => {}
                Ok(Some(_)) => self.end_set(),
                Err(MailError::Refused { reason, .. }) => self.take_apart(&reason),
                Err(error) => return Err(error),
            }
            if let Some(fetched) = item.and_then(|item| self.take(*item)) {
                return Ok(Some(fetched));
            }
        }
    }

    /// The UIDs that the server did not give, ascending.
    pub fn into_missing(mut self) -> Vec<u32> {
        self.missing.sort_unstable();
        self.missing
    }

    /// Asks for one byte more than the largest whole message: no literal is larger, and no question for the sizes has to
    /// come first.
    async fn ask(&mut self, set: &str, members: Vec<u32>) -> Result<String, MailError> {
        let limit = LARGEST_WHOLE + 1;
        let tag = self.imap.next_tag();
        let line = format!("{tag} UID FETCH {set} (UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[]<0.{limit}>)\r\n");
        self.imap.wire.send(line.as_bytes(), FETCH).await?;
        self.asked = members.len();
        self.pending = members.into_iter().collect();
        self.running = Some(tag.clone());
        Ok(tag)
    }

    fn take(&mut self, item: Item) -> Option<Fetched> {
        let (uid, mut raw) = (item.uid?, item.body?);
        if !self.pending.remove(&uid) {
            return None;
        }
        let mut size = raw.len() as u64;
        if size > LARGEST_WHOLE {
            // Only here the server's own count is used: some servers tell a wrong one.
            size = item.size.unwrap_or_default().max(size);
            raw.truncate(LARGEST_WHOLE as usize);
        }
        let is_seen = item.is_seen.unwrap_or_default();
        Some(Fetched { uid, internal_date: item.internal_date, is_seen, size, raw })
    }

    fn end_set(&mut self) {
        self.running = None;
        self.missing.extend(self.pending.drain());
    }

    /// One by one what the server stumbled over: one bad message must not stop a mailbox.
    fn take_apart(&mut self, reason: &str) {
        let mut uids: Vec<u32> = self.pending.drain().collect();
        self.running = None;
        uids.sort_unstable();
        tracing::warn!(pending = uids.len(), "the server refused to give messages: {reason}");
        match uids.as_slice() {
            [one] if self.asked == 1 => self.missing.push(*one),
            _ => {
                for uid in uids.into_iter().rev() {
                    self.sets.push_front((uid.to_string(), vec![uid]));
                }
            }
        }
    }
}
