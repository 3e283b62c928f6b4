//! The cast of the suite: a desk with a standing clock, and letters to fill it.

use comptoir_core::{Caller, ChangeSet, Desk, KeySource, LinkOpener, OpenOptions, Topic, agents};
use comptoir_kernel::{AgentId, Clock, FixedClock, Problem, Secret, SystemClock, Timestamp};
use comptoir_tests::{MailServers, PASSWORD};
use serde_json::{Value, json};
use std::{
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};
use tempfile::TempDir;
use tokio::sync::broadcast::Receiver;

/// The key of every desk here.
pub const KEY: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
/// Ada, the customer.
pub const ADA: &str = "ada@world.example";
/// Cem, another customer.
pub const CEM: &str = "cem@elsewhere.example";
/// The shop's mailbox.
pub const SHOP: &str = "support@nordlicht.example";
/// 15 June 2026, noon in Berlin.
pub const NOON: i64 = 1_781_517_600_000;
pub const DAY: i64 = 24 * 3600 * 1000;

/// An open desk and the person at it.
pub struct Shop {
    pub desk: Arc<Desk>,
    pub clock: Arc<FixedClock>,
    caller: Caller,
    folder: TempDir,
    files: AtomicU32,
}

impl Shop {
    /// A new desk in June 2026.
    pub fn open() -> Self {
        Self::open_at(Timestamp::from_millisecond(NOON))
    }

    /// A new desk at a second that just began, for tests with real servers, which have their own clock.
    pub fn open_today() -> Self {
        let now = SystemClock.now().as_millisecond();
        Self::open_at(Timestamp::from_millisecond(now - now % 1000 - 2000))
    }

    fn open_at(now: Timestamp) -> Self {
        Self::open_with(now, |options| options)
    }

    /// A new desk whose links go to this function in place of a browser.
    pub fn open_beside_browser(browser: LinkOpener) -> Self {
        Self::open_with(SystemClock.now(), |options| OpenOptions { link_opener: browser, ..options })
    }

