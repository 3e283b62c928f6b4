//! What the inbox promises.

mod command_line;
mod composer;
mod outbox;
mod shown;
mod states;
mod threading;
