//! Law 7: one contract for the window, the command line and the host.

use super::source;
use comptoir_core::{COMMANDS, agents::rules};
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
