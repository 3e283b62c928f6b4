//! `cargo xtask new-room`: the files that every room has.

use crate::process::Failure;
use crate::project;
use std::fs;
use std::path::Path;

#[derive(clap::Args)]
pub struct Options {
    /// The room's noun: one lower-case word, plural where there are many.
    name: String,
}

pub fn create(options: &Options) -> Result<(), Failure> {
    let name = &options.name;
    if name.is_empty() || !name.chars().all(|c| c.is_ascii_lowercase()) {
        return Err(Failure(format!("{name:?} is no name for a room: one lower-case word")));
    }
    let root = project::root();
    for (path, text) in files(name) {
        write_new(&root.join(&path), &text)?;
        println!("wrote {path}");
    }
    println!(
        "\nStill to do by hand: `mod {name};` in core/src/lib.rs and in tests/suite/main.rs, the room's commands in the"
    );
    println!("contract, its line in the room graph (tests/suite/house), its texts in the other languages.");
    Ok(())
}

fn files(name: &str) -> Vec<(String, String)> {
    let core = format!("src-tauri/crates/core/src/{name}");
    vec![
        (
            format!("{core}/mod.rs"),
            format!(
                "//! {name}: what this room is about.\n//!\n//! Owns the tables: none yet. May use: the floor `desk`.\n\npub mod commands;\npub mod model;\nmod store;\n"
            ),
        ),
        (format!("{core}/model.rs"), format!("//! The nouns of {name} and their rules. No SQL, no async, no clock.\n")),
        (format!("{core}/store.rs"), format!("//! The rows of {name}.\n")),
        (
            format!("{core}/commands.rs"),
            format!("//! The commands of {name}: read the wire, call one verb, write the wire.\n"),
        ),
        (
            format!("locales/en/{name}.ftl"),
            format!("### Texts of the room {name}, read by agents. Keys begin with `{name}-`.\n"),
        ),
        (format!("tests/suite/{name}.rs"), format!("//! What {name} promises.\n")),
    ]
}

fn write_new(path: &Path, text: &str) -> Result<(), Failure> {
    if path.exists() {
        return Err(Failure(format!("{} is already there", path.display())));
    }
    fs::create_dir_all(path.parent().unwrap_or(path))?;
    Ok(fs::write(path, text)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_module_of_a_new_room_begins_with_what_it_is() {
        for (path, text) in files("parcels") {
            assert!(text.starts_with("//! ") || path.ends_with(".ftl"), "{path}");
        }
    }
}
