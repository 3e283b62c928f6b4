//! The right to withdraw: the law decides, and the policy only says who pays for the way back.

use super::decide::{Eligibility, ReturnDecision};
use super::facts::ReturnFacts;
use super::model::{DeclaredCondition, ExceptionKind, LabelPayer, ReturnPolicy};
use super::why::ReturnWhy;
use crate::returns::deadlines;
use crate::returns::model::{Fault, Outcome};
use comptoir_kernel::Money;

/// So many days late is not called late where nobody knows the holidays of the country.
const DOUBTFUL_DAYS: i64 = 5;

/// Directive 2011/83/EU, articles 9 to 16.
///
/// Invariant: a refund without a fee is all that is offered, because nothing may stand in its way, and it waits for nobody.
pub(super) fn decide(version: i64, policy: &ReturnPolicy, facts: &ReturnFacts) -> ReturnDecision {
    let answer = |eligible, why| ReturnDecision::of(version, facts, eligible, why);
    let country = facts.country.trim().to_uppercase();
    if !deadlines::is_given(&country) {
        return answer(Eligibility::NeedsYou, ReturnWhy::WithdrawalElsewhere { country });
    }
    match exception(policy, facts) {
        Some((kind, true)) => return answer(Eligibility::No, ReturnWhy::WithdrawalExempt { kind }),
        Some((kind, false)) => return answer(Eligibility::NeedsYou, ReturnWhy::WithdrawalUnclear { kind }),
        None => {}
    }
    let Some(delivered) = facts.delivered_on else {
        return given(answer(Eligibility::Yes, ReturnWhy::WithdrawalEarly), policy, facts);
    };
    let (last_day, knows_holidays) = deadlines::last_day(delivered, &country);
    let mut decision = if facts.asked_on <= last_day {
        given(answer(Eligibility::Yes, ReturnWhy::Withdrawal { last_day }), policy, facts)
    } else if !knows_holidays && facts.asked_on <= last_day.plus(DOUBTFUL_DAYS) {
        answer(Eligibility::NeedsYou, ReturnWhy::WithdrawalHolidays { last_day, country })
    } else {
        answer(Eligibility::No, ReturnWhy::WithdrawalLate { last_day })
    };
    decision.deadline = Some(last_day);
    decision
}

fn given(mut decision: ReturnDecision, policy: &ReturnPolicy, facts: &ReturnFacts) -> ReturnDecision {
    let zone = policy.zone_of(&facts.country);
    let is_ours = facts.reason.fault() == Fault::Shop;
    let pays = zone.map_or(LabelPayer::Customer, |zone| zone.withdrawal_label);
    decision.label = if is_ours { LabelPayer::Shop } else { pays };
    decision.outcomes = vec![Outcome::Refund];
    decision.auto_approved = true;
    decision.may_deduct_handling = !is_ours;
    if facts.is_whole_order {
        let usual = zone.and_then(|zone| zone.usual_delivery);
        let usual = usual.filter(|usual| usual.currency == facts.delivery.currency);
        let most = usual.map_or(facts.delivery.minor, |usual| usual.minor.min(facts.delivery.minor));
        decision.delivery_back = Money::new(most.max(0), facts.delivery.currency);
    }
    let label = if decision.label == LabelPayer::Shop { ReturnWhy::LabelShop } else { ReturnWhy::LabelCustomer };
    decision.explanation.push(label);
    if decision.delivery_back.minor > 0 {
        decision.explanation.push(ReturnWhy::Delivery { amount: decision.delivery_back });
    }
    decision
}

/// The exception that takes the article out, and whether it certainly does. What is certain goes before what is not.
fn exception(policy: &ReturnPolicy, facts: &ReturnFacts) -> Option<(ExceptionKind, bool)> {
    let on_it = policy.exceptions.iter().filter(|one| one.marks.are_on(&facts.tags, &facts.sku, &facts.title));
    let found = on_it.filter_map(|one| match facts.condition {
        _ if !one.kind.depends_on_opening() => Some((one.kind, true)),
        Some(DeclaredCondition::Unopened) => None,
        Some(_) => Some((one.kind, true)),
        None => Some((one.kind, false)),
    });
    let mut found: Vec<_> = found.collect();
    found.sort_by_key(|(_, is_certain)| !is_certain);
    found.first().copied()
}
