//! Starting the window: ours with a full desk beside a Tauri window that shows nothing.

use crate::files::FullDesk;
use crate::program::ours;
use crate::screen::{Screen, Shown};
use crate::table::{Table, duration, median};
use std::fs;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Instant;

/// What one start cost.
struct Start {
    shown: Shown,
    /// Proportional memory of the program and of all its helpers, in MB.
    all: f64,
    /// Of the program itself.
    own: f64,
}

pub fn measure(table: &mut Table, desk: &FullDesk, rounds: usize) {
    for (build, folder) in [("release", ours("")), ("debug", ours("").join("../debug"))] {
        let (desktop, empty) = (folder.join("comptoir-desktop"), folder.join("examples/empty"));
        if !desktop.exists() || !empty.exists() {
            table.say(&format!("window, {build}"), "not built");
            continue;
        }
        let (mut mine, mut theirs) = (Vec::new(), Vec::new());
        // The first start of each fills the caches of the system and is thrown away.
        for round in 0..=rounds {
            let starts = (start(&empty, None), start(&desktop, Some(&desk.directory)));
            if round > 0 {
                theirs.push(starts.0);
                mine.push(starts.1);
            }
        }
        let middle = |starts: &[Start], pick: fn(&Start) -> f64| median(&starts.iter().map(pick).collect::<Vec<_>>());
        let settled: fn(&Start) -> f64 = |start| start.shown.settled;
        let bar = if build == "release" { 1.25 } else { f64::INFINITY };
        if build == "release" {
            table.ratio(
                "window, release: start to the finished inbox : empty window",
                middle(&mine, settled),
                middle(&theirs, settled),
                bar,
            );
            table.at_most("window, release: start to the finished inbox", middle(&mine, settled), 1.5, "s");
            table.at_most(
                "window, release: memory, all processes : empty window",
                middle(&mine, |start| start.all) / middle(&theirs, |start| start.all),
                bar,
                "times",
            );
        }
        for (name, starts) in [("ours", &mine), ("empty", &theirs)] {
            table.say(
                &format!("window, {build}, {name}: first paint / finished / memory of all processes / of its own"),
                &format!(
                    "{} / {} / {:.0} MB / {:.0} MB",
                    duration(middle(starts, |start| start.shown.first)),
                    duration(middle(starts, settled)),
                    middle(starts, |start| start.all),
                    middle(starts, |start| start.own),
                ),
            );
        }
    }
}

fn start(program: &Path, desk: Option<&Path>) -> Start {
    let screen = Screen::start();
    let home = tempfile::tempdir().unwrap();
    let began = Instant::now();
    let running = run(program, desk, home.path(), &screen);
    let shown = screen.watch(began);
    let own = family(running.0.id())
        .iter()
        .filter(|(_, name)| name.starts_with(own_name(program)))
        .map(|(id, _)| proportional(*id))
        .sum();
    Start { shown, all: memory(&running), own }
}

/// Starts a window on a screen, in a home of its own.
pub fn run(program: &Path, desk: Option<&Path>, home: &Path, screen: &Screen) -> Running {
    let mut command = Command::new("dbus-run-session");
    command.arg("--").arg(program);
    if let Some(desk) = desk {
        command.arg("--data").arg(desk).arg("--key-file").arg(desk.with_extension("key"));
    }
    for (name, part) in
        [("HOME", ""), ("XDG_DATA_HOME", "data"), ("XDG_CACHE_HOME", "cache"), ("XDG_CONFIG_HOME", "config")]
    {
        command.env(name, home.join(part));
    }
    command.env("DISPLAY", &screen.name).env_remove("WAYLAND_DISPLAY");
    command.stdout(Stdio::null()).stderr(Stdio::null()).process_group(0);
    Running(command.spawn().expect("dbus-run-session"))
}

/// Proportional memory of a program and of all its helpers, in MB.
pub fn memory(running: &Running) -> f64 {
    let family = family(running.0.id());
    family.iter().filter(|(_, name)| !name.starts_with("dbus")).map(|(id, _)| proportional(*id)).sum()
}

fn own_name(program: &Path) -> &str {
    let name = program.file_name().unwrap().to_str().unwrap();
    // The kernel keeps fifteen letters of a name.
    name.get(..15).unwrap_or(name)
}

/// A started program with everything that it started. All end when this value is dropped.
pub struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let group = format!("-{}", self.0.id());
        let _killed = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status();
        let _ended = self.0.wait();
    }
}

/// Process and name of everything below a process.
fn family(top: u32) -> Vec<(u32, String)> {
    let mut known = vec![(top, String::new())];
    let mut at = 0;
    while let Some((parent, _)) = known.get(at).cloned() {
        let tasks = PathBuf::from(format!("/proc/{parent}/task"));
        for task in fs::read_dir(tasks).into_iter().flatten().flatten() {
            let children = fs::read_to_string(task.path().join("children")).unwrap_or_default();
            for child in children.split_whitespace().filter_map(|word| word.parse().ok()) {
                let name = fs::read_to_string(format!("/proc/{child}/comm")).unwrap_or_default();
                known.push((child, name.trim().to_owned()));
            }
        }
        at += 1;
    }
    known.split_off(1)
}

/// Memory with what is shared divided among those who share it, in MB.
fn proportional(process: u32) -> f64 {
    let text = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).unwrap_or_default();
    let line = text.lines().find(|line| line.starts_with("Pss:")).unwrap_or("Pss: 0");
    line.split_whitespace().nth(1).and_then(|word| word.parse::<f64>().ok()).unwrap_or_default() / 1000.0
}
