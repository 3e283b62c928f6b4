//! The one path by which a mail enters the desk: live, imported, or sent from elsewhere.

mod moving;

use super::blocking::{self, Block};
use super::contacts::{self, Reading};
use super::intake::Intake;
use super::model::{MessageKind, Status};
use super::wire::{BounceInfo, Recipient, Recipients};
use super::{joining, raw, store, thread};
use crate::desk::write::{OrProblem, Write};
use crate::desk::{Desk, Topic};
use crate::{channels, customers, knowledge};
use comptoir_connectors::mail::model::{Automatic, Mailbox, ParsedMail};
use comptoir_kernel::{ChannelId, ConversationId, EmailAddress, FolderId, MessageId, Problem, Timestamp};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};

/// Mail older than this at activation is history: it comes in closed and read.
const RECENT_DAYS: i64 = 14;

/// Where a mail comes from.
#[derive(Debug, Clone)]
pub(crate) struct Origin {
    pub channel: ChannelId,
    /// Folder and number on the server; none for a file.
    pub placement: Option<(FolderId, u32)>,
    pub is_sent_folder: bool,
    pub is_junk_folder: bool,
    /// It lay there when the folder was read for the first time.
    pub is_past: bool,
    pub is_seen: Option<bool>,
    /// When the server got it; used where the mail has no date.
    pub received_at: Option<Timestamp>,
    /// Folder and number, or file and position, in words for the quarantine.
    pub place: String,
    /// What it is about, where that is known beforehand: becomes a tag of a new conversation.
    pub topic: Option<String>,
}

/// What became of a mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Arrival {
    New { message: MessageId, at: Timestamp, is_new_conversation: bool },
    Duplicate,
    Quarantined,
}

/// Puts a mail into the desk, all but its words in the index. Idempotent by place on the server and by content.
pub(crate) fn receive(
    desk: &Desk,
    write: &mut Write<'_>,
    intake: &Intake,
    origin: &Origin,
) -> Result<Arrival, Problem> {
    if let Some((folder, uid)) = origin.placement
        && !store::insert_placement(write.connection(), folder, uid)?
    {
        return Ok(Arrival::Duplicate);
    }
    let Some(mail) = &intake.parsed else {
        return quarantine(desk, write, intake, origin);
    };
    if let Some(known) = known_message(write.connection(), mail, intake, origin)? {
        place(write.connection(), origin, known)?;
        return Ok(Arrival::Duplicate);
    }
    let form = match origin.is_sent_folder {
        true => None,
        false => contacts::read_form(write.connection(), mail, intake.form.as_deref())?,
    };
    let sender = match form.as_ref().and_then(Reading::customer) {
        Some(correspondent) => Sender { kind: MessageKind::Customer, correspondent },
        None => recognise_sender(write.connection(), mail, origin)?,
    };
    let letter = Letter::new(write, mail, intake, origin, sender, form)?;
    letter.file(desk, write)
}

fn quarantine(desk: &Desk, write: &mut Write<'_>, intake: &Intake, origin: &Origin) -> Result<Arrival, Problem> {
    let raw_id = raw::insert(write.connection(), desk.store().blobs(), &intake.packed)?;
    let inserted = write
        .connection()
        .execute(
            "INSERT INTO quarantine (channel_id, at, origin, problem_code, content_hash, raw_id)
             VALUES (:channel, :now, :origin, :code, :hash, :raw_id) ON CONFLICT DO NOTHING",
            named_params! {
                ":channel": origin.channel.0,
                ":now": write.now.as_millisecond(),
                ":origin": origin.place,
                ":code": "file-not-mail",
                ":hash": intake.hash.as_slice(),
                ":raw_id": raw_id,
            },
        )
        .or_problem()?;
    if inserted == 0 {
        write.connection().execute("DELETE FROM raws WHERE id = :id", named_params! { ":id": raw_id }).or_problem()?;
        return Ok(Arrival::Duplicate);
    }
    write.changed(Topic::Quarantine, write.connection().last_insert_rowid());
    Ok(Arrival::Quarantined)
}

/// The same content, or our own message coming back through the Sent folder.
fn known_message(
    connection: &Connection,
    mail: &ParsedMail,
    intake: &Intake,
    origin: &Origin,
) -> Result<Option<MessageId>, Problem> {
    let same: Option<i64> = connection
        .prepare_cached("SELECT id FROM messages WHERE content_hash = :hash LIMIT 1")
        .or_problem()?
        .query_row(named_params! { ":hash": intake.hash.as_slice() }, |row| row.get(0))
        .optional()
        .or_problem()?;
    if same.is_some() {
        return Ok(same.map(MessageId));
    }
    let is_ours = mail.from.as_ref().map_or(Ok(None), |from| channels::address_owner(connection, &from.address))?;
    let Some(id) = mail.message_id.as_deref().filter(|_| origin.is_sent_folder || is_ours.is_some()) else {
        return Ok(None);
    };
    let own: Option<i64> = connection
        .prepare_cached(
            "SELECT messages.id FROM messages JOIN outbox ON outbox.message_id = messages.id
             WHERE messages.message_id = :id AND messages.message_id <> '' LIMIT 1",
        )
        .or_problem()?
        .query_row(named_params! { ":id": id }, |row| row.get(0))
        .optional()
        .or_problem()?;
    Ok(own.map(MessageId))
}

