//! Opening a desk and holding it.

use super::disk::Disk;
use super::held::Held;
use super::keychain::Keychain;
use super::keys::{self, KeyPlace, KeySource};
use super::long_work::LongWork;
use super::problems::store_problem;
use super::shelf::{self, Shelf};
use super::write::OrProblem;
use super::{ChangeSet, key_files};
use comptoir_connectors::mail::oauth::Pages;
use comptoir_kernel::{ChannelId, Clock, Problem, StoreId, SystemClock, Timestamp};
use comptoir_store::rusqlite::{OptionalExtension, named_params};
use comptoir_store::{MasterKey, Migration, RecoveryCode, Store, StoreError};
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::{Notify, broadcast};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

/// The ladder. A step that was released is never changed.
const LADDER: &[Migration] = &[
    Migration { name: "walking_desk", sql: include_str!("../migrations/0001_walking_desk.sql") },
    Migration { name: "macros", sql: include_str!("../migrations/0002_macros.sql") },
    Migration { name: "lists", sql: include_str!("../migrations/0003_lists.sql") },
    Migration { name: "words", sql: include_str!("../migrations/0004_words.sql") },
    Migration { name: "customers", sql: include_str!("../migrations/0005_customers.sql") },
    Migration { name: "people", sql: include_str!("../migrations/0006_people.sql") },
    Migration { name: "history", sql: include_str!("../migrations/0007_history.sql") },
    Migration { name: "contacts", sql: include_str!("../migrations/0008_contacts.sql") },
    Migration { name: "topics", sql: include_str!("../migrations/0009_topics.sql") },
    Migration { name: "draft_language", sql: include_str!("../migrations/0010_draft_language.sql") },
    Migration { name: "cultures", sql: include_str!("../migrations/0011_cultures.sql") },
    Migration { name: "timing", sql: include_str!("../migrations/0012_timing.sql") },
    Migration { name: "joining", sql: include_str!("../migrations/0013_joining.sql") },
    Migration { name: "views", sql: include_str!("../migrations/0014_views.sql") },
    Migration { name: "looking", sql: include_str!("../migrations/0015_looking.sql") },
    Migration { name: "audit_pages", sql: include_str!("../migrations/0016_audit_pages.sql") },
    Migration { name: "joined", sql: include_str!("../migrations/0017_joined.sql") },
    Migration { name: "storefronts", sql: include_str!("../migrations/0018_storefronts.sql") },
    Migration { name: "acts", sql: include_str!("../migrations/0019_acts.sql") },
    Migration { name: "beside", sql: include_str!("../migrations/0020_beside.sql") },
    Migration { name: "store_files", sql: include_str!("../migrations/0021_store_files.sql") },
    Migration { name: "reviews", sql: include_str!("../migrations/0022_reviews.sql") },
    Migration { name: "health", sql: include_str!("../migrations/0023_health.sql") },
    Migration { name: "returns", sql: include_str!("../migrations/0024_returns.sql") },
    Migration { name: "pictures", sql: include_str!("../migrations/0025_pictures.sql") },
    Migration { name: "return_policies", sql: include_str!("../migrations/0026_return_policies.sql") },
    Migration { name: "return_notices", sql: include_str!("../migrations/0027_return_notices.sql") },
    Migration { name: "exchanges", sql: include_str!("../migrations/0028_exchanges.sql") },
    Migration { name: "return_evidence", sql: include_str!("../migrations/0029_return_evidence.sql") },
    Migration { name: "return_facts", sql: include_str!("../migrations/0030_return_facts.sql") },
    Migration { name: "return_letters", sql: include_str!("../migrations/0031_return_letters.sql") },
    Migration { name: "return_stock", sql: include_str!("../migrations/0032_return_stock.sql") },
    Migration { name: "shop_returns", sql: include_str!("../migrations/0033_shop_returns.sql") },
    Migration { name: "knowledge", sql: include_str!("../migrations/0034_knowledge.sql") },
    Migration { name: "help_site", sql: include_str!("../migrations/0035_help_site.sql") },
    Migration { name: "article_use", sql: include_str!("../migrations/0036_article_use.sql") },
    Migration { name: "help_site_servers", sql: include_str!("../migrations/0037_help_site_servers.sql") },
    Migration { name: "article_imports", sql: include_str!("../migrations/0038_article_imports.sql") },
    Migration { name: "article_plans", sql: include_str!("../migrations/0039_article_plans.sql") },
    Migration { name: "help_site_shops", sql: include_str!("../migrations/0040_help_site_shops.sql") },
    Migration { name: "article_files", sql: include_str!("../migrations/0041_article_files.sql") },
    Migration { name: "help_site_logo", sql: include_str!("../migrations/0042_help_site_logo.sql") },
    Migration { name: "help_site_uploads", sql: include_str!("../migrations/0043_help_site_uploads.sql") },
    Migration { name: "article_blocks", sql: include_str!("../migrations/0044_article_blocks.sql") },
    Migration { name: "article_beginnings", sql: include_str!("../migrations/0045_article_beginnings.sql") },
];

