//! How many pieces a letter speaks of.

use super::mentions::Mention;
use super::{Reading, left};
use crate::returns::notice::phrases::stands;
use crate::returns::notice::tokens::{Sentence, Token};
use comptoir_connectors::shops::model::OrderLine;
use std::ops::Range;

/// So many words before what is named, or right behind it, may count it.
const NEAR: usize = 3;

/// The pieces of a line: as many as were said, all of two where it says both, else one.
pub(super) fn of(reading: &Reading<'_>, line: &OrderLine, mention: Option<&Mention>) -> i64 {
    if left(line) <= 1 {
        return 1;
    }
    let Some(mention) = mention else {
        let is_both = reading.heard.body.iter().any(|sentence| stands(&reading.table.both, &sentence.tokens));
        return if is_both { 2 } else { 1 };
    };
    let Some(sentence) = reading.sentence(mention) else { return 1 };
    let counted = before(reading, sentence, &mention.range).or_else(|| behind(reading, sentence, &mention.range));
    let is_both = mention.lines.len() == 1 && stands(&reading.table.both, &sentence.tokens);
    counted.unwrap_or(if is_both { 2 } else { 1 })
}

/// The number that stands before what is named.
pub(super) fn before(reading: &Reading<'_>, sentence: &Sentence, range: &Range<usize>) -> Option<i64> {
    number(reading, sentence.tokens.get(range.start.saturating_sub(NEAR)..range.start).unwrap_or_default())
}

fn behind(reading: &Reading<'_>, sentence: &Sentence, range: &Range<usize>) -> Option<i64> {
    let end = (range.end + NEAR).min(sentence.tokens.len());
    let behind = sentence.tokens.get(range.end..end).unwrap_or_default();
    let piece = sentence.piece_of(range.start);
    let behind: Vec<Token> = behind.iter().filter(|token| Some(token.piece) == piece).cloned().collect();
    number(reading, &behind)
}

fn number(reading: &Reading<'_>, tokens: &[Token]) -> Option<i64> {
    if stands(&reading.table.sizes, tokens) {
        return None;
    }
    let in_words = reading.table.numbers.iter().find(|(_, pattern)| pattern.find(tokens).is_some());
    let in_digits = || tokens.iter().find_map(|token| token.word.trim_end_matches('x').parse::<i64>().ok());
    in_words.map(|(number, _)| *number).or_else(in_digits).filter(|number| (1..=99).contains(number))
}
