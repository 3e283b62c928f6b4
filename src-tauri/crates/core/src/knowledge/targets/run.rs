//! Bringing the help site to a place: planned, written down, done, and compared with what was meant.

use super::content::Content;
use super::disk::Standing;
use super::plan::{Deed, Plan};
use super::store::{self, Known};
use super::wire::{
    PlanRequest, PublishAnswer, PublishPlan, PublishProgress, PublishRun, PublishTarget, RunState, SaveTargetRequest,
    TargetKind,
};
use super::{archive, folder, plan};
use crate::desk::long_work::{Progress, Turn};
use crate::desk::write::Write;
use crate::desk::{Desk, Topic};
use comptoir_kernel::{AgentId, Problem, PublishTargetId};
use comptoir_store::rusqlite::Connection;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Keeps a new place, or changes one. What was written to the old place of one that moves is no longer known.
///
/// # Errors
/// `publish-place-unusable`, `publish-place-taken`, `publish-address-unusable`
pub(super) fn save_target(write: &mut Write<'_>, desk: &Path, request: SaveTargetRequest) -> Result<(), Problem> {
    let place = place(&request.place, request.kind, desk)?;
    let connection = write.connection();
    let before = request.id.map(|id| store::target(connection, id)).transpose()?;
    let owner = store::find_target(connection, &place)?;
    if owner.is_some() && owner != request.id {
        return Err(Problem::refused("publish-place-taken").with("path", &place));
    }
    let address = request.address.trim().to_owned();
    let is_web = |url: url::Url| matches!(url.scheme(), "http" | "https") && url.has_host();
    if !address.is_empty() && !url::Url::parse(&address).is_ok_and(is_web) {
        return Err(Problem::refused("publish-address-unusable").with("address", &address));
    }
    let name = match request.name.split_whitespace().collect::<Vec<_>>().join(" ") {
        name if name.is_empty() => place.clone(),
        name => name,
    };
    let id = before.as_ref().map_or(PublishTargetId(0), |target| target.id);
    let target = PublishTarget { id, name, kind: request.kind, place, address, last_run: None };
    let id = match before {
        None => store::insert_target(connection, &target)?,
        Some(before) => {
            if before.place != target.place || before.kind != target.kind {
                for path in store::known(connection, id)?.keys() {
                    store::forget_known(connection, id, path)?;
                }
            }
            store::update_target(connection, &target)?;
            id
        }
    };
    write.changed(Topic::Knowledge, id.0);
    Ok(())
}

/// A path from the root of this computer that is neither the root nor in the folder of the desk, nor above it.
fn place(text: &str, kind: TargetKind, desk: &Path) -> Result<String, Problem> {
    let unusable = || Problem::refused("publish-place-unusable").with("path", text);
    let path = PathBuf::from(text.trim());
    let is_plain = path.components().all(|part| !matches!(part, std::path::Component::ParentDir));
    let parent = path.parent().filter(|parent| parent.is_dir()).ok_or_else(unusable)?;
    let name = path.file_name().ok_or_else(unusable)?;
    let real = parent.canonicalize().map_err(|_| unusable())?.join(name);
    let real = real.canonicalize().unwrap_or(real);
    let desk = desk.canonicalize().unwrap_or_else(|_| desk.to_owned());
    let is_desk = real.starts_with(&desk) || (kind == TargetKind::Folder && desk.starts_with(&real));
    let fits = match kind {
        TargetKind::Folder => !real.exists() || real.is_dir(),
        TargetKind::Zip => !real.is_dir() && real.extension().is_some_and(|ending| ending == "zip"),
    };
    if !path.is_absolute() || !is_plain || is_desk || !fits {
        return Err(unusable());
    }
    real.to_str().map(str::to_owned).ok_or_else(unusable)
}

/// What would be done, without doing it.
pub(super) fn look(desk: &Desk, request: &PlanRequest) -> Result<PublishPlan, Problem> {
    let target = match (request.id, &request.place) {
        (Some(id), _) => desk.read(|connection| store::target(connection, id))?,
        (None, Some(text)) => {
            let kind = request.kind.unwrap_or(TargetKind::Folder);
            let place = place(text, kind, desk.store().directory())?;
            let kept = desk.read(|connection| match store::find_target(connection, &place)? {
                Some(id) => store::target(connection, id).map(Some),
                None => Ok(None),
            })?;
            let (name, address) = (String::new(), String::new());
            let id = PublishTargetId(0);
            kept.unwrap_or(PublishTarget { id, name, kind, place, address, last_run: None })
        }
        (None, None) => return Err(Problem::absent("publish-target-absent")),
    };
    let (content, known) = desk.read(|connection| ingredients(connection, &target))?;
    let planned = compare(&target, &content, &known, request.overwrites)?;
    Ok(told(&target, &planned))
}

fn ingredients(connection: &Connection, target: &PublishTarget) -> Result<(Content, BTreeMap<String, Known>), Problem> {
    Ok((Content::read(connection, &target.address)?, store::known(connection, target.id)?))
}

fn compare(
    target: &PublishTarget,
    content: &Content,
    known: &BTreeMap<String, Known>,
    overwrites: bool,
) -> Result<Plan, Problem> {
    let place = Path::new(&target.place);
    match target.kind {
        TargetKind::Folder => {
            plan::of_folder(&Standing::look(place)?, known, overwrites, |standing| content.build(standing))
        }
        TargetKind::Zip => archive::plan(place, known, overwrites, content.build(&BTreeMap::new())),
    }
}

