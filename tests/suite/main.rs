//! The suite: one binary, one module a room.
#![expect(clippy::unwrap_used, reason = "a test that finds nothing to unwrap has failed")]

mod mail_discovery;
mod mail_faults;
mod mail_servers;
