//! What travels about the people at the desk.

use super::model::{Limits, OwnKeys, Role};
use comptoir_kernel::{AgentId, LocaleTag, Timestamp, UndoId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A person at the desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Agent {
    pub id: AgentId,
    pub name: String,
    pub role: Role,
    /// BCP 47 tag of the interface; none means the system's.
    pub locale: Option<String>,
    /// Plain text under mails in languages without a signature of their own; may be empty.
    pub signature: String,
    /// Plain text by BCP 47 tag.
    pub signatures: BTreeMap<String, String>,
    /// BCP 47 tags of the languages that the person speaks.
    pub languages: Vec<String>,
    /// The last day of a guest, as 2026-12-31.
    pub guest_until: Option<String>,
    /// Set for somebody who works here no more; their history stays.
    pub left_at: Option<Timestamp>,
    pub limits: Limits,
    pub has_pin: bool,
}

/// The person who is asking.
#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Me {
    #[serde(flatten)]
    pub agent: Agent,
    /// None: the keys of the desk hold.
    pub keys: Option<OwnKeys>,
}

/// Fields that are left out stay as they are.
#[derive(Debug, Default, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct UpdateMeRequest {
    #[ts(optional)]
    pub name: Option<String>,
    #[ts(optional)]
    pub locale: Option<LocaleTag>,
    #[ts(optional)]
    pub signature: Option<String>,
    /// All of them; an empty text takes the signature of that language away.
    #[ts(optional)]
    pub signatures: Option<BTreeMap<String, String>>,
    #[ts(optional)]
    pub languages: Option<Vec<String>>,
}

#[derive(Debug, Default, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct AddAgentRequest {
    pub name: String,
    /// `agent` when left out.
    #[ts(optional)]
    pub role: Option<Role>,
    #[ts(optional)]
    pub locale: Option<LocaleTag>,
    #[ts(optional)]
    pub languages: Option<Vec<String>>,
    /// Needed for a guest.
    #[ts(optional)]
    pub guest_until: Option<String>,
}

/// Fields that are left out stay as they are.
#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct UpdateAgentRequest {
    pub id: AgentId,
    #[ts(optional)]
    pub name: Option<String>,
    #[ts(optional)]
    pub role: Option<Role>,
    #[ts(optional)]
    pub locale: Option<LocaleTag>,
    #[ts(optional)]
    pub signature: Option<String>,
    #[ts(optional)]
    pub signatures: Option<BTreeMap<String, String>>,
    #[ts(optional)]
    pub languages: Option<Vec<String>>,
    #[ts(optional)]
    pub guest_until: Option<String>,
    #[ts(optional)]
    pub limits: Option<Limits>,
}

/// The person after a deed, and how it is taken back.
#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct AgentDeedAnswer {
    #[serde(flatten)]
    pub agent: Agent,
    pub undo_id: UndoId,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct AgentRequest {
    pub id: AgentId,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SetKeysRequest {
    /// None: the desk's keys hold again.
    pub keys: Option<OwnKeys>,
}

#[derive(Deserialize, ts_rs::TS)]
pub struct SetPinRequest {
    /// The PIN that holds now, where there is one.
    #[ts(optional)]
    pub current: Option<String>,
    /// Four to twelve digits; none takes the PIN away.
    pub pin: Option<String>,
}

#[derive(Deserialize, ts_rs::TS)]
pub struct SwitchRequest {
    pub id: AgentId,
    #[ts(optional)]
    pub pin: Option<String>,
}

/// Who sits at the window, and who else could.
#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Seat {
    pub agent_id: AgentId,
    /// Nothing but the switch is answered until somebody has proved who they are.
    pub is_locked: bool,
    pub people: Vec<SeatPerson>,
}

/// As much of a person as the locked window may show.
#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SeatPerson {
    pub id: AgentId,
    pub name: String,
    pub role: Role,
    pub locale: Option<String>,
    pub has_pin: bool,
    /// Until then no PIN is tried.
    pub wait_until: Option<Timestamp>,
    /// A guest whose last day is over.
    pub is_expired: bool,
}

