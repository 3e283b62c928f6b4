//! Customers as a table: understood with the bad lines named, and written harmless for spreadsheets.

use super::cells::{defused, guessed, several};
use super::edit::{clean_name, parse_language};
use super::labels::clean_tag;
use super::listing;
use super::model::{self, HandleKind};
use super::store::{self, find_by_address, list, shop};
use super::wire::{
    BadLine, ColumnUse, CsvColumn, CustomerField, CustomerSort, ExportCsvAnswer, ExportCsvRequest, PreviewCsvAnswer,
    PreviewCsvRequest,
};
use comptoir_connectors::table::{Table, TableFault};
use comptoir_kernel::{CustomerFieldId, CustomerId, EmailAddress, Problem, Timestamp};
use comptoir_store::rusqlite::Connection;
use std::collections::BTreeSet;

/// No table has more lines.
const MOST_LINES: usize = 50_000;
/// Lines that the preview shows of a column.
const EXAMPLES: usize = 3;

/// A line of a table, understood.
#[derive(Debug, Default)]
pub(super) struct Person {
    pub name: String,
    pub addresses: Vec<String>,
    pub phones: Vec<(String, String)>,
    pub language: Option<String>,
    pub tags: Vec<String>,
    pub note: String,
    pub values: Vec<(CustomerFieldId, String)>,
    /// Who has one of the addresses already.
    pub known: Option<CustomerId>,
}

/// # Errors
/// `customer-file-unreadable`, `customer-file-large`.
pub(super) fn read_table(text: &str) -> Result<Table, Problem> {
    comptoir_connectors::table::read(text, MOST_LINES).map_err(|fault| match fault {
        TableFault::TooLarge => Problem::refused("customer-file-large"),
        TableFault::Unreadable(_) => Problem::refused("customer-file-unreadable").because(fault),
    })
}

fn columns_of(table: &Table, fields: &[CustomerField]) -> Vec<ColumnUse> {
    let mut taken = Vec::new();
    let one = |title: &String| {
        let own = fields.iter().find(|field| field.name.to_lowercase() == title.to_lowercase());
        let column = own.map_or_else(|| guessed(title), |field| ColumnUse::Field(field.id));
        // Two columns of one kind: the first is meant, apart from addresses and phones, of which there may be several.
        let may_repeat = matches!(column, ColumnUse::Address | ColumnUse::Phone | ColumnUse::Skip);
        if !may_repeat && taken.contains(&column) {
            return ColumnUse::Skip;
        }
        taken.push(column);
        column
    };
    table.titles.iter().map(one).collect()
}

/// Understands every line; those that cannot be are named with the reason.
///
/// # Errors
/// `customer-file-columns` when neither name nor address is in any column.
pub(super) fn understand(
    connection: &Connection,
    table: &Table,
    columns: &[ColumnUse],
) -> Result<(Vec<Person>, Vec<BadLine>), Problem> {
    if !columns.iter().any(|column| matches!(column, ColumnUse::Name | ColumnUse::Address)) {
        return Err(Problem::refused("customer-file-columns"));
    }
    let fields = shop::fields(connection)?;
    let (mut people, mut bad) = (Vec::new(), Vec::new());
    for (line, cells) in &table.lines {
        match person(connection, cells, columns, &fields)? {
            Ok(person) => people.push(person),
            Err((code, value)) => bad.push(BadLine { line: *line, code: code.to_owned(), value }),
        }
    }
    Ok((people, bad))
}

