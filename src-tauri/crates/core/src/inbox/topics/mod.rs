//! What a conversation is about: topics with their checklists and fields, and the root cause.

mod ask;
mod carry;
mod causes;
mod commands;
mod matter;
mod model;
mod offers;
mod sample;
mod store;
mod taxonomy;
mod undo;
pub mod wire;

pub(super) use carry::{Carried, inherit, share, unshare};
pub(super) use causes::check;
pub(super) use commands::commands;
pub(super) use matter::of as matter;
pub(super) use matter::topic_of;
pub(crate) use sample::{shipped_topic, tell_topics};
pub(super) use undo::{Inverse, take_back};
