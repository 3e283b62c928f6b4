//! Reading forms among mail that is here already.

use super::forms::{self, Reading};
use super::rows;
use super::undo::Inverse;
use crate::customers;
use crate::desk::write::{OrProblem, Write};
use crate::desk::{Topic, undo as history};
use crate::inbox::undo::Inverse as Recorded;
use crate::inbox::wire::{ReadFormsAnswer, Recipients};
use crate::inbox::{store, thread};
use comptoir_connectors::forms as outside;
use comptoir_connectors::mail::model::{Mailbox, ParsedMail};
use comptoir_kernel::{AgentId, ConversationId, CustomerId, MessageId, Problem};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The message and its conversation as they were.
#[derive(Debug, Serialize, Deserialize)]
pub(in crate::inbox) struct Unread {
    message: MessageId,
    conversation: ConversationId,
    customer: CustomerId,
    from_name: String,
    from_address: String,
    recipients: String,
    visible_text: String,
    automatic: String,
    authentication: String,
    language: Option<String>,
    /// Who takes part since.
    joined: Option<String>,
    made: Option<customers::Inverse>,
}

/// Looks through the first letter of each conversation.
///
/// # Errors
/// `conversation-absent` for an id that does not exist.
pub(super) fn read(
    write: &mut Write<'_>,
    me: AgentId,
    ids: Option<Vec<ConversationId>>,
) -> Result<ReadFormsAnswer, Problem> {
    let ids = match ids {
        Some(ids) => ids,
        None => newest(write.connection())?,
    };
    let mut done = Vec::new();
    for id in ids {
        store::status(write.connection(), id)?;
        done.extend(read_one(write, id)?);
    }
    let found = u32::try_from(done.len()).unwrap_or(u32::MAX);
    if done.is_empty() {
        return Ok(ReadFormsAnswer { found, undo_id: None });
    }
    let inverse = Recorded::Contact(Box::new(Inverse::Unread(done)));
    let undo_id = history::record(write, me, "inbox.read_forms", &inverse)?;
    Ok(ReadFormsAnswer { found, undo_id: Some(undo_id) })
}

fn newest(connection: &Connection) -> Result<Vec<ConversationId>, Problem> {
    // Read along the index of time from its end.
    let sql =
        "SELECT id FROM conversations WHERE last_message_at > 0 ORDER BY last_message_at DESC, id DESC LIMIT 1000";
    let mut statement = connection.prepare_cached(sql).or_problem()?;
    let rows = statement.query_map([], |row| row.get(0).map(ConversationId)).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

fn read_one(write: &mut Write<'_>, id: ConversationId) -> Result<Option<Unread>, Problem> {
    let Some((before, mail)) = first_letter(write.connection(), id)? else { return Ok(None) };
    if thread::has_reply_prefix(&mail.subject) {
        return Ok(None);
    }
    let recognised = outside::read(&mail);
    let Some(reading) = forms::read(write.connection(), &mail, recognised.as_ref())? else { return Ok(None) };
    forms::keep(write, before.message, &reading)?;
    write.changed(Topic::Conversations, id.0);
    match reading.customer() {
        Some(customer) => believe(write, before, &mail, &reading, &customer).map(Some),
        None => Ok(Some(before)),
    }
}

/// The first letter of a customer, unless it was read as a form before.
fn first_letter(connection: &Connection, id: ConversationId) -> Result<Option<(Unread, ParsedMail)>, Problem> {
    let row = connection
        .prepare_cached(
            "SELECT m.id, c.customer_id, m.from_name, m.from_address, m.recipients, m.visible_text, m.automatic,
               m.authentication, m.language, m.subject, m.text
             FROM messages m JOIN conversations c ON c.id = m.conversation_id
             WHERE m.conversation_id = :id AND m.kind = 'customer' AND m.raw_id IS NOT NULL
               AND NOT EXISTS (SELECT 1 FROM contact_forms WHERE message_id = m.id)
             ORDER BY m.at, m.id LIMIT 1",
        )
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, |row| {
            let before = Unread {
                message: MessageId(row.get(0)?),
                conversation: id,
                customer: CustomerId(row.get(1)?),
                from_name: row.get(2)?,
                from_address: row.get(3)?,
                recipients: row.get(4)?,
                visible_text: row.get(5)?,
                automatic: row.get(6)?,
                authentication: row.get(7)?,
                language: row.get(8)?,
                joined: None,
                made: None,
            };
            Ok((before, row.get::<_, String>(9)?, row.get::<_, String>(10)?))
        })
        .optional()
        .or_problem()?;
    let Some((before, subject, text)) = row else { return Ok(None) };
    let recipients: Recipients = serde_json::from_str(&before.recipients).unwrap_or_default();
    let reply_to =
        recipients.reply_to.into_iter().map(|one| Mailbox { name: one.name, address: one.address }).collect();
    let mail = ParsedMail {
        from: Some(Mailbox { name: before.from_name.clone(), address: before.from_address.clone() }),
        reply_to,
        subject,
        text,
        automatic: serde_json::from_value(Value::String(before.automatic.clone())).unwrap_or_default(),
        authentication: serde_json::from_value(Value::String(before.authentication.clone())).unwrap_or_default(),
        ..ParsedMail::default()
    };
    Ok(Some((before, mail)))
}

