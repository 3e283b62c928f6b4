//! A double of Shopify on Shopify's real schema: it executes only what the schema allows, and keeps the platform's rules
//! about rights, cost, idempotency, tokens and exports.

mod bulk;
mod deeds;
mod execute;
mod pages;
mod returns;
pub mod schema;
mod shop;
pub mod stock;

use crate::{Page, Request, WebServer};
use apollo_compiler::{ExecutableDocument, Schema, validation::Valid};
use execute::Run;
use hmac::{Hmac, Mac};
use serde_json::{Value, json};
use sha2::Sha256;
pub use shop::{ALL_SCOPES, Shop};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard};

pub const CLIENT_ID: &str = "client-1";
pub const CLIENT_SECRET: &str = "shpss_a1b2c3d4e5";
pub const PASTED_TOKEN: &str = "shpat_pasted";

/// More than one question may cost.
const MOST_COST: u64 = 1000;

/// What happens to one question to the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ShopFault {
    /// Nothing: this one is answered.
    None,
    /// HTTP 429 with a time.
    TooMany,
    /// 502 with a page, before anything was done.
    Gateway,
    /// 502 with a page, after it was done.
    GatewayAfter,
    /// A page for people with status 200.
    Page,
    /// A check for robots.
    Captcha,
    /// Done, and the answer ends in its middle.
    TruncatedAfter,
    /// Done, and the connection breaks without an answer.
    CutAfter,
    /// The connection breaks before anything was done.
    CutBefore,
}

/// How the double behaves beyond its goods.
pub struct Behaviour {
    pub faults: VecDeque<ShopFault>,
    /// Tokens that open the interface.
    pub tokens: Vec<String>,
    pub expires_in: i64,
    /// The store belongs to another organisation than the app.
    pub is_foreign: bool,
    /// The version that answers, where it is another than was asked for.
    pub version: Option<String>,
    /// Points in the bucket; a test empties and fills it.
    pub points: f64,
    minted: u32,
}

/// The running double.
#[derive(Clone)]
pub struct ShopifyServer {
    web: WebServer,
    shop: Arc<Mutex<Shop>>,
    behaviour: Arc<Mutex<Behaviour>>,
}

impl ShopifyServer {
    pub fn start(shop: Shop) -> Self {
        let schema = schema::of_version(comptoir_connectors::shops::shopify::VERSION);
        let shop = Arc::new(Mutex::new(shop));
        let behaviour = Arc::new(Mutex::new(Behaviour {
            faults: VecDeque::new(),
            tokens: vec![PASTED_TOKEN.to_owned()],
            expires_in: 86_399,
            is_foreign: false,
            version: None,
            points: 2000.0,
            minted: 0,
        }));
        let (goods, manners) = (Arc::clone(&shop), Arc::clone(&behaviour));
        let web = WebServer::start(move |request| answer(&schema, &goods, &manners, request));
        shop.lock().unwrap().base = web.base();
        Self { web, shop, behaviour }
    }

    pub fn base(&self) -> String {
        self.web.base()
    }

    pub fn shop(&self) -> MutexGuard<'_, Shop> {
        self.shop.lock().unwrap()
    }

    pub fn behaviour(&self) -> MutexGuard<'_, Behaviour> {
        self.behaviour.lock().unwrap()
    }

    /// What happens to the next questions, one after the other.
    pub fn spoil(&self, faults: &[ShopFault]) {
        self.behaviour().faults.extend(faults);
    }

    /// All requests so far.
    pub fn seen(&self) -> Vec<Request> {
        self.web.seen()
    }
}

