//! The schema as a file that people read, and every statement of the code on that schema.

use super::source;
use super::statements::{self, Statement};
use crate::cast::Shop;
use comptoir_store::{StoreError, rusqlite::Connection};
use std::collections::BTreeSet;
use std::fmt::Write as _;

const SCHEMA: &str = "tests/snapshots/schema.sql";
const PLANS: &str = "tests/snapshots/plans.txt";

/// Tables that grow with the mail: reading one from end to end costs seconds and decrypts every page.
const LARGE: &[&str] = &[
    "messages",
    "conversations",
    "customers",
    "customer_addresses",
    "thread_ids",
    "placements",
    "attachments",
    "activities",
    "participants",
    "conversation_tags",
    "raws",
    "audit",
];

/// What somebody waits for: the file, and a piece of the statement (empty: every statement there).
const HOT: &[(&str, &str)] = &[
    ("inbox/rows.rs", ""),
    ("inbox/views/counts.rs", ""),
    ("inbox/views/page.rs", "FROM conversations c WHERE c.channel_id = ?"),
    ("inbox/views/page.rs", "FROM conversations c WHERE c.status = ?"),
    ("inbox/views/page.rs", "FROM conversations c WHERE c.id IN (SELECT t.conversation_id"),
    ("inbox/search.rs", ""),
    ("inbox/thread.rs", ""),
    ("inbox/receive.rs", "FROM messages"),
    ("inbox/outbox.rs", "o.state = 'queued'"),
    ("inbox/store.rs", "placements"),
    ("customers/store.rs", "customer_addresses"),
    ("customers/store/parts.rs", "customer_addresses"),
    ("customers/store/list.rs", ""),
    ("inbox/person/repeats.rs", ""),
    ("inbox/similar/words.rs", ""),
    ("inbox/similar/candidates.rs", ""),
    ("inbox/topics/store.rs", "conversation_"),
    ("inbox/topics/causes.rs", "conversation_causes"),
    ("inbox/timing/shown.rs", ""),
    ("inbox/timing/due.rs", ""),
    ("inbox/timing/schedule.rs", "FROM scheduled_sends"),
    ("inbox/team/workload.rs", ""),
    ("desk/audit.rs", ""),
];

/// Statements that may read a large table from end to end: a piece of the statement, and why.
const MAY_SCAN: &[(&str, &str)] = &[
    ("DELETE FROM raws WHERE id NOT IN (SELECT raw_id", "once, when a whole channel is removed"),
    ("SELECT count(*) FROM customers c WHERE", "how many a filter finds: once for a list, along the index"),
    ("JOIN customer_addresses b ON b.bare = a.bare AND b.customer_id > a.customer_id", "doubles, when somebody looks"),
    ("SELECT json_group_array(id) FROM customers WHERE :id IS NULL", "namesakes, when somebody looks for doubles"),
    (
        "JOIN messages m ON m.conversation_id = p.conversation_id AND lower(m.from_address) = p.address",
        "erasing a person",
    ),
    ("FROM customer_addresses a JOIN participants p ON p.address = a.address", "once, when a person is erased"),
    ("DELETE FROM agents WHERE id = :id", "adding somebody is taken back, and rarely"),
    ("SELECT count(*) FROM conversations c WHERE", "how many a filter finds that the kept numbers cannot tell"),
    (
        "FROM conversations c INDEXED BY conversations_newest WHERE",
        "the same, in an index that holds what filters ask for",
    ),
    (
        "SELECT c.id, iif(c.status = 'open', c.waiting_since, NULL) FROM conversations c WHERE",
        "only where few are left",
    ),
    ("SELECT c.id AS every FROM conversations c WHERE", "all of a view, for a deed upon all of it"),
    ("SELECT name FROM kept_blobs", "looks for files that no row names, once after a removal"),
];

