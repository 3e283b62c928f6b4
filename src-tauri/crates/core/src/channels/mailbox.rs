//! A mailbox: its servers, how to sign in, and trying it out.

use super::{mail_problem, store};
use crate::desk::Desk;
use comptoir_connectors::mail::imap::Imap;
use comptoir_connectors::mail::model::{Credentials, Endpoint, Login, Security};
use comptoir_connectors::mail::smtp;
use comptoir_kernel::{ChannelId, EmailAddress, Problem, Secret};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use std::sync::Arc;

/// What is stored about a mailbox besides its secrets.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct MailboxConfig {
    pub address: String,
    pub imap: Endpoint,
    pub smtp: Endpoint,
    pub user: String,
    pub ca_file: Option<PathBuf>,
    /// The OAuth provider that issues the tokens; none for a password.
    pub oauth: Option<String>,
    /// Gmail and Microsoft file sent mail themselves: no second copy in Sent.
    pub files_sent_mail: bool,
    /// The server delivers `name+anything@…` to `name@…`.
    pub has_plus_addresses: bool,
}

/// Which of the two servers of a mailbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    Imap,
    Smtp,
}

/// Reads `imaps://host:port`, `imap://host:port?starttls`, `smtps://…`, `smtp://…?starttls`, `smtp://127.0.0.1:port`.
///
/// # Errors
/// `request-invalid` with what is wrong.
pub(crate) fn endpoint_of(text: &str) -> Result<Endpoint, Problem> {
    let invalid = || Problem::refused("request-invalid").with("detail", text);
    let url = url::Url::parse(text).map_err(|_| invalid())?;
    let host = url.host_str().ok_or_else(invalid)?.trim_matches(['[', ']']).to_owned();
    let starttls = url.query() == Some("starttls");
    let (security, usual) = match (url.scheme(), starttls) {
        ("imaps", false) => (Security::Tls, 993),
        ("smtps", false) => (Security::Tls, 465),
        ("imap", true) => (Security::StartTls, 143),
        ("smtp", true) => (Security::StartTls, 587),
        ("imap", false) => (Security::Plain, 143),
        ("smtp", false) => (Security::Plain, 25),
        _ => return Err(invalid()),
    };
    Ok(Endpoint { host, port: url.port().unwrap_or(usual), security })
}

/// Everything to sign in to one side of a mailbox; refreshes an access token that is about to expire.
pub(crate) async fn login(desk: &Arc<Desk>, id: ChannelId, side: Side) -> Result<Login, Problem> {
    let config = desk.read(|connection| store::mailbox_config(connection, id))?;
    let credentials = match &config.oauth {
        Some(provider) => Credentials::AccessToken(super::oauth::access_token(desk, id, provider).await?),
        None => Credentials::Password(
            desk.read(|connection| store::secret(connection, id, "password"))?
                .ok_or_else(|| Problem::refused("wrong-credentials"))?,
        ),
    };
    Ok(login_for(&config, credentials, side))
}

pub(super) fn login_for(config: &MailboxConfig, credentials: Credentials, side: Side) -> Login {
    let endpoint = match side {
        Side::Imap => config.imap.clone(),
        Side::Smtp => config.smtp.clone(),
    };
    Login { endpoint, user: config.user.clone(), credentials, ca_file: config.ca_file.clone() }
}

/// Signs in on both sides without reading or sending anything.
pub(super) async fn try_out(config: &MailboxConfig, credentials: &Credentials) -> Result<(), Problem> {
    EmailAddress::parse(&config.address)
        .map_err(|_| Problem::refused("recipient-invalid").with("address", &config.address))?;
    let imap = Imap::connect(&login_for(config, credentials.clone(), Side::Imap)).await.map_err(mail_problem)?;
    imap.logout().await;
    smtp::test(&login_for(config, credentials.clone(), Side::Smtp)).await.map_err(mail_problem)
}

pub(super) fn password(value: String) -> Credentials {
    Credentials::Password(Secret::new(value))
}
