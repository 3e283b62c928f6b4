//! Amounts and addresses in Shopify's shapes.

pub(super) use super::super::graphql::{
    find_id, find_number, find_text, is_true, list, moment, number, sum, text, texts,
};
use super::super::model::PostalAddress;
use comptoir_kernel::{Currency, Money};
use serde_json::Value;

/// A `MoneyV2`.
pub(super) fn find_money(value: &Value, pointer: &str) -> Option<Money> {
    let found = value.pointer(pointer)?;
    let currency = Currency::parse(found.get("currencyCode")?.as_str()?).ok()?;
    Money::parse(found.get("amount")?.as_str()?, currency).ok()
}

/// A `MoneyBag` as the customer paid it; nothing counts as zero.
pub(super) fn money(value: &Value, pointer: &str, currency: Currency) -> Money {
    find_money(value, &format!("{pointer}/presentmentMoney")).unwrap_or_else(|| Money::zero(currency))
}

pub(super) fn address(value: &Value, pointer: &str) -> PostalAddress {
    let at = |name: &str| text(value, &format!("{pointer}/{name}"));
    let either = |code: &str, name: &str| Some(at(code)).filter(|code| !code.is_empty()).unwrap_or_else(|| at(name));
    PostalAddress {
        first_name: at("firstName"),
        last_name: at("lastName"),
        company: at("company"),
        line1: at("address1"),
        line2: at("address2"),
        postcode: at("zip"),
        city: at("city"),
        region: either("provinceCode", "province"),
        country: either("countryCodeV2", "country"),
        phone: at("phone"),
    }
}
