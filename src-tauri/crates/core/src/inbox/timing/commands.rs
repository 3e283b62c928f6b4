//! The commands upon time.

use super::{due, follow_up, notice, promise, schedule, snooze};
use crate::desk::contract::{Caller, Command, Done, Nothing};
use crate::desk::{Desk, Write};
use crate::inbox::wire::{
    ChangePromiseRequest, FollowUpRequest, IdsRequest, Notice, Promise, PromiseRequest, RemovePromiseRequest,
    RescheduleRequest, ScheduledItem, SnoozeRequest, WakeAnswer,
};
use crate::inbox::wire::{DeedAnswer, OutboxRequest};
use comptoir_kernel::{Problem, UndoId};
use std::sync::Arc;

pub(in crate::inbox) fn commands() -> Vec<Command> {
    vec![
        Command::new("inbox.snooze", "snooze until a time, until the customer answers, or whichever is first", snooze),
        Command::new("inbox.close_with_follow_up", "close, and open again some days later", close_with_follow_up),
        Command::new("inbox.cancel_follow_up", "do not open again some days later", cancel_follow_up),
        Command::new("inbox.promise", "note what a customer was promised, and by when", make_promise),
        Command::new("inbox.change_promise", "say that a promise was kept, or change it", change_promise),
        Command::new("inbox.remove_promise", "take a promise out", remove_promise),
        Command::new("inbox.promises", "every open promise, the first that is due at the top", promises),
        Command::new("inbox.scheduled", "letters that wait for their time, the next one first", scheduled),
        Command::new("inbox.reschedule", "another time for a letter that waits", reschedule),
        Command::new("inbox.send_now", "let a letter leave that waits for its time", send_now),
        Command::new("inbox.wake_due", "do what is due now: wake, look again, remind", wake_due),
        Command::new(
            "inbox.notices",
            "what is to be told at once about conversations: due, mentioned, handed over",
            notices,
        ),
    ]
}

/// Runs a deed that can be taken back.
fn deed(
    desk: &Desk,
    caller: Caller,
    name: &'static str,
    work: impl FnOnce(&mut Write<'_>) -> Result<UndoId, Problem>,
) -> Result<DeedAnswer, Problem> {
    Ok(DeedAnswer { undo_id: Some(desk.write(name, Some(caller.agent), work)?) })
}

fn snooze(desk: &Arc<Desk>, caller: Caller, request: SnoozeRequest) -> Result<DeedAnswer, Problem> {
    deed(desk, caller, "inbox.snooze", |write| snooze::snooze(write, caller.agent, &request))
}

fn close_with_follow_up(desk: &Arc<Desk>, caller: Caller, request: FollowUpRequest) -> Result<DeedAnswer, Problem> {
    deed(desk, caller, "inbox.close_with_follow_up", |write| {
        follow_up::close_with_follow_up(write, caller.agent, &request)
    })
}

fn cancel_follow_up(desk: &Arc<Desk>, caller: Caller, request: IdsRequest) -> Result<DeedAnswer, Problem> {
    deed(desk, caller, "inbox.cancel_follow_up", |write| follow_up::cancel(write, caller.agent, &request.ids))
}

fn make_promise(desk: &Arc<Desk>, caller: Caller, request: PromiseRequest) -> Result<DeedAnswer, Problem> {
    deed(desk, caller, "inbox.promise", |write| promise::make(write, caller.agent, &request))
}

fn change_promise(desk: &Arc<Desk>, caller: Caller, request: ChangePromiseRequest) -> Result<DeedAnswer, Problem> {
    deed(desk, caller, "inbox.change_promise", |write| promise::change(write, caller.agent, &request))
}

fn remove_promise(desk: &Arc<Desk>, caller: Caller, request: RemovePromiseRequest) -> Result<DeedAnswer, Problem> {
    deed(desk, caller, "inbox.remove_promise", |write| promise::remove(write, caller.agent, request.promise_id))
}

fn promises(desk: &Arc<Desk>, _: Caller, _request: Nothing) -> Result<Vec<Promise>, Problem> {
    desk.read(promise::open)
}

fn scheduled(desk: &Arc<Desk>, _: Caller, _request: Nothing) -> Result<Vec<ScheduledItem>, Problem> {
    desk.read(schedule::list)
}

fn reschedule(desk: &Arc<Desk>, caller: Caller, request: RescheduleRequest) -> Result<DeedAnswer, Problem> {
    let answer = deed(desk, caller, "inbox.reschedule", |write| schedule::reschedule(write, caller.agent, &request))?;
    desk.outbox_bell.notify_one();
    Ok(answer)
}

fn send_now(desk: &Arc<Desk>, caller: Caller, request: OutboxRequest) -> Result<Done, Problem> {
    desk.write("inbox.send_now", Some(caller.agent), |write| schedule::send_now(write, request.id))?;
    desk.outbox_bell.notify_one();
    Ok(Done {})
}

fn wake_due(desk: &Arc<Desk>, _: Caller, _request: Nothing) -> Result<WakeAnswer, Problem> {
    due::wake_due(desk)
}

fn notices(desk: &Arc<Desk>, caller: Caller, request: IdsRequest) -> Result<Vec<Notice>, Problem> {
    desk.read(|connection| notice::newest(connection, caller.agent, &request.ids))
}
