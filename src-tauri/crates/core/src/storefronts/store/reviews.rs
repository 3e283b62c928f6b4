//! Rows of reviews.

use super::{forgotten, variant};
use crate::desk::write::OrProblem;
use crate::storefronts::model::{StoreReview, word};
use comptoir_connectors::shops::model::{RemoteId, Review, ReviewState};
use comptoir_kernel::{Problem, ReviewId, StoreId, Timestamp};
use comptoir_store::rusqlite::{self, Connection, OptionalExtension, Row, named_params};

const COLUMNS: &str =
    "SELECT id, store_id, remote_id, product_title, author, email, rating, text, at, state, is_verified,
  is_history FROM store_reviews";

fn from_row(row: &Row<'_>) -> Result<StoreReview, rusqlite::Error> {
    Ok(StoreReview {
        id: ReviewId(row.get(0)?),
        store: StoreId(row.get(1)?),
        remote: RemoteId(row.get(2)?),
        product: row.get(3)?,
        author: row.get(4)?,
        email: row.get(5)?,
        rating: row.get(6)?,
        text: row.get(7)?,
        at: Timestamp::from_millisecond(row.get(8)?),
        state: variant(row, 9)?,
        is_verified: row.get(10)?,
        is_history: row.get(11)?,
    })
}

/// Writes a review as the shop has it now. A text that was changed is new to the inbox. Answers whether anything differs.
///
/// What was out before `since`, when the desk learnt of the shop, is history.
pub(in crate::storefronts) fn put(
    connection: &Connection,
    store: StoreId,
    review: &Review,
    since: Timestamp,
) -> Result<bool, Problem> {
    if forgotten::is(connection, store, "reviews", &review.id)? {
        return Ok(false);
    }
    let changed = connection
        .prepare_cached(include_str!("../sql/put_review.sql"))
        .or_problem()?
        .execute(named_params! {
            ":store": store.0,
            ":remote": review.id.0,
            ":product": review.product.0,
            ":title": review.product_title,
            ":author": review.author,
            ":email": review.email.trim().to_lowercase(),
            ":rating": review.rating,
            ":text": review.text,
            ":at": review.at.as_millisecond(),
            ":state": word(&review.state),
            ":verified": review.is_verified,
            ":history": review.at < since && review.state != ReviewState::Held,
        })
        .or_problem()?;
    Ok(changed > 0)
}

/// The oldest reviews that the inbox has not taken over.
pub(in crate::storefronts) fn untaken(connection: &Connection, most: u32) -> Result<Vec<StoreReview>, Problem> {
    let sql = format!("{COLUMNS} WHERE taken_at IS NULL ORDER BY at, id LIMIT :most");
    let mut statement = connection.prepare_cached(&sql).or_problem()?;
    let rows = statement.query_map(named_params! { ":most": most }, from_row).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

pub(in crate::storefronts) fn mark_taken(connection: &Connection, id: ReviewId, now: Timestamp) -> Result<(), Problem> {
    connection
        .prepare_cached("UPDATE store_reviews SET taken_at = :now WHERE id = :id")
        .or_problem()?
        .execute(named_params! { ":now": now.as_millisecond(), ":id": id.0 })
        .or_problem()?;
    Ok(())
}

/// None once its shop was forgotten.
pub(in crate::storefronts) fn find(connection: &Connection, id: ReviewId) -> Result<Option<StoreReview>, Problem> {
    connection
        .prepare_cached(&format!("{COLUMNS} WHERE id = :id"))
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, from_row)
        .optional()
        .or_problem()
}

/// # Errors
/// `shop-not-found` once its shop was forgotten.
pub(in crate::storefronts) fn get(connection: &Connection, id: ReviewId) -> Result<StoreReview, Problem> {
    find(connection, id)?.ok_or_else(|| Problem::absent("shop-not-found"))
}

pub(in crate::storefronts) fn set_state(
    connection: &Connection,
    id: ReviewId,
    state: ReviewState,
) -> Result<(), Problem> {
    let sql = "UPDATE store_reviews SET state = :state WHERE id = :id";
    connection.execute(sql, named_params! { ":state": word(&state), ":id": id.0 }).or_problem()?;
    Ok(())
}

/// What was written under one of these addresses, which are lower case.
pub(in crate::storefronts) fn of_addresses(
    connection: &Connection,
    addresses: &[String],
) -> Result<Vec<StoreReview>, Problem> {
    let sql = format!("{COLUMNS} WHERE email <> '' AND email IN (SELECT value FROM json_each(:addresses))");
    let mut statement = connection.prepare_cached(&sql).or_problem()?;
    let addresses = serde_json::to_string(addresses).map_err(Problem::broken)?;
    let rows = statement.query_map(named_params! { ":addresses": addresses }, from_row).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// Removes a review and keeps the next pass from bringing it back.
pub(in crate::storefronts) fn forget(connection: &Connection, review: &StoreReview) -> Result<(), Problem> {
    forgotten::put(connection, review.store, "reviews", &review.remote)?;
    let sql = "DELETE FROM store_reviews WHERE id = :id";
    connection.execute(sql, named_params! { ":id": review.id.0 }).or_problem()?;
    Ok(())
}
