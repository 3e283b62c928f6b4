//! What goes wrong between us and a mail server: each fault has its own answer, none hangs, none goes on unencrypted.

use comptoir_connectors::mail::{
    MailError,
    imap::{Idle, Imap},
    model::{Credentials, Endpoint, Login, Security},
    smtp::{self, Envelope, SendFailure, Stage},
};
use comptoir_kernel::Secret;
use comptoir_tests::{Death, DyingSmtp, Fault, Flaw, MailServers, PASSWORD, Proxy, ScriptedServer, TlsServer};
use std::{path::Path, time::Duration};
use tokio::io::AsyncWriteExt;
use tokio_util::sync::CancellationToken;

const ADA: &str = "ada@nordlicht.example";

fn login(host: &str, port: u16, security: Security, ca_file: Option<&Path>) -> Login {
    Login {
        endpoint: Endpoint { host: host.to_owned(), port, security },
        user: ADA.to_owned(),
        credentials: Credentials::Password(Secret::new(PASSWORD)),
        ca_file: ca_file.map(Path::to_owned),
    }
}

fn plain(port: u16) -> Login {
    login("127.0.0.1", port, Security::Plain, None)
}

async fn both(login: &Login) -> [MailError; 2] {
    [Imap::connect(login).await.unwrap_err(), smtp::test(login).await.unwrap_err()]
}

#[tokio::test]
async fn each_flaw_of_a_certificate_is_named() {
    for (flaw, is_expired) in [(Flaw::Expired, true), (Flaw::Untrusted, false), (Flaw::WrongName, false)] {
        let server = TlsServer::start(flaw, "* OK hello\r\n");
        for error in both(&login("localhost", server.port(), Security::Tls, Some(server.ca_file()))).await {
            let is_right = match &error {
                MailError::CertificateExpired { host } => is_expired && host == "localhost",
                MailError::CertificateInvalid { host, .. } => !is_expired && host == "localhost",
                _ => false,
            };
            assert!(is_right, "{flaw:?}: {error:?}");
        }
    }
    // Control: the same server without a flaw gets past the handshake.
    let server = TlsServer::start(Flaw::None, "550 go away\r\n");
    let error = smtp::test(&login("localhost", server.port(), Security::Tls, Some(server.ca_file()))).await;
    assert!(matches!(error, Err(MailError::Refused { .. })), "{error:?}");
    // Its authority is not the system's.
    let error = smtp::test(&login("localhost", server.port(), Security::Tls, None)).await;
    assert!(matches!(error, Err(MailError::CertificateInvalid { .. })), "{error:?}");
}

#[tokio::test]
async fn a_certificate_that_is_its_own_authority_is_trusted_by_its_file_and_only_while_it_is_right() {
    for is_marked in [true, false] {
        let attempt = async |flaw: Flaw, has_file: bool| {
            let server = TlsServer::start_self_signed(flaw, is_marked, "550 go away\r\n");
            let file = has_file.then(|| server.ca_file());
            smtp::test(&login("localhost", server.port(), Security::Tls, file)).await.unwrap_err()
        };
        let refused = attempt(Flaw::None, true).await;
        assert!(matches!(refused, MailError::Refused { .. }), "past the handshake: {refused:?}");
        let nobodys = attempt(Flaw::None, false).await;
        assert!(matches!(nobodys, MailError::CertificateInvalid { .. }), "{nobodys:?}");
        let expired = attempt(Flaw::Expired, true).await;
        assert!(matches!(expired, MailError::CertificateExpired { .. }), "{expired:?}");
        let elsewhere = attempt(Flaw::WrongName, true).await;
        assert!(matches!(elsewhere, MailError::CertificateInvalid { .. }), "{elsewhere:?}");
        // Another self-signed certificate of the same names is not this one.
        let (server, other) = (
            TlsServer::start_self_signed(Flaw::None, is_marked, "550 go away\r\n"),
            TlsServer::start_self_signed(Flaw::None, is_marked, ""),
        );
        let strange = smtp::test(&login("localhost", server.port(), Security::Tls, Some(other.ca_file()))).await;
        assert!(matches!(strange, Err(MailError::CertificateInvalid { .. })), "{strange:?}");
    }
}

#[tokio::test]
async fn a_certificate_file_that_is_none_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let empty = folder.path().join("empty.pem");
    std::fs::write(&empty, "no certificate").unwrap();
    let server = TlsServer::start(Flaw::None, "");
    for file in [empty, folder.path().join("missing.pem")] {
        for error in both(&login("localhost", server.port(), Security::Tls, Some(&file))).await {
            assert!(matches!(error, MailError::CaFile { .. }), "{error:?}");
        }
    }
}

