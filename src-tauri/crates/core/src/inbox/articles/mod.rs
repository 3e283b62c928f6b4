//! Articles beside conversations: which may answer one, where they were used, what is missing, and answers that become
//! articles. The articles themselves are the room `knowledge`; what they are measured against stands here.

mod anonymous;
mod answers;
mod commands;
mod filler;
mod health;
mod known;
mod numbers;
mod rates;
mod rows;
mod suggest;
mod uses;
pub mod wire;

pub(super) use commands::commands;
