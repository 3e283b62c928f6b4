//! Writing a site into a folder: beside it and in one step where that is possible, else file by file.

use super::disk::{self, BUILDING, Standing, WRITING};
use super::plan::{Deed, Plan, Step};
use super::store::Known;
use crate::desk::long_work::{Progress, Turn};
use comptoir_kernel::Problem;
use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

/// Takes away what a run that died has left over.
pub(super) fn tidy(root: &Path, known: &BTreeMap<String, Known>) -> Result<(), Problem> {
    let next = disk::beside(root);
    if next.join(BUILDING).is_file() {
        // It was never shown to anybody: everything in it is ours.
        fs::remove_dir_all(&next).map_err(|error| disk::unwritable(&next, error))?;
    } else if next.is_dir() {
        dismantle(&next, root, &|path, hash| known.get(path).is_some_and(|own| own.mark_of(hash).is_some()))?;
    }
    for name in [BUILDING, WRITING] {
        let path = root.join(name);
        if path.is_file() {
            fs::remove_file(&path).map_err(|error| disk::unwritable(&path, error))?;
        }
    }
    Ok(())
}

/// Does what was planned; true if the new site came in one step.
pub(super) fn write(root: &Path, plan: &Plan, turn: &Turn<'_>) -> Result<bool, Problem> {
    if !plan.changes() {
        return Ok(true);
    }
    if plan.is_atomic && at_once(root, plan, turn)? {
        return Ok(true);
    }
    one_by_one(root, plan, turn)?;
    Ok(false)
}

/// Makes the whole folder beside the one that readers see, and exchanges them. False if that is not possible here.
fn at_once(root: &Path, plan: &Plan, turn: &Turn<'_>) -> Result<bool, Problem> {
    let next = disk::beside(root);
    if root.is_symlink() || (root.exists() && !root.is_dir()) {
        return Ok(false);
    }
    match fs::create_dir(&next) {
        Ok(()) => {}
        Err(error) if matches!(error.kind(), ErrorKind::AlreadyExists | ErrorKind::PermissionDenied) => {
            return Ok(false);
        }
        Err(error) => return Err(disk::unwritable(&next, error)),
    }
    let outcome = fill(&next, root, plan, turn).and_then(|()| show(&next, root));
    if next.join(BUILDING).is_file() {
        // It was not shown; on a full disk it is in the way.
        fs::remove_dir_all(&next).map_err(|error| disk::unwritable(&next, error))?;
    }
    if !outcome? {
        return Ok(false);
    }
    let mark = root.join(BUILDING);
    fs::remove_file(&mark).map_err(|error| disk::unwritable(&mark, error))?;
    dismantle(&next, root, &|path, hash| plan.wrote(path, hash))?;
    Ok(true)
}

fn fill(next: &Path, root: &Path, plan: &Plan, turn: &Turn<'_>) -> Result<(), Problem> {
    disk::write_new(&next.join(BUILDING), b"", false)?;
    if let Ok(facts) = fs::metadata(root) {
        fs::set_permissions(next, facts.permissions()).map_err(|error| disk::unwritable(next, error))?;
    }
    let standing: Vec<&Step> =
        plan.steps.iter().filter(|step| !matches!(step.deed, Deed::Remove | Deed::Forget)).collect();
    let total = count(standing.len());
    for (done, step) in standing.iter().enumerate() {
        reach(turn, done, total)?;
        let path = next.join(&step.path);
        match &step.bytes {
            Some(bytes) => disk::write_new(&path, bytes, !disk::MAY_EXCHANGE)?,
            None => take_along(&root.join(&step.path), &path)?,
        }
    }
    disk::settle(next)?;
    read_back(next, &standing)
}

/// The same file in the other folder: a second name for it, or a copy where there is no such thing.
fn take_along(from: &Path, to: &Path) -> Result<(), Problem> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder).map_err(|error| disk::unwritable(folder, error))?;
    }
    if fs::hard_link(from, to).is_err() {
        fs::copy(from, to).map_err(|error| disk::unwritable(to, error))?;
    }
    Ok(())
}

