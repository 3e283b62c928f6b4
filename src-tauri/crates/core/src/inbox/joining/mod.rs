//! Conversations that become one, become two, or belong together: merging, splitting, moving a message, linking.
//!
//! Invariant: a merged conversation keeps its row and its number; whoever asks for it gets the one that it is part of.
//! Invariant: nothing is thrown away by merging, so that parting is exact at any later time.

mod bonds;
mod commands;
mod links;
mod merge;
mod part;
mod preview;
mod rows;
mod split;
mod standing;
mod ties;
mod undo;
pub mod wire;

pub(super) use commands::commands;
pub(super) use part::{Removed, is_among_others, part_from_others};
pub(super) use rows::{absorbed, came_since, hidden_count, home_of_promise, is_absorbed, living};
pub(super) use ties::of as ties;
pub(super) use undo::{Inverse, take_back};
