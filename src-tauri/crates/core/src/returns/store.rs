//! Rows of cases, and the parts of a case in [`parts`].

pub(super) mod parts;

use super::model::{CaseState, FiledBy, GoodsState, MoneyState, Track};
use super::wire::{ReturnRow, StateCount};
use crate::desk::Topic;
use crate::desk::write::{OrProblem, Write};
use comptoir_kernel::{ConversationId, Currency, CustomerId, Money, OrderId, Problem, ReturnId, StoreId, Timestamp};
use comptoir_store::rusqlite::{self, Connection, OptionalExtension, Row, named_params};

const COLUMNS: &str = "SELECT r.id, r.number, r.order_id, r.store_id, r.order_number, r.customer_id, r.name,
  r.conversation_id, r.track, r.state, r.money, r.goods, r.filed_by, r.currency, r.opened_at, r.changed_at, r.notice_at,
  r.goods_by, r.repay_by, r.closed_at,
  (SELECT ifnull(sum(i.quantity), 0) FROM return_items i WHERE i.return_id = r.id),
  (SELECT ifnull(sum(i.value), 0) FROM return_items i WHERE i.return_id = r.id),
  ifnull((SELECT i.title FROM return_items i WHERE i.return_id = r.id ORDER BY i.id LIMIT 1), ''),
  EXISTS (SELECT 1 FROM return_effects e WHERE e.return_id = r.id
    AND (e.state IN ('failed', 'manual') OR e.problem_code IS NOT NULL)),
  r.asked_by IS NOT NULL OR EXISTS (SELECT 1 FROM return_effects e WHERE e.return_id = r.id
    AND e.state = 'sent' AND e.problem_code = 'act-needs-owner'),
  EXISTS (SELECT 1 FROM return_effects e WHERE e.return_id = r.id AND e.state = 'waiting'),
  (SELECT min(max(ifnull(p.moved_at, 0), ifnull(p.sent_at, 0))) FROM return_parcels p
    WHERE p.return_id = r.id AND r.state = 'in_transit' AND p.arrived_at IS NULL AND p.lost_at IS NULL),
  EXISTS (SELECT 1 FROM return_mirrors m WHERE m.return_id = r.id AND m.needs_you = 1)
  FROM returns r";

/// What a case is besides its lines.
pub(super) struct Case {
    pub row: ReturnRow,
    pub currency: Currency,
    pub fee: i64,
    pub shipping: i64,
    pub bonus: i64,
    pub goodwill: String,
}

/// A case that is about to be.
pub(super) struct NewCase<'a> {
    pub uid: &'a str,
    /// None where nobody knows yet which one it is about.
    pub order: Option<OrderId>,
    pub store: Option<StoreId>,
    pub order_number: &'a str,
    pub customer: Option<CustomerId>,
    pub name: &'a str,
    pub conversation: Option<ConversationId>,
    pub track: Track,
    pub filed_by: FiledBy,
    pub currency: Currency,
    pub notice_at: Option<Timestamp>,
    pub goods_by: Option<Timestamp>,
    pub repay_by: Option<Timestamp>,
}

pub(super) fn moment(row: &Row<'_>, at: usize) -> Result<Option<Timestamp>, rusqlite::Error> {
    Ok(row.get::<_, Option<i64>>(at)?.map(Timestamp::from_millisecond))
}

pub(super) fn currency(row: &Row<'_>, at: usize) -> Result<Currency, rusqlite::Error> {
    let code: String = row.get(at)?;
    Currency::parse(&code)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(at, rusqlite::types::Type::Text, Box::new(error)))
}

