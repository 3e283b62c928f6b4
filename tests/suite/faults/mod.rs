//! The network at its worst, mail at its worst: nothing is lost, nothing hangs, nothing goes on unencrypted.

mod host;
mod imap;
mod malformed;
mod mutation;
mod network;
mod outgoing;
mod reset;
