//! An import from its beginning to its end.

use super::super::{save, store as articles};
use super::apply::{self, Ready};
use super::pictures::{self, Pictures};
use super::undo::Journal;
use super::wire::{ImportArticlesRequest, ImportNote, ImportOutcome, ImportProgress, ImportedArticles, ImportedText};
use super::{handed, store};
use crate::desk::long_work::{Progress, Turn};
use crate::desk::{Desk, Topic, Write};
use crate::settings;
use comptoir_connectors::articles::{
    self as outside, ArticleNote, ArticleRefusal, Found, OutsideArticle, OutsideText, ReadError, Reading,
};
use comptoir_kernel::{AgentId, ArticleId, Problem};
use comptoir_store::rusqlite::Connection;
use std::collections::HashMap;
use std::path::Path;

/// Articles that are taken in one go.
const PART: usize = 40;
/// Texts that are told of one by one.
const MOST_TOLD: usize = 5_000;

/// What would come of an import; nothing changes.
///
/// # Errors
/// `file-unreadable`, `article-import-nothing`, `macro-language-unknown`
pub(super) fn plan(desk: &Desk, me: AgentId, request: &ImportArticlesRequest) -> Result<ImportedArticles, Problem> {
    let found = read(desk, me, request, None)?;
    let mut answer = begin(&found);
    let mut pictures = Pictures::new(&found.files);
    let decided = desk.read(|connection| decide(connection, &found, request, &mut pictures))?;
    for (text, outcome, id) in decided {
        let comes = matches!(outcome, Ok(ImportOutcome::Added | ImportOutcome::Changed));
        let refused = if comes { pictures.look(&text.body)? } else { Vec::new() };
        tell(&mut answer, text, outcome, id, &refused);
    }
    answer.shown = pictures.told(far(&found));
    Ok(answer)
}

/// A text, what would become of it, and its article if that is here.
type Decided<'f> = (&'f OutsideText, Result<ImportOutcome, ArticleRefusal>, Option<ArticleId>);

fn decide<'f>(
    connection: &Connection,
    found: &'f Found,
    request: &ImportArticlesRequest,
    pictures: &mut Pictures<'_>,
) -> Result<Vec<Decided<'f>>, Problem> {
    let mut decided = Vec::new();
    let ids = known_ids(connection, found)?;
    for (number, article) in found.articles.iter().enumerate() {
        let known = ids.get(&number).map(|id| articles::get(connection, *id)).transpose()?;
        for text in &article.texts {
            let body = with_numbers(&text.body, |number| ids.get(&number).copied());
            let outcome = match Ready::of(text, &body, &pictures.stamped(&body)) {
                Ok(mut ready) => {
                    apply::recall(connection, known.as_ref(), &mut ready)?;
                    let publishes = request.publishes && text.is_published;
                    match apply::decide(connection, known.as_ref(), &ready, request.overwrites)? {
                        Ok(ImportOutcome::Same) if publishes && apply::would_publish(known.as_ref(), &ready) => {
                            Ok(ImportOutcome::Changed)
                        }
                        outcome => outcome,
                    }
                }
                Err(reason) => Err(reason),
            };
            decided.push((text, outcome, known.as_ref().map(|own| own.id)));
        }
    }
    Ok(decided)
}

/// Addresses of pictures that are not beside the texts.
fn far(found: &Found) -> impl Iterator<Item = &str> {
    let texts = found.articles.iter().flat_map(|article| &article.texts);
    texts.filter_map(|text| text.notes.get(&ArticleNote::Picture)).flatten().map(String::as_str)
}

/// The articles that are here already, by their number in the reading.
fn known_ids(connection: &Connection, found: &Found) -> Result<HashMap<usize, ArticleId>, Problem> {
    let mut ids = HashMap::new();
    for (number, article) in found.articles.iter().enumerate() {
        if let Some(id) = articles::find_by_origin(connection, &article.origin)? {
            ids.insert(number, id);
        }
    }
    Ok(ids)
}

