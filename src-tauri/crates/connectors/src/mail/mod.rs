//! Mail: reading and writing messages, talking to IMAP and SMTP servers, finding them by address.

mod error;
pub mod model;

pub use error::MailError;
