//! What mail programs note in the header of a message that they keep in a file.

use super::structure::top_header;

/// The notes of one message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::mail) struct EnvelopeMarks {
    /// None where no program noted it.
    pub is_seen: Option<bool>,
    pub is_deleted: bool,
    pub is_sent: bool,
}

/// Reads `Status` (mutt, Apple Mail), `X-Mozilla-Status` (Thunderbird) and `X-Gmail-Labels` (Gmail's export).
pub(in crate::mail) fn envelope_marks(raw: &[u8]) -> EnvelopeMarks {
    let (header, _) = top_header(raw);
    let status = header.line("Status").map(|line| line.contains('R'));
    let mozilla = header.line("X-Mozilla-Status").and_then(|line| u32::from_str_radix(line.trim(), 16).ok());
    let labels = header.first("X-Gmail-Labels").map(super::words::unstructured);
    let has_label = |wanted: &[&str]| {
        labels
            .as_deref()
            .map(|labels| labels.split(',').any(|label| wanted.contains(&label.trim().to_lowercase().as_str())))
    };
    let unread = [
        "unread",
        "ungelesen",
        "non lus",
        "no leídos",
        "da leggere",
        "não lidas",
        "okunmamış",
        "nieprzeczytane",
        "未読",
    ];
    let sent = [
        "sent",
        "gesendet",
        "messages envoyés",
        "enviados",
        "inviati",
        "posta inviata",
        "gönderilmiş postalar",
        "wysłane",
        "送信済みメール",
    ];
    EnvelopeMarks {
        is_seen: mozilla
            .map(|bits| bits & 1 != 0)
            .or(status)
            .or_else(|| has_label(&unread).map(|is_unread| !is_unread)),
        is_deleted: mozilla.is_some_and(|bits| bits & 8 != 0),
        is_sent: has_label(&sent).unwrap_or(false),
    }
}