/// How to open a desk.
pub struct OpenOptions {
    /// The directory that holds the database and nothing else's files.
    pub directory: PathBuf,
    pub key: KeySource,
    /// True while the keychain has not answered: it may be asking the person for its password.
    pub keychain_waiting: Arc<AtomicBool>,
    pub clock: Arc<dyn Clock>,
    /// Opens a web, mail or phone link outside; the address was checked before.
    pub link_opener: LinkOpener,
    /// What the browser shows after a sign-in at a provider, in the person's language: success, then failure.
    pub sign_in_pages: Pages,
}

/// Shows an address in the person's browser.
pub type LinkOpener = Arc<dyn Fn(&str) -> std::io::Result<()> + Send + Sync>;

impl OpenOptions {
    pub fn new(directory: impl Into<PathBuf>, key: KeySource) -> Self {
        Self {
            directory: directory.into(),
            key,
            keychain_waiting: Arc::default(),
            clock: Arc::new(SystemClock),
            link_opener: Arc::new(|url| open::that_detached(url)),
            sign_in_pages: Pages { done: String::new(), failed: String::new() },
        }
    }
}

/// The open desk: what every command and every job works on.
pub struct Desk {
    store: Store,
    key: MasterKey,
    key_source: KeySource,
    pub(crate) clock: Arc<dyn Clock>,
    link_opener: LinkOpener,
    sign_in_pages: Pages,
    changes: broadcast::Sender<ChangeSet>,
    shelf: Shelf,
    /// What somebody handed over for a deed that follows.
    pub(crate) held: Held,
    pub(super) disk: Disk,
    /// Wakes the outbox when something is due earlier than it thought.
    pub outbox_bell: Notify,
    /// Wakes the keeper of the channels when one was added, removed, paused or resumed.
    pub channels_bell: Notify,
    /// Wakes the keeper of the stores likewise.
    pub stores_bell: Notify,
    /// Wakes whoever carries out deeds in shops when one was confirmed.
    pub acts_bell: Notify,
    /// Held by whoever carries out deeds in shops: one after the other.
    pub(crate) acts_turn: tokio::sync::Mutex<()>,
    /// Held by whoever fetches pictures of articles: what one has fetched the next need not.
    pub(crate) pictures_turn: tokio::sync::Mutex<()>,
    /// Ends the import that is running.
    import_stop: Mutex<CancellationToken>,
    /// The import of a table of customers.
    pub(crate) table_import: LongWork,
    /// The import of a file of a shop.
    pub(crate) store_file_import: LongWork,
    /// Taking a long deed back.
    pub(crate) long_undo: LongWork,
    /// Writing the help site to one of its places.
    pub(crate) publishing: LongWork,
    /// Bringing articles along from another program.
    pub(crate) article_import: LongWork,
    /// Channels whose watcher must begin anew, because a password or server was changed.
    restarts: Mutex<Vec<ChannelId>>,
    /// Stores likewise.
    store_restarts: Mutex<Vec<StoreId>>,
    /// Ends the waiting for a browser in which somebody signs in at a shop.
    store_sign_in: Mutex<CancellationToken>,
    /// Ends every loop.
    pub stop: CancellationToken,
    pub loops: TaskTracker,
}

