//! Rows of deeds and of what became of them.

use super::model::{ActState, Difference, Figures, WaitReason};
use super::wire::{ActEvent, ActItem, ActResult};
use crate::desk::Topic;
use crate::desk::write::{OrProblem, Write};
use crate::storefronts::model::word;
use crate::storefronts::store::{json, moment, variant};
use comptoir_connectors::shops::model::{Ability, Act, Platform, RemoteId};
use comptoir_kernel::{
    ActId, AgentId, ConversationId, Currency, Money, OrderId, Problem, ReviewId, StoreId, Timestamp,
};
use comptoir_store::rusqlite::{self, Connection, OptionalExtension, Row, named_params};
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

const COLUMNS: &str = "SELECT a.id, a.uid, a.store_id, a.order_id, a.number, a.conversation_id, a.kind, a.act, a.minor,
  a.currency, a.state, a.waits, a.agent_id, a.decided_by, a.created_at, a.updated_at, a.next_at, a.attempts,
  a.problem_code, a.problem_args, a.result, a.inverse IS NOT NULL AND NOT EXISTS (SELECT 1 FROM store_acts u
    WHERE u.undoes = a.id AND u.state NOT IN ('failed', 'withdrawn', 'declined')), a.undoes, a.review_id FROM store_acts a";

/// A deed as whoever carries it out needs it.
pub(super) struct Whole {
    pub item: ActItem,
    pub platform: Platform,
    pub remote: Option<RemoteId>,
    /// The review that it is upon, over there.
    pub review: Option<RemoteId>,
    pub seen: Option<Figures>,
    pub inverse: Option<Act>,
    pub looks: u32,
    pub attempted_at: Option<Timestamp>,
}

impl Whole {
    /// What in the shop the deed is upon.
    pub fn target(&self) -> Option<&RemoteId> {
        self.remote.as_ref().or(self.review.as_ref())
    }
}

fn optional_json<T: DeserializeOwned>(row: &Row<'_>, at: usize) -> Result<Option<T>, rusqlite::Error> {
    if row.get::<_, Option<String>>(at)?.is_none() { Ok(None) } else { json(row, at).map(Some) }
}

fn money(row: &Row<'_>, minor: usize, currency: usize) -> Result<Option<Money>, rusqlite::Error> {
    let (minor, code): (Option<i64>, Option<String>) = (row.get(minor)?, row.get(currency)?);
    let currency = code.and_then(|code| Currency::parse(&code).ok());
    Ok(minor.zip(currency).map(|(minor, currency)| Money::new(minor, currency)))
}

fn from_row(row: &Row<'_>) -> Result<ActItem, rusqlite::Error> {
    let state: ActState = row.get(10)?;
    let args: BTreeMap<String, String> = json(row, 19)?;
    let changed = args.get("changed").filter(|_| state == ActState::Changed);
    let changed = changed.map(|words| words.split(',').filter_map(difference).collect()).unwrap_or_default();
    Ok(ActItem {
        id: ActId(row.get(0)?),
        uid: row.get(1)?,
        store_id: StoreId(row.get(2)?),
        order_id: row.get::<_, Option<i64>>(3)?.map(OrderId),
        number: row.get(4)?,
        conversation_id: row.get::<_, Option<i64>>(5)?.map(ConversationId),
        kind: variant(row, 6)?,
        act: json(row, 7)?,
        amount: money(row, 8, 9)?,
        state,
        waits: row.get(11)?,
        agent_id: AgentId(row.get(12)?),
        decided_by: row.get::<_, Option<i64>>(13)?.map(AgentId),
        created_at: Timestamp::from_millisecond(row.get(14)?),
        updated_at: Timestamp::from_millisecond(row.get(15)?),
        next_at: moment(row, 16)?,
        attempts: row.get(17)?,
        problem_code: row.get(18)?,
        problem_args: args,
        result: optional_json(row, 20)?,
        changed,
        may_undo: state == ActState::Done && row.get::<_, bool>(21)?,
        undoes: row.get::<_, Option<i64>>(22)?.map(ActId),
        review_id: row.get::<_, Option<i64>>(23)?.map(ReviewId),
    })
}

