//! The work among colleagues: who has how much, handing on, leaving the desk, drafts that somebody else sends.

mod commands;
mod leave;
mod review;
pub mod wire;
mod workload;

pub(super) use commands::commands;
pub(super) use review::{Handed, hand_back};
