//! Amounts and addresses in Vendure's shapes.

pub(super) use super::super::graphql::{count, find_id, find_text, is_true, list, moment, number, sum, text, texts};
use super::super::model::PostalAddress;
use comptoir_kernel::{Currency, Money};
use serde_json::Value;

/// Digits after the point that a server keeps, unless it says otherwise.
const USUAL_DIGITS: i64 = 2;

/// How the server writes amounts: as whole numbers with so many digits after the point, whatever the currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Scale(u32);

impl Scale {
    pub fn of(data: &Value) -> Self {
        let digits = data.pointer("/globalSettings/serverConfig/moneyStrategyPrecision").and_then(Value::as_i64);
        Self(u32::try_from(digits.unwrap_or(USUAL_DIGITS)).unwrap_or_default().min(9))
    }

    /// An amount of the answer; what is missing is zero.
    pub fn money(self, value: &Value, pointer: &str, currency: Currency) -> Money {
        Money::new(scaled(number(value, pointer), self.0, currency.digits()), currency)
    }

    /// The server's number for an amount.
    pub fn number(self, amount: Money) -> i64 {
        scaled(amount.minor, amount.currency.digits(), self.0)
    }
}

/// Half away from zero, where digits go.
fn scaled(number: i64, from: u32, to: u32) -> i64 {
    if to >= from {
        return number.saturating_mul(10_i64.saturating_pow(to - from));
    }
    let factor = 10_i64.saturating_pow(from - to);
    let half = factor / 2;
    let shifted = if number < 0 { number.saturating_sub(half) } else { number.saturating_add(half) };
    shifted / factor
}

pub(super) fn address(value: &Value, pointer: &str) -> PostalAddress {
    let at = |name: &str| text(value, &format!("{pointer}/{name}"));
    let full = at("fullName");
    let (first, last) = full.trim().rsplit_once(' ').unwrap_or(("", full.trim()));
    let code = [at("countryCode"), at("country/code"), at("country")].into_iter().find(|code| !code.is_empty());
    PostalAddress {
        first_name: first.trim().to_owned(),
        last_name: last.to_owned(),
        company: at("company"),
        line1: at("streetLine1"),
        line2: at("streetLine2"),
        postcode: at("postalCode"),
        city: at("city"),
        region: at("province"),
        country: code.unwrap_or_default(),
        phone: at("phoneNumber"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn amounts_have_the_servers_digits_and_not_the_currencys() {
        let data = json!({ "globalSettings": { "serverConfig": { "moneyStrategyPrecision": 3 } }, "sum": 12_345 });
        let yen = Currency::parse("JPY").unwrap();
        assert_eq!(Scale::of(&data).money(&data, "/sum", Currency::EUR).minor, 1_235);
        assert_eq!(Scale::of(&data).money(&data, "/sum", yen).minor, 12);
        assert_eq!(Scale::of(&json!({})).money(&json!({ "sum": 100_000 }), "/sum", yen).minor, 1_000);
        assert_eq!(Scale::of(&json!({})).number(Money::new(1_000, yen)), 100_000);
        assert_eq!(Scale::of(&json!({})).number(Money::new(-1_990, Currency::EUR)), -1_990);
    }
}
