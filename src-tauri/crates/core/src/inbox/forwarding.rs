//! Keeping a draft, and the files that a forwarded letter brings along.

use super::wire::{Attachment, Draft, DraftFile, DraftKind, SaveDraftRequest};
use super::{drafts, raw, rows};
use crate::desk::Desk;
use crate::desk::write::OrProblem;
use comptoir_connectors::mail::mime;
use comptoir_kernel::{AgentId, MessageId, Problem};

/// Keeps a draft. One that begins to forward a letter gets the letter's files; one that turns to another letter
/// changes them.
pub(super) fn save_draft(desk: &Desk, me: AgentId, request: &SaveDraftRequest) -> Result<Draft, Problem> {
    let source = match request.source_message_id.filter(|_| request.kind == DraftKind::Forward) {
        Some(source) => desk.read(|connection| {
            let known = drafts::find_kept(connection, me, request)?;
            let before = known.and_then(|draft| draft.source_message_id);
            Ok((before != Some(source)).then_some((before, source)))
        })?,
        None => None,
    };
    let added = source.map_or_else(|| Ok(Vec::new()), |(_, source)| files_of(desk, source))?;
    desk.write("inbox.save_draft", Some(me), |write| {
        let draft = drafts::save(write, me, request)?;
        if source.is_none() {
            return Ok(draft);
        }
        if let Some(before) = source.and_then(|(before, _)| before) {
            for file in inherited(&draft, &rows::attachments(write.connection(), before)?) {
                drafts::detach(write, me, draft.id, file)?;
            }
        }
        for (file, blob) in &added {
            if !draft.files.iter().any(|known| is_same(known, &file.name, file.size)) {
                drafts::insert_file(write.connection(), draft.id, file, blob)?;
            }
        }
        drafts::get(write.connection(), me, draft.id)
    })
}

/// The files of a draft that came with a letter.
fn inherited(draft: &Draft, letter: &[Attachment]) -> Vec<i64> {
    let is_inherited = |file: &&DraftFile| letter.iter().any(|other| is_same(file, &other.name, other.size));
    draft.files.iter().filter(is_inherited).map(|file| file.id).collect()
}

fn is_same(file: &DraftFile, name: &str, size: i64) -> bool {
    file.content_id.is_none() && file.name == name && file.size == size
}

/// The files of a letter, each written into the encrypted store. Pictures of its text become files as well.
fn files_of(desk: &Desk, message: MessageId) -> Result<Vec<(DraftFile, String)>, Problem> {
    let listed = desk.read(|connection| rows::attachment_parts(connection, message))?;
    if listed.is_empty() {
        return Ok(Vec::new());
    }
    let raw = raw::of_message(desk, message)?.unwrap_or_default();
    let mut files = Vec::new();
    for (part, attachment) in listed {
        let bytes = mime::attachment_bytes(&raw, part).ok_or_else(|| Problem::absent("message-absent"))?;
        let blob = desk.store().blobs().put(&bytes).or_problem()?;
        let Attachment { name, mime_type, size, .. } = attachment;
        files.push((DraftFile { id: 0, name, mime_type, size, content_id: None }, blob));
    }
    Ok(files)
}
