//! Taking deeds back, row by row, so that what was done in between stays.

use super::holds;
use super::store::{self, Core, Details, parts, shop};
use super::wire::{CustomerField, CustomerNote, Handle, ReturnHold, Segment};
use super::{model, store::find_by_address};
use crate::desk::write::Write;
use crate::desk::{Topic, undo};
use comptoir_kernel::{AgentId, CustomerFieldId, CustomerId, CustomerNoteId, HandleId, Problem, SegmentId, UndoId};
use serde::{Deserialize, Serialize};

/// What undoes a deed upon customers.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Inverse {
    Details(Box<ChangedDetails>),
    PutNote(CustomerId, CustomerNote),
    DropNote(CustomerId, CustomerNoteId),
    PutAddress(CustomerId, String),
    DropAddress(CustomerId, String),
    PutHandle(CustomerId, Handle),
    DropHandle(CustomerId, HandleId),
    PutTag(CustomerId, String),
    DropTag(CustomerId, String),
    Value(CustomerId, CustomerFieldId, Option<String>),
    PutField(CustomerField, Vec<(CustomerId, String)>),
    DropField(CustomerFieldId),
    PutSegment(Segment),
    DropSegment(SegmentId),
    Strangers(CustomerId, CustomerId),
    /// Somebody who was added, and goes again unless they have written since.
    Drop(CustomerId),
    Many(Vec<Inverse>),
    /// What held for the returns of a customer.
    Hold(CustomerId, Option<ReturnHold>),
}

/// The details of a customer before a deed and after it: only what the deed changed is put back.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct ChangedDetails {
    pub(super) id: CustomerId,
    pub(super) before: Details,
    pub(super) after: Details,
}

/// How this room's inverses stand in the one history of all deeds, which the inbox reads.
#[derive(Serialize)]
enum Recorded<'a> {
    Customer(&'a Inverse),
}

/// Remembers how to take a deed back.
pub(super) fn remember(write: &Write<'_>, me: AgentId, deed: &str, inverse: &Inverse) -> Result<UndoId, Problem> {
    undo::record(write, me, deed, &Recorded::Customer(inverse))
}

/// Takes one deed back.
///
/// # Errors
/// `customer-absent` if the customer is gone, `customer-address-taken` if somebody else has the address by now.
pub(crate) fn take_back(write: &mut Write<'_>, inverse: Inverse) -> Result<(), Problem> {
    match inverse {
        Inverse::Many(all) => all.into_iter().rev().try_for_each(|one| take_back(write, one)),
        Inverse::Details(changed) => put_details_back(write, &changed),
        Inverse::PutField(field, values) => put_field_back(write, &field, values),
        Inverse::DropField(id) => {
            write.changed(Topic::Customers, 0);
            shop::delete_field(write.connection(), id)
        }
        Inverse::PutSegment(segment) => {
            write.changed(Topic::Customers, 0);
            shop::put_segment(write.connection(), &segment).map(|_| ())
        }
        Inverse::DropSegment(id) => {
            write.changed(Topic::Customers, 0);
            shop::delete_segment(write.connection(), id)
        }
        Inverse::Strangers(one, other) => {
            write.changed(Topic::Customers, 0);
            shop::delete_strangers(write.connection(), one, other)
        }
        Inverse::Drop(id) => drop_unwritten(write, id),
        Inverse::Hold(id, before) => {
            store::details(write.connection(), id)?;
            holds::put(write, id, before.as_ref())
        }
        part => take_part_back(write, part),
    }
}

