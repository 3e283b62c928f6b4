//! Rows of what hangs on a case: items, events, effects.

use super::currency;
use crate::desk::write::{OrProblem, Write};
use crate::returns::model::{
    CaseState, DeclaredCondition, Disposition, EffectKind, EffectState, Grade, Outcome, Reason,
};
use crate::returns::wire::{ReturnEvent, ReturnItem};
use comptoir_connectors::shops::model::{Act, RemoteId};
use comptoir_kernel::{AgentId, Money, OrderId, Problem, ReturnId, ReturnItemId, Timestamp};
use comptoir_store::rusqlite::{self, Connection, OptionalExtension, Row, named_params};
use std::collections::{BTreeMap, HashMap};

const ITEM: &str =
    "SELECT i.id, i.line, i.title, i.sku, i.options, i.picture, i.quantity, i.reason, i.comment, i.outcome,
  i.instead, i.value, i.deduction, i.offer, i.grade, i.disposition, i.found, r.currency, i.return_id, i.swap, i.condition
  FROM return_items i JOIN returns r ON r.id = i.return_id";

/// Pieces that are about to be part of a case.
pub(in crate::returns) struct NewItem {
    pub line: RemoteId,
    pub title: String,
    pub sku: String,
    pub options: String,
    pub picture: Option<String>,
    pub quantity: i64,
    pub reason: Reason,
    pub comment: String,
    pub outcome: Outcome,
    pub instead: String,
    pub value: i64,
    pub condition: Option<DeclaredCondition>,
}

fn item_from(row: &Row<'_>) -> Result<(ReturnId, ReturnItem), rusqlite::Error> {
    let currency = currency(row, 17)?;
    let item = ReturnItem {
        id: ReturnItemId(row.get(0)?),
        line: RemoteId(row.get(1)?),
        title: row.get(2)?,
        sku: row.get(3)?,
        options: row.get(4)?,
        picture: row.get(5)?,
        quantity: row.get(6)?,
        reason: row.get(7)?,
        comment: row.get(8)?,
        outcome: row.get(9)?,
        instead: row.get(10)?,
        value: Money::new(row.get(11)?, currency),
        deduction: Money::new(row.get(12)?, currency),
        offer: row.get::<_, Option<i64>>(13)?.map(|minor| Money::new(minor, currency)),
        grade: row.get::<_, Option<Grade>>(14)?,
        disposition: row.get::<_, Option<Disposition>>(15)?,
        found: row.get(16)?,
        swap: maybe_json(row, 19)?,
        condition: row.get::<_, Option<DeclaredCondition>>(20)?,
    };
    Ok((ReturnId(row.get(18)?), item))
}

pub(in crate::returns) fn items(connection: &Connection, id: ReturnId) -> Result<Vec<ReturnItem>, Problem> {
    let sql = format!("{ITEM} WHERE i.return_id = :id ORDER BY i.id");
    let mut statement = connection.prepare_cached(&sql).or_problem()?;
    let rows = statement.query_map(named_params! { ":id": id.0 }, |row| item_from(row).map(|(_, item)| item));
    rows.or_problem()?.collect::<Result<_, _>>().or_problem()
}

/// An item and its case.
pub(in crate::returns) fn item(connection: &Connection, id: ReturnItemId) -> Result<(ReturnId, ReturnItem), Problem> {
    connection
        .prepare_cached(&format!("{ITEM} WHERE i.id = :id"))
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, item_from)
        .optional()
        .or_problem()?
        .ok_or_else(|| Problem::absent("return-absent"))
}

/// Pieces of an order's lines that are in a case which counts, and how many of them its refunds already tell of.
pub(in crate::returns) fn held(
    connection: &Connection,
    order: OrderId,
) -> Result<BTreeMap<String, (i64, i64)>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT i.line, sum(i.quantity), sum(i.quantity * i.is_refunded) FROM returns r
             JOIN return_items i ON i.return_id = r.id
             WHERE r.order_id = :order AND r.state NOT IN ('draft', 'declined', 'cancelled', 'expired')
             GROUP BY i.line",
        )
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":order": order.0 }, |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

