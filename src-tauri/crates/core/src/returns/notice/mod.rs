//! What a customer wants back, read from the words of a letter in any shipped language.
//!
//! A withdrawal from the contract opens a track with deadlines by law, so only a plain declaration counts: a question, a
//! condition, a negation, or the withdrawal of something else (consent, a mandate, a complaint) does not. The declarations
//! include that of the model form in annex I (B) of Directive 2011/83/EU.

pub(in crate::returns) mod commands;
mod declaration;
pub(in crate::returns) mod pattern;
pub(in crate::returns) mod phrases;
pub(in crate::returns) mod tokens;
pub mod wire;

pub(in crate::returns) use commands::lines_of;

use super::model::{Outcome, Reason, Track};
use declaration::Verdict;
use phrases::{Table, stands};
use std::collections::BTreeMap;
use tokens::{Sentence, sentences};
use wire::{Wish, WishReason};

/// How sure a reason is that somebody states in the letter, asks in it, or names in its subject.
const STATED: u8 = 90;
const ASKED: u8 = 60;
const IN_SUBJECT: u8 = 70;

/// A letter and its subject, as sentences.
pub(in crate::returns) struct Heard<'t> {
    pub text: &'t str,
    pub subject: &'t str,
    pub body: Vec<Sentence>,
    pub heading: Vec<Sentence>,
}

impl<'t> Heard<'t> {
    pub fn of(text: &'t str, subject: &'t str) -> Self {
        Self { text, subject, body: sentences(text), heading: sentences(subject) }
    }

    fn all(&self) -> impl Iterator<Item = &Sentence> {
        self.heading.iter().chain(&self.body)
    }
}

/// Reads what a letter wants, its quoted history left out. The language is where we begin; a letter in which that finds
/// nothing at all is read in the others, and then has to say more than one word that they know.
pub fn read(text: &str, subject: &str, language: Option<&str>) -> Wish {
    let heard = Heard::of(text, subject);
    let Some(table) = phrases::of(language) else { return read_in_any(&heard) };
    let verdict = declaration::find(&heard, table);
    let is_silent = matches!(verdict, Verdict::Silent);
    let wish = read_in(&heard, table, verdict);
    if wish.is_return || !is_silent || is_at_home(&heard, table) {
        return wish;
    }
    let other = read_in_any(&heard);
    let is_plain = other.is_withdrawal_notice || (other.outcome.is_some() && !other.reasons.is_empty());
    if is_plain { other } else { wish }
}

/// True where a letter is written in the language of the table, as far as it speaks of trade.
fn is_at_home(heard: &Heard<'_>, table: &Table) -> bool {
    heard.all().any(|sentence| {
        let tokens = &sentence.tokens;
        let lists = [&table.returns, &table.not_returns, &table.done, &table.objects];
        lists.into_iter().any(|list| stands(list, tokens))
            || table.outcomes.iter().any(|(_, pattern)| pattern.find(tokens).is_some())
            || table.reasons.iter().any(|(_, pattern)| pattern.find(tokens).is_some())
    })
}

