//! The form of text that the search compares: what people type finds what others wrote, in every language.
//!
//! Scripts without spaces between words are split into single characters, so that a run of them is looked for as a
//! phrase; this makes queries of one or two characters work where trigrams find nothing.

use comptoir_locale::letters::{is_unspaced, plain};
use unicode_normalization::UnicodeNormalization;

/// Folds a text for the index: lower case, compatibility forms, Turkish dotless i, German ß, single ideographs.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len() + text.len() / 8);
    let mut rest = text;
    // Most of a mail is plain ASCII, which needs no tables.
    while let Some(foreign) = rest.bytes().position(|byte| !byte.is_ascii()) {
        // The letter before may be joined with the mark that follows; no ASCII letter joins with what stands before it.
        let (plain, from_foreign) = rest.split_at_checked(foreign.saturating_sub(1)).unwrap_or(("", rest));
        push_plain(plain, &mut folded);
        let skip = usize::from(foreign > 0);
        let length = from_foreign.bytes().skip(skip).position(|byte| byte.is_ascii());
        let end = length.map_or(from_foreign.len(), |length| length + skip);
        let (letters, after) = from_foreign.split_at_checked(end).unwrap_or((from_foreign, ""));
        push_foreign(letters, &mut folded);
        rest = after;
    }
    push_plain(rest, &mut folded);
    folded
}

fn push_plain(text: &str, folded: &mut String) {
    let start = folded.len();
    folded.push_str(text);
    if let Some(tail) = folded.get_mut(start..) {
        tail.make_ascii_lowercase();
    }
}

fn push_foreign(text: &str, folded: &mut String) {
    for c in text.nfkc() {
        if is_unspaced(c) {
            folded.push(' ');
            folded.push(c);
            folded.push(' ');
            continue;
        }
        match plain(c) {
            Some(letters) => folded.push_str(letters),
            None if c.is_ascii() => folded.push(c.to_ascii_lowercase()),
            None => folded.extend(c.to_lowercase()),
        }
    }
}

/// The folded words of a query, for marking them in what was found.
pub(crate) fn words(query: &str) -> Vec<String> {
    query
        .split_whitespace()
        .map(|word| fold(word).split_whitespace().collect::<Vec<_>>().join(""))
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .collect()
}

/// Turns what a person typed into an FTS5 expression; `None` when there is nothing to look for.
///
/// Invariant: everything of the person's stands inside double quotes, so no operator of theirs is ever run.
pub(crate) fn expression(query: &str) -> Option<String> {
    let mut terms: Vec<String> = Vec::new();
    for (at, piece) in query.split('"').enumerate() {
        if at % 2 == 1 {
            terms.extend(phrase(piece));
        } else {
            terms.extend(piece.split_whitespace().filter_map(phrase));
        }
    }
    let ends_open = query.ends_with(|c: char| c.is_alphanumeric());
    if ends_open && let Some(last) = terms.last_mut() {
        last.push('*');
    }
    if terms.is_empty() { None } else { Some(terms.join(" AND ")) }
}

fn phrase(text: &str) -> Option<String> {
    let cleaned: String = fold(text).chars().map(|c| if c.is_alphanumeric() || is_mark(c) { c } else { ' ' }).collect();
    let words: Vec<&str> = cleaned.split_whitespace().collect();
    if words.is_empty() { None } else { Some(format!("\"{}\"", words.join(" "))) }
}

/// Combining marks belong to their letter.
fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_type_meets_what_others_wrote() {
        assert_eq!(fold("Straße"), fold("STRASSE"));
        assert_eq!(fold("ISPARTA"), fold("ısparta"));
        assert_eq!(fold("Cœur"), fold("COEUR"));
        assert_eq!(fold("Łódź").replace('ź', "z"), "lódz");
    }

    #[test]
    fn a_mark_joins_the_plain_letter_before_it() {
        assert_eq!(fold("cafe\u{301} Zu\u{308}rich"), "café zürich");
        assert_eq!(fold("\u{301}A"), "\u{301}a");
        assert_eq!(fold("ＳＫＵ－12ﬁ"), "sku-12fi");
    }

    #[test]
    fn ideographs_become_a_phrase_of_single_characters() {
        assert_eq!(expression("佐藤"), Some("\"佐 藤\"*".into()));
    }

    #[test]
    fn operators_of_the_query_language_are_only_words() {
        assert_eq!(expression("jacket OR NEAR(x"), Some("\"jacket\" AND \"or\" AND \"near x\"*".into()));
        assert_eq!(expression("\"too small\" fjord "), Some("\"too small\" AND \"fjord\"".into()));
        assert_eq!(expression(" *** "), None);
    }
}
