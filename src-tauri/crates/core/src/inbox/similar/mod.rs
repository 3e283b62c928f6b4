//! Help while answering: what we told this customer before, and how others with the same question were answered.

mod answer;
mod candidates;
mod commands;
mod find;
pub mod wire;
mod words;

pub(super) use answer::body as answer_body;
pub(super) use commands::commands;
pub(super) use words::candidates as words_of;
