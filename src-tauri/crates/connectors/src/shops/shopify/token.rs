//! The key: a pasted token, or one that is minted daily for an app of the shop's own organisation.

use super::super::model::Credentials;
use super::super::web::{Ask, Web};
use super::super::{LentToken, ShopError};
use super::Shopify;
use super::call::{address, refuse_status};
use comptoir_kernel::Secret;
use reqwest::Method;
use serde::Deserialize;
use serde_json::{Value, json};

/// A minted token is renewed so many seconds before its end.
const EARLY: i64 = 300;
/// What Shopify grants, where it does not say.
const A_DAY: i64 = 86_399;

#[derive(Deserialize)]
struct Granted {
    access_token: String,
    expires_in: Option<i64>,
}

impl Shopify {
    /// A key that works now, as far as we know.
    pub(super) async fn token(&self) -> Result<Secret, ShopError> {
        let (id, secret) = match &self.credentials {
            Credentials::Token(token) => return Ok(token.clone()),
            Credentials::Client { id, secret } => (id, secret),
            _ => return Err(ShopError::WrongKey { reason: "not a key of this platform".to_owned() }),
        };
        let _alone = self.minting.lock().await;
        if let Some(lent) = self.tokens.lent().filter(|lent| self.clock.now() < lent.until.plus_seconds(-EARLY)) {
            return Ok(lent.token);
        }
        let form = json!({ "grant_type": "client_credentials", "client_id": id, "client_secret": secret.expose() });
        let asked_at = self.clock.now();
        let granted = self.grant(&form).await?;
        let until = asked_at.plus_seconds(granted.expires_in.unwrap_or(A_DAY));
        let token = Secret::new(granted.access_token);
        self.tokens.put(LentToken { token: token.clone(), until });
        Ok(token)
    }

    /// After the shop refused `old`: another one, or none where there is only that.
    pub(super) async fn new_token(&self, old: &Secret) -> Result<Option<Secret>, ShopError> {
        if !matches!(self.credentials, Credentials::Client { .. }) {
            return Ok(None);
        }
        self.tokens.forget(old);
        self.token().await.map(Some)
    }

    /// Trades for a token; the wrong organisation is told apart from the wrong secret.
    async fn grant(&self, form: &Value) -> Result<Granted, ShopError> {
        grant(&self.web, &self.base, form).await
    }
}

async fn grant(web: &Web, base: &str, form: &Value) -> Result<Granted, ShopError> {
    let url = address(&format!("{base}/admin/oauth/access_token"))?;
    let answer = web.send(Ask::new(Method::POST, url).json(form)).await?;
    // The page for people says it too, without JSON.
    if !answer.is_success() && String::from_utf8_lossy(answer.body()).contains("shop_not_permitted") {
        return Err(ShopError::OtherOrganisation);
    }
    let value = answer.json()?;
    let text = |name: &str| value.get(name).and_then(Value::as_str).unwrap_or_default();
    if matches!(answer.status(), 400 | 401 | 403) && !text("error").is_empty() {
        let reason = format!("{} {}", text("error"), text("error_description"));
        return Err(ShopError::WrongKey { reason });
    }
    refuse_status(&answer, base)?;
    serde_json::from_value(value).map_err(|error| ShopError::Unreadable { reason: error.to_string() })
}

/// Trades the code of a sign-in for a lasting token.
///
/// # Errors
/// `WrongKey` when the code or the app's secret is wrong; else the network's troubles.
pub(super) async fn trade(web: &Web, base: &str, form: &Value) -> Result<Secret, ShopError> {
    grant(web, base, form).await.map(|granted| Secret::new(granted.access_token))
}