#[tokio::test]
async fn an_unknown_host_and_a_closed_port_are_told_apart() {
    for error in both(&login("does-not-exist.invalid", 993, Security::Tls, None)).await {
        assert!(matches!(error, MailError::HostNotFound { .. }), "{error:?}");
    }
    for error in both(&login("127.0.0.1", 1, Security::Tls, None)).await {
        assert!(matches!(error, MailError::Unreachable { port: 1, .. }), "{error:?}");
    }
}

#[tokio::test]
async fn nothing_is_sent_unencrypted_beyond_this_machine() {
    // 192.0.2.1 is reserved for documentation: nothing is even tried.
    for error in both(&login("192.0.2.1", 143, Security::Plain, None)).await {
        assert!(matches!(error, MailError::NoEncryption { .. }), "{error:?}");
    }
}

#[tokio::test]
async fn a_server_without_tls_where_tls_is_due_is_named() {
    let server = ScriptedServer::start(|_, _| Some("* OK plain text here\r\n".to_owned()));
    for error in both(&login("localhost", server.port(), Security::Tls, None)).await {
        assert!(matches!(error, MailError::NoEncryption { .. }), "{error:?}");
    }
}

#[tokio::test]
async fn stripped_starttls_ends_the_connection_before_the_password() {
    let servers = MailServers::start();
    servers.add_user(ADA);
    for (endpoint, is_imap) in [(servers.imap_starttls_endpoint(), true), (servers.submission_endpoint(), false)] {
        let proxy = Proxy::start(endpoint.port, Fault::None);
        let login = login("localhost", proxy.port(), Security::StartTls, Some(servers.ca_file()));
        let attempt = async || if is_imap { Imap::connect(&login).await.map(|_| ()) } else { smtp::test(&login).await };
        attempt().await.unwrap();
        proxy.set(Fault::StripStartTls);
        let error = attempt().await;
        assert!(matches!(error, Err(MailError::NoEncryption { .. })), "{error:?}");
        assert!(!proxy.carried(PASSWORD), "the password went over the wire");
    }
}

#[tokio::test]
async fn words_injected_before_the_handshake_are_not_believed() {
    let server = ScriptedServer::start(|line, _| {
        Some(match line {
            "" => "* OK [CAPABILITY IMAP4rev1 STARTTLS] hello\r\n".to_owned(),
            line => format!("{} OK go\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n", line.split(' ').next().unwrap()),
        })
    });
    let error = Imap::connect(&login("localhost", server.port(), Security::StartTls, None)).await;
    assert!(matches!(error, Err(MailError::NoEncryption { .. })), "{error:?}");
    assert!(!server.heard().contains("AUTHENTICATE"));
}

#[tokio::test]
async fn a_server_that_never_answers_is_given_up() {
    // Accepts and says nothing; the paused clock jumps to each limit at once.
    let server = ScriptedServer::start(|_, _| Some(String::new()));
    tokio::time::pause();
    for security in [Security::Plain, Security::StartTls, Security::Tls] {
        for error in both(&login("127.0.0.1", server.port(), security, None)).await {
            assert!(matches!(error, MailError::Timeout { .. }), "{security:?}: {error:?}");
        }
    }
}

#[tokio::test]
async fn a_server_that_drips_is_given_up_although_it_never_falls_silent() {
    // The server runs on the same paused clock: one letter every ten seconds of a line that never ends.
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        while stream.write_all(b"x").await.is_ok() {
            tokio::time::sleep(Duration::from_secs(10)).await;
        }
    });
    tokio::time::pause();
    let started = tokio::time::Instant::now();
    let error = tokio::time::timeout(Duration::from_secs(600), Imap::connect(&plain(port))).await;
    assert!(matches!(error, Ok(Err(MailError::Timeout { .. }))), "{error:?}");
    let waited = started.elapsed().as_secs();
    assert!((60..=70).contains(&waited), "{waited}");
}

