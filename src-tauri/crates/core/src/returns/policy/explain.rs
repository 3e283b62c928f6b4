//! Explanations in words: to the agent what decided, to the customer what they have to know.

use super::conditions;
use super::model::ExceptionKind;
use super::why::ReturnWhy;
use super::words::Words;
use comptoir_kernel::LocaleTag;
use comptoir_locale::{Message, message};

/// Why, for whoever works at the desk.
pub fn for_agent(explanation: &[ReturnWhy], tag: LocaleTag) -> String {
    let words = Words::of(tag);
    words.sentences(explanation.iter().map(|why| words.say(&agents(why, words))))
}

/// The same for the customer. Which rule it was is nobody's business outside, and where a person still has to look nothing
/// is refused yet.
pub fn for_customer(explanation: &[ReturnWhy], tag: LocaleTag) -> String {
    let words = Words::of(tag);
    let is_open = explanation.contains(&ReturnWhy::OursToCheck);
    let said = explanation.iter().filter(|why| !(is_open && is_refusal(why)));
    let mut sentences: Vec<String> =
        said.filter_map(|why| customers(why, words)).map(|said| words.say(&said)).collect();
    sentences.dedup();
    words.sentences(sentences)
}

const fn is_refusal(why: &ReturnWhy) -> bool {
    matches!(why, ReturnWhy::Excluded | ReturnWhy::Late { .. })
}

fn agents(why: &ReturnWhy, words: Words) -> Message {
    match why {
        ReturnWhy::Rule { zone, rule } => message::returns_why_rule(&words.own(zone), &words.own(rule)),
        ReturnWhy::Until { last_day, from } => message::returns_why_until(&words.day(*last_day), from.as_str()),
        ReturnWhy::NoEnd => message::returns_why_no_end(),
        ReturnWhy::Late { last_day, .. } => message::returns_why_late(&words.day(*last_day)),
        ReturnWhy::Excluded => message::returns_why_excluded(),
        ReturnWhy::NoZone { country } => message::returns_why_no_zone(&words.place(country)),
        ReturnWhy::NoRule => message::returns_why_no_rule(),
        ReturnWhy::OtherCurrency { rule } => message::returns_why_other_currency(&words.own(rule)),
        ReturnWhy::ConditionUnknown => message::returns_why_condition_unknown(),
        ReturnWhy::OursToCheck => message::returns_why_ours_to_check(),
        ReturnWhy::Fee { amount } => message::returns_why_fee(&words.money(*amount)),
        ReturnWhy::OutcomeUntil { outcome, last_day } => {
            message::returns_why_outcome_until(&conditions::outcome(*outcome, words), &words.day(*last_day))
        }
        ReturnWhy::OutcomeLate { outcome, last_day } => {
            message::returns_why_outcome_late(&conditions::outcome(*outcome, words), &words.day(*last_day))
        }
        ReturnWhy::OutcomeFee { outcome, amount } => {
            message::returns_why_outcome_fee(&conditions::outcome(*outcome, words), &words.money(*amount))
        }
        ReturnWhy::OutcomeFree { outcome } => message::returns_why_outcome_free(&conditions::outcome(*outcome, words)),
        ReturnWhy::FeeWaived => message::returns_why_fee_waived(),
        ReturnWhy::LabelShop => message::returns_why_label_shop(),
        ReturnWhy::LabelCustomer => message::returns_why_label_customer(),
        ReturnWhy::Photo => message::returns_why_photo(),
        ReturnWhy::Review => message::returns_why_review(),
        ReturnWhy::KeepIt => message::returns_why_keep_it(),
        ReturnWhy::Bonus { basis_points } => message::returns_why_bonus(&words.percent(*basis_points)),
        ReturnWhy::Withdrawal { last_day } => message::returns_why_withdrawal(&words.day(*last_day)),
        ReturnWhy::WithdrawalEarly => message::returns_why_withdrawal_early(),
        ReturnWhy::WithdrawalLate { last_day } => message::returns_why_withdrawal_late(&words.day(*last_day)),
        ReturnWhy::WithdrawalHolidays { last_day, country } => {
            message::returns_why_withdrawal_holidays(&words.day(*last_day), &words.place(country))
        }
        ReturnWhy::WithdrawalExempt { kind } => message::returns_why_withdrawal_exempt(kind.as_str()),
        ReturnWhy::WithdrawalUnclear { kind } => message::returns_why_withdrawal_unclear(kind.as_str()),
        ReturnWhy::WithdrawalElsewhere { country } => message::returns_why_withdrawal_elsewhere(&words.place(country)),
        ReturnWhy::Delivery { amount } => message::returns_why_delivery(&words.money(*amount)),
    }
}