fn from_row(row: &Row<'_>) -> Result<ReturnRow, rusqlite::Error> {
    let state: CaseState = row.get(9)?;
    Ok(ReturnRow {
        id: ReturnId(row.get(0)?),
        number: row.get(1)?,
        order_id: row.get::<_, Option<i64>>(2)?.map(OrderId),
        store_id: row.get::<_, Option<i64>>(3)?.map(StoreId),
        order_number: row.get(4)?,
        customer_id: row.get::<_, Option<i64>>(5)?.map(CustomerId),
        name: row.get(6)?,
        conversation_id: row.get::<_, Option<i64>>(7)?.map(ConversationId),
        track: row.get(8)?,
        state,
        money: row.get(10)?,
        goods: row.get(11)?,
        filed_by: row.get(12)?,
        pieces: row.get(20)?,
        value: Money::new(row.get(21)?, currency(row, 13)?),
        title: row.get(22)?,
        opened_at: Timestamp::from_millisecond(row.get(14)?),
        changed_at: Timestamp::from_millisecond(row.get(15)?),
        notice_at: moment(row, 16)?,
        goods_by: moment(row, 17)?,
        repay_by: moment(row, 18)?,
        closed_at: moment(row, 19)?,
        rests_since: moment(row, 26)?.filter(|since| since.as_millisecond() > 0),
        needs_you: state.needs_you() || (state == CaseState::Decided && row.get::<_, bool>(23)?) || row.get(27)?,
        shop_differs: row.get(27)?,
        awaits_owner: row.get(24)?,
        awaits_payment: row.get::<_, bool>(25)? && state == CaseState::Decided,
    })
}

fn list(
    connection: &Connection,
    sql: &str,
    params: &[(&str, &dyn rusqlite::ToSql)],
) -> Result<Vec<ReturnRow>, Problem> {
    let mut statement = connection.prepare_cached(sql).or_problem()?;
    let rows = statement.query_map(params, from_row).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

pub(super) fn row(connection: &Connection, id: ReturnId) -> Result<ReturnRow, Problem> {
    let found = list(connection, &format!("{COLUMNS} WHERE r.id = :id"), &[(":id", &id.0)])?;
    found.into_iter().next().ok_or_else(|| Problem::absent("return-absent"))
}

/// The case of a number as people type it.
pub(super) fn find_by_number(connection: &Connection, number: &str) -> Result<Option<ReturnRow>, Problem> {
    let found = list(connection, &format!("{COLUMNS} WHERE r.number = :number"), &[(":number", &number)])?;
    Ok(found.into_iter().next())
}

pub(super) fn find_by_uid(connection: &Connection, uid: &str) -> Result<Option<ReturnRow>, Problem> {
    let found = list(connection, &format!("{COLUMNS} WHERE r.uid = :uid"), &[(":uid", &uid)])?;
    Ok(found.into_iter().next())
}

/// The cases of an order, the newest first.
pub(super) fn of_order(connection: &Connection, order: OrderId) -> Result<Vec<ReturnRow>, Problem> {
    list(connection, &format!("{COLUMNS} WHERE r.order_id = :order ORDER BY r.id DESC"), &[(":order", &order.0)])
}

/// The cases of a customer and of their orders, the newest first.
pub(super) fn of_customer(
    connection: &Connection,
    customer: CustomerId,
    orders: &[OrderId],
) -> Result<Vec<ReturnRow>, Problem> {
    let orders = serde_json::to_string(orders).map_err(Problem::broken)?;
    let sql = format!(
        "{COLUMNS} WHERE r.id IN (SELECT id FROM returns WHERE customer_id = :customer
           UNION SELECT id FROM returns WHERE order_id IN (SELECT value FROM json_each(:orders)))
         ORDER BY r.id DESC LIMIT 500"
    );
    list(connection, &sql, &[(":customer", &customer.0), (":orders", &orders)])
}

pub(super) fn of_conversation(connection: &Connection, id: ConversationId) -> Result<Vec<ReturnRow>, Problem> {
    list(connection, &format!("{COLUMNS} WHERE r.conversation_id = :id ORDER BY r.id DESC"), &[(":id", &id.0)])
}

/// The cases in these states, those that changed last first.
pub(super) fn in_states(connection: &Connection, states: &[CaseState], limit: u32) -> Result<Vec<ReturnRow>, Problem> {
    let sql = format!("{COLUMNS} WHERE r.state = :state ORDER BY r.changed_at DESC LIMIT :limit");
    let mut rows = Vec::new();
    for state in states {
        rows.extend(list(connection, &sql, &[(":state", &state.as_str()), (":limit", &limit)])?);
    }
    rows.sort_by_key(|row| std::cmp::Reverse((row.changed_at, row.id)));
    rows.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    Ok(rows)
}

