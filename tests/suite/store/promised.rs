//! What the desk owes somebody at a time survives the death of the process: letters, calls, snoozes, promises.

use crate::cast::{ADA, Letter, SHOP, Shop, list};
use crate::store::host::Host;
use comptoir_kernel::Clock;
use comptoir_tests::MailServers;
use serde_json::{Value, json};
use std::path::Path;
use std::time::{Duration, Instant};

/// How long the machine may take for what the desk does by itself.
const PATIENCE: Duration = Duration::from_secs(60);

const HOUR: i64 = 3_600_000;

/// How often the process dies while a letter waits, and while it is due.
const DEATHS: usize = 8;

fn ask(host: &Host, command: &str, request: &Value) -> Value {
    Host::ask(&host.authority, command, request).unwrap_or_else(|| panic!("{command}: the host is gone"))
}

/// Asks until the answer is there.
fn eventually<T>(what: &str, probe: impl Fn() -> Option<T>) -> T {
    let begun = Instant::now();
    while begun.elapsed() < PATIENCE {
        if let Some(found) = probe() {
            return found;
        }
    }
    panic!("never: {what}")
}

/// Ada's letter has been read; answers its conversation.
fn heard(host: &Host) -> i64 {
    eventually("the letter is read", || {
        ask(host, "inbox.sync", &json!({}));
        let page = ask(host, "inbox.page", &json!({ "view": "all", "limit": 1 }));
        list(&page["rows"]).first().map(|row| row["id"].as_i64().unwrap())
    })
}

fn now() -> i64 {
    comptoir_kernel::SystemClock.now().as_millisecond()
}

/// A letter that leaves later, a snooze until they answer, a promise, and a call that is being written down.
fn owe(host: &Host, id: i64) -> Value {
    let request = json!({ "id": id, "kind": "reply", "toAll": false });
    let proposal = ask(host, "inbox.prepare_reply", &request);
    let draft = json!({
        "conversationId": id, "channelId": proposal["channelId"], "kind": "reply",
        "recipients": proposal["recipients"], "subject": proposal["subject"], "text": "It leaves on Monday.",
    });
    let draft = ask(host, "inbox.save_draft", &draft);
    let later = json!({ "sendAt": now() + 5 * HOUR, "cancelsOnReply": true });
    ask(host, "inbox.send", &json!({ "draftId": draft["id"], "later": later }));
    ask(host, "inbox.snooze", &json!({ "ids": [id], "untilAnswer": true }));
    ask(host, "inbox.promise", &json!({ "id": id, "what": "Send the label", "dueAt": now() + 24 * HOUR }));
    let call = json!({ "form": { "name": "Grace", "text": "Asks about wool" }, "isRunning": true });
    ask(host, "inbox.save_call_draft", &call);
    standing(host, id)
}

/// Everything of it, as the desk tells it.
fn standing(host: &Host, id: i64) -> Value {
    let whole = ask(host, "inbox.open", &json!({ "id": id }));
    let scheduled = ask(host, "inbox.scheduled", &json!({}));
    let call = &ask(host, "inbox.call_draft", &json!({}))["draft"];
    json!({
        "letters": list(&scheduled).iter().map(|one| one["schedule"].clone()).collect::<Vec<_>>(),
        "state": [whole["row"]["status"], whole["row"]["timing"]["awaitsAnswer"]],
        "promises": whole["timing"]["promises"],
        "messages": list(&whole["messages"]).len(),
        "call": [call["form"]["name"], call["form"]["text"], call["startedAt"], call["runningSince"]],
    })
}

fn received(servers: &MailServers) -> usize {
    let folders = ["new", "cur"].map(|folder| servers.maildir(ADA).join(folder));
    folders.iter().filter_map(|folder| std::fs::read_dir(folder).ok()).map(Iterator::count).sum()
}

/// Lives one after the other, each of which finds all of it and ends by SIGKILL.
fn live_and_die(directory: &Path, id: i64, owed: &Value) {
    for death in 0..DEATHS {
        let mut host = Host::start(directory, None);
        assert_eq!(&standing(&host, id), owed, "in life {death}");
        host.kill();
    }
}

/// The letter may leave now, and the process dies at another moment each time; the last one lives. Answers what is left
/// of the outbox when nothing moves any more.
fn let_go(directory: &Path) -> Value {
    let mut host = Host::start(directory, None);
    let letter = ask(&host, "inbox.scheduled", &json!({}))[0]["outboxId"].clone();
    ask(&host, "inbox.send_now", &json!({ "id": letter }));
    for death in 0..DEATHS {
        for _ in 0..death {
            ask(&host, "inbox.outbox", &json!({}));
        }
        host.kill();
        host = Host::start(directory, None);
    }
    eventually("the letter has left, or somebody is asked", || {
        let outbox = ask(&host, "inbox.outbox", &json!({}));
        list(&outbox).iter().all(|item| item["state"] == "unknown").then_some(outbox)
    })
}

/// The call is written down with the time that its timer has counted through all of it; answers the seconds.
fn hang_up(directory: &Path) -> (i64, i64) {
    let host = Host::start(directory, None);
    let draft = ask(&host, "inbox.call_draft", &json!({}))["draft"].clone();
    let counted = (now() - draft["startedAt"].as_i64().unwrap()) / 1000;
    let logged = ask(&host, "inbox.log_call", &json!({ "form": draft["form"] }));
    let whole = ask(&host, "inbox.open", &json!({ "id": logged["conversationId"] }));
    (whole["messages"][0]["call"]["seconds"].as_i64().unwrap(), counted)
}

#[tokio::test]
async fn a_letter_of_later_a_call_a_snooze_and_a_promise_outlive_violent_deaths_and_nothing_leaves_twice() {
    let (servers, shop) = (MailServers::start(), Shop::open_today());
    servers.add_user(SHOP);
    servers.add_user(ADA);
    shop.add_mailbox(&servers, "").await;
    let letter = Letter::from(ADA).id("q1").subject("Jacket").at(shop.clock.now().as_millisecond());
    servers.store(&letter.text("Where is my jacket?").bytes(), SHOP);
    let directory = shop.directory();
    let (mut id, mut left, mut call) = (0, Value::Null, (0, 0));
    let shop = shop.closed(|| {
        let mut host = Host::start(&directory, None);
        id = heard(&host);
        let owed = owe(&host, id);
        assert_eq!(owed["state"], json!(["snoozed", true]));
        assert!(owed["call"][3].is_number(), "the timer runs: {owed}");
        host.kill();
        live_and_die(&directory, id, &owed);
        assert_eq!(received(&servers), 0, "nothing leaves before its time");
        left = let_go(&directory);
        call = hang_up(&directory);
    });

    let arrived = received(&servers);
    assert!(arrived <= 1 && (arrived == 1 || list(&left).len() == 1), "{arrived} arrived, {left}");
    assert!(call.0 >= call.1 && call.0 <= call.1 + 60, "{call:?}: the timer goes on");
    let whole = shop.conversation(id).await;
    assert_eq!(list(&whole["messages"]).iter().filter(|message| message["kind"] == "agent").count(), 1);
    assert_eq!(whole["timing"]["promises"][0]["what"], "Send the label");
    assert_eq!(shop.ask("desk.check", json!({})).await["verdict"], "ok");
}
