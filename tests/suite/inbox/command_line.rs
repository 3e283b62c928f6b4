//! What the command line writes is what the window would have written.

use crate::cast::{ADA, KEY, Letter, SHOP, Shop, list, mailbox};
use comptoir_tests::{Fault, MailServers, PASSWORD, Proxy};
use serde_json::{Value, json};
use std::{
    fs,
    path::Path,
    process::{Command, Output},
    time::{Duration, Instant},
};

/// A mailbox whose server does not answer.
const OLD: &str = "old@nordlicht.example";

/// Runs the command line that belongs to this build.
fn comptoir(directory: &Path, arguments: &[&str]) -> Output {
    let program = std::env::current_exe().unwrap().ancestors().nth(2).unwrap().join("comptoir");
    assert!(program.is_file(), "build it first: cargo build -p comptoir-cli");
    Command::new(program).arg("--data").arg(directory).args(arguments).env("COMPTOIR_KEY", KEY).output().unwrap()
}

fn done(output: &Output) {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// How many of a user's letters contain these words.
fn letters(servers: &MailServers, address: &str, words: &str) -> usize {
    let Ok(entries) = fs::read_dir(servers.maildir(address).join("new")) else { return 0 };
    entries.filter(|entry| fs::read_to_string(entry.as_ref().unwrap().path()).unwrap().contains(words)).count()
}

#[tokio::test]
async fn an_answer_from_the_command_line_quotes_the_letter_as_one_from_the_window_does() {
    let (servers, shop) = (MailServers::start(), Shop::open_today());
    servers.add_user(SHOP);
    shop.add_mailbox(&servers, "").await;
    shop.import(&Letter::from(ADA).subject("Jacket").id("q1").text("Where is my jacket?")).await;
    let answer = shop.beside("answer.txt");
    fs::write(&answer, "It left today.").unwrap();
    let directory = shop.directory();
    let shop =
        shop.closed(|| done(&comptoir(&directory, &["reply", "1", "--text-file", &answer.display().to_string()])));
    let conversation = shop.conversation(1).await;
    let ours = list(&conversation["messages"]).last().unwrap().clone();
    assert_eq!((&ours["kind"], &ours["visibleText"]), (&json!("agent"), &json!("It left today.")));
    let text = shop.ask("inbox.message_text", json!({ "messageId": ours["id"] })).await;
    assert!(text["text"].as_str().unwrap().contains("\n> Where is my jacket?"), "{text}");
}

#[tokio::test]
async fn one_sync_sends_what_waits_as_well_and_another_one_sends_nothing_twice() {
    let (servers, shop) = (MailServers::start(), Shop::open_today());
    [OLD, SHOP, ADA].into_iter().for_each(|user| servers.add_user(user));
    // The mailbox in trouble comes first and keeps nothing from the other.
    let mut other = mailbox(&servers, "", PASSWORD);
    (other["address"], other["user"]) = (json!(OLD), json!(OLD));
    let dead = Proxy::start(servers.imap_endpoint().port, Fault::None);
    other["imap"] = json!(format!("imaps://localhost:{}", dead.port()));
    shop.ask("channels.add_mailbox", other).await;
    dead.set(Fault::Refuse);
    let line = Proxy::start(servers.smtp_endpoint().port, Fault::None);
    let channel = shop.add_mailbox(&servers, &format!("smtps://localhost:{}", line.port())).await;
    servers.store(&Letter::from(ADA).subject("Jacket").id("q1").text("Where is my jacket?").bytes(), SHOP);
    line.set(Fault::Refuse);
    let to = json!({ "to": [{ "name": "", "address": ADA }], "cc": [], "bcc": [] });
    let text = "It left today.";
    let draft =
        json!({ "channelId": channel, "kind": "new", "recipients": to, "subject": "Your jacket", "text": text });
    let draft = shop.ask("inbox.save_draft", draft).await;
    shop.ask("inbox.send", json!({ "draftId": draft["id"] })).await;
    shop.ask("inbox.flush_outbox", json!({})).await;
    let waiting = shop.ask("inbox.outbox", json!({})).await;
    assert_eq!((&waiting[0]["state"], &waiting[0]["attempts"]), (&json!("queued"), &json!(1)));
    line.set(Fault::None);

    let directory = shop.directory();
    let shop = shop.closed(|| {
        for _ in 0..2 {
            let output = comptoir(&directory, &["--json", "sync"]);
            let said = String::from_utf8_lossy(&output.stderr);
            assert_eq!(output.status.code(), Some(1), "{said}");
            assert!(said.contains("\"mail-disconnected\""), "{said}");
        }
    });
    assert_eq!(shop.ask("inbox.outbox", json!({})).await, json!([]));
    assert_eq!(shop.threads().await, ["It left today.", "Where is my jacket?"]);
    let started = Instant::now();
    while letters(&servers, ADA, "It left today.") == 0 {
        assert!(started.elapsed() < Duration::from_secs(30), "it has not come: {}", servers.logs());
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    // What comes after it on the same way shows that there was no second one.
    servers.deliver(&Letter::from(SHOP).subject("Fence").id("fence").text("The fence.").bytes(), ADA);
    while letters(&servers, ADA, "The fence.") == 0 {
        assert!(started.elapsed() < Duration::from_secs(30), "the fence has not come: {}", servers.logs());
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(letters(&servers, ADA, "It left today."), 1);
}

#[test]
fn a_wrong_call_is_answered_in_the_form_that_was_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    for wrong in [&["nonsense"][..], &["list", "--limit", "many"], &["show"], &["list", "--no-such-option"]] {
        let spoken = comptoir(folder.path(), wrong);
        let said = String::from_utf8(spoken.stderr).unwrap();
        assert_eq!(spoken.status.code(), Some(2), "{wrong:?}: {said}");
        assert!(serde_json::from_str::<Value>(&said).is_err(), "{wrong:?}: {said}");
        let json = comptoir(folder.path(), &[&["--json"], wrong].concat());
        let said: Value = serde_json::from_slice(&json.stderr).unwrap();
        assert_eq!((json.status.code(), &json.stdout[..]), (Some(2), &b""[..]), "{wrong:?}");
        assert_eq!((&said["kind"], &said["code"]), (&json!("refused"), &json!("request-invalid")), "{wrong:?}");
        assert!(said["args"]["detail"].as_str().is_some_and(|detail| !detail.is_empty()), "{wrong:?}: {said}");
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "a wrong call made a desk");
}
