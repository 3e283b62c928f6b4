//! What travels about returns.

mod mirror;

pub use mirror::ReturnMirror;

use super::model::{
    CaseState, DeclaredCondition, Disposition, EffectKind, EffectState, FiledBy, GoodsState, Grade, MoneyState, Move,
    Outcome, Reason, Track,
};
use comptoir_connectors::shops::model::{ExchangeLine, RemoteId};
use comptoir_kernel::{
    ActId, AgentId, ConversationId, CustomerId, Money, OrderId, ProductId, ReturnId, ReturnItemId, ReturnParcelId,
    StoreId, Timestamp,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One line of a list of returns.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ReturnRow {
    pub id: ReturnId,
    /// What people say and write on parcels.
    pub number: String,
    pub order_id: Option<OrderId>,
    pub store_id: Option<StoreId>,
    pub order_number: String,
    pub customer_id: Option<CustomerId>,
    pub name: String,
    pub conversation_id: Option<ConversationId>,
    pub track: Track,
    pub state: CaseState,
    pub money: MoneyState,
    pub goods: GoodsState,
    pub filed_by: FiledBy,
    #[ts(type = "number")]
    pub pieces: i64,
    /// The first article.
    pub title: String,
    /// What was paid for all pieces.
    pub value: Money,
    pub opened_at: Timestamp,
    pub changed_at: Timestamp,
    pub notice_at: Option<Timestamp>,
    /// The last moment for the customer to send the goods.
    pub goods_by: Option<Timestamp>,
    /// The last moment to pay the money back.
    pub repay_by: Option<Timestamp>,
    pub closed_at: Option<Timestamp>,
    /// Since when nobody has seen its parcel move, while it is in transit: the one that rests longest.
    pub rests_since: Option<Timestamp>,
    /// Somebody at the desk has to do the next thing.
    pub needs_you: bool,
    /// Somebody has to look at the shop's own return: it stands elsewhere, or the shop did not take a step.
    pub shop_differs: bool,
    /// An owner has to say yes first.
    pub awaits_owner: bool,
    /// The customer has to pay the difference of an exchange.
    pub awaits_payment: bool,
}

#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ReturnItem {
    pub id: ReturnItemId,
    pub line: RemoteId,
    pub title: String,
    pub sku: String,
    pub options: String,
    pub picture: Option<String>,
    #[ts(type = "number")]
    pub quantity: i64,
    pub reason: Reason,
    /// What the customer said.
    pub comment: String,
    /// In what state it is, as the customer says; none while nobody has said.
    pub condition: Option<DeclaredCondition>,
    pub outcome: Outcome,
    /// What the customer gets in exchange, in words.
    pub instead: String,
    /// What they get in exchange, as the shop sells it.
    pub swap: Option<Swap>,
    /// What was paid for these pieces, tax included.
    pub value: Money,
    /// Taken off for wear.
    pub deduction: Money,
    /// A part of the value that is paid without the piece coming back.
    pub offer: Option<Money>,
    pub grade: Option<Grade>,
    pub disposition: Option<Disposition>,
    /// What the inspection saw.
    pub found: String,
}

/// One line of what became of a case.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ReturnEvent {
    #[ts(type = "number")]
    pub id: i64,
    pub at: Timestamp,
    pub agent_id: Option<AgentId>,
    pub event: String,
    pub was: Option<CaseState>,
    pub became: Option<CaseState>,
    pub args: BTreeMap<String, String>,
}

/// Goods of the shop that a customer gets in exchange.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Swap {
    pub product: RemoteId,
    pub variant: RemoteId,
    pub title: String,
    /// Size, colour and whatever else tells it from its siblings.
    pub options: String,
    pub sku: String,
    #[ts(type = "number")]
    pub quantity: i64,
    /// For one piece, as the customer was told.
    pub price: Money,
}

/// Goods as somebody picks them.
#[derive(Debug, Clone, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SwapRequest {
    pub product_id: ProductId,
    pub variant: RemoteId,
    /// As many as come back, when left out.
    #[ts(optional, as = "Option<i32>")]
    pub quantity: Option<i64>,
}

/// What the order of an exchange is made of: enough to place it by hand.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct ExchangeWork {
    pub lines: Vec<ExchangeLine>,
    /// What the goods that come back pay of it.
    pub taken: Money,
    /// What the customer still has to pay.
    pub due: Money,
}

