//! What else lies in a shop's mailbox: newsletters, spam, fraud, automatic answers, odd attachments.

use super::calendar;
use super::chance::Chance;
use super::envelope;
use super::letters::{SampleMessage, Sent};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use comptoir_kernel::Timestamp;

const MINUTE: i64 = 60;
const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

/// The odd letters; two of them answer something that the shop sent.
pub(super) fn messages(now: Timestamp, sent: &[Sent], chance: &mut Chance) -> Vec<SampleMessage> {
    let mut messages = Vec::new();
    let plain = [
        (include_str!("special/newsletter.eml"), 3 * HOUR),
        (include_str!("special/spam.eml"), 5 * HOUR),
        (include_str!("special/hostile.eml"), 9 * HOUR),
        (include_str!("special/supplier.eml"), 26 * HOUR),
        (include_str!("special/invitation.eml"), 3 * DAY),
        (include_str!("special/winmail.eml"), 6 * DAY),
        (include_str!("special/newsletter.eml"), 17 * DAY),
        (include_str!("special/spam.eml"), 21 * DAY),
    ];
    for (pattern, age) in plain {
        messages.push(received(pattern, now.plus_seconds(-age), &[], chance));
    }
    let old_enough = now.plus_seconds(-2 * DAY);
    if let Some(original) = sent.iter().find(|sent| sent.language == "de" && sent.at < old_enough) {
        messages.push(absence(original, chance));
    }
    if let Some(original) = sent.iter().find(|sent| sent.language == "en" && sent.is_last && sent.at < old_enough) {
        messages.push(bounce(original, chance));
    }
    for (pattern, age) in
        [(include_str!("special/form_it.eml"), 94 * MINUTE), (include_str!("special/form_pl.eml"), 29 * HOUR)]
    {
        messages.push(received(pattern, now.plus_seconds(-age), &[], chance));
    }
    messages
}

fn absence(original: &Sent, chance: &mut Chance) -> SampleMessage {
    let chain = original.references.iter().chain([&original.id]).map(|id| format!("<{id}>")).collect::<Vec<_>>();
    let slots = [
        ("from", envelope::mailbox(&original.name, &original.address, "utf-8")),
        ("subject", envelope::words(&format!("Abwesenheitsnotiz: {}", original.subject), "utf-8")),
        ("original", original.id.clone()),
        ("references", chain.join("\n ")),
        ("name", original.name.clone()),
        ("domain", domain(&original.address)),
    ];
    received(include_str!("special/absence.eml"), original.at.plus_seconds(40), &slots, chance)
}

fn bounce(original: &Sent, chance: &mut Chance) -> SampleMessage {
    let slots = [
        ("recipient", original.address.clone()),
        ("domain", domain(&original.address)),
        ("original", original.id.clone()),
        ("subject", envelope::words(&format!("Re: {}", original.subject), "utf-8")),
    ];
    received(include_str!("special/bounce.eml"), original.at.plus_seconds(7), &slots, chance)
}

fn domain(address: &str) -> String {
    address.split_once('@').map_or(address, |(_, domain)| domain).to_owned()
}

/// Fills a letter and gives it the line ends of the wire.
fn received(pattern: &str, at: Timestamp, slots: &[(&str, String)], chance: &mut Chance) -> SampleMessage {
    let date = calendar::local(at, 1);
    let base64 = |bytes: &[u8]| {
        let lines = envelope::lines(&STANDARD.encode(bytes));
        String::from_utf8_lossy(&lines).replace("\r\n", "\n").trim_end().to_owned()
    };
    let always = [
        ("date", calendar::header_date(&date)),
        ("id", format!("{:016x}", chance.next())),
        ("logo", base64(include_bytes!("files/logo.png"))),
        ("winmail", base64(include_bytes!("files/winmail.dat"))),
        ("stamp", date.strftime("%Y%m%dT%H%M%SZ").to_string()),
        ("start", calendar::local(at.plus_seconds(9 * DAY), 0).strftime("%Y%m%dT090000Z").to_string()),
    ];
    let text = slots
        .iter()
        .chain(&always)
        .fold(pattern.to_owned(), |text, (name, value)| text.replace(&format!("{{{{{name}}}}}"), value));
    SampleMessage {
        raw: text.replace("\r\n", "\n").replace('\n', "\r\n").into_bytes(),
        is_sent: false,
        received_at: at,
        topic: None,
    }
}
