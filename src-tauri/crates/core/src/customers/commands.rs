//! The commands of customers: read the wire, call one verb, write the wire.

use super::wire::{
    AddCustomerNoteRequest, AddCustomerRequest, AddHandleRequest, Customer, CustomerAddressRequest, CustomerDeed,
    CustomerField, CustomerFieldRequest, CustomerName, CustomerNamesRequest, CustomerRequest, CustomersDeed,
    DeleteCustomerNoteRequest, DeleteHandleRequest, ExportCsvAnswer, ExportCsvRequest, HoldCustomerRequest, HoldDeed,
    ImportCsvAnswer, ImportCsvRequest, KeepApartRequest, ListCustomersAnswer, ListCustomersRequest, PreviewCsvAnswer,
    PreviewCsvRequest, SaveCustomerFieldRequest, SaveSegmentRequest, Segment, SegmentRequest, SetCustomerValueRequest,
    Suggestion, SuggestionsRequest, TableProgress, TagCustomersRequest, UpdateCustomerNoteRequest,
    UpdateCustomerRequest,
};
use super::{doubles, edit, fields, holds, import, labels, listing, reach, store, table};
use crate::desk::Desk;
use crate::desk::contract::{Caller, Command, Done, Nothing};
use comptoir_kernel::Problem;
use std::sync::Arc;

pub(crate) fn commands() -> Vec<Command> {
    let mut commands = people();
    commands.extend(kept());
    commands
}

fn people() -> Vec<Command> {
    vec![
        Command::new("customers.list", "a page of customers: by words, by a filter", list),
        Command::new("customers.show", "one customer with everything that is known", show),
        Command::new("customers.add", "add somebody who has not written yet", add),
        Command::new("customers.update", "change name, language, form of address, zone, wishes", update),
        Command::new("customers.add_note", "note something about a customer", add_note),
        Command::new("customers.update_note", "change the words of a note, or pin it", update_note),
        Command::new("customers.delete_note", "remove a note", delete_note),
        Command::new("customers.add_address", "give a customer another mail address", add_address),
        Command::new("customers.remove_address", "take a mail address away", remove_address),
        Command::new("customers.add_handle", "a phone number or a name on another network", add_handle),
        Command::new("customers.delete_handle", "take a number or name away", delete_handle),
        Command::new("customers.tag", "add and remove tags of customers", tag),
        Command::new("customers.hold", "let no return of a customer go through by itself", hold),
        Command::new("customers.release", "let returns of a customer go through by themselves again", release),
        Command::new("customers.set_value", "what a customer has in one of the shop's fields", set_value),
    ]
}

fn kept() -> Vec<Command> {
    vec![
        Command::new("customers.names", "what some customers are called", names),
        Command::new("customers.tags", "every tag that some customer has", tags),
        Command::new("customers.fields", "the shop's own fields", list_fields),
        Command::new("customers.save_field", "add or change one of the shop's fields", save_field),
        Command::new("customers.delete_field", "remove a field with what stands in it", delete_field),
        Command::new("customers.segments", "kept filters over customers", segments),
        Command::new("customers.save_segment", "keep a filter under a name", save_segment),
        Command::new("customers.delete_segment", "remove a kept filter", delete_segment),
        Command::new("customers.suggestions", "customers who may be one person, and why", suggestions),
        Command::new("customers.preview_csv", "what an import of a table would do", preview_csv),
        Command::new("customers.import_csv", "import a table of customers, all of it or nothing", import_csv),
        Command::new("customers.import_progress", "how far the import of a table is", import_progress),
        Command::new("customers.cancel_import", "end the import of a table; what it stored stays", cancel_import),
        Command::new("customers.export_csv", "customers as a table that no spreadsheet runs", export_csv),
        Command::new("customers.keep_apart", "two customers are not one person", keep_apart),
    ]
}

fn list(desk: &Arc<Desk>, _: Caller, request: ListCustomersRequest) -> Result<ListCustomersAnswer, Problem> {
    desk.read(|connection| listing::page(connection, &request, desk.now()))
}

fn show(desk: &Arc<Desk>, _: Caller, request: CustomerRequest) -> Result<Customer, Problem> {
    desk.read(|connection| store::get(connection, request.id))
}

fn add(desk: &Arc<Desk>, caller: Caller, request: AddCustomerRequest) -> Result<CustomerDeed, Problem> {
    desk.write("customers.add", Some(caller.agent), |write| edit::add(write, caller.agent, &request))
}

fn update(desk: &Arc<Desk>, caller: Caller, request: UpdateCustomerRequest) -> Result<CustomerDeed, Problem> {
    desk.write("customers.update", Some(caller.agent), |write| edit::update(write, caller.agent, &request))
}

fn hold(desk: &Arc<Desk>, caller: Caller, request: HoldCustomerRequest) -> Result<HoldDeed, Problem> {
    desk.write("customers.hold", Some(caller.agent), |write| holds::hold(write, caller.agent, &request))
}

fn release(desk: &Arc<Desk>, caller: Caller, request: CustomerRequest) -> Result<HoldDeed, Problem> {
    desk.write("customers.release", Some(caller.agent), |write| holds::release(write, caller.agent, &request))
}

fn add_note(desk: &Arc<Desk>, caller: Caller, request: AddCustomerNoteRequest) -> Result<CustomerDeed, Problem> {
    desk.write("customers.add_note", Some(caller.agent), |write| edit::add_note(write, caller.agent, &request))
}

