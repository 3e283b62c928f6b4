//! Files of orders, products and customers: looked at, and imported in parts; one deed of the history for all of it.

use super::model::{StoreConfig, StoreState};
use super::store::{self, catalogue, files, orders};
use super::undo::{self, FileInverse};
use super::wire::{
    FileColumn, FileManner, FileProgress, ImportFileRequest, ImportedFile, LookedAtFile, ReadFileRequest,
};
use crate::desk::long_work::Progress;
use crate::desk::{Desk, Topic, Write};
use comptoir_connectors::shops::csv::{self, BadRow, DateOrder, Field, Manner};
use comptoir_connectors::shops::model::{
    Ability, Counts, Items, Order, Platform, Probe, Product, RemoteId, ShopCustomer, Subject,
};
use comptoir_connectors::table::{self, Table, TableFault};
use comptoir_kernel::{AgentId, Currency, Problem, StoreId};
use comptoir_store::rusqlite::Connection;
use serde::{Deserialize, Serialize};

/// Lines that a file may have: the orders of a shop, each article one.
const MOST_LINES: usize = 300_000;
/// Entries that are stored in one go.
const PART: usize = 250;
/// Cells of a column and entries that are shown.
const EXAMPLES: usize = 3;
/// Bad lines that are listed, and those that a problem names.
const LISTED_LINES: usize = 200;
const NAMED_LINES: usize = 20;

/// How the files of a store were understood.
#[derive(Debug, Serialize, Deserialize)]
struct Habit {
    columns: Vec<(String, Field)>,
    dates: Option<DateOrder>,
    currency: Option<String>,
}

/// A file, and how it is understood.
struct Understood {
    table: Table,
    subject: Subject,
    columns: Vec<Field>,
    /// None when it cannot be told.
    dates: Option<DateOrder>,
    currency: Option<Currency>,
    is_remembered: bool,
}

/// One entry of a file.
enum Entry {
    Order(Box<Order>),
    Product(Product),
    Customer(Box<ShopCustomer>),
}

fn understand(
    connection: &Connection,
    text: &str,
    store: Option<StoreId>,
    manner: &FileManner,
) -> Result<Understood, Problem> {
    let table = table::read(text, MOST_LINES).map_err(|fault| match fault {
        TableFault::TooLarge => Problem::refused("shop-file-large"),
        TableFault::Unreadable(_) => Problem::refused("shop-file-unreadable").because(fault),
    })?;
    let subject = manner.subject.filter(|subject| *subject != Subject::Reviews);
    let subject = subject.unwrap_or_else(|| csv::subject(&table.titles));
    let habit: Option<Habit> = match store {
        Some(id) => files::habit(connection, id, subject)?,
        None => None,
    };
    let remembered = habit.as_ref().map(|habit| of_habit(habit, &table.titles, subject));
    let is_remembered = manner.columns.is_none() && remembered.is_some();
    let guessed = || remembered.unwrap_or_else(|| csv::columns(subject, &table.titles));
    let mut columns = manner.columns.clone().unwrap_or_else(guessed);
    columns.resize(table.titles.len(), Field::Skip);
    let told = csv::date_order(&table, &columns);
    let habit = habit.as_ref();
    let currency = match (&manner.currency, habit.and_then(|habit| habit.currency.as_ref())) {
        (Some(code), _) | (None, Some(code)) => Some(currency_of(code)?),
        (None, None) => usual_currency(connection, store)?,
    };
    Ok(Understood {
        dates: told.or(manner.dates).or_else(|| habit.and_then(|habit| habit.dates)),
        table,
        subject,
        columns,
        currency,
        is_remembered,
    })
}

/// A title that was there the last time means the same; others are guessed.
fn of_habit(habit: &Habit, titles: &[String], subject: Subject) -> Vec<Field> {
    let guessed = csv::columns(subject, titles);
    let known = |title: &String| habit.columns.iter().find(|(known, _)| known == title).map(|(_, field)| *field);
    titles.iter().zip(guessed).map(|(title, guess)| known(title).unwrap_or(guess)).collect()
}

