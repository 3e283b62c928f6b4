//! Sizes, colours and other options that a letter names: those that the customer has, and those that are wanted instead.

use super::mentions::Mention;
use super::wire::WantedOption;
use crate::returns::model::Outcome;
use crate::returns::notice::Heard;
use crate::returns::notice::pattern::Pattern;
use crate::returns::notice::phrases::{Table, stands};
use crate::returns::notice::tokens::{Sentence, Token, words};
use comptoir_connectors::shops::model::OrderLine;
use std::ops::Range;

const LETTER_SIZES: &[&str] =
    &["xxs", "xs", "s", "m", "l", "xl", "xxl", "xxxl", "2xl", "3xl", "4xl", "5xl", "one size"];
/// Sizes of clothes and shoes lie between these.
const NUMBER_SIZES: std::ops::RangeInclusive<f64> = 16.0..=64.0;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Has,
    Wants,
}

/// A size or an option of one of the lines, where it was said.
#[derive(Debug, Clone)]
pub(super) struct Value {
    sentence: usize,
    range: Range<usize>,
    folded: String,
    pub words: String,
    pub role: Role,
    is_size: bool,
}

impl Value {
    /// The line has it among its options, or as a word of its title.
    pub fn is_of(&self, line: &OrderLine) -> bool {
        let is_option = line.options.iter().any(|(_, value)| is_value(value, &self.folded));
        let sizes = line.options.is_empty() && self.is_size;
        is_option || (sizes && words(&line.title).contains(&self.folded))
    }

    /// It stands in the sentence of the mention.
    pub fn is_near(&self, mention: &Mention) -> bool {
        !mention.is_in_subject && self.sentence == mention.sentence
    }
}

/// Every size and option that the letter names.
pub(super) fn find(heard: &Heard<'_>, table: &Table, lines: &[&OrderLine]) -> Vec<Value> {
    let mut found = Vec::new();
    for (number, sentence) in heard.body.iter().enumerate() {
        for at in 0..sentence.tokens.len() {
            let Some(token) = sentence.tokens.get(at) else { continue };
            let is_size = is_size(heard.text, table, sentence, at, token);
            let is_option = token.word.chars().count() >= 3
                && lines.iter().any(|line| line.options.iter().any(|(_, value)| is_value(value, &token.word)));
            if is_size || is_option {
                found.push(Value {
                    sentence: number,
                    range: at..at + 1,
                    folded: token.word.clone(),
                    words: heard.text.get(token.span.clone()).unwrap_or_default().to_owned(),
                    role: Role::Has,
                    is_size,
                });
            }
        }
    }
    give_roles(&mut found, heard, table, lines);
    found
}

/// What stands before "instead" and behind "for" is wanted; what stands behind "instead of" is there.
fn give_roles(values: &mut [Value], heard: &Heard<'_>, table: &Table, lines: &[&OrderLine]) {
    let is_there = |value: &Value| {
        heard.body.get(value.sentence).is_some_and(|sentence| {
            follows(&table.has, table, sentence, &value.range)
                || precedes(&table.has_before, table, sentence, &value.range)
        })
    };
    let there: Vec<bool> = values.iter().map(is_there).collect();
    let told: Vec<usize> =
        values.iter().zip(&there).filter(|(_, there)| **there).map(|(value, _)| value.sentence).collect();
    let is_bought: Vec<bool> = values.iter().map(|value| lines.iter().any(|line| value.is_of(line))).collect();
    let changes: Vec<bool> = heard.body.iter().map(|sentence| is_exchange(sentence, table)).collect();
    for ((value, there), is_bought) in values.iter_mut().zip(there).zip(is_bought) {
        let Some(sentence) = heard.body.get(value.sentence) else { continue };
        let is_exchange = changes.get(value.sentence).copied().unwrap_or_default();
        let is_asked = follows(&table.wants, table, sentence, &value.range);
        let is_wanted = told.contains(&value.sentence) || is_exchange && (is_asked || !is_bought);
        if !there && is_wanted {
            value.role = Role::Wants;
        }
    }
    // "The M is too small, please in L": of two that could be wanted, what was bought is there.
    let is_new = |value: &Value| value.role == Role::Wants && !lines.iter().any(|line| value.is_of(line));
    let new: Vec<usize> = values.iter().filter(|value| is_new(value)).map(|value| value.sentence).collect();
    for value in values.iter_mut().filter(|value| value.role == Role::Wants) {
        let is_bought = lines.iter().any(|line| value.is_of(line));
        if is_bought && new.contains(&value.sentence) {
            value.role = Role::Has;
        }
    }
}

