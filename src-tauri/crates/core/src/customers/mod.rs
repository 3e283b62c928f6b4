//! Customers: who writes to the shop, with every address of theirs and what we noted about them.
//!
//! Owns: customers, customer_addresses, customer_notes, customer_handles, customer_tags, customer_fields,
//! customer_values, customer_segments, customer_strangers, customer_words. May use no other room.
//! Invariant: one address belongs to at most one customer.

pub mod commands;
mod store;

pub use store::{Customer, CustomerNote};
pub(crate) use store::{erase, get, may_show_images, note_language, recognise, show_images_always};
