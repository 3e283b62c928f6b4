//! Asking the interface: how the key travels, and what a refusal means.

use super::oauth;
use crate::shops::ShopError;
use crate::shops::web::{Ask, Reply, Web};
use base64::{Engine, prelude::BASE64_STANDARD};
use comptoir_kernel::Secret;
use reqwest::Method;
use reqwest::header::AUTHORIZATION;
use serde_json::Value;
use std::sync::atomic::{AtomicBool, Ordering};
use url::Url;

/// How far a clock may be off before WooCommerce refuses what it signed.
const CLOCK_LIMIT_SECONDS: i64 = 15 * 60;

pub(super) type Pairs<'a> = &'a [(&'a str, String)];

pub(super) struct Client {
    web: Web,
    base: Url,
    key: String,
    secret: Secret,
    /// Set once the host turned out to take the header off.
    uses_query: AtomicBool,
    /// Set once the key opened something.
    has_opened: AtomicBool,
}

/// Data with what its headers say.
pub(super) struct Got {
    pub value: Value,
    pub total: Option<u64>,
    pub pages: Option<u64>,
}

impl Client {
    pub(super) const fn new(web: Web, base: Url, key: String, secret: Secret) -> Self {
        Self { web, base, key, secret, uses_query: AtomicBool::new(false), has_opened: AtomicBool::new(false) }
    }

    pub(super) const fn base(&self) -> &Url {
        &self.base
    }

    /// True when the header with the key never arrives and the key travels in the (encrypted) address.
    pub(super) fn is_stripped(&self) -> bool {
        self.uses_query.load(Ordering::Relaxed)
    }

    pub(super) async fn get(&self, route: &str, pairs: Pairs<'_>) -> Result<Got, ShopError> {
        self.ask(Method::GET, route, pairs, None).await
    }

    pub(super) async fn post(&self, route: &str, body: &Value) -> Result<Value, ShopError> {
        Ok(self.ask(Method::POST, route, &[], Some(body)).await?.value)
    }

    pub(super) async fn put(&self, route: &str, body: &Value) -> Result<Value, ShopError> {
        Ok(self.ask(Method::PUT, route, &[], Some(body)).await?.value)
    }

    pub(super) async fn delete(&self, route: &str) -> Result<Value, ShopError> {
        Ok(self.ask(Method::DELETE, route, &[("force", "true".to_owned())], None).await?.value)
    }

    /// What the site tells everybody.
    pub(super) async fn index(&self) -> Result<Value, ShopError> {
        let mut url = self.joined("wp-json/")?;
        url.set_query(Some("_fields=name,url,home,timezone_string,gmt_offset,namespaces,routes"));
        let reply = self.web.send(Ask::get(url)).await?;
        let value = reply.json()?;
        if reply.is_success() { Ok(value) } else { Err(self.refusal(&reply, &value, &Method::GET)) }
    }

    async fn ask(&self, method: Method, route: &str, pairs: Pairs<'_>, body: Option<&Value>) -> Result<Got, ShopError> {
        let outcome = self.ask_once(&method, route, pairs, body).await;
        let may_be_stripped = matches!(outcome, Err(ShopError::WrongKey { .. }))
            && self.base.scheme() == "https"
            && !self.is_stripped()
            && !self.has_opened.load(Ordering::Relaxed);
        if !may_be_stripped {
            return outcome;
        }
        // Nothing was done: the shop knew nobody. With the key in the address it may.
        self.uses_query.store(true, Ordering::Relaxed);
        let second = self.ask_once(&method, route, pairs, body).await;
        if matches!(second, Err(ShopError::WrongKey { .. })) {
            self.uses_query.store(false, Ordering::Relaxed);
            return outcome;
        }
        second
    }

    async fn ask_once(
        &self,
        method: &Method,
        route: &str,
        pairs: Pairs<'_>,
        body: Option<&Value>,
    ) -> Result<Got, ShopError> {
        let url = self.joined(&format!("wp-json/wc/v3/{route}"))?;
        let pairs: Vec<_> = pairs.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        let mut ask = self.keyed(method, url, pairs);
        if let Some(body) = body {
            ask = ask.json(body);
        }
        let reply = self.web.send(ask).await?;
        let value = reply.json()?;
        if !reply.is_success() {
            return Err(self.refusal(&reply, &value, method));
        }
        self.has_opened.store(true, Ordering::Relaxed);
        let number = |name: &str| reply.header(name).and_then(|text| text.trim().parse().ok());
        Ok(Got { total: number("x-wp-total"), pages: number("x-wp-totalpages"), value })
    }

    fn keyed(&self, method: &Method, mut url: Url, mut pairs: Vec<(String, String)>) -> Ask {
        let is_signed = url.scheme() == "http";
        if is_signed {
            let nonce = uuid::Uuid::new_v4().simple().to_string();
            let seconds = jiff::Timestamp::now().as_second();
            pairs = oauth::signed(method.as_str(), &url, &pairs, (&self.key, &self.secret), (&nonce, seconds));
        } else if self.is_stripped() {
            pairs.push(("consumer_key".to_owned(), self.key.clone()));
            pairs.push(("consumer_secret".to_owned(), self.secret.expose().to_owned()));
        }
        let query = oauth::query(&pairs);
        url.set_query((!query.is_empty()).then_some(query.as_str()));
        let ask = Ask::new(method.clone(), url);
        if is_signed || self.is_stripped() {
            return ask;
        }
        let pair = BASE64_STANDARD.encode(format!("{}:{}", self.key, self.secret.expose()));
        ask.secret_header(AUTHORIZATION, &format!("Basic {pair}"))
    }

    fn joined(&self, path: &str) -> Result<Url, ShopError> {
        self.base.join(path).map_err(|_| ShopError::Address { address: self.base.to_string() })
    }

    /// What a status with WordPress's `code` and `message` means. Messages come in the shop's language and are for people.
    fn refusal(&self, reply: &Reply, value: &Value, method: &Method) -> ShopError {
        let text = |name: &str| value.get(name).and_then(Value::as_str).unwrap_or_default();
        let (code, reason) = (self.scrubbed(text("code")), self.scrubbed(text("message")));
        let status = reply.status();
        match status {
            401 => self.unknown_key(reply, &code, reason, method),
            403 => ShopError::MissingScope { scope: if code.is_empty() { "403".to_owned() } else { code } },
            404 | 410 if code == "rest_no_route" => ShopError::Unsupported,
            400 | 404 | 410 if code.ends_with("_invalid_id") => ShopError::NotFound,
            // A refusal by the shop's own program: asking again brings the same.
            500.. if code.starts_with("woocommerce_rest_") => ShopError::Refused { code, reason },
            500.. => ShopError::ServerFault { status, reason },
            _ if code.is_empty() => ShopError::Refused { code: status.to_string(), reason },
            _ => ShopError::Refused { code, reason },
        }
    }

    fn unknown_key(&self, reply: &Reply, code: &str, reason: String, method: &Method) -> ShopError {
        if code == "woocommerce_rest_authentication_error" {
            if self.base.scheme() == "http" && clock_differs(reply) {
                return ShopError::Clock;
            }
            let is_known = self.has_opened.load(Ordering::Relaxed) || reason.contains("write permission");
            if *method != Method::GET && is_known {
                return ShopError::ReadOnlyKey;
            }
            if reason.contains("read permission") {
                return ShopError::MissingScope { scope: "read".to_owned() };
            }
        } else if self.has_opened.load(Ordering::Relaxed) && code.starts_with("woocommerce_rest_cannot_") {
            return ShopError::MissingScope { scope: code.to_owned() };
        }
        ShopError::WrongKey { reason }
    }

    /// A shop may repeat what it was sent.
    fn scrubbed(&self, text: &str) -> String {
        let mut text: String = text.chars().take(500).collect();
        for secret in [self.secret.expose(), self.key.as_str()] {
            if secret.len() > 3 {
                text = text.replace(secret, "…");
            }
        }
        text
    }
}

fn clock_differs(reply: &Reply) -> bool {
    let theirs = reply.header("date").and_then(|date| jiff::fmt::rfc2822::parse(date).ok());
    let gap = theirs.map(|theirs| (theirs.timestamp().as_second() - jiff::Timestamp::now().as_second()).abs());
    gap.is_some_and(|gap| gap > CLOCK_LIMIT_SECONDS)
}
