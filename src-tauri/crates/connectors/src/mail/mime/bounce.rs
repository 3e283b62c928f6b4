//! Delivery reports: the standard form (RFC 3464) and what older mail servers write.

use super::automatic::has_null_return_path;
use super::header::Header;
use super::ids;
use super::structure::Tree;
use crate::mail::model::{Bounce, Mailbox};

/// A report longer than this is read only so far.
const MAX_REPORT: usize = 64 * 1024;

/// How subjects of reports without the standard form begin, lower case.
const SUBJECTS: [&str; 17] = [
    "undeliver",
    "mail delivery failed",
    "delivery status notification",
    "delivery failure",
    "delivery has failed",
    "failure notice",
    "returned mail",
    "mail delivery system",
    "warning: message",
    "message status - undeliverable",
    "unzustellbar",
    "nicht zustellbar",
    "non remis",
    "échec de la remise",
    "no se puede entregar",
    "mancato recapito",
    "配信不能",
];

/// What a delivery report says; None for any other message.
pub(super) fn read(tree: &Tree<'_>, raw: &[u8], from: Option<&Mailbox>, subject: &str, text: &str) -> Option<Bounce> {
    let status_part = tree
        .parts
        .iter()
        .find(|part| matches!(part.mime_type.as_str(), "message/delivery-status" | "message/global-delivery-status"));
    let is_report = status_part.is_some();
    if !is_report && !is_old_report(&tree.header, from, subject) {
        return None;
    }
    let report = status_part.map(|part| part.bytes(raw).into_owned()).unwrap_or_default();
    let mut bounce = status_group(report.get(..MAX_REPORT).unwrap_or(&report));
    bounce.original_message_id = original_id(tree, raw).or_else(|| id_in_text(text)).or_else(|| {
        ["In-Reply-To", "References"]
            .iter()
            .find_map(|name| tree.header.line(name).and_then(|line| ids::list(&line).into_iter().next_back()))
    });
    if bounce.recipient.is_none() {
        bounce.recipient = super::addresses::mailboxes(&tree.header, "X-Failed-Recipients")
            .into_iter()
            .next()
            .map(|mailbox| mailbox.address)
            .or_else(|| address_in_text(text, from));
    }
    if bounce.status.is_none() {
        bounce.status = text.split_whitespace().find_map(enhanced_status);
    }
    if !is_report {
        bounce.is_permanent = !subject.to_lowercase().starts_with("warning: message")
            && !bounce.status.as_deref().is_some_and(|status| status.starts_with('4'));
        bounce.diagnostic = text.lines().map(str::trim).find(|line| is_reply_line(line)).map(str::to_owned);
    }
    Some(bounce)
}

fn is_old_report(header: &Header<'_>, from: Option<&Mailbox>, subject: &str) -> bool {
    if header.has("X-Failed-Recipients") {
        return true;
    }
    let local = from.map(|from| from.address.split('@').next().unwrap_or_default().to_ascii_lowercase());
    let is_daemon = local.is_some_and(|local| matches!(local.as_str(), "mailer-daemon" | "postmaster" | "mail-daemon"));
    let subject = subject.to_lowercase();
    let is_named = SUBJECTS.iter().any(|start| subject.starts_with(start));
    is_daemon && (is_named || has_null_return_path(header))
}

