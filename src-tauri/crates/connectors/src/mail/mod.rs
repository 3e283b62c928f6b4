//! Mail: reading and writing messages, talking to IMAP and SMTP servers, finding them by address.

mod error;
mod html;
pub mod imap;
pub mod mime;
pub mod model;
pub mod quotes;
mod sasl;
pub mod smtp;
pub mod tls;

pub use error::MailError;
