//! Every desk of an older version climbs to the schema of today, with its rows, and a newer one is left alone.

use super::schema::{on_new_desk, schema_of};
use super::source;
use crate::cast::KEY;
use comptoir_core::{Desk, KeySource, OpenOptions};
use comptoir_kernel::Secret;
use comptoir_store::{
    MasterKey, Migration, Store, StoreError,
    rusqlite::{Connection, Transaction},
};
use std::collections::BTreeMap;
use std::path::Path;

/// What the desk works out by itself when it opens, or now counts otherwise: table and column.
const WORKED_OUT: &[(&str, &str)] =
    &[("customers", "conversation_count"), ("customers", "sort_name"), ("conversation_counts", "unread")];

/// The ladder, from its files.
fn ladder() -> Vec<Migration> {
    let files = source::files("src-tauri/crates/core/src/migrations", &[".sql"]);
    let text = |text: String| -> &'static str { text.leak() };
    let steps = files.into_iter().enumerate().map(|(index, file)| {
        let name = file.path.rsplit('/').next().unwrap_or_default().to_owned();
        assert!(name.starts_with(&format!("{:04}_", index + 1)), "{name} is not step {}", index + 1);
        Migration { name: text(name), sql: text(file.text) }
    });
    steps.collect()
}

fn key() -> MasterKey {
    MasterKey::from_hex(KEY).expect("the key of the tests is one")
}

fn open(directory: &Path) -> Result<std::sync::Arc<Desk>, comptoir_kernel::Problem> {
    Desk::open(OpenOptions::new(directory, KeySource::Hex(Secret::new(KEY))))
}

fn version(connection: &Connection) -> i64 {
    connection.query_row("PRAGMA user_version", [], |row| row.get(0)).expect("a version")
}

#[test]
fn the_files_of_the_ladder_are_the_steps_that_a_new_desk_takes() {
    let taken = on_new_desk(version);
    assert_eq!(usize::try_from(taken), Ok(ladder().len()));
}

#[test]
fn articles_are_found_by_the_words_that_an_older_desk_wrote_down() {
    let folder = tempfile::tempdir().expect("a folder");
    let directory = folder.path().join("desk");
    let ladder = ladder();
    let step = ladder.iter().position(|step| step.name.contains("article_beginnings")).expect("the step");
    let store = Store::open(&directory, &key(), &ladder[..step]).expect("an older desk");
    store
        .write(|transaction| {
            let sql = "INSERT INTO article_words (rowid, title, body) VALUES (?1, ?2, ?3)";
            transaction.execute(sql, (7, "return labels", "send it back within two weeks 返 品"))?;
            transaction.execute(sql, (8, "", "weeks of two seasons"))?;
            Ok::<_, StoreError>(())
        })
        .expect("words of an older desk");
    drop(store);

    let desk = open(&directory).expect("the climbed desk");
    for (expression, found) in [
        ("title : \"retur\"*", vec![7]),
        ("body : \"retur\"*", vec![]),
        ("\"back within two\"", vec![7]),
        ("\"week\"*", vec![7, 8]),
        ("\"返 品\"", vec![7]),
    ] {
        let rows = desk.store().read(|connection| {
            let sql = "SELECT rowid FROM article_words WHERE article_words MATCH ?1 ORDER BY rowid";
            let mut statement = connection.prepare(sql)?;
            let rows = statement.query_map([expression], |row| row.get(0))?;
            Ok::<Vec<i64>, StoreError>(rows.collect::<Result<_, _>>()?)
        });
        assert_eq!(rows.expect("an answer"), found, "{expression}");
    }
}

