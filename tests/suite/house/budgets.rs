//! How long a file may be. Functions are measured by clippy's `too_many_lines`.

use super::source;

/// Files above the budget, each with the reason. Empty is the aim.
const EXCEPTIONS: &[(&str, &str)] = &[];

#[test]
fn no_rust_file_is_longer_than_its_budget() {
    let mut long = Vec::new();
    for file in source::files("src-tauri", &[".rs"]) {
        check(&file.path, file.text.lines().count(), 500, &mut long);
    }
    for file in source::files("tests", &[".rs"]) {
        check(&file.path, file.text.lines().count(), 800, &mut long);
    }
    assert!(long.is_empty(), "split by deed:\n{}", long.join("\n"));
}

#[test]
fn no_component_is_longer_than_its_budget() {
    let mut long = Vec::new();
    for file in source::files("ui/src", &[".tsx", ".ts"]) {
        check(&file.path, file.text.lines().count(), if file.path.ends_with("x") { 300 } else { 500 }, &mut long);
    }
    assert!(long.is_empty(), "split by component:\n{}", long.join("\n"));
}

#[test]
fn half_of_the_rust_files_are_short() {
    let mut lengths: Vec<usize> =
        source::files("src-tauri", &[".rs"]).iter().map(|file| file.text.lines().count()).collect();
    lengths.sort_unstable();
    let median = lengths[lengths.len() / 2];
    assert!(median <= 120, "the median file has {median} lines");
}

#[test]
fn the_shell_stays_small() {
    let lines: usize = source::files("src-tauri/src", &[".rs"]).iter().map(|file| file.text.lines().count()).sum();
    assert!(lines <= 1500, "the shell has {lines} lines: it should not think");
}

#[test]
fn every_exception_is_still_needed() {
    for (path, _) in EXCEPTIONS {
        assert!(source::file(path).text.lines().count() > 300, "{path} is short enough now");
    }
}

#[test]
fn every_module_begins_with_what_it_is() {
    let bare: Vec<String> = source::files("src-tauri", &[".rs"])
        .into_iter()
        .chain(source::files("tests", &[".rs"]))
        .filter(|file| !file.text.starts_with("//! "))
        .map(|file| file.path)
        .collect();
    assert!(bare.is_empty(), "no `//!` line in {bare:?}");
}

#[test]
fn no_file_has_a_name_that_says_nothing() {
    const EMPTY: &[&str] = &["utils", "util", "helpers", "helper", "common", "misc", "manager", "service", "handler"];
    for directory in ["src-tauri", "tests", "ui/src"] {
        for file in source::files(directory, &[".rs", ".ts", ".tsx"]) {
            let parts = file.path.split('/').map(|part| part.split('.').next().unwrap_or(part).to_lowercase());
            for part in parts {
                assert!(!EMPTY.contains(&part.as_str()), "{}: {part} says nothing", file.path);
            }
        }
    }
}

#[test]
fn lints_are_expected_with_a_reason_and_never_allowed() {
    for directory in ["src-tauri", "tests"] {
        for file in source::files(directory, &[".rs"]) {
            for (number, line) in file.code_lines() {
                let line = line.trim_start();
                let is_bare = line.starts_with("#[allow(") || line.starts_with("#![allow(");
                assert!(!is_bare, "{}:{number}: expect it, with a reason", file.path);
            }
        }
    }
}

fn check(path: &str, lines: usize, budget: usize, long: &mut Vec<String>) {
    if lines > budget && !EXCEPTIONS.iter().any(|(exception, _)| *exception == path) {
        long.push(format!("{path}: {lines} lines, {budget} allowed"));
    }
}
