//! Commands of the agents.

use super::Agent;
use crate::desk::contract::{Caller, Command, Nothing};
use crate::desk::{Desk, Topic, write::OrProblem};
use comptoir_kernel::{AgentId, LocaleTag, Problem};
use comptoir_store::rusqlite::named_params;
use serde::Deserialize;
use std::sync::Arc;

/// Fields that are left out stay as they are.
#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct UpdateMeRequest {
    #[ts(optional)]
    pub name: Option<String>,
    #[ts(optional)]
    pub locale: Option<LocaleTag>,
    #[ts(optional)]
    pub signature: Option<String>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct AddAgentRequest {
    pub name: String,
}

pub(crate) fn commands() -> Vec<Command> {
    vec![
        Command::new("agents.list", "everybody at the desk", list),
        Command::new("agents.me", "the agent who is asking", me),
        Command::new("agents.update_me", "change my name, interface language or signature", update_me),
        Command::new("agents.add", "add a colleague to whom conversations can be assigned", add),
    ]
}

fn list(desk: &Arc<Desk>, _caller: Caller, _request: Nothing) -> Result<Vec<Agent>, Problem> {
    desk.read(super::list)
}

fn me(desk: &Arc<Desk>, caller: Caller, _request: Nothing) -> Result<Agent, Problem> {
    desk.read(|connection| super::get(connection, caller.agent))
}

fn update_me(desk: &Arc<Desk>, caller: Caller, request: UpdateMeRequest) -> Result<Agent, Problem> {
    desk.write("agents.update_me", Some(caller.agent), |write| {
        write
            .connection()
            .execute(
                "UPDATE agents SET name = ifnull(:name, name), locale = ifnull(:locale, locale),
                   signature = ifnull(:signature, signature) WHERE id = :id",
                named_params! {
                    ":name": request.name.as_deref().map(str::trim),
                    ":locale": request.locale.map(LocaleTag::as_str),
                    ":signature": request.signature,
                    ":id": caller.agent.0,
                },
            )
            .or_problem()?;
        write.changed(Topic::Agents, caller.agent.0);
        super::get(write.connection(), caller.agent)
    })
}

fn add(desk: &Arc<Desk>, caller: Caller, request: AddAgentRequest) -> Result<Agent, Problem> {
    let name = request.name.trim();
    if name.is_empty() {
        return Err(Problem::refused("request-invalid").with("detail", "name"));
    }
    desk.write("agents.add", Some(caller.agent), |write| {
        write
            .connection()
            .execute(
                "INSERT INTO agents (uid, name, role, created_at) VALUES (:uid, :name, 'agent', :now)",
                named_params! {
                    ":uid": uuid::Uuid::now_v7().to_string(),
                    ":name": name,
                    ":now": write.now.as_millisecond(),
                },
            )
            .or_problem()?;
        let id = AgentId(write.connection().last_insert_rowid());
        write.changed(Topic::Agents, id.0);
        super::get(write.connection(), id)
    })
}
