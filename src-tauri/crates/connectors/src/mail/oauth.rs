//! Signing in at a provider's own page (RFC 8252): authorization code with PKCE, answered to a loopback address that closes
//! after one hit.

use super::{MailError, http};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use comptoir_kernel::{Clock, Secret, Timestamp};
use futures::{StreamExt, stream::FuturesUnordered};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::{path::PathBuf, time::Duration};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    time::timeout,
};
use tokio_util::sync::CancellationToken;
use url::Url;

/// How long the person may take at the provider's page.
const SIGN_IN_LIMIT: Duration = Duration::from_secs(300);
/// How long one browser connection may take to say what it wants.
const REQUEST_LIMIT: Duration = Duration::from_secs(5);
const LARGEST_REQUEST: usize = 16 << 10;
const DURING: &str = "signing in at the provider";

/// A provider's endpoints and our registration there.
#[derive(Debug, Clone)]
pub struct OAuthProvider {
    pub authorize_url: String,
    pub token_url: String,
    pub client_id: String,
    /// Google hands one out for desktop programs too, where it is no secret; Microsoft does not.
    pub client_secret: Option<Secret>,
    pub scopes: Vec<String>,
    /// More parameters of the authorize address.
    pub extra: Vec<(String, String)>,
    /// How the loopback address is spelled: the provider compares it with the registration.
    pub redirect_host: String,
    /// PEM file of a private certificate authority.
    pub ca_file: Option<PathBuf>,
}

impl OAuthProvider {
    pub fn google(client_id: &str, client_secret: Option<Secret>) -> Self {
        // Without both of these Google gives no refresh token the second time.
        let extra = [("access_type", "offline"), ("prompt", "consent")];
        Self {
            authorize_url: "https://accounts.google.com/o/oauth2/v2/auth".to_owned(),
            token_url: "https://oauth2.googleapis.com/token".to_owned(),
            client_id: client_id.to_owned(),
            client_secret,
            scopes: vec!["https://mail.google.com/".to_owned()],
            extra: extra.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec(),
            redirect_host: "127.0.0.1".to_owned(),
            ca_file: None,
        }
    }

    pub fn microsoft(client_id: &str) -> Self {
        let scopes = [
            "https://outlook.office.com/IMAP.AccessAsUser.All",
            "https://outlook.office.com/SMTP.Send",
            "offline_access",
        ];
        Self {
            authorize_url: "https://login.microsoftonline.com/common/oauth2/v2.0/authorize".to_owned(),
            token_url: "https://login.microsoftonline.com/common/oauth2/v2.0/token".to_owned(),
            client_id: client_id.to_owned(),
            client_secret: None,
            scopes: scopes.map(str::to_owned).to_vec(),
            extra: vec![("prompt".to_owned(), "select_account".to_owned())],
            redirect_host: "localhost".to_owned(),
            ca_file: None,
        }
    }
}

/// The pages that the browser shows at the end, as whole HTML documents.
#[derive(Debug, Clone)]
pub struct Pages {
    pub done: String,
    pub failed: String,
}

/// What the provider granted.
#[derive(Debug, Clone)]
pub struct Tokens {
    pub access: Secret,
    /// None: keep the one you have.
    pub refresh: Option<Secret>,
    pub expires_at: Timestamp,
}

/// A sign-in that waits for the browser.
#[derive(Debug)]
pub struct Pending {
    /// To be opened in the person's browser.
    pub authorize_url: String,
    provider: OAuthProvider,
    pages: Pages,
    listener: TcpListener,
    redirect: String,
    state: String,
    verifier: Secret,
}

/// Starts a sign-in. `address` is proposed at the provider's page.
///
/// # Errors
/// The provider's address is malformed, or no loopback port can be had.
pub async fn begin(provider: &OAuthProvider, address: Option<&str>, pages: Pages) -> Result<Pending, MailError> {
    let refused = |reason: String| MailError::Refused { during: DURING, reason };
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.map_err(|error| refused(error.to_string()))?;
    let port = listener.local_addr().map_err(|error| refused(error.to_string()))?.port();
    let redirect = format!("http://{}:{port}", provider.redirect_host);
    let (state, verifier) = (random(), random());
    let mut url = Url::parse(&provider.authorize_url).map_err(|error| refused(error.to_string()))?;
    url.query_pairs_mut()
        .append_pair("response_type", "code")
        .append_pair("client_id", &provider.client_id)
        .append_pair("redirect_uri", &redirect)
        .append_pair("scope", &provider.scopes.join(" "))
        .append_pair("state", &state)
        .append_pair("code_challenge", &BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(&verifier)))
        .append_pair("code_challenge_method", "S256")
        .extend_pairs(address.map(|address| ("login_hint", address)))
        .extend_pairs(&provider.extra);
    Ok(Pending {
        authorize_url: url.into(),
        provider: provider.clone(),
        pages,
        listener,
        redirect,
        state,
        verifier: Secret::new(verifier),
    })
}

impl Pending {
    /// Waits until the browser comes back, at most five minutes, and trades the code for tokens.
    ///
    /// # Errors
    /// The person took too long, said no or cancelled (`Cancelled`), or the provider refused.
    pub async fn finish(self, clock: &dyn Clock, cancel: &CancellationToken) -> Result<Tokens, MailError> {
        let code = tokio::select! {
            () = cancel.cancelled() => return Err(MailError::Cancelled),
            code = timeout(SIGN_IN_LIMIT, self.code()) => code.map_err(|_| MailError::Timeout { during: DURING })??,
        };
        let Self { provider, redirect, verifier, listener, .. } = self;
        drop(listener);
        let form = [
            ("grant_type", "authorization_code"),
            ("code", code.expose()),
            ("redirect_uri", &redirect),
            ("code_verifier", verifier.expose()),
        ];
        tokio::select! {
            () = cancel.cancelled() => Err(MailError::Cancelled),
            tokens = ask_tokens(&provider, &form, clock) => tokens,
        }
    }

