//! The commands of returns: read the wire, call one verb, write the wire.

use super::model::Move;
use super::wire::{
    ApproveReturnRequest, DeclareRequest, EffectRequest, GradeItemRequest, MoveReturnRequest, ReceiveReturnsRequest,
    ReceivedReturns, ReturnDetail, ReturnList, ReturnOptions, ReturnOptionsRequest, ReturnRequest, ReturnsRequest,
    SetChargesRequest, SetOutcomeRequest, StartReturnRequest,
};
use super::{
    carry, detail, evidence, exceptions, facts, file, found, hand_out, inspect, letters, mirror, moves, notice,
    parcels, policy, record, settle, signals, slip, start,
};
use crate::desk::Desk;
use crate::desk::contract::{Caller, Command, Done, Nothing};
use comptoir_kernel::Problem;
use std::sync::Arc;

pub(crate) fn commands() -> Vec<Command> {
    let mut commands = vec![
        Command::new("returns.list", "returns, by state or of somebody, and how many there are", list),
        Command::new("returns.show", "one return with everything about it", show),
        Command::new("returns.options", "what of an order may come back", options),
        Command::new("returns.start", "begin a return", begin),
        Command::new("returns.approve", "let a return through, with a reason where the policy does not", approve),
        Command::new("returns.decline", "say no, with the reason", decline),
        Command::new("returns.ask_info", "ask the customer for something first", ask_info),
        Command::new("returns.answered", "the customer has answered", answered),
        Command::new("returns.cancel", "the customer does not want it any more", cancel),
        Command::new("returns.await_parcel", "the customer knows how to send it", await_parcel),
        Command::new("returns.lose", "the parcel is lost", lose),
        Command::new("returns.receive", "parcels have come, by the numbers on them", receive),
        Command::new("returns.grade", "what the inspection of pieces says", grade),
        Command::new("returns.set_outcome", "what the customer gets for pieces", set_outcome),
        Command::new("returns.declare", "in what state pieces are, as the customer says", declare),
        Command::new("returns.set_charges", "fee, paid delivery and bonus of a return", set_charges),
        Command::new("returns.decide", "make it final and do what follows from it", decide),
        Command::new("returns.try_again", "once more what came to nothing in the shop", try_again),
        Command::new(
            "returns.refuse_exception",
            "an owner says no to an exception that somebody wants",
            refuse_exception,
        ),
        Command::new(
            "returns.record_in_shop",
            "a refund that was paid by hand goes into the shop's books",
            record_in_shop,
        ),
        Command::new("returns.done_by_hand", "somebody did what the desk could not do", done_by_hand),
        Command::new(
            "returns.carry_out",
            "read what came in, take over what shops did for returns, and ask for what is next",
            carry_out,
        ),
        Command::new("returns.close", "nothing is left to do", close),
        Command::new("returns.dispute", "the customer does not agree", dispute),
    ];
    commands.extend(evidence::commands::commands());
    commands.extend(file::commands());
    commands.extend(found::commands::commands());
    commands.extend(hand_out::commands());
    commands.extend(letters::commands::commands());
    commands.extend(mirror::commands::commands());
    commands.extend(policy::commands());
    commands.extend(notice::commands::commands());
    commands.extend(parcels::commands::commands());
    commands.extend(slip::commands::commands());
    commands.extend(facts::commands());
    commands.extend(signals::commands());
    commands
}

fn list(desk: &Arc<Desk>, _: Caller, request: ReturnsRequest) -> Result<ReturnList, Problem> {
    desk.read(|connection| detail::list(connection, &request))
}

fn show(desk: &Arc<Desk>, _: Caller, request: ReturnRequest) -> Result<ReturnDetail, Problem> {
    desk.read(|connection| detail::detail(connection, request.id))
}

fn options(desk: &Arc<Desk>, _: Caller, request: ReturnOptionsRequest) -> Result<ReturnOptions, Problem> {
    desk.read(|connection| start::options(connection, request.order_id))
}

fn begin(desk: &Arc<Desk>, caller: Caller, request: StartReturnRequest) -> Result<ReturnDetail, Problem> {
    start::start(desk, caller, &request)
}

