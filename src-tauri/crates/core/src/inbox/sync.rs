//! Reading a mailbox: new mail first, then the past from the newest to the oldest, resumable after every batch.

use super::batch::{self, Batch, Incoming, Tally};
use super::quarantine::{self, Ungiven};
use super::receive::Origin;
use crate::channels::{self, ChannelState, Cursor, Side, mail_problem};
use crate::desk::{Desk, Topic};
use comptoir_connectors::mail::imap::Imap;
use comptoir_connectors::mail::model::{Fetched, Folder, FolderRole};
use comptoir_kernel::{ChannelId, FolderId, Problem};
use std::sync::Arc;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

/// Messages that are handed over to be stored together.
const BATCH: usize = 500;
/// A batch is also full at so many bytes of mail; up to ten of them are in memory at once.
const BATCH_BYTES: usize = 8 * 1024 * 1024;

/// One pass over the folders of a mailbox. The connection comes back with the inbox open, to wait for news.
pub(super) async fn pass(
    desk: &Arc<Desk>,
    id: ChannelId,
    cancel: &CancellationToken,
) -> Result<(Imap, Tally), Problem> {
    let login = channels::login(desk, id, Side::Imap).await?;
    let mut imap = Imap::connect(&login).await.map_err(mail_problem)?;
    let tally = read_folders(desk, id, &mut imap, cancel).await?;
    Ok((imap, tally))
}

/// Reads what is new over an open connection and leaves the inbox selected.
pub(super) async fn read_folders(
    desk: &Arc<Desk>,
    id: ChannelId,
    imap: &mut Imap,
    cancel: &CancellationToken,
) -> Result<Tally, Problem> {
    let mut folders = imap.folders().await.map_err(mail_problem)?;
    folders.retain(|folder| matches!(folder.role, FolderRole::Inbox | FolderRole::Sent | FolderRole::Junk));
    // The inbox first, because people wait there.
    folders.sort_by_key(|folder| folder.role != FolderRole::Inbox);
    let mut tally = Tally::default();
    for folder in &folders {
        tally.add(read_folder(desk, id, imap, folder, cancel).await?);
    }
    // Once more, so that it stays open for IDLE and nothing that came meanwhile is overlooked.
    if let Some(inbox) = folders.first().filter(|_| folders.len() > 1) {
        tally.add(read_folder(desk, id, imap, inbox, cancel).await?);
    }
    Ok(tally)
}

async fn read_folder(
    desk: &Arc<Desk>,
    id: ChannelId,
    imap: &mut Imap,
    folder: &Folder,
    cancel: &CancellationToken,
) -> Result<Tally, Problem> {
    let mut reader = Reader::open(desk, id, imap, folder, cancel).await?;
    let mut tally = Tally::default();
    if !reader.is_unchanged() {
        tally.add(reader.read_new().await?);
        tally.add(reader.read_past().await?);
        reader.note_modseq()?;
    }
    Ok(tally)
}

/// Reads one folder.
struct Reader<'a> {
    desk: &'a Arc<Desk>,
    imap: &'a mut Imap,
    cancel: &'a CancellationToken,
    place: Place,
    cursor: Cursor,
    /// What the server says of the folder now.
    modseq: Option<u64>,
    uid_next: u32,
}

impl<'a> Reader<'a> {
    async fn open(
        desk: &'a Arc<Desk>,
        channel: ChannelId,
        imap: &'a mut Imap,
        folder: &Folder,
        cancel: &'a CancellationToken,
    ) -> Result<Self, Problem> {
        let selected = imap.select(&folder.name).await.map_err(mail_problem)?;
        let cursor = desk.write("inbox.open_folder", None, |write| {
            let known = channels::folder(write.connection(), channel, folder)?;
            if known.uid_validity == selected.uid_validity {
                return Ok(known);
            }
            super::store::forget_placements(write.connection(), known.folder)?;
            channels::reset_folder(write.connection(), known.folder, selected.uid_validity)?;
            channels::folder(write.connection(), channel, folder)
        })?;
        let place = Place {
            channel,
            folder: cursor.folder,
            uid_validity: selected.uid_validity,
            name: folder.name.clone(),
            role: folder.role,
            is_past: false,
        };
        Ok(Self { desk, imap, cancel, place, cursor, modseq: selected.highest_modseq, uid_next: selected.uid_next })
    }

    /// True when the server promises that nothing has happened since the last complete pass.
    fn is_unchanged(&self) -> bool {
        let has_new = self.uid_next > self.cursor.newest_uid.saturating_add(1);
        self.cursor.is_backfilled && !has_new && self.modseq.is_some() && self.modseq == self.cursor.modseq
    }

    fn note_modseq(&mut self) -> Result<(), Problem> {
        self.cursor.modseq = self.modseq;
        self.desk.write("inbox.read_folder", None, |write| channels::save_cursor(write.connection(), self.cursor))
    }

