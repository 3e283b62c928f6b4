//! Every fixture is a message that some program got wrong. Each is read and asked for what matters in it.

mod oddities;
mod robustness;

use super::*;
use std::fs;
use std::path::PathBuf;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/mail")
}

fn fixture(name: &str) -> Vec<u8> {
    fs::read(folder().join(format!("{name}.eml"))).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn parsed(name: &str) -> ParsedMail {
    parse(&fixture(name))
}

/// All fixtures with their names, in order.
fn all() -> Vec<(String, Vec<u8>)> {
    let mut fixtures: Vec<(String, Vec<u8>)> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "eml"))
        .map(|path| (path.file_stem().unwrap().to_string_lossy().into_owned(), fs::read(&path).unwrap()))
        .collect();
    fixtures.sort();
    assert!(fixtures.len() > 70, "{}", fixtures.len());
    fixtures
}
