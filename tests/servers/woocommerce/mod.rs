//! A double of WooCommerce: answers over HTTP or TLS as versions 7.9.0 and 11.0.1 were recorded to do, for a made-up shop.

mod acts;
mod auth;
mod data;
mod lists;
mod router;
mod shapes;
mod uploads;
mod wire;

pub use uploads::{WooUpload, drawn};

use crate::{Authority, Flaw, Request};
use serde_json::Value;
use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard};
use tempfile::TempDir;

pub const KEY: &str = "ck_5a1f0d7e2b";
pub const SECRET: &str = "cs_9c3e8b4a6d";
/// A key that may read and not write.
pub const READ_KEY: &str = "ck_readonly01";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WooVersion {
    V7,
    V11,
}

/// What goes wrong with an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WooFault {
    /// Nothing: for letting some requests pass before another fault.
    Nothing,
    /// 429 with so many seconds to wait.
    TooMany(u32),
    /// A status of a proxy, with its page; nothing was done.
    Proxy(u16),
    /// The deed is done, then the connection is reset.
    ResetAfterAct,
    /// The deed is done, then a proxy answers 502.
    BadGatewayAfterAct,
    /// The deed is done, then half of the answer comes.
    TruncatedAfterAct,
    /// A page of the shop instead of data.
    Page,
    /// A check for robots.
    Captcha,
    /// PHP's warnings in front of the data.
    Warnings,
    /// Sent elsewhere.
    Elsewhere,
}

/// How the shop behaves as a whole.
#[derive(Debug, Clone, Copy)]
pub struct WooOptions {
    pub version: WooVersion,
    pub is_tls: bool,
    pub orders: u64,
    /// The host takes the Authorization header off.
    pub strips_header: bool,
    /// A version that takes no notice of `modified_after`.
    pub ignores_changes: bool,
}

impl Default for WooOptions {
    fn default() -> Self {
        Self { version: WooVersion::V11, is_tls: true, orders: 30, strips_header: false, ignores_changes: false }
    }
}

/// What the shop holds. Rows are kept as they are sent.
#[derive(Default)]
pub struct WooState {
    pub orders: BTreeMap<u64, Value>,
    pub refunds: BTreeMap<u64, Vec<Value>>,
    pub notes: BTreeMap<u64, Vec<Value>>,
    pub products: BTreeMap<u64, Value>,
    pub variations: BTreeMap<u64, Vec<Value>>,
    pub customers: BTreeMap<u64, Value>,
    pub reviews: BTreeMap<u64, Value>,
    pub coupons: BTreeMap<u64, Value>,
    /// Files in place of those that the shop would show, by their name.
    pub uploads: BTreeMap<String, WooUpload>,
    /// Letters that WooCommerce wrote to customers by itself.
    pub letters: Vec<String>,
    /// Prices are without tax, and what is ordered from now on is taxed at 19 %.
    pub adds_taxes: bool,
    next_id: u64,
    nonces: HashSet<String>,
    faults: Vec<(WooFault, &'static str, usize)>,
    /// Seconds since 1970 that the shop's clock shows; none for the real time.
    pub now: Option<i64>,
    /// Method and target of all requests.
    pub seen: Vec<String>,
    base: String,
    version: Option<WooVersion>,
    ignores_changes: bool,
    strips_header: bool,
}

/// The running shop; it ends with the process.
#[derive(Clone)]
pub struct WooShop {
    state: Arc<Mutex<WooState>>,
    port: u16,
    is_tls: bool,
    ca_file: PathBuf,
    _folder: Arc<TempDir>,
}

impl WooShop {
    pub fn start(options: WooOptions) -> Self {
        Self::start_at(options, 0)
    }

    /// On a chosen port, for people who want to look at it.
    pub fn start_at(options: WooOptions, port: u16) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let authority = Authority::new();
        let ca_file = authority.write(folder.path());
        let tls = options.is_tls.then(|| wire::config(&authority.issue(Flaw::None)));
        let listener = std::net::TcpListener::bind(("127.0.0.1", port)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let scheme = if options.is_tls { "https" } else { "http" };
        let mut state = WooState {
            base: format!("{scheme}://127.0.0.1:{port}"),
            version: Some(options.version),
            ignores_changes: options.ignores_changes,
            strips_header: options.strips_header,
            ..WooState::default()
        };
        data::fill(&mut state, options.orders);
        let state = Arc::new(Mutex::new(state));
        wire::serve(listener, tls, Arc::clone(&state));
        Self { state, port, is_tls: options.is_tls, ca_file, _folder: Arc::new(folder) }
    }

    pub fn url(&self) -> String {
        format!("{}://127.0.0.1:{}", if self.is_tls { "https" } else { "http" }, self.port)
    }

    pub fn ca_file(&self) -> &Path {
        &self.ca_file
    }

    /// Looks into the shop, or changes it as its owner would.
    pub fn state(&self) -> MutexGuard<'_, WooState> {
        self.state.lock().unwrap()
    }

    /// Answers without a connection, as to somebody whose key opens everything.
    pub fn answer(&self, method: &str, target: &str, body: &Value) -> (u16, Value) {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let request = Request {
            method: method.to_owned(),
            target: target.to_owned(),
            headers: Vec::new(),
            bytes: body.clone().into_bytes(),
            body,
        };
        let answer = router::route(&mut self.state(), &request);
        (answer.status, answer.body)
    }

    /// The next so many requests of this method go wrong.
    pub fn spoil(&self, fault: WooFault, method: &'static str, times: usize) {
        self.state().faults.push((fault, method, times));
    }

    /// Requests so far whose line contains the text.
    pub fn asked(&self, part: &str) -> usize {
        self.state().seen.iter().filter(|line| line.contains(part)).count()
    }
}

impl WooState {
    fn is_new(&self) -> bool {
        self.version == Some(WooVersion::V11)
    }

    fn fresh(&mut self) -> u64 {
        self.next_id += 1;
        self.next_id
    }

    fn seconds(&self) -> i64 {
        let real = || std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
        self.now.unwrap_or_else(|| i64::try_from(real()).unwrap())
    }

    /// As WordPress writes it: no zone.
    fn moment(&self) -> String {
        shapes::moment(self.seconds())
    }

    /// An order changed: its moment says so.
    pub fn touch(&mut self, id: u64) {
        let now = self.moment();
        let order = self.orders.get_mut(&id).unwrap();
        order["date_modified"] = Value::String(now.clone());
        order["date_modified_gmt"] = Value::String(now);
    }

    fn take_fault(&mut self, method: &str) -> Option<WooFault> {
        let place = self.faults.iter().position(|(_, wanted, _)| *wanted == method || *wanted == "*")?;
        let (fault, _, times) = &mut self.faults[place];
        let fault = *fault;
        *times -= 1;
        if *times == 0 {
            self.faults.remove(place);
        }
        Some(fault).filter(|fault| *fault != WooFault::Nothing)
    }
}
