//! What is said and heard about time.

use comptoir_kernel::{AgentId, ConversationId, MessageId, OutboxId, Timestamp};
use serde::{Deserialize, Serialize};

/// What a row of a list says about time.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct RowTiming {
    /// Snoozed until the customer answers: `snoozedUntil` is then the latest moment, if there is one.
    pub awaits_answer: bool,
    /// The open promise that is due first.
    pub promise_due_at: Option<Timestamp>,
    /// When the closed conversation opens again.
    pub follow_up_at: Option<Timestamp>,
    /// When a letter leaves that waits for its time.
    pub send_at: Option<Timestamp>,
    /// That time went by while the desk was shut: a person decides.
    pub is_send_held: bool,
}

/// What an open conversation says about time.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ConversationTiming {
    /// The customer's time zone, where it is known: IANA name.
    pub zone: Option<String>,
    /// Open ones first, by the moment they are due; then the kept ones.
    pub promises: Vec<Promise>,
    pub follow_up: Option<FollowUp>,
}

/// What was promised, and by when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "PromiseItem")]
pub struct Promise {
    #[ts(type = "number")]
    pub id: i64,
    pub conversation_id: ConversationId,
    pub agent_id: AgentId,
    pub what: String,
    pub due_at: Timestamp,
    pub made_at: Timestamp,
    /// Since when it stands among the promises that are due.
    pub reminded_at: Option<Timestamp>,
    pub done_at: Option<Timestamp>,
}

/// A look at a conversation some days after it was closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct FollowUp {
    pub agent_id: AgentId,
    pub due_at: Timestamp,
    pub made_at: Timestamp,
}

/// When a letter leaves that waits for its time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Schedule {
    pub send_at: Timestamp,
    /// IANA name of the zone in whose words the time was chosen; none for the agent's own.
    pub zone: Option<String>,
    /// It becomes a draft again if the customer writes before.
    pub cancels_on_reply: bool,
    /// Its time went by while the desk was shut: a person decides.
    pub is_held: bool,
}

/// A letter that waits for its time.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ScheduledItem {
    pub outbox_id: OutboxId,
    pub message_id: MessageId,
    pub conversation_id: ConversationId,
    pub subject: String,
    pub schedule: Schedule,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SnoozeRequest {
    pub ids: Vec<ConversationId>,
    /// When they come back at the latest. Without it only an answer brings them back.
    #[ts(optional)]
    pub until: Option<Timestamp>,
    /// Until the customer answers; needed where there is no time.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub until_answer: bool,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct FollowUpRequest {
    pub ids: Vec<ConversationId>,
    /// 1 to 365: they open again at nine in the morning of that day.
    pub days: u16,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct IdsRequest {
    pub ids: Vec<ConversationId>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct PromiseRequest {
    pub id: ConversationId,
    /// At most 200 characters.
    pub what: String,
    pub due_at: Timestamp,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ChangePromiseRequest {
    #[ts(type = "number")]
    pub promise_id: i64,
    #[ts(optional)]
    pub what: Option<String>,
    #[ts(optional)]
    pub due_at: Option<Timestamp>,
    /// True when it was kept; false takes that back.
    #[ts(optional)]
    pub is_done: Option<bool>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct RemovePromiseRequest {
    #[ts(type = "number")]
    pub promise_id: i64,
}

/// When a letter is to leave.
#[derive(Debug, Clone, Default, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct When {
    #[ts(optional)]
    pub send_at: Option<Timestamp>,
    /// 0 to 23, instead of a moment: the next time that it is so late where the customer is.
    #[ts(optional)]
    pub their_hour: Option<i8>,
    /// IANA name of the zone in whose words the moment was chosen.
    #[ts(optional)]
    pub zone: Option<String>,
    /// Whether it becomes a draft again if the customer writes before; true when left out.
    #[ts(optional)]
    pub cancels_on_reply: Option<bool>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct RescheduleRequest {
    pub id: OutboxId,
    /// What it does not name stays.
    pub later: When,
}

/// What the desk did because its time had come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct WakeAnswer {
    pub woken: u32,
    pub followed_up: u32,
    pub reminded: u32,
}

/// Something that somebody wants to hear of at once: what the desk did by itself, or what a colleague asks for.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Notice {
    pub conversation_id: ConversationId,
    /// The Fluent message is `timing-notice-<event>`.
    pub event: String,
    pub customer: String,
    pub subject: String,
    /// What was promised, or what the note says.
    pub what: String,
    /// The colleague who mentions or hands over; empty if none does.
    pub agent: String,
    /// Conversations that were handed over with this one, itself included.
    pub count: u32,
}
