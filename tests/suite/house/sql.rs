//! How SQL is written: no text of a person ever becomes part of a statement.

use super::source::{self, Source};
use std::collections::{BTreeMap, BTreeSet};

const ROOMS: &str = "src-tauri/crates/core/src";

/// The one builder of dynamic filters: enum columns and bound values.
const BUILDERS: &[&str] = &[];

#[test]
fn statements_are_put_together_from_constants_only() {
    let mut faults = Vec::new();
    for directory in [ROOMS, "src-tauri/crates/store/src"] {
        for file in source::files(directory, &[".rs"]) {
            if !BUILDERS.contains(&file.path.as_str()) {
                faults.extend(inserted_names(file.without_tests()).map(|name| format!("{}: {{{name}}}", file.path)));
            }
        }
    }
    assert!(faults.is_empty(), "bind these as parameters:\n{}", faults.join("\n"));
}

#[test]
fn every_table_is_strict() {
    for file in source::files("src-tauri/crates/core/src/migrations", &[".sql"]) {
        let plain = without_comments(&file.text);
        for statement in plain.split(';').filter(|statement| statement.contains("CREATE TABLE")) {
            let options = statement.rsplit(')').next().unwrap_or_default();
            assert!(options.contains("STRICT"), "{}: not STRICT:{statement}", file.path);
        }
    }
}

#[test]
fn a_room_writes_only_the_tables_that_it_owns() {
    let owners = owners();
    let mut faults = Vec::new();
    for file in source::files(ROOMS, &[".rs", ".sql"]) {
        let Some(room) = room_of(&file) else { continue };
        for table in written_tables(file.without_tests()) {
            match owners.get(&table) {
                Some(owner) if owner != room => faults.push(format!("{} writes {table} of {owner}", file.path)),
                _ => {}
            }
        }
    }
    assert!(faults.is_empty(), "ask the owner:\n{}", faults.join("\n"));
}

#[test]
fn every_table_has_one_owner() {
    let owners = owners();
    let orphans: Vec<String> = tables().into_iter().filter(|table| !owners.contains_key(table)).collect();
    assert!(orphans.is_empty(), "no room's card says that it owns {orphans:?}");
}

/// The tables that the rooms' cards name after "Owns", with their room.
fn owners() -> BTreeMap<String, String> {
    let tables = tables();
    let mut owners = BTreeMap::new();
    for file in source::files(ROOMS, &["mod.rs"]) {
        let Some(room) = room_of(&file) else { continue };
        let card: Vec<&str> = file.text.lines().map_while(|line| line.strip_prefix("//!")).collect();
        let card = card.join(" ");
        let Some((_, rest)) = card.split_once("Owns") else { continue };
        let sentence = rest.split('.').next().unwrap_or(rest);
        let words = sentence.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
        for table in words.filter(|word| tables.contains(*word)) {
            if let Some(other) = owners.insert(table.to_owned(), room.to_owned()) {
                panic!("{table} belongs to {other} and to {room}");
            }
        }
    }
    owners
}

/// Every table that the ladder of migrations makes and keeps under its name.
fn tables() -> BTreeSet<String> {
    let mut tables = BTreeSet::new();
    for file in source::files("src-tauri/crates/core/src/migrations", &[".sql"]) {
        let plain = without_comments(&file.text).replace("VIRTUAL TABLE", "TABLE").replace("IF NOT EXISTS ", "");
        let made = plain.split("CREATE TABLE ").skip(1).filter(|rest| !rest.starts_with("temp."));
        tables.extend(made.map(word));
        for (before, _) in plain.split("ALTER TABLE ").filter_map(|rest| rest.split_once(" RENAME TO ")) {
            tables.remove(before);
        }
    }
    assert!(!tables.is_empty(), "the ladder makes no table");
    tables
}

fn room_of(file: &Source) -> Option<&str> {
    let (room, _) = file.path.strip_prefix(ROOMS)?.trim_start_matches('/').split_once('/')?;
    (room != "migrations").then_some(room)
}

/// The names in braces of every `format!` whose text is SQL, constants left out.
fn inserted_names(code: &str) -> impl Iterator<Item = &str> {
    let texts = code.split("format!(").skip(1).filter_map(literal).filter(|text| is_sql(text));
    texts.flat_map(|text| {
        text.split('{').skip(1).filter_map(|part| Some(part.split_once('}')?.0)).filter(|name| !is_constant(name))
    })
}

/// The string literal at the beginning, without its quotes.
fn literal(text: &str) -> Option<&str> {
    let text = text.trim_start().trim_start_matches(['r', '#']).strip_prefix('"')?;
    let mut is_escaped = false;
    let end = text.find(|c| {
        let is_end = c == '"' && !is_escaped;
        is_escaped = c == '\\' && !is_escaped;
        is_end
    })?;
    text.get(..end)
}

fn is_sql(text: &str) -> bool {
    ["SELECT ", "INSERT INTO ", "UPDATE ", "DELETE FROM ", " WHERE ", "ORDER BY ", " LIMIT "]
        .iter()
        .any(|word| text.contains(word))
}

fn is_constant(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
}

fn written_tables(code: &str) -> BTreeSet<String> {
    let mut tables = BTreeSet::new();
    for verb in ["INSERT INTO ", "INSERT OR IGNORE INTO ", "INSERT OR REPLACE INTO ", "DELETE FROM ", "UPDATE "] {
        for part in code.split(verb).skip(1) {
            let table = word(part);
            let is_set = verb != "UPDATE "
                || part.trim_start().strip_prefix(&table).is_some_and(|rest| rest.trim_start().starts_with("SET"));
            if is_set && !table.is_empty() {
                tables.insert(table);
            }
        }
    }
    tables
}

fn word(text: &str) -> String {
    text.trim_start().chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect()
}

fn without_comments(text: &str) -> String {
    text.lines().map(|line| line.split("--").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_scan_sees_a_name_in_a_statement_and_lets_constants_pass() {
    let code =
        r#"format!("SELECT * FROM a WHERE b = {value}") format!("{COLUMNS} WHERE id = :id") format!("hello {name}")"#;
    assert_eq!(inserted_names(code).collect::<Vec<_>>(), ["value"]);
    let tables =
        written_tables("UPDATE a SET x = 1; DELETE FROM b; ON CONFLICT DO UPDATE SET y = 2; INSERT INTO c (d)");
    assert_eq!(tables.into_iter().collect::<Vec<_>>(), ["a", "b", "c"]);
}