/// The language in which a letter says most. Neighbours such as Spanish and Portuguese share verbs: what one of them
/// doubts, no other declares.
fn read_in_any(heard: &Heard<'_>) -> Wish {
    let verdicts: Vec<(&'static Table, Verdict)> =
        phrases::all().map(|table| (table, declaration::find(heard, table))).collect();
    let is_doubtful = verdicts.iter().any(|(_, verdict)| matches!(verdict, Verdict::Doubtful));
    let wishes = verdicts.into_iter().map(|(table, verdict)| {
        let verdict = if is_doubtful { Verdict::Doubtful } else { verdict };
        read_in(heard, table, verdict)
    });
    let says = |wish: &Wish| (wish.is_withdrawal_notice, wish.is_return, wish.reasons.len(), wish.outcome.is_some());
    wishes.max_by_key(says).unwrap_or_default()
}

/// The table in whose language a letter wants something, where nobody has said its language.
pub(in crate::returns) fn table_of(heard: &Heard<'_>) -> Option<&'static Table> {
    phrases::all().max_by_key(|table| {
        let wish = read_in(heard, table, declaration::find(heard, table));
        (wish.is_withdrawal_notice, wish.is_return, wish.reasons.len(), wish.outcome.is_some())
    })
}

fn read_in(heard: &Heard<'_>, table: &Table, verdict: Verdict) -> Wish {
    let reasons = reasons(heard, table);
    let outcome = outcome(heard, table);
    let declaration = match verdict {
        Verdict::Declared(words) => words,
        Verdict::Doubtful | Verdict::Silent => String::new(),
    };
    let is_notice = !declaration.is_empty();
    let is_about_goods = reasons.iter().any(|found| is_of_the_goods(found.reason));
    let is_return =
        is_notice || wants_back(heard, table) || is_about_goods || (outcome.is_some() && !reasons.is_empty());
    Wish {
        track: if is_notice { Some(Track::Withdrawal) } else { is_return.then(|| track(&reasons)) },
        is_withdrawal_notice: is_notice,
        declaration,
        is_return,
        reasons,
        outcome: outcome.filter(|_| is_return),
    }
}

/// The letter speaks of sending something back; its subject counts where the letter does not speak of returns as such.
fn wants_back(heard: &Heard<'_>, table: &Table) -> bool {
    let is_general = |sentence: &Sentence| stands(&table.not_returns, &sentence.tokens);
    if heard.body.iter().any(|sentence| stands(&table.done, &sentence.tokens)) {
        return false;
    }
    let speaks = |sentence: &Sentence| {
        !is_general(sentence) && table.returns.iter().any(|pattern| unnegated(pattern, sentence, table).is_some())
    };
    heard.body.iter().any(speaks) || (heard.heading.iter().any(speaks) && !heard.body.iter().any(is_general))
}

/// Whoever says this of a piece wants something done about it.
const fn is_of_the_goods(reason: Reason) -> bool {
    matches!(
        reason,
        Reason::TooSmall
            | Reason::TooLarge
            | Reason::NotAsDescribed
            | Reason::Defective
            | Reason::DamagedInTransit
            | Reason::WrongItem
            | Reason::MissingPart
    )
}

fn track(reasons: &[WishReason]) -> Track {
    let names = |wanted: &[Reason]| reasons.iter().any(|found| wanted.contains(&found.reason));
    if names(&[Reason::DamagedInTransit]) {
        Track::TransportDamage
    } else if names(&[Reason::Defective, Reason::NotAsDescribed, Reason::WrongItem, Reason::MissingPart]) {
        Track::Warranty
    } else {
        Track::Voluntary
    }
}

fn reasons(heard: &Heard<'_>, table: &Table) -> Vec<WishReason> {
    let mut found: BTreeMap<Reason, WishReason> = BTreeMap::new();
    let parts = [(heard.text, &heard.body, STATED), (heard.subject, &heard.heading, IN_SUBJECT)];
    for (text, sentences, stated) in parts {
        for sentence in sentences.iter().filter(|sentence| !stands(&table.not_returns, &sentence.tokens)) {
            for (reason, pattern) in &table.reasons {
                let score = if sentence.is_question { ASKED } else { stated };
                let Some(range) = unnegated(pattern, sentence, table) else { continue };
                let words = text.get(sentence.span(&range)).unwrap_or_default().to_owned();
                let known = found.get(reason).map_or(0, |known| known.score);
                if score > known {
                    found.insert(*reason, WishReason { reason: *reason, score, words });
                }
            }
        }
    }
    let mut reasons: Vec<WishReason> = found.into_values().collect();
    reasons.sort_by_key(|found| std::cmp::Reverse(found.score));
    reasons
}

/// What the customer asks for; none where two things are left to us.
fn outcome(heard: &Heard<'_>, table: &Table) -> Option<Outcome> {
    for sentence in heard.body.iter().chain(&heard.heading) {
        if stands(&table.not_returns, &sentence.tokens) || stands(&table.done, &sentence.tokens) {
            continue;
        }
        let mut named: Vec<(usize, Outcome)> = Vec::new();
        for (outcome, pattern) in &table.outcomes {
            if let Some(range) = unnegated(pattern, sentence, table)
                && !named.iter().any(|(_, known)| known == outcome)
            {
                named.push((range.start, *outcome));
            }
        }
        named.sort_by_key(|(at, _)| *at);
        if let Some((_, first)) = named.first() {
            let is_choice = named.len() > 1 && stands(&table.or, &sentence.tokens);
            return (!is_choice).then_some(*first);
        }
    }
    None
}

/// Where a phrase stands that nothing right before or behind it negates.
fn unnegated(pattern: &pattern::Pattern, sentence: &Sentence, table: &Table) -> Option<std::ops::Range<usize>> {
    let tokens = &sentence.tokens;
    pattern.all(tokens).into_iter().find(|range| {
        let before = range.start.saturating_sub(2)..range.start;
        let before = tokens.get(before).unwrap_or_default();
        let before: Vec<tokens::Token> =
            before.iter().filter(|token| Some(token.piece) == sentence.piece_of(range.start)).cloned().collect();
        let after = tokens.get(range.end..).unwrap_or_default();
        let is_negated_after = table.not_after.iter().any(|not| not.at(after, 0).is_some());
        !stands(&table.not, &before) && !is_negated_after
    })
}
