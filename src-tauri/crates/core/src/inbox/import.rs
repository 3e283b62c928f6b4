//! Bringing old mail along: mbox, Maildir and .eml files go the same way as live mail.

use super::quarantine::{self, Ungiven};
use super::receive::Origin;
use super::sync::{Incoming, Tally, store_batch};
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
const BATCH_BYTES: usize = 32 * 1024 * 1024;

/// How far an import is; `None` while there is none.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Progress {
    pub bytes_done: u64,
    pub bytes_total: u64,
}

/// Reads a file or folder into the desk. What was stored before a cancel or an error stays.
pub(crate) fn import(
    desk: &Desk,
    kind: ImportKind,
    path: &Path,
    cancel: &CancellationToken,
    on_progress: &mut dyn FnMut(Progress),
) -> Result<ImportAnswer, Problem> {
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
    let mut run = Run {
        desk,
        channel,
        name: path.display().to_string(),
        batch: Vec::new(),
        unread: Vec::new(),
        bytes: 0,
        tally: Tally::default(),
    };
    let is_folder = path.is_dir();
    for message in file {
        if cancel.is_cancelled() {
            break;
        }
        let message = match message {
            Ok(message) => message,
            // One file of many: the others go on, and this one is shown where unreadable mail is shown.
            Err(error) if is_folder => {
                run.unread.push(error.path().display().to_string());
                continue;
            }
            Err(error) => {
                run.store()?;
                return Err(unreadable(&error));
            }
        };
        let bytes_done = message.bytes_read;
        if run.take(message)? {
            on_progress(Progress { bytes_done, bytes_total });
        }
    }
    run.store()?;
    on_progress(Progress { bytes_done: bytes_total, bytes_total });
    Ok(answer(run.tally))
}

struct Run<'a> {
    desk: &'a Desk,
    channel: ChannelId,
    name: String,
    batch: Vec<Incoming>,
    /// Files that could not be read.
    unread: Vec<String>,
    bytes: usize,
    tally: Tally,
}

impl Run<'_> {
    /// True when a batch was stored.
    fn take(&mut self, message: FileMessage) -> Result<bool, Problem> {
        self.bytes += message.raw.len();
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
        if self.batch.len() < BATCH && self.bytes < BATCH_BYTES {
            return Ok(false);
        }
        self.store()?;
        Ok(true)
    }

    fn store(&mut self) -> Result<(), Problem> {
        let batch = std::mem::take(&mut self.batch);
        let unread = std::mem::take(&mut self.unread);
        self.bytes = 0;
        let mut held = 0;
        self.tally.add(store_batch(self.desk, "inbox.import", &batch, |write| {
            for path in &unread {
                let problem_code = "mail-file-unreadable";
                let ungiven = Ungiven { channel: self.channel, place: path, identity: path, problem_code };
                held += u32::from(quarantine::note_ungiven(write, self.desk.store().blobs(), &ungiven)?);
            }
            Ok(())
        })?);
        self.tally.messages += held;
        self.tally.quarantined += held;
        Ok(())
    }
}

/// Puts ready-made letters into a channel that has no server; for the sample shop.
pub(crate) fn take_in(desk: &Desk, channel: ChannelId, letters: Vec<Letter>) -> Result<ImportAnswer, Problem> {
    let batch: Vec<Incoming> = letters
        .into_iter()
        .map(|letter| Incoming {
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
        })
        .collect();
    let mut tally = Tally::default();
    for part in batch.chunks(BATCH) {
        tally.add(store_batch(desk, "sample.install", part, |_| Ok(()))?);
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
    }
}

/// Shows the progress beside the channel of imported files.
pub(super) fn tell(desk: &Desk, progress: Progress) {
    let per_mille =
        |bytes: u64| u32::try_from(bytes.saturating_mul(1000) / progress.bytes_total.max(1)).unwrap_or(1000);
    let outcome = desk.write("inbox.import", None, |write| {
        let channel = channels::file_channel(write.connection(), "file", write.now)?;
        channels::set_progress(write.connection(), channel, per_mille(progress.bytes_done), 1000)?;
        write.changed(Topic::Channels, channel.0);
        Ok(())
    });
    if let Err(problem) = outcome {
        tracing::warn!("the progress of an import could not be shown: {}", problem.chain());
    }
}
