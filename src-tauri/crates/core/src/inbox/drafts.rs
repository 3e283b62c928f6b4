//! Drafts: what an agent is writing, kept from the first letter on.

use super::store;
use super::wire::{AttachmentAnswer, Draft, DraftFile, DraftKind, Recipients, SaveDraftRequest};
use crate::customers;
use crate::desk::write::{OrProblem, Write};
use crate::desk::{Desk, Topic};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use comptoir_kernel::{AgentId, ChannelId, ConversationId, DraftId, Formality, MessageId, Problem, Timestamp};
use comptoir_store::rusqlite::{self, Connection, OptionalExtension, Row, named_params};

/// The files of a letter together, in bytes: most servers refuse more. The interface knows the same number.
const LARGEST: i64 = 25_000_000;

const COLUMNS: &str =
    "SELECT id, conversation_id, channel_id, kind, recipients, subject, body, text, updated_at, source_message_id,
       carries_history, language, formality FROM drafts";

impl DraftKind {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Reply => "reply",
            Self::Forward => "forward",
            Self::New => "new",
            Self::Note => "note",
        }
    }

    fn from_text(text: &str) -> Self {
        match text {
            "forward" => Self::Forward,
            "new" => Self::New,
            "note" => Self::Note,
            _ => Self::Reply,
        }
    }
}

fn from_row(row: &Row<'_>) -> Result<Draft, rusqlite::Error> {
    let recipients: String = row.get(4)?;
    Ok(Draft {
        id: DraftId(row.get(0)?),
        conversation_id: row.get::<_, Option<i64>>(1)?.map(ConversationId),
        channel_id: row.get::<_, Option<i64>>(2)?.map(ChannelId),
        kind: DraftKind::from_text(&row.get::<_, String>(3)?),
        recipients: serde_json::from_str(&recipients).unwrap_or_default(),
        subject: row.get(5)?,
        body: row.get(6)?,
        text: row.get(7)?,
        updated_at: Timestamp::from_millisecond(row.get(8)?),
        source_message_id: row.get::<_, Option<i64>>(9)?.map(MessageId),
        carries_history: row.get(10)?,
        language: row.get(11)?,
        formality: row.get::<_, Option<String>>(12)?.map(|text| Formality::from_text(&text)),
        files: Vec::new(),
    })
}

pub(super) fn get(connection: &Connection, me: AgentId, id: DraftId) -> Result<Draft, Problem> {
    let sql = [COLUMNS, " WHERE id = :id AND agent_id = :me"].concat();
    let mut draft = connection
        .prepare_cached(&sql)
        .or_problem()?
        .query_row(named_params! { ":id": id.0, ":me": me.0 }, from_row)
        .optional()
        .or_problem()?
        .ok_or_else(|| Problem::absent("draft-absent"))?;
    draft.files = files(connection, id)?;
    Ok(draft)
}

pub(super) fn of_conversation(connection: &Connection, me: AgentId, id: ConversationId) -> Result<Vec<Draft>, Problem> {
    let sql = [COLUMNS, " WHERE conversation_id = :id AND agent_id = :me ORDER BY updated_at DESC"].concat();
    list(connection, &sql, named_params! { ":id": id.0, ":me": me.0 })
}

/// Drafts of new conversations.
pub(super) fn unattached(connection: &Connection, me: AgentId) -> Result<Vec<Draft>, Problem> {
    let sql =
        [COLUMNS, " WHERE conversation_id IS NULL AND parked_in IS NULL AND agent_id = :me ORDER BY updated_at DESC"]
            .concat();
    list(connection, &sql, named_params! { ":me": me.0 })
}

/// Drafts that wait beside others of their kind in a conversation.
pub(super) fn parked(connection: &Connection, me: AgentId, id: ConversationId) -> Result<Vec<Draft>, Problem> {
    let sql = [COLUMNS, " WHERE parked_in = :id AND agent_id = :me ORDER BY updated_at DESC"].concat();
    list(connection, &sql, named_params! { ":id": id.0, ":me": me.0 })
}

