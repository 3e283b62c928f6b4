//! Returns as tables: what others wrote down is taken over line by line, and what is here is written for spreadsheets.
//!
//! The lines of one order, right, day and number are one case, whose mark is made of them: the same file twice is once.
//! Deliberately absent: letters to customers and approvals for what comes from a file.

pub(super) mod columns;
pub mod wire;

use super::letters;
use super::model::{FiledBy, Move, Reason, Track};
use super::store;
use super::wire::{ReturnRow, StartLine, StartReturnRequest};
use super::{detail, moves, start};
use crate::desk::contract::{Caller, Command, Nothing};
use crate::desk::write::Write;
use crate::desk::{Desk, defused};
use crate::storefronts;
use columns::Column;
use comptoir_connectors::table::{self, Table};
use comptoir_kernel::{Kind, OrderId, Problem, ReturnId, Timestamp};
use comptoir_store::rusqlite::Connection;
use sha2::{Digest, Sha256};
use std::sync::Arc;
use wire::{
    BadReturnLine, ImportedReturns, ReturnTable, ReturnTablePreview, ReturnTableRequest, UndoImportRequest,
    UndoneImport,
};

/// No table has more lines.
const MOST_LINES: usize = 20_000;
/// Of a cell that is shown as bad. Characters.
const SHOWN: usize = 80;

pub(super) fn commands() -> Vec<Command> {
    vec![
        Command::new("returns.preview_import", "what an import of a table of returns would do", preview),
        Command::new("returns.import", "begin the returns of a table; bad lines are left out and named", import),
        Command::new("returns.undo_import", "cancel the returns of an import with which nobody has gone on", undo),
        Command::new("returns.export_csv", "all returns as a table for spreadsheets", export),
    ]
}

/// A line, understood.
struct Wanted {
    line: u32,
    order: OrderId,
    track: Track,
    at: Option<Timestamp>,
    rma: String,
    piece: StartLine,
}

