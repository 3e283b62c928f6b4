//! Bringing articles along from other programs: looked at first, then taken in parts, and nothing twice.
//!
//! Invariant: what somebody changed at the desk is covered by an import only if they say so.

mod apply;
pub(super) mod commands;
mod places;
mod run;
mod store;
pub mod wire;
