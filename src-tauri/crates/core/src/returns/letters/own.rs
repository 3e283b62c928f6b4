//! The shop's own words in place of ours: with variables that are filled like those of macros, checked when they are saved.

use super::facts::Sending;
use super::{Deduction, Facts, Letter, LetterKind, Piece, Writer, compose, gap_of, rows};
use crate::macros::{self, Context};
use crate::returns::day::Day;
use crate::returns::model::Fault;
use crate::returns::policy::words::Words;
use comptoir_kernel::{Currency, Formality, LocaleTag, Money, Problem, Timestamp};
use comptoir_locale::{Locale, message};
use comptoir_store::rusqlite::Connection;
use jiff::civil::date;
use serde_json::{Map, Value as Json};

/// What may stand between double braces, in the order in which letters need it.
pub(super) const VARIABLES: &[&str] = &[
    "greeting",
    "customer",
    "number",
    "order",
    "items",
    "sent",
    "address",
    "send_by",
    "repay_by",
    "amount",
    "deductions",
    "code",
    "expires",
    "reason",
    "questions",
    "received_at",
    "declaration",
    "postage",
    "follow",
    "agent",
    "shop",
];

/// Stand for texts while a template is made of our words: no letter has such characters.
const OPENS: char = '\u{e000}';
const CLOSES: char = '\u{e001}';

/// The letter in the shop's own words where it has some for the language, else in ours.
///
/// # Errors
/// `return-letter-gap` with what is missing.
pub(super) fn written(
    connection: &Connection,
    kind: LetterKind,
    facts: &Facts,
    tag: LocaleTag,
    formality: Formality,
) -> Result<Letter, Problem> {
    // What is left to pay changes what an exchange has to say; the shop's words tell of one that is on its way.
    let has_due = kind == LetterKind::Exchange && facts.due.is_some();
    match rows::own_text(connection, kind, tag.as_str())? {
        Some((subject, body)) if !has_due => fill(&subject, &body, facts, tag, formality),
        _ => compose(kind, facts, tag, formality),
    }
}

/// Refuses words that could not be filled.
///
/// # Errors
/// `macro-template-broken`, `macro-too-long`.
pub(super) fn check(subject: &str, body: &str) -> Result<(), Problem> {
    let example: Map<String, Json> =
        VARIABLES.iter().map(|name| ((*name).to_owned(), Json::String("example".into()))).collect();
    for source in [subject, body] {
        macros::check_among(source, VARIABLES, &example)?;
    }
    Ok(())
}

/// Puts the facts into the shop's words.
///
/// # Errors
/// `return-letter-gap` for the first that is missing.
pub(super) fn fill(
    subject: &str,
    body: &str,
    facts: &Facts,
    tag: LocaleTag,
    formality: Formality,
) -> Result<Letter, Problem> {
    let writer = writer(facts, tag, formality);
    let context = Context { facts: values(&writer, formality), zone: facts.zone.clone() };
    let put = |source: &str| {
        let filled = macros::render(source, &context, tag.as_str(), formality)?;
        match filled.missing.first() {
            Some(missing) => Err(gap_of(VARIABLES.iter().find(|name| *name == missing).copied().unwrap_or("other"))),
            None => Ok(paragraphs(&filled.text)),
        }
    };
    let signature = writer.words.say(&message::letter_signature(&facts.agent, &facts.shop));
    // Programs cut and compare subjects: one line, without marks of direction.
    let subject = put(subject)?.replace(['\u{2068}', '\u{2069}'], "").replace('\n', " ");
    // Nothing invisible may cling to what is copied as it stands.
    let body = put(body)?.replace(&format!("\u{2068}{}\u{2069}", facts.code), &facts.code);
    Ok(Letter { subject, body, signature })
}

/// Without the empty lines of what was left out.
fn paragraphs(text: &str) -> String {
    let parts = text.split("\n\n").map(|part| part.trim_matches('\n')).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("\n\n").trim().to_owned()
}

fn writer(facts: &Facts, tag: LocaleTag, formality: Formality) -> Writer<'_> {
    Writer { facts, words: Words::of(tag), locale: Locale::of(tag), formality: formality.as_str() }
}

