//! What was acknowledged survives the death of the process.

use crate::cast::{ADA, KEY, Letter, Shop, list};
use serde_json::{Value, json};
use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::PathBuf,
    process::{Child, Command, Stdio},
    sync::mpsc::{Sender, channel},
};

const KILLS: usize = 10;

/// The command line that belongs to this build.
fn program() -> PathBuf {
    let own = std::env::current_exe().unwrap();
    let path = own.ancestors().nth(2).unwrap().join("comptoir");
    assert!(path.is_file(), "build it first: cargo build -p comptoir-cli");
    path
}

/// `comptoir host` on a desk.
struct Host {
    child: Child,
    authority: String,
}

impl Host {
    fn start(directory: &std::path::Path) -> Self {
        let mut child = Command::new(program())
            .args(["host", "--token", "letmein", "--data"])
            .arg(directory)
            .env("COMPTOIR_KEY", KEY)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let authority = line.trim().strip_prefix("http://").and_then(|rest| rest.split('/').next());
        Self { authority: authority.unwrap_or_else(|| panic!("the host said {line:?}")).to_owned(), child }
    }

    /// Runs a command; `None` once the process is gone.
    fn ask(authority: &str, command: &str, request: &Value) -> Option<Value> {
        let mut stream = TcpStream::connect(authority).ok()?;
        let body = request.to_string();
        let head = format!(
            "POST /ask/{command} HTTP/1.1\r\nHost: {authority}\r\nAuthorization: Bearer letmein\r\nConnection: close\r\n\
             Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        stream.write_all(head.as_bytes()).ok()?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).ok()?;
        let (head, body) = answer.split_once("\r\n\r\n")?;
        assert!(head.starts_with("HTTP/1.1 200"), "{answer}");
        serde_json::from_str(body).ok()
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        // SIGKILL: no goodbye, no flush.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Writes drafts and tags until the process dies; each acknowledgement goes to the channel.
fn write_until_death(authority: &str, round: usize, acknowledged: &Sender<(String, i64)>) {
    for number in 0.. {
        let text = format!("round {round} number {number}");
        let draft = json!({ "kind": "new", "recipients": {}, "subject": text, "text": text });
        let Some(saved) = Host::ask(authority, "inbox.save_draft", &draft) else { return };
        acknowledged.send((format!("draft {text}"), saved["id"].as_i64().unwrap())).unwrap();
        let tag = json!({ "ids": [1], "add": [text] });
        if Host::ask(authority, "inbox.tag", &tag).is_none() {
            return;
        }
        acknowledged.send((format!("tag {text}"), 0)).unwrap();
    }
}

#[tokio::test]
async fn what_was_acknowledged_is_there_after_each_of_ten_violent_deaths() {
    let shop = Shop::open();
    shop.import(&Letter::from(ADA).id("q1").subject("Jacket")).await;
    let directory = shop.directory();
    let mut acknowledged = Vec::new();
    let shop = shop.closed(|| {
        for round in 0..KILLS {
            let mut host = Host::start(&directory);
            let authority = host.authority.clone();
            let (sender, receiver) = channel();
            let writer = std::thread::spawn(move || write_until_death(&authority, round, &sender));
            // Each life ends at another moment of the work, while the next deed is under way.
            acknowledged.extend(receiver.iter().take(3 + round));
            host.child.kill().unwrap();
            writer.join().unwrap();
            acknowledged.extend(receiver);
        }
    });
    assert!(acknowledged.len() >= 7 * KILLS, "only {} deeds in {KILLS} lives", acknowledged.len());
    assert_eq!(shop.ask("desk.check", json!({})).await["verdict"], "ok");
    let drafts = shop.ask("inbox.drafts", json!({})).await;
    let tags = shop.conversation(1).await["row"]["tags"].clone();
    for (what, id) in &acknowledged {
        let is_there = match what.split_once(' ').unwrap() {
            ("draft", text) => list(&drafts).iter().any(|draft| draft["id"] == *id && draft["text"] == text),
            (_, text) => list(&tags).iter().any(|tag| tag["name"] == text),
        };
        assert!(is_there, "{what} was acknowledged and is gone");
    }
    // At most the one deed that was under way in each life came without its acknowledgement.
    assert!(list(&drafts).len() + list(&tags).len() <= acknowledged.len() + KILLS);
}