#[tokio::test]
async fn a_connection_that_breaks_during_a_fetch_keeps_what_had_come() {
    let servers = MailServers::start();
    servers.add_user(ADA);
    let text = format!("Subject: x\r\n\r\n{}", "line of text\r\n".repeat(1_000));
    servers.fill(ADA, (0..100).map(|_| text.as_bytes()));
    let proxy = Proxy::start(servers.imap_endpoint().port, Fault::None);
    let mut imap =
        Imap::connect(&login("localhost", proxy.port(), Security::Tls, Some(servers.ca_file()))).await.unwrap();
    imap.select("INBOX").await.unwrap();
    let uids = imap.uids(1, None).await.unwrap();
    proxy.set(Fault::CutAfter(500_000));
    let mut whole = 0;
    let error = imap.fetch(&uids, &mut |fetched| whole += usize::from(fetched.raw == text.as_bytes())).await;
    assert!(matches!(error, Err(MailError::Disconnected { .. })), "{error:?}");
    assert!((1..100).contains(&whole), "{whole}");
}

#[tokio::test]
async fn a_connection_that_dies_in_silence_is_noticed_at_the_end_of_waiting() {
    let servers = MailServers::start();
    servers.add_user(ADA);
    let proxy = Proxy::start(servers.imap_endpoint().port, Fault::None);
    let mut imap =
        Imap::connect(&login("localhost", proxy.port(), Security::Tls, Some(servers.ca_file()))).await.unwrap();
    imap.select("INBOX").await.unwrap();
    proxy.set(Fault::SilenceAfter(0));
    tokio::time::pause();
    let outcome = imap.idle(Duration::from_secs(540), &CancellationToken::new()).await;
    assert!(matches!(outcome, Err(MailError::Timeout { .. })), "{outcome:?}");
}

#[tokio::test]
async fn latency_slows_but_does_not_break() {
    let servers = MailServers::start();
    servers.add_user(ADA);
    servers.store(b"Subject: x\r\n\r\ny\r\n", ADA);
    let proxy = Proxy::start(servers.imap_endpoint().port, Fault::Latency(Duration::from_millis(20)));
    let mut imap =
        Imap::connect(&login("localhost", proxy.port(), Security::Tls, Some(servers.ca_file()))).await.unwrap();
    assert_eq!(imap.select("INBOX").await.unwrap().exists, 1);
    assert_eq!(proxy.connections(), 1);
}

/// An IMAP server with a small inbox that says one strange thing.
fn strange(select: &'static str, fetch: &'static str) -> ScriptedServer {
    ScriptedServer::start(move |line, _| {
        let tag = line.split(' ').next().unwrap();
        let rest = line.get(tag.len()..).unwrap().trim();
        let words = match rest.split(' ').take(2).collect::<Vec<_>>().join(" ").as_str() {
            "" if tag.is_empty() => return Some("* OK [CAPABILITY IMAP4rev1 LITERAL+] hello\r\n".to_owned()),
            "UID FETCH" => fetch.replace("@", "\r\n"),
            "UID SEARCH" => "* SEARCH 1 2 3\r\n".to_owned(),
            words if words.starts_with("EXAMINE") => select.replace("@", "\r\n"),
            words if words.starts_with("LOGOUT") => return None,
            _ => String::new(),
        };
        Some(if words.contains("#tag") {
            words.replace("#tag", tag)
        } else {
            format!("{words}{tag} OK [CAPABILITY IMAP4rev1 LITERAL+] done\r\n")
        })
    })
}

const SELECT: &str = "* 3 EXISTS@* OK [UIDVALIDITY 7] x@* OK [UIDNEXT 4] x@";

async fn fetch_from(server: &ScriptedServer) -> (Vec<u32>, Result<Vec<u32>, MailError>) {
    let mut imap = Imap::connect(&plain(server.port())).await.unwrap();
    imap.select("INBOX").await.unwrap();
    let mut uids = Vec::new();
    let missing = imap.fetch(&[1, 2, 3], &mut |fetched| uids.push(fetched.uid)).await;
    (uids, missing)
}

#[tokio::test]
async fn strange_lines_are_read_past() {
    let fetch = "* 1 FETCH (UID 1 INTERNALDATE NIL FLAGS NIL BODY[]<0> {2}@hi)@* WHATEVER (((@@* 2 FETCH (UID 2 BODY[]<0> \
                 \"quoted\")@* 3 FETCH (((((@\u{0}\u{1}@* 3 FETCH (BODY[]<0> {1}@x UID 3)@* 1 FETCH (FLAGS (\\Seen))@";
    let (uids, missing) = fetch_from(&strange(SELECT, fetch)).await;
    assert_eq!((uids, missing.unwrap()), (vec![1, 2, 3], vec![]));
}