/// Pieces that go back into stock.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct StockPiece {
    pub title: String,
    /// Size, colour and whatever else tells it from its siblings.
    pub options: String,
    pub sku: String,
    #[ts(type = "number")]
    pub quantity: i64,
}

/// An exception that somebody wants and an owner has to allow.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct AskedException {
    pub agent_id: AgentId,
    pub reason: String,
}

/// Something that has to happen outside of the desk.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ReturnEffect {
    pub uid: String,
    pub kind: EffectKind,
    pub state: EffectState,
    pub amount: Money,
    /// The deed in the shop, once it was proposed there.
    pub act_id: Option<ActId>,
    /// The code of a credit.
    pub code: Option<String>,
    /// What goes back into stock.
    pub stock: Vec<StockPiece>,
    /// The desk can count it in the shop, once somebody says so.
    pub may_count: bool,
    /// The order of an exchange, with its sums.
    pub exchange: Option<ExchangeWork>,
    /// Where the customer pays what is due.
    pub link: Option<String>,
    /// Paid by hand, and only written down in the shop.
    pub is_recorded: bool,
    /// The shop can write it down once somebody has paid it by hand.
    pub may_record: bool,
    /// What the shop did otherwise than asked, as a code.
    pub differs: Option<String>,
    pub problem_code: Option<String>,
    pub problem_args: BTreeMap<String, String>,
}

#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ReturnParcel {
    pub id: ReturnParcelId,
    pub carrier: String,
    pub tracking: String,
    /// What somebody entered.
    pub url: Option<String>,
    /// Where it can be followed: what was entered, else the carrier's own page.
    pub follow: Option<String>,
    pub sent_at: Option<Timestamp>,
    /// The last time that somebody saw it move.
    pub moved_at: Option<Timestamp>,
    pub arrived_at: Option<Timestamp>,
    pub lost_at: Option<Timestamp>,
    /// The day on which the customer proved to have posted it, as `2026-05-31`.
    pub posted_on: Option<String>,
    /// Empty where nobody said what is in it.
    pub pieces: Vec<ParcelPiece>,
}

/// Pieces of an article in a parcel.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ParcelPiece {
    pub item_id: ReturnItemId,
    #[ts(type = "number")]
    pub quantity: i64,
}

/// What a case comes to, as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Sums {
    /// What was paid for the pieces that are paid back.
    pub value: Money,
    pub deduction: Money,
    pub fee: Money,
    /// For the way there.
    pub shipping: Money,
    /// What goes back the way it came.
    pub refund: Money,
    /// What becomes a credit, bonus included.
    pub credit: Money,
    pub bonus: Money,
    /// What the goods in exchange cost.
    pub exchange: Money,
    /// The part of it that is paid by what comes back.
    pub taken: Money,
    /// The part of it that the customer still has to pay.
    pub due: Money,
    /// What is left of the order's money; none when its copy is gone.
    pub left: Option<Money>,
}

#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ReturnDetail {
    pub row: ReturnRow,
    pub items: Vec<ReturnItem>,
    pub events: Vec<ReturnEvent>,
    pub effects: Vec<ReturnEffect>,
    /// The oldest first.
    pub parcels: Vec<ReturnParcel>,
    /// What a consumer withdrew from is neither here nor proved to be posted: the shop need not repay yet.
    pub may_wait: bool,
    pub sums: Sums,
    /// What may happen next.
    pub moves: Vec<Move>,
    /// The shop's own return; none where the shop keeps none of it.
    pub mirror: Option<ReturnMirror>,
    /// The reason of an exception from the policy; empty when there is none.
    pub goodwill: String,
    /// An exception that waits for an owner.
    pub asked: Option<AskedException>,
}

/// A piece of an order that may come back.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ReturnableLine {
    pub line: RemoteId,
    pub title: String,
    pub sku: String,
    pub options: String,
    pub picture: Option<String>,
    #[ts(type = "number")]
    pub bought: i64,
    /// How many may still come back.
    #[ts(type = "number")]
    pub available: i64,
    /// What one more piece brings.
    pub value: Money,
}

/// What is known before a return begins.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ReturnOptions {
    pub order_id: OrderId,
    pub order_number: String,
    pub lines: Vec<ReturnableLine>,
    /// What has come back of this order before, or is on its way.
    pub before: Vec<ReturnRow>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ReturnOptionsRequest {
    pub order_id: OrderId,
}