/// What hangs on one customer.
fn take_part_back(write: &mut Write<'_>, inverse: Inverse) -> Result<(), Problem> {
    let connection = write.connection();
    let id = match inverse {
        Inverse::PutNote(id, note) => {
            store::details(connection, id)?;
            parts::put_note(connection, id, &note)?;
            id
        }
        Inverse::DropNote(id, note) => {
            parts::delete_note(connection, id, note)?;
            id
        }
        Inverse::PutAddress(id, address) => {
            store::details(connection, id)?;
            if find_by_address(connection, &address)?.is_some() {
                return Err(Problem::refused("customer-address-taken").with("address", &address));
            }
            parts::insert_address(connection, id, &address)?;
            id
        }
        Inverse::DropAddress(id, address) => {
            parts::delete_address(connection, id, &address)?;
            id
        }
        Inverse::PutHandle(id, handle) => {
            store::details(connection, id)?;
            let key = model::match_key(handle.kind, &handle.value).unwrap_or_default();
            parts::insert_handle(connection, id, (Some(handle.id), handle.kind.as_str(), &handle.value, &key))?;
            id
        }
        Inverse::DropHandle(id, handle) => {
            parts::delete_handle(connection, id, handle)?;
            id
        }
        Inverse::PutTag(id, name) => {
            store::details(connection, id)?;
            parts::insert_tag(connection, id, &name)?;
            id
        }
        Inverse::DropTag(id, name) => {
            parts::delete_tag(connection, id, &name)?;
            id
        }
        Inverse::Value(id, field, before) => {
            store::details(connection, id)?;
            shop::field(connection, field)?;
            parts::set_value(connection, id, field, before.as_deref())?;
            id
        }
        _ => return Ok(()),
    };
    touched(write, id)
}

/// Says that a customer has changed and writes the words by which they are found.
pub(super) fn touched(write: &mut Write<'_>, id: CustomerId) -> Result<(), Problem> {
    store::index(write.connection(), id)?;
    write.changed(Topic::Customers, id.0);
    Ok(())
}

fn put_details_back(write: &mut Write<'_>, changed: &ChangedDetails) -> Result<(), Problem> {
    let ChangedDetails { id, before, after } = changed;
    let mut now = store::details(write.connection(), *id)?;
    put_back(&mut now, before, after);
    store::set_details(write.connection(), *id, &now)?;
    write.changed(Topic::Customers, id.0);
    write.changed(Topic::Conversations, 0);
    Ok(())
}

/// Sets what differs between before and after to what it was before.
pub(super) fn put_back(now: &mut Details, before: &Details, after: &Details) {
    if before.name != after.name {
        now.name.clone_from(&before.name);
    }
    if (&before.language, &before.language_source) != (&after.language, &after.language_source) {
        now.language.clone_from(&before.language);
        now.language_source.clone_from(&before.language_source);
    }
    if before.formality != after.formality {
        now.formality = before.formality;
    }
    if before.zone != after.zone {
        now.zone.clone_from(&before.zone);
    }
    if before.contact_mode != after.contact_mode {
        now.contact_mode = before.contact_mode;
    }
    if (before.consent, before.consent_at) != (after.consent, after.consent_at) {
        (now.consent, now.consent_at) = (before.consent, before.consent_at);
    }
    if before.created_at != after.created_at {
        now.created_at = before.created_at;
    }
}

fn put_field_back(
    write: &mut Write<'_>,
    field: &CustomerField,
    values: Vec<(CustomerId, String)>,
) -> Result<(), Problem> {
    let connection = write.connection();
    shop::put_field(connection, field)?;
    for (id, value) in values {
        // Who was erased meanwhile stays erased.
        if store::core(connection, id).is_ok() {
            parts::set_value(connection, id, field.id, Some(&value))?;
        }
    }
    write.changed(Topic::Customers, 0);
    Ok(())
}

fn drop_unwritten(write: &mut Write<'_>, id: CustomerId) -> Result<(), Problem> {
    if store::get(write.connection(), id).is_ok_and(|customer| customer.last_contact_at.is_none()) {
        store::erase(write.connection(), id)?;
    }
    write.changed(Topic::Customers, id.0);
    Ok(())
}

/// Makes a customer who has not written yet.
pub(super) fn new_customer(write: &Write<'_>, name: &str) -> Result<CustomerId, Problem> {
    store::insert(write.connection(), None, &Core::new(), name, write.now)
}
