//! An answer without the person it was written to: what belongs to them or their order becomes a gap. Values in, values
//! out; who and what is known about them is told.

use super::numbers::{self, Number};
use super::wire::{RemovedKind, RemovedPart};
use crate::storefronts::model::number_key;
use comptoir_locale::letters::is_unspaced;
use std::collections::BTreeSet;
use std::ops::Range;

/// What stands where something was taken out.
const GAP: &str = "…";

/// What is known about the people and orders of a conversation.
#[derive(Debug, Default)]
pub(super) struct Known {
    pub names: Vec<String>,
    /// Streets, places, companies, as they are written.
    pub addresses: Vec<String>,
    /// Numbers of orders, ready to be compared.
    pub orders: BTreeSet<String>,
    /// Numbers of parcels, as they are written.
    pub parcels: Vec<String>,
    /// Text under the letters of who wrote.
    pub signatures: Vec<String>,
}

/// A text without them, and what was taken out in the order of the text.
pub(super) fn clean(text: &str, known: &Known) -> (String, Vec<RemovedPart>) {
    let lines: Vec<&str> = text.trim().lines().map(str::trim_end).collect();
    let whole = lines.join("\n");
    let whole = without_signature(&whole, &known.signatures);
    let (greeting, body, closing) = parts(&whole, lines.join("\n").trim());
    let mut removed = Vec::new();
    note(&mut removed, RemovedKind::Greeting, &greeting);
    let clean = gaps(&body, known, &mut removed);
    note(&mut removed, RemovedKind::Closing, &closing);
    (clean, removed)
}

/// A title: nothing of it is a greeting.
pub(super) fn clean_line(line: &str, known: &Known) -> (String, Vec<RemovedPart>) {
    let mut removed = Vec::new();
    let clean = gaps(line, known, &mut removed);
    (clean.trim_matches([' ', ':', '-', '–', '#', '(', ')', '…']).to_owned(), removed)
}

fn note(removed: &mut Vec<RemovedPart>, kind: RemovedKind, text: &str) {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if !text.is_empty() {
        removed.push(RemovedPart { kind, text });
    }
}

fn without_signature(text: &str, signatures: &[String]) -> String {
    let known = signatures.iter().map(|own| own.trim()).filter(|own| !own.is_empty());
    let cut = known.filter_map(|own| text.trim_end().strip_suffix(own)).next();
    let cut = cut.unwrap_or(text);
    let cut = cut.split_once("\n-- \n").map_or(cut, |(before, _)| before);
    cut.trim_end().trim_end_matches("\n--").trim_end().to_owned()
}

/// Greeting, what was said, and everything below it.
fn parts(text: &str, whole: &str) -> (String, String, String) {
    let body = super::super::similar::answer_body(text);
    let (before, after) = whole.split_once(body.as_str()).unwrap_or_default();
    (before.to_owned(), body, after.to_owned())
}

/// Everything of a person or an order, with its place. Where two overlap, the longer one counts.
fn gaps(text: &str, known: &Known, removed: &mut Vec<RemovedPart>) -> String {
    let mut found = words(text, known);
    found.extend(numbers::runs(text).into_iter().map(|(place, number)| {
        (place, if number == Number::Phone { RemovedKind::Phone } else { RemovedKind::Tracking })
    }));
    let phrases = [(&known.addresses, RemovedKind::Address), (&known.parcels, RemovedKind::Tracking)];
    for (phrases, kind) in phrases {
        found.extend(phrases.iter().flat_map(|phrase| places(text, phrase)).map(|place| (place, kind)));
    }
    found.extend(names(text, &known.names).into_iter().map(|place| (place, RemovedKind::Name)));
    found.sort_by(|(a, _), (b, _)| a.start.cmp(&b.start).then(b.end.cmp(&a.end)));
    let (mut clean, mut at) = (String::new(), 0);
    for (place, kind) in found {
        if place.start < at {
            continue;
        }
        clean.push_str(text.get(at..place.start).unwrap_or_default());
        clean.push_str(GAP);
        note(removed, kind, text.get(place.clone()).unwrap_or_default());
        at = place.end;
    }
    clean.push_str(text.get(at..).unwrap_or_default());
    tidy(&clean)
}

/// Addresses of mail, links that lead to somebody's own page, numbers of orders.
fn words(text: &str, known: &Known) -> Vec<(Range<usize>, RemovedKind)> {
    let start = text.as_ptr() as usize;
    let mut found = Vec::new();
    for word in text.split_whitespace() {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '#');
        let place = bare.as_ptr() as usize - start..bare.as_ptr() as usize - start + bare.len();
        let is_link = word.contains("://") || bare.starts_with("www.");
        if is_link && is_somebodys(bare, known) {
            found.push((place, RemovedKind::Link));
        } else if !is_link && bare.contains('@') && bare.rsplit('@').next().is_some_and(|host| host.contains('.')) {
            found.push((place, RemovedKind::Mail));
        } else if !is_link && is_order(bare, known) {
            found.push((place, RemovedKind::Order));
        }
    }
    found
}

fn is_order(word: &str, known: &Known) -> bool {
    let has_digit = word.chars().any(char::is_numeric);
    let is_marked = word.starts_with('#') && word.chars().skip(1).all(|c| c.is_numeric() || c == '-');
    has_digit && (is_marked || known.orders.contains(&number_key(word)))
}

/// A link with a question in it, a parcel's number or a long number is one person's.
fn is_somebodys(link: &str, known: &Known) -> bool {
    let is_long = link.split(|c: char| !c.is_ascii_digit()).any(|digits| digits.len() >= 6);
    link.contains(['?', '@'])
        || is_long
        || known.parcels.iter().any(|code| !code.is_empty() && link.contains(code.as_str()))
}

