//! How the shop's own forms are read: labels marked in an example mail.

use super::undo::Inverse;
use crate::desk::write::{OrProblem, Write};
use crate::desk::{Topic, undo as history};
use crate::inbox::undo::Inverse as Recorded;
use crate::inbox::wire::{
    FormTemplate, FormTemplateDeed, SaveFormTemplateRequest, TestFormTemplateAnswer, TestFormTemplateRequest,
};
use comptoir_connectors::forms::{self, Meaning, OwnLabels};
use comptoir_connectors::mail::model::ParsedMail;
use comptoir_kernel::{AgentId, FormTemplateId, Problem, UndoId};
use comptoir_store::rusqlite::{Connection, named_params};
use std::collections::BTreeMap;

/// More labels have no form.
const MOST_LABELS: usize = 60;

pub(super) fn list(connection: &Connection) -> Result<Vec<FormTemplate>, Problem> {
    let mut statement = connection
        .prepare_cached("SELECT id, name, sender, subject, labels, example FROM form_templates ORDER BY name, id")
        .or_problem()?;
    let rows = statement
        .query_map([], |row| {
            let labels: String = row.get(4)?;
            Ok(FormTemplate {
                id: FormTemplateId(row.get(0)?),
                name: row.get(1)?,
                sender: row.get(2)?,
                subject: row.get(3)?,
                labels: serde_json::from_str(&labels).unwrap_or_default(),
                example: row.get(5)?,
            })
        })
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

fn get(connection: &Connection, id: FormTemplateId) -> Result<FormTemplate, Problem> {
    let found = list(connection)?.into_iter().find(|template| template.id == id);
    found.ok_or_else(|| Problem::absent("form-template-absent"))
}

/// Whether a mail comes from where the template says.
pub(super) fn fits(template: &FormTemplate, mail: &ParsedMail) -> bool {
    let from = mail.from.as_ref().map(|from| from.address.to_lowercase()).unwrap_or_default();
    let sender = template.sender.to_lowercase();
    let is_sender = match sender.trim_start_matches('@') {
        "" => true,
        own if own.contains('@') => from == own,
        domain => from.rsplit_once('@').is_some_and(|(_, its)| its == domain),
    };
    is_sender && mail.subject.to_lowercase().contains(&template.subject.to_lowercase())
}

/// Labels as they are looked up.
pub(super) fn folded(labels: &BTreeMap<String, Meaning>) -> OwnLabels {
    labels.iter().map(|(label, meaning)| (forms::fold_label(label), *meaning)).collect()
}

/// What a template makes of an example.
pub(super) fn test(request: &TestFormTemplateRequest) -> TestFormTemplateAnswer {
    match forms::read_own(&request.text, &[], &folded(&request.labels)) {
        Ok(form) => TestFormTemplateAnswer {
            fields: form.fields,
            name: form.name,
            email: form.email,
            message: form.message,
            missing: None,
        },
        Err(missing) => TestFormTemplateAnswer {
            fields: Vec::new(),
            name: String::new(),
            email: String::new(),
            message: String::new(),
            missing: Some(missing),
        },
    }
}

/// Adds a template, or changes one.
///
/// # Errors
/// `form-template-nameless`, `form-template-taken`, `form-template-absent`; `form-template-no-message` and
/// `form-template-no-email` if no label says where these are or the example has nothing there.
pub(super) fn save(
    write: &mut Write<'_>,
    me: AgentId,
    request: SaveFormTemplateRequest,
) -> Result<FormTemplateDeed, Problem> {
    let name: String = request.name.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(80).collect();
    if name.is_empty() {
        return Err(Problem::refused("form-template-nameless"));
    }
    let known = list(write.connection())?;
    if known.iter().any(|other| Some(other.id) != request.id && other.name.to_lowercase() == name.to_lowercase()) {
        return Err(Problem::refused("form-template-taken").with("name", &name));
    }
    let before = request.id.map(|id| get(write.connection(), id)).transpose()?;
    let labels: BTreeMap<String, Meaning> = request
        .labels
        .into_iter()
        .filter(|(label, _)| !forms::fold_label(label).is_empty())
        .take(MOST_LABELS)
        .collect();
    check(&labels, &request.example)?;
    let template = FormTemplate {
        id: request.id.unwrap_or(FormTemplateId(0)),
        name,
        sender: request.sender.trim().to_lowercase(),
        subject: request.subject.trim().to_owned(),
        labels,
        example: request.example.chars().take(20_000).collect(),
    };
    let id = put(write, &template)?;
    let inverse = before.map_or(Inverse::DropTemplate(id), Inverse::PutTemplate);
    let undo_id = history::record(write, me, "inbox.save_form_template", &Recorded::Contact(Box::new(inverse)))?;
    Ok(FormTemplateDeed { template: FormTemplate { id, ..template }, undo_id })
}

/// A template that cannot read its own example would read nothing. An address may also stand in Reply-To.
fn check(labels: &BTreeMap<String, Meaning>, example: &str) -> Result<(), Problem> {
    let has = |meaning| labels.values().any(|one| *one == meaning);
    if !has(Meaning::Message) {
        return Err(Problem::refused("form-template-no-message"));
    }
    if example.trim().is_empty() {
        return Ok(());
    }
    match forms::read_own(example, &[], &folded(labels)) {
        Err(Meaning::Message) => Err(Problem::refused("form-template-no-message")),
        Err(_) if has(Meaning::Email) || has(Meaning::Sender) => Err(Problem::refused("form-template-no-email")),
        _ => Ok(()),
    }
}

/// Removes a template. What it has read stays.
pub(super) fn delete(write: &mut Write<'_>, me: AgentId, id: FormTemplateId) -> Result<UndoId, Problem> {
    let before = get(write.connection(), id)?;
    remove(write, id)?;
    let inverse = Recorded::Contact(Box::new(Inverse::PutTemplate(before)));
    history::record(write, me, "inbox.delete_form_template", &inverse)
}

pub(super) fn remove(write: &mut Write<'_>, id: FormTemplateId) -> Result<(), Problem> {
    write
        .connection()
        .execute("DELETE FROM form_templates WHERE id = :id", named_params! { ":id": id.0 })
        .or_problem()?;
    write.changed(Topic::Settings, 0);
    Ok(())
}

/// Writes a template; one with a number keeps it.
pub(super) fn put(write: &mut Write<'_>, template: &FormTemplate) -> Result<FormTemplateId, Problem> {
    let id = Some(template.id.0).filter(|id| *id > 0);
    write
        .connection()
        .execute(
            "INSERT INTO form_templates (id, name, sender, subject, labels, example, updated_at)
             VALUES (:id, :name, :sender, :subject, :labels, :example, :now)
             ON CONFLICT (id) DO UPDATE SET name = :name, sender = :sender, subject = :subject, labels = :labels,
               example = :example, updated_at = :now",
            named_params! {
                ":id": id,
                ":name": template.name,
                ":sender": template.sender,
                ":subject": template.subject,
                ":labels": serde_json::to_string(&template.labels).map_err(Problem::broken)?,
                ":example": template.example,
                ":now": write.now.as_millisecond(),
            },
        )
        .or_problem()?;
    write.changed(Topic::Settings, 0);
    Ok(id.map_or_else(|| FormTemplateId(write.connection().last_insert_rowid()), FormTemplateId))
}