/// The first group that tells of a failure, else of a delay, else of anything.
fn status_group(report: &[u8]) -> Bounce {
    let text = String::from_utf8_lossy(report).replace("\r\n", "\n");
    let mut best: Option<(u8, Bounce)> = None;
    for group in text.split("\n\n") {
        let header = Header::read(group.as_bytes());
        let recipient = ["Final-Recipient", "Original-Recipient"].iter().find_map(|name| header.line(name));
        let action = header.line("Action").unwrap_or_default().to_ascii_lowercase();
        let status = header.line("Status").and_then(|line| line.split_whitespace().find_map(enhanced_status));
        if recipient.is_none() && action.is_empty() {
            continue;
        }
        let is_permanent = match action.as_str() {
            "failed" => !status.as_deref().is_some_and(|status| status.starts_with('4')) || status.is_none(),
            "" => status.as_deref().is_some_and(|status| status.starts_with('5')),
            _ => false,
        };
        let rank = match action.as_str() {
            "failed" => 3,
            "delayed" => 2,
            _ => 1,
        };
        let bounce = Bounce {
            original_message_id: None,
            recipient: recipient.map(|line| after_type(&line).trim_matches(['<', '>']).to_owned()),
            status,
            diagnostic: header.line("Diagnostic-Code").map(|line| after_type(&line).to_owned()),
            // A server that gives up after days reports `failed` with a 4.x.x status: final all the same.
            is_permanent: is_permanent || action == "failed",
        };
        if best.as_ref().is_none_or(|(best_rank, _)| rank > *best_rank) {
            best = Some((rank, bounce));
        }
    }
    best.map(|(_, bounce)| bounce).unwrap_or_default()
}

/// The value behind `rfc822;` or `smtp;`.
fn after_type(line: &str) -> &str {
    line.split_once(';').map_or(line, |(_, value)| value).trim()
}

/// The id of the returned message, from the copy of it or of its header.
fn original_id(tree: &Tree<'_>, raw: &[u8]) -> Option<String> {
    tree.parts
        .iter()
        .filter(|part| {
            matches!(
                part.mime_type.as_str(),
                "message/rfc822" | "message/global" | "text/rfc822-headers" | "message/rfc822-headers"
            )
        })
        .find_map(|part| {
            let bytes = part.bytes(raw);
            let (header, _) = super::structure::top_header(&bytes);
            header.line("Message-ID").map(|line| ids::bare(&line)).filter(|id| !id.is_empty())
        })
}

/// Old servers append the returned message to the text.
fn id_in_text(text: &str) -> Option<String> {
    text.lines().find_map(|line| {
        let line = line.trim_start_matches(['>', ' ']);
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("message-id").then(|| ids::list(value).into_iter().next())?
    })
}

fn address_in_text(text: &str, from: Option<&Mailbox>) -> Option<String> {
    text.split(|character: char| character.is_whitespace() || matches!(character, ',' | ';' | '"' | '\''))
        .map(|word| word.trim_matches(['<', '>', '(', ')', ':', '.']))
        .filter(|word| !word.starts_with('@') && word.split_once('@').is_some_and(|(_, domain)| domain.contains('.')))
        .find(|word| from.is_none_or(|from| !from.address.eq_ignore_ascii_case(word)))
        .map(str::to_owned)
}

/// `5.1.1`, perhaps with a sign around it (RFC 3463).
fn enhanced_status(word: &str) -> Option<String> {
    let word = word.trim_matches(['#', '(', ')', ',', ';', ':', '[', ']', '.']);
    let mut parts = word.split('.');
    let is_class = matches!(parts.next(), Some("2" | "4" | "5"));
    let mut is_number = || {
        parts.next().is_some_and(|part| (1..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit()))
    };
    (is_class && is_number() && is_number() && parts.next().is_none()).then(|| word.to_owned())
}

/// `550 No such user here`.
fn is_reply_line(line: &str) -> bool {
    matches!(line.as_bytes(), [b'4' | b'5', second, third, b' ' | b'-', ..] if second.is_ascii_digit() && third.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::enhanced_status;

    #[test]
    fn status_codes_are_found_among_words() {
        for (word, expected) in [
            ("5.1.1", Some("5.1.1")),
            ("(#5.1.1)", Some("5.1.1")),
            ("4.4.7:", Some("4.4.7")),
            ("192.0.2.1", None),
            ("3.1.1", None),
            ("5.1", None),
            ("5.1.x", None),
        ] {
            assert_eq!(enhanced_status(word).as_deref(), expected, "{word}");
        }
    }
}
