//! What belongs to a case as evidence: photos and papers, from a letter of the conversation or from a file.
//!
//! Invariant: a picture is shown as we drew it anew, never as it came, and nothing is fetched from anywhere.

pub(in crate::returns) mod commands;
mod store;
mod wire;

pub(in crate::returns) use store::{all_of, forget_removed, has_photo, of_store};

use super::by_policy;
use super::model::CaseState;
use super::store::{self as cases, parts};
use super::wire::ReturnRow;
use crate::desk::Desk;
use crate::desk::contract::Caller;
use crate::desk::write::{OrProblem, Write};
use crate::inbox;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use comptoir_connectors::picture;
use comptoir_kernel::{AttachmentId, Problem, ReturnFileId, ReturnId, ReturnItemId, Timestamp};
use comptoir_store::rusqlite::Connection;
use store::{FileBytes, NewFile};
use wire::{
    AttachSentRequest, AttachToReturnRequest, ChangeFileRequest, FileKind, OfferedFile, ReturnFileBytes, ReturnFiles,
};

/// Bytes of one file.
const LARGEST: usize = 25_000_000;
/// Files of one case.
const MOST: usize = 100;
/// Pixels: what is shown in a row of pictures, and what fills the window.
const SMALL: u32 = 240;
const LARGE: u32 = 1600;
const LONGEST_NAME: usize = 120;

/// What belongs to a case, and what its customer sent that might.
fn files(connection: &Connection, id: ReturnId) -> Result<ReturnFiles, Problem> {
    let row = cases::row(connection, id)?;
    let files = store::list(connection, id)?;
    let offered = match row.conversation_id {
        Some(conversation) => {
            let asked = asked_at(connection, id)?;
            let known: Vec<AttachmentId> = files.iter().filter_map(|file| file.attachment_id).collect();
            let sent = inbox::sent_files(connection, conversation)?.into_iter();
            let new = sent.filter(|file| !known.contains(&file.id));
            new.map(|file| OfferedFile {
                is_answer: asked.is_some_and(|asked| file.at > asked),
                attachment_id: file.id,
                name: file.name,
                mime_type: file.mime_type,
                size: file.size,
                at: file.at,
            })
            .collect()
        }
        None => Vec::new(),
    };
    Ok(ReturnFiles { files, offered })
}

/// When the customer was asked for something.
fn asked_at(connection: &Connection, id: ReturnId) -> Result<Option<Timestamp>, Problem> {
    let events = parts::events(connection, id)?;
    Ok(events.into_iter().find(|event| event.became == Some(CaseState::NeedsInfo)).map(|event| event.at))
}

/// Keeps a file that lies somewhere.
///
/// # Errors
/// `return-file-large`, `return-files-many`, `request-invalid` for what is no base64.
fn attach(desk: &Desk, caller: Caller, request: AttachToReturnRequest) -> Result<ReturnFiles, Problem> {
    let bytes = STANDARD.decode(&request.base64);
    let bytes = bytes.map_err(|error| Problem::refused("request-invalid").with("detail", error))?;
    let new = prepare(desk, request.name, request.mime_type, &bytes, request.kind, None)?;
    desk.write("returns.attach", Some(caller.agent), |write| {
        put(write, request.id, request.item_id, &new)?;
        by_policy::go_on(write, request.id)?;
        files(write.connection(), request.id)
    })
}

/// Takes files over that the customer sent. One that is there already stays as it is.
///
/// # Errors
/// `message-absent`, and what [`attach`] refuses.
fn attach_sent(desk: &Desk, caller: Caller, request: &AttachSentRequest) -> Result<ReturnFiles, Problem> {
    let mut new = Vec::new();
    for id in request.attachment_ids.iter().take(MOST) {
        let file = inbox::read_file(desk, *id)?;
        new.push(prepare(desk, file.name, file.mime_type, &file.bytes, request.kind, Some(*id))?);
    }
    desk.write("returns.attach_sent", Some(caller.agent), |write| {
        for file in &new {
            put(write, request.id, request.item_id, file)?;
        }
        by_policy::go_on(write, request.id)?;
        files(write.connection(), request.id)
    })
}

/// Takes over a file that the customer sent, within a deed that does more.
///
/// # Errors
/// `message-absent`, and what [`attach`] refuses.
pub(in crate::returns) fn put_sent(
    desk: &Desk,
    write: &mut Write<'_>,
    id: ReturnId,
    attachment: AttachmentId,
) -> Result<(), Problem> {
    let file = inbox::read_file(desk, attachment)?;
    let new = prepare(desk, file.name, file.mime_type, &file.bytes, None, Some(attachment))?;
    put(write, id, None, &new)
}