fn answer(schema: &Valid<Schema>, shop: &Mutex<Shop>, behaviour: &Mutex<Behaviour>, request: &Request) -> Page {
    let path = request.path();
    if path == "/admin/oauth/access_token" {
        return mint(&mut behaviour.lock().unwrap(), request);
    }
    if path == "/admin/oauth/authorize" {
        return authorize(request);
    }
    if let Some(number) = path.strip_prefix("/files/") {
        return file(&shop.lock().unwrap(), number.parse().unwrap(), request);
    }
    let version = path.strip_prefix("/admin/api/").and_then(|rest| rest.strip_suffix("/graphql.json"));
    let Some(version) = version.filter(|_| request.method == "POST") else {
        return Page::json(404, &json!({ "errors": "Not Found" }));
    };
    let (fault, page) = {
        let mut behaviour = behaviour.lock().unwrap();
        let token = request.headers.iter().find(|(name, _)| name == "x-shopify-access-token");
        if token.is_none_or(|(_, token)| !behaviour.tokens.contains(token)) {
            let reason = "[API] Invalid API key or access token (unrecognized login or wrong password)";
            return Page::json(401, &json!({ "errors": reason }));
        }
        let fault = behaviour.faults.pop_front();
        (fault, before(fault))
    };
    if let Some(page) = page {
        return page;
    }
    let answer = interface(schema, &mut shop.lock().unwrap(), behaviour, &request.body);
    let mut page = Page::json(200, &answer);
    let answered = behaviour.lock().unwrap().version.clone().unwrap_or_else(|| version.to_owned());
    page.headers.push(("X-Shopify-API-Version", answered));
    match fault {
        Some(ShopFault::GatewayAfter) => Page::new(502, "text/html", "<html>Bad Gateway</html>"),
        Some(ShopFault::CutAfter) => Page::cut(),
        Some(ShopFault::TruncatedAfter) => {
            page.body.truncate(page.body.len() / 2);
            page
        }
        _ => page,
    }
}

fn before(fault: Option<ShopFault>) -> Option<Page> {
    Some(match fault? {
        ShopFault::TooMany => {
            let mut page = Page::json(429, &json!({ "errors": "Too Many Requests" }));
            page.headers.push(("Retry-After", "7".to_owned()));
            page
        }
        ShopFault::Gateway => Page::new(502, "text/html", "<html>Bad Gateway</html>"),
        ShopFault::Page => Page::new(200, "text/html", "<!doctype html><title>Opening soon</title>"),
        ShopFault::Captcha => Page::new(403, "text/html", "<html>Are you human? captcha</html>"),
        ShopFault::CutBefore => Page::cut(),
        ShopFault::None | ShopFault::GatewayAfter | ShopFault::CutAfter | ShopFault::TruncatedAfter => return None,
    })
}

/// Executes what the schema allows, if the bucket holds enough.
fn interface(schema: &Valid<Schema>, shop: &mut Shop, behaviour: &Mutex<Behaviour>, body: &str) -> Value {
    let asked: Value = serde_json::from_str(body).unwrap();
    let text = asked["query"].as_str().unwrap();
    let document = match ExecutableDocument::parse_and_validate(schema, text, "question.graphql") {
        Ok(document) => document,
        Err(error) => return json!({ "errors": [{ "message": error.to_string() }] }),
    };
    let operation = document.operations.get(None).unwrap().clone();
    let given = asked["variables"].as_object().cloned().unwrap_or_default();
    let input = apollo_compiler::response::JsonMap::from_iter(
        given.iter().map(|(name, value)| (name.as_str().into(), serde_json::from_value(value.clone()).unwrap())),
    );
    if let Err(error) = apollo_compiler::request::coerce_variable_values(schema, &operation, &input) {
        return json!({ "errors": [{ "message": format!("{error:?}"), "extensions": { "code": "INVALID_VARIABLE" } }] });
    }
    let variables = Value::Object(given);
    let mut run = Run { schema, document: &document, variables: &variables, errors: Vec::new() };
    let cost = run.cost(&operation.selection_set).max(1);
    let points = behaviour.lock().unwrap().points;
    let throttle = json!({ "maximumAvailable": 2000.0, "currentlyAvailable": points, "restoreRate": 100.0 });
    let extensions = json!({ "cost": { "requestedQueryCost": cost, "throttleStatus": throttle } });
    let failed = |code: &str| json!({ "errors": [{ "message": code, "extensions": { "code": code } }], "extensions": extensions });
    if cost > MOST_COST {
        return failed("MAX_COST_EXCEEDED");
    }
    #[expect(clippy::cast_precision_loss, reason = "costs are small")]
    let is_dry = cost as f64 > points;
    if is_dry {
        return failed("THROTTLED");
    }
    let data = shop.answer(&mut run, &operation);
    let mut answer = json!({ "data": data, "extensions": extensions });
    if !run.errors.is_empty() {
        answer["errors"] = json!(run.errors);
    }
    answer
}

