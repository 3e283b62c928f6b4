//! The decision about one line: a policy and facts go in, and nothing else.

use super::facts::ReturnFacts;
use super::fit::{Fit, fit};
use super::model::{LabelPayer, ReturnFee, ReturnPolicy, ReturnRule, ReturnZone};
use super::offers::{self, ReturnOffer, part_of, reaches};
use super::why::ReturnWhy;
use super::withdrawal;
use crate::desk::word;
use crate::returns::day::Day;
use crate::returns::model::{Fault, Outcome, Track};
use comptoir_kernel::Money;
use serde::{Deserialize, Serialize};

word! {
    Eligibility {
        Yes = "yes",
        No = "no",
        /// No rule says it: a person decides.
        NeedsYou = "needs_you",
    }
}

/// What a policy says about one line, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ReturnDecision {
    /// Of the policy that decided; 0 where none was saved.
    pub version: i64,
    /// The rule that decided; none where the law did, or nobody.
    pub rule: Option<String>,
    pub eligible: Eligibility,
    /// In the order in which they are offered.
    pub outcomes: Vec<Outcome>,
    /// The same, each with its last day and its fee. Empty where the law decides, which knows neither.
    #[serde(default)]
    pub offers: Vec<ReturnOffer>,
    /// Of the outcomes that have none of their own.
    pub fee: Money,
    /// The fee is taken once, however many lines come back together.
    pub is_fee_once: bool,
    pub label: LabelPayer,
    /// The last day to ask; none where there is no end, or nobody knows it yet.
    pub deadline: Option<Day>,
    pub needs_review: bool,
    pub needs_photo: bool,
    pub keep_it: bool,
    pub auto_approved: bool,
    /// On top of a credit.
    pub credit_bonus: Money,
    /// What of the delivery is repaid.
    pub delivery_back: Money,
    /// Something may be kept for handling that went beyond trying it (Directive 2011/83/EU, article 14(2)).
    pub may_deduct_handling: bool,
    pub explanation: Vec<ReturnWhy>,
}

impl ReturnDecision {
    /// A decision that gives nothing yet.
    pub(super) fn of(version: i64, facts: &ReturnFacts, eligible: Eligibility, why: ReturnWhy) -> Self {
        let nothing = Money::zero(facts.price.currency);
        Self {
            version,
            rule: None,
            eligible,
            outcomes: Vec::new(),
            offers: Vec::new(),
            fee: nothing,
            is_fee_once: false,
            label: if facts.reason.fault() == Fault::Shop { LabelPayer::Shop } else { LabelPayer::Customer },
            deadline: None,
            needs_review: eligible == Eligibility::NeedsYou,
            needs_photo: false,
            keep_it: false,
            auto_approved: false,
            credit_bonus: nothing,
            delivery_back: nothing,
            may_deduct_handling: false,
            explanation: vec![why],
        }
    }
}

/// What a version of the policy says about a line.
///
/// Invariant: no fee where the shop is at fault. What the shop may have to answer for by law is never refused by a rule
/// alone, and where no rule fits nobody guesses: a person decides.
pub fn decide(version: i64, policy: &ReturnPolicy, facts: &ReturnFacts) -> ReturnDecision {
    if facts.track == Track::Withdrawal {
        return withdrawal::decide(version, policy, facts);
    }
    let needs_you = |why| ReturnDecision::of(version, facts, Eligibility::NeedsYou, why);
    let Some(zone) = policy.zone_of(&facts.country) else {
        return needs_you(ReturnWhy::NoZone { country: facts.country.clone() });
    };
    for rule in &zone.rules {
        match fit(policy, rule, facts) {
            Fit::No => {}
            Fit::Unknown(why) => return needs_you(why),
            Fit::Yes => return by_rule(version, zone, rule, facts),
        }
    }
    needs_you(ReturnWhy::NoRule)
}