fn difference(word: &str) -> Option<Difference> {
    serde_json::from_value(serde_json::Value::String(word.to_owned())).ok()
}

/// Deeds by one of the statements below.
fn list(connection: &Connection, sql: &str, params: &[(&str, &dyn rusqlite::ToSql)]) -> Result<Vec<ActItem>, Problem> {
    let mut statement = connection.prepare_cached(sql).or_problem()?;
    let rows = statement.query_map(params, from_row).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

pub(super) fn get(connection: &Connection, id: ActId) -> Result<ActItem, Problem> {
    let found = list(connection, &format!("{COLUMNS} WHERE a.id = :id"), &[(":id", &id.0)])?;
    found.into_iter().next().ok_or_else(|| Problem::absent("act-absent"))
}

pub(in crate::storefronts) fn find_by_uid(connection: &Connection, uid: &str) -> Result<Option<ActItem>, Problem> {
    let found = list(connection, &format!("{COLUMNS} WHERE a.uid = :uid"), &[(":uid", &uid)])?;
    Ok(found.into_iter().next())
}

/// The newest deeds of all, or upon one of these orders.
pub(super) fn newest(connection: &Connection, orders: Option<&[OrderId]>, limit: u32) -> Result<Vec<ActItem>, Problem> {
    let Some(orders) = orders else {
        return list(connection, &format!("{COLUMNS} ORDER BY a.id DESC LIMIT :limit"), &[(":limit", &limit)]);
    };
    let ids = serde_json::to_string(orders).map_err(Problem::broken)?;
    let sql =
        format!("{COLUMNS} WHERE a.order_id IN (SELECT value FROM json_each(:ids)) ORDER BY a.id DESC LIMIT :limit");
    list(connection, &sql, &[(":ids", &ids), (":limit", &limit)])
}

/// Deeds upon an order that are not over.
pub(super) fn open_of(connection: &Connection, order: OrderId) -> Result<Vec<ActItem>, Problem> {
    let sql = format!(
        "{COLUMNS} WHERE a.order_id = :order
         AND a.state IN ('proposed', 'confirmed', 'attempting', 'unknown', 'changed') ORDER BY a.id"
    );
    list(connection, &sql, &[(":order", &order.0)])
}

pub(super) fn in_state(connection: &Connection, state: ActState) -> Result<Vec<ActItem>, Problem> {
    // The words of the index stand there once more, so that it is taken.
    let sql = format!(
        "{COLUMNS} WHERE a.state IN ('proposed', 'unknown', 'changed') AND a.state = :state ORDER BY a.id LIMIT 500"
    );
    list(connection, &sql, &[(":state", &state.as_str())])
}

/// Everything about a deed.
pub(super) fn whole(connection: &Connection, id: ActId) -> Result<Whole, Problem> {
    let item = get(connection, id)?;
    connection
        .prepare_cached(
            "SELECT s.platform, a.remote_order, a.seen, a.inverse, a.looks, a.attempted_at, r.remote_id
             FROM store_acts a JOIN stores s ON s.id = a.store_id LEFT JOIN store_reviews r ON r.id = a.review_id
             WHERE a.id = :id",
        )
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, |row| {
            Ok(Whole {
                item,
                platform: variant(row, 0)?,
                remote: row.get::<_, Option<String>>(1)?.map(RemoteId),
                seen: optional_json(row, 2)?,
                inverse: optional_json(row, 3)?,
                looks: row.get(4)?,
                attempted_at: moment(row, 5)?,
                review: row.get::<_, Option<String>>(6)?.map(RemoteId),
            })
        })
        .or_problem()
}

/// What is written when a deed begins.
pub(super) struct New<'a> {
    pub uid: &'a str,
    pub store: StoreId,
    pub order: Option<(OrderId, RemoteId, String)>,
    pub review: Option<ReviewId>,
    pub conversation: Option<ConversationId>,
    pub kind: Ability,
    pub act: &'a Act,
    pub given: Option<Money>,
    pub seen: Option<Figures>,
    pub waits: Option<WaitReason>,
    pub undoes: Option<ActId>,
}