fn list(connection: &Connection, sql: &str, params: &[(&str, &dyn rusqlite::ToSql)]) -> Result<Vec<Draft>, Problem> {
    let mut statement = connection.prepare_cached(sql).or_problem()?;
    let rows = statement.query_map(params, from_row).or_problem()?;
    let mut drafts = rows.collect::<Result<Vec<_>, _>>().or_problem()?;
    for draft in &mut drafts {
        draft.files = files(connection, draft.id)?;
    }
    Ok(drafts)
}

fn files(connection: &Connection, id: DraftId) -> Result<Vec<DraftFile>, Problem> {
    let sql = "SELECT id, name, mime_type, size, content_id FROM draft_files WHERE draft_id = :id ORDER BY id";
    let mut statement = connection.prepare_cached(sql).or_problem()?;
    let rows = statement
        .query_map(named_params! { ":id": id.0 }, |row| {
            Ok(DraftFile {
                id: row.get(0)?,
                name: row.get(1)?,
                mime_type: row.get(2)?,
                size: row.get(3)?,
                content_id: row.get(4)?,
            })
        })
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// Saves a draft; one per agent, conversation and kind.
pub(super) fn save(write: &mut Write<'_>, me: AgentId, request: &SaveDraftRequest) -> Result<Draft, Problem> {
    let connection = write.connection();
    if let Some(conversation) = request.conversation_id {
        store::status(connection, conversation)?;
    }
    let id = match find_kept(connection, me, request)? {
        Some(draft) => draft.id,
        None => insert(write, me, request)?,
    };
    update(write, id, request)?;
    write.changed(Topic::Drafts, id.0);
    if let Some(conversation) = request.conversation_id {
        write.changed(Topic::Drafts, conversation.0);
    }
    get(write.connection(), me, id)
}

/// The draft that a request goes on with.
pub(super) fn find_kept(
    connection: &Connection,
    me: AgentId,
    request: &SaveDraftRequest,
) -> Result<Option<Draft>, Problem> {
    let id = match (request.id, request.conversation_id) {
        (Some(id), _) => Some(id),
        (None, Some(conversation)) => find(connection, me, conversation, request.kind)?,
        (None, None) => None,
    };
    id.map(|id| get(connection, me, id)).transpose()
}

pub(super) fn find(
    connection: &Connection,
    me: AgentId,
    id: ConversationId,
    kind: DraftKind,
) -> Result<Option<DraftId>, Problem> {
    connection
        .query_row(
            "SELECT id FROM drafts WHERE conversation_id = :id AND agent_id = :me AND kind = :kind",
            named_params! { ":id": id.0, ":me": me.0, ":kind": kind.as_str() },
            |row| row.get(0).map(DraftId),
        )
        .optional()
        .or_problem()
}

fn insert(write: &Write<'_>, me: AgentId, request: &SaveDraftRequest) -> Result<DraftId, Problem> {
    write
        .connection()
        .execute(
            "INSERT INTO drafts (uid, conversation_id, agent_id, kind, updated_at)
             VALUES (:uid, :conversation, :me, :kind, :now)",
            named_params! {
                ":uid": uuid::Uuid::now_v7().to_string(),
                ":conversation": request.conversation_id.map(|id| id.0),
                ":me": me.0,
                ":kind": request.kind.as_str(),
                ":now": write.now.as_millisecond(),
            },
        )
        .or_problem()?;
    Ok(DraftId(write.connection().last_insert_rowid()))
}

fn update(write: &Write<'_>, id: DraftId, request: &SaveDraftRequest) -> Result<(), Problem> {
    let recipients: &Recipients = &request.recipients;
    let language =
        request.language.as_deref().filter(|tag| !tag.is_empty()).map(customers::parse_language).transpose()?;
    write
        .connection()
        .execute(
            "UPDATE drafts SET channel_id = :channel, recipients = :recipients, subject = :subject, body = :body,
               text = :text, source_message_id = :source, carries_history = :history, language = :language,
               formality = :formality, updated_at = :now WHERE id = :id",
            named_params! {
                ":source": request.source_message_id.map(|id| id.0),
                ":history": request.carries_history.unwrap_or(true),
                ":language": language,
                ":formality": request.formality.map(Formality::as_str),
                ":channel": request.channel_id.map(|id| id.0),
                ":recipients": serde_json::to_string(recipients).map_err(Problem::broken)?,
                ":subject": request.subject,
                ":body": request.body,
                ":text": request.text,
                ":now": write.now.as_millisecond(),
                ":id": id.0,
            },
        )
        .or_problem()?;
    Ok(())
}

/// Removes a draft; its files go with the next tidying.
pub(super) fn delete(write: &mut Write<'_>, me: AgentId, id: DraftId) -> Result<(), Problem> {
    let draft = get(write.connection(), me, id)?;
    write.connection().execute("DELETE FROM drafts WHERE id = :id", named_params! { ":id": id.0 }).or_problem()?;
    write.changed(Topic::Drafts, id.0);
    if let Some(conversation) = draft.conversation_id {
        write.changed(Topic::Drafts, conversation.0);
    }
    Ok(())
}

/// Puts a removed draft back as it was, under its old ids: what undoing a sending restores.
pub(super) fn restore(write: &mut Write<'_>, me: AgentId, draft: &Draft, blobs: &[String]) -> Result<(), Problem> {
    let connection = write.connection();
    connection
        .execute(
            "INSERT INTO drafts (id, uid, conversation_id, agent_id, channel_id, kind, recipients, subject, body, text,
               source_message_id, carries_history, language, formality, updated_at)
             VALUES (:id, :uid, :conversation, :me, :channel, :kind, :recipients, :subject, :body, :text, :source,
               :history, :language, :formality, :at)",
            named_params! {
                ":id": draft.id.0,
                ":uid": uuid::Uuid::now_v7().to_string(),
                ":conversation": draft.conversation_id.map(|id| id.0),
                ":me": me.0,
                ":channel": draft.channel_id.map(|id| id.0),
                ":kind": draft.kind.as_str(),
                ":recipients": serde_json::to_string(&draft.recipients).map_err(Problem::broken)?,
                ":subject": draft.subject,
                ":body": draft.body,
                ":text": draft.text,
                ":source": draft.source_message_id.map(|id| id.0),
                ":history": draft.carries_history,
                ":language": draft.language,
                ":formality": draft.formality.map(Formality::as_str),
                ":at": draft.updated_at.as_millisecond(),
            },
        )
        .or_problem()?;
    for (file, blob) in draft.files.iter().zip(blobs) {
        insert_file(connection, draft.id, file, blob)?;
    }
    write.changed(Topic::Drafts, draft.id.0);
    if let Some(conversation) = draft.conversation_id {
        write.changed(Topic::Drafts, conversation.0);
    }
    Ok(())
}

