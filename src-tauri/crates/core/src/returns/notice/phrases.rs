//! What people write when they want something back, language by language; the tables are the files in `phrases/`.

use super::pattern::Pattern;
use super::tokens::Token;
use crate::returns::model::{Outcome, Reason};
use comptoir_kernel::LocaleTag;
use std::sync::LazyLock;

/// So many words may stand between two parts of a phrase; of an unspaced script, characters.
const GAP: usize = 6;
const UNSPACED_GAP: usize = 14;

/// The phrases of one language, by what they say.
#[derive(Debug, Default)]
pub struct Table {
    /// Declares a withdrawal.
    pub declares: Vec<Pattern>,
    /// What can be withdrawn from by law: contract, purchase, order.
    pub objects: Vec<Pattern>,
    /// What else people withdraw: consent, mandates, complaints.
    pub others: Vec<Pattern>,
    /// Makes a declaration none: negations, abilities, intentions, what happened earlier.
    pub never: Vec<Pattern>,
    /// Makes it conditional, if it stands before.
    pub conditions: Vec<Pattern>,
    /// Declares it as the subject of a letter.
    pub headings: Vec<Pattern>,
    pub returns: Vec<Pattern>,
    /// Speaks of returns without wanting one.
    pub not_returns: Vec<Pattern>,
    /// Says that something was sent back earlier: the letter asks for its money, not for another return.
    pub done: Vec<Pattern>,
    /// Negates the words after it.
    pub not: Vec<Pattern>,
    /// Negates the words before it.
    pub not_after: Vec<Pattern>,
    pub or: Vec<Pattern>,
    pub reasons: Vec<(Reason, Pattern)>,
    pub outcomes: Vec<(Outcome, Pattern)>,
    /// The order as a whole.
    pub whole: Vec<Pattern>,
    /// What stays with the customer.
    pub keeps: Vec<Pattern>,
    pub both: Vec<Pattern>,
    pub numbers: Vec<(i64, Pattern)>,
    /// Announces a size.
    pub sizes: Vec<Pattern>,
    /// Stands before what is wanted: "for", "in", "gegen".
    pub wants: Vec<Pattern>,
    /// Stands before what the customer has: "instead of".
    pub has: Vec<Pattern>,
    /// Stands behind it, as Turkish and Japanese have it.
    pub has_before: Vec<Pattern>,
    /// Lines that belong to no section.
    pub unread: Vec<String>,
}

/// The shipped languages with their tables.
static TABLES: LazyLock<Vec<(LocaleTag, Table)>> = LazyLock::new(|| {
    [
        (LocaleTag::En, include_str!("phrases/en.txt")),
        (LocaleTag::De, include_str!("phrases/de.txt")),
        (LocaleTag::Fr, include_str!("phrases/fr.txt")),
        (LocaleTag::Es, include_str!("phrases/es.txt")),
        (LocaleTag::It, include_str!("phrases/it.txt")),
        (LocaleTag::PtBr, include_str!("phrases/pt-BR.txt")),
        (LocaleTag::Tr, include_str!("phrases/tr.txt")),
        (LocaleTag::Pl, include_str!("phrases/pl.txt")),
        (LocaleTag::Ar, include_str!("phrases/ar.txt")),
        (LocaleTag::Ja, include_str!("phrases/ja.txt")),
    ]
    .into_iter()
    .map(|(tag, text)| (tag, Table::read(tag, text)))
    .collect()
});

/// The table of a language, if it is one of ours.
pub fn of(language: Option<&str>) -> Option<&'static Table> {
    let tag = LocaleTag::best_for(language?).ok()?;
    TABLES.iter().find(|(own, _)| *own == tag).map(|(_, table)| table)
}

/// Every table.
pub fn all() -> impl Iterator<Item = &'static Table> {
    TABLES.iter().map(|(_, table)| table)
}

/// True where one of the phrases stands in these words.
pub fn stands(patterns: &[Pattern], tokens: &[Token]) -> bool {
    patterns.iter().any(|pattern| pattern.find(tokens).is_some())
}

impl Table {
    fn read(tag: LocaleTag, text: &str) -> Self {
        let gap = if tag == LocaleTag::Ja { UNSPACED_GAP } else { GAP };
        let mut table = Self::default();
        let mut section = String::new();
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                name.clone_into(&mut section);
                continue;
            }
            table.put(&section, line, gap);
            // Who has no umlauts spells them out.
            let spelled = line.replace('ä', "ae").replace('ö', "oe").replace('ü', "ue");
            if tag == LocaleTag::De && spelled != line {
                table.put(&section, &spelled, gap);
            }
        }
        table
    }

    fn put(&mut self, section: &str, line: &str, gap: usize) {
        let pattern = Pattern::parse(line, gap);
        let (kind, name) = section.split_once(' ').unwrap_or((section, ""));
        let list = match kind {
            "declares" => &mut self.declares,
            "objects" => &mut self.objects,
            "others" => &mut self.others,
            "never" => &mut self.never,
            "conditions" => &mut self.conditions,
            "headings" => &mut self.headings,
            "returns" => &mut self.returns,
            "not-returns" => &mut self.not_returns,
            "done" => &mut self.done,
            "not" => &mut self.not,
            "not-after" => &mut self.not_after,
            "or" => &mut self.or,
            "whole" => &mut self.whole,
            "keeps" => &mut self.keeps,
            "both" => &mut self.both,
            "sizes" => &mut self.sizes,
            "wants" => &mut self.wants,
            "has" => &mut self.has,
            "has-before" => &mut self.has_before,
            _ => return self.put_named(kind, name, line, pattern),
        };
        list.push(pattern);
    }

    fn put_named(&mut self, kind: &str, name: &str, line: &str, pattern: Pattern) {
        let word = serde_json::Value::String(name.to_owned());
        match kind {
            "reason" if let Ok(reason) = serde_json::from_value(word.clone()) => self.reasons.push((reason, pattern)),
            "outcome" if let Ok(outcome) = serde_json::from_value(word) => self.outcomes.push((outcome, pattern)),
            "number" if let Ok(number) = name.parse() => self.numbers.push((number, pattern)),
            _ => self.unread.push(format!("[{kind} {name}] {line}")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_every_table_belongs_to_a_section_and_no_section_is_forgotten() {
        for (tag, table) in TABLES.iter() {
            assert_eq!(table.unread, Vec::<String>::new(), "{tag}");
            let lists = [
                &table.declares,
                &table.objects,
                &table.others,
                &table.never,
                &table.conditions,
                &table.headings,
                &table.returns,
                &table.not_returns,
                &table.done,
                &table.or,
                &table.whole,
                &table.keeps,
                &table.both,
                &table.sizes,
            ];
            assert!(lists.iter().all(|list| !list.is_empty()), "{tag} lacks a section");
            assert!(!table.not.is_empty() || !table.not_after.is_empty(), "{tag} cannot say no");
            assert!(!table.has.is_empty() || !table.has_before.is_empty(), "{tag} cannot say instead");
            let reasons: std::collections::BTreeSet<Reason> = table.reasons.iter().map(|(reason, _)| *reason).collect();
            assert_eq!(reasons.len(), 12, "{tag} knows {reasons:?}");
            let outcomes: std::collections::BTreeSet<Outcome> = table.outcomes.iter().map(|(what, _)| *what).collect();
            assert!(outcomes.len() >= 5, "{tag} knows {outcomes:?}");
            assert!(table.numbers.len() >= 3, "{tag} does not count");
        }
    }
}
