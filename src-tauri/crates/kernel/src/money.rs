//! Amounts of money: whole minor units and a currency, never a float.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// The three letters of ISO 4217 in capitals. A code that the standard does not know is kept and has two digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Currency([u8; 3]);

/// Not three letters.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("not a currency code: {0:?}")]
pub struct InvalidCurrency(String);

/// Not a decimal number that fits the currency.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("not an amount of {currency}: {text:?}")]
pub struct InvalidAmount {
    text: String,
    currency: Currency,
}

/// So many minor units (cents, or the currency itself where it has none).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, ts_rs::TS)]
pub struct Money {
    #[ts(type = "number")]
    pub minor: i64,
    #[ts(type = "string")]
    pub currency: Currency,
}

impl Currency {
    pub const EUR: Self = Self(*b"EUR");

    /// # Errors
    /// The text is not three letters of the Latin alphabet.
    pub fn parse(text: &str) -> Result<Self, InvalidCurrency> {
        let code: Option<[u8; 3]> = text.trim().as_bytes().try_into().ok();
        match code {
            Some(code) if code.iter().all(u8::is_ascii_alphabetic) => {
                Ok(Self(code.map(|byte| byte.to_ascii_uppercase())))
            }
            _ => Err(InvalidCurrency(text.to_owned())),
        }
    }

    pub fn code(&self) -> &str {
        // Made of ASCII letters only.
        std::str::from_utf8(&self.0).unwrap_or("XXX")
    }

    /// Digits after the point of an amount: 2 for EUR, 0 for JPY, 3 for KWD.
    pub fn digits(self) -> u32 {
        let known = iso_currency::Currency::from_code(self.code());
        known.and_then(|currency| currency.exponent()).map_or(2, u32::from)
    }
}

impl Money {
    pub const fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    pub const fn zero(currency: Currency) -> Self {
        Self { minor: 0, currency }
    }

    /// Reads an amount as storefronts write it: `19.90`, `-3`, `1,299.00`, `12,50`, `1 299,00`. More digits than the
    /// currency has are rounded half away from zero, as shops do with prices before tax.
    ///
    /// # Errors
    /// No number, or one that does not fit into 64 bits of minor units.
    pub fn parse(text: &str, currency: Currency) -> Result<Self, InvalidAmount> {
        let invalid = || InvalidAmount { text: text.to_owned(), currency };
        let plain: String = text.chars().filter(|character| !character.is_whitespace() && *character != '\'').collect();
        let (is_negative, plain) = match plain.strip_prefix(['-', '\u{2212}']) {
            Some(rest) => (true, rest),
            None => (false, plain.as_str()),
        };
        let (whole, fraction) = parts(plain).ok_or_else(invalid)?;
        let minor = minor_units(&whole, fraction, currency.digits()).ok_or_else(invalid)?;
        Ok(Self { minor: if is_negative { -minor } else { minor }, currency })
    }

    /// The amount with a point and every digit of its currency, as storefronts read it.
    pub fn to_decimal(self) -> String {
        let digits = self.currency.digits() as usize;
        let sign = if self.minor < 0 { "-" } else { "" };
        let plain = format!("{:0width$}", self.minor.unsigned_abs(), width = digits + 1);
        let (whole, fraction) = plain.split_at(plain.len() - digits);
        if digits == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") }
    }

    /// The sum, or none when the currencies differ or it does not fit.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        let minor = (self.currency == other.currency).then(|| self.minor.checked_add(other.minor))??;
        Some(Self { minor, ..self })
    }
}

/// The digits before the decimal mark and after it. The last point or comma is the mark, unless it only groups: it comes
/// more than once, or it is a comma with exactly three digits behind it and a whole number without leading zero before.
fn parts(text: &str) -> Option<(String, &str)> {
    let mark = text.rfind(['.', ',']).filter(|&at| {
        let is_repeated = text.get(at..=at).is_some_and(|mark| text.matches(mark).count() > 1);
        let is_group = text.get(at..=at) == Some(",") && text.len() - at == 4 && !text.starts_with('0') && at > 0;
        !is_repeated && !is_group
    });
    let (whole, fraction) = match mark {
        Some(at) => (text.get(..at)?, text.get(at + 1..)?),
        None => (text, ""),
    };
    let whole: String = whole.chars().filter(|character| !matches!(character, '.' | ',')).collect();
    let is_number = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
    let is_fine = is_number(&whole) && is_number(fraction) && !(whole.is_empty() && fraction.is_empty());
    is_fine.then_some((whole, fraction))
}

fn minor_units(whole: &str, fraction: &str, digits: u32) -> Option<i64> {
    let digits = digits as usize;
    let kept = fraction.get(..digits).unwrap_or(fraction);
    let padded = format!("{whole}{kept:0<digits$}");
    let minor: i64 = if padded.is_empty() { 0 } else { padded.parse().ok()? };
    let rounds_up = fraction.as_bytes().get(digits).is_some_and(|next| *next >= b'5');
    minor.checked_add(i64::from(rounds_up))
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.to_decimal(), self.currency)
    }
}

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_shops_write_them() {
        for (text, code, minor) in [
            ("19.90", "EUR", 1990),
            ("19,90", "EUR", 1990),
            ("1,299.00", "USD", 129_900),
            ("1.299,00", "EUR", 129_900),
            ("1 299,5", "PLN", 129_950),
            ("1'299.5", "CHF", 129_950),
            ("1,299", "USD", 129_900),
            ("0,125", "EUR", 13),
            ("1,299,000", "JPY", 1_299_000),
            ("-23.90", "EUR", -2390),
            ("7", "JPY", 7),
            ("1.2345", "KWD", 1235),
            ("16.806723", "EUR", 1681),
            (".5", "EUR", 50),
        ] {
            assert_eq!(Money::parse(text, Currency::parse(code).unwrap()).unwrap().minor, minor, "{text} {code}");
        }
        for text in ["", "-", "free", "1e3", "12.3.4,5,6x", "99999999999999999999", "NaN"] {
            assert!(Money::parse(text, Currency::EUR).is_err(), "{text}");
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        for (minor, code, text) in
            [(5, "EUR", "0.05"), (-2390, "EUR", "-23.90"), (700, "JPY", "700"), (1, "KWD", "0.001")]
        {
            let money = Money::new(minor, Currency::parse(code).unwrap());
            assert_eq!(money.to_decimal(), text);
            assert_eq!(Money::parse(text, money.currency), Ok(money));
        }
    }

    #[test]
    fn currencies_are_not_added_to_others() {
        let euro = Money::new(100, Currency::EUR);
        assert_eq!(euro.plus(Money::new(50, Currency::EUR)), Some(Money::new(150, Currency::EUR)));
        assert_eq!(euro.plus(Money::new(50, Currency::parse("usd").unwrap())), None);
        assert_eq!(Money::new(i64::MAX, Currency::EUR).plus(euro), None);
        assert!(Currency::parse("EURO").is_err());
        assert_eq!(Currency::parse("ABC").unwrap().digits(), 2);
    }
}
