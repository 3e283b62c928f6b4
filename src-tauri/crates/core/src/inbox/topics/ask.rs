//! Asking the customer for what is missing, in the customer's language and form of address.

use super::model::{self, TopicItemKind};
use super::store;
use super::wire::{AskMissingAnswer, TopicItem};
use crate::inbox::{joining, rows};
use crate::macros::{name_parts, salutation};
use crate::{customers, settings};
use comptoir_kernel::{ConversationId, Formality, LocaleTag, Problem};
use comptoir_locale::{Locale, message};
use comptoir_store::rusqlite::Connection;

/// In which language a letter to the customer of a conversation is written.
pub(super) struct Spoken {
    pub tag: LocaleTag,
    /// The customer's language, where nobody has taught the program to write letters in it.
    pub unavailable: Option<String>,
    formality: Formality,
}

/// The customer's language if we have it, else the shop's, else English.
///
/// # Errors
/// `conversation-absent`.
pub(super) fn language(connection: &Connection, id: ConversationId) -> Result<Spoken, Problem> {
    let row = rows::row(connection, id)?;
    let customer = customers::get(connection, row.customer_id)?;
    let by_person = customer.language.clone().filter(|_| customer.language_source == "person");
    let wanted = by_person.or(row.language).or(customer.language);
    let shop = settings::get(connection)?;
    let own = wanted.as_deref().map(LocaleTag::best_for);
    let unavailable = if matches!(own, Some(Err(_))) { wanted } else { None };
    let tag = match own {
        Some(Ok(tag)) => tag,
        _ => LocaleTag::best_for(&shop.default_language).unwrap_or_default(),
    };
    let primary = tag.as_str().split('-').next().unwrap_or_default();
    // Neutral means that nobody has decided how this person is addressed.
    let formality = match customer.formality {
        Formality::Neutral => shop.formality.get(primary).copied().unwrap_or_default(),
        decided => decided,
    };
    Ok(Spoken { tag, unavailable, formality })
}

/// The letter that asks for every field without a value.
///
/// # Errors
/// `topic-missing` if nobody has said what the conversation is about, `intake-complete` if nothing is missing.
pub(super) fn missing(connection: &Connection, id: ConversationId) -> Result<AskMissingAnswer, Problem> {
    let id = joining::living(connection, id)?;
    let spoken = language(connection, id)?;
    let topic = store::topic_of(connection, id)?.ok_or_else(|| Problem::refused("topic-missing"))?;
    let values = store::values(connection, id)?;
    let mut items = store::items(connection, topic.id)?;
    items.retain(|item| {
        item.kind != TopicItemKind::Step && !values.iter().any(|value| value.item_id == item.id && value.value != "no")
    });
    if items.is_empty() {
        return Err(Problem::refused("intake-complete"));
    }
    let locale = Locale::of(spoken.tag);
    let formality = spoken.formality.as_str();
    let lines: Vec<String> = items.iter().map(|item| format!("– {}", line(item, locale))).collect();
    let intro = locale.format_plain(&message::topics_letter_ask(formality));
    let thanks = locale.format_plain(&message::topics_letter_thanks(formality));
    let row = rows::row(connection, id)?;
    let name = name_parts(&row.customer_name, spoken.tag.as_str());
    let greeting = salutation(spoken.tag.as_str(), spoken.formality, &name);
    let greeting = greeting.map(|salutation| message::topics_letter_greeting(&salutation));
    Ok(AskMissingAnswer {
        greeting: greeting.map(|greeting| locale.format_plain(&greeting)).unwrap_or_default(),
        text: format!("{intro}\n\n{}\n\n{thanks}", lines.join("\n")),
        language: spoken.tag.as_str().to_owned(),
        unavailable_language: spoken.unavailable,
        missing: items.iter().map(|item| item.id).collect(),
    })
}

/// A field as the customer reads it, with what can be chosen.
fn line(item: &TopicItem, locale: &Locale) -> String {
    let name = model::name_in("item", &item.key, &item.titles, locale);
    if item.options.is_empty() {
        return name;
    }
    let options: Vec<String> = item.options.iter().map(|option| model::option_in(option, locale)).collect();
    locale.format_plain(&message::topics_letter_choice(&name, &options.join(" / ")))
}
