//! Customers: who writes to the shop, how they are reached and addressed, and what we noted about them.
//!
//! Owns: customers, customer_addresses, customer_notes, customer_handles, customer_tags, customer_fields,
//! customer_values, customer_segments, customer_strangers, customer_words, customer_holds. May use no other room.
//! Invariant: one address belongs to at most one customer.
//! Invariant: a language, a form of address or a time zone that a person chose is changed by no machine.
//! Deliberately absent: conversations. What concerns both, such as making one customer of two, is a deed of the inbox.

mod cells;
pub mod commands;
mod doubles;
mod edit;
mod fields;
mod holds;
mod import;
mod join;
mod labels;
mod language;
mod listing;
mod meet;
pub mod model;
mod reach;
mod store;
mod table;
mod undo;
pub mod wire;

pub(crate) use edit::parse_language;
pub(crate) use holds::hold_of;
pub(crate) use join::{Joined, join, part, preview};
pub(crate) use language::{of_domain, with_region};
pub(crate) use listing::index_missing;
pub(crate) use meet::{find_by_handle, find_by_name, learn_handle, look_up, meet};
pub(crate) use reach::{phone_key, reach_of};
pub(crate) use store::shop::fields as field_names;
pub(crate) use store::{
    erase, find_by_address, forget_words, get, may_show_images, note_language, recognise, show_images_always,
};
pub(crate) use undo::{Inverse, take_back};
pub use wire::{Customer, CustomerNote};
