//! Texts that are kept once and stand in several articles: changing one changes what those articles say from their next
//! publishing on.

pub(super) mod built_in;
pub(super) mod commands;
mod keep;
mod store;
mod texts;
pub(super) mod wire;

pub(super) use texts::BlockTexts;
