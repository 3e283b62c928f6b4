//! Fonts travel with their licence.

use super::source;
use std::collections::BTreeSet;

#[test]
fn every_font_is_named_in_the_licence_beside_it() {
    let licence = source::file("src-tauri/crates/print/fonts/OFL.txt").text;
    let head = licence.split("-----").next().unwrap();
    let named: BTreeSet<String> = head
        .split([' ', ',', ':', '\n'])
        .filter(|word| word.ends_with(".ttf") || word.ends_with(".otf"))
        .map(str::to_owned)
        .collect();
    let entries = std::fs::read_dir(source::root().join("src-tauri/crates/print/fonts")).unwrap();
    let kept: BTreeSet<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| !name.ends_with(".txt") && !name.ends_with(".md"))
        .collect();
    assert_eq!(kept, named);
    assert!(licence.contains("SIL OPEN FONT LICENSE"));
}
