//! What is said and heard about calls, conversations from elsewhere, and forms.

use crate::inbox::model::{CallDirection, CallOutcome, ContactWay, FormTrust};
use comptoir_connectors::forms::{FormField, Meaning};
use comptoir_connectors::shops::model::ReviewState;
use comptoir_kernel::{ConversationId, CustomerId, FormTemplateId, MessageId, ReviewId, StoreId, Timestamp, UndoId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A call, at the note about it.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct CallInfo {
    pub direction: CallDirection,
    pub outcome: CallOutcome,
    /// As it was typed; may be empty.
    pub number: String,
    /// How long it was, by the timer.
    pub seconds: u32,
    pub call_back_at: Option<Timestamp>,
}

/// What a form said, at its mail.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct FormInfo {
    /// The kind of shop, such as `shopify`, or the name of the shop's own template.
    pub source: String,
    pub trust: FormTrust,
    /// The address that really sent the mail.
    pub sent_by: String,
    pub fields: Vec<FormField>,
}

/// What a buyer wrote about a product, at its message.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewInfo {
    pub id: ReviewId,
    pub store_id: StoreId,
    /// Its title.
    pub product: String,
    /// 1 to 5; 0 where none was given.
    pub rating: u8,
    pub state: ReviewState,
    /// The shop knows that they bought it.
    pub is_verified: bool,
}

#[derive(Debug, Clone, Copy, Serialize, ts_rs::TS)]
pub struct TakeReviewsAnswer {
    pub taken: u32,
}

/// Where a conversation takes place, if not in mail.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ContactThread {
    pub way: Option<ContactWay>,
    /// Where it is found in its network; empty if nobody told.
    pub link: String,
    /// The number to call.
    pub number: String,
    pub call_back_at: Option<Timestamp>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct FindCallerRequest {
    /// A beginning of a name, a number, an order number or other words.
    pub query: String,
}

/// Somebody who may be calling.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct KnownCaller {
    pub customer_id: CustomerId,
    pub name: String,
    pub address: String,
    pub numbers: Vec<String>,
    /// The conversation in which the words were found.
    pub subject: Option<String>,
    /// Their newest conversation that is not closed: the note may go there.
    pub open_id: Option<ConversationId>,
    pub open_subject: Option<String>,
}

/// What somebody types while they talk. Everything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase", default)]
pub struct CallForm {
    pub customer_id: Option<CustomerId>,
    /// For somebody new.
    pub name: String,
    pub number: String,
    /// An open conversation that the note goes into; a new one begins without it.
    pub conversation_id: Option<ConversationId>,
    pub direction: Option<CallDirection>,
    pub outcome: Option<CallOutcome>,
    pub text: String,
    /// BCP 47; recognised from the text when left out.
    pub language: Option<String>,
    pub call_back_at: Option<Timestamp>,
    /// Whether the matter is closed with this call.
    pub is_done: bool,
}

/// The call note that an agent is writing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct CallDraft {
    pub form: CallForm,
    pub started_at: Timestamp,
    /// Milliseconds that the timer had counted when it was last paused.
    #[ts(type = "number")]
    pub counted: i64,
    /// Since when it runs; none while it is paused.
    pub running_since: Option<Timestamp>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SaveCallDraftRequest {
    pub form: CallForm,
    /// Starts or pauses the timer; it stays as it is when left out.
    #[ts(optional)]
    pub is_running: Option<bool>,
}