fn update_note(desk: &Arc<Desk>, caller: Caller, request: UpdateCustomerNoteRequest) -> Result<CustomerDeed, Problem> {
    desk.write("customers.update_note", Some(caller.agent), |write| edit::update_note(write, caller.agent, &request))
}

fn delete_note(desk: &Arc<Desk>, caller: Caller, request: DeleteCustomerNoteRequest) -> Result<CustomerDeed, Problem> {
    desk.write("customers.delete_note", Some(caller.agent), |write| edit::delete_note(write, caller.agent, &request))
}

fn add_address(desk: &Arc<Desk>, caller: Caller, request: CustomerAddressRequest) -> Result<CustomerDeed, Problem> {
    desk.write("customers.add_address", Some(caller.agent), |write| reach::add_address(write, caller.agent, &request))
}

fn remove_address(desk: &Arc<Desk>, caller: Caller, request: CustomerAddressRequest) -> Result<CustomerDeed, Problem> {
    desk.write("customers.remove_address", Some(caller.agent), |write| {
        reach::remove_address(write, caller.agent, &request)
    })
}

fn add_handle(desk: &Arc<Desk>, caller: Caller, request: AddHandleRequest) -> Result<CustomerDeed, Problem> {
    desk.write("customers.add_handle", Some(caller.agent), |write| reach::add_handle(write, caller.agent, &request))
}

fn delete_handle(desk: &Arc<Desk>, caller: Caller, request: DeleteHandleRequest) -> Result<CustomerDeed, Problem> {
    desk.write("customers.delete_handle", Some(caller.agent), |write| {
        reach::delete_handle(write, caller.agent, &request)
    })
}

fn tag(desk: &Arc<Desk>, caller: Caller, request: TagCustomersRequest) -> Result<CustomersDeed, Problem> {
    desk.write("customers.tag", Some(caller.agent), |write| labels::tag(write, caller.agent, &request))
}

fn set_value(desk: &Arc<Desk>, caller: Caller, request: SetCustomerValueRequest) -> Result<CustomerDeed, Problem> {
    desk.write("customers.set_value", Some(caller.agent), |write| labels::set_value(write, caller.agent, &request))
}

fn tags(desk: &Arc<Desk>, _: Caller, _request: Nothing) -> Result<Vec<String>, Problem> {
    desk.read(store::parts::all_tags)
}

fn list_fields(desk: &Arc<Desk>, _: Caller, _request: Nothing) -> Result<Vec<CustomerField>, Problem> {
    desk.read(store::shop::fields)
}

fn save_field(desk: &Arc<Desk>, caller: Caller, request: SaveCustomerFieldRequest) -> Result<CustomerField, Problem> {
    desk.write("customers.save_field", Some(caller.agent), |write| fields::save_field(write, caller.agent, &request))
}

fn delete_field(desk: &Arc<Desk>, caller: Caller, request: CustomerFieldRequest) -> Result<CustomersDeed, Problem> {
    desk.write("customers.delete_field", Some(caller.agent), |write| {
        fields::delete_field(write, caller.agent, request.id)
    })
}

fn segments(desk: &Arc<Desk>, _: Caller, _request: Nothing) -> Result<Vec<Segment>, Problem> {
    desk.read(store::shop::segments)
}

fn save_segment(desk: &Arc<Desk>, caller: Caller, request: SaveSegmentRequest) -> Result<Segment, Problem> {
    desk.write("customers.save_segment", Some(caller.agent), |write| {
        fields::save_segment(write, caller.agent, &request)
    })
}

fn delete_segment(desk: &Arc<Desk>, caller: Caller, request: SegmentRequest) -> Result<CustomersDeed, Problem> {
    desk.write("customers.delete_segment", Some(caller.agent), |write| {
        fields::delete_segment(write, caller.agent, request.id)
    })
}

fn suggestions(desk: &Arc<Desk>, _: Caller, request: SuggestionsRequest) -> Result<Vec<Suggestion>, Problem> {
    desk.read(|connection| doubles::suggestions(connection, request.id))
}

fn keep_apart(desk: &Arc<Desk>, caller: Caller, request: KeepApartRequest) -> Result<CustomersDeed, Problem> {
    desk.write("customers.keep_apart", Some(caller.agent), |write| doubles::keep_apart(write, caller.agent, &request))
}

fn names(desk: &Arc<Desk>, _: Caller, request: CustomerNamesRequest) -> Result<Vec<CustomerName>, Problem> {
    desk.read(|connection| store::names(connection, &request.ids))
}

fn preview_csv(desk: &Arc<Desk>, _: Caller, request: PreviewCsvRequest) -> Result<PreviewCsvAnswer, Problem> {
    desk.read(|connection| table::preview(connection, &request))
}

fn import_csv(desk: &Arc<Desk>, caller: Caller, request: ImportCsvRequest) -> Result<ImportCsvAnswer, Problem> {
    import::import(desk, caller.agent, &request)
}

fn import_progress(desk: &Arc<Desk>, _: Caller, _request: Nothing) -> Result<TableProgress, Problem> {
    Ok(import::progress(desk))
}

fn cancel_import(desk: &Arc<Desk>, _: Caller, _request: Nothing) -> Result<Done, Problem> {
    desk.table_import.cancel();
    Ok(Done {})
}

fn export_csv(desk: &Arc<Desk>, _: Caller, request: ExportCsvRequest) -> Result<ExportCsvAnswer, Problem> {
    desk.read(|connection| table::export(connection, &request, desk.now()))
}
