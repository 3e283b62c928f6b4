//! Small, bounded questions to web servers: configuration and tokens, never content.

use super::{MailError, tls};
use std::{path::Path, time::Duration};
use url::Url;

/// How long one question may take, answer included.
const LIMIT: Duration = Duration::from_secs(5);
/// More than any configuration or token answer.
const LARGEST: usize = 256 << 10;

/// An answer of any status.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub body: String,
}

/// A client that keeps no cookies and follows at most `redirects` redirects, never to an unencrypted address.
///
/// # Errors
/// The certificate file cannot be used.
pub fn client(ca_file: Option<&Path>, redirects: usize) -> Result<reqwest::Client, MailError> {
    let policy = reqwest::redirect::Policy::custom(move |attempt| {
        if attempt.previous().len() > redirects || !is_safe(attempt.url()) { attempt.stop() } else { attempt.follow() }
    });
    reqwest::Client::builder()
        .tls_backend_preconfigured(tls::client_config(ca_file)?)
        .redirect(policy)
        .timeout(LIMIT)
        .user_agent("Comptoir")
        .build()
        .map_err(|error| MailError::CaFile { reason: error.to_string() })
}

/// Sends a request and reads a bounded answer.
///
/// # Errors
/// The address is not encrypted, the server cannot be reached, or answers too slowly or too much.
pub async fn ask(request: reqwest::RequestBuilder, during: &'static str) -> Result<Answer, MailError> {
    let (client, request) = request.build_split();
    let request = request.map_err(|error| MailError::Refused { during, reason: error.to_string() })?;
    let host = request.url().host_str().unwrap_or_default().to_owned();
    let port = request.url().port_or_known_default().unwrap_or_default();
    if !is_safe(request.url()) {
        return Err(MailError::NoEncryption { host });
    }
    // Addresses may carry a code or a token: they stay out of the error.
    let explain = |error: reqwest::Error| {
        if error.is_timeout() {
            MailError::Timeout { during }
        } else if error.is_connect() {
            MailError::Unreachable { host: host.clone(), port, reason: error.without_url().to_string() }
        } else {
            MailError::Disconnected { during, reason: error.without_url().to_string() }
        }
    };
    let mut response = client.execute(request).await.map_err(explain)?;
    let status = response.status().as_u16();
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(explain)? {
        if body.len() + chunk.len() > LARGEST {
            return Err(MailError::Refused { during, reason: "the answer is too long".to_owned() });
        }
        body.extend_from_slice(&chunk);
    }
    Ok(Answer { status, body: String::from_utf8_lossy(&body).into_owned() })
}

/// Encrypted, or this machine.
fn is_safe(url: &Url) -> bool {
    let is_loopback = match url.host() {
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        Some(url::Host::Domain(name)) => name == "localhost",
        None => false,
    };
    url.scheme() == "https" || url.scheme() == "http" && is_loopback
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_encrypted_addresses_and_this_machine_are_asked() {
        for (address, expected) in [
            ("https://example.org/x", true),
            ("http://example.org/x", false),
            ("http://127.0.0.1:80/x", true),
            ("http://[::1]/x", true),
            ("http://127.0.0.1.example.org/", false),
            ("file:///etc/passwd", false),
        ] {
            assert_eq!(is_safe(&Url::parse(address).unwrap()), expected, "{address}");
        }
    }
}
