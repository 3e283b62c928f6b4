//! The policy in plain words, made from its rules, in any language of the program.

use super::conditions::{self, is_ours, is_published};
use super::model::{LabelPayer, ReturnFee, ReturnPolicy, ReturnRule, ReturnZone, RuleVerdict};
use super::words::Words;
use crate::returns::deadlines;
use crate::returns::model::Outcome;
use comptoir_kernel::LocaleTag;
use comptoir_locale::{Message, message};
use serde::Serialize;

/// Nobody counts a guarantee in days.
const YEAR: u32 = 365;

/// So many countries are named one by one.
const FEW_COUNTRIES: usize = 8;

/// A policy as customers read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct PolicyText {
    pub language: LocaleTag,
    pub headline: String,
    pub sections: Vec<PolicySection>,
}

/// What holds in one zone; without a heading what the shop adds itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct PolicySection {
    pub heading: Option<String>,
    pub paragraphs: Vec<String>,
}

/// Writes a policy out. Rules about what a customer returned before stay within the shop.
pub fn write_out(policy: &ReturnPolicy, tag: LocaleTag) -> PolicyText {
    let words = Words::of(tag);
    let mut sections: Vec<PolicySection> = policy.zones.iter().map(|zone| section(policy, zone, words)).collect();
    if let Some(own) = policy.texts.get(tag.as_str()).map(|own| own.trim()).filter(|own| !own.is_empty()) {
        let paragraphs = own.split("\n\n").map(|part| part.trim().to_owned()).collect();
        sections.push(PolicySection { heading: None, paragraphs });
    }
    PolicyText { language: tag, headline: words.say(&message::letter_return_policy_headline()), sections }
}

fn section(policy: &ReturnPolicy, zone: &ReturnZone, words: Words) -> PolicySection {
    let published: Vec<&ReturnRule> = zone.rules.iter().filter(|rule| is_published(rule)).collect();
    let mut paragraphs: Vec<String> =
        published.iter().enumerate().map(|(at, rule)| paragraph(rule, at == 0, words)).collect();
    if !published.is_empty() {
        paragraphs.push(words.say(&message::letter_return_policy_ours()));
    }
    if has_withdrawal(policy, zone) {
        paragraphs.push(withdrawal(policy, zone, words));
    }
    PolicySection { heading: Some(heading(zone, words)), paragraphs }
}

fn heading(zone: &ReturnZone, words: Words) -> String {
    let mut countries: Vec<String> = zone.countries.iter().map(|code| code.trim().to_uppercase()).collect();
    countries.sort_unstable();
    countries.dedup();
    let codes: Vec<&str> = countries.iter().map(String::as_str).collect();
    words.say(&match codes.as_slice() {
        [] => message::letter_return_policy_zone_rest(),
        ["GB"] => message::letter_return_policy_zone_uk(),
        ["US"] => message::letter_return_policy_zone_us(),
        codes if deadlines::economic_area().eq(codes.iter().copied()) => message::letter_return_policy_zone_eu(),
        codes => {
            // The shop's own name for a zone is in the shop's language, so it stands only for what would be a long list.
            let named = if codes.len() <= FEW_COUNTRIES || zone.name.trim().is_empty() {
                words.list(codes.iter().map(|code| words.place(code)))
            } else {
                words.own(&zone.name)
            };
            message::letter_return_policy_zone_named(&named)
        }
    })
}

/// True where somebody who may withdraw could live in the zone.
fn has_withdrawal(policy: &ReturnPolicy, zone: &ReturnZone) -> bool {
    let is_here = |code: &str| policy.zone_of(code).is_some_and(|found| std::ptr::eq(found, zone));
    deadlines::economic_area().chain(["GB"]).any(is_here)
}

