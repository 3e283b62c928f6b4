//! Storing mail by the batch: read on every core, then committed in one transaction.

use super::intake::Intake;
use super::receive::{Arrival, Origin, receive};
use crate::desk::{Desk, Write};
use comptoir_kernel::Problem;
use std::sync::mpsc;
use std::thread;

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

/// Commits a batch that was read.
pub(super) fn store(
    desk: &Desk,
    deed: &'static str,
    batch: &[Incoming],
    intakes: &[Intake],
    after: impl FnOnce(&mut Write<'_>) -> Result<(), Problem>,
) -> Result<Tally, Problem> {
    desk.write(deed, None, |write| {
        let mut tally = Tally::default();
        for (incoming, intake) in batch.iter().zip(intakes) {
            tally.count(receive(desk, write, intake, &incoming.origin)?);
        }
        after(write)?;
        Ok(tally)
    })
}

/// Reads and stores one batch.
pub(super) fn read_and_store(
    desk: &Desk,
    deed: &'static str,
    batch: &[Incoming],
    after: impl FnOnce(&mut Write<'_>) -> Result<(), Problem>,
) -> Result<Tally, Problem> {
    store(desk, deed, batch, &read_all(batch)?, after)
}

/// Takes a batch with a note about it; the batch is stored later, in the order of handing over.
pub(super) type HandOver<'a, Note> = dyn FnMut(Vec<Incoming>, Note) -> Result<(), Problem> + 'a;

/// Reads each batch that `feed` hands over while `store` commits the one before. Everything handed over is stored when
/// this returns, also when `feed` ends with a problem.
///
/// # Errors
/// The first problem of `store`, or else that of `feed`.
pub(super) fn in_two_stages<Note: Send, Fed>(
    mut store: impl FnMut(&[Incoming], &[Intake], Note) -> Result<(), Problem> + Send,
    feed: impl FnOnce(&mut HandOver<'_, Note>) -> Result<Fed, Problem>,
) -> Result<Fed, Problem> {
    thread::scope(|scope| {
        let (sender, receiver) = mpsc::sync_channel::<(Vec<Incoming>, Vec<Intake>, Note)>(0);
        let storing = scope.spawn(move || {
            for (batch, intakes, note) in receiver {
                store(&batch, &intakes, note)?;
            }
            Ok(())
        });
        let fed = feed(&mut |batch, note| {
            let intakes = read_all(&batch)?;
            // The receiver is gone only after a problem of its own, which is told below.
            sender.send((batch, intakes, note)).map_err(|_| Problem::broken("nobody stores any more"))
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
