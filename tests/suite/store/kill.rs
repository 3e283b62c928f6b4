//! What was acknowledged survives the death of the process.

use crate::cast::{ADA, Letter, SHOP, Shop, list};
use crate::store::host::Host;
use comptoir_tests::MailServers;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

/// How often the process dies.
fn kills() -> usize {
    if std::env::var_os("COMPTOIR_TEST_LONG").is_some() { 200 } else { 40 }
}

/// How many letters there are to read. The import begins anew in each life and has to find each letter once.
const LETTERS: usize = 1200;

/// Our own book of what the desk has acknowledged: each line is on the disk before the next deed begins.
struct Book {
    file: Mutex<File>,
    noted: Condvar,
    path: PathBuf,
    /// Acknowledged replies, tags and drafts.
    deeds: AtomicUsize,
    /// Letters that were seen, in this life or an earlier one.
    letters: AtomicUsize,
}

impl Book {
    fn open(path: PathBuf) -> Self {
        Self {
            file: Mutex::new(File::create(&path).unwrap()),
            noted: Condvar::new(),
            path,
            deeds: AtomicUsize::new(0),
            letters: AtomicUsize::new(0),
        }
    }

    fn note(&self, line: &str, counter: &AtomicUsize) {
        let mut file = self.file.lock().unwrap();
        file.write_all(format!("{line}\n").as_bytes()).unwrap();
        file.sync_data().unwrap();
        counter.fetch_add(1, Ordering::SeqCst);
        self.noted.notify_all();
    }

    fn note_deed(&self, line: &str) {
        self.note(line, &self.deeds);
    }

    fn note_letter(&self, line: &str) {
        self.note(line, &self.letters);
    }

    fn read(&self) -> Vec<String> {
        std::fs::read_to_string(&self.path).unwrap().lines().map(str::to_owned).collect()
    }
}

/// Answers the first conversation, tags it and begins new letters, until the process dies.
fn work(authority: &str, round: usize, book: &Book) {
    for number in 0.. {
        let name = format!("{round}-{number}");
        let reply = json!({
            "conversationId": 1, "kind": "reply", "recipients": { "to": [{ "address": ADA }] }, "subject": "Re: Jacket",
            "text": format!("reply {name}"),
        });
        let Some(draft) = Host::ask(authority, "inbox.save_draft", &reply) else { return };
        if Host::ask(authority, "inbox.send", &json!({ "draftId": draft["id"] })).is_none() {
            return;
        }
        book.note_deed(&format!("reply {name}"));
        if Host::ask(authority, "inbox.tag", &json!({ "ids": [1], "add": [format!("tag {name}")] })).is_none() {
            return;
        }
        book.note_deed(&format!("tag {name}"));
        let letter = json!({ "kind": "new", "recipients": {}, "subject": name, "text": format!("draft {name}") });
        if Host::ask(authority, "inbox.save_draft", &letter).is_none() {
            return;
        }
        book.note_deed(&format!("draft {name}"));
    }
}

/// Reads the letters until the process dies.
fn import(authority: &str, letters: &Path) {
    let import = json!({ "kind": "maildir", "path": letters.display().to_string() });
    let _ = Host::ask(authority, "inbox.import", &import);
}

/// Notes the letters that the desk shows: what was shown once may not be gone later.
fn look(authority: &str, book: &Book) {
    let (page, mut seen) = (json!({ "view": "all", "limit": 200 }), BTreeSet::new());
    while let Some(page) = Host::ask(authority, "inbox.page", &page) {
        let subjects = list(&page["rows"]).iter().filter_map(|row| row["subject"].as_str());
        for subject in subjects.filter(|subject| subject.starts_with("letter ")) {
            if seen.insert(subject.to_owned()) {
                book.note_letter(subject);
            }
        }
    }
}

/// A folder of letters, each a conversation of its own.
fn write_letters(folder: &Path) {
    for name in ["cur", "new", "tmp"] {
        std::fs::create_dir_all(folder.join(name)).unwrap();
    }
    for number in 0..LETTERS {
        let subject = format!("letter {number}");
        let letter = Letter::from(&format!("c{number}@world.example")).id(&format!("l{number}")).subject(&subject);
        let text = format!("This is {subject}. ").repeat(30);
        std::fs::write(folder.join("cur").join(format!("{number}.x:2,S")), letter.text(&text).bytes()).unwrap();
    }
}

