//! What is said and heard about drafts, sending, quarantine and import.

use super::{Attachment, Recipient, Recipients, When};
use crate::inbox::model::Delivery;
use comptoir_kernel::{
    ChannelId, ConversationId, DraftId, Formality, MessageId, OutboxId, QuarantineId, Timestamp, UndoId,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a draft is going to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum DraftKind {
    Reply,
    Forward,
    New,
    Note,
}

#[derive(Debug, Clone, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Draft {
    pub id: DraftId,
    pub conversation_id: Option<ConversationId>,
    pub channel_id: Option<ChannelId>,
    pub kind: DraftKind,
    pub recipients: Recipients,
    pub subject: String,
    /// The editor's document (JSON); the server of this text never reads it.
    pub body: String,
    pub text: String,
    pub updated_at: Timestamp,
    /// The letter that is answered or forwarded.
    pub source_message_id: Option<MessageId>,
    /// Whether that letter stands below the text, quoted or forwarded.
    pub carries_history: bool,
    /// In which language it is written (BCP 47), where the agent chose another than the one expected.
    pub language: Option<String>,
    /// How it addresses the reader, where the agent chose another form than the one expected.
    pub formality: Option<Formality>,
    pub files: Vec<DraftFile>,
}

#[derive(Debug, Clone, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct DraftFile {
    #[ts(type = "number")]
    pub id: i64,
    pub name: String,
    pub mime_type: String,
    #[ts(type = "number")]
    pub size: i64,
    /// Set for a picture inside the text: the body names it `cid:<contentId>`.
    pub content_id: Option<String>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SaveDraftRequest {
    #[ts(optional)]
    pub id: Option<DraftId>,
    #[ts(optional)]
    pub conversation_id: Option<ConversationId>,
    /// From which mailbox; the conversation's own when left out.
    #[ts(optional)]
    pub channel_id: Option<ChannelId>,
    pub kind: DraftKind,
    pub recipients: Recipients,
    #[serde(default)]
    pub subject: String,
    /// The editor's document as JSON, or empty.
    #[serde(default)]
    pub body: String,
    /// The plain text of the same.
    pub text: String,
    /// The letter that is answered or forwarded. A forward gets its files.
    #[ts(optional)]
    pub source_message_id: Option<MessageId>,
    /// Whether that letter stands below the text; left out, it does.
    #[ts(optional)]
    pub carries_history: Option<bool>,
    /// Another language than the one expected; empty or left out: the one expected.
    #[ts(optional)]
    pub language: Option<String>,
    /// Another form of address than the one expected.
    #[ts(optional)]
    pub formality: Option<Formality>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct DraftRequest {
    pub id: DraftId,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct AttachFileRequest {
    pub draft_id: DraftId,
    pub name: String,
    pub mime_type: String,
    pub base64: String,
    /// True for a pasted picture that stands in the text.
    pub is_inline: bool,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct DetachFileRequest {
    pub draft_id: DraftId,
    #[ts(type = "number")]
    pub file_id: i64,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct DraftFileRequest {
    pub draft_id: DraftId,
    #[ts(type = "number")]
    pub file_id: i64,
}

/// Whom a reply would go to.
#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct PrepareReplyRequest {
    pub id: ConversationId,
    pub kind: DraftKind,
    /// Everybody who was addressed, not only the sender.
    pub to_all: bool,
    /// Which letter; the customer's newest when left out.
    #[ts(optional)]
    pub message_id: Option<MessageId>,
}

#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct PrepareReplyAnswer {
    pub channel_id: Option<ChannelId>,
    pub recipients: Recipients,
    /// Who else was addressed, whether asked for or not: the Cc of an answer to all.
    pub others: Vec<Recipient>,
    pub subject: String,
    /// The letter that is answered or forwarded.
    pub source_message_id: Option<MessageId>,
    /// What would stand below the text, as plain text.
    pub quoted_text: String,
    /// What a forward brings along.
    pub files: Vec<Attachment>,
    pub expected: Expected,
}

/// In which language and form of address the customer expects an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Expected {
    /// BCP 47.
    pub language: String,
    /// How it was decided: `person`, `storefront_customer`, `storefront_order`, `detected`, `declared`, `domain`, or
    /// `shop` for the shop's default.
    pub language_source: String,
    /// None: nobody has decided.
    pub formality: Option<Formality>,
    /// `person`, or `shop` for what the shop decided for this language; `none`.
    pub formality_source: String,
    /// The card that tells about people like this customer; none where no card does.
    pub culture: Option<String>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct LanguageOfRequest {
    pub text: String,
}

#[derive(Debug, Serialize, ts_rs::TS)]
pub struct LanguageOfAnswer {
    /// BCP 47; none where the text is too short or too mixed to say.
    pub language: Option<String>,
}

/// To whom a letter is about to be written, and how.
#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct GreetingRequest {
    /// A customer with this address is greeted by the name that the desk knows.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub address: String,
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub name: String,
    /// BCP 47, of the letter.
    pub language: String,
    #[ts(optional)]
    pub formality: Option<Formality>,
}

#[derive(Debug, Serialize, ts_rs::TS)]
pub struct GreetingAnswer {
    /// The first line of the letter; empty where we do not write letters in its language.
    pub greeting: String,
}

/// What happens to the conversation with the sending.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum AfterSend {
    /// It is the customer's turn.
    #[default]
    Pending,
    Close,
    KeepOpen,
    Snooze,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SendRequest {
    pub draft_id: DraftId,
    /// HTML of the editor's document; the quoted history is added by the desk. Empty: plain text only.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub html: String,
    #[serde(default)]
    #[ts(optional, as = "Option<AfterSend>")]
    pub after: AfterSend,
    /// For `snooze`; without it until the customer answers.
    #[ts(optional)]
    pub snoozed_until: Option<Timestamp>,
    /// For `close`: it opens again at nine in the morning 1 to 365 days later.
    #[ts(optional)]
    pub follow_up_days: Option<u16>,
    /// A time at which it leaves, instead of at once.
    #[ts(optional)]
    pub later: Option<When>,
}

#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SendAnswer {
    pub conversation_id: ConversationId,
    pub message_id: MessageId,
    pub outbox_id: OutboxId,
    /// Until then it can be taken back.
    pub send_at: Timestamp,
}

