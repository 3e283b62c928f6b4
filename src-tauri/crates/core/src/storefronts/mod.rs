//! Storefronts: the shop's orders, products and accounts on other platforms, as a local copy that is kept fresh.
//!
//! Owns: stores, store_secrets, store_cursors, store_orders, store_order_words, store_order_owners, store_customers,
//! store_products, store_product_words, store_unread, store_acts, store_act_events.
//! May use: agents, customers, settings.
//! Invariant: a key or token is a row of `store_secrets` and never part of an answer.
//! Invariant: what a page brought and the cursor behind it are written in one transaction.
//! Deliberately absent: "no orders" in place of a failure; every answer says of which moment it is and what is wrong.

mod acts;
pub mod commands;
mod connect;
pub(crate) mod jobs;
pub mod model;
mod orders;
mod problems;
mod search;
mod sign_in;
mod store;
mod sync;
pub mod wire;

pub(crate) use acts::wire::ActEvent;
pub(crate) use acts::{erase_of as erase_acts_of, of_conversations as acts_of_conversations};

use crate::desk::Desk;
use comptoir_kernel::Problem;

/// After a crash: what was being done in a shop is looked for there before anything else.
///
/// # Errors
/// The store fails.
pub(crate) fn recover_after_start(desk: &Desk) -> Result<(), Problem> {
    acts::recover_after_start(desk)
}
