//! What leaves: at most once, and never twice without somebody's word, whenever the server dies.

use crate::cast::{ADA, Letter, SHOP, Shop, list, mailbox};
use base64::{Engine, engine::general_purpose::STANDARD};
use comptoir_connectors::mail::{
    imap::Imap,
    model::{Credentials, Login},
};
use comptoir_kernel::{Clock, Secret};
use comptoir_tests::{Death, DyingSmtp, Fault, MailServers, PASSWORD, Proxy, ScriptedServer};
use serde_json::{Value, json};
use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

/// A shop with one question, whose mail leaves through a server that dies on demand.
struct Stage {
    servers: MailServers,
    smtp: DyingSmtp,
    shop: Shop,
    conversation: i64,
}

impl Stage {
    async fn set() -> Self {
        let (servers, smtp, shop) = (MailServers::start(), DyingSmtp::start(Death::Never), Shop::open_today());
        servers.add_user(SHOP);
        shop.add_mailbox(&servers, &format!("smtp://127.0.0.1:{}", smtp.port())).await;
        shop.import(&Letter::from(ADA).subject("Jacket").id("q1").text("q1")).await;
        let conversation = shop.conversations().await[0]["row"]["id"].as_i64().unwrap();
        Self { servers, smtp, shop, conversation }
    }

    async fn flush(&self) -> u64 {
        self.shop.ask("inbox.flush_outbox", json!({})).await["sent"].as_u64().unwrap()
    }

    /// The one message that has not left for good.
    async fn waiting(&self) -> Value {
        let listed = self.shop.ask("inbox.outbox", json!({})).await;
        assert_eq!(list(&listed).len(), 1, "{listed}");
        listed[0].clone()
    }

    async fn is_empty(&self) -> bool {
        self.shop.ask("inbox.outbox", json!({})).await == json!([])
    }

    fn raw_messages(&self) -> i64 {
        let counted = self.shop.desk.store().read(|connection| {
            let count = connection.query_row("SELECT count(*) FROM raws", [], |row| row.get(0))?;
            Ok::<_, comptoir_store::StoreError>(count)
        });
        counted.unwrap()
    }

    async fn status(&self) -> Value {
        self.shop.conversation(self.conversation).await["row"]["status"].clone()
    }

    async fn program(&self) -> Imap {
        let login = Login {
            endpoint: self.servers.imap_endpoint(),
            user: SHOP.to_owned(),
            credentials: Credentials::Password(Secret::new(PASSWORD)),
            ca_file: Some(self.servers.ca_file().to_owned()),
        };
        Imap::connect(&login).await.unwrap()
    }

    async fn copies_in_sent(&self) -> usize {
        let mut imap = self.program().await;
        imap.select("Sent").await.unwrap();
        imap.uids(1, None).await.unwrap().len()
    }

    /// A reply whose server died after the dot; answers its entry in the outbox.
    async fn unknown(&self, death: Death) -> Value {
        self.smtp.set(death);
        self.shop.reply(self.conversation, "Unknown").await;
        assert_eq!(self.flush().await, 0);
        self.smtp.set(Death::Never);
        let waiting = self.waiting().await;
        assert_eq!((&waiting["state"], &waiting["problemCode"]), (&json!("unknown"), &json!("outbox-unknown")));
        waiting
    }
}

fn message_id(text: &str) -> &str {
    text.lines().find(|line| line.to_lowercase().starts_with("message-id:")).unwrap()
}

