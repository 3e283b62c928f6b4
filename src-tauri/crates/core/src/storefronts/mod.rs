//! Storefronts: the shop's orders, products and accounts on other platforms, as a local copy that is kept fresh.
//!
//! Owns: stores, store_secrets, store_cursors, store_orders, store_order_words, store_order_owners, store_customers,
//! store_products, store_product_words, store_unread. May use: customers.
//! Invariant: a key or token is a row of `store_secrets` and never part of an answer.
//! Invariant: what a page brought and the cursor behind it are written in one transaction.
//! Deliberately absent: "no orders" in place of a failure; every answer says of which moment it is and what is wrong.

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
