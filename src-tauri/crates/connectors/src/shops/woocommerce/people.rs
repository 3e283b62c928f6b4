//! Accounts of customers.

use super::loose::Loose;
use crate::shops::model::{PostalAddress, RemoteId, ShopCustomer};
use serde_json::Value;

pub(super) fn parse(value: &Value) -> Result<ShopCustomer, (RemoteId, String)> {
    let from = Loose(value);
    let id = from.id("id").ok_or_else(|| (RemoteId::default(), "a customer without id".to_owned()))?;
    let billing = from.address("billing");
    let or = |first: String, second: &str| if first.is_empty() { second.to_owned() } else { first };
    let has_billing = billing != PostalAddress::default();
    let created = from.moment("date_created").unwrap_or_default();
    Ok(ShopCustomer {
        first_name: or(from.text("first_name"), &billing.first_name),
        last_name: or(from.text("last_name"), &billing.last_name),
        email: or(from.text("email"), &from.at("billing").text("email")),
        phone: or(billing.phone.clone(), &from.at("shipping").text("phone")),
        locale: None,
        tags: Vec::new(),
        note: String::new(),
        created,
        updated: from.moment("date_modified").unwrap_or(created),
        address: if has_billing { billing } else { from.address("shipping") },
        id,
    })
}