fn withdrawal(policy: &ReturnPolicy, zone: &ReturnZone, words: Words) -> String {
    let label = match zone.withdrawal_label {
        LabelPayer::Shop => message::letter_return_policy_withdrawal_label_shop(),
        LabelPayer::Customer => message::letter_return_policy_withdrawal_label_customer(),
    };
    let mut said = vec![words.say(&message::letter_return_policy_withdrawal()), words.say(&label)];
    let mut kinds: Vec<_> =
        policy.exceptions.iter().filter(|one| !one.marks.is_empty()).map(|exception| exception.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    if !kinds.is_empty() {
        let kinds = words.list(kinds.into_iter().map(|kind| conditions::kind(kind, words)));
        said.push(words.say(&message::letter_return_policy_withdrawal_except(&kinds)));
    }
    words.sentences(said)
}

fn paragraph(rule: &ReturnRule, is_first: bool, words: Words) -> String {
    let said = [opening(rule, is_first, words)].into_iter().chain(verdict(rule, words));
    words.sentences(said)
}

/// What a rule is about.
pub(super) fn opening(rule: &ReturnRule, is_first: bool, words: Words) -> String {
    let conditions = conditions::of(&rule.when, words);
    words.say(&match (conditions.is_empty(), is_first) {
        (true, true) => message::letter_return_policy_all(),
        (true, false) => message::letter_return_policy_rest(),
        (false, _) => message::letter_return_policy_when(&words.and(conditions)),
    })
}

/// What a rule says, a sentence each.
pub(super) fn verdict(rule: &ReturnRule, words: Words) -> Vec<String> {
    if rule.verdict.is_eligible {
        promises(rule, words)
    } else if conditions::of(&rule.when, words).is_empty() {
        vec![words.say(&message::letter_return_policy_not_possible())]
    } else {
        vec![words.say(&message::letter_return_policy_not_returnable())]
    }
}

fn promises(rule: &ReturnRule, words: Words) -> Vec<String> {
    let verdict = &rule.verdict;
    let is_ours = is_ours(&rule.when);
    let window = match verdict.window.days {
        Some(days) if days >= YEAR && days % YEAR == 0 => message::letter_return_policy_years(i64::from(days / YEAR)),
        Some(days) => message::letter_return_policy_days(i64::from(days)),
        None => message::letter_return_policy_no_end(),
    };
    let outcomes = words.list(verdict.outcomes.iter().map(|outcome| conditions::outcome(*outcome, words)));
    let mut said = vec![window, message::letter_return_policy_outcomes(&outcomes)];
    said.extend(fee(verdict, is_ours, words));
    said.extend(own_terms(verdict, is_ours, words));
    if verdict.outcomes.iter().any(|outcome| outcome.needs_goods()) {
        said.push(match verdict.label {
            LabelPayer::Customer if !is_ours => message::letter_return_policy_label_customer(),
            _ => message::letter_return_policy_label_shop(),
        });
    }
    said.extend(verdict.keep_it_below.map(|limit| message::letter_return_policy_keep_it(&words.money(limit))));
    if verdict.outcomes.contains(&Outcome::Credit) && verdict.credit_bonus > 0 {
        said.push(message::letter_return_policy_bonus(&words.percent(verdict.credit_bonus)));
    }
    said.extend(verdict.needs_photo.then(|| match verdict.photo_from {
        Some(from) => message::letter_return_policy_photo_from(&words.money(from)),
        None => message::letter_return_policy_photo(),
    }));
    said.extend(verdict.needs_review.then(|| match verdict.review_from {
        Some(from) => message::letter_return_policy_review_from(&words.money(from)),
        None => message::letter_return_policy_review(),
    }));
    said.iter().map(|message| words.say(message)).collect()
}

/// Where an outcome has a time or a fee of its own.
fn own_terms(verdict: &RuleVerdict, is_ours: bool, words: Words) -> Vec<Message> {
    let mut said = Vec::new();
    let offered = verdict.terms.iter().filter(|terms| verdict.outcomes.contains(&terms.outcome));
    for terms in offered {
        let outcome = conditions::outcome(terms.outcome, words);
        let days = terms.days.filter(|days| verdict.window.days != Some(*days));
        said.extend(days.map(|days| message::letter_return_policy_own_days(i64::from(days), &outcome)));
        let fee = terms.fee.filter(|fee| !is_ours && *fee != verdict.fee);
        said.extend(fee.map(|fee| match fee {
            ReturnFee::None => message::letter_return_policy_own_fee_none(&outcome),
            ReturnFee::Flat { amount } => message::letter_return_policy_own_fee_flat(&words.money(amount), &outcome),
            ReturnFee::Percent { basis_points } => {
                message::letter_return_policy_own_fee_percent(&outcome, &words.percent(basis_points))
            }
        }));
    }
    said
}

fn fee(verdict: &RuleVerdict, is_ours: bool, words: Words) -> Vec<Message> {
    let taken = match verdict.fee {
        _ if is_ours => return vec![message::letter_return_policy_fee_none()],
        ReturnFee::None => return vec![message::letter_return_policy_fee_none()],
        ReturnFee::Flat { amount } => message::letter_return_policy_fee_flat(&words.money(amount)),
        ReturnFee::Percent { basis_points } => message::letter_return_policy_fee_percent(&words.percent(basis_points)),
    };
    let mut said = vec![taken];
    if !verdict.fee_free.is_empty() {
        let reasons = words.list(verdict.fee_free.iter().map(|reason| conditions::reason(*reason, words)));
        said.push(message::letter_return_policy_fee_free(&reasons));
    }
    said
}