type Bad = (&'static str, String);

fn person(
    connection: &Connection,
    cells: &[String],
    columns: &[ColumnUse],
    fields: &[CustomerField],
) -> Result<Result<Person, Bad>, Problem> {
    let mut person = Person::default();
    for (cell, column) in cells.iter().zip(columns).filter(|(cell, _)| !cell.is_empty()) {
        if let Err(bad) = put_cell(&mut person, cell, *column, fields) {
            return Ok(Err(bad));
        }
    }
    if person.name.is_empty() && person.addresses.is_empty() {
        return Ok(Err(("customer-nameless", cells.join(" ").chars().take(80).collect())));
    }
    for address in &person.addresses {
        let owner = find_by_address(connection, address)?;
        if owner.is_some() && person.known.is_some() && owner != person.known {
            return Ok(Err(("customer-address-taken", address.clone())));
        }
        person.known = person.known.or(owner);
    }
    Ok(Ok(person))
}

fn put_cell(person: &mut Person, cell: &str, column: ColumnUse, fields: &[CustomerField]) -> Result<(), Bad> {
    match column {
        ColumnUse::Skip => {}
        ColumnUse::Name => person.name = clean_name(cell),
        ColumnUse::Address => {
            for one in several(cell, &[' ', ',', ';']) {
                let address = EmailAddress::parse(one).map_err(|_| ("customer-address-invalid", one.to_owned()))?;
                person.addresses.push(address.as_str().to_owned());
            }
        }
        ColumnUse::Phone => {
            for one in several(cell, &[';']) {
                let key = model::match_key(HandleKind::Phone, one);
                person.phones.push((one.to_owned(), key.ok_or_else(|| ("customer-handle-invalid", one.to_owned()))?));
            }
        }
        ColumnUse::Language => {
            let language = parse_language(cell).map_err(|_| ("customer-language-unknown", cell.to_owned()))?;
            person.language = Some(language);
        }
        ColumnUse::Tags => person.tags.extend(several(cell, &[',', ';']).map(clean_tag)),
        ColumnUse::Note => cell.clone_into(&mut person.note),
        ColumnUse::Field(id) => {
            let field = fields.iter().find(|field| field.id == id);
            let field = field.ok_or_else(|| ("customer-field-absent", cell.to_owned()))?;
            let value = model::field_value(field.kind, &field.choices, cell);
            person.values.push((id, value.ok_or_else(|| ("customer-value-invalid", cell.to_owned()))?));
        }
    }
    Ok(())
}

/// What an import would do; nothing changes.
pub(super) fn preview(connection: &Connection, request: &PreviewCsvRequest) -> Result<PreviewCsvAnswer, Problem> {
    let table = read_table(&request.text)?;
    let mut uses = match &request.columns {
        Some(columns) => columns.clone(),
        None => columns_of(&table, &shop::fields(connection)?),
    };
    uses.resize(table.titles.len(), ColumnUse::Skip);
    let examples =
        |at: usize| table.lines.iter().take(EXAMPLES).filter_map(move |(_, cells)| cells.get(at).cloned()).collect();
    let columns = table.titles.iter().zip(&uses).enumerate().map(|(at, (title, column_use))| CsvColumn {
        title: title.clone(),
        column_use: *column_use,
        examples: examples(at),
    });
    let columns: Vec<CsvColumn> = columns.collect();
    let (people, bad) = match understand(connection, &table, &uses) {
        // Nobody has said yet where the names are: that is what the preview is for.
        Err(problem) if problem.code == "customer-file-columns" => (Vec::new(), Vec::new()),
        other => other?,
    };
    // An address that comes twice is one customer.
    let mut seen = BTreeSet::new();
    let is_new = |person: &&Person| {
        let is_seen = person.addresses.iter().any(|address| seen.contains(address));
        seen.extend(person.addresses.iter().cloned());
        person.known.is_none() && !is_seen
    };
    let added = people.iter().filter(is_new).count();
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Ok(PreviewCsvAnswer { columns, added: count(added), updated: count(people.len() - added), bad })
}

/// Customers as a table that this room reads again and no spreadsheet runs.
pub(super) fn export(
    connection: &Connection,
    request: &ExportCsvRequest,
    now: Timestamp,
) -> Result<ExportCsvAnswer, Problem> {
    let fields = shop::fields(connection)?;
    let mut writer = csv::Writer::from_writer(Vec::new());
    let fixed = ["name", "email", "phone", "language", "tags", "conversations", "last contact"];
    let titles = fixed.iter().copied().chain(fields.iter().map(|field| field.name.as_str()));
    writer.write_record(titles.map(defused)).map_err(Problem::broken)?;
    let mut count = 0;
    if let Some(wanted) = listing::wanted(connection, &request.query, &request.filter, now)? {
        let mut after = None;
        loop {
            let (rows, next) = list::page(connection, &wanted, CustomerSort::Name, after.as_deref(), 500)?;
            for row in rows {
                writer.write_record(line(connection, row.id, &fields)?).map_err(Problem::broken)?;
                count += 1;
            }
            after = next;
            if after.is_none() {
                break;
            }
        }
    }
    let bytes = writer.into_inner().map_err(|error| Problem::broken(error.into_error()))?;
    // Without the mark some spreadsheets read every accent as two signs.
    let text = format!("\u{FEFF}{}", String::from_utf8(bytes).map_err(Problem::broken)?);
    Ok(ExportCsvAnswer { text, count })
}

fn line(connection: &Connection, id: CustomerId, fields: &[CustomerField]) -> Result<Vec<String>, Problem> {
    let one = store::get(connection, id)?;
    let phones = one.handles.iter().filter(|handle| handle.kind == HandleKind::Phone);
    let mut cells = vec![
        one.name,
        one.addresses.join(", "),
        phones.map(|handle| handle.value.as_str()).collect::<Vec<_>>().join("; "),
        one.language.unwrap_or_default(),
        one.tags.join(", "),
        one.conversation_count.to_string(),
        one.last_contact_at.map(Timestamp::to_rfc3339).unwrap_or_default(),
    ];
    for field in fields {
        let value = one.values.iter().find(|value| value.field_id == field.id);
        cells.push(value.map(|value| value.value.clone()).unwrap_or_default());
    }
    Ok(cells.iter().map(|cell| defused(cell)).collect())
}
