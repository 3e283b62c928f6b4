//! Macros: texts that are written once, in every language, and what they do to a conversation.
//!
//! Owns: macros, macro_titles, macro_variants. May use: agents.
//!
//! Invariant: a template that is kept can be rendered; what it lacks becomes a gap, never an empty text.
//! Invariant: whoever renders brings the facts. Deliberately absent: conversations, customers and orders.

pub mod commands;
mod exchange;
mod filters;
pub mod model;
mod names;
pub(crate) mod preview;
mod save;
mod search;
mod starter;
mod store;
mod template;
mod values;
pub mod wire;

pub(crate) use names::{parts as name_parts, salutation};
pub(crate) use save::{count_usage, set_archived};
pub(crate) use store::get;
pub(crate) use template::{Context, check_among, render};
pub(crate) use values::gaps;
