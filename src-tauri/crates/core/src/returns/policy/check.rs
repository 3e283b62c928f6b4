//! What a policy may not say, before it is saved or tried.

use super::faults::faults;
use super::model::{Marks, ReturnPolicy};
use comptoir_kernel::Problem;
use std::collections::BTreeSet;

const MOST_ZONES: usize = 60;
const MOST_RULES: usize = 200;
const MOST_MARKS: usize = 500;
const LONGEST_NAME: usize = 200;
const LONGEST_TEXT: usize = 20_000;

/// Says yes to a policy that can be kept.
///
/// # Errors
/// `policy-long`, `policy-country`, `policy-zone-twice`, `policy-empty`, `policy-amount`, `policy-withdrawal`,
/// `request-invalid` for rules without an id of their own.
pub fn check(policy: &ReturnPolicy) -> Result<(), Problem> {
    check_length(policy)?;
    for zone in &policy.zones {
        let mut ids = BTreeSet::new();
        if zone.rules.iter().any(|rule| rule.id.trim().is_empty() || !ids.insert(rule.id.as_str())) {
            return Err(Problem::refused("request-invalid").with("detail", "each rule of a zone has an id of its own"));
        }
    }
    faults(policy).first().map_or(Ok(()), |fault| Err(fault.problem()))
}

fn check_length(policy: &ReturnPolicy) -> Result<(), Problem> {
    let is_long = |text: &String| text.chars().count() > LONGEST_NAME;
    let is_full = |marks: &Marks| {
        let all = [&marks.tags, &marks.skus, &marks.titles];
        all.iter().any(|list| list.len() > MOST_MARKS || list.iter().any(is_long))
    };
    let rules = || policy.zones.iter().flat_map(|zone| &zone.rules);
    let fits = policy.zones.len() <= MOST_ZONES
        && policy.zones.iter().all(|zone| zone.rules.len() <= MOST_RULES && !is_long(&zone.name))
        && rules().all(|rule| !is_long(&rule.name) && !is_long(&rule.id) && !is_full(&rule.when.marks))
        && !is_full(&policy.final_sale)
        && policy.exceptions.len() <= MOST_RULES
        && policy.exceptions.iter().all(|exception| !is_full(&exception.marks))
        && policy.texts.values().map(String::len).sum::<usize>() <= LONGEST_TEXT;
    if fits { Ok(()) } else { Err(Problem::refused("policy-long")) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::returns::model::{Outcome, Track};
    use crate::returns::policy::defaults::DefaultPolicy;
    use crate::returns::policy::faults::{PolicyFaultKind, PolicyField};
    use crate::returns::policy::model::{OutcomeTerms, ReturnFee, ReturnRule, ReturnZone, RuleVerdict};
    use comptoir_kernel::{Currency, LocaleTag, Money};

    fn code(change: impl FnOnce(&mut ReturnPolicy)) -> Option<&'static str> {
        let mut policy = DefaultPolicy::EuShop.build(LocaleTag::En);
        change(&mut policy);
        check(&policy).err().map(|problem| problem.code)
    }

    #[test]
    fn the_ready_made_policies_may_be_saved() {
        for policy in DefaultPolicy::ALL {
            assert!(check(&policy.build(LocaleTag::De)).is_ok(), "{policy:?}");
        }
    }

    #[test]
    fn what_cannot_be_meant_is_refused_by_its_name() {
        assert_eq!(code(|_| ()), None);
        assert_eq!(code(|policy| policy.zones.push(ReturnZone::default())), Some("policy-zone-twice"));
        assert_eq!(code(|policy| policy.zones[0].countries.push("de".into())), Some("policy-zone-twice"));
        assert_eq!(code(|policy| policy.zones[0].countries.push("Germany".into())), Some("policy-country"));
        assert_eq!(code(|policy| policy.zones[0].rules[1].verdict.outcomes.clear()), Some("policy-empty"));
        let negative = ReturnFee::Flat { amount: Money::new(-1, Currency::EUR) };
        assert_eq!(code(|policy| policy.zones[0].rules[3].verdict.fee = negative), Some("policy-amount"));
        assert_eq!(code(|policy| policy.zones[0].rules[3].verdict.credit_bonus = 10_001), Some("policy-amount"));
        assert_eq!(
            code(|policy| policy.zones[0].rules[3].when.tracks.push(Track::Withdrawal)),
            Some("policy-withdrawal")
        );
        assert_eq!(code(|policy| policy.zones[0].name = "x".repeat(201)), Some("policy-long"));
        let doubled = |policy: &mut ReturnPolicy| {
            let verdict = RuleVerdict::default();
            let rule = ReturnRule { id: "rest".into(), verdict, ..ReturnRule::default() };
            policy.zones[0].rules.push(rule);
        };
        assert_eq!(code(doubled), Some("request-invalid"));
    }

    #[test]
    fn every_fault_is_found_with_the_field_in_which_it_stands() {
        let mut policy = DefaultPolicy::EuShop.build(LocaleTag::En);
        policy.zones[1].countries.push("DE".into());
        let rule = &mut policy.zones[0].rules[3];
        rule.when.quantity_from = Some(3);
        rule.when.quantity_to = Some(2);
        let fee = Some(ReturnFee::Percent { basis_points: 10_001 });
        rule.verdict.terms = vec![OutcomeTerms { outcome: Outcome::Refund, days: None, fee }];
        let found: Vec<_> = faults(&policy).into_iter().map(|it| (it.kind, it.field, it.zone, it.rule)).collect();
        let rest = || Some("rest".to_owned());
        assert_eq!(
            found,
            [
                (PolicyFaultKind::Range, PolicyField::Quantity, 0, rest()),
                (PolicyFaultKind::Amount, PolicyField::Terms, 0, rest()),
                (PolicyFaultKind::Twice, PolicyField::Countries, 1, None),
            ]
        );
    }
}
