//! Bringing the help site to a place: planned, written down, done, and compared with what was meant.

use super::content::Content;
use super::disk::Standing;
use super::plan::{Deed, Plan};
use super::sftp::Remote;
use super::store::{self, Known};
use super::wire::{
    PlanRequest, PublishAnswer, PublishPlan, PublishProgress, PublishRun, PublishTarget, RunState, TargetAccess,
    TargetKind,
};
use super::{archive, folder, pages, places, plan};
use crate::desk::long_work::{Progress, Turn};
use crate::desk::write::Write;
use crate::desk::{Desk, Topic};
use crate::knowledge::later;
use comptoir_kernel::{AgentId, Problem, PublishTargetId};
use comptoir_store::rusqlite::Connection;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use tokio::runtime::Handle;

/// What would be done, without doing it.
pub(super) fn look(desk: &Arc<Desk>, request: &PlanRequest) -> Result<PublishPlan, Problem> {
    let target = match (request.id, &request.place) {
        (Some(id), _) => desk.read(|connection| store::target(connection, id))?,
        (None, Some(text)) => {
            let kind = request.kind.unwrap_or(TargetKind::Folder);
            let place = places::local(text, kind, desk.store().directory())?;
            let kept = desk.read(|connection| match store::find_target(connection, &place)? {
                Some(id) => store::target(connection, id).map(Some),
                None => Ok(None),
            })?;
            let (name, address) = (String::new(), String::new());
            let id = PublishTargetId(0);
            let access = TargetAccess::default();
            kept.unwrap_or(PublishTarget { id, name, kind, place, address, access, last_run: None })
        }
        (None, None) => return Err(Problem::absent("publish-target-absent")),
    };
    if target.kind.keeps_pages() {
        return Handle::current().block_on(pages::look(desk, &target, request.overwrites));
    }
    let (content, known) = ingredients(desk, &target)?;
    let planned = match target.kind {
        TargetKind::Sftp => Handle::current()
            .block_on(async { Remote::open(desk, &target).await?.plan(&content, &known, request.overwrites).await })?,
        _ => compare(&target, &content, &known, request.overwrites)?,
    };
    Ok(told(&target, &planned))
}

fn ingredients<'a>(desk: &'a Desk, target: &PublishTarget) -> Result<(Content<'a>, BTreeMap<String, Known>), Problem> {
    desk.read(|connection| {
        let content = Content::read(connection, desk.store().blobs(), &target.address)?;
        Ok((content, store::known(connection, target.id)?))
    })
}

fn compare(
    target: &PublishTarget,
    content: &Content<'_>,
    known: &BTreeMap<String, Known>,
    overwrites: bool,
) -> Result<Plan, Problem> {
    let place = Path::new(&target.place);
    match target.kind {
        TargetKind::Folder => {
            plan::of_folder(&Standing::look(place)?, known, overwrites, |standing| content.build(standing))
        }
        TargetKind::Zip => archive::plan(place, known, overwrites, content.build(&BTreeMap::new())?),
        TargetKind::Wordpress | TargetKind::Sftp | TargetKind::Shopify => {
            Err(Problem::broken("a server has no files on this computer"))
        }
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
/// `file-unwritable`, and those of servers
pub(super) fn publish(
    desk: &Arc<Desk>,
    agent: Option<AgentId>,
    id: PublishTargetId,
    overwrites: bool,
) -> Result<PublishAnswer, Problem> {
    later::publish_due(desk)?;
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
        Ok(Outcome { told, was_atomic, files }) => {
            let counts = [told.added.len(), told.changed.len(), told.removed.len()].map(count);
            let run: PublishRun = desk.write("knowledge.publish_to", agent, |write| {
                if let Some(files) = &files {
                    settle(write.connection(), id, files)?;
                }
                end(write, RunState::Done, counts, None)
            })?;
            Ok(PublishAnswer { run, edited: told.edited, left_out: told.left_out, was_atomic })
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

/// What a run has done.
struct Outcome {
    told: PublishPlan,
    was_atomic: bool,
    /// What stands there now, where that is not written down yet.
    files: Option<Plan>,
}

fn carry_out(desk: &Arc<Desk>, target: &PublishTarget, overwrites: bool, turn: &Turn<'_>) -> Result<Outcome, Problem> {
    if target.kind.keeps_pages() {
        let told = Handle::current().block_on(pages::publish(desk, target, overwrites, turn))?;
        return Ok(Outcome { told, was_atomic: false, files: None });
    }
    let place = Path::new(&target.place);
    let (content, known) = ingredients(desk, target)?;
    if target.kind == TargetKind::Sftp {
        return Handle::current().block_on(upload(desk, target, &content, &known, overwrites, turn));
    }
    if target.kind == TargetKind::Folder {
        folder::tidy(place, &known)?;
    }
    let planned = compare(target, &content, &known, overwrites)?;
    desk.write("knowledge.publish_to", None, |write| intend(write.connection(), target.id, &planned, &known))?;
    let was_atomic = match target.kind {
        TargetKind::Folder => folder::write(place, &planned, turn)?,
        TargetKind::Zip => archive::write(place, &planned, turn).map(|()| true)?,
        TargetKind::Wordpress | TargetKind::Sftp | TargetKind::Shopify => false,
    };
    Ok(Outcome { told: told(target, &planned), was_atomic, files: Some(planned) })
}

async fn upload(
    desk: &Desk,
    target: &PublishTarget,
    content: &Content<'_>,
    known: &BTreeMap<String, Known>,
    overwrites: bool,
    turn: &Turn<'_>,
) -> Result<Outcome, Problem> {
    let remote = Remote::open(desk, target).await?;
    remote.tidy().await?;
    let planned = remote.plan(content, known, overwrites).await?;
    desk.write("knowledge.publish_to", None, |write| intend(write.connection(), target.id, &planned, known))?;
    let was_atomic = remote.write(&planned, turn).await?;
    Ok(Outcome { told: told(target, &planned), was_atomic, files: Some(planned) })
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
pub(in crate::knowledge) fn resume(desk: &Arc<Desk>) {
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
