//! Laws 2, 3 and 4: which room may use which, and which file of a room may use which.

use super::source::{self, Source};
use std::collections::BTreeSet;

const ROOMS: &str = "src-tauri/crates/core/src";

/// The floor of the rooms: everybody may use it, and it uses no room.
const FLOOR: &str = "desk";

/// Each room and the rooms that it may use. News goes up through changes and jobs, never through a call.
const GRAPH: &[(&str, &[&str])] = &[
    ("agents", &[]),
    ("settings", &[]),
    ("cultures", &["agents"]),
    ("customers", &[]),
    ("channels", &["settings"]),
    ("storefronts", &["agents", "customers", "settings"]),
    ("macros", &["agents"]),
    ("knowledge", &["agents", "macros", "settings", "storefronts"]),
    ("inbox", &["agents", "channels", "cultures", "customers", "knowledge", "macros", "settings", "storefronts"]),
    ("returns", &["agents", "cultures", "customers", "inbox", "knowledge", "macros", "settings", "storefronts"]),
    ("sample", &["agents", "channels", "customers", "inbox", "knowledge", "returns", "settings", "storefronts"]),
];

#[test]
fn a_room_uses_only_the_rooms_below_it() {
    let mut faults = Vec::new();
    for file in source::files(ROOMS, &[".rs"]) {
        let Some(room) = room_of(&file.path) else { continue };
        let allowed = allowed(room);
        for other in used_rooms(file.without_tests()) {
            if other != room && other != FLOOR && !allowed.contains(&other.as_str()) {
                faults.push(format!("{} uses {other}", file.path));
            }
        }
    }
    assert!(faults.is_empty(), "calls go down, news goes up:\n{}", faults.join("\n"));
}

#[test]
fn every_room_has_its_place_in_the_graph() {
    let names: BTreeSet<&str> = GRAPH.iter().map(|(room, _)| *room).collect();
    let rooms: BTreeSet<String> = rooms();
    for room in &rooms {
        assert!(room == FLOOR || names.contains(room.as_str()), "{room} is new: say what it may use");
    }
    for name in names {
        assert!(rooms.contains(name), "{name} is gone: take it out of the graph");
    }
}

#[test]
fn the_graph_has_no_circle() {
    let mut above = Vec::new();
    let mut left: Vec<_> = GRAPH.to_vec();
    while !left.is_empty() {
        let (ready, rest): (Vec<_>, Vec<_>) =
            left.into_iter().partition(|(_, uses)| uses.iter().all(|room| above.contains(room)));
        assert!(!ready.is_empty(), "a circle among {rest:?}");
        above.extend(ready.iter().map(|(room, _)| *room));
        left = rest;
    }
}

#[test]
fn inside_a_room_the_layers_point_down() {
    let mut faults = Vec::new();
    for file in source::files(ROOMS, &[".rs"]) {
        let (Some(room), Some(own)) = (room_of(&file.path), layer_of(&file.path)) else { continue };
        for sibling in used_siblings(file.without_tests(), room) {
            if let Some(other) = layer(&sibling)
                && other > own
                && is_file_of(room, &sibling)
            {
                faults.push(format!("{} uses {sibling}", file.path));
            }
        }
    }
    assert!(faults.is_empty(), "model ← store ← verbs ← jobs, commands:\n{}", faults.join("\n"));
}

#[test]
fn a_model_knows_no_database_no_clock_and_does_not_wait() {
    for file in source::files(ROOMS, &["model.rs"]) {
        for (number, line) in file.code_lines() {
            for word in ["Connection", "Transaction", "SELECT ", "async ", ".await", "SystemClock", "::now()"] {
                assert!(!line.contains(word), "{}:{number}: {word}", file.path);
            }
        }
    }
}

