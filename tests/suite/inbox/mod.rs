//! What the inbox promises.

mod outbox;
mod states;
mod threading;
