//! What stands out about the returns of a customer, as facts with numbers: shown to people, never deciding.
//!
//! Deliberately absent: a score, and any word for what the customer may have meant by it.

mod commands;
mod read;
pub mod wire;

use crate::customers;
pub(super) use commands::commands;
use comptoir_kernel::{CustomerId, Problem, Timestamp};
use comptoir_store::rusqlite::Connection;

/// Whether somebody wants to see the returns of a customer before they go through.
pub(super) fn is_held(connection: &Connection, customer: Option<CustomerId>, now: Timestamp) -> Result<bool, Problem> {
    match customer {
        Some(customer) => Ok(customers::hold_of(connection, customer, now)?.is_some()),
        None => Ok(false),
    }
}