/// Makes the small picture and puts the bytes on the disk; the row that names them follows.
fn prepare(
    desk: &Desk,
    name: String,
    mime_type: String,
    bytes: &[u8],
    kind: Option<FileKind>,
    attachment: Option<AttachmentId>,
) -> Result<NewFile, Problem> {
    if bytes.len() > LARGEST {
        let size = format!("{} MB", LARGEST / 1_000_000);
        return Err(Problem::refused("return-file-large").with("name", short_name(&name)).with("size", size));
    }
    let small = picture::small(bytes, SMALL).ok();
    let kind = kind.unwrap_or(match (&small, attachment) {
        (Some(_), _) => FileKind::Photo,
        // Papers that the shop adds itself are what it has bought for the way back.
        (None, None) if mime_type == "application/pdf" => FileKind::Label,
        (None, _) => FileKind::Other,
    });
    Ok(NewFile {
        kind,
        name: short_name(&name),
        mime_type,
        size: i64::try_from(bytes.len()).unwrap_or(i64::MAX),
        blob: desk.store().blobs().put(bytes).or_problem()?,
        small,
        attachment,
    })
}

/// The last part of a path, without what nobody can see.
fn short_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let plain: String = last.chars().filter(|letter| !letter.is_control()).take(LONGEST_NAME).collect();
    let plain = plain.trim();
    if plain.is_empty() { "file".to_owned() } else { plain.to_owned() }
}

fn put(write: &mut Write<'_>, id: ReturnId, item: Option<ReturnItemId>, new: &NewFile) -> Result<(), Problem> {
    let row = cases::row(write.connection(), id)?;
    belongs(write.connection(), id, item)?;
    let known = store::list(write.connection(), id)?;
    if new.attachment.is_some() && known.iter().any(|file| file.attachment_id == new.attachment) {
        return Ok(());
    }
    if known.len() >= MOST {
        return Err(Problem::refused("return-files-many").with("count", MOST));
    }
    store::insert(write, id, item, new)?;
    parts::note(write, id, "file_added", None, &[("file", &new.name), ("kind", new.kind.as_str())])?;
    cases::tell(write, &row);
    Ok(())
}

/// A file of one case shows no article of another.
fn belongs(connection: &Connection, id: ReturnId, item: Option<ReturnItemId>) -> Result<(), Problem> {
    match item {
        Some(item) if parts::item(connection, item)?.0 != id => Err(Problem::absent("return-absent")),
        _ => Ok(()),
    }
}

/// Says what a file is and which article it shows.
fn change(desk: &Desk, caller: Caller, request: &ChangeFileRequest) -> Result<ReturnFiles, Problem> {
    desk.write("returns.change_file", Some(caller.agent), |write| {
        let row = case_of(write.connection(), request.id)?;
        belongs(write.connection(), row.id, request.item_id)?;
        store::change(write, request.id, request.kind, request.item_id)?;
        cases::tell(write, &row);
        by_policy::go_on(write, row.id)?;
        files(write.connection(), row.id)
    })
}

/// Takes a file away, or puts back one that was.
fn set_removed(
    desk: &Desk,
    caller: Caller,
    id: ReturnFileId,
    deed: &'static str,
    is_removed: bool,
) -> Result<ReturnFiles, Problem> {
    desk.write(deed, Some(caller.agent), |write| {
        let row = case_of(write.connection(), id)?;
        let file = store::named(write.connection(), id)?;
        store::set_removed(write, id, is_removed)?;
        let event = if is_removed { "file_removed" } else { "file_restored" };
        parts::note(write, row.id, event, None, &[("file", &file.name)])?;
        cases::tell(write, &row);
        files(write.connection(), row.id)
    })
}

fn case_of(connection: &Connection, id: ReturnFileId) -> Result<ReturnRow, Problem> {
    cases::row(connection, store::named(connection, id)?.case)
}

/// The file as it was put in.
fn bytes(desk: &Desk, id: ReturnFileId) -> Result<ReturnFileBytes, Problem> {
    let FileBytes { name, mime_type, bytes } = read(desk, id)?;
    Ok(ReturnFileBytes { name, mime_type, base64: STANDARD.encode(bytes) })
}

/// The picture drawn anew, as large as a window.
///
/// # Errors
/// `return-file-no-picture`.
fn large_picture(desk: &Desk, id: ReturnFileId) -> Result<ReturnFileBytes, Problem> {
    let FileBytes { name, bytes, .. } = read(desk, id)?;
    let drawn = picture::small(&bytes, LARGE)
        .map_err(|error| Problem::refused("return-file-no-picture").with("name", &name).because(error))?;
    Ok(ReturnFileBytes { name, mime_type: picture::media_type(&drawn).to_owned(), base64: STANDARD.encode(drawn) })
}

/// # Errors
/// `return-absent`; `file-unreadable` where the encrypted file is gone.
fn read(desk: &Desk, id: ReturnFileId) -> Result<FileBytes, Problem> {
    let file = desk.read(|connection| store::named(connection, id))?;
    let bytes = desk.store().blobs().get(&file.blob).or_problem()?;
    let bytes = bytes.ok_or_else(|| Problem::refused("file-unreadable").with("path", &file.name))?;
    Ok(FileBytes { name: file.name, mime_type: file.mime_type, bytes })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_the_last_part_of_a_path_and_never_empty() {
        assert_eq!(short_name("C:\\Photos\\a\u{7}b.jpg"), "ab.jpg");
        assert_eq!(short_name("../../etc/passwd"), "passwd");
        assert_eq!(short_name(" / "), "file");
        assert_eq!(short_name(&"x".repeat(500)).len(), LONGEST_NAME);
    }
}
