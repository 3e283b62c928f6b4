//! Mails that a form of a website has written for somebody: taken apart into fields. No database; whom to believe is
//! decided elsewhere.
//!
//! The forms put a label before each value, on the same line or on the line above, in the language of the shop.

mod labels;
mod layout;
mod source;

use crate::mail::model::{Automatic, Mailbox, ParsedMail};
use comptoir_kernel::EmailAddress;
pub use labels::{fold_label, meaning_of};
use serde::{Deserialize, Serialize};
pub use source::{FormSource, is_form_sender};

/// What a field of a form is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Meaning {
    Name,
    FirstName,
    LastName,
    Email,
    Phone,
    Order,
    Subject,
    Message,
    /// Name and address in one, as in `Ada <ada@world.example>`.
    Sender,
    Other,
}

/// One line of the form, as it was labelled there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct FormField {
    pub label: String,
    pub value: String,
    pub meaning: Meaning,
}

/// A form that was filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    pub source: FormSource,
    pub fields: Vec<FormField>,
    /// Where an answer goes: a valid address.
    pub email: String,
    pub name: String,
    pub message: String,
}

/// How the shop's own form is read: labels as [`fold_label`] makes them.
pub type OwnLabels = std::collections::BTreeMap<String, Meaning>;

/// No form's mail is longer; bytes.
const LONGEST: usize = 40_000;

/// Reads the mail of a form of a known kind. Cheap for mail that is none.
pub fn read(mail: &ParsedMail) -> Option<Form> {
    if !may_be_form(mail) || !layout::has_labels(&mail.text, &meaning_of) {
        return None;
    }
    let fields = layout::fields(&mail.text, &meaning_of);
    let source = source::of(mail, &fields);
    form(source, fields, &mail.reply_to).ok().filter(|form| !is_own_letter(mail, form))
}

/// Reads a mail by the shop's own labels.
///
/// # Errors
/// What the mail lacks: `Email` or `Message`.
pub fn read_own(text: &str, reply_to: &[Mailbox], own: &OwnLabels) -> Result<Form, Meaning> {
    form(FormSource::Own, layout::fields(text, &|label| own.get(label).copied()), reply_to)
}

/// The labels that a text seems to have, with what they probably mean.
pub fn labels_of(text: &str) -> Vec<FormField> {
    let wide = |label: &str| meaning_of(label);
    let mut found = layout::fields(text, &wide);
    found.truncate(40);
    found
}

/// Answers, lists and reports are no forms, nor is anything that is long.
pub fn may_be_form(mail: &ParsedMail) -> bool {
    mail.in_reply_to.is_empty()
        && mail.references.is_empty()
        && mail.bounce.is_none()
        && matches!(mail.automatic, Automatic::No | Automatic::Generated)
        && mail.text.len() <= LONGEST
}

/// Somebody who writes "E-Mail: …" about themselves needs no form.
fn is_own_letter(mail: &ParsedMail, form: &Form) -> bool {
    mail.from.as_ref().is_some_and(|from| from.address.eq_ignore_ascii_case(&form.email))
}

fn form(source: FormSource, mut fields: Vec<FormField>, reply_to: &[Mailbox]) -> Result<Form, Meaning> {
    split_senders(&mut fields);
    let value = |meaning| fields.iter().find(|field| field.meaning == meaning).map(|field| field.value.clone());
    let message = value(Meaning::Message).filter(|message| !message.trim().is_empty()).ok_or(Meaning::Message)?;
    let typed = value(Meaning::Email).and_then(|typed| address_in(&typed));
    let answered = || reply_to.iter().find_map(|other| address_in(&other.address));
    let email = typed.or_else(answered).ok_or(Meaning::Email)?;
    let whole = value(Meaning::Name);
    let parts =
        || [value(Meaning::FirstName), value(Meaning::LastName)].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let name = one_line(&whole.unwrap_or_else(parts));
    Ok(Form { source, email, name, message: message.trim().to_owned(), fields })
}

/// "Ada <ada@world.example>" becomes a name and an address.
fn split_senders(fields: &mut Vec<FormField>) {
    let Some(at) = fields.iter().position(|field| field.meaning == Meaning::Sender) else { return };
    let sender = fields.remove(at);
    let name = sender.value.split(['<', '[', '(']).next().unwrap_or_default().trim_matches([' ', '"']);
    let address = address_in(&sender.value);
    let has = |meaning| fields.iter().any(|field| field.meaning == meaning);
    let (has_name, has_email) = (has(Meaning::Name), has(Meaning::Email));
    let field = |value: String, meaning| FormField { label: sender.label.clone(), value, meaning };
    if let Some(address) = address.filter(|_| !has_email) {
        fields.insert(at.min(fields.len()), field(address, Meaning::Email));
    }
    if !name.is_empty() && !name.contains('@') && !has_name {
        fields.insert(at.min(fields.len()), field(name.to_owned(), Meaning::Name));
    }
}

/// The first mail address in a text, in lower case.
fn address_in(text: &str) -> Option<String> {
    let pieces =
        text.split(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '[' | ']' | '(' | ')' | ',' | ';' | '"'));
    pieces
        .map(|piece| piece.strip_prefix("mailto:").unwrap_or(piece).trim_end_matches('.'))
        .filter(|piece| piece.contains('@'))
        .find_map(|piece| EmailAddress::parse(piece).ok().map(String::from))
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").chars().filter(|c| !c.is_control()).take(200).collect()
}

#[cfg(test)]
mod tests;