pub(super) fn insert(write: &Write<'_>, me: AgentId, new: &New<'_>) -> Result<ActId, Problem> {
    let seen = new.seen.as_ref().map(serde_json::to_string).transpose().map_err(Problem::broken)?;
    let (order, remote, number) = match &new.order {
        Some((order, remote, number)) => (Some(order.0), Some(remote.0.as_str()), number.as_str()),
        None => (None, None, ""),
    };
    write
        .connection()
        .execute(
            "INSERT INTO store_acts (uid, store_id, order_id, remote_order, review_id, number, conversation_id, kind, act, minor,
               currency, seen, undoes, state, waits, agent_id, created_at, updated_at)
             VALUES (:uid, :store, :order, :remote, :review, :number, :conversation, :kind, :act, :minor, :currency, :seen,
               :undoes, 'proposed', :waits, :agent, :now, :now)",
            named_params! {
                ":uid": new.uid,
                ":store": new.store.0,
                ":order": order,
                ":remote": remote,
                ":review": new.review.map(|id| id.0),
                ":number": number,
                ":conversation": new.conversation.map(|id| id.0),
                ":kind": word(&new.kind),
                ":act": serde_json::to_string(new.act).map_err(Problem::broken)?,
                ":minor": new.given.map(|given| given.minor),
                ":currency": new.given.map(|given| given.currency.code().to_owned()),
                ":seen": seen,
                ":undoes": new.undoes.map(|id| id.0),
                ":waits": new.waits.map(WaitReason::as_str),
                ":agent": me.0,
                ":now": write.now.as_millisecond(),
            },
        )
        .or_problem()?;
    Ok(ActId(write.connection().last_insert_rowid()))
}

/// How a deed stands from now on. What is none is cleared, but who decided stays.
#[derive(Default)]
pub(super) struct Step<'a> {
    pub state: Option<ActState>,
    pub next_at: Option<Timestamp>,
    pub problem: Option<&'a Problem>,
    pub looks: u32,
}

pub(super) fn step(write: &mut Write<'_>, item: &ActItem, step: &Step<'_>) -> Result<(), Problem> {
    let args = step.problem.map(|problem| serde_json::to_string(&problem.args)).transpose();
    write
        .connection()
        .execute(
            "UPDATE store_acts SET state = :state, next_at = :next, looks = :looks, problem_code = :code,
               problem_args = ifnull(:args, '{}'), updated_at = :now WHERE id = :id",
            named_params! {
                ":id": item.id.0,
                ":state": step.state.unwrap_or(item.state).as_str(),
                ":next": step.next_at.map(Timestamp::as_millisecond),
                ":looks": step.looks,
                ":code": step.problem.map(|problem| problem.code),
                ":args": args.map_err(Problem::broken)?,
                ":now": write.now.as_millisecond(),
            },
        )
        .or_problem()?;
    tell(write, item);
    Ok(())
}

/// Somebody confirms it: from now on nothing but the clock is in the way.
pub(super) fn confirm(
    write: &mut Write<'_>,
    item: &ActItem,
    by: AgentId,
    seen: Option<&Figures>,
    given: Option<Money>,
    due: Timestamp,
) -> Result<(), Problem> {
    let seen = seen.map(serde_json::to_string).transpose().map_err(Problem::broken)?;
    write
        .connection()
        .execute(
            "UPDATE store_acts SET decided_by = :by, decided_at = :now, seen = ifnull(:seen, seen),
               minor = :minor, currency = :currency WHERE id = :id",
            named_params! {
                ":id": item.id.0, ":by": by.0, ":now": write.now.as_millisecond(), ":seen": seen,
                ":minor": given.map(|given| given.minor),
                ":currency": given.map(|given| given.currency.code().to_owned()),
            },
        )
        .or_problem()?;
    step(write, item, &Step { state: Some(ActState::Confirmed), next_at: Some(due), ..Step::default() })
}

