//! Storing mail by the batch: read on every core, then committed in one transaction.

use super::intake::Intake;
use super::receive::{Arrival, Origin, receive};
use super::store;
use crate::desk::{Desk, Write};
use comptoir_kernel::{MessageId, Problem, Timestamp};
use std::sync::mpsc;
use std::thread;

/// How many batches wait while others are being stored.
const GATHERED: usize = 3;

/// What one pass brought.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub messages: u32,
    pub new_messages: u32,
    pub duplicates: u32,
    pub quarantined: u32,
    pub conversations: u32,
}

impl Tally {
    fn count(&mut self, arrival: Arrival) {
        self.messages += 1;
        match arrival {
            Arrival::New { is_new_conversation, .. } => {
                self.new_messages += 1;
                self.conversations += u32::from(is_new_conversation);
            }
            Arrival::Duplicate => self.duplicates += 1,
            Arrival::Quarantined => self.quarantined += 1,
        }
    }

    pub(super) fn add(&mut self, other: Self) {
        self.messages += other.messages;
        self.new_messages += other.new_messages;
        self.duplicates += other.duplicates;
        self.quarantined += other.quarantined;
        self.conversations += other.conversations;
    }
}

/// Raw mail and where it comes from.
pub(super) struct Incoming {
    pub raw: Vec<u8>,
    pub origin: Origin,
}

/// A batch that was read, with a note of who handed it over.
pub(super) struct Batch<Note> {
    pub incoming: Vec<Incoming>,
    pub intakes: Vec<Intake>,
    pub note: Note,
}

impl<Note> Batch<Note> {
    pub fn read(incoming: Vec<Incoming>, note: Note) -> Result<Self, Problem> {
        let intakes = read_all(&incoming)?;
        Ok(Self { incoming, intakes, note })
    }
}

/// Commits batches that were read in one transaction; `after` each of them comes its note.
pub(super) fn commit<Note>(
    desk: &Desk,
    deed: &'static str,
    batches: &[Batch<Note>],
    mut after: impl FnMut(&mut Write<'_>, &Note) -> Result<(), Problem>,
) -> Result<Tally, Problem> {
    desk.write(deed, None, |write| {
        let mut tally = Tally::default();
        let mut new = Vec::new();
        for batch in batches {
            for (incoming, intake) in batch.incoming.iter().zip(&batch.intakes) {
                let arrival = receive(desk, write, intake, &incoming.origin)?;
                if let Arrival::New { message, at, .. } = arrival {
                    new.push((at, message, intake));
                }
                tally.count(arrival);
            }
            after(write, &batch.note)?;
        }
        index(write, new)?;
        Ok(tally)
    })
}

/// Puts the words of a batch into the index: last, and the oldest message first. The index writes out what it has gathered
/// whenever a statement with triggers begins or a key is lower than the one before, and many small pieces cost more than
/// all the rest of the batch.
fn index(write: &Write<'_>, mut new: Vec<(Timestamp, MessageId, &Intake)>) -> Result<(), Problem> {
    new.sort_unstable_by_key(|(at, message, _)| (*at, *message));
    for (at, message, intake) in new {
        let [subject, people, body] = &intake.words;
        store::insert_words(write.connection(), message, at, [subject, people, body])?;
    }
    Ok(())
}

/// Takes a batch with a note about it; the batch is stored later, in the order of handing over.
pub(super) type HandOver<'a, Note> = dyn FnMut(Vec<Incoming>, Note) -> Result<(), Problem> + 'a;

/// Reads each batch that `feed` hands over while `store` commits those before: all that have gathered meanwhile at once, so
/// that a quick source is stored in few large transactions and a slow one is seen early. Everything handed over is stored
/// when this returns, also when `feed` ends with a problem.
///
/// # Errors
/// The first problem of `store`, or else that of `feed`.
pub(super) fn in_two_stages<Note: Send, Fed>(
    desk: &Desk,
    mut store: impl FnMut(&[Batch<Note>]) -> Result<(), Problem> + Send,
    feed: impl FnOnce(&mut HandOver<'_, Note>) -> Result<Fed, Problem>,
) -> Result<Fed, Problem> {
    let _much = desk.store().store_much();
    thread::scope(|scope| {
        let (sender, receiver) = mpsc::sync_channel::<Batch<Note>>(GATHERED);
        let storing = scope.spawn(move || {
            while let Ok(first) = receiver.recv() {
                let gathered: Vec<_> = std::iter::once(first).chain(receiver.try_iter().take(GATHERED)).collect();
                store(&gathered)?;
            }
            Ok(())
        });
        let fed = feed(&mut |incoming, note| {
            // The receiver is gone only after a problem of its own, which is told below.
            sender.send(Batch::read(incoming, note)?).map_err(|_| Problem::broken("nobody stores any more"))
        });
        drop(sender);
        storing.join().map_err(|_| Problem::broken("the storing of messages has panicked"))??;
        fed
    })
}

fn read_all(batch: &[Incoming]) -> Result<Vec<Intake>, Problem> {
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let share = batch.len().div_ceil(workers).max(1);
    let read = |part: &[Incoming]| {
        part.iter().map(|incoming| Intake::read(&incoming.raw, incoming.origin.received_at)).collect::<Vec<_>>()
    };
    let parts = thread::scope(|scope| {
        let running: Vec<_> = batch.chunks(share).map(|part| scope.spawn(move || read(part))).collect();
        running.into_iter().map(thread::ScopedJoinHandle::join).collect::<Vec<_>>()
    });
    let mut intakes = Vec::with_capacity(batch.len());
    for part in parts {
        let part = part.map_err(|_| Problem::broken("a reader of messages has panicked"))?;
        for intake in part {
            intakes.push(intake?);
        }
    }
    Ok(intakes)
}
