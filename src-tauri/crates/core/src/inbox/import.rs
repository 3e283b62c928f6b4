//! Bringing old mail along: mbox, Maildir and .eml files go the same way as live mail.

use super::batch::{self, Batch, HandOver, Incoming, Tally};
use super::quarantine::{self, Ungiven};
use super::receive::Origin;
use super::wire::{ImportAnswer, ImportKind};
use crate::channels;
use crate::desk::write::{OrProblem, Write};
use crate::desk::{Desk, Topic};
use comptoir_connectors::mail::files::{self, FileKind, FileMessage};
use comptoir_kernel::{AgentId, ChannelId, Problem};
use comptoir_store::rusqlite::named_params;
use std::path::Path;
use tokio_util::sync::CancellationToken;

const BATCH: usize = 500;
/// A batch is also full at this many bytes.
const BATCH_BYTES: usize = 16 * 1024 * 1024;
/// Of the sample shop: small enough that its progress is seen.
const SMALL_BATCH: usize = 60;

/// How far an import is, in messages. The total is an estimate: a file does not say how many it holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Progress {
    pub done: u32,
    pub total: u32,
}

impl Progress {
    /// What the bytes so far let expect of the whole.
    fn estimate(done: u32, bytes_done: u64, bytes_total: u64) -> Self {
        let total = u64::from(done).saturating_mul(bytes_total.max(bytes_done)) / bytes_done.max(1);
        // One more, because what is told comes before the end.
        Self { done, total: u32::try_from(total).unwrap_or(u32::MAX).max(done.saturating_add(1)) }
    }
}

/// Reads a file or folder into the desk. What was stored before a cancel or an error stays.
pub(crate) fn import(
    desk: &Desk,
    kind: ImportKind,
    path: &Path,
    cancel: &CancellationToken,
) -> Result<ImportAnswer, Problem> {
    let outcome = read_file(desk, kind, path, cancel);
    let shown_no_more = desk.write("inbox.import", None, |write| {
        let channel = channels::file_channel(write.connection(), "file", write.now)?;
        show(write, channel, Progress::default())
    });
    if let Err(problem) = shown_no_more {
        tracing::warn!("the progress of an import still shows: {}", problem.chain());
    }
    outcome
}

fn read_file(desk: &Desk, kind: ImportKind, path: &Path, cancel: &CancellationToken) -> Result<ImportAnswer, Problem> {
    let unreadable = |error: &dyn std::fmt::Display| {
        Problem::refused("file-unreadable").with("path", path.display()).because(error.to_string())
    };
    let kind = match kind {
        ImportKind::Mbox => FileKind::Mbox,
        ImportKind::Maildir => FileKind::Maildir,
        ImportKind::Eml => FileKind::Eml,
    };
    let file = files::open(kind, path).map_err(|error| unreadable(&error))?;
    let bytes_total = file.total_bytes();
    let channel = desk.write("inbox.import", None, |write| {
        let channel = channels::file_channel(write.connection(), "file", write.now)?;
        write.changed(Topic::Channels, channel.0);
        Ok(channel)
    })?;
    let mut tally = Tally::default();
    let store = |batches: &[Batch<Note>]| {
        tally.add(store_part(desk, channel, batches)?);
        Ok(())
    };
    let is_cancelled = batch::in_two_stages(desk, store, |hand_over| {
        let name = path.display().to_string();
        let mut run = Run { channel, name, hand_over, batch: Vec::new(), note: Note::default(), bytes: 0, messages: 0 };
        for message in file {
            if cancel.is_cancelled() {
                run.store()?;
                return Ok(true);
            }
            let message = match message {
                Ok(message) => message,
                // One file of many: the others go on, and this one is shown where unreadable mail is shown.
                Err(error) if path.is_dir() => {
                    run.note.unread.push(error.path().display().to_string());
                    continue;
                }
                Err(error) => {
                    run.store()?;
                    return Err(unreadable(&error));
                }
            };
            run.take(message, bytes_total)?;
        }
        run.store()?;
        Ok(false)
    })?;
    Ok(ImportAnswer { is_cancelled, ..answer(tally) })
}

fn store_part(desk: &Desk, channel: ChannelId, batches: &[Batch<Note>]) -> Result<Tally, Problem> {
    let mut held = 0;
    let mut tally = batch::commit(desk, "inbox.import", batches, |write, note| {
        for path in &note.unread {
            let ungiven = Ungiven { channel, place: path, identity: path, problem_code: "mail-file-unreadable" };
            held += u32::from(quarantine::note_ungiven(write, desk.store().blobs(), &ungiven)?);
        }
        show(write, channel, note.progress)
    })?;
    tally.messages += held;
    tally.quarantined += held;
    Ok(tally)
}

