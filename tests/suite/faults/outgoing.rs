//! The host is killed while the mail server is at each step of taking a message: none is lost, none goes twice by itself.

use super::host::Host;
use crate::cast::{ADA, Letter, SHOP, Shop, list};
use comptoir_connectors::mail::{
    imap::Imap,
    model::{Credentials, Login},
};
use comptoir_kernel::Secret;
use comptoir_tests::{Death, DyingSmtp, MailServers, PASSWORD};
use serde_json::{Value, json};

/// Writes a reply and lets it leave; returns once the mail server is at the step where it holds its breath.
fn reply(host: &Host, smtp: &DyingSmtp, text: &str) {
    let request = json!({ "id": 1, "kind": "reply", "toAll": false });
    let proposal = host.ask("inbox.prepare_reply", &request).unwrap();
    let draft = json!({
        "conversationId": 1, "channelId": proposal["channelId"], "kind": "reply",
        "recipients": proposal["recipients"], "subject": proposal["subject"], "text": text,
    });
    let draft = host.ask("inbox.save_draft", &draft).unwrap();
    host.ask("inbox.send", &json!({ "draftId": draft["id"] })).unwrap();
    smtp.wait_for_death();
}

fn copies(smtp: &DyingSmtp, text: &str) -> usize {
    smtp.kept().iter().filter(|message| message.contains(text)).count()
}

/// What the outbox says once it has looked into Sent after the start.
fn reconciled(host: &Host) -> Value {
    host.ask("inbox.flush_outbox", &json!({})).unwrap();
    host.ask("inbox.outbox", &json!({})).unwrap()
}

async fn stage() -> (MailServers, DyingSmtp, Shop) {
    let (servers, smtp, shop) = (MailServers::start(), DyingSmtp::start(Death::Never), Shop::open_today());
    servers.add_user(SHOP);
    shop.add_mailbox(&servers, &format!("smtp://127.0.0.1:{}", smtp.port())).await;
    shop.import(&Letter::from(ADA).subject("Jacket").id("q1").text("q1")).await;
    (servers, smtp, shop)
}

#[tokio::test]
async fn whenever_host_and_server_die_the_message_leaves_once_in_the_end() {
    let (_servers, smtp, shop) = stage().await;
    let directory = shop.directory();
    let steps = [
        Death::BeforeGreeting,
        Death::AtEhlo,
        Death::AtAuth,
        Death::AtMail,
        Death::AtRcpt,
        Death::AtData,
        Death::AtDotLost,
        Death::AtDotKept,
        Death::AtQuit,
    ];
    let shop = shop.closed(|| {
        for death in steps {
            let text = format!("Written before {death:?}.");
            smtp.set_holding(death);
            let host = Host::start(&directory);
            reply(&host, &smtp, &text);
            drop(host);
            smtp.set(Death::Never);

            // Nobody knows how far it came: it is asked about and not sent again in silence, however often it is looked at.
            let host = Host::start(&directory);
            let mut waiting = reconciled(&host);
            for _ in 0..2 {
                waiting = reconciled(&host);
            }
            let kept = usize::from(matches!(death, Death::AtDotKept | Death::AtQuit));
            assert_eq!(copies(&smtp, &text), kept, "{death:?}");
            // The server's yes may have been written down before the end.
            if !(death == Death::AtQuit && list(&waiting).is_empty()) {
                assert_eq!(list(&waiting).len(), 1, "{death:?}: lost");
                assert_eq!(waiting[0]["state"], "unknown", "{death:?}");
                assert_eq!(waiting[0]["problemCode"], "outbox-unknown", "{death:?}");
                let decision = if kept == 1 { "sent" } else { "send_again" };
                host.ask("inbox.resolve_unknown", &json!({ "id": waiting[0]["id"], "decision": decision })).unwrap();
            }
            host.ask("inbox.flush_outbox", &json!({})).unwrap();
            host.ask_until("inbox.outbox", |outbox| *outbox == json!([]));
            assert_eq!(copies(&smtp, &text), 1, "{death:?}");
        }
    });
    assert_eq!(list(&shop.conversation(1).await["messages"]).len(), 1 + steps.len());
    assert_eq!(shop.ask("desk.check", json!({})).await["verdict"], "ok");
}

#[tokio::test]
async fn a_copy_in_sent_is_evidence_enough() {
    let (servers, smtp, shop) = stage().await;
    let directory = shop.directory();
    let login = Login {
        endpoint: servers.imap_endpoint(),
        user: SHOP.to_owned(),
        credentials: Credentials::Password(Secret::new(PASSWORD)),
        ca_file: Some(servers.ca_file().to_owned()),
    };
    let shop = shop.closed(|| {
        smtp.set_holding(Death::AtDotKept);
        reply(&Host::start(&directory), &smtp, "Filed by the server itself.");
    });
    smtp.set(Death::Never);
    let mut imap = Imap::connect(&login).await.unwrap();
    imap.append("Sent", smtp.kept()[0].as_bytes(), true, None).await.unwrap();
    shop.closed(|| assert_eq!(reconciled(&Host::start(&directory)), json!([])));
    assert_eq!(smtp.kept().len(), 1);
}
