//! Signing in at the shop's own page: an authorization code, answered to a loopback address that closes after one hit.

use super::super::ShopError;
use super::super::web::Web;
use super::{Setup, base_of, token};
use crate::mail::oauth::{Loopback, Pages};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use comptoir_kernel::Secret;
use hmac::{Hmac, Mac};
use serde_json::json;
use sha2::Sha256;
use std::time::Duration;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use url::Url;

/// How long the person may take at the shop's page.
const LIMIT: Duration = Duration::from_secs(300);

/// A sign-in that waits for the browser.
pub struct Pending {
    /// To be opened in the person's browser.
    pub authorize_url: String,
    base: String,
    web: Web,
    client_id: String,
    secret: Secret,
    state: String,
    loopback: Loopback,
    pages: Pages,
}

/// Starts a sign-in for an app that has `http://127.0.0.1:<port>` among its redirect addresses.
///
/// # Errors
/// The shop's address is none, the credentials are not an app's, or the port cannot be had.
pub async fn begin(setup: &Setup, port: u16, scopes: &[&str], pages: Pages) -> Result<Pending, ShopError> {
    let super::Credentials::Client { id, secret } = &setup.credentials else {
        return Err(ShopError::WrongKey { reason: "not an app's key".to_owned() });
    };
    let base = base_of(&setup.address, setup.is_local)?;
    let taken = |error: std::io::Error| ShopError::Refused { code: "port".to_owned(), reason: error.to_string() };
    let (loopback, port) = Loopback::open(port).await.map_err(taken)?;
    let state = BASE64_URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>());
    let mut url = Url::parse(&format!("{base}/admin/oauth/authorize"))
        .map_err(|_| ShopError::Address { address: base.clone() })?;
    url.query_pairs_mut()
        .append_pair("client_id", id)
        .append_pair("scope", &scopes.join(","))
        .append_pair("redirect_uri", &format!("http://127.0.0.1:{port}"))
        .append_pair("state", &state);
    Ok(Pending {
        authorize_url: url.into(),
        web: Web::new(setup.ca_file.as_deref(), setup.is_local)?,
        base,
        client_id: id.clone(),
        secret: secret.clone(),
        state,
        loopback,
        pages,
    })
}

impl Pending {
    /// Waits until the browser comes back, at most five minutes, and trades the code for a lasting token.
    ///
    /// # Errors
    /// The person took too long, said no or cancelled, or the shop refused the code.
    pub async fn finish(self, cancel: &CancellationToken) -> Result<Secret, ShopError> {
        let visit = self.loopback.first_visit(&self.pages, |url| self.judge(url));
        let code = tokio::select! {
            () = cancel.cancelled() => return Err(ShopError::Cancelled),
            code = timeout(LIMIT, visit) => code.map_err(|_| ShopError::Timeout)??,
        };
        let form = json!({
            "client_id": self.client_id,
            "client_secret": self.secret.expose(),
            "code": code.expose(),
        });
        tokio::select! {
            () = cancel.cancelled() => Err(ShopError::Cancelled),
            token = token::trade(&self.web, &self.base, &form) => token,
        }
    }

    /// Only a visit with our state, from our shop, signed with the app's secret, ends the waiting.
    fn judge(&self, url: &Url) -> Option<Result<Secret, ShopError>> {
        let find = |name: &str| url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned());
        let host = Url::parse(&self.base).ok()?.host_str()?.to_owned();
        if find("state")? != self.state || !is_signed(url, &self.secret) || find("shop")? != host {
            return None;
        }
        match (find("code"), find("error")) {
            (Some(code), None) => Some(Ok(Secret::new(code))),
            _ => Some(Err(ShopError::Cancelled)),
        }
    }
}

/// The HMAC-SHA256 over all other parameters, sorted, in hexadecimal digits.
fn is_signed(url: &Url, secret: &Secret) -> bool {
    let mut pairs: Vec<(String, String)> = url.query_pairs().into_owned().collect();
    let Some(at) = pairs.iter().position(|(key, _)| key == "hmac") else { return false };
    let (_, given) = pairs.swap_remove(at);
    pairs.sort();
    let message = pairs.iter().map(|(key, value)| format!("{key}={value}")).collect::<Vec<_>>().join("&");
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.expose().as_bytes()) else { return false };
    mac.update(message.as_bytes());
    bytes_of(&given).is_some_and(|given| mac.verify_slice(&given).is_ok())
}

fn bytes_of(digits: &str) -> Option<Vec<u8>> {
    let pairs = digits.as_bytes().chunks(2);
    pairs.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect()
}
