//! Who is named in a note, who follows a conversation, and handing one over.
//!
//! Invariant: a mention is an agent, not a text: the name in the note is only how it was written there.

mod commands;
mod deeds;
mod names;
mod rows;
pub mod wire;

pub(super) use commands::commands;
pub(super) use deeds::{Inverse, take_back};
pub(super) use rows::{followers, has_unseen, note, of_message, page, unfollow_all, unseen_count};
