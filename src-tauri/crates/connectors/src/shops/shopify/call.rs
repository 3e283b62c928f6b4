//! One question to the interface: the envelope, what it costs, and the errors that hide inside a success.

use super::super::web::{Ask, Reply as Answer};
use super::super::{Answer as ShopAnswer, ShopError};
use super::queries::Question;
use super::{Shopify, VERSION};
use reqwest::Method;
use reqwest::header::HeaderName;
use serde::Deserialize;
use serde_json::{Value, json};
use std::time::Duration;
use url::Url;

const KEY_HEADER: HeaderName = HeaderName::from_static("x-shopify-access-token");

/// What came back.
#[derive(Debug, Default)]
pub(super) struct Reply {
    pub data: Value,
    /// Fields that our rights do not reach: their paths.
    pub denied: Vec<String>,
    /// How long to wait before the same question is paid for.
    pub pause: Option<Duration>,
    /// The version that answered, where it says so.
    pub version: Option<String>,
}

impl Reply {
    /// A field of the answer, null where it is missing.
    pub fn at(&self, pointer: &str) -> &Value {
        self.data.pointer(pointer).unwrap_or(&Value::Null)
    }
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Envelope {
    data: Value,
    errors: Value,
    extensions: Extensions,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Extensions {
    cost: Option<Cost>,
}

#[derive(Deserialize, Default)]
#[serde(default, rename_all = "camelCase")]
struct Cost {
    requested_query_cost: f64,
    throttle_status: Bucket,
}

#[derive(Deserialize, Default)]
#[serde(default, rename_all = "camelCase")]
struct Bucket {
    maximum_available: f64,
    currently_available: f64,
    restore_rate: f64,
}

impl Cost {
    /// Seconds until the bucket holds enough for the same question, as the server reckons.
    fn missing_seconds(&self) -> f64 {
        let wanted = self.requested_query_cost.min(self.throttle_status.maximum_available);
        let missing = wanted - self.throttle_status.currently_available;
        if missing <= 0.0 || self.throttle_status.restore_rate <= 0.0 {
            0.0
        } else {
            missing / self.throttle_status.restore_rate
        }
    }
}

impl Shopify {
    /// Asks; a token that ended is minted anew once.
    pub(super) fn ask<'a>(&'a self, question: Question, variables: Value) -> ShopAnswer<'a, Reply> {
        Box::pin(async move {
            let token = self.token().await?;
            match self.ask_with(&token, question, &variables).await {
                Err(ShopError::WrongKey { reason }) => match self.new_token(&token).await? {
                    Some(token) => self.ask_with(&token, question, &variables).await,
                    None => Err(ShopError::WrongKey { reason }),
                },
                answer => answer,
            }
        })
    }

    async fn ask_with(
        &self,
        token: &comptoir_kernel::Secret,
        question: Question,
        variables: &Value,
    ) -> Result<Reply, ShopError> {
        let url = address(&format!("{}/admin/api/{VERSION}/graphql.json", self.base))?;
        let body = json!({ "query": question.text, "variables": variables });
        let ask = Ask::new(Method::POST, url).json(&body).secret_header(KEY_HEADER, token.expose());
        let answer = self.web.send(ask).await?;
        self.read(&answer)
    }

    fn read(&self, answer: &Answer) -> Result<Reply, ShopError> {
        refuse_status(answer, &self.base)?;
        let unreadable = |error: serde_json::Error| ShopError::Unreadable { reason: error.to_string() };
        let envelope: Envelope = serde_json::from_value(answer.json()?).map_err(unreadable)?;
        let cost = envelope.extensions.cost.unwrap_or_default();
        let denied = refuse_errors(&envelope.errors, &envelope.data, &cost)?;
        if !envelope.data.is_object() {
            return Err(ShopError::Unreadable { reason: "an answer without data".to_owned() });
        }
        let missing = cost.missing_seconds();
        Ok(Reply {
            data: envelope.data,
            denied,
            pause: (missing > 0.0).then(|| wait_of(missing)),
            version: answer.header("x-shopify-api-version").map(str::to_owned),
        })
    }
}

/// # Errors
/// It is no address.
pub(super) fn address(text: &str) -> Result<Url, ShopError> {
    Url::parse(text).map_err(|_| ShopError::Address { address: String::new() })
}

