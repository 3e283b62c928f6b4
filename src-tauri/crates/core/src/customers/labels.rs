//! Tags of customers, and what they have in the shop's fields.

use super::edit::done;
use super::model;
use super::store::{self, parts, shop};
use super::undo::{Inverse, remember, touched};
use super::wire::{CustomerDeed, CustomersDeed, SetCustomerValueRequest, TagCustomersRequest};
use crate::desk::Topic;
use crate::desk::write::Write;
use comptoir_kernel::{AgentId, Problem};

/// No tag is longer; characters.
const LONGEST_TAG: usize = 60;

pub(super) fn clean_tag(name: &str) -> String {
    super::edit::clean_name(name).chars().take(LONGEST_TAG).collect()
}

/// Adds and removes tags.
///
/// # Errors
/// `customer-absent`.
pub(super) fn tag(write: &mut Write<'_>, me: AgentId, request: &TagCustomersRequest) -> Result<CustomersDeed, Problem> {
    let mut inverse = Vec::new();
    for id in &request.ids {
        store::details(write.connection(), *id)?;
        for name in request.add.iter().map(|name| clean_tag(name)).filter(|name| !name.is_empty()) {
            if parts::insert_tag(write.connection(), *id, &name)? {
                inverse.push(Inverse::DropTag(*id, name));
            }
        }
        let known = parts::tags(write.connection(), *id)?;
        for name in &request.remove {
            // As it was written first: a tag is found in any case.
            let Some(name) = known.iter().find(|own| own.eq_ignore_ascii_case(name.trim())) else { continue };
            if parts::delete_tag(write.connection(), *id, name)? {
                inverse.push(Inverse::PutTag(*id, name.clone()));
            }
        }
        touched(write, *id)?;
    }
    Ok(CustomersDeed { undo_id: remember(write, me, "customers.tag", &Inverse::Many(inverse))? })
}

/// Writes what a customer has in a field; nothing takes it away.
///
/// # Errors
/// `customer-absent`, `customer-field-absent`, `customer-value-invalid` with the `field`.
pub(super) fn set_value(
    write: &mut Write<'_>,
    me: AgentId,
    request: &SetCustomerValueRequest,
) -> Result<CustomerDeed, Problem> {
    let connection = write.connection();
    store::details(connection, request.id)?;
    let field = shop::field(connection, request.field_id)?;
    let before = parts::values(connection, request.id)?.into_iter().find(|value| value.field_id == field.id);
    let after = if request.value.trim().is_empty() {
        None
    } else {
        let value = model::field_value(field.kind, &field.choices, &request.value);
        Some(value.ok_or_else(|| Problem::refused("customer-value-invalid").with("field", &field.name))?)
    };
    parts::set_value(connection, request.id, field.id, after.as_deref())?;
    write.changed(Topic::Customers, request.id.0);
    let inverse = Inverse::Value(request.id, field.id, before.map(|value| value.value));
    let undo_id = remember(write, me, "customers.set_value", &inverse)?;
    done(write, request.id, undo_id)
}