fn customers(why: &ReturnWhy, words: Words) -> Option<Message> {
    Some(match why {
        ReturnWhy::Rule { .. } => return None,
        ReturnWhy::Until { last_day, .. } => message::letter_return_why_until(&words.day(*last_day)),
        ReturnWhy::NoEnd => message::letter_return_why_no_end(),
        ReturnWhy::Late { last_day, .. } => message::letter_return_why_late(&words.day(*last_day)),
        ReturnWhy::Excluded => message::letter_return_why_excluded(),
        ReturnWhy::ConditionUnknown | ReturnWhy::WithdrawalUnclear { kind: ExceptionKind::Unsealed } => {
            message::letter_return_why_condition()
        }
        ReturnWhy::NoZone { .. }
        | ReturnWhy::NoRule
        | ReturnWhy::OtherCurrency { .. }
        | ReturnWhy::OursToCheck
        | ReturnWhy::Review
        | ReturnWhy::WithdrawalHolidays { .. }
        | ReturnWhy::WithdrawalUnclear { .. }
        | ReturnWhy::WithdrawalElsewhere { .. } => message::letter_return_why_person(),
        ReturnWhy::Fee { amount } => message::letter_return_why_fee(&words.money(*amount)),
        ReturnWhy::OutcomeUntil { outcome, last_day } => {
            message::letter_return_why_outcome_until(&conditions::outcome(*outcome, words), &words.day(*last_day))
        }
        ReturnWhy::OutcomeLate { outcome, last_day } => {
            message::letter_return_why_outcome_late(&conditions::outcome(*outcome, words), &words.day(*last_day))
        }
        ReturnWhy::OutcomeFee { outcome, amount } => {
            message::letter_return_why_outcome_fee(&conditions::outcome(*outcome, words), &words.money(*amount))
        }
        ReturnWhy::OutcomeFree { outcome } => {
            message::letter_return_why_outcome_free(&conditions::outcome(*outcome, words))
        }
        ReturnWhy::FeeWaived => message::letter_return_why_fee_waived(),
        ReturnWhy::LabelShop => message::letter_return_why_label_shop(),
        ReturnWhy::LabelCustomer => message::letter_return_why_label_customer(),
        ReturnWhy::Photo => message::letter_return_why_photo(),
        ReturnWhy::KeepIt => message::letter_return_why_keep_it(),
        ReturnWhy::Bonus { basis_points } => message::letter_return_why_bonus(&words.percent(*basis_points)),
        ReturnWhy::Withdrawal { last_day } => message::letter_return_why_withdrawal(&words.day(*last_day)),
        ReturnWhy::WithdrawalEarly => message::letter_return_why_withdrawal_early(),
        ReturnWhy::WithdrawalLate { last_day } => message::letter_return_why_withdrawal_late(&words.day(*last_day)),
        ReturnWhy::WithdrawalExempt { kind } => message::letter_return_why_withdrawal_exempt(kind.as_str()),
        ReturnWhy::Delivery { amount } => message::letter_return_why_delivery(&words.money(*amount)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::returns::day::Day;
    use crate::returns::policy::why::CountedFrom;
    use jiff::civil::date;

    #[test]
    fn the_agent_hears_which_rule_it_was_and_the_customer_does_not() {
        let last_day = Day(date(2026, 6, 4));
        let why = [
            ReturnWhy::Rule { zone: "Europe".into(), rule: "Everything else".into() },
            ReturnWhy::Until { last_day, from: CountedFrom::Shipping },
            ReturnWhy::LabelCustomer,
        ];
        let agent = for_agent(&why, LocaleTag::En);
        assert!(agent.starts_with("The rule “Everything else” of the zone “Europe” decides. In time"), "{agent}");
        assert!(agent.contains("counted from shipping"), "{agent}");
        let customer = for_customer(&why, LocaleTag::De);
        assert_eq!(customer, "Sie können die Rückgabe bis zum 4. Juni 2026 anmelden. Die Rücksendung zahlen Sie.");
        assert_eq!(for_customer(&why, LocaleTag::Ja).matches('。').count(), 2);
    }

    #[test]
    fn a_customer_is_not_refused_while_a_person_still_has_to_look() {
        let why = [ReturnWhy::Excluded, ReturnWhy::OursToCheck];
        let said = for_customer(&why, LocaleTag::En);
        assert_eq!(said, "We are looking at your request ourselves and will write to you.");
        assert!(for_agent(&why, LocaleTag::En).starts_with("The rule takes this article out of returns."));
    }
}
