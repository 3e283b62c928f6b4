//! The mail servers as a program, for tests that are not written in Rust: prints where they listen as one line of JSON, then
//! obeys lines (`add_user ADDRESS`, `store ADDRESS FILE`, `deliver ADDRESS FILE`, each answered by `done`) until its input ends.
#![expect(clippy::unwrap_used, reason = "whoever starts it sees why it failed")]

use comptoir_tests::{MailServers, PASSWORD};
use std::io::{BufRead, Write};

fn main() {
    let servers = MailServers::start();
    let places = serde_json::json!({
        "host": "localhost",
        "imaps": servers.imap_endpoint().port,
        "imap_starttls": servers.imap_starttls_endpoint().port,
        "smtps": servers.smtp_endpoint().port,
        "submission": servers.submission_endpoint().port,
        "world_smtp": servers.world_port(),
        "ca_file": servers.ca_file(),
        "password": PASSWORD,
        "oauth_authorize": servers.oauth().authorize_url(),
        "oauth_token": servers.oauth().token_url(),
    });
    let mut output = std::io::stdout();
    writeln!(output, "{places}").unwrap();
    for line in std::io::stdin().lock().lines() {
        let line = line.unwrap();
        match line.splitn(3, ' ').collect::<Vec<_>>().as_slice() {
            ["add_user", address] => servers.add_user(address),
            ["store", address, file] => servers.store(&std::fs::read(file).unwrap(), address),
            ["deliver", address, file] => servers.deliver(&std::fs::read(file).unwrap(), address),
            _ => panic!("not understood: {line}"),
        }
        writeln!(output, "done").unwrap();
    }
}
