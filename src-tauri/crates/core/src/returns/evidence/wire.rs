//! What travels about the files of a case.

use crate::desk::word;
use comptoir_kernel::{AgentId, AttachmentId, ReturnFileId, ReturnId, ReturnItemId, Timestamp};
use serde::{Deserialize, Serialize};

word! {
    /// What a file is for.
    FileKind {
        /// Shows what is wrong, or what came.
        Photo = "photo",
        /// For the way back: a label or a code to print.
        Label = "label",
        Other = "other",
    }
}

#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ReturnFile {
    pub id: ReturnFileId,
    /// The article that it is about; none where it is about the whole return.
    pub item_id: Option<ReturnItemId>,
    pub kind: FileKind,
    pub name: String,
    pub mime_type: String,
    /// Bytes.
    #[ts(type = "number")]
    pub size: i64,
    /// A small picture as data; none where it is no picture.
    pub small: Option<String>,
    /// The attachment that it was taken from.
    pub attachment_id: Option<AttachmentId>,
    pub agent_id: Option<AgentId>,
    pub added_at: Timestamp,
}

/// A file that the customer sent and that is no part of the case yet.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct OfferedFile {
    pub attachment_id: AttachmentId,
    pub name: String,
    pub mime_type: String,
    #[ts(type = "number")]
    pub size: i64,
    pub at: Timestamp,
    /// It came after the customer was asked for something.
    pub is_answer: bool,
}

#[derive(Debug, Serialize, ts_rs::TS)]
pub struct ReturnFiles {
    pub files: Vec<ReturnFile>,
    /// The newest first.
    pub offered: Vec<OfferedFile>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct AttachToReturnRequest {
    pub id: ReturnId,
    #[ts(optional)]
    pub item_id: Option<ReturnItemId>,
    /// What the file looks like, when left out.
    #[ts(optional)]
    pub kind: Option<FileKind>,
    pub name: String,
    pub mime_type: String,
    pub base64: String,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct AttachSentRequest {
    pub id: ReturnId,
    #[ts(optional)]
    pub item_id: Option<ReturnItemId>,
    #[ts(optional)]
    pub kind: Option<FileKind>,
    pub attachment_ids: Vec<AttachmentId>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ChangeFileRequest {
    pub id: ReturnFileId,
    pub kind: FileKind,
    /// None for the whole return.
    pub item_id: Option<ReturnItemId>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct ReturnFileRequest {
    pub id: ReturnFileId,
}

#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ReturnFileBytes {
    pub name: String,
    pub mime_type: String,
    pub base64: String,
}