impl Desk {
    /// True if a desk was made in this directory before.
    pub fn exists(directory: &Path) -> bool {
        Store::exists(directory)
    }

    /// Opens or creates the store of a desk; `Desk::open` then lets the rooms make themselves ready.
    pub(crate) fn open_store(options: OpenOptions) -> Result<Arc<Self>, Problem> {
        let found = keys::find(&options.key, &options.directory, &options.keychain_waiting)?;
        let opened = Store::open(&options.directory, &found.key, LADDER);
        if let Err(StoreError::AlreadyOpen) = opened {
            found.discard();
        }
        let store = opened.map_err(store_problem)?;
        let desk = Self {
            store,
            key: found.key,
            key_source: options.key,
            clock: options.clock,
            link_opener: options.link_opener,
            sign_in_pages: options.sign_in_pages,
            changes: broadcast::channel(1024).0,
            shelf: Shelf::new(shelf::ROOM),
            held: Held::default(),
            disk: Disk::default(),
            outbox_bell: Notify::new(),
            channels_bell: Notify::new(),
            stores_bell: Notify::new(),
            acts_bell: Notify::new(),
            acts_turn: tokio::sync::Mutex::new(()),
            pictures_turn: tokio::sync::Mutex::new(()),
            import_stop: Mutex::new(CancellationToken::new()),
            table_import: LongWork::default(),
            store_file_import: LongWork::default(),
            long_undo: LongWork::default(),
            publishing: LongWork::default(),
            article_import: LongWork::default(),
            restarts: Mutex::new(Vec::new()),
            store_restarts: Mutex::new(Vec::new()),
            store_sign_in: Mutex::new(CancellationToken::new()),
            stop: CancellationToken::new(),
            loops: TaskTracker::new(),
        };
        let recovery = options.directory.join(key_files::RECOVERY_FILE);
        if found.is_new || !recovery.exists() {
            desk.renew_recovery_code()?;
        }
        if found.belongs_into_keychain {
            desk.return_key_to_keychain();
        }
        Ok(Arc::new(desk))
    }

    pub(super) fn key(&self) -> &MasterKey {
        &self.key
    }

    pub(super) fn key_place(&self) -> KeyPlace {
        keys::place(&self.key_source, self.store.directory())
    }

    /// Apart from everything else, because the keychain may ask the person for a password first.
    fn return_key_to_keychain(&self) {
        let (directory, key) = (self.store.directory().to_owned(), self.key.clone());
        std::thread::spawn(move || {
            if let Err(problem) = Keychain::of(&directory, &AtomicBool::new(false)).write(&key) {
                tracing::warn!(code = problem.code, "the recovered key could not be put into the keychain");
            }
        });
    }

    /// Ends the loops and waits up to ten seconds for them.
    pub async fn stop(&self) {
        self.stop.cancel();
        self.loops.close();
        let limit = std::time::Duration::from_secs(10);
        if tokio::time::timeout(limit, self.loops.wait()).await.is_err() {
            tracing::warn!("some loops did not stop in time");
        }
    }

    /// The token of a new import; ends with the desk.
    pub(crate) fn begin_import(&self) -> CancellationToken {
        let token = self.stop.child_token();
        *self.import_stop.lock().unwrap_or_else(PoisonError::into_inner) = token.clone();
        token
    }

    /// Ends the import that is running; what it has stored stays.
    pub(crate) fn cancel_import(&self) {
        self.import_stop.lock().unwrap_or_else(PoisonError::into_inner).cancel();
    }