/// Takes what was found. All of it is one deed of the history. Somebody who ends it keeps what was taken.
///
/// # Errors
/// `article-import-running`, and those of `plan`
pub(super) fn import(desk: &Desk, me: AgentId, request: &ImportArticlesRequest) -> Result<ImportedArticles, Problem> {
    let turn = desk.article_import.begin(desk.stop.child_token());
    let turn = turn.ok_or_else(|| Problem::refused("article-import-running"))?;
    let found = read(desk, me, request, Some(&turn))?;
    let mut answer = begin(&found);
    let mut taking = Taking {
        found: &found,
        request,
        language: language(desk, request)?,
        pictures: Pictures::new(&found.files),
        ids: HashMap::new(),
        made: Vec::new(),
    };
    let known = desk.read(|connection| known_ids(connection, &found))?;
    let numbers: Vec<usize> = (0..found.articles.len()).collect();
    for part in numbers.chunks(PART) {
        if turn.is_cancelled() {
            answer.is_cancelled = true;
            break;
        }
        let done = answer.total + answer.added + answer.changed + answer.same + answer.left_out;
        // Before the commit, whose news let the window ask how far it is.
        turn.reached(Progress { done, total: answer.total * 2 });
        let taken = taking.prepare(desk, part, &known);
        let taken = taken
            .and_then(|()| desk.write("knowledge.import", Some(me), |write| taking.part(write, me, part, &answer)));
        taking.pictures.settle();
        match taken {
            Ok(next) => answer = next,
            Err(problem) => {
                answer.problem_code = Some(problem.code.to_owned());
                break;
            }
        }
    }
    drop(turn);
    desk.write("knowledge.import", Some(me), |write| {
        for id in &taking.made {
            store::delete_empty(write.connection(), *id)?;
        }
        write.changed(Topic::Knowledge, 0);
        Ok(())
    })?;
    if let Some(held) = &request.held {
        desk.held.drop(me, held);
    }
    answer.shown = taking.pictures.told(far(&found));
    Ok(answer)
}

/// How far the import is that is going on.
pub(super) fn progress(desk: &Desk) -> ImportProgress {
    let progress = desk.article_import.progress().unwrap_or(Progress { done: 0, total: 0 });
    ImportProgress { done: progress.done, total: progress.total }
}

fn read(desk: &Desk, me: AgentId, request: &ImportArticlesRequest, turn: Option<&Turn<'_>>) -> Result<Found, Problem> {
    let language = language(desk, request)?;
    let path = Path::new(request.path.trim());
    let reading = Reading {
        format: request.format,
        language: &language,
        is_stopped: &|| turn.is_some_and(Turn::is_cancelled) || desk.stop.is_cancelled(),
        reached: &|done, total| {
            if let Some(turn) = turn {
                turn.reached(Progress { done, total: total * 2 });
            }
        },
    };
    let found = match &request.held {
        Some(held) => {
            let (files, names) = handed::files(desk, me, held)?;
            outside::read_files(files, &names, &reading)
        }
        None => outside::read(path, &reading),
    };
    found.map_err(|error| match error {
        ReadError::Unreadable { path, source } => {
            Problem::refused("file-unreadable").with("path", path.display()).because(source)
        }
        ReadError::Nothing { path } => Problem::refused("article-import-nothing").with("path", path.display()),
    })
}

/// The language of texts that do not tell theirs.
fn language(desk: &Desk, request: &ImportArticlesRequest) -> Result<String, Problem> {
    match request.language.as_deref().map(str::trim).filter(|tag| !tag.is_empty()) {
        Some(tag) => save::tag(tag),
        None => Ok(desk.read(settings::get)?.default_language),
    }
}

