//! How a customer is reached: addresses, phones, names on other networks.

use super::edit::done;
use super::model;
use super::store::{self, find_by_address, parts};
use super::undo::{Inverse, remember, touched};
use super::wire::{AddHandleRequest, CustomerAddressRequest, CustomerDeed, DeleteHandleRequest};
use crate::desk::write::Write;
use comptoir_kernel::{AgentId, CustomerId, EmailAddress, Problem};
use comptoir_store::rusqlite::Connection;

/// A mail address that nobody has yet.
///
/// # Errors
/// `customer-address-invalid`; `customer-address-taken` with the `name` of who has it.
pub(super) fn parse_address(connection: &Connection, typed: &str) -> Result<String, Problem> {
    let address = EmailAddress::parse(typed)
        .map_err(|error| Problem::refused("customer-address-invalid").with("address", typed.trim()).because(error))?;
    match find_by_address(connection, address.as_str())? {
        None => Ok(address.as_str().to_owned()),
        Some(_) => Err(Problem::refused("customer-address-taken").with("address", address)),
    }
}

/// By what others know a customer: addresses in small letters, numbers in the form in which they are compared.
#[derive(Debug, Default)]
pub(crate) struct Reach {
    pub addresses: Vec<String>,
    pub phone_keys: Vec<String>,
}

pub(crate) fn reach_of(connection: &Connection, id: CustomerId) -> Result<Reach, Problem> {
    let addresses = parts::addresses(connection, id)?.iter().map(|address| address.to_lowercase()).collect();
    let handles = parts::handles(connection, id)?;
    Ok(Reach { addresses, phone_keys: handles.iter().filter_map(|handle| phone_key(&handle.value)).collect() })
}

/// The form in which phone numbers are compared; none for what is no number.
pub(crate) fn phone_key(number: &str) -> Option<String> {
    model::match_key(model::HandleKind::Phone, number)
}

pub(super) fn add_address(
    write: &mut Write<'_>,
    me: AgentId,
    request: &CustomerAddressRequest,
) -> Result<CustomerDeed, Problem> {
    store::details(write.connection(), request.id)?;
    let address = parse_address(write.connection(), &request.address)?;
    parts::insert_address(write.connection(), request.id, &address)?;
    touched(write, request.id)?;
    let undo_id = remember(write, me, "customers.add_address", &Inverse::DropAddress(request.id, address))?;
    done(write, request.id, undo_id)
}

/// Takes an address away. Who writes from it later is somebody new.
///
/// # Errors
/// `customer-part-absent`.
pub(super) fn remove_address(
    write: &mut Write<'_>,
    me: AgentId,
    request: &CustomerAddressRequest,
) -> Result<CustomerDeed, Problem> {
    let address = request.address.trim().to_lowercase();
    if !parts::delete_address(write.connection(), request.id, &address)? {
        return Err(Problem::absent("customer-part-absent"));
    }
    touched(write, request.id)?;
    let undo_id = remember(write, me, "customers.remove_address", &Inverse::PutAddress(request.id, address))?;
    done(write, request.id, undo_id)
}

/// # Errors
/// `customer-handle-invalid` for a number without digits or an empty name, `customer-handle-taken` if it is known.
pub(super) fn add_handle(
    write: &mut Write<'_>,
    me: AgentId,
    request: &AddHandleRequest,
) -> Result<CustomerDeed, Problem> {
    store::details(write.connection(), request.id)?;
    let value: String = request.value.trim().chars().filter(|c| !c.is_control()).take(200).collect();
    let key = model::match_key(request.kind, &value)
        .ok_or_else(|| Problem::refused("customer-handle-invalid").with("value", &value))?;
    let handle = parts::insert_handle(write.connection(), request.id, (None, request.kind.as_str(), &value, &key))?
        .ok_or_else(|| Problem::refused("customer-handle-taken").with("value", &value))?;
    touched(write, request.id)?;
    let undo_id = remember(write, me, "customers.add_handle", &Inverse::DropHandle(request.id, handle))?;
    done(write, request.id, undo_id)
}

/// # Errors
/// `customer-part-absent`.
pub(super) fn delete_handle(
    write: &mut Write<'_>,
    me: AgentId,
    request: &DeleteHandleRequest,
) -> Result<CustomerDeed, Problem> {
    let known = parts::handles(write.connection(), request.id)?;
    let before = known.into_iter().find(|handle| handle.id == request.handle_id);
    let before = before.ok_or_else(|| Problem::absent("customer-part-absent"))?;
    parts::delete_handle(write.connection(), request.id, before.id)?;
    touched(write, request.id)?;
    let undo_id = remember(write, me, "customers.delete_handle", &Inverse::PutHandle(request.id, before))?;
    done(write, request.id, undo_id)
}
