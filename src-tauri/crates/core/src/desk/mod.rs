//! The floor of the rooms: the open desk, its one door for writes, its news, its contract.
//!
//! Owns the tables `audit`, `desk_facts`, `undo` and `undo_parts`. Knows no room; deliberately absent: anything about mail.

pub(crate) mod audit;
mod cells;
pub mod commands;
pub mod contract;
pub(crate) mod disk;
pub(crate) mod fold;
mod held;
pub(crate) mod keeping;
mod key_files;
mod keychain;
mod keys;
pub(crate) mod long_work;
mod news;
mod open;
mod problems;
mod restore;
mod shelf;
pub mod undo;
mod word;
pub(crate) mod write;

pub(crate) use cells::defused;
pub(crate) use held::HeldFile;
pub use keys::{KeyPlace, KeySource};
pub use news::{ChangeSet, Topic};
pub use open::{Desk, LinkOpener, OpenOptions};
pub use problems::store_problem;
pub use restore::restore;
pub(crate) use shelf::{Moment, Shelf};
pub(crate) use word::word;
pub use write::Write;
