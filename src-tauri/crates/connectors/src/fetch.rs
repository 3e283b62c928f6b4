//! The one guarded door for everything that is fetched because somebody else named its address.
//!
//! Invariant: a connection is made only to an address that was checked, also after each redirect, so that a mail can
//! never make this computer ask its own network.

use crate::mail::tls;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::header::{CONTENT_TYPE, LOCATION};
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use url::{Host, Url};

/// What may be fetched.
#[derive(Debug, Clone, Copy)]
pub struct Rules {
    /// Loopback and private addresses too: only for a test server that the person named.
    allows_private: bool,
    most_bytes: usize,
}

impl Rules {
    /// Public addresses only, at most 10 MB.
    pub const fn public() -> Self {
        Self { allows_private: false, most_bytes: 10 * 1024 * 1024 }
    }

    /// Private addresses too.
    pub const fn with_private() -> Self {
        Self { allows_private: true, ..Self::public() }
    }
}

/// What came back.
#[derive(Debug)]
pub struct Fetched {
    /// As the server says; never trusted for more than a first look.
    pub mime_type: String,
    pub bytes: Vec<u8>,
}

/// Why nothing came back.
#[derive(Debug, thiserror::Error)]
pub enum FetchError {
    #[error("the address is not allowed")]
    NotAllowed,
    #[error("too many redirects")]
    TooManyRedirects,
    #[error("the answer is too large")]
    TooLarge,
    #[error("the server answered {0}")]
    Status(u16),
    #[error("the server cannot be reached")]
    Unreachable(#[source] reqwest::Error),
    #[error("no encrypted connection can be made")]
    Tls,
}

const MOST_REDIRECTS: usize = 3;
const LIMIT: Duration = Duration::from_secs(10);

/// Fetches one address without cookies, within ten seconds.
///
/// # Errors
/// See [`FetchError`].
pub async fn get(url: &str, rules: &Rules) -> Result<Fetched, FetchError> {
    let config = tls::client_config(None).map_err(|_| FetchError::Tls)?;
    let client = reqwest::Client::builder()
        .tls_backend_preconfigured(config)
        .redirect(reqwest::redirect::Policy::none())
        .dns_resolver(Arc::new(CheckedResolver::new(rules.allows_private)))
        .no_proxy()
        .timeout(LIMIT)
        .build()
        .map_err(FetchError::Unreachable)?;
    let mut url = Url::parse(url).map_err(|_| FetchError::NotAllowed)?;
    for _ in 0..=MOST_REDIRECTS {
        check(&url, rules)?;
        let response =
            client.get(url.clone()).send().await.map_err(|error| FetchError::Unreachable(error.without_url()))?;
        if !response.status().is_redirection() {
            return read(response, rules).await;
        }
        let target = response.headers().get(LOCATION).and_then(|target| target.to_str().ok());
        url = url.join(target.ok_or(FetchError::NotAllowed)?).map_err(|_| FetchError::NotAllowed)?;
    }
    Err(FetchError::TooManyRedirects)
}

async fn read(mut response: reqwest::Response, rules: &Rules) -> Result<Fetched, FetchError> {
    if !response.status().is_success() {
        return Err(FetchError::Status(response.status().as_u16()));
    }
    let kind = response.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let mime_type = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let mut bytes = Vec::new();
    while let Some(part) = response.chunk().await.map_err(|error| FetchError::Unreachable(error.without_url()))? {
        bytes.extend_from_slice(&part);
        if bytes.len() > rules.most_bytes {
            return Err(FetchError::TooLarge);
        }
    }
    Ok(Fetched { mime_type, bytes })
}

fn check(url: &Url, rules: &Rules) -> Result<(), FetchError> {
    if may_ask(url, rules.allows_private) { Ok(()) } else { Err(FetchError::NotAllowed) }
}

/// Only web addresses without a password; an address given as a number is checked here, a name when it is resolved.
pub(crate) fn may_ask(url: &Url, allows_private: bool) -> bool {
    let is_web = matches!(url.scheme(), "https" | "http") && url.username().is_empty() && url.password().is_none();
    let is_fine = match url.host() {
        Some(Host::Ipv4(address)) => allows_private || is_global(IpAddr::V4(address)),
        Some(Host::Ipv6(address)) => allows_private || is_global(IpAddr::V6(address)),
        Some(Host::Domain(_)) => true,
        None => false,
    };
    is_web && is_fine
}

/// Finds the addresses of a name and keeps those that may be asked.
pub(crate) struct CheckedResolver {
    allows_private: bool,
}

impl CheckedResolver {
    pub(crate) const fn new(allows_private: bool) -> Self {
        Self { allows_private }
    }
}

/// No server of this name is known.
#[derive(Debug, thiserror::Error)]
#[error("the name is not known")]
pub(crate) struct UnknownName;

impl Resolve for CheckedResolver {
    fn resolve(&self, name: Name) -> Resolving {
        let allows_private = self.allows_private;
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await.map_err(|_| UnknownName)?;
            let checked: Vec<SocketAddr> = found.filter(|address| allows_private || is_global(address.ip())).collect();
            if checked.is_empty() {
                return Err(FetchError::NotAllowed.into());
            }
            Ok(Box::new(checked.into_iter()) as Addrs)
        })
    }
}

/// True for addresses of the public internet (after the IANA special-purpose registries).
fn is_global(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => {
            let [a, b, c, _] = v4.octets();
            let is_shared = a == 100 && (64..128).contains(&b);
            let is_special = a == 0 || a >= 240 || (a == 192 && b == 0 && c == 0) || (a == 198 && (b == 18 || b == 19));
            !(v4.is_private()
                || v4.is_loopback()
                || v4.is_link_local()
                || v4.is_broadcast()
                || v4.is_documentation()
                || v4.is_multicast()
                || is_shared
                || is_special)
        }
        IpAddr::V6(v6) => {
            if let Some(v4) = v6.to_ipv4() {
                return is_global(IpAddr::V4(v4));
            }
            let [first, second, ..] = v6.segments();
            // Only 2000::/3 is given out; of it 2001::/23, 2002::/16 (6to4) and 2001:db8::/32 are not ordinary hosts.
            (first & 0xE000) == 0x2000 && first != 0x2002 && !(first == 0x2001 && (second < 0x0200 || second == 0x0DB8))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_the_own_network_are_refused_in_every_spelling() {
        let refused = [
            "http://127.0.0.1/x",
            "http://2130706433/",
            "http://0x7f.1/",
            "http://[::1]/",
            "http://[::ffff:10.0.0.1]/",
            "http://169.254.169.254/latest",
            "http://192.168.1.1/",
            "http://100.64.0.1/",
            "http://[fd00::1]/",
            "http://0.0.0.0/",
            "ftp://example.org/",
            "file:///etc/passwd",
            "http://user:pw@example.org/",
        ];
        for url in refused {
            let is_allowed = Url::parse(url).is_ok_and(|url| check(&url, &Rules::public()).is_ok());
            assert!(!is_allowed, "{url}");
        }
        assert!(Url::parse("https://93.184.216.34/a.png").is_ok_and(|url| check(&url, &Rules::public()).is_ok()));
    }

    #[tokio::test]
    async fn a_name_that_leads_to_the_own_computer_is_refused() {
        let outcome = get("http://localhost:9/", &Rules::public()).await;
        assert!(matches!(outcome, Err(FetchError::Unreachable(_))), "{outcome:?}");
    }
}
