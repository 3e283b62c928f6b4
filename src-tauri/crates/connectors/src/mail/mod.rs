//! Mail: reading and writing messages, talking to IMAP and SMTP servers, finding them by address.

pub mod autoconfig;
pub mod compose;
mod error;
pub mod files;
mod html;
mod http;
pub mod imap;
pub mod mime;
pub mod model;
pub mod oauth;
pub mod outgoing;
pub mod providers;
pub mod quotes;
pub mod sanitise;
mod sasl;
pub mod smtp;
pub mod tls;

pub use error::MailError;

/// What a reader would see of a piece of HTML.
pub(crate) fn readable(html: &str) -> String {
    html::text_of(html).trim().to_owned()
}
