//! What the inbox promises.

mod composer;
mod outbox;
mod states;
mod threading;