/// Statements of a page that may sort what they found: a piece of the statement, and why.
const MAY_SORT: &[(&str, &str)] = &[
    ("conversations c WHERE c.assignee_id = ?", "what is in one person's hands, numbers only, by an index"),
    ("c.id IN (SELECT t.conversation_id FROM conversation_tags t", "what has a tag, numbers only, by an index"),
    ("conversations c WHERE c.status IN (SELECT value", "several states, numbers only, by an index"),
    ("c.id IN (SELECT conversation_id FROM drafts WHERE agent_id = :me", "a person has few drafts"),
    ("JOIN messages m ON m.id = n.message_id WHERE n.agent_id = :me", "a person is named in few notes"),
    ("c.id IN (SELECT conversation_id FROM messages WHERE agent_id = :me", "what one person answered, by an index"),
    ("c.id IN (SELECT conversation_id FROM promises", "few promises are due at a time"),
    ("FROM store_acts a WHERE a.order_id IN (SELECT value", "few deeds are done upon an order, by an index"),
    ("c.id IN (SELECT m.conversation_id FROM scheduled_sends", "few letters wait for their time"),
];

/// The schema that a new desk has, as SQL.
pub fn schema_of(connection: &Connection) -> String {
    let sql = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'
               AND name NOT LIKE 'message_words_%' AND name NOT LIKE 'customer_words_%' ORDER BY tbl_name, type <> 'table', type, name";
    let mut statement = connection.prepare(sql).expect("the schema can be read");
    let rows = statement.query_map([], |row| row.get::<_, String>(0)).expect("the schema can be read");
    rows.map(|row| row.expect("a definition is text") + ";\n").collect()
}

/// Does something with a connection to a new desk.
pub fn on_new_desk<T>(work: impl FnOnce(&Connection) -> T) -> T {
    let shop = Shop::open();
    shop.desk.store().read(|connection| Ok::<_, StoreError>(work(connection))).expect("a new desk can be read")
}

/// Compares with a file of the repository, or writes it when `INSTA_UPDATE=always` asks for that.
fn assert_is_file(path: &str, found: &str) {
    if std::env::var("INSTA_UPDATE").is_ok_and(|value| value == "always") {
        std::fs::write(source::root().join(path), found).expect("the snapshot can be written");
    }
    let kept = source::file(path).text;
    let first = found.lines().zip(kept.lines()).find(|(found, kept)| found != kept);
    assert!(
        kept == found,
        "{path} is not what the code has now (first difference: {first:?}). If the change is meant:\n\
         INSTA_UPDATE=always cargo test -p comptoir-tests --test suite house::schema"
    );
}

#[test]
fn the_schema_of_a_new_desk_is_the_one_in_the_file() {
    assert_is_file(SCHEMA, &on_new_desk(schema_of));
}

#[test]
fn every_statement_prepares_on_the_schema() {
    let statements = statements::all();
    assert!(statements.len() > 150, "the scan found only {} statements", statements.len());
    let faults = on_new_desk(|connection| {
        let fault = |one: &Statement| {
            let error = connection.prepare(&one.sql).err()?;
            Some(format!("{}: {error}\n{}", one.path, one.sql))
        };
        statements.iter().filter_map(fault).collect::<Vec<_>>()
    });
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}

#[test]
fn no_statement_reads_a_large_table_from_end_to_end() {
    let mut faults = Vec::new();
    for (statement, plan) in plans() {
        let scanned = scanned(&statement.sql, &plan);
        if !scanned.is_empty() && !is_listed(MAY_SCAN, &statement.sql) {
            faults.push(format!("{} scans {scanned:?}: {}", statement.path, squeezed(&statement.sql)));
        }
    }
    assert!(faults.is_empty(), "give it an index, or ask otherwise:\n{}", faults.join("\n\n"));
}

#[test]
fn a_page_of_a_list_is_never_sorted() {
    let pages = plans().into_iter().filter(|(statement, _)| statement.sql.contains("LIMIT :limit"));
    let (mut count, mut faults) = (0, Vec::new());
    for (statement, plan) in pages {
        count += 1;
        if plan.iter().any(|line| line == "  USE TEMP B-TREE FOR ORDER BY") && !is_listed(MAY_SORT, &statement.sql) {
            faults.push(format!("{}: {}", statement.path, squeezed(&statement.sql)));
        }
    }
    assert!(count >= 30, "ten views in three orders are {count} statements?");
    assert!(faults.is_empty(), "an index has to give the order:\n{}", faults.join("\n\n"));
}

