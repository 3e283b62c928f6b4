//! What the inbox says and hears on the wire.

mod applying;
mod contact;
mod outgoing;
mod ties;
mod timing;
mod viewing;

pub use applying::*;
pub use contact::*;
pub use outgoing::*;
pub use ties::*;
pub use timing::*;
pub use viewing::*;

use super::model::{ContactWay, Delivery, MessageKind, Priority, Status, View};
use comptoir_kernel::{
    AgentId, AttachmentId, ChannelId, ConversationId, CustomerId, MessageId, OutboxId, TagId, Timestamp, UndoId,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One row of a list.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ConversationRow {
    pub id: ConversationId,
    pub subject: String,
    pub snippet: String,
    pub customer_id: CustomerId,
    pub customer_name: String,
    pub customer_address: String,
    pub channel_id: ChannelId,
    /// `mail`, `file`, `sample`, or a way of contact.
    pub channel_kind: String,
    /// How it came, where that was not by mail.
    pub way: Option<ContactWay>,
    /// When we are to call.
    pub call_back_at: Option<Timestamp>,
    pub status: Status,
    pub priority: Priority,
    pub assignee_id: Option<AgentId>,
    pub language: Option<String>,
    pub is_unread: bool,
    pub is_automatic: bool,
    pub has_attachments: bool,
    pub message_count: u32,
    /// Since when the customer waits for us; none when it is their turn.
    pub waiting_since: Option<Timestamp>,
    pub last_message_at: Timestamp,
    pub snoozed_until: Option<Timestamp>,
    pub tags: Vec<Tag>,
    pub has_draft: bool,
    /// State of the newest message of ours that has not left for good.
    pub delivery: Option<Delivery>,
    pub timing: RowTiming,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Tag {
    pub id: TagId,
    pub name: String,
}

/// What a list is sorted by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Sort {
    /// Open conversations whose customer waits longest come first; the others follow, newest first.
    #[default]
    Waiting,
    Newest,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct PageRequest {
    #[serde(flatten)]
    pub scope: Scope,
    #[serde(default)]
    #[ts(optional, as = "Option<Sort>")]
    pub sort: Sort,
    /// `next` of the page before.
    #[ts(optional)]
    pub after: Option<String>,
    /// At most 200.
    #[ts(optional)]
    pub limit: Option<u32>,
}

#[derive(Debug, Serialize, ts_rs::TS)]
pub struct PageAnswer {
    pub rows: Vec<ConversationRow>,
    pub next: Option<String>,
    /// How many there are on all pages; told with the first one.
    pub total: Option<u32>,
}

/// The number of conversations in each view.
#[derive(Debug, Serialize, ts_rs::TS)]
pub struct CountsAnswer {
    #[ts(as = "BTreeMap<String, u32>")]
    pub views: BTreeMap<View, u32>,
    /// Open conversations by channel.
    #[ts(as = "BTreeMap<String, u32>")]
    pub channels: BTreeMap<ChannelId, u32>,
    /// Open conversations by language; `unknown` where nobody can tell, and `unspoken` for all of those whose language
    /// nobody here speaks.
    pub languages: BTreeMap<String, u32>,
    /// Open and unread, for the tray.
    pub unread: u32,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Recipient {
    #[serde(default)]
    pub name: String,
    pub address: String,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct Recipients {
    pub to: Vec<Recipient>,
    pub cc: Vec<Recipient>,
    pub bcc: Vec<Recipient>,
    #[serde(rename = "replyTo")]
    pub reply_to: Vec<Recipient>,
}

#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Attachment {
    pub id: AttachmentId,
    pub name: String,
    pub mime_type: String,
    /// Bytes.
    #[ts(type = "number")]
    pub size: i64,
    pub is_inline: bool,
}

/// Why a message of ours came back.
#[derive(Debug, Clone, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct BounceInfo {
    pub recipient: Option<String>,
    pub status: Option<String>,
    pub diagnostic: Option<String>,
    pub is_permanent: bool,
}

/// Where a message of ours is on its way.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct DeliveryInfo {
    pub outbox_id: OutboxId,
    pub state: Delivery,
    pub send_at: Timestamp,
    pub attempts: u32,
    pub problem_code: Option<String>,
    pub problem_args: BTreeMap<String, String>,
    /// When it leaves, if it waits for a time that somebody chose.
    pub schedule: Option<Schedule>,
}

#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct MessageItem {
    pub id: MessageId,
    pub kind: MessageKind,
    pub agent_id: Option<AgentId>,
    pub from_name: String,
    pub from_address: String,
    pub recipients: Recipients,
    pub at: Timestamp,
    pub subject: String,
    /// Without quotes and signature.
    pub visible_text: String,
    /// Lines that are folded away; 0 when all is shown.
    pub folded_lines: u32,
    pub has_html: bool,
    pub language: Option<String>,
    /// `no`, `reply`, `generated`, `list` or `bounce`.
    pub automatic: String,
    /// `unknown`, `pass` or `fail`.
    pub authentication: String,
    pub is_new_participant: bool,
    pub subject_changed: bool,
    pub attachments: Vec<Attachment>,
    /// Colleagues whom a note names.
    pub mentions: Vec<Mention>,
    pub delivery: Option<DeliveryInfo>,
    pub bounce: Option<BounceInfo>,
    /// Set for a note about a call.
    pub call: Option<CallInfo>,
    /// Set for the mail of a contact form.
    pub form: Option<FormInfo>,
    /// Set for a review of a product, as its shop had it last.
    pub review: Option<ReviewInfo>,
}

