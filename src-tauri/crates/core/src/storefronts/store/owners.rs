//! Rows of what somebody decided about whose an order is.

use crate::desk::write::OrProblem;
use comptoir_kernel::{CustomerId, OrderId, Problem};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};

/// What was decided about an order and a customer; none where nobody decided.
pub(in crate::storefronts) fn find(
    connection: &Connection,
    order: OrderId,
    customer: CustomerId,
) -> Result<Option<bool>, Problem> {
    connection
        .prepare_cached("SELECT is_theirs FROM store_order_owners WHERE order_id = :order AND customer_id = :customer")
        .or_problem()?
        .query_row(named_params! { ":order": order.0, ":customer": customer.0 }, |row| row.get(0))
        .optional()
        .or_problem()
}

/// Writes down what was decided; none takes the decision back.
pub(in crate::storefronts) fn put(
    connection: &Connection,
    order: OrderId,
    customer: CustomerId,
    is_theirs: Option<bool>,
) -> Result<(), Problem> {
    let Some(is_theirs) = is_theirs else {
        let sql = "DELETE FROM store_order_owners WHERE order_id = :order AND customer_id = :customer";
        connection.execute(sql, named_params! { ":order": order.0, ":customer": customer.0 }).or_problem()?;
        return Ok(());
    };
    connection
        .execute(
            "INSERT INTO store_order_owners (order_id, customer_id, is_theirs) VALUES (:order, :customer, :theirs)
             ON CONFLICT DO UPDATE SET is_theirs = :theirs",
            named_params! { ":order": order.0, ":customer": customer.0, ":theirs": is_theirs },
        )
        .or_problem()?;
    Ok(())
}

/// Everything that was decided about a customer.
pub(in crate::storefronts) fn of_customer(
    connection: &Connection,
    customer: CustomerId,
) -> Result<Vec<(OrderId, bool)>, Problem> {
    let mut statement = connection
        .prepare_cached("SELECT order_id, is_theirs FROM store_order_owners WHERE customer_id = :customer")
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":customer": customer.0 }, |row| Ok((OrderId(row.get(0)?), row.get(1)?)))
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// Everything that was decided about an order.
pub(in crate::storefronts) fn of_order(
    connection: &Connection,
    order: OrderId,
) -> Result<Vec<(CustomerId, bool)>, Problem> {
    let mut statement = connection
        .prepare_cached("SELECT customer_id, is_theirs FROM store_order_owners WHERE order_id = :order")
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":order": order.0 }, |row| Ok((CustomerId(row.get(0)?), row.get(1)?)))
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}