/// What each variable says; what nobody knows is empty, which makes a gap.
fn values(writer: &Writer<'_>, formality: Formality) -> Map<String, Json> {
    let facts = writer.facts;
    let day = |day: Option<Day>| day.map(|day| writer.words.day(day)).unwrap_or_default();
    let postage = facts.postage.map(|postage| match postage {
        Fault::Shop => message::letter_return_postage_ours(writer.formality),
        Fault::Customer => message::letter_return_postage_yours(writer.formality),
    });
    let value = |name: &str| match name {
        "greeting" => writer.greeting(formality),
        "customer" => facts.customer.clone(),
        "number" => facts.number.clone(),
        "order" => facts.order.clone(),
        "items" => writer.pieces(&facts.items, "items").unwrap_or_default(),
        "sent" => writer.pieces(&facts.sent, "sent").unwrap_or_default(),
        "address" => writer.address().unwrap_or_default(),
        "send_by" => day(facts.send_by),
        "repay_by" => day(facts.repay_by),
        "amount" => facts.amount.map(|amount| writer.locale.money(amount)).unwrap_or_default(),
        "deductions" => writer.deductions().unwrap_or_default(),
        "code" => facts.code.clone(),
        "expires" => day(facts.expires),
        "reason" => facts.reason.clone(),
        "questions" => writer.points(&facts.questions).unwrap_or_default(),
        "received_at" => facts.received_at.map(|at| writer.locale.date_time(at, &facts.zone)).unwrap_or_default(),
        "declaration" => facts.declaration.clone(),
        "postage" => postage.as_ref().map(|postage| writer.words.say(postage)).unwrap_or_default(),
        "follow" => writer.follow(),
        "agent" => facts.agent.clone(),
        _ => facts.shop.clone(),
    };
    VARIABLES.iter().map(|name| ((*name).to_owned(), Json::String(value(name)))).collect()
}

/// Our words with variables in place of facts, for whoever wants to change them.
///
/// # Errors
/// None but `request-invalid` if our own words had a fault.
pub(super) fn ours(kind: LetterKind, tag: LocaleTag, formality: Formality) -> Result<(String, String), Problem> {
    let facts = standing_in();
    let writer = writer(&facts, tag, formality);
    let parts = writer.parts(kind)?.into_iter().filter(|part| !part.is_empty());
    let subject = put_variables(&writer.words.say(&writer.subject(kind)?), &writer);
    let mut body = "{{ greeting }}\n\n".to_owned();
    for (at, part) in parts.enumerate() {
        let part = put_variables(&part, &writer);
        // What follows the first part is only said where there is something to say.
        match variable_in(&part).filter(|_| at > 0) {
            Some(name) => body.push_str(&only_with(name, &part)),
            None => body.push_str(&format!("{part}\n\n")),
        }
    }
    for name in optional(kind) {
        body.push_str(&only_with(name, &format!("{{{{ {name} }}}}")));
    }
    Ok((subject, body.trim().to_owned()))
}

fn variable_in(part: &str) -> Option<&'static str> {
    VARIABLES.iter().find(|name| part.contains(&format!("{{{{ {name} }}}}"))).copied()
}

/// A paragraph for letters that have this fact. The ends of lines behind tags are no part of the text.
fn only_with(name: &str, part: &str) -> String {
    format!("{{% if {name} %}}\n{part}\n\n{{% endif %}}\n")
}

/// What our letters say only where there is something to say.
const fn optional(kind: LetterKind) -> &'static [&'static str] {
    match kind {
        LetterKind::Approved => &["postage"],
        LetterKind::Refund => &["deductions"],
        LetterKind::Exchange => &["follow"],
        _ => &[],
    }
}

/// Facts that can be found again in what was made of them.
fn standing_in() -> Facts {
    let word = |name: &str| format!("{OPENS}{name}{CLOSES}");
    let piece = |name: &str| vec![Piece { title: word(name), quantity: 1 }];
    Facts {
        items: piece("items"),
        sent: piece("sent"),
        amount: Some(Money::new(112_233, Currency::EUR)),
        code: word("code"),
        expires: Some(Day(date(2033, 7, 8))),
        address: word("address"),
        send_by: Some(Day(date(2031, 3, 4))),
        repay_by: Some(Day(date(2032, 5, 6))),
        reason: word("reason"),
        questions: vec![word("questions")],
        received_at: Some(Timestamp::from_millisecond(1_893_499_200_000)),
        declaration: word("declaration"),
        ..Facts::of(&word("customer"), &word("shop"), &word("agent"), &word("number"), &word("order"))
    }
}

