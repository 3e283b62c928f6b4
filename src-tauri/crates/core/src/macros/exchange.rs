//! Macros as a file: written by one desk, read by another, as often as somebody likes.
//!
//! Deliberately absent from the file: a certain agent as the one who gets the conversation, because desks share no people.

use super::model::{Actions, Assign, Channel, Formality, Variant, language_tag};
use super::wire::{ExportMacrosAnswer, ImportMacrosAnswer, Macro};
use super::{save, store, template};
use crate::desk::Topic;
use crate::desk::write::Write;
use comptoir_kernel::{MacroId, MacroVariantId, Problem};
use comptoir_store::rusqlite::Connection;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

const FORMAT: &str = "comptoir-macros";
const VERSION: u32 = 1;

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct File {
    pub format: String,
    pub version: u32,
    pub macros: Vec<MacroInFile>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct MacroInFile {
    pub uid: String,
    pub titles: BTreeMap<String, String>,
    #[serde(default)]
    pub folder: String,
    #[serde(default)]
    pub actions: Actions,
    #[serde(default)]
    pub is_archived: bool,
    /// The source first.
    pub variants: Vec<TextInFile>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct TextInFile {
    pub language: String,
    #[serde(default)]
    pub channel: Channel,
    #[serde(default)]
    pub formality: Formality,
    #[serde(default)]
    pub subject: String,
    pub body: String,
    #[serde(default)]
    pub is_stale: bool,
}

impl File {
    pub fn new(macros: Vec<MacroInFile>) -> Self {
        Self { format: FORMAT.into(), version: VERSION, macros }
    }
}

/// Writes macros as JSON; all of them, or those named.
pub(super) fn export(connection: &Connection, ids: Option<&[MacroId]>) -> Result<ExportMacrosAnswer, Problem> {
    let mut macros = store::list(connection)?;
    macros.retain(|one| ids.is_none_or(|ids| ids.contains(&one.id)));
    macros.sort_by(|a, b| a.uid.cmp(&b.uid));
    let file = File::new(macros.into_iter().map(in_file).collect());
    let text = serde_json::to_string_pretty(&file).map_err(Problem::broken)?;
    Ok(ExportMacrosAnswer { count: u32::try_from(file.macros.len()).unwrap_or(u32::MAX), text })
}

fn in_file(one: Macro) -> MacroInFile {
    let texts = one.variants.into_iter().map(|own| TextInFile {
        language: own.language,
        channel: own.channel,
        formality: own.formality,
        subject: own.subject,
        body: own.body,
        is_stale: own.is_stale,
    });
    MacroInFile {
        uid: one.uid,
        titles: one.titles,
        folder: one.folder,
        actions: without_people(one.actions),
        is_archived: one.is_archived,
        variants: texts.collect(),
    }
}

fn without_people(actions: Actions) -> Actions {
    Actions { assign: actions.assign.filter(|to| !matches!(to, Assign::Agent(_))), ..actions }
}

/// Reads a file of macros. All of it or nothing; what is known already by its uid is brought to the file's state.
///
/// # Errors
/// `macro-file-unreadable`, `macro-file-newer`, `macro-file-broken` with `title`, `line` and `column`.
pub(super) fn import(write: &mut Write<'_>, text: &str) -> Result<ImportMacrosAnswer, Problem> {
    // A newer file may have another shape: its version is looked at first.
    let head: serde_json::Value = serde_json::from_str(text).map_err(unreadable)?;
    if head.get("format").and_then(|it| it.as_str()) != Some(FORMAT) {
        return Err(Problem::refused("macro-file-unreadable"));
    }
    if head.get("version").and_then(|it| it.as_u64()).is_none_or(|version| version > u64::from(VERSION)) {
        return Err(Problem::refused("macro-file-newer"));
    }
    let file: File = serde_json::from_value(head).map_err(unreadable)?;
    read_in(write, file)
}

fn unreadable(error: serde_json::Error) -> Problem {
    Problem::refused("macro-file-unreadable").because(error)
}

pub(super) fn read_in(write: &mut Write<'_>, file: File) -> Result<ImportMacrosAnswer, Problem> {
    let mut answer = ImportMacrosAnswer::default();
    for mut one in file.macros {
        one.titles = save::clean_titles(&one.titles)?;
        one.actions = save::clean_actions(write.connection(), without_people(one.actions))?;
        check(&mut one)?;
        match store::find_by_uid(write.connection(), &one.uid)? {
            None => {
                add(write, one)?;
                answer.added += 1;
            }
            Some(known) if renew(write, &known, one)? => answer.updated += 1,
            Some(_) => answer.unchanged += 1,
        }
    }
    Ok(answer)
}

/// A macro needs a name that lasts, and each of its texts a place of its own and words that can be rendered.
fn check(one: &mut MacroInFile) -> Result<(), Problem> {
    let title = one.titles.values().next().cloned().unwrap_or_default();
    let broken = |line: &str, column: &str| {
        Problem::refused("macro-file-broken").with("title", &title).with("line", line).with("column", column)
    };
    let mut places = BTreeSet::new();
    for text in &mut one.variants {
        text.language = language_tag(&text.language).ok_or_else(|| broken("1", "1"))?;
        if text.body.trim().is_empty() || !places.insert((text.language.clone(), text.channel, text.formality)) {
            return Err(broken("1", "1"));
        }
        for template in [&text.subject, &text.body] {
            template::check(template).map_err(|problem| {
                let of = |name| problem.args.get(name).map_or("1", String::as_str);
                broken(of("line"), of("column"))
            })?;
        }
    }
    if one.uid.trim().is_empty() { Err(broken("1", "1")) } else { Ok(()) }
}

fn add(write: &mut Write<'_>, new: MacroInFile) -> Result<(), Problem> {
    let connection = write.connection();
    let id = store::insert(connection, &new.uid, write.now)?;
    let one = Macro {
        titles: new.titles,
        folder: new.folder,
        actions: new.actions,
        is_archived: new.is_archived,
        updated_at: write.now,
        ..store::get(connection, id)?
    };
    store::update(connection, &one)?;
    let mut source = None;
    for text in new.variants {
        let is_stale = text.is_stale;
        // The source begins at two, so that a text may be one behind.
        let variant = Variant { revision: 2, ..variant_of(write, id, text) };
        let follows = source.map(|source| (source, if is_stale { 1 } else { 2 }));
        let added = store::insert_variant(write.connection(), &variant, follows)?;
        source = source.or(Some(added));
    }
    write.changed(Topic::Macros, id.0);
    Ok(())
}

fn variant_of(write: &Write<'_>, macro_id: MacroId, text: TextInFile) -> Variant {
    Variant {
        id: MacroVariantId(0),
        macro_id,
        language: text.language,
        channel: text.channel,
        formality: text.formality,
        subject: text.subject,
        body: text.body,
        revision: 1,
        is_source: false,
        is_stale: text.is_stale,
        updated_at: write.now,
    }
}

/// Brings a known macro to the state of the file; texts that the file lacks stay. Answers whether anything changed.
fn renew(write: &mut Write<'_>, known: &Macro, new: MacroInFile) -> Result<bool, Problem> {
    let mut actions = new.actions;
    if let Some(Assign::Agent(_)) = known.actions.assign {
        actions.assign = actions.assign.or(known.actions.assign);
    }
    let before = (&known.titles, &known.folder, &known.actions, known.is_archived);
    let mut is_changed = before != (&new.titles, &new.folder, &actions, new.is_archived);
    if is_changed {
        let one = Macro {
            titles: new.titles,
            folder: new.folder,
            actions,
            is_archived: new.is_archived,
            updated_at: write.now,
            ..known.clone()
        };
        store::update(write.connection(), &one)?;
    }
    for text in new.variants {
        is_changed |= renew_text(write, known.id, variant_of(write, known.id, text))?;
    }
    if is_changed {
        write.changed(Topic::Macros, known.id.0);
    }
    Ok(is_changed)
}

fn renew_text(write: &Write<'_>, id: MacroId, new: Variant) -> Result<bool, Problem> {
    let connection = write.connection();
    // Read again: the source may have been renewed a moment ago.
    let one = store::get(connection, id)?;
    let place = (&new.language, new.channel, new.formality);
    let known = one.variants.iter().find(|own| (&own.language, own.channel, own.formality) == place);
    let source = one.variants.iter().find(|own| own.is_source).map(|own| (own.id, own.revision));
    let Some(known) = known else {
        store::insert_variant(connection, &new, source)?;
        return Ok(true);
    };
    if (&known.subject, &known.body) == (&new.subject, &new.body) && known.is_stale == new.is_stale {
        return Ok(false);
    }
    let revision = known.revision + i32::from(known.body != new.body || known.subject != new.subject);
    let (known_id, is_stale) = (known.id, new.is_stale);
    store::update_variant(connection, &Variant { id: known_id, revision, ..new })?;
    if let Some((source, revision)) = source.filter(|(source, _)| *source != known_id) {
        store::follow(connection, known_id, Some((source, revision - i32::from(is_stale))))?;
    }
    Ok(true)
}
