//! What travels about deeds in shops.

use super::model::{ActState, Difference, Figures, WaitReason};
use crate::agents::Amount;
use crate::desk::contract::WireProblem;
use crate::storefronts::wire::OrderDetail;
use comptoir_connectors::shops::model::{Ability, Act, Done, Lack, RemoteId};
use comptoir_kernel::{ActId, AgentId, ConversationId, CustomerId, Money, OrderId, ReviewId, StoreId, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A deed in a shop and how it stands.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ActItem {
    pub id: ActId,
    /// The mark that it leaves in the shop.
    pub uid: String,
    pub store_id: StoreId,
    pub order_id: Option<OrderId>,
    pub review_id: Option<ReviewId>,
    /// The order's number, as people say it.
    pub number: String,
    pub conversation_id: Option<ConversationId>,
    pub kind: Ability,
    pub act: Act,
    /// What it gives away.
    pub amount: Option<Money>,
    pub state: ActState,
    /// Why it waits for an owner.
    pub waits: Option<WaitReason>,
    pub agent_id: AgentId,
    pub decided_by: Option<AgentId>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// When the next thing happens by itself: until the first try it can be taken back.
    pub next_at: Option<Timestamp>,
    pub attempts: u32,
    pub problem_code: Option<String>,
    pub problem_args: BTreeMap<String, String>,
    pub result: Option<ActResult>,
    /// What has changed in the order since it was confirmed.
    pub changed: Vec<Difference>,
    /// True when it is done and the platform knows a way back.
    pub may_undo: bool,
    pub undoes: Option<ActId>,
}

/// What the shop said about a deed that it did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct ActResult {
    pub id: Option<RemoteId>,
    pub amount: Option<Money>,
    /// What came out otherwise than asked, as a code.
    pub differs: Option<String>,
    /// Where the customer pays what is due.
    #[serde(default)]
    pub link: Option<String>,
}

impl ActResult {
    pub(super) fn into_done(self) -> Done {
        let Self { id, amount, differs, link } = self;
        Done { id, amount, differs, link }
    }
}

/// One line of what became of a deed.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ActEvent {
    #[ts(type = "number")]
    pub id: i64,
    pub at: Timestamp,
    pub agent_id: Option<AgentId>,
    pub event: String,
    pub args: BTreeMap<String, String>,
}

#[derive(Debug, Serialize, ts_rs::TS)]
pub struct ActDetail {
    pub item: ActItem,
    pub events: Vec<ActEvent>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ProposeActRequest {
    /// Made by whoever asks, new for each wish: asking twice with one is asking once. 8 to 40 letters, digits, hyphens.
    pub uid: String,
    /// Needed for everything but a discount code and what is done to a review.
    #[ts(optional)]
    pub order_id: Option<OrderId>,
    /// Needed for what is done to a review.
    #[ts(optional)]
    pub review_id: Option<ReviewId>,
    /// Where there is no order.
    #[ts(optional)]
    pub store_id: Option<StoreId>,
    #[ts(optional)]
    pub conversation_id: Option<ConversationId>,
    pub act: Act,
    /// How the order looked when the person decided; as it is known now when left out.
    #[ts(optional)]
    pub basis: Option<Figures>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct ActRequest {
    pub id: ActId,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct ConfirmActRequest {
    pub id: ActId,
    #[ts(optional)]
    pub basis: Option<Figures>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct DeclineActRequest {
    pub id: ActId,
    #[serde(default)]
    pub reason: String,
}

/// What a person found in the shop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Found {
    /// It was done.
    Done,
    /// It was not done, and shall not be.
    NotDone,
    /// It was not done: once more.
    Again,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct ResolveActRequest {
    pub id: ActId,
    pub found: Found,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct UndoActRequest {
    pub id: ActId,
    /// Of the deed that takes it back.
    pub uid: String,
}

/// Which deeds: those of an order, of a customer's orders, or of the whole desk, the newest first.
#[derive(Debug, Default, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ActsRequest {
    #[ts(optional)]
    pub order_id: Option<OrderId>,
    #[ts(optional)]
    pub customer_id: Option<CustomerId>,
    #[ts(optional)]
    pub limit: Option<u32>,
}

/// Deeds that somebody has to look at.
#[derive(Debug, Serialize, ts_rs::TS)]
pub struct WaitingActs {
    /// Wait until an owner approves.
    pub proposed: Vec<ActItem>,
    /// Nobody knows whether they were done.
    pub unknown: Vec<ActItem>,
    /// The order is not the one that was confirmed.
    pub changed: Vec<ActItem>,
}

/// What may be done with an order now.
#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ActOptions {
    pub detail: OrderDetail,
    pub basis: Figures,
    pub choices: Vec<ActChoice>,
    /// What of its money was not given back.
    pub left: Money,
    /// False where the way of paying has to be paid back by hand; none where the platform does not say.
    pub can_refund: Option<bool>,
    /// True for who may only propose.
    pub only_proposes: bool,
    pub limits: LeftOfLimits,
    /// Deeds upon this order that are not over.
    pub open: Vec<ActItem>,
}

/// How far the person may go without asking, today's deeds counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct LeftOfLimits {
    /// For one deed.
    pub refund: Option<Amount>,
    /// Of the day's sum.
    pub today: Option<Amount>,
    pub discount_percent: Option<u32>,
    pub discount: Option<Amount>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct ActChoice {
    pub kind: Ability,
    pub state: ChoiceState,
}

/// Whether a deed can be chosen, and else why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum ChoiceState {
    Ready,
    /// The owner has not switched it on.
    Off,
    /// The platform or the key cannot.
    Impossible,
    /// Not with this order as it stands: everything refunded, already sent, cancelled.
    NotNow,
    /// Another one is under way.
    Busy,
}

/// The owner's switches of one store.
#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ActSwitches {
    pub store_id: StoreId,
    pub switches: Vec<ActSwitch>,
    /// Why some cannot be switched on.
    pub lacks: Vec<Lack>,
    /// Why the shop could not be asked just now.
    pub trouble: Option<WireProblem>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ActSwitch {
    pub kind: Ability,
    pub is_on: bool,
    /// What the key and the platform allow, as of the last look.
    pub is_possible: bool,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SwitchesRequest {
    pub store_id: StoreId,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SwitchActRequest {
    pub store_id: StoreId,
    pub kind: Ability,
    pub is_on: bool,
}