/// Adds a file; one that had a number before keeps it.
pub(super) fn insert_file(
    connection: &Connection,
    draft: DraftId,
    file: &DraftFile,
    blob: &str,
) -> Result<i64, Problem> {
    connection
        .execute(
            "INSERT INTO draft_files (id, draft_id, name, mime_type, size, content_id, blob)
             VALUES (nullif(:id, 0), :draft, :name, :mime_type, :size, :content_id, :blob)",
            named_params! {
                ":id": file.id,
                ":draft": draft.0,
                ":name": file.name,
                ":mime_type": file.mime_type,
                ":size": file.size,
                ":content_id": file.content_id,
                ":blob": blob,
            },
        )
        .or_problem()?;
    Ok(connection.last_insert_rowid())
}

/// Takes a draft out of its conversation, so that another one can have its place.
pub(super) fn leave(connection: &Connection, id: DraftId) -> Result<(), Problem> {
    connection
        .execute("UPDATE drafts SET conversation_id = NULL WHERE id = :id", named_params! { ":id": id.0 })
        .or_problem()?;
    Ok(())
}

/// Gives the files of one draft to another.
pub(super) fn move_files(connection: &Connection, from: DraftId, to: DraftId) -> Result<(), Problem> {
    connection
        .execute(
            "UPDATE draft_files SET draft_id = :to WHERE draft_id = :from",
            named_params! { ":from": from.0, ":to": to.0 },
        )
        .or_problem()?;
    Ok(())
}

