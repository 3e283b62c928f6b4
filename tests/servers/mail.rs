//! Dovecot and Postfix, as a provider runs them.

use crate::{
    Authority, Flaw, Identity, OAuthServer,
    guardian::Guardian,
    mail_config::{self, Ports},
    ports,
};
use comptoir_connectors::mail::model::{Endpoint, Security};
use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    os::unix::{
        fs::{MetadataExt, PermissionsExt},
        net::UnixStream,
    },
    path::{Path, PathBuf},
    time::{Duration, Instant, SystemTime},
};

/// The password of every user that `add_user` makes.
pub const PASSWORD: &str = "correct horse";
const START_LIMIT: Duration = Duration::from_secs(15);

/// A mail provider with its own certificate authority and OAuth server. Dropping it ends everything.
pub struct MailServers {
    guardian: Guardian,
    root: PathBuf,
    ports: Ports,
    oauth: OAuthServer,
    ca_file: PathBuf,
    owner: (u32, u32),
}

impl MailServers {
    /// Starts all servers and returns when they answer.
    pub fn start() -> Self {
        Self::start_as(None)
    }

    /// Like [`MailServers::start`], with a certificate of the test's own.
    pub fn start_with(identity: &Identity) -> Self {
        Self::start_as(Some(identity))
    }

    fn start_as(identity: Option<&Identity>) -> Self {
        // Another test may take a port between the choice and the start.
        for _ in 0..3 {
            if let Some(servers) = Self::try_start(identity) {
                return servers;
            }
        }
        panic!("the mail servers did not start; are dovecot-imapd, dovecot-lmtpd and postfix installed?");
    }

    fn try_start(identity: Option<&Identity>) -> Option<Self> {
        // The guardian removes the folder, since parts of it belong to root.
        let root = tempfile::Builder::new().prefix("desk").tempdir().unwrap().keep();
        fs::set_permissions(&root, fs::Permissions::from_mode(0o755)).unwrap();
        let authority = Authority::new();
        let issued = authority.issue(Flaw::None);
        let identity = identity.unwrap_or(&issued);
        fs::write(root.join("server.pem"), &identity.certificate).unwrap();
        fs::write(root.join("server.key"), &identity.key).unwrap();
        let ca_file = authority.write(&root);
        let oauth = OAuthServer::start();
        let ports = Ports {
            imap: ports::free(),
            imaps: ports::free(),
            smtp: ports::free(),
            submission: ports::free(),
            smtps: ports::free(),
            oauth: oauth.port(),
        };
        let uid = fs::metadata("/proc/self").unwrap().uid();
        let owner = if uid == 0 { (65_534, 65_534) } else { (uid, fs::metadata("/proc/self").unwrap().gid()) };
        mail_config::write(&root, ports, owner.0, owner.1);
        let guardian = Guardian::start(mail_config::SCRIPT, &root);
        let mut servers = Self { guardian, root, ports, oauth, ca_file, owner };
        let is_up = servers.wait();
        if !is_up {
            for log in ["guardian.log", "dovecot.log", "postfix.log"] {
                eprintln!("{log}: {}", fs::read_to_string(servers.root.join(log)).unwrap_or_default());
            }
        }
        is_up.then_some(servers)
    }

