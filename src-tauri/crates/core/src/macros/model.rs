//! The nouns of macros and their pure rules: which text is chosen for whom, and which title is shown.

pub use comptoir_kernel::Formality;
use comptoir_kernel::{AgentId, MacroId, MacroVariantId, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// For which kind of channel a text was written: long for mail, short for chat.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "MacroChannel")]
pub enum Channel {
    #[default]
    Mail,
    Chat,
}

impl Channel {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Mail => "mail",
            Self::Chat => "chat",
        }
    }

    pub fn from_text(text: &str) -> Self {
        if text == "chat" { Self::Chat } else { Self::Mail }
    }
}

/// To whom a macro gives the conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Assign {
    /// Whoever applies it.
    Me,
    Nobody,
    Agent(AgentId),
}

/// The states that a macro may set; snoozing is an action of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum MacroStatus {
    Open,
    Pending,
    Closed,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum MacroPriority {
    Low,
    Normal,
    High,
    Urgent,
}

/// What a macro does besides its text. What is left out stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Actions {
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub status: Option<MacroStatus>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub assign: Option<Assign>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub priority: Option<MacroPriority>,
    pub add_tags: Vec<String>,
    pub remove_tags: Vec<String>,
    /// Minutes from the moment it is applied; wins over `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub snooze_minutes: Option<u32>,
}

impl Actions {
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// One text of a macro: a language, a kind of channel, a form of address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "MacroVariant")]
pub struct Variant {
    pub id: MacroVariantId,
    pub macro_id: MacroId,
    /// BCP 47.
    pub language: String,
    pub channel: Channel,
    pub formality: Formality,
    /// A template too; empty leaves the subject alone.
    pub subject: String,
    pub body: String,
    /// Rises when the words change.
    pub revision: i32,
    /// The text that the others translate.
    pub is_source: bool,
    /// The source has moved on since this text was last brought up to date.
    pub is_stale: bool,
    pub updated_at: Timestamp,
}

/// What the reader would like to get.
#[derive(Debug, Clone, Default)]
pub struct Wish {
    /// BCP 47; none when nobody knows the customer's language.
    pub language: Option<String>,
    /// None when nobody has decided how this customer is addressed.
    pub formality: Option<Formality>,
    pub channel: Channel,
    /// The language of the shop, for customers who get no text of their own.
    pub shop_language: String,
}

/// How the language of the chosen text came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum LanguageMatch {
    Exact,
    /// The same language without the region: de for de-AT.
    Parent,
    /// The same language of another region: pt-BR for pt-PT.
    Sibling,
    /// There is no text in the customer's language; this is the shop's.
    ShopDefault,
    /// There is a text neither in the customer's language nor in the shop's.
    Source,
    /// Nobody knows the customer's language; this is the shop's.
    Unknown,
    /// A person chose this text.
    Chosen,
}

/// How the form of address of the chosen text fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum FormalityMatch {
    Exact,
    /// The text addresses nobody in particular.
    Neutral,
    /// The customer is addressed otherwise.
    Differs,
    /// Nobody has decided how this customer is addressed.
    Undecided,
}

/// Which text was chosen, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "MacroChoice")]
pub struct Choice {
    pub variant_id: Option<MacroVariantId>,
    /// Of the text.
    pub language: String,
    /// Of the customer; none when unknown.
    pub wanted_language: Option<String>,
    pub language_match: LanguageMatch,
    pub formality: Formality,
    pub formality_match: FormalityMatch,
    pub channel: Channel,
    pub is_channel_other: bool,
    pub is_stale: bool,
}

/// Chooses the text for a reader: language first, then form of address, then kind of channel.
pub fn choose<'v>(variants: &'v [Variant], wish: &Wish) -> Option<(&'v Variant, Choice)> {
    let own = wish.language.as_deref().and_then(|tag| match_language(variants, tag));
    let (language, language_match) = own
        .or_else(|| {
            let (language, _) = match_language(variants, &wish.shop_language)?;
            let unknown = wish.language.is_none();
            Some((language, if unknown { LanguageMatch::Unknown } else { LanguageMatch::ShopDefault }))
        })
        .or_else(|| {
            let source = variants.iter().find(|variant| variant.is_source).or_else(|| variants.first())?;
            Some((source.language.as_str(), LanguageMatch::Source))
        })?;
    let best = variants
        .iter()
        .filter(|variant| variant.language == language)
        .min_by_key(|variant| (distance(variant.formality, wish.formality), variant.channel != wish.channel))?;
    Some((best, explain(best, wish, language_match)))
}

