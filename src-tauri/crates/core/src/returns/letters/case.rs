//! The letter that fits where a case stands, filled from the case.

use super::{Deduction, Facts, LetterKind, Piece, gap_of, own};
use crate::returns::day::Day;
use crate::returns::model::{CaseState, EffectKind, EffectState, Fault, Move, Outcome, Track};
use crate::returns::wire::{ReturnDetail, ReturnEffect, ReturnItem, ReturnParcel};
use crate::returns::{by_policy, detail, exchange, found};
use crate::{agents, customers, inbox, settings, storefronts};
use comptoir_kernel::{AgentId, ConversationId, Formality, LocaleTag, Money, Problem, ReturnId, Timestamp};
use comptoir_store::rusqlite::Connection;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct ReturnLetterRequest {
    pub id: ReturnId,
    /// The one that fits where the case stands, when left out.
    #[ts(optional)]
    pub kind: Option<LetterKind>,
    /// BCP 47; the customer's own when left out.
    #[ts(optional)]
    pub language: Option<String>,
}

/// What the customer would read.
#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ReturnLetter {
    pub kind: LetterKind,
    /// BCP 47.
    pub language: String,
    pub formality: Formality,
    pub subject: String,
    /// From the salutation to the last sentence.
    pub body: String,
    pub signature: String,
    /// Where it would be sent from.
    pub conversation_id: Option<ConversationId>,
}

/// A letter of a kind as the customer of a case expects it.
pub(super) fn of_case(
    connection: &Connection,
    me: AgentId,
    id: ReturnId,
    kind: LetterKind,
) -> Result<ReturnLetter, Problem> {
    write(connection, me, &ReturnLetterRequest { id, kind: Some(kind), language: None })
}

/// # Errors
/// `return-letter-gap` where the letter needs something that nobody has entered, `return-letter-language` where nobody
/// has taught us to write in the language.
pub(super) fn write(
    connection: &Connection,
    me: AgentId,
    request: &ReturnLetterRequest,
) -> Result<ReturnLetter, Problem> {
    let case = detail::detail(connection, request.id)?;
    let kind = request.kind.or_else(|| fitting(&case)).ok_or_else(|| gap_of("other"))?;
    let (expected, formality) = manner(connection, &case)?;
    let language = request.language.clone().unwrap_or(expected);
    let tag = LocaleTag::best_for(&language)
        .map_err(|_| Problem::refused("return-letter-language").with("language", &language))?;
    let facts = facts(connection, me, &case)?;
    let letter = own::written(connection, kind, &facts, tag, formality)?;
    Ok(ReturnLetter {
        kind,
        language: tag.as_str().to_owned(),
        formality,
        subject: letter.subject,
        body: letter.body,
        signature: letter.signature,
        conversation_id: case.row.conversation_id,
    })
}

/// Which letter fits where a case stands; none while money or goods are on their way, because nothing may be told of them
/// that could still fail.
pub(super) fn fitting(case: &ReturnDetail) -> Option<LetterKind> {
    let brings = |outcome: Outcome| case.items.iter().any(|item| item.outcome == outcome);
    Some(match case.row.state {
        // Whoever has to pay needs the link.
        CaseState::Decided if waits(case) => LetterKind::Exchange,
        CaseState::Decided => return None,
        CaseState::Draft | CaseState::Requested if case.row.track == Track::Withdrawal => LetterKind::Withdrawal,
        CaseState::Draft | CaseState::Requested => LetterKind::Requested,
        CaseState::NeedsInfo => LetterKind::NeedsInfo,
        CaseState::Approved => LetterKind::Approved,
        CaseState::AwaitingParcel | CaseState::InTransit => LetterKind::AwaitingParcel,
        CaseState::LostInTransit => LetterKind::Lost,
        CaseState::Received | CaseState::Inspecting | CaseState::Disputed => LetterKind::Received,
        CaseState::Declined => LetterKind::Declined,
        CaseState::Expired => LetterKind::Expired,
        CaseState::Cancelled => LetterKind::Closed,
        CaseState::Settled | CaseState::Closed => {
            let stays = [Outcome::KeepIt, Outcome::Donate, Outcome::PartialRefund];
            if case.sums.credit.minor > 0 {
                LetterKind::Credit
            } else if case.items.iter().any(|item| stays.contains(&item.outcome)) {
                LetterKind::KeepIt
            } else if case.sums.refund.minor > 0 {
                LetterKind::Refund
            } else if brings(Outcome::Exchange) || brings(Outcome::OtherProduct) || brings(Outcome::Replacement) {
                LetterKind::Exchange
            } else {
                LetterKind::Closed
            }
        }
    })
}

/// The customer's language and how they are addressed; the order's language where nobody is known.
pub(in crate::returns) fn manner(connection: &Connection, case: &ReturnDetail) -> Result<(String, Formality), Problem> {
    if let Some(customer) = case.row.customer_id {
        let expected = inbox::expected_by(connection, customer, case.row.conversation_id)?;
        return Ok((expected.language, expected.formality.unwrap_or_default()));
    }
    let shop = settings::get(connection)?;
    let ordered_in = match case.row.order_id {
        Some(order) => storefronts::order_of(connection, order)?.1.locale,
        None => None,
    };
    Ok((ordered_in.unwrap_or(shop.default_language), Formality::default()))
}

