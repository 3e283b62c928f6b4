//! Measures the desk beside its peers in one run and writes the table of docs/benchmarks.md. Started by `cargo xtask bench`.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a measurement that cannot be taken ends the run"
)]

mod articles;
mod desk;
mod files;
mod help;
mod keys;
mod mailbox;
mod material;
mod program;
mod returns;
mod screen;
mod search;
mod shops;
mod switches;
mod table;
mod window;
mod work;

use material::Material;
use std::path::PathBuf;
use table::Table;

/// What is measured and how much of it.
struct Options {
    /// Messages of the corpus that the peers read too.
    messages: usize,
    /// Messages of the large desk; 0 leaves it out.
    large: usize,
    /// Where the large desk stays for the next run; none: it is removed.
    kept: Option<PathBuf>,
    /// Interleaved rounds of the slow comparisons.
    rounds: usize,
    /// Only the parts whose name is here; empty means all.
    only: Vec<String>,
    /// Where the table goes besides standard output.
    table: Option<PathBuf>,
}

fn main() {
    let options = options();
    let wants = |part: &str| options.only.is_empty() || options.only.iter().any(|only| only == part);
    let mut table = Table::new();
    if ["mailbox", "files", "search", "desk", "window", "switches"].into_iter().any(wants) {
        small(&mut table, &options, wants);
    }
    if wants("shops") {
        shops::measure(&mut table, options.rounds);
    }
    if wants("returns") {
        returns::measure(&mut table);
    }
    if wants("articles") {
        articles::measure(&mut table);
    }
    if wants("help") {
        help::measure(&mut table);
    }
    if wants("large") && options.large > 0 {
        let desk = files::large(&mut table, options.large, options.kept.as_deref());
        work::fill(&mut table, &desk);
        desk::measure(&mut table, &desk, options.large);
        work::measure(&mut table, &desk, options.large);
        keys::measure(&mut table, &desk, options.large);
    }
    println!("\n{table}");
    if let Some(path) = &options.table {
        table.write_into(path);
    }
    assert!(table.is_within_bars(), "a bar is missed");
}

/// What is measured over the corpus that the peers read too.
fn small(table: &mut Table, options: &Options, wants: impl Fn(&str) -> bool) {
    let material = Material::write(options.messages);
    table.say("corpus", &format!("{} messages, {:.0} MB", options.messages, material.megabytes()));
    if wants("mailbox") {
        mailbox::measure(table, &material, options.rounds);
    }
    if ["files", "search", "desk", "window", "switches"].into_iter().any(&wants) {
        let desk = files::measure(table, &material, if wants("files") { options.rounds } else { 1 });
        if wants("search") {
            search::measure(table, &material, &desk);
        }
        desk::reopen(&desk::Open::desk(&desk.directory), options.messages / 10);
        if wants("desk") {
            desk::measure(table, &desk, options.messages);
        }
        if wants("window") {
            window::measure(table, &desk, options.rounds);
        }
        if wants("switches") {
            switches::measure(table, &desk);
        }
    }
}

fn options() -> Options {
    let mut options =
        Options { messages: 20_000, large: 200_000, kept: None, rounds: 3, only: Vec::new(), table: None };
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        let value = words.next().unwrap_or_else(|| panic!("{word} needs a value"));
        match word.as_str() {
            "--messages" => options.messages = value.parse().unwrap(),
            "--large" => options.large = value.parse().unwrap(),
            "--kept" => options.kept = Some(value.into()),
            "--rounds" => options.rounds = value.parse().unwrap(),
            "--only" => options.only = value.split(',').map(str::to_owned).collect(),
            "--table" => options.table = Some(value.into()),
            _ => panic!("not understood: {word}"),
        }
    }
    options
}