/// Says how a text fits that a person chose or is writing.
pub fn explain(variant: &Variant, wish: &Wish, language_match: LanguageMatch) -> Choice {
    Choice {
        variant_id: Some(variant.id),
        language: variant.language.clone(),
        wanted_language: wish.language.clone(),
        language_match,
        formality: variant.formality,
        formality_match: match (variant.formality, wish.formality) {
            (Formality::Neutral, _) => FormalityMatch::Neutral,
            (_, None | Some(Formality::Neutral)) => FormalityMatch::Undecided,
            (own, Some(wanted)) if own == wanted => FormalityMatch::Exact,
            _ => FormalityMatch::Differs,
        },
        channel: variant.channel,
        is_channel_other: variant.channel != wish.channel,
        is_stale: variant.is_stale,
    }
}

/// Polite by default: a formal text offends nobody, an informal one may.
const fn distance(own: Formality, wanted: Option<Formality>) -> u8 {
    match (own, wanted) {
        (Formality::Neutral, None | Some(Formality::Neutral)) => 0,
        (Formality::Formal, Some(Formality::Formal)) | (Formality::Informal, Some(Formality::Informal)) => 0,
        (Formality::Neutral, _) | (Formality::Formal, None | Some(Formality::Neutral)) => 1,
        _ => 2,
    }
}

/// The language among the texts that serves a tag: itself, then without its regions, then of another region.
fn match_language<'v>(variants: &'v [Variant], tag: &str) -> Option<(&'v str, LanguageMatch)> {
    let languages: Vec<&str> = variants.iter().map(|variant| variant.language.as_str()).collect();
    nearest_language(&languages, tag)
}

/// The language among several that serves a tag: itself, then without its regions, then of another region.
pub fn nearest_language<'l>(languages: &[&'l str], tag: &str) -> Option<(&'l str, LanguageMatch)> {
    let find = |wanted: &str| languages.iter().copied().find(|own| own.eq_ignore_ascii_case(wanted));
    if let Some(language) = find(tag) {
        return Some((language, LanguageMatch::Exact));
    }
    let mut shorter = tag;
    while let Some((parent, _)) = shorter.rsplit_once('-') {
        if let Some(language) = find(parent) {
            return Some((language, LanguageMatch::Parent));
        }
        shorter = parent;
    }
    let is_sibling = |own: &&str| own.split('-').next().is_some_and(|first| first.eq_ignore_ascii_case(shorter));
    let sibling = languages.iter().copied().find(is_sibling)?;
    Some((sibling, LanguageMatch::Sibling))
}

/// A BCP 47 tag as it is written: `de-AT`, `zh-Hant`. None if it is no tag.
pub fn language_tag(text: &str) -> Option<String> {
    let mut tag = String::new();
    for (at, part) in text.trim().split(['-', '_']).enumerate() {
        let is_plain = part.chars().all(|c| c.is_ascii_alphanumeric());
        let fits = if at == 0 { (2..=3).contains(&part.len()) } else { (2..=8).contains(&part.len()) };
        if !is_plain || !fits || (at == 0 && !part.chars().all(|c| c.is_ascii_alphabetic())) {
            return None;
        }
        match (at, part.len()) {
            (0, _) => tag.push_str(&part.to_ascii_lowercase()),
            (_, 2) => tag.extend(["-", &part.to_ascii_uppercase()]),
            (_, 4) => {
                let (first, rest) = part.split_at(1);
                tag.extend(["-", &first.to_ascii_uppercase(), &rest.to_ascii_lowercase()]);
            }
            _ => tag.extend(["-", &part.to_ascii_lowercase()]),
        }
    }
    Some(tag)
}

