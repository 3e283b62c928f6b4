//! A customer as the interface answers it, in our words.

use super::super::model::ShopCustomer;
use super::loose::{address, find_id, find_text, moment, text, texts};
use serde_json::Value;

/// # Errors
/// What is missing without which there is no customer. Names and addresses may be hidden by the shop's plan.
pub(super) fn customer(value: &Value) -> Result<ShopCustomer, String> {
    let created = moment(value, "/createdAt").unwrap_or_default();
    Ok(ShopCustomer {
        id: find_id(value, "/id").ok_or("a customer without an id")?,
        first_name: text(value, "/firstName"),
        last_name: text(value, "/lastName"),
        email: text(value, "/defaultEmailAddress/emailAddress"),
        phone: text(value, "/defaultPhoneNumber/phoneNumber"),
        locale: find_text(value, "/locale"),
        tags: texts(value, "/tags"),
        note: text(value, "/note"),
        created,
        updated: moment(value, "/updatedAt").unwrap_or(created),
        address: address(value, "/defaultAddress"),
    })
}