/// One line about what happened, to be put into words when looked at.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ActivityItem {
    #[ts(type = "number")]
    pub id: i64,
    pub at: Timestamp,
    pub agent_id: Option<AgentId>,
    /// The Fluent message is `inbox-activity-<event>` or `joining-activity-<event>`.
    pub event: String,
    pub args: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct ConversationRequest {
    pub id: ConversationId,
}

#[derive(Debug, Serialize, ts_rs::TS)]
pub struct ConversationDetail {
    pub row: ConversationRow,
    pub messages: Vec<MessageItem>,
    pub activities: Vec<ActivityItem>,
    pub drafts: Vec<Draft>,
    pub participants: Vec<Recipient>,
    /// What the customer wrote about before, within thirty days.
    pub repeats: Vec<Repeat>,
    /// Where it takes place, if not in mail.
    pub contact: Option<ContactThread>,
    pub timing: ConversationTiming,
    pub ties: Ties,
}

/// A topic that the same customer wrote about before.
#[derive(Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Repeat {
    pub tag: String,
    /// Earlier conversations with this tag.
    pub count: u32,
    pub latest_id: ConversationId,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum RemoteImages {
    Blocked,
    /// This time only.
    Once,
    /// From now on for this sender, whose mails are authenticated.
    Always,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct MessageHtmlRequest {
    pub message_id: MessageId,
    pub remote_images: RemoteImages,
    pub is_dark: bool,
    pub show_quoted: bool,
}

#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct MessageHtmlAnswer {
    /// A whole document for `<iframe sandbox="" srcdoc>`; it names nothing outside itself.
    pub document: String,
    pub blocked_images: u32,
    pub has_quoted: bool,
    /// True if the sender's images may be shown for good.
    pub may_always_show: bool,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct MessageRequest {
    pub message_id: MessageId,
}

#[derive(Debug, Serialize, ts_rs::TS)]
pub struct MessageTextAnswer {
    pub text: String,
}

#[derive(Debug, Serialize, ts_rs::TS)]
pub struct MessageSourceAnswer {
    /// The raw message; bytes that are no UTF-8 are replaced.
    pub source: String,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct AttachmentRequest {
    pub id: AttachmentId,
}

#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct AttachmentAnswer {
    pub name: String,
    pub mime_type: String,
    pub base64: String,
}

/// The conversations of a deed: some by id, or all of a view as it is at that moment.
#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct Whom {
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<ConversationId>>")]
    pub ids: Vec<ConversationId>,
    #[ts(optional)]
    pub of: Option<Scope>,
    /// The entry of the history that this deed goes on with: one undo takes back both.
    #[ts(optional)]
    pub continues: Option<UndoId>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SetStatusRequest {
    #[serde(flatten)]
    pub whom: Whom,
    pub status: Status,
    /// Needed for `snoozed`.
    #[ts(optional)]
    pub snoozed_until: Option<Timestamp>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct AssignRequest {
    #[serde(flatten)]
    pub whom: Whom,
    pub agent_id: Option<AgentId>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct SetPriorityRequest {
    #[serde(flatten)]
    pub whom: Whom,
    pub priority: Priority,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct TagRequest {
    #[serde(flatten)]
    pub whom: Whom,
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub add: Vec<String>,
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub remove: Vec<String>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct RowsRequest {
    /// Those that do not exist are left out of the answer.
    pub ids: Vec<ConversationId>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct MarkReadRequest {
    #[serde(flatten)]
    pub whom: Whom,
    pub is_read: bool,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct AddNoteRequest {
    pub id: ConversationId,
    pub text: String,
}

/// What every deed that can be taken back answers.
#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct DeedAnswer {
    pub undo_id: Option<UndoId>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct UndoRequest {
    /// The latest deed when left out.
    #[ts(optional)]
    pub undo_id: Option<UndoId>,
}

#[derive(Debug, Serialize, ts_rs::TS)]
pub struct UndoAnswer {
    /// The command that was taken back.
    pub deed: String,
    /// Steps that are left, when somebody ended it; asking again goes on.
    pub left: u32,
    /// Names of what stays because somebody changed it since.
    pub kept: Vec<String>,
}

/// How far a long deed is taken back. Both are 0 when none is.
#[derive(Debug, Serialize, ts_rs::TS)]
pub struct UndoProgress {
    pub done: u32,
    pub total: u32,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct SearchRequest {
    /// Words; the last one also matches as a beginning. `"…"` is a phrase.
    pub query: String,
    #[ts(optional)]
    pub limit: Option<u32>,
}

#[derive(Debug, Serialize, ts_rs::TS)]
pub struct SearchHit {
    pub row: ConversationRow,
    #[serde(rename = "messageId")]
    pub message_id: MessageId,
    /// Text around the first match.
    pub excerpt: String,
    pub at: Timestamp,
}

#[derive(Debug, Serialize, ts_rs::TS)]
pub struct SearchAnswer {
    pub hits: Vec<SearchHit>,
    /// The folded words that were looked for, to mark them.
    pub words: Vec<String>,
}
