//! Law 7: one contract for the window, the command line and the host.

use super::source;
use comptoir_core::COMMANDS;
use comptoir_core::agents::{kinds, rules, wire};
use std::collections::BTreeSet;
use std::process::Command;

#[test]
fn every_command_is_listed_by_the_command_line() {
    let output = Command::new(source::program("comptoir")).args(["ask", "--list"]).output().expect("comptoir runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let listed = String::from_utf8(output.stdout).expect("text");
    let names: BTreeSet<&str> = listed.lines().filter_map(|line| line.split_whitespace().next()).collect();
    let missing: Vec<&str> = COMMANDS.iter().map(|command| command.name).filter(|name| !names.contains(name)).collect();
    assert!(missing.is_empty(), "`comptoir ask --list` does not name {missing:?}");
}

#[test]
fn every_command_is_a_room_and_a_deed() {
    let rooms: BTreeSet<String> = source::files("src-tauri/crates/core/src", &["mod.rs"])
        .iter()
        .filter_map(|file| Some(file.path.strip_prefix("src-tauri/crates/core/src/")?.split('/').next()?.to_owned()))
        .collect();
    for command in COMMANDS.iter() {
        let (room, deed) = command.name.split_once('.').unwrap_or_else(|| panic!("{} is no room.deed", command.name));
        assert!(rooms.contains(room), "{}: there is no room {room}", command.name);
        let is_plain = !deed.is_empty() && deed.chars().all(|c| c.is_ascii_lowercase() || c == '_');
        assert!(is_plain, "{}: a deed is lower-case words", command.name);
        assert!(!command.about.is_empty(), "{} says nothing about itself", command.name);
    }
}

#[test]
fn no_command_exists_twice() {
    let names: BTreeSet<&str> = COMMANDS.iter().map(|command| command.name).collect();
    assert_eq!(names.len(), COMMANDS.len());
}

#[test]
fn every_command_says_who_may_call_it() {
    let bare: Vec<&str> =
        COMMANDS.iter().map(|command| command.name).filter(|name| rules::rule_of(name).is_none()).collect();
    assert!(
        bare.is_empty(),
        "only owners can call these until they have a line in RULES of src-tauri/crates/core/src/agents/rules.rs \
         (Everybody: guests too; Staff: all but guests; Senders: agents and owners; Owners): {bare:#?}"
    );
}

#[test]
fn the_window_knows_the_rules_of_every_command() {
    let generated = source::file("ui/src/generated/contract.ts").text;
    let table = generated.split("export const rules").nth(1).expect("the table of rules");
    for command in COMMANDS.iter() {
        let rule = format!("{:?}", rules::rule_of(command.name).expect("a rule")).to_lowercase();
        let line = format!("  \"{}\": \"{rule}\",", command.name);
        assert!(table.lines().any(|each| each == line), "cargo xtask gen: the window lacks {line}");
    }
    assert_eq!(table.lines().filter(|line| line.starts_with("  \"")).count(), COMMANDS.len());
}

#[test]
fn every_key_of_the_window_says_which_command_it_asks_and_the_window_looks_there() {
    let keys = source::file("ui/src/shared/keys/commands.ts").text;
    assert!(keys.contains("askedBy["), "commands.ts does not look at what a role may");
    let needs = source::file("ui/src/shared/keys/needs.ts").text;
    let known: BTreeSet<&str> = COMMANDS.iter().map(|command| command.name).collect();
    let asked: Vec<&str> = needs
        .lines()
        .filter_map(|line| line.trim().strip_suffix("\",")?.split_once("\": \"").map(|(_, command)| command))
        .collect();
    assert!(asked.len() > 20, "needs.ts is read wrongly: {asked:?}");
    for command in asked {
        assert!(known.contains(command), "needs.ts names {command}, which is no command");
    }
}

#[test]
fn every_deed_of_the_audit_is_told_in_words() {
    const CALLS: [&str; 5] = ["write(", "deed(", "bulk(", "desk, caller,", "&desk, caller,"];
    let mut bare = BTreeSet::new();
    for file in source::files("src-tauri/crates/core/src", &[".rs"]) {
        let code = file.without_tests();
        for (at, _) in code.match_indices('"') {
            let Some(name) = code[at + 1..].split('"').next().filter(|name| is_deed(name)) else { continue };
            let is_written = CALLS.iter().any(|call| code[..at].trim_end().ends_with(call));
            if is_written && kinds::kind_of(name) == wire::DeedKind::Other {
                bare.insert(name.to_owned());
            }
        }
    }
    assert!(bare.is_empty(), "give these a kind in src-tauri/crates/core/src/agents/kinds.rs: {bare:#?}");
}

fn is_deed(name: &str) -> bool {
    let is_word = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    name.split_once('.').is_some_and(|(room, deed)| is_word(room) && is_word(deed))
}
