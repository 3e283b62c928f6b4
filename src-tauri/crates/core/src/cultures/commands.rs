//! Commands of the cultures.

use super::model::{self, FACTS, TAGS};
use super::wire::{
    Culture, CultureCard, CultureCardRequest, CultureDeed, CultureRequest, FindCultureAnswer, FindCultureRequest,
    SetCultureTextRequest,
};
use super::{card, edit, store};
use crate::agents;
use crate::desk::Desk;
use crate::desk::contract::{Caller, Command, Nothing};
use comptoir_kernel::Problem;
use std::sync::Arc;

pub(crate) fn commands() -> Vec<Command> {
    vec![
        Command::new("cultures.list", "the cultures that have a card", list),
        Command::new("cultures.find", "which card is a customer's, by language and place", find),
        Command::new("cultures.card", "how people of a culture are written to, and when they are off work", card),
        Command::new("cultures.set", "write a field of a card, or bring the shipped text back", set),
        Command::new("cultures.reset", "bring every shipped text of a card back", reset),
    ]
}

fn list(desk: &Arc<Desk>, _: Caller, _request: Nothing) -> Result<Vec<Culture>, Problem> {
    desk.read(|connection| {
        TAGS.iter()
            .map(|tag| {
                let own_fields = u32::try_from(store::texts(connection, tag)?.len()).unwrap_or_default();
                let country = FACTS.get(*tag).and_then(|facts| facts.country.clone());
                Ok(Culture { tag: (*tag).to_owned(), country, own_fields })
            })
            .collect()
    })
}

fn find(_: &Arc<Desk>, _: Caller, request: FindCultureRequest) -> Result<FindCultureAnswer, Problem> {
    let found = model::culture_of(&request.language, request.zone.as_deref(), &request.addresses);
    Ok(FindCultureAnswer { culture: found.map(str::to_owned) })
}

fn card(desk: &Arc<Desk>, caller: Caller, request: CultureCardRequest) -> Result<CultureCard, Problem> {
    desk.read(|connection| {
        let own = agents::get(connection, caller.agent)?.locale;
        card::read(connection, &request.culture, request.locale.or(own).as_deref(), desk.now())
    })
}

fn set(desk: &Arc<Desk>, caller: Caller, request: SetCultureTextRequest) -> Result<CultureDeed, Problem> {
    desk.write("cultures.set", Some(caller.agent), |write| edit::set(write, caller.agent, &request))
}

fn reset(desk: &Arc<Desk>, caller: Caller, request: CultureRequest) -> Result<CultureDeed, Problem> {
    desk.write("cultures.reset", Some(caller.agent), |write| edit::reset(write, caller.agent, &request.culture))
}
