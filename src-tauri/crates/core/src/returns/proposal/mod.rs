//! Which lines of an order a letter speaks of, how many pieces of them, and what they are to be exchanged for.
//!
//! Where the words fit two lines alike, neither is proposed: a wrong proposal costs more than none.

mod count;
mod mentions;
mod values;
pub mod wire;

use super::notice::Heard;
use super::notice::phrases::{self, Table, stands};
use super::notice::tokens::Sentence;
use comptoir_connectors::shops::model::OrderLine;
use mentions::Mention;
use values::{Role, Value};
use wire::{Because, BecauseKind, Proposal, ProposedLine};

/// How sure a proposal is by what it rests on, out of a hundred.
const BY_SKU: u8 = 95;
const BY_WHOLE: u8 = 90;
const BY_TITLE: u8 = 80;
const BY_BOTH: u8 = 60;
const BY_OPTION: u8 = 50;
const BY_BEING_ALONE: u8 = 40;
/// A colour or size that fits, besides a title.
const CONFIRMED: u8 = 10;

/// What was read, with the lines of which pieces are left.
struct Reading<'t> {
    heard: &'t Heard<'t>,
    table: &'static Table,
    lines: Vec<&'t OrderLine>,
    values: Vec<Value>,
}

/// Reads which lines a letter speaks of. Quoted history is left out; the language is where we begin.
pub fn propose(text: &str, subject: &str, language: Option<&str>, lines: &[OrderLine]) -> Proposal {
    let heard = Heard::of(text, subject);
    let lines: Vec<&OrderLine> = lines.iter().filter(|line| left(line) > 0).collect();
    let Some(table) = phrases::of(language).or_else(|| super::notice::table_of(&heard)) else {
        return Proposal::default();
    };
    let values = values::find(&heard, table, &lines);
    let reading = Reading { heard: &heard, table, lines, values };
    let (kept, named): (Vec<Mention>, Vec<Mention>) =
        mentions::find(&reading).into_iter().partition(|mention| reading.is_kept(mention));
    let kept: Vec<usize> = kept.iter().flat_map(|mention| reading.resolve(mention)).collect();
    let mut proposed = reading.proposed(&named, &kept);
    proposed.sort_by_key(|line| std::cmp::Reverse(line.score));
    let all_left = |line: &&OrderLine| {
        proposed
            .iter()
            .any(|found| found.line == line.id && found.quantity == left(line) && found.quantity == line.quantity)
    };
    let is_whole_order = !proposed.is_empty() && reading.lines.iter().all(all_left);
    Proposal { lines: proposed, is_whole_order }
}

/// Pieces that were not paid back.
fn left(line: &OrderLine) -> i64 {
    line.quantity - line.refunded
}