fn facts(connection: &Connection, me: AgentId, case: &ReturnDetail) -> Result<Facts, Problem> {
    let shop = settings::get(connection)?;
    let person = case.row.customer_id.map(|id| customers::get(connection, id)).transpose()?;
    let name = person.as_ref().map_or(case.row.name.as_str(), |person| person.name.as_str());
    let zone = person.as_ref().and_then(|person| person.zone.clone()).and_then(|zone| TimeZone::get(&zone).ok());
    let zone = zone.unwrap_or_else(TimeZone::system);
    let agent = agents::get(connection, me)?.name;
    let day = |moment: Timestamp| Day::of(moment, &zone);
    let said = |made: Move| {
        let event = case.events.iter().find(|event| event.args.get("move").is_some_and(|it| it == made.as_str()));
        event.and_then(|event| event.args.get("note")).cloned().unwrap_or_default()
    };
    let question = said(Move::AskInfo);
    let credit = case.effects.iter().find(|effect| effect.kind == EffectKind::Credit);
    let is_credit = credit.is_some() && case.sums.credit.minor > 0;
    let is_ours = case.items.iter().any(|item| item.reason.fault() == Fault::Shop);
    Ok(Facts {
        items: case.items.iter().map(piece).collect(),
        sent: case.items.iter().filter(|item| !item.outcome.pays()).map(sent).collect(),
        amount: Some(if is_credit { case.sums.credit } else { case.sums.refund }).filter(|sum| sum.minor > 0),
        deductions: case.items.iter().filter(|item| item.deduction.minor > 0).map(deduction).collect(),
        due: due(case),
        code: credit.and_then(|credit| credit.code.clone()).unwrap_or_default(),
        address: shop.return_address.clone(),
        under_way: case.parcels.iter().filter_map(under_way).collect(),
        rests_since: case.row.rests_since.map(day),
        send_by: case.row.goods_by.map(day),
        repay_by: case.row.repay_by.map(day),
        postage: is_ours.then_some(Fault::Shop),
        reason: said(Move::Decline),
        needs_photo: by_policy::asked_for_photo(connection, case.row.id)? == Some(true),
        questions: if question.is_empty() { Vec::new() } else { vec![question] },
        received_at: case.row.notice_at,
        declaration: declaration(connection, case)?,
        zone: zone.clone(),
        ..Facts::of(name, &shop.shop_name, &agent, &case.row.number, &case.row.order_number)
    })
}

fn waits(case: &ReturnDetail) -> bool {
    case.effects.iter().any(|effect| effect.state == EffectState::Waiting)
}

/// What an exchange leaves to pay, and where; without the link there is no letter about it.
fn due(case: &ReturnDetail) -> Option<(Money, String)> {
    let effect = case.effects.iter().find(|effect| effect.kind == EffectKind::Exchange)?;
    let due = effect.exchange.as_ref()?.due;
    let is_paid =
        |effect: &ReturnEffect| effect.kind == EffectKind::Difference && effect.state == EffectState::Confirmed;
    let is_open = due.minor > 0 && !case.effects.iter().any(is_paid);
    is_open.then(|| (due, effect.link.clone().unwrap_or_default()))
}

/// What the customer declared: the letter that opened the case, what was written down with it, else their newest letter.
fn declaration(connection: &Connection, case: &ReturnDetail) -> Result<String, Problem> {
    if let Some(said) = found::store::declared(connection, case.row.id)? {
        return Ok(said);
    }
    if let Some(said) = case.items.iter().map(|item| &item.comment).find(|said| !said.is_empty()) {
        return Ok(said.clone());
    }
    let heard = case.row.conversation_id.map(|id| inbox::unanswered(connection, id)).transpose()?;
    Ok(heard.map(|heard| heard.text.trim().to_owned()).unwrap_or_default())
}

fn piece(item: &ReturnItem) -> Piece {
    let title = if item.options.is_empty() { item.title.clone() } else { format!("{}, {}", item.title, item.options) };
    Piece { title, quantity: item.quantity }
}

/// How a parcel is called that is neither here nor given up.
fn under_way(parcel: &ReturnParcel) -> Option<String> {
    let is_open = parcel.arrived_at.is_none() && parcel.lost_at.is_none();
    let name = format!("{} {}", parcel.carrier, parcel.tracking).trim().to_owned();
    Some(name).filter(|name| is_open && !name.is_empty())
}

/// What goes to the customer in its place.
fn sent(item: &ReturnItem) -> Piece {
    if let Some(swap) = exchange::swap_of(item) {
        let name = [swap.title.as_str(), &swap.options].into_iter().filter(|part| !part.is_empty());
        return Piece { title: name.collect::<Vec<_>>().join(", "), quantity: swap.quantity };
    }
    let title = if item.instead.is_empty() { piece(item).title } else { item.instead.clone() };
    Piece { title, quantity: item.quantity }
}

fn deduction(item: &ReturnItem) -> Deduction {
    Deduction { amount: item.deduction, reason: item.found.clone() }
}
