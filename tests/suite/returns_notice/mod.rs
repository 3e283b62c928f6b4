//! What customers want back, read from letters in every shipped language: notices, what only looks like one, and ordinary
//! returns with reason, wish and pieces. The letters are hand-written; none was made from the tables.

mod command;
mod golden;

use comptoir_connectors::shops::model::{OrderLine, RemoteId};
use comptoir_core::returns::notice;
use comptoir_core::returns::proposal::{self, wire::Proposal};
use comptoir_kernel::{Currency, LocaleTag, Money};
use std::collections::BTreeMap;

/// A letter with what a person reads in it.
struct Case {
    /// `notice`, `near` (looks like one), `return`, or `none`.
    kind: String,
    expected: BTreeMap<String, String>,
    subject: String,
    text: String,
}

struct Book {
    tag: LocaleTag,
    lines: Vec<OrderLine>,
    cases: Vec<Case>,
}

fn books() -> Vec<Book> {
    LocaleTag::SHIPPED.into_iter().map(book).collect()
}

fn book(tag: LocaleTag) -> Book {
    let path = format!("{}/suite/returns_notice/letters/{tag}.txt", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    let mut blocks = text.split("====\n");
    let lines = blocks.next().unwrap().lines().map(line).collect();
    Book { tag, lines, cases: blocks.map(case).collect() }
}

/// `line: id | title | SKU | Option=Value, Option=Value | pieces`
fn line(text: &str) -> OrderLine {
    let parts: Vec<&str> = text.strip_prefix("line: ").unwrap().split(" | ").collect();
    let options = parts[3].split(", ").map(|option| option.split_once('=').unwrap());
    let quantity: i64 = parts[4].parse().unwrap();
    OrderLine {
        id: RemoteId(parts[0].into()),
        product: None,
        variant: None,
        sku: parts[2].into(),
        title: parts[1].into(),
        options: options.map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
        quantity,
        price: Money::new(5000, Currency::EUR),
        total: Money::new(5000 * quantity, Currency::EUR),
        refunded: 0,
        shipped: quantity,
        picture: None,
    }
}

fn case(block: &str) -> Case {
    let (head, rest) = block.split_once('\n').unwrap();
    let (subject, text) = rest.split_once('\n').unwrap();
    let mut parts = head.split(" | ");
    let kind = parts.next().unwrap().to_owned();
    let expected = parts.map(|part| part.split_once('=').unwrap_or((part, "")));
    Case {
        kind,
        expected: expected.map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned())).collect(),
        subject: subject.strip_prefix("Subject: ").unwrap().to_owned(),
        text: text.to_owned(),
    }
}

fn read(book: &Book, case: &Case) -> notice::wire::Wish {
    notice::read(&case.text, &case.subject, Some(book.tag.as_str()))
}

fn propose(book: &Book, case: &Case) -> Proposal {
    proposal::propose(&case.text, &case.subject, Some(book.tag.as_str()), &book.lines)
}

fn said(lines: &Proposal) -> String {
    let mut said: Vec<String> = lines.lines.iter().map(|line| format!("{}:{}", line.line.0, line.quantity)).collect();
    said.sort();
    said.join(" ")
}

/// What differs from what a person reads, in words.
fn faults(book: &Book, case: &Case) -> Vec<String> {
    let (wish, proposal) = (read(book, case), propose(book, case));
    let mut faults = Vec::new();
    let mut differs = |what: &str, wanted: &str, found: String| {
        if wanted != found {
            faults.push(format!("{} {:?} {}: {what} {wanted:?}, read {found:?}", book.tag, case.subject, case.text));
        }
    };
    let wants_back = matches!(case.kind.as_str(), "notice" | "return");
    differs("notice", &(case.kind == "notice").to_string(), wish.is_withdrawal_notice.to_string());
    if case.kind != "near" {
        differs("return", &wants_back.to_string(), wish.is_return.to_string());
    }
    if let Some(reason) = case.expected.get("reasons") {
        let found: Vec<&str> = wish.reasons.iter().map(|found| found.reason.as_str()).collect();
        differs("reason", reason, found.iter().find(|found| *found == reason).unwrap_or(&"").to_string());
    }
    if let Some(outcome) = case.expected.get("outcome") {
        differs("outcome", outcome, wish.outcome.map(|outcome| outcome.as_str()).unwrap_or_default().to_owned());
    }
    if let Some(lines) = case.expected.get("lines") {
        differs("lines", lines, said(&proposal));
    }
    if case.expected.contains_key("whole") {
        differs("whole", "true", proposal.is_whole_order.to_string());
    }
    if let Some(wanted) = case.expected.get("wants") {
        let found = proposal.lines.first().and_then(|line| line.exchange.as_ref());
        differs("wanted", wanted, found.map(|found| found.value.clone()).unwrap_or_default());
    }
    faults
}

#[test]
fn every_language_has_letters_of_every_kind() {
    for book in books() {
        let count = |kind: &str| book.cases.iter().filter(|case| case.kind == kind).count();
        assert!(book.cases.len() >= 12, "{}", book.tag);
        assert!(
            count("notice") >= 5 && count("near") >= 6 && count("return") >= 6 && count("none") >= 2,
            "{}",
            book.tag
        );
    }
}

#[test]
fn what_only_looks_like_a_notice_opens_no_legal_track_in_any_language() {
    let mut wrong = Vec::new();
    for book in books() {
        for case in book.cases.iter().filter(|case| case.kind != "notice") {
            // With the language that we believe, and without any.
            let unknown = notice::read(&case.text, &case.subject, None);
            if read(&book, case).is_withdrawal_notice || unknown.is_withdrawal_notice {
                wrong.push(format!("{}: {}", book.tag, case.text));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn notices_are_recognised_also_where_the_language_is_unknown_or_believed_wrongly() {
    let (mut all, mut missed) = (0, Vec::new());
    for book in books() {
        let other = if book.tag == LocaleTag::De { "fr" } else { "de" };
        for case in book.cases.iter().filter(|case| case.kind == "notice") {
            for language in [Some(book.tag.as_str()), None, Some(other)] {
                all += 1;
                if !notice::read(&case.text, &case.subject, language).is_withdrawal_notice {
                    missed.push(format!("{} as {language:?}: {}", book.tag, case.text));
                }
            }
        }
    }
    let found = f64::from(all - i32::try_from(missed.len()).unwrap()) / f64::from(all);
    assert!(found >= 0.95, "recall {found:.2}:\n{}", missed.join("\n"));
}

#[test]
fn reasons_wishes_and_pieces_are_read_as_a_person_reads_them() {
    let books = books();
    let faults: Vec<String> =
        books.iter().flat_map(|book| book.cases.iter().flat_map(|case| faults(book, case))).collect();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}