type Bad = (&'static str, String);

/// Everything of one case.
struct Group {
    lines: Vec<u32>,
    request: StartReturnRequest,
    at: Option<Timestamp>,
    rma: String,
}

fn understand(connection: &Connection, text: &str) -> Result<(u32, Vec<Group>, Vec<BadReturnLine>), Problem> {
    let table = table::read(text, MOST_LINES).map_err(|fault| match fault {
        table::TableFault::TooLarge => Problem::refused("return-table-large"),
        table::TableFault::Unreadable(_) => Problem::refused("return-table-unreadable").because(fault),
    })?;
    let columns: Vec<Option<Column>> = table.titles.iter().map(|title| columns::column_of(title)).collect();
    if !columns.contains(&Some(Column::Order)) {
        return Err(Problem::refused("return-table-columns"));
    }
    let Table { lines, .. } = table;
    let (mut wanted, mut bad) = (Vec::new(), Vec::new());
    for (line, cells) in &lines {
        match piece(connection, *line, cells, &columns)? {
            Ok(one) => wanted.push(one),
            Err((code, value)) => bad.push(refused(*line, code, &value)),
        }
    }
    Ok((u32::try_from(lines.len()).unwrap_or(u32::MAX), grouped(wanted), bad))
}

fn refused(line: u32, code: &str, value: &str) -> BadReturnLine {
    BadReturnLine { line, code: code.to_owned(), value: value.chars().take(SHOWN).collect() }
}

fn piece(
    connection: &Connection,
    line: u32,
    cells: &[String],
    columns: &[Option<Column>],
) -> Result<Result<Wanted, Bad>, Problem> {
    let cell = |column: Column| {
        let named = columns.iter().zip(cells).filter(|(found, _)| **found == Some(column));
        named.map(|(_, cell)| table::plain(cell)).find(|cell| !cell.is_empty()).unwrap_or_default().to_owned()
    };
    let number = cell(Column::Order);
    let order = match storefronts::of_number(connection, &number)?.as_slice() {
        [order] => *order,
        [] => return Ok(Err(("return-table-order", number))),
        _ => return Ok(Err(("return-table-orders", number))),
    };
    let options = start::options(connection, order)?.lines;
    let sku = cell(Column::Sku);
    let named = |name: &str| !name.is_empty() && name.eq_ignore_ascii_case(&sku);
    let found = match (options.as_slice(), sku.is_empty()) {
        ([only], true) => Some(only),
        _ => options.iter().find(|line| named(&line.sku)).or_else(|| options.iter().find(|line| named(&line.title))),
    };
    let Some(found) = found else { return Ok(Err(("return-table-article", sku))) };
    let count = cell(Column::Quantity);
    let quantity = if count.is_empty() { Ok(1) } else { count.parse::<i64>() };
    let Ok(quantity @ 1..=100_000) = quantity else { return Ok(Err(("return-table-quantity", count))) };
    let right = cell(Column::Track);
    let track = if right.is_empty() { Some(Track::Voluntary) } else { columns::track_of(&right) };
    let Some(track) = track else { return Ok(Err(("return-table-track", right))) };
    let day = cell(Column::Date);
    let at = columns::moment_of(&day);
    if at.is_none() && !day.is_empty() {
        return Ok(Err(("return-table-date", day)));
    }
    let (why, wish) = (cell(Column::Reason), cell(Column::Wish));
    let reason = if why.is_empty() { Reason::Other } else { columns::reason_of(&why) };
    let said = if reason == Reason::Other { why } else { String::new() };
    let comment = [said, cell(Column::Note)].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n");
    let piece = StartLine {
        line: found.line.clone(),
        quantity,
        reason,
        comment,
        outcome: columns::wish_of(&wish),
        instead: String::new(),
        condition: None,
    };
    Ok(Ok(Wanted { line, order, track, at, rma: cell(Column::Rma), piece }))
}

/// Puts lines of one case together; an article that stands there twice counts twice.
fn grouped(wanted: Vec<Wanted>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for one in wanted {
        let is_same = |group: &&mut Group| {
            let request = &group.request;
            (request.order_id, request.track, group.at, &group.rma) == (one.order, one.track, one.at, &one.rma)
        };
        if let Some(group) = groups.iter_mut().find(is_same) {
            group.lines.push(one.line);
            match group.request.lines.iter_mut().find(|line| line.line == one.piece.line) {
                Some(line) => line.quantity = line.quantity.saturating_add(one.piece.quantity),
                None => group.request.lines.push(one.piece),
            }
            continue;
        }
        let request = StartReturnRequest {
            uid: String::new(),
            order_id: one.order,
            conversation_id: None,
            customer_id: None,
            track: one.track,
            lines: vec![one.piece],
            notice_at: one.at,
            filed_by: Some(FiledBy::File),
        };
        groups.push(Group { lines: vec![one.line], request, at: one.at, rma: one.rma });
    }
    for group in &mut groups {
        group.request.uid = mark(group);
    }
    groups
}

/// The mark of a case: what it is made of.
fn mark(group: &Group) -> String {
    let mut parts = vec![
        group.request.order_id.0.to_string(),
        group.request.track.as_str().to_owned(),
        group.at.map(|at| at.as_millisecond().to_string()).unwrap_or_default(),
        group.rma.clone(),
    ];
    let mut lines: Vec<String> =
        group.request.lines.iter().map(|line| format!("{}={}", line.line.0, line.quantity)).collect();
    lines.sort_unstable();
    parts.extend(lines);
    let digest = Sha256::digest(parts.join("\n"));
    let hex: String = digest.iter().take(14).map(|byte| format!("{byte:02x}")).collect();
    format!("file-{hex}")
}

fn preview(desk: &Arc<Desk>, _: Caller, request: ReturnTableRequest) -> Result<ReturnTablePreview, Problem> {
    let (lines, groups, bad) = desk.read(|connection| understand(connection, &request.text))?;
    // What pieces are left is only known when the cases before it have begun.
    let mut preview = ReturnTablePreview { lines, cases: 0, known: 0, bad };
    let begun = desk.rehearse(|write| put_all(write, groups))?;
    (preview.cases, preview.known) = (u32::try_from(begun.ids.len()).unwrap_or(u32::MAX), begun.known);
    preview.bad.extend(begun.bad);
    preview.bad.sort_by_key(|bad| bad.line);
    Ok(preview)
}

/// # Errors
/// `return-table-unreadable`, `return-table-large`, `return-table-columns`.
fn import(desk: &Arc<Desk>, caller: Caller, request: ReturnTableRequest) -> Result<ImportedReturns, Problem> {
    let (_, groups, bad) = desk.read(|connection| understand(connection, &request.text))?;
    desk.write("returns.import", Some(caller.agent), |write| {
        let mut begun = put_all(write, groups)?;
        begun.bad.extend(bad);
        begun.bad.sort_by_key(|bad| bad.line);
        Ok(begun)
    })
}

fn put_all(write: &mut Write<'_>, groups: Vec<Group>) -> Result<ImportedReturns, Problem> {
    let mut begun = ImportedReturns { ids: Vec::new(), known: 0, bad: Vec::new() };
    let now = write.now;
    for mut group in groups {
        if store::find_by_uid(write.connection(), &group.request.uid)?.is_some() {
            begun.known += 1;
            continue;
        }
        // Noon stands for a day, and the day of another zone may have begun.
        if group.at.is_some_and(|at| at > now.plus_seconds(24 * 3600)) {
            begun.bad.extend(group.lines.iter().map(|line| refused(*line, "return-table-date", "")));
            continue;
        }
        // It stands in the list where its day is.
        write.now = group.at.unwrap_or(now).min(now);
        group.request.notice_at = group.request.notice_at.map(|at| at.min(now));
        let outcome = put(write, &group);
        write.now = now;
        match outcome {
            Ok(id) => begun.ids.push(id),
            Err(problem) if problem.kind == Kind::Broken => return Err(problem),
            Err(problem) => begun.bad.extend(group.lines.iter().map(|line| refused(*line, problem.code, ""))),
        }
    }
    Ok(begun)
}

fn put(write: &mut Write<'_>, group: &Group) -> Result<ReturnId, Problem> {
    // Everything that could refuse it is looked at before anything is written.
    start::check(write.connection(), &group.request)?;
    let id = start::draft(write, &group.request)?;
    if is_free(write.connection(), &group.rma)? {
        store::set_number(write, id, &group.rma)?;
    }
    moves::make(write, id, Move::Request, &[])?;
    letters::drop_all(write, id)?;
    Ok(id)
}

/// Whether a number from the file may be kept: nobody has it, and the desk will not count up to it.
fn is_free(connection: &Connection, rma: &str) -> Result<bool, Problem> {
    let is_number = (3..=40).contains(&rma.chars().count()) && !rma.chars().any(char::is_control);
    if !is_number || detail::number_of(rma) == rma.to_uppercase() {
        return Ok(false);
    }
    Ok(store::find_by_number(connection, rma)?.is_none())
}

fn undo(desk: &Arc<Desk>, caller: Caller, request: UndoImportRequest) -> Result<UndoneImport, Problem> {
    desk.write("returns.undo_import", Some(caller.agent), |write| {
        let mut cancelled = 0;
        for id in request.ids {
            let row = store::row(write.connection(), id)?;
            if row.filed_by == FiledBy::File && row.state == super::model::CaseState::Requested {
                moves::make(write, id, Move::Cancel, &[("by", "import")])?;
                letters::drop_all(write, id)?;
                cancelled += 1;
            }
        }
        Ok(UndoneImport { cancelled })
    })
}

/// Each case with its articles, as the import reads them again.
fn export(desk: &Arc<Desk>, _: Caller, _: Nothing) -> Result<ReturnTable, Problem> {
    desk.read(|connection| {
        let mut writer = csv::Writer::from_writer(Vec::new());
        let titles = ["rma", "order", "sku", "article", "quantity", "reason", "wish", "track", "state", "date", "note"];
        writer.write_record(titles).map_err(Problem::broken)?;
        let rows = store::newest(connection, u32::MAX)?;
        for row in &rows {
            for cells in lines_of(connection, row)? {
                writer.write_record(cells.iter().map(|cell| defused(cell))).map_err(Problem::broken)?;
            }
        }
        let bytes = writer.into_inner().map_err(|error| Problem::broken(error.into_error()))?;
        // Without the mark some spreadsheets read every accent as two signs.
        let text = format!("\u{FEFF}{}", String::from_utf8(bytes).map_err(Problem::broken)?);
        Ok(ReturnTable { text, count: u32::try_from(rows.len()).unwrap_or(u32::MAX) })
    })
}

fn lines_of(connection: &Connection, row: &ReturnRow) -> Result<Vec<Vec<String>>, Problem> {
    let day = row.opened_at.to_rfc3339().chars().take(10).collect::<String>();
    let items = store::parts::items(connection, row.id)?;
    let line = |item: &super::wire::ReturnItem| {
        vec![
            row.number.clone(),
            row.order_number.clone(),
            item.sku.clone(),
            item.title.clone(),
            item.quantity.to_string(),
            item.reason.as_str().to_owned(),
            item.outcome.as_str().to_owned(),
            row.track.as_str().to_owned(),
            row.state.as_str().to_owned(),
            day.clone(),
            item.comment.clone(),
        ]
    };
    Ok(items.iter().map(line).collect())
}
