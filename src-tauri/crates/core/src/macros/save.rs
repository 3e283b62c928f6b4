//! Keeping macros and their texts.

use super::model::{Actions, Variant, language_tag};
use super::wire::{Macro, SaveMacroRequest, SaveVariantRequest};
use super::{store, template};
use crate::agents;
use crate::desk::write::Write;
use crate::desk::{Topic, undo};
use comptoir_kernel::{AgentId, MacroId, MacroVariantId, Problem, UndoId};
use comptoir_store::rusqlite::Connection;
use std::collections::BTreeMap;

/// A year.
const LONGEST_SNOOZE: u32 = 366 * 24 * 60;

/// Adds a macro or changes one.
pub(super) fn save(write: &mut Write<'_>, request: SaveMacroRequest) -> Result<Macro, Problem> {
    let connection = write.connection();
    let titles = clean_titles(&request.titles)?;
    let actions = clean_actions(connection, request.actions)?;
    let mut one = match request.id {
        Some(id) => store::get(connection, id)?,
        None => {
            let id = store::insert(connection, &uuid::Uuid::now_v7().to_string(), write.now)?;
            store::get(connection, id)?
        }
    };
    one = Macro { titles, actions, folder: request.folder.trim().to_owned(), updated_at: write.now, ..one };
    store::update(connection, &one)?;
    write.changed(Topic::Macros, one.id.0);
    Ok(one)
}

/// Titles by well-written tags, the empty ones left out.
pub(super) fn clean_titles(titles: &BTreeMap<String, String>) -> Result<BTreeMap<String, String>, Problem> {
    let mut clean = BTreeMap::new();
    for (language, title) in titles.iter().filter(|(_, title)| !title.trim().is_empty()) {
        clean.insert(tag(language)?, title.split_whitespace().collect::<Vec<_>>().join(" "));
    }
    if clean.is_empty() {
        return Err(Problem::refused("macro-title-missing"));
    }
    Ok(clean)
}

pub(super) fn clean_actions(connection: &Connection, mut actions: Actions) -> Result<Actions, Problem> {
    if let Some(super::model::Assign::Agent(id)) = actions.assign {
        agents::get(connection, id)?;
    }
    actions.snooze_minutes = actions.snooze_minutes.filter(|minutes| *minutes > 0).map(|it| it.min(LONGEST_SNOOZE));
    for names in [&mut actions.add_tags, &mut actions.remove_tags] {
        let mut clean: Vec<String> = Vec::new();
        for name in names.iter().map(|name| name.trim()).filter(|name| !name.is_empty()) {
            if !clean.iter().any(|known| known.eq_ignore_ascii_case(name)) {
                clean.push(name.to_owned());
            }
        }
        *names = clean;
    }
    Ok(actions)
}

fn tag(language: &str) -> Result<String, Problem> {
    language_tag(language).ok_or_else(|| Problem::refused("macro-language-unknown").with("language", language))
}

/// Puts a macro away or brings it back. Nothing is lost.
pub(super) fn archive(write: &mut Write<'_>, me: AgentId, id: MacroId, is_archived: bool) -> Result<UndoId, Problem> {
    set_archived(write, id, is_archived)?;
    undo::record(write, me, "macros.archive", &Inverse::Macro { id, was_archived: !is_archived })
}

/// What undoes a deed of this room. The inbox reads it: it keeps one history for all deeds.
#[derive(Debug, serde::Serialize)]
enum Inverse {
    Macro { id: MacroId, was_archived: bool },
}

/// Puts a macro away or brings it back, without a way to undo it.
pub(crate) fn set_archived(write: &mut Write<'_>, id: MacroId, is_archived: bool) -> Result<(), Problem> {
    let one = Macro { is_archived, ..store::get(write.connection(), id)? };
    store::update(write.connection(), &one)?;
    write.changed(Topic::Macros, id.0);
    Ok(())
}

/// Adds a text or changes one. A text that cannot be rendered is refused.
pub(super) fn save_variant(write: &mut Write<'_>, request: &SaveVariantRequest) -> Result<Macro, Problem> {
    let one = store::get(write.connection(), request.macro_id)?;
    let wanted = variant_of(write, request)?;
    let place = (&wanted.language, wanted.channel, wanted.formality);
    let same_place = one.variants.iter().find(|own| (&own.language, own.channel, own.formality) == place);
    let known = match request.id {
        Some(id) => Some(one.variants.iter().find(|own| own.id == id).ok_or_else(|| Problem::absent("macro-absent"))?),
        None => same_place,
    };
    if same_place.map(|own| own.id) != known.map(|own| own.id) && same_place.is_some() {
        return Err(Problem::refused("macro-variant-exists").with("language", &wanted.language));
    }
    match known {
        Some(known) => change_variant(write, &one, known, wanted, request)?,
        None => {
            store::insert_variant(write.connection(), &wanted, source_of(&one).map(|own| (own.id, own.revision)))?;
        }
    }
    write.changed(Topic::Macros, one.id.0);
    store::get(write.connection(), one.id)
}

fn variant_of(write: &Write<'_>, request: &SaveVariantRequest) -> Result<Variant, Problem> {
    let body = request.body.replace("\r\n", "\n");
    if body.trim().is_empty() {
        return Err(Problem::refused("macro-text-missing"));
    }
    template::check(&body)?;
    let subject = request.subject.split_whitespace().collect::<Vec<_>>().join(" ");
    template::check(&subject)?;
    Ok(Variant {
        id: request.id.unwrap_or(MacroVariantId(0)),
        macro_id: request.macro_id,
        language: tag(&request.language)?,
        channel: request.channel,
        formality: request.formality,
        subject,
        body,
        revision: 1,
        is_source: false,
        is_stale: false,
        updated_at: write.now,
    })
}

fn source_of(one: &Macro) -> Option<&Variant> {
    one.variants.iter().find(|own| own.is_source)
}

fn change_variant(
    write: &Write<'_>,
    one: &Macro,
    known: &Variant,
    wanted: Variant,
    request: &SaveVariantRequest,
) -> Result<(), Problem> {
    let is_reworded = (&known.subject, &known.body) != (&wanted.subject, &wanted.body) && !request.is_minor;
    let revision = known.revision + i32::from(is_reworded);
    store::update_variant(write.connection(), &Variant { id: known.id, revision, ..wanted })?;
    let source = source_of(one).filter(|source| source.id != known.id);
    match source {
        Some(source) if !request.stays_stale => {
            store::follow(write.connection(), known.id, Some((source.id, source.revision)))
        }
        _ => Ok(()),
    }
}

/// Removes a text. When it was the source, the next one takes its place.
pub(super) fn delete_variant(write: &mut Write<'_>, id: MacroVariantId) -> Result<Macro, Problem> {
    let connection = write.connection();
    let gone = store::variant(connection, id)?;
    store::delete_variant(connection, id)?;
    let left = store::get(connection, gone.macro_id)?;
    if gone.is_source
        && let Some(heir) = left.variants.iter().min_by_key(|own| own.id)
    {
        for own in &left.variants {
            let source = (own.id != heir.id).then_some((heir.id, heir.revision));
            store::follow(connection, own.id, source)?;
        }
    }
    write.changed(Topic::Macros, gone.macro_id.0);
    store::get(write.connection(), gone.macro_id)
}

/// Counts that a macro was used just now.
pub(crate) fn count_usage(write: &mut Write<'_>, id: MacroId) -> Result<(), Problem> {
    store::count_usage(write.connection(), id, write.now)?;
    write.changed(Topic::Macros, id.0);
    Ok(())
}
