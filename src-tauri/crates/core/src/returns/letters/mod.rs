//! What the customer reads at each step of a return: their language, their form of address, their dates and amounts.
//!
//! Deliberately absent: a letter with a gap. What a letter needs and nobody knows refuses it.

mod case;
pub mod commands;
mod deeds;
mod facts;
mod own;
mod page;
mod post;
mod queue;
mod rows;
pub mod wire;

pub(in crate::returns) use case::manner;
pub(in crate::returns) use post::{keep, look};
pub(in crate::returns) use queue::{drop_all, of_difference, of_move};

pub use facts::{Deduction, Facts, LETTERS, LetterKind, Piece, Sending};

use super::day::Day;
use super::model::Fault;
use super::policy::words::Words;
use crate::macros::{name_parts, salutation};
use comptoir_kernel::{Formality, LocaleTag, Money, Problem};
use comptoir_locale::{Locale, Message, message};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    pub subject: String,
    /// From the salutation to the last sentence.
    pub body: String,
    /// Who writes; apart, because a draft brings its own.
    pub signature: String,
}

impl Letter {
    /// The whole text, for letters that leave without a draft.
    pub fn signed(&self) -> String {
        format!("{}\n\n{}", self.body, self.signature)
    }
}

/// The letter in a language and form of address.
///
/// # Errors
/// `return-letter-gap` where the letter needs something that is not known.
pub fn compose(kind: LetterKind, facts: &Facts, tag: LocaleTag, formality: Formality) -> Result<Letter, Problem> {
    let writer = Writer { facts, words: Words::of(tag), locale: Locale::of(tag), formality: formality.as_str() };
    let subject = writer.subject(kind)?;
    let mut parts = vec![writer.greeting(formality)];
    parts.extend(writer.parts(kind)?);
    parts.retain(|part| !part.is_empty());
    Ok(Letter {
        subject: writer.words.say(&subject),
        body: parts.join("\n\n"),
        signature: writer.words.say(&message::letter_signature(&facts.agent, &facts.shop)),
    })
}

struct Writer<'f> {
    facts: &'f Facts,
    words: Words,
    locale: &'static Locale,
    formality: &'static str,
}

