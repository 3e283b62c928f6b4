//! The commands of the help site: read the wire, call one verb, write the wire.

use super::wire::{
    ArticlePage, ArticlePageRequest, ArticleVotes, HelpSite, HelpSiteLogo, PlanRequest, PublishAnswer, PublishPlan,
    PublishProgress, PublishTarget, PublishToRequest, SaveTargetRequest, SetLogoRequest, TargetRequest, VotesRequest,
};
use super::{look, places, preview, run, store};
use crate::desk::contract::{Caller, Command, Done, Nothing};
use crate::desk::{Desk, Topic};
use comptoir_kernel::Problem;
use std::sync::Arc;

pub(in crate::knowledge) fn commands() -> Vec<Command> {
    vec![
        Command::new("knowledge.site", "what the help site says of the shop", site),
        Command::new("knowledge.set_site", "change what the help site says of the shop", set_site),
        Command::new("knowledge.logo", "the shop's mark on the help site", logo),
        Command::new(
            "knowledge.set_logo",
            "put a picture as the shop's mark on the help site, or take it away",
            set_logo,
        ),
        Command::new("knowledge.targets", "the places of the help site, with how the last run ended", targets),
        Command::new(
            "knowledge.save_target",
            "add or change a place of the help site; a server is tried first",
            save_target,
        ),
        Command::new("knowledge.remove_target", "forget a place; what stands there stays", remove_target),
        Command::new("knowledge.plan", "what would be added, changed and removed at a place", plan),
        Command::new("knowledge.publish_to", "bring the help site to a place", publish_to),
        Command::new("knowledge.publish_progress", "how far the run is that is going on", publish_progress),
        Command::new("knowledge.cancel_publish", "end the run that is going on", cancel_publish),
        Command::new("knowledge.preview", "the page of an article as readers will see it", look_page),
        Command::new("knowledge.votes", "how readers of an article answered whether it helped", votes),
    ]
}

fn site(desk: &Arc<Desk>, _: Caller, _request: Nothing) -> Result<HelpSite, Problem> {
    desk.read(|connection| Ok(store::choices(connection)?.0))
}

fn set_site(desk: &Arc<Desk>, caller: Caller, request: HelpSite) -> Result<HelpSite, Problem> {
    if !request.accent.is_empty() && comptoir_site::contrast(&request.accent).is_none() {
        return Err(Problem::refused("publish-colour-unknown").with("colour", &request.accent));
    }
    desk.write("knowledge.set_site", Some(caller.agent), |write| {
        store::set_choices(write.connection(), &request)?;
        write.changed(Topic::Knowledge, 0);
        Ok(())
    })?;
    Ok(request)
}

fn logo(desk: &Arc<Desk>, _: Caller, _request: Nothing) -> Result<HelpSiteLogo, Problem> {
    desk.read(look::told)
}

fn set_logo(desk: &Arc<Desk>, caller: Caller, request: SetLogoRequest) -> Result<HelpSiteLogo, Problem> {
    look::set(desk, caller, &request)
}

fn targets(desk: &Arc<Desk>, _: Caller, _request: Nothing) -> Result<Vec<PublishTarget>, Problem> {
    desk.read(store::targets)
}

fn save_target(desk: &Arc<Desk>, caller: Caller, request: SaveTargetRequest) -> Result<Vec<PublishTarget>, Problem> {
    places::save(desk, caller, request)
}

fn remove_target(desk: &Arc<Desk>, caller: Caller, request: TargetRequest) -> Result<Done, Problem> {
    desk.write("knowledge.remove_target", Some(caller.agent), |write| {
        store::target(write.connection(), request.id)?;
        store::delete_target(write.connection(), request.id)?;
        write.changed(Topic::Knowledge, request.id.0);
        Ok(())
    })?;
    Ok(Done {})
}

fn plan(desk: &Arc<Desk>, _: Caller, request: PlanRequest) -> Result<PublishPlan, Problem> {
    run::look(desk, &request)
}

fn publish_to(desk: &Arc<Desk>, caller: Caller, request: PublishToRequest) -> Result<PublishAnswer, Problem> {
    run::publish(desk, Some(caller.agent), request.id, request.overwrites)
}

fn publish_progress(desk: &Arc<Desk>, _: Caller, _request: Nothing) -> Result<PublishProgress, Problem> {
    Ok(run::progress(desk))
}

fn cancel_publish(desk: &Arc<Desk>, _: Caller, _request: Nothing) -> Result<Done, Problem> {
    desk.publishing.cancel();
    Ok(Done {})
}

fn look_page(desk: &Arc<Desk>, _: Caller, request: ArticlePageRequest) -> Result<ArticlePage, Problem> {
    preview::preview(desk, &request)
}

fn votes(desk: &Arc<Desk>, _: Caller, request: VotesRequest) -> Result<Vec<ArticleVotes>, Problem> {
    desk.read(|connection| store::votes(connection, request.id))
}
