//! Taking deeds back: what was before is kept as data and put back.

use super::blocking;
use super::contacts;
use super::joining;
use super::mentions;
use super::person::{self, Unmerge};
use super::store;
use super::team::{self, Handed};
use super::timing;
use super::topics;
use super::triage;
use super::views;
use super::wire::UndoAnswer;
use crate::desk::long_work::Progress;
use crate::desk::write::{OrProblem, Write};
use crate::desk::{Desk, Topic, undo};
use crate::{agents, cultures, customers, knowledge, macros, storefronts};
use comptoir_kernel::{AgentId, ConversationId, MacroId, MessageId, Problem, SavedViewId, UndoId};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};
use serde::{Deserialize, Serialize};

/// What undoes a deed.
#[derive(Debug, Serialize, Deserialize)]
pub(super) enum Inverse {
    Restore(Vec<Before>),
    DeleteNote {
        conversation: ConversationId,
        note: MessageId,
        /// Who follows the conversation because of it.
        #[serde(default)]
        followed: Vec<AgentId>,
    },
    /// Several deeds that were done as one.
    Several(Vec<Inverse>),
    Joining(joining::Inverse),
    Blocking(blocking::Inverse),
    Following(mentions::Inverse),
    /// Written by the room of macros: there is one history for all deeds.
    Macro {
        id: MacroId,
        was_archived: bool,
    },
    /// Written by the room of knowledge.
    Article(knowledge::Inverse),
    /// Articles of another program; written by the room of knowledge.
    ArticleImport(Box<knowledge::ImportInverse>),
    /// Written by the room of agents.
    Agent(agents::Inverse),
    /// Written by the room of customers.
    Customer(customers::Inverse),
    /// Whose an order is; written by the room of storefronts.
    OrderOwner(storefronts::Inverse),
    /// A file of a shop; written by the room of storefronts.
    StoreFile(storefronts::FileInverse),
    /// Written by the room of cultures.
    Culture(cultures::Inverse),
    Unmerge(Box<Unmerge>),
    Contact(Box<contacts::Inverse>),
    Topics(Box<topics::Inverse>),
    /// About promises and the time of letters.
    Time(timing::Inverse),
    /// Somebody had left and their conversations had gone to others.
    Rejoined {
        agent: AgentId,
        before: Vec<Before>,
    },
    /// A draft had gone to somebody who sends.
    Reviewed(Handed),
    /// A kept view as it was; none where there was none.
    SavedView {
        id: SavedViewId,
        before: Option<views::Kept>,
    },
    MovedView {
        id: SavedViewId,
        to: u32,
    },
}

/// The columns of a conversation that deeds change, as they were.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Before {
    id: ConversationId,
    status: String,
    priority: i64,
    assignee_id: Option<i64>,
    is_unread: bool,
    snoozed_until: Option<i64>,
    tags: Vec<String>,
    #[serde(default)]
    timing: timing::Standing,
}

impl Before {
    /// # Errors
    /// `conversation-absent` if one of them is gone.
    pub fn of(connection: &Connection, ids: &[ConversationId]) -> Result<Vec<Self>, Problem> {
        let mut statement = connection
            .prepare_cached(
                "SELECT c.id, c.status, c.priority, c.assignee_id, c.is_unread, c.snoozed_until,
                   (SELECT json_group_array(tags.name) FROM conversation_tags t JOIN tags ON tags.id = t.tag_id
                    WHERE t.conversation_id = c.id)
                 FROM json_each(:ids) ids JOIN conversations c ON c.id = ids.value",
            )
            .or_problem()?;
        let wanted = serde_json::to_string(ids).map_err(Problem::broken)?;
        let rows = statement
            .query_map(named_params! { ":ids": wanted }, |row| {
                Ok(Self {
                    id: ConversationId(row.get(0)?),
                    status: row.get(1)?,
                    priority: row.get(2)?,
                    assignee_id: row.get(3)?,
                    is_unread: row.get(4)?,
                    snoozed_until: row.get(5)?,
                    tags: serde_json::from_str(&row.get::<_, String>(6)?).unwrap_or_default(),
                    timing: timing::Standing::default(),
                })
            })
            .or_problem()?;
        let mut found: Vec<Self> = rows.collect::<Result<_, _>>().or_problem()?;
        for before in &mut found {
            before.timing = timing::Standing::of(connection, before.id)?;
        }
        if found.len() == ids.len() { Ok(found) } else { Err(Problem::absent("conversation-absent")) }
    }

