//! Conversations that somebody copied out of a messenger, taken apart into lines with author and time.
//!
//! What messengers copy depends on the phone and its language: `[12.11.26, 14:03:22] Ada: Hello`,
//! `11/12/26, 2:03 PM - Ada: Hello`, `2026/11/12 14:03 - Ada: Hello`, `Ada, [12.11.2026 14:03]` with the text below.

mod scan;
mod stamp;

use comptoir_kernel::Timestamp;
use jiff::tz::TimeZone;
use scan::Scan;
pub use stamp::DateOrder;
use stamp::Stamp;
use std::collections::BTreeMap;

/// One message of a chat. The author is empty and the time unknown where the text does not say them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChatLine {
    pub author: String,
    pub at: Option<Timestamp>,
    pub text: String,
}

/// What the text looked like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChatFormat {
    /// Each message begins with date and time.
    Stamped,
    /// Each message begins with a name and a colon.
    Named,
    /// Nothing told messages apart.
    Plain,
}

/// A chat that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chat {
    pub format: ChatFormat,
    pub lines: Vec<ChatLine>,
    /// Day and month could be either way round; the usual order was taken.
    pub is_date_guessed: bool,
}

/// No name of an author is longer; characters.
const LONGEST_NAME: usize = 60;

/// Reads a pasted chat. Times are those of `zone`; `usual` decides where `03/04/26` may be either.
pub fn read(text: &str, zone: &TimeZone, usual: DateOrder) -> Chat {
    let text = text.replace("\r\n", "\n");
    let stamped = stamped(&text);
    if !stamped.is_empty() {
        return resolve(stamped, zone, usual);
    }
    match named(&text) {
        Some(lines) => Chat { format: ChatFormat::Named, lines, is_date_guessed: false },
        None => {
            let text = text.trim().to_owned();
            let lines =
                if text.is_empty() { Vec::new() } else { vec![ChatLine { author: String::new(), at: None, text }] };
            Chat { format: ChatFormat::Plain, lines, is_date_guessed: false }
        }
    }
}

struct Raw {
    author: String,
    stamp: Stamp,
    text: String,
}

/// What a line begins with.
enum Head<'a> {
    Message {
        stamp: Stamp,
        author: &'a str,
        text: &'a str,
    },
    /// "Messages are encrypted", "Ada joined": nobody says it.
    System,
    None,
}

fn stamped(text: &str) -> Vec<Raw> {
    let mut found: Vec<Raw> = Vec::new();
    let mut is_system = false;
    for line in text.lines() {
        match head(line) {
            Head::Message { stamp, author, text } => {
                is_system = false;
                found.push(Raw { author: author.trim().to_owned(), stamp, text: text.to_owned() });
            }
            Head::System => is_system = true,
            Head::None => {
                if let Some(last) = found.last_mut().filter(|_| !is_system) {
                    last.text.push('\n');
                    last.text.push_str(line);
                }
            }
        }
    }
    found
}

fn head(line: &str) -> Head<'_> {
    let mut scan = Scan::new(line);
    if scan.take('[') {
        let Some(stamp) = stamp::read(&mut scan) else { return Head::None };
        scan.skip_blanks();
        return if scan.take(']') { speaker(stamp, scan.rest()) } else { Head::None };
    }
    let mut plain = Scan::new(line);
    if let Some(stamp) = stamp::read(&mut plain) {
        plain.skip_blanks();
        let is_head = ['-', '–', ':'].into_iter().any(|mark| plain.take(mark));
        return if is_head { speaker(stamp, plain.rest()) } else { Head::None };
    }
    trailing(line)
}

/// "Ada Lovelace, [12.11.2026 14:03]": the text stands in the lines below.
fn trailing(line: &str) -> Head<'_> {
    let Some((author, rest)) = line.rsplit_once(", [") else { return Head::None };
    let mut scan = Scan::new(rest);
    let Some(stamp) = stamp::read(&mut scan) else { return Head::None };
    scan.skip_blanks();
    let is_end = scan.take(']') && scan.rest().trim_matches([':', ' ']).is_empty();
    let is_name = !author.trim().is_empty() && author.chars().count() <= LONGEST_NAME;
    if is_end && is_name { Head::Message { stamp, author, text: "" } } else { Head::None }
}

fn speaker(stamp: Stamp, rest: &str) -> Head<'_> {
    let rest = rest.trim_start_matches(scan::is_blank);
    let found = rest.split_once(": ").or_else(|| rest.split_once(':').filter(|(_, text)| text.is_empty()));
    match found {
        Some((author, text)) if author.chars().count() <= LONGEST_NAME && !author.trim().is_empty() => {
            Head::Message { stamp, author, text: text.trim_start_matches(scan::is_blank) }
        }
        _ => Head::System,
    }
}

fn resolve(raws: Vec<Raw>, zone: &TimeZone, usual: DateOrder) -> Chat {
    let stamps: Vec<&Stamp> = raws.iter().map(|raw| &raw.stamp).collect();
    let (order, is_date_guessed) = stamp::order_of(&stamps, usual);
    let lines = raws.into_iter().map(|raw| ChatLine {
        at: raw.stamp.moment(order, zone),
        author: raw.author,
        text: raw.text.trim().to_owned(),
    });
    Chat { format: ChatFormat::Stamped, lines: lines.filter(|line| !line.text.is_empty()).collect(), is_date_guessed }
}

/// "Ada: Hello", where at least one name speaks twice: a single "Order: 4711" is no chat.
fn named(text: &str) -> Option<Vec<ChatLine>> {
    let mut lines: Vec<ChatLine> = Vec::new();
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    for line in text.lines() {
        let found =
            line.split_once(':').filter(|(name, said)| is_name(name) && (said.starts_with(' ') || said.is_empty()));
        if let Some((author, said)) = found {
            *counts.entry(author.trim().to_owned()).or_default() += 1;
            lines.push(ChatLine { author: author.trim().to_owned(), at: None, text: said.trim().to_owned() });
        } else if let Some(last) = lines.last_mut() {
            last.text.push('\n');
            last.text.push_str(line);
        } else if !line.trim().is_empty() {
            return None;
        }
    }
    let is_chat = counts.len() <= 6 && counts.len() > 1 && counts.values().any(|count| *count > 1);
    for line in &mut lines {
        line.text = line.text.trim().to_owned();
    }
    lines.retain(|line| !line.text.is_empty());
    (is_chat && !lines.is_empty()).then_some(lines)
}

fn is_name(text: &str) -> bool {
    let text = text.trim();
    let count = text.chars().count();
    (1..=40).contains(&count) && text.split_whitespace().count() <= 4 && !text.contains("//") && !text.contains('@')
}

#[cfg(test)]
mod tests;