/// The shop is about to be asked. Refused by the table while another deed upon the same order is under way.
pub(super) fn begin(
    write: &mut Write<'_>,
    item: &ActItem,
    inverse: Option<&Act>,
    look_at: Timestamp,
) -> Result<(), Problem> {
    let inverse = inverse.map(serde_json::to_string).transpose().map_err(Problem::broken)?;
    write
        .connection()
        .execute(
            "UPDATE store_acts SET attempts = attempts + 1, attempted_at = :now, inverse = :inverse WHERE id = :id",
            named_params! { ":id": item.id.0, ":now": write.now.as_millisecond(), ":inverse": inverse },
        )
        .or_problem()?;
    step(write, item, &Step { state: Some(ActState::Attempting), next_at: Some(look_at), ..Step::default() })
}

pub(super) fn put_result(write: &Write<'_>, id: ActId, result: &ActResult) -> Result<(), Problem> {
    let result = serde_json::to_string(result).map_err(Problem::broken)?;
    let sql = "UPDATE store_acts SET result = :result WHERE id = :id";
    write.connection().execute(sql, named_params! { ":result": result, ":id": id.0 }).or_problem()?;
    Ok(())
}

/// Not before this moment, if anything would happen by itself at all.
pub(super) fn put_off(write: &Write<'_>, id: ActId, moment: Timestamp) -> Result<(), Problem> {
    let sql = "UPDATE store_acts SET next_at = :moment WHERE id = :id AND next_at IS NOT NULL";
    let params = named_params! { ":moment": moment.as_millisecond(), ":id": id.0 };
    write.connection().execute(sql, params).or_problem()?;
    Ok(())
}

/// A person has looked: it was not done, so the next try is the first.
pub(super) fn forget_attempts(write: &Write<'_>, id: ActId) -> Result<(), Problem> {
    let sql = "UPDATE store_acts SET attempts = 0, attempted_at = NULL WHERE id = :id";
    write.connection().execute(sql, named_params! { ":id": id.0 }).or_problem()?;
    Ok(())
}

/// Lets everybody who shows a deed look again.
pub(super) fn tell(write: &mut Write<'_>, item: &ActItem) {
    write.changed(Topic::Storefronts, item.store_id.0);
    if let Some(conversation) = item.conversation_id {
        write.changed(Topic::Conversations, conversation.0);
    }
}

/// Adds a line to what became of a deed.
pub(super) fn note(
    write: &Write<'_>,
    id: ActId,
    agent: Option<AgentId>,
    event: &str,
    args: &BTreeMap<String, String>,
) -> Result<(), Problem> {
    write
        .connection()
        .execute(
            "INSERT INTO store_act_events (act_id, at, agent_id, event, args) VALUES (:id, :now, :agent, :event, :args)",
            named_params! {
                ":id": id.0,
                ":now": write.now.as_millisecond(),
                ":agent": agent.map(|agent| agent.0),
                ":event": event,
                ":args": serde_json::to_string(args).map_err(Problem::broken)?,
            },
        )
        .or_problem()?;
    Ok(())
}

pub(super) fn events(connection: &Connection, id: ActId) -> Result<Vec<ActEvent>, Problem> {
    let sql = "SELECT id, at, agent_id, event, args FROM store_act_events WHERE act_id = :id ORDER BY id";
    let mut statement = connection.prepare_cached(sql).or_problem()?;
    let rows = statement.query_map(named_params! { ":id": id.0 }, event_from_row).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

fn event_from_row(row: &Row<'_>) -> Result<ActEvent, rusqlite::Error> {
    Ok(ActEvent {
        id: row.get(0)?,
        at: Timestamp::from_millisecond(row.get(1)?),
        agent_id: row.get::<_, Option<i64>>(2)?.map(AgentId),
        event: row.get(3)?,
        args: json(row, 4)?,
    })
}

/// What happened to deeds that were started from these conversations.
pub(super) fn events_of(connection: &Connection, ids: &[ConversationId]) -> Result<Vec<ActEvent>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT e.id, e.at, e.agent_id, e.event, e.args FROM json_each(:ids) wanted
             CROSS JOIN store_acts a ON a.conversation_id = wanted.value
             JOIN store_act_events e ON e.act_id = a.id ORDER BY e.at, e.id",
        )
        .or_problem()?;
    let ids = serde_json::to_string(ids).map_err(Problem::broken)?;
    let rows = statement.query_map(named_params! { ":ids": ids }, event_from_row).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// The deeds whose time has come, the oldest first.
