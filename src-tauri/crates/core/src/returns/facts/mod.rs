//! What the owner reads about returns: how much comes back, why, what it brings and how long it takes, with the cases behind
//! every number. The definitions are in docs/returns-facts.md.
//!
//! Invariant: amounts of two currencies are never added.
//! Invariant: a number and the list of cases behind it come from the same test, so that they cannot differ.
//! Deliberately absent: a nought where nothing was measured; the count stands beside every share.

mod commands;
pub mod figures;
mod load;
pub mod model;
pub mod period;
pub mod repeat;
pub mod sold;
pub mod statistics;
mod table;
pub mod tables;
pub mod wire;

pub(super) use commands::commands;
