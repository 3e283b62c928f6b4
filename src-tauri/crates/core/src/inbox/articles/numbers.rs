//! Runs of digits in a text that belong to a person or an order: telephones, parcels, accounts. No day and no price.

use std::ops::Range;

/// Digits of a run that nobody writes for anything else.
const LONG: usize = 7;
/// Digits and letters of a parcel's number.
const PARCEL: usize = 10;

/// What a run of digits is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Number {
    Phone,
    Parcel,
}

/// The places of such runs in a text.
pub(super) fn runs(text: &str) -> Vec<(Range<usize>, Number)> {
    let mut found = Vec::new();
    let mut run: Option<Range<usize>> = None;
    for (start, word) in words(text) {
        let bare = word.trim_end_matches([',', ';', ':', '.', '!', '?', '"', '\'']);
        let place = start..start + bare.len();
        let goes_on = is_group(bare);
        if goes_on {
            run = Some(run.map_or(place.clone(), |run| run.start..place.end));
        }
        if !goes_on || bare.len() < word.len() {
            found.extend(run.take().and_then(|run| judge(text, run)));
        }
        if !goes_on && is_parcel(bare) {
            found.push((place, Number::Parcel));
        }
    }
    found.extend(run.and_then(|run| judge(text, run)));
    found
}

fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let start = text.as_ptr() as usize;
    text.split_whitespace().map(move |word| (word.as_ptr() as usize - start, word))
}

fn digits(text: &str) -> usize {
    text.chars().filter(|c| c.is_numeric()).count()
}

/// Digits with the signs that group them, or the letters in front of an account.
fn is_group(word: &str) -> bool {
    let signs = |c: char| matches!(c, '+' | '(' | ')' | '.' | '-' | '/' | '–');
    digits(word) > 0 && word.chars().all(|c| c.is_numeric() || signs(c)) || is_account(word)
}

fn is_account(word: &str) -> bool {
    let mut letters = word.chars();
    let begins = letters.by_ref().take(2).all(|c| c.is_ascii_uppercase());
    begins && word.len() >= 4 && letters.all(|c| c.is_ascii_digit())
}

fn judge(text: &str, run: Range<usize>) -> Option<(Range<usize>, Number)> {
    let said = text.get(run.clone())?;
    let groups: Vec<&str> = said.split_whitespace().collect();
    if digits(said) < LONG || groups.iter().all(|group| is_day(group)) {
        return None;
    }
    let begins = said.starts_with(['+', '0', '(']);
    Some((run, if begins { Number::Phone } else { Number::Parcel }))
}

/// 2026-06-15, 15.06.2026, 6/15/26.
fn is_day(group: &str) -> bool {
    let parts: Vec<&str> = group.split(['-', '.', '/']).collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    let is_short = |length: &usize| (1..=2).contains(length);
    match lengths.as_slice() {
        [year, rest @ ..] | [rest @ .., year] if *year == 4 => rest.len() == 2 && rest.iter().all(is_short),
        all => all.len() == 3 && all.iter().all(is_short),
    }
}

/// Letters and digits without a break, mostly digits.
fn is_parcel(word: &str) -> bool {
    let all = word.chars().count();
    all >= PARCEL && word.chars().all(char::is_alphanumeric) && digits(word) * 10 >= all * 6
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        runs(text).into_iter().filter_map(|(place, _)| text.get(place)).collect()
    }

    #[test]
    fn telephones_parcels_and_accounts_are_found() {
        assert_eq!(found("Call +49 (30) 123-4567, or 0171/2345678."), ["+49 (30) 123-4567", "0171/2345678"]);
        assert_eq!(found("DPD 0515 8042 7731 left; 1Z999AA10123456784!"), ["0515 8042 7731", "1Z999AA10123456784"]);
        assert_eq!(found("To DE89 3704 0044 0532 0130 00 please"), ["DE89 3704 0044 0532 0130 00"]);
        assert_eq!(found("٠١٧١٢٣٤٥٦٧٨"), ["٠١٧١٢٣٤٥٦٧٨"]);
    }

    #[test]
    fn days_prices_sizes_and_spans_stay() {
        for text in [
            "Since 2026-06-15 or 15.06.2026, 6/15/26",
            "1.299,00 EUR",
            "At 30 degrees for 14 days",
            "20 000 mm",
            "38-40",
        ] {
            assert_eq!(found(text), Vec::<&str>::new(), "{text}");
        }
    }
}
