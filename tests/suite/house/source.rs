//! Reading the repository's own files.

use std::fs;
use std::path::{Path, PathBuf};

/// A text file of the repository.
pub struct Source {
    /// From the root, with forward slashes.
    pub path: String,
    pub text: String,
}

impl Source {
    /// The code without its unit tests, which stand at the end of a file.
    pub fn without_tests(&self) -> &str {
        self.text.split("#[cfg(test)]").next().unwrap_or_default()
    }

    /// The lines that are not comments, with their numbers from one.
    pub fn code_lines(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines = self.without_tests().lines().enumerate();
        lines.map(|(index, line)| (index + 1, line)).filter(|(_, line)| !line.trim_start().starts_with("//"))
    }
}

/// The repository's top directory.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests lie below the root").to_owned()
}

/// One file.
pub fn file(path: &str) -> Source {
    let text = fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    Source { path: path.to_owned(), text }
}

/// Every file below a directory whose name ends so, sorted by path. Generated and installed ones are left out.
pub fn files(directory: &str, endings: &[&str]) -> Vec<Source> {
    let mut found = Vec::new();
    collect(&root().join(directory), endings, &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

/// A program of this workspace that cargo has built.
pub fn program(name: &str) -> PathBuf {
    let this = std::env::current_exe().expect("a running test has a path");
    let directory = this.ancestors().nth(2).expect("tests lie in target/<profile>/deps");
    let path = directory.join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    assert!(path.exists(), "{name} is not built: run `cargo build --workspace --bins`");
    path
}

fn collect(directory: &Path, endings: &[&str], found: &mut Vec<Source>) {
    let Ok(entries) = fs::read_dir(directory) else { return };
    for entry in entries {
        let path = entry.expect("a readable directory").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            if !matches!(name.as_str(), "node_modules" | "dist" | "generated" | "target" | "gen" | "test-results") {
                collect(&path, endings, found);
            }
        } else if endings.iter().any(|ending| name.ends_with(ending)) {
            let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            let relative = path.strip_prefix(root()).expect("below the root");
            found.push(Source { path: relative.to_string_lossy().replace('\\', "/"), text });
        }
    }
}
