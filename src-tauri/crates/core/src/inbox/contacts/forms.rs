//! The mail of a contact form when it arrives: what it says, and whether its sender is believed.
//!
//! Trust is decided by who sent the mail, never by what it says about itself: the shop's own domain unless its proof failed;
//! a hosted shop's sender only with a proof; an address to which an answer goes anyway. Everybody else stays who they are.

use super::{rows, templates};
use crate::channels;
use crate::desk::write::Write;
use crate::inbox::model::FormTrust;
use crate::inbox::wire::{FormInfo, FormTemplate, Recipient};
use comptoir_connectors::forms::{self, Form, Meaning};
use comptoir_connectors::mail::model::{Authentication, Mailbox, ParsedMail};
use comptoir_kernel::{MessageId, Problem};
use comptoir_store::rusqlite::Connection;

/// A form that was read, with what may be believed of it.
pub(in crate::inbox) struct Reading {
    form: Form,
    info: FormInfo,
}

impl Reading {
    /// The customer, where there is reason to take the address for theirs.
    pub fn customer(&self) -> Option<Mailbox> {
        let mailbox = Mailbox { name: self.form.name.clone(), address: self.form.email.clone() };
        (self.info.trust != FormTrust::Stranger).then_some(mailbox)
    }

    /// Where an answer goes.
    pub fn reply_to(&self) -> Vec<Recipient> {
        vec![Recipient { name: self.form.name.clone(), address: self.form.email.clone() }]
    }

    /// What the customer wrote.
    pub fn message(&self) -> &str {
        &self.form.message
    }

    /// What it is about, if the form asks.
    pub fn subject(&self) -> Option<&str> {
        let field = self.form.fields.iter().find(|field| field.meaning == Meaning::Subject)?;
        Some(field.value.lines().next().unwrap_or_default())
    }
}

/// Reads a mail as a form: by the shop's own templates, then by what was recognised before.
pub(in crate::inbox) fn read(
    connection: &Connection,
    mail: &ParsedMail,
    recognised: Option<&Form>,
) -> Result<Option<Reading>, Problem> {
    let own = own_form(connection, mail)?;
    let (form, source, is_named) = match (own, recognised) {
        (Some((form, template)), _) => (form, template.name, !template.sender.is_empty()),
        (None, Some(form)) => (form.clone(), form.source.as_str().to_owned(), false),
        (None, None) => return Ok(None),
    };
    let sent_by = mail.from.as_ref().map(|from| from.address.to_lowercase()).unwrap_or_default();
    let trust = trust_of(connection, mail, &sent_by, &form, is_named)?;
    let info = FormInfo { source, trust, sent_by, fields: form.fields.clone() };
    Ok(Some(Reading { form, info }))
}

fn own_form(connection: &Connection, mail: &ParsedMail) -> Result<Option<(Form, FormTemplate)>, Problem> {
    let templates = templates::list(connection)?;
    if templates.is_empty() || !forms::may_be_form(mail) {
        return Ok(None);
    }
    let fitting = templates.into_iter().filter(|template| templates::fits(template, mail));
    let mut read = fitting.filter_map(|template| {
        let form = forms::read_own(&mail.text, &mail.reply_to, &templates::folded(&template.labels)).ok()?;
        Some((form, template))
    });
    Ok(read.next())
}

/// `is_named`: the shop has named this sender in a template of its own.
fn trust_of(
    connection: &Connection,
    mail: &ParsedMail,
    sent_by: &str,
    form: &Form,
    is_named: bool,
) -> Result<FormTrust, Problem> {
    let proof = mail.authentication;
    if proof != Authentication::Fail && channels::is_own_domain(connection, sent_by)? {
        return Ok(FormTrust::Own);
    }
    if proof == Authentication::Pass && (is_named || forms::is_form_sender(sent_by)) {
        return Ok(FormTrust::Known);
    }
    let is_answered = mail.reply_to.iter().any(|other| other.address.eq_ignore_ascii_case(&form.email));
    let trust = if is_answered && proof != Authentication::Fail { FormTrust::ReplyTo } else { FormTrust::Stranger };
    Ok(trust)
}

/// Keeps what the form said beside its message.
pub(in crate::inbox) fn keep(write: &Write<'_>, message: MessageId, reading: &Reading) -> Result<(), Problem> {
    rows::insert_form(write.connection(), message, &reading.info)
}
