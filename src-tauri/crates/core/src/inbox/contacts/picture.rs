//! Screenshots of a conversation: kept as a letter of nothing but files, so that they are shown, handed out and erased like
//! the files of any letter.

use crate::desk::Desk;
use crate::desk::write::Write;
use crate::inbox::raw::{self, Packed};
use crate::inbox::wire::CapturedFile;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use comptoir_connectors::mail::compose::{self, Outgoing, OutgoingAttachment};
use comptoir_connectors::mail::mime;
use comptoir_connectors::mail::model::{AttachmentPart, Mailbox};
use comptoir_kernel::{Problem, Timestamp};

/// All files together; bytes.
const LARGEST: usize = 25_000_000;
/// Nobody pastes more.
const MOST: usize = 20;

/// Files that are ready to be named by a message.
pub(super) struct Pictures {
    pub raw_id: i64,
    pub parts: Vec<AttachmentPart>,
}

/// The letter that carries the files, compressed outside of the transaction.
pub(super) struct Carrier {
    packed: Packed,
    parts: Vec<AttachmentPart>,
}

/// # Errors
/// `message-too-large`, `request-invalid` for what is no base64.
pub(super) fn pack(files: &[CapturedFile], author: &str, at: Timestamp) -> Result<Option<Carrier>, Problem> {
    if files.is_empty() {
        return Ok(None);
    }
    let invalid = |detail: &str| Problem::refused("request-invalid").with("detail", detail);
    let mut attachments = Vec::new();
    let mut size = 0;
    for file in files.iter().take(MOST) {
        let bytes = STANDARD.decode(&file.base64).map_err(|_| invalid("files"))?;
        size += bytes.len();
        if size > LARGEST {
            return Err(Problem::refused("message-too-large").with("size", format!("{} MB", LARGEST / 1_000_000)));
        }
        attachments.push(OutgoingAttachment {
            name: file.name.clone(),
            mime_type: file.mime_type.clone(),
            bytes,
            ..OutgoingAttachment::default()
        });
    }
    let nobody = Mailbox { name: author.to_owned(), address: "nobody@invalid".to_owned() };
    let letter = Outgoing {
        message_id: compose::new_message_id("invalid"),
        from: nobody.clone(),
        to: vec![nobody],
        date: at,
        attachments,
        ..Outgoing::default()
    };
    let bytes = compose::compose(&letter).map_err(|error| invalid("files").because(error))?;
    let parts = mime::parse(&bytes).attachments;
    Ok(Some(Carrier { packed: Packed::new(&bytes)?, parts }))
}

impl Carrier {
    pub fn store(self, desk: &Desk, write: &Write<'_>) -> Result<Pictures, Problem> {
        let raw_id = raw::insert(write.connection(), desk.store().blobs(), &self.packed)?;
        Ok(Pictures { raw_id, parts: self.parts })
    }
}
