//! Reads and checks the Fluent files of every locale.

use crate::syntax::{self, Text};
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::path::Path;

/// One Fluent file.
pub struct File {
    /// Such as `inbox.ftl`.
    pub name: String,
    pub texts: Vec<Text>,
}

/// The files of one locale, sorted by name.
pub type Files = Vec<File>;

/// Everything below /locales.
#[derive(Default)]
pub struct Reading {
    pub locales: BTreeMap<String, Files>,
    /// Syntax errors, duplicate keys and, in English, references to what is missing.
    pub mistakes: Vec<String>,
}

/// Reads every `<locale>/<room>.ftl` below `folder`.
///
/// # Errors
/// A file or folder cannot be read.
pub fn locales(folder: &Path) -> Result<Reading, Box<dyn Error>> {
    let mut reading = Reading::default();
    for locale in names_in(folder)? {
        let inside = folder.join(&locale);
        if !inside.is_dir() {
            continue;
        }
        let mut files = Files::new();
        let mut seen: BTreeMap<String, String> = BTreeMap::new();
        for name in names_in(&inside)?.into_iter().filter(|name| name.ends_with(".ftl")) {
            let source = std::fs::read_to_string(inside.join(&name))?;
            let place = format!("{locale}/{name}");
            let texts = texts_of(&source, &place, &mut reading.mistakes);
            for text in &texts {
                if let Some(earlier) = seen.insert(text.key.clone(), place.clone()) {
                    reading.mistakes.push(format!("{place}: the key {} is already in {earlier}", text.key));
                }
            }
            files.push(File { name, texts });
        }
        if locale == "en" {
            reading.mistakes.extend(dangling_references(&files));
        }
        reading.locales.insert(locale, files);
    }
    Ok(reading)
}

/// References in English to keys that do not exist there.
fn dangling_references(english: &Files) -> Vec<String> {
    let known: BTreeSet<&str> = english.iter().flat_map(|file| &file.texts).map(|text| text.key.as_str()).collect();
    let mut mistakes = Vec::new();
    for file in english {
        for text in &file.texts {
            for reference in &text.mentions.references {
                if !known.contains(reference.as_str()) {
                    mistakes.push(format!("en/{}: {} refers to {reference}, which is missing", file.name, text.key));
                }
            }
        }
    }
    mistakes
}

fn texts_of(source: &str, place: &str, mistakes: &mut Vec<String>) -> Vec<Text> {
    match fluent_syntax::parser::parse(source) {
        Ok(resource) => syntax::texts_of(&resource),
        Err((resource, errors)) => {
            for error in errors {
                let before = source.get(..error.pos.start).unwrap_or(source);
                let line = before.matches('\n').count() + 1;
                mistakes.push(format!("{place}:{line}: {}", error.kind));
            }
            syntax::texts_of(&resource)
        }
    }
}

fn names_in(folder: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let mut names = Vec::new();
    if folder.is_dir() {
        for entry in std::fs::read_dir(folder)? {
            names.push(entry?.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}