fn currency_of(code: &str) -> Result<Currency, Problem> {
    Currency::parse(&code.trim().to_ascii_uppercase())
        .map_err(|error| Problem::refused("shop-file-currency").with("value", code).because(error))
}

/// What this store or else another one is paid in.
fn usual_currency(connection: &Connection, store: Option<StoreId>) -> Result<Option<Currency>, Problem> {
    let stores = store::list(connection)?;
    let own = stores.iter().find(|one| Some(one.id) == store);
    Ok(own.or_else(|| stores.first()).and_then(|one| one.probe.as_ref()).map(|probe| probe.currency))
}

/// What has to be in a file of a subject: of each row one.
const fn needed(subject: Subject) -> &'static [&'static [Field]] {
    match subject {
        Subject::Products => &[&[Field::Title]],
        Subject::Customers => &[&[Field::Email, Field::Phone, Field::BillingName, Field::BillingLastName]],
        Subject::Orders | Subject::Reviews => {
            &[&[Field::Number], &[Field::Created], &[Field::Total, Field::LinePrice, Field::LineTotal]]
        }
    }
}

impl Understood {
    fn lacks(&self) -> Vec<Field> {
        let is_missing = |row: &&&[Field]| !row.iter().any(|field| self.columns.contains(field));
        needed(self.subject).iter().filter(is_missing).filter_map(|row| row.first()).copied().collect()
    }

    fn has_currency_column(&self) -> bool {
        self.columns.contains(&Field::Currency)
    }

    fn entries(&self) -> (Vec<Entry>, Vec<BadRow>) {
        let manner = Manner {
            columns: self.columns.clone(),
            dates: self.dates.unwrap_or_default(),
            currency: self.currency.unwrap_or(Currency::EUR),
        };
        let (items, bad) = csv::read(&self.table, self.subject, &manner);
        let entries = match items {
            Items::Orders(list) => list.into_iter().map(|one| Entry::Order(Box::new(one))).collect(),
            Items::Products(list) => list.into_iter().map(Entry::Product).collect(),
            Items::Customers(list) => list.into_iter().map(|one| Entry::Customer(Box::new(one))).collect(),
            Items::Reviews(_) => Vec::new(),
        };
        (entries, bad)
    }

    fn habit(&self) -> Habit {
        Habit {
            columns: self.table.titles.iter().cloned().zip(self.columns.iter().copied()).collect(),
            dates: self.dates,
            currency: self.currency.map(|currency| currency.code().to_owned()),
        }
    }
}

impl Entry {
    const fn remote(&self) -> &RemoteId {
        match self {
            Self::Order(order) => &order.id,
            Self::Product(product) => &product.id,
            Self::Customer(customer) => &customer.id,
        }
    }

    fn detail(&self) -> Result<String, Problem> {
        match self {
            Self::Order(order) => serde_json::to_string(order),
            Self::Product(product) => serde_json::to_string(product),
            Self::Customer(customer) => serde_json::to_string(customer),
        }
        .map_err(Problem::broken)
    }

    fn put(&self, write: &Write<'_>, store: StoreId) -> Result<bool, Problem> {
        match self {
            Self::Order(order) => orders::put_listed(write.connection(), store, order, write.now),
            Self::Product(product) => catalogue::put_product(write.connection(), store, product),
            Self::Customer(customer) => catalogue::put_customer(write.connection(), store, customer),
        }
    }
}