fn by_rule(version: i64, zone: &ReturnZone, rule: &ReturnRule, facts: &ReturnFacts) -> ReturnDecision {
    let named = ReturnWhy::Rule { zone: zone.name.clone(), rule: rule.name.clone() };
    let verdict = &rule.verdict;
    let mut decision = ReturnDecision::of(version, facts, Eligibility::Yes, named);
    decision.rule = Some(rule.id.clone());
    if !verdict.is_eligible {
        return refused(decision, facts, ReturnWhy::Excluded);
    }
    let each = verdict.outcomes.iter().map(|outcome| offers::last_day_of(zone, verdict, *outcome, facts));
    match offers::latest(each).unwrap_or_else(|| offers::last_day(zone, verdict.window, facts)) {
        None => decision.explanation.push(ReturnWhy::NoEnd),
        Some((last_day, from)) => {
            decision.deadline = Some(last_day);
            if facts.asked_on > last_day {
                return refused(decision, facts, ReturnWhy::Late { last_day, from });
            }
            decision.explanation.push(ReturnWhy::Until { last_day, from });
        }
    }
    offered(decision, zone, rule, facts)
}

/// A refusal that stands only where the law does not hold the shop to more.
fn refused(mut decision: ReturnDecision, facts: &ReturnFacts, why: ReturnWhy) -> ReturnDecision {
    decision.explanation.push(why);
    if is_ours(facts) {
        decision.eligible = Eligibility::NeedsYou;
        decision.needs_review = true;
        decision.explanation.push(ReturnWhy::OursToCheck);
    } else {
        decision.eligible = Eligibility::No;
    }
    decision
}

/// True where the shop may have to answer for it.
fn is_ours(facts: &ReturnFacts) -> bool {
    facts.track != Track::Voluntary || facts.reason.fault() == Fault::Shop
}

fn offered(mut decision: ReturnDecision, zone: &ReturnZone, rule: &ReturnRule, facts: &ReturnFacts) -> ReturnDecision {
    let (verdict, worth) = (&rule.verdict, facts.worth());
    let is_free = is_ours(facts) || verdict.fee_free.contains(&facts.reason);
    let usual = if is_free { ReturnFee::None } else { verdict.fee };
    let known = offers::fee(usual, worth).zip(offers::offers(zone, verdict, is_free, facts));
    let Some((fee, offers)) = known else {
        let why = ReturnWhy::OtherCurrency { rule: rule.name.clone() };
        return ReturnDecision::of(decision.version, facts, Eligibility::NeedsYou, why);
    };
    decision.fee = fee;
    decision.is_fee_once = matches!(verdict.fee, ReturnFee::Flat { .. }) && fee.minor > 0;
    decision.outcomes = offers.iter().map(|offer| offer.outcome).collect();
    decision.label = if is_ours(facts) { LabelPayer::Shop } else { verdict.label };
    decision.needs_review = verdict.needs_review && reaches(worth, verdict.review_from);
    decision.needs_photo = verdict.needs_photo && !facts.has_photo && reaches(worth, verdict.photo_from);
    decision.keep_it =
        verdict.keep_it_below.is_some_and(|limit| limit.currency == worth.currency && worth.minor < limit.minor);
    if decision.outcomes.contains(&Outcome::Credit) {
        decision.credit_bonus = part_of(worth, verdict.credit_bonus);
    }
    decision.auto_approved = verdict.approves_itself && !decision.needs_review && !decision.needs_photo;
    decision.explanation.extend(offers::differences(zone, verdict, &offers, facts));
    let has_fee = decision.outcomes.iter().any(|outcome| verdict.fee_of(*outcome) != ReturnFee::None);
    let fees = if is_free && has_fee { vec![ReturnWhy::FeeWaived] } else { offers::fees(verdict, &offers) };
    decision.explanation.extend(fees);
    let says = sentences(&decision, verdict.credit_bonus);
    decision.explanation.extend(says);
    decision.offers = offers;
    decision
}

