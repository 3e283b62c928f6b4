//! The commands about the letters of a case, and about what the shop has set for letters.

use super::wire::{
    CaseLetter, CaseLetterRequest, CaseLettersRequest, LetterPreview, LetterRule, LetterState, LetterText,
    LetterTextRequest, SaveLetterTextRequest, SetLetterRuleRequest,
};
use super::{LETTERS, LetterKind, case, own, post, queue, rows};
use crate::desk::contract::{Caller, Command, Done, Nothing};
use crate::desk::write::Write;
use crate::desk::{Desk, Topic};
use crate::inbox::{self, SendAnswer};
use crate::returns::store::{self as cases, parts};
use crate::{agents, settings};
use comptoir_kernel::{AgentId, Formality, LocaleTag, Problem};
use comptoir_store::rusqlite::Connection;
use std::sync::Arc;

pub(super) fn commands() -> Vec<Command> {
    vec![
        Command::new("returns.letters", "the letters of a return, and what they wait for", letters),
        Command::new("returns.send_letter", "send a prepared letter of a return, with time to undo", send),
        Command::new("returns.take_letter", "somebody has a prepared letter in their own answer", take),
        Command::new("returns.drop_letter", "a prepared letter is not wanted", drop_one),
        Command::new("returns.letter_rules", "which letter each step brings, and what becomes of it", rules),
        Command::new("returns.set_letter_rule", "prepare a kind of letter, send it by itself, or do neither", set_rule),
        Command::new("returns.letter_text", "the words of a letter with their variables", text),
        Command::new("returns.save_letter_text", "own words for a letter in one language", save_text),
        Command::new("returns.reset_letter_text", "our words again for a letter in one language", reset_text),
        Command::new("returns.preview_letter", "own words filled with a made-up case", preview),
    ]
}

fn letters(desk: &Arc<Desk>, caller: Caller, request: CaseLettersRequest) -> Result<Vec<CaseLetter>, Problem> {
    desk.read(|connection| {
        let conversation = cases::row(connection, request.id)?.conversation_id;
        let rows = rows::of_case(connection, request.id)?;
        rows.iter().map(|row| shown(connection, caller.agent, conversation, row)).collect()
    })
}

/// A letter with what it waits for now, which may be something else than when it was last tried.
fn shown(
    connection: &Connection,
    me: AgentId,
    conversation_id: Option<comptoir_kernel::ConversationId>,
    row: &rows::LetterRow,
) -> Result<CaseLetter, Problem> {
    let waits = matches!(row.state, LetterState::Prepared | LetterState::Queued);
    let lacks = if waits { case::of_case(connection, me, row.case, row.kind).err() } else { None };
    let leaving = row.message.map(|message| inbox::leaving(connection, message)).transpose()?.flatten();
    // What was taken back stands in somebody's draft again.
    let is_back = row.state == LetterState::Sent && row.message.is_none();
    let kept = serde_json::from_str(&row.problem_args).map_err(Problem::broken)?;
    let (problem_code, problem_args) = match lacks {
        Some(problem) => {
            let args = problem.args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
            (Some(problem.code.to_owned()), args)
        }
        None if waits => (row.problem_code.clone().filter(|code| code != "return-letter-gap"), kept),
        None => (None, std::collections::BTreeMap::new()),
    };
    Ok(CaseLetter {
        id: row.id,
        kind: row.kind,
        state: if is_back { LetterState::Taken } else { row.state },
        made_at: row.made_at,
        changed_at: row.changed_at,
        problem_code,
        problem_args,
        conversation_id,
        message_id: row.message,
        outbox_id: leaving.as_ref().map(|leaving| leaving.outbox),
        delivery: leaving.as_ref().map(|leaving| leaving.state),
        send_at: leaving.map(|leaving| leaving.send_at),
    })
}

fn send(desk: &Arc<Desk>, caller: Caller, request: CaseLetterRequest) -> Result<SendAnswer, Problem> {
    post::by_hand(desk, caller.agent, request.id)
}

fn take(desk: &Arc<Desk>, caller: Caller, request: CaseLetterRequest) -> Result<Done, Problem> {
    desk.write("returns.take_letter", Some(caller.agent), |write| end(write, request.id, LetterState::Taken))
}

fn drop_one(desk: &Arc<Desk>, caller: Caller, request: CaseLetterRequest) -> Result<Done, Problem> {
    desk.write("returns.drop_letter", Some(caller.agent), |write| end(write, request.id, LetterState::Dropped))
}

