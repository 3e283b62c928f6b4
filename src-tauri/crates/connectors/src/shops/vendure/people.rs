//! A customer as the interface answers it, in our words.

use super::super::model::ShopCustomer;
use super::loose::{address, find_id, is_true, list, moment, text};
use serde_json::Value;

/// # Errors
/// What is missing without which there is no customer.
pub(super) fn customer(value: &Value) -> Result<ShopCustomer, String> {
    let id = find_id(value, "/id").ok_or("a customer without an id")?;
    let created = moment(value, "/createdAt").unwrap_or_default();
    let places = list(value, "/addresses");
    let place = places.iter().find(|place| is_true(place, "/defaultBillingAddress")).or_else(|| places.first());
    Ok(ShopCustomer {
        first_name: text(value, "/firstName"),
        last_name: text(value, "/lastName"),
        email: text(value, "/emailAddress"),
        phone: text(value, "/phoneNumber"),
        locale: None,
        tags: Vec::new(),
        note: String::new(),
        created,
        updated: moment(value, "/updatedAt").unwrap_or(created),
        address: place.map(|place| address(place, "")).unwrap_or_default(),
        id,
    })
}