fn approve(desk: &Arc<Desk>, caller: Caller, request: ApproveReturnRequest) -> Result<ReturnDetail, Problem> {
    moves::approve(desk, caller, &request)
}

fn decline(desk: &Arc<Desk>, caller: Caller, request: MoveReturnRequest) -> Result<ReturnDetail, Problem> {
    moves::plain(desk, caller, &request, "returns.decline", Move::Decline)
}

fn ask_info(desk: &Arc<Desk>, caller: Caller, request: MoveReturnRequest) -> Result<ReturnDetail, Problem> {
    moves::plain(desk, caller, &request, "returns.ask_info", Move::AskInfo)
}

fn answered(desk: &Arc<Desk>, caller: Caller, request: MoveReturnRequest) -> Result<ReturnDetail, Problem> {
    moves::plain(desk, caller, &request, "returns.answered", Move::Answer)
}

fn cancel(desk: &Arc<Desk>, caller: Caller, request: MoveReturnRequest) -> Result<ReturnDetail, Problem> {
    moves::plain(desk, caller, &request, "returns.cancel", Move::Cancel)
}

fn await_parcel(desk: &Arc<Desk>, caller: Caller, request: ReturnRequest) -> Result<ReturnDetail, Problem> {
    moves::await_parcel(desk, caller, request.id)
}

fn lose(desk: &Arc<Desk>, caller: Caller, request: MoveReturnRequest) -> Result<ReturnDetail, Problem> {
    moves::lose(desk, caller, &request)
}

fn receive(desk: &Arc<Desk>, caller: Caller, request: ReceiveReturnsRequest) -> Result<ReceivedReturns, Problem> {
    moves::receive(desk, caller, &request)
}

fn grade(desk: &Arc<Desk>, caller: Caller, request: GradeItemRequest) -> Result<ReturnDetail, Problem> {
    inspect::grade(desk, caller, &request)
}

fn set_outcome(desk: &Arc<Desk>, caller: Caller, request: SetOutcomeRequest) -> Result<ReturnDetail, Problem> {
    inspect::set_outcome(desk, caller, &request)
}

fn declare(desk: &Arc<Desk>, caller: Caller, request: DeclareRequest) -> Result<ReturnDetail, Problem> {
    inspect::declare(desk, caller, &request)
}

fn set_charges(desk: &Arc<Desk>, caller: Caller, request: SetChargesRequest) -> Result<ReturnDetail, Problem> {
    inspect::set_charges(desk, caller, &request)
}

fn decide(desk: &Arc<Desk>, caller: Caller, request: ReturnRequest) -> Result<ReturnDetail, Problem> {
    settle::decide(desk, caller, request.id)
}

fn try_again(desk: &Arc<Desk>, caller: Caller, request: EffectRequest) -> Result<ReturnDetail, Problem> {
    settle::again(desk, caller, &request)
}

fn refuse_exception(desk: &Arc<Desk>, caller: Caller, request: MoveReturnRequest) -> Result<ReturnDetail, Problem> {
    exceptions::refuse(desk, caller, &request)
}

fn record_in_shop(desk: &Arc<Desk>, caller: Caller, request: EffectRequest) -> Result<ReturnDetail, Problem> {
    record::record_in_shop(desk, caller, &request)
}

fn done_by_hand(desk: &Arc<Desk>, caller: Caller, request: EffectRequest) -> Result<ReturnDetail, Problem> {
    settle::by_hand(desk, caller, &request)
}

fn carry_out(desk: &Arc<Desk>, _: Caller, _request: Nothing) -> Result<Done, Problem> {
    found::look(desk)?;
    carry::look(desk)?;
    letters::look(desk)?;
    Ok(Done {})
}

fn close(desk: &Arc<Desk>, caller: Caller, request: MoveReturnRequest) -> Result<ReturnDetail, Problem> {
    moves::plain(desk, caller, &request, "returns.close", Move::Close)
}

fn dispute(desk: &Arc<Desk>, caller: Caller, request: MoveReturnRequest) -> Result<ReturnDetail, Problem> {
    moves::plain(desk, caller, &request, "returns.dispute", Move::Dispute)
}
