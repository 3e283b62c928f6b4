//! The written material: who writes, in which language, about what.

use super::chance::Chance;
use serde::Deserialize;
use std::collections::BTreeMap;

const FILES: [&str; 10] = [
    include_str!("scenarios/de.json"),
    include_str!("scenarios/en.json"),
    include_str!("scenarios/fr.json"),
    include_str!("scenarios/es.json"),
    include_str!("scenarios/it.json"),
    include_str!("scenarios/pt.json"),
    include_str!("scenarios/tr.json"),
    include_str!("scenarios/pl.json"),
    include_str!("scenarios/ar.json"),
    include_str!("scenarios/ja.json"),
];

/// Everything that is written in one language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Language {
    pub language: String,
    /// What this language's Outlook puts before the subject of a reply.
    pub reply_prefix: String,
    pub family_first: bool,
    /// Product names where they are not written in Latin letters, by kind of product.
    pub models: BTreeMap<String, Vec<String>>,
    /// By tone: `formal`, `casual`, and `again` for later messages (may be empty).
    pub greetings: BTreeMap<String, Vec<String>>,
    pub closings: BTreeMap<String, Vec<String>>,
    /// By tone and addressee: `formal_f`, `casual_m` …
    pub shop_greetings: BTreeMap<String, Vec<String>>,
    pub shop_closings: Vec<String>,
    /// Pattern with `{whole}` and `{cents}`.
    pub money: String,
    /// Monday first.
    pub weekdays: Vec<String>,
    pub months: Vec<String>,
    /// The line that mail programs put above a quoted message.
    pub attribution: String,
    /// Outlook's words for From, Sent, To, Subject.
    pub outlook: Vec<String>,
    pub phone_signature: String,
    pub addresses: Vec<String>,
    pub people: Vec<Person>,
    pub scenarios: Vec<Scenario>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Person {
    pub given: String,
    pub family: String,
    pub is_woman: bool,
    pub address: String,
}

/// One course that a conversation can take; it may end after any of its turns.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Scenario {
    pub topic: String,
    pub tone: String,
    pub subjects: Vec<String>,
    pub turns: Vec<Turn>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Turn {
    pub from: Side,
    pub texts: Vec<Variant>,
    pub attach: Option<Attach>,
}

/// One wording. `{slots}` are filled with products, sizes, numbers and names.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Variant {
    /// Set where grammar shows the writer's gender.
    pub by: Option<Gender>,
    pub text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Side {
    Customer,
    Shop,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub(super) enum Gender {
    #[serde(rename = "f")]
    Woman,
    #[serde(rename = "m")]
    Man,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Attach {
    Photo,
    Invoice,
    /// A label for sending a parcel back.
    Label,
}

impl Gender {
    pub(super) fn fits(by: Option<Self>, is_woman: bool) -> bool {
        by.is_none_or(|by| (by == Self::Woman) == is_woman)
    }
}

impl Person {
    /// The name as this language writes it.
    pub(super) fn full_name(&self, language: &Language) -> String {
        if language.family_first {
            format!("{} {}", self.family, self.given)
        } else {
            format!("{} {}", self.given, self.family)
        }
    }
}

impl Language {
    /// A product name of that kind.
    pub(super) fn model(&self, kind: &str, chance: &mut Chance) -> String {
        let latin: &[&str] = match kind {
            "jacket" => &["Fjord", "Lyngen", "Vardø"],
            "parka" => &["Tromsø", "Kirkenes"],
            "trousers" => &["Lofoten", "Senja"],
            "pullover" => &["Skarv", "Hamn"],
            "beanie" => &["Polar", "Vinter"],
            "tent" => &["Abisko", "Kebne"],
            _ => &["Skarv"],
        };
        let latin = chance.pick(latin).copied().unwrap_or("Fjord");
        self.models.get(kind).map_or_else(|| latin.to_owned(), |local| chance.pick_text(local).to_owned())
    }
}

/// Reads all languages. The files are part of the program; a unit test shows that none is left out.
pub(super) fn languages() -> Vec<Language> {
    FILES.iter().filter_map(|file| serde_json::from_str(file).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_is_read_and_has_at_least_fourteen_scenarios() {
        for file in FILES {
            let language: Language = serde_json::from_str(file).unwrap();
            assert!(language.scenarios.len() >= 14, "{}", language.language);
            assert!(language.people.iter().all(|person| person.address.ends_with(".example")));
            assert_eq!((language.weekdays.len(), language.months.len(), language.outlook.len()), (7, 12, 4));
        }
        assert_eq!(languages().len(), FILES.len());
    }

    #[test]
    fn every_wording_has_somebody_who_may_say_it() {
        for language in languages() {
            for scenario in &language.scenarios {
                let first = &scenario.turns[0];
                assert_eq!(first.from, Side::Customer, "{} {}", language.language, scenario.topic);
                for variant in scenario.turns.iter().flat_map(|turn| &turn.texts) {
                    assert!(language.people.iter().any(|person| Gender::fits(variant.by, person.is_woman)));
                }
            }
        }
    }
}