#[tokio::test]
async fn a_message_that_the_server_cannot_read_does_not_stop_the_others() {
    // The whole batch is refused, and later only the second message.
    let server = ScriptedServer::start(|line, _| {
        let tag = line.split(' ').next().unwrap();
        let answer = |uid: u32| format!("* {uid} FETCH (UID {uid} BODY[]<0> {{2}}\r\nhi)\r\n{tag} OK done\r\n");
        Some(match line {
            "" => "* OK [CAPABILITY IMAP4rev1] hello\r\n".to_owned(),
            line if line.contains("UID FETCH 1:3 ") => format!("{tag} NO [SERVERBUG] oops\r\n"),
            line if line.contains("UID FETCH 2 ") => format!("{tag} NO [SERVERBUG] oops\r\n"),
            line if line.contains("UID FETCH 1 ") => answer(1),
            line if line.contains("UID FETCH 3 ") => answer(3),
            line if line.contains("EXAMINE") => format!("{}{tag} OK x\r\n", SELECT.replace('@', "\r\n")),
            _ => format!("{tag} OK [CAPABILITY IMAP4rev1] done\r\n"),
        })
    });
    let (uids, missing) = fetch_from(&server).await;
    assert_eq!((uids, missing.unwrap()), (vec![1, 3], vec![2]));
}

#[tokio::test]
async fn an_overlong_line_costs_nothing_and_an_overlong_literal_ends_the_connection() {
    let fetch: &'static str =
        Box::leak(format!("* XLONG {}@* 1 FETCH (UID 1 BODY[]<0> {{2}}@hi)@", "x".repeat(5 << 20)).into());
    let (uids, missing) = fetch_from(&strange(SELECT, fetch)).await;
    assert_eq!((uids, missing.unwrap()), (vec![1], vec![2, 3]));
    let (uids, missing) = fetch_from(&strange(SELECT, "* 1 FETCH (UID 1 BODY[]<0> {4000000000}@")).await;
    assert!(uids.is_empty());
    assert!(matches!(missing, Err(MailError::Disconnected { .. })), "{missing:?}");
}

#[tokio::test]
async fn a_goodbye_in_the_middle_is_a_broken_connection() {
    let (_, missing) = fetch_from(&strange(SELECT, "* BYE shutting down@#tag OK x@")).await;
    assert!(matches!(missing, Err(MailError::Disconnected { .. })), "{missing:?}");
}

fn envelope() -> Envelope {
    Envelope { from: Some(ADA.to_owned()), to: vec!["bo@world.example".to_owned()] }
}

async fn send(server: &DyingSmtp, message: &[u8]) -> Result<String, SendFailure> {
    smtp::send(&plain(server.port()), &envelope(), message).await.map(|receipt| receipt.reply)
}

#[tokio::test]
async fn a_server_that_dies_before_the_dot_has_nothing_and_after_the_dot_nobody_knows() {
    let message = b"Subject: x\r\n\r\n.dot\r\n..\r\nend";
    let before = [Death::BeforeGreeting, Death::AtEhlo, Death::AtAuth, Death::AtMail, Death::AtRcpt, Death::AtData];
    for death in before {
        let server = DyingSmtp::start(death);
        let failure = send(&server, message).await.unwrap_err();
        assert_eq!((failure.stage, failure.is_permanent), (Stage::BeforeDot, false), "{death:?}");
        assert_eq!(server.kept(), [""; 0]);
    }
    for (death, kept) in [(Death::AtDotLost, 0), (Death::AtDotKept, 1)] {
        let server = DyingSmtp::start(death);
        let failure = send(&server, message).await.unwrap_err();
        assert_eq!((failure.stage, failure.is_permanent), (Stage::AfterDot, false), "{death:?}");
        assert_eq!(server.kept().len(), kept);
    }
    for death in [Death::AtQuit, Death::Never] {
        let server = DyingSmtp::start(death);
        assert_eq!(send(&server, message).await.unwrap(), "250 queued as 42", "{death:?}");
        assert_eq!(server.kept(), ["Subject: x\r\n\r\n.dot\r\n..\r\nend\r\n"]);
    }
}

#[tokio::test]
async fn a_server_that_dies_in_the_text_is_noticed_before_the_dot() {
    // Too large for the buffers between us, so that the break shows while writing.
    let message = "line of text\r\n".repeat(2_000_000);
    let server = DyingSmtp::start(Death::InText);
    server.set(Death::InText);
    let failure = smtp::send(&plain(server.port()), &envelope(), message.as_bytes()).await.unwrap_err();
    assert!(matches!(failure.error, MailError::Refused { .. }), "beyond the announced size: {failure:?}");
    let message = "line of text\r\n".repeat(70_000);
    let failure = send(&server, message.as_bytes()).await.unwrap_err();
    assert!(server.kept().is_empty());
    assert!(!failure.is_permanent);
}

