//! Bringing articles along from other programs: looked at first, then taken in parts, and nothing twice.
//!
//! Invariant: what somebody changed at the desk is covered by an import only if they say so.

mod apply;
pub(super) mod commands;
mod handed;
mod pictures;
mod places;
mod run;
mod store;
mod undo;
pub mod wire;

pub(crate) use undo::{Inverse, take_back};
