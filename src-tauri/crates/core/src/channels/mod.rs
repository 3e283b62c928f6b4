//! Channels: the ways by which customers reach the shop. Mailboxes, imported files, the sample shop, and the ways
//! by which nothing comes by itself: phone, messengers, the counter.
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
    Cursor, active_mailboxes, address_owner, erase, file_channel, folder, forget_unfinished, get, is_own_domain,
    mailbox_config, reset_folder, save_cursor, set_progress, set_state,
};
