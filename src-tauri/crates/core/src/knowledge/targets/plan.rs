//! What has to be done so that a place shows the site of now, and what is left as it is there.

use super::disk::{self, MAY_EXCHANGE, Present, Standing};
use super::store::Known;
use super::wire::PublishPlan;
use comptoir_kernel::Problem;
use comptoir_site::PageFile;
use std::collections::{BTreeMap, BTreeSet};

/// What happens to one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Deed {
    /// It stands there as it should.
    Keep,
    Add,
    Change,
    Remove,
    /// It is gone already.
    Forget,
    /// Others changed it or wrote it.
    Leave,
}

pub(super) struct Step {
    pub path: String,
    pub deed: Deed,
    /// What the file is made of and what its bytes are, after the deed.
    pub mark: String,
    pub hash: String,
    /// Of a file that is written.
    pub bytes: Option<Vec<u8>>,
    /// What we know about it, with what stands there now in `hash` if that is ours.
    pub known: Option<Known>,
}

/// The steps in the order of their paths.
#[derive(Default)]
pub(super) struct Plan {
    pub steps: Vec<Step>,
    pub is_atomic: bool,
}

impl Known {
    /// What the bytes with that hash were made of, if we have written them.
    pub fn mark_of(&self, hash: &str) -> Option<&str> {
        match hash {
            _ if hash.is_empty() => None,
            _ if hash == self.hash => Some(&self.mark),
            _ if hash == self.next_hash => Some(&self.next_mark),
            _ => None,
        }
    }

    /// The same, once it is clear which bytes of ours stand there.
    pub fn settled(&self, present: &Present) -> Self {
        match present {
            Present::File(hash) => match self.mark_of(hash) {
                Some(mark) => Self { mark: mark.to_owned(), hash: hash.clone(), ..Self::default() },
                None => Self { mark: self.mark.clone(), hash: self.hash.clone(), ..Self::default() },
            },
            _ => Self { mark: self.mark.clone(), hash: self.hash.clone(), ..Self::default() },
        }
    }
}

/// Compares what stands in a folder with what we wrote there and with the site of now.
pub(super) fn of_folder(
    standing: &Standing,
    known: &BTreeMap<String, Known>,
    overwrites: bool,
    build: impl FnOnce(&BTreeMap<String, String>) -> Result<Vec<PageFile>, Problem>,
) -> Result<Plan, Problem> {
    let (mut found, mut marks) = (BTreeMap::new(), BTreeMap::new());
    for (path, own) in known {
        let present = standing.present(path)?;
        if let Present::File(hash) = &present
            && let Some(mark) = own.mark_of(hash)
        {
            marks.insert(path.clone(), mark.to_owned());
        }
        found.insert(path.clone(), present);
    }
    let mut steps = Vec::new();
    for file in build(&marks)? {
        if !disk::is_inside(&file.path) {
            return Err(Problem::broken(format!("a page leaves its folder: {}", file.path)));
        }
        let present = match found.remove(&file.path) {
            Some(present) => present,
            None => standing.present(&file.path)?,
        };
        let own = known.get(&file.path);
        steps.push(wanted(file, &present, own, overwrites));
    }
    for (path, present) in found {
        let Some(own) = known.get(&path) else { continue };
        steps.push(unwanted(path, &present, own, overwrites));
    }
    steps.sort_by(|a, b| a.path.cmp(&b.path));
    let is_atomic = is_alone(standing, &steps);
    Ok(Plan { steps, is_atomic })
}

/// A file that belongs to the site.
fn wanted(file: PageFile, present: &Present, own: Option<&Known>, overwrites: bool) -> Step {
    let hash = file.bytes.as_deref().map(disk::hash);
    let deed = match (&hash, present) {
        (None, _) => Deed::Keep,
        (Some(_), Present::Absent) => Deed::Add,
        (Some(_), Present::Blocked) => Deed::Leave,
        (Some(new), Present::File(stands)) if new == stands => Deed::Keep,
        (Some(_), Present::File(stands)) => {
            let is_ours = own.is_some_and(|own| own.mark_of(stands).is_some());
            if is_ours || overwrites { Deed::Change } else { Deed::Leave }
        }
    };
    let stands = match present {
        Present::File(hash) => hash.clone(),
        _ => String::new(),
    };
    let known = own.map(|own| own.settled(present));
    let bytes = file.bytes.filter(|_| matches!(deed, Deed::Add | Deed::Change));
    Step { path: file.path, deed, mark: file.mark, hash: hash.unwrap_or(stands), bytes, known }
}

/// A file that we wrote and that no longer belongs to the site.
fn unwanted(path: String, present: &Present, own: &Known, overwrites: bool) -> Step {
    let deed = match present {
        Present::Absent => Deed::Forget,
        Present::Blocked => Deed::Leave,
        Present::File(hash) if overwrites || own.mark_of(hash).is_some() => Deed::Remove,
        Present::File(_) => Deed::Leave,
    };
    let known = own.settled(present);
    Step { path, deed, mark: known.mark.clone(), hash: known.hash.clone(), bytes: None, known: Some(known) }
}

/// True if nothing stands in the folder but what the steps name: then another folder may take its place.
fn is_alone(standing: &Standing, steps: &[Step]) -> bool {
    if !standing.exists {
        return true;
    }
    let named: BTreeSet<&str> = steps.iter().map(|step| step.path.as_str()).collect();
    let is_above = |folder: &String| {
        let from = format!("{folder}/");
        named.range(from.as_str()..).next().is_some_and(|path| path.starts_with(&from))
    };
    MAY_EXCHANGE
        && standing.others.is_empty()
        && standing.files.iter().all(|path| named.contains(path.as_str()))
        && standing.folders.iter().all(is_above)
}

impl Plan {
    pub fn of(&self, deed: Deed) -> Vec<String> {
        self.steps.iter().filter(|step| step.deed == deed).map(|step| step.path.clone()).collect()
    }

    pub fn count(&self, deed: Deed) -> u32 {
        u32::try_from(self.steps.iter().filter(|step| step.deed == deed).count()).unwrap_or(u32::MAX)
    }

    pub fn told(&self) -> PublishPlan {
        PublishPlan {
            added: self.of(Deed::Add),
            changed: self.of(Deed::Change),
            removed: self.of(Deed::Remove),
            edited: self.of(Deed::Leave),
            left_out: Vec::new(),
            unchanged: self.count(Deed::Keep),
            is_atomic: self.is_atomic,
        }
    }

    /// True if a file is written or removed.
    pub fn changes(&self) -> bool {
        self.steps.iter().any(|step| matches!(step.deed, Deed::Add | Deed::Change | Deed::Remove))
    }

    /// Whether we wrote these bytes under that path, before or now.
    pub fn wrote(&self, path: &str, hash: &str) -> bool {
        let found = self.steps.binary_search_by(|step| step.path.as_str().cmp(path)).ok();
        let Some(step) = found.and_then(|at| self.steps.get(at)) else { return false };
        step.hash == hash || step.known.as_ref().is_some_and(|known| known.hash == hash)
    }
}