pub(in crate::returns) fn insert_item(write: &Write<'_>, id: ReturnId, new: &NewItem) -> Result<(), Problem> {
    write
        .connection()
        .execute(
            include_str!("../sql/insert_return_item.sql"),
            named_params! {
                ":return": id.0, ":line": new.line.0, ":title": new.title, ":sku": new.sku, ":options": new.options,
                ":picture": new.picture, ":quantity": new.quantity, ":reason": new.reason.as_str(),
                ":comment": new.comment, ":outcome": new.outcome.as_str(), ":instead": new.instead,
                ":value": new.value, ":condition": new.condition.map(DeclaredCondition::as_str),
            },
        )
        .or_problem()?;
    Ok(())
}

pub(in crate::returns) fn set_grade(write: &Write<'_>, item: &ReturnItem) -> Result<(), Problem> {
    let sql = "UPDATE return_items SET grade = :grade, disposition = :disposition, deduction = :deduction,
               found = :found WHERE id = :id";
    let params = named_params! {
        ":grade": item.grade.map(Grade::as_str), ":disposition": item.disposition.map(Disposition::as_str),
        ":deduction": item.deduction.minor, ":found": item.found, ":id": item.id.0,
    };
    write.connection().execute(sql, params).or_problem()?;
    Ok(())
}

pub(in crate::returns) fn set_condition(
    write: &Write<'_>,
    id: ReturnItemId,
    condition: Option<DeclaredCondition>,
) -> Result<(), Problem> {
    let sql = "UPDATE return_items SET condition = :condition WHERE id = :id";
    let params = named_params! { ":condition": condition.map(DeclaredCondition::as_str), ":id": id.0 };
    write.connection().execute(sql, params).or_problem()?;
    Ok(())
}

pub(in crate::returns) fn set_outcome(write: &Write<'_>, item: &ReturnItem) -> Result<(), Problem> {
    let sql = "UPDATE return_items SET outcome = :outcome, instead = :instead, offer = :offer, swap = :swap
               WHERE id = :id";
    let swap = item.swap.as_ref().map(serde_json::to_string).transpose().map_err(Problem::broken)?;
    let params = named_params! {
        ":outcome": item.outcome.as_str(), ":instead": item.instead, ":offer": item.offer.map(|offer| offer.minor),
        ":swap": swap, ":id": item.id.0,
    };
    write.connection().execute(sql, params).or_problem()?;
    Ok(())
}

/// The shop has the pieces of a case that were paid back among its refunds.
pub(in crate::returns) fn mark_refunded(write: &Write<'_>, id: ReturnId) -> Result<(), Problem> {
    let sql = "UPDATE return_items SET is_refunded = 1
               WHERE return_id = :id AND outcome IN ('refund', 'keep_it', 'donate')";
    write.connection().execute(sql, named_params! { ":id": id.0 }).or_problem()?;
    Ok(())
}

/// The shop has the pieces that an effect counted among its refunds.
pub(in crate::returns) fn mark_counted(write: &Write<'_>, effect: &Effect) -> Result<(), Problem> {
    let Some(Act::Restock { lines, .. }) = &effect.act else { return Ok(()) };
    for (line, _) in lines {
        let sql = "UPDATE return_items SET is_refunded = 1 WHERE return_id = :id AND line = :line";
        write.connection().execute(sql, named_params! { ":id": effect.case.0, ":line": line.0 }).or_problem()?;
    }
    Ok(())
}

/// Adds a line to what became of a case.
pub(in crate::returns) fn note(
    write: &Write<'_>,
    id: ReturnId,
    event: &str,
    path: Option<(CaseState, CaseState)>,
    args: &[(&str, &str)],
) -> Result<(), Problem> {
    let args: BTreeMap<&str, &str> = args.iter().copied().filter(|(_, value)| !value.is_empty()).collect();
    let sql = "INSERT INTO return_events (return_id, at, agent_id, event, was, became, args)
               VALUES (:id, :now, :agent, :event, :was, :became, :args)";
    let params = named_params! {
        ":id": id.0, ":now": write.now.as_millisecond(), ":agent": write.agent.map(|agent| agent.0), ":event": event,
        ":was": path.map(|(was, _)| was.as_str()), ":became": path.map(|(_, became)| became.as_str()),
        ":args": serde_json::to_string(&args).map_err(Problem::broken)?,
    };
    write.connection().execute(sql, params).or_problem()?;
    Ok(())
}

