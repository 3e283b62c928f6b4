//! Adding a customer, changing what is known, and notes.

use super::model::Consent;
use super::reach::parse_address;
use super::store::{self, Details, parts};
use super::undo::{ChangedDetails, Inverse, new_customer, remember, touched};
use super::wire::{
    AddCustomerNoteRequest, AddCustomerRequest, CustomerDeed, CustomerNote, DeleteCustomerNoteRequest,
    UpdateCustomerNoteRequest, UpdateCustomerRequest,
};
use crate::desk::Topic;
use crate::desk::write::Write;
use comptoir_kernel::{AgentId, CustomerId, CustomerNoteId, Problem, UndoId};
use jiff::tz::TimeZone;

/// No name is longer; characters.
const LONGEST_NAME: usize = 200;
/// No note is longer; characters.
const LONGEST_NOTE: usize = 20_000;

/// The customer as they are now, and how to take the deed back.
pub(super) fn done(write: &Write<'_>, id: CustomerId, undo_id: UndoId) -> Result<CustomerDeed, Problem> {
    Ok(CustomerDeed { customer: store::get(write.connection(), id)?, undo_id })
}

/// Adds somebody who has not written yet.
///
/// # Errors
/// `customer-nameless` without name and address, `customer-address-invalid`, `customer-address-taken`.
pub(super) fn add(write: &mut Write<'_>, me: AgentId, request: &AddCustomerRequest) -> Result<CustomerDeed, Problem> {
    let name = clean_name(&request.name);
    if name.is_empty() && request.address.trim().is_empty() {
        return Err(Problem::refused("customer-nameless"));
    }
    let id = new_customer(write, &name)?;
    if !request.address.trim().is_empty() {
        let address = parse_address(write.connection(), &request.address)?;
        parts::insert_address(write.connection(), id, &address)?;
    }
    touched(write, id)?;
    let undo_id = remember(write, me, "customers.add", &Inverse::Drop(id))?;
    done(write, id, undo_id)
}

