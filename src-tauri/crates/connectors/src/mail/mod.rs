//! Mail: reading and writing messages, talking to IMAP and SMTP servers, finding them by address.

mod error;
pub mod tls;
pub mod smtp;
mod sasl;
pub mod imap;
mod html;
pub mod mime;
pub mod model;
pub mod quotes;

pub use error::MailError;
