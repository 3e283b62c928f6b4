//! Making two conversations of one again, at any time after they were merged.

use super::bonds;
use super::merge::{Details, find, heirs, keep};
use super::rows::{living, numbers, shift};
use super::standing::Standing;
use super::undo::Inverse as Joining;
use super::wire::UnmergePreview;
use crate::desk::write::{OrProblem, Write};
use crate::desk::{Topic, undo};
use crate::inbox::model::Status;
use crate::inbox::undo::Inverse;
use crate::inbox::{contacts, store, timing, topics};
use comptoir_kernel::{AgentId, ConversationId, CustomerId, Problem, UndoId};
use comptoir_store::rusqlite::{Connection, named_params};

/// What goes back: only what is still where the merging brought it.
const BACK: [&str; 7] = [
    "UPDATE messages SET conversation_id = :to WHERE conversation_id = :from
       AND id IN (SELECT row_id FROM merged_rows WHERE absorbed_id = :to AND kind = 'message')",
    "UPDATE activities SET conversation_id = :to WHERE conversation_id = :from
       AND id IN (SELECT row_id FROM merged_rows WHERE absorbed_id = :to AND kind = 'activity')",
    "UPDATE promises SET conversation_id = :to WHERE conversation_id = :from
       AND id IN (SELECT row_id FROM merged_rows WHERE absorbed_id = :to AND kind = 'promise')",
    "UPDATE OR IGNORE drafts SET conversation_id = :to, parked_in = NULL
       WHERE (conversation_id = :from OR parked_in = :from)
       AND id IN (SELECT row_id FROM merged_rows WHERE absorbed_id = :to AND kind = 'draft')",
    "UPDATE drafts SET conversation_id = NULL, parked_in = :to WHERE (conversation_id = :from OR parked_in = :from)
       AND id IN (SELECT row_id FROM merged_rows WHERE absorbed_id = :to AND kind = 'draft')",
    "INSERT INTO thread_ids (message_id, conversation_id) SELECT message_id, :to FROM messages
       WHERE conversation_id = :to AND message_id <> '' AND :from > 0 ON CONFLICT DO NOTHING",
    "INSERT INTO participants (conversation_id, address, name) SELECT :to, address, name FROM participants
       WHERE conversation_id = :from AND address IN (SELECT lower(from_address) FROM messages WHERE conversation_id = :to)
       ON CONFLICT DO NOTHING",
];

/// What was part of the absorbed one follows it.
const FOLLOWING: [&str; 2] = [
    "WITH RECURSIVE inside (id) AS (
       SELECT absorbed_id FROM merges WHERE through_id = :id
       UNION SELECT m.absorbed_id FROM merges m JOIN inside ON m.through_id = inside.id)
     UPDATE merges SET survivor_id = :id WHERE absorbed_id IN (SELECT id FROM inside)",
    "UPDATE merges SET through_id = NULL WHERE through_id = :id",
];

/// Takes a conversation out of the one that it was merged into.
///
/// # Errors
/// `merge-absent` if it is no part of another one.
pub(super) fn unmerge(write: &mut Write<'_>, me: AgentId, id: ConversationId) -> Result<UndoId, Problem> {
    let survivor = part(write, id, Ending::Told(me))?;
    undo::record(write, me, "inbox.unmerge", &Inverse::Joining(Joining::Join { survivor, absorbed: id }))
}

/// What a parting leaves behind.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Ending {
    /// Lines in both that say who did it.
    Told(AgentId),
    /// Nothing, as if there had been no merging.
    Silent,
}

/// Gives back what was moved; answers the conversation that it was part of.
pub(super) fn part(write: &mut Write<'_>, id: ConversationId, ending: Ending) -> Result<ConversationId, Problem> {
    let connection = write.connection();
    let (survivor, details) = find(connection, id)?;
    for sql in BACK {
        shift(connection, sql, survivor, id)?;
    }
    let has_answer = answered_since(connection, id)?;
    for sql in FOLLOWING {
        connection.prepare_cached(sql).or_problem()?.execute(named_params! { ":id": id.0 }).or_problem()?;
    }
    connection.execute("DELETE FROM merges WHERE absorbed_id = :id", named_params! { ":id": id.0 }).or_problem()?;
    take_away(connection, survivor, id, &details)?;
    settle(connection, survivor, id, &details, has_answer)?;
    match ending {
        Ending::Silent => {
            connection
                .execute("DELETE FROM activities WHERE id = :line", named_params! { ":line": details.line })
                .or_problem()?;
        }
        Ending::Told(me) => {
            let number = |other: ConversationId| serde_json::json!({ "number": other.to_string() }).to_string();
            store::insert_activity(connection, survivor, Some(me), write.now, "unmerged", &number(id))?;
            store::insert_activity(connection, id, Some(me), write.now, "unmerged_from", &number(survivor))?;
        }
    }
    for changed in [survivor, id] {
        write.changed(Topic::Conversations, changed.0);
        write.changed(Topic::Drafts, changed.0);
    }
    Ok(survivor)
}

/// What the one had got from the other goes, unless something else that is part of it has it too.
fn take_away(
    connection: &Connection,
    survivor: ConversationId,
    id: ConversationId,
    details: &Details,
) -> Result<(), Problem> {
    for (heir, kind, item) in bonds::unshare(connection, id, survivor, &details.got)? {
        let (_, mut theirs) = find(connection, heir)?;
        if let Some(items) = theirs.got.get_mut(kind) {
            items.push(item);
        }
        keep(connection, heir, &theirs)?;
    }
    let heirs = heirs(connection, survivor)?;
    if let Some((heir, call)) = contacts::unshare(connection, survivor, &details.call, &heirs)? {
        let (_, theirs) = find(connection, heir)?;
        keep(connection, heir, &Details { call, ..theirs })?;
    }
    let mut gone = topics::unshare(connection, survivor, &details.matter)?;
    for heir in heirs {
        let given = topics::inherit(connection, heir, survivor, &mut gone)?;
        let (_, mut theirs) = find(connection, heir)?;
        theirs.matter.and(given);
        keep(connection, heir, &theirs)?;
    }
    Ok(())
}