impl Reading<'_> {
    fn proposed(&self, named: &[Mention], kept: &[usize]) -> Vec<ProposedLine> {
        let is_free = |at: &usize| !kept.contains(at);
        if let Some(words) = self.whole() {
            let rest = (0..self.lines.len()).filter(is_free);
            return rest.filter_map(|at| self.line(at, BY_WHOLE, None, BecauseKind::Whole, &words)).collect();
        }
        let mut found: Vec<ProposedLine> = Vec::new();
        for mention in named {
            for at in self.resolve(mention).into_iter().filter(is_free) {
                let (score, kind) =
                    if mention.is_sku { (BY_SKU, BecauseKind::Sku) } else { (BY_TITLE, BecauseKind::Title) };
                let Some(line) = self.line(at, score, Some(mention), kind, &mention.words) else { continue };
                match found.iter_mut().find(|known| known.line == line.line) {
                    Some(known) => known.quantity = known.quantity.max(line.quantity),
                    None => found.push(line),
                }
            }
        }
        if !found.is_empty() || !named.is_empty() {
            return found;
        }
        self.without_names(kept)
    }

    /// No title is named: a size or colour that only one line has, both of two, or the only line there is.
    fn without_names(&self, kept: &[usize]) -> Vec<ProposedLine> {
        let free: Vec<usize> = (0..self.lines.len()).filter(|at| !kept.contains(at)).collect();
        let fitting = self.narrowed(free.clone(), None);
        if let (true, [one]) = (fitting.len() < free.len() || free.len() == 1, fitting.as_slice()) {
            let (score, kind) =
                if free.len() == 1 { (BY_BEING_ALONE, BecauseKind::Only) } else { (BY_OPTION, BecauseKind::Option) };
            return self.line(*one, score, None, kind, "").into_iter().collect();
        }
        let is_both = self.heard.body.iter().any(|sentence| stands(&self.table.both, &sentence.tokens));
        if is_both && free.len() == 2 {
            return free.into_iter().filter_map(|at| self.line(at, BY_BOTH, None, BecauseKind::Whole, "")).collect();
        }
        Vec::new()
    }

    fn line(
        &self,
        at: usize,
        score: u8,
        mention: Option<&Mention>,
        kind: BecauseKind,
        words: &str,
    ) -> Option<ProposedLine> {
        let line = self.lines.get(at)?;
        let mut because = Vec::new();
        if !words.is_empty() || kind == BecauseKind::Only {
            because.push(Because { kind, words: words.to_owned() });
        }
        let own = self.values.iter().filter(|value| value.role == Role::Has && value.is_of(line));
        for value in own {
            let reason = Because { kind: BecauseKind::Option, words: value.words.clone() };
            if !because.contains(&reason) {
                because.push(reason);
            }
        }
        let is_confirmed = because.iter().any(|because| because.kind == BecauseKind::Option);
        let quantity = match kind {
            BecauseKind::Whole => left(line),
            _ => count::of(self, line, mention).clamp(1, left(line)),
        };
        Some(ProposedLine {
            line: line.id.clone(),
            quantity,
            score: if is_confirmed && kind != BecauseKind::Option { (score + CONFIRMED).min(99) } else { score },
            because,
            exchange: values::wanted(&self.values, line),
        })
    }

    /// The words that ask for the whole order.
    fn whole(&self) -> Option<String> {
        let all = self.heard.body.iter().map(|sentence| (self.heard.text, sentence));
        let all = all.chain(self.heard.heading.iter().map(|sentence| (self.heard.subject, sentence)));
        for (text, sentence) in all {
            let whole = self.table.whole.iter().filter_map(|pattern| pattern.find(&sentence.tokens));
            if let Some(range) = whole.into_iter().next().filter(|range| !self.is_negated(sentence, range.start)) {
                return text.get(sentence.span(&range)).map(str::to_owned);
            }
        }
        None
    }

    fn is_negated(&self, sentence: &Sentence, at: usize) -> bool {
        let before = sentence.tokens.get(at.saturating_sub(1)..at).unwrap_or_default();
        stands(&self.table.not, before)
    }

    /// The mention stands in a part of its sentence that says what stays.
    fn is_kept(&self, mention: &Mention) -> bool {
        let Some(sentence) = self.sentence(mention) else { return false };
        let piece = sentence.piece_of(mention.range.start);
        let tokens: Vec<_> = sentence.tokens.iter().filter(|token| Some(token.piece) == piece).cloned().collect();
        stands(&self.table.keeps, &tokens)
    }

    fn sentence(&self, mention: &Mention) -> Option<&Sentence> {
        if mention.is_in_subject {
            self.heard.heading.get(mention.sentence)
        } else {
            self.heard.body.get(mention.sentence)
        }
    }

    /// The lines that a mention means; none where it is unclear.
    fn resolve(&self, mention: &Mention) -> Vec<usize> {
        let fitting = self.narrowed(mention.lines.clone(), Some(mention));
        if fitting.len() <= 1 {
            return fitting;
        }
        let Some(sentence) = self.sentence(mention) else { return Vec::new() };
        let is_both = fitting.len() == 2 && stands(&self.table.both, &sentence.tokens);
        let counted = count::before(self, sentence, &mention.range);
        let is_counted = counted.is_some_and(|count| i64::try_from(fitting.len()).is_ok_and(|lines| lines == count));
        if is_both || is_counted { fitting } else { Vec::new() }
    }

    /// Those of the lines that have the sizes and colours which were said near the mention, or else anywhere.
    fn narrowed(&self, lines: Vec<usize>, mention: Option<&Mention>) -> Vec<usize> {
        let fits = |at: &usize, values: &[&Value]| {
            self.lines.get(*at).is_some_and(|line| values.iter().all(|value| value.is_of(line)))
        };
        let of_some = |value: &&Value| {
            value.role == Role::Has && lines.iter().any(|at| self.lines.get(*at).is_some_and(|line| value.is_of(line)))
        };
        let near: Vec<&Value> =
            self.values.iter().filter(|value| mention.is_some_and(|one| value.is_near(one))).filter(of_some).collect();
        let near = if near.is_empty() { self.values.iter().filter(of_some).collect() } else { near };
        let fitting: Vec<usize> = lines.iter().copied().filter(|at| fits(at, &near)).collect();
        if fitting.is_empty() { lines } else { fitting }
    }
}