    /// What came since the last pass, oldest first.
    async fn read_new(&mut self) -> Result<Tally, Problem> {
        // A folder that was empty at first has no newest number either, but everything in it is new.
        if self.cursor.newest_uid == 0 && !self.cursor.is_backfilled {
            return Ok(Tally::default());
        }
        let uids = self.imap.uids(self.cursor.newest_uid.saturating_add(1), None).await.map_err(mail_problem)?;
        let steps: Vec<Step> = uids
            .chunks(BATCH)
            .map(|chunk| {
                let newest_uid = chunk.iter().copied().max().unwrap_or(self.cursor.newest_uid);
                Step { uids: chunk.to_vec(), cursor: Cursor { newest_uid, ..self.cursor } }
            })
            .collect();
        self.read_steps(steps, None).await
    }

    /// The past, newest first. Where it stops, the next pass goes on.
    async fn read_past(&mut self) -> Result<Tally, Problem> {
        if self.cursor.is_backfilled {
            return Ok(Tally::default());
        }
        self.place.is_past = true;
        let below = if self.cursor.oldest_uid == 0 { None } else { Some(self.cursor.oldest_uid.saturating_sub(1)) };
        let mut uids =
            if below == Some(0) { Vec::new() } else { self.imap.uids(1, below).await.map_err(mail_problem)? };
        uids.sort_unstable_by(|a, b| b.cmp(a));
        let total = u32::try_from(uids.len()).unwrap_or(u32::MAX);
        let highest = uids.first().copied().unwrap_or_default();
        let mut steps = Vec::new();
        for chunk in uids.chunks(BATCH) {
            let oldest_uid = chunk.iter().copied().min().unwrap_or_default();
            let newest_uid = self.cursor.newest_uid.max(highest);
            steps.push(Step { uids: chunk.to_vec(), cursor: Cursor { newest_uid, oldest_uid, ..self.cursor } });
        }
        match steps.last_mut() {
            Some(step) => step.cursor.is_backfilled = true,
            None => steps.push(Step { uids: Vec::new(), cursor: Cursor { is_backfilled: true, ..self.cursor } }),
        }
        self.show_total(total)?;
        self.read_steps(steps, Some(total)).await
    }

    /// Before the first batch is here: until then the person would not know whether anything happens.
    fn show_total(&self, total: u32) -> Result<(), Problem> {
        if total == 0 {
            return Ok(());
        }
        let channel = self.place.channel;
        self.desk.write("inbox.read_past", None, |write| {
            channels::set_progress(write.connection(), channel, 0, total)?;
            write.changed(Topic::Channels, channel.0);
            Ok(())
        })
    }

    /// Fetches each step while the one before is being stored. What came before a connection broke is stored too.
    async fn read_steps(&mut self, steps: Vec<Step>, total: Option<u32>) -> Result<Tally, Problem> {
        let (sender, mut receiver) = mpsc::channel::<Portion>(1);
        let (desk, channel) = (Arc::clone(self.desk), self.place.channel);
        let storing = tokio::task::spawn_blocking(move || {
            let mut tally = Tally::default();
            let store = |batches: &[Batch<Portion>]| {
                tally.add(store_portions(&desk, channel, total, batches)?);
                Ok(())
            };
            batch::in_two_stages(&desk, store, |hand_over| {
                while let Some(mut portion) = receiver.blocking_recv() {
                    hand_over(std::mem::take(&mut portion.batch), portion)?;
                }
                Ok(())
            })?;
            Ok::<_, Problem>(tally)
        });
        let fetched = self.fetch_steps(steps, sender).await;
        let tally = storing.await.map_err(Problem::broken)??;
        fetched?;
        Ok(tally)
    }

    async fn fetch_steps(&mut self, steps: Vec<Step>, sender: mpsc::Sender<Portion>) -> Result<(), Problem> {
        let mut outgoing = Outgoing { sender, portion: Portion::default(), bytes: 0 };
        for Step { uids, cursor } in steps {
            if self.cancel.is_cancelled() {
                return Err(Problem::refused("cancelled"));
            }
            let count = u32::try_from(uids.len()).unwrap_or_default();
            let outcome = self.fetch_step(uids, &mut outgoing).await;
            if outcome.is_ok() {
                outgoing.portion.done += count;
                outgoing.portion.cursor = Some(cursor);
            }
            outgoing.send().await?;
            outcome?;
            self.cursor = cursor;
        }
        Ok(())
    }

    async fn fetch_step(&mut self, mut uids: Vec<u32>, outgoing: &mut Outgoing) -> Result<(), Problem> {
        // What a broken connection had brought before its step was whole need not come again.
        let known = self.desk.read(|connection| super::store::placed(connection, self.cursor.folder, &uids))?;
        uids.retain(|uid| !known.contains(uid));
        let mut large = Vec::new();
        let mut fetching = self.imap.fetching(&uids);
        while let Some(one) = fetching.next().await.map_err(mail_problem)? {
            if one.size > one.raw.len() as u64 {
                large.push(Fetched { raw: Vec::new(), ..one });
            } else {
                outgoing.take(self.place.incoming(one)).await?;
            }
        }
        let missing = fetching.into_missing();
        for one in large {
            let one = self.fetch_large(one).await?;
            outgoing.take(self.place.incoming(one)).await?;
        }
        if !missing.is_empty() {
            // Expunged meanwhile is no loss; what is still there must not be passed over in silence.
            let existing = self.imap.existing(&missing).await.map_err(mail_problem)?;
            outgoing.portion.ungiven.extend(existing.into_iter().map(|uid| self.place.named(uid)));
        }
        Ok(())
    }

