//! Commands of the agents.

use super::wire::{
    AddAgentRequest, AgentDeedAnswer, AgentRequest, AuditAnswer, AuditCsvAnswer, AuditFilter, AuditRequest, Me, Seat,
    SetKeysRequest, SetPinRequest, SwitchRequest, UpdateAgentRequest, UpdateMeRequest,
};
use super::{Agent, history, people, pin, seat, store};
use crate::desk::contract::{Caller, Command, Done, Nothing};
use crate::desk::{Desk, Topic};
use comptoir_kernel::Problem;
use std::sync::Arc;

pub(crate) fn commands() -> Vec<Command> {
    vec![
        Command::new("agents.list", "everybody at the desk", list),
        Command::new("agents.me", "the agent who is asking", me),
        Command::new("agents.update_me", "change my name, interface language, signatures or languages", update_me),
        Command::new("agents.set_keys", "my own keys, or the desk's again", set_keys),
        Command::new("agents.set_pin", "set, change or take away my PIN", set_pin),
        Command::new("agents.add", "add a person to the desk", add),
        Command::new("agents.update", "change a person's name, role, languages, signatures, limits", update),
        Command::new("agents.come_back", "somebody who had left works here again", come_back),
        Command::new("agents.reset_pin", "take a person's PIN away", reset_pin),
        Command::new("agents.audit", "who did what and when, the newest first", read_audit),
        Command::new("agents.audit_csv", "who did what and when, as a table that no spreadsheet runs", audit_csv),
        Command::new("agents.seat", "who sits at the window, and who else could", show_seat),
        Command::new("agents.switch", "take the seat at the window, with the PIN where there is one", switch),
        Command::new("agents.lock", "lock the window until somebody takes the seat", lock),
    ]
}

fn list(desk: &Arc<Desk>, _caller: Caller, _request: Nothing) -> Result<Vec<Agent>, Problem> {
    desk.read(store::list)
}

fn me(desk: &Arc<Desk>, caller: Caller, _request: Nothing) -> Result<Me, Problem> {
    desk.read(|connection| {
        let agent = store::get(connection, caller.agent)?;
        Ok(Me { keys: store::keys(connection, caller.agent)?, agent })
    })
}

fn update_me(desk: &Arc<Desk>, caller: Caller, request: UpdateMeRequest) -> Result<Agent, Problem> {
    desk.write("agents.update_me", Some(caller.agent), |write| {
        people::update_me(write, caller.agent, request)?;
        store::get(write.connection(), caller.agent)
    })
}

fn set_keys(desk: &Arc<Desk>, caller: Caller, request: SetKeysRequest) -> Result<Done, Problem> {
    desk.write("agents.set_keys", Some(caller.agent), |write| {
        store::set_keys(write.connection(), caller.agent, request.keys.as_ref())?;
        write.changed(Topic::Agents, caller.agent.0);
        Ok(Done {})
    })
}

fn set_pin(desk: &Arc<Desk>, caller: Caller, request: SetPinRequest) -> Result<Done, Problem> {
    pin::set(desk, caller.agent, request.current.as_deref(), request.pin.as_deref())?;
    Ok(Done {})
}

fn add(desk: &Arc<Desk>, caller: Caller, request: AddAgentRequest) -> Result<AgentDeedAnswer, Problem> {
    desk.write("agents.add", Some(caller.agent), |write| people::add(write, caller.agent, request))
}

fn update(desk: &Arc<Desk>, caller: Caller, request: UpdateAgentRequest) -> Result<AgentDeedAnswer, Problem> {
    desk.write("agents.update", Some(caller.agent), |write| people::update(write, caller.agent, request))
}

fn come_back(desk: &Arc<Desk>, caller: Caller, request: AgentRequest) -> Result<AgentDeedAnswer, Problem> {
    desk.write("agents.come_back", Some(caller.agent), |write| people::come_back(write, caller.agent, request.id))
}

fn reset_pin(desk: &Arc<Desk>, caller: Caller, request: AgentRequest) -> Result<Done, Problem> {
    desk.write("agents.reset_pin", Some(caller.agent), |write| pin::reset(write, request.id))?;
    Ok(Done {})
}

fn read_audit(desk: &Arc<Desk>, _caller: Caller, request: AuditRequest) -> Result<AuditAnswer, Problem> {
    desk.read(|connection| history::page(connection, &request))
}

fn audit_csv(desk: &Arc<Desk>, _caller: Caller, request: AuditFilter) -> Result<AuditCsvAnswer, Problem> {
    desk.read(|connection| history::table(connection, &request))
}

fn show_seat(desk: &Arc<Desk>, _caller: Caller, _request: Nothing) -> Result<Seat, Problem> {
    desk.read(|connection| seat::show(connection, desk.now()))
}

fn switch(desk: &Arc<Desk>, _caller: Caller, request: SwitchRequest) -> Result<Seat, Problem> {
    seat::switch(desk, &request)
}

fn lock(desk: &Arc<Desk>, _caller: Caller, _request: Nothing) -> Result<Seat, Problem> {
    seat::lock(desk)
}
