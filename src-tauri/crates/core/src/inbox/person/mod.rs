//! Deeds upon a customer with all conversations: making one of two, handing everything out, erasing.

mod commands;
mod erase;
mod hand_out;
mod merge;
mod repeats;
pub mod wire;

pub(super) use commands::commands;
pub(crate) use hand_out::hand_out;
pub(super) use merge::{Unmerge, unmerge};
pub(super) use repeats::of as repeats;