    fn open_with(now: Timestamp, change: impl FnOnce(OpenOptions) -> OpenOptions) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(FixedClock::new(now));
        let options = options(&folder.path().join("desk"), KeySource::Hex(Secret::new(KEY)), &clock);
        let desk = Desk::open(change(options)).unwrap();
        let caller = Caller { agent: agents::owner(&desk).unwrap() };
        Self { desk, clock, caller, folder, files: AtomicU32::new(0) }
    }

    /// Closes the desk and opens it again, as after a crash or a restart.
    pub fn reopen(self) -> Self {
        self.closed(|| ())
    }

    /// Does something while the desk is closed.
    pub fn closed(self, work: impl FnOnce()) -> Self {
        let directory = self.directory();
        self.opened_again(work, &directory, KeySource::Hex(Secret::new(KEY)))
    }

    /// Closes the desk and opens another one in its stead.
    pub fn move_to(self, directory: &Path, key: KeySource) -> Self {
        self.opened_again(|| (), directory, key)
    }

    fn opened_again(self, work: impl FnOnce(), directory: &Path, key: KeySource) -> Self {
        let Self { desk, clock, folder, files, .. } = self;
        assert_eq!(Arc::strong_count(&desk), 1, "something still holds the desk");
        drop(desk);
        work();
        let desk = Desk::open(options(directory, key, &clock)).unwrap();
        let caller = Caller { agent: agents::owner(&desk).unwrap() };
        Self { desk, clock, caller, folder, files }
    }

    /// Where the desk keeps its files.
    pub fn directory(&self) -> PathBuf {
        self.folder.path().join("desk")
    }

    /// A place for other files of the test.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub async fn ask(&self, command: &str, request: Value) -> Value {
        match self.desk.ask(self.caller, command, request).await {
            Ok(answer) => answer,
            Err(problem) => panic!("{command}: {}", problem.chain()),
        }
    }

    /// Asks as another person at the desk.
    pub async fn ask_as(&self, agent: i64, command: &str, request: Value) -> Result<Value, Problem> {
        self.desk.ask(Caller { agent: AgentId(agent) }, command, request).await
    }

    /// Asks as the window does: for whoever has taken the seat.
    pub async fn ask_from_seat(&self, command: &str, request: Value) -> Result<Value, Problem> {
        self.desk.ask_from_seat(command, request).await
    }

    /// Asks for something that the desk has to refuse.
    pub async fn refusal(&self, command: &str, request: Value) -> Problem {
        self.desk.ask(self.caller, command, request).await.unwrap_err()
    }

    /// Reads one letter from a file; answers what `inbox.import` says.
    pub async fn import(&self, letter: &Letter) -> Value {
        self.import_bytes(&letter.bytes(), false).await
    }

    /// Reads one letter of ours from a folder of sent mail.
    pub async fn import_sent(&self, letter: &Letter) -> Value {
        self.import_bytes(&letter.bytes(), true).await
    }

    pub async fn import_bytes(&self, bytes: &[u8], is_sent: bool) -> Value {
        let number = self.files.fetch_add(1, Ordering::SeqCst);
        let folder = self.beside(&format!("mail-{number}")).join(if is_sent { "Sent" } else { "Letters" });
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("letter.eml"), bytes).unwrap();
        self.ask("inbox.import", json!({ "kind": "eml", "path": folder.display().to_string() })).await
    }

    /// Every conversation, opened, in the order they began.
    pub async fn conversations(&self) -> Vec<Value> {
        let page = self.ask("inbox.page", json!({ "view": "all", "limit": 200 })).await;
        let mut ids: Vec<i64> = list(&page["rows"]).iter().map(|row| row["id"].as_i64().unwrap()).collect();
        ids.sort_unstable();
        let mut opened = Vec::new();
        for id in ids {
            opened.push(self.conversation(id).await);
        }
        opened
    }

    pub async fn conversation(&self, id: i64) -> Value {
        self.ask("inbox.open", json!({ "id": id })).await
    }

    /// The texts of every conversation, so that a table can say who was put together.
    pub async fn threads(&self) -> Vec<String> {
        let text = |message: &Value| message["visibleText"].as_str().unwrap().trim().to_owned();
        let thread = |one: &Value| list(&one["messages"]).iter().map(text).collect::<Vec<_>>().join(" + ");
        self.conversations().await.iter().map(thread).collect()
    }

    /// Signs in to a mailbox of real servers; answers the channel's id.
    pub async fn add_mailbox(&self, servers: &MailServers, smtp: &str) -> i64 {
        self.ask("settings.set", json!({ "changes": { "undoSendSeconds": 0 } })).await;
        let channel = self.ask("channels.add_mailbox", mailbox(servers, smtp, PASSWORD)).await;
        channel["id"].as_i64().unwrap()
    }

    /// Answers a conversation as the window does; answers what `inbox.send` says.
    pub async fn reply(&self, id: i64, text: &str) -> Value {
        let draft = self.draft_reply(id, text).await;
        self.ask("inbox.send", json!({ "draftId": draft["id"] })).await
    }

    pub async fn draft_reply(&self, id: i64, text: &str) -> Value {
        let proposal = self.ask("inbox.prepare_reply", json!({ "id": id, "kind": "reply", "toAll": false })).await;
        let request = json!({
            "conversationId": id, "channelId": proposal["channelId"], "kind": "reply",
            "recipients": proposal["recipients"], "subject": proposal["subject"], "text": text,
        });
        self.ask("inbox.save_draft", request).await
    }

    /// Reads the mailboxes until this many new messages have come; mail on its way needs a moment.
    pub async fn sync_until(&self, new_messages: u64) {
        let mut come = 0;
        for _ in 0..200 {
            come += self.ask("inbox.sync", json!({})).await["newMessages"].as_u64().unwrap();
            if come >= new_messages {
                assert_eq!(come, new_messages);
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("only {come} of {new_messages} messages came");
    }
}

fn options(directory: &Path, key: KeySource, clock: &Arc<FixedClock>) -> OpenOptions {
    let clock: Arc<dyn Clock> = Arc::<FixedClock>::clone(clock);
    OpenOptions { clock, ..OpenOptions::new(directory, key) }
}

/// A request for `channels.add_mailbox` of [`SHOP`]; `smtp` is an address of a server, or empty for Postfix.
pub fn mailbox(servers: &MailServers, smtp: &str, password: &str) -> Value {
    let postfix = format!("smtps://localhost:{}", servers.smtp_endpoint().port);
    json!({
        "name": "Nordlicht",
        "address": SHOP,
        "imap": format!("imaps://localhost:{}", servers.imap_endpoint().port),
        "smtp": if smtp.is_empty() { &postfix } else { smtp },
        "user": SHOP,
        "password": password,
        "caFile": servers.ca_file().display().to_string(),
    })
}

/// The ids of a topic in everything that was told since the receiver was made.
pub fn told(changes: &mut Receiver<ChangeSet>, topic: Topic) -> Vec<i64> {
    let mut ids = Vec::new();
    while let Ok(change) = changes.try_recv() {
        ids.extend(change.topics.get(&topic).into_iter().flatten());
    }
    ids
}

/// The items of a JSON list.
pub fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap()
}