#[tokio::test]
async fn a_server_that_dies_before_the_dot_gets_the_message_again_later_and_once() {
    let stage = Stage::set().await;
    // Death in the text is left to the connectors' tests: a text that fits into the buffers is through, dot and all.
    let deaths = [
        Death::BeforeGreeting,
        Death::AtEhlo,
        Death::AtAuth,
        Death::AtMail,
        Death::AtRcpt,
        Death::AtData,
        Death::Answer("451 later"),
    ];
    for (count, death) in deaths.into_iter().enumerate() {
        stage.smtp.set(death);
        stage.shop.reply(stage.conversation, "Hello").await;
        assert_eq!(stage.flush().await, 0, "{death:?}");
        let waiting = stage.waiting().await;
        assert_eq!((&waiting["state"], &waiting["attempts"]), (&json!("queued"), &json!(1)), "{death:?}");
        assert!(waiting["problemCode"].is_string(), "{death:?}");
        stage.smtp.set(Death::Never);
        assert_eq!(stage.flush().await, 0, "{death:?}: tried again without a pause");
        assert_eq!(stage.smtp.kept().len(), count, "{death:?}");
        stage.shop.clock.advance(31_000);
        assert_eq!(stage.flush().await, 1, "{death:?}");
        assert!(stage.is_empty().await, "{death:?}");
        assert_eq!(stage.smtp.kept().len(), count + 1, "{death:?}");
    }
}

#[tokio::test]
async fn a_server_that_dies_after_its_yes_has_got_the_message() {
    let stage = Stage::set().await;
    stage.smtp.set(Death::AtQuit);
    stage.shop.reply(stage.conversation, "Hello").await;
    assert_eq!(stage.flush().await, 1);
    assert!(stage.is_empty().await);
    assert_eq!((stage.smtp.kept().len(), stage.copies_in_sent().await), (1, 1));
}

#[tokio::test]
async fn after_the_dot_nothing_is_sent_again_until_somebody_says_so() {
    let stage = Stage::set().await;
    for (death, kept) in [(Death::AtDotKept, 1), (Death::AtDotLost, 1)] {
        let waiting = stage.unknown(death).await;
        stage.shop.clock.advance(3_600_000);
        assert_eq!((stage.flush().await, stage.flush().await), (0, 0), "{death:?}");
        assert_eq!(stage.waiting().await["state"], "unknown", "{death:?}");
        assert_eq!(stage.smtp.kept().len(), kept, "{death:?}");
        let refused = stage.shop.refusal("inbox.cancel_send", json!({ "id": waiting["id"] })).await;
        assert_eq!(refused.code, "too-late-to-undo");
        if death == Death::AtDotKept {
            stage.shop.ask("inbox.resolve_unknown", json!({ "id": waiting["id"], "decision": "sent" })).await;
            assert_eq!(stage.flush().await, 0);
            assert_eq!((stage.smtp.kept().len(), stage.copies_in_sent().await), (1, 1));
        } else {
            stage.shop.ask("inbox.resolve_unknown", json!({ "id": waiting["id"], "decision": "send_again" })).await;
            assert_eq!(stage.flush().await, 1);
            assert_eq!((stage.smtp.kept().len(), stage.copies_in_sent().await), (2, 2));
        }
        assert!(stage.is_empty().await);
    }
}

#[tokio::test]
async fn the_same_bytes_go_again_when_somebody_says_so() {
    let stage = Stage::set().await;
    let waiting = stage.unknown(Death::AtDotKept).await;
    stage.shop.ask("inbox.resolve_unknown", json!({ "id": waiting["id"], "decision": "send_again" })).await;
    assert_eq!(stage.flush().await, 1);
    let kept = stage.smtp.kept();
    assert_eq!(kept.len(), 2);
    assert_eq!(message_id(&kept[0]), message_id(&kept[1]));
    assert_eq!(kept[0], kept[1]);
}

#[tokio::test]
async fn a_refusal_for_good_is_shown_and_opens_the_conversation() {
    let stage = Stage::set().await;
    stage.smtp.set(Death::Answer("554 no"));
    stage.shop.reply(stage.conversation, "Hello").await;
    assert_eq!(stage.status().await, "pending");
    assert_eq!(stage.flush().await, 0);
    let failed = stage.waiting().await;
    assert_eq!((&failed["state"], &failed["problemCode"]), (&json!("failed"), &json!("mail-refused")));
    assert_eq!(stage.status().await, "open");
    stage.smtp.set(Death::Never);
    stage.shop.clock.advance(3_600_000);
    assert_eq!(stage.flush().await, 0, "a refused message goes again only when asked");
    stage.shop.ask("inbox.retry_send", json!({ "id": failed["id"] })).await;
    assert_eq!((stage.flush().await, stage.smtp.kept().len()), (1, 1));
}

