//! The one guarded door for everything that is fetched because somebody else named its address.
//!
//! Invariant: a connection is made only to an address that was checked, also after each redirect, so that a mail can
//! never make this computer ask its own network.

use crate::mail::tls;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::header::{CONTENT_TYPE, LOCATION};
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use url::{Host, Url};

/// What may be fetched.
#[derive(Debug, Clone)]
pub struct Rules {
    /// Loopback and private addresses too: only for a test server that the person named.
    allows_private: bool,
    allows_plain: bool,
    most_bytes: usize,
    /// Certificates beside those of the system.
    ca_file: Option<PathBuf>,
    /// The name that the server gets to hear; senders of mail get to hear none.
    program: Option<&'static str>,
}

impl Rules {
    /// Public addresses only, at most 10 MB.
    pub const fn public() -> Self {
        Self { allows_private: false, allows_plain: true, most_bytes: 10 * 1024 * 1024, ca_file: None, program: None }
    }

    /// What a shop names: public addresses over encrypted connections, at most 5 MB. A local test shop may also lie on this
    /// network, without encryption.
    pub const fn of_shop(is_local: bool, ca_file: Option<PathBuf>) -> Self {
        Self {
            allows_private: is_local,
            allows_plain: is_local,
            most_bytes: 5 * 1024 * 1024,
            ca_file,
            program: Some(concat!("Comptoir/", env!("CARGO_PKG_VERSION"))),
        }
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
    Door::open(rules.clone())?.get(url).await
}

/// The way to several addresses under the same rules.
#[derive(Debug)]
pub struct Door {
    client: reqwest::Client,
    rules: Rules,
}

impl Door {
    /// # Errors
    /// [`FetchError::Tls`] where the own certificates cannot be used.
    pub fn open(rules: Rules) -> Result<Self, FetchError> {
        let client = client(&rules)?.build().map_err(FetchError::Unreachable)?;
        Ok(Self { client, rules })
    }

    /// Fetches one address without cookies, within ten seconds.
    ///
    /// # Errors
    /// See [`FetchError`].
    pub async fn get(&self, url: &str) -> Result<Fetched, FetchError> {
        let mut url = Url::parse(url).map_err(|_| FetchError::NotAllowed)?;
        for _ in 0..=MOST_REDIRECTS {
            check(&url, &self.rules)?;
            let sent = self.client.get(url.clone()).send().await;
            let response = sent.map_err(|error| FetchError::Unreachable(error.without_url()))?;
            if !response.status().is_redirection() {
                return read(response, &self.rules).await;
            }
            let target = response.headers().get(LOCATION).and_then(|target| target.to_str().ok());
            url = url.join(target.ok_or(FetchError::NotAllowed)?).map_err(|_| FetchError::NotAllowed)?;
        }
        Err(FetchError::TooManyRedirects)
    }
}

fn client(rules: &Rules) -> Result<reqwest::ClientBuilder, FetchError> {
    let config = tls::client_config(rules.ca_file.as_deref()).map_err(|_| FetchError::Tls)?;
    let client = reqwest::Client::builder()
        .tls_backend_preconfigured(config)
        .redirect(reqwest::redirect::Policy::none())
        .dns_resolver(Arc::new(CheckedResolver::new(rules.allows_private)))
        .no_proxy()
        .timeout(LIMIT);
    Ok(rules.program.into_iter().fold(client, reqwest::ClientBuilder::user_agent))
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
    let is_fine = may_ask(url, rules.allows_private) && (rules.allows_plain || url.scheme() == "https");
    if is_fine { Ok(()) } else { Err(FetchError::NotAllowed) }
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
pub(crate) fn is_global(address: IpAddr) -> bool {
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
    use std::sync::atomic::{AtomicUsize, Ordering};
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

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

    #[test]
    fn a_shop_is_asked_encrypted_and_a_local_test_shop_as_it_is() {
        let is_allowed =
            |url: &str, is_local| Url::parse(url).is_ok_and(|url| check(&url, &Rules::of_shop(is_local, None)).is_ok());
        assert!(is_allowed("https://93.184.216.34/a.png", false));
        assert!(!is_allowed("http://93.184.216.34/a.png", false));
        assert!(!is_allowed("https://192.168.1.4/a.png", false));
        assert!(is_allowed("http://192.168.1.4/a.png", true));
        assert!(!is_allowed("file:///etc/passwd", true));
    }

    /// A server that sends everybody elsewhere; answers its port and how often it was asked.
    async fn sends_to(location: String) -> (u16, Arc<AtomicUsize>) {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let (port, asked) = (listener.local_addr().unwrap().port(), Arc::<AtomicUsize>::default());
        let count = Arc::clone(&asked);
        tokio::spawn(async move {
            loop {
                let (mut stream, _) = listener.accept().await.unwrap();
                let (count, location) = (Arc::clone(&count), location.clone());
                tokio::spawn(async move {
                    let mut heard = [0; 2048];
                    if stream.read(&mut heard).await.unwrap() > 0 {
                        count.fetch_add(1, Ordering::SeqCst);
                    }
                    let head = "HTTP/1.1 302 X\r\nConnection: close\r\nContent-Length: 0\r\nLocation: ";
                    stream.write_all(format!("{head}{location}\r\n\r\n").as_bytes()).await.unwrap();
                });
            }
        });
        (port, asked)
    }

    #[tokio::test]
    async fn a_public_server_cannot_send_into_the_own_network() {
        let (inside, reached) = sends_to("/".to_owned()).await;
        for target in [format!("http://127.0.0.1:{inside}/"), format!("http://localhost:{inside}/")] {
            let (port, asked) = sends_to(target.clone()).await;
            // The name stands for a server out there.
            let public = SocketAddr::from(([127, 0, 0, 1], port));
            let rules = Rules::public();
            let client = client(&rules).unwrap().resolve("pictures.example", public).build().unwrap();
            let outcome = Door { client, rules }.get(&format!("http://pictures.example:{port}/a.png")).await;
            let is_refused = matches!(outcome, Err(FetchError::NotAllowed | FetchError::Unreachable(_)));
            assert!(is_refused, "{target}: {outcome:?}");
            assert_eq!((asked.load(Ordering::SeqCst), reached.load(Ordering::SeqCst)), (1, 0), "{target}");
        }
    }

    #[tokio::test]
    async fn a_name_that_leads_to_the_own_computer_is_refused() {
        let outcome = get("http://localhost:9/", &Rules::public()).await;
        assert!(matches!(outcome, Err(FetchError::Unreachable(_))), "{outcome:?}");
    }
}