impl Writer<'_> {
    /// Without marks of direction: programs cut and compare subjects.
    fn subject(&self, kind: LetterKind) -> Result<Message, Problem> {
        let number = bare(&self.facts.number, "other")?;
        Ok(match kind {
            LetterKind::Requested => message::letter_return_requested_subject(number),
            LetterKind::NeedsInfo => message::letter_return_needs_info_subject(number),
            LetterKind::Approved => message::letter_return_approved_subject(number),
            LetterKind::Declined => message::letter_return_declined_subject(number),
            LetterKind::AwaitingParcel => message::letter_return_awaiting_subject(number),
            LetterKind::Received => message::letter_return_received_subject(number),
            LetterKind::Refund => message::letter_return_refund_subject(number),
            LetterKind::Exchange => match &self.facts.due {
                Some((due, _)) => message::letter_return_exchange_due_subject(number, &self.locale.money(*due)),
                None => message::letter_return_exchange_subject(number),
            },
            LetterKind::Credit => message::letter_return_credit_subject(number),
            LetterKind::KeepIt => message::letter_return_keep_subject(number),
            LetterKind::Withdrawal => message::letter_return_withdrawal_subject(bare(&self.facts.order, "order")?),
            LetterKind::Expired => message::letter_return_expired_subject(number),
            LetterKind::Lost => message::letter_return_lost_subject(number),
            LetterKind::Closed => message::letter_return_closed_subject(number),
            LetterKind::Resting => message::letter_return_resting_subject(number),
        })
    }

    /// Greets as letters of this language do; a name that is unknown is left out.
    fn greeting(&self, formality: Formality) -> String {
        let language = self.locale.tag().as_str();
        let salutation = salutation(language, formality, &name_parts(&self.facts.customer, language));
        salutation.map(|salutation| self.words.say(&message::topics_letter_greeting(&salutation))).unwrap_or_default()
    }

    fn parts(&self, kind: LetterKind) -> Result<Vec<String>, Problem> {
        let (facts, formality) = (self.facts, self.formality);
        let number = self.needed(&facts.number, "other")?;
        let say = |message: Message| self.words.say(&message);
        Ok(match kind {
            LetterKind::Requested => {
                vec![say(message::letter_return_requested_body(formality, &self.order()?, &self.items()?, &number))]
            }
            LetterKind::NeedsInfo => {
                let photo = facts.needs_photo.then(|| say(message::letter_return_question_photo(formality)));
                let asked: Vec<String> = photo.into_iter().chain(facts.questions.iter().cloned()).collect();
                let questions = self.points(&asked)?;
                vec![say(message::letter_return_needs_info_body(formality, &self.order()?, &questions))]
            }
            LetterKind::Approved => self.approved(&number)?,
            LetterKind::Declined => {
                let reason = self.needed(&facts.reason, "reason")?;
                vec![say(message::letter_return_declined_body(formality, &self.order()?, &self.items()?, &reason))]
            }
            LetterKind::AwaitingParcel => {
                let address = self.address()?;
                let body = message::letter_return_awaiting_body(formality, &number, &self.items()?, &address);
                vec![say(body), self.send_by()]
            }
            LetterKind::Received => vec![say(message::letter_return_received_body(formality, &number, &self.items()?))],
            LetterKind::Refund => self.refund(&number)?,
            LetterKind::Exchange => {
                let sent = self.pieces(&facts.sent, "order")?;
                match &facts.due {
                    // Nothing is on its way before it is paid.
                    Some((due, link)) => {
                        let (due, link) = (self.locale.money(*due), bare(link, "other")?);
                        vec![say(message::letter_return_exchange_due_body(formality, &number, &sent, &due, link))]
                    }
                    None => vec![say(message::letter_return_exchange_body(formality, &number, &sent)), self.follow()],
                }
            }
            LetterKind::Credit => self.credit(&number)?,
            LetterKind::KeepIt => {
                let amount = self.amount(facts.amount)?;
                vec![say(message::letter_return_keep_body(formality, &self.items()?, &amount, facts.bank_days))]
            }
            LetterKind::Withdrawal => self.withdrawal()?,
            LetterKind::Expired => vec![say(message::letter_return_expired_body(formality, &number))],
            LetterKind::Lost => vec![say(message::letter_return_lost_body(formality, &number))],
            LetterKind::Closed => vec![say(message::letter_return_closed_body(formality, &number))],
            LetterKind::Resting => self.resting(&number)?,
        })
    }

    fn approved(&self, number: &str) -> Result<Vec<String>, Problem> {
        let (order, items, address) = (self.order()?, self.items()?, self.address()?);
        let body = message::letter_return_approved_body(self.formality, &order, &items, number, &address);
        let postage = self.facts.postage.map(|postage| match postage {
            Fault::Shop => message::letter_return_postage_ours(self.formality),
            Fault::Customer => message::letter_return_postage_yours(self.formality),
        });
        let postage = postage.map(|postage| self.words.say(&postage)).unwrap_or_default();
        Ok(vec![self.words.say(&body), self.send_by(), postage])
    }

    /// Which parcels it is about stands between what is known and what is asked; one without a number has no name.
    fn resting(&self, number: &str) -> Result<Vec<String>, Problem> {
        let body = message::letter_return_resting_body(self.formality, number, &self.day(self.facts.rests_since)?);
        let parcels = self.facts.under_way.iter().map(|parcel| format!("– {}", self.words.own(parcel)));
        let ask = message::letter_return_resting_ask(self.formality);
        Ok(vec![self.words.say(&body), parcels.collect::<Vec<_>>().join("\n"), self.words.say(&ask)])
    }

    fn refund(&self, number: &str) -> Result<Vec<String>, Problem> {
        let (order, amount) = (self.order()?, self.amount(self.facts.amount)?);
        let body = message::letter_return_refund_body(self.formality, number, &order, &amount, self.facts.bank_days);
        Ok(vec![self.words.say(&body), self.deductions()?])
    }

    fn deductions(&self) -> Result<String, Problem> {
        let deductions = self.facts.deductions.iter().map(|deduction| {
            let (amount, reason) = (self.locale.money(deduction.amount), self.needed(&deduction.reason, "reason")?);
            Ok(self.words.say(&message::letter_return_deduction(&amount, &reason)))
        });
        let deductions: Vec<String> = deductions.collect::<Result<_, Problem>>()?;
        Ok(deductions.join("\n"))
    }

    fn credit(&self, number: &str) -> Result<Vec<String>, Problem> {
        // The code is copied as it stands, so nothing invisible may cling to it.
        let (amount, code) = (self.amount(self.facts.amount)?, bare(&self.facts.code, "code")?);
        let body = message::letter_return_credit_body(self.formality, number, &amount, code);
        let until = self.facts.expires.map(|day| message::letter_return_credit_until(&self.words.day(day)));
        Ok(vec![self.words.say(&body), until.map(|until| self.words.say(&until)).unwrap_or_default()])
    }

    /// With the moment at which the declaration came and its content: Directive 2011/83/EU, article 11a(4).
    fn withdrawal(&self) -> Result<Vec<String>, Problem> {
        let facts = self.facts;
        let received =
            facts.received_at.map(|at| self.locale.date_time(at, &facts.zone)).ok_or_else(|| gap_of("other"))?;
        let (send, repay) = (self.day(facts.send_by)?, self.day(facts.repay_by)?);
        let (order, items, content) = (self.order()?, self.items()?, bare(&facts.declaration, "declaration")?);
        let body =
            message::letter_return_withdrawal_body(self.formality, &order, &received, &items, content, &send, &repay);
        let address = (!facts.address.trim().is_empty()).then(|| self.address()).transpose()?;
        let address = address.map(|address| self.words.say(&message::letter_return_withdrawal_address(&address)));
        Ok(vec![self.words.say(&body), address.unwrap_or_default()])
    }

    fn send_by(&self) -> String {
        let line = self.facts.send_by.map(|day| message::letter_return_send_by(self.formality, &self.words.day(day)));
        line.map(|line| self.words.say(&line)).unwrap_or_default()
    }

    /// Where the parcel to the customer can be followed.
    fn follow(&self) -> String {
        let Some(sending) = &self.facts.sending else { return String::new() };
        let (carrier, number) = (self.words.own(&sending.carrier), self.words.own(&sending.tracking));
        let line = match (&sending.url, carrier.is_empty(), number.is_empty()) {
            (Some(url), false, _) => message::letter_order_follow_carrier(&carrier, url),
            (Some(url), true, _) => message::letter_order_follow(url),
            (None, false, false) => message::letter_order_parcel_carrier(&carrier, &number),
            (None, true, false) => message::letter_order_parcel(&number),
            (None, _, true) => return String::new(),
        };
        self.words.say(&line)
    }

    fn order(&self) -> Result<String, Problem> {
        self.needed(&self.facts.order, "order")
    }

    fn items(&self) -> Result<String, Problem> {
        self.pieces(&self.facts.items, "order")
    }

    fn pieces(&self, pieces: &[Piece], what: &'static str) -> Result<String, Problem> {
        let line = |piece: &Piece| {
            let (quantity, title) = (self.locale.number(piece.quantity), self.words.own(&piece.title));
            self.words.say(&message::letter_return_item(&quantity, &title))
        };
        let lines: Vec<String> = pieces.iter().map(line).collect();
        if lines.is_empty() { Err(gap_of(what)) } else { Ok(lines.join("\n")) }
    }

    fn points(&self, points: &[String]) -> Result<String, Problem> {
        let lines: Vec<String> = points.iter().map(|point| format!("– {}", point.trim())).collect();
        if lines.is_empty() { Err(gap_of("questions")) } else { Ok(lines.join("\n")) }
    }

    fn amount(&self, amount: Option<Money>) -> Result<String, Problem> {
        amount.map(|amount| self.locale.money(amount)).ok_or_else(|| gap_of("amount"))
    }

    fn day(&self, day: Option<Day>) -> Result<String, Problem> {
        day.map(|day| self.words.day(day)).ok_or_else(|| gap_of("other"))
    }

    /// Each line by itself, so that Latin ones keep their order in a letter from the right.
    fn address(&self) -> Result<String, Problem> {
        let lines = self.facts.address.lines().map(|line| self.words.own(line)).filter(|line| !line.is_empty());
        let lines: Vec<String> = lines.collect();
        if lines.is_empty() { Err(gap_of("address")) } else { Ok(lines.join("\n")) }
    }

    fn needed(&self, text: &str, what: &'static str) -> Result<String, Problem> {
        bare(text, what).map(|text| self.words.own(text))
    }
}

fn bare<'t>(text: &'t str, what: &'static str) -> Result<&'t str, Problem> {
    let text = text.trim();
    if text.is_empty() { Err(gap_of(what)) } else { Ok(text) }
}

/// What a letter lacks, by its name.
fn gap_of(what: &'static str) -> Problem {
    Problem::refused("return-letter-gap").with("what", what)
}
