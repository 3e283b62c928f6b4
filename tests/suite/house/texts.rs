//! Texts: every language has them all, every problem has one, and the README tells the truth.

use super::source;
use std::collections::BTreeSet;
use std::process::Command;

#[test]
fn every_language_is_complete() {
    let mut faults = Vec::new();
    for coverage in comptoir_locale::coverage() {
        let lists = [
            ("missing", &coverage.missing),
            ("not in English", &coverage.extra),
            ("with a variable that English lacks", &coverage.unknown_variables),
            ("naming what does not exist", &coverage.dangling),
        ];
        for (what, keys) in lists.into_iter().filter(|(_, keys)| !keys.is_empty()) {
            let first: Vec<&str> = keys.iter().take(5).map(String::as_str).collect();
            faults.push(format!("{}: {} {what}, such as {}", coverage.locale, keys.len(), first.join(", ")));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_variable_of_a_text_is_explained_to_translators() {
    let undocumented = comptoir_locale::undocumented_variables();
    assert!(undocumented.is_empty(), "no comment with a type for {undocumented:?}");
}

#[test]
fn every_problem_says_what_to_do() {
    let texts = keys("locales/en/problems.ftl");
    let mut faults = Vec::new();
    for file in source::files("src-tauri", &[".rs"]) {
        if file.path.contains("/xtask/") || file.path.contains("/kernel/") {
            continue;
        }
        for code in codes(file.without_tests()) {
            if !texts.contains(&format!("problem-{code}")) {
                faults.push(format!("{}: {code}", file.path));
            }
        }
    }
    assert!(faults.is_empty(), "no text in locales/en/problems.ftl:\n{}", faults.join("\n"));
}

#[test]
fn no_text_of_a_problem_is_left_over() {
    let mut code = String::new();
    for directory in ["src-tauri", "ui/src"] {
        for file in source::files(directory, &[".rs", ".ts", ".tsx"]) {
            code.push_str(&file.text);
        }
    }
    let left: Vec<String> = keys("locales/en/problems.ftl")
        .into_iter()
        .filter(|key| {
            let short = key.strip_prefix("problem-").unwrap_or(key);
            !code.contains(&format!("\"{short}\"")) && !code.contains(&format!("\"{key}"))
        })
        .collect();
    assert!(left.is_empty(), "nothing names these: {left:?}");
}

#[test]
fn a_key_begins_with_the_name_of_its_file() {
    for file in source::files("locales/en", &[".ftl"]) {
        let name = file.path.rsplit('/').next().unwrap_or_default().trim_end_matches(".ftl").to_owned();
        let starts: &[&str] = match name.as_str() {
            "problems" => &["problem"],
            "letters" => &["letter"],
            "notifications" => &["notify", "tray"],
            "app" => &[],
            room => &[room],
        };
        for key in keys(&file.path) {
            let is_own = starts.is_empty() || starts.iter().any(|start| key.starts_with(&format!("{start}-")));
            assert!(is_own, "{}: {key}", file.path);
        }
    }
}

#[test]
fn every_command_in_the_readme_exists() {
    let verbs = words_of_help("xtask", &["--help"]);
    let deeds = words_of_help("comptoir", &["--help"]);
    let mut faults = Vec::new();
    for document in ["README.md", "CONTRIBUTING.md"] {
        let text = source::file(document).text;
        for (prefix, known) in [("cargo xtask ", &verbs), ("comptoir ", &deeds)] {
            for line in commands(&text, prefix) {
                if !known.contains(&line) {
                    faults.push(format!("{document}: {prefix}{line}"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "these do not exist:\n{}", faults.join("\n"));
}

/// The keys that a Fluent file defines.
fn keys(path: &str) -> BTreeSet<String> {
    let text = source::file(path).text;
    let lines = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
    lines.filter_map(|line| Some(line.split_once('=')?.0.trim().to_owned())).collect()
}

/// The codes of the problems that a file makes.
fn codes(code: &str) -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    for maker in [
        "Problem::refused(\"",
        "Problem::absent(\"",
        "Problem::offline(\"",
        "Problem::new(Kind::Refused, \"",
        "Problem::new(Kind::Offline, \"",
    ] {
        codes.extend(code.split(maker).skip(1).filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())));
    }
    codes
}

/// The first word after `prefix` wherever it stands in code: in backticks or at the beginning of a line of a code block.
fn commands(text: &str, prefix: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut is_block = false;
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            is_block = !is_block;
            continue;
        }
        let inline = line.split('`').skip(1).step_by(2);
        let parts: Vec<&str> = if is_block { vec![line.trim_start_matches("$ ").trim()] } else { inline.collect() };
        for part in parts {
            let word = part.strip_prefix(prefix).and_then(|rest| rest.split_whitespace().next());
            found.extend(word.filter(|word| word.starts_with(|c: char| c.is_ascii_lowercase())).map(str::to_owned));
        }
    }
    found
}

fn words_of_help(program: &str, arguments: &[&str]) -> BTreeSet<String> {
    let output = Command::new(source::program(program)).args(arguments).output().expect("the program runs");
    let text = String::from_utf8(output.stdout).expect("text");
    text.lines()
        .filter(|line| line.starts_with("  "))
        .filter_map(|line| line.split_whitespace().next())
        .map(str::to_owned)
        .collect()
}
