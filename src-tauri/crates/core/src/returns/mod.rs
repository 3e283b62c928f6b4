//! Returns: what comes back, under which right, what the customer gets for it, and what that does to money and stock.
//!
//! Owns: returns, return_items, return_events, return_effects, return_parcels, return_parcel_pieces,
//! return_files, return_mirrors, return_notices, return_reading, return_letters, return_letter_rules,
//! return_letter_texts.
//! May use: agents, cultures, customers, inbox, knowledge, macros, settings, storefronts.
//! Invariant: a case moves only as [`model::after`] says, and each move is an event that nobody changes.
//! Invariant: an effect's row and mark are on the disk before the shop hears of it, and one effect is one deed in the shop.
//! Deliberately absent: money that moves without a deed of the storefronts, or without somebody saying that it did.

mod by_policy;
mod carry;
pub mod commands;
pub mod day;
pub mod deadlines;
mod detail;
mod difference;
mod evidence;
mod exceptions;
mod exchange;
mod facts;
mod file;
mod form;
mod found;
mod hand_out;
mod inspect;
pub(crate) mod jobs;
mod left;
pub mod letters;
mod listen;
mod mirror;
pub mod model;
mod moves;
pub mod notice;
pub mod parcels;
pub mod policy;
pub mod proposal;
mod record;
mod restock;
mod sample;
mod settle;
mod signals;
pub mod slip;
mod start;
mod store;
mod sums;
pub mod wire;

pub(crate) use sample::{SampleReturn, put_sample, remove_samples};
