//! Finished things that are dear to make again: in memory only, bounded in bytes, the longest unused go first.

use std::any::Any;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The most that the shelf of a desk holds, in bytes.
pub(super) const ROOM: usize = 32 << 20;

/// Things by a name that says everything they depend on.
pub(crate) struct Shelf {
    room: usize,
    inside: Mutex<Inside>,
}

#[derive(Default)]
struct Inside {
    things: HashMap<String, Thing>,
    bytes: usize,
    /// Counts the uses, so that the longest unused is known.
    uses: u64,
    /// Counts the clearings.
    clearings: u64,
}

struct Thing {
    made: Arc<dyn Any + Send + Sync>,
    bytes: usize,
    used: u64,
}

/// The state of the shelf when somebody began to make a thing.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Moment(u64);

impl Shelf {
    pub(crate) fn new(room: usize) -> Self {
        Self { room, inside: Mutex::default() }
    }

    fn inside(&self) -> MutexGuard<'_, Inside> {
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// To be asked for before the data of a thing are read.
    pub(crate) fn moment(&self) -> Moment {
        Moment(self.inside().clearings)
    }

    pub(crate) fn find<T: Any + Send + Sync>(&self, name: &str) -> Option<Arc<T>> {
        let mut inside = self.inside();
        inside.uses += 1;
        let now = inside.uses;
        let thing = inside.things.get_mut(name)?;
        thing.used = now;
        Arc::clone(&thing.made).downcast().ok()
    }

    /// Keeps a thing of so many bytes. One that would take more than a quarter of the room is not kept, nor one whose data were
    /// read before the shelf was cleared: they may be what had to go.
    pub(crate) fn keep<T: Any + Send + Sync>(&self, begun: Moment, name: String, bytes: usize, made: T) -> Arc<T> {
        let made = Arc::new(made);
        let mut inside = self.inside();
        if begun.0 != inside.clearings || bytes > self.room / 4 {
            return made;
        }
        inside.uses += 1;
        let thing = Thing { made: Arc::<T>::clone(&made), bytes, used: inside.uses };
        inside.bytes += bytes;
        if let Some(before) = inside.things.insert(name, thing) {
            inside.bytes -= before.bytes;
        }
        while inside.bytes > self.room {
            let oldest = inside.things.iter().min_by_key(|(_, thing)| thing.used).map(|(name, _)| name.clone());
            let Some(gone) = oldest.and_then(|name| inside.things.remove(&name)) else { break };
            inside.bytes -= gone.bytes;
        }
        made
    }

    /// Forgets everything, because something that may be here was erased.
    pub(crate) fn clear(&self) {
        let mut inside = self.inside();
        let clearings = inside.clearings + 1;
        *inside = Inside { clearings, ..Inside::default() };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keep(shelf: &Shelf, name: &str, bytes: usize) {
        shelf.keep(shelf.moment(), name.to_owned(), bytes, name.to_owned());
    }

    fn holds(shelf: &Shelf, name: &str) -> bool {
        shelf.find::<String>(name).is_some_and(|found| *found == name)
    }

    #[test]
    fn the_longest_unused_goes_first_when_the_room_is_full() {
        let shelf = Shelf::new(100);
        for name in ["a", "b", "c", "d"] {
            keep(&shelf, name, 25);
        }
        assert!(holds(&shelf, "a"));
        keep(&shelf, "e", 25);
        assert!(!holds(&shelf, "b"));
        assert!(["a", "c", "d", "e"].iter().all(|name| holds(&shelf, name)));
        // The same name again takes no more room.
        keep(&shelf, "a", 25);
        assert!(["a", "c", "d", "e"].iter().all(|name| holds(&shelf, name)));
    }

    #[test]
    fn what_is_too_large_is_made_and_not_kept() {
        let shelf = Shelf::new(100);
        keep(&shelf, "large", 26);
        assert!(!holds(&shelf, "large"));
    }

    #[test]
    fn what_was_begun_before_a_clearing_does_not_come_back() {
        let shelf = Shelf::new(100);
        keep(&shelf, "before", 1);
        let begun = shelf.moment();
        shelf.clear();
        shelf.keep(begun, "late".to_owned(), 1, "late".to_owned());
        assert!(!holds(&shelf, "before") && !holds(&shelf, "late"));
        keep(&shelf, "after", 1);
        assert!(holds(&shelf, "after"));
    }
}