pub(super) fn newest(connection: &Connection, limit: u32) -> Result<Vec<ReturnRow>, Problem> {
    list(connection, &format!("{COLUMNS} ORDER BY r.id DESC LIMIT :limit"), &[(":limit", &limit)])
}

pub(super) fn counts(connection: &Connection) -> Result<Vec<StateCount>, Problem> {
    let mut statement =
        connection.prepare_cached("SELECT state, count(*) FROM returns GROUP BY state ORDER BY state").or_problem()?;
    let rows = statement.query_map([], |row| Ok(StateCount { state: row.get(0)?, total: row.get(1)? })).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// How many decided cases wait for somebody: what did not go through, and what is done by hand.
pub(super) fn stuck(connection: &Connection) -> Result<u32, Problem> {
    let sql = "SELECT count(*) FROM returns r WHERE r.state = 'decided' AND EXISTS (SELECT 1 FROM return_effects e
               WHERE e.return_id = r.id AND (e.state IN ('failed', 'manual') OR e.problem_code IS NOT NULL))";
    connection.prepare_cached(sql).or_problem()?.query_row([], |row| row.get(0)).or_problem()
}

pub(super) fn get(connection: &Connection, id: ReturnId) -> Result<Case, Problem> {
    let row = row(connection, id)?;
    connection
        .prepare_cached("SELECT currency, fee, shipping, bonus, goodwill FROM returns WHERE id = :id")
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, |found| {
            Ok(Case {
                row,
                currency: currency(found, 0)?,
                fee: found.get(1)?,
                shipping: found.get(2)?,
                bonus: found.get(3)?,
                goodwill: found.get(4)?,
            })
        })
        .optional()
        .or_problem()?
        .ok_or_else(|| Problem::absent("return-absent"))
}

/// Begins a case as a draft. Its number counts on from the row.
pub(super) fn insert(write: &mut Write<'_>, new: &NewCase<'_>) -> Result<ReturnId, Problem> {
    let sql = include_str!("sql/insert_return.sql");
    write
        .connection()
        .execute(
            sql,
            named_params! {
                ":uid": new.uid,
                ":order": new.order.map(|id| id.0),
                ":store": new.store.map(|id| id.0),
                ":order_number": new.order_number,
                ":customer": new.customer.map(|id| id.0),
                ":name": new.name,
                ":conversation": new.conversation.map(|id| id.0),
                ":track": new.track.as_str(),
                ":filed_by": new.filed_by.as_str(),
                ":currency": new.currency.code(),
                ":notice": new.notice_at.map(Timestamp::as_millisecond),
                ":goods_by": new.goods_by.map(Timestamp::as_millisecond),
                ":repay_by": new.repay_by.map(Timestamp::as_millisecond),
                ":now": write.now.as_millisecond(),
            },
        )
        .or_problem()?;
    let id = ReturnId(write.connection().last_insert_rowid());
    let sql = "UPDATE returns SET number = 'R-' || (1000 + id) WHERE id = :id";
    write.connection().execute(sql, named_params! { ":id": id.0 }).or_problem()?;
    Ok(id)
}

/// Gives a case the number that it had elsewhere.
pub(super) fn set_number(write: &Write<'_>, id: ReturnId, number: &str) -> Result<(), Problem> {
    let sql = "UPDATE returns SET number = :number WHERE id = :id";
    write.connection().execute(sql, named_params! { ":number": number, ":id": id.0 }).or_problem()?;
    Ok(())
}

/// The conversation that a letter of the case began.
pub(super) fn set_conversation(write: &Write<'_>, id: ReturnId, conversation: ConversationId) -> Result<(), Problem> {
    let sql = "UPDATE returns SET conversation_id = :conversation WHERE id = :id";
    let params = named_params! { ":conversation": conversation.0, ":id": id.0 };
    write.connection().execute(sql, params).or_problem()?;
    Ok(())
}

