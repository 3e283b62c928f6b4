//! What cannot be meant in a policy, each with the place where it stands.

use super::model::{ReturnFee, ReturnPolicy, ReturnRule, ReturnZone, WHOLE};
use crate::desk::word;
use crate::returns::model::Track;
use comptoir_kernel::{Money, Problem};
use serde::Serialize;
use std::collections::BTreeSet;

word! {
    /// The part of a form in which something is wrong.
    PolicyField {
        Countries = "countries",
        UsualDelivery = "usual_delivery",
        Tracks = "tracks",
        Price = "price",
        Quantity = "quantity",
        PastRate = "past_rate",
        Outcomes = "outcomes",
        Fee = "fee",
        Terms = "terms",
        KeepIt = "keep_it",
        Bonus = "bonus",
        Photo = "photo",
        Review = "review",
    }
}

word! {
    PolicyFaultKind {
        /// Not two letters.
        Country = "country",
        /// Two zones have the country, or two are the rest of the world.
        Twice = "twice",
        /// Below zero, or more than the whole.
        Amount = "amount",
        /// The lower end comes after the upper one.
        Range = "range",
        /// Returnable, and nothing is offered.
        Empty = "empty",
        /// The law decides about this track.
        Withdrawal = "withdrawal",
    }
}

/// One thing that cannot be meant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct PolicyFault {
    pub kind: PolicyFaultKind,
    pub field: PolicyField,
    /// The place of the zone in the policy.
    pub zone: usize,
    /// The rule's id; none where the zone itself is meant.
    pub rule: Option<String>,
    /// What the rule or the country is called.
    pub name: String,
}

impl PolicyFault {
    /// The same for whoever saves the policy all the same.
    pub fn problem(&self) -> Problem {
        match self.kind {
            PolicyFaultKind::Country => Problem::refused("policy-country").with("country", &self.name),
            PolicyFaultKind::Twice => Problem::refused("policy-zone-twice").with("country", &self.name),
            PolicyFaultKind::Amount | PolicyFaultKind::Range => {
                Problem::refused("policy-amount").with("rule", &self.name)
            }
            PolicyFaultKind::Empty => Problem::refused("policy-empty").with("rule", &self.name),
            PolicyFaultKind::Withdrawal => Problem::refused("policy-withdrawal").with("rule", &self.name),
        }
    }
}

/// Everything that cannot be meant, from the top to the bottom.
pub fn faults(policy: &ReturnPolicy) -> Vec<PolicyFault> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for (at, zone) in policy.zones.iter().enumerate() {
        found.extend(of_countries(zone, at, &mut seen));
        let is_negative = zone.usual_delivery.is_some_and(|delivery| delivery.minor < 0);
        found.extend(is_negative.then(|| PolicyFault {
            kind: PolicyFaultKind::Amount,
            field: PolicyField::UsualDelivery,
            zone: at,
            rule: None,
            name: zone.name.clone(),
        }));
        found.extend(zone.rules.iter().flat_map(|rule| of_rule(rule, at)));
    }
    found
}

fn of_countries(zone: &ReturnZone, at: usize, seen: &mut BTreeSet<String>) -> Vec<PolicyFault> {
    let codes = zone.countries.iter().map(|code| code.trim().to_uppercase());
    let codes: Vec<String> = if zone.countries.is_empty() { vec!["world".into()] } else { codes.collect() };
    let fault = |kind, name| PolicyFault { kind, field: PolicyField::Countries, zone: at, rule: None, name };
    let wrong = codes.into_iter().filter_map(|code| {
        let is_code = code == "world" || code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase());
        if !is_code {
            Some(fault(PolicyFaultKind::Country, code))
        } else if !seen.insert(code.clone()) {
            Some(fault(PolicyFaultKind::Twice, code))
        } else {
            None
        }
    });
    wrong.collect()
}

fn of_rule(rule: &ReturnRule, zone: usize) -> Vec<PolicyFault> {
    use PolicyFaultKind::{Amount, Empty, Range, Withdrawal};
    let (when, verdict) = (&rule.when, &rule.verdict);
    let is_below = |amount: Option<Money>| amount.is_some_and(|amount| amount.minor < 0);
    let pieces = when.quantity_from.zip(when.quantity_to);
    let own_fees = verdict.terms.iter().filter_map(|terms| terms.fee);
    let checks = [
        (when.tracks.contains(&Track::Withdrawal), Withdrawal, PolicyField::Tracks),
        (is_below(when.price_from) || is_below(when.price_to), Amount, PolicyField::Price),
        (is_backwards(when.price_from, when.price_to), Range, PolicyField::Price),
        (pieces.is_some_and(|(from, to)| from > to), Range, PolicyField::Quantity),
        (when.past_rate_from > Some(WHOLE), Amount, PolicyField::PastRate),
        (verdict.is_eligible && verdict.outcomes.is_empty(), Empty, PolicyField::Outcomes),
        (is_wrong(verdict.fee), Amount, PolicyField::Fee),
        (own_fees.into_iter().any(is_wrong), Amount, PolicyField::Terms),
        (is_below(verdict.keep_it_below), Amount, PolicyField::KeepIt),
        (verdict.credit_bonus > WHOLE, Amount, PolicyField::Bonus),
        (is_below(verdict.photo_from), Amount, PolicyField::Photo),
        (is_below(verdict.review_from), Amount, PolicyField::Review),
    ];
    let wrong = checks.into_iter().filter(|(is_wrong, ..)| *is_wrong);
    wrong
        .map(|(_, kind, field)| PolicyFault { kind, field, zone, rule: Some(rule.id.clone()), name: rule.name.clone() })
        .collect()
}

const fn is_wrong(fee: ReturnFee) -> bool {
    match fee {
        ReturnFee::None => false,
        ReturnFee::Flat { amount } => amount.minor < 0,
        ReturnFee::Percent { basis_points } => basis_points > WHOLE,
    }
}

/// True where the range holds nothing, or its ends are in two currencies.
fn is_backwards(from: Option<Money>, to: Option<Money>) -> bool {
    from.zip(to).is_some_and(|(from, to)| from.currency != to.currency || from.minor > to.minor)
}