/// One line without control characters.
pub(super) fn clean_name(name: &str) -> String {
    let plain: String = name.chars().map(|c| if c.is_control() { ' ' } else { c }).take(LONGEST_NAME).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Changes what is known about somebody.
///
/// # Errors
/// `customer-absent`, `customer-zone-unknown`, `customer-language-unknown`.
pub(super) fn update(
    write: &mut Write<'_>,
    me: AgentId,
    request: &UpdateCustomerRequest,
) -> Result<CustomerDeed, Problem> {
    let before = store::details(write.connection(), request.id)?;
    let after = changed(write, &before, request)?;
    store::set_details(write.connection(), request.id, &after)?;
    write.changed(Topic::Customers, request.id.0);
    if (&before.name, &before.language) != (&after.name, &after.language) {
        write.changed(Topic::Conversations, 0);
    }
    let inverse = Inverse::Details(Box::new(ChangedDetails { id: request.id, before, after }));
    let undo_id = remember(write, me, "customers.update", &inverse)?;
    done(write, request.id, undo_id)
}

fn changed(write: &Write<'_>, before: &Details, request: &UpdateCustomerRequest) -> Result<Details, Problem> {
    let mut after = before.clone();
    if let Some(name) = &request.name {
        after.name = clean_name(name);
    }
    if let Some(language) = request.language.as_deref().map(str::trim) {
        (after.language, after.language_source) = match language {
            "" => (None, "none".to_owned()),
            tag => (Some(parse_language(tag)?), "person".to_owned()),
        };
    }
    if let Some(zone) = request.zone.as_deref().map(str::trim) {
        after.zone = if zone.is_empty() { None } else { Some(parse_zone(zone)?) };
    }
    after.formality = request.formality.unwrap_or(after.formality);
    after.contact_mode = request.contact_mode.unwrap_or(after.contact_mode);
    if let Some(consent) = request.consent.filter(|consent| *consent != before.consent) {
        after.consent = consent;
        after.consent_at = (consent != Consent::Unknown).then_some(write.now);
    }
    Ok(after)
}

/// A BCP 47 tag, as far as its letters go.
///
/// # Errors
/// `customer-language-unknown`.
pub(crate) fn parse_language(tag: &str) -> Result<String, Problem> {
    let mut pieces = tag.split('-');
    let is_language =
        pieces.next().is_some_and(|it| matches!(it.len(), 2..=3) && it.chars().all(|c| c.is_ascii_alphabetic()));
    if !is_language || !pieces.all(|it| matches!(it.len(), 1..=8) && it.chars().all(|c| c.is_ascii_alphanumeric())) {
        return Err(Problem::refused("customer-language-unknown").with("language", tag));
    }
    let mut clean = Vec::new();
    for (at, piece) in tag.split('-').enumerate() {
        clean.push(if at > 0 && piece.len() == 2 {
            piece.to_uppercase()
        } else if at == 0 {
            piece.to_lowercase()
        } else {
            piece.to_owned()
        });
    }
    Ok(clean.join("-"))
}

pub(super) fn parse_zone(zone: &str) -> Result<String, Problem> {
    let found = TimeZone::get(zone)
        .map_err(|error| Problem::refused("customer-zone-unknown").with("zone", zone).because(error))?;
    Ok(found.iana_name().unwrap_or(zone).to_owned())
}

fn clean_note(text: &str) -> Result<String, Problem> {
    let text: String = text.trim().chars().take(LONGEST_NOTE).collect();
    if text.is_empty() { Err(Problem::refused("draft-empty")) } else { Ok(text) }
}

/// Notes something about a customer.
///
/// # Errors
/// `draft-empty`, `customer-absent`.
pub(super) fn add_note(
    write: &mut Write<'_>,
    me: AgentId,
    request: &AddCustomerNoteRequest,
) -> Result<CustomerDeed, Problem> {
    let text = clean_note(&request.text)?;
    store::details(write.connection(), request.id)?;
    let note = CustomerNote {
        id: CustomerNoteId(0),
        agent_id: me,
        at: write.now,
        text,
        is_pinned: request.is_pinned,
        edited_at: None,
    };
    let note = parts::put_note(write.connection(), request.id, &note)?;
    write.changed(Topic::Customers, request.id.0);
    let undo_id = remember(write, me, "customers.add_note", &Inverse::DropNote(request.id, note))?;
    done(write, request.id, undo_id)
}

/// Changes the words of a note, or pins it.
///
/// # Errors
/// `draft-empty`, `customer-part-absent`.
pub(super) fn update_note(
    write: &mut Write<'_>,
    me: AgentId,
    request: &UpdateCustomerNoteRequest,
) -> Result<CustomerDeed, Problem> {
    let before = parts::note(write.connection(), request.id, request.note_id)?;
    let mut after = before.clone();
    if let Some(text) = &request.text {
        after.text = clean_note(text)?;
        after.edited_at = Some(write.now);
    }
    after.is_pinned = request.is_pinned.unwrap_or(after.is_pinned);
    parts::put_note(write.connection(), request.id, &after)?;
    write.changed(Topic::Customers, request.id.0);
    let undo_id = remember(write, me, "customers.update_note", &Inverse::PutNote(request.id, before))?;
    done(write, request.id, undo_id)
}

/// # Errors
/// `customer-part-absent`.
pub(super) fn delete_note(
    write: &mut Write<'_>,
    me: AgentId,
    request: &DeleteCustomerNoteRequest,
) -> Result<CustomerDeed, Problem> {
    let before = parts::note(write.connection(), request.id, request.note_id)?;
    parts::delete_note(write.connection(), request.id, request.note_id)?;
    write.changed(Topic::Customers, request.id.0);
    let undo_id = remember(write, me, "customers.delete_note", &Inverse::PutNote(request.id, before))?;
    done(write, request.id, undo_id)
}