/// The answer before anything was decided.
fn begin(found: &Found) -> ImportedArticles {
    let texts = found.articles.iter().flat_map(|article| &article.texts);
    let shown: usize =
        texts.clone().filter_map(|text| text.notes.get(&ArticleNote::Picture)).map(|all| all.len()).sum();
    let mut answer = ImportedArticles {
        total: count(texts.count() + found.left_out.len()),
        pictures: count(shown),
        is_cancelled: found.was_stopped,
        ..ImportedArticles::default()
    };
    for own in &found.left_out {
        answer.left_out += 1;
        answer.texts.push(ImportedText {
            place: own.place.clone(),
            title: String::new(),
            language: String::new(),
            outcome: ImportOutcome::LeftOut,
            reason: Some(own.reason),
            notes: Vec::new(),
            article_id: None,
        });
    }
    answer
}

/// What is known while an import goes on.
struct Taking<'a> {
    found: &'a Found,
    request: &'a ImportArticlesRequest,
    language: String,
    pictures: Pictures<'a>,
    /// The articles of this desk by their number in the reading.
    ids: HashMap<usize, ArticleId>,
    /// Those that were not there before.
    made: Vec<ArticleId>,
}

impl Taking<'_> {
    /// Draws the pictures of texts that are new or changed, before the store is written to.
    fn prepare(&mut self, desk: &Desk, numbers: &[usize], known: &HashMap<usize, ArticleId>) -> Result<(), Problem> {
        let found = self.found;
        for number in numbers {
            for text in found.articles.get(*number).into_iter().flat_map(|article| &article.texts) {
                if pictures::numbers_in(&text.body).is_empty() {
                    continue;
                }
                let body = with_numbers(&text.body, |other| known.get(&other).copied());
                let stamped = self.pictures.stamped(&body);
                let Ok(mut ready) = Ready::of(text, &body, &stamped) else { continue };
                let outcome = desk.read(|connection| {
                    let article = known.get(number).map(|id| articles::get(connection, *id)).transpose()?;
                    apply::recall(connection, article.as_ref(), &mut ready)?;
                    apply::decide(connection, article.as_ref(), &ready, self.request.overwrites)
                })?;
                if matches!(outcome, Ok(ImportOutcome::Added | ImportOutcome::Changed)) {
                    self.pictures.prepare(desk, &text.body)?;
                }
            }
        }
        Ok(())
    }

    fn part(
        &mut self,
        write: &mut Write<'_>,
        me: AgentId,
        numbers: &[usize],
        before: &ImportedArticles,
    ) -> Result<ImportedArticles, Problem> {
        let mut answer = before.clone();
        let found = self.found;
        let mut journal = Journal::begin(write.connection())?;
        for number in numbers {
            let Some(article) = found.articles.get(*number) else { continue };
            let known = match self.ids.get(number) {
                Some(id) => Some(*id),
                None => articles::find_by_origin(write.connection(), &article.origin)?,
            };
            let stood = known.map(|id| Journal::before(write.connection(), id)).transpose()?;
            for text in &article.texts {
                let Taken { outcome, id, refused } = self.text(write, *number, text)?;
                tell(&mut answer, text, outcome, id, &refused);
            }
            if let Some(id) = self.ids.get(number) {
                journal.after(write.connection(), *id, stood, self.made.contains(id))?;
            }
        }
        answer.undo_id = journal.close(write, me, before.undo_id)?;
        write.changed(Topic::Knowledge, 0);
        Ok(answer)
    }

    fn text(&mut self, write: &mut Write<'_>, number: usize, text: &OutsideText) -> Result<Taken, Problem> {
        let left_out = |reason, id| Taken { outcome: Err(reason), id, refused: Vec::new() };
        let mut linked = HashMap::new();
        for other in numbers_in(&text.body) {
            if let Some(id) = self.article(write, other)? {
                linked.insert(other, id);
            }
        }
        let body = with_numbers(&text.body, |number| linked.get(&number).copied());
        let mut ready = match Ready::of(text, &body, &self.pictures.stamped(&body)) {
            Ok(ready) => ready,
            Err(reason) => return Ok(left_out(reason, None)),
        };
        let Some(id) = self.article(write, number)? else { return Ok(left_out(ArticleRefusal::Broken, None)) };
        let known = articles::get(write.connection(), id)?;
        apply::recall(write.connection(), Some(&known), &mut ready)?;
        let outcome = apply::decide(write.connection(), Some(&known), &ready, self.request.overwrites)?;
        let mut outcome = match outcome {
            Ok(outcome) => outcome,
            Err(reason) => return Ok(left_out(reason, Some(id))),
        };
        let mut refused = Vec::new();
        match outcome {
            ImportOutcome::Added | ImportOutcome::Changed => {
                refused = apply::keep_pictures(write, id, &mut ready, &mut self.pictures)?;
                apply::keep(write, id, text, &ready)?;
            }
            ImportOutcome::Same | ImportOutcome::LeftOut => apply::settle(write, id, &ready)?,
        }
        let publishes = self.request.publishes && text.is_published;
        if publishes && apply::publish_first(write, id, &ready)? && outcome == ImportOutcome::Same {
            outcome = ImportOutcome::Changed;
        }
        Ok(Taken { outcome: Ok(outcome), id: Some(id), refused })
    }

    /// The article of this desk, made if need be: another one may link to it before its turn.
    fn article(&mut self, write: &mut Write<'_>, number: usize) -> Result<Option<ArticleId>, Problem> {
        if let Some(id) = self.ids.get(&number) {
            return Ok(Some(*id));
        }
        let Some(outside): Option<&OutsideArticle> = self.found.articles.get(number) else { return Ok(None) };
        let (id, is_new) = apply::article(write, outside, &self.language)?;
        self.ids.insert(number, id);
        if is_new {
            self.made.push(id);
        }
        Ok(Some(id))
    }
}

