//! Cultures: how people are written to where a customer lives, when they are off work, and what the shop knows better.
//!
//! Owns: culture_overrides. May use agents.
//! Invariant: what a shop wrote stands until the shop takes it away; the card that is shipped is always there below it.
//! Deliberately absent: customers. Whoever knows a customer asks with their language, time zone and addresses.

mod card;
pub mod commands;
mod days;
mod edit;
mod holidays;
pub mod model;
mod off;
mod store;
pub mod wire;

pub(crate) use edit::{Inverse, take_back};
pub(crate) use off::is_holiday;