fn is_exchange(sentence: &Sentence, table: &Table) -> bool {
    let exchanges = table.outcomes.iter().filter(|(outcome, _)| *outcome == Outcome::Exchange);
    exchanges.into_iter().any(|(_, pattern)| pattern.find(&sentence.tokens).is_some())
}

/// One of the phrases ends right before, or with the word for a size between.
fn follows(patterns: &[Pattern], table: &Table, sentence: &Sentence, range: &Range<usize>) -> bool {
    let starts = range.start.saturating_sub(6)..range.start;
    starts.into_iter().any(|from| {
        patterns.iter().filter_map(|pattern| pattern.at(&sentence.tokens, from)).any(|end| {
            let between = sentence.tokens.get(end..range.start).unwrap_or_default();
            end <= range.start && (between.is_empty() || between.len() <= 3 && stands(&table.sizes, between))
        })
    })
}

fn precedes(patterns: &[Pattern], table: &Table, sentence: &Sentence, range: &Range<usize>) -> bool {
    let sized = |from: usize| table.sizes.iter().find_map(|size| size.at(&sentence.tokens, from));
    let from = sized(range.end).unwrap_or(range.end);
    patterns.iter().any(|pattern| {
        pattern.at(&sentence.tokens, range.end).is_some() || pattern.at(&sentence.tokens, from).is_some()
    })
}

/// "XL" by itself; a single letter written large, or beside the word for a size; a number beside that word.
fn is_size(text: &str, table: &Table, sentence: &Sentence, at: usize, token: &Token) -> bool {
    let written = text.get(token.span.clone()).unwrap_or_default();
    let is_letter = LETTER_SIZES.contains(&token.word.as_str());
    let is_number = token.word.parse::<f64>().is_ok_and(|number| NUMBER_SIZES.contains(&number));
    if !is_letter && !is_number {
        return false;
    }
    let near = sentence.tokens.get(at.saturating_sub(2)..(at + 4).min(sentence.tokens.len())).unwrap_or_default();
    if stands(&table.sizes, near) {
        return true;
    }
    let next = text.get(token.span.end..).and_then(|rest| rest.chars().next());
    let is_elided = matches!(next, Some('\'' | '’' | '.'));
    let own = at..at + 1;
    let is_beside =
        |patterns: &[Pattern]| follows(patterns, table, sentence, &own) || precedes(patterns, table, sentence, &own);
    let is_instead = is_beside(&table.has) || is_beside(&table.has_before);
    let is_asked = is_exchange(sentence, table) && follows(&table.wants, table, sentence, &own);
    let is_large = written.chars().all(|c| c.is_uppercase() || c.is_numeric());
    (is_letter && is_large && (!is_elided || written.len() > 1)) || (is_number && (is_instead || is_asked))
}

fn is_value(option: &str, said: &str) -> bool {
    words(option).iter().any(|word| {
        let shared = word.chars().zip(said.chars()).take_while(|(one, other)| one == other).count();
        let longer = word.chars().count().max(said.chars().count());
        word == said || shared >= 4 && longer - shared <= 2
    })
}

/// What is wanted in place of a line's own size or colour.
pub(super) fn wanted(values: &[Value], line: &OrderLine) -> Option<WantedOption> {
    let value = values.iter().find(|value| value.role == Role::Wants && !value.is_of(line))?;
    let is_kind = |option: &str| {
        words(option).iter().any(|word| {
            LETTER_SIZES.contains(&word.as_str())
                || word.parse::<f64>().is_ok_and(|number| NUMBER_SIZES.contains(&number))
        })
    };
    let own = line.options.iter().find(|(_, option)| is_kind(option) == value.is_size);
    Some(WantedOption { name: own.map(|(name, _)| name.clone()).unwrap_or_default(), value: value.words.clone() })
}
