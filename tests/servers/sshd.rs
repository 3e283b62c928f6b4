//! A real OpenSSH server for files, on loopback, from Debian's package.

use crate::{guardian::Guardian, ports};
use std::{
    fs,
    net::TcpStream,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, Instant},
};

const START_LIMIT: Duration = Duration::from_secs(30);

/// The server in the foreground, so that the guardian ends it.
const SCRIPT: &str = "\
mkdir -p /run/sshd
/usr/sbin/sshd -D -e -f \"$1/sshd_config\" &
servers=\"$!\"";

/// The running server. Dropping it, or the death of this process, ends it and removes its folder.
pub struct SshServer {
    guardian: Guardian,
    root: PathBuf,
    port: u16,
}

impl SshServer {
    /// Starts a server that lets the user of this process in by [`SshServer::key_file`].
    ///
    /// # Panics
    /// It does not start.
    pub fn start() -> Self {
        let root = tempfile::Builder::new().prefix("sftp").tempdir().unwrap().keep();
        fs::set_permissions(&root, fs::Permissions::from_mode(0o755)).unwrap();
        let port = ports::free();
        for name in ["host", "user"] {
            generate(&root.join(name), "");
        }
        generate(&root.join("locked"), "open sesame");
        let keys = ["user.pub", "locked.pub"].map(|name| fs::read_to_string(root.join(name)).unwrap());
        fs::write(root.join("authorized_keys"), keys.concat()).unwrap();
        fs::write(root.join("sshd_config"), config(&root, port)).unwrap();
        fs::create_dir(root.join("srv")).unwrap();
        let guardian = Guardian::start(SCRIPT, &root);
        let mut server = Self { guardian, root, port };
        server.wait();
        server
    }

    fn wait(&mut self) {
        let begun = Instant::now();
        while TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            let log = || fs::read_to_string(self.root.join("guardian.log")).unwrap_or_default();
            let is_alive = self.guardian.is_alive() && begun.elapsed() < START_LIMIT;
            assert!(is_alive, "sshd did not start; is openssh-server installed? {}", log());
            std::thread::yield_now();
        }
    }

    /// Ends the server; nobody listens at its port afterwards.
    pub fn end(self) {
        let port = self.port;
        drop(self);
        while TcpStream::connect(("127.0.0.1", port)).is_ok() {
            std::thread::yield_now();
        }
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    /// The folder in which sites may stand, as this computer sees it; the server names it alike.
    pub fn folder(&self) -> PathBuf {
        self.root.join("srv")
    }

    /// Who may come in.
    pub fn user(&self) -> String {
        String::from_utf8(Command::new("id").arg("-un").output().unwrap().stdout).unwrap().trim().to_owned()
    }

    /// A private key without words.
    pub fn key_file(&self) -> PathBuf {
        self.root.join("user")
    }

    /// A private key that "open sesame" opens.
    pub fn locked_key_file(&self) -> PathBuf {
        self.root.join("locked")
    }

    /// The fingerprint of the server's own key, as its own tool prints it.
    pub fn fingerprint(&self) -> String {
        let file = self.root.join("host.pub");
        let output = Command::new("ssh-keygen").args(["-l", "-E", "sha256", "-f"]).arg(file).output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        text.split_whitespace().nth(1).unwrap().to_owned()
    }
}

fn generate(file: &Path, words: &str) {
    let made = Command::new("ssh-keygen").args(["-q", "-t", "ed25519", "-N", words, "-f"]).arg(file).status().unwrap();
    assert!(made.success());
}

fn config(root: &Path, port: u16) -> String {
    let root = root.display();
    format!(
        "Port {port}\nListenAddress 127.0.0.1\nHostKey {root}/host\nAuthorizedKeysFile {root}/authorized_keys\n\
         PidFile {root}/sshd.pid\nStrictModes no\nUsePAM no\nPasswordAuthentication yes\nPermitRootLogin prohibit-password\n\
         Subsystem sftp internal-sftp\n"
    )
}