/// What a file holds and what would come of it; nothing changes.
pub(super) fn look(connection: &Connection, request: &ReadFileRequest) -> Result<LookedAtFile, Problem> {
    let file = understand(connection, &request.text, request.store_id, &request.manner)?;
    let lacks = file.lacks();
    let (entries, mut bad) = if lacks.is_empty() { file.entries() } else { Default::default() };
    bad.truncate(LISTED_LINES);
    let (mut added, mut same) = (0, 0);
    for entry in &entries {
        let known = match request.store_id {
            Some(id) => files::detail(connection, id, file.subject, entry.remote())?,
            None => None,
        };
        added += u32::from(known.is_none());
        same += u32::from(known.is_some_and(|known| entry.detail().is_ok_and(|detail| detail == known)));
    }
    let examples = |at: usize| {
        let cells = file.table.lines.iter().filter_map(move |(_, cells)| cells.get(at)).filter(|cell| !cell.is_empty());
        cells.take(EXAMPLES).cloned().collect()
    };
    let columns = file.table.titles.iter().zip(&file.columns).enumerate();
    let columns: Vec<FileColumn> = columns
        .map(|(at, (title, field))| FileColumn { title: title.clone(), field: *field, examples: examples(at) })
        .collect();
    let changed = count(entries.len()) - added - same;
    let (mut orders, mut products, mut customers) = (Vec::new(), Vec::new(), Vec::new());
    for entry in entries.into_iter().take(EXAMPLES) {
        match entry {
            Entry::Order(order) => orders.push(*order),
            Entry::Product(product) => products.push(product),
            Entry::Customer(customer) => customers.push(*customer),
        }
    }
    Ok(LookedAtFile {
        subject: file.subject,
        columns,
        fields: csv::fields(file.subject).to_vec(),
        dates: file.dates,
        currency: file.currency.map(|currency| currency.code().to_owned()),
        has_currency_column: file.has_currency_column(),
        is_remembered: file.is_remembered,
        lacks,
        added,
        changed,
        same,
        bad,
        orders,
        products,
        customers,
    })
}

/// Imports a file: all of it, or all but its bad lines, or nothing. Somebody who ends it keeps what was stored.
///
/// # Errors
/// `shop-file-columns`, `shop-file-dates`, `shop-file-currency-open`, `shop-file-lines` when something has to be said first;
/// `shop-file-running`; `store-nameless`; `store-no-file` for a store that is no store of files.
pub(super) fn import(desk: &Desk, me: AgentId, request: &ImportFileRequest) -> Result<ImportedFile, Problem> {
    let turn = desk.store_file_import.begin(desk.stop.child_token());
    let turn = turn.ok_or_else(|| Problem::refused("shop-file-running"))?;
    let file = desk.read(|connection| {
        if let Some(id) = request.store_id {
            let store = store::get(connection, id)?;
            if store.platform != Platform::Csv || store.is_sample {
                return Err(Problem::refused("store-no-file"));
            }
        }
        understand(connection, &request.text, request.store_id, &request.manner)
    })?;
    let (entries, bad) = checked(&file, request)?;
    let total = count(entries.len());
    let import = uuid::Uuid::now_v7().to_string();
    let mut answer = begin(desk, me, request, &file, &import)?;
    (answer.total, answer.left_out) = (total, count(bad));
    let mut entries = entries.into_iter();
    while entries.len() > 0 {
        if turn.is_cancelled() {
            answer.is_cancelled = true;
            break;
        }
        let part: Vec<Entry> = entries.by_ref().take(PART).collect();
        // Before the commit, whose news let the window ask how far it is.
        turn.reached(Progress { done: total - count(entries.len()), total });
        match desk.write("storefronts.import_csv", Some(me), |write| put_part(write, &import, &part, &answer)) {
            Ok(sum) => answer = sum,
            Err(problem) => {
                answer.problem_code = Some(problem.code.to_string());
                break;
            }
        }
    }
    drop(turn);
    desk.write("storefronts.import_csv", Some(me), |write| {
        write.changed(Topic::Storefronts, answer.store_id.0);
        Ok(())
    })?;
    Ok(answer)
}

