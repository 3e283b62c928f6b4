//! Whether a letter declares a withdrawal from the contract.

use super::Heard;
use super::phrases::{Table, stands};
use super::tokens::Sentence;
use std::ops::Range;

/// So many words around a declaration may say that something else is withdrawn.
const AROUND: usize = 4;
/// A letter below a mere heading may say so much. Words.
const LONGEST_BELOW: usize = 80;

/// What a letter says of a withdrawal in one language.
pub(super) enum Verdict {
    /// Nothing that could be one.
    Silent,
    /// Words of a declaration that is none: a question, a condition, the withdrawal of something else.
    Doubtful,
    /// The sentence that declares it, as it was written.
    Declared(String),
}

/// Reads a letter and its subject for a declaration.
pub(super) fn find(heard: &Heard<'_>, table: &Table) -> Verdict {
    let mut is_doubtful = false;
    for sentence in &heard.body {
        match declares(heard, sentence, table) {
            Some(true) => {
                let span = sentence.span(&(0..sentence.tokens.len()));
                return Verdict::Declared(heard.text.get(span).unwrap_or_default().to_owned());
            }
            Some(false) => is_doubtful = true,
            None => {}
        }
    }
    let in_subject = heard.heading.iter().find_map(|sentence| declares(heard, sentence, table));
    let is_declared = in_subject == Some(true) || is_heading(heard, table);
    if is_declared && !is_doubtful && is_quiet_below(heard, table) {
        return Verdict::Declared(heard.subject.trim().to_owned());
    }
    if is_doubtful || is_declared || in_subject.is_some() { Verdict::Doubtful } else { Verdict::Silent }
}

/// Whether a sentence with the words of a declaration is one; none without such words.
fn declares(heard: &Heard<'_>, sentence: &Sentence, table: &Table) -> Option<bool> {
    let ranges: Vec<Range<usize>> = table.declares.iter().flat_map(|pattern| pattern.all(&sentence.tokens)).collect();
    let is_one =
        |range: &Range<usize>| is_plain(sentence, range, table) && is_of_a_contract(heard, sentence, range, table);
    (!ranges.is_empty()).then(|| ranges.iter().any(is_one))
}

/// No question, no condition before it, nothing that takes it back.
fn is_plain(sentence: &Sentence, range: &Range<usize>, table: &Table) -> bool {
    let tokens = &sentence.tokens;
    let last = range.end.saturating_sub(1);
    let ends_in = sentence.piece_of(last);
    let is_asked = sentence.is_question && ends_in == tokens.last().map(|token| token.piece);
    let until = tokens.get(..range.end).unwrap_or_default();
    let around = tokens.get(..(range.end + 2).min(tokens.len())).unwrap_or_default();
    let rest = tokens.iter().skip(range.end).take_while(|token| Some(token.piece) == ends_in);
    // "Ich widerrufe die Bestellung nicht": the last word of its part.
    let closing: Vec<_> = rest.last().cloned().into_iter().collect();
    let after = tokens.get(range.end..).unwrap_or_default();
    let before = tokens.get(range.start.saturating_sub(1)..range.start).unwrap_or_default();
    let is_negated = stands(&table.not, &closing)
        || stands(&table.not, before)
        || table.not_after.iter().any(|not| not.at(after, 0).is_some());
    !is_asked && !is_negated && !stands(&table.conditions, until) && !stands(&table.never, around)
}

/// What is withdrawn is the contract, by the words around the declaration or else by those of the letter.
fn is_of_a_contract(heard: &Heard<'_>, sentence: &Sentence, range: &Range<usize>, table: &Table) -> bool {
    let tokens = &sentence.tokens;
    let near = range.start.saturating_sub(AROUND)..(range.end + AROUND).min(tokens.len());
    let near = tokens.get(near).unwrap_or_default();
    let own = tokens.get(range.clone()).unwrap_or_default();
    if stands(&table.others, near) {
        return false;
    }
    if stands(&table.objects, own) || stands(&table.objects, near) {
        return true;
    }
    let anywhere = |patterns| heard.all().any(|sentence| stands(patterns, &sentence.tokens));
    !stands(&table.others, tokens) && anywhere(&table.objects) && !anywhere(&table.others)
}

/// The subject is the declaration, such as "Withdrawal from contract, order 4711", and no answer to an older one.
fn is_heading(heard: &Heard<'_>, table: &Table) -> bool {
    let is_answer = heard.subject.find([':', '：']).is_some_and(|at| at <= 4);
    let Some(sentence) = heard.heading.first().filter(|sentence| !is_answer && !sentence.is_question) else {
        return false;
    };
    let begins = table.headings.iter().any(|pattern| pattern.at(&sentence.tokens, 0).is_some());
    begins && !stands(&table.never, &sentence.tokens) && !stands(&table.others, &sentence.tokens)
}

/// Nothing below a heading makes one doubt it.
fn is_quiet_below(heard: &Heard<'_>, table: &Table) -> bool {
    let words: usize = heard.body.iter().map(|sentence| sentence.tokens.len()).sum();
    let is_quiet = |sentence: &Sentence| {
        let tokens = &sentence.tokens;
        !sentence.is_question
            && ![&table.never, &table.conditions, &table.others, &table.done]
                .into_iter()
                .any(|list| stands(list, tokens))
    };
    words <= LONGEST_BELOW && heard.body.iter().all(is_quiet)
}