#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct OutboxItem {
    pub id: OutboxId,
    pub conversation_id: ConversationId,
    pub message_id: MessageId,
    pub subject: String,
    pub to: Vec<Recipient>,
    pub state: Delivery,
    pub send_at: Timestamp,
    pub attempts: u32,
    pub problem_code: Option<String>,
    pub problem_args: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct OutboxRequest {
    pub id: OutboxId,
}

#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct CancelSendAnswer {
    pub conversation_id: ConversationId,
    /// The draft as it was before sending.
    pub draft: Draft,
}

/// The decision about a message of which nobody knows whether it left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// It arrived: count it as sent.
    Sent,
    /// Send the same bytes again.
    SendAgain,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct ResolveUnknownRequest {
    pub id: OutboxId,
    pub decision: Decision,
}

#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct QuarantineItem {
    pub id: QuarantineId,
    pub channel_id: ChannelId,
    pub at: Timestamp,
    /// Folder and number on the server, or the file and position.
    pub origin: String,
    pub problem_code: String,
    #[ts(type = "number")]
    pub size: i64,
    /// The first two kilobytes.
    pub beginning: String,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportRequest {
    /// `mbox`, `maildir` or `eml`.
    pub kind: ImportKind,
    pub path: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum ImportKind {
    Mbox,
    Maildir,
    Eml,
}

#[derive(Debug, Clone, Default, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportAnswer {
    pub messages: u32,
    pub new_messages: u32,
    pub duplicates: u32,
    pub quarantined: u32,
    pub conversations: u32,
    /// Ended before its end; the other numbers say what is kept.
    pub is_cancelled: bool,
}

#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SplitAnswer {
    /// The new conversation.
    pub id: ConversationId,
    pub undo_id: UndoId,
}
