//! The real Vendure server of the tests: fetched from npm as its lock file says, and filled once through its own interfaces.

use crate::node::Node;
use crate::process::{Failure, command, run};
use crate::project;
use sha2::{Digest, Sha256};
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::Stdio;

/// What is fetched, and what is run.
const LISTS: [&str; 2] = ["package.json", "package-lock.json"];
const SCRIPTS: [&str; 3] = ["server.mjs", "ask.mjs", "populate.mjs"];

/// Fetches and fills what is missing or was made from other files, into the target directory.
///
/// # Errors
/// npm fails, or the server does.
pub fn ensure(node: &Node) -> Result<(), Failure> {
    let (from, place) = (project::root().join("tests/servers/vendure"), project::tools().join("vendure"));
    let (fetched, filled) = (place.join("fetched"), place.join("filled"));
    fs::create_dir_all(&place)?;
    let lists = digest(&from, &LISTS)?;
    if !is_of(&fetched, &lists) {
        println!("Fetching Vendure into the target directory");
        copy(&from, &place, &LISTS)?;
        run(node.npm(&place, &["ci", "--silent", "--no-audit", "--no-fund"]))?;
        fs::write(&fetched, &lists)?;
    }
    let scripts = format!("{lists}{}", digest(&from, &SCRIPTS)?);
    if !is_of(&filled, &scripts) || !place.join("shop.sqlite").exists() {
        copy(&from, &place, &SCRIPTS)?;
        fill(node, &place)?;
        fs::write(&filled, &scripts)?;
    }
    Ok(())
}

fn is_of(stamp: &Path, digest: &str) -> bool {
    fs::read_to_string(stamp).is_ok_and(|known| known == digest)
}

fn digest(folder: &Path, names: &[&str]) -> Result<String, Failure> {
    let mut hash = Sha256::new();
    for name in names {
        hash.update(fs::read(folder.join(name))?);
    }
    Ok(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

fn copy(from: &Path, to: &Path, names: &[&str]) -> Result<(), Failure> {
    for name in names {
        fs::copy(from.join(name), to.join(name))?;
    }
    Ok(())
}

/// Starts the server over an empty file, and lets the other script buy there.
fn fill(node: &Node, place: &Path) -> Result<(), Failure> {
    println!("Filling a Vendure shop");
    let (part, whole) = (place.join("part.sqlite"), place.join("shop.sqlite"));
    for file in [&part, &whole] {
        if file.exists() {
            fs::remove_file(file)?;
        }
    }
    let mut server = node.with_path(command("node", place, &["server.mjs", "part.sqlite", "new"]));
    server.env("VENDURE_DISABLE_TELEMETRY", "true").stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut server = server.spawn()?;
    let mut port = String::new();
    if let Some(output) = server.stdout.take() {
        BufReader::new(output).read_line(&mut port)?;
    }
    let filled = run(node.with_path(command("node", place, &["populate.mjs", port.trim()])));
    // It ends with its input.
    drop(server.stdin.take());
    server.wait()?;
    filled?;
    Ok(fs::rename(part, whole)?)
}
