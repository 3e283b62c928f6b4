//! The commands about articles beside conversations.

use super::wire::{
    ArticleHealth, ArticleMissedRequest, ArticleSuggestions, ArticleUses, ArticleUsesRequest, PreviewArticleAnswer,
    PreviewArticleRequest, WriteArticleAnswer, WriteArticleRequest,
};
use super::{answers, health, suggest, uses};
use crate::desk::Desk;
use crate::desk::contract::{Caller, Command, Done, Nothing};
use crate::inbox::wire::ConversationRequest;
use comptoir_kernel::Problem;
use std::sync::Arc;

pub(in crate::inbox) fn commands() -> Vec<Command> {
    vec![
        Command::new("inbox.articles_beside", "articles that may answer a conversation, and why", beside),
        Command::new("inbox.article_uses", "how often an article went into answers, and where last", article_uses),
        Command::new("inbox.article_missed", "count a search for articles that found nothing", missed),
        Command::new("inbox.preview_article", "an answer as an article, without the person", preview),
        Command::new("inbox.write_article", "make a draft of an article out of an answer", write_article),
        Command::new("inbox.article_health", "what is missing among the articles, and what they did", article_health),
    ]
}

fn beside(desk: &Arc<Desk>, caller: Caller, request: ConversationRequest) -> Result<ArticleSuggestions, Problem> {
    desk.read(|connection| suggest::suggest(connection, caller.agent, request.id))
}

fn article_uses(desk: &Arc<Desk>, _: Caller, request: ArticleUsesRequest) -> Result<ArticleUses, Problem> {
    desk.read(|connection| uses::of(connection, request.id))
}

fn missed(desk: &Arc<Desk>, caller: Caller, request: ArticleMissedRequest) -> Result<Done, Problem> {
    desk.write("inbox.article_missed", Some(caller.agent), |write| uses::missed(write, &request))?;
    Ok(Done {})
}

fn preview(desk: &Arc<Desk>, _: Caller, request: PreviewArticleRequest) -> Result<PreviewArticleAnswer, Problem> {
    desk.read(|connection| answers::preview(connection, request.message_id))
}

fn write_article(
    desk: &Arc<Desk>,
    caller: Caller,
    request: WriteArticleRequest,
) -> Result<WriteArticleAnswer, Problem> {
    desk.write("inbox.write_article", Some(caller.agent), |write| answers::write(write, request))
}

fn article_health(desk: &Arc<Desk>, caller: Caller, _request: Nothing) -> Result<ArticleHealth, Problem> {
    desk.read(|connection| health::health(connection, caller.agent, desk.now()))
}
