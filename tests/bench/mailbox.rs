//! Reading a mailbox from a real Dovecot: the desk, mbsync, and a bare TLS socket.

use crate::material::Material;
use crate::program::{assert_read, comptoir, timed};
use crate::table::{Table, duration, median};
use comptoir_tests::{MailServers, PASSWORD};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use std::fs;
use std::io::{BufReader, Read, Write};
use std::net::TcpStream;
use std::process::Command;
use std::sync::Arc;
use std::time::Instant;

/// A tagged answer is not longer, in bytes.
const LONGEST_LINE: usize = 4096;
const SHOP: &str = "support@nordlicht.example";

pub fn measure(table: &mut Table, material: &Material, rounds: usize) {
    let servers = material.serve(SHOP);
    // Dovecot makes its index of the folder once, for whoever comes first.
    read_bare(&servers, material.messages.len());
    let (mut ours, mut mbsync, mut careless) = (Vec::new(), Vec::new(), Vec::new());
    let (mut bare, mut peaks) = (Vec::new(), Vec::new());
    for round in 0..rounds {
        bare.push(read_bare(&servers, material.messages.len()));
        let (seconds, peak) = sync(&servers, material, round);
        ours.push(seconds);
        peaks.push(peak);
        mbsync.push(pull(&servers, material, "yes"));
        careless.push(pull(&servers, material, "no"));
    }
    table.ratio(
        "first sync : mbsync (fetch, parse, thread, index, encrypted commit)",
        median(&ours),
        median(&mbsync),
        1.0,
    );
    table.say("mbsync told not to wait for the disk (FSync no)", &duration(median(&careless)));
    table.ratio("first sync : raw TLS socket into nothing", median(&ours), median(&bare), 4.0);
    table.say("memory of `comptoir sync`, peak", &format!("{:.0} MB", median(&peaks)));
}

/// Seconds and peak in MB of `comptoir sync` over a new desk.
fn sync(servers: &MailServers, material: &Material, round: usize) -> (f64, f64) {
    let directory = material.place(&format!("synced-{round}"));
    let password = material.place("password");
    fs::write(&password, PASSWORD).unwrap();
    let imap = format!("imaps://localhost:{}", servers.imap_endpoint().port);
    let smtp = format!("smtps://localhost:{}", servers.smtp_endpoint().port);
    let mut add = comptoir(&directory, &["mailbox", "add", "--address", SHOP, "--imap", &imap, "--smtp", &smtp]);
    timed(add.arg("--password-file").arg(&password).arg("--ca-file").arg(servers.ca_file()));
    let run = timed(&mut comptoir(&directory, &["sync"]));
    assert_read(&run, material.messages.len());
    fs::remove_dir_all(&directory).unwrap();
    (run.seconds, run.peak)
}

/// Seconds of `mbsync` into an empty Maildir; by default it makes every message durable, as we do.
fn pull(servers: &MailServers, material: &Material, fsync: &str) -> f64 {
    let directory = material.place("pulled");
    fs::create_dir_all(&directory).unwrap();
    let config = directory.join("mbsyncrc");
    let place = directory.display();
    let (port, ca) = (servers.imap_endpoint().port, servers.ca_file().display());
    let text = format!(
        "FSync {fsync}\n\nIMAPStore far\nHost localhost\nPort {port}\nUser {SHOP}\nPass \"{PASSWORD}\"\nSSLType IMAPS\nCertificateFile {ca}\n\n\
         MaildirStore near\nPath {place}/\nInbox {place}/INBOX\n\n\
         Channel mail\nFar :far:INBOX\nNear :near:INBOX\nCreate Near\nSync Pull\nSyncState *\n"
    );
    fs::write(&config, text).unwrap();
    let run = timed(Command::new("mbsync").arg("--config").arg(&config).arg("mail"));
    let stored = ["cur", "new"].iter().map(|part| fs::read_dir(directory.join("INBOX").join(part)).unwrap().count());
    assert_eq!(stored.sum::<usize>(), material.messages.len(), "mbsync did not read everything");
    fs::remove_dir_all(&directory).unwrap();
    run.seconds
}

/// Seconds to fetch every message through TLS and forget it.
fn read_bare(servers: &MailServers, wanted: usize) -> f64 {
    let start = Instant::now();
    let mut roots = rustls::RootCertStore::empty();
    for certificate in CertificateDer::pem_file_iter(servers.ca_file()).unwrap() {
        roots.add(certificate.unwrap()).unwrap();
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let connection =
        rustls::ClientConnection::new(Arc::new(config), ServerName::try_from("localhost").unwrap()).unwrap();
    let socket = TcpStream::connect(("127.0.0.1", servers.imap_endpoint().port)).unwrap();
    socket.set_nodelay(true).unwrap();
    let mut stream = BufReader::with_capacity(256 * 1024, rustls::StreamOwned::new(connection, socket));
    let mut ask = |tag: &str, command: &str| {
        stream.get_mut().write_all(format!("{tag} {command}\r\n").as_bytes()).unwrap();
        discard_until(&mut stream, tag)
    };
    ask("a1", &format!("LOGIN {SHOP} \"{PASSWORD}\""));
    ask("a2", "EXAMINE INBOX");
    let bytes = ask("a3", "UID FETCH 1:* (BODY.PEEK[])");
    assert!(bytes > wanted * 1000, "only {bytes} bytes came");
    start.elapsed().as_secs_f64()
}

/// Reads until the tagged answer and counts the bytes.
fn discard_until(stream: &mut impl Read, tag: &str) -> usize {
    let ok = format!("\r\n{tag} OK");
    let mut buffer = vec![0; 256 * 1024];
    let (mut total, mut tail) = (0, b"\r\n".to_vec());
    loop {
        let count = stream.read(&mut buffer).unwrap();
        assert!(count > 0, "the server hung up");
        total += count;
        tail.extend_from_slice(&buffer[..count]);
        // The tagged answer is the last line that the server sends; it may list its capabilities.
        let from = tail.len().saturating_sub(LONGEST_LINE);
        if tail.ends_with(b"\r\n") && tail[from..].windows(ok.len()).any(|window| window == ok.as_bytes()) {
            return total;
        }
        let keep = tail.len().saturating_sub(LONGEST_LINE);
        tail.drain(..keep);
    }
}
