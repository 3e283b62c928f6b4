//! Rows of letters that declared a withdrawal, and up to which one letters were read.

use super::wire::ReturnMark;
use crate::desk::write::{OrProblem, Write};
use crate::storefronts::wire::OrderRow;
use comptoir_kernel::{ConversationId, Currency, MessageId, Problem, ReturnId, Timestamp};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};

pub(super) fn read_up_to(connection: &Connection) -> Result<MessageId, Problem> {
    connection
        .query_row("SELECT message_id FROM return_reading WHERE id = 1", [], |row| row.get(0).map(MessageId))
        .or_problem()
}

pub(super) fn set_read_up_to(write: &Write<'_>, id: MessageId) -> Result<(), Problem> {
    write
        .connection()
        .execute("UPDATE return_reading SET message_id = :id WHERE id = 1", named_params! { ":id": id.0 })
        .or_problem()?;
    Ok(())
}

pub(super) fn is_known(connection: &Connection, id: MessageId) -> Result<bool, Problem> {
    let sql = "SELECT EXISTS (SELECT 1 FROM return_notices WHERE message_id = :id)";
    connection.query_row(sql, named_params! { ":id": id.0 }, |row| row.get(0)).or_problem()
}

pub(super) fn insert(
    write: &Write<'_>,
    letter: MessageId,
    case: Option<ReturnId>,
    declaration: &str,
) -> Result<(), Problem> {
    write
        .connection()
        .execute(
            "INSERT INTO return_notices (message_id, return_id, declaration, found_at)
             VALUES (:letter, :case, :declaration, :now)",
            named_params! {
                ":letter": letter.0,
                ":case": case.map(|id| id.0),
                ":declaration": declaration,
                ":now": write.now.as_millisecond(),
            },
        )
        .or_problem()?;
    Ok(())
}

/// What the first letter of a case declared.
pub(in crate::returns) fn declared(connection: &Connection, id: ReturnId) -> Result<Option<String>, Problem> {
    connection
        .prepare_cached(
            "SELECT declaration FROM return_notices WHERE return_id = :id ORDER BY return_id, message_id LIMIT 1",
        )
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, |row| row.get(0))
        .optional()
        .or_problem()
}

pub(super) fn take_back(write: &Write<'_>, id: ReturnId) -> Result<(), Problem> {
    let sql = "UPDATE return_notices SET taken_back_at = :now WHERE return_id = :id";
    let params = named_params! { ":now": write.now.as_millisecond(), ":id": id.0 };
    write.connection().execute(sql, params).or_problem()?;
    Ok(())
}

pub(super) fn set_order(write: &Write<'_>, id: ReturnId, order: &OrderRow, currency: Currency) -> Result<(), Problem> {
    let sql = "UPDATE returns SET order_id = :order, store_id = :store, order_number = :number, currency = :currency,
               changed_at = :now WHERE id = :id";
    let params = named_params! {
        ":order": order.id.0, ":store": order.store_id.0, ":number": order.number, ":currency": currency.code(),
        ":now": write.now.as_millisecond(), ":id": id.0,
    };
    write.connection().execute(sql, params).or_problem()?;
    Ok(())
}

pub(super) fn set_deadlines(
    write: &Write<'_>,
    id: ReturnId,
    goods_by: Timestamp,
    repay_by: Timestamp,
) -> Result<(), Problem> {
    let sql = "UPDATE returns SET goods_by = :goods_by, repay_by = :repay_by WHERE id = :id";
    let params = named_params! {
        ":goods_by": goods_by.as_millisecond(), ":repay_by": repay_by.as_millisecond(), ":id": id.0,
    };
    write.connection().execute(sql, params).or_problem()?;
    Ok(())
}

/// Withdrawals that nobody has decided yet, beside whose conversation they stand.
pub(super) fn marks(connection: &Connection) -> Result<Vec<ReturnMark>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT id, number, conversation_id, ifnull(notice_at, opened_at) FROM returns
             WHERE state IN ('requested', 'needs_info', 'approved', 'awaiting_parcel') AND track = 'withdrawal'
               AND conversation_id IS NOT NULL",
        )
        .or_problem()?;
    let rows = statement
        .query_map([], |row| {
            Ok(ReturnMark {
                id: ReturnId(row.get(0)?),
                number: row.get(1)?,
                conversation_id: ConversationId(row.get(2)?),
                notice_at: Timestamp::from_millisecond(row.get(3)?),
            })
        })
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}
