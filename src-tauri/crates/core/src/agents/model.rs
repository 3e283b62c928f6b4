//! Roles, their ranks, the limits of a person, and how long somebody waits after a wrong PIN. Pure rules.

use comptoir_kernel::{AgentId, Problem};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a person may do at the desk, the least last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Everything: people, keys, mailboxes, backups, erasing.
    Owner,
    /// The whole day's work.
    Agent,
    /// Writes drafts and sorts; somebody else sends.
    DraftOnly,
    /// Reads, notes and writes drafts, until a day.
    Guest,
}

impl Role {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Agent => "agent",
            Self::DraftOnly => "draft_only",
            Self::Guest => "guest",
        }
    }

    /// What the table calls it; an unknown word is the role that may least.
    pub fn of(word: &str) -> Self {
        match word {
            "owner" => Self::Owner,
            "agent" => Self::Agent,
            "draft_only" => Self::DraftOnly,
            _ => Self::Guest,
        }
    }

    /// Whether mail may leave under this person's name.
    pub const fn may_send(self) -> bool {
        matches!(self, Self::Owner | Self::Agent)
    }
}

/// An amount of money.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Amount {
    /// In the smallest unit of the currency: cents, öre, yen.
    #[ts(type = "number")]
    pub minor: i64,
    /// ISO 4217, such as EUR.
    pub currency: String,
}

/// How far a person may go without asking. What is left out has no limit.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Limits {
    /// The most that may be refunded in one case.
    pub refund: Option<Amount>,
    /// The most that may be refunded in one day altogether.
    pub refund_day: Option<Amount>,
    /// The highest discount in percent, 0 to 100.
    pub discount_percent: Option<u32>,
    /// The highest discount as an amount.
    pub discount: Option<Amount>,
}

impl Limits {
    /// Whether a refund is within the limit. An amount in another currency than the limit's is not: nobody can compare.
    pub fn allow_refund(&self, amount: &Amount) -> bool {
        is_within(self.refund.as_ref(), amount)
    }

    /// Whether so much in one day is within the limit.
    pub fn allow_refund_day(&self, sum: &Amount) -> bool {
        is_within(self.refund_day.as_ref(), sum)
    }

    /// Whether a discount of that amount is within the limit.
    pub fn allow_discount(&self, amount: &Amount) -> bool {
        is_within(self.discount.as_ref(), amount)
    }

    /// Whether a discount of so many percent is within the limit.
    pub fn allow_percent(&self, percent: u32) -> bool {
        self.discount_percent.is_none_or(|most| percent <= most)
    }

    pub(super) fn check(&self) -> Result<(), Problem> {
        let is_currency = |amount: &Amount| {
            amount.minor >= 0 && amount.currency.len() == 3 && amount.currency.bytes().all(|b| b.is_ascii_uppercase())
        };
        let are_amounts = [&self.refund, &self.refund_day, &self.discount].into_iter().flatten().all(is_currency);
        if are_amounts && self.discount_percent.is_none_or(|percent| percent <= 100) {
            Ok(())
        } else {
            Err(Problem::refused("request-invalid").with("detail", "limits"))
        }
    }
}

fn is_within(limit: Option<&Amount>, amount: &Amount) -> bool {
    limit.is_none_or(|most| most.currency == amount.currency && amount.minor <= most.minor)
}

/// The keys that a person chose, in place of the desk's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct OwnKeys {
    /// Key names by deed, for those that were changed; an empty name switches a key off.
    pub keys: BTreeMap<String, String>,
    /// Whether keys of letters, digits and signs alone work.
    pub has_single_keys: bool,
}

/// A person at the desk as the rules see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Standing {
    pub id: AgentId,
    pub role: Role,
    pub has_left: bool,
    /// The last day of a guest is over.
    pub is_expired: bool,
}

impl Standing {
    /// Whether the person is still somebody at this desk.
    pub fn check(self) -> Result<(), Problem> {
        if self.has_left {
            Err(Problem::refused("agent-left"))
        } else if self.is_expired {
            Err(Problem::refused("guest-expired"))
        } else {
            Ok(())
        }
    }
}

/// Whether the last day of a guest is over. A day is written as 2026-12-31. `today` is asked for guests only, because the
/// first answer reads the system's zones.
pub(super) fn is_expired(role: Role, until: Option<&str>, today: impl FnOnce() -> jiff::civil::Date) -> bool {
    role == Role::Guest && until.and_then(|day| day.parse::<jiff::civil::Date>().ok()).is_none_or(|last| today() > last)
}

