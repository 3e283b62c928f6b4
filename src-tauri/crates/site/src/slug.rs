//! Names of pages that every server, archive and file system takes.

use crate::words;
use std::collections::BTreeSet;

/// Names of pages of our own, and those that Windows keeps for itself.
const TAKEN: [&str; 11] = ["index", "contact", "withdrawal", "feed", "con", "prn", "aux", "nul", "com1", "lpt1", "404"];

/// A name of ASCII letters, digits and hyphens, not yet taken; `otherwise` where nothing is left of the text.
pub(crate) fn unique(text: &str, otherwise: &str, taken: &mut BTreeSet<String>) -> String {
    let mut plain = plain(text);
    if plain.is_empty() {
        plain = format!("a-{}", self::plain(otherwise));
    }
    let mut name = plain.clone();
    let mut count = 2;
    while TAKEN.contains(&name.as_str()) || !taken.insert(name.clone()) {
        name = format!("{plain}-{count}");
        count += 1;
    }
    name
}

/// The folder of a language.
pub(crate) fn folder(tag: &str) -> String {
    plain(tag)
}

/// A text in ASCII letters, digits and hyphens; `otherwise` where nothing is left of it.
pub(crate) fn plain_or(text: &str, otherwise: &str) -> String {
    let plain = plain(text);
    if plain.is_empty() { otherwise.to_owned() } else { plain }
}

fn plain(text: &str) -> String {
    let mut plain = String::new();
    for c in words::folded(text).chars() {
        if plain.len() >= 80 {
            break;
        }
        if c.is_ascii_alphanumeric() {
            plain.push(c);
        } else if !plain.is_empty() && !plain.ends_with('-') {
            plain.push('-');
        }
    }
    plain.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_leaves_its_folder_or_meets_another() {
        let mut taken = BTreeSet::new();
        let mut name = |text| unique(text, "Art 7", &mut taken);
        assert_eq!(name("../../etc/passwd"), "etc-passwd");
        assert_eq!(name("Größe wählen"), "grosse-wahlen");
        assert_eq!(name("Größe wählen!"), "grosse-wahlen-2");
        assert_eq!(name("返品"), "a-art-7");
        assert_eq!(name("index"), "index-2");
        assert_eq!(name("CON"), "con-2");
    }
}
