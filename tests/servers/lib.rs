//! Starts the real servers that the tests talk to, on loopback and in throwaway folders; all end with the test.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test server that cannot start is a failed test"
)]
#![recursion_limit = "256"]

mod certificates;
pub mod corpus;
mod dying_smtp;
mod guardian;
mod mail;
mod mail_config;
mod oauth;
mod ports;
mod proxy;
mod scripted;
pub mod shopify;
mod sshd;
mod tls_server;
mod vendure;
mod web;
mod woocommerce;
mod wordpress;

pub use certificates::{Authority, Flaw, Identity};
pub use dying_smtp::{Death, DyingSmtp};
pub use mail::{MailServers, PASSWORD};
pub use oauth::OAuthServer;
pub use proxy::{Fault, Proxy};
pub use scripted::ScriptedServer;
pub use sshd::SshServer;
pub use tls_server::TlsServer;
pub use vendure::{CLERK, LostAnswer, OWNER, VENDURE_PASSWORD, VendureShop};
pub use web::{Page, Request, WebServer, browse};
pub use woocommerce::{KEY, READ_KEY, SECRET, WooFault, WooOptions, WooShop, WooState, WooUpload, WooVersion, drawn};
pub use wordpress::{EDITOR, WordPressSite};
