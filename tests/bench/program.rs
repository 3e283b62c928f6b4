//! Running whole programs and looking at their clock and memory.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

/// How one run of a program went.
pub struct Run {
    /// Wall clock, in seconds.
    pub seconds: f64,
    /// The most memory it held, in MB.
    pub peak: f64,
    /// What it printed.
    pub said: String,
}

/// Runs a program to its end.
pub fn timed(command: &mut Command) -> Run {
    // GNU time tells the peak of a child without our looking at it while it works.
    let mut whole = Command::new("/usr/bin/time");
    whole.args(["--quiet", "--format", "%M"]).arg(command.get_program()).args(command.get_args());
    for (name, value) in command.get_envs() {
        if let Some(value) = value {
            whole.env(name, value);
        }
    }
    whole.stdout(Stdio::piped()).stderr(Stdio::piped());
    let start = Instant::now();
    let output = whole.spawn().and_then(std::process::Child::wait_with_output).expect("/usr/bin/time");
    let seconds = start.elapsed().as_secs_f64();
    let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{:?} failed: {complaint}", command.get_program());
    let kilobytes: f64 =
        complaint.lines().last().and_then(|line| line.trim().parse().ok()).expect("the peak of memory");
    Run { seconds, peak: kilobytes / 1000.0, said: String::from_utf8_lossy(&output.stdout).into_owned() }
}

/// Nothing is measured that did not happen: an import or a sync has read so many messages.
pub fn assert_read(run: &Run, wanted: usize) {
    let answer: serde_json::Value = serde_json::from_str(&run.said).expect("the answer in JSON");
    let count = |name: &str| answer[name].as_u64().unwrap_or_else(|| panic!("no {name} in {answer}"));
    assert_eq!(count("messages"), wanted as u64, "not everything was read: {answer}");
    assert!(count("newMessages") * 100 >= wanted as u64 * 99 && count("quarantined") == 0, "{answer}");
}

/// A program that was built together with this one.
pub fn ours(name: &str) -> PathBuf {
    std::env::current_exe().unwrap().with_file_name(name)
}

/// The desk on the command line.
pub fn comptoir(directory: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(ours("comptoir"));
    command
        .arg("--data")
        .arg(directory)
        .arg("--key-file")
        .arg(directory.with_extension("key"))
        .arg("--json")
        .args(arguments);
    command
}

/// What everything below a directory weighs, in bytes.
pub fn weight(directory: &Path) -> u64 {
    let entries = std::fs::read_dir(directory).unwrap();
    entries
        .map(|entry| {
            let entry = entry.unwrap();
            let about = entry.metadata().unwrap();
            if about.is_dir() { weight(&entry.path()) } else { about.len() }
        })
        .sum()
}