#[derive(Debug, Serialize, ts_rs::TS)]
pub struct CallDraftAnswer {
    pub draft: Option<CallDraft>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct LogCallRequest {
    pub form: CallForm,
    /// The timer of the draft when left out.
    #[ts(optional)]
    pub seconds: Option<u32>,
    /// The beginning of the draft, or now, when left out.
    #[ts(optional)]
    pub started_at: Option<Timestamp>,
}

#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct LogCallAnswer {
    pub conversation_id: ConversationId,
    pub message_id: MessageId,
    pub undo_id: UndoId,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct PreviewCaptureRequest {
    pub way: ContactWay,
    pub text: String,
    /// IANA name of the zone in which the times of the text are; that of this computer when left out.
    #[ts(optional)]
    pub zone: Option<String>,
    /// BCP 47 of whoever copied it: decides between day and month where nothing else does.
    #[ts(optional)]
    pub locale: Option<String>,
    /// Whose chat it is; messages that are here already are told then.
    #[ts(optional)]
    pub customer_id: Option<CustomerId>,
}

/// One message of a pasted chat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct CapturedLine {
    #[serde(default)]
    pub author: String,
    #[serde(default)]
    pub at: Option<Timestamp>,
    pub text: String,
    #[serde(default)]
    pub is_ours: bool,
    /// It was kept before.
    #[serde(default)]
    pub is_known: bool,
}

#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct PreviewCaptureAnswer {
    pub lines: Vec<CapturedLine>,
    /// Day and month could be either way round.
    pub is_date_guessed: bool,
    /// Somebody known who goes by the name or number of an author.
    pub customer_id: Option<CustomerId>,
    pub customer_name: String,
    /// Where such a chat is found in its network, as far as one can tell.
    pub link: String,
}

/// A picture, such as a screenshot of a chat.
#[derive(Debug, Clone, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct CapturedFile {
    pub name: String,
    pub mime_type: String,
    pub base64: String,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct CaptureRequest {
    pub way: ContactWay,
    #[ts(optional)]
    pub customer_id: Option<CustomerId>,
    /// For somebody new.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub name: String,
    /// The number or name by which they are known there.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub handle: String,
    /// A conversation that goes on; the latest of that customer by that way when left out.
    #[ts(optional)]
    pub conversation_id: Option<ConversationId>,
    /// http or https.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub link: String,
    pub lines: Vec<CapturedLine>,
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<CapturedFile>>")]
    pub files: Vec<CapturedFile>,
}

#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct CaptureAnswer {
    pub conversation_id: ConversationId,
    pub added: u32,
    /// Left out, because they were here already.
    pub known: u32,
    /// None when nothing was new.
    pub undo_id: Option<UndoId>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct RecordAnswerRequest {
    pub conversation_id: ConversationId,
    /// What was sent over there.
    pub text: String,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct ReadFormsRequest {
    /// The conversations to look through; the newest thousand when left out.
    #[ts(optional)]
    pub ids: Option<Vec<ConversationId>>,
}

#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ReadFormsAnswer {
    /// How many mails turned out to be forms.
    pub found: u32,
    pub undo_id: Option<UndoId>,
}

/// How the mail of a form is read: label and what it means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct FormTemplate {
    pub id: FormTemplateId,
    pub name: String,
    /// An address, or a domain: only mail from there is read so. Empty: from anywhere.
    pub sender: String,
    /// A piece of the subject; empty: any.
    pub subject: String,
    #[ts(as = "BTreeMap<String, Meaning>")]
    pub labels: BTreeMap<String, Meaning>,
    /// The mail by which it was made.
    pub example: String,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SaveFormTemplateRequest {
    #[ts(optional)]
    pub id: Option<FormTemplateId>,
    pub name: String,
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub sender: String,
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub subject: String,
    pub labels: BTreeMap<String, Meaning>,
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub example: String,
}

#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct FormTemplateDeed {
    pub template: FormTemplate,
    pub undo_id: UndoId,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct FormTemplateRequest {
    pub id: FormTemplateId,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct FormLabelsRequest {
    /// The text of an example mail.
    pub text: String,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct TestFormTemplateRequest {
    pub text: String,
    pub labels: BTreeMap<String, Meaning>,
}

/// What a template makes of an example.
#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct TestFormTemplateAnswer {
    pub fields: Vec<FormField>,
    pub name: String,
    pub email: String,
    pub message: String,
    /// What the example lacks, so that it cannot be read: `email` or `message`.
    pub missing: Option<Meaning>,
}