#[test]
fn every_room_says_on_its_card_what_it_is_and_what_it_may_use() {
    for room in rooms() {
        let card = source::file(&format!("{ROOMS}/{room}/mod.rs"));
        let lines: Vec<&str> = card.text.lines().take_while(|line| line.starts_with("//!")).collect();
        let text = lines.join(" ");
        assert!(lines.len() >= 3 || text.contains("Owns"), "{room}: the card says too little");
        assert!(
            text.contains("use") || text.contains("Knows no room"),
            "{room}: the card does not say which rooms it may use"
        );
    }
}

fn rooms() -> BTreeSet<String> {
    let cards = source::files(ROOMS, &["mod.rs"]);
    cards.iter().filter_map(|file| room_of(&file.path)).map(str::to_owned).collect()
}

/// The room of a path such as `…/src/inbox/reply.rs`. The assembly and the library's root belong to none.
fn room_of(path: &str) -> Option<&str> {
    let (room, _) = path.strip_prefix(ROOMS)?.trim_start_matches('/').split_once('/')?;
    (room != "migrations").then_some(room)
}

fn allowed(room: &str) -> &'static [&'static str] {
    GRAPH.iter().find(|(name, _)| *name == room).map_or(&[], |(_, uses)| uses)
}

/// The rooms after `crate::`, alone or in braces.
fn used_rooms(code: &str) -> BTreeSet<String> {
    let rooms = rooms();
    names_after(code, "crate::").into_iter().filter(|name| rooms.contains(name)).collect()
}

/// The modules of the same room that a file names.
fn used_siblings(code: &str, room: &str) -> BTreeSet<String> {
    let mut names = names_after(code, "super::");
    names.extend(names_after(code, &format!("crate::{room}::")));
    names
}

/// The first name of each path that begins with `prefix`, groups in braces opened.
fn names_after(code: &str, prefix: &str) -> BTreeSet<String> {
    let plain: String = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    let mut names = BTreeSet::new();
    for rest in plain.split(prefix).skip(1) {
        match rest.strip_prefix('{') {
            Some(group) => names.extend(group_heads(group)),
            None => {
                names.insert(head(rest));
            }
        }
    }
    names
}

/// The first names inside a group of imports, up to its closing brace.
fn group_heads(group: &str) -> Vec<String> {
    let (mut depth, mut heads, mut part) = (0, Vec::new(), String::new());
    for character in group.chars() {
        match character {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => heads.push(head(&std::mem::take(&mut part))),
            _ if depth == 0 => part.push(character),
            _ => {}
        }
    }
    heads.push(head(&part));
    heads
}

fn head(path: &str) -> String {
    path.trim_start().chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect()
}

fn layer_of(path: &str) -> Option<u8> {
    let inside = path.strip_prefix(ROOMS)?.trim_start_matches('/').split_once('/')?.1;
    let first = inside.split('/').next().unwrap_or(inside).trim_end_matches(".rs");
    // The card puts the room together and may name every layer.
    if first == "mod" { None } else { layer(first) }
}

fn layer(module: &str) -> Option<u8> {
    match module {
        "" | "self" | "mod" => None,
        "model" => Some(0),
        "wire" => Some(1),
        "store" => Some(2),
        "jobs" | "commands" => Some(4),
        _ => Some(3),
    }
}

fn is_file_of(room: &str, module: &str) -> bool {
    let base = source::root().join(ROOMS).join(room);
    base.join(format!("{module}.rs")).exists() || base.join(module).is_dir()
}

#[test]
fn the_scan_opens_groups_of_imports() {
    let code =
        "use crate::{agents, desk::{Desk, Topic}, inbox::model};\nlet x = crate::settings::get();\n// crate::sample";
    let names: Vec<String> = names_after(code, "crate::").into_iter().collect();
    assert_eq!(names, ["agents", "desk", "inbox", "settings"]);
    let fixture = Source { path: "x".into(), text: "a\n#[cfg(test)]\nb".into() };
    assert_eq!(fixture.without_tests(), "a\n");
}
