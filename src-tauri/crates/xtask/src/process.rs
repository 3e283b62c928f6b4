//! Running other programs.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;

/// Why a task stopped, in words that say what to do.
#[derive(Debug)]
pub struct Failure(pub String);

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self(error.to_string())
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Self(error.to_string())
    }
}

/// A command that runs in `directory`.
pub fn command(program: impl AsRef<OsStr>, directory: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.current_dir(directory).args(arguments);
    command
}

/// Runs a command whose output the person sees.
///
/// # Errors
/// The program is missing or ends with a failure.
pub fn run(mut command: Command) -> Result<(), Failure> {
    let words = words(&command);
    println!("$ {words}");
    let status = command.status().map_err(|error| Failure(format!("{words}: {error}")))?;
    if status.success() { Ok(()) } else { Err(Failure(format!("{words}: {status}"))) }
}

/// Runs a command whose output the person sees, and keeps that output.
///
/// Returns whether the program succeeded, and everything it wrote to both streams.
///
/// # Errors
/// The program is missing.
pub fn run_and_keep(mut command: Command) -> Result<(bool, String), Failure> {
    let words = words(&command);
    println!("$ {words}");
    let failed = |error: std::io::Error| Failure(format!("{words}: {error}"));
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().map_err(failed)?;
    let kept = Arc::new(Mutex::new(String::new()));
    let readers = [
        child.stdout.take().map(|stream| pass_on(stream, &kept)),
        child.stderr.take().map(|stream| pass_on(stream, &kept)),
    ];
    let status = child.wait().map_err(failed)?;
    for reader in readers.into_iter().flatten() {
        // A reader that panicked has lost output, not the result: the status still decides.
        let _lost = reader.join();
    }
    let output = kept.lock().map_or_else(|poisoned| poisoned.into_inner().clone(), |text| text.clone());
    Ok((status.success(), output))
}

/// What a command prints, or nothing if it is missing or fails.
pub fn output_of(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn pass_on(stream: impl Read + Send + 'static, kept: &Arc<Mutex<String>>) -> thread::JoinHandle<()> {
    let kept = Arc::clone(kept);
    thread::spawn(move || {
        let mut lines = BufReader::new(stream);
        let mut line = Vec::new();
        while lines.read_until(b'\n', &mut line).is_ok_and(|length| length > 0) {
            let text = String::from_utf8_lossy(&line);
            // A closed terminal must not end the tests.
            let _written = std::io::stdout().write_all(text.as_bytes());
            if let Ok(mut all) = kept.lock() {
                all.push_str(&text);
            }
            line.clear();
        }
    })
}

fn words(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy().into_owned()];
    words.extend(command.get_args().map(|argument| argument.to_string_lossy().into_owned()));
    words.join(" ")
}