#[tokio::test]
async fn taking_back_restores_the_draft_with_its_file_and_sends_nothing() {
    let stage = Stage::set().await;
    stage.shop.ask("settings.set", json!({ "changes": { "undoSendSeconds": 10 } })).await;
    let draft = stage.shop.draft_reply(stage.conversation, "Hello Ada").await;
    let file = json!({
        "draftId": draft["id"], "name": "label.pdf", "mimeType": "application/pdf", "isInline": false,
        "base64": STANDARD.encode("a parcel label"),
    });
    let before = stage.shop.ask("inbox.attach_file", file).await;
    let kept = stage.raw_messages();
    let sent = stage.shop.ask("inbox.send", json!({ "draftId": draft["id"] })).await;
    assert_eq!((stage.flush().await, stage.status().await), (0, json!("pending")));
    let cancelled = stage.shop.ask("inbox.cancel_send", json!({ "id": sent["outboxId"] })).await;
    let same = |draft: &Value| {
        let mut draft = draft.clone();
        draft["files"][0]["id"] = Value::Null;
        draft
    };
    assert_eq!(same(&cancelled["draft"]), same(&before));
    assert_eq!(stage.status().await, "open");
    assert_eq!(stage.shop.threads().await, ["q1"]);
    assert_eq!(stage.raw_messages(), kept, "its bytes are gone too");
    stage.shop.clock.advance(60_000);
    assert_eq!((stage.flush().await, stage.smtp.kept().len()), (0, 0));

    let sent = stage.shop.ask("inbox.send", json!({ "draftId": cancelled["draft"]["id"] })).await;
    stage.shop.clock.advance(11_000);
    assert_eq!(stage.flush().await, 1);
    let kept = stage.smtp.kept().remove(0);
    assert!(kept.contains("label.pdf") && kept.contains(&STANDARD.encode("a parcel label")), "{kept}");
    let late = stage.shop.refusal("inbox.cancel_send", json!({ "id": sent["outboxId"] })).await;
    assert_eq!(late.code, "too-late-to-undo");
}

