//! A policy in words for whoever writes it: what customers read of each rule, and what only the desk knows.

use super::conditions;
use super::faults::{PolicyFault, faults};
use super::model::{LabelPayer, ReturnPolicy, ReturnRule, ReturnZone};
use super::text;
use super::words::Words;
use comptoir_kernel::LocaleTag;
use comptoir_locale::message;
use serde::Serialize;

/// A draft in the agent's language, and what cannot be meant in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct PolicyWords {
    pub zones: Vec<ZoneWords>,
    /// What holds everywhere: final sale, exceptions, the shop's own texts.
    pub general: Vec<String>,
    pub faults: Vec<PolicyFault>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct ZoneWords {
    pub name: String,
    /// In the order in which they stand in the zone.
    pub countries: Vec<String>,
    pub says: Vec<String>,
    pub rules: Vec<RuleWords>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct RuleWords {
    pub id: String,
    pub name: String,
    /// When it fits, then what it says, a sentence each.
    pub says: Vec<String>,
}

/// Describes a policy, however wrong it is.
pub fn describe(policy: &ReturnPolicy, tag: LocaleTag) -> PolicyWords {
    let words = Words::of(tag);
    PolicyWords {
        zones: policy.zones.iter().map(|zone| of_zone(zone, words)).collect(),
        general: general(policy, words),
        faults: faults(policy),
    }
}

fn of_zone(zone: &ReturnZone, words: Words) -> ZoneWords {
    let says = [
        Some(match zone.withdrawal_label {
            LabelPayer::Shop => message::letter_return_policy_withdrawal_label_shop(),
            LabelPayer::Customer => message::letter_return_policy_withdrawal_label_customer(),
        }),
        zone.usual_delivery.map(|most| message::policy_says_usual_delivery(&words.money(most))),
        zone.transit_days.map(|days| message::policy_says_transit(i64::from(days))),
    ];
    ZoneWords {
        name: zone.name.clone(),
        countries: zone.countries.clone(),
        says: says.iter().flatten().map(|said| words.say(said)).collect(),
        rules: zone.rules.iter().enumerate().map(|(at, rule)| of_rule(zone, rule, at == 0, words)).collect(),
    }
}

fn of_rule(zone: &ReturnZone, rule: &ReturnRule, is_first: bool, words: Words) -> RuleWords {
    let (when, verdict) = (&rule.when, &rule.verdict);
    let mut says = vec![text::opening(rule, is_first, words)];
    let past = [
        when.past_returns_from.map(|from| message::policy_says_past_returns(i64::from(from))),
        when.past_rate_from.map(|rate| message::policy_says_past_rate(&words.percent(rate))),
    ];
    says.extend(past.iter().flatten().map(|said| words.say(said)));
    says.extend(text::verdict(rule, words));
    let window = verdict.window;
    if verdict.is_eligible {
        let is_counted = window.days.is_some();
        let transit = (is_counted && zone.transit_days.is_none()).then_some(window.transit_days);
        let desk = [
            transit.map(|days| message::policy_says_transit(i64::from(days))),
            is_counted.then(|| message::policy_says_from_order(i64::from(window.days_from_order))),
            verdict.approves_itself.then(message::policy_says_itself),
        ];
        says.extend(desk.iter().flatten().map(|said| words.say(said)));
    }
    RuleWords { id: rule.id.clone(), name: rule.name.clone(), says }
}

fn general(policy: &ReturnPolicy, words: Words) -> Vec<String> {
    let mut says = Vec::new();
    let sale = conditions::marked(&policy.final_sale, words);
    says.extend(sale.map(|marks| words.say(&message::policy_says_final_sale(&marks))));
    for exception in &policy.exceptions {
        let Some(marks) = conditions::marked(&exception.marks, words) else { continue };
        let kind = conditions::kind(exception.kind, words);
        says.push(words.say(&message::policy_says_exception(&kind, &marks)));
    }
    let own = policy.texts.iter().filter(|(_, text)| !text.trim().is_empty());
    says.extend(own.map(|(language, text)| words.say(&message::policy_says_own_text(language, text.trim()))));
    says
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::returns::policy::defaults::DefaultPolicy;

    #[test]
    fn whoever_writes_a_policy_reads_what_customers_are_not_told() {
        let mut policy = DefaultPolicy::EuShop.build(LocaleTag::En);
        let rule = &mut policy.zones[0].rules[3];
        rule.when.past_rate_from = Some(5000);
        let words = describe(&policy, LocaleTag::En);
        let says = words.zones[0].rules[3].says.join("|");
        assert!(says.contains("50%") && says.contains("Approved"), "{says}");
        let published = text::write_out(&policy, LocaleTag::En);
        assert!(published.sections[0].paragraphs.iter().all(|paragraph| !paragraph.contains("50%")));
    }

    #[test]
    fn a_draft_that_cannot_be_saved_is_described_with_its_faults() {
        let mut policy = DefaultPolicy::Strict.build(LocaleTag::De);
        policy.zones[0].rules[3].verdict.outcomes.clear();
        let words = describe(&policy, LocaleTag::De);
        assert_eq!(words.faults.len(), 1);
        assert!(!words.zones[0].rules[3].says.is_empty());
    }
}
