//! What a policy may not say, before it is saved or tried.

use super::model::{Marks, ReturnFee, ReturnPolicy, ReturnRule, WHOLE};
use crate::returns::model::Track;
use comptoir_kernel::{Money, Problem};
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
    let mut seen = BTreeSet::new();
    for zone in &policy.zones {
        let codes = zone.countries.iter().map(|code| code.trim().to_uppercase());
        let codes: Vec<String> = if zone.countries.is_empty() { vec!["world".into()] } else { codes.collect() };
        for code in codes {
            if code != "world" && !(code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase())) {
                return Err(Problem::refused("policy-country").with("country", code));
            }
            if !seen.insert(code.clone()) {
                return Err(Problem::refused("policy-zone-twice").with("country", code));
            }
        }
        if zone.usual_delivery.is_some_and(|delivery| delivery.minor < 0) {
            return Err(Problem::refused("policy-amount").with("rule", &zone.name));
        }
        let mut ids = BTreeSet::new();
        for rule in &zone.rules {
            if rule.id.trim().is_empty() || !ids.insert(rule.id.as_str()) {
                return Err(
                    Problem::refused("request-invalid").with("detail", "each rule of a zone has an id of its own")
                );
            }
            check_rule(rule)?;
        }
    }
    Ok(())
}

fn check_rule(rule: &ReturnRule) -> Result<(), Problem> {
    let (when, verdict) = (&rule.when, &rule.verdict);
    let refused = |code| Err(Problem::refused(code).with("rule", &rule.name));
    if when.tracks.contains(&Track::Withdrawal) {
        return Err(Problem::refused("policy-withdrawal").with("rule", &rule.name));
    }
    if verdict.is_eligible && verdict.outcomes.is_empty() {
        return Err(Problem::refused("policy-empty").with("rule", &rule.name));
    }
    let fee = match verdict.fee {
        ReturnFee::Flat { amount } => Some(amount),
        _ => None,
    };
    let amounts = [when.price_from, when.price_to, verdict.keep_it_below, fee];
    let is_negative = amounts.iter().flatten().any(|amount| amount.minor < 0);
    let share = match verdict.fee {
        ReturnFee::Percent { basis_points } => basis_points,
        _ => 0,
    };
    let is_too_much = share > WHOLE || verdict.credit_bonus > WHOLE || when.past_rate_from > Some(WHOLE);
    if is_negative || is_too_much || is_backwards(when.price_from, when.price_to) {
        return refused("policy-amount");
    }
    let pieces = when.quantity_from.zip(when.quantity_to);
    if pieces.is_some_and(|(from, to)| from > to) { refused("policy-amount") } else { Ok(()) }
}

/// True where the range holds nothing, or its ends are in two currencies.
fn is_backwards(from: Option<Money>, to: Option<Money>) -> bool {
    from.zip(to).is_some_and(|(from, to)| from.currency != to.currency || from.minor > to.minor)
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
    use crate::returns::policy::defaults::DefaultPolicy;
    use crate::returns::policy::model::{ReturnZone, RuleVerdict};
    use comptoir_kernel::{Currency, LocaleTag};

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
}
