//! What a shop promises about returns: zones, in each an order of rules, and what a rule says. Pure types.

use crate::desk::word;
pub use crate::returns::model::DeclaredCondition;
use crate::returns::model::{Outcome, Reason, Track};
use comptoir_kernel::{Money, StoreId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Parts of ten thousand that are the whole.
pub const WHOLE: u32 = 10_000;

word! {
    #[derive(Default)]
    LabelPayer {
        #[default]
        Customer = "customer",
        Shop = "shop",
    }
}

word! {
    /// What the law takes out of the right to withdraw (Directive 2011/83/EU, article 16).
    ExceptionKind {
        Perishable = "perishable",
        CustomMade = "custom_made",
        /// Hygiene goods, records and programs whose seal was broken.
        Unsealed = "unsealed",
        /// Digital content that was begun with consent.
        Digital = "digital",
    }
}

impl ExceptionKind {
    /// True where the right ends only when somebody opens or begins it.
    pub const fn depends_on_opening(self) -> bool {
        matches!(self, Self::Unsealed | Self::Digital)
    }
}

/// What a shop promises, as one version of it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ReturnPolicy {
    pub zones: Vec<ReturnZone>,
    /// What is sold for good.
    pub final_sale: Marks,
    /// What nobody may withdraw from, by the law.
    pub exceptions: Vec<WithdrawalException>,
    /// What the shop itself adds to the text that is made from the rules, by language (BCP 47).
    pub texts: BTreeMap<String, String>,
}

/// Where the parcel went to, and what holds there.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ReturnZone {
    pub name: String,
    /// Two letters of ISO 3166 each; empty for the rest of the world.
    pub countries: Vec<String>,
    /// Who pays for the way back when a consumer withdraws.
    pub withdrawal_label: LabelPayer,
    /// What the usual delivery costs: more than this is not repaid with a withdrawal. None repays what was paid.
    pub usual_delivery: Option<Money>,
    /// For how long a parcel travels here, where the shop knows only when it left; none leaves it to each rule.
    pub transit_days: Option<u32>,
    /// The first one that fits decides.
    pub rules: Vec<ReturnRule>,
}

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ReturnRule {
    /// Stays the same from version to version.
    pub id: String,
    pub name: String,
    pub when: RuleConditions,
    pub verdict: RuleVerdict,
}

/// When a rule fits: every condition has to hold, and an empty one always does.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase", default)]
pub struct RuleConditions {
    /// Empty for the voluntary track alone: for what the shop answers for by law a rule has to say so.
    pub tracks: Vec<Track>,
    pub reasons: Vec<Reason>,
    pub marks: Marks,
    /// For one piece after discounts, both ends included.
    pub price_from: Option<Money>,
    pub price_to: Option<Money>,
    pub is_discounted: Option<bool>,
    pub is_final_sale: Option<bool>,
    /// Pieces that come back, both ends included.
    pub quantity_from: Option<u32>,
    pub quantity_to: Option<u32>,
    /// Orders of the customer of which something came back before.
    pub past_returns_from: Option<u32>,
    /// Of ten thousand orders of the customer.
    pub past_rate_from: Option<u32>,
    pub conditions: Vec<DeclaredCondition>,
    /// Where it was ordered: one of them is enough, and empty for every shop.
    pub stores: Vec<NamedStore>,
}

/// A shop by its id, and how it was called when the rule was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct NamedStore {
    pub id: StoreId,
    pub name: String,
}

/// Articles by what is written on them: one that fits is enough. Capitals make no difference.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct Marks {
    /// Tags and collections of the product, or tags of the order.
    pub tags: Vec<String>,
    /// How article numbers begin.
    pub skus: Vec<String>,
    /// Words in the title.
    pub titles: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct WithdrawalException {
    pub kind: ExceptionKind,
    pub marks: Marks,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase", default)]
pub struct RuleVerdict {
    pub is_eligible: bool,
    /// In the order in which they are offered.
    pub outcomes: Vec<Outcome>,
    pub window: ReturnWindow,
    pub fee: ReturnFee,
    /// Reasons that cost nothing, besides those for which the shop answers.
    pub fee_free: Vec<Reason>,
    pub label: LabelPayer,
    /// What holds for one of the outcomes alone.
    pub terms: Vec<OutcomeTerms>,
    pub needs_review: bool,
    /// Only what is worth as much as this is looked at; none for everything.
    pub review_from: Option<Money>,
    pub needs_photo: bool,
    /// Only of what is worth as much as this; none for everything.
    pub photo_from: Option<Money>,
    pub approves_itself: bool,
    /// What is worth less than this stays with the customer.
    pub keep_it_below: Option<Money>,
    /// Of ten thousand, on top of the credit.
    pub credit_bonus: u32,
}

/// A window and a fee of its own for one outcome; what is left out is as the rule says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct OutcomeTerms {
    pub outcome: Outcome,
    /// After the day of delivery.
    #[serde(default)]
    pub days: Option<u32>,
    #[serde(default)]
    pub fee: Option<ReturnFee>,
}

/// How long a return may be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ReturnWindow {
    /// After the day of delivery; none without an end.
    pub days: Option<u32>,
    /// For how long a parcel travels, where the shop knows only when it left.
    pub transit_days: u32,
    /// After the day of the order, where nothing is known of a parcel.
    pub days_from_order: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, ts_rs::TS)]