fn place(connection: &Connection, origin: &Origin, message: MessageId) -> Result<(), Problem> {
    if let Some((folder, uid)) = origin.placement {
        connection
            .prepare_cached("UPDATE placements SET message_id = :message WHERE folder_id = :folder AND uid = :uid")
            .or_problem()?
            .execute(named_params! { ":message": message.0, ":folder": folder.0, ":uid": uid })
            .or_problem()?;
    }
    Ok(())
}

/// Who speaks, and with whom the conversation is.
struct Sender {
    kind: MessageKind,
    correspondent: Mailbox,
}

/// One of our own addresses speaks for us only from the Sent folder; in the inbox it could be anybody.
fn recognise_sender(connection: &Connection, mail: &ParsedMail, origin: &Origin) -> Result<Sender, Problem> {
    let nobody = Mailbox { name: String::new(), address: "unknown@invalid".into() };
    let from = mail.from.clone().filter(|from| !from.address.is_empty());
    if origin.is_sent_folder {
        let others = mail.to.iter().chain(&mail.cc).chain(&mail.bcc);
        let correspondent = others.into_iter().find(|other| !other.address.is_empty()).cloned();
        return Ok(Sender { kind: MessageKind::Agent, correspondent: correspondent.or(from).unwrap_or(nobody) });
    }
    let from = from.or_else(|| mail.reply_to.first().cloned()).unwrap_or(nobody);
    // Contact forms of shops write in the shop's own name and put the customer into Reply-To.
    if channels::address_owner(connection, &from.address)?.is_some() {
        for other in &mail.reply_to {
            if !other.address.is_empty() && channels::address_owner(connection, &other.address)?.is_none() {
                return Ok(Sender { kind: MessageKind::Customer, correspondent: other.clone() });
            }
        }
    }
    Ok(Sender { kind: MessageKind::Customer, correspondent: from })
}

/// The language that the letter is written in, else what its sender's address tells.
fn note_language(
    connection: &Connection,
    customer: comptoir_kernel::CustomerId,
    intake: &Intake,
    address: &str,
) -> Result<(), Problem> {
    let heard = intake.language.as_deref().map(|language| (language, intake.language_source));
    match heard.or_else(|| customers::of_domain(address).map(|language| (language, "domain"))) {
        Some((language, source)) => {
            customers::note_language(connection, customer, &customers::with_region(language, address), source)
        }
        None => Ok(()),
    }
}

/// A mail that is about to be filed.
struct Letter<'a> {
    mail: &'a ParsedMail,
    intake: &'a Intake,
    origin: &'a Origin,
    sender: Sender,
    /// What it says, if it is the mail of a contact form.
    form: Option<Reading>,
    customer: comptoir_kernel::CustomerId,
    at: Timestamp,
    is_history: bool,
    is_automatic: bool,
    /// The sender is kept out.
    block: Option<Block>,
}

impl<'a> Letter<'a> {
    fn new(
        write: &mut Write<'_>,
        mail: &'a ParsedMail,
        intake: &'a Intake,
        origin: &'a Origin,
        sender: Sender,
        form: Option<Reading>,
    ) -> Result<Self, Problem> {
        // A date in the future would stay on top of every list for ever.
        let at = mail.date.or(origin.received_at).unwrap_or(write.now).min(write.now);
        let address = EmailAddress::parse(&sender.correspondent.address)
            .map_or_else(|_| sender.correspondent.address.to_lowercase(), String::from);
        let (customer, is_new) =
            customers::recognise(write.connection(), &address, &sender.correspondent.name, write.now)?;
        if is_new {
            write.changed(Topic::Customers, customer.0);
        }
        let is_customer = sender.kind == MessageKind::Customer;
        // A form is sent by a machine, and written by a person.
        let is_automatic = mail.automatic != Automatic::No && form.as_ref().and_then(Reading::customer).is_none();
        if is_customer && !is_automatic {
            note_language(write.connection(), customer, intake, &address)?;
        }
        let activated = channels::get(write.connection(), origin.channel)?;
        let received = origin.received_at.unwrap_or(at);
        // Servers tell the time of arrival in whole seconds: only a second that was over by then is the past.
        let second = |moment: Timestamp| moment.as_millisecond().div_euclid(1000);
        let is_old = second(received) < second(activated.activated_at);
        let is_history = activated.kind != "mail" || origin.is_past || is_old;
        let block = if is_customer { blocking::block_of(write.connection(), &address)? } else { None };
        let sender = Sender { correspondent: Mailbox { address, ..sender.correspondent }, ..sender };
        Ok(Self { mail, intake, origin, sender, form, customer, at, is_history, is_automatic, block })
    }

