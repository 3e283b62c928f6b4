//! Unstructured header text and encoded words (RFC 2047).

use super::charset;
use super::header::unfolded;
use super::transfer::Transfer;
use mail_parser::HeaderValue;
use mail_parser::parsers::MessageStream;

/// A value such as the subject, decoded, on one line, without control characters.
pub(super) fn unstructured(value: &[u8]) -> String {
    let text = match MessageStream::new(value).parse_unstructured() {
        HeaderValue::Text(text) => text.into_owned(),
        _ => String::new(),
    };
    // The parser decodes word by word. Senders of CJK text cut characters in the middle, across words.
    let is_broken = text.contains('\u{fffd}') || (text.contains("=?") && text.contains("?="));
    let text = if is_broken { decode_words(&unfolded(value), |text| text.to_owned()) } else { text };
    one_line(&text)
}

/// A file name or phrase in which encoded words stand though they should not.
pub(super) fn decode_label(label: &str) -> String {
    if label.contains("=?") { decode_words(label, |text| text.to_owned()) } else { label.to_owned() }
}

/// An address header whose encoded words are replaced by quoted strings, so that cut characters come out whole.
pub(super) fn quoted_words(value: &[u8]) -> Vec<u8> {
    let mut line = decode_words(&unfolded(value), |text| {
        let escaped: String = text
            .chars()
            .filter(|character| !character.is_control())
            .flat_map(|character| matches!(character, '"' | '\\').then_some('\\').into_iter().chain([character]))
            .collect();
        format!("\"{escaped}\"")
    });
    line.push('\n');
    line.into_bytes()
}

/// A parameter in numbered, percent-encoded pieces (RFC 2231, section 4.1), joined before it is decoded.
pub(super) fn parameter(line: &str, name: &str) -> Option<String> {
    let mut pieces: Vec<(u32, &str, bool)> = Vec::new();
    for part in line.split(';') {
        let Some((key, value)) = part.split_once('=') else { continue };
        let mut key = key.trim().split('*');
        if !key.next().is_some_and(|key| key.eq_ignore_ascii_case(name)) {
            continue;
        }
        let second = key.next();
        let number = second.and_then(|number| number.parse().ok()).unwrap_or(0);
        let is_encoded = second == Some("") || key.next() == Some("");
        pieces.push((number, value.trim().trim_matches('"'), is_encoded));
    }
    pieces.sort_by_key(|(number, ..)| *number);
    let mut label = None;
    let mut bytes = Vec::new();
    for (index, (_, value, is_encoded)) in pieces.into_iter().enumerate() {
        let mut value = value;
        if index == 0
            && is_encoded
            && let Some((charset, after)) = value.split_once('\'')
        {
            label = Some(charset.to_owned());
            value = after.split_once('\'').map_or(after, |(_, text)| text);
        }
        bytes.extend(if is_encoded { super::body::percent_bytes(value) } else { value.as_bytes().to_vec() });
    }
    label.map(|label| charset::decode(&bytes, Some(&label)))
}

fn one_line(text: &str) -> String {
    if !text.contains(char::is_control) {
        return text.trim().to_owned();
    }
    let spaced: String = text.chars().map(|character| if character.is_control() { ' ' } else { character }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// One `=?charset?encoding?text?=`.
struct Word<'a> {
    charset: &'a str,
    bytes: Vec<u8>,
    rest: &'a str,
}

/// Neighbouring words of one charset are joined as bytes before they are decoded; white space between words vanishes.
fn decode_words(line: &str, wrap: impl Fn(&str) -> String) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(at) = rest.find("=?") {
        let (before, from_word) = rest.split_at_checked(at).unwrap_or((rest, ""));
        out.push_str(before);
        let Some(mut word) = read_word(from_word) else {
            out.push_str("=?");
            rest = from_word.get(2..).unwrap_or_default();
            continue;
        };
        let mut text = String::new();
        while let Some(next) = read_word(word.rest.trim_start()) {
            if next.charset.eq_ignore_ascii_case(word.charset) {
                word.bytes.extend_from_slice(&next.bytes);
                word.rest = next.rest;
            } else {
                text.push_str(&charset::decode(&word.bytes, Some(word.charset)));
                word = next;
            }
        }
        text.push_str(&charset::decode(&word.bytes, Some(word.charset)));
        out.push_str(&wrap(&text));
        rest = word.rest;
    }
    out.push_str(rest);
    out
}

fn read_word(text: &str) -> Option<Word<'_>> {
    let (charset, after) = text.strip_prefix("=?")?.split_once('?')?;
    let (encoding, after) = after.split_once('?')?;
    let (encoded, rest) = after.split_once("?=")?;
    let charset = charset.split('*').next().unwrap_or(charset);
    if charset.is_empty() || charset.len() > 40 || charset.contains(char::is_whitespace) {
        return None;
    }
    let bytes = match encoding {
        "B" | "b" => Transfer::Base64.decode(encoded.as_bytes()).into_owned(),
        "Q" | "q" => Transfer::QuotedPrintable.decode(encoded.replace('_', " ").as_bytes()).into_owned(),
        _ => return None,
    };
    Some(Word { charset, bytes, rest })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_character_cut_across_two_words_comes_out_whole() {
        let subject = " =?utf-8?B?44GT44KT44Gr44E=?=\r\n =?utf-8?B?oeOBrw==?=\r\n";
        assert_eq!(unstructured(subject.as_bytes()), "こんにちは");
    }

    #[test]
    fn words_and_plain_text_mix() {
        for (value, expected) in [
            (" =?iso-8859-1?Q?Gr=FC=DFe?= aus Hof\n", "Grüße aus Hof"),
            (" Re: =?UTF-8*de?Q?Stra=C3=9Fe?=\n", "Re: Straße"),
            (" =?broken?\n", "=?broken?"),
            (" a\r\n b\r\n\tc\n", "a b c"),
            (" =?utf-8?Q?tab=09here=00?=\n", "tab here"),
        ] {
            assert_eq!(unstructured(value.as_bytes()), expected, "{value}");
        }
    }
}