    /// A message above 25 MB comes in parts.
    async fn fetch_large(&mut self, mut fetched: Fetched) -> Result<Fetched, Problem> {
        let mut raw = Vec::with_capacity(usize::try_from(fetched.size).unwrap_or(LARGEST).min(LARGEST));
        let mut on = |part: &[u8]| {
            raw.extend_from_slice(part);
            raw.len() < LARGEST
        };
        match self.imap.fetch_large(fetched.uid, &mut on).await {
            Ok(_) => fetched.raw = raw,
            // Larger than we hold in memory: the beginning stands for it, which is better than nothing.
            Err(comptoir_connectors::mail::MailError::Cancelled) => fetched.raw = raw,
            Err(error) => return Err(mail_problem(error)),
        }
        Ok(fetched)
    }
}

/// The most that is held of one message, in bytes.
const LARGEST: usize = 160 * 1024 * 1024;

/// Messages that are read together, and how far the folder has been read when they are here.
struct Step {
    uids: Vec<u32>,
    cursor: Cursor,
}

/// What every message of a folder has in common.
struct Place {
    channel: ChannelId,
    folder: FolderId,
    uid_validity: u32,
    name: String,
    role: FolderRole,
    /// Reading what lay there before, not what is new.
    is_past: bool,
}

impl Place {
    fn incoming(&self, fetched: Fetched) -> Incoming {
        Incoming {
            origin: Origin {
                channel: self.channel,
                placement: Some((self.folder, fetched.uid)),
                is_sent_folder: self.role == FolderRole::Sent,
                is_junk_folder: self.role == FolderRole::Junk,
                is_past: self.is_past,
                is_seen: Some(fetched.is_seen),
                received_at: fetched.internal_date,
                place: format!("{} {}", self.name, fetched.uid),
                topic: None,
            },
            raw: fetched.raw,
        }
    }

    /// Where a message stands in words, and what tells it apart for ever.
    fn named(&self, uid: u32) -> (String, String) {
        let place = format!("{} {uid}", self.name);
        let identity = format!("{} {} {uid}", self.folder.0, self.uid_validity);
        (place, identity)
    }
}

/// What is read together and stored in one transaction.
#[derive(Default)]
struct Portion {
    batch: Vec<Incoming>,
    /// Place and identity of messages that the server has and does not give.
    ungiven: Vec<(String, String)>,
    /// None while the step is not whole.
    cursor: Option<Cursor>,
    done: u32,
}

fn store_portions(
    desk: &Desk,
    channel: ChannelId,
    total: Option<u32>,
    batches: &[Batch<Portion>],
) -> Result<Tally, Problem> {
    let mut held = 0;
    let mut tally = batch::commit(desk, "inbox.receive", batches, |write, portion| {
        for (place, identity) in &portion.ungiven {
            let ungiven = Ungiven { channel, place, identity, problem_code: "mail-not-given" };
            held += u32::from(quarantine::note_ungiven(write, desk.store().blobs(), &ungiven)?);
        }
        if let Some(cursor) = portion.cursor {
            channels::save_cursor(write.connection(), cursor)?;
        }
        if let Some(total) = total.filter(|total| *total > 0) {
            channels::set_progress(write.connection(), channel, portion.done.min(total), total)?;
            write.changed(Topic::Channels, channel.0);
        }
        Ok(())
    })?;
    tally.messages += held;
    tally.quarantined += held;
    Ok(tally)
}

/// The way to the storing thread. Invariant: when that thread has gone, its own problem is told, not ours.
struct Outgoing {
    sender: mpsc::Sender<Portion>,
    portion: Portion,
    bytes: usize,
}

impl Outgoing {
    async fn take(&mut self, incoming: Incoming) -> Result<(), Problem> {
        self.bytes += incoming.raw.len();
        self.portion.batch.push(incoming);
        if self.bytes >= BATCH_BYTES { self.send().await } else { Ok(()) }
    }

    async fn send(&mut self) -> Result<(), Problem> {
        let next = Portion { done: self.portion.done, ..Portion::default() };
        let portion = std::mem::replace(&mut self.portion, next);
        self.bytes = 0;
        self.sender.send(portion).await.map_err(|_| Problem::broken("nobody stores any more"))
    }
}

/// Sets the state that the sidebar shows.
pub(super) fn show_state(desk: &Desk, id: ChannelId, state: ChannelState, problem: Option<&Problem>) {
    let outcome = desk.write("channels.state", None, |write| {
        channels::set_state(write.connection(), id, state, problem, write.now)?;
        write.changed(Topic::Channels, id.0);
        Ok(())
    });
    if let Err(problem) = outcome {
        tracing::error!("the state of a channel could not be stored: {}", problem.chain());
    }
}
