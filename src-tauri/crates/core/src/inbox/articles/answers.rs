//! An answer that becomes an article: a draft in its language, without the person it was written to.

use super::super::language::language_of;
use super::super::model::MessageKind;
use super::super::{expected, rows, thread, topics};
use super::anonymous::{clean, clean_line};
use super::known::known;
use super::rows::{Answer, answer};
use super::wire::{PreviewArticleAnswer, WriteArticleAnswer, WriteArticleRequest};
use crate::desk::write::Write;
use crate::knowledge::model::LinkKind;
use crate::knowledge::wire::{ArticleLink, CreateArticleRequest};
use crate::knowledge::{self, model::ArticleKind};
use comptoir_kernel::{MessageId, Problem};
use comptoir_store::rusqlite::Connection;

/// What the article would be.
///
/// # Errors
/// `message-absent`; `article-of-no-answer` for a letter of a customer or a note.
pub(super) fn preview(connection: &Connection, id: MessageId) -> Result<PreviewArticleAnswer, Problem> {
    let Answer { conversation, kind, subject, text, language } = answer(connection, id)?;
    if kind != MessageKind::Agent {
        return Err(Problem::refused("article-of-no-answer"));
    }
    let row = rows::row(connection, conversation)?;
    let known = known(connection, conversation, &text)?;
    let subject = if subject.trim().is_empty() { row.subject.clone() } else { subject };
    let (title, from_title) = clean_line(thread::bare_subject(&subject), &known);
    let (body, mut removed) = clean(&text, &known);
    removed.extend(from_title);
    removed.dedup();
    let language = match language_of(&body).or(language) {
        Some(language) => language,
        None => expected::of_row(connection, &row)?.language,
    };
    let topic_id = topics::topic_of(connection, conversation)?;
    Ok(PreviewArticleAnswer { language, title, body: as_markdown(&body), topic_id, removed })
}

/// Lines of a letter are lines of their own; nothing of it is markup.
fn as_markdown(text: &str) -> String {
    text.replace('\\', "\\\\").replace('<', "\\<")
}

/// Makes the draft; its topic is linked.
pub(super) fn write(write: &mut Write<'_>, request: WriteArticleRequest) -> Result<WriteArticleAnswer, Problem> {
    let preview = preview(write.connection(), request.message_id)?;
    let article = CreateArticleRequest {
        language: preview.language,
        title: request.title.unwrap_or(preview.title),
        summary: String::new(),
        body: request.body.unwrap_or(preview.body),
        category_id: request.category_id,
        kind: ArticleKind::default(),
        is_internal: request.is_internal,
    };
    let links = preview.topic_id.map(|topic| ArticleLink { kind: LinkKind::Topic, target: topic.to_string() });
    let id = knowledge::create_about(write, article, links.as_slice())?;
    Ok(WriteArticleAnswer { id, removed: preview.removed })
}