pub(super) fn due(connection: &Connection, now: Timestamp) -> Result<Vec<ActId>, Problem> {
    let sql = "SELECT id FROM store_acts WHERE next_at <= :now ORDER BY next_at, id LIMIT 100";
    let mut statement = connection.prepare_cached(sql).or_problem()?;
    let rows = statement.query_map(named_params! { ":now": now.as_millisecond() }, |row| row.get(0).map(ActId));
    rows.or_problem()?.collect::<Result<_, _>>().or_problem()
}

pub(super) fn next_due(connection: &Connection) -> Result<Option<Timestamp>, Problem> {
    let sql = "SELECT min(next_at) FROM store_acts WHERE next_at IS NOT NULL";
    let next: Option<i64> = connection.query_row(sql, [], |row| row.get(0)).or_problem()?;
    Ok(next.map(Timestamp::from_millisecond))
}

/// What somebody has given away of this currency since a moment, confirmed by themselves.
pub(super) fn given_since(
    connection: &Connection,
    who: AgentId,
    currency: Currency,
    since: Timestamp,
) -> Result<i64, Problem> {
    connection
        .prepare_cached(
            "SELECT ifnull(sum(minor), 0) FROM store_acts
             WHERE decided_by = :who AND decided_at >= :since AND minor IS NOT NULL AND currency = :currency
               AND state IN ('confirmed', 'attempting', 'done', 'unknown', 'changed')",
        )
        .or_problem()?
        .query_row(
            named_params! { ":who": who.0, ":since": since.as_millisecond(), ":currency": currency.code() },
            |row| row.get(0),
        )
        .or_problem()
}

/// Removes what was done upon the orders of somebody who is erased, if it is over.
pub(super) fn erase(connection: &Connection, orders: &[OrderId]) -> Result<(), Problem> {
    let ids = serde_json::to_string(orders).map_err(Problem::broken)?;
    let sql = "DELETE FROM store_acts WHERE order_id IN (SELECT value FROM json_each(:ids))
      AND state IN ('done', 'failed', 'withdrawn', 'declined')";
    connection.execute(sql, named_params! { ":ids": ids }).or_problem()?;
    Ok(())
}

/// The kinds of deed that are switched on in a store.
pub(in crate::storefronts) fn switches(connection: &Connection, id: StoreId) -> Result<Vec<Ability>, Problem> {
    connection
        .prepare_cached("SELECT acts FROM stores WHERE id = :id AND is_archived = 0")
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, |row| json(row, 0))
        .optional()
        .or_problem()?
        .ok_or_else(|| Problem::absent("store-absent"))
}

pub(super) fn put_switches(connection: &Connection, id: StoreId, kinds: &[Ability]) -> Result<(), Problem> {
    let kinds = serde_json::to_string(kinds).map_err(Problem::broken)?;
    let sql = "UPDATE stores SET acts = :kinds WHERE id = :id";
    connection.execute(sql, named_params! { ":kinds": kinds, ":id": id.0 }).or_problem()?;
    Ok(())
}

/// Answers to reviews that the shop has and the inbox has not taken over, the oldest first.
pub(super) fn untaken_answers(connection: &Connection, most: u32) -> Result<Vec<ActItem>, Problem> {
    let sql = format!(
        "{COLUMNS} WHERE a.kind = 'reply_to_reviews' AND a.state = 'done' AND a.taken_at IS NULL ORDER BY a.id LIMIT :most"
    );
    list(connection, &sql, &[(":most", &most)])
}

pub(super) fn mark_taken(connection: &Connection, id: ActId, now: Timestamp) -> Result<(), Problem> {
    let sql = "UPDATE store_acts SET taken_at = :now WHERE id = :id";
    connection.execute(sql, named_params! { ":id": id.0, ":now": now.as_millisecond() }).or_problem()?;
    Ok(())
}
