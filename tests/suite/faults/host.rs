//! The desk as a process of its own, so that it can be killed and measured.

use crate::cast::KEY;
use serde_json::{Value, json};
use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

/// The command line that belongs to this build.
fn program() -> PathBuf {
    let own = std::env::current_exe().unwrap();
    let path = own.ancestors().nth(2).unwrap().join("comptoir");
    assert!(path.is_file(), "build it first: cargo build -p comptoir-cli");
    path
}

/// `comptoir host` on a desk. Dropping it kills it without a goodbye.
pub struct Host {
    child: Child,
    authority: String,
}

impl Host {
    pub fn start(directory: &Path) -> Self {
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

    /// Runs a command; the answer, or the problem as it travels.
    pub fn ask(&self, command: &str, request: &Value) -> Result<Value, Value> {
        let mut stream = TcpStream::connect(&self.authority).unwrap();
        let (authority, body) = (&self.authority, request.to_string());
        let head = format!(
            "POST /ask/{command} HTTP/1.1\r\nHost: {authority}\r\nAuthorization: Bearer letmein\r\nConnection: close\r\n\
             Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        stream.write_all(head.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        let body = serde_json::from_str(body).unwrap();
        if head.starts_with("HTTP/1.1 200") { Ok(body) } else { Err(body) }
    }

    /// Asks until the answer is as wanted, at most for half a minute.
    #[expect(clippy::disallowed_methods, reason = "the question costs less than waiting for news over HTTP")]
    pub fn ask_until(&self, command: &str, is_wanted: impl Fn(&Value) -> bool) -> Value {
        let started = Instant::now();
        loop {
            let answer = self.ask(command, &json!({})).unwrap();
            if is_wanted(&answer) {
                return answer;
            }
            assert!(started.elapsed() < Duration::from_secs(30), "{command} still says {answer}");
            std::thread::sleep(Duration::from_millis(30));
        }
    }

    /// The most memory that the process ever held, in bytes.
    pub fn peak_memory(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() * 1024
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
