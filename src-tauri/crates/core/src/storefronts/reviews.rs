//! Reviews of products, for the inbox, which makes conversations of them.

pub(crate) use super::acts::{mark_answer_taken, untaken_answers};
pub(crate) use super::model::StoreReview;
use super::store::reviews;
use comptoir_kernel::{Problem, ReviewId, Timestamp};
use comptoir_store::rusqlite::Connection;

/// The oldest texts that the inbox has not taken over.
pub(crate) fn untaken(connection: &Connection, most: u32) -> Result<Vec<StoreReview>, Problem> {
    reviews::untaken(connection, most)
}

/// Notes that the inbox has it.
pub(crate) fn mark_taken(connection: &Connection, id: ReviewId, now: Timestamp) -> Result<(), Problem> {
    reviews::mark_taken(connection, id, now)
}

/// None once its shop was forgotten.
pub(crate) fn find(connection: &Connection, id: ReviewId) -> Result<Option<StoreReview>, Problem> {
    reviews::find(connection, id)
}

/// Removes one whose writer is erased, and keeps the next pass from bringing it back.
pub(crate) fn forget(connection: &Connection, id: ReviewId) -> Result<(), Problem> {
    reviews::find(connection, id)?.map_or(Ok(()), |review| reviews::forget(connection, &review))
}
