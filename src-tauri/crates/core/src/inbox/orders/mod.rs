//! The order beside the conversation: which orders it is about, and their facts in the words of whoever reads the answer.
//! Why this room asks the storefronts: docs/adr/0009.

mod commands;
mod people;
mod said;
pub mod wire;
mod words;

pub(super) use commands::commands;
pub(crate) use said::unanswered;
pub(super) use words::facts;
