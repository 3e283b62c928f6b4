//! The returns of the sample shop: each as far as its letter is old.

use super::model::{CaseState, EffectState, Grade, Move, Outcome, Reason, Track};
use super::store::{self, parts};
use super::wire::{GradeItemRequest, ReturnParcel, StartLine, StartReturnRequest};
use super::{carry, evidence, inspect, letters, moves, parcels, settle, start};
use crate::desk::Desk;
use crate::desk::write::{OrProblem, Write};
use crate::{inbox, storefronts};
use comptoir_kernel::{AgentId, AttachmentId, ConversationId, OrderId, Problem, ReturnId, Timestamp};
use comptoir_store::rusqlite::{Connection, named_params};
use std::collections::BTreeMap;

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;
/// Cases that show what their customers photographed; with the others it waits to be taken over.
const PHOTOS: usize = 2;

/// Something that a letter of the sample shop asks for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SampleReturn {
    pub order: OrderId,
    pub conversation: Option<ConversationId>,
    pub reason: Reason,
    pub outcome: Outcome,
    pub track: Track,
    pub asked: Timestamp,
}

/// Puts cases into the desk that went as far as their time allows. Pieces that are not there any more are left out.
pub(crate) fn put_sample(
    desk: &Desk,
    write: &mut Write<'_>,
    me: AgentId,
    wishes: &[SampleReturn],
) -> Result<(), Problem> {
    let now = write.now;
    let photos = photos(write.connection(), wishes, now)?;
    for wish in wishes {
        write.now = wish.asked.plus_seconds(2 * HOUR).min(now);
        let begun = put(desk, write, wish, photos.get(&wish.order).copied());
        let outcome = begun.and_then(|id| id.map_or(Ok(()), |id| live(write, me, id, now)));
        write.now = now;
        outcome?;
    }
    Ok(())
}

/// What the newest customers photographed of whose return somebody has taken care already.
fn photos(
    connection: &Connection,
    wishes: &[SampleReturn],
    now: Timestamp,
) -> Result<BTreeMap<OrderId, AttachmentId>, Problem> {
    let mut found = BTreeMap::new();
    for wish in wishes.iter().rev().filter(|wish| wish.asked.plus_seconds(2 * DAY) < now) {
        let Some(conversation) = wish.conversation.filter(|_| found.len() < PHOTOS) else { continue };
        let sent = inbox::sent_files(connection, conversation)?;
        if let Some(photo) = sent.into_iter().find(|file| file.mime_type.starts_with("image/")) {
            found.insert(wish.order, photo.id);
        }
    }
    Ok(found)
}

/// Begins the case, unless nothing of the order is left to come back.
fn put(
    desk: &Desk,
    write: &mut Write<'_>,
    wish: &SampleReturn,
    photo: Option<AttachmentId>,
) -> Result<Option<ReturnId>, Problem> {
    let options = start::options(write.connection(), wish.order)?;
    let Some(line) = options.lines.into_iter().find(|line| line.available > 0) else { return Ok(None) };
    let lines = vec![StartLine {
        line: line.line,
        quantity: 1,
        reason: wish.reason,
        comment: String::new(),
        condition: None,
        outcome: Some(wish.outcome),
        instead: String::new(),
    }];
    let request = StartReturnRequest {
        uid: format!("sample-{:08}", wish.order.0),
        order_id: wish.order,
        conversation_id: wish.conversation,
        customer_id: None,
        track: wish.track,
        lines,
        notice_at: Some(wish.asked),
        filed_by: None,
    };
    let id = start::begin(write, &request)?;
    photo.map_or(Ok(()), |photo| evidence::put_sent(desk, write, id, photo))?;
    Ok(Some(id))
}

/// Lets a case come as far as it would have by now.
fn live(write: &mut Write<'_>, me: AgentId, id: ReturnId, now: Timestamp) -> Result<(), Problem> {
    // Not every return goes at the same pace.
    go_on(write, me, id, now, 10 + id.0 % 7)?;
    let is_open = store::row(write.connection(), id)?.state.needs_you();
    if is_open { Ok(()) } else { letters::drop_all(write, id) }
}

/// Makes the moves of a case whose days have come.
fn go_on(write: &mut Write<'_>, me: AgentId, id: ReturnId, now: Timestamp, pace: i64) -> Result<(), Problem> {
    let begun = write.now;
    let reach = |write: &mut Write<'_>, tenths: i64| {
        let moment = begun.plus_seconds(tenths * DAY * pace / 130);
        write.now = moment;
        moment <= now
    };
    // What the law gives needs nobody's word.
    let is_through = store::row(write.connection(), id)?.state == CaseState::Approved;
    if !is_through && id.0 % 11 == 3 && reach(write, 6) {
        moves::make(write, id, Move::AskInfo, &[])?;
        return Ok(());
    }
    if !reach(write, 8) {
        return Ok(());
    }
    if !is_through {
        moves::make(write, id, Move::Approve, &[])?;
    }
    if !reach(write, 14) {
        return Ok(());
    }
    moves::make(write, id, Move::AwaitParcel, &[])?;
    if !reach(write, 32) {
        return Ok(());
    }
    ship(write, id)?;
    // Nobody has seen some parcels since.
    if id.0 % 19 == 6 || !reach(write, 58) {
        return Ok(());
    }
    moves::arrive(write, id, None)?;
    if !reach(write, 66) {
        return Ok(());
    }
    for item in parts::items(write.connection(), id)? {
        let grade = if item.reason == Reason::Defective { Grade::D } else { Grade::A };
        let request = GradeItemRequest { id: item.id, grade, disposition: None, deduction: 0, found: String::new() };
        inspect::judge(write, &request)?;
    }
    if !reach(write, 76) {
        return Ok(());
    }
    settle::make_final(write, me, id)?;
    if !reach(write, 90) {
        return Ok(());
    }
    // What was paid by hand leaves its pieces to be counted by hand.
    for _ in 0..2 {
        for effect in parts::effects(write.connection(), id)? {
            if effect.state == EffectState::Manual {
                carry::confirm(write, &effect, "by_hand")?;
            }
        }
    }
    carry::settle_if_done(write, id)?;
    if reach(write, 130) {
        moves::make(write, id, Move::Close, &[])?;
    }
    Ok(())
}

fn ship(write: &mut Write<'_>, id: ReturnId) -> Result<(), Problem> {
    let tracking = format!("JJD0139{:08}", 4_711 * id.0);
    let parcel = ReturnParcel {
        carrier: "DHL".to_owned(),
        tracking: tracking.clone(),
        sent_at: Some(write.now),
        moved_at: Some(write.now),
        ..parcels::unknown()
    };
    parcels::put(write, id, &parcel)?;
    moves::make(write, id, Move::Ship, &[("tracking", &tracking)])?;
    Ok(())
}

/// Removes the cases of made-up stores without a trace. Answers the names of their encrypted files: to be removed after the
/// commit.
pub(crate) fn remove_samples(write: &mut Write<'_>) -> Result<Vec<String>, Problem> {
    let mut left_over = Vec::new();
    for id in storefronts::sample_stores(write.connection())? {
        left_over.extend(evidence::of_store(write.connection(), id)?);
        let sql = "DELETE FROM returns WHERE store_id = :store";
        write.connection().execute(sql, named_params! { ":store": id.0 }).or_problem()?;
        write.changed(crate::desk::Topic::Returns, 0);
    }
    Ok(left_over)
}
