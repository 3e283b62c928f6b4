//! One question to the interface: the sign-in before it, and the errors that hide inside a success.

use super::super::graphql::{Question, text};
use super::super::web::{Ask, Reply};
use super::super::{LentToken, ShopError};
use super::Vendure;
use super::queries::{self, right_of};
use comptoir_kernel::{Secret, Timestamp};
use reqwest::Method;
use reqwest::header::AUTHORIZATION;
use serde_json::{Value, json};

/// Where the server puts the token of a sign-in.
const TOKEN_HEADER: &str = "vendure-auth-token";

/// The server does not say when a sign-in ends; it answers so when it has.
const NO_END: Timestamp = Timestamp::from_millisecond(4_102_444_800_000);

impl Vendure {
    /// Asks; a sign-in that ended is done anew once. The answer's data.
    pub(super) async fn ask(&self, question: Question, variables: Value) -> Result<Value, ShopError> {
        let known = self.tokens.lent().map(|lent| lent.token);
        let is_fresh = known.is_none();
        let token = match known {
            Some(token) => token,
            None => self.sign_in(None).await?,
        };
        let answer = self.ask_with(Some(&token), question, &variables).await?;
        // The server says the same to who is not signed in and to who lacks the right, before it does anything.
        if !is_forbidden(&answer) {
            return data_of(answer);
        }
        let lacks_right = || ShopError::MissingScope { scope: right_of(question.name).to_owned() };
        if is_fresh {
            return Err(lacks_right());
        }
        let token = self.sign_in(Some(&token)).await?;
        let answer = self.ask_with(Some(&token), question, &variables).await?;
        if is_forbidden(&answer) { Err(lacks_right()) } else { data_of(answer) }
    }

    /// A token that works, unless somebody else brought another than the one that ended.
    async fn sign_in(&self, ended: Option<&Secret>) -> Result<Secret, ShopError> {
        let _turn = self.turn.lock().await;
        let other = self.tokens.lent().map(|lent| lent.token);
        if let Some(token) = other.filter(|token| ended.is_none_or(|ended| ended.expose() != token.expose())) {
            return Ok(token);
        }
        if let Some(ended) = ended {
            self.tokens.forget(ended);
        }
        let variables = json!({ "user": self.user, "password": self.password.expose() });
        let reply = self.send(None, queries::SIGN_IN, &variables).await?;
        let given = reply.header(TOKEN_HEADER).filter(|token| !token.is_empty()).map(str::to_owned);
        let data = data_of(checked(&reply, &self.url)?)?;
        match text(&data, "/login/errorCode").as_str() {
            "" => {}
            "INVALID_CREDENTIALS_ERROR" => return Err(ShopError::WrongKey { reason: text(&data, "/login/message") }),
            code => return Err(refusal(code, &text(&data, "/login/message"))),
        }
        // A server that keeps its sign-ins in cookies only cannot be asked by programs.
        let given = given.ok_or_else(|| refusal("no_token", "the server gives no bearer tokens"))?;
        let given = Secret::new(given);
        self.tokens.put(LentToken { token: given.clone(), until: NO_END });
        Ok(given)
    }

    async fn ask_with(
        &self,
        token: Option<&Secret>,
        question: Question,
        variables: &Value,
    ) -> Result<Value, ShopError> {
        let reply = self.send(token, question, variables).await?;
        checked(&reply, &self.url)
    }

    async fn send(&self, token: Option<&Secret>, question: Question, variables: &Value) -> Result<Reply, ShopError> {
        let body = json!({ "query": question.text, "variables": variables });
        let ask = Ask::new(Method::POST, self.url.clone()).json(&body);
        let ask = match token {
            Some(token) => ask.secret_header(AUTHORIZATION, &format!("Bearer {}", token.expose())),
            None => ask,
        };
        self.web.send(ask).await
    }
}

/// The answer as JSON, when its status lets it be one of the interface.
fn checked(reply: &Reply, url: &url::Url) -> Result<Value, ShopError> {
    let value = reply.json()?;
    let is_of_interface = value.get("data").is_some() || value.get("errors").is_some();
    match reply.status() {
        _ if is_of_interface => Ok(value),
        status @ 500.. => Err(ShopError::ServerFault { status, reason: String::new() }),
        404 | 405 => Err(ShopError::Address { address: url.to_string() }),
        401 => Err(ShopError::KeyStripped),
        _ => Err(ShopError::Unreadable { reason: "an answer without data".to_owned() }),
    }
}

fn code_of(answer: &Value) -> String {
    text(answer, "/errors/0/extensions/code")
}

fn is_forbidden(answer: &Value) -> bool {
    matches!(code_of(answer).as_str(), "FORBIDDEN" | "UNAUTHORIZED")
}

fn data_of(mut answer: Value) -> Result<Value, ShopError> {
    let reason = text(&answer, "/errors/0/message");
    match code_of(&answer).as_str() {
        "" if answer.pointer("/errors/0").is_none() => {}
        "ENTITY_NOT_FOUND" => return Err(ShopError::NotFound),
        // A deed can have been done although the server stumbled over its own record of it.
        "" | "INTERNAL_SERVER_ERROR" => return Err(ShopError::ServerFault { status: 200, reason }),
        code => return Err(refusal(code, &reason)),
    }
    let data = answer.get_mut("data").map(Value::take).filter(Value::is_object);
    data.ok_or_else(|| ShopError::Unreadable { reason: "an answer without data".to_owned() })
}

pub(super) fn refusal(code: &str, reason: &str) -> ShopError {
    ShopError::Refused { code: code.to_ascii_lowercase(), reason: reason.to_owned() }
}

/// The complaint of a mutation that was answered, or nothing. `root` is the mutation's own field.
pub(super) fn refuse_complaints(root: &Value) -> Result<(), ShopError> {
    let code = text(root, "/errorCode");
    if !code.is_empty() {
        let words = ["/transitionError", "/fulfillmentHandlerError", "/message"].map(|pointer| text(root, pointer));
        let reason = words.into_iter().find(|words| !words.is_empty()).unwrap_or_default();
        return Err(refusal(&code, &reason));
    }
    if root.is_null() {
        return Err(ShopError::Unreadable { reason: "no answer to the deed".to_owned() });
    }
    Ok(())
}
