//! Two writings of one text, brought together over the revision that both began with.

mod text;
mod three;
pub mod wire;

pub(super) use text::{bring_together, look};
