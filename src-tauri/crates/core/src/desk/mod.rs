//! The floor of the rooms: the open desk, its one door for writes, its news, its contract.
//!
//! Owns the tables `audit`, `desk_facts` and `undo`. Knows no room; deliberately absent: anything about mail.

pub mod commands;
pub mod contract;
mod keys;
mod news;
mod open;
mod problems;
pub mod undo;
pub(crate) mod write;

pub use keys::{KeySource, Keychain, forget_key, restore};
pub use news::{ChangeSet, Topic};
pub use open::{Desk, OpenOptions};
pub use problems::store_problem;
pub use write::Write;
