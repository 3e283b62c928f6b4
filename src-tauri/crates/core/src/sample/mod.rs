//! The sample shop: a made-up month of mail of the outdoor shop Nordlicht in Kiel, to look around with.
//!
//! Owns no table: the letters enter through the same import path as real mail, and leave with their channel.
//! May use: agents, channels, customers, inbox, knowledge, returns, settings, storefronts.
//!
//! Invariant: everybody lives at a `.example` address, so that no answer can reach a real person.

mod calendar;
mod catalogue;
mod chance;
pub mod commands;
mod contacts;
mod envelope;
mod help;
pub mod letters;
pub mod orders;
mod quoting;
mod returns;
mod scenario;
mod special;
mod tags;
mod thread;
