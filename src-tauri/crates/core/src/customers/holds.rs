//! Customers whose returns somebody wants to see before they go through: with a reason, until a day or for good.

use super::store;
use super::undo::{Inverse, remember};
use super::wire::{CustomerRequest, HoldCustomerRequest, HoldDeed, ReturnHold};
use crate::desk::Topic;
use crate::desk::write::{OrProblem, Write};
use comptoir_kernel::{AgentId, CustomerId, Problem, Timestamp};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};

const LONGEST: usize = 500;

/// What holds for a customer; none where nothing does, or where its time is over.
pub(crate) fn hold_of(connection: &Connection, id: CustomerId, now: Timestamp) -> Result<Option<ReturnHold>, Problem> {
    Ok(find(connection, id)?.filter(|hold| hold.until_at.is_none_or(|until| until > now)))
}

fn find(connection: &Connection, id: CustomerId) -> Result<Option<ReturnHold>, Problem> {
    connection
        .prepare_cached("SELECT reason, until_at, made_at, made_by FROM customer_holds WHERE customer_id = :id")
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, |row| {
            Ok(ReturnHold {
                reason: row.get(0)?,
                until_at: row.get::<_, Option<i64>>(1)?.map(Timestamp::from_millisecond),
                made_at: Timestamp::from_millisecond(row.get(2)?),
                made_by: row.get::<_, Option<i64>>(3)?.map(AgentId),
            })
        })
        .optional()
        .or_problem()
}

/// Writes what holds from now on: nothing, or this.
pub(super) fn put(write: &mut Write<'_>, id: CustomerId, hold: Option<&ReturnHold>) -> Result<(), Problem> {
    let connection = write.connection();
    connection
        .execute("DELETE FROM customer_holds WHERE customer_id = :id", named_params! { ":id": id.0 })
        .or_problem()?;
    if let Some(hold) = hold {
        let sql = "INSERT INTO customer_holds (customer_id, reason, until_at, made_at, made_by)
                   VALUES (:id, :reason, :until, :at, :by)";
        let params = named_params! {
            ":id": id.0, ":reason": hold.reason, ":until": hold.until_at.map(Timestamp::as_millisecond),
            ":at": hold.made_at.as_millisecond(), ":by": hold.made_by.map(|agent| agent.0),
        };
        connection.execute(sql, params).or_problem()?;
    }
    write.changed(Topic::Customers, id.0);
    Ok(())
}

/// Lets no return of a customer go through by itself.
///
/// # Errors
/// `hold-reason-missing`, `hold-past`, `customer-absent`.
pub(super) fn hold(write: &mut Write<'_>, me: AgentId, request: &HoldCustomerRequest) -> Result<HoldDeed, Problem> {
    let reason: String = request.reason.trim().chars().take(LONGEST).collect();
    if reason.is_empty() {
        return Err(Problem::refused("hold-reason-missing"));
    }
    if request.until_at.is_some_and(|until| until <= write.now) {
        return Err(Problem::refused("hold-past"));
    }
    let hold = ReturnHold { reason, until_at: request.until_at, made_at: write.now, made_by: Some(me) };
    change(write, me, "customers.hold", request.id, Some(hold))
}

/// Lets them go through by themselves again.
///
/// # Errors
/// `customer-absent`.
pub(super) fn release(write: &mut Write<'_>, me: AgentId, request: &CustomerRequest) -> Result<HoldDeed, Problem> {
    change(write, me, "customers.release", request.id, None)
}

fn change(
    write: &mut Write<'_>,
    me: AgentId,
    deed: &str,
    id: CustomerId,
    hold: Option<ReturnHold>,
) -> Result<HoldDeed, Problem> {
    store::details(write.connection(), id)?;
    let before = find(write.connection(), id)?;
    put(write, id, hold.as_ref())?;
    let undo_id = remember(write, me, deed, &Inverse::Hold(id, before))?;
    Ok(HoldDeed { hold, undo_id })
}

/// What held for one holds for whom they become, unless something holds there.
pub(super) fn move_to(write: &Write<'_>, from: CustomerId, to: CustomerId) -> Result<(), Problem> {
    let sql = "UPDATE OR IGNORE customer_holds SET customer_id = :to WHERE customer_id = :from";
    write.connection().execute(sql, named_params! { ":from": from.0, ":to": to.0 }).or_problem()?;
    Ok(())
}