#[tokio::test]
async fn an_answer_to_the_dot_decides() {
    for (answer, is_permanent) in [("451 try later", false), ("554 spam", true)] {
        let server = DyingSmtp::start(Death::Answer(answer));
        let failure = send(&server, b"x").await.unwrap_err();
        assert_eq!((failure.stage, failure.is_permanent), (Stage::BeforeDot, is_permanent), "{answer}");
        assert_eq!(failure.reply.as_deref(), Some(answer));
    }
}

#[tokio::test]
async fn an_address_with_a_line_break_never_reaches_the_server() {
    let server = DyingSmtp::start(Death::Never);
    for to in ["bo@world.example>\r\nRCPT TO:<eve@world.example", "bo@world.example\n", ""] {
        let envelope = Envelope { from: None, to: vec![to.to_owned()] };
        let failure = smtp::send(&plain(server.port()), &envelope, b"x").await.unwrap_err();
        assert!(failure.is_permanent, "{to:?}");
    }
    assert!(server.kept().is_empty());
}

#[tokio::test]
async fn an_old_server_gets_the_password_in_a_literal_where_it_cannot_be_quoted() {
    let server = strange(SELECT, "");
    let mut login = plain(server.port());
    login.credentials = Credentials::Password(Secret::new("p\u{e4}ss"));
    Imap::connect(&login).await.unwrap();
    let said = "LOGIN \"ada@nordlicht.example\" {5+}\r\np\u{e4}ss\r\n";
    let heard = server.heard_when(said);
    assert!(heard.contains(said), "{heard}");
}

#[tokio::test]
async fn an_old_smtp_server_is_answered_question_by_question() {
    let server = ScriptedServer::start(|line, number| {
        let words = match (line, number) {
            (_, 0) => "220 hello",
            ("AUTH LOGIN", _) => "334 VXNlcm5hbWU6",
            (line, _) if line.starts_with("EHLO") => "250-hello\r\n250 AUTH LOGIN",
            (_, 3) => "334 UGFzc3dvcmQ6",
            ("QUIT", _) => "221 bye",
            _ => "235 welcome",
        };
        Some(format!("{words}\r\n"))
    });
    smtp::test(&plain(server.port())).await.unwrap();
    assert!(server.heard().contains("AUTH LOGIN\r\nYWRhQG5vcmRsaWNodC5leGFtcGxl\r\nY29ycmVjdCBob3JzZQ==\r\nQUIT"));
}

#[tokio::test]
async fn a_huge_folder_is_listed_in_pieces() {
    let server = strange("* 120000 EXISTS@* OK [UIDVALIDITY 7] x@* OK [UIDNEXT 4] x@", "");
    let mut imap = Imap::connect(&plain(server.port())).await.unwrap();
    imap.select("INBOX").await.unwrap();
    assert_eq!(imap.uids(2, None).await.unwrap(), [2, 3]);
    for span in ["SEARCH 1:50000 UID 2:*", "SEARCH 50001:100000 UID 2:*", "SEARCH 100001:120000 UID 2:*"] {
        assert!(server.heard().contains(span), "{span}");
    }
}

#[tokio::test]
async fn news_that_came_between_listing_and_waiting_ends_the_waiting() {
    let server = ScriptedServer::start(|line, _| {
        let tag = line.split(' ').next().unwrap();
        Some(match line {
            "" => "* OK [CAPABILITY IMAP4rev1 IDLE] hello\r\n".to_owned(),
            "DONE" => "c4 OK done\r\n".to_owned(),
            line if line.ends_with("IDLE") => "* 4 EXISTS\r\n+ waiting\r\n".to_owned(),
            line if line.contains("EXAMINE") => format!("{}{tag} OK x\r\n", SELECT.replace('@', "\r\n")),
            _ => format!("{tag} OK [CAPABILITY IMAP4rev1 IDLE] done\r\n"),
        })
    });
    let mut imap = Imap::connect(&plain(server.port())).await.unwrap();
    imap.select("INBOX").await.unwrap();
    imap.noop().await.unwrap();
    assert_eq!(imap.idle(Duration::from_secs(5), &CancellationToken::new()).await.unwrap(), Idle::Changed);
}
