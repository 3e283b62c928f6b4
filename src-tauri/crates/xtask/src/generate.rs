//! `cargo xtask gen`: the files that are written from others, and whether they are up to date.

use crate::keys;
use crate::process::{Failure, command};
use crate::project;
use std::fs;
use std::path::PathBuf;
use std::process::Stdio;

/// A generated file: where it lies, relative to the root, and what it should hold.
struct Generated {
    path: PathBuf,
    text: String,
}

/// Writes every generated file that differs.
///
/// # Errors
/// A source is faulty or a file cannot be written.
pub fn write() -> Result<(), Failure> {
    for file in all()? {
        if fs::read_to_string(project::root().join(&file.path)).ok().as_ref() == Some(&file.text) {
            continue;
        }
        let path = project::root().join(&file.path);
        fs::create_dir_all(path.parent().unwrap_or(&path))?;
        fs::write(&path, &file.text)?;
        println!("wrote {}", file.path.display());
    }
    Ok(())
}

/// The generated files that differ from their sources.
///
/// # Errors
/// A source is faulty.
pub fn stale() -> Result<Vec<PathBuf>, Failure> {
    let differs =
        |file: &Generated| fs::read_to_string(project::root().join(&file.path)).ok().as_ref() != Some(&file.text);
    Ok(all()?.into_iter().filter(differs).map(|file| file.path).collect())
}

fn all() -> Result<Vec<Generated>, Failure> {
    let directory = PathBuf::from("ui/src/generated");
    Ok(vec![
        Generated { path: directory.join("contract.ts"), text: contract()? },
        Generated { path: directory.join("keys.ts"), text: keys::typescript(&project::root().join("locales/en"))? },
    ])
}

/// The wire types and the list of commands, from the program that answers them.
fn contract() -> Result<String, Failure> {
    // The whole workspace again: the same features as every other build, so nothing is compiled twice.
    let built = command("cargo", &project::root(), &["build", "--quiet", "--workspace", "--bins"]).status()?;
    if !built.success() {
        return Err(Failure("the command line does not build, so the contract cannot be written".to_owned()));
    }
    let output = command(project::binary("comptoir"), &project::root(), &["contract-typescript"])
        .stderr(Stdio::inherit())
        .output()?;
    if !output.status.success() || output.stdout.is_empty() {
        return Err(Failure("`comptoir contract-typescript` gave no contract".to_owned()));
    }
    String::from_utf8(output.stdout).map_err(|error| Failure(error.to_string()))
}
