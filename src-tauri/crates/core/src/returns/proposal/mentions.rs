//! Where a letter names what was bought, by title or SKU.

use super::Reading;
use crate::returns::notice::tokens::{Sentence, Token, words};
use comptoir_locale::letters::is_unspaced;
use std::ops::Range;

/// Words of titles that letters are full of.
const EMPTY: &[&str] = &[
    "and", "aus", "avec", "com", "con", "das", "dei", "del", "den", "der", "des", "die", "dla", "ein", "eine", "for",
    "fur", "herren", "damen", "icin", "ile", "las", "les", "los", "men", "mens", "mit", "new", "non", "nur", "para",
    "per", "pour", "set", "size", "sur", "the", "und", "une", "von", "with", "women", "womens", "you", "your", "zum",
    "zur",
];
/// So long a word may be another form of one that begins alike, or end one that is put together.
const LONG_ENOUGH: usize = 4;
/// So far apart two words may name one thing.
const TOGETHER: usize = 2;

/// Words that name one or several lines.
#[derive(Debug, Clone)]
pub(super) struct Mention {
    pub sentence: usize,
    pub is_in_subject: bool,
    pub range: Range<usize>,
    pub lines: Vec<usize>,
    pub is_sku: bool,
    pub words: String,
}

/// Every place where something is named, in the order of the letter.
pub(super) fn find(reading: &Reading<'_>) -> Vec<Mention> {
    let heard = reading.heard;
    let mut found = Vec::new();
    let parts = [(false, heard.text, &heard.body), (true, heard.subject, &heard.heading)];
    for (is_in_subject, text, sentences) in parts {
        for (number, sentence) in sentences.iter().enumerate() {
            let mut named = in_sentence(reading, sentence);
            for mention in &mut named {
                mention.sentence = number;
                mention.is_in_subject = is_in_subject;
                text.get(sentence.span(&mention.range)).unwrap_or_default().clone_into(&mut mention.words);
            }
            found.extend(named);
        }
    }
    // Where the letter itself names something, its subject only repeats it.
    if found.iter().any(|mention| !mention.is_in_subject) {
        found.retain(|mention| !mention.is_in_subject);
    }
    found
}

fn in_sentence(reading: &Reading<'_>, sentence: &Sentence) -> Vec<Mention> {
    let mut found: Vec<Mention> = Vec::new();
    for mention in skus(reading, sentence).into_iter().chain(titles(reading, sentence)) {
        let covered = found.iter().any(|known| known.is_sku && known.range.contains(&mention.range.start));
        if covered {
            continue;
        }
        let joined =
            found.last_mut().filter(|last| !last.is_sku && !mention.is_sku && are_together(sentence, last, &mention));
        if let Some(last) = joined {
            let shared: Vec<usize> = last.lines.iter().copied().filter(|line| mention.lines.contains(line)).collect();
            if !shared.is_empty() {
                last.range.end = mention.range.end;
                last.lines = shared;
                continue;
            }
        }
        found.push(mention);
    }
    found
}

fn are_together(sentence: &Sentence, one: &Mention, next: &Mention) -> bool {
    let is_one_piece = sentence.piece_of(one.range.start) == sentence.piece_of(next.range.start);
    is_one_piece && next.range.start <= one.range.end + TOGETHER
}

fn skus(reading: &Reading<'_>, sentence: &Sentence) -> Vec<Mention> {
    let mut found = Vec::new();
    for (at, line) in reading.lines.iter().enumerate() {
        let sku = words(&line.sku);
        // A SKU such as "M" or "12" is no name.
        if sku.is_empty() || sku.concat().chars().count() < LONG_ENOUGH {
            continue;
        }
        let place = sentence
            .tokens
            .windows(sku.len())
            .position(|window| window.iter().zip(&sku).all(|(token, word)| token.word == *word));
        if let Some(start) = place {
            found.push(mention(start..start + sku.len(), vec![at], true));
        }
    }
    found
}

