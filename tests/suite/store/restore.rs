//! A restoration that dies at any moment leaves the old desk or the new one.

use crate::cast::{ADA, KEY, Letter, Shop};
use crate::store::host::program;
use serde_json::json;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};

/// What a restoration asks of the system: it dies at the first, second, third … of each.
const CALLS: [&str; 4] = ["rename", "unlink", "fsync", "pwrite64"];

/// Restores in a process of its own that dies when it makes the call for the `number`th time.
fn restore_and_die(backup: &Path, directory: &Path, call: &str, number: usize) -> ExitStatus {
    let mut strace = Command::new("strace");
    let injected = format!("inject={call}:signal=SIGKILL:when={number}");
    strace.args(["-f", "-o", "/dev/null", "-e", &format!("trace={call}"), "-e", &injected]).arg(program());
    strace.arg("--data").arg(directory).arg("restore").arg(backup).env("COMPTOIR_KEY", KEY);
    strace.stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap()
}

#[tokio::test]
async fn a_restoration_that_dies_at_any_call_leaves_the_old_desk_or_the_new_one() {
    let shop = Shop::open();
    for number in 0..6 {
        let text = format!("{number} ").repeat(2_000);
        shop.import(&Letter::from(ADA).id(&format!("n{number}")).subject(&format!("old {number}")).text(&text)).await;
    }
    let backup = PathBuf::from(shop.ask("desk.back_up", json!({})).await["path"].as_str().unwrap());
    let (directory, mut shop, mut outcomes) = (shop.directory(), shop, BTreeSet::new());
    let mut deaths = 0;
    for call in CALLS {
        for number in 1..40 {
            shop.import(&Letter::from(ADA).id("later").subject("later")).await;
            let mut is_dead = false;
            shop = shop.closed(|| is_dead = !restore_and_die(&backup, &directory, call, number).success());
            assert_eq!(shop.ask("desk.check", json!({})).await["verdict"], "ok");
            let subjects: BTreeSet<String> = shop
                .conversations()
                .await
                .iter()
                .map(|conversation| conversation["row"]["subject"].as_str().unwrap().to_owned())
                .collect();
            let is_old = subjects.contains("later");
            assert_eq!(subjects.len(), 6 + usize::from(is_old), "{call} {number}: {subjects:?}");
            if !is_dead {
                assert!(!is_old, "{call} {number}: the restoration that lived has restored nothing");
                break;
            }
            outcomes.insert(is_old);
            deaths += 1;
        }
    }
    assert!(deaths >= 10, "it died only {deaths} times");
    assert_eq!(outcomes.len(), 2, "each desk was left by some death");
}

/// Deeds that stood only in the log of a desk that was killed are kept with it when a backup takes its place.
#[tokio::test]
async fn what_the_old_desk_had_only_in_its_log_is_kept_beside_the_new_one() {
    let shop = Shop::open();
    shop.import(&Letter::from(ADA).id("n1").subject("first")).await;
    let backup = PathBuf::from(shop.ask("desk.back_up", json!({})).await["path"].as_str().unwrap());
    shop.import(&Letter::from(ADA).id("n2").subject("second")).await;
    // As a process that was killed leaves it: the log was never written into the database.
    let killed = shop.beside("killed");
    std::fs::create_dir_all(&killed).unwrap();
    for name in ["desk.db", "desk.db-wal"] {
        std::fs::copy(shop.directory().join(name), killed.join(name)).unwrap();
    }
    let key = comptoir_store::MasterKey::from_hex(KEY).unwrap();
    comptoir_store::restore_backup(&backup, &killed, &key).unwrap();

    let old = shop.beside("old");
    std::fs::create_dir_all(&old).unwrap();
    for suffix in ["", "-wal"] {
        let kept = killed.join(format!("desk.db.before-restore{suffix}"));
        std::fs::rename(kept, old.join(format!("desk.db{suffix}"))).unwrap();
    }
    let source = || comptoir_core::KeySource::Hex(comptoir_kernel::Secret::new(KEY));
    let shop = shop.move_to(&killed, source());
    assert_eq!(shop.conversations().await.len(), 1);
    let shop = shop.move_to(&old, source());
    assert_eq!(shop.conversations().await.len(), 2);
}