/// A letter, as a mail program writes it.
#[derive(Clone)]
pub struct Letter {
    headers: Vec<(String, String)>,
    body: String,
}

impl Letter {
    /// From somebody to the shop.
    pub fn from(address: &str) -> Self {
        Self { headers: Vec::new(), body: "Hello".into() }
            .header("From", &format!("<{address}>"))
            .header("To", &format!("<{SHOP}>"))
    }

    pub fn is_dated(&self) -> bool {
        self.headers.iter().any(|(name, _)| name == "Date")
    }

    pub fn is_from(&self, address: &str) -> bool {
        self.headers.iter().any(|(name, value)| name == "From" && value.contains(address))
    }

    /// Sets a header; an empty value leaves it out.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.retain(|(known, _)| known != name);
        if !value.is_empty() {
            self.headers.push((name.to_owned(), value.to_owned()));
        }
        self
    }

    pub fn to(self, addresses: &str) -> Self {
        self.header("To", addresses)
    }

    pub fn subject(self, subject: &str) -> Self {
        self.header("Subject", subject)
    }

    pub fn id(self, id: &str) -> Self {
        self.header("Message-ID", &format!("<{id}@id.example>"))
    }

    pub fn in_reply_to(self, id: &str) -> Self {
        self.header("In-Reply-To", &format!("<{id}@id.example>"))
    }

    /// Oldest first, separated by spaces.
    pub fn references(self, ids: &str) -> Self {
        let ids: Vec<String> = ids.split(' ').map(|id| format!("<{id}@id.example>")).collect();
        self.header("References", &ids.join(" "))
    }

    /// The Date header, from milliseconds since 1970.
    pub fn at(self, millisecond: i64) -> Self {
        const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
        let text = Timestamp::from_millisecond(millisecond).to_rfc3339();
        let (day, time) = text.split_once('T').unwrap();
        let parts: Vec<&str> = day.split('-').collect();
        let [year, month, day] = parts.as_slice() else { panic!("{text}") };
        let month = MONTHS.get(month.parse::<usize>().unwrap() - 1).unwrap();
        let date = format!("{day} {month} {year} {} +0000", time.split(['.', 'Z']).next().unwrap());
        self.header("Date", &date)
    }

    pub fn text(mut self, text: &str) -> Self {
        self.body = text.to_owned();
        self
    }

    pub fn bytes(&self) -> Vec<u8> {
        let mut raw = String::new();
        for (name, value) in &self.headers {
            raw.push_str(&format!("{name}: {value}\r\n"));
        }
        raw.push_str("\r\n");
        raw.push_str(&self.body.replace('\n', "\r\n"));
        raw.push_str("\r\n");
        raw.into_bytes()
    }
}
