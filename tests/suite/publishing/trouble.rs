//! Processes that die, disks that fill, people who stop it: readers see the old site or the new one.

use super::{files, left_over, publish, published, shop, target};
use crate::cast::{Shop, list};
use crate::store::host::Host;
use serde_json::{Value, json};
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

const ARTICLES: usize = 40;
const LIVES: usize = 12;

async fn crowded() -> Shop {
    let shop = shop(&[]).await;
    for number in 0..ARTICLES {
        published(&shop, &format!("Article {number}"), "Hang it up. ").await;
    }
    shop
}

/// The names of the shop that the pages of articles bear.
fn names(place: &Path) -> Vec<String> {
    let pages = files(place).into_iter().filter(|(path, _)| path.starts_with("en/article-"));
    let mut names: Vec<String> = pages
        .map(|(path, bytes)| {
            let text = String::from_utf8(bytes).unwrap();
            assert!(text.ends_with("</html>\n"), "{path} is torn");
            let name = text.split("Nordlicht ").nth(1).unwrap();
            name.split(|c: char| !c.is_ascii_digit()).next().unwrap().to_owned()
        })
        .collect();
    assert_eq!(names.len(), ARTICLES, "an article is missing");
    names.sort();
    names.dedup();
    names
}

/// One life: the shop gets another name, the site is written, and the process dies in the middle.
fn life(directory: &Path, id: i64, round: usize) {
    let mut host = Host::start(directory, None);
    let name = json!({ "changes": { "shopName": format!("Nordlicht {round}") } });
    Host::ask(&host.authority, "settings.set", &name).unwrap();
    let authority = host.authority.clone();
    let writing =
        std::thread::spawn(move || Host::answer(&authority, "knowledge.publish_to", &json!({ "id": id })).is_some());
    let (moment, pause) = (Instant::now(), Duration::from_micros(u64::try_from(round * 7_919 % 60_000).unwrap()));
    // From the moment when it is at work.
    while !writing.is_finished() {
        match Host::answer(&host.authority, "knowledge.publish_progress", &json!({})) {
            Some((200, answer)) if answer["total"] != json!(0) => break,
            _ => std::thread::yield_now(),
        }
    }
    while moment.elapsed() < pause {
        std::hint::spin_loop();
    }
    host.kill();
    writing.join().unwrap();
}

async fn dies(is_alone: bool) {
    let shop = crowded().await;
    shop.ask("settings.set", json!({ "changes": { "shopName": "Nordlicht 0" } })).await;
    let place = shop.beside("help");
    if !is_alone {
        std::fs::create_dir_all(&place).unwrap();
        std::fs::write(place.join("theirs.txt"), "theirs").unwrap();
    }
    let id = target(&shop, &place).await;
    publish(&shop, id).await;
    let directory = shop.directory();
    let shop = shop.closed(|| {
        for round in 1..=LIVES {
            life(&directory, id, round);
            let seen = names(&place);
            assert!(!is_alone || seen.len() == 1, "half old and half new: {seen:?}");
        }
        // The last life goes on by itself with what was interrupted.
        let host = Host::start(&directory, None);
        let began = Instant::now();
        loop {
            let targets = Host::ask(&host.authority, "knowledge.targets", &json!({})).unwrap();
            let state = &list(&targets)[0]["lastRun"]["state"];
            if *state != json!("running") {
                break;
            }
            assert!(began.elapsed() < Duration::from_secs(60), "{targets}");
            std::thread::yield_now();
        }
    });
    publish(&shop, id).await;
    assert_eq!(names(&place), [LIVES.to_string()]);
    let fresh = shop.beside("fresh");
    let other = target(&shop, &fresh).await;
    publish(&shop, other).await;
    let mut whole = files(&place);
    assert_eq!(whole.remove("theirs.txt").is_some(), !is_alone);
    assert_eq!(whole, files(&fresh));
    assert_eq!(left_over(&place), Vec::<String>::new());
    assert_eq!(shop.ask("knowledge.plan", json!({ "id": id })).await["edited"], json!([]));
}

#[tokio::test]
async fn whatever_dies_readers_see_one_site_and_never_half_of_two() {
    if cfg!(target_os = "linux") {
        dies(true).await;
    }
}