/// The title for somebody who reads a language, and the language it is in.
pub fn title_for<'t>(titles: &'t BTreeMap<String, String>, language: &str) -> (&'t str, &'t str) {
    let primary = language.split('-').next().unwrap_or(language);
    let same = |own: &str| own.split('-').next() == Some(primary);
    titles
        .get_key_value(language)
        .or_else(|| titles.iter().find(|(own, _)| same(own)))
        .or_else(|| titles.get_key_value("en"))
        .or_else(|| titles.iter().next())
        .map_or(("", ""), |(own, title)| (title, own))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn variant(id: i64, language: &str, formality: Formality, channel: Channel) -> Variant {
        Variant {
            id: MacroVariantId(id),
            macro_id: MacroId(1),
            language: language.into(),
            channel,
            formality,
            subject: String::new(),
            body: String::new(),
            revision: 1,
            is_source: id == 1,
            is_stale: false,
            updated_at: Timestamp::default(),
        }
    }

    fn wish(language: &str, formality: Option<Formality>) -> Wish {
        Wish { language: Some(language.into()), formality, channel: Channel::Mail, shop_language: "de".into() }
    }

    fn texts() -> Vec<Variant> {
        vec![
            variant(1, "en", Formality::Neutral, Channel::Mail),
            variant(2, "de", Formality::Formal, Channel::Mail),
            variant(3, "de", Formality::Informal, Channel::Mail),
            variant(4, "pt-BR", Formality::Neutral, Channel::Mail),
            variant(5, "en", Formality::Neutral, Channel::Chat),
        ]
    }

    fn chosen(wish: &Wish) -> (i64, LanguageMatch, FormalityMatch) {
        let texts = texts();
        let (variant, choice) = choose(&texts, wish).unwrap();
        (variant.id.0, choice.language_match, choice.formality_match)
    }

    #[test]
    fn the_language_falls_back_by_region_then_sibling_then_shop() {
        assert_eq!(chosen(&wish("en", None)), (1, LanguageMatch::Exact, FormalityMatch::Neutral));
        let austrian = wish("de-AT", Some(Formality::Informal));
        assert_eq!(chosen(&austrian), (3, LanguageMatch::Parent, FormalityMatch::Exact));
        assert_eq!(chosen(&wish("pt-PT", None)).1, LanguageMatch::Sibling);
        let turkish = wish("tr", Some(Formality::Informal));
        assert_eq!(chosen(&turkish), (3, LanguageMatch::ShopDefault, FormalityMatch::Exact));
    }

    #[test]
    fn a_shop_without_a_text_of_its_own_shows_the_source() {
        let wish = Wish { shop_language: "ja".into(), ..wish("tr", None) };
        assert_eq!(chosen(&wish), (1, LanguageMatch::Source, FormalityMatch::Neutral));
        assert_eq!(choose(&[], &wish), None);
    }

    #[test]
    fn an_unknown_language_gets_the_shops_text_and_an_undecided_address_the_polite_one() {
        let wish = Wish { language: None, ..wish("", None) };
        assert_eq!(chosen(&wish), (2, LanguageMatch::Unknown, FormalityMatch::Undecided));
    }

    #[test]
    fn the_form_of_address_weighs_more_than_the_channel() {
        let chat = Wish { channel: Channel::Chat, ..wish("en", None) };
        assert_eq!(chosen(&chat).0, 5);
        let formal =
            [variant(1, "de", Formality::Informal, Channel::Chat), variant(2, "de", Formality::Formal, Channel::Mail)];
        let wish = Wish { channel: Channel::Chat, ..wish("de", Some(Formality::Formal)) };
        let (variant, choice) = choose(&formal, &wish).unwrap();
        assert_eq!((variant.id.0, choice.is_channel_other), (2, true));
    }

    #[test]
    fn only_an_informal_text_for_a_formal_customer_differs() {
        let texts = [variant(1, "de", Formality::Informal, Channel::Mail)];
        let (_, choice) = choose(&texts, &wish("de", Some(Formality::Formal))).unwrap();
        assert_eq!(choice.formality_match, FormalityMatch::Differs);
    }

    #[test]
    fn tags_are_written_in_one_way() {
        assert_eq!(language_tag("DE_at").as_deref(), Some("de-AT"));
        assert_eq!(language_tag("zh-hant").as_deref(), Some("zh-Hant"));
        assert_eq!(language_tag("german"), None);
        assert_eq!(language_tag(""), None);
    }

    #[test]
    fn a_title_is_shown_in_the_readers_language_or_in_english() {
        let titles = BTreeMap::from([("de".to_owned(), "Dank".to_owned()), ("en".into(), "Thanks".into())]);
        assert_eq!(title_for(&titles, "de-CH"), ("Dank", "de"));
        assert_eq!(title_for(&titles, "ja"), ("Thanks", "en"));
    }
}