/// Shows the progress beside the channel of imported files; none at all ends the showing.
fn show(write: &mut Write<'_>, channel: ChannelId, progress: Progress) -> Result<(), Problem> {
    channels::set_progress(write.connection(), channel, progress.done, progress.total)?;
    write.changed(Topic::Channels, channel.0);
    Ok(())
}

/// What there is to say about a batch.
#[derive(Default)]
struct Note {
    /// Files that could not be read.
    unread: Vec<String>,
    /// How far the import is with this batch.
    progress: Progress,
}

/// The messages of a file or folder on their way to the store.
struct Run<'a> {
    channel: ChannelId,
    name: String,
    hand_over: &'a mut HandOver<'a, Note>,
    batch: Vec<Incoming>,
    note: Note,
    bytes: usize,
    /// Taken so far.
    messages: u32,
}

impl Run<'_> {
    /// Hands a batch over when it is full.
    fn take(&mut self, message: FileMessage, bytes_total: u64) -> Result<(), Problem> {
        self.bytes += message.raw.len();
        self.messages = self.messages.saturating_add(1);
        self.note.progress = Progress::estimate(self.messages, message.bytes_read, bytes_total);
        self.batch.push(Incoming {
            origin: Origin {
                channel: self.channel,
                placement: None,
                is_sent_folder: message.is_sent_folder,
                is_junk_folder: false,
                is_past: true,
                is_seen: message.is_seen,
                received_at: None,
                place: format!("{} @{}", self.name, message.bytes_read),
                topic: None,
            },
            raw: message.raw,
        });
        if self.batch.len() < BATCH && self.bytes < BATCH_BYTES { Ok(()) } else { self.store() }
    }

    fn store(&mut self) -> Result<(), Problem> {
        self.bytes = 0;
        (self.hand_over)(std::mem::take(&mut self.batch), std::mem::take(&mut self.note))
    }
}

/// Puts ready-made letters into a channel that has no server; for the sample shop.
pub(crate) fn take_in(
    desk: &Desk,
    channel: ChannelId,
    letters: Vec<Letter>,
    cancel: &CancellationToken,
) -> Result<ImportAnswer, Problem> {
    let mut incoming = letters.into_iter().map(|letter| Incoming {
        origin: Origin {
            channel,
            placement: None,
            is_sent_folder: letter.is_sent,
            is_junk_folder: false,
            is_past: true,
            is_seen: None,
            received_at: Some(letter.received_at),
            place: String::new(),
            topic: letter.topic,
        },
        raw: letter.raw,
    });
    let total = u32::try_from(incoming.len()).unwrap_or(u32::MAX);
    let mut tally = Tally::default();
    while incoming.len() > 0 {
        if cancel.is_cancelled() {
            return Ok(ImportAnswer { is_cancelled: true, ..answer(tally) });
        }
        let part: Vec<Incoming> = incoming.by_ref().take(SMALL_BATCH).collect();
        let done = tally.messages.saturating_add(u32::try_from(part.len()).unwrap_or(u32::MAX));
        let batch = Batch::read(part, done)?;
        tally.add(batch::commit(desk, "sample.install", &[batch], |write, done| {
            channels::set_progress(write.connection(), channel, *done, total)?;
            write.changed(Topic::Channels, channel.0);
            Ok(())
        })?);
    }
    Ok(answer(tally))
}

/// A letter of the sample shop.
pub(crate) struct Letter {
    pub raw: Vec<u8>,
    pub is_sent: bool,
    pub received_at: comptoir_kernel::Timestamp,
    /// Becomes a tag of the conversation.
    pub topic: Option<String>,
}

/// Gives every other open conversation of a channel to an agent, so that "mine" is not empty.
pub(crate) fn hand_out(write: &mut Write<'_>, channel: ChannelId, to: AgentId) -> Result<(), Problem> {
    let sql = "UPDATE conversations SET assignee_id = :to
      WHERE channel_id = :channel AND status IN ('open', 'pending') AND id % 2 = 0";
    write.connection().execute(sql, named_params! { ":to": to.0, ":channel": channel.0 }).or_problem()?;
    Ok(())
}

pub(super) fn answer(tally: Tally) -> ImportAnswer {
    ImportAnswer {
        messages: tally.messages,
        new_messages: tally.new_messages,
        duplicates: tally.duplicates,
        quarantined: tally.quarantined,
        conversations: tally.conversations,
        is_cancelled: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_is_estimated_from_the_bytes_so_far_and_is_never_reached_early() {
        assert_eq!(Progress::estimate(500, 1_000, 4_000), Progress { done: 500, total: 2_000 });
        assert_eq!(Progress::estimate(500, 4_000, 4_000), Progress { done: 500, total: 501 });
        assert_eq!(Progress::estimate(7, 0, 0), Progress { done: 7, total: 8 });
    }
}