#[tokio::test]
async fn beside_files_of_others_each_page_is_whole_and_the_next_life_goes_on() {
    dies(false).await;
}

#[tokio::test]
async fn a_run_that_somebody_stops_leaves_the_site_as_it_was() {
    let shop = crowded().await;
    shop.ask("settings.set", json!({ "changes": { "shopName": "Nordlicht 0" } })).await;
    let place = shop.beside("help");
    let id = target(&shop, &place).await;
    publish(&shop, id).await;
    let mut stopped = false;
    for round in 1..50 {
        let before = names(&place);
        let name = format!("Nordlicht {round}");
        shop.ask("settings.set", json!({ "changes": { "shopName": name } })).await;
        let owner = comptoir_core::agents::owner(&shop.desk).unwrap();
        let desk = std::sync::Arc::clone(&shop.desk);
        let caller = comptoir_core::Caller { agent: owner };
        let writing = tokio::spawn(async move { desk.ask(caller, "knowledge.publish_to", json!({ "id": id })).await });
        while !writing.is_finished() {
            if shop.ask("knowledge.publish_progress", json!({})).await["total"] != json!(0) {
                shop.ask("knowledge.cancel_publish", json!({})).await;
            }
        }
        match writing.await.unwrap() {
            Ok(_) => assert_eq!(names(&place), [round.to_string()]),
            Err(problem) => {
                assert_eq!(problem.code, "cancelled", "{}", problem.chain());
                assert_eq!(names(&place), before);
                stopped = true;
                break;
            }
        }
    }
    assert!(stopped, "it was never stopped in time");
    assert_eq!(left_over(&place), Vec::<String>::new());
    let targets = shop.ask("knowledge.targets", json!({})).await;
    assert_eq!(list(&targets)[0]["lastRun"]["state"], "stopped");
}

/// Whether this system lets us have a small disk of our own.
fn may_mount() -> bool {
    let mut probe = Command::new("unshare");
    probe.args(["--mount", "--map-root-user", "mount", "-t", "tmpfs", "none", "/tmp"]);
    probe.output().is_ok_and(|output| output.status.success())
}

fn fill(path: &Path) {
    let mut file = File::create(path).unwrap();
    for size in [65_536, 4096, 512, 1] {
        while file.write_all(&vec![7; size]).is_ok() {}
    }
}

#[tokio::test]
async fn a_full_disk_is_said_and_the_old_site_stays_whole() {
    if !may_mount() {
        eprintln!("left out: this system gives us no disk of our own");
        return;
    }
    let shop = crowded().await;
    shop.ask("settings.set", json!({ "changes": { "shopName": "Nordlicht 0" } })).await;
    let small = shop.beside("small");
    std::fs::create_dir_all(&small).unwrap();
    let id = target(&shop, &small.join("help")).await;
    let directory = shop.directory();
    let shop = shop.closed(|| {
        let mount = format!("mount -t tmpfs -o size=4m none '{}'", small.display());
        let host = Host::start(&directory, Some(&mount));
        let seen = PathBuf::from(format!("/proc/{}/root", host.id())).join(small.strip_prefix("/").unwrap());
        let publish = || Host::answer(&host.authority, "knowledge.publish_to", &json!({ "id": id })).unwrap();
        assert_eq!(publish().0, 200);
        let name = json!({ "changes": { "shopName": "Nordlicht 1" } });
        Host::ask(&host.authority, "settings.set", &name).unwrap();
        fill(&seen.join("filler"));
        let (status, refusal) = publish();
        assert_ne!(status, 200);
        assert_eq!(refusal["code"], "disk-full", "{refusal}");
        assert_eq!(names(&seen.join("help")), ["0"]);
        assert_eq!(left_over(&seen.join("help")), Vec::<String>::new());
        std::fs::remove_file(seen.join("filler")).unwrap();
        assert_eq!(publish().0, 200);
        assert_eq!(names(&seen.join("help")), ["1"]);
    });
    let targets: Value = shop.ask("knowledge.targets", json!({})).await;
    assert_eq!(list(&targets)[0]["lastRun"]["state"], "done");
}
