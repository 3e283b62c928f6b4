//! The commands of imports: read the wire, call one verb, write the wire.

use super::wire::{HeldImport, HoldImportRequest, ImportArticlesRequest, ImportProgress, ImportedArticles};
use super::{handed, run};
use crate::desk::Desk;
use crate::desk::contract::{Caller, Command, Done, Nothing};
use comptoir_kernel::Problem;
use std::sync::Arc;

pub(in crate::knowledge) fn commands() -> Vec<Command> {
    vec![
        Command::new("knowledge.plan_import", "what an import of articles would bring; nothing changes", plan),
        Command::new("knowledge.import", "take articles of another program; taking them again changes nothing", import),
        Command::new("knowledge.hold_import", "hand over files for an import; they are in memory only", hold),
        Command::new("knowledge.drop_import", "forget files that were handed over", drop_held),
        Command::new("knowledge.import_progress", "how far the import is that is going on", progress),
        Command::new("knowledge.cancel_import", "end the import that is going on; what was taken stays", cancel),
    ]
}

fn plan(desk: &Arc<Desk>, caller: Caller, request: ImportArticlesRequest) -> Result<ImportedArticles, Problem> {
    run::plan(desk, caller.agent, &request)
}

fn hold(desk: &Arc<Desk>, caller: Caller, request: HoldImportRequest) -> Result<HeldImport, Problem> {
    handed::hold(desk, caller.agent, request)
}

fn drop_held(desk: &Arc<Desk>, caller: Caller, request: HeldImport) -> Result<Done, Problem> {
    desk.held.drop(caller.agent, &request.held);
    Ok(Done {})
}

fn import(desk: &Arc<Desk>, caller: Caller, request: ImportArticlesRequest) -> Result<ImportedArticles, Problem> {
    run::import(desk, caller.agent, &request)
}

fn progress(desk: &Arc<Desk>, _: Caller, _request: Nothing) -> Result<ImportProgress, Problem> {
    Ok(run::progress(desk))
}

fn cancel(desk: &Arc<Desk>, _: Caller, _request: Nothing) -> Result<Done, Problem> {
    desk.article_import.cancel();
    Ok(Done {})
}