#[derive(Debug, Clone, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct StartLine {
    pub line: RemoteId,
    #[ts(type = "number")]
    pub quantity: i64,
    pub reason: Reason,
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub comment: String,
    /// In what state it is, as the customer says.
    #[ts(optional)]
    pub condition: Option<DeclaredCondition>,
    /// What the customer wants; the money when left out.
    #[ts(optional)]
    pub outcome: Option<Outcome>,
    /// What they want in exchange, in words.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub instead: String,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct StartReturnRequest {
    /// Made by whoever asks, new for each return: asking twice with one is asking once. 8 to 40 letters, digits, hyphens.
    pub uid: String,
    pub order_id: OrderId,
    #[ts(optional)]
    pub conversation_id: Option<ConversationId>,
    /// Whose it is, where the order does not say.
    #[ts(optional)]
    pub customer_id: Option<CustomerId>,
    pub track: Track,
    pub lines: Vec<StartLine>,
    /// When the withdrawal was declared; now when left out.
    #[ts(optional)]
    pub notice_at: Option<Timestamp>,
    #[ts(optional)]
    pub filed_by: Option<FiledBy>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct ReturnRequest {
    pub id: ReturnId,
}

/// A move that needs a word: why it is declined, what is asked.
#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct MoveReturnRequest {
    pub id: ReturnId,
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub note: String,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ApproveReturnRequest {
    pub id: ReturnId,
    /// Why it is let through although the policy does not.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub goodwill: String,
}

/// Parcels that have come, by the numbers on them.
#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct ReceiveReturnsRequest {
    pub numbers: Vec<String>,
}

#[derive(Debug, Serialize, ts_rs::TS)]
pub struct ReceivedReturns {
    pub received: Vec<ReturnRow>,
    /// Numbers that nobody knows, and those whose case is not waiting for a parcel.
    pub unknown: Vec<String>,
    pub refused: Vec<ReturnRow>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct GradeItemRequest {
    pub id: ReturnItemId,
    pub grade: Grade,
    /// Where it usually goes with this grade, when left out.
    #[ts(optional)]
    pub disposition: Option<Disposition>,
    /// Minor units, taken off for wear.
    #[serde(default)]
    #[ts(optional, as = "Option<i32>")]
    pub deduction: i64,
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub found: String,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SetOutcomeRequest {
    pub id: ReturnItemId,
    pub outcome: Outcome,
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub instead: String,
    /// What they get in exchange, out of the shop's own goods.
    #[ts(optional)]
    pub swap: Option<SwapRequest>,
    /// Minor units: the part that is paid without the piece coming back.
    #[ts(optional, as = "Option<i32>")]
    pub offer: Option<i64>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct DeclareRequest {
    pub id: ReturnItemId,
    /// None where the customer has not said.
    pub condition: Option<DeclaredCondition>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SetChargesRequest {
    pub id: ReturnId,
    /// Minor units.
    #[ts(type = "number")]
    pub fee: i64,
    #[ts(type = "number")]
    pub shipping: i64,
    #[ts(type = "number")]
    pub bonus: i64,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct EffectRequest {
    pub uid: String,
}

/// Which returns: of everybody, of an order, a customer or a conversation, or the one of a number.
#[derive(Debug, Default, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ReturnsRequest {
    /// As people type it: `r 1001` is R-1001.
    #[ts(optional)]
    pub number: Option<String>,
    #[ts(optional)]
    pub order_id: Option<OrderId>,
    #[ts(optional)]
    pub customer_id: Option<CustomerId>,
    #[ts(optional)]
    pub conversation_id: Option<ConversationId>,
    #[ts(optional)]
    pub state: Option<CaseState>,
    /// Only what is not over.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub open: bool,
    /// At most 5,000; 500 when left out.
    #[ts(optional)]
    pub limit: Option<u32>,
}

#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ReturnList {
    pub rows: Vec<ReturnRow>,
    /// How many there are in each state, of all.
    pub counts: Vec<StateCount>,
    /// How many wait for somebody at the desk.
    pub needs_you: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct StateCount {
    pub state: CaseState,
    pub total: u32,
}
