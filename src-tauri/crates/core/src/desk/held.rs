//! Files that somebody hands over in parts before a deed uses them: in memory only, bounded in bytes, forgotten afterwards.

use comptoir_kernel::{AgentId, Problem};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Bytes and files that one desk holds.
const ROOM: usize = 128_000_000;
const MOST: usize = 50_000;

/// A file by the name that it was handed over under.
pub(crate) type HeldFile = (String, Arc<[u8]>);

struct Handed {
    mark: String,
    files: Vec<HeldFile>,
}

/// What each person handed over. Somebody who begins anew lets go of what they handed over before.
#[derive(Default)]
pub(crate) struct Held(Mutex<HashMap<AgentId, Handed>>);

impl Held {
    fn inside(&self) -> MutexGuard<'_, HashMap<AgentId, Handed>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes files in; without a mark a new set begins, and the answer is its mark.
    ///
    /// # Errors
    /// `held-files-large`, `held-files-gone` for a mark that is not held.
    pub(crate) fn add(&self, agent: AgentId, mark: Option<&str>, files: Vec<HeldFile>) -> Result<String, Problem> {
        let mut inside = self.inside();
        let Some(mark) = mark else {
            inside.remove(&agent);
            must_fit(&inside, &files)?;
            let mark = uuid::Uuid::now_v7().to_string();
            inside.insert(agent, Handed { mark: mark.clone(), files });
            return Ok(mark);
        };
        must_fit(&inside, &files)?;
        let own = inside.get_mut(&agent).filter(|own| own.mark == mark).ok_or_else(gone)?;
        own.files.extend(files);
        Ok(mark.to_owned())
    }

    /// The files of a set, which stays.
    ///
    /// # Errors
    /// `held-files-gone`
    pub(crate) fn of(&self, agent: AgentId, mark: &str) -> Result<Vec<HeldFile>, Problem> {
        let inside = self.inside();
        inside.get(&agent).filter(|own| own.mark == mark).map(|own| own.files.clone()).ok_or_else(gone)
    }

    pub(crate) fn drop(&self, agent: AgentId, mark: &str) {
        let mut inside = self.inside();
        if inside.get(&agent).is_some_and(|own| own.mark == mark) {
            inside.remove(&agent);
        }
    }
}

fn gone() -> Problem {
    Problem::refused("held-files-gone")
}

fn must_fit(inside: &HashMap<AgentId, Handed>, files: &[HeldFile]) -> Result<(), Problem> {
    let all = || inside.values().flat_map(|own| &own.files).chain(files);
    let bytes: usize = all().map(|(_, bytes)| bytes.len()).sum();
    if bytes > ROOM || all().count() > MOST {
        return Err(Problem::refused("held-files-large").with("size", format!("{} MB", ROOM / 1_000_000)));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(bytes: usize) -> Vec<HeldFile> {
        vec![("a.md".to_owned(), vec![0; bytes].into())]
    }

    #[test]
    fn a_person_has_one_set_that_nobody_else_reads() {
        let held = Held::default();
        let first = held.add(AgentId(1), None, file(3)).unwrap();
        assert_eq!(held.add(AgentId(1), Some(&first), file(4)).unwrap(), first);
        assert_eq!(held.of(AgentId(1), &first).unwrap().len(), 2);
        assert_eq!(held.of(AgentId(2), &first).unwrap_err().code, "held-files-gone");
        assert_eq!(held.add(AgentId(2), Some(&first), file(1)).unwrap_err().code, "held-files-gone");
        let second = held.add(AgentId(1), None, file(1)).unwrap();
        assert_eq!(held.of(AgentId(1), &first).unwrap_err().code, "held-files-gone");
        held.drop(AgentId(1), &first);
        assert_eq!(held.of(AgentId(1), &second).unwrap().len(), 1);
        held.drop(AgentId(1), &second);
        assert!(held.of(AgentId(1), &second).is_err());
    }

    #[test]
    fn more_than_there_is_room_for_is_refused_and_the_rest_stays() {
        let held = Held::default();
        let mark = held.add(AgentId(1), None, file(ROOM)).unwrap();
        assert_eq!(held.add(AgentId(2), None, file(1)).unwrap_err().code, "held-files-large");
        assert_eq!(held.add(AgentId(1), Some(&mark), file(1)).unwrap_err().code, "held-files-large");
        assert_eq!(held.of(AgentId(1), &mark).unwrap().len(), 1);
        held.add(AgentId(1), None, file(1)).unwrap();
    }
}
