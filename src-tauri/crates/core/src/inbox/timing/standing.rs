//! How a conversation stands in time, as deeds change it and undoing puts it back.

use crate::desk::write::OrProblem;
use crate::inbox::wire::FollowUp;
use comptoir_kernel::{AgentId, ConversationId, Problem, Timestamp};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};
use serde::{Deserialize, Serialize};

/// What deeds upon the state of a conversation change beside the state.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::inbox) struct Standing {
    awaits_answer: bool,
    follow_up: Option<FollowUp>,
}

impl Standing {
    /// It waits for nobody's answer, and nobody looks at it again by itself.
    pub const NONE: Self = Self { awaits_answer: false, follow_up: None };

    /// What comes of two in the same state that become one.
    pub fn with(self, other: Self) -> Self {
        Self { awaits_answer: self.awaits_answer || other.awaits_answer, follow_up: self.follow_up.or(other.follow_up) }
    }

    pub fn of(connection: &Connection, id: ConversationId) -> Result<Self, Problem> {
        let awaits_answer = connection
            .prepare_cached("SELECT awaits_answer FROM conversations WHERE id = :id")
            .or_problem()?
            .query_row(named_params! { ":id": id.0 }, |row| row.get(0))
            .optional()
            .or_problem()?;
        Ok(Self { awaits_answer: awaits_answer.unwrap_or_default(), follow_up: follow_up(connection, id)? })
    }

    pub fn put_back(&self, connection: &Connection, id: ConversationId) -> Result<(), Problem> {
        set_awaits_answer(connection, id, self.awaits_answer)?;
        match &self.follow_up {
            Some(follow_up) => set_follow_up(connection, id, follow_up),
            None => delete_follow_up(connection, id).map(|_| ()),
        }
    }

    /// A new state begins with nothing of that.
    pub fn reset(connection: &Connection, id: ConversationId) -> Result<(), Problem> {
        Self::NONE.put_back(connection, id)
    }
}

pub(super) fn set_awaits_answer(connection: &Connection, id: ConversationId, awaits: bool) -> Result<(), Problem> {
    connection
        .prepare_cached("UPDATE conversations SET awaits_answer = :awaits WHERE id = :id")
        .or_problem()?
        .execute(named_params! { ":awaits": awaits, ":id": id.0 })
        .or_problem()?;
    Ok(())
}

pub(super) fn follow_up(connection: &Connection, id: ConversationId) -> Result<Option<FollowUp>, Problem> {
    connection
        .prepare_cached("SELECT agent_id, due_at, made_at FROM follow_ups WHERE conversation_id = :id")
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, |row| {
            Ok(FollowUp {
                agent_id: AgentId(row.get(0)?),
                due_at: Timestamp::from_millisecond(row.get(1)?),
                made_at: Timestamp::from_millisecond(row.get(2)?),
            })
        })
        .optional()
        .or_problem()
}

pub(super) fn set_follow_up(connection: &Connection, id: ConversationId, new: &FollowUp) -> Result<(), Problem> {
    connection
        .prepare_cached(
            "INSERT INTO follow_ups (conversation_id, agent_id, due_at, made_at) VALUES (:id, :agent, :due, :made)
             ON CONFLICT DO UPDATE SET agent_id = :agent, due_at = :due, made_at = :made",
        )
        .or_problem()?
        .execute(named_params! {
            ":id": id.0,
            ":agent": new.agent_id.0,
            ":due": new.due_at.as_millisecond(),
            ":made": new.made_at.as_millisecond(),
        })
        .or_problem()?;
    Ok(())
}

/// False if there was none.
pub(super) fn delete_follow_up(connection: &Connection, id: ConversationId) -> Result<bool, Problem> {
    let deleted = connection
        .prepare_cached("DELETE FROM follow_ups WHERE conversation_id = :id")
        .or_problem()?
        .execute(named_params! { ":id": id.0 })
        .or_problem()?;
    Ok(deleted > 0)
}
