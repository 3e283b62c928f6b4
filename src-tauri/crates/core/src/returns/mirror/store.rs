//! Rows of mirrors.

use crate::desk::write::{OrProblem, Write};
use crate::returns::model::MirrorState;
use crate::returns::store as cases;
use crate::returns::store::moment;
use crate::returns::wire::ReturnRow;
use crate::storefronts;
use comptoir_connectors::shops::model::{RemoteId, ReturnStatus, ReturnStep};
use comptoir_kernel::{Problem, ReturnId, StoreId, Timestamp};
use comptoir_store::rusqlite::types::Type;
use comptoir_store::rusqlite::{self, Connection, OptionalExtension, Row, named_params};
use std::collections::BTreeMap;

/// What a failure that somebody leaves as it is is kept as; else the status there is.
const LEFT_FAILED: &str = "failed";

const COLUMNS: &str = "SELECT return_id, store_id, remote_id, name, status, seen_at, wanted, asked, mark, tries, state,
  problem_code, problem_args, left_as FROM return_mirrors";

/// A case's own return in the shop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mirror {
    pub case: ReturnId,
    pub store: StoreId,
    /// None until the shop has made it.
    pub remote: Option<RemoteId>,
    pub name: String,
    pub status: Option<ReturnStatus>,
    pub seen_at: Option<Timestamp>,
    /// Where the case leads it; none while nobody has answered the request.
    pub wanted: Option<ReturnStep>,
    /// What the shop was asked for last.
    pub asked: Option<ReturnStep>,
    pub mark: Option<String>,
    pub tries: u32,
    pub state: MirrorState,
    pub problem_code: Option<String>,
    pub problem_args: BTreeMap<String, String>,
    pub left_as: Option<String>,
}

impl Mirror {
    pub(super) const fn new(case: ReturnId, store: StoreId) -> Self {
        Self {
            case,
            store,
            remote: None,
            name: String::new(),
            status: None,
            seen_at: None,
            wanted: None,
            asked: None,
            mark: None,
            tries: 0,
            state: MirrorState::Quiet,
            problem_code: None,
            problem_args: BTreeMap::new(),
            left_as: None,
        }
    }

    pub(super) fn settle(&mut self, state: MirrorState, code: Option<String>, args: BTreeMap<String, String>) {
        (self.state, self.problem_code, self.problem_args) = (state, code, args);
    }

    /// Whether the shop's return stands elsewhere than the case leads it, though nothing is under way.
    pub(super) fn differs(&self) -> bool {
        let Some(status) = self.status.filter(|_| self.state == MirrorState::Quiet) else { return false };
        match self.wanted {
            None => status != ReturnStatus::Requested,
            Some(ReturnStep::Open) => status != ReturnStatus::Open,
            Some(step) => !step.is_reached(status),
        }
    }

    /// Somebody has to look, and nobody has said that it may stay so.
    pub(super) fn needs_you(&self) -> bool {
        let left = self.left_as.as_deref();
        match self.state {
            MirrorState::Asks => true,
            MirrorState::Failed => left != Some(LEFT_FAILED),
            MirrorState::Quiet => self.differs() && left != self.status.map(storefronts::return_status_word),
            MirrorState::UnderWay | MirrorState::Off => false,
        }
    }

    /// It may stay as it is.
    pub(super) fn leave(&mut self) {
        let status = self.status.map(storefronts::return_status_word);
        let left = if self.state == MirrorState::Failed { Some(LEFT_FAILED) } else { status };
        self.left_as = left.map(str::to_owned);
    }
}

pub(super) const fn step_word(step: ReturnStep) -> &'static str {
    match step {
        ReturnStep::Open => "open",
        ReturnStep::Decline => "decline",
        ReturnStep::Close => "close",
        ReturnStep::Cancel => "cancel",
    }
}

fn step(row: &Row<'_>, at: usize) -> Result<Option<ReturnStep>, rusqlite::Error> {
    let word: Option<String> = row.get(at)?;
    let all = [ReturnStep::Open, ReturnStep::Decline, ReturnStep::Close, ReturnStep::Cancel];
    Ok(word.and_then(|word| all.into_iter().find(|step| step_word(*step) == word)))
}

fn from_row(row: &Row<'_>) -> Result<Mirror, rusqlite::Error> {
    let args: String = row.get(12)?;
    Ok(Mirror {
        case: ReturnId(row.get(0)?),
        store: StoreId(row.get(1)?),
        remote: row.get::<_, Option<String>>(2)?.map(RemoteId),
        name: row.get(3)?,
        status: row.get::<_, Option<String>>(4)?.as_deref().and_then(storefronts::return_status),
        seen_at: moment(row, 5)?,
        wanted: step(row, 6)?,
        asked: step(row, 7)?,
        mark: row.get(8)?,
        tries: row.get(9)?,
        state: row.get(10)?,
        problem_code: row.get(11)?,
        problem_args: serde_json::from_str(&args)
            .map_err(|error| rusqlite::Error::FromSqlConversionFailure(12, Type::Text, Box::new(error)))?,
        left_as: row.get(13)?,
    })
}

