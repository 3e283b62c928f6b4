//! The commands about the files of an article.

use super::store;
use super::wire::{
    ArticleFile, ArticleFileBytes, ArticleFileRequest, ArticleFilesRequest, AttachToArticleRequest, AttachedToArticle,
};
use crate::desk::Desk;
use crate::desk::contract::{Caller, Command};
use comptoir_kernel::Problem;
use std::sync::Arc;

pub(in crate::knowledge) fn commands() -> Vec<Command> {
    vec![
        Command::new("knowledge.files", "pictures and papers of an article, of every language", files),
        Command::new("knowledge.file", "a picture or a paper of an article, as readers get it", file),
        Command::new("knowledge.attach", "add a picture or a paper to an article", attach),
        Command::new("knowledge.remove_file", "take a file out of an article", remove_file),
        Command::new("knowledge.restore_file", "put a file back that was taken out of an article", restore_file),
    ]
}

fn files(desk: &Arc<Desk>, _: Caller, request: ArticleFilesRequest) -> Result<Vec<ArticleFile>, Problem> {
    desk.read(|connection| store::list(connection, request.id))
}

fn file(desk: &Arc<Desk>, _: Caller, request: ArticleFileRequest) -> Result<ArticleFileBytes, Problem> {
    super::bytes(desk, request.id)
}

fn attach(desk: &Arc<Desk>, caller: Caller, request: AttachToArticleRequest) -> Result<AttachedToArticle, Problem> {
    super::attach(desk, caller.agent, &request)
}

fn remove_file(desk: &Arc<Desk>, caller: Caller, request: ArticleFileRequest) -> Result<Vec<ArticleFile>, Problem> {
    super::set_removed(desk, caller.agent, request.id, "knowledge.remove_file", true)
}

fn restore_file(desk: &Arc<Desk>, caller: Caller, request: ArticleFileRequest) -> Result<Vec<ArticleFile>, Problem> {
    super::set_removed(desk, caller.agent, request.id, "knowledge.restore_file", false)
}
