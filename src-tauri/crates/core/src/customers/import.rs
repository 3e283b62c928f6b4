//! Importing a table of customers in parts, so that others can write meanwhile; one entry of the history for all of it.

use super::model::HandleKind;
use super::store::{self, find_by_address, parts};
use super::table::{self, Person};
use super::undo::{ChangedDetails, Inverse, new_customer, remember, touched};
use super::wire::{CustomerNote, ImportCsvAnswer, ImportCsvRequest, TableProgress};
use crate::desk::long_work::Progress;
use crate::desk::{Desk, Topic, Write, undo};
use comptoir_kernel::{AgentId, CustomerNoteId, Problem};

/// Customers that are stored in one go.
const PART: usize = 250;
/// Bad lines that a problem names; the preview lists all.
const NAMED_LINES: usize = 20;

/// Imports a table: all of it, or all but its bad lines, or nothing. Somebody who ends it keeps what was stored.
///
/// # Errors
/// `customer-file-lines` with the numbers of the bad `lines`, `customer-import-running`; what reading the table refuses.
pub(super) fn import(desk: &Desk, me: AgentId, request: &ImportCsvRequest) -> Result<ImportCsvAnswer, Problem> {
    let turn = desk.table_import.begin(desk.stop.child_token());
    let turn = turn.ok_or_else(|| Problem::refused("customer-import-running"))?;
    let table = table::read_table(&request.text)?;
    let (people, bad) = desk.read(|connection| table::understand(connection, &table, &request.columns))?;
    if !bad.is_empty() && !request.leaves_out_bad {
        let mut lines: Vec<String> = bad.iter().take(NAMED_LINES).map(|bad| bad.line.to_string()).collect();
        if bad.len() > NAMED_LINES {
            lines.push("…".to_owned());
        }
        return Err(Problem::refused("customer-file-lines").with("lines", lines.join(", ")));
    }
    let total = count(people.len());
    let mut answer = ImportCsvAnswer { left_out: count(bad.len()), total, ..ImportCsvAnswer::default() };
    let mut people = people.into_iter();
    while people.len() > 0 {
        if turn.is_cancelled() {
            answer.is_cancelled = true;
            break;
        }
        let part: Vec<Person> = people.by_ref().take(PART).collect();
        // Before the commit, whose news let the window ask how far it is.
        turn.reached(Progress { done: total - count(people.len()), total });
        match desk.write("customers.import_csv", Some(me), |write| put_part(write, me, part, &answer)) {
            Ok(sum) => answer = sum,
            Err(problem) if answer.undo_id.is_none() => return Err(problem),
            Err(problem) => {
                answer.problem_code = Some(problem.code.to_string());
                break;
            }
        }
    }
    drop(turn);
    desk.write("customers.import_csv", Some(me), |write| {
        write.changed(Topic::Customers, 0);
        Ok(())
    })?;
    Ok(answer)
}

/// How far the import is that is going on.
pub(super) fn progress(desk: &Desk) -> TableProgress {
    let progress = desk.table_import.progress().unwrap_or(Progress { done: 0, total: 0 });
    TableProgress { done: progress.done, total: progress.total }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn put_part(
    write: &mut Write<'_>,
    me: AgentId,
    people: Vec<Person>,
    before: &ImportCsvAnswer,
) -> Result<ImportCsvAnswer, Problem> {
    let (mut answer, mut inverse) = (before.clone(), Vec::new());
    for mut person in people {
        // A line before may have made somebody with this address.
        for address in &person.addresses {
            person.known = person.known.or(find_by_address(write.connection(), address)?);
        }
        if person.known.is_some() {
            answer.updated += 1;
        } else {
            answer.added += 1;
        }
        put_person(write, me, person, &mut inverse)?;
    }
    let entry = remember(write, me, "customers.import_csv", &Inverse::Many(inverse))?;
    answer.undo_id = Some(match before.undo_id {
        Some(earlier) => undo::go_on(write, me, earlier, entry)?,
        None => entry,
    });
    Ok(answer)
}

/// What the table says is added; what somebody wrote at the desk is never overwritten.
fn put_person(write: &mut Write<'_>, me: AgentId, person: Person, inverse: &mut Vec<Inverse>) -> Result<(), Problem> {
    let id = match person.known {
        Some(id) => id,
        None => {
            let id = new_customer(write, &person.name)?;
            inverse.push(Inverse::Drop(id));
            id
        }
    };
    let connection = write.connection();
    let before = store::details(connection, id)?;
    let mut after = before.clone();
    if after.name.is_empty() {
        after.name = person.name;
    }
    if let Some(language) = person.language.filter(|_| before.language_source != "person") {
        (after.language, after.language_source) = (Some(language), "person".to_owned());
    }
    if before != after {
        store::set_details(connection, id, &after)?;
        inverse.push(Inverse::Details(Box::new(ChangedDetails { id, before, after })));
    }
    for address in person.addresses {
        if find_by_address(connection, &address)?.is_none() {
            parts::insert_address(connection, id, &address)?;
            inverse.push(Inverse::DropAddress(id, address));
        }
    }
    for (value, key) in &person.phones {
        let phone = (None, HandleKind::Phone.as_str(), value.as_str(), key.as_str());
        inverse.extend(parts::insert_handle(connection, id, phone)?.map(|handle| Inverse::DropHandle(id, handle)));
    }
    for tag in person.tags {
        if parts::insert_tag(connection, id, &tag)? {
            inverse.push(Inverse::DropTag(id, tag));
        }
    }
    let values = parts::values(connection, id)?;
    for (field, value) in person.values {
        if !values.iter().any(|own| own.field_id == field) {
            parts::set_value(connection, id, field, Some(&value))?;
            inverse.push(Inverse::Value(id, field, None));
        }
    }
    let is_known = |note: &CustomerNote| note.text == person.note;
    if !person.note.is_empty() && !parts::notes(connection, id)?.iter().any(is_known) {
        let note = CustomerNote {
            id: CustomerNoteId(0),
            agent_id: me,
            at: write.now,
            text: person.note,
            is_pinned: false,
            edited_at: None,
        };
        inverse.push(Inverse::DropNote(id, parts::put_note(connection, id, &note)?));
    }
    touched(write, id)
}