#[serde(tag = "kind", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub enum ReturnFee {
    #[default]
    None,
    /// Once for everything that comes back together.
    Flat { amount: Money },
    /// Of ten thousand of what comes back.
    Percent { basis_points: u32 },
}

impl Default for ReturnWindow {
    fn default() -> Self {
        Self { days: Some(30), transit_days: 5, days_from_order: 45 }
    }
}

impl Default for RuleVerdict {
    fn default() -> Self {
        Self {
            is_eligible: true,
            outcomes: vec![Outcome::Exchange, Outcome::Credit, Outcome::Refund],
            window: ReturnWindow::default(),
            fee: ReturnFee::None,
            fee_free: Vec::new(),
            label: LabelPayer::Customer,
            terms: Vec::new(),
            needs_review: false,
            review_from: None,
            needs_photo: false,
            photo_from: None,
            approves_itself: false,
            keep_it_below: None,
            credit_bonus: 0,
        }
    }
}

impl RuleVerdict {
    /// What an outcome has of its own.
    pub fn terms_of(&self, outcome: Outcome) -> Option<&OutcomeTerms> {
        self.terms.iter().find(|terms| terms.outcome == outcome)
    }

    /// The fee of an outcome: its own, else the rule's.
    pub fn fee_of(&self, outcome: Outcome) -> ReturnFee {
        self.terms_of(outcome).and_then(|terms| terms.fee).unwrap_or(self.fee)
    }
}

impl Marks {
    /// True where nothing is marked at all.
    pub fn is_empty(&self) -> bool {
        [&self.tags, &self.skus, &self.titles].into_iter().flatten().all(|text| text.trim().is_empty())
    }

    /// True where one of the marks is on the article.
    pub fn are_on(&self, tags: &[String], sku: &str, title: &str) -> bool {
        let plain = |text: &str| text.trim().to_lowercase();
        let (sku, title) = (plain(sku), plain(title));
        let named = |list: &[String], fits: &dyn Fn(&str) -> bool| {
            list.iter().map(|mark| plain(mark)).any(|mark| !mark.is_empty() && fits(&mark))
        };
        named(&self.tags, &|mark| tags.iter().any(|tag| plain(tag) == mark))
            || named(&self.skus, &|mark| sku.starts_with(mark))
            || named(&self.titles, &|mark| title.contains(mark))
    }
}

impl ReturnPolicy {
    /// The zone of a country, given by its two letters; else the rest of the world. Whoever gives something else than two
    /// letters has told no country, which matters unless the whole world is one zone.
    pub fn zone_of(&self, country: &str) -> Option<&ReturnZone> {
        let country = country.trim();
        let names = |zone: &&ReturnZone| zone.countries.iter().any(|known| known.trim().eq_ignore_ascii_case(country));
        let rest = self.zones.iter().find(|zone| zone.countries.is_empty());
        if country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_alphabetic()) {
            self.zones.iter().find(names).or(rest)
        } else {
            rest.filter(|_| self.zones.len() == 1)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_found_whatever_their_capitals_and_empty_ones_mark_nothing() {
        let marks = Marks { tags: vec!["Sale".into()], skus: vec!["ab-".into()], titles: vec!["gift card".into()] };
        assert!(marks.are_on(&["SALE ".into()], "", ""));
        assert!(marks.are_on(&[], "AB-17", ""));
        assert!(marks.are_on(&[], "", "The Gift Card, 50"));
        assert!(!marks.are_on(&["wholesale".into()], "xab-1", "Gift"));
        let blank = Marks { skus: vec![" ".into()], ..Marks::default() };
        assert!(blank.is_empty() && !blank.are_on(&[], "anything", "at all"));
    }

    #[test]
    fn a_country_has_its_zone_or_the_rest_of_the_world() {
        let zone = |name: &str, countries: &[&str]| ReturnZone {
            name: name.into(),
            countries: countries.iter().map(|code| (*code).to_owned()).collect(),
            ..ReturnZone::default()
        };
        let policy =
            ReturnPolicy { zones: vec![zone("rest", &[]), zone("north", &["SE", "fi"])], ..ReturnPolicy::default() };
        assert_eq!(policy.zone_of("FI").map(|zone| zone.name.as_str()), Some("north"));
        assert_eq!(policy.zone_of("BR").map(|zone| zone.name.as_str()), Some("rest"));
        assert!(ReturnPolicy::default().zone_of("FI").is_none());
        assert!(policy.zone_of("Finland").is_none(), "it could be either");
        let world = ReturnPolicy { zones: vec![zone("world", &[])], ..ReturnPolicy::default() };
        assert!(world.zone_of("Finland").is_some());
    }

    #[test]
    fn what_a_draft_leaves_out_has_its_default() {
        let policy: ReturnPolicy = serde_json::from_str(r#"{"zones":[{"name":"x","rules":[{"id":"a"}]}]}"#).unwrap();
        let rule = &policy.zones[0].rules[0];
        assert_eq!(rule.verdict.window, ReturnWindow { days: Some(30), transit_days: 5, days_from_order: 45 });
        assert_eq!(serde_json::from_str::<ReturnPolicy>(&serde_json::to_string(&policy).unwrap()).unwrap(), policy);
    }
}
