//! The order of a withdrawal that the desk found: which pieces of it come back, and choosing it afterwards.

use super::store;
use super::wire::SetReturnOrderRequest;
use crate::desk::Desk;
use crate::desk::contract::Caller;
use crate::inbox::HeardLetter;
use crate::returns::model::{CaseState, FiledBy, Reason, Track};
use crate::returns::notice::{self, wire::Wish};
use crate::returns::proposal::{self, wire::Proposal};
use crate::returns::store::{self as cases, parts};
use crate::returns::wire::{ReturnDetail, StartLine, StartReturnRequest};
use crate::returns::{deadlines, detail, start};
use crate::storefronts;
use comptoir_kernel::{MessageId, OrderId, Problem};
use comptoir_store::rusqlite::Connection;

/// The mark of the case that a letter opens: one letter, one case.
pub(super) fn uid(letter: MessageId) -> String {
    format!("notice-{:08}", letter.0)
}

/// The pieces that a letter names; where it names none, everything that may still come back, because who withdraws from a
/// contract withdraws from all of it.
pub(super) fn lines(
    connection: &Connection,
    order: OrderId,
    text: &str,
    subject: &str,
    language: Option<&str>,
    wish: &Wish,
) -> Result<Vec<StartLine>, Problem> {
    let options = start::options(connection, order)?;
    let proposal = proposal::propose(text, subject, language, &notice::lines_of(connection, order)?);
    let reason = wish.reasons.first().map_or(Reason::ChangedMind, |reason| reason.reason);
    let quantity = |proposal: &Proposal, line: &crate::returns::wire::ReturnableLine| {
        let named = proposal.lines.iter().find(|proposed| proposed.line == line.line);
        if proposal.lines.is_empty() { line.available } else { named.map_or(0, |named| named.quantity) }
    };
    let lines = options.lines.iter().map(|line| StartLine {
        line: line.line.clone(),
        quantity: quantity(&proposal, line).min(line.available),
        reason,
        comment: String::new(),
        condition: None,
        outcome: None,
        instead: String::new(),
    });
    Ok(lines.filter(|line| line.quantity > 0).collect())
}

/// What the desk asks for on behalf of a letter.
pub(super) fn request(letter: &HeardLetter, order: OrderId, lines: Vec<StartLine>) -> StartReturnRequest {
    StartReturnRequest {
        uid: uid(letter.id),
        order_id: order,
        conversation_id: Some(letter.conversation),
        customer_id: Some(letter.customer),
        track: Track::Withdrawal,
        lines,
        notice_at: Some(letter.received_at),
        filed_by: Some(FiledBy::Notice),
    }
}

/// Says which order a case is about that was opened without one.
///
/// # Errors
/// `return-order-known` where it has one or goes on already, `return-pieces` where nothing of the order may come back.
pub(super) fn set_order(desk: &Desk, caller: Caller, request: &SetReturnOrderRequest) -> Result<ReturnDetail, Problem> {
    desk.write("returns.set_order", Some(caller.agent), |write| {
        let case = cases::get(write.connection(), request.id)?;
        let is_open = matches!(case.row.state, CaseState::Requested | CaseState::NeedsInfo);
        if case.row.order_id.is_some() || !case.row.order_number.is_empty() || !is_open {
            return Err(Problem::refused("return-order-known").with("number", &case.row.number));
        }
        let said = store::declared(write.connection(), request.id)?.unwrap_or_default();
        let wish = notice::read(&said, "", None);
        let lines = lines(write.connection(), request.order_id, &said, "", None, &wish)?;
        let (row, order) = storefronts::order_of(write.connection(), request.order_id)?;
        if lines.is_empty() {
            return Err(Problem::refused("return-pieces").with("item", &row.number).with("count", 0));
        }
        let place = start::place_of(write.connection(), Some(&order), case.row.customer_id)?;
        let notice = case.row.notice_at.unwrap_or(case.row.opened_at);
        let by = |deadline| start::last_moment(&deadline);
        store::set_order(write, request.id, &row, order.currency)?;
        store::set_deadlines(
            write,
            request.id,
            by(deadlines::to_send_back(notice, &place)),
            by(deadlines::to_repay(notice, &place)),
        )?;
        let wanted = StartReturnRequest {
            uid: String::new(),
            order_id: request.order_id,
            conversation_id: case.row.conversation_id,
            customer_id: case.row.customer_id,
            track: case.row.track,
            lines,
            notice_at: Some(notice),
            filed_by: None,
        };
        start::fill(write, request.id, &order, &wanted)?;
        parts::note(write, request.id, "order_set", None, &[("order", &row.number)])?;
        cases::tell(write, &case.row);
        detail::detail(write.connection(), request.id)
    })
}