#[test]
fn a_desk_of_every_older_version_climbs_to_the_schema_of_today_and_keeps_its_rows() {
    let (ladder, today) = (ladder(), on_new_desk(schema_of));
    for taken in 1..=ladder.len() {
        let folder = tempfile::tempdir().expect("a folder");
        let directory = folder.path().join("desk");
        let store = Store::open(&directory, &key(), &ladder[..taken]).expect("an older desk");
        let before =
            store.write(|transaction| Ok::<_, StoreError>(filled(transaction))).expect("rows of an older desk");
        assert!(before.len() > 20, "only {} tables at version {taken}", before.len());
        drop(store);

        let desk = open(&directory).unwrap_or_else(|problem| panic!("version {taken}: {}", problem.chain()));
        let read = |connection: &Connection| {
            let after: BTreeMap<String, Vec<String>> =
                before.keys().map(|table| (table.clone(), rows(connection, table, &before[table].0))).collect();
            Ok::<_, StoreError>((schema_of(connection), after))
        };
        let (schema, after) = desk.store().read(read).expect("the climbed desk");
        assert_eq!(schema, today, "from version {taken}");
        for (table, (_, rows)) in &before {
            let lost: Vec<&String> = rows.iter().filter(|row| !after[table].contains(row)).collect();
            assert!(lost.is_empty(), "from version {taken}: {table} lost {lost:?}, has {:?}", after[table]);
        }
        assert_eq!(desk.store().check_integrity().expect("a check"), "ok");
        let copy = directory.join(format!("backups/before-migration-{taken}.comptoir-backup"));
        assert_eq!(copy.is_file(), taken < ladder.len(), "a copy before the climb from {taken}, and only then");
        if copy.is_file() {
            assert_copy(&copy, folder.path(), &ladder[..taken], &before);
        }
    }
}

/// The copy that was made before a climb is the desk as it was.
fn assert_copy(copy: &Path, folder: &Path, ladder: &[Migration], before: &Filled) {
    let directory = folder.join("copy");
    std::fs::create_dir_all(&directory).expect("a folder");
    std::fs::copy(copy, directory.join("desk.db")).expect("a copy");
    let store = Store::open(&directory, &key(), ladder).expect("the copy opens");
    let read = |connection: &Connection| {
        for (table, (columns, rows_before)) in before {
            assert_eq!(rows(connection, table, columns), *rows_before, "{table} in the copy");
        }
        Ok::<_, StoreError>(version(connection))
    };
    assert_eq!(store.read(read).expect("the copy"), i64::try_from(ladder.len()).expect("a small number"));
}

#[test]
fn a_step_that_fails_leaves_the_desk_as_it_was_with_its_copy() {
    let folder = tempfile::tempdir().expect("a folder");
    let good = Migration { name: "good", sql: "CREATE TABLE notes (text TEXT NOT NULL) STRICT;" };
    let bad = Migration { name: "bad", sql: "CREATE TABLE more (a TEXT) STRICT; INSERT INTO nowhere VALUES (1);" };
    let store = Store::open(folder.path(), &key(), &[good]).expect("a desk");
    let write = |transaction: &Transaction<'_>| {
        transaction.execute("INSERT INTO notes (text) VALUES ('kept')", []).map_err(StoreError::from)
    };
    store.write(write).expect("a row");
    drop(store);
    assert!(Store::open(folder.path(), &key(), &[good, bad]).is_err());
    assert!(folder.path().join("backups/before-migration-1.comptoir-backup").is_file());
    let store = Store::open(folder.path(), &key(), &[good]).expect("the old program opens it as before");
    let read = |connection: &Connection| Ok::<_, StoreError>((version(connection), schema_of(connection)));
    let (version, schema) = store.read(read).expect("the desk");
    assert_eq!((version, schema.as_str()), (1, "CREATE TABLE notes (text TEXT NOT NULL) STRICT;\n"));
}

#[test]
fn a_desk_of_a_newer_program_is_refused_by_name_and_not_touched() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut newer = ladder();
    newer.push(Migration { name: "tomorrow", sql: "CREATE TABLE tomorrow (id INTEGER PRIMARY KEY) STRICT;" });
    drop(Store::open(folder.path(), &key(), &newer).expect("a desk of tomorrow"));
    let before = std::fs::read(folder.path().join("desk.db")).expect("the database");
    assert_eq!(open(folder.path()).err().map(|problem| problem.code), Some("desk-newer-version"));
    assert!(before == std::fs::read(folder.path().join("desk.db")).expect("the database"), "the file was written to");
    assert!(Store::open(folder.path(), &key(), &newer).is_ok(), "the newer program still opens it");
}

