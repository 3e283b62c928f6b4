//! Header values as mail carries them: encoded words (RFC 2047), parameters (RFC 2231), addresses.

use super::InvalidHeader;
use crate::mail::model::Mailbox;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// Bytes of text in one encoded word, so that the word stays below its 75 characters.
const WORD: usize = 42;
/// A longer run without a blank cannot be folded.
const MAX_RUN: usize = 60;
/// Characters of a percent-encoded piece of a file name.
const PIECE: usize = 54;

pub(super) fn refuse_controls(field: &'static str, value: &str) -> Result<(), InvalidHeader> {
    // U+2028 and its like break no header line, but C1 controls have no business there either.
    if value.contains(char::is_control) { Err(InvalidHeader::ControlCharacter { field }) } else { Ok(()) }
}

/// Unstructured text such as the subject.
pub(super) fn text(field: &'static str, value: &str) -> Result<String, InvalidHeader> {
    refuse_controls(field, value)?;
    let value = value.trim();
    let is_plain = value.is_ascii() && !value.contains("=?") && value.split(' ').all(|run| run.len() <= MAX_RUN);
    Ok(if is_plain { value.to_owned() } else { words(value) })
}

/// `"Name" <address>`.
pub(super) fn address(field: &'static str, mailbox: &Mailbox) -> Result<String, InvalidHeader> {
    refuse_controls(field, &mailbox.name)?;
    refuse_controls(field, &mailbox.address)?;
    let address = ascii_address(mailbox.address.trim()).ok_or(InvalidHeader::Address { field })?;
    let name = mailbox.name.trim();
    if name.is_empty() {
        return Ok(address);
    }
    let is_plain = name.is_ascii() && !name.contains("=?") && name.split(' ').all(|run| run.len() <= MAX_RUN);
    if !is_plain {
        return Ok(format!("{} <{address}>", words(name)));
    }
    let escaped = name.replace('\\', "\\\\").replace('"', "\\\"");
    Ok(format!("\"{escaped}\" <{address}>"))
}

/// The address with the domain in its ASCII form; None for one that would break the field or needs SMTPUTF8.
fn ascii_address(address: &str) -> Option<String> {
    let (local, domain) = address.rsplit_once('@')?;
    let is_local = !local.is_empty()
        && local.len() <= 64
        && local.chars().all(|character| {
            character.is_ascii_graphic()
                && !matches!(character, '<' | '>' | '(' | ')' | ',' | ';' | ':' | '"' | '[' | ']' | '\\' | '@')
        });
    let domain = match url::Host::parse(domain).ok()? {
        url::Host::Domain(domain) => domain,
        url::Host::Ipv4(_) | url::Host::Ipv6(_) => return None,
    };
    (is_local && !domain.is_empty()).then(|| format!("{local}@{domain}"))
}

/// Encoded words, cut between characters. The blanks between them vanish when they are read.
fn words(text: &str) -> String {
    let mut out = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (word, after) = rest.split_at_checked(rest.floor_char_boundary(WORD)).unwrap_or((rest, ""));
        out.push(format!("=?utf-8?B?{}?=", STANDARD.encode(word)));
        rest = after;
    }
    out.join(" ")
}

/// `filename="plain.txt"`, or with other letters `filename*=utf-8''…`, in numbered pieces where it is long.
pub(super) fn file_name(name: &str) -> String {
    let is_plain = name.is_ascii() && name.len() <= MAX_RUN && !name.contains(['"', '\\', '%']);
    if is_plain {
        return format!("filename=\"{name}\"");
    }
    let mut pieces = vec![String::from("utf-8''")];
    for character in name.chars() {
        // Between characters only: readers decode piece by piece.
        if pieces.last().is_some_and(|piece| piece.len() > PIECE) {
            pieces.push(String::new());
        }
        let Some(piece) = pieces.last_mut() else { continue };
        if character.is_ascii_alphanumeric() || matches!(character, '.' | '-' | '_') {
            piece.push(character);
        } else {
            let mut buffer = [0; 4];
            piece.extend(character.encode_utf8(&mut buffer).bytes().map(|byte| format!("%{byte:02X}")));
        }
    }
    if let [only] = pieces.as_slice() {
        return format!("filename*={only}");
    }
    let numbered: Vec<String> =
        pieces.iter().enumerate().map(|(number, piece)| format!("filename*{number}*={piece}")).collect();
    numbered.join("; ")
}
