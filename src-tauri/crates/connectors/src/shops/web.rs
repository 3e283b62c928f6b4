//! The one HTTP client for shops: encrypted, without cookies, bounded in time and size.
//!
//! Invariant: a key is sent to the host that the person named and to no other, and never over a connection that is not
//! encrypted, a local test shop excepted.

mod answer;
mod fault;

pub use answer::Reply;

use super::ShopError;
use crate::fetch::{CheckedResolver, may_ask};
use crate::mail::tls;
use reqwest::header::{
    ACCEPT, CONTENT_DISPOSITION, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, LOCATION, USER_AGENT,
};
use reqwest::{Method, Response, StatusCode};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use url::Url;

const MOST_REDIRECTS: usize = 3;
/// Decompressed.
const MOST_BYTES: usize = 10 * 1024 * 1024;
const CONNECT_LIMIT: Duration = Duration::from_secs(10);
const LIMIT: Duration = Duration::from_secs(30);
const PROGRAM: &str = concat!("Comptoir/", env!("CARGO_PKG_VERSION"));

/// A client for the shops of one access.
#[derive(Debug, Clone)]
pub struct Web {
    client: reqwest::Client,
    allows_private: bool,
}

/// One question to a shop.
#[derive(Debug)]
pub struct Ask {
    method: Method,
    url: Url,
    headers: HeaderMap,
    body: Option<Vec<u8>>,
    limit: Duration,
    most_bytes: usize,
}

impl Ask {
    pub fn get(url: Url) -> Self {
        Self::new(Method::GET, url)
    }

    pub fn new(method: Method, url: Url) -> Self {
        Self { method, url, headers: HeaderMap::new(), body: None, limit: LIMIT, most_bytes: MOST_BYTES }
    }

    #[must_use]
    pub fn json(mut self, body: &serde_json::Value) -> Self {
        self.headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        self.body = Some(body.to_string().into_bytes());
        self
    }

    /// A form as browsers send it.
    #[must_use]
    pub fn form(mut self, fields: &[(&str, &str)]) -> Self {
        self.headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
        let form = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        self.body = Some(form.into_bytes());
        self
    }

    /// The bytes of a file, under the name that it shall have there: plain letters, as it stands in a header.
    #[must_use]
    pub fn file(mut self, name: &str, bytes: Vec<u8>) -> Self {
        self.headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/octet-stream"));
        if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
            self.headers.insert(CONTENT_DISPOSITION, value);
        }
        self.body = Some(bytes);
        self
    }

    /// Adds a header whose value is kept out of every log. A value that no header can have is left out: the shop then
    /// refuses the key, which is what is wrong with it.
    #[must_use]
    pub fn secret_header(mut self, name: HeaderName, value: &str) -> Self {
        if let Ok(mut value) = HeaderValue::from_str(value) {
            value.set_sensitive(true);
            self.headers.insert(name, value);
        }
        self
    }

    /// How long it may take in all, instead of 30 s.
    #[must_use]
    pub const fn within(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    /// How large the answer may be after unpacking, instead of 10 MB.
    #[must_use]
    pub const fn at_most(mut self, bytes: usize) -> Self {
        self.most_bytes = bytes;
        self
    }
}

impl Web {
    /// With the certificates of the system and those of the file; private addresses and plain HTTP only on request.
    ///
    /// # Errors
    /// The file cannot be used.
    pub fn new(ca_file: Option<&Path>, allows_private: bool) -> Result<Self, ShopError> {
        let unusable = |error: &dyn std::fmt::Display| ShopError::CaFile { reason: error.to_string() };
        let mut config = tls::client_config(ca_file).map_err(|error| unusable(&error))?;
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        let client = reqwest::Client::builder()
            .tls_backend_preconfigured(config)
            .redirect(reqwest::redirect::Policy::none())
            // A question is asked once: whoever acts in a shop decides about a second time.
            .retry(reqwest::retry::never())
            .dns_resolver(Arc::new(CheckedResolver::new(allows_private)))
            .no_proxy()
            .connect_timeout(CONNECT_LIMIT)
            .build()
            .map_err(|error| unusable(&error))?;
        Ok(Self { client, allows_private })
    }