pub(super) fn find(connection: &Connection, id: ReturnId) -> Result<Option<Mirror>, Problem> {
    connection
        .prepare_cached(&format!("{COLUMNS} WHERE return_id = :id"))
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, from_row)
        .optional()
        .or_problem()
}

/// The mirror of a return of the shop.
pub(super) fn of_remote(connection: &Connection, store: StoreId, remote: &RemoteId) -> Result<Option<Mirror>, Problem> {
    connection
        .prepare_cached(&format!("{COLUMNS} WHERE store_id = :store AND remote_id = :remote"))
        .or_problem()?
        .query_row(named_params! { ":store": store.0, ":remote": remote.0 }, from_row)
        .optional()
        .or_problem()
}

/// Cases whose deed in the shop is not over.
pub(super) fn asked(connection: &Connection) -> Result<Vec<ReturnId>, Problem> {
    let sql = "SELECT return_id FROM return_mirrors WHERE state IN ('under_way', 'asks') ORDER BY return_id";
    let mut statement = connection.prepare_cached(sql).or_problem()?;
    let rows = statement.query_map([], |row| row.get(0).map(ReturnId)).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// Writes it, and lets everybody who shows the case look again.
pub(super) fn save(write: &mut Write<'_>, mirror: &Mirror) -> Result<(), Problem> {
    let sql = include_str!("../sql/put_mirror.sql");
    let params = named_params! {
        ":id": mirror.case.0,
        ":store": mirror.store.0,
        ":remote": mirror.remote.as_ref().map(|id| &id.0),
        ":name": mirror.name,
        ":status": mirror.status.map(storefronts::return_status_word),
        ":seen": mirror.seen_at.map(Timestamp::as_millisecond),
        ":wanted": mirror.wanted.map(step_word),
        ":asked": mirror.asked.map(step_word),
        ":mark": mirror.mark,
        ":tries": mirror.tries,
        ":state": mirror.state.as_str(),
        ":code": mirror.problem_code,
        ":args": serde_json::to_string(&mirror.problem_args).map_err(Problem::broken)?,
        ":left": mirror.left_as,
        ":needs_you": mirror.needs_you(),
    };
    write.connection().execute(sql, params).or_problem()?;
    let row = cases::row(write.connection(), mirror.case)?;
    cases::tell(write, &row);
    Ok(())
}

/// How many cases somebody has to look at only because of what the shop says.
pub(in crate::returns) fn waiting(connection: &Connection) -> Result<u32, Problem> {
    let mut count = 0;
    for row in needing(connection)? {
        let is_counted = row.state.needs_you() || is_stuck(connection, row.id)?;
        count += u32::from(!is_counted);
    }
    Ok(count)
}

/// Whether it is counted as one whose effects wait for somebody.
fn is_stuck(connection: &Connection, id: ReturnId) -> Result<bool, Problem> {
    let sql = "SELECT 1 FROM returns r JOIN return_effects e ON e.return_id = r.id WHERE r.id = :id
               AND r.state = 'decided' AND (e.state IN ('failed', 'manual') OR e.problem_code IS NOT NULL)";
    connection.prepare_cached(sql).or_problem()?.exists(named_params! { ":id": id.0 }).or_problem()
}

/// The mark of a case.
pub(super) fn uid(connection: &Connection, id: ReturnId) -> Result<String, Problem> {
    let sql = "SELECT uid FROM returns WHERE id = :id";
    connection.prepare_cached(sql).or_problem()?.query_row(named_params! { ":id": id.0 }, |row| row.get(0)).or_problem()
}

/// Cases that are over here, and of which the shop says something else.
pub(in crate::returns) fn over(connection: &Connection) -> Result<Vec<ReturnRow>, Problem> {
    Ok(needing(connection)?.into_iter().filter(|row| row.state.is_over()).collect())
}

fn needing(connection: &Connection) -> Result<Vec<ReturnRow>, Problem> {
    let sql = "SELECT return_id FROM return_mirrors WHERE needs_you = 1 ORDER BY return_id LIMIT 500";
    let mut statement = connection.prepare_cached(sql).or_problem()?;
    let rows = statement.query_map([], |row| row.get(0).map(ReturnId)).or_problem()?;
    let ids: Vec<ReturnId> = rows.collect::<Result<_, _>>().or_problem()?;
    ids.into_iter().map(|id| cases::row(connection, id)).collect()
}