    fn file(&self, desk: &Desk, write: &mut Write<'_>) -> Result<Arrival, Problem> {
        let bounced = self.bounced_conversation(write.connection())?;
        let found = match bounced {
            Some(conversation) => {
                Some(thread::Match { conversation, is_new_participant: false, subject_changed: false })
            }
            None => self.not_kept_out(write.connection(), thread::find(write.connection(), &self.clues())?)?,
        };
        let is_new_conversation = found.is_none();
        let found = match found {
            Some(found) => found,
            None => thread::Match {
                conversation: self.begin_conversation(write)?,
                is_new_participant: false,
                subject_changed: false,
            },
        };
        if is_new_conversation && store::status(write.connection(), found.conversation)? == Status::Spam {
            blocking::tell_arrival(write, found.conversation, self.block.as_ref())?;
        }
        if let Some(topic) = self.origin.topic.as_deref().filter(|_| is_new_conversation) {
            super::triage::add_tag(write, found.conversation, topic)?;
        }
        let message = self.insert_message(desk, write, &found)?;
        if self.sender.kind == MessageKind::Customer {
            knowledge::count_vote(write, &self.mail.visible_text, &self.sender.correspondent.address)?;
        }
        self.remember_ids(write.connection(), found.conversation)?;
        let Intake { references, tokens, .. } = self.intake;
        joining::came_since(write.connection(), found.conversation, message, references, tokens)?;
        self.remember_participants(write.connection(), found.conversation)?;
        place(write.connection(), self.origin, message)?;
        self.move_conversation(write, found.conversation, message, is_new_conversation)?;
        write.changed(Topic::Conversations, found.conversation.0);
        Ok(Arrival::New { message, at: self.at, is_new_conversation })
    }

    /// Whoever is kept out does not come in by an old conversation either.
    fn not_kept_out(
        &self,
        connection: &Connection,
        found: Option<thread::Match>,
    ) -> Result<Option<thread::Match>, Problem> {
        let Some(found) = found else { return Ok(None) };
        let is_in = self.block.is_none() || store::status(connection, found.conversation)? == Status::Spam;
        Ok(is_in.then_some(found))
    }