/// Writes where a case stands, and tells it.
pub(super) fn set_state(write: &mut Write<'_>, row: &ReturnRow, state: CaseState) -> Result<(), Problem> {
    let closed = state.is_over().then_some(write.now.as_millisecond());
    // Wherever it goes from here, nobody waits for an exception any more.
    let sql = "UPDATE returns SET state = :state, closed_at = :closed, changed_at = :now, asked_by = NULL,
               asked_goodwill = '' WHERE id = :id";
    let params = named_params! {
        ":state": state.as_str(), ":closed": closed, ":now": write.now.as_millisecond(), ":id": row.id.0,
    };
    write.connection().execute(sql, params).or_problem()?;
    tell(write, row);
    Ok(())
}

/// Writes what happens to money and goods.
pub(super) fn set_sides(
    write: &mut Write<'_>,
    row: &ReturnRow,
    money: MoneyState,
    goods: GoodsState,
) -> Result<(), Problem> {
    if row.money == money && row.goods == goods {
        return Ok(());
    }
    let sql = "UPDATE returns SET money = :money, goods = :goods, changed_at = :now WHERE id = :id";
    let params = named_params! {
        ":money": money.as_str(), ":goods": goods.as_str(), ":now": write.now.as_millisecond(), ":id": row.id.0,
    };
    write.connection().execute(sql, params).or_problem()?;
    tell(write, row);
    Ok(())
}

pub(super) fn set_goods_by(write: &mut Write<'_>, row: &ReturnRow, moment: Timestamp) -> Result<(), Problem> {
    let sql = "UPDATE returns SET goods_by = :moment WHERE id = :id";
    write
        .connection()
        .execute(sql, named_params! { ":moment": moment.as_millisecond(), ":id": row.id.0 })
        .or_problem()?;
    tell(write, row);
    Ok(())
}

/// Cases of the shop's own policy whose parcel should have come before this moment. A statutory right does not expire here.
pub(super) fn overdue(connection: &Connection, before: Timestamp) -> Result<Vec<ReturnId>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT id FROM returns WHERE state IN ('approved', 'awaiting_parcel') AND track = 'voluntary'
             AND goods_by < :before ORDER BY id",
        )
        .or_problem()?;
    let params = named_params! { ":before": before.as_millisecond() };
    let rows = statement.query_map(params, |row| row.get(0).map(ReturnId)).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

pub(super) fn set_goodwill(write: &Write<'_>, id: ReturnId, reason: &str) -> Result<(), Problem> {
    let sql = "UPDATE returns SET goodwill = :reason WHERE id = :id";
    write.connection().execute(sql, named_params! { ":reason": reason, ":id": id.0 }).or_problem()?;
    Ok(())
}

/// Keeps what the policy said, as JSON.
pub(super) fn set_decision(write: &Write<'_>, id: ReturnId, decision: &str) -> Result<(), Problem> {
    let sql = "UPDATE returns SET decision = :decision WHERE id = :id";
    write.connection().execute(sql, named_params! { ":decision": decision, ":id": id.0 }).or_problem()?;
    Ok(())
}

pub(super) fn set_charges(write: &mut Write<'_>, case: &Case) -> Result<(), Problem> {
    let sql = "UPDATE returns SET fee = :fee, shipping = :shipping, bonus = :bonus, changed_at = :now WHERE id = :id";
    let params = named_params! {
        ":fee": case.fee, ":shipping": case.shipping, ":bonus": case.bonus, ":now": write.now.as_millisecond(),
        ":id": case.row.id.0,
    };
    write.connection().execute(sql, params).or_problem()?;
    tell(write, &case.row);
    Ok(())
}

/// A mark that nothing else has.
pub(super) fn new_uid() -> String {
    uuid::Uuid::now_v7().to_string()
}

/// Lets everybody who shows a case look again.
pub(super) fn tell(write: &mut Write<'_>, row: &ReturnRow) {
    write.changed(Topic::Returns, row.id.0);
}
