//! Two customers become one, and two again: the rows of this room. The inbox moves the conversations.

use super::model::{self, Consent, ContactMode};
use super::store::{self, Core, Details, parts, shop};
use super::undo::put_back;
use super::wire::{Customer, CustomerNote, DroppedDetail, FieldValue, Handle, MergePreview};
use crate::desk::Topic;
use crate::desk::write::Write;
use comptoir_kernel::{CustomerFieldId, CustomerId, Formality, Problem};
use comptoir_store::rusqlite::Connection;
use serde::{Deserialize, Serialize};

/// Everything that is needed to make two of one again.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Joined {
    pub survivor: CustomerId,
    pub absorbed: CustomerId,
    core: Core,
    details: Details,
    addresses: Vec<String>,
    handles: Vec<Handle>,
    notes: Vec<CustomerNote>,
    tags: Vec<String>,
    values: Vec<FieldValue>,
    strangers: Vec<CustomerId>,
    survivor_before: Details,
    survivor_after: Details,
    gained_tags: Vec<String>,
    gained_values: Vec<CustomerFieldId>,
}

impl Joined {
    /// The addresses of the one who was absorbed.
    pub fn addresses(&self) -> &[String] {
        &self.addresses
    }
}

/// What the survivor knows afterwards: their own, and where they know nothing, the other's.
fn joined(own: &Details, other: &Details) -> Details {
    let mut after = own.clone();
    if after.name.is_empty() {
        after.name.clone_from(&other.name);
    }
    // What a person chose is worth more than what a machine found.
    let is_chosen = |details: &Details| details.language_source == "person";
    if after.language.is_none() || is_chosen(other) && !is_chosen(own) {
        after.language.clone_from(&other.language);
        after.language_source.clone_from(&other.language_source);
    }
    if after.formality == Formality::Neutral {
        after.formality = other.formality;
    }
    after.zone = after.zone.or_else(|| other.zone.clone());
    if after.contact_mode == ContactMode::Any {
        after.contact_mode = other.contact_mode;
    }
    // Who has once refused is not written to.
    if after.consent == Consent::Unknown || other.consent == Consent::Refused && own.consent != Consent::Refused {
        (after.consent, after.consent_at) = (other.consent, other.consent_at);
    }
    after.created_at = own.created_at.min(other.created_at);
    after
}

fn dropped(after: &Details, other: &Details) -> Vec<DroppedDetail> {
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let all = [
        ("name", after.name.clone(), other.name.clone()),
        ("language", text(&after.language), text(&other.language)),
        ("formality", after.formality.as_str().into(), known(other.formality.as_str(), "neutral")),
        ("zone", text(&after.zone), text(&other.zone)),
        ("contact_mode", after.contact_mode.as_str().into(), known(other.contact_mode.as_str(), "any")),
        ("consent", after.consent.as_str().into(), known(other.consent.as_str(), "unknown")),
    ];
    let differing = all.into_iter().filter(|(_, kept, dropped)| !dropped.is_empty() && kept != dropped);
    differing.map(|(what, kept, dropped)| DroppedDetail { what: what.into(), field_id: None, kept, dropped }).collect()
}

/// Nothing for the word that stands for not knowing.
fn known(word: &str, unknown: &str) -> String {
    if word == unknown { String::new() } else { word.to_owned() }
}

/// What would become of two customers; nothing changes.
///
/// # Errors
/// `customer-absent`, `customer-same` for one customer named twice.
pub(crate) fn preview(
    connection: &Connection,
    survivor: CustomerId,
    absorbed: CustomerId,
) -> Result<MergePreview, Problem> {
    if survivor == absorbed {
        return Err(Problem::refused("customer-same"));
    }
    let (own, other) = (store::get(connection, survivor)?, store::get(connection, absorbed)?);
    let (details, others) = (store::details(connection, survivor)?, store::details(connection, absorbed)?);
    let after = joined(&details, &others);
    let mut drops = dropped(&after, &others);
    for value in &other.values {
        let same = own.values.iter().find(|own| own.field_id == value.field_id && own.value != value.value);
        drops.extend(same.map(|kept| DroppedDetail {
            what: "field".into(),
            field_id: Some(value.field_id),
            kept: kept.value.clone(),
            dropped: value.value.clone(),
        }));
    }
    Ok(MergePreview { merged: together(own, other, after), dropped: drops })
}

fn together(own: Customer, other: Customer, after: Details) -> Customer {
    let mut merged = Customer {
        name: after.name,
        language: after.language,
        language_source: after.language_source,
        formality: after.formality,
        zone_source: if after.zone.is_some() { Some(model::ZoneSource::Person) } else { own.zone_source },
        zone: after.zone.or_else(|| own.zone.clone()),
        contact_mode: after.contact_mode,
        consent: after.consent,
        consent_at: after.consent_at,
        created_at: after.created_at,
        conversation_count: own.conversation_count + other.conversation_count,
        last_contact_at: own.last_contact_at.max(other.last_contact_at),
        ..own
    };
    merged.addresses.extend(other.addresses);
    merged.addresses.sort();
    let key = |handle: &Handle| (handle.kind, model::match_key(handle.kind, &handle.value));
    let own_keys: Vec<_> = merged.handles.iter().map(key).collect();
    merged.handles.extend(other.handles.into_iter().filter(|handle| !own_keys.contains(&key(handle))));
    let new_tags: Vec<String> = other.tags.into_iter().filter(|tag| !has(&merged.tags, tag)).collect();
    merged.tags.extend(new_tags);
    merged.tags.sort_by_key(|tag| tag.to_lowercase());
    let new: Vec<FieldValue> = other
        .values
        .into_iter()
        .filter(|value| !merged.values.iter().any(|own| own.field_id == value.field_id))
        .collect();
    merged.values.extend(new);
    merged.notes.extend(other.notes);
    merged.notes.sort_by_key(|note| std::cmp::Reverse((note.is_pinned, note.at, note.id)));
    merged
}

