//! What a process asked of the disk, read from what strace wrote down: every write with its bytes, every fsync.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// One thing that was asked of the disk, in the order in which the answers came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    Make(PathBuf),
    Write {
        path: PathBuf,
        at: usize,
        bytes: Vec<u8>,
    },
    Cut {
        path: PathBuf,
        length: usize,
    },
    /// The file, or the names in a directory, are on the disk now.
    Sync(PathBuf),
    Rename {
        from: PathBuf,
        to: PathBuf,
    },
    Remove(PathBuf),
}

impl Step {
    pub fn path(&self) -> &Path {
        match self {
            Self::Make(path) | Self::Write { path, .. } | Self::Cut { path, .. } => path,
            Self::Sync(path) | Self::Remove(path) | Self::Rename { from: path, .. } => path,
        }
    }
}

const CALLS: &str = "trace=openat,write,pwrite64,ftruncate,fsync,fdatasync,rename,renameat2,unlink,unlinkat,close";

/// Runs a command under strace and answers what it did below `folder`. The shared memory of the log is left out: it is
/// made anew at each start.
pub fn record(command: &Command, folder: &Path) -> Vec<Step> {
    let log = folder.join("strace.log");
    let mut strace = Command::new("strace");
    strace.args(["-f", "--seccomp-bpf", "-y", "-xx", "-s", "16777216", "-e", "signal=none", "-e", CALLS, "-o"]);
    strace.arg(&log).arg(command.get_program()).args(command.get_args());
    for (name, value) in command.get_envs() {
        strace.env(name, value.unwrap_or_default());
    }
    let output = strace.output().unwrap_or_else(|error| panic!("strace has to be installed: {error}"));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    let text = std::fs::read_to_string(&log).unwrap();
    let mut steps = read(&text);
    steps.retain(|step| step.path().starts_with(folder) && !step.path().to_string_lossy().ends_with("-shm"));
    steps
}

/// The steps of a log. A call that another thread interrupted stands there in two halves.
fn read(log: &str) -> Vec<Step> {
    let (mut steps, mut halves, mut places) = (Vec::new(), HashMap::new(), HashMap::new());
    for line in log.lines() {
        let Some((thread, call)) = line.split_once(' ') else { continue };
        let call = call.trim_start();
        if let Some(half) = call.strip_suffix(" <unfinished ...>") {
            halves.insert(thread, half.to_owned());
        } else if let Some((_, rest)) = call.strip_prefix("<... ").and_then(|rest| rest.split_once(" resumed>")) {
            let half: String = halves.remove(thread).unwrap_or_default();
            steps.extend(step(&(half + rest), &mut places));
        } else {
            steps.extend(step(call, &mut places));
        }
    }
    steps
}

/// One call that succeeded. `places` is how far each open file was written without naming a place.
fn step(call: &str, places: &mut HashMap<String, usize>) -> Option<Step> {
    let (call, result) = call.rsplit_once(" = ")?;
    if result.starts_with('-') || result.starts_with('?') {
        return None;
    }
    let (name, arguments) = call.split_once('(')?;
    let arguments: Vec<&str> = arguments.trim_end().strip_suffix(')')?.split(", ").collect();
    let first = *arguments.first()?;
    let open_file = || Some(PathBuf::from(text(first.split_once('<')?.1.strip_suffix('>')?)));
    match name {
        "openat" => {
            let flags = arguments.get(2)?;
            places.insert(result.split('<').next()?.to_owned(), 0);
            let path = PathBuf::from(text(result.split_once('<')?.1.strip_suffix('>')?));
            if flags.contains("O_TRUNC") {
                return Some(Step::Cut { path, length: 0 });
            }
            flags.contains("O_CREAT").then_some(Step::Make(path))
        }
        "write" => {
            let place = places.entry(first.split('<').next()?.to_owned()).or_default();
            let (bytes, at) = (bytes(arguments.get(1)?), *place);
            *place += bytes.len();
            Some(Step::Write { path: open_file()?, at, bytes })
        }
        "pwrite64" => Some(Step::Write {
            path: open_file()?,
            at: arguments.get(3)?.parse().ok()?,
            bytes: bytes(arguments.get(1)?),
        }),
        "ftruncate" => Some(Step::Cut { path: open_file()?, length: number(arguments.get(1)?)? }),
        "fsync" | "fdatasync" => Some(Step::Sync(open_file()?)),
        "rename" => Some(Step::Rename { from: text(first).into(), to: text(arguments.get(1)?).into() }),
        "renameat2" => Some(Step::Rename { from: text(arguments.get(1)?).into(), to: text(arguments.get(3)?).into() }),
        "unlink" => Some(Step::Remove(text(first).into())),
        "unlinkat" => Some(Step::Remove(text(arguments.get(1)?).into())),
        _ => None,
    }
}

fn number(text: &str) -> Option<usize> {
    text.strip_prefix("0x").map_or_else(|| text.parse().ok(), |hex| usize::from_str_radix(hex, 16).ok())
}

fn text(hex: &str) -> String {
    String::from_utf8_lossy(&bytes(hex)).into_owned()
}

/// `"\x68\x69"`, with its quotes or without.
fn bytes(hex: &str) -> Vec<u8> {
    assert!(!hex.ends_with("..."), "strace has cut a text");
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok()).unwrap();
    hex.trim_matches('"').as_bytes().chunks(4).map(|code| digit(code[2]) << 4 | digit(code[3])).collect()
}

#[test]
fn a_log_is_read_with_its_interrupted_calls() {
    let log = r#"7  openat(AT_FDCWD<\x2f>, "\x2f\x61", O_RDWR|O_CREAT, 0644) = 3<\x2f\x61>
7  write(3<\x2f\x61>, "\x68\x69", 2) = 2
7  fsync(3<\x2f\x61> <unfinished ...>
8  pwrite64(3<\x2f\x61>, "\x21", 1, 512) = 1
8  pwrite64(3<\x2f\x61>, "\x21", 1, 9) = -1 ENOSPC (No space left on device)
7  <... fsync resumed>)        = 0
7  write(3<\x2f\x61>, "\x3f", 1) = 1
7  unlink("\x2f\x61") = 0
7  exit_group(0) = ?"#;
    let path = PathBuf::from("/a");
    let write = |at, bytes: &[u8]| Step::Write { path: path.clone(), at, bytes: bytes.to_vec() };
    let wanted = [
        Step::Make(path.clone()),
        write(0, b"hi"),
        write(512, b"!"),
        Step::Sync(path.clone()),
        write(2, b"?"),
        Step::Remove(path.clone()),
    ];
    assert_eq!(read(log), wanted);
}
