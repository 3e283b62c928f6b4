//! Views: which conversations a list shows, by a built-in name, by a filter, or by a filter that somebody keeps.

mod bulk;
mod commands;
mod counts;
mod filter;
mod line;
mod page;
mod resolve;
mod saved;

pub(super) use bulk::upon;
pub(super) use commands::commands;
pub(super) use saved::{Kept, move_back, put_back};