fn has(tags: &[String], tag: &str) -> bool {
    tags.iter().any(|own| own.eq_ignore_ascii_case(tag))
}

/// Gives everything of one customer to another and removes the first. The conversations have to be moved before.
///
/// # Errors
/// `customer-absent`, `customer-same` for one customer named twice.
pub(crate) fn join(write: &mut Write<'_>, survivor: CustomerId, absorbed: CustomerId) -> Result<Joined, Problem> {
    if survivor == absorbed {
        return Err(Problem::refused("customer-same"));
    }
    let connection = write.connection();
    let (before, details) = (store::details(connection, survivor)?, store::details(connection, absorbed)?);
    let mut joined = Joined {
        survivor,
        absorbed,
        core: store::core(connection, absorbed)?,
        addresses: parts::addresses(connection, absorbed)?,
        handles: parts::handles(connection, absorbed)?,
        notes: parts::notes(connection, absorbed)?,
        tags: parts::tags(connection, absorbed)?,
        values: parts::values(connection, absorbed)?,
        strangers: shop::strangers(connection, absorbed)?,
        survivor_after: joined(&before, &details),
        survivor_before: before,
        details,
        gained_tags: Vec::new(),
        gained_values: Vec::new(),
    };
    joined.addresses.iter().try_for_each(|address| parts::move_address(connection, address, survivor))?;
    joined.notes.iter().try_for_each(|note| parts::move_note(connection, note.id, survivor))?;
    for handle in &joined.handles {
        parts::move_handle(connection, handle.id, survivor)?;
    }
    for tag in &joined.tags {
        if parts::insert_tag(connection, survivor, tag)? {
            joined.gained_tags.push(tag.clone());
        }
    }
    let own = parts::values(connection, survivor)?;
    for value in joined.values.iter().filter(|value| !own.iter().any(|own| own.field_id == value.field_id)) {
        parts::set_value(connection, survivor, value.field_id, Some(&value.value))?;
        joined.gained_values.push(value.field_id);
    }
    super::holds::move_to(write, absorbed, survivor)?;
    store::erase(connection, absorbed)?;
    store::set_details(connection, survivor, &joined.survivor_after)?;
    write.changed(Topic::Customers, survivor.0);
    write.changed(Topic::Customers, absorbed.0);
    Ok(joined)
}

/// Makes two customers of one again, exactly as they were; what was added since stays with the survivor. The
/// conversations have to be moved afterwards.
///
/// # Errors
/// `customer-absent` if the survivor is gone.
pub(crate) fn part(write: &mut Write<'_>, joined: &Joined) -> Result<(), Problem> {
    let connection = write.connection();
    let Joined { survivor, absorbed, .. } = *joined;
    let mut now = store::details(connection, survivor)?;
    put_back(&mut now, &joined.survivor_before, &joined.survivor_after);
    store::insert(connection, Some(absorbed), &joined.core, "", joined.details.created_at)?;
    for address in &joined.addresses {
        // One that was taken away since, or given to somebody else, stays where it is.
        if store::find_by_address(connection, address)? == Some(survivor) {
            parts::move_address(connection, address, absorbed)?;
        }
    }
    let left = parts::handles(connection, survivor)?;
    for handle in &joined.handles {
        if left.iter().any(|own| own.id == handle.id) {
            parts::move_handle(connection, handle.id, absorbed)?;
        } else {
            let key = model::match_key(handle.kind, &handle.value).unwrap_or_default();
            parts::insert_handle(connection, absorbed, (Some(handle.id), handle.kind.as_str(), &handle.value, &key))?;
        }
    }
    for note in &joined.notes {
        parts::move_note(connection, note.id, absorbed)?;
    }
    for tag in &joined.gained_tags {
        parts::delete_tag(connection, survivor, tag)?;
    }
    for tag in &joined.tags {
        parts::insert_tag(connection, absorbed, tag)?;
    }
    let fields = shop::fields(connection)?;
    for field in &joined.gained_values {
        parts::set_value(connection, survivor, *field, None)?;
    }
    for value in joined.values.iter().filter(|value| fields.iter().any(|field| field.id == value.field_id)) {
        parts::set_value(connection, absorbed, value.field_id, Some(&value.value))?;
    }
    for other in &joined.strangers {
        if store::core(connection, *other).is_ok() {
            shop::insert_strangers(connection, absorbed, *other)?;
        }
    }
    store::set_details(connection, survivor, &now)?;
    store::set_details(connection, absorbed, &joined.details)?;
    write.changed(Topic::Customers, survivor.0);
    write.changed(Topic::Customers, absorbed.0);
    Ok(())
}
