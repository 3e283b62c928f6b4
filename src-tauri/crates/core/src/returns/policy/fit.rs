//! Whether a rule fits: yes, no, or nobody can say.

use super::facts::ReturnFacts;
use super::model::{ReturnPolicy, ReturnRule, RuleConditions, WHOLE};
use super::why::ReturnWhy;
use crate::returns::model::Track;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fit {
    Yes,
    No,
    /// Everything that is known fits, and something is not known.
    Unknown(ReturnWhy),
}

pub(super) fn fit(policy: &ReturnPolicy, rule: &ReturnRule, facts: &ReturnFacts) -> Fit {
    let when = &rule.when;
    if !holds(policy, when, facts) {
        return Fit::No;
    }
    let is_other = |limit: &comptoir_kernel::Money| limit.currency != facts.price.currency;
    let limits = [when.price_from, when.price_to];
    let is_priced_out = when.price_from.is_some_and(|from| !is_other(&from) && facts.price.minor < from.minor)
        || when.price_to.is_some_and(|to| !is_other(&to) && facts.price.minor > to.minor);
    let is_in_wrong_state =
        !when.conditions.is_empty() && facts.condition.is_some_and(|state| !when.conditions.contains(&state));
    if is_priced_out || is_in_wrong_state {
        Fit::No
    } else if limits.iter().flatten().any(is_other) {
        Fit::Unknown(ReturnWhy::OtherCurrency { rule: rule.name.clone() })
    } else if !when.conditions.is_empty() && facts.condition.is_none() {
        Fit::Unknown(ReturnWhy::ConditionUnknown)
    } else {
        Fit::Yes
    }
}

/// The conditions whose facts are always known.
fn holds(policy: &ReturnPolicy, when: &RuleConditions, facts: &ReturnFacts) -> bool {
    let has_track =
        if when.tracks.is_empty() { facts.track == Track::Voluntary } else { when.tracks.contains(&facts.track) };
    let has_reason = when.reasons.is_empty() || when.reasons.contains(&facts.reason);
    let is_marked = when.marks.is_empty() || when.marks.are_on(&facts.tags, &facts.sku, &facts.title);
    let is_final = || policy.final_sale.are_on(&facts.tags, &facts.sku, &facts.title);
    let past = (i64::from(facts.past_returns), i64::from(facts.past_orders));
    has_track
        && has_reason
        && is_marked
        && (when.stores.is_empty() || when.stores.iter().any(|store| Some(store.id) == facts.store))
        && when.is_discounted.is_none_or(|wanted| wanted == facts.is_discounted)
        && when.is_final_sale.is_none_or(|wanted| wanted == is_final())
        && when.quantity_from.is_none_or(|from| facts.quantity >= from)
        && when.quantity_to.is_none_or(|to| facts.quantity <= to)
        && when.past_returns_from.is_none_or(|from| facts.past_returns >= from)
        // Nobody has a rate before the first order.
        && when.past_rate_from.is_none_or(|rate| {
            past.1 > 0 && past.0 * i64::from(WHOLE) >= i64::from(rate) * past.1
        })
}