/// Refuses files that are too large together.
pub(super) fn check_size<'a>(files: impl IntoIterator<Item = &'a DraftFile>) -> Result<(), Problem> {
    let total = files.into_iter().fold(0_i64, |total, file| total.saturating_add(file.size));
    if total > LARGEST {
        return Err(Problem::refused("message-too-large").with("size", format!("{} MB", LARGEST / 1_000_000)));
    }
    Ok(())
}

/// Attaches a file or a pasted picture.
pub(super) fn attach(desk: &Desk, me: AgentId, request: &super::wire::AttachFileRequest) -> Result<Draft, Problem> {
    let invalid = |error: base64::DecodeError| Problem::refused("request-invalid").with("detail", error);
    let bytes = STANDARD.decode(&request.base64).map_err(invalid)?;
    let content_id = request.is_inline.then(|| uuid::Uuid::new_v4().simple().to_string());
    let file = DraftFile {
        id: 0,
        name: request.name.clone(),
        mime_type: request.mime_type.clone(),
        size: i64::try_from(bytes.len()).unwrap_or(i64::MAX),
        content_id,
    };
    let draft = desk.read(|connection| get(connection, me, request.draft_id))?;
    check_size(draft.files.iter().chain([&file]))?;
    let blob = desk.store().blobs().put(&bytes).or_problem()?;
    desk.write("inbox.attach_file", Some(me), |write| {
        get(write.connection(), me, request.draft_id)?;
        insert_file(write.connection(), request.draft_id, &file, &blob)?;
        write.changed(Topic::Drafts, request.draft_id.0);
        get(write.connection(), me, request.draft_id)
    })
}

pub(super) fn detach(write: &mut Write<'_>, me: AgentId, id: DraftId, file: i64) -> Result<Draft, Problem> {
    get(write.connection(), me, id)?;
    write
        .connection()
        .execute(
            "DELETE FROM draft_files WHERE id = :file AND draft_id = :id",
            named_params! { ":file": file, ":id": id.0 },
        )
        .or_problem()?;
    write.changed(Topic::Drafts, id.0);
    get(write.connection(), me, id)
}

/// The bytes of a draft's file: a picture that stands in its text, or a file to be looked at before it leaves.
pub(super) fn file(desk: &Desk, me: AgentId, id: DraftId, file: i64) -> Result<AttachmentAnswer, Problem> {
    let (known, blob) = desk.read(|connection| {
        let draft = get(connection, me, id)?;
        let named = draft.files.into_iter().zip(blobs(connection, id)?);
        named.into_iter().find(|(known, _)| known.id == file).ok_or_else(|| Problem::absent("draft-absent"))
    })?;
    let bytes = desk.store().blobs().get(&blob).or_problem()?;
    let bytes = bytes.ok_or_else(|| Problem::refused("file-unreadable").with("path", &known.name))?;
    Ok(AttachmentAnswer { name: known.name, mime_type: known.mime_type, base64: STANDARD.encode(bytes) })
}

/// The names of the encrypted files of a draft, in the order of its `files`.
pub(super) fn blobs(connection: &Connection, id: DraftId) -> Result<Vec<String>, Problem> {
    let mut statement =
        connection.prepare_cached("SELECT blob FROM draft_files WHERE draft_id = :id ORDER BY id").or_problem()?;
    let rows = statement.query_map(named_params! { ":id": id.0 }, |row| row.get(0)).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_of_a_letter_count_together() {
        let file = |size| DraftFile {
            id: 1,
            name: "film.bin".into(),
            mime_type: "application/octet-stream".into(),
            size,
            content_id: None,
        };
        assert!(check_size(&[file(LARGEST - 1), file(1)]).is_ok());
        let refused = check_size(&[file(LARGEST), file(1)]).map_err(|problem| problem.code);
        assert_eq!(refused, Err("message-too-large"));
    }
}
