//! The stages of the tests: what each one runs.

use crate::display::VirtualDisplay;
use crate::node::Node;
use crate::process::{Failure, command, output_of, run_and_keep};
use crate::tally::Tally;
use crate::{generate, interface, project, shopify, vendure};
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};

/// What a stage found out.
pub struct Outcome {
    pub is_good: bool,
    pub tally: Tally,
}

/// One stage: its name as in `--only`, and what it runs.
pub struct Stage {
    pub name: &'static str,
    pub run: fn(&Node) -> Result<Outcome, Failure>,
}

/// Whether the tests take the long way.
pub static IS_LONG: AtomicBool = AtomicBool::new(false);

/// In the order in which they run: the interface first, because the shell embeds it; quick answers before slow ones.
pub const ALL: &[Stage] = &[
    Stage { name: "interface", run: build_interface },
    Stage { name: "format", run: format },
    Stage { name: "generated", run: generated },
    Stage { name: "types", run: types },
    Stage { name: "clippy", run: clippy },
    Stage { name: "licences", run: licences },
    Stage { name: "vitest", run: vitest },
    Stage { name: "suite", run: suite },
    Stage { name: "browser", run: browser },
    Stage { name: "window", run: window },
];

/// The stages of `cargo xtask check`.
pub const QUICK: &[&str] = &["interface", "format", "generated", "types", "clippy"];

fn build_interface(node: &Node) -> Result<Outcome, Failure> {
    interface::build(node).map(|()| Outcome { is_good: true, tally: Tally::default() })
}

fn format(node: &Node) -> Result<Outcome, Failure> {
    all_of([cargo(&["fmt", "--all", "--check"]), node.npm(&project::interface(), &["run", "--silent", "format:check"])])
}

fn generated(_: &Node) -> Result<Outcome, Failure> {
    let stale = generate::stale()?;
    for file in &stale {
        println!("{} differs from what `cargo xtask gen` writes", file.display());
    }
    Ok(Outcome { is_good: stale.is_empty(), tally: Tally::default() })
}

fn types(node: &Node) -> Result<Outcome, Failure> {
    let directory = project::interface();
    all_of([
        node.npm(&directory, &["run", "--silent", "typecheck"]),
        node.npm(&directory, &["run", "--silent", "lint"]),
        node.npm(&directory, &["run", "--silent", "lint:browser"]),
    ])
}

fn clippy(_: &Node) -> Result<Outcome, Failure> {
    all_of([cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"])])
}

/// Advisories need a database that continuous integration may not reach; `cargo deny check` by hand asks for them too.
fn licences(_: &Node) -> Result<Outcome, Failure> {
    let own = project::tools().join("bin").join(format!("cargo-deny{}", std::env::consts::EXE_SUFFIX));
    let is_installed = output_of("cargo", &["deny", "--version"]).is_some();
    if !is_installed && !own.exists() {
        let place = project::tools();
        let place = place.to_string_lossy();
        // It reads for seconds: making it fast would take minutes.
        let arguments = ["install", "cargo-deny", "--locked", "--quiet", "--debug", "--root", &place];
        let installed = all_of([cargo(&arguments)])?;
        if !installed.is_good {
            return Ok(installed);
        }
    }
    let program = if is_installed { PathBuf::from("cargo-deny") } else { own };
    all_of([command(program, &project::root(), &["check", "licenses", "bans", "sources"])])
}

fn vitest(node: &Node) -> Result<Outcome, Failure> {
    counted([node.npm(&project::interface(), &["test", "--silent"])])
}

fn suite(node: &Node) -> Result<Outcome, Failure> {
    shopify::ensure(node)?;
    vendure::ensure(node)?;
    // The servers that the tests start run the command line's binary; nextest alone would not build it.
    let built = all_of([cargo(&["build", "--workspace", "--bins"])])?;
    if !built.is_good {
        return Ok(built);
    }
    if output_of("cargo", &["nextest", "--version"]).is_some() {
        let profile = if IS_LONG.load(Ordering::Relaxed) { "long" } else { "default" };
        counted([at_home(cargo(&["nextest", "run", "--workspace", "--no-fail-fast", "--profile", profile]))?])
    } else {
        // Every test but the window's, which need a display of their own.
        let arguments = ["test", "--workspace", "--no-fail-fast", "--lib", "--bins", "--test", "[!w]*"];
        counted([at_home(cargo(&arguments))?])
    }
}

fn browser(node: &Node) -> Result<Outcome, Failure> {
    let built = all_of([cargo(&["build", "--workspace", "--bins"])])?;
    if !built.is_good {
        return Ok(built);
    }
    counted([at_home(node.npm(&project::interface(), &["run", "--silent", "test:browser"]))?])
}

/// The real window: on its own display, with its own message bus.
fn window(_: &Node) -> Result<Outcome, Failure> {
    let built = all_of([cargo(&["build", "--workspace", "--bins"])])?;
    if !built.is_good {
        return Ok(built);
    }
    let display = VirtualDisplay::start()?;
    // The bus lives inside this command, so that the tests' notifications reach nobody else's.
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut tests = command("dbus-run-session", &project::root(), &["--"]);
    tests.arg(cargo).args(["test", "--workspace", "--test", "window", "--", "--test-threads=1"]);
    tests.env("DISPLAY", &display.name).env_remove("WAYLAND_DISPLAY");
    counted([at_home(tests)?])
}

/// Gives a command an empty home, so that no test reads or writes what the person has: settings, keyring, desk.
fn at_home(mut command: Command) -> Result<Command, Failure> {
    let home = project::target().join("test-home");
    if home.exists() {
        fs::remove_dir_all(&home)?;
    }
    fs::create_dir_all(&home)?;
    let persons = std::env::home_dir().unwrap_or_default();
    for (name, directory) in [("CARGO_HOME", ".cargo"), ("RUSTUP_HOME", ".rustup")] {
        if std::env::var_os(name).is_none() {
            command.env(name, persons.join(directory));
        }
    }
    let personal = ["XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "DBUS_SESSION_BUS_ADDRESS"];
    let settings = ["COMPTOIR_DATA", "COMPTOIR_KEY", "COMPTOIR_KEY_FILE", "COMPTOIR_LOG"];
    for name in personal.into_iter().chain(settings) {
        command.env_remove(name);
    }
    if IS_LONG.load(Ordering::Relaxed) {
        command.env("COMPTOIR_TEST_LONG", "1");
    }
    command.env("HOME", home);
    Ok(command)
}

fn cargo(arguments: &[&str]) -> Command {
    command("cargo", &project::root(), arguments)
}

/// Runs all the commands, also after one has failed: a person wants to see every complaint.
fn all_of<const N: usize>(commands: [Command; N]) -> Result<Outcome, Failure> {
    let mut outcome = Outcome { is_good: true, tally: Tally::default() };
    for command in commands {
        let (is_good, output) = run_and_keep(command)?;
        outcome.is_good &= is_good;
        outcome.tally = outcome.tally + Tally::read(&output);
    }
    Ok(outcome)
}

/// Invariant: a runner of tests that ran none has not succeeded.
fn counted<const N: usize>(commands: [Command; N]) -> Result<Outcome, Failure> {
    let mut outcome = all_of(commands)?;
    if outcome.tally.is_empty() {
        println!("no test ran");
        outcome.is_good = false;
    }
    Ok(outcome)
}
