//! The commands of knowledge: read the wire, call one verb, write the wire.

use super::merge::wire::{MergeArticleRequest, MergedArticle};
use super::wire::{
    Article, ArticleCategory, ArticleCategoryRequest, ArticleHit, ArticleRequest, ArticleRevision,
    ArticleRevisionsRequest, ArticleRow, ArticleText, ArticleTextRequest, CreateArticleRequest, MoveArticleRequest,
    PublishArticleRequest, PublishDueAnswer, RemoveArticleAnswer, RestoreArticleRequest, SaveArticleCategoryRequest,
    SaveArticleTextRequest, ScheduleArticleRequest, SearchArticlesRequest, UpdateArticleRequest,
};
use super::{
    blocks, categories, files, history, imports, insert, later, listing, merge, publish, save, search, store, targets,
};
use crate::desk::Desk;
use crate::desk::contract::{Caller, Command, Done, Nothing};
use comptoir_kernel::Problem;
use std::sync::Arc;

pub(crate) fn commands() -> Vec<Command> {
    let mut commands = vec![
        Command::new("knowledge.list", "articles in the order of their categories, with their languages", list),
        Command::new("knowledge.get", "one article with all its texts", get),
        Command::new("knowledge.create", "a new article with its first text", create),
        Command::new("knowledge.update", "change kind, audience, owner, day of review and links", update),
        Command::new("knowledge.save_text", "keep a text in one language as its next revision", save_text),
        Command::new("knowledge.publish", "put a text before readers", publish_text),
        Command::new("knowledge.unpublish", "take a text away from readers", unpublish),
        Command::new("knowledge.schedule", "put a text before readers at a time, or at another time", schedule),
        Command::new("knowledge.unschedule", "take back a planned publishing", unschedule),
        Command::new("knowledge.publish_due", "publish what is due now", publish_due),
        Command::new("knowledge.move", "give an article its category and place", move_article),
        Command::new("knowledge.remove", "put an article away; it can be brought back", remove),
        Command::new("knowledge.categories", "the tree of categories", list_categories),
        Command::new("knowledge.save_category", "add or change a category", save_category),
        Command::new("knowledge.remove_category", "remove a category that holds nothing", remove_category),
        Command::new("knowledge.revisions", "a text as it was, the newest first", revisions),
        Command::new("knowledge.restore", "keep an old text as the newest revision", restore),
        Command::new("knowledge.search", "articles with these words in any language", find),
        Command::new("knowledge.text", "an article as plain text for a customer", text),
    ];
    commands.push(Command::new("knowledge.merge", "two writings of one text side by side, for choosing", look_merge));
    commands.extend(files::commands::commands());
    commands.extend(blocks::commands::commands());
    commands.extend(targets::commands::commands());
    commands.extend(imports::commands::commands());
    commands
}

fn list(desk: &Arc<Desk>, caller: Caller, _request: Nothing) -> Result<Vec<ArticleRow>, Problem> {
    let today = desk.now().to_rfc3339().chars().take(10).collect::<String>();
    desk.read(|connection| listing::list(connection, &listing::reader(connection, caller.agent)?, &today))
}

fn get(desk: &Arc<Desk>, _: Caller, request: ArticleRequest) -> Result<Article, Problem> {
    desk.read(|connection| store::get(connection, request.id))
}

fn create(desk: &Arc<Desk>, caller: Caller, request: CreateArticleRequest) -> Result<Article, Problem> {
    desk.write("knowledge.create", Some(caller.agent), |write| save::create(write, request))
}

fn update(desk: &Arc<Desk>, caller: Caller, request: UpdateArticleRequest) -> Result<Article, Problem> {
    desk.write("knowledge.update", Some(caller.agent), |write| save::update(write, request))
}

fn save_text(desk: &Arc<Desk>, caller: Caller, request: SaveArticleTextRequest) -> Result<Article, Problem> {
    desk.write("knowledge.save_text", Some(caller.agent), |write| save::save_text(write, request))
}