/// Both stand as before, apart from what was changed since; drafts that lost their rival have their place again.
fn settle(
    connection: &Connection,
    survivor: ConversationId,
    id: ConversationId,
    details: &Details,
    has_answer: bool,
) -> Result<(), Problem> {
    for draft in &details.parked {
        connection
            .execute(
                "UPDATE drafts SET conversation_id = NULL, parked_in = :id WHERE id = :draft AND conversation_id = :id",
                named_params! { ":id": id.0, ":draft": draft },
            )
            .or_problem()?;
    }
    connection
        .execute(
            "UPDATE OR IGNORE drafts SET conversation_id = parked_in, parked_in = NULL WHERE parked_in = :id",
            named_params! { ":id": survivor.0 },
        )
        .or_problem()?;
    let mut absorbed = details.absorbed;
    if has_answer && absorbed.status != Status::Spam {
        let time = timing::Standing::NONE;
        absorbed = Standing { status: Status::Open, snoozed_until: None, is_unread: true, time, ..absorbed };
    }
    absorbed.put(connection, id)?;
    Standing::of(connection, survivor)?.back(details.before, details.after).put(connection, survivor)?;
    for one in [survivor, id] {
        store::summarise(connection, one)?;
    }
    Ok(())
}

/// Whether a customer has written in the conversation while it was part of another.
fn answered_since(connection: &Connection, id: ConversationId) -> Result<bool, Problem> {
    connection
        .query_row(
            "SELECT EXISTS (SELECT 1 FROM merged_rows r JOIN messages m ON m.id = r.row_id
               WHERE r.absorbed_id = :id AND r.kind = 'message' AND r.came_since = 1
                 AND m.conversation_id = :id AND m.kind = 'customer')",
            named_params! { ":id": id.0 },
            |row| row.get(0),
        )
        .or_problem()
}

/// What would go back and what would stay.
///
/// # Errors
/// `merge-absent`.
pub(super) fn preview(connection: &Connection, id: ConversationId) -> Result<UnmergePreview, Problem> {
    let (survivor, _) = find(connection, id)?;
    let count = |sql: &str| -> Result<u32, Problem> {
        connection
            .prepare_cached(sql)
            .or_problem()?
            .query_row(named_params! { ":id": id.0, ":survivor": survivor.0 }, |row| row.get(0))
            .or_problem()
    };
    let back = count(
        "SELECT count(*) FROM merged_rows r JOIN messages m ON m.id = r.row_id
         WHERE r.absorbed_id = :id AND r.kind = 'message' AND m.conversation_id = :survivor",
    )?;
    let since = count(
        "SELECT count(*) FROM merged_rows r JOIN messages m ON m.id = r.row_id
         WHERE r.absorbed_id = :id AND r.kind = 'message' AND r.came_since = 1 AND m.conversation_id = :survivor",
    )?;
    let all = count("SELECT count(*) FROM messages WHERE conversation_id = :survivor AND :id > 0")?;
    let subject: String = connection
        .query_row("SELECT subject FROM conversations WHERE id = :id", named_params! { ":id": id.0 }, |row| row.get(0))
        .or_problem()?;
    Ok(UnmergePreview { survivor_id: survivor, subject, back, since, stays: all.saturating_sub(back) })
}

/// What a customer has in conversations of others, and others in those of the customer.
const AMONG_OTHERS: &str = "SELECT m.absorbed_id FROM merges m JOIN conversations a ON a.id = m.absorbed_id
   JOIN conversations s ON s.id = m.survivor_id
   WHERE (a.customer_id = :id) <> (s.customer_id = :id) ORDER BY m.at DESC, m.absorbed_id DESC";

/// Whether conversations of this customer and of others were merged.
pub(in crate::inbox) fn is_among_others(connection: &Connection, id: CustomerId) -> Result<bool, Problem> {
    Ok(!numbers(connection, AMONG_OTHERS, id.0)?.is_empty())
}

/// Parts what belongs to different customers or channels, before one of them is removed: whoever stays keeps their letters,
/// and whoever goes takes all of theirs along.
pub(in crate::inbox) fn part_from_others(write: &mut Write<'_>, who: Removed) -> Result<(), Problem> {
    let (sql, id) = match who {
        Removed::Customer(customer) => (AMONG_OTHERS, customer.0),
        Removed::Channel(channel) => (
            "SELECT m.absorbed_id FROM merges m JOIN conversations a ON a.id = m.absorbed_id
             JOIN conversations s ON s.id = m.survivor_id
             WHERE (a.channel_id = :id) <> (s.channel_id = :id) ORDER BY m.at DESC, m.absorbed_id DESC",
            channel.0,
        ),
    };
    for absorbed in numbers(write.connection(), sql, id)? {
        let absorbed = ConversationId(absorbed);
        // Parting one may already have parted what was in it.
        if living(write.connection(), absorbed)? != absorbed {
            part(write, absorbed, Ending::Silent)?;
        }
    }
    Ok(())
}

/// Who is about to be removed.
#[derive(Clone, Copy)]
pub(in crate::inbox) enum Removed {
    Customer(CustomerId),
    Channel(comptoir_kernel::ChannelId),
}