    /// Puts the conversation back and says so in its history.
    pub fn restore(&self, write: &mut Write<'_>, me: AgentId) -> Result<(), Problem> {
        // What was merged since stands as the whole does.
        if joining::is_absorbed(write.connection(), self.id)? {
            return Ok(());
        }
        self.put_back(write)?;
        store::insert_activity(write.connection(), self.id, Some(me), write.now, "undone", "{}")?;
        write.changed(Topic::Conversations, self.id.0);
        Ok(())
    }

    pub fn put_back(&self, write: &Write<'_>) -> Result<(), Problem> {
        let connection = write.connection();
        connection
            .prepare_cached(
                "UPDATE conversations SET status = :status, priority = :priority, assignee_id = :assignee,
                   is_unread = :unread, snoozed_until = :until WHERE id = :id",
            )
            .or_problem()?
            .execute(named_params! {
                ":status": self.status,
                ":priority": self.priority,
                ":assignee": self.assignee_id,
                ":unread": self.is_unread,
                ":until": self.snoozed_until,
                ":id": self.id.0,
            })
            .or_problem()?;
        self.timing.put_back(connection, self.id)?;
        let mut tags: Vec<String> = super::rows::tags(connection, self.id)?.into_iter().map(|tag| tag.name).collect();
        let mut before = self.tags.clone();
        tags.sort_unstable();
        before.sort_unstable();
        if tags == before {
            return Ok(());
        }
        connection
            .prepare_cached("DELETE FROM conversation_tags WHERE conversation_id = :id")
            .or_problem()?
            .execute(named_params! { ":id": self.id.0 })
            .or_problem()?;
        self.tags.iter().try_for_each(|name| triage::add_tag(write, self.id, name))
    }
}

/// Takes back the deed named, or the agent's latest: a long one step by step, so that others can write meanwhile. Somebody
/// who ends it keeps what was taken back, and the rest can be taken back later.
///
/// # Errors
/// `undo-absent`; `undo-running` while another long deed is taken back; what putting one part right refuses.
pub(super) fn take_back(desk: &Desk, me: AgentId, id: Option<UndoId>) -> Result<UndoAnswer, Problem> {
    let total = desk.read(|connection| undo::steps(connection, me, id))?;
    if total <= 1 {
        let Stepped { deed, left, kept, .. } = step(desk, me, id)?;
        return Ok(UndoAnswer { deed, left, kept });
    }
    let turn = desk.long_undo.begin(desk.stop.child_token()).ok_or_else(|| Problem::refused("undo-running"))?;
    // Before the first step: whoever hears of that asks at once how far it is.
    turn.reached(Progress { done: 0, total });
    let mut next = id;
    let mut kept = Vec::new();
    loop {
        let Stepped { id: entry, deed, left, kept: more } = step(desk, me, next)?;
        kept.extend(more);
        next = Some(entry);
        turn.reached(Progress { done: total.saturating_sub(left), total });
        if left == 0 || turn.is_cancelled() {
            return Ok(UndoAnswer { deed, left, kept });
        }
    }
}

/// What one step did, and what stays because somebody changed it since.
struct Stepped {
    id: UndoId,
    deed: String,
    left: u32,
    kept: Vec<String>,
}

