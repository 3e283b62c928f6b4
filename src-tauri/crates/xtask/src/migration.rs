//! `cargo xtask new-migration`: the next file of the ladder.

use crate::process::Failure;
use crate::project;
use std::fs;
use std::path::Path;

/// Where the numbered migrations lie.
const LADDER: &str = "src-tauri/crates/core/src/migrations";

#[derive(clap::Args)]
pub struct Options {
    /// What the migration does, in words: `add snooze reason`.
    #[arg(required = true)]
    words: Vec<String>,
}

pub fn create(options: &Options) -> Result<(), Failure> {
    let directory = project::root().join(LADDER);
    let number = highest(&directory)? + 1;
    let name = file_name(number, &options.words.join(" "));
    let text = "-- Invariant: once released, a migration is never edited. Tables are STRICT, columns NOT NULL with a DEFAULT.\n";
    fs::write(directory.join(&name), text)?;
    println!("wrote {LADDER}/{name}; docs/howto says what else a migration needs");
    Ok(())
}

fn highest(directory: &Path) -> Result<u32, Failure> {
    let mut highest = 0;
    for entry in fs::read_dir(directory)? {
        let name = entry?.file_name();
        let digits: String = name.to_string_lossy().chars().take_while(char::is_ascii_digit).collect();
        highest = highest.max(digits.parse().unwrap_or(0));
    }
    Ok(highest)
}

fn file_name(number: u32, words: &str) -> String {
    let slug: Vec<String> =
        words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
    format!("{number:04}_{}.sql", slug.join("_"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_made_of_a_number_and_words() {
        assert_eq!(file_name(7, "Add snooze-reason"), "0007_add_snooze_reason.sql");
    }
}
