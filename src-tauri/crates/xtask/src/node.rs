//! Finding Node and npm, or fetching them.

use crate::packages;
use crate::process::{Failure, command, output_of, run};
use crate::project;
use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The oldest Node that Vite supports.
const OLDEST: (u32, u32) = (20, 19);
/// What is fetched where Node is older: Debian 12 ships 18.
const FETCHED: [&str; 2] = ["node@22", "npm@10"];

/// A way to call Node's programs.
pub struct Node {
    /// Directories that go before the person's PATH.
    extra: Vec<PathBuf>,
}

impl Node {
    /// Finds a Node that is new enough; on Debian it is fetched when there is none.
    ///
    /// # Errors
    /// There is none and it cannot be fetched; the text says what to install.
    pub fn find() -> Result<Self, Failure> {
        if is_new_enough("node") && output_of(npm(), &["--version"]).is_some() {
            return Ok(Self { extra: Vec::new() });
        }
        let modules = project::tools().join("node_modules");
        let fetched = Self { extra: vec![modules.join("node").join("bin"), modules.join(".bin")] };
        if !is_new_enough(&modules.join("node/bin/node").to_string_lossy()) {
            fetch()?;
        }
        if is_new_enough(&modules.join("node/bin/node").to_string_lossy()) { Ok(fetched) } else { Err(missing()) }
    }

    /// npm with these arguments, in `directory`.
    pub fn npm(&self, directory: &Path, arguments: &[&str]) -> Command {
        self.with_path(command(self.locate(npm()), directory, arguments))
    }

    /// A program of the interface's own dependencies, such as eslint.
    pub fn tool(&self, name: &str, arguments: &[&str]) -> Command {
        let directory = project::interface();
        let program = directory.join("node_modules").join(".bin").join(name);
        self.with_path(command(program, &directory, arguments))
    }

    /// A command that finds this Node first.
    pub fn with_path(&self, mut command: Command) -> Command {
        command.env("PATH", self.path());
        command
    }

    fn locate(&self, program: &str) -> PathBuf {
        self.extra
            .iter()
            .map(|directory| directory.join(program))
            .find(|path| path.exists())
            .unwrap_or_else(|| program.into())
    }

    fn path(&self) -> OsString {
        let before = self.extra.iter().cloned();
        let inherited = env::var_os("PATH").unwrap_or_default();
        env::join_paths(before.chain(env::split_paths(&inherited))).unwrap_or(inherited)
    }
}

const fn npm() -> &'static str {
    if cfg!(windows) { "npm.cmd" } else { "npm" }
}

fn is_new_enough(program: &str) -> bool {
    output_of(program, &["--version"]).and_then(|text| version(&text)).is_some_and(|found| found >= OLDEST)
}

/// Major and minor of a text such as `v20.19.2`.
fn version(text: &str) -> Option<(u32, u32)> {
    let mut numbers = text.trim_start_matches('v').split('.').map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}

fn fetch() -> Result<(), Failure> {
    if output_of(npm(), &["--version"]).is_none() {
        packages::ensure(&[&["nodejs", "npm"]])?;
    }
    if output_of(npm(), &["--version"]).is_none() {
        return Err(missing());
    }
    println!("Node is missing or older than {}.{}: fetching it into the target directory", OLDEST.0, OLDEST.1);
    let tools = project::tools();
    std::fs::create_dir_all(&tools)?;
    let mut arguments = vec!["install", "--no-audit", "--no-fund", "--no-save", "--prefix", "."];
    arguments.extend(FETCHED);
    run(command(npm(), &tools, &arguments))
}

fn missing() -> Failure {
    Failure(format!(
        "Node {}.{} or newer and npm are needed: install them from https://nodejs.org, then try again",
        OLDEST.0, OLDEST.1
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_read_with_and_without_its_letter() {
        assert_eq!(version("v20.19.2"), Some((20, 19)));
        assert_eq!(version("22.1.0"), Some((22, 1)));
        assert_eq!(version("not a version"), None);
    }

    #[test]
    fn debian_twelves_node_is_too_old() {
        assert!(version("v18.20.4").is_some_and(|found| found < OLDEST));
    }
}
