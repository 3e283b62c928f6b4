//! The words by which an article is found. `assets/site.js` folds what is typed in the same way: change both together.

use comptoir_locale::letters::{is_unspaced, plain};
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lower case without marks, in the plain form of every letter.
pub(crate) fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.nfkd().filter(|c| !is_combining_mark(*c) || is_unspaced(*c)) {
        match plain(c) {
            Some(letters) => folded.push_str(letters),
            None => folded.extend(c.to_lowercase()),
        }
    }
    folded
}

/// The words of a text: of scripts without spaces every pair of neighbours, and the last sign alone.
pub(crate) fn words(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let folded = folded(text);
    for run in folded.split(|c: char| !c.is_alphanumeric() && !is_unspaced(c)) {
        let mut word = String::new();
        let mut signs = Vec::new();
        for c in run.chars() {
            if is_unspaced(c) {
                add(&mut word, &mut found);
                signs.push(c);
            } else {
                pairs(&mut signs, &mut found);
                word.push(c);
            }
        }
        add(&mut word, &mut found);
        pairs(&mut signs, &mut found);
    }
    found
}

fn add(word: &mut String, found: &mut BTreeSet<String>) {
    if word.is_empty() || word.chars().count() > 40 {
        return word.clear();
    }
    // The Arabic article is written with its noun.
    if let Some(bare) = word.strip_prefix("ال").filter(|bare| bare.chars().count() > 2) {
        found.insert(bare.to_owned());
    } else {
        found.insert(word.clone());
    }
    word.clear();
}

fn pairs(signs: &mut Vec<char>, found: &mut BTreeSet<String>) {
    found.extend(signs.windows(2).map(|pair| pair.iter().collect::<String>()));
    found.extend(signs.last().map(char::to_string));
    signs.clear();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_type_meets_what_was_written() {
        assert_eq!(folded("Straße IŞIK"), folded("strasse ışık"));
        assert_eq!(words("الإرجاع"), words("ارجاع"));
        assert_eq!(words("返品の方法").into_iter().collect::<Vec<_>>(), ["の方", "品の", "方法", "法", "返品"]);
        assert_eq!(words("S-12 jacket").into_iter().collect::<Vec<_>>(), ["12", "jacket", "s"]);
    }
}
