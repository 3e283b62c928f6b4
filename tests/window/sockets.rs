//! Law 10: nothing listens. Without the driver, because that opens a port of its own inside the program.

use crate::stage::{Home, PATIENCE, program};
use std::fs;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// The program without a driver. Dropping it ends it.
struct Program(Child);

impl Drop for Program {
    fn drop(&mut self) {
        let _killed = self.0.kill();
        let _ended = self.0.wait();
    }
}

#[test]
fn the_program_listens_on_no_socket() {
    let home = Home::new();
    let mut command = Command::new(program("comptoir-desktop"));
    command.arg("--data").arg(home.desk()).arg("--key-file").arg(home.key_file()).env("HOME", home.path());
    let _program = Program(command.stderr(Stdio::null()).spawn().unwrap());
    let start = Instant::now();
    // The page is up when its own process is; from then on everything that the program starts is looked at for a while.
    while !processes_of(&home).iter().any(|(_, name)| name.starts_with("WebKitWeb")) {
        assert!(start.elapsed() < PATIENCE, "the page did not start");
    }
    let looked_at = Instant::now();
    while looked_at.elapsed() < Duration::from_secs(4) {
        for (process, name) in processes_of(&home) {
            assert_eq!(listening(process), Vec::<String>::new(), "{name} listens");
        }
    }
}

/// The processes that were started with this home, with their names.
fn processes_of(home: &Home) -> Vec<(u32, String)> {
    let wanted = format!("HOME={}", home.path().display());
    let all = fs::read_dir("/proc").unwrap().filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok());
    let of_home = all.filter(|process: &u32| {
        let environment = fs::read(format!("/proc/{process}/environ")).unwrap_or_default();
        environment.split(|byte| *byte == 0).any(|entry| entry == wanted.as_bytes())
    });
    of_home.map(|process| (process, fs::read_to_string(format!("/proc/{process}/comm")).unwrap_or_default())).collect()
}

/// The local addresses on which a process listens for TCP.
fn listening(process: u32) -> Vec<String> {
    let sockets = sockets_of(process);
    let mut addresses = Vec::new();
    for table in ["tcp", "tcp6"] {
        // A process that has just ended has no table.
        let text = fs::read_to_string(format!("/proc/{process}/net/{table}")).unwrap_or_default();
        for row in text.lines().skip(1).map(|line| line.split_whitespace().collect::<Vec<_>>()) {
            // Column 1 is the local address, 3 the state (0A is LISTEN), 9 the inode.
            if row[3] == "0A" && sockets.iter().any(|socket| socket == row[9]) {
                addresses.push(row[1].to_owned());
            }
        }
    }
    addresses
}

/// The inodes of a process's open sockets.
fn sockets_of(process: u32) -> Vec<String> {
    let Ok(entries) = fs::read_dir(format!("/proc/{process}/fd")) else { return Vec::new() };
    let links = entries.filter_map(|entry| fs::read_link(entry.ok()?.path()).ok());
    let names =
        links.filter_map(|link| Some(link.to_str()?.strip_prefix("socket:[")?.trim_end_matches(']').to_owned()));
    names.collect()
}
