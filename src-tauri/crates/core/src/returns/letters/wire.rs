//! What travels about the letters of cases, and about what the shop has set for them.

use super::LetterKind;
use crate::desk::word;
use crate::inbox::Delivery;
use crate::returns::model::CaseState;
use comptoir_kernel::{ConversationId, MessageId, OutboxId, ReturnId, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

word! {
    /// What becomes of letters of a kind.
    LetterMode {
        Nothing = "nothing",
        /// It waits for a person, ready to be sent.
        Prepare = "prepare",
        /// It leaves without a person as soon as nothing is missing.
        Send = "send",
    }
}

word! {
    /// Where a letter of a case stands.
    LetterState {
        Prepared = "prepared",
        /// Leaves by itself, now or as soon as it has what it lacks.
        Queued = "queued",
        /// In the outbox, or out of it.
        Sent = "sent",
        /// Somebody has it in an answer of their own.
        Taken = "taken",
        /// Overtaken by the next step, or unwanted.
        Dropped = "dropped",
    }
}

/// A letter of a case.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct CaseLetter {
    #[ts(type = "number")]
    pub id: i64,
    pub kind: LetterKind,
    pub state: LetterState,
    pub made_at: Timestamp,
    pub changed_at: Timestamp,
    /// What it waits for; none where it could leave.
    pub problem_code: Option<String>,
    pub problem_args: BTreeMap<String, String>,
    pub conversation_id: Option<ConversationId>,
    pub message_id: Option<MessageId>,
    /// Of one that was sent: where it is in the outbox.
    pub outbox_id: Option<OutboxId>,
    pub delivery: Option<Delivery>,
    pub send_at: Option<Timestamp>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct CaseLettersRequest {
    pub id: ReturnId,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct CaseLetterRequest {
    /// The letter.
    #[ts(type = "number")]
    pub id: i64,
}

/// What the shop has set for one kind of letter.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct LetterRule {
    pub kind: LetterKind,
    pub mode: LetterMode,
    /// The state of a case that brings it.
    pub state: CaseState,
    /// BCP 47 tags of the languages in which the shop has words of its own.
    pub own: Vec<String>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct SetLetterRuleRequest {
    pub kind: LetterKind,
    pub mode: LetterMode,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct LetterTextRequest {
    pub kind: LetterKind,
    /// BCP 47.
    pub language: String,
}

/// The words of a letter, with the names of what is filled in.
#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct LetterText {
    pub kind: LetterKind,
    pub language: String,
    /// False while they are ours.
    pub is_own: bool,
    pub subject: String,
    pub body: String,
    /// What may stand between double braces.
    pub variables: Vec<String>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct SaveLetterTextRequest {
    pub kind: LetterKind,
    /// BCP 47.
    pub language: String,
    pub subject: String,
    pub body: String,
}

/// A letter as the customer of a made-up case would read it.
#[derive(Debug, Serialize, ts_rs::TS)]
pub struct LetterPreview {
    pub subject: String,
    pub body: String,
}
