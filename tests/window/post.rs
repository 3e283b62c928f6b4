//! The shop's mailbox on real servers, its customers, and their letters.

use crate::stage::{Window, eventually};
use comptoir_connectors::mail::model::{Endpoint, Security};
use comptoir_tests::{MailServers, PASSWORD};
use serde_json::{Value, json};

pub const SHOP: &str = "hej@nordlicht.example";
pub const ADA: &str = "ada@world.example";

pub async fn start_servers() -> MailServers {
    let servers = tokio::task::spawn_blocking(MailServers::start).await.unwrap();
    servers.add_user(SHOP);
    servers.add_user(ADA);
    servers
}

/// Connects the shop's mailbox and waits until everything in it has been read.
pub async fn connect(window: &Window, servers: &MailServers) {
    connect_at(window, servers, servers.imap_endpoint().port).await;
}

/// Like [`connect`], with the mail read through another port.
pub async fn connect_at(window: &Window, servers: &MailServers, imap: u16) {
    let mut request = mailbox(servers);
    request["imap"] = json!(url("imap", &Endpoint { port: imap, ..servers.imap_endpoint() }));
    // Only a window that already shows the first run stays there when the mailbox appears.
    window.find("input[type=email]").await;
    window.ask("channels.add_mailbox", request).await.unwrap();
    eventually("the mailbox is up to date", async || {
        let channels = window.ask("channels.list", json!({})).await.unwrap();
        channels[0]["state"] == "up_to_date"
    })
    .await;
}

/// Connects the shop's mailbox as a person does at the first run, servers put in by hand, recovery code kept.
pub async fn connect_by_hand(window: &Window, servers: &MailServers) {
    let address = window.find("input[type=email]").await;
    window.fill(&address, SHOP).await;
    window.press("Connect").await;
    let password = window.find("input[type=password]").await;
    let (imap, smtp) = (servers.imap_endpoint(), servers.smtp_endpoint());
    let fields = window.find_all(".server-fields input").await;
    let values = [imap.host, imap.port.to_string(), smtp.host, smtp.port.to_string()];
    assert_eq!(fields.len(), values.len());
    for (field, value) in fields.iter().zip(values) {
        window.fill(field, &value).await;
    }
    for list in window.find_all(".server-fields select").await {
        list.select_by_value("tls").await.unwrap();
    }
    window.fill(&window.find("input[id$='-ca-file']").await, &servers.ca_file().display().to_string()).await;
    window.fill(&password, "wrong").await;
    window.press("Sign in").await;
    window.shows("refused the user name or the password").await;
    window.fill(&password, PASSWORD).await;
    window.press("Sign in").await;
    window.shows("Recovery code").await;
    window.press("Show the code").await;
    window.press("I have kept it").await;
    window.shows("No customer is waiting").await;
}

/// The shop's mailbox as the desk is asked to add it.
pub fn mailbox(servers: &MailServers) -> Value {
    json!({
        "name": "Nordlicht",
        "address": SHOP,
        "user": SHOP,
        "password": PASSWORD,
        "imap": url("imap", &servers.imap_endpoint()),
        "smtp": url("smtp", &servers.smtp_endpoint()),
        "caFile": servers.ca_file(),
    })
}

fn url(protocol: &str, endpoint: &Endpoint) -> String {
    let Endpoint { host, port, security } = endpoint;
    match security {
        Security::Tls => format!("{protocol}s://{host}:{port}"),
        Security::StartTls => format!("{protocol}://{host}:{port}?starttls"),
        Security::Plain => format!("{protocol}://{host}:{port}"),
    }
}

/// Ada writes to the shop.
pub async fn deliver(servers: &MailServers, subject: &str, text: &str) {
    let raw = message(subject, text);
    tokio::task::block_in_place(|| servers.deliver(&raw, SHOP));
}

/// A letter of Ada's.
pub fn message(subject: &str, text: &str) -> Vec<u8> {
    letter("Ada Lovelace", ADA, subject, text)
}

/// A letter of somebody's; the words of the subject make its Message-ID.
pub fn letter(name: &str, address: &str, subject: &str, text: &str) -> Vec<u8> {
    let id = subject.replace(' ', ".").replace('?', "");
    format!(
        "From: {name} <{address}>\r\nTo: {SHOP}\r\nSubject: {subject}\r\nMessage-ID: <{id}@world.example>\r\n\
         Date: Sun, 22 Nov 2026 09:00:00 +0000\r\n\r\n{text}\r\n"
    )
    .into_bytes()
}
