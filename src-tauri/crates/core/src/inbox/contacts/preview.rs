//! What would become of a pasted conversation: messages, who of the authors we are, and what is here already.

use super::ways;
use crate::customers;
use crate::desk::fold;
use crate::desk::write::OrProblem;
use crate::inbox::model::ContactWay;
use crate::inbox::wire::{CapturedLine, PreviewCaptureAnswer, PreviewCaptureRequest};
use crate::{agents, settings};
use comptoir_connectors::chats::{self, DateOrder};
use comptoir_kernel::{CustomerId, Problem};
use comptoir_store::rusqlite::{Connection, named_params};
use jiff::tz::TimeZone;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// As messengers call whoever copies the chat.
const OURSELVES: &[&str] = &[
    "you",
    "me",
    "du",
    "ich",
    "sie",
    "vous",
    "moi",
    "toi",
    "tú",
    "yo",
    "usted",
    "tu",
    "io",
    "lei",
    "você",
    "eu",
    "sen",
    "ben",
    "siz",
    "ty",
    "ja",
    "أنت",
    "أنا",
    "あなた",
    "自分",
];

/// No text is longer; bytes.
const LONGEST: usize = 2_000_000;

/// # Errors
/// `capture-too-long`, `customer-zone-unknown`, `customer-absent`.
pub(super) fn preview(
    connection: &Connection,
    request: &PreviewCaptureRequest,
) -> Result<PreviewCaptureAnswer, Problem> {
    if request.text.len() > LONGEST {
        return Err(Problem::refused("capture-too-long"));
    }
    let zone = match request.zone.as_deref() {
        Some(name) => TimeZone::get(name)
            .map_err(|error| Problem::refused("customer-zone-unknown").with("zone", name).because(error))?,
        None => TimeZone::system(),
    };
    let chat = chats::read(&request.text, &zone, usual_order(request.locale.as_deref()));
    let mut lines: Vec<CapturedLine> = chat
        .lines
        .into_iter()
        .map(|line| CapturedLine { author: line.author, at: line.at, text: line.text, is_ours: false, is_known: false })
        .collect();
    let given = request.customer_id.map(|id| customers::get(connection, id)).transpose()?;
    mark_ours(&mut lines, &our_names(connection)?, given.as_ref().map(|customer| customer.name.as_str()));
    let customer = match given {
        Some(customer) => Some(customer),
        None => guess(connection, request.way, &lines)?.map(|id| customers::get(connection, id)).transpose()?,
    };
    if let Some(customer) = &customer {
        let known = Known::of(connection, customer.id)?;
        let hashes = hashes(request.way, &lines);
        for (line, hash) in lines.iter_mut().zip(&hashes) {
            line.is_known = known.has(hash);
        }
    }
    Ok(PreviewCaptureAnswer {
        lines,
        is_date_guessed: chat.is_date_guessed,
        link: customer.as_ref().map(|one| ways::link_of(request.way, &one.handles)).unwrap_or_default(),
        customer_id: customer.as_ref().map(|one| one.id),
        customer_name: customer.map(|one| one.name).unwrap_or_default(),
    })
}

fn usual_order(locale: Option<&str>) -> DateOrder {
    match locale.unwrap_or_default() {
        "en-US" => DateOrder::MonthFirst,
        tag if tag.starts_with("ja") || tag.starts_with("zh") || tag.starts_with("ko") => DateOrder::YearFirst,
        _ => DateOrder::DayFirst,
    }
}

fn our_names(connection: &Connection) -> Result<BTreeSet<String>, Problem> {
    let mut names: BTreeSet<String> = agents::list(connection)?.iter().map(|agent| fold::fold(&agent.name)).collect();
    names.insert(fold::fold(&settings::get(connection)?.shop_name));
    names.extend(OURSELVES.iter().map(|word| fold::fold(word)));
    names.remove("");
    Ok(names)
}

/// Ours is who has a name of ours; of two strangers, who spoke second.
fn mark_ours(lines: &mut [CapturedLine], ours: &BTreeSet<String>, customer: Option<&str>) {
    let mut authors: Vec<String> = Vec::new();
    for line in lines.iter() {
        let name = fold::fold(&line.author);
        if !name.is_empty() && !authors.contains(&name) {
            authors.push(name);
        }
    }
    let customer = customer.map(fold::fold).filter(|name| authors.contains(name));
    let is_ours = |name: &String| match &customer {
        Some(customer) => name != customer && (authors.len() == 2 || ours.contains(name)),
        None if authors.iter().any(|author| ours.contains(author)) => ours.contains(name),
        None => authors.len() == 2 && authors.get(1) == Some(name),
    };
    for line in lines.iter_mut() {
        line.is_ours = is_ours(&fold::fold(&line.author));
    }
}