/// What became of a case, the newest first.
pub(in crate::returns) fn events(connection: &Connection, id: ReturnId) -> Result<Vec<ReturnEvent>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT id, at, agent_id, event, was, became, args FROM return_events WHERE return_id = :id ORDER BY id DESC",
        )
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":id": id.0 }, |row| {
            Ok(ReturnEvent {
                id: row.get(0)?,
                at: Timestamp::from_millisecond(row.get(1)?),
                agent_id: row.get::<_, Option<i64>>(2)?.map(AgentId),
                event: row.get(3)?,
                was: row.get(4)?,
                became: row.get(5)?,
                args: json(row, 6)?,
            })
        })
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

fn json<T: serde::de::DeserializeOwned>(row: &Row<'_>, at: usize) -> Result<T, rusqlite::Error> {
    let text: String = row.get(at)?;
    serde_json::from_str(&text)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(at, rusqlite::types::Type::Text, Box::new(error)))
}

fn maybe_json<T: serde::de::DeserializeOwned>(row: &Row<'_>, at: usize) -> Result<Option<T>, rusqlite::Error> {
    let is_there = row.get::<_, Option<String>>(at)?.is_some();
    if is_there { json(row, at).map(Some) } else { Ok(None) }
}

/// An effect as whoever carries it out needs it.
pub(in crate::returns) struct Effect {
    pub case: ReturnId,
    pub uid: String,
    pub kind: EffectKind,
    pub state: EffectState,
    pub agent: AgentId,
    pub amount: Money,
    pub act: Option<Act>,
    pub problem_code: Option<String>,
    pub problem_args: BTreeMap<String, String>,
}

const EFFECT: &str = "SELECT e.return_id, e.uid, e.kind, e.state, e.amount, r.currency, e.act, e.problem_code,
  e.problem_args, e.agent_id FROM return_effects e JOIN returns r ON r.id = e.return_id";

fn effect_from(row: &Row<'_>) -> Result<Effect, rusqlite::Error> {
    Ok(Effect {
        case: ReturnId(row.get(0)?),
        uid: row.get(1)?,
        kind: row.get(2)?,
        state: row.get(3)?,
        agent: AgentId(row.get(9)?),
        amount: Money::new(row.get(4)?, currency(row, 5)?),
        act: maybe_json(row, 6)?,
        problem_code: row.get(7)?,
        problem_args: json(row, 8)?,
    })
}

fn effect_list(
    connection: &Connection,
    sql: &str,
    params: &[(&str, &dyn rusqlite::ToSql)],
) -> Result<Vec<Effect>, Problem> {
    let mut statement = connection.prepare_cached(sql).or_problem()?;
    let rows = statement.query_map(params, effect_from).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

pub(in crate::returns) fn effects(connection: &Connection, id: ReturnId) -> Result<Vec<Effect>, Problem> {
    effect_list(connection, &format!("{EFFECT} WHERE e.return_id = :id ORDER BY e.id"), &[(":id", &id.0)])
}

pub(in crate::returns) fn effect(connection: &Connection, uid: &str) -> Result<Effect, Problem> {
    let found = effect_list(connection, &format!("{EFFECT} WHERE e.uid = :uid"), &[(":uid", &uid)])?;
    found.into_iter().next().ok_or_else(|| Problem::absent("return-absent"))
}

/// Pieces that came back or are on their way, by order. What was saved by advice or a part of the money came not back.
pub(in crate::returns) fn returned_by_order(connection: &Connection) -> Result<HashMap<OrderId, i64>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT r.order_id, i.quantity FROM returns r JOIN return_items i ON i.return_id = r.id
             WHERE r.order_id IS NOT NULL AND r.state NOT IN ('draft', 'declined', 'cancelled', 'expired')
               AND i.outcome NOT IN ('advice', 'partial_refund')",
        )
        .or_problem()?;
    let mut rows = statement.query([]).or_problem()?;
    let mut found: HashMap<OrderId, i64> = HashMap::new();
    while let Some(row) = rows.next().or_problem()? {
        *found.entry(OrderId(row.get(0).or_problem()?)).or_default() += row.get::<_, i64>(1).or_problem()?;
    }
    Ok(found)
}

/// Minor units that a case has given back, as the shop acknowledged.
pub(in crate::returns) fn paid(connection: &Connection, id: ReturnId) -> Result<i64, Problem> {
    connection
        .prepare_cached(
            "SELECT ifnull(sum(amount), 0) FROM return_effects
             WHERE return_id = :id AND kind = 'refund' AND state = 'confirmed'",
        )
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, |row| row.get(0))
        .or_problem()
}

