//! Whether a whole country is off work on a day.

use super::days;
use super::model::{DayKind, FACTS};
use jiff::civil::Date;

/// None where nobody has written down the holidays of the country; days off in parts of it do not count.
///
/// The country is given by its two letters in ISO 3166, in capitals.
pub(crate) fn is_holiday(country: &str, day: Date) -> Option<bool> {
    let (culture, _) = FACTS.iter().find(|(_, facts)| facts.country.as_deref() == Some(country))?;
    Some(days::between(culture, day, day).iter().any(|found| found.kind == DayKind::Public))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_country_is_off_on_its_own_days_and_an_unknown_one_says_so() {
        assert_eq!(is_holiday("AT", date(2026, 10, 26)), Some(true));
        assert_eq!(is_holiday("DE", date(2026, 10, 26)), Some(false));
        assert_eq!(is_holiday("DE", date(2026, 8, 15)), Some(false), "a day off in two of its states");
        assert_eq!(is_holiday("NL", date(2026, 12, 25)), None);
    }
}
