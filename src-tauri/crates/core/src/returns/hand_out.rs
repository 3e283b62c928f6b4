//! Everything about a person, with what they sent back: the inbox knows the rest, and a room knows only those below it.

use super::{detail, evidence, store};
use crate::customers::wire::CustomerRequest;
use crate::desk::Desk;
use crate::desk::contract::{Caller, Command};
use crate::desk::write::OrProblem;
use crate::inbox::HandOutAnswer;
use crate::{inbox, storefronts};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use comptoir_kernel::{CustomerId, Problem, ReturnId};
use comptoir_store::rusqlite::Connection;
use serde_json::{Value, json};
use std::sync::Arc;

pub(super) fn commands() -> Vec<Command> {
    vec![Command::new("inbox.hand_out", "everything about a customer: JSON and every letter", hand_out)]
}

/// # Errors
/// `customer-absent`.
fn hand_out(desk: &Arc<Desk>, caller: Caller, request: CustomerRequest) -> Result<HandOutAnswer, Problem> {
    let mut answer = inbox::hand_out_person(desk, caller.agent, request.id)?;
    let mut all: Value = serde_json::from_str(&answer.json).map_err(Problem::broken)?;
    let returns = desk.read(|connection| of_person(desk, connection, request.id))?;
    if let Some(all) = all.as_object_mut() {
        all.insert("returns".to_owned(), Value::Array(returns));
    }
    answer.json = serde_json::to_string_pretty(&all).map_err(Problem::broken)?;
    Ok(answer)
}

/// Each return as it is shown, with its files.
fn of_person(desk: &Desk, connection: &Connection, id: CustomerId) -> Result<Vec<Value>, Problem> {
    let orders = storefronts::orders_of(connection, id)?;
    let cases = store::of_customer(connection, id, &orders)?;
    cases.into_iter().map(|case| whole(desk, connection, case.id)).collect()
}

fn whole(desk: &Desk, connection: &Connection, id: ReturnId) -> Result<Value, Problem> {
    let mut files = Vec::new();
    for (file, blob) in evidence::all_of(connection, id)? {
        let bytes = desk.store().blobs().get(&blob).or_problem()?.unwrap_or_default();
        files.push(json!({ "name": file.name, "mimeType": file.mime_type, "kind": file.kind, "addedAt": file.added_at,
            "base64": STANDARD.encode(bytes) }));
    }
    Ok(json!({ "return": detail::detail(connection, id)?, "files": files }))
}