fn mint(behaviour: &mut Behaviour, request: &Request) -> Page {
    let form: Value = serde_json::from_str(&request.body).unwrap_or_default();
    if behaviour.is_foreign {
        return Page::new(400, "text/html", "<html>Oauth error shop_not_permitted</html>");
    }
    if form["client_id"] != CLIENT_ID || form["client_secret"] != CLIENT_SECRET {
        return Page::json(400, &json!({ "error": "invalid_client", "error_description": "wrong secret" }));
    }
    behaviour.minted += 1;
    let token = format!("minted-{}", behaviour.minted);
    match form["grant_type"].as_str() {
        Some("client_credentials") => {
            behaviour.tokens = vec![token.clone()];
            Page::json(200, &json!({ "access_token": token, "scope": "", "expires_in": behaviour.expires_in }))
        }
        _ if form["code"] == "code-1" => {
            behaviour.tokens.push(token.clone());
            Page::json(200, &json!({ "access_token": token, "scope": "" }))
        }
        _ => Page::json(400, &json!({ "error": "invalid_request" })),
    }
}

/// The person presses "install" at once.
fn authorize(request: &Request) -> Page {
    let of = |name: &str| request.parameter(name).unwrap_or_default();
    if of("client_id") != CLIENT_ID || of("scope").is_empty() {
        return Page::new(400, "text/html", "wrong request");
    }
    let query = signed(&[("code", "code-1"), ("shop", "127.0.0.1"), ("state", &of("state")), ("timestamp", "1")]);
    Page::redirect(format!("{}/?{query}", of("redirect_uri")))
}

/// A query with the platform's signature. The names come in the order of the alphabet.
pub fn signed(pairs: &[(&str, &str)]) -> String {
    let message = pairs.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&");
    let mut mac = Hmac::<Sha256>::new_from_slice(CLIENT_SECRET.as_bytes()).unwrap();
    mac.update(message.as_bytes());
    let digits: String = mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{message}&hmac={digits}")
}

fn file(shop: &Shop, number: usize, request: &Request) -> Page {
    let export = &shop.exports[number - 1];
    if request.headers.iter().any(|(name, _)| name == "x-shopify-access-token") {
        return Page::new(500, "text/plain", "the key has no business here");
    }
    if request.parameter("signature") != Some(export.signature.to_string()) {
        return Page::new(403, "application/xml", "<Error><Code>ExpiredToken</Code></Error>");
    }
    let range = request.headers.iter().find(|(name, _)| name == "range").map(|(_, value)| value.clone());
    let Some((first, last)) = range.as_deref().and_then(|range| range.strip_prefix("bytes=")?.split_once('-')) else {
        return Page::new(200, "application/jsonl", export.file.clone());
    };
    let first: usize = first.parse().unwrap();
    let end = (last.parse::<usize>().unwrap() + 1).min(export.file.len());
    if first >= end {
        return Page::new(416, "text/plain", "");
    }
    let mut page = Page::new(206, "application/jsonl", &export.file[first..end]);
    page.headers.push(("Content-Range", format!("bytes {first}-{}/{}", end - 1, export.file.len())));
    page
}