/// Puts a finished folder in the place of the one that readers see.
fn show(next: &Path, root: &Path) -> Result<bool, Problem> {
    let is_shown = if fs::symlink_metadata(root).is_ok() {
        disk::exchange(next, root)
    } else {
        fs::rename(next, root).map_err(|error| disk::unwritable(root, error))?;
        true
    };
    if let Some(folder) = root.parent().filter(|_| is_shown) {
        disk::settle(folder)?;
    }
    Ok(is_shown)
}

/// Takes apart the folder that was shown before. What is not ours goes back to where readers find it, or stays.
fn dismantle(old: &Path, root: &Path, is_ours: &dyn Fn(&str, &str) -> bool) -> Result<(), Problem> {
    if !old.is_dir() {
        return Ok(());
    }
    for path in &Standing::look(old)?.files {
        let (from, to) = (old.join(path), root.join(path));
        let hash = disk::read_hash(&from)?;
        let is_there = to.is_file() && disk::read_hash(&to)? == hash;
        if is_there || is_ours(path, &hash) {
            fs::remove_file(&from).map_err(|error| disk::unwritable(&from, error))?;
        } else if fs::symlink_metadata(&to).is_err() {
            if let Some(folder) = to.parent() {
                fs::create_dir_all(folder).map_err(|error| disk::unwritable(folder, error))?;
            }
            fs::rename(&from, &to).map_err(|error| disk::unwritable(&to, error))?;
        }
    }
    disk::remove_empty(old);
    Ok(())
}

/// Each file comes whole and at once, the pages last, and only then go those that are no longer part of the site.
fn one_by_one(root: &Path, plan: &Plan, turn: &Turn<'_>) -> Result<(), Problem> {
    fs::create_dir_all(root).map_err(|error| disk::unwritable(root, error))?;
    let (pages, parts): (Vec<&Step>, Vec<&Step>) =
        plan.steps.iter().filter(|step| step.bytes.is_some()).partition(|step| step.path.ends_with(".html"));
    let written: Vec<&Step> = parts.into_iter().chain(pages).collect();
    let removed: Vec<&Step> = plan.steps.iter().filter(|step| step.deed == Deed::Remove).collect();
    let total = count(written.len() + removed.len());
    let writing = root.join(WRITING);
    for (done, step) in written.iter().enumerate() {
        reach(turn, done, total)?;
        let path = root.join(&step.path);
        disk::write_new(&writing, step.bytes.as_deref().unwrap_or_default(), true)?;
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|error| disk::unwritable(folder, error))?;
        }
        fs::rename(&writing, &path).map_err(|error| disk::unwritable(&path, error))?;
    }
    for (done, step) in removed.iter().enumerate() {
        reach(turn, written.len() + done, total)?;
        let path = root.join(&step.path);
        fs::remove_file(&path).map_err(|error| disk::unwritable(&path, error))?;
        for folder in path.ancestors().skip(1).take_while(|folder| *folder != root) {
            if fs::remove_dir(folder).is_err() {
                break;
            }
        }
    }
    read_back(root, &written)
}

/// What was written is what can be read.
fn read_back(root: &Path, steps: &[&Step]) -> Result<(), Problem> {
    for step in steps.iter().filter(|step| step.bytes.is_some()) {
        if disk::read_hash(&root.join(&step.path))? != step.hash {
            return Err(Problem::refused("publish-read-back").with("path", &step.path));
        }
    }
    Ok(())
}

fn reach(turn: &Turn<'_>, done: usize, total: u32) -> Result<(), Problem> {
    turn.reached(Progress { done: count(done), total });
    if turn.is_cancelled() { Err(Problem::refused("cancelled")) } else { Ok(()) }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
