//! Where articles were put into answers: rows that are added and never changed.

use super::model::ArticlePart;
use super::wire::ArticleTextRequest;
use crate::desk::write::{OrProblem, Write};
use comptoir_kernel::{AgentId, ArticleId, ConversationId, Problem, Timestamp};
use comptoir_store::rusqlite::{Connection, named_params};

/// One time that an article went into an answer.
#[derive(Debug, Clone)]
pub(crate) struct Use {
    pub language: String,
    pub part: ArticlePart,
    pub conversation: Option<ConversationId>,
    pub agent: Option<AgentId>,
    pub at: Timestamp,
}

/// How often an article was used, by what of it, and the newest times.
#[derive(Debug, Clone, Default)]
pub(crate) struct Uses {
    pub links: u32,
    pub excerpts: u32,
    pub texts: u32,
    pub newest: Vec<Use>,
}

pub(super) fn note(write: &Write<'_>, request: &ArticleTextRequest, language: &str) -> Result<(), Problem> {
    write
        .connection()
        .execute(
            "INSERT INTO article_uses (article_id, language, part, conversation_id, agent_id, at)
             VALUES (:article, :language, :part, :conversation, :agent, :now)",
            named_params! {
                ":article": request.id.0,
                ":language": language,
                ":part": request.part.as_str(),
                ":conversation": request.conversation_id.map(|id| id.0),
                ":agent": write.agent.map(|id| id.0),
                ":now": write.now.as_millisecond(),
            },
        )
        .or_problem()?;
    Ok(())
}

/// How often an article was used, and the newest times, at most so many.
pub(crate) fn uses_of(connection: &Connection, id: ArticleId, most: u32) -> Result<Uses, Problem> {
    let mut uses = connection
        .prepare_cached(
            "SELECT count(*) FILTER (WHERE part = 'link'), count(*) FILTER (WHERE part = 'excerpt'),
               count(*) FILTER (WHERE part = 'text') FROM article_uses WHERE article_id = :id",
        )
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, |row| {
            Ok(Uses { links: row.get(0)?, excerpts: row.get(1)?, texts: row.get(2)?, newest: Vec::new() })
        })
        .or_problem()?;
    let mut statement = connection
        .prepare_cached(
            "SELECT language, part, conversation_id, agent_id, at FROM article_uses
             WHERE article_id = :id ORDER BY id DESC LIMIT :most",
        )
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":id": id.0, ":most": most }, |row| {
            Ok(Use {
                language: row.get(0)?,
                part: ArticlePart::from_text(&row.get::<_, String>(1)?),
                conversation: row.get::<_, Option<i64>>(2)?.map(ConversationId),
                agent: row.get::<_, Option<i64>>(3)?.map(AgentId),
                at: Timestamp::from_millisecond(row.get(4)?),
            })
        })
        .or_problem()?;
    uses.newest = rows.collect::<Result<_, _>>().or_problem()?;
    Ok(uses)
}