/// The conversation becomes that of the person in the form.
fn believe(
    write: &mut Write<'_>,
    mut before: Unread,
    mail: &ParsedMail,
    reading: &Reading,
    customer: &Mailbox,
) -> Result<Unread, Problem> {
    let (id, is_new) = customers::recognise(write.connection(), &customer.address, &customer.name, write.now)?;
    if is_new {
        before.made = Some(customers::Inverse::Drop(id));
    }
    write.changed(Topic::Customers, id.0);
    let known = crate::inbox::rows::participants(write.connection(), before.conversation)?;
    if !known.iter().any(|one| one.address == customer.address) {
        before.joined = Some(customer.address.clone());
        store::insert_participant(write.connection(), before.conversation, &customer.address, &customer.name)?;
    }
    let mut recipients: Recipients = serde_json::from_str(&before.recipients).unwrap_or_default();
    recipients.reply_to = reading.reply_to();
    let after = Row {
        from_name: &customer.name,
        from_address: &customer.address,
        recipients: &serde_json::to_string(&recipients).map_err(Problem::broken)?,
        visible_text: if reading.message() == mail.text { "" } else { reading.message() },
        automatic: "no",
        authentication: "unknown",
        language: crate::inbox::language::language_of(reading.message()).or_else(|| before.language.clone()),
    };
    set_row(write.connection(), before.message, &after)?;
    set_customer(write.connection(), before.conversation, id)?;
    store::summarise(write.connection(), before.conversation)?;
    Ok(before)
}

struct Row<'a> {
    from_name: &'a str,
    from_address: &'a str,
    recipients: &'a str,
    visible_text: &'a str,
    automatic: &'a str,
    authentication: &'a str,
    language: Option<String>,
}

fn set_row(connection: &Connection, id: MessageId, row: &Row<'_>) -> Result<(), Problem> {
    connection
        .execute(
            "UPDATE messages SET from_name = :name, from_address = :address, recipients = :recipients,
               visible_text = :visible, automatic = :automatic, authentication = :authentication, language = :language
             WHERE id = :id",
            named_params! {
                ":name": row.from_name,
                ":address": row.from_address,
                ":recipients": row.recipients,
                ":visible": row.visible_text,
                ":automatic": row.automatic,
                ":authentication": row.authentication,
                ":language": row.language,
                ":id": id.0,
            },
        )
        .or_problem()?;
    Ok(())
}

fn set_customer(connection: &Connection, id: ConversationId, customer: CustomerId) -> Result<(), Problem> {
    let sql = "UPDATE conversations SET customer_id = :customer WHERE id = :id";
    connection.execute(sql, named_params! { ":customer": customer.0, ":id": id.0 }).or_problem()?;
    Ok(())
}

/// Puts back what was before, unless the conversation is gone.
pub(super) fn unread(write: &mut Write<'_>, before: &Unread) -> Result<(), Problem> {
    let connection = write.connection();
    rows::delete_form(connection, before.message)?;
    let row = Row {
        from_name: &before.from_name,
        from_address: &before.from_address,
        recipients: &before.recipients,
        visible_text: &before.visible_text,
        automatic: &before.automatic,
        authentication: &before.authentication,
        language: before.language.clone(),
    };
    set_row(connection, before.message, &row)?;
    if store::status(connection, before.conversation).is_ok() {
        set_customer(connection, before.conversation, before.customer)?;
        if let Some(address) = &before.joined {
            let sql = "DELETE FROM participants WHERE conversation_id = :id AND address = :address";
            connection
                .execute(sql, named_params! { ":id": before.conversation.0, ":address": address })
                .or_problem()?;
        }
        store::summarise(connection, before.conversation)?;
    }
    if let Some(customers::Inverse::Drop(id)) = before.made {
        customers::take_back(write, customers::Inverse::Drop(id))?;
    }
    write.changed(Topic::Conversations, before.conversation.0);
    Ok(())
}