/// By table: the columns that it has at that version, and its rows.
type Filled = BTreeMap<String, (Vec<String>, Vec<String>)>;

/// Puts a row into every table that has none; answers what stands in each.
fn filled(connection: &Connection) -> Filled {
    connection.execute_batch("PRAGMA defer_foreign_keys = ON").expect("inside a transaction");
    let mut statement = connection
        .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%STRICT%' ORDER BY rootpage")
        .expect("the schema");
    let tables = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).expect("the schema");
    let tables: Vec<(String, String)> = tables.map(|table| table.expect("a table")).collect();
    for (table, sql) in &tables {
        let count = format!("SELECT count(*) FROM {table}");
        if connection.query_row(&count, [], |row| row.get::<_, i64>(0)).expect("a count") == 0 {
            fill(connection, table, sql);
        }
    }
    let with_rows = tables.into_iter().map(|(table, _)| {
        let mut columns: Vec<String> = columns(connection, &table).into_iter().map(|column| column.name).collect();
        columns.retain(|column| !WORKED_OUT.contains(&(table.as_str(), column.as_str())));
        let rows = rows(connection, &table, &columns);
        assert!(!rows.is_empty(), "no row in {table}");
        (table, (columns, rows))
    });
    with_rows.collect()
}

struct Column {
    name: String,
    kind: String,
    is_needed: bool,
}

fn columns(connection: &Connection, table: &str) -> Vec<Column> {
    let mut statement = connection
        .prepare("SELECT name, type, \"notnull\" AND dflt_value IS NULL OR pk FROM pragma_table_info(?1)")
        .expect("columns");
    let found =
        statement.query_map([table], |row| Ok(Column { name: row.get(0)?, kind: row.get(1)?, is_needed: row.get(2)? }));
    found.expect("columns").map(|column| column.expect("a column")).collect()
}

/// Inserts the plainest row that the table takes: what has to be given, and one more column where a check wants it.
fn fill(connection: &Connection, table: &str, sql: &str) {
    let (needed, free): (Vec<Column>, Vec<Column>) =
        columns(connection, table).into_iter().partition(|column| column.is_needed);
    let with = |extra: Option<&Column>| {
        let given: Vec<&Column> = needed.iter().chain(extra).collect();
        let names: Vec<&str> = given.iter().map(|column| column.name.as_str()).collect();
        let values: Vec<String> = given.iter().map(|column| plain_value(column, sql)).collect();
        connection.execute(&format!("INSERT INTO {table} ({}) VALUES ({})", names.join(", "), values.join(", ")), [])
    };
    if let Err(first) = with(None) {
        assert!(free.iter().any(|column| with(Some(column)).is_ok()), "{table}: {first}");
    }
}

/// A value that a column takes; every row has the number 1, so that rows may name each other.
fn plain_value(column: &Column, sql: &str) -> String {
    let choices = sql.split(&format!("({} IN ('", column.name)).nth(1).and_then(|rest| rest.split('\'').next());
    match (choices, column.kind.as_str()) {
        (Some(choice), _) => format!("'{choice}'"),
        (None, "INTEGER") => "1".into(),
        (None, "BLOB") => "x'01'".into(),
        (None, _) => format!("'{} of then'", column.name),
    }
}

fn rows(connection: &Connection, table: &str, columns: &[String]) -> Vec<String> {
    let quoted: Vec<String> = columns.iter().map(|column| format!("quote(\"{column}\")")).collect();
    let sql = format!("SELECT {} FROM {table}", quoted.join(" || ', ' || "));
    let mut statement = connection.prepare(&sql).expect("the columns are still there");
    let rows = statement.query_map([], |row| row.get(0)).expect("rows");
    rows.map(|row| row.expect("a row")).collect()
}
