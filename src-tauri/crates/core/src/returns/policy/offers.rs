//! What a rule offers: each outcome with its last day and its fee, the rule's or its own.

use super::facts::ReturnFacts;
use super::model::{ReturnFee, ReturnWindow, ReturnZone, RuleVerdict, WHOLE};
use super::why::{CountedFrom, ReturnWhy};
use crate::returns::day::Day;
use crate::returns::model::Outcome;
use comptoir_kernel::Money;
use serde::{Deserialize, Serialize};

/// One outcome that is offered, until when, and for what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ReturnOffer {
    pub outcome: Outcome,
    /// The last day to ask for it; none where there is no end.
    pub deadline: Option<Day>,
    pub fee: Money,
    /// The fee is taken once, however many lines come back together.
    pub is_fee_once: bool,
}

/// The last day of something, and from what it was counted.
pub(super) type LastDay = Option<(Day, CountedFrom)>;

/// The last day to ask by the rule's own window.
pub(super) fn last_day(zone: &ReturnZone, window: ReturnWindow, facts: &ReturnFacts) -> LastDay {
    let days = window.days?;
    let transit = zone.transit_days.unwrap_or(window.transit_days);
    let after = |day: Day, days: u32| day.plus(i64::from(days));
    Some(match (facts.delivered_on, facts.shipped_on) {
        (Some(delivered), _) => (after(delivered, days), CountedFrom::Delivery),
        (None, Some(shipped)) => (after(after(shipped, transit), days), CountedFrom::Shipping),
        (None, None) => (after(facts.ordered_on, window.days_from_order), CountedFrom::Order),
    })
}

/// The last day of one outcome. Where only the order is known, it is as much earlier or later as its window is shorter or
/// longer than the rule's.
pub(super) fn last_day_of(zone: &ReturnZone, verdict: &RuleVerdict, outcome: Outcome, facts: &ReturnFacts) -> LastDay {
    let window = verdict.window;
    let Some(days) = verdict.terms_of(outcome).and_then(|terms| terms.days) else {
        return last_day(zone, window, facts);
    };
    let slack = match window.days {
        Some(usual) => window.days_from_order.saturating_sub(usual),
        None => zone.transit_days.unwrap_or(window.transit_days),
    };
    let own = ReturnWindow { days: Some(days), days_from_order: days.saturating_add(slack), ..window };
    last_day(zone, own, facts)
}

/// Whichever ends later; what has no end ends last.
pub(super) fn latest(days: impl IntoIterator<Item = LastDay>) -> Option<LastDay> {
    days.into_iter().reduce(|one, other| match (one, other) {
        (Some(one), Some(other)) => Some(if other.0 > one.0 { other } else { one }),
        _ => None,
    })
}

/// Never more than what comes back is worth; none where the fee is in another currency.
pub(super) fn fee(fee: ReturnFee, worth: Money) -> Option<Money> {
    match fee {
        ReturnFee::None => Some(Money::zero(worth.currency)),
        ReturnFee::Flat { amount } if amount.currency != worth.currency => None,
        ReturnFee::Flat { amount } => Some(Money::new(amount.minor.clamp(0, worth.minor), worth.currency)),
        ReturnFee::Percent { basis_points } => Some(part_of(worth, basis_points.min(WHOLE))),
    }
}

/// So many of ten thousand, rounded down.
pub(super) fn part_of(sum: Money, basis_points: u32) -> Money {
    let part = i128::from(sum.minor) * i128::from(basis_points) / i128::from(WHOLE);
    Money::new(i64::try_from(part).unwrap_or(i64::MAX), sum.currency)
}

/// True where something is worth as much as a limit; a limit in another currency lets nothing slip through.
pub(super) fn reaches(worth: Money, limit: Option<Money>) -> bool {
    limit.is_none_or(|limit| limit.currency != worth.currency || worth.minor >= limit.minor)
}

/// The outcomes that may still be asked for. None where a fee is in another currency.
pub(super) fn offers(
    zone: &ReturnZone,
    verdict: &RuleVerdict,
    is_free: bool,
    facts: &ReturnFacts,
) -> Option<Vec<ReturnOffer>> {
    let worth = facts.worth();
    let open = verdict.outcomes.iter().filter_map(|outcome| {
        let last = last_day_of(zone, verdict, *outcome, facts);
        let is_over = last.is_some_and(|(day, _)| facts.asked_on > day);
        (!is_over).then_some((*outcome, last.map(|(day, _)| day)))
    });
    open.map(|(outcome, deadline)| {
        let kind = if is_free { ReturnFee::None } else { verdict.fee_of(outcome) };
        let amount = fee(kind, worth)?;
        let is_fee_once = matches!(kind, ReturnFee::Flat { .. }) && amount.minor > 0;
        Some(ReturnOffer { outcome, deadline, fee: amount, is_fee_once })
    })
    .collect()
}

/// What has to be said about outcomes that differ from the rule: those that are over already, other last days, other fees.
pub(super) fn differences(
    zone: &ReturnZone,
    verdict: &RuleVerdict,
    offers: &[ReturnOffer],
    facts: &ReturnFacts,
) -> Vec<ReturnWhy> {
    let mut said = Vec::new();
    for outcome in verdict.outcomes.iter().copied() {
        let own = verdict.terms_of(outcome).and_then(|terms| terms.days);
        let Some((last_day, _)) = last_day_of(zone, verdict, outcome, facts) else { continue };
        let is_offered = offers.iter().any(|offer| offer.outcome == outcome);
        if !is_offered {
            said.push(ReturnWhy::OutcomeLate { outcome, last_day });
        } else if own.is_some() && own != verdict.window.days {
            said.push(ReturnWhy::OutcomeUntil { outcome, last_day });
        }
    }
    said
}

/// The fee that every outcome has, and what is said about those that have another.
pub(super) fn fees(verdict: &RuleVerdict, offers: &[ReturnOffer]) -> Vec<ReturnWhy> {
    let has_own = |offer: &&ReturnOffer| verdict.terms_of(offer.outcome).is_some_and(|terms| terms.fee.is_some());
    let usual = offers.iter().find(|offer| !has_own(offer)).map(|offer| offer.fee);
    let mut said = Vec::new();
    said.extend(usual.filter(|amount| amount.minor > 0).map(|amount| ReturnWhy::Fee { amount }));
    for offer in offers.iter().filter(has_own).filter(|offer| usual != Some(offer.fee)) {
        let outcome = offer.outcome;
        said.push(if offer.fee.minor > 0 {
            ReturnWhy::OutcomeFee { outcome, amount: offer.fee }
        } else {
            ReturnWhy::OutcomeFree { outcome }
        });
    }
    // Nothing costs anything: nothing has to be said.
    if offers.iter().all(|offer| offer.fee.minor == 0) { Vec::new() } else { said }
}
