//! The power goes: what was acknowledged is there when it comes back, wherever in the work that happened.
//!
//! A child process does deeds at a desk under strace. The recorded writes are played up to a cut on a disk that forgets
//! what was not synced, and the desk that is left is opened.

mod disk;
mod recording;

use crate::cast::{ADA, KEY, Letter, Shop};
use base64::{Engine, engine::general_purpose::STANDARD};
use comptoir_core::{Desk, KeySource, OpenOptions};
use comptoir_kernel::Secret;
use comptoir_store::{MasterKey, RecoveryCode, StoreError, rusqlite::Connection, unwrap_with_recovery_code};
use disk::{Dice, Disk, FATES, Fate};
use recording::Step;
use serde_json::json;
use std::collections::BTreeSet;
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where the child works; also what tells it that it is one.
const PLACE: &str = "COMPTOIR_TEST_POWER";

const ACKNOWLEDGED: &str = "acknowledged";

/// How many moments the power goes at.
fn cuts() -> usize {
    if std::env::var_os("COMPTOIR_TEST_LONG").is_some() { 1000 } else { 60 }
}

/// Runs one of the tests of this file as a child and records it.
fn recorded(test: &str, place: &Path) -> Vec<Step> {
    let mut command = Command::new(std::env::current_exe().unwrap());
    let path = format!("{}::{test}", module_path!().split_once("::").unwrap().1);
    // The cast makes its desk in the folder for temporary files.
    command.args(["--exact", "--ignored", "--nocapture", &path]).env(PLACE, place).env("TMPDIR", place);
    let mut steps = recording::record(&command, place);
    // The letters that the child imports are no part of the desk.
    steps.retain(|step| step.path().ancestors().any(|above| above.ends_with("desk") || above.ends_with(ACKNOWLEDGED)));
    steps
}

/// Says durably for us, not for the desk, what the desk has acknowledged: the line stands in the recording.
struct Acknowledgements(File);

impl Acknowledgements {
    fn begin(place: &Path) -> Self {
        Self(File::create(place.join(ACKNOWLEDGED)).unwrap())
    }

    fn say(&mut self, line: &str) {
        self.0.write_all(format!("{line}\n").as_bytes()).unwrap();
    }
}

#[tokio::test]
#[ignore = "the child of the tests below"]
async fn deeds() {
    let place = PathBuf::from(std::env::var_os(PLACE).unwrap());
    let mut acknowledged = Acknowledgements::begin(&place);
    let mut shop = Shop::open();
    acknowledged.say("opened -");
    for round in 0..2 {
        for number in 0..20 {
            let name = format!("{round}-{number}");
            let text = format!("Hello from letter {name}. ").repeat(40);
            shop.import(&Letter::from(ADA).id(&name).subject(&name).text(&text)).await;
            acknowledged.say(&format!("letter {name}@id.example"));
            shop.ask("inbox.tag", json!({ "ids": [1], "add": [format!("tag {name}")] })).await;
            acknowledged.say(&format!("tag tag {name}"));
            let draft = json!({ "kind": "new", "recipients": {}, "subject": name, "text": format!("draft {name}") });
            let draft = shop.ask("inbox.save_draft", draft).await;
            acknowledged.say(&format!("draft draft {name}"));
            if number % 7 == 0 {
                let file = json!({
                    "draftId": draft["id"], "name": name, "mimeType": "text/plain", "isInline": false,
                    "base64": STANDARD.encode(format!("file {name} ").repeat(400)),
                });
                shop.ask("inbox.attach_file", file).await;
                acknowledged.say(&format!("file {name}"));
            }
        }
        // A clean end writes the log into the database, and the next life begins a new one.
        shop = shop.reopen();
    }
}

/// The control: the same engine with the setting that many programs use.
#[test]
#[ignore = "the child of the tests below"]
fn deeds_with_synchronous_normal() {
    let place = PathBuf::from(std::env::var_os(PLACE).unwrap());
    let mut acknowledged = Acknowledgements::begin(&place);
    let shop = Shop::open().closed(|| ());
    let connection = Connection::open(shop.directory().join("desk.db")).unwrap();
    connection.execute_batch(&format!("PRAGMA key = \"x'{KEY}'\"; PRAGMA synchronous = NORMAL;")).unwrap();
    for number in 0..60 {
        connection.execute("INSERT INTO tags (name) VALUES (?1)", [format!("tag {number}")]).unwrap();
        acknowledged.say(&format!("tag tag {number}"));
    }
}

/// What a cut left behind.
#[derive(Debug, PartialEq, Eq)]
enum Loss {
    Nothing,
    Deeds(Vec<String>),
    Desk(String),
}