fn step(desk: &Desk, me: AgentId, id: Option<UndoId>) -> Result<Stepped, Problem> {
    desk.write("inbox.undo", Some(me), |write| {
        let undo::Step { id, deed, inverse, left } = undo::take_step(write, me, id)?;
        let kept = match inverse {
            Inverse::ArticleImport(inverse) => knowledge::take_import_back(write, &inverse)?,
            inverse => put_right(write, me, inverse).map(|()| Vec::new())?,
        };
        Ok(Stepped { id, deed, left, kept })
    })
}

fn put_right(write: &mut Write<'_>, me: AgentId, inverse: Inverse) -> Result<(), Problem> {
    match inverse {
        Inverse::Restore(rows) => {
            rows.iter().try_for_each(|before| before.restore(write, me))?;
        }
        Inverse::DeleteNote { conversation, note, followed } => {
            let conversation = joining::living(write.connection(), conversation)?;
            delete_message(write.connection(), note)?;
            mentions::unfollow_all(write.connection(), conversation, &followed)?;
            write.changed(Topic::Conversations, conversation.0);
        }
        Inverse::Culture(inverse) => cultures::take_back(write, &inverse)?,
        Inverse::Several(inverses) => {
            for inverse in inverses.into_iter().rev() {
                put_right(write, me, inverse)?;
            }
        }
        Inverse::Joining(inverse) => joining::take_back(write, me, &inverse)?,
        Inverse::Blocking(inverse) => blocking::take_back(write, &inverse)?,
        Inverse::Following(inverse) => mentions::take_back(write, &inverse)?,
        Inverse::Rejoined { agent, before } => {
            before.iter().try_for_each(|before| before.restore(write, me))?;
            agents::set_left(write, agent, None)?;
        }
        Inverse::Reviewed(handed) => team::hand_back(write, &handed)?,
        Inverse::Agent(inverse) => agents::take_back(write, inverse)?,
        Inverse::OrderOwner(inverse) => storefronts::take_back(write, &inverse)?,
        Inverse::Customer(inverse) => customers::take_back(write, inverse)?,
        Inverse::StoreFile(inverse) => storefronts::take_file_back(write, &inverse)?,
        Inverse::Topics(inverse) => topics::take_back(write, me, *inverse)?,
        Inverse::Unmerge(merge) => person::unmerge(write, &merge)?,
        Inverse::Contact(inverse) => contacts::take_back(write, me, *inverse)?,
        Inverse::Time(inverse) => timing::take_back(write, &inverse)?,
        Inverse::SavedView { id, before } => views::put_back(write, id, before.as_ref())?,
        Inverse::MovedView { id, to } => views::move_back(write, me, id, to)?,
        Inverse::Article(inverse) => knowledge::take_back(write, &inverse)?,
        Inverse::ArticleImport(inverse) => {
            knowledge::take_import_back(write, &inverse)?;
        }
        Inverse::Macro { id, was_archived } => macros::set_archived(write, id, was_archived)?,
    }
    Ok(())
}

/// Removes a message with its words and its raw bytes.
pub(super) fn delete_message(connection: &Connection, id: MessageId) -> Result<(), Problem> {
    let found: Option<(i64, Option<i64>)> = connection
        .query_row("SELECT word_key, raw_id FROM messages WHERE id = :id", named_params! { ":id": id.0 }, |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()
        .or_problem()?;
    let Some((word_key, raw_id)) = found else { return Ok(()) };
    connection
        .execute("DELETE FROM message_words WHERE rowid = :key", named_params! { ":key": word_key })
        .or_problem()?;
    connection.execute("DELETE FROM messages WHERE id = :id", named_params! { ":id": id.0 }).or_problem()?;
    connection.execute("DELETE FROM raws WHERE id = :id", named_params! { ":id": raw_id }).or_problem()?;
    Ok(())
}

pub(super) fn delete_conversation(connection: &Connection, id: ConversationId) -> Result<(), Problem> {
    connection.execute("DELETE FROM conversations WHERE id = :id", named_params! { ":id": id.0 }).or_problem()?;
    Ok(())
}