/// Somebody known by the number or the name of an author.
fn guess(connection: &Connection, way: ContactWay, lines: &[CapturedLine]) -> Result<Option<CustomerId>, Problem> {
    let theirs: BTreeSet<&str> = lines.iter().filter(|line| !line.is_ours).map(|line| line.author.as_str()).collect();
    for author in theirs.into_iter().filter(|author| !author.is_empty()) {
        let found = match customers::find_by_handle(connection, ways::handle_kind(way), author)? {
            Some(id) => Some(id),
            None => customers::find_by_name(connection, author)?,
        };
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}

/// What makes two lines the same: who, when to the minute, what, and the how-manieth such line it is.
pub(super) fn hashes(way: ContactWay, lines: &[CapturedLine]) -> Vec<[u8; 32]> {
    let mut counts: BTreeMap<[u8; 32], u32> = BTreeMap::new();
    let one = |line: &CapturedLine, count: u32| -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(way.as_str());
        hash.update([0]);
        hash.update(fold::fold(line.author.trim()));
        hash.update([0, u8::from(line.is_ours)]);
        hash.update(line.at.map_or(-1, |at| at.as_millisecond().div_euclid(60_000)).to_le_bytes());
        hash.update(line.text.split_whitespace().collect::<Vec<_>>().join(" "));
        hash.update(count.to_le_bytes());
        hash.finalize().into()
    };
    let mut all = Vec::with_capacity(lines.len());
    for line in lines {
        let count = counts.entry(one(line, 0)).or_default();
        *count += 1;
        all.push(one(line, *count));
    }
    all
}

/// What a customer's conversations hold.
pub(super) struct Known(HashSet<Vec<u8>>);

impl Known {
    pub fn of(connection: &Connection, customer: CustomerId) -> Result<Self, Problem> {
        let mut statement = connection
            .prepare_cached(
                "SELECT m.content_hash FROM conversations c JOIN contact_threads t ON t.conversation_id = c.id
                 JOIN messages m ON m.conversation_id = c.id WHERE c.customer_id = :customer",
            )
            .or_problem()?;
        let rows = statement.query_map(named_params! { ":customer": customer.0 }, |row| row.get(0)).or_problem()?;
        rows.collect::<Result<_, _>>().or_problem().map(Self)
    }

    pub fn has(&self, hash: &[u8; 32]) -> bool {
        self.0.contains(hash.as_slice())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(author: &str, text: &str) -> CapturedLine {
        CapturedLine { author: author.into(), at: None, text: text.into(), is_ours: false, is_known: false }
    }

    #[test]
    fn the_same_words_twice_are_two_lines() {
        let all = hashes(ContactWay::Whatsapp, &[line("Ada", "ok"), line("Ada", "ok"), line("Bo", "ok")]);
        assert_eq!(all.iter().collect::<HashSet<_>>().len(), 3);
        let again = hashes(ContactWay::Whatsapp, &[line(" ada", " ok")]);
        assert_eq!(all[0], again[0], "blanks and case make no other line");
    }

    #[test]
    fn we_are_told_from_the_customer() {
        let ours: BTreeSet<String> = ["nordlicht".to_owned(), "you".to_owned()].into();
        let marks = |authors: &[&str], customer| {
            let mut lines: Vec<CapturedLine> = authors.iter().map(|author| line(author, "x")).collect();
            mark_ours(&mut lines, &ours, customer);
            lines.iter().map(|line| line.is_ours).collect::<Vec<_>>()
        };
        assert_eq!(marks(&["Ada", "Nordlicht"], None), [false, true]);
        assert_eq!(marks(&["You", "Ada"], None), [true, false]);
        assert_eq!(marks(&["Ada", "Mira"], None), [false, true]);
        assert_eq!(marks(&["Mira", "Ada"], Some("Ada")), [true, false]);
        assert_eq!(marks(&[""], None), [false]);
    }
}