/// What became of a text.
struct Taken {
    outcome: Result<ImportOutcome, ArticleRefusal>,
    id: Option<ArticleId>,
    /// Pictures that could not be kept, by where they lie.
    refused: Vec<String>,
}

/// Counts a text, and tells of it if there is anything to tell.
fn tell(
    answer: &mut ImportedArticles,
    text: &OutsideText,
    outcome: Result<ImportOutcome, ArticleRefusal>,
    id: Option<ArticleId>,
    refused: &[String],
) {
    let mut notes = text.notes.clone();
    if !refused.is_empty() {
        answer.pictures += count(refused.len());
        notes.entry(ArticleNote::Picture).or_default().extend(refused.iter().cloned());
    }
    let (outcome, reason) = match outcome {
        Ok(outcome) => (outcome, None),
        Err(reason) => (ImportOutcome::LeftOut, Some(reason)),
    };
    match outcome {
        ImportOutcome::Added => answer.added += 1,
        ImportOutcome::Changed => answer.changed += 1,
        ImportOutcome::Same => answer.same += 1,
        ImportOutcome::LeftOut => answer.left_out += 1,
    }
    if (outcome == ImportOutcome::Same && notes.is_empty()) || answer.texts.len() >= MOST_TOLD {
        return;
    }
    let note = |(kind, details): (&ArticleNote, &std::collections::BTreeSet<String>)| ImportNote {
        kind: *kind,
        details: details.iter().cloned().collect(),
    };
    answer.texts.push(ImportedText {
        place: text.place.clone(),
        title: text.title.clone(),
        language: text.language.clone(),
        outcome,
        reason,
        notes: notes.iter().map(note).collect(),
        article_id: id,
    });
}

const MARK: &str = "(import:";

/// The numbers of articles that a body links to.
fn numbers_in(body: &str) -> Vec<usize> {
    body.split(MARK).skip(1).filter_map(|piece| piece.split_once(')')?.0.parse().ok()).collect()
}

/// The body with the numbers of this desk. What is not there yet keeps a number that leads nowhere.
fn with_numbers(body: &str, id: impl Fn(usize) -> Option<ArticleId>) -> String {
    let mut pieces = body.split(MARK);
    let mut written = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (number, rest) = piece.split_once(')').unwrap_or((piece, ""));
        let id = number.parse().ok().and_then(&id).map_or(0, |id| id.0);
        written.push_str(&format!("(article:{id}){rest}"));
    }
    written
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