    /// Reads an address as people write it: `shop.example`, `https://shop.example/store/`.
    ///
    /// # Errors
    /// No web address, a password in it, plain HTTP or a private address although the shop is no local test shop.
    pub fn address(&self, text: &str) -> Result<Url, ShopError> {
        let text = text.trim();
        let wrong = || ShopError::Address { address: text.chars().take(200).collect() };
        let full = if text.contains("://") { text.to_owned() } else { format!("https://{text}") };
        let mut url = Url::parse(&full).map_err(|_| ShopError::Address { address: String::new() })?;
        if !url.username().is_empty() || url.password().is_some() {
            // Whatever stands there may be a key.
            return Err(ShopError::Address { address: url.host_str().unwrap_or_default().to_owned() });
        }
        url.set_query(None);
        url.set_fragment(None);
        if !url.path().ends_with('/') {
            let path = format!("{}/", url.path());
            url.set_path(&path);
        }
        if self.may_ask(&url) { Ok(url) } else { Err(wrong()) }
    }

    fn may_ask(&self, url: &Url) -> bool {
        may_ask(url, self.allows_private) && (url.scheme() == "https" || self.allows_private)
    }

    /// Asks and reads the whole answer, of any status.
    ///
    /// # Errors
    /// The shop cannot be reached, sends us elsewhere, is too slow, or sends more than allowed.
    pub async fn send(&self, ask: Ask) -> Result<Reply, ShopError> {
        let (limit, most_bytes) = (ask.limit, ask.most_bytes);
        let asked = ask.method.clone();
        let whole = async {
            let mut response = self.open(ask).await?;
            let host = response.url().host_str().unwrap_or_default().to_owned();
            let (status, headers) = (response.status(), response.headers().clone());
            let mut bytes = Vec::new();
            while let Some(part) = response.chunk().await.map_err(|error| fault::explain(error, &host))? {
                bytes.extend_from_slice(&part);
                if bytes.len() > most_bytes {
                    return Err(ShopError::Unreadable { reason: "the answer is too large".to_owned() });
                }
            }
            Ok(Reply::new(asked, status, headers, bytes))
        };
        tokio::time::timeout(limit, whole).await.map_err(|_| ShopError::Timeout)?
    }

    /// Asks and hands over the answer before its body, for files that are read piece by piece.
    ///
    /// # Errors
    /// As [`Web::send`].
    pub async fn open(&self, ask: Ask) -> Result<Response, ShopError> {
        let mut url = ask.url.clone();
        let origin = host_of(&url);
        for _ in 0..=MOST_REDIRECTS {
            if !self.may_ask(&url) {
                return Err(ShopError::Address { address: host_of(&url) });
            }
            let request = self
                .client
                .request(ask.method.clone(), url.clone())
                .headers(ask.headers.clone())
                .header(USER_AGENT, PROGRAM)
                .header(ACCEPT, "application/json");
            let request = ask.body.iter().fold(request, |request, body| request.body(body.clone()));
            let sent = tokio::time::timeout(ask.limit, request.send()).await.map_err(|_| ShopError::Timeout)?;
            let response = sent.map_err(|error| fault::explain(error, &host_of(&url)))?;
            if !is_redirect(response.status()) {
                return Ok(response);
            }
            let location = response.headers().get(LOCATION).and_then(|target| target.to_str().ok());
            let target = location.and_then(|target| url.join(target).ok()).ok_or_else(|| moved(&origin))?;
            // The key goes nowhere else, and a deed is not done at an address that we only heard of.
            let is_same = host_of(&target) == origin && port_fits(&url, &target);
            let is_downgrade = url.scheme() == "https" && target.scheme() != "https";
            if !is_same || is_downgrade || ask.method != Method::GET {
                return Err(moved(&host_of(&target)));
            }
            url = target;
        }
        Err(moved(&origin))
    }
}

/// The same port, or from the plain one to the encrypted one.
fn port_fits(from: &Url, to: &Url) -> bool {
    let ports = (from.port_or_known_default(), to.port_or_known_default());
    ports.0 == ports.1 || ports == (Some(80), Some(443))
}

fn host_of(url: &Url) -> String {
    url.host_str().unwrap_or_default().to_owned()
}

fn is_redirect(status: StatusCode) -> bool {
    matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308)
}

fn moved(to: &str) -> ShopError {
    ShopError::Refused { code: "moved".to_owned(), reason: format!("the shop sends to another address: {to}") }
}

#[cfg(test)]
mod tests;