/// Seconds as a wait, within a second and an hour.
fn wait_of(seconds: f64) -> Duration {
    Duration::from_secs_f64(if seconds.is_finite() { seconds.clamp(1.0, 3600.0) } else { 3600.0 })
}

/// What a status alone says. A page in place of the interface is told apart first.
pub(super) fn refuse_status(answer: &Answer, base: &str) -> Result<(), ShopError> {
    let status = answer.status();
    if status == 200 {
        return Ok(());
    }
    if status == 430 {
        return Err(ShopError::Throttled { wait: answer.wait().unwrap_or(Duration::from_secs(30)) });
    }
    let reason = words(&answer.json()?);
    Err(match status {
        401 => ShopError::WrongKey { reason },
        402 | 423 => ShopError::Refused { code: "shop_closed".to_owned(), reason },
        403 => ShopError::MissingScope { scope: reason },
        404 => ShopError::Address { address: base.to_owned() },
        500.. => ShopError::ServerFault { status, reason },
        _ => ShopError::Refused { code: status.to_string(), reason },
    })
}

/// The platform's own sentence, where there is one.
fn words(value: &Value) -> String {
    let text = ["errors", "error_description", "error"].into_iter().find_map(|name| value.get(name));
    let text = text.map(|text| text.as_str().map_or_else(|| text.to_string(), str::to_owned)).unwrap_or_default();
    text.chars().take(200).collect()
}

/// Reads the errors of a success. Rights that are missing for one field leave the others as they are.
fn refuse_errors(errors: &Value, data: &Value, cost: &Cost) -> Result<Vec<String>, ShopError> {
    let mut denied = Vec::new();
    if let Some(text) = errors.as_str() {
        return Err(ShopError::Refused { code: "errors".to_owned(), reason: text.to_owned() });
    }
    for error in errors.as_array().into_iter().flatten() {
        let text = |pointer: &str| error.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned();
        let (code, reason) = (text("/extensions/code"), text("/message"));
        match code.as_str() {
            "THROTTLED" => return Err(ShopError::Throttled { wait: wait_of(cost.missing_seconds()) }),
            "ACCESS_DENIED" => {
                let path: Vec<String> =
                    error.get("path").and_then(Value::as_array).into_iter().flatten().map(plain).collect();
                let root = path.first().map_or(&Value::Null, |root| data.get(root).unwrap_or(&Value::Null));
                if root.is_null() {
                    let scope = scope_of(&text("/extensions/requiredAccess"));
                    return Err(ShopError::MissingScope { scope: scope.unwrap_or(reason) });
                }
                denied.push(path.join("."));
            }
            "INTERNAL_SERVER_ERROR" | "TIMEOUT" => return Err(ShopError::ServerFault { status: 200, reason }),
            _ => {
                let code = if code.is_empty() { "errors".to_owned() } else { code };
                return Err(ShopError::Refused { code, reason });
            }
        }
    }
    Ok(denied)
}

fn plain(step: &Value) -> String {
    step.as_str().map_or_else(|| step.to_string(), str::to_owned)
}

/// The first right that a sentence such as "`read_orders` access scope" names.
fn scope_of(sentence: &str) -> Option<String> {
    sentence.split('`').nth(1).map(str::to_owned)
}

/// The complaint of a mutation that was answered, or nothing. `root` is the mutation's own field.
pub(super) fn refuse_complaints(root: &Value) -> Result<(), ShopError> {
    for list in ["userErrors", "orderCancelUserErrors"] {
        if let Some(first) = root.get(list).and_then(Value::as_array).and_then(|list| list.first()) {
            let text = |name: &str| first.get(name).and_then(Value::as_str).unwrap_or_default();
            let field = first.get("field").and_then(Value::as_array).into_iter().flatten().map(plain);
            let field = field.collect::<Vec<_>>().join(".");
            let code = [text("code"), &field, "userErrors"].into_iter().find(|code| !code.is_empty());
            let code = code.unwrap_or_default().to_ascii_lowercase();
            return Err(ShopError::Refused { code, reason: text("message").to_owned() });
        }
    }
    if root.is_null() {
        return Err(ShopError::Unreadable { reason: "no answer to the deed".to_owned() });
    }
    Ok(())
}