/// The entries of a file about which everything is said, and how many lines are left out.
fn checked(file: &Understood, request: &ImportFileRequest) -> Result<(Vec<Entry>, usize), Problem> {
    if !file.lacks().is_empty() {
        return Err(Problem::refused("shop-file-columns"));
    }
    if file.dates.is_none() {
        return Err(Problem::refused("shop-file-dates"));
    }
    if file.currency.is_none() && !file.has_currency_column() && file.subject != Subject::Customers {
        return Err(Problem::refused("shop-file-currency-open"));
    }
    let (entries, bad) = file.entries();
    if !bad.is_empty() && !request.leaves_out_bad {
        let mut lines: Vec<String> = bad.iter().take(NAMED_LINES).map(|bad| bad.line.to_string()).collect();
        if bad.len() > NAMED_LINES {
            lines.push("…".to_owned());
        }
        return Err(Problem::refused("shop-file-lines").with("lines", lines.join(", ")));
    }
    if entries.is_empty() {
        return Err(Problem::refused("shop-file-unreadable"));
    }
    Ok((entries, bad.len()))
}

/// The store, its new habit, and the one entry of the history, before the first part.
fn begin(
    desk: &Desk,
    me: AgentId,
    request: &ImportFileRequest,
    file: &Understood,
    import: &str,
) -> Result<ImportedFile, Problem> {
    desk.write("storefronts.import_csv", Some(me), |write| {
        let is_new = request.store_id.is_none();
        let id = match request.store_id {
            Some(id) => id,
            None => new_store(write, request.name.trim(), file.currency.unwrap_or(Currency::EUR))?,
        };
        store::set_state(write.connection(), id, StoreState::UpToDate, None, write.now)?;
        files::put_habit(write.connection(), id, file.subject, &file.habit())?;
        files::forget_old(write.connection(), id)?;
        let inverse = FileInverse::Import { store: id, import: import.to_owned(), is_new };
        let undo_id = undo::remember(write, me, "storefronts.import_csv", &inverse)?;
        write.changed(Topic::Storefronts, id.0);
        Ok(ImportedFile {
            store_id: id,
            subject: file.subject,
            added: 0,
            changed: 0,
            same: 0,
            left_out: 0,
            total: 0,
            is_cancelled: false,
            problem_code: None,
            undo_id: Some(undo_id),
        })
    })
}

fn new_store(write: &Write<'_>, name: &str, currency: Currency) -> Result<StoreId, Problem> {
    if name.is_empty() {
        return Err(Problem::refused("store-nameless"));
    }
    let config =
        StoreConfig { address: String::new(), key: String::new(), ca_file: None, is_local: false, signs_in: false };
    let probe = Probe {
        shop_name: name.to_owned(),
        shop_url: String::new(),
        currency,
        time_zone: None,
        version: String::new(),
        counts: Counts::default(),
        can: vec![Ability::ReadOrders, Ability::ReadProducts, Ability::ReadCustomers],
        lacks: Vec::new(),
    };
    store::insert(write.connection(), Platform::Csv, name, &config, &probe, write.now)
}

fn put_part(
    write: &mut Write<'_>,
    import: &str,
    part: &[Entry],
    before: &ImportedFile,
) -> Result<ImportedFile, Problem> {
    let (mut answer, id, subject) = (before.clone(), before.store_id, before.subject);
    for entry in part {
        let known = files::detail(write.connection(), id, subject, entry.remote())?;
        if !entry.put(write, id)? {
            answer.same += 1;
            continue;
        }
        files::keep_before(write.connection(), import, id, subject, entry.remote(), known.as_deref())?;
        if known.is_some() {
            answer.changed += 1;
        } else {
            answer.added += 1;
        }
    }
    write.changed(Topic::Storefronts, id.0);
    Ok(answer)
}

/// How far the import is that is going on.
pub(super) fn progress(desk: &Desk) -> FileProgress {
    let progress = desk.store_file_import.progress().unwrap_or(Progress { done: 0, total: 0 });
    FileProgress { done: progress.done, total: progress.total }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
