//! How long the open desk takes for what the window asks it.

use crate::files::FullDesk;
use crate::table::{Table, duration, quantile};
use comptoir_core::{Caller, Desk, KeySource, OpenOptions, agents};
use serde_json::{Value, json};
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

/// Questions of each kind.
const TIMES: usize = 200;

/// A desk that is open in this process.
pub struct Open {
    desk: Arc<Desk>,
    caller: Caller,
    runtime: tokio::runtime::Runtime,
}

impl Open {
    pub fn desk(directory: &Path) -> Self {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let key = KeySource::File(directory.with_extension("key"));
        let entered = runtime.enter();
        let desk = Desk::open(OpenOptions::new(directory.to_owned(), key)).unwrap();
        drop(entered);
        let caller = Caller { agent: agents::owner(&desk).unwrap() };
        Self { desk, caller, runtime }
    }

    pub fn ask(&self, command: &str, request: Value) -> Value {
        let answer = self.runtime.block_on(self.desk.ask(self.caller, command, request));
        answer.unwrap_or_else(|problem| panic!("{command}: {}", problem.chain()))
    }

    /// Imports articles that readers see, each a file under a folder of Markdown.
    pub fn bring_articles(&self, folder: &Path, files: impl Iterator<Item = (String, String)>) {
        for (name, text) in files {
            let place = folder.join(name);
            std::fs::create_dir_all(place.parent().unwrap()).unwrap();
            std::fs::write(place, text).unwrap();
        }
        let request = json!({ "path": folder.display().to_string(), "publishes": true });
        let answer = self.ask("knowledge.import", request);
        assert_eq!((&answer["leftOut"], &answer["problemCode"]), (&json!(0), &Value::Null), "{answer}");
    }

    /// How long a question takes, with its answer as JSON.
    pub fn seconds(&self, command: &str, request: Value) -> f64 {
        let start = Instant::now();
        let answer = serde_json::to_string(&self.ask(command, request)).unwrap();
        let seconds = start.elapsed().as_secs_f64();
        assert!(answer.len() > 20, "{command} answered {answer}");
        seconds
    }
}

pub fn measure(table: &mut Table, desk: &FullDesk, count: usize) {
    let start = Instant::now();
    let open = Open::desk(&desk.directory);
    table.say(&format!("opening the desk, {count} messages"), &duration(start.elapsed().as_secs_f64()));
    for view in ["open", "mine", "unassigned", "overdue", "all", "closed"] {
        let request = json!({ "view": view, "limit": 50 });
        let times = repeated(|_| open.seconds("inbox.page", request.clone()));
        say(table, &format!("list page of `{view}`, {count} messages"), &times, Some(50.0));
    }
    views(table, &open, count);
    let page = open.ask("inbox.page", json!({ "view": "all", "limit": 200 }));
    let ids: Vec<i64> = page["rows"].as_array().unwrap().iter().filter_map(|row| row["id"].as_i64()).collect();
    let times = repeated(|turn| open.seconds("inbox.open", json!({ "id": ids[turn % ids.len()] })));
    say(table, &format!("conversation, {count} messages"), &times, Some(60.0));
    let counts = repeated(|_| open.seconds("inbox.counts", json!({})));
    say(table, &format!("counts of the sidebar, {count} messages"), &counts, None);
    for (kind, query) in [
        ("rare word", "rare17 "),
        ("common word", "lamp "),
        ("prefix", "lamp"),
        ("two letters", "la"),
        ("two words", "lamp order"),
    ] {
        let times = repeated(|_| open.seconds("inbox.search", json!({ "query": query, "limit": 50 })));
        say(table, &format!("search, {kind}, {count} messages"), &times, Some(100.0));
    }
    table.say(&format!("memory of a process with the desk open, {count} messages"), &format!("{:.0} MB", resident()));
}

/// Filters as lists: what is common, what is rare, and what no number is kept of.
const LINES: &[&str] = &[
    "status:open waiting>4h",
    "status:closed tag:bench",
    "status:open language:ja",
    "-status:spam channel:#1",
    "match:any tag:bench language:fr",
    "subject:lamp",
    "status:open subject:nowhere",
    "created<30d",
    "customer-tag:vip",
    "customer-tag:rare -language:en",
];

