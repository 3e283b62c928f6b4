//! The pseudo-locale: English with accents, a third longer and in brackets, so that tests see what was not translated.

use std::borrow::Cow;

/// Accents every letter and doubles every vowel; keeps everything else.
pub(crate) fn accent(text: &str) -> Cow<'_, str> {
    let mut accented = String::with_capacity(text.len() * 3);
    for character in text.chars() {
        let swapped = swap(character);
        accented.push(swapped);
        if matches!(character, 'a' | 'e' | 'i' | 'o' | 'u') {
            accented.push(swapped);
        }
    }
    Cow::Owned(accented)
}

/// Marks where a text begins and ends, which shows concatenation and clipping.
pub(crate) fn bracket(text: &str) -> String {
    format!("[{text}]")
}

fn swap(character: char) -> char {
    match character {
        'a' => 'á',
        'b' => 'ƀ',
        'c' => 'ç',
        'd' => 'ð',
        'e' => 'é',
        'f' => 'ƒ',
        'g' => 'ğ',
        'h' => 'ĥ',
        'i' => 'í',
        'j' => 'ĵ',
        'k' => 'ķ',
        'l' => 'ļ',
        'n' => 'ñ',
        'o' => 'ó',
        'r' => 'ř',
        's' => 'š',
        't' => 'ţ',
        'u' => 'ú',
        'w' => 'ŵ',
        'y' => 'ý',
        'z' => 'ž',
        'A' => 'Å',
        'B' => 'Ɓ',
        'C' => 'Ç',
        'D' => 'Ð',
        'E' => 'É',
        'G' => 'Ĝ',
        'H' => 'Ĥ',
        'I' => 'Î',
        'J' => 'Ĵ',
        'K' => 'Ķ',
        'L' => 'Ļ',
        'N' => 'Ñ',
        'O' => 'Ö',
        'R' => 'Ŕ',
        'S' => 'Š',
        'T' => 'Ţ',
        'U' => 'Û',
        'W' => 'Ŵ',
        'Y' => 'Ý',
        'Z' => 'Ž',
        other => other,
    }
}
