//! An answer, and what it is when it is not what was asked for.

use crate::shops::{Foreign, ShopError};
use reqwest::header::{CONTENT_TYPE, HeaderMap, RETRY_AFTER};
use reqwest::{Method, StatusCode};
use serde_json::Value;
use std::time::Duration;

/// The least and the most that we wait because a shop asks for it.
const WAITS: (u64, u64) = (1, 3600);
/// How much of a page is looked at to see what it is.
const LOOKED_AT: usize = 64 * 1024;

/// A whole answer.
#[derive(Debug)]
pub struct Reply {
    asked: Method,
    status: StatusCode,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl Reply {
    pub(super) const fn new(asked: Method, status: StatusCode, headers: HeaderMap, body: Vec<u8>) -> Self {
        Self { asked, status, headers, body }
    }

    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    pub fn is_success(&self) -> bool {
        self.status.is_success()
    }

    /// A header's value as text, when it has one.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// How long the shop wants to be left alone, between a second and an hour.
    pub fn wait(&self) -> Option<Duration> {
        let text = self.headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
        let seconds = text.parse::<u64>().ok().or_else(|| seconds_until(text))?;
        Some(Duration::from_secs(seconds.clamp(WAITS.0, WAITS.1)))
    }

    /// The answer as JSON, of any status.
    ///
    /// # Errors
    /// `Throttled` for 429 and for a 503 that names a time (a question only: a deed may have been done);
    /// `NotTheInterface` for pages; `ServerFault` for a 5xx without JSON; `Unreadable` for JSON that ends too early.
    pub fn json(&self) -> Result<Value, ShopError> {
        let is_busy = self.status == StatusCode::SERVICE_UNAVAILABLE && self.asked == Method::GET;
        if self.status == StatusCode::TOO_MANY_REQUESTS {
            return Err(ShopError::Throttled { wait: self.wait().unwrap_or(Duration::from_secs(30)) });
        }
        if let Some(wait) = self.wait().filter(|_| is_busy) {
            return Err(ShopError::Throttled { wait });
        }
        let body = self.body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&self.body);
        match serde_json::from_slice(body) {
            Ok(value) => Ok(value),
            Err(error) => self.behind_warnings(body).ok_or_else(|| self.foreign(body, &error)),
        }
    }

    /// PHP writes its warnings in front of the data when a shop was told to show them.
    fn behind_warnings(&self, body: &[u8]) -> Option<Value> {
        let is_warning = self.is_of_type("json") && body.trim_ascii_start().starts_with(b"<br");
        if !is_warning {
            return None;
        }
        let text = std::str::from_utf8(body).ok()?;
        let start = text.rfind("<br />").map_or(0, |at| at + "<br />".len());
        serde_json::from_str(text.get(start..)?).ok()
    }

    fn is_of_type(&self, part: &str) -> bool {
        let kind = self.headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        kind.to_ascii_lowercase().contains(part)
    }

    fn foreign(&self, body: &[u8], error: &serde_json::Error) -> ShopError {
        let status = self.status.as_u16();
        let start = body.trim_ascii_start();
        let is_page = start.starts_with(b"<") || self.is_of_type("html");
        let looked_at = String::from_utf8_lossy(start.get(..LOOKED_AT).unwrap_or(start)).to_lowercase();
        if is_page && (self.header("cf-mitigated") == Some("challenge") || is_captcha(&looked_at)) {
            return ShopError::NotTheInterface { status, what: Foreign::Captcha };
        }
        if self.status.is_server_error() {
            return ShopError::ServerFault { status, reason: "no data came with it".to_owned() };
        }
        if is_page {
            return ShopError::NotTheInterface { status, what: Foreign::Page };
        }
        if start.is_empty() || start.starts_with(b"{") || start.starts_with(b"[") {
            // The place is named, the content is not: it is about people.
            return ShopError::Unreadable { reason: format!("line {} column {}", error.line(), error.column()) };
        }
        ShopError::NotTheInterface { status, what: Foreign::Other }
    }
}

/// Words of the pages that hosts put before robots.
fn is_captcha(page: &str) -> bool {
    const SIGNS: [&str; 7] = [
        "captcha",
        "cf-chl",
        "challenge-platform",
        "just a moment",
        "are you human",
        "checking your browser",
        "verify you are a human",
    ];
    SIGNS.iter().any(|sign| page.contains(sign))
}

/// Seconds until a moment as HTTP writes it; zero when it is over.
fn seconds_until(text: &str) -> Option<u64> {
    let moment = jiff::fmt::rfc2822::parse(text).ok()?.timestamp();
    let seconds = moment.as_second() - jiff::Timestamp::now().as_second();
    Some(u64::try_from(seconds).unwrap_or(0))
}

#[cfg(test)]
impl Reply {
    pub(super) fn made_up(status: u16, kind: &str, body: &str) -> Self {
        let headers = HeaderMap::from_iter([(CONTENT_TYPE, kind.parse().unwrap())]);
        Self::new(Method::GET, StatusCode::from_u16(status).unwrap(), headers, body.as_bytes().to_vec())
    }

    pub(super) fn with_wait(mut self, text: &str) -> Self {
        self.headers.insert(RETRY_AFTER, text.parse().unwrap());
        self
    }
}