/// A filter of each kind, as a list shows it; what one close of many takes, with its news.
fn views(table: &mut Table, open: &Open, count: usize) {
    let some = ids(open, 500);
    open.ask("inbox.tag", json!({ "ids": some, "add": ["bench"] }));
    let mut saved = Vec::new();
    for line in LINES {
        let request = json!({ "text": line, "limit": 50 });
        let times = repeated(|_| open.seconds("inbox.page", request.clone()));
        say(table, &format!("view switch to `{line}`, {count} messages"), &times, Some(50.0));
        saved.push(open.ask("inbox.save_view", json!({ "name": line, "scope": { "text": line } }))["id"].clone());
    }
    let times = repeated(|_| open.seconds("inbox.page", json!({ "savedView": saved[0], "limit": 50 })));
    say(table, &format!("page of a kept view, {count} messages"), &times, Some(50.0));
    let times = repeated(|_| open.seconds("inbox.saved_views", json!({})));
    say(table, &format!("numbers of {} kept views, {count} messages", LINES.len()), &times, None);
    let times: Vec<f64> = (0..20).map(|_| bulk_close(open, &some)).collect();
    say(table, &format!("closing {} at once with the news, {count} messages", some.len()), &times, Some(100.0));
    for id in saved {
        open.ask("inbox.delete_view", json!({ "id": id }));
    }
}

/// History comes in closed: the newest of it is at work again, a tenth in the hands of whoever asks.
pub fn reopen(open: &Open, most: usize) {
    if open.ask("inbox.counts", json!({}))["views"]["open"].as_u64().is_some_and(|open| open > 0) {
        return;
    }
    let ids = ids(open, most);
    open.ask("inbox.set_status", json!({ "ids": ids, "status": "open" }));
    let me = open.ask("agents.me", json!({}))["id"].clone();
    open.ask("inbox.assign", json!({ "ids": &ids[..ids.len() / 10], "agentId": me }));
}

/// The newest conversations.
fn ids(open: &Open, most: usize) -> Vec<i64> {
    let (mut ids, mut after) = (Vec::new(), Value::Null);
    while ids.len() < most {
        let page = open.ask("inbox.page", json!({ "view": "all", "sort": "newest", "limit": 200, "after": after }));
        ids.extend(page["rows"].as_array().unwrap().iter().filter_map(|row| row["id"].as_i64()));
        after = page["next"].clone();
        if after.is_null() {
            break;
        }
    }
    ids.truncate(most);
    ids
}

/// Seconds until everybody has heard of it; everything is open again afterwards.
fn bulk_close(open: &Open, ids: &[i64]) -> f64 {
    let mut news = open.desk.changes();
    let start = Instant::now();
    let done = open.ask("inbox.set_status", json!({ "ids": ids, "status": "closed" }));
    let told = news.try_recv().expect("news of the deed");
    let seconds = start.elapsed().as_secs_f64();
    assert!(told.topics.values().any(|touched| touched.len() == ids.len()), "the news names all of them");
    open.ask("inbox.undo", json!({ "undoId": done["undoId"] }));
    seconds
}

pub fn repeated(mut one: impl FnMut(usize) -> f64) -> Vec<f64> {
    (0..TIMES).map(&mut one).collect()
}

/// p50 and p95; the bar holds for p95, in milliseconds.
pub fn say(table: &mut Table, what: &str, seconds: &[f64], bar: Option<f64>) {
    let (middle, high) = (quantile(seconds, 0.5), quantile(seconds, 0.95));
    table.say(&format!("{what}: p50 / p95"), &format!("{} / {}", duration(middle), duration(high)));
    if let Some(bar) = bar {
        table.at_most(&format!("{what}: p95"), high * 1e3, bar, "ms");
    }
}

/// Resident memory of this process, in MB.
fn resident() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<f64>().unwrap() / 1000.0
}