/// The cases that wait for something outside, the oldest first.
pub(in crate::returns) fn unfinished(connection: &Connection) -> Result<Vec<ReturnId>, Problem> {
    let mut statement = connection
        .prepare_cached("SELECT DISTINCT return_id FROM return_effects WHERE state IN ('queued', 'sent') ORDER BY id")
        .or_problem()?;
    let rows = statement.query_map([], |row| row.get(0).map(ReturnId)).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// The effects that wait for a customer, and since when, the oldest first.
pub(in crate::returns) fn waiting(connection: &Connection) -> Result<Vec<(String, Timestamp)>, Problem> {
    let mut statement = connection
        .prepare_cached("SELECT uid, changed_at FROM return_effects WHERE state = 'waiting' ORDER BY id")
        .or_problem()?;
    let since = |row: &Row<'_>| Ok((row.get(0)?, Timestamp::from_millisecond(row.get(1)?)));
    let rows = statement.query_map([], since).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// Forgets an effect of a case that came to nothing after all.
pub(in crate::returns) fn drop_effect(write: &Write<'_>, id: ReturnId, kind: EffectKind) -> Result<(), Problem> {
    let sql = "DELETE FROM return_effects WHERE return_id = :id AND kind = :kind";
    write.connection().execute(sql, named_params! { ":id": id.0, ":kind": kind.as_str() }).or_problem()?;
    Ok(())
}

pub(in crate::returns) fn insert_effect(write: &Write<'_>, effect: &Effect) -> Result<(), Problem> {
    let act = effect.act.as_ref().map(serde_json::to_string).transpose().map_err(Problem::broken)?;
    let sql = "INSERT INTO return_effects (return_id, uid, kind, state, agent_id, amount, act, changed_at)
               VALUES (:return, :uid, :kind, :state, :agent, :amount, :act, :now)";
    let params = named_params! {
        ":return": effect.case.0, ":uid": effect.uid, ":kind": effect.kind.as_str(), ":state": effect.state.as_str(),
        ":agent": effect.agent.0, ":amount": effect.amount.minor, ":act": act, ":now": write.now.as_millisecond(),
    };
    write.connection().execute(sql, params).or_problem()?;
    Ok(())
}

/// Writes how an effect stands, with what is in its way.
pub(in crate::returns) fn set_effect(
    write: &Write<'_>,
    uid: &str,
    state: EffectState,
    problem: Option<(&str, &BTreeMap<String, String>)>,
) -> Result<(), Problem> {
    let args = problem.map(|(_, args)| serde_json::to_string(args)).transpose().map_err(Problem::broken)?;
    let sql = "UPDATE return_effects SET state = :state, problem_code = :code, problem_args = ifnull(:args, '{}'),
               changed_at = :now WHERE uid = :uid";
    let params = named_params! {
        ":state": state.as_str(), ":code": problem.map(|(code, _)| code), ":args": args,
        ":now": write.now.as_millisecond(), ":uid": uid,
    };
    write.connection().execute(sql, params).or_problem()?;
    Ok(())
}

/// Another deed for an effect that waits for somebody.
pub(in crate::returns) fn set_act(write: &Write<'_>, uid: &str, act: &Act) -> Result<(), Problem> {
    let act = serde_json::to_string(act).map_err(Problem::broken)?;
    let sql = "UPDATE return_effects SET act = :act WHERE uid = :uid";
    write.connection().execute(sql, named_params! { ":act": act, ":uid": uid }).or_problem()?;
    Ok(())
}

/// Another mark for an effect whose deed came to nothing: the shop must take the next try for a new one.
pub(in crate::returns) fn renew_effect(write: &Write<'_>, uid: &str, agent: AgentId) -> Result<(), Problem> {
    let sql = "UPDATE return_effects SET uid = :new, agent_id = :agent, state = 'queued', problem_code = NULL,
               problem_args = '{}', changed_at = :now WHERE uid = :uid";
    let params = named_params! {
        ":new": super::new_uid(), ":agent": agent.0, ":now": write.now.as_millisecond(), ":uid": uid,
    };
    write.connection().execute(sql, params).or_problem()?;
    Ok(())
}

/// Forgets the effects of a case that came to nothing, because it is decided anew.
pub(in crate::returns) fn drop_failed(write: &Write<'_>, id: ReturnId) -> Result<(), Problem> {
    let sql = "DELETE FROM return_effects WHERE return_id = :id AND state IN ('queued', 'failed', 'manual')";
    write.connection().execute(sql, named_params! { ":id": id.0 }).or_problem()?;
    Ok(())
}