fn put_variables(text: &str, writer: &Writer<'_>) -> String {
    let mut found: Vec<(String, &str)> = values(writer, Formality::default())
        .into_iter()
        .filter_map(|(name, value)| {
            let name = VARIABLES.iter().find(|known| **known == name)?;
            value
                .as_str()
                .filter(|value| !value.is_empty() && *name != "greeting")
                .map(|value| (value.to_owned(), *name))
        })
        .collect();
    // A list holds its word, and a day may hold another's digits: the longest first.
    found.sort_by_key(|(value, _)| std::cmp::Reverse(value.len()));
    let mut text = text.to_owned();
    for (value, name) in found {
        let variable = format!("{{{{ {name} }}}}");
        let bare = value.replace(['\u{2068}', '\u{2069}'], "");
        for shape in [writer.words.own(&value), value, bare] {
            text = text.replace(&shape, &variable);
        }
    }
    text
}

/// A case that does not exist, to look at a letter with.
pub(super) fn example(shop: &str, agent: &str, address: &str) -> Facts {
    let given = |text: &str, other: &str| if text.trim().is_empty() { other.to_owned() } else { text.to_owned() };
    let piece = |title: &str| Piece { title: title.to_owned(), quantity: 1 };
    Facts {
        items: vec![piece("Fjord, M")],
        sent: vec![piece("Fjord, L")],
        sending: Some(Sending { carrier: "DHL".into(), tracking: "00340434161094021501".into(), url: None }),
        amount: Some(Money::new(12_900, Currency::EUR)),
        deductions: vec![Deduction { amount: Money::new(500, Currency::EUR), reason: "Fjord".into() }],
        code: "R-1042-7K2M".into(),
        expires: Some(Day(date(2033, 7, 8))),
        address: given(address, "Nordlicht\nAm Hafen 1\n20457 Hamburg"),
        send_by: Some(Day(date(2026, 12, 7))),
        repay_by: Some(Day(date(2026, 12, 7))),
        postage: Some(Fault::Shop),
        reason: "…".into(),
        questions: vec!["…".into()],
        received_at: Some(Timestamp::from_millisecond(1_795_356_300_000)),
        declaration: "…".into(),
        ..Facts::of("Ada Lovelace", &given(shop, "Nordlicht"), agent, "R-1042", "#4711")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::returns::letters::LETTERS;

    /// Without marks of direction: macros put them around each value, we around foreign ones.
    fn plain(letter: &Letter) -> (String, String) {
        let bare = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
        (bare(&letter.subject), bare(&letter.body))
    }

    /// Ours, taken apart into variables and filled again, are ours.
    #[test]
    fn our_words_with_variables_filled_again_are_the_letter_that_we_write() {
        let facts = Facts {
            sending: None,
            postage: None,
            deductions: Vec::new(),
            ..example("Nordlicht", "Mira", "Nordlicht\nAm Hafen 1\n20457 Hamburg")
        };
        for tag in LocaleTag::SHIPPED {
            for kind in LETTERS {
                for formality in [Formality::Neutral, Formality::Formal, Formality::Informal] {
                    let (subject, body) = ours(kind, tag, formality).unwrap();
                    check(&subject, &body).unwrap();
                    let filled = plain(&fill(&subject, &body, &facts, tag, formality).unwrap());
                    let written = plain(&compose(kind, &facts, tag, formality).unwrap());
                    assert_eq!(filled, written, "{} {}", tag.as_str(), kind.as_str());
                    assert!(!body.contains(OPENS), "{body}");
                }
            }
        }
    }

    #[test]
    fn what_our_letters_leave_out_is_no_gap_in_their_words() {
        let facts =
            Facts { send_by: None, expires: None, postage: None, sending: None, ..example("Nordlicht", "Mira", "") };
        for kind in [LetterKind::Approved, LetterKind::AwaitingParcel, LetterKind::Credit, LetterKind::Exchange] {
            let (subject, body) = ours(kind, LocaleTag::De, Formality::Formal).unwrap();
            let filled = fill(&subject, &body, &facts, LocaleTag::De, Formality::Formal).unwrap();
            assert_eq!(filled, compose(kind, &facts, LocaleTag::De, Formality::Formal).unwrap());
        }
    }

    #[test]
    fn a_variable_that_nobody_knows_is_refused_and_one_without_a_fact_is_a_gap_with_its_name() {
        let problem = check("{{ number }}", "{{ prize }}").unwrap_err();
        assert_eq!((problem.code, problem.args["name"].as_str()), ("macro-template-broken", "prize"));
        let facts = Facts::of("Ada", "Nordlicht", "Mira", "R-1042", "#4711");
        let problem = fill("{{ number }}", "{{ address }}", &facts, LocaleTag::En, Formality::Neutral).unwrap_err();
        assert_eq!((problem.code, problem.args["what"].as_str()), ("return-letter-gap", "address"));
    }
}