fn end(write: &mut Write<'_>, id: i64, state: LetterState) -> Result<Done, Problem> {
    let letter = rows::get(write.connection(), id)?;
    if !matches!(letter.state, LetterState::Prepared | LetterState::Queued) {
        return Err(Problem::refused("return-letter-gone"));
    }
    rows::set_state(write, id, state)?;
    let event = if state == LetterState::Taken { "letter_taken" } else { "letter_dropped" };
    parts::note(write, letter.case, event, None, &[("letter", letter.kind.as_str())])?;
    let row = cases::row(write.connection(), letter.case)?;
    cases::tell(write, &row);
    Ok(Done {})
}

fn rules(desk: &Arc<Desk>, _: Caller, _: Nothing) -> Result<Vec<LetterRule>, Problem> {
    desk.read(|connection| {
        let (modes, own) = (rows::modes(connection)?, rows::own_languages(connection)?);
        let rule = |kind: &LetterKind| {
            let mode = modes.get(kind.as_str()).copied()?;
            let own = own.iter().filter(|(of, _)| of == kind).map(|(_, language)| language.clone()).collect();
            Some(LetterRule { kind: *kind, mode, state: queue::state_of(*kind), own })
        };
        Ok(LETTERS.iter().filter_map(rule).collect())
    })
}

fn set_rule(desk: &Arc<Desk>, caller: Caller, request: SetLetterRuleRequest) -> Result<Done, Problem> {
    desk.write("returns.set_letter_rule", Some(caller.agent), |write| {
        rows::set_mode(write, request.kind, request.mode)?;
        write.changed(Topic::Returns, 0);
        Ok(Done {})
    })
}

fn tag_of(language: &str) -> Result<LocaleTag, Problem> {
    LocaleTag::best_for(language).map_err(|_| Problem::refused("return-letter-language").with("language", language))
}

/// How the shop addresses those whose wish nobody knows.
fn formality_of(connection: &Connection, tag: LocaleTag) -> Result<Formality, Problem> {
    let base = tag.as_str().split('-').next().unwrap_or_default().to_owned();
    Ok(settings::get(connection)?.formality.get(&base).copied().unwrap_or_default())
}

fn text(desk: &Arc<Desk>, _: Caller, request: LetterTextRequest) -> Result<LetterText, Problem> {
    desk.read(|connection| show_text(connection, request.kind, &request.language))
}

fn show_text(connection: &Connection, kind: LetterKind, language: &str) -> Result<LetterText, Problem> {
    let tag = tag_of(language)?;
    let own = rows::own_text(connection, kind, tag.as_str())?;
    let is_own = own.is_some();
    let (subject, body) = match own {
        Some(own) => own,
        None => own::ours(kind, tag, formality_of(connection, tag)?)?,
    };
    let variables = own::VARIABLES.iter().map(|name| (*name).to_owned()).collect();
    Ok(LetterText { kind, language: tag.as_str().to_owned(), is_own, subject, body, variables })
}

/// # Errors
/// `macro-template-broken` with the place of the fault, `return-letter-empty`.
fn save_text(desk: &Arc<Desk>, caller: Caller, request: SaveLetterTextRequest) -> Result<LetterText, Problem> {
    let tag = tag_of(&request.language)?;
    let (subject, body) = (request.subject.trim(), request.body.trim());
    if subject.is_empty() || body.is_empty() {
        return Err(Problem::refused("return-letter-empty"));
    }
    own::check(subject, body)?;
    desk.write("returns.save_letter_text", Some(caller.agent), |write| {
        rows::save_text(write, request.kind, tag.as_str(), subject, body)?;
        write.changed(Topic::Returns, 0);
        show_text(write.connection(), request.kind, tag.as_str())
    })
}

fn reset_text(desk: &Arc<Desk>, caller: Caller, request: LetterTextRequest) -> Result<LetterText, Problem> {
    let tag = tag_of(&request.language)?;
    desk.write("returns.reset_letter_text", Some(caller.agent), |write| {
        rows::delete_text(write, request.kind, tag.as_str())?;
        write.changed(Topic::Returns, 0);
        show_text(write.connection(), request.kind, tag.as_str())
    })
}

fn preview(desk: &Arc<Desk>, caller: Caller, request: SaveLetterTextRequest) -> Result<LetterPreview, Problem> {
    let tag = tag_of(&request.language)?;
    own::check(&request.subject, &request.body)?;
    desk.read(|connection| {
        let shop = settings::get(connection)?;
        let agent = agents::get(connection, caller.agent)?.name;
        let facts = own::example(&shop.shop_name, &agent, &shop.return_address);
        let formality = formality_of(connection, tag)?;
        let letter = own::fill(&request.subject, &request.body, &facts, tag, formality)?;
        Ok(LetterPreview { subject: letter.subject, body: letter.body })
    })
}
