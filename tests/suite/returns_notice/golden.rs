//! The letters of returns in every language and form of address, as the customer reads them.

use crate::cast::{DAY, NOON};
use comptoir_core::returns::day::Day;
use comptoir_core::returns::letters::{Deduction, Facts, LETTERS, Letter, LetterKind, Piece, Sending, compose};
use comptoir_core::returns::model::Fault;
use comptoir_kernel::{Currency, Formality, LocaleTag, Money, Timestamp};
use comptoir_locale::Locale;
use serde_json::json;

/// Languages with two ways to say you to a customer. The others have one, and differ in tone at most.
const DISTINGUISHING: [LocaleTag; 6] =
    [LocaleTag::De, LocaleTag::Fr, LocaleTag::Es, LocaleTag::It, LocaleTag::Tr, LocaleTag::Pl];

fn day(text: &str) -> Day {
    serde_json::from_value(json!(text)).unwrap()
}

fn facts() -> Facts {
    let piece = |title: &str, quantity| Piece { title: title.to_owned(), quantity };
    Facts {
        items: vec![piece("Fjord Jacket, M", 1), piece("Merino Shirt, L", 2)],
        sent: vec![piece("Fjord Jacket, L", 1)],
        sending: Some(Sending {
            carrier: "DHL".into(),
            tracking: "0034".into(),
            url: Some("https://track.example/0034".into()),
        }),
        amount: Some(Money::new(118_400, Currency::EUR)),
        deductions: vec![Deduction { amount: Money::new(495, Currency::EUR), reason: "DHL".into() }],
        code: "FJORD-25".into(),
        expires: Some(day("2027-06-15")),
        address: "Nordlicht\nHafenstr. 1\n20457 Hamburg".into(),
        send_by: Some(day("2026-06-29")),
        repay_by: Some(day("2026-06-30")),
        postage: Some(Fault::Shop),
        reason: "…".into(),
        questions: vec!["1?".into(), "2?".into()],
        received_at: Some(Timestamp::from_millisecond(NOON)),
        declaration: "„Hiermit widerrufe ich.“".into(),
        ..Facts::of("Ada Lovelace", "Nordlicht", "Bo", "R-1001", "#4711")
    }
}

fn letter(kind: LetterKind, tag: LocaleTag, formality: Formality) -> Letter {
    compose(kind, &facts(), tag, formality).unwrap()
}

fn book(tag: LocaleTag, formality: Formality) -> String {
    let page = |kind: &LetterKind| {
        let letter = letter(*kind, tag, formality);
        format!("== {} ==\n{}\n\n{}\n", kind.as_str(), letter.subject, letter.signed())
    };
    LETTERS.iter().map(page).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_letters_of_returns_read_as_they_were_approved() {
    for tag in LocaleTag::SHIPPED {
        for formality in [Formality::Formal, Formality::Informal] {
            if formality == Formality::Informal && matches!(tag, LocaleTag::PtBr | LocaleTag::Ar | LocaleTag::Ja) {
                continue;
            }
            insta::with_settings!(
                { snapshot_path => "../../snapshots/return_letters", prepend_module_to_snapshot => false },
                { insta::assert_snapshot!(format!("{tag}_{}", formality.as_str()), book(tag, formality)) }
            );
        }
    }
}

#[test]
fn no_letter_has_a_gap_a_key_or_another_language_and_amounts_are_written_as_the_reader_writes_them() {
    for tag in LocaleTag::SHIPPED {
        for formality in [Formality::Formal, Formality::Neutral, Formality::Informal] {
            for kind in LETTERS {
                let letter = letter(kind, tag, formality);
                let whole = format!("{}\n{}", letter.subject, letter.signed());
                let spoilt = ["{", "}", "$", "letter-", "\n\n\n"].into_iter().find(|mark| whole.contains(mark));
                assert_eq!(spoilt, None, "{tag} {}: {whole}", kind.as_str());
                let english = self::letter(kind, LocaleTag::En, formality);
                assert!(tag == LocaleTag::En || letter.body != english.body, "{tag} {} is English", kind.as_str());
                // A code is copied, and programs compare subjects: nothing invisible in them.
                assert!(!letter.subject.contains('\u{2068}'), "{}", letter.subject);
            }
            let credit = letter(LetterKind::Credit, tag, formality).body;
            assert!(credit.lines().any(|line| line == "FJORD-25"), "{tag}: {credit}");
            let refund = letter(LetterKind::Refund, tag, formality).body;
            let amount = Locale::of(tag).money(Money::new(118_400, Currency::EUR));
            assert!(refund.contains(&amount), "{tag}: {amount} is not in {refund}");
        }
    }
}

#[test]
fn where_a_language_has_two_ways_to_say_you_every_letter_has_both() {
    for tag in DISTINGUISHING {
        for kind in LETTERS {
            let [formal, informal] = [Formality::Formal, Formality::Informal].map(|formality| {
                let letter = letter(kind, tag, formality);
                // The greeting differs anyway.
                letter.body.split_once("\n\n").unwrap().1.to_owned()
            });
            assert_ne!(formal, informal, "{tag} {}", kind.as_str());
        }
    }
}

#[test]
fn the_acknowledgement_of_a_withdrawal_names_moment_content_and_both_deadlines() {
    for tag in LocaleTag::SHIPPED {
        let body = letter(LetterKind::Withdrawal, tag, Formality::Neutral).body;
        let locale = Locale::of(tag);
        let zone = facts().zone;
        let received = locale.date_time(Timestamp::from_millisecond(NOON), &zone);
        let in_days = |days| locale.date(Timestamp::from_millisecond(NOON + days * DAY), &zone);
        for fact in [received, in_days(14), in_days(15), facts().declaration] {
            assert!(body.contains(&fact), "{tag}: {fact} is not in {body}");
        }
    }
}

#[test]
fn a_letter_that_lacks_a_fact_is_refused_and_not_written_with_a_gap() {
    let lacks = [
        (LetterKind::Refund, Facts { amount: None, ..facts() }),
        (LetterKind::Approved, Facts { address: " \n".into(), ..facts() }),
        (LetterKind::Declined, Facts { reason: String::new(), ..facts() }),
        (LetterKind::NeedsInfo, Facts { questions: Vec::new(), ..facts() }),
        (LetterKind::Credit, Facts { code: String::new(), ..facts() }),
        (LetterKind::Exchange, Facts { sent: Vec::new(), ..facts() }),
        (LetterKind::Withdrawal, Facts { repay_by: None, ..facts() }),
        (LetterKind::Withdrawal, Facts { received_at: None, ..facts() }),
        (LetterKind::Closed, Facts { number: String::new(), ..facts() }),
    ];
    for (kind, facts) in lacks {
        let refused = compose(kind, &facts, LocaleTag::En, Formality::Formal).unwrap_err();
        assert_eq!(refused.code, "return-letter-gap", "{}", kind.as_str());
    }
}