fn titles(reading: &Reading<'_>, sentence: &Sentence) -> Vec<Mention> {
    let titles: Vec<Vec<String>> = reading.lines.iter().map(|line| words(&line.title)).collect();
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(token) = sentence.tokens.get(from) {
        let lengths: Vec<usize> = titles.iter().map(|title| named(title, &sentence.tokens, from, token)).collect();
        let longest = lengths.iter().copied().max().unwrap_or(0);
        if longest == 0 {
            from += 1;
            continue;
        }
        let lines = lengths.iter().enumerate().filter(|(_, length)| **length == longest).map(|(at, _)| at).collect();
        found.push(mention(from..from + longest, lines, false));
        from += longest;
    }
    found
}

fn mention(range: Range<usize>, lines: Vec<usize>, is_sku: bool) -> Mention {
    Mention { sentence: 0, is_in_subject: false, range, lines, is_sku, words: String::new() }
}

/// How many words from here name the title: none, one, or a run of characters where words are not parted.
fn named(title: &[String], tokens: &[Token], from: usize, token: &Token) -> usize {
    if token.word.chars().all(is_unspaced) {
        return run(title, tokens, from);
    }
    usize::from(title.iter().any(|word| is_one_word(word, &token.word)))
}

/// The longest run of characters that stands in the title too: three, or two that are no kana.
fn run(title: &[String], tokens: &[Token], from: usize) -> usize {
    let length = |start: usize| {
        let rest = title.get(start..).unwrap_or_default().iter();
        let here = tokens.get(from..).unwrap_or_default().iter();
        rest.zip(here).take_while(|(word, token)| **word == token.word && word.chars().all(is_unspaced)).count()
    };
    let longest = (0..title.len()).map(length).max().unwrap_or(0);
    let is_kana = |token: &Token| token.word.chars().all(|c| matches!(c as u32, 0x3040..=0x30FF));
    let here = tokens.get(from..from + longest).unwrap_or_default();
    let least = if here.iter().any(is_kana) { 3 } else { 2 };
    if longest >= least { longest } else { 0 }
}

/// The same word, another form of it, or the last part of one that is put together.
fn is_one_word(title: &str, said: &str) -> bool {
    let length = said.chars().count();
    let is_empty = length < 3 || title.chars().count() < 3 || EMPTY.contains(&said);
    if is_empty || said.chars().all(|c| c.is_ascii_digit()) {
        return false;
    }
    if title == said {
        return true;
    }
    let (title_length, shared) =
        (title.chars().count(), title.chars().zip(said.chars()).take_while(|(one, other)| one == other).count());
    // Endings: jacket and jackets, tişört and tişörtleri; bot and botu the other way round.
    let has_ending = shared == title_length && shared >= LONG_ENOUGH && length - shared <= 5;
    let lacks_ending = shared == length && title_length - shared <= 1;
    // And what changes before them: kurtka and kurtkę, yağmurluk and yağmurluğun.
    let is_bent = shared > LONG_ENOUGH && title_length - shared <= 1 && length - shared <= 4;
    let is_end = length >= LONG_ENOUGH && title.ends_with(said);
    let is_end_without_plural = length > LONG_ENOUGH
        && ["n", "en", "s", "e"].iter().any(|ending| {
            said.strip_suffix(ending).is_some_and(|bare| bare.chars().count() >= LONG_ENOUGH && title.ends_with(bare))
        });
    has_ending || lacks_ending || is_bent || is_end || is_end_without_plural
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_known_in_its_other_forms_and_no_other_word_is_taken_for_it() {
        for (title, said) in [
            ("jacket", "jackets"),
            ("regenjacke", "jacke"),
            ("regenjacke", "jacken"),
            ("kurtka", "kurtke"),
            ("gomlek", "gomlegi"),
            ("shirt", "shirts"),
        ] {
            assert!(is_one_word(title, said), "{title} {said}");
        }
        for (title, said) in [("set", "set"), ("jacket", "jack"), ("the", "the"), ("2024", "2024"), ("wool", "wood")] {
            assert!(!is_one_word(title, said), "{title} {said}");
        }
    }
}