/// Which deeds of the audit.
#[derive(Debug, Default, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase", default)]
pub struct AuditFilter {
    /// Only this person's deeds.
    #[ts(optional)]
    pub agent_id: Option<AgentId>,
    /// Without a person: what people did, what the desk did by itself, or both when left out.
    #[ts(optional)]
    pub by: Option<DoneBy>,
    #[ts(optional)]
    pub kind: Option<DeedKind>,
    #[ts(optional)]
    pub from: Option<Timestamp>,
    /// The first moment that is too late.
    #[ts(optional)]
    pub until: Option<Timestamp>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum DoneBy {
    People,
    Desk,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct AuditRequest {
    #[serde(flatten)]
    pub filter: AuditFilter,
    /// The `next` of the page before.
    #[ts(optional)]
    pub before: Option<i64>,
    /// 1 to 200; 50 when left out.
    #[ts(optional)]
    pub limit: Option<usize>,
}

/// A page of deeds, the newest first.
#[derive(Debug, Serialize, ts_rs::TS)]
pub struct AuditAnswer {
    pub rows: Vec<AuditRow>,
    #[ts(type = "number | null")]
    pub next: Option<i64>,
}

/// One deed: who, when, what, and upon what.
#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct AuditRow {
    #[ts(type = "number")]
    pub id: i64,
    pub at: Timestamp,
    /// None for what the desk does by itself.
    pub agent_id: Option<AgentId>,
    pub kind: DeedKind,
    /// `room.deed`.
    pub deed: String,
    pub touched: Vec<AuditThings>,
    /// How often within minutes upon the same things; 1 for once.
    pub times: u32,
}

/// What a deed touched, of one topic.
#[derive(Debug, Serialize, ts_rs::TS)]
pub struct AuditThings {
    pub topic: String,
    /// At most twenty of them.
    #[ts(type = "number[]")]
    pub ids: Vec<i64>,
    /// All of them.
    pub count: usize,
}

/// A table for a spreadsheet.
#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct AuditCsvAnswer {
    /// CSV in UTF-8 with a mark, harmless for spreadsheets: time, person, deed, what it touched.
    pub text: String,
    pub count: usize,
    /// There were more deeds than a table holds: the oldest are missing.
    pub is_cut: bool,
}

/// What a deed is to a person. The window has a sentence for each: `audit-kind-…`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum DeedKind {
    Received,
    Sent,
    SendPlanned,
    SendCancelled,
    SendFailed,
    SendAgain,
    Draft,
    DraftGone,
    Review,
    Note,
    Closed,
    Status,
    Assigned,
    Tagged,
    Priority,
    Topic,
    Cause,
    Read,
    Snoozed,
    Woken,
    Promise,
    PromiseChanged,
    PromiseGone,
    Merged,
    Parted,
    Linked,
    Blocked,
    LetIn,
    Followed,
    Call,
    Outside,
    View,
    Undone,
    TopicList,
    CauseList,
    Form,
    Imported,
    CustomerAdded,
    CustomerChanged,
    CustomerNote,
    CustomersMerged,
    CustomersApart,
    CustomerErased,
    CustomersImported,
    Fields,
    Segments,
    Macro,
    Knowledge,
    Culture,
    Settings,
    MailboxAdded,
    Mailbox,
    MailboxGone,
    Store,
    StoreGone,
    /// Which deeds may be done in a shop.
    StoreDeeds,
    ActProposed,
    ActDecided,
    ActWithdrawn,
    ActCarried,
    Return,
    ReturnInspected,
    ReturnDecided,
    /// What the desk did in a shop for one, or somebody by hand.
    ReturnCarried,
    OrdersRead,
    PersonAdded,
    PersonChanged,
    PersonLeft,
    Profile,
    Pin,
    PinWrong,
    Seat,
    Locked,
    RecoveryCode,
    Backup,
    Key,
    Disk,
    SampleAdded,
    SampleGone,
    /// A deed that nobody has named yet.
    Other,
}
