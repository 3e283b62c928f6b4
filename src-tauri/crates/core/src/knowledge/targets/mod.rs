//! Places where the help site stands: what is public and published, written there as files or pages by the crate `site`.
//!
//! Invariant: a file that we did not write, or that somebody changed since, is neither replaced nor removed unasked.
//! Invariant: what will stand at a place is written down before it is written there, so that a run that died goes on.

mod access;
mod address;
mod archive;
pub(super) mod commands;
mod content;
mod disk;
mod folder;
mod look;
mod pages;
mod places;
mod plan;
mod preview;
mod problems;
mod run;
mod sftp;
mod store;
mod votes;
pub mod wire;

pub(super) use address::address_of;
pub(super) use content::values;
pub(super) use run::resume;
pub(crate) use votes::count as count_vote;
