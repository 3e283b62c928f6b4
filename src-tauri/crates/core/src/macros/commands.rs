//! The commands of macros: read the wire, call one verb, write the wire.

use super::wire::{
    ArchiveMacroAnswer, ArchiveMacroRequest, ExportMacrosAnswer, ExportMacrosRequest, ImportMacrosAnswer,
    ImportMacrosRequest, ListMacrosRequest, Macro, MacroRequest, MacroRow, MissingVariants, MissingVariantsRequest,
    PreviewRequest, RenderedMacro, SaveMacroRequest, SaveVariantRequest, VariantRequest,
};
use super::{exchange, preview, save, search, starter, store, template};
use crate::agents;
use crate::desk::Desk;
use crate::desk::contract::{Caller, Command, Nothing};
use comptoir_kernel::{LocaleTag, Problem};
use comptoir_store::rusqlite::Connection;
use std::sync::Arc;

pub(crate) fn commands() -> Vec<Command> {
    vec![
        Command::new("macros.list", "macros whose title fits in any language, the most used first", list),
        Command::new("macros.get", "one macro with all its texts", get),
        Command::new("macros.save", "add a macro, or change titles, folder and actions", save),
        Command::new("macros.archive", "put a macro away or bring it back", archive),
        Command::new("macros.save_variant", "add or change a text in one language and form of address", save_variant),
        Command::new("macros.delete_variant", "remove a text", delete_variant),
        Command::new("macros.preview", "a text filled with facts, its gaps, and why it was chosen", preview),
        Command::new("macros.variables", "what a text may name", variables),
        Command::new("macros.missing_variants", "macros that lack a language or have an old text", missing_variants),
        Command::new("macros.export", "macros as a JSON file", export),
        Command::new("macros.import", "read a JSON file of macros; reading it again changes nothing", import),
        Command::new("macros.add_starters", "add a dozen macros in ten languages to begin with", add_starters),
    ]
}

/// The language in which titles are shown to somebody.
fn reader(connection: &Connection, caller: Caller) -> Result<String, Problem> {
    let locale = agents::get(connection, caller.agent)?.locale;
    Ok(locale.unwrap_or_else(|| LocaleTag::default().as_str().to_owned()))
}

fn list(desk: &Arc<Desk>, caller: Caller, request: ListMacrosRequest) -> Result<Vec<MacroRow>, Problem> {
    desk.read(|connection| search::list(connection, &request, &reader(connection, caller)?))
}

fn get(desk: &Arc<Desk>, _: Caller, request: MacroRequest) -> Result<Macro, Problem> {
    desk.read(|connection| store::get(connection, request.id))
}

fn save(desk: &Arc<Desk>, caller: Caller, request: SaveMacroRequest) -> Result<Macro, Problem> {
    desk.write("macros.save", Some(caller.agent), |write| save::save(write, request))
}

fn archive(desk: &Arc<Desk>, caller: Caller, request: ArchiveMacroRequest) -> Result<ArchiveMacroAnswer, Problem> {
    let undo_id = desk.write("macros.archive", Some(caller.agent), |write| {
        save::archive(write, caller.agent, request.id, request.is_archived)
    })?;
    Ok(ArchiveMacroAnswer { undo_id })
}

fn save_variant(desk: &Arc<Desk>, caller: Caller, request: SaveVariantRequest) -> Result<Macro, Problem> {
    desk.write("macros.save_variant", Some(caller.agent), |write| save::save_variant(write, &request))
}

fn delete_variant(desk: &Arc<Desk>, caller: Caller, request: VariantRequest) -> Result<Macro, Problem> {
    desk.write("macros.delete_variant", Some(caller.agent), |write| save::delete_variant(write, request.id))
}

fn preview(desk: &Arc<Desk>, _: Caller, request: PreviewRequest) -> Result<RenderedMacro, Problem> {
    desk.read(|connection| preview::preview(connection, request))
}

fn variables(_: &Arc<Desk>, _: Caller, _request: Nothing) -> Result<Vec<&'static str>, Problem> {
    Ok(template::VARIABLES.to_vec())
}

fn missing_variants(
    desk: &Arc<Desk>,
    caller: Caller,
    request: MissingVariantsRequest,
) -> Result<Vec<MissingVariants>, Problem> {
    desk.read(|connection| search::missing(connection, &request.languages, &reader(connection, caller)?))
}

fn export(desk: &Arc<Desk>, _: Caller, request: ExportMacrosRequest) -> Result<ExportMacrosAnswer, Problem> {
    desk.read(|connection| exchange::export(connection, request.ids.as_deref()))
}

fn import(desk: &Arc<Desk>, caller: Caller, request: ImportMacrosRequest) -> Result<ImportMacrosAnswer, Problem> {
    desk.write("macros.import", Some(caller.agent), |write| exchange::import(write, &request.text))
}

fn add_starters(desk: &Arc<Desk>, caller: Caller, _request: Nothing) -> Result<ImportMacrosAnswer, Problem> {
    desk.write("macros.add_starters", Some(caller.agent), starter::add)
}
