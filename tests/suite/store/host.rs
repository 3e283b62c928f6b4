//! `comptoir host` on a desk: a process that can be killed.

use crate::cast::KEY;
use serde_json::Value;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// The command line that belongs to this build.
pub fn program() -> PathBuf {
    let own = std::env::current_exe().unwrap();
    let path = own.ancestors().nth(2).unwrap().join("comptoir");
    assert!(path.is_file(), "build it first: cargo build -p comptoir-cli");
    path
}

/// The running process. Dropping it kills it.
pub struct Host {
    child: Child,
    pub authority: String,
}

impl Host {
    /// Starts on a desk; `before` is a script of the shell that runs first, in the same process.
    pub fn start(directory: &Path, before: Option<&str>) -> Self {
        let mut command = match before {
            None => Command::new(program()),
            Some(script) => {
                let mut shell = Command::new("unshare");
                shell.args(["--mount", "--map-root-user", "sh", "-c", &format!("{script}\nexec \"$@\""), "host"]);
                shell.arg(program());
                shell
            }
        };
        command.args(["host", "--token", "letmein", "--data"]).arg(directory).env("COMPTOIR_KEY", KEY);
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let authority = line.trim().strip_prefix("http://").and_then(|rest| rest.split('/').next());
        Self { authority: authority.unwrap_or_else(|| panic!("the host said {line:?}")).to_owned(), child }
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// SIGKILL: no goodbye, no flush.
    pub fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Runs a command; `None` once the process is gone.
    pub fn ask(authority: &str, command: &str, request: &Value) -> Option<Value> {
        match Self::answer(authority, command, request)? {
            (200, answer) => Some(answer),
            (status, answer) => panic!("{command}: {status} {answer}"),
        }
    }

    /// The status and the answer, also of a refusal; `None` once the process is gone.
    pub fn answer(authority: &str, command: &str, request: &Value) -> Option<(u16, Value)> {
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
        Some((head.split(' ').nth(1)?.parse().ok()?, serde_json::from_str(body).ok()?))
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
