//! The shop's own fields and segments.

use super::model::FieldKind;
use super::store::shop;
use super::undo::{Inverse, remember};
use super::wire::{CustomerField, CustomersDeed, SaveCustomerFieldRequest, SaveSegmentRequest, Segment};
use super::{edit, listing};
use crate::desk::Topic;
use crate::desk::write::Write;
use comptoir_kernel::{AgentId, CustomerFieldId, Problem, SegmentId};

/// Adds a field, or changes the name or the choices of one. The kind of a field never changes.
///
/// # Errors
/// `customer-title-missing`, `customer-title-exists`, `customer-field-choiceless`, `customer-field-absent`.
pub(super) fn save_field(
    write: &mut Write<'_>,
    me: AgentId,
    request: &SaveCustomerFieldRequest,
) -> Result<CustomerField, Problem> {
    let connection = write.connection();
    let known = shop::fields(connection)?;
    let before = match request.id {
        Some(id) => Some(shop::field(connection, id)?),
        None => None,
    };
    let name = edit::clean_name(&request.name);
    if name.is_empty() {
        return Err(Problem::refused("customer-title-missing"));
    }
    if known.iter().any(|field| Some(field.id) != request.id && field.name.to_lowercase() == name.to_lowercase()) {
        return Err(Problem::refused("customer-title-exists").with("name", name));
    }
    let kind = before.as_ref().map_or(request.kind, |field| field.kind);
    let mut choices: Vec<String> = Vec::new();
    for choice in request.choices.iter().map(|choice| edit::clean_name(choice)).filter(|choice| !choice.is_empty()) {
        if kind == FieldKind::Choice && !choices.contains(&choice) {
            choices.push(choice);
        }
    }
    if kind == FieldKind::Choice && choices.is_empty() {
        return Err(Problem::refused("customer-field-choiceless"));
    }
    let mut field = CustomerField { id: request.id.unwrap_or(CustomerFieldId(0)), name, kind, choices };
    field.id = shop::put_field(connection, &field)?;
    write.changed(Topic::Customers, 0);
    let inverse = match before {
        Some(before) => Inverse::PutField(before, Vec::new()),
        None => Inverse::DropField(field.id),
    };
    remember(write, me, "customers.save_field", &inverse)?;
    Ok(field)
}

/// Removes a field with everything that stands in it.
///
/// # Errors
/// `customer-field-absent`.
pub(super) fn delete_field(write: &mut Write<'_>, me: AgentId, id: CustomerFieldId) -> Result<CustomersDeed, Problem> {
    let connection = write.connection();
    let field = shop::field(connection, id)?;
    let values = shop::values_of(connection, id)?;
    shop::delete_field(connection, id)?;
    write.changed(Topic::Customers, 0);
    Ok(CustomersDeed { undo_id: remember(write, me, "customers.delete_field", &Inverse::PutField(field, values))? })
}

/// Keeps a filter under a name.
///
/// # Errors
/// `customer-title-missing`, `customer-title-exists`, `customer-part-absent`, `customer-field-absent`.
pub(super) fn save_segment(
    write: &mut Write<'_>,
    me: AgentId,
    request: &SaveSegmentRequest,
) -> Result<Segment, Problem> {
    let connection = write.connection();
    let known = shop::segments(connection)?;
    let before = match request.id {
        Some(id) => Some(find_segment(&known, id)?.clone()),
        None => None,
    };
    let name = edit::clean_name(&request.name);
    if name.is_empty() {
        return Err(Problem::refused("customer-title-missing"));
    }
    if known.iter().any(|one| Some(one.id) != request.id && one.name.to_lowercase() == name.to_lowercase()) {
        return Err(Problem::refused("customer-title-exists").with("name", name));
    }
    listing::check(connection, &request.filter)?;
    let mut segment = Segment { id: request.id.unwrap_or(SegmentId(0)), name, filter: request.filter.clone() };
    segment.id = shop::put_segment(connection, &segment)?;
    write.changed(Topic::Customers, 0);
    let inverse = match before {
        Some(before) => Inverse::PutSegment(before),
        None => Inverse::DropSegment(segment.id),
    };
    remember(write, me, "customers.save_segment", &inverse)?;
    Ok(segment)
}

/// # Errors
/// `customer-part-absent`.
pub(super) fn delete_segment(write: &mut Write<'_>, me: AgentId, id: SegmentId) -> Result<CustomersDeed, Problem> {
    let connection = write.connection();
    let segment = find_segment(&shop::segments(connection)?, id)?.clone();
    shop::delete_segment(connection, id)?;
    write.changed(Topic::Customers, 0);
    Ok(CustomersDeed { undo_id: remember(write, me, "customers.delete_segment", &Inverse::PutSegment(segment))? })
}

fn find_segment(known: &[Segment], id: SegmentId) -> Result<&Segment, Problem> {
    known.iter().find(|one| one.id == id).ok_or_else(|| Problem::absent("customer-part-absent"))
}
