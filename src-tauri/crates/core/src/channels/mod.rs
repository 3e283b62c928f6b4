//! Channels: the ways by which customers reach the shop. For now mailboxes, imported files and the sample shop.
//!
//! Owns: channels, channel_addresses, channel_secrets, folders. May use: settings.
//! Invariant: a password or token is a row of `channel_secrets` and never part of an answer.
//! Deliberately absent: what is done with a message; that is the inbox.

pub mod commands;
mod mailbox;
mod oauth;
mod problems;
mod store;

pub use mailbox::MailboxConfig;
pub(crate) use mailbox::{Side, endpoint_of, login};
pub(crate) use problems::{mail_problem, needs_person};
pub use store::{Channel, ChannelState};
pub(crate) use store::{
    Cursor, active_mailboxes, address_owner, erase, file_channel, folder, forget_unfinished, get, mailbox_config,
    reset_folder, save_cursor, set_progress, set_state,
};