fn sentences(decision: &ReturnDecision, bonus: u32) -> Vec<ReturnWhy> {
    let travels = !decision.keep_it && decision.outcomes.iter().any(|outcome| outcome.needs_goods());
    let label = if decision.label == LabelPayer::Shop { ReturnWhy::LabelShop } else { ReturnWhy::LabelCustomer };
    let said = [
        decision.keep_it.then_some(ReturnWhy::KeepIt),
        travels.then_some(label),
        (decision.credit_bonus.minor > 0).then_some(ReturnWhy::Bonus { basis_points: bonus }),
        decision.needs_photo.then_some(ReturnWhy::Photo),
        decision.needs_review.then_some(ReturnWhy::Review),
    ];
    said.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::returns::model::Reason;
    use crate::returns::policy::model::{OutcomeTerms, RuleVerdict};
    use comptoir_kernel::Currency;
    use jiff::civil::date;

    fn facts() -> ReturnFacts {
        let euro = |minor| Money::new(minor, Currency::EUR);
        ReturnFacts {
            track: Track::Voluntary,
            reason: Reason::TooSmall,
            country: "DE".into(),
            title: "Captain's Jumper".into(),
            sku: "JUMPER-M".into(),
            tags: Vec::new(),
            store: None,
            price: euro(3333),
            is_discounted: false,
            quantity: 3,
            condition: None,
            has_photo: false,
            past_orders: 0,
            past_returns: 0,
            ordered_on: Day(date(2026, 5, 1)),
            shipped_on: Some(Day(date(2026, 5, 3))),
            delivered_on: Some(Day(date(2026, 5, 5))),
            asked_on: Day(date(2026, 6, 4)),
            is_whole_order: true,
            delivery: euro(490),
        }
    }

    fn policy(verdict: RuleVerdict) -> ReturnPolicy {
        let rule = ReturnRule { id: "a".into(), name: "all".into(), verdict, ..ReturnRule::default() };
        let zone = ReturnZone { rules: vec![rule], ..ReturnZone::default() };
        ReturnPolicy { zones: vec![zone], ..ReturnPolicy::default() }
    }

    #[test]
    fn a_share_is_rounded_down_and_taken_from_all_pieces() {
        let fee = ReturnFee::Percent { basis_points: 1250 };
        let decision = decide(1, &policy(RuleVerdict { fee, ..RuleVerdict::default() }), &facts());
        // 12.5 % of 99.99 is 12.49875.
        assert_eq!((decision.fee.minor, decision.is_fee_once), (1249, false));
        assert_eq!(decision.eligible, Eligibility::Yes);
    }

    #[test]
    fn no_fee_is_taken_and_no_label_charged_where_the_shop_is_at_fault() {
        let fee = ReturnFee::Flat { amount: Money::new(500, Currency::EUR) };
        let ours = ReturnFacts { reason: Reason::WrongItem, ..facts() };
        let policy = policy(RuleVerdict { fee, ..RuleVerdict::default() });
        let decision = decide(1, &policy, &ours);
        assert_eq!((decision.fee.minor, decision.label), (0, LabelPayer::Shop));
        assert!(decision.explanation.contains(&ReturnWhy::FeeWaived));
        assert_eq!(decide(1, &policy, &facts()).fee.minor, 500);
    }

    #[test]
    fn the_last_day_counts_and_the_next_one_does_not() {
        let policy = policy(RuleVerdict::default());
        assert_eq!(decide(1, &policy, &facts()).eligible, Eligibility::Yes);
        let late = ReturnFacts { asked_on: Day(date(2026, 6, 5)), ..facts() };
        assert_eq!(decide(1, &policy, &late).eligible, Eligibility::No);
        let ours = ReturnFacts { reason: Reason::Defective, ..late.clone() };
        assert_eq!(decide(1, &policy, &ours).eligible, Eligibility::NeedsYou);
        // Sent on 3 May, five days on the way, thirty to ask.
        let silent = ReturnFacts { delivered_on: None, ..late };
        assert_eq!(decide(1, &policy, &silent).deadline, Some(Day(date(2026, 6, 7))));
    }

    #[test]
    fn an_outcome_has_a_last_day_and_a_fee_of_its_own() {
        let euro = |minor| Money::new(minor, Currency::EUR);
        let terms = vec![
            OutcomeTerms { outcome: Outcome::Refund, days: Some(14), fee: Some(ReturnFee::Flat { amount: euro(595) }) },
            OutcomeTerms { outcome: Outcome::Exchange, days: Some(60), fee: None },
        ];
        let policy = policy(RuleVerdict { terms, ..RuleVerdict::default() });
        let early = ReturnFacts { asked_on: Day(date(2026, 5, 19)), ..facts() };
        let decision = decide(1, &policy, &early);
        let fees: Vec<i64> = decision.offers.iter().map(|offer| offer.fee.minor).collect();
        assert_eq!((decision.outcomes.len(), fees, decision.fee.minor), (3, vec![0, 0, 595], 0));
        assert_eq!(decision.deadline, Some(Day(date(2026, 7, 4))));
        // The day after the fourteenth no refund is offered, and after the thirtieth no credit.
        let later = ReturnFacts { asked_on: Day(date(2026, 5, 20)), ..facts() };
        assert_eq!(decide(1, &policy, &later).outcomes, [Outcome::Exchange, Outcome::Credit]);
        let last = ReturnFacts { asked_on: Day(date(2026, 6, 5)), ..facts() };
        let decision = decide(1, &policy, &last);
        assert_eq!((decision.eligible, decision.outcomes.as_slice()), (Eligibility::Yes, &[Outcome::Exchange][..]));
        let last_day = Day(date(2026, 5, 19));
        assert!(decision.explanation.contains(&ReturnWhy::OutcomeLate { outcome: Outcome::Refund, last_day }));
        let over = ReturnFacts { asked_on: Day(date(2026, 7, 5)), ..facts() };
        assert_eq!(decide(1, &policy, &over).eligible, Eligibility::No);
    }

    #[test]
    fn a_photo_and_a_person_may_be_asked_for_only_what_is_worth_it() {
        let limit = |minor| Some(Money::new(minor, Currency::EUR));
        let verdict = |from| RuleVerdict {
            needs_photo: true,
            photo_from: from,
            needs_review: true,
            review_from: from,
            approves_itself: true,
            ..RuleVerdict::default()
        };
        // Three pieces of 33.33.
        let under = decide(1, &policy(verdict(limit(10_000))), &facts());
        assert!(under.auto_approved && !under.needs_photo && !under.needs_review);
        let at = decide(1, &policy(verdict(limit(9999))), &facts());
        assert!(!at.auto_approved && at.needs_photo && at.needs_review);
        let dollars = Some(Money::new(1_000_000, Currency::parse("USD").unwrap()));
        assert!(decide(1, &policy(verdict(dollars)), &facts()).needs_photo);
    }

    #[test]
    fn a_parcel_travels_as_long_as_its_zone_says() {
        let mut policy = policy(RuleVerdict::default());
        policy.zones[0].transit_days = Some(9);
        let silent = ReturnFacts { delivered_on: None, ..facts() };
        assert_eq!(decide(1, &policy, &silent).deadline, Some(Day(date(2026, 6, 11))));
    }

    #[test]
    fn nobody_guesses_where_no_rule_fits() {
        let decision = decide(0, &ReturnPolicy::default(), &facts());
        assert_eq!((decision.eligible, decision.rule.is_none()), (Eligibility::NeedsYou, true));
        let dollars = ReturnFee::Flat { amount: Money::new(500, Currency::parse("USD").unwrap()) };
        let decision = decide(1, &policy(RuleVerdict { fee: dollars, ..RuleVerdict::default() }), &facts());
        assert_eq!(decision.eligible, Eligibility::NeedsYou);
    }

    #[test]
    fn a_withdrawal_is_a_refund_without_a_fee_whatever_the_rules_say() {
        let strict = RuleVerdict { is_eligible: false, ..RuleVerdict::default() };
        let mut withdrawn = ReturnFacts { track: Track::Withdrawal, asked_on: Day(date(2026, 5, 19)), ..facts() };
        let decision = decide(3, &policy(strict.clone()), &withdrawn);
        assert_eq!((decision.eligible, decision.outcomes.as_slice()), (Eligibility::Yes, &[Outcome::Refund][..]));
        assert_eq!((decision.fee.minor, decision.delivery_back.minor), (0, 490));
        assert!(decision.auto_approved && decision.may_deduct_handling && !decision.needs_photo);
        withdrawn.asked_on = Day(date(2026, 5, 20));
        assert_eq!(decide(3, &policy(strict.clone()), &withdrawn).eligible, Eligibility::No);
        withdrawn.country = "US".into();
        assert_eq!(decide(3, &policy(strict), &withdrawn).eligible, Eligibility::NeedsYou);
    }
}