fn publish_text(desk: &Arc<Desk>, caller: Caller, request: PublishArticleRequest) -> Result<Article, Problem> {
    desk.write("knowledge.publish", Some(caller.agent), |write| publish::publish(write, &request))
}

fn unpublish(desk: &Arc<Desk>, caller: Caller, request: PublishArticleRequest) -> Result<Article, Problem> {
    desk.write("knowledge.unpublish", Some(caller.agent), |write| publish::unpublish(write, &request))
}

fn schedule(desk: &Arc<Desk>, caller: Caller, request: ScheduleArticleRequest) -> Result<Article, Problem> {
    desk.write("knowledge.schedule", Some(caller.agent), |write| later::schedule(write, &request))
}

fn unschedule(desk: &Arc<Desk>, caller: Caller, request: PublishArticleRequest) -> Result<Article, Problem> {
    desk.write("knowledge.unschedule", Some(caller.agent), |write| later::unschedule(write, &request))
}

fn publish_due(desk: &Arc<Desk>, _: Caller, _request: Nothing) -> Result<PublishDueAnswer, Problem> {
    later::publish_due(desk)
}

fn move_article(desk: &Arc<Desk>, caller: Caller, request: MoveArticleRequest) -> Result<Done, Problem> {
    desk.write("knowledge.move", Some(caller.agent), |write| categories::move_article(write, &request))?;
    Ok(Done {})
}

fn remove(desk: &Arc<Desk>, caller: Caller, request: ArticleRequest) -> Result<RemoveArticleAnswer, Problem> {
    let undo_id =
        desk.write("knowledge.remove", Some(caller.agent), |write| save::remove(write, caller.agent, request.id))?;
    Ok(RemoveArticleAnswer { undo_id })
}

fn list_categories(desk: &Arc<Desk>, caller: Caller, _request: Nothing) -> Result<Vec<ArticleCategory>, Problem> {
    desk.read(|connection| categories::list(connection, &listing::reader(connection, caller.agent)?))
}

fn save_category(
    desk: &Arc<Desk>,
    caller: Caller,
    request: SaveArticleCategoryRequest,
) -> Result<Vec<ArticleCategory>, Problem> {
    desk.write("knowledge.save_category", Some(caller.agent), |write| {
        categories::save(write, &request)?;
        categories::list(write.connection(), &listing::reader(write.connection(), caller.agent)?)
    })
}

fn remove_category(desk: &Arc<Desk>, caller: Caller, request: ArticleCategoryRequest) -> Result<Done, Problem> {
    desk.write("knowledge.remove_category", Some(caller.agent), |write| categories::remove(write, request.id))?;
    Ok(Done {})
}

fn revisions(desk: &Arc<Desk>, _: Caller, request: ArticleRevisionsRequest) -> Result<Vec<ArticleRevision>, Problem> {
    desk.read(|connection| history::revisions(connection, &request))
}

fn restore(desk: &Arc<Desk>, caller: Caller, request: RestoreArticleRequest) -> Result<Article, Problem> {
    desk.write("knowledge.restore", Some(caller.agent), |write| history::restore(write, &request))
}

fn find(desk: &Arc<Desk>, caller: Caller, request: SearchArticlesRequest) -> Result<Vec<ArticleHit>, Problem> {
    desk.read(|connection| search::search(connection, &request, &listing::reader(connection, caller.agent)?))
}

fn look_merge(desk: &Arc<Desk>, _: Caller, request: MergeArticleRequest) -> Result<MergedArticle, Problem> {
    desk.read(|connection| merge::look(connection, &request))
}

fn text(desk: &Arc<Desk>, caller: Caller, request: ArticleTextRequest) -> Result<ArticleText, Problem> {
    if request.is_used {
        return desk.write("knowledge.text", Some(caller.agent), |write| insert::count(write, &request));
    }
    desk.read(|connection| insert::text(connection, &request))
}
