//! A line that ends with a reset (RST) in the middle of something: nothing is lost, nothing goes twice, and the desk says
//! how it is.

use crate::cast::{ADA, Letter, NOON, SHOP, Shop, list, mailbox};
use comptoir_tests::{Death, DyingSmtp, Fault, MailServers, PASSWORD, Proxy};
use serde_json::{Value, json};
use std::{
    io::{ErrorKind, Read},
    net::TcpStream,
    time::{Duration, Instant},
};

const MESSAGES: usize = 120;

/// The rig itself: what the desk meets below is a reset and no orderly end.
#[test]
fn the_proxy_and_the_dying_server_say_reset() {
    let smtp = DyingSmtp::start(Death::BeforeGreeting);
    smtp.reset_when_dying();
    assert_eq!(end_of(smtp.port()), Err(ErrorKind::ConnectionReset));
    smtp.set(Death::Never);
    let proxy = Proxy::start(smtp.port(), Fault::ResetAfter(4));
    assert_eq!(end_of(proxy.port()), Err(ErrorKind::ConnectionReset));
    proxy.set(Fault::CutAfter(4));
    assert_eq!(end_of(proxy.port()), Ok(4));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reset_in_the_middle_of_a_fetch_is_said_and_loses_and_doubles_nothing() {
    let (servers, shop) = (MailServers::start(), Shop::open_today());
    servers.add_user(SHOP);
    let letters: Vec<Vec<u8>> = (0..MESSAGES).map(letter).collect();
    servers.fill(SHOP, letters.iter().map(Vec::as_slice));
    let total: usize = letters.iter().map(Vec::len).sum();
    let proxy = Proxy::start(servers.imap_endpoint().port, Fault::None);
    let mut request = mailbox(&servers, "", PASSWORD);
    request["imap"] = json!(format!("imaps://localhost:{}", proxy.port()));
    let channel = shop.ask("channels.add_mailbox", request).await["id"].clone();

    proxy.set(Fault::ResetAfter(total / 2));
    shop.desk.start();
    let broken = state(&shop, "offline").await;
    assert_eq!(broken["problemCode"], "mail-disconnected", "{broken}");
    assert!(broken["failingSince"].is_number(), "{broken}");
    let come = shop.ask("inbox.page", json!({ "view": "all" })).await["total"].as_u64().unwrap();
    assert!((1..MESSAGES as u64).contains(&come), "{come} had come: the reset was not in their middle");

    proxy.set(Fault::None);
    shop.ask("channels.resume", json!({ "id": channel })).await;
    let healed = state(&shop, "up_to_date").await;
    assert_eq!((&healed["problemCode"], &healed["failingSince"]), (&Value::Null, &Value::Null));
    let mut subjects: Vec<String> = Vec::new();
    for one in shop.conversations().await {
        assert_eq!(list(&one["messages"]).len(), 1);
        subjects.push(one["row"]["subject"].as_str().unwrap().to_owned());
    }
    subjects.sort_unstable();
    let mut wanted: Vec<String> = (0..MESSAGES).map(|number| format!("Question {number}")).collect();
    wanted.sort_unstable();
    assert_eq!(subjects, wanted);
    shop.desk.stop().await;
}

#[tokio::test]
async fn a_reset_before_the_text_lets_the_message_leave_later_and_once() {
    let (_servers, smtp, shop) = outgoing().await;
    for (count, death) in [Death::BeforeGreeting, Death::AtAuth, Death::AtRcpt, Death::AtData].into_iter().enumerate() {
        smtp.set(death);
        shop.reply(1, &format!("Written before {death:?}.")).await;
        assert_eq!(flush(&shop).await, 0, "{death:?}");
        let waiting = waiting(&shop).await;
        let said = (&waiting["state"], &waiting["problemCode"]);
        assert_eq!(said, (&json!("queued"), &json!("mail-disconnected")), "{death:?}");
        smtp.set(Death::Never);
        shop.clock.advance(61_000);
        assert_eq!(flush(&shop).await, 1, "{death:?}");
        assert_eq!(smtp.kept().len(), count + 1, "{death:?}");
    }
}

#[tokio::test]
async fn a_reset_after_the_text_is_asked_about_and_nothing_goes_twice() {
    let (_servers, smtp, shop) = outgoing().await;
    for (death, is_kept) in [(Death::AtDotLost, false), (Death::AtDotKept, true)] {
        let before = smtp.kept().len();
        smtp.set(death);
        shop.reply(1, &format!("Written before {death:?}.")).await;
        assert_eq!(flush(&shop).await, 0, "{death:?}");
        smtp.set(Death::Never);
        for _ in 0..3 {
            shop.clock.advance(3_600_000);
            assert_eq!(flush(&shop).await, 0, "{death:?}: sent again without a word");
        }
        let unknown = waiting(&shop).await;
        let said = (&unknown["state"], &unknown["problemCode"]);
        assert_eq!(said, (&json!("unknown"), &json!("outbox-unknown")), "{death:?}");
        let decision = if is_kept { "sent" } else { "send_again" };
        shop.ask("inbox.resolve_unknown", json!({ "id": unknown["id"], "decision": decision })).await;
        assert_eq!(flush(&shop).await, u64::from(!is_kept), "{death:?}");
        assert_eq!(shop.ask("inbox.outbox", json!({})).await, json!([]), "{death:?}");
        assert_eq!(smtp.kept().len(), before + 1, "{death:?}");
    }
    assert_eq!(list(&shop.conversation(1).await["messages"]).len(), 3);
}

/// How a connection to this port ends: the number of bytes that came, or the kind of the error.
fn end_of(port: u16) -> Result<usize, ErrorKind> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    stream.read_to_end(&mut Vec::new()).map_err(|error| error.kind())
}

fn letter(number: usize) -> Vec<u8> {
    let text = format!("Number {number}.\n{}", "A line of many words. ".repeat(number * 37 % 900));
    Letter::from(&format!("customer{number}@world.example"))
        .subject(&format!("Question {number}"))
        .id(&format!("m{number}"))
        .at(NOON)
        .text(&text)
        .bytes()
}

/// A shop with one question, whose mail leaves through a server that resets when it dies.
async fn outgoing() -> (MailServers, DyingSmtp, Shop) {
    let (servers, smtp, shop) = (MailServers::start(), DyingSmtp::start(Death::Never), Shop::open_today());
    servers.add_user(SHOP);
    smtp.reset_when_dying();
    shop.add_mailbox(&servers, &format!("smtp://127.0.0.1:{}", smtp.port())).await;
    shop.import(&Letter::from(ADA).subject("Jacket").id("q1").text("q1")).await;
    (servers, smtp, shop)
}

async fn flush(shop: &Shop) -> u64 {
    shop.ask("inbox.flush_outbox", json!({})).await["sent"].as_u64().unwrap()
}

/// The one message that has not left for good.
async fn waiting(shop: &Shop) -> Value {
    let listed = shop.ask("inbox.outbox", json!({})).await;
    assert_eq!(list(&listed).len(), 1, "{listed}");
    listed[0].clone()
}

/// The only channel as soon as it is in this state.
async fn state(shop: &Shop, wanted: &str) -> Value {
    let started = Instant::now();
    loop {
        let channel = shop.ask("channels.list", json!({})).await[0].clone();
        if channel["state"] == wanted {
            return channel;
        }
        assert!(started.elapsed() < Duration::from_secs(30), "{wanted} expected: {channel}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}
