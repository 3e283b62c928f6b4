//! Bytes to text: the label is believed only as far as the bytes agree with it.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// Text of this length is enough for the detector.
const SAMPLE: usize = 64 * 1024;

/// Decodes a text body or header value. Never fails: what cannot be read becomes U+FFFD.
pub(super) fn decode(bytes: &[u8], label: Option<&str>) -> String {
    let label = label.map(|label| label.trim().trim_matches(['"', '\''])).filter(|label| !label.is_empty());
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling(bytes.get(length..).unwrap_or_default()).0.into_owned();
    }
    let named = label.and_then(|label| Encoding::for_label(label.as_bytes()));
    if named.is_none()
        && let Some(decoder) = label.filter(|label| !is_ascii_label(label)).and_then(|label| old_decoder(label))
    {
        return decoder(bytes);
    }
    let is_plain_ascii = bytes.is_ascii() && !bytes.contains(&0x1b);
    if is_plain_ascii && named.is_none_or(|encoding| encoding.is_ascii_compatible()) {
        return String::from_utf8_lossy(bytes).into_owned();
    }
    let is_trusted = label.is_some_and(|label| !is_ascii_label(label));
    match named {
        Some(encoding) if is_trusted => decode_labelled(bytes, encoding),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) if !bytes.contains(&0x1b) => text.to_owned(),
            _ => guess(bytes).decode_without_bom_handling(bytes).0.into_owned(),
        },
    }
}

/// The likeliest encoding of bytes without a label.
pub(super) fn guess(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    let sample = bytes.get(..SAMPLE).unwrap_or(bytes);
    detector.feed(sample, sample.len() == bytes.len());
    detector.guess(None, Utf8Detection::Allow)
}

fn decode_labelled(bytes: &[u8], encoding: &'static Encoding) -> String {
    // Bytes that form valid UTF-8 are practically never text in a single-byte encoding.
    if encoding.is_single_byte()
        && !bytes.is_ascii()
        && let Ok(text) = std::str::from_utf8(bytes)
    {
        return text.to_owned();
    }
    let (text, _, had_errors) = encoding.decode(bytes);
    if !had_errors {
        return text.into_owned();
    }
    let guessed = guess(bytes);
    if guessed == encoding || (guessed == WINDOWS_1252 && encoding != UTF_8) {
        return text.into_owned();
    }
    let (other, _) = guessed.decode_without_bom_handling(bytes);
    if encoding == UTF_8 && looks_like_damaged_utf8(&text) {
        return text.into_owned();
    }
    if losses(&other) < losses(&text) { other.into_owned() } else { text.into_owned() }
}

/// UTF-8 in which only a few characters were cut still has many good ones beyond ASCII.
fn looks_like_damaged_utf8(text: &str) -> bool {
    let good = text.chars().filter(|&character| !character.is_ascii() && character != '\u{fffd}').count();
    good > losses(text) * 2
}

fn losses(text: &str) -> usize {
    text.chars().filter(|&character| character == '\u{fffd}').count()
}

fn is_ascii_label(label: &str) -> bool {
    [
        "us-ascii",
        "ascii",
        "ansi_x3.4-1968",
        "iso-ir-6",
        "x-unknown",
        "unknown-8bit",
        "unknown",
        "default",
        "_autodetect",
    ]
    .iter()
    .any(|known| label.eq_ignore_ascii_case(known))
}

/// Encodings that the web has dropped but old mail still uses, UTF-7 and DOS code pages among them.
fn old_decoder(label: &str) -> Option<fn(&[u8]) -> String> {
    mail_parser::decoders::charsets::map::charset_decoder(label.as_bytes())
}
