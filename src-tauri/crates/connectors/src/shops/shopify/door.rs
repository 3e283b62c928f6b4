//! The requests themselves: bounded, unredirected, and told apart by what went wrong.

use super::super::{Foreign, ShopError};
use crate::mail::{MailError, tls};
use std::error::Error;
use std::path::Path;
use std::time::Duration;

/// How long one question may take, answer included.
const LIMIT: Duration = Duration::from_secs(30);
/// More than any page of an interface.
const LARGEST: usize = 32 << 20;

/// An answer of any status.
#[derive(Debug)]
pub(super) struct Answer {
    pub status: u16,
    pub headers: reqwest::header::HeaderMap,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// How long the server wants us to wait, within a second and an hour.
    pub fn retry_after(&self) -> Duration {
        let seconds = self.header("retry-after").and_then(|value| value.trim().parse::<f64>().ok());
        wait_of(seconds.unwrap_or(2.0))
    }

    /// What stands there in place of data.
    pub fn foreign(&self) -> ShopError {
        let text = String::from_utf8_lossy(self.body.get(..self.body.len().min(4096)).unwrap_or_default());
        let text = text.to_ascii_lowercase();
        let is_page = text.trim_start().starts_with('<');
        let what = match is_page {
            true if ["captcha", "challenge-platform", "are you human"].iter().any(|word| text.contains(word)) => {
                Foreign::Captcha
            }
            true => Foreign::Page,
            false => Foreign::Other,
        };
        ShopError::NotTheInterface { status: self.status, what }
    }
}

/// Seconds as a wait, within a second and an hour.
pub(super) fn wait_of(seconds: f64) -> Duration {
    Duration::from_secs_f64(if seconds.is_finite() { seconds.clamp(1.0, 3600.0) } else { 3600.0 })
}

/// A client that follows no redirects: a key must not travel to another place.
///
/// # Errors
/// The certificate file cannot be used.
pub(super) fn client(ca_file: Option<&Path>) -> Result<reqwest::Client, ShopError> {
    let unusable = |reason: String| ShopError::CaFile { reason };
    let config = tls::client_config(ca_file).map_err(|error: MailError| unusable(error.to_string()))?;
    reqwest::Client::builder()
        .tls_backend_preconfigured(config)
        .redirect(reqwest::redirect::Policy::none())
        .timeout(LIMIT)
        .user_agent("Comptoir")
        .build()
        .map_err(|error| unusable(error.to_string()))
}

/// Sends a request and reads its whole answer.
pub(super) async fn send(request: reqwest::RequestBuilder) -> Result<Answer, ShopError> {
    let (client, request) = request.build_split();
    let request = request.map_err(|error| ShopError::Address { address: error.without_url().to_string() })?;
    let host = request.url().host_str().unwrap_or_default().to_owned();
    let mut response = client.execute(request).await.map_err(|error| explain(error, &host))?;
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| explain(error, &host))? {
        if body.len() + chunk.len() > LARGEST {
            return Err(ShopError::Unreadable { reason: "the answer is too long".to_owned() });
        }
        body.extend_from_slice(&chunk);
    }
    Ok(Answer { status, headers, body })
}

/// Addresses may carry a signature: they stay out of the error.
fn explain(error: reqwest::Error, host: &str) -> ShopError {
    let host = host.to_owned();
    if error.is_timeout() && !error.is_connect() {
        return ShopError::Timeout;
    }
    let is_connect = error.is_connect();
    let error = error.without_url();
    let reason = chain(&error);
    let lower = reason.to_ascii_lowercase();
    if !is_connect {
        ShopError::Disconnected { reason }
    } else if lower.contains("certificate") {
        ShopError::Certificate { host, reason }
    } else if lower.contains("dns error") || lower.contains("lookup address") {
        ShopError::HostNotFound { host }
    } else {
        ShopError::Unreachable { host, reason }
    }
}

fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(inner) = source {
        text = format!("{text}: {inner}");
        source = inner.source();
    }
    text
}