/// A reply that was being handed over when the power failed; answers its source.
async fn interrupted(stage: &Stage) -> String {
    let sent = stage.shop.reply(stage.conversation, "Hello").await;
    let written = stage.shop.desk.store().write(|write| {
        write.execute("UPDATE outbox SET state = 'attempting'", [])?;
        Ok::<_, comptoir_store::StoreError>(())
    });
    written.unwrap();
    let source = stage.shop.ask("inbox.message_source", json!({ "messageId": sent["messageId"] })).await;
    source["source"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn after_a_crash_the_sent_folder_says_that_a_message_has_left() {
    let mut stage = Stage::set().await;
    let source = interrupted(&stage).await;
    stage.shop = stage.shop.reopen();
    assert_eq!(stage.waiting().await["state"], "unknown");
    stage.program().await.append("Sent", source.as_bytes(), true, None).await.unwrap();
    assert_eq!(stage.flush().await, 0);
    assert!(stage.is_empty().await);
    assert_eq!((stage.smtp.kept().len(), stage.copies_in_sent().await), (0, 1));
}

#[tokio::test]
async fn after_a_crash_a_message_that_sent_does_not_know_waits_for_a_person() {
    let mut stage = Stage::set().await;
    interrupted(&stage).await;
    stage.shop = stage.shop.reopen();
    for _ in 0..2 {
        assert_eq!(stage.flush().await, 0);
        assert_eq!(stage.waiting().await["state"], "unknown");
    }
    assert_eq!((stage.smtp.kept().len(), stage.copies_in_sent().await), (0, 0));
}

/// An SMTP server whose greeting can be changed; also counts who comes.
fn doorkeeper(greeting: &Arc<Mutex<&'static str>>, comers: &Arc<AtomicUsize>) -> ScriptedServer {
    let (greeting, comers) = (Arc::clone(greeting), Arc::clone(comers));
    ScriptedServer::start(move |line, number| {
        let answer = match line {
            _ if number == 0 => {
                comers.fetch_add(1, Ordering::SeqCst);
                *greeting.lock().unwrap()
            }
            "DATA" => "354 go on",
            "." => "250 queued",
            "QUIT" => "221 bye",
            line if line.starts_with("EHLO ") => "250-x\r\n250 AUTH PLAIN",
            line if line.starts_with("AUTH ") => "235 welcome",
            line if line.starts_with("MAIL FROM:") || line.starts_with("RCPT TO:") => "250 fine",
            _ => return Some(String::new()),
        };
        Some(format!("{answer}\r\n"))
    })
}

#[tokio::test]
async fn a_server_that_turns_everybody_away_gets_all_of_it_within_a_minute_of_its_change_of_mind() {
    let (greeting, comers) = (Arc::new(Mutex::new("220 hello")), Arc::new(AtomicUsize::new(0)));
    let smtp = doorkeeper(&greeting, &comers);
    let (servers, shop) = (MailServers::start(), Shop::open_today());
    servers.add_user(SHOP);
    shop.add_mailbox(&servers, &format!("smtp://127.0.0.1:{}", smtp.port())).await;
    shop.import(&Letter::from(ADA).subject("Jacket").id("q1").text("q1")).await;
    for door in ["554 no service here", "421 too busy", "521 no mail here"] {
        *greeting.lock().unwrap() = door;
        comers.store(0, Ordering::SeqCst);
        shop.reply(1, "first").await;
        shop.reply(1, "second").await;
        let begin = shop.clock.now();
        while shop.clock.now() < begin.plus_seconds(600) {
            assert_eq!(shop.ask("inbox.flush_outbox", json!({})).await["sent"], 0, "{door}");
            shop.clock.advance(5000);
        }
        // One try speaks for both.
        assert!((5..20).contains(&comers.load(Ordering::SeqCst)), "{door}: {comers:?} tries in ten minutes");
        let waiting = shop.ask("inbox.outbox", json!({})).await;
        let states: Vec<&str> = list(&waiting).iter().map(|one| one["state"].as_str().unwrap()).collect();
        assert_eq!(states, ["queued", "queued"], "{door}: {waiting}");
        assert!(list(&waiting).iter().any(|one| one["problemCode"] == "mail-refused"), "{door}: {waiting}");
        assert_eq!(shop.conversation(1).await["row"]["status"], "pending", "{door}");
        *greeting.lock().unwrap() = "220 hello";
        shop.clock.advance(60_000);
        assert_eq!(shop.ask("inbox.flush_outbox", json!({})).await["sent"], 2, "{door}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mailbox_that_is_up_again_takes_along_what_has_waited() {
    let (servers, smtp, shop) = (MailServers::start(), DyingSmtp::start(Death::Never), Shop::open_today());
    servers.add_user(SHOP);
    let line = Proxy::start(servers.imap_endpoint().port, Fault::None);
    let mut request = mailbox(&servers, &format!("smtp://127.0.0.1:{}", smtp.port()), PASSWORD);
    request["imap"] = json!(format!("imaps://localhost:{}", line.port()));
    shop.ask("settings.set", json!({ "changes": { "undoSendSeconds": 0 } })).await;
    shop.ask("channels.add_mailbox", request).await;
    shop.import(&Letter::from(ADA).subject("Jacket").id("q1").text("q1")).await;
    line.set(Fault::Refuse);
    smtp.set(Death::BeforeGreeting);
    shop.desk.start();
    shop.reply(1, "Hello").await;
    let outbox = async || shop.ask("inbox.outbox", json!({})).await;
    until(async || outbox().await[0]["attempts"] == 1).await;
    smtp.set(Death::Never);
    // The clock of the desk stands still: by the clock the message would wait for ever.
    assert_eq!(shop.ask("inbox.flush_outbox", json!({})).await["sent"], 0);
    assert_eq!(smtp.kept().len(), 0);
    line.set(Fault::None);
    until(async || outbox().await == json!([])).await;
    assert_eq!(smtp.kept().len(), 1);
    shop.desk.stop().await;
}

/// Waits for something, at most for the minute within which mail has to flow again.
async fn until(is_so: impl AsyncFn() -> bool) {
    let started = Instant::now();
    while !is_so().await {
        assert!(started.elapsed() < Duration::from_secs(60), "it did not come about");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}
