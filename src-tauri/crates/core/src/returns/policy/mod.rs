//! What a shop promises about returns: rules by zone, kept as versions, what they say about a line, and why.
//!
//! Owns: return_policies.
//! Invariant: a version that was saved never changes; an order is judged by the one that held when it was placed.

pub(super) mod block;
pub mod check;
mod commands;
pub(in crate::returns) mod conditions;
pub mod decide;
pub mod defaults;
pub mod describe;
pub mod explain;
pub mod facts;
pub mod faults;
mod fit;
mod lines;
pub mod model;
pub mod offers;
mod past;
mod store;
pub mod text;
pub mod why;
mod window;
pub mod wire;
mod withdrawal;
pub(in crate::returns) mod words;

pub(super) use commands::commands;
pub(super) use lines::{AskedLine, Judged, judge_lines};
pub(super) use window::longest_window;