/// Where a phrase stands, whatever its case; as words of its own.
fn places(text: &str, phrase: &str) -> Vec<Range<usize>> {
    let phrase = phrase.trim();
    if phrase.chars().count() < 3 {
        return Vec::new();
    }
    let lower = |text: &str| text.to_lowercase();
    let wanted = lower(phrase);
    let mut found = Vec::new();
    for (start, _) in text.char_indices() {
        let rest = text.get(start..).unwrap_or_default();
        let end = rest.char_indices().map(|(at, c)| at + c.len_utf8()).nth(phrase.chars().count().saturating_sub(1));
        let Some(end) = end else { break };
        if rest.get(..end).map(lower).as_deref() == Some(wanted.as_str()) && stands_alone(text, start, start + end) {
            found.push(start..start + end);
        }
    }
    found
}

/// No letter joins it on either side; scripts without spaces have no sides.
fn stands_alone(text: &str, start: usize, end: usize) -> bool {
    let joins = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && !is_unspaced(c));
    let inside = text.get(start..end).unwrap_or_default();
    let is_unspaced = inside.chars().all(is_unspaced);
    let before = text.get(..start).and_then(|text| text.chars().next_back());
    let after = text.get(end..).and_then(|text| text.chars().next());
    is_unspaced || !joins(before) && !joins(after)
}

/// Each part of a name as a word of its own, written as a name is.
fn names(text: &str, names: &[String]) -> Vec<Range<usize>> {
    let parts: BTreeSet<&str> = names
        .iter()
        .flat_map(|name| name.split(|c: char| !(c.is_alphanumeric() || c == '\'' || c == '’')))
        .filter(|part| part.chars().count() >= 2)
        .collect();
    let mut found = Vec::new();
    for part in parts {
        for (start, _) in text.match_indices(part) {
            if stands_alone(text, start, start + part.len()) {
                found.push(start..start + part.len());
            }
        }
    }
    found
}

/// Gaps beside each other are one; a line that is nothing but a gap goes; no more than one empty line in a row.
fn tidy(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines() {
        let mut line = line.trim_end().to_owned();
        for pair in ["… …", "…, …", "… , …", "……"] {
            while line.contains(pair) {
                line = line.replace(pair, GAP);
            }
        }
        let is_gap = line.contains(GAP) && !line.chars().any(char::is_alphanumeric);
        let is_second_break = line.is_empty() && lines.last().is_none_or(String::is_empty);
        if !is_gap && !is_second_break {
            lines.push(line);
        }
    }
    lines.join("\n").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known() -> Known {
        Known {
            names: vec!["Ada Lovelace".into(), "Mira Sand".into(), "佐藤 健".into()],
            addresses: vec!["Mariatroster Straße 118".into(), "8043 Graz".into()],
            orders: BTreeSet::from(["1042".to_owned(), "b202617".to_owned()]),
            parcels: vec!["JJD0001234".into()],
            signatures: vec!["Mira Sand\nNordlicht · Help desk".into()],
        }
    }

    fn removed(text: &str) -> Vec<(RemovedKind, String)> {
        clean(text, &known()).1.into_iter().map(|part| (part.kind, part.text)).collect()
    }

    #[test]
    fn nothing_of_the_person_is_left_and_everything_that_went_is_named() {
        let text = "Hello Ada,\n\nthank you, Ada. Order #1042 went to Mariatroster Straße 118, 8043 Graz with parcel \
                    JJD0001234. Write to ada@world.example or call +43 316 8042 77.\n\nWash the jacket cold.\n\n\
                    Kind regards\n\nMira Sand\nNordlicht · Help desk";
        let (clean, _) = clean(text, &known());
        assert_eq!(
            clean,
            "thank you, …. Order … went to … with parcel …. Write to … or call ….\n\nWash the jacket cold."
        );
        let kinds: Vec<RemovedKind> = removed(text).into_iter().map(|(kind, _)| kind).collect();
        use RemovedKind::{Address, Closing, Greeting, Mail, Name, Order, Phone, Tracking};
        assert_eq!(kinds, [Greeting, Name, Order, Address, Address, Tracking, Mail, Phone, Closing]);
        assert_eq!(removed(text)[0].1, "Hello Ada,");
        assert_eq!(removed(text)[8].1, "Kind regards Mira Sand Nordlicht · Help desk");
    }

    #[test]
    fn what_is_said_to_everybody_stays() {
        let text = "Wash at 30 degrees.\n\n1. Close the zips\n2. Turn it inside out\n\nSee https://shop.example/care and \
                    wait 14 days from 2026-06-15. The Adapter costs 1.299,00 EUR.";
        assert_eq!(clean(text, &known()), (text.to_owned(), Vec::new()));
    }

    #[test]
    fn names_in_scripts_without_spaces_and_links_of_a_person_go() {
        assert_eq!(clean("佐藤さん、サイズはMです。", &known()).0, "…さん、サイズはMです。");
        let link = "Follow it at https://dpd.example/track?code=55 please.";
        assert_eq!(clean(link, &known()).0, "Follow it at … please.");
        assert_eq!(removed(link), [(RemovedKind::Link, "https://dpd.example/track?code=55".to_owned())]);
    }

    #[test]
    fn a_title_loses_the_number_of_the_order_and_its_marks() {
        assert_eq!(clean_line("Jacket too small (#1042)", &known()).0, "Jacket too small");
        assert_eq!(clean_line("Bestellung B-2026-17: Größe", &known()).0, "Bestellung …: Größe");
    }

    #[test]
    fn a_letter_that_is_nothing_but_person_leaves_nothing_to_publish() {
        assert_eq!(clean("ada@world.example\n+43 316 804277\n", &known()).0, "");
    }
}