    /// Lets the watcher of a channel begin anew.
    pub fn restart_channel(&self, id: ChannelId) {
        self.restarts.lock().unwrap_or_else(PoisonError::into_inner).push(id);
        self.channels_bell.notify_one();
    }

    /// Lets the watcher of a store begin anew.
    pub fn restart_store(&self, id: StoreId) {
        self.store_restarts.lock().unwrap_or_else(PoisonError::into_inner).push(id);
        self.stores_bell.notify_one();
    }

    /// The stores that were asked to begin anew since the last call.
    pub fn take_store_restarts(&self) -> Vec<StoreId> {
        std::mem::take(&mut *self.store_restarts.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// The token of a new sign-in at a shop; the one before, if it still waits, ends.
    pub(crate) fn begin_store_sign_in(&self) -> CancellationToken {
        let token = self.stop.child_token();
        let before =
            std::mem::replace(&mut *self.store_sign_in.lock().unwrap_or_else(PoisonError::into_inner), token.clone());
        before.cancel();
        token
    }

    /// Ends the sign-in at a shop that is waiting.
    pub(crate) fn cancel_store_sign_in(&self) {
        self.store_sign_in.lock().unwrap_or_else(PoisonError::into_inner).cancel();
    }

    /// The channels that were asked to begin anew since the last call.
    pub fn take_restarts(&self) -> Vec<ChannelId> {
        std::mem::take(&mut *self.restarts.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// News after each commit. A receiver that lags must reload everything.
    pub fn changes(&self) -> broadcast::Receiver<ChangeSet> {
        self.changes.subscribe()
    }

    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    pub fn clock(&self) -> &dyn Clock {
        self.clock.as_ref()
    }

    pub(crate) fn sign_in_pages(&self) -> Pages {
        self.sign_in_pages.clone()
    }

    /// Opens a link outside, if its scheme is harmless.
    ///
    /// # Errors
    /// `link-refused` for every scheme but http, https, mailto and tel.
    pub fn open_link(&self, link: &str) -> Result<(), Problem> {
        let url = url::Url::parse(link).map_err(|_| Problem::refused("link-refused"))?;
        if !matches!(url.scheme(), "http" | "https" | "mailto" | "tel") {
            return Err(Problem::refused("link-refused"));
        }
        (self.link_opener)(url.as_str()).map_err(|error| Problem::refused("link-refused").because(error))
    }

    pub(crate) const fn shelf(&self) -> &Shelf {
        &self.shelf
    }

    pub fn store(&self) -> &Store {
        &self.store
    }

    pub(super) fn tell(&self, changes: ChangeSet) {
        if !changes.is_empty() {
            // Nobody listening is fine.
            drop(self.changes.send(changes));
        }
    }

    /// The recovery code, until the person has confirmed to have kept it.
    pub(super) fn new_recovery_code(&self) -> Result<Option<String>, Problem> {
        self.read(|connection| {
            connection
                .query_row("SELECT value FROM desk_facts WHERE name = 'recovery_code'", [], |row| row.get(0))
                .optional()
                .or_problem()
        })
    }

    pub(super) fn forget_recovery_code(&self) -> Result<(), Problem> {
        self.write("desk.confirm_recovery_code", None, |write| {
            write.connection().execute("DELETE FROM desk_facts WHERE name = 'recovery_code'", []).or_problem()?;
            Ok(())
        })
    }

    /// Invariant: the code waits inside the encrypted store before the file that it opens is there. A code that was shown
    /// to nobody would be lost with a crash.
    fn renew_recovery_code(&self) -> Result<(), Problem> {
        let code = RecoveryCode::generate();
        self.write("desk.new_recovery_code", None, |write| {
            let sql = "INSERT INTO desk_facts (name, value) VALUES ('recovery_code', :code)
                 ON CONFLICT (name) DO UPDATE SET value = excluded.value";
            write.connection().execute(sql, named_params! { ":code": code.to_display() }).or_problem()?;
            Ok(())
        })?;
        key_files::write_recovery(&self.key, &code, self.store.directory())
    }
}