    async fn code(&self) -> Result<Secret, MailError> {
        first_visit(&self.listener, &self.pages, |url| self.judge(url)).await
    }

    fn judge(&self, url: &Url) -> Option<Result<Secret, MailError>> {
        let parameter =
            |name: &str| url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned());
        match parameter("state") {
            Some(state) if state == self.state => match (parameter("code"), parameter("error")) {
                (Some(code), None) => Some(Ok(Secret::new(code))),
                (_, Some(error)) if error == "access_denied" => Some(Err(MailError::Cancelled)),
                (_, error) => Some(Err(MailError::Refused { during: DURING, reason: error.unwrap_or_default() })),
            },
            _ => None,
        }
    }
}

/// The loopback address of another platform's sign-in, for one hit. Nothing else in this program listens.
pub(crate) struct Loopback(TcpListener);

impl Loopback {
    /// Opens it and says its port; 0 takes any.
    pub(crate) async fn open(port: u16) -> std::io::Result<(Self, u16)> {
        let listener = TcpListener::bind(("127.0.0.1", port)).await?;
        let port = listener.local_addr()?.port();
        Ok((Self(listener), port))
    }

    /// See [`first_visit`].
    pub(crate) async fn first_visit<T, E>(
        &self,
        pages: &Pages,
        judge: impl Fn(&Url) -> Option<Result<T, E>>,
    ) -> Result<T, E> {
        first_visit(&self.0, pages, judge).await
    }
}

/// The first visit that `judge` takes for the one that is waited for. Browsers open connections on suspicion and ask for
/// icons: all are served side by side, and none but the right one ends the waiting.
async fn first_visit<T, E>(
    listener: &TcpListener,
    pages: &Pages,
    judge: impl Fn(&Url) -> Option<Result<T, E>>,
) -> Result<T, E> {
    let mut visits = FuturesUnordered::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                if let Ok((stream, _)) = accepted {
                    visits.push(timeout(REQUEST_LIMIT, visit(stream, pages, &judge)));
                }
            }
            Some(visit) = visits.next(), if !visits.is_empty() => {
                if let Ok(Some(outcome)) = visit {
                    return outcome;
                }
            }
        }
    }
}

async fn visit<T, E>(
    mut stream: TcpStream,
    pages: &Pages,
    judge: impl Fn(&Url) -> Option<Result<T, E>>,
) -> Option<Result<T, E>> {
    let mut request = Vec::new();
    while !request.windows(4).any(|four| four == b"\r\n\r\n") {
        let count = stream.read_buf(&mut request).await.ok()?;
        if count == 0 || request.len() > LARGEST_REQUEST {
            return None;
        }
    }
    let target = std::str::from_utf8(&request).ok()?.strip_prefix("GET ")?.split(' ').next()?;
    let outcome = judge(&Url::parse("http://localhost").ok()?.join(target).ok()?);
    let (status, page) = match &outcome {
        Some(Ok(_)) => ("200 OK", pages.done.as_str()),
        Some(Err(_)) => ("200 OK", pages.failed.as_str()),
        None => ("404 Not Found", ""),
    };
    let head = "Content-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n\
                Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\nConnection: close";
    let answer = format!("HTTP/1.1 {status}\r\n{head}\r\nContent-Length: {}\r\n\r\n{page}", page.len());
    // A browser that has gone has brought its code all the same.
    let _ = stream.write_all(answer.as_bytes()).await;
    let _ = stream.shutdown().await;
    outcome
}

/// Trades a refresh token for a new access token.
///
/// # Errors
/// `SignInAgain` when the grant was revoked or has expired; else the network's troubles.
pub async fn refresh(provider: &OAuthProvider, token: &Secret, clock: &dyn Clock) -> Result<Tokens, MailError> {
    let form = [("grant_type", "refresh_token"), ("refresh_token", token.expose())];
    ask_tokens(provider, &form, clock).await
}

#[derive(Deserialize)]
struct Granted {
    access_token: String,
    refresh_token: Option<String>,
    #[serde(default = "an_hour")]
    expires_in: i64,
}

const fn an_hour() -> i64 {
    3600
}

#[derive(Deserialize)]
struct Denied {
    error: String,
}

async fn ask_tokens(provider: &OAuthProvider, form: &[(&str, &str)], clock: &dyn Clock) -> Result<Tokens, MailError> {
    let mut form = form.to_vec();
    form.push(("client_id", &provider.client_id));
    if let Some(secret) = &provider.client_secret {
        form.push(("client_secret", secret.expose()));
    }
    let client = http::client(provider.ca_file.as_deref(), 0)?;
    let asked_at = clock.now();
    let answer = http::ask(client.post(&provider.token_url).form(&form), DURING).await?;
    if answer.status == 200
        && let Ok(granted) = serde_json::from_str::<Granted>(&answer.body)
    {
        return Ok(Tokens {
            access: Secret::new(granted.access_token),
            refresh: granted.refresh_token.map(Secret::new),
            expires_at: asked_at.plus_seconds(granted.expires_in),
        });
    }
    match serde_json::from_str::<Denied>(&answer.body) {
        Ok(Denied { error }) if error == "invalid_grant" => Err(MailError::SignInAgain),
        Ok(Denied { error }) => Err(MailError::Refused { during: DURING, reason: error }),
        Err(_) => Err(MailError::Refused { during: DURING, reason: format!("status {}", answer.status) }),
    }
}

/// 256 unguessable bits.
fn random() -> String {
    BASE64_URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>())
}