/// Plays the recording up to `cuts` moments that lie behind `from` and opens what is left each time. Answers the losses
/// with their cuts.
fn play(steps: &[Step], from: usize, cuts: usize, place: &Path) -> Vec<(usize, Fate, Loss)> {
    let (mut dice, mut disk, mut played) = (Dice::new(2026), Disk::default(), 0);
    let mut moments: Vec<usize> = (0..cuts).map(|_| from + dice.below(steps.len() + 1 - from)).collect();
    moments.sort_unstable();
    let (mut acknowledged, mut losses) = (Vec::new(), Vec::new());
    for (number, moment) in moments.into_iter().enumerate() {
        for step in &steps[played..moment] {
            disk.take(step);
            if let Step::Write { path, bytes, .. } = step
                && path.ends_with(ACKNOWLEDGED)
            {
                acknowledged.push(String::from_utf8(bytes.clone()).unwrap().trim().to_owned());
            }
        }
        played = moment;
        let fate = FATES[number % FATES.len()];
        let left = disk.after_power_loss(fate, &mut dice);
        let loss = loss(&left, place, &acknowledged);
        if loss != Loss::Nothing {
            losses.push((moment, fate, loss));
        }
    }
    losses
}

/// Opens the desk that is left and looks for what was acknowledged.
fn loss(left: &std::collections::BTreeMap<PathBuf, Vec<u8>>, place: &Path, acknowledged: &[String]) -> Loss {
    let folder = tempfile::tempdir().unwrap();
    for (path, bytes) in left {
        // The child's folder has a name of its own; the desk below it is called so.
        let names: Vec<_> = path.strip_prefix(place).unwrap().iter().skip_while(|name| *name != "desk").collect();
        let path = folder.path().join(names.iter().collect::<PathBuf>());
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        if !names.is_empty() {
            std::fs::write(path, bytes).unwrap();
        }
    }
    let directory = folder.path().join("desk");
    if acknowledged.is_empty() && !directory.join("desk.db").exists() {
        return Loss::Nothing;
    }
    let desk = match Desk::open(OpenOptions::new(&directory, KeySource::Hex(Secret::new(KEY)))) {
        Ok(desk) => desk,
        Err(problem) => return Loss::Desk(problem.chain()),
    };
    match desk.store().check_integrity() {
        Ok(verdict) if verdict == "ok" => {}
        other => return Loss::Desk(format!("{other:?}")),
    }
    let found = desk.store().read(|connection| Ok::<_, StoreError>(found(connection, &desk))).unwrap();
    let is_gone = |line: &&String| !found.contains(*line);
    let gone: Vec<String> = acknowledged.iter().filter(is_gone).cloned().collect();
    if gone.is_empty() { Loss::Nothing } else { Loss::Deeds(gone) }
}

/// Everything that could have been acknowledged, in the words of the acknowledgements.
fn found(connection: &Connection, desk: &Desk) -> BTreeSet<String> {
    let texts = |sql: &str| -> Vec<String> {
        let mut statement = connection.prepare(sql).unwrap();
        let rows = statement.query_map([], |row| row.get(0)).unwrap();
        rows.map(Result::unwrap).collect()
    };
    let mut found: BTreeSet<String> = BTreeSet::new();
    found.extend(texts("SELECT 'tag ' || name FROM tags"));
    found.extend(texts("SELECT 'draft ' || text FROM drafts"));
    found.extend(texts("SELECT 'letter ' || message_id FROM messages"));
    for pair in texts("SELECT name || ' ' || blob FROM draft_files") {
        let (name, blob) = pair.split_once(' ').unwrap();
        let bytes = desk.store().blobs().get(blob).ok().flatten();
        if bytes.is_some_and(|bytes| bytes == format!("file {name} ").repeat(400).into_bytes()) {
            found.insert(format!("file {name}"));
        }
    }
    if let Some(code) = texts("SELECT value FROM desk_facts WHERE name = 'recovery_code'").first() {
        let file = std::fs::read_to_string(desk.store().directory().join("recovery.json")).unwrap_or_default();
        let key = unwrap_with_recovery_code(&file, &RecoveryCode::parse(code));
        if key.is_ok_and(|key| key.to_hex() == MasterKey::from_hex(KEY).unwrap().to_hex()) {
            found.insert("opened -".into());
        }
    }
    found
}

#[test]
fn what_was_acknowledged_is_there_wherever_the_power_goes() {
    let folder = tempfile::tempdir().unwrap();
    let steps = recorded("deeds", folder.path());
    let syncs = steps.iter().filter(|step| matches!(step, Step::Sync(_))).count();
    assert!(syncs > 120, "only {syncs} syncs among {} steps", steps.len());
    assert_eq!(play(&steps, 0, cuts(), folder.path()), []);
}

#[test]
fn the_same_cuts_find_what_synchronous_normal_loses() {
    let folder = tempfile::tempdir().unwrap();
    let steps = recorded("deeds_with_synchronous_normal", folder.path());
    // The desk itself is made as ever: only what comes after its first acknowledgement is under the other setting.
    let is_acknowledgement = |step: &Step| matches!(step, Step::Write { path, .. } if path.ends_with(ACKNOWLEDGED));
    let begun = steps.iter().position(is_acknowledgement).unwrap();
    let losses = play(&steps, begun, 60, folder.path());
    let deeds = losses.iter().filter(|(_, _, loss)| matches!(loss, Loss::Deeds(_))).count();
    assert!(deeds > 10, "the disk that forgets has lost nothing, so the test above proves nothing: {losses:?}");
}
