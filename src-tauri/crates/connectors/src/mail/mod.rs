//! Mail: reading and writing messages, talking to IMAP and SMTP servers, finding them by address.

pub mod autoconfig;
pub mod compose;
mod error;
pub mod files;
pub(crate) mod html;
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

/// A file as text, whatever it is encoded in.
pub(crate) fn decode_text(bytes: &[u8]) -> String {
    mime::decode_text(bytes)
}

/// What a reader would see of a piece of HTML.
pub(crate) fn readable(html: &str) -> String {
    html::text_of(html).trim().to_owned()
}
