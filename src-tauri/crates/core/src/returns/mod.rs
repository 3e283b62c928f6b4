//! Returns: what comes back, under which right, what the customer gets for it, and what that does to money and stock.
//!
//! Owns: no table yet.
//! May use: agents, customers, inbox, settings, storefronts.
//! Invariant: a case moves only as [`model::after`] says, and each move is an event that nobody changes.

pub mod model;
