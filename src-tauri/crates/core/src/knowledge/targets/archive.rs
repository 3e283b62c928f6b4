//! Writing a site as one archive: beside the old one, and then in its place.

use super::disk::{self, Present};
use super::plan::{Deed, Plan, Step};
use super::store::Known;
use crate::desk::long_work::{Progress, Turn};
use comptoir_kernel::Problem;
use comptoir_site::PageFile;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The name under which the archive as a whole is known.
const WHOLE: &str = "";

/// Compares the files of now with those that were put into the archive that stands there.
pub(super) fn plan(
    place: &Path,
    known: &BTreeMap<String, Known>,
    overwrites: bool,
    files: Vec<PageFile>,
) -> Result<Plan, Problem> {
    let present = present(place)?;
    let whole = known.get(WHOLE);
    let is_ours = |hash: &str| whole.is_some_and(|own| own.mark_of(hash).is_some());
    let is_left = match &present {
        Present::Absent => false,
        Present::Blocked => true,
        Present::File(hash) => !overwrites && !is_ours(hash),
    };
    let is_next = matches!((&present, whole), (Present::File(hash), Some(own)) if *hash == own.next_hash);
    let inside = |own: &Known| {
        let (mark, hash) = match &present {
            Present::File(hash) if !is_ours(hash) => return Known::default(),
            // What the last run kept as it was has no next bytes.
            Present::File(_) if is_next && !own.next_hash.is_empty() => (&own.next_mark, &own.next_hash),
            Present::File(_) => (&own.mark, &own.hash),
            _ => return Known::default(),
        };
        Known { mark: mark.clone(), hash: hash.clone(), ..Known::default() }
    };
    let mut stands: BTreeMap<&str, Known> = known.iter().map(|(path, own)| (path.as_str(), inside(own))).collect();
    let bytes =
        comptoir_site::archive(files.iter().filter_map(|file| Some((file.path.as_str(), file.bytes.as_deref()?))));
    let bytes = bytes.ok_or_else(|| Problem::refused("publish-archive-large"))?;
    stands.remove(WHOLE);
    let mut steps: Vec<Step> = files.iter().map(|file| step_of(file, &mut stands)).collect();
    for (path, own) in stands {
        let deed = if own.hash.is_empty() { Deed::Forget } else { Deed::Remove };
        let (mark, hash) = (own.mark.clone(), own.hash.clone());
        steps.push(Step { path: path.to_owned(), deed, mark, hash, bytes: None, known: Some(own) });
    }
    if is_left {
        steps.clear();
    }
    steps.push(whole_step(bytes, &present, whole, is_left));
    steps.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(Plan { steps, is_atomic: true })
}

fn step_of(file: &PageFile, stands: &mut BTreeMap<&str, Known>) -> Step {
    let hash = disk::hash(file.bytes.as_deref().unwrap_or_default());
    let known = stands.remove(file.path.as_str());
    let deed = match &known {
        Some(own) if own.hash == hash => Deed::Keep,
        Some(own) if !own.hash.is_empty() => Deed::Change,
        _ => Deed::Add,
    };
    Step { path: file.path.clone(), deed, mark: file.mark.clone(), hash, bytes: None, known }
}

fn whole_step(bytes: Vec<u8>, present: &Present, whole: Option<&Known>, is_left: bool) -> Step {
    let hash = disk::hash(&bytes);
    let deed = match present {
        _ if is_left => Deed::Leave,
        Present::File(stands) if *stands == hash => Deed::Keep,
        Present::File(_) => Deed::Change,
        _ => Deed::Add,
    };
    let bytes = Some(bytes).filter(|_| matches!(deed, Deed::Add | Deed::Change));
    let known = whole.map(|own| own.settled(present));
    Step { path: WHOLE.to_owned(), deed, mark: hash.clone(), hash, bytes, known }
}

fn present(place: &Path) -> Result<Present, Problem> {
    match fs::symlink_metadata(place) {
        Ok(facts) if facts.is_file() => disk::read_hash(place).map(Present::File),
        Ok(_) => Ok(Present::Blocked),
        Err(_) => Ok(Present::Absent),
    }
}

/// Writes the archive that was planned.
pub(super) fn write(place: &Path, plan: &Plan, turn: &Turn<'_>) -> Result<(), Problem> {
    let Some((step, bytes)) = plan.steps.iter().find_map(|step| Some((step, step.bytes.as_deref()?))) else {
        return Ok(());
    };
    turn.reached(Progress { done: 0, total: 1 });
    if turn.is_cancelled() {
        return Err(Problem::refused("cancelled"));
    }
    let next = disk::beside(place);
    let written = disk::write_new(&next, bytes, true).and_then(|()| match disk::read_hash(&next)? == step.hash {
        true => Ok(()),
        false => Err(Problem::refused("publish-read-back").with("path", place.display())),
    });
    let shown = written.and_then(|()| fs::rename(&next, place).map_err(|error| disk::unwritable(place, error)));
    if shown.is_err() && next.is_file() {
        // Half an archive is of no use, and on a full disk in the way.
        fs::remove_file(&next).map_err(|error| disk::unwritable(&next, error))?;
    }
    shown
}