/// One life: everybody works until enough was acknowledged and a little more, then the process is killed.
fn life(directory: &Path, letters: &Path, round: usize, book: &Arc<Book>) {
    let mut host = Host::start(directory, None);
    let wanted = book.deeds.load(Ordering::SeqCst) + 3 + round * 7 % 19;
    let workers = [0, 1, 2].map(|kind| {
        let (authority, letters, book) = (host.authority.clone(), letters.to_owned(), Arc::clone(book));
        std::thread::spawn(move || match kind {
            0 => work(&authority, round, &book),
            1 => import(&authority, &letters),
            _ => look(&authority, &book),
        })
    });
    // Every fourth life sees letters come in.
    let letters = if round.is_multiple_of(4) { book.letters.load(Ordering::SeqCst) + 1 } else { 0 };
    let is_early =
        |_: &mut File| book.deeds.load(Ordering::SeqCst) < wanted || book.letters.load(Ordering::SeqCst) < letters;
    drop(book.noted.wait_while(book.file.lock().unwrap(), is_early).unwrap());
    // Some part of the next deeds, another one in each life.
    let (moment, pause) = (Instant::now(), Duration::from_micros(u64::try_from(round * 997 % 9000).unwrap()));
    while moment.elapsed() < pause {
        std::hint::spin_loop();
    }
    host.kill();
    workers.into_iter().for_each(|worker| worker.join().unwrap());
}

#[tokio::test]
async fn what_was_acknowledged_is_there_once_after_each_of_many_violent_deaths() {
    let (servers, shop) = (MailServers::start(), Shop::open_today());
    servers.add_user(SHOP);
    shop.add_mailbox(&servers, "").await;
    // Nothing leaves while the process lives and dies: the replies wait in the outbox.
    shop.ask("settings.set", json!({ "changes": { "undoSendSeconds": 60 } })).await;
    shop.import(&Letter::from(ADA).id("q1").subject("Jacket")).await;
    let (directory, letters) = (shop.directory(), shop.beside("letters"));
    write_letters(&letters);
    let book = Arc::new(Book::open(shop.beside("book")));
    let shop = shop.closed(|| (0..kills()).for_each(|round| life(&directory, &letters, round, &book)));

    let lines = book.read();
    for (what, least) in [("reply", 2 * kills()), ("tag", kills()), ("draft", kills()), ("letter", kills())] {
        let count = lines.iter().filter(|line| line.starts_with(what)).count();
        assert!(count >= least, "only {count} of {what} in {} lives", kills());
    }
    assert_eq!(shop.ask("desk.check", json!({})).await["verdict"], "ok");
    // The import is brought to its end, so that each letter can be counted.
    let import = json!({ "kind": "maildir", "path": letters.display().to_string() });
    let answer = shop.ask("inbox.import", import).await;
    assert!(answer["problem"].is_null(), "{answer}");
    let found = inventory(&shop).await;
    for line in &lines {
        assert_eq!(found.get(line), Some(&1), "{line} was acknowledged");
    }
    for (what, count) in &found {
        assert_eq!(*count, 1, "{what} is there {count} times");
    }
    let is_letter = |what: &&String| what.starts_with("letter ");
    assert_eq!(found.keys().filter(is_letter).count(), LETTERS);
}

/// How often each thing is there.
async fn inventory(shop: &Shop) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    let mut count = |what: String| *found.entry(what).or_insert(0) += 1;
    let first = shop.conversation(1).await;
    for tag in list(&first["row"]["tags"]) {
        count(tag["name"].as_str().unwrap().to_owned());
    }
    for message in list(&first["messages"]).iter().filter(|message| message["kind"] == "agent") {
        count(message["visibleText"].as_str().unwrap().trim().to_owned());
    }
    for draft in list(&shop.ask("inbox.drafts", json!({})).await).iter().filter(|draft| draft["kind"] == "new") {
        count(draft["text"].as_str().unwrap().to_owned());
    }
    let subjects = shop.desk.store().read(|connection| {
        let mut statement = connection.prepare("SELECT subject FROM messages WHERE subject LIKE 'letter %'").unwrap();
        let rows = statement.query_map([], |row| row.get(0)).unwrap();
        Ok::<Vec<String>, comptoir_store::StoreError>(rows.map(Result::unwrap).collect())
    });
    subjects.unwrap().into_iter().for_each(count);
    found
}
