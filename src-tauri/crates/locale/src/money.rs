//! Amounts of money as a culture writes them: digits from the Unicode data, signs and places from a short table, because
//! the Unicode crates that are released format no currencies.

use crate::Locale;
use comptoir_kernel::{LocaleTag, Money};

impl Locale {
    /// An amount with every digit of its currency: "1.184,00 €", "€1,184.00", "R$ 12,50".
    pub fn money(&self, money: Money) -> String {
        let amount = self.decimal(&money.to_decimal());
        let sign = sign(self.tag(), money.currency.code());
        match self.tag() {
            LocaleTag::De | LocaleTag::Fr | LocaleTag::Es | LocaleTag::It | LocaleTag::Pl => {
                format!("{amount}\u{a0}{sign}")
            }
            // The mark keeps the sign at the end of the amount in a sentence that runs from the right.
            LocaleTag::Ar => format!("\u{200f}{amount}\u{a0}{sign}"),
            LocaleTag::PtBr => before(&amount, sign, "\u{a0}"),
            // A code of letters does not stick to the digits.
            _ if sign.len() == 3 && sign.bytes().all(|byte| byte.is_ascii_uppercase()) => {
                before(&amount, sign, "\u{a0}")
            }
            _ => before(&amount, sign, ""),
        }
    }
}

/// The sign in front of the amount, the minus in front of both.
fn before(amount: &str, sign: &str, space: &str) -> String {
    match amount.strip_prefix('-') {
        Some(positive) => format!("-{sign}{space}{positive}"),
        None => format!("{sign}{space}{amount}"),
    }
}

/// The sign that readers of a language know; the code where they might mistake it.
fn sign(tag: LocaleTag, code: &str) -> &str {
    match (code, tag) {
        ("EUR", _) => "€",
        ("GBP", _) => "£",
        ("USD", LocaleTag::En | LocaleTag::Pseudo | LocaleTag::De | LocaleTag::Tr | LocaleTag::Ja) => "$",
        ("USD", LocaleTag::Es | LocaleTag::PtBr | LocaleTag::Ar) => "US$",
        ("USD", LocaleTag::Fr) => "$US",
        ("JPY", LocaleTag::Ja) => "￥",
        ("JPY", LocaleTag::En | LocaleTag::Pseudo | LocaleTag::De) => "¥",
        ("TRY", LocaleTag::Tr) => "₺",
        ("PLN", LocaleTag::Pl) => "zł",
        ("BRL", LocaleTag::PtBr) => "R$",
        (code, _) => code,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use comptoir_kernel::Currency;

    fn written(tag: LocaleTag, minor: i64, currency: &str) -> String {
        Locale::of(tag).money(Money::new(minor, Currency::parse(currency).unwrap()))
    }

    #[test]
    fn an_amount_is_written_as_its_reader_writes_it() {
        assert_eq!(written(LocaleTag::En, 118_400, "EUR"), "€1,184.00");
        assert_eq!(written(LocaleTag::De, 118_400, "EUR"), "1.184,00\u{a0}€");
        assert_eq!(written(LocaleTag::Fr, 1_118_450, "EUR"), "11\u{202f}184,50\u{a0}€");
        assert_eq!(written(LocaleTag::PtBr, 1250, "BRL"), "R$\u{a0}12,50");
        assert_eq!(written(LocaleTag::Tr, 1250, "TRY"), "₺12,50");
        assert_eq!(written(LocaleTag::Pl, 1250, "PLN"), "12,50\u{a0}zł");
        assert_eq!(written(LocaleTag::Ja, 12_800, "JPY"), "￥12,800");
        assert_eq!(written(LocaleTag::Ar, 18_900, "EUR"), "\u{200f}١٨٩٫٠٠\u{a0}€");
        assert_eq!(written(LocaleTag::En, -500, "CHF"), "-CHF\u{a0}5.00");
    }
}