/// The archive as a whole is named as a file only where it is left as it is.
fn told(target: &PublishTarget, plan: &Plan) -> PublishPlan {
    let mut told = plan.told();
    for paths in [&mut told.added, &mut told.changed, &mut told.removed] {
        paths.retain(|path| !path.is_empty());
    }
    for path in told.edited.iter_mut().filter(|path| path.is_empty()) {
        path.clone_from(&target.place);
    }
    if target.kind == TargetKind::Zip && plan.steps.iter().any(|step| step.path.is_empty() && step.deed == Deed::Keep) {
        told.unchanged = told.unchanged.saturating_sub(1);
    }
    told
}

/// Brings the site to a place. A run that died is continued by the next one: what it wrote is known.
///
/// # Errors
/// `publish-running`, `publish-target-absent`, `publish-nothing`, `publish-read-back`, `cancelled`, `disk-full`,
/// `file-unwritable`
pub(super) fn publish(
    desk: &Desk,
    agent: Option<AgentId>,
    id: PublishTargetId,
    overwrites: bool,
) -> Result<PublishAnswer, Problem> {
    let turn = desk.publishing.begin(desk.stop.child_token()).ok_or_else(|| Problem::refused("publish-running"))?;
    let target = desk.read(|connection| store::target(connection, id))?;
    let run = desk.write("knowledge.publish_to", agent, |write| {
        let run = store::begin_run(write.connection(), id, agent, overwrites, write.now)?;
        write.changed(Topic::Knowledge, id.0);
        Ok(run)
    })?;
    let outcome = carry_out(desk, &target, overwrites, &turn);
    drop(turn);
    let end = |write: &mut Write<'_>, state, counts, code: Option<&str>| {
        store::end_run(write.connection(), run, state, counts, code, write.now)?;
        write.changed(Topic::Knowledge, id.0);
        store::run(write.connection(), run)
    };
    match outcome {
        Ok((planned, was_atomic)) => {
            let told = told(&target, &planned);
            let counts = [told.added.len(), told.changed.len(), told.removed.len()].map(count);
            let run: PublishRun = desk.write("knowledge.publish_to", agent, |write| {
                settle(write.connection(), id, &planned)?;
                end(write, RunState::Done, counts, None)
            })?;
            Ok(PublishAnswer { run, edited: told.edited, was_atomic })
        }
        Err(problem) => {
            let state = if problem.code == "cancelled" { RunState::Stopped } else { RunState::Failed };
            let code = Some(problem.code);
            let ended = desk.write("knowledge.publish_to", agent, |write| end(write, state, [0; 3], code));
            if let Err(other) = ended {
                tracing::warn!("how a publication ended could not be kept: {}", other.chain());
            }
            Err(problem)
        }
    }
}

fn carry_out(desk: &Desk, target: &PublishTarget, overwrites: bool, turn: &Turn<'_>) -> Result<(Plan, bool), Problem> {
    let place = Path::new(&target.place);
    let (content, known) = desk.read(|connection| ingredients(connection, target))?;
    if target.kind == TargetKind::Folder {
        folder::tidy(place, &known)?;
    }
    let planned = compare(target, &content, &known, overwrites)?;
    desk.write("knowledge.publish_to", None, |write| intend(write.connection(), target.id, &planned, &known))?;
    let was_atomic = match target.kind {
        TargetKind::Folder => folder::write(place, &planned, turn)?,
        TargetKind::Zip => archive::write(place, &planned, turn).map(|()| true)?,
    };
    Ok((planned, was_atomic))
}

/// Writes down what will be written, beside what stands there now.
fn intend(
    connection: &Connection,
    target: PublishTargetId,
    planned: &Plan,
    known: &BTreeMap<String, Known>,
) -> Result<(), Problem> {
    for step in &planned.steps {
        let stands = step.known.clone().unwrap_or_default();
        let next = match step.deed {
            Deed::Add | Deed::Change => Known { next_mark: step.mark.clone(), next_hash: step.hash.clone(), ..stands },
            Deed::Keep | Deed::Remove => stands,
            Deed::Forget | Deed::Leave => continue,
        };
        let is_anything = !next.hash.is_empty() || !next.next_hash.is_empty();
        if is_anything && known.get(&step.path) != Some(&next) {
            store::keep_known(connection, target, &step.path, &next)?;
        }
    }
    Ok(())
}

/// Writes down what stands there after all was done.
fn settle(connection: &Connection, target: PublishTargetId, planned: &Plan) -> Result<(), Problem> {
    for step in &planned.steps {
        match (step.deed, &step.known) {
            (Deed::Keep | Deed::Add | Deed::Change, known) => {
                let now = Known { mark: step.mark.clone(), hash: step.hash.clone(), ..Known::default() };
                if matches!(step.deed, Deed::Keep) && known.as_ref() == Some(&now) {
                    continue;
                }
                store::keep_known(connection, target, &step.path, &now)?;
            }
            (Deed::Remove | Deed::Forget, _) => store::forget_known(connection, target, &step.path)?,
            (Deed::Leave, Some(known)) => store::keep_known(connection, target, &step.path, known)?,
            (Deed::Leave, None) => {}
        }
    }
    Ok(())
}

/// Goes on with what the end of the program interrupted.
pub(in crate::knowledge) fn resume(desk: &Desk) {
    let unended = match desk.read(store::unended) {
        Ok(unended) => unended,
        Err(problem) => return tracing::error!("publications could not be looked for: {}", problem.chain()),
    };
    for (target, agent, overwrites) in unended {
        if let Err(problem) = publish(desk, agent, target, overwrites) {
            tracing::warn!(code = problem.code, "a publication could not be continued");
        }
    }
}

/// How far the run is that is going on.
pub(super) fn progress(desk: &Desk) -> PublishProgress {
    let progress = desk.publishing.progress().unwrap_or(Progress { done: 0, total: 0 });
    PublishProgress { done: progress.done, total: progress.total }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