    /// Waits until both greet.
    #[expect(clippy::disallowed_methods, reason = "a server that starts sends no event")]
    fn wait(&mut self) -> bool {
        let started = Instant::now();
        let mut waiting = vec![self.ports.imap, self.ports.smtp, self.ports.submission];
        while started.elapsed() < START_LIMIT && self.guardian.is_alive() {
            waiting.retain(|port| !greets(*port));
            if waiting.is_empty() {
                return true;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        false
    }

    /// Makes a user with [`PASSWORD`] and an empty mailbox.
    pub fn add_user(&self, address: &str) {
        self.add_user_with(address, PASSWORD);
    }

    /// Makes a user with another password (no colon).
    pub fn add_user_with(&self, address: &str, password: &str) {
        let mut users = fs::OpenOptions::new().append(true).open(self.root.join("users")).unwrap();
        users.write_all(format!("{address}:{{PLAIN}}{password}::::::\n").as_bytes()).unwrap();
        self.oauth.add_user(address);
    }

    /// Gives every user of this address another password (no colon).
    pub fn change_password(&self, address: &str, password: &str) {
        let path = self.root.join("users");
        let users = fs::read_to_string(&path).unwrap();
        let others: String =
            users.lines().filter(|line| !line.starts_with(address)).map(|line| format!("{line}\n")).collect();
        fs::write(&path, format!("{others}{address}:{{PLAIN}}{password}::::::\n")).unwrap();
        // Dovecot looks at the second of the last change only.
        let file = fs::File::options().append(true).open(path).unwrap();
        file.set_modified(SystemTime::now() + Duration::from_secs(60)).unwrap();
    }

    /// Sends a message through Postfix, as the world does; it arrives a moment later.
    pub fn deliver(&self, raw: &[u8], to: &str) {
        self.deliver_from("customer@world.example", raw, to);
    }

    /// Like [`MailServers::deliver`], with an envelope sender; empty for a bounce.
    pub fn deliver_from(&self, from: &str, raw: &[u8], to: &str) {
        let stream = TcpStream::connect(("127.0.0.1", self.ports.smtp)).unwrap();
        dialogue(&stream, &stream, "EHLO world.example", from, raw, to);
    }

    /// Puts a message into a user's inbox and returns when it is there.
    pub fn store(&self, raw: &[u8], to: &str) {
        let stream = UnixStream::connect(self.root.join("lmtp")).unwrap();
        dialogue(&stream, &stream, "LHLO world.example", "customer@world.example", raw, to);
    }

    /// Fills a user's inbox with many messages by writing its Maildir, before anybody has opened it.
    pub fn fill<'a>(&self, address: &str, messages: impl IntoIterator<Item = &'a [u8]>) {
        let maildir = self.maildir(address);
        for folder in ["", "cur", "new", "tmp"] {
            let folder = maildir.join(folder);
            fs::create_dir_all(&folder).unwrap();
            let _ = std::os::unix::fs::chown(&folder, Some(self.owner.0), Some(self.owner.1));
        }
        for (number, message) in messages.into_iter().enumerate() {
            let path = maildir.join(format!("cur/{}.M{number}.test:2,", 1_700_000_000 + number));
            fs::write(&path, message).unwrap();
            let _ = std::os::unix::fs::chown(&path, Some(self.owner.0), Some(self.owner.1));
        }
    }

    /// Where a user's messages lie.
    pub fn maildir(&self, address: &str) -> PathBuf {
        self.root.join("mail").join(address)
    }

    /// The authority that signed the servers' certificate.
    pub fn ca_file(&self) -> &Path {
        &self.ca_file
    }

    pub fn oauth(&self) -> &OAuthServer {
        &self.oauth
    }

    pub fn imap_endpoint(&self) -> Endpoint {
        endpoint(self.ports.imaps, Security::Tls)
    }

    pub fn imap_starttls_endpoint(&self) -> Endpoint {
        endpoint(self.ports.imap, Security::StartTls)
    }

    pub fn smtp_endpoint(&self) -> Endpoint {
        endpoint(self.ports.smtps, Security::Tls)
    }

    pub fn submission_endpoint(&self) -> Endpoint {
        endpoint(self.ports.submission, Security::StartTls)
    }

    /// The port that takes mail from the world: plain, without sign-in.
    pub fn world_port(&self) -> u16 {
        self.ports.smtp
    }

    /// What the servers wrote down, for a failed test.
    pub fn logs(&self) -> String {
        ["dovecot.log", "postfix.log"]
            .map(|name| fs::read_to_string(self.root.join(name)).unwrap_or_default())
            .join("\n")
    }
}

fn endpoint(port: u16, security: Security) -> Endpoint {
    Endpoint { host: "localhost".to_owned(), port, security }
}

fn greets(port: u16) -> bool {
    let Ok(mut stream) = TcpStream::connect(("127.0.0.1", port)) else { return false };
    stream.set_read_timeout(Some(START_LIMIT)).unwrap();
    stream.read(&mut [0; 1]).is_ok_and(|count| count == 1)
}

/// The sender's side of SMTP and LMTP, on purpose not our own client.
fn dialogue(reader: impl Read, mut writer: impl Write, hello: &str, from: &str, raw: &[u8], to: &str) {
    let mut reader = BufReader::new(reader);
    let mut expect = |class: char| {
        loop {
            let mut line = String::new();
            reader.read_line(&mut line).unwrap();
            assert!(line.starts_with(class), "the server said: {line}");
            if line.chars().nth(3) != Some('-') {
                return;
            }
        }
    };
    expect('2');
    for (command, class) in [
        (hello.to_owned(), '2'),
        (format!("MAIL FROM:<{from}>"), '2'),
        (format!("RCPT TO:<{to}>"), '2'),
        ("DATA".to_owned(), '3'),
    ] {
        writer.write_all(format!("{command}\r\n").as_bytes()).unwrap();
        expect(class);
    }
    let mut text = Vec::with_capacity(raw.len() + 64);
    for line in raw.split_inclusive(|byte| *byte == b'\n') {
        if line.starts_with(b".") {
            text.push(b'.');
        }
        text.extend_from_slice(line.strip_suffix(b"\n").map_or(line, |line| line.strip_suffix(b"\r").unwrap_or(line)));
        text.extend_from_slice(b"\r\n");
    }
    text.extend_from_slice(b".\r\n");
    writer.write_all(&text).unwrap();
    expect('2');
    writer.write_all(b"QUIT\r\n").unwrap();
}
