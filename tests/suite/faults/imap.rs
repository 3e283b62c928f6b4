//! Reading a mailbox against all odds: Dovecot behind a bad line, and servers that break the rules.

use crate::cast::{ADA, Letter, NOON, SHOP, Shop, list, mailbox};
use comptoir_kernel::Problem;
use comptoir_tests::{Fault, MailServers, PASSWORD, Proxy, ScriptedServer};
use serde_json::{Value, json};
use std::{
    collections::BTreeSet,
    fs,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

const MESSAGES: usize = 300;

fn letter(number: usize) -> Vec<u8> {
    let text = format!("Number {number}.\n{}", "A line of many words. ".repeat(number * 37 % 900));
    Letter::from(&format!("customer{number}@world.example"))
        .subject(&format!("Question {number}"))
        .id(&format!("m{number}"))
        .at(NOON)
        .text(&text)
        .bytes()
}

/// Dovecot with a filled inbox behind a proxy, and a desk that knows the proxy only.
async fn stage(messages: usize) -> (MailServers, Proxy, Shop) {
    let (servers, shop) = (MailServers::start(), Shop::open_today());
    servers.add_user(SHOP);
    let letters: Vec<Vec<u8>> = (0..messages).map(letter).collect();
    servers.fill(SHOP, letters.iter().map(Vec::as_slice));
    let proxy = Proxy::start(servers.imap_endpoint().port, Fault::None);
    let mut request = mailbox(&servers, "", PASSWORD);
    request["imap"] = json!(format!("imaps://localhost:{}", proxy.port()));
    shop.ask("channels.add_mailbox", request).await;
    (servers, proxy, shop)
}

impl Shop {
    async fn sync(&self) -> Result<Value, Problem> {
        let caller = comptoir_core::Caller { agent: comptoir_core::agents::owner(&self.desk).unwrap() };
        self.desk.ask(caller, "inbox.sync", json!({})).await
    }

    fn count(&self, sql: &str) -> usize {
        let counted = self
            .desk
            .store()
            .read(|connection| Ok::<i64, comptoir_store::StoreError>(connection.query_row(sql, [], |row| row.get(0))?));
        usize::try_from(counted.unwrap()).unwrap()
    }

    /// Every letter once, each in its own conversation.
    fn has_all(&self, messages: usize) {
        assert_eq!(self.count("SELECT count(*) FROM messages"), messages, "messages");
        assert_eq!(self.count("SELECT count(DISTINCT subject) FROM messages"), messages, "different messages");
        assert_eq!(self.count("SELECT count(*) FROM conversations"), messages, "conversations");
        assert_eq!(self.count("SELECT count(*) FROM quarantine"), 0, "quarantine");
    }
}

#[tokio::test]
async fn a_first_sync_over_a_line_that_always_breaks_brings_every_message_once() {
    let (servers, proxy, shop) = stage(MESSAGES).await;
    let before: BTreeSet<_> =
        fs::read_dir(servers.maildir(SHOP).join("cur")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(before.len(), MESSAGES);
    let total: usize = (0..MESSAGES).map(|number| letter(number).len()).sum();
    // No connection lives long enough for all, or for one batch: only what each one brought may carry it on.
    let mut cuts = 0;
    let mut limit = 150_000;
    while let Err(problem) = {
        proxy.set(Fault::CutAfter(limit));
        shop.sync().await
    } {
        assert_eq!(problem.code, "mail-disconnected", "{}", problem.chain());
        cuts += 1;
        limit = 150_000 + cuts * 7_919 % 150_000;
        assert!(limit < total / 8, "the line is too good for this test: {limit} of {total}");
        assert!(cuts < 80, "no progress: {} messages", shop.count("SELECT count(*) FROM messages"));
    }
    assert!(cuts >= 8, "only {cuts} cuts");
    shop.has_all(MESSAGES);
    proxy.set(Fault::None);
    assert_eq!(shop.sync().await.unwrap()["newMessages"], 0);
    // The person's other programs see the mailbox as if nobody had been there.
    let after: BTreeSet<_> =
        fs::read_dir(servers.maildir(SHOP).join("cur")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(after, before, "flags are part of the names");
}

#[tokio::test]
async fn reading_leaves_mail_recent_and_unseen() {
    let (servers, _proxy, shop) = stage(0).await;
    for number in 0..3 {
        servers.store(&letter(number), SHOP);
    }
    shop.sync_until(3).await;
    let waiting = fs::read_dir(servers.maildir(SHOP).join("new")).unwrap().count();
    assert_eq!(waiting, 3, "a program that opens a folder for writing moves what is recent out of new");
}

#[tokio::test]
async fn numbers_that_change_in_the_middle_of_the_first_sync_cost_nothing() {
    let (servers, proxy, shop) = stage(MESSAGES).await;
    for round in 0..3 {
        proxy.set(Fault::CutAfter(250_000));
        assert_eq!(shop.sync().await.unwrap_err().code, "mail-disconnected");
        let half = shop.count("SELECT count(*) FROM messages");
        assert!((1..MESSAGES).contains(&half), "round {round}: {half}");
        // The server loses its indexes: other numbers, another UIDVALIDITY.
        for entry in fs::read_dir(servers.maildir(SHOP)).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if name == "dovecot-uidlist" || name.starts_with("dovecot.") {
                fs::remove_file(path).unwrap();
            }
        }
    }
    proxy.set(Fault::None);
    shop.sync().await.unwrap();
    shop.has_all(MESSAGES);
    assert_eq!(shop.count("SELECT count(*) FROM placements"), MESSAGES);
}

#[tokio::test]
async fn a_letter_delivered_twice_is_one_and_two_letters_without_ids_are_two() {
    let (servers, _proxy, shop) = stage(0).await;
    for _ in 0..2 {
        servers.store(&letter(1), SHOP);
    }
    let bare = |text: &str| Letter::from(ADA).subject("No id").at(NOON).text(text).bytes();
    servers.store(&bare("one"), SHOP);
    servers.store(&bare("two"), SHOP);
    // Nothing but a picture each: without a text, the source tells them apart.
    let picture = |name: &str| {
        let html = format!("<img src=\"https://shop.example/{name}.png\">");
        Letter::from(ADA).subject("Picture").id("same").at(NOON).header("Content-Type", "text/html").text(&html).bytes()
    };
    for name in ["red", "blue", "red"] {
        servers.store(&picture(name), SHOP);
    }
    let answer = shop.sync().await.unwrap();
    assert_eq!((&answer["newMessages"], &answer["duplicates"]), (&json!(5), &json!(2)));
    assert_eq!(shop.count("SELECT count(*) FROM messages WHERE subject = 'Picture'"), 2);
    assert_eq!(shop.count("SELECT count(*) FROM messages WHERE subject = 'No id'"), 2);
    assert_eq!(shop.count("SELECT count(*) FROM messages WHERE subject = 'Question 1'"), 1);
}

/// An IMAP server with an inbox of five that answers `UID FETCH` and the later question for what still exists as told.
struct Odd {
    server: ScriptedServer,
    shop: Shop,
}

fn body(uid: u32) -> String {
    let letter = String::from_utf8(letter(uid as usize)).unwrap();
    format!("* {uid} FETCH (UID {uid} FLAGS () BODY[]<0> {{{}}}\r\n{letter})\r\n", letter.len())
}

impl Odd {
    /// `fetch` gets the set and the number of fetches so far; None hangs up. `existing` answers the question for a set.
    async fn start(
        fetch: impl Fn(&str, usize) -> Option<String> + Send + Sync + 'static,
        existing: &'static str,
    ) -> Self {
        let fetches = Arc::new(AtomicUsize::new(0));
        let server = ScriptedServer::start(move |line, _| {
            let (tag, rest) = line.split_once(' ').unwrap_or((line, ""));
            let words = match rest {
                "" => return Some("* OK [CAPABILITY IMAP4rev1 LITERAL+] hello\r\n".to_owned()),
                rest if rest.starts_with("LIST") => "* LIST () \"/\" INBOX\r\n".to_owned(),
                rest if rest.starts_with("EXAMINE") => {
                    "* 5 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT 6] x\r\n".to_owned()
                }
                "UID SEARCH UID 1:*" => "* SEARCH 1 2 3 4 5\r\n".to_owned(),
                rest if rest.starts_with("UID SEARCH UID 6:") => "* SEARCH\r\n".to_owned(),
                rest if rest.starts_with("UID SEARCH") => existing.to_owned(),
                rest if rest.starts_with("UID FETCH") => {
                    let set = rest.split(' ').nth(2).unwrap_or_default();
                    fetch(set, fetches.fetch_add(1, Ordering::SeqCst))?
                }
                "LOGOUT" => return None,
                _ => String::new(),
            };
            let end =
                if words.contains("#no") { "NO [SERVERBUG] oops" } else { "OK [CAPABILITY IMAP4rev1 LITERAL+] x" };
            Some(format!("{}{tag} {end}\r\n", words.replace("#no", "")))
        });
        let shop = Shop::open_today();
        let smtp = ScriptedServer::start(|line, _| {
            Some(if line.starts_with("EHLO") { "250-x\r\n250 AUTH PLAIN\r\n" } else { "235 x\r\n" }.to_owned())
        });
        let request = json!({
            "name": "", "address": SHOP, "user": SHOP, "password": PASSWORD,
            "imap": format!("imap://127.0.0.1:{}", server.port()),
            "smtp": format!("smtp://127.0.0.1:{}", smtp.port()),
        });
        shop.ask("channels.add_mailbox", request).await;
        Self { server, shop }
    }

    async fn quarantined(&self) -> Vec<(String, String)> {
        let held = self.shop.ask("inbox.quarantine", json!({})).await;
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        list(&held).iter().map(|item| (text(&item["origin"]), text(&item["problemCode"]))).collect()
    }
}

#[tokio::test]
async fn a_message_expunged_while_the_others_come_is_not_missed() {
    let fetch =
        |_: &str, _| Some([&body(1), "* 3 EXPUNGE\r\n", &body(2), &body(4), "* 4 EXISTS\r\n", &body(5)].concat());
    let odd = Odd::start(fetch, "* SEARCH\r\n").await;
    assert_eq!(odd.shop.sync().await.unwrap()["newMessages"], 4);
    assert_eq!(odd.quarantined().await, []);
    assert_eq!(odd.shop.sync().await.unwrap()["messages"], 0);
}

#[tokio::test]
async fn a_message_that_exists_and_is_never_given_is_shown_among_the_unreadable() {
    let given = "* SEARCH 3\r\n";
    let silent = |_: &str, _| Some([body(1), body(2), body(4), body(5)].concat());
    let refusing = |set: &str, _| {
        Some(match set {
            "1:5" => [&body(1), "#no"].concat(),
            "3" => "#no".to_owned(),
            one => body(one.parse().unwrap()),
        })
    };
    let overlong = |_: &str, _| {
        let line = format!("* 3 FETCH (UID 3 BODY[]<0> \"{}\")\r\n", "x".repeat(2 << 20));
        Some([body(1), body(2), line, body(4), body(5)].concat())
    };
    for odd in [Odd::start(silent, given).await, Odd::start(refusing, given).await, Odd::start(overlong, given).await] {
        let answer = odd.shop.sync().await.unwrap();
        assert_eq!((&answer["newMessages"], &answer["quarantined"]), (&json!(4), &json!(1)));
        assert_eq!(odd.quarantined().await, [("INBOX 3".to_owned(), "mail-not-given".to_owned())]);
        assert_eq!(odd.shop.sync().await.unwrap()["messages"], 0, "told twice");
    }
}

#[tokio::test]
async fn after_a_goodbye_in_the_middle_only_the_rest_is_asked_for() {
    let fetch = |set: &str, fetches| match (set, fetches) {
        ("1:5", 0) => Some([&body(1), &body(2), "* BYE shutting down\r\n"].concat()),
        ("3:5", 1) => Some([body(3), body(4), body(5)].concat()),
        _ => panic!("asked for {set}"),
    };
    let odd = Odd::start(fetch, "* SEARCH\r\n").await;
    assert_eq!(odd.shop.sync().await.unwrap_err().code, "mail-disconnected");
    assert_eq!(odd.shop.sync().await.unwrap()["newMessages"], 3);
    assert_eq!(odd.shop.count("SELECT count(*) FROM messages"), 5);
    assert!(!odd.server.heard().contains("STORE") && !odd.server.heard().contains("SELECT"));
}

#[tokio::test]
async fn a_message_given_twice_in_one_answer_is_one() {
    let fetch = |_: &str, _| Some([body(1), body(2), body(2), body(3), body(1), body(4), body(5)].concat());
    let odd = Odd::start(fetch, "* SEARCH\r\n").await;
    assert_eq!(odd.shop.sync().await.unwrap()["newMessages"], 5);
}

#[tokio::test]
async fn how_much_mail_there_is_can_be_seen_before_the_first_of_it_has_come() {
    let imap = ScriptedServer::start(|line, _| {
        let (tag, rest) = line.split_once(' ').unwrap_or((line, ""));
        Some(match rest {
            "" => "* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] hello\r\n".to_owned(),
            rest if rest.starts_with("UID FETCH") => return None,
            rest if rest.starts_with("UID SEARCH") => format!("* SEARCH 1 2 3\r\n{tag} OK x\r\n"),
            rest if rest.starts_with("LIST") => format!("* LIST () \"/\" INBOX\r\n{tag} OK x\r\n"),
            rest if rest.starts_with("EXAMINE") => {
                format!("* 3 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT 4] x\r\n{tag} OK x\r\n")
            }
            _ => format!("{tag} OK x\r\n"),
        })
    });
    let smtp = ScriptedServer::start(|line, _| {
        Some(if line.starts_with("EHLO") { "250-x\r\n250 AUTH PLAIN\r\n" } else { "235 x\r\n" }.to_owned())
    });
    let shop = Shop::open_today();
    let request = json!({
        "name": "", "address": SHOP, "user": SHOP, "password": PASSWORD,
        "imap": format!("imap://127.0.0.1:{}", imap.port()), "smtp": format!("smtp://127.0.0.1:{}", smtp.port()),
    });
    shop.ask("channels.add_mailbox", request).await;
    let problem = shop.sync().await.unwrap_err();
    assert_eq!(problem.code, "mail-disconnected", "{}", problem.chain());
    let channel = shop.ask("channels.list", json!({})).await[0].clone();
    assert_eq!((&channel["progressDone"], &channel["progressTotal"]), (&json!(0), &json!(3)), "{channel}");
}
