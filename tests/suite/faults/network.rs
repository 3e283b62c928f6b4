//! A desk at work while the network fails: the window never waits, each trouble has its name, and mail is back after it.

use crate::cast::{ADA, Letter, NOON, SHOP, Shop, mailbox};
use comptoir_tests::{Authority, Fault, Flaw, MailServers, PASSWORD, Proxy, ScriptedServer, TlsServer};
use serde_json::{Value, json};
use std::{
    fs,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

/// The bar for every question to the desk, whatever the network does.
const QUICK: Duration = Duration::from_millis(100);

/// A running desk whose mailbox lies behind a proxy.
struct Stage {
    servers: MailServers,
    proxy: Proxy,
    shop: Shop,
    channel: i64,
}

impl Stage {
    async fn set(is_starttls: bool) -> Self {
        let (servers, shop) = (MailServers::start(), Shop::open_today());
        servers.add_user(SHOP);
        let endpoint = if is_starttls { servers.imap_starttls_endpoint() } else { servers.imap_endpoint() };
        let proxy = Proxy::start(endpoint.port, Fault::None);
        let mut request = mailbox(&servers, "", PASSWORD);
        // The file is read at each connection; this one can be changed by the test.
        let authority = shop.beside("authority.pem");
        fs::copy(servers.ca_file(), &authority).unwrap();
        request["caFile"] = json!(authority);
        let (scheme, query) = if is_starttls { ("imap", "?starttls") } else { ("imaps", "") };
        request["imap"] = json!(format!("{scheme}://localhost:{}{query}", proxy.port()));
        let channel = shop.ask("channels.add_mailbox", request).await["id"].as_i64().unwrap();
        shop.desk.start();
        let stage = Self { servers, proxy, shop, channel };
        stage.state_is("up_to_date", None).await;
        stage
    }

    async fn channel(&self) -> Value {
        self.shop.ask("channels.list", json!({})).await[0].clone()
    }

    /// Waits for a state; meanwhile and in the end the desk answers at once.
    async fn state_is(&self, state: &str, problem: Option<&str>) {
        let started = Instant::now();
        let mut answers = Vec::new();
        loop {
            let asked = Instant::now();
            let channel = self.channel().await;
            self.shop.ask("inbox.page", json!({ "view": "open" })).await;
            answers.push(asked.elapsed());
            if channel["state"] == state && channel["problemCode"] == json!(problem) {
                break;
            }
            assert!(started.elapsed() < Duration::from_secs(30), "{state} {problem:?} expected: {channel}");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        // A busy machine has its moments; a desk that waits for the network waits for seconds, and again and again.
        answers.sort_unstable();
        let median = answers[answers.len() / 2];
        assert!(median < QUICK, "the desk took {median:?} for two answers");
        assert!(answers.last().is_some_and(|longest| *longest < Duration::from_secs(2)), "{answers:?}");
    }

    /// From now on the line has a fault, which the next connection meets at once.
    async fn breaks(&self, fault: Fault) {
        self.proxy.set(fault);
        self.shop.ask("channels.resume", json!({ "id": self.channel })).await;
    }

    /// The line is well again: whoever asks for it has new mail at once.
    async fn heals(&self, number: usize) {
        self.proxy.set(Fault::None);
        self.proxy.cut_all();
        let letter = Letter::from(ADA).subject("After").id(&format!("after{number}")).at(NOON).text("Are you there?");
        self.servers.store(&letter.bytes(), SHOP);
        self.shop.ask("channels.resume", json!({ "id": self.channel })).await;
        self.state_is("up_to_date", None).await;
        let found = self.shop.ask("inbox.page", json!({ "view": "all" })).await["total"].as_u64().unwrap();
        assert!(found >= 1);
        let counted = self.shop.desk.store().read(|connection| {
            let sql = "SELECT count(*) FROM messages";
            Ok::<i64, comptoir_store::StoreError>(connection.query_row(sql, [], |row| row.get(0))?)
        });
        assert_eq!(counted.unwrap(), i64::try_from(number).unwrap(), "mail was lost or doubled");
    }

    async fn end(self) {
        self.shop.desk.stop().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_happens_to_the_line_the_desk_answers_names_it_and_recovers() {
    let stage = Stage::set(false).await;
    let faults = [
        (Fault::Refuse, "mail-disconnected"),
        (Fault::CutAfter(700), "mail-disconnected"),
        (Fault::SilenceAfter(0), "mail-timeout"),
        (Fault::Drip(Duration::from_millis(400)), "mail-timeout"),
    ];
    for (number, (fault, code)) in faults.into_iter().enumerate() {
        let started = Instant::now();
        stage.breaks(fault).await;
        stage.state_is("offline", Some(code)).await;
        assert!(started.elapsed() < Duration::from_secs(20), "{fault:?} took {:?} to be noticed", started.elapsed());
        assert!(stage.channel().await["failingSince"].is_string() || stage.channel().await["failingSince"].is_number());
        stage.heals(number + 1).await;
    }
    stage.breaks(Fault::Latency(Duration::from_millis(30))).await;
    stage.state_is("up_to_date", None).await;
    stage.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_connection_that_was_reset_comes_back_by_itself() {
    let stage = Stage::set(false).await;
    let before = stage.proxy.connections();
    stage.proxy.reset_all();
    stage.state_is("offline", Some("mail-disconnected")).await;
    let healed = Instant::now();
    stage.state_is("up_to_date", None).await;
    assert!(healed.elapsed() < Duration::from_secs(20), "{:?}", healed.elapsed());
    assert_eq!(stage.proxy.connections(), before + 1);
    stage.end().await;
}

#[tokio::test]
async fn a_line_that_dies_in_silence_is_found_out_within_a_minute() {
    let stage = Stage::set(false).await;
    stage.proxy.set(Fault::SilenceAfter(0));
    tokio::time::pause();
    let started = tokio::time::Instant::now();
    while stage.channel().await["state"] != "offline" {
        // The standing clock leaps as soon as nobody computes, and real sockets need real time: small leaps, many looks.
        tokio::time::sleep(Duration::from_millis(10)).await;
        assert!(started.elapsed() < Duration::from_secs(60), "still believed to be alive");
    }
    assert_eq!(stage.channel().await["problemCode"], "mail-timeout");
    tokio::time::resume();
    stage.heals(1).await;
    stage.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_fault_of_the_certificate_is_named_and_nothing_is_said_to_such_a_server() {
    let stage = Stage::set(false).await;
    let trusted = fs::read_to_string(stage.shop.beside("authority.pem")).unwrap();
    let cases = [
        (Flaw::Expired, "certificate-expired"),
        (Flaw::Untrusted, "certificate-invalid"),
        (Flaw::WrongName, "certificate-invalid"),
    ];
    for (number, (flaw, code)) in cases.into_iter().enumerate() {
        let server = TlsServer::start(flaw, "* OK hello\r\n");
        let other = fs::read_to_string(server.ca_file()).unwrap();
        fs::write(stage.shop.beside("authority.pem"), format!("{trusted}\n{other}")).unwrap();
        let home = stage.servers.imap_endpoint().port;
        stage.proxy.lead_to(server.port());
        stage.breaks(Fault::None).await;
        stage.state_is("needs_you", Some(code)).await;
        stage.proxy.lead_to(home);
        stage.heals(number + 1).await;
    }
    stage.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn stripped_starttls_stops_the_mailbox_before_the_password() {
    let stage = Stage::set(true).await;
    let sent_before = stage.proxy.take_sent();
    assert!(sent_before.contains("STARTTLS"), "{sent_before}");
    stage.breaks(Fault::StripStartTls).await;
    stage.state_is("needs_you", Some("no-encryption")).await;
    assert!(!stage.proxy.carried(PASSWORD), "the password went over the wire");
    let sent = stage.proxy.take_sent();
    assert!(!sent.contains("AUTHENTICATE") && !sent.contains("LOGIN"), "it went on in plain: {sent}");
    stage.heals(1).await;
    stage.end().await;
}

#[tokio::test]
async fn a_refused_password_is_not_tried_again_until_there_is_another() {
    let stage = Stage::set(false).await;
    stage.servers.change_password(SHOP, "another password");
    stage.proxy.cut_all();
    stage.state_is("needs_you", Some("wrong-credentials")).await;
    let tries = stage.proxy.connections();
    tokio::time::pause();
    tokio::time::sleep(Duration::from_secs(3600)).await;
    tokio::time::resume();
    assert_eq!(stage.proxy.connections(), tries, "refused passwords lock accounts");
    let request = json!({ "id": stage.channel, "password": "another password" });
    stage.shop.ask("channels.set_password", request).await;
    stage.heals(1).await;
    stage.end().await;
}

#[tokio::test]
async fn too_many_connections_are_waited_for_and_no_reason_to_ask_for_a_password() {
    let refusals = [
        "* BYE Too many connections",
        "c1 NO [LIMIT] Maximum number of connections from user+IP exceeded",
        "c1 NO [ALERT] Too many simultaneous connections. (Failure)",
        "c1 NO [UNAVAILABLE] Temporary authentication failure.",
    ];
    // The last one is no refusal.
    let mood = Arc::new(AtomicUsize::new(refusals.len()));
    let (tries, told) = (Arc::new(AtomicUsize::new(0)), Arc::clone(&mood));
    let counted = Arc::clone(&tries);
    let imap = ScriptedServer::start(move |line, _| {
        let (tag, rest) = line.split_once(' ').unwrap_or((line, ""));
        let refusal = refusals.get(told.load(Ordering::SeqCst));
        counted.fetch_add(usize::from(line.is_empty()), Ordering::SeqCst);
        Some(match (rest, refusal) {
            ("", Some(refusal)) if refusal.starts_with('*') => format!("{refusal}\r\n"),
            ("", _) => "* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] hello\r\n".to_owned(),
            (_, Some(refusal)) => format!("{refusal}\r\n"),
            (rest, None) if rest.starts_with("EXAMINE") => {
                format!("* 0 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT 1] x\r\n{tag} OK x\r\n")
            }
            (rest, None) if rest.starts_with("LIST") => format!("* LIST () \"/\" INBOX\r\n{tag} OK x\r\n"),
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
    let channel = shop.ask("channels.add_mailbox", request).await["id"].clone();
    shop.desk.start();
    for (number, refusal) in refusals.into_iter().enumerate() {
        mood.store(number, Ordering::SeqCst);
        let before = tries.load(Ordering::SeqCst);
        shop.ask("channels.resume", json!({ "id": channel })).await;
        // Twice: it is tried again without anybody's help.
        while tries.load(Ordering::SeqCst) < before + 2 {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        let channel = loop {
            let channel = shop.ask("channels.list", json!({})).await[0].clone();
            if channel["problemCode"].is_string() {
                break channel;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        };
        assert_eq!(
            (&channel["state"], &channel["problemCode"]),
            (&json!("offline"), &json!("mail-refused")),
            "{refusal}"
        );
    }
    shop.desk.stop().await;
}

/// Dovecot and Postfix with a certificate that is its own authority, as `openssl req -x509` makes it.
#[tokio::test]
async fn a_mailbox_with_its_own_certificate_works_when_its_file_is_named() {
    let own = Authority::self_signed(Flaw::None, true);
    let servers = MailServers::start_with(&own);
    servers.add_user(SHOP);
    let shop = Shop::open_today();
    let file = shop.beside("own.pem");
    fs::write(&file, &own.certificate).unwrap();
    let mut request = mailbox(&servers, "", PASSWORD);
    // Without the file, or with that of another server, it is nobody's certificate.
    request["caFile"] = json!("");
    let problem = shop.refusal("channels.add_mailbox", request.clone()).await;
    assert_eq!(problem.code, "certificate-invalid", "{}", problem.chain());
    request["caFile"] = json!(servers.ca_file());
    let problem = shop.refusal("channels.add_mailbox", request.clone()).await;
    assert_eq!(problem.code, "certificate-invalid", "{}", problem.chain());
    request["caFile"] = json!(file);
    shop.ask("channels.add_mailbox", request).await;
    servers.store(&Letter::from(ADA).subject("x").id("x").at(NOON).bytes(), SHOP);
    shop.sync_until(1).await;
}