#[test]
fn the_plans_of_what_people_wait_for_are_those_in_the_file() {
    let mut text = String::new();
    for (statement, plan) in plans() {
        if HOT.iter().any(|(path, piece)| statement.path == *path && statement.sql.contains(piece)) {
            let sql = squeezed(&statement.sql);
            writeln!(text, "-- {}\n{sql}\n{}\n", statement.path, plan.join("\n")).expect("text grows");
        }
    }
    assert_is_file(PLANS, &text);
}

#[test]
fn a_filter_that_looks_along_all_conversations_never_reads_their_rows() {
    let along: Vec<_> =
        plans().into_iter().filter(|(one, _)| one.sql.contains("INDEXED BY conversations_newest")).collect();
    assert!(along.len() > 50, "two questions of thirty conditions are {}?", along.len());
    for (statement, plan) in along {
        let is_covered = plan.iter().any(|line| line.contains("c USING COVERING INDEX conversations_newest"));
        assert!(is_covered, "{}\n{}\nput the column into the index", squeezed(&statement.sql), plan.join("\n"));
    }
}

#[test]
fn no_exception_is_left_over() {
    let statements = statements::all();
    for (piece, reason) in MAY_SCAN.iter().chain(MAY_SORT) {
        let is_used = statements.iter().any(|statement| squeezed(&statement.sql).contains(piece));
        assert!(is_used, "no statement has {piece:?} any more ({reason})");
    }
}

fn is_listed(exceptions: &[(&str, &str)], sql: &str) -> bool {
    let sql = squeezed(sql);
    exceptions.iter().any(|(piece, _)| sql.contains(piece))
}

fn squeezed(sql: &str) -> String {
    sql.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What SQLite means to do for each statement, one line a step, indented.
fn plans() -> Vec<(Statement, Vec<String>)> {
    on_new_desk(|connection| {
        let statements = statements::all();
        statements.into_iter().filter_map(|one| plan(connection, &one.sql).map(|plan| (one, plan))).collect()
    })
}

fn plan(connection: &Connection, sql: &str) -> Option<Vec<String>> {
    // A statement that does not prepare is the business of another test.
    let mut statement = connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).ok()?;
    let mut steps = statement.raw_query();
    let mut rows: Vec<(i64, i64, String)> = Vec::new();
    while let Some(row) = steps.next().expect("a plan can be read without its parameters") {
        rows.push((row.get_unwrap(0), row.get_unwrap(1), row.get_unwrap(3)));
    }
    let depth = |mut parent: i64| {
        let mut depth = 1;
        while let Some((_, above, _)) = rows.iter().find(|(id, ..)| *id == parent) {
            depth += 1;
            parent = *above;
        }
        depth
    };
    Some(rows.iter().map(|(_, parent, text)| format!("{}{text}", "  ".repeat(depth(*parent)))).collect())
}

/// The large tables that a plan reads from end to end.
fn scanned(sql: &str, plan: &[String]) -> BTreeSet<String> {
    let words: Vec<&str> =
        sql.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty()).collect();
    let mut names: Vec<(&str, &str)> = LARGE.iter().map(|table| (*table, *table)).collect();
    for pair in words.windows(2) {
        if LARGE.contains(&pair[0]) && pair[1].chars().all(|c| c.is_ascii_lowercase() || c == '_') {
            names.push((pair[1], pair[0]));
        }
    }
    let scans = plan.iter().filter_map(|line| line.trim().strip_prefix("SCAN ")?.split(' ').next());
    scans
        .filter_map(|name| names.iter().find(|(alias, _)| *alias == name))
        .map(|(_, table)| (*table).to_owned())
        .collect()
}

#[test]
fn a_scan_is_recognised_under_another_name() {
    let sql = "SELECT * FROM messages m JOIN tags ON tags.id = m.id WHERE m.text LIKE :text";
    let found = on_new_desk(|connection| scanned(sql, &plan(connection, sql).expect("a plan")));
    assert_eq!(found.into_iter().collect::<Vec<_>>(), ["messages"]);
    let sql = "SELECT m.id FROM messages m WHERE m.conversation_id = 1 ORDER BY at";
    assert!(on_new_desk(|connection| scanned(sql, &plan(connection, sql).expect("a plan"))).is_empty());
}
