//! Which numbers in a letter may be orders of somebody else's address: fewer than may be orders of whoever writes.

use super::model::{latin_digits, number_key};
use crate::desk::fold;
use std::collections::BTreeSet;

/// How the word for an order begins, folded; Latin ones stand before the number as a piece of their own.
const LATIN_WORDS: &[&str] =
    &["order", "bestell", "auftrag", "commande", "pedido", "encomenda", "ordin", "sipar", "zamow", "zamów"];
/// The same in scripts that are no pieces here.
const OTHER_WORDS: &[&str] = &["طلب", "注文", "オーダー"];

/// So long a number is looked for without a word beside it.
const LONG_ENOUGH: usize = 4;
/// More than one letter ever names.
const MOST: usize = 20;

/// A run of Latin letters, digits and joining signs, and what stands between the one before and it.
struct Piece<'t> {
    before: &'t str,
    text: &'t str,
}

/// Numbers that a letter plainly names: behind `#`, behind a word for an order, or of at least four digits that are no year
/// and no part of a phone or tracking number written in groups. Ready to be compared, as `number_key` makes them.
pub(crate) fn plain_numbers_in(text: &str) -> BTreeSet<String> {
    let folded = latin_digits(&fold::fold(text));
    let pieces = pieces(&folded);
    let mut found = BTreeSet::new();
    for (at, piece) in pieces.iter().enumerate() {
        let key = number_key(piece.text);
        let is_number = key.bytes().any(|byte| byte.is_ascii_digit()) && (2..=24).contains(&key.len());
        if !is_number || found.len() >= MOST {
            continue;
        }
        let before = at.checked_sub(1).and_then(|before| pieces.get(before));
        let earlier = at.checked_sub(2).and_then(|before| pieces.get(before));
        // Folding puts spaces around each ideograph.
        let before_it: String = piece.before.chars().filter(|c| !c.is_whitespace()).collect();
        let is_said = piece.before.ends_with('#')
            || [before, earlier].into_iter().flatten().any(|piece| is_order_word(piece.text))
            || OTHER_WORDS.iter().any(|word| before_it.contains(word));
        let is_grouped = before.is_some_and(|before| is_group(before.text, piece.before))
            || pieces.get(at + 1).is_some_and(|after| is_group(after.text, after.before));
        if is_said || key.len() >= LONG_ENOUGH && !is_year(&key) && !is_grouped && has_digits(&key) {
            found.insert(key);
        }
    }
    found
}

fn pieces(folded: &str) -> Vec<Piece<'_>> {
    let is_inside = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '/' | '_');
    let mut pieces = Vec::new();
    let mut rest = folded;
    while let Some(start) = rest.find(is_inside) {
        let (before, from) = rest.split_at_checked(start).unwrap_or(("", rest));
        let end = from.find(|c| !is_inside(c)).unwrap_or(from.len());
        let (text, after) = from.split_at_checked(end).unwrap_or((from, ""));
        pieces.push(Piece { before, text });
        rest = after;
    }
    pieces
}

fn is_order_word(text: &str) -> bool {
    LATIN_WORDS.iter().any(|word| text.starts_with(word))
}

/// The next group of a number that is written in groups: "0515 8042 7731".
fn is_group(text: &str, between: &str) -> bool {
    let is_joined = !between.is_empty() && between.chars().all(|c| matches!(c, ' ' | '\u{a0}' | '.' | '+' | '(' | ')'));
    is_joined && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_year(key: &str) -> bool {
    key.len() == 4 && key.parse::<u32>().is_ok_and(|year| (1900..2100).contains(&year))
}

/// A word that happens to hold a digit is no number.
fn has_digits(key: &str) -> bool {
    key.bytes().filter(u8::is_ascii_digit).count() >= 3
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        plain_numbers_in(text).into_iter().collect()
    }

    #[test]
    fn a_number_is_named_by_its_sign_by_its_word_or_by_its_length() {
        assert_eq!(found("Where is #118? And order no. 17, and 4711?"), ["118", "17", "4711"]);
        assert_eq!(found("Bestellung B-2026-17 vom 3. Mai"), ["b202617"]);
        assert_eq!(found("オーダー 123 の件"), ["123"]);
        assert_eq!(found("注文番号１２３です"), ["123"]);
        assert_eq!(found("طلبي رقم ٤٧١١ لم يصل"), ["4711"]);
    }

    #[test]
    fn years_house_numbers_phones_and_parcels_are_no_orders() {
        assert_eq!(found("Mariatroster Straße 118, seit 2023, Gr. 38"), Vec::<String>::new());
        assert_eq!(found("DPD 0515 8042 7731, +43 316 8042 77"), Vec::<String>::new());
    }
}
