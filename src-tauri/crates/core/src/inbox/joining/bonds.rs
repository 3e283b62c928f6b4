//! What hangs on a conversation and is the same in two: tags, participants, ids of letters, links, followers.

use super::rows::shift;
use crate::desk::write::OrProblem;
use comptoir_kernel::{ConversationId, Problem};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};

/// How one kind of it is read and written. An item is the text of a number, an address or an id.
struct Bond {
    /// Items that the other one lacks.
    fresh: &'static str,
    copy: &'static str,
    remove: &'static str,
    /// Another merged conversation that has the item too.
    heir: &'static str,
}

const BONDS: [Bond; 6] = [
    Bond {
        fresh: "SELECT CAST(tag_id AS TEXT) FROM conversation_tags WHERE conversation_id = :from
           AND tag_id NOT IN (SELECT tag_id FROM conversation_tags WHERE conversation_id = :to)",
        copy: "INSERT INTO conversation_tags (conversation_id, tag_id)
           SELECT :to, tag_id FROM conversation_tags WHERE conversation_id = :from ON CONFLICT DO NOTHING",
        remove: "DELETE FROM conversation_tags WHERE conversation_id = :id AND tag_id = CAST(:item AS INTEGER)",
        heir: "SELECT m.absorbed_id FROM merges m JOIN conversation_tags t ON t.conversation_id = m.absorbed_id
           WHERE m.survivor_id = :id AND m.absorbed_id <> :not AND t.tag_id = CAST(:item AS INTEGER) LIMIT 1",
    },
    Bond {
        fresh: "SELECT address FROM participants WHERE conversation_id = :from
           AND address NOT IN (SELECT address FROM participants WHERE conversation_id = :to)",
        copy: "INSERT INTO participants (conversation_id, address, name)
           SELECT :to, address, name FROM participants WHERE conversation_id = :from ON CONFLICT DO NOTHING",
        remove: "DELETE FROM participants WHERE conversation_id = :id AND address = :item AND NOT EXISTS
           (SELECT 1 FROM messages WHERE conversation_id = :id AND lower(from_address) = :item)",
        heir: "SELECT m.absorbed_id FROM merges m JOIN participants p ON p.conversation_id = m.absorbed_id
           WHERE m.survivor_id = :id AND m.absorbed_id <> :not AND p.address = :item LIMIT 1",
    },
    Bond {
        fresh: "SELECT message_id FROM thread_ids WHERE conversation_id = :from
           AND message_id NOT IN (SELECT message_id FROM thread_ids WHERE conversation_id = :to)",
        copy: "INSERT INTO thread_ids (message_id, conversation_id)
           SELECT message_id, :to FROM thread_ids WHERE conversation_id = :from ON CONFLICT DO NOTHING",
        remove: "DELETE FROM thread_ids WHERE conversation_id = :id AND message_id = :item",
        heir: "SELECT m.absorbed_id FROM merges m JOIN thread_ids t ON t.conversation_id = m.absorbed_id
           WHERE m.survivor_id = :id AND m.absorbed_id <> :not AND t.message_id = :item LIMIT 1",
    },
    Bond {
        fresh: "SELECT CAST(other_id AS TEXT) FROM conversation_links WHERE conversation_id = :from AND other_id <> :to
           AND other_id NOT IN (SELECT other_id FROM conversation_links WHERE conversation_id = :to)",
        copy: "INSERT INTO conversation_links (conversation_id, other_id) SELECT :to, other_id
           FROM conversation_links WHERE conversation_id = :from AND other_id <> :to ON CONFLICT DO NOTHING",
        remove: "DELETE FROM conversation_links WHERE conversation_id = :id AND other_id = CAST(:item AS INTEGER)",
        heir: "SELECT m.absorbed_id FROM merges m JOIN conversation_links l ON l.conversation_id = m.absorbed_id
           WHERE m.survivor_id = :id AND m.absorbed_id <> :not AND l.other_id = CAST(:item AS INTEGER) LIMIT 1",
    },
    Bond {
        fresh: "SELECT CAST(conversation_id AS TEXT) FROM conversation_links WHERE other_id = :from
           AND conversation_id <> :to
           AND conversation_id NOT IN (SELECT conversation_id FROM conversation_links WHERE other_id = :to)",
        copy: "INSERT INTO conversation_links (conversation_id, other_id) SELECT conversation_id, :to
           FROM conversation_links WHERE other_id = :from AND conversation_id <> :to ON CONFLICT DO NOTHING",
        remove: "DELETE FROM conversation_links WHERE other_id = :id AND conversation_id = CAST(:item AS INTEGER)",
        heir: "SELECT m.absorbed_id FROM merges m JOIN conversation_links l ON l.other_id = m.absorbed_id
           WHERE m.survivor_id = :id AND m.absorbed_id <> :not AND l.conversation_id = CAST(:item AS INTEGER) LIMIT 1",
    },
    Bond {
        fresh: "SELECT CAST(agent_id AS TEXT) FROM followers WHERE conversation_id = :from
           AND agent_id NOT IN (SELECT agent_id FROM followers WHERE conversation_id = :to)",
        copy: "INSERT INTO followers (conversation_id, agent_id)
           SELECT :to, agent_id FROM followers WHERE conversation_id = :from ON CONFLICT DO NOTHING",
        remove: "DELETE FROM followers WHERE conversation_id = :id AND agent_id = CAST(:item AS INTEGER)",
        heir: "SELECT m.absorbed_id FROM merges m JOIN followers f ON f.conversation_id = m.absorbed_id
           WHERE m.survivor_id = :id AND m.absorbed_id <> :not AND f.agent_id = CAST(:item AS INTEGER) LIMIT 1",
    },
];

/// What a conversation has got from another one, by kind.
pub(super) type Got = Vec<Vec<String>>;

/// Gives everything of one conversation to another too; answers what that had not.
pub(super) fn share(connection: &Connection, from: ConversationId, to: ConversationId) -> Result<Got, Problem> {
    let mut got = Got::new();
    for bond in &BONDS {
        let mut statement = connection.prepare_cached(bond.fresh).or_problem()?;
        let rows =
            statement.query_map(named_params! { ":from": from.0, ":to": to.0 }, |row| row.get(0)).or_problem()?;
        got.push(rows.collect::<Result<_, _>>().or_problem()?);
        shift(connection, bond.copy, from, to)?;
    }
    Ok(got)
}

/// Takes away what a conversation had got from `from`, unless it has it from another merged one too: answers what passes
/// on to which.
pub(super) fn unshare(
    connection: &Connection,
    from: ConversationId,
    to: ConversationId,
    got: &Got,
) -> Result<Vec<(ConversationId, usize, String)>, Problem> {
    let mut inherited = Vec::new();
    for (kind, (bond, items)) in BONDS.iter().zip(got).enumerate() {
        for item in items {
            let heir: Option<i64> = connection
                .prepare_cached(bond.heir)
                .or_problem()?
                .query_row(named_params! { ":id": to.0, ":not": from.0, ":item": item }, |row| row.get(0))
                .optional()
                .or_problem()?;
            match heir {
                Some(heir) => inherited.push((ConversationId(heir), kind, item.clone())),
                None => {
                    connection
                        .prepare_cached(bond.remove)
                        .or_problem()?
                        .execute(named_params! { ":id": to.0, ":item": item })
                        .or_problem()?;
                }
            }
        }
    }
    Ok(inherited)
}