    fn clues(&self) -> thread::Clues<'_> {
        thread::Clues {
            references: &self.intake.references,
            tokens: &self.intake.tokens,
            correspondent: &self.sender.correspondent.address,
            customer: self.customer,
            subject: self.subject(),
            at: self.at,
        }
    }

    fn subject(&self) -> &str {
        self.form.as_ref().and_then(Reading::subject).unwrap_or(&self.mail.subject)
    }

    /// The form, if its sender is believed.
    fn believed(&self) -> Option<&Reading> {
        self.form.as_ref().filter(|form| form.customer().is_some())
    }

    fn bounced_conversation(&self, connection: &Connection) -> Result<Option<ConversationId>, Problem> {
        let original = self.mail.bounce.as_ref().and_then(|bounce| bounce.original_message_id.as_deref());
        let Some(original) = original else { return Ok(None) };
        connection
            .query_row(
                "SELECT conversation_id FROM messages WHERE message_id = :id AND message_id <> '' AND kind = 'agent'
                 LIMIT 1",
                named_params! { ":id": original },
                |row| row.get(0).map(ConversationId),
            )
            .optional()
            .or_problem()
    }

    /// History older than two weeks comes in closed; so does what we wrote and nobody answered.
    fn begin_conversation(&self, write: &Write<'_>) -> Result<ConversationId, Problem> {
        let is_spam = self.mail.is_spam || self.origin.is_junk_folder || self.block.is_some();
        let is_old = self.is_history && !self.is_recent(write, RECENT_DAYS);
        let is_customer = self.sender.kind == MessageKind::Customer;
        let status = match (is_spam, is_customer) {
            (true, _) => Status::Spam,
            _ if is_old => Status::Closed,
            (_, true) if self.is_history && self.is_automatic => Status::Closed,
            (_, true) => Status::Open,
            (_, false) => Status::Pending,
        };
        let is_seen = self.origin.is_seen.unwrap_or(self.is_history && !is_customer);
        store::insert_conversation(
            write.connection(),
            &store::NewConversation {
                channel: self.origin.channel,
                customer: self.customer,
                subject: self.subject(),
                subject_key: &thread::subject_key(self.subject()),
                status,
                is_unread: is_customer && status == Status::Open && !(self.is_history && is_seen),
                at: self.at,
            },
        )
    }

    fn insert_message(&self, desk: &Desk, write: &Write<'_>, found: &thread::Match) -> Result<MessageId, Problem> {
        let connection = write.connection();
        let raw_id = raw::insert(connection, desk.store().blobs(), &self.intake.packed)?;
        let from = self.mail.from.clone().unwrap_or_default();
        let is_unnamed = from.address.is_empty() || self.believed().is_some();
        let speaker = if self.sender.kind == MessageKind::Customer && is_unnamed {
            self.sender.correspondent.clone()
        } else {
            from
        };
        let id = store::insert_message(
            connection,
            &store::NewMessage {
                conversation: found.conversation,
                channel: self.origin.channel,
                kind: self.sender.kind,
                agent: None,
                at: self.at,
                received_at: self.arrived(write.now),
                from_name: &speaker.name,
                from_address: &speaker.address,
                recipients: &self.recipients(),
                subject: &self.mail.subject,
                text: &self.mail.text,
                visible_text: self.believed().map_or(&self.mail.visible_text, Reading::message),
                has_html: self.mail.has_html,
                language: self.intake.language.as_deref(),
                automatic: if self.is_automatic { word(&self.mail.automatic) } else { "no" },
                // The proof is about the machine that sent the form, not about the person in it.
                authentication: self.believed().map_or(word(&self.mail.authentication), |_| "unknown"),
                is_new_participant: found.is_new_participant && self.sender.kind == MessageKind::Customer,
                subject_changed: found.subject_changed,
                message_id: self.mail.message_id.as_deref().unwrap_or_default(),
                content_hash: &self.intake.hash,
                bounce: self.bounce_json()?,
                raw_id: Some(raw_id),
            },
        )?;
        for part in &self.mail.attachments {
            store::insert_attachment(connection, id, part)?;
        }
        if let Some(form) = &self.form {
            contacts::keep_form(write, id, form)?;
        }
        Ok(id)
    }

    fn recipients(&self) -> Recipients {
        let named = recipients(self.mail);
        match self.believed() {
            Some(form) => Recipients { reply_to: form.reply_to(), ..named },
            None => named,
        }
    }

    /// When it came: never later than now, and for history never later than it says, since a move from server to server or
    /// an import is no arrival.
    fn arrived(&self, now: Timestamp) -> Timestamp {
        let latest = if self.is_history { self.at } else { now };
        self.origin.received_at.unwrap_or(now).min(latest)
    }

    fn bounce_json(&self) -> Result<Option<String>, Problem> {
        let info = self.mail.bounce.as_ref().map(|bounce| BounceInfo {
            recipient: bounce.recipient.clone(),
            status: bounce.status.clone(),
            diagnostic: bounce.diagnostic.clone(),
            is_permanent: bounce.is_permanent,
        });
        info.map(|info| serde_json::to_string(&info)).transpose().map_err(Problem::broken)
    }

    /// Every id that this mail names, so that a later mail that names one of them is found.
    fn remember_ids(&self, connection: &Connection, conversation: ConversationId) -> Result<(), Problem> {
        let own = self.mail.message_id.iter();
        for id in own.chain(&self.mail.in_reply_to).chain(&self.mail.references) {
            store::insert_thread_id(connection, conversation, id)?;
        }
        Ok(())
    }

    fn remember_participants(&self, connection: &Connection, conversation: ConversationId) -> Result<(), Problem> {
        let is_bounce = self.mail.bounce.is_some();
        let others = self.mail.to.iter().chain(&self.mail.cc);
        for mailbox in std::iter::once(&self.sender.correspondent).filter(|_| !is_bounce).chain(others) {
            if !mailbox.address.is_empty() && channels::address_owner(connection, &mailbox.address)?.is_none() {
                store::insert_participant(connection, conversation, &mailbox.address, &mailbox.name)?;
            }
        }
        Ok(())
    }
}

/// The wire word of a small enum.
fn word(value: &impl serde::Serialize) -> &'static str {
    match serde_json::to_value(value).ok().as_ref().and_then(serde_json::Value::as_str) {
        Some("reply") => "reply",
        Some("generated") => "generated",
        Some("list") => "list",
        Some("bounce") => "bounce",
        Some("pass") => "pass",
        Some("fail") => "fail",
        Some("unknown") => "unknown",
        _ => "no",
    }
}

fn recipients(mail: &ParsedMail) -> Recipients {
    let list = |boxes: &[Mailbox]| {
        boxes.iter().map(|other| Recipient { name: other.name.clone(), address: other.address.clone() }).collect()
    };
    Recipients { to: list(&mail.to), cc: list(&mail.cc), bcc: list(&mail.bcc), reply_to: list(&mail.reply_to) }
}
