//! The cultures that have a card, their fields, and which of them is a customer's.

use crate::desk::word;
use std::collections::BTreeMap;
use std::sync::LazyLock;

word! {
    /// What a card says in words.
    CultureField {
        FormOfAddress = "form_of_address", Tone = "tone", Greeting = "greeting", Closing = "closing",
        Phone = "phone", PostalAddress = "postal_address", Returns = "returns",
    }
}
word! {
    /// Whether everybody is off work, some are, or it is a day to choose words with care.
    DayKind { Public = "public", Regional = "regional", Sensitive = "sensitive" }
}

impl CultureField {
    /// In the order of the card.
    pub const ALL: [Self; 7] = [
        Self::FormOfAddress,
        Self::Tone,
        Self::Greeting,
        Self::Closing,
        Self::Phone,
        Self::PostalAddress,
        Self::Returns,
    ];

    pub fn from_text(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.as_str() == text)
    }

    /// Whether its text is an example in the culture's own language rather than advice to the agent.
    pub const fn is_example(self) -> bool {
        matches!(self, Self::Greeting | Self::Closing | Self::Phone | Self::PostalAddress)
    }

    /// The last part of the Fluent key of an advice.
    pub const fn key(self) -> &'static str {
        match self {
            Self::FormOfAddress => "form",
            Self::Tone => "tone",
            _ => "returns",
        }
    }
}

/// What is true of a culture whatever language the agent reads.
#[derive(Debug, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Facts {
    /// ISO 3166; none where the language is spoken in many countries.
    pub country: Option<String>,
    /// ISO 4217.
    pub currency: String,
    /// 1 is Monday.
    pub first_weekday: u8,
    pub weekend: Vec<u8>,
    /// Lines, the formal one first.
    pub greeting: Vec<String>,
    pub closing: Vec<String>,
    pub phone: String,
    pub postal_address: Vec<String>,
}

/// By tag. The file is part of the program and read by a test.
pub static FACTS: LazyLock<BTreeMap<String, Facts>> =
    LazyLock::new(|| serde_json::from_str(include_str!("facts.json")).unwrap_or_default());

/// The tags of all cultures, in the order of the list.
pub const TAGS: &[&str] =
    &["en-GB", "en-US", "de", "de-AT", "de-CH", "fr", "es", "it", "pt-BR", "tr", "pl", "ar", "ar-EG", "ar-AE", "ja"];

impl Facts {
    pub fn example(&self, field: CultureField) -> String {
        match field {
            CultureField::Greeting => self.greeting.join("\n"),
            CultureField::Closing => self.closing.join("\n"),
            CultureField::Phone => self.phone.clone(),
            CultureField::PostalAddress => self.postal_address.join("\n"),
            _ => String::new(),
        }
    }
}

/// The card's tag as it is spelled here.
pub fn known(tag: &str) -> Option<&'static str> {
    TAGS.iter().find(|known| known.eq_ignore_ascii_case(tag)).copied()
}

/// Time zones and domains that tell the country.
const PLACES: &[(&str, &str, &str)] = &[
    ("Europe/Vienna", "at", "de-AT"),
    ("Europe/Zurich", "ch", "de-CH"),
    ("Europe/Berlin", "de", "de"),
    ("Europe/London", "uk", "en-GB"),
    ("America/", "us", "en-US"),
    ("America/", "br", "pt-BR"),
    ("Europe/Paris", "fr", "fr"),
    ("Europe/Madrid", "es", "es"),
    ("Europe/Rome", "it", "it"),
    ("Europe/Istanbul", "tr", "tr"),
    ("Europe/Warsaw", "pl", "pl"),
    ("Africa/Cairo", "eg", "ar-EG"),
    ("Asia/Dubai", "ae", "ar-AE"),
    ("Asia/Tokyo", "jp", "ja"),
];

/// The culture of somebody by their language, and by time zone and mail addresses where the language leaves a choice.
pub fn culture_of(language: &str, zone: Option<&str>, addresses: &[String]) -> Option<&'static str> {
    if let Some(exact) = known(language).filter(|tag| tag.contains('-')) {
        return Some(exact);
    }
    let primary = language.split('-').next().unwrap_or(language);
    let candidates: Vec<&'static str> =
        TAGS.iter().filter(|tag| tag.split('-').next() == Some(primary)).copied().collect();
    // Spanish of Mexico or French of Canada is not the card of Spain or France.
    if language.contains('-')
        && !matches!(language, "de-DE" | "fr-FR" | "es-ES" | "it-IT" | "tr-TR" | "pl-PL" | "ja-JP")
    {
        return candidates.iter().find(|_| primary == "ar").copied();
    }
    let ends = |code: &str| addresses.iter().any(|address| address.to_lowercase().ends_with(&format!(".{code}")));
    let by_zone = PLACES
        .iter()
        .find(|(place, _, tag)| zone.is_some_and(|zone| zone.starts_with(place)) && candidates.contains(tag));
    let by_address = PLACES.iter().find(|(_, code, tag)| ends(code) && candidates.contains(tag));
    let by_place = by_address.or(by_zone).map(|(_, _, tag)| *tag);
    by_place.or_else(|| candidates.iter().find(|tag| **tag == primary).copied()).or_else(|| candidates.first().copied())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn culture(language: &str, zone: Option<&str>, address: &str) -> Option<&'static str> {
        culture_of(language, zone, &[address.to_owned()])
    }

    #[test]
    fn every_culture_has_its_facts() {
        for tag in TAGS {
            let facts = FACTS.get(*tag);
            assert!(facts.is_some_and(|facts| facts.greeting.len() == 2 && !facts.weekend.is_empty()), "{tag}");
        }
        assert_eq!(FACTS.len(), TAGS.len());
    }

    #[test]
    fn the_language_decides_and_where_it_leaves_a_choice_the_place() {
        assert_eq!(culture("de-AT", None, ""), Some("de-AT"));
        assert_eq!(culture("de", None, "ada@post.ch"), Some("de-CH"));
        assert_eq!(culture("de", Some("Europe/Vienna"), "ada@post.com"), Some("de-AT"));
        assert_eq!(culture("de", None, "ada@post.com"), Some("de"));
        assert_eq!(culture("en", Some("America/Chicago"), ""), Some("en-US"));
        assert_eq!(culture("en", None, ""), Some("en-GB"));
        assert_eq!(culture("pt", Some("America/Sao_Paulo"), ""), Some("pt-BR"));
        assert_eq!(culture("ar-EG", None, ""), Some("ar-EG"));
        assert_eq!(culture("ar", None, "mona@post.ae"), Some("ar-AE"));
        assert_eq!(culture("ar-MA", None, ""), Some("ar"));
        assert_eq!(culture("ar", None, ""), Some("ar"));
        assert_eq!(culture("es-MX", None, "ada@post.mx"), None, "the card of Spain would mislead");
        assert_eq!(culture("ja", None, "ada@post.de"), Some("ja"));
        assert_eq!(culture("nl", None, "ada@post.nl"), None);
    }
}
