//! In which language and form of address an answer is expected, and how that was decided.
//!
//! The agent's interface has no say in it: a letter is written in its reader's language.

use super::language::language_of;
use super::rows;
use super::wire::{
    ConversationRequest, ConversationRow, Expected, GreetingAnswer, GreetingRequest, LanguageOfAnswer,
    LanguageOfRequest,
};
use crate::cultures;
use crate::customers::{self, Customer};
use crate::desk::Desk;
use crate::desk::contract::{Caller, Command};
use crate::macros::{name_parts, salutation};
use crate::settings::{self, Settings};
use comptoir_kernel::{ConversationId, CustomerId, Formality, LocaleTag, Problem};
use comptoir_locale::{Locale, message};
use comptoir_store::rusqlite::Connection;
use std::sync::Arc;

/// Decisions that outrank what this conversation is written in.
const SURER: &[&str] = &["person", "storefront_customer", "storefront_order"];

pub(crate) fn commands() -> Vec<Command> {
    vec![
        Command::new("inbox.expected", "in which language and form of address an answer is expected", expected),
        Command::new("inbox.language_of", "the language that a text is written in", guess),
        Command::new(
            "inbox.greeting",
            "how a letter to somebody begins, in its language and form of address",
            greeting,
        ),
    ]
}

fn expected(desk: &Arc<Desk>, _: Caller, request: ConversationRequest) -> Result<Expected, Problem> {
    desk.read(|connection| of_row(connection, &rows::row(connection, request.id)?))
}

fn guess(_: &Arc<Desk>, _: Caller, request: LanguageOfRequest) -> Result<LanguageOfAnswer, Problem> {
    Ok(LanguageOfAnswer { language: language_of(&request.text) })
}

/// How a letter begins; empty where nobody has taught us to write in its language.
fn greeting(desk: &Arc<Desk>, _: Caller, request: GreetingRequest) -> Result<GreetingAnswer, Problem> {
    let GreetingRequest { address, name, language, formality } = request;
    let known = desk.read(|connection| {
        let id = customers::find_by_address(connection, &address.to_lowercase())?;
        id.map(|id| customers::get(connection, id)).transpose()
    })?;
    let name = known.map(|known| known.name).filter(|name| !name.is_empty()).unwrap_or(name);
    let tag = LocaleTag::best_for(&language);
    let salutation = salutation(&language, formality.unwrap_or_default(), &name_parts(&name, &language));
    let line = |tag, salutation: &str| Locale::of(tag).format_plain(&message::topics_letter_greeting(salutation));
    let greeting = tag.ok().zip(salutation).map(|(tag, salutation)| line(tag, &salutation));
    Ok(GreetingAnswer { greeting: greeting.unwrap_or_default() })
}

/// What the customer of a conversation expects.
pub(super) fn of_row(connection: &Connection, row: &ConversationRow) -> Result<Expected, Problem> {
    let customer = customers::get(connection, row.customer_id)?;
    Ok(decide(&customer, row.language.as_deref(), &settings::get(connection)?))
}

/// What a customer expects, in a conversation or without one.
pub(crate) fn expected_by(
    connection: &Connection,
    customer: CustomerId,
    conversation: Option<ConversationId>,
) -> Result<Expected, Problem> {
    match conversation {
        Some(conversation) => of_row(connection, &rows::row(connection, conversation)?),
        None => Ok(decide(&customers::get(connection, customer)?, None, &settings::get(connection)?)),
    }
}

fn decide(customer: &Customer, of_conversation: Option<&str>, shop: &Settings) -> Expected {
    let (language, source) = language(customer, of_conversation, shop);
    let (formality, formality_source) = formality(customer.formality, &language, shop);
    let culture = cultures::model::culture_of(&language, customer.zone.as_deref(), &customer.addresses);
    Expected {
        language,
        language_source: source.to_owned(),
        formality,
        formality_source: formality_source.to_owned(),
        culture: culture.map(str::to_owned),
    }
}

fn language<'a>(customer: &'a Customer, of_conversation: Option<&str>, shop: &Settings) -> (String, &'a str) {
    let source = customer.language_source.as_str();
    match (&customer.language, of_conversation) {
        (Some(own), _) if SURER.contains(&source) => (own.clone(), source),
        // The customer's is the same language, perhaps with the region that their address tells.
        (Some(own), Some(here)) if primary(own) == primary(here) => (own.clone(), source),
        (_, Some(here)) => (here.to_owned(), "detected"),
        (Some(own), None) => (own.clone(), source),
        (None, None) => (shop.default_language.clone(), "shop"),
    }
}

/// Neutral means that nobody has decided how this person is addressed.
fn formality(own: Formality, language: &str, shop: &Settings) -> (Option<Formality>, &'static str) {
    if own != Formality::Neutral {
        return (Some(own), "person");
    }
    shop.formality.get(primary(language)).map_or((None, "none"), |formality| (Some(*formality), "shop"))
}

impl Expected {
    /// The same for a letter that the agent writes in another language.
    pub(super) fn written_in(self, chosen: Option<&str>, shop: &Settings) -> Self {
        match chosen.filter(|chosen| *chosen != self.language) {
            Some(chosen) => {
                let own = self.formality.filter(|_| self.formality_source == "person").unwrap_or_default();
                let (formality, formality_source) = formality(own, chosen, shop);
                Self { language: chosen.to_owned(), formality, formality_source: formality_source.to_owned(), ..self }
            }
            None => self,
        }
    }
}

fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

/// Whether a language is written from the right.
pub(super) fn is_right_to_left(language: &str) -> bool {
    matches!(primary(language), "ar" | "he" | "fa" | "ur" | "ps" | "sd" | "ug" | "yi" | "dv" | "ckb")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn direction_goes_by_the_whole_language_and_not_by_its_first_letters() {
        assert!(is_right_to_left("ar-EG") && is_right_to_left("he"));
        assert!(!is_right_to_left("arn"), "Mapudungun is written from the left");
    }
}
