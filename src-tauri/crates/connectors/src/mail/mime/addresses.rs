//! Addresses and the date of a message.

use super::header::Header;
use super::words;
use crate::mail::model::Mailbox;
use comptoir_kernel::Timestamp;
use mail_parser::parsers::MessageStream;
use mail_parser::{Addr, Address, HeaderValue};

/// A header with more recipients than this is cut off.
const MAX_ADDRESSES: usize = 2_000;

/// All mailboxes of all fields of that name, groups flattened, entries without an address left out.
pub(super) fn mailboxes(header: &Header<'_>, name: &str) -> Vec<Mailbox> {
    let mut found = Vec::new();
    for value in header.all(name) {
        let mut here = read(value);
        let is_broken = here.iter().any(|mailbox| mailbox.name.contains('\u{fffd}') || mailbox.name.contains("=?"));
        if is_broken {
            here = read(&words::quoted_words(value));
        }
        found.extend(here.into_iter().filter(|mailbox| !mailbox.address.is_empty()));
        if found.len() >= MAX_ADDRESSES {
            break;
        }
    }
    found.truncate(MAX_ADDRESSES);
    found
}

/// Who wrote it; where From is missing or has no address, whatever else names the sender.
pub(super) fn sender(header: &Header<'_>) -> Option<Mailbox> {
    ["From", "Sender", "Resent-From", "Reply-To", "Return-Path", "X-Envelope-From"]
        .iter()
        .find_map(|name| mailboxes(header, name).into_iter().next())
}

/// The addresses that the last servers wrote down as the real recipient.
pub(super) fn delivered_to(header: &Header<'_>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for name in ["Delivered-To", "X-Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To"] {
        for mailbox in mailboxes(header, name) {
            if !found.contains(&mailbox.address) {
                found.push(mailbox.address);
            }
        }
    }
    found
}

pub(super) fn date(header: &Header<'_>) -> Option<Timestamp> {
    header.all("Date").find_map(|value| {
        let HeaderValue::DateTime(mut moment) = MessageStream::new(value).parse_date() else { return None };
        // A leap second has no place in Unix time.
        moment.second = moment.second.min(59);
        (moment.is_valid() && moment.year >= 1970)
            .then(|| Timestamp::from_millisecond(moment.to_timestamp().saturating_mul(1000)))
    })
}

fn read(value: &[u8]) -> Vec<Mailbox> {
    let HeaderValue::Address(address) = MessageStream::new(value).parse_address() else { return Vec::new() };
    match address {
        Address::List(list) => list.iter().map(mailbox).collect(),
        Address::Group(groups) => groups.iter().flat_map(|group| &group.addresses).map(mailbox).collect(),
    }
}

fn mailbox(addr: &Addr<'_>) -> Mailbox {
    let name = addr.name.as_deref().unwrap_or_default();
    let address = addr.address.as_deref().unwrap_or_default();
    // `Ada ada@example.org` without brackets is taken as one address, or as one name.
    let whole = if address.is_empty() { name } else { address };
    if whole.contains('@') && (address.is_empty() || (name.is_empty() && address.contains(' '))) {
        let (rest, last) = whole.trim().rsplit_once(char::is_whitespace).unwrap_or(("", whole));
        if last.contains('@') {
            return Mailbox { name: clean_name(rest), address: clean_address(last) };
        }
    }
    Mailbox { name: clean_name(name), address: clean_address(address) }
}

fn clean_name(name: &str) -> String {
    let visible: String = name.chars().map(|character| if character.is_control() { ' ' } else { character }).collect();
    let name = visible.split_whitespace().collect::<Vec<_>>().join(" ");
    let unquoted = name.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\'')).unwrap_or(&name);
    unquoted.trim_matches('"').trim().to_owned()
}

fn clean_address(address: &str) -> String {
    let bare = address.trim().trim_matches(['<', '>', '"', '\'', ',', ';']);
    let bare = bare.strip_prefix("mailto:").unwrap_or(bare);
    bare.chars().filter(|character| !character.is_control() && !character.is_whitespace()).collect()
}
