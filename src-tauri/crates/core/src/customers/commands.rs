//! Commands of the customers.

use super::Customer;
use crate::desk::contract::{Caller, Command};
use crate::desk::{Desk, Topic, write::OrProblem};
use comptoir_kernel::{CustomerId, Problem};
use comptoir_store::rusqlite::named_params;
use serde::Deserialize;
use std::sync::Arc;

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct CustomerRequest {
    pub id: CustomerId,
}

/// Fields that are left out stay as they are.
#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct UpdateCustomerRequest {
    pub id: CustomerId,
    #[ts(optional)]
    pub name: Option<String>,
    /// A language chosen by a person is never changed by a machine.
    #[ts(optional)]
    pub language: Option<String>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct AddCustomerNoteRequest {
    pub id: CustomerId,
    pub text: String,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct DeleteCustomerNoteRequest {
    pub id: CustomerId,
    #[ts(type = "number")]
    pub note_id: i64,
}

pub(crate) fn commands() -> Vec<Command> {
    vec![
        Command::new("customers.show", "one customer with addresses and notes", show),
        Command::new("customers.update", "change name or language", update),
        Command::new("customers.add_note", "note something about a customer", add_note),
        Command::new("customers.delete_note", "remove a note", delete_note),
    ]
}

fn show(desk: &Arc<Desk>, _caller: Caller, request: CustomerRequest) -> Result<Customer, Problem> {
    desk.read(|connection| super::get(connection, request.id))
}

fn update(desk: &Arc<Desk>, caller: Caller, request: UpdateCustomerRequest) -> Result<Customer, Problem> {
    desk.write("customers.update", Some(caller.agent), |write| {
        write
            .connection()
            .execute(
                "UPDATE customers SET name = ifnull(:name, name), language = ifnull(:language, language),
                   language_source = CASE WHEN :language IS NULL THEN language_source ELSE 'person' END
                 WHERE id = :id",
                named_params! {
                    ":name": request.name.as_deref().map(str::trim),
                    ":language": request.language,
                    ":id": request.id.0,
                },
            )
            .or_problem()?;
        write.changed(Topic::Customers, request.id.0);
        write.changed(Topic::Conversations, 0);
        super::get(write.connection(), request.id)
    })
}

fn add_note(desk: &Arc<Desk>, caller: Caller, request: AddCustomerNoteRequest) -> Result<Customer, Problem> {
    if request.text.trim().is_empty() {
        return Err(Problem::refused("draft-empty"));
    }
    desk.write("customers.add_note", Some(caller.agent), |write| {
        super::get(write.connection(), request.id)?;
        write
            .connection()
            .execute(
                "INSERT INTO customer_notes (customer_id, agent_id, at, text) VALUES (:id, :agent_id, :now, :text)",
                named_params! {
                    ":id": request.id.0,
                    ":agent_id": caller.agent.0,
                    ":now": write.now.as_millisecond(),
                    ":text": request.text.trim(),
                },
            )
            .or_problem()?;
        write.changed(Topic::Customers, request.id.0);
        super::get(write.connection(), request.id)
    })
}

fn delete_note(desk: &Arc<Desk>, caller: Caller, request: DeleteCustomerNoteRequest) -> Result<Customer, Problem> {
    desk.write("customers.delete_note", Some(caller.agent), |write| {
        write
            .connection()
            .execute(
                "DELETE FROM customer_notes WHERE id = :note_id AND customer_id = :id",
                named_params! { ":note_id": request.note_id, ":id": request.id.0 },
            )
            .or_problem()?;
        write.changed(Topic::Customers, request.id.0);
        super::get(write.connection(), request.id)
    })
}