/// Seconds to wait before the next try after so many wrong ones in a row: three are free.
pub(super) const fn pause(failures: i64) -> i64 {
    match failures {
        ..3 => 0,
        3 => 30,
        4 => 60,
        5 => 300,
        6 => 900,
        7.. => 3600,
    }
}

/// The PIN in Latin digits, whichever keyboard typed it.
///
/// # Errors
/// `pin-form` unless it is four to twelve digits.
pub(super) fn read_pin(typed: &str) -> Result<String, Problem> {
    let digits: Option<String> = typed.trim().chars().map(latin_digit).collect();
    digits.filter(|digits| (4..=12).contains(&digits.len())).ok_or_else(|| Problem::refused("pin-form"))
}

fn latin_digit(character: char) -> Option<char> {
    let value = match character {
        '0'..='9' => return Some(character),
        '\u{660}'..='\u{669}' => u32::from(character) - 0x660,
        '\u{6f0}'..='\u{6f9}' => u32::from(character) - 0x6f0,
        '\u{ff10}'..='\u{ff19}' => u32::from(character) - 0xff10,
        _ => return None,
    };
    char::from_digit(value, 10)
}

/// The signature for a language: its own, that of the language without region, or the one for all others.
pub(super) fn choose_signature<'a>(
    by_language: &'a BTreeMap<String, String>,
    other: &'a str,
    language: Option<&str>,
) -> &'a str {
    let found = language.and_then(|tag| {
        let base = tag.split('-').next().unwrap_or(tag);
        by_language.get(tag).or_else(|| by_language.get(base))
    });
    found.map_or(other, String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_signature_of_the_region_comes_before_that_of_the_language_and_that_before_the_common_one() {
        let own: BTreeMap<String, String> =
            [("de", "Grüße"), ("de-AT", "Servus")].map(|(tag, text)| (tag.to_owned(), text.to_owned())).into();
        let chosen = |tag| choose_signature(&own, "Regards", tag);
        assert_eq!(chosen(Some("de-AT")), "Servus");
        assert_eq!(chosen(Some("de-CH")), "Grüße");
        assert_eq!(chosen(Some("de")), "Grüße");
        assert_eq!(chosen(Some("ja")), "Regards");
        assert_eq!(chosen(None), "Regards");
    }

    #[test]
    fn a_pin_is_four_to_twelve_digits_of_any_keyboard() {
        assert_eq!(read_pin("0419").unwrap(), "0419");
        assert_eq!(read_pin("٠٤١٩").unwrap(), "0419");
        assert_eq!(read_pin("０４１９").unwrap(), "0419");
        for wrong in ["", "123", "1234567890123", "12a4", "-1234", "12 34"] {
            assert_eq!(read_pin(wrong).unwrap_err().code, "pin-form", "{wrong}");
        }
    }

    #[test]
    fn every_wrong_try_from_the_third_on_costs_more_time() {
        let pauses: Vec<i64> = (0..9).map(pause).collect();
        assert_eq!(pauses, [0, 0, 0, 30, 60, 300, 900, 3600, 3600]);
    }

    #[test]
    fn a_guest_stays_until_the_end_of_the_last_day_and_without_a_day_not_at_all() {
        let day = |text: &'static str| move || text.parse().unwrap();
        assert!(!is_expired(Role::Guest, Some("2026-12-31"), day("2026-12-31")));
        assert!(is_expired(Role::Guest, Some("2026-12-31"), day("2027-01-01")));
        assert!(is_expired(Role::Guest, None, day("2026-01-01")));
        assert!(!is_expired(Role::Agent, Some("2020-01-01"), day("2026-01-01")));
    }

    #[test]
    fn a_limit_compares_only_its_own_currency() {
        let amount = |minor, currency: &str| Amount { minor, currency: currency.into() };
        let limits = Limits { refund: Some(amount(5000, "EUR")), discount_percent: Some(15), ..Limits::default() };
        assert!(limits.allow_refund(&amount(5000, "EUR")));
        assert!(!limits.allow_refund(&amount(5001, "EUR")));
        assert!(!limits.allow_refund(&amount(100, "USD")));
        assert!(limits.allow_discount(&amount(1_000_000, "JPY")));
        assert!(limits.allow_percent(15) && !limits.allow_percent(16));
        assert!(Limits { discount_percent: Some(101), ..Limits::default() }.check().is_err());
        assert!(Limits { refund: Some(amount(1, "eur")), ..Limits::default() }.check().is_err());
    }
}
