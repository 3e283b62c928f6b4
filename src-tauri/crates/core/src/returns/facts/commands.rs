//! Commands of the facts.

use super::load::{self, Read};
use super::repeat::{Buyer, Repeats};
use super::table;
use super::wire::{FactsAnswer, FactsCases, FactsCasesRequest, FactsCsv, FactsRepeat, FactsRequest};
use crate::desk::Desk;
use crate::desk::contract::{Caller, Command};
use crate::returns::store::{self, parts};
use crate::storefronts::sales;
use comptoir_kernel::{OrderId, Problem};
use std::sync::Arc;

const USUAL: u32 = 50;
const MOST: u32 = 200;

pub(in crate::returns) fn commands() -> Vec<Command> {
    vec![
        Command::new("returns.facts", "how much came back in a period, why, and what it brought", facts),
        Command::new("returns.facts_cases", "the returns behind a number of the facts", cases),
        Command::new("returns.facts_csv", "the facts as a table that no spreadsheet runs", csv),
        Command::new("returns.facts_repeat", "who bought again, after a return and without one", repeat),
    ]
}

fn facts(desk: &Arc<Desk>, _: Caller, request: FactsRequest) -> Result<FactsAnswer, Problem> {
    desk.read(|connection| load::answer(connection, desk.now(), &request))
}

fn csv(desk: &Arc<Desk>, _: Caller, request: FactsRequest) -> Result<FactsCsv, Problem> {
    table::table(&desk.read(|connection| load::answer(connection, desk.now(), &request))?)
}

fn cases(desk: &Arc<Desk>, _: Caller, request: FactsCasesRequest) -> Result<FactsCases, Problem> {
    let limit = usize::try_from(request.limit.unwrap_or(USUAL).clamp(1, MOST)).unwrap_or(1);
    desk.read(|connection| {
        let Read { frame, cases, .. } = load::read(connection, desk.now(), &request.facts)?;
        let behind = cases.iter().filter(|case| case.is_behind(&request.of, &frame));
        let mut ids: Vec<_> = behind.map(|case| case.id).collect();
        ids.sort_unstable_by_key(|id| std::cmp::Reverse(*id));
        let total = u32::try_from(ids.len()).unwrap_or(u32::MAX);
        if let Some(after) = request.after {
            ids.retain(|id| *id < after);
        }
        let has_more = ids.len() > limit;
        ids.truncate(limit);
        let rows = ids.iter().map(|id| store::row(connection, *id)).collect::<Result<_, _>>()?;
        Ok(FactsCases { rows, total, next: ids.last().copied().filter(|_| has_more) })
    })
}

fn repeat(desk: &Arc<Desk>, _: Caller, request: FactsRequest) -> Result<FactsRepeat, Problem> {
    // A buyer lives in one country and sends to another: they are told apart by nothing but the shop.
    let request = FactsRequest { country: None, ..request };
    desk.read(|connection| {
        let Read { frame, cases, .. } = load::read(connection, desk.now(), &request)?;
        let mut repeats = Repeats::of(&frame, &cases, parts::returned_by_order(connection)?.into_keys().collect());
        let (mut buyer, mut purchases) = (String::new(), Vec::new());
        sales::each_purchase(connection, request.store_id, &mut |next, order: OrderId, at| {
            if next != buyer {
                repeats.add(&Buyer { purchases: &purchases });
                purchases.clear();
                next.clone_into(&mut buyer);
            }
            purchases.push((order, at));
        })?;
        repeats.add(&Buyer { purchases: &purchases });
        Ok(repeats.told())
    })
}
