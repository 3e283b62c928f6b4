//! The search index of a language: scripts, because a page opened from a folder may load nothing else.

use crate::edition::{Edition, mark};
use crate::{Files, markdown, words};
use std::collections::BTreeMap;

/// Above so many bytes the words stand in portions.
const WHOLE: usize = 300_000;
const PORTIONS: u32 = 32;

/// Where a word stands decides what it weighs; sixteen and more cannot be written.
const TITLE: u32 = 10;
const HEADING: u32 = 4;
const SUMMARY: u32 = 3;
const BODY: u32 = 1;

pub(crate) fn add(edition: &Edition<'_>, files: &mut Files<'_>) {
    let folder = &edition.folder;
    let texts: Vec<_> = edition.shown.iter().map(|shown| (&shown.file, shown.variant)).collect();
    let names: Vec<_> = edition.shown.iter().map(|shown| &shown.article.category).collect();
    let mark = mark(&(texts, names, &edition.site.categories, &edition.site.shop.values));
    let main = format!("search/{folder}.js");
    // Its portions come before it in the order of paths, so they stand if it does.
    if files.standing.get(&main) == Some(&mark) {
        let portion = format!("search/{folder}-");
        let is_ours = |(path, old): &(&String, &String)| path.starts_with(&portion) && **old == mark;
        let old: Vec<String> = files.standing.iter().filter(is_ours).map(|(path, _)| path.clone()).collect();
        for path in old.into_iter().chain([main]) {
            files.add(path, mark.clone(), Vec::new);
        }
        return;
    }
    let postings = postings(edition);
    let size: usize = postings.iter().map(|(word, places)| word.len() + places.len() * 4).sum();
    let count = if size > WHOLE { PORTIONS } else { 1 };
    let mut portions: BTreeMap<u32, BTreeMap<&String, &Vec<u32>>> = BTreeMap::new();
    for (word, places) in &postings {
        let first = word.chars().next().map_or(0, u32::from);
        portions.entry(first % count).or_default().insert(word, places);
    }
    let docs: Vec<_> = edition.shown.iter().map(|shown| line(edition, shown)).collect();
    files.add(main, mark.clone(), || call("comptoirSearch", &(count, docs)));
    for (number, words) in portions {
        let path = format!("search/{folder}-{number}.js");
        files.add(path, mark.clone(), || call("comptoirWords", &(number, words)));
    }
}

fn call(name: &str, values: &impl serde::Serialize) -> Vec<u8> {
    format!("{name}({});\n", serde_json::to_string(values).unwrap_or_default()).into_bytes()
}

/// What is shown of an article that was found.
fn line<'e>(edition: &'e Edition<'_>, shown: &'e crate::edition::Shown<'_>) -> [&'e str; 3] {
    let section = edition.section(shown.article.category.as_deref()).map_or("", |section| section.name);
    [&shown.variant.title, &shown.file, section]
}

/// For each word the articles that have it: steps from one number to the next, times sixteen, and the weight.
fn postings(edition: &Edition<'_>) -> BTreeMap<String, Vec<u32>> {
    let mut places: BTreeMap<String, (u32, Vec<u32>)> = BTreeMap::new();
    for (number, shown) in (0_u32..).zip(&edition.shown) {
        for (word, weight) in weights(shown.variant, &edition.site.shop.values) {
            let (last, steps) = places.entry(word).or_default();
            steps.push((number - *last) * 16 + weight.min(15));
            *last = number;
        }
    }
    places.into_iter().map(|(word, (_, steps))| (word, steps)).collect()
}

fn weights(variant: &crate::Variant, values: &BTreeMap<String, String>) -> BTreeMap<String, u32> {
    let mut weights = BTreeMap::new();
    let mut add = |text: &str, weight: u32| {
        for word in words::words(text) {
            *weights.entry(word).or_default() += weight;
        }
    };
    add(&variant.title, TITLE);
    add(&variant.summary, SUMMARY);
    add(&markdown::text(&variant.body, values), BODY);
    for heading in markdown::headings(&variant.body, values) {
        add(&heading.text, HEADING);
    }
    weights
}
