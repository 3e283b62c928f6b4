//! Senders whose mail goes to spam, and why a conversation is there.
//!
//! Invariant: nobody blocks a domain that many people share, or one of the shop's own addresses.

mod commands;
mod deeds;
pub mod pattern;
mod reason;
mod rows;
pub mod wire;

pub(super) use commands::commands;
pub(super) use deeds::{Inverse, take_back};
pub(super) use reason::of as reason;
pub(super) use rows::{Block, of as block_of, tell_arrival};
