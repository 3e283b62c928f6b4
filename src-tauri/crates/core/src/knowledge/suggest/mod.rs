//! Articles that may answer a conversation: found by its words, products and topic, ranked, and explained.
//! The rooms above know the conversation; this one is told what it says of itself.

mod find;
pub(crate) mod rank;
mod rows;
pub mod wire;

pub(crate) use find::suggest;
