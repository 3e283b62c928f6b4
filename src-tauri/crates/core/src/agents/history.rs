//! The audit as people read it: pages, and a table for a spreadsheet.

use super::kinds;
use super::store;
use super::wire::{AuditAnswer, AuditCsvAnswer, AuditFilter, AuditRequest, AuditRow, AuditThings, DeedKind, DoneBy};
use crate::desk::audit::{self, Deed, Touched, Wanted, Who};
use crate::desk::defused;
use comptoir_kernel::{AgentId, Problem, Timestamp};
use comptoir_store::rusqlite::Connection;
use std::collections::BTreeMap;

/// Ids that travel with a row of the window.
const SHOWN: usize = 20;
/// Deeds in one table: what spreadsheets open with ease.
const MOST: usize = 100_000;

pub(super) fn page(connection: &Connection, request: &AuditRequest) -> Result<AuditAnswer, Problem> {
    let limit = request.limit.unwrap_or(50).clamp(1, 200);
    let (deeds, next) = audit::page(connection, &wanted(&request.filter)?, request.before, limit)?;
    Ok(AuditAnswer { rows: deeds.into_iter().map(row).collect(), next })
}

/// The deeds of a filter as CSV, the newest first.
pub(super) fn table(connection: &Connection, filter: &AuditFilter) -> Result<AuditCsvAnswer, Problem> {
    let wanted = wanted(filter)?;
    let names: BTreeMap<AgentId, String> =
        store::list(connection)?.into_iter().map(|agent| (agent.id, agent.name)).collect();
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(["time", "person", "deed", "times", "touched"]).map_err(Problem::broken)?;
    let (mut count, mut before) = (0, None);
    loop {
        let (deeds, next) = audit::page(connection, &wanted, before, 200)?;
        for deed in &deeds {
            writer.write_record(line(deed, &names)).map_err(Problem::broken)?;
        }
        count += deeds.len();
        before = next;
        if before.is_none() || count >= MOST {
            break;
        }
    }
    let bytes = writer.into_inner().map_err(|error| Problem::broken(error.into_error()))?;
    // Without the mark some spreadsheets read every accent as two signs.
    let text = format!("\u{FEFF}{}", String::from_utf8(bytes).map_err(Problem::broken)?);
    Ok(AuditCsvAnswer { text, count, is_cut: before.is_some() })
}

fn wanted(filter: &AuditFilter) -> Result<Wanted<'static>, Problem> {
    let who = match (filter.agent_id, filter.by) {
        (Some(agent), _) => Who::One(agent),
        (None, Some(DoneBy::People)) => Who::People,
        (None, Some(DoneBy::Desk)) => Who::Desk,
        (None, None) => Who::Everybody,
    };
    if filter.kind == Some(DeedKind::Other) {
        return Err(Problem::refused("request-invalid").with("detail", "kind"));
    }
    let deeds = filter.kind.map_or(&[][..], kinds::deeds_of);
    Ok(Wanted { who, deeds, from: filter.from, until: filter.until })
}

fn row(deed: Deed) -> AuditRow {
    AuditRow {
        id: deed.id,
        at: deed.at,
        agent_id: deed.agent,
        kind: kinds::kind_of(&deed.deed),
        deed: deed.deed,
        touched: deed.touched.into_iter().map(things).collect(),
        times: deed.times,
    }
}

fn things(touched: Touched) -> AuditThings {
    let count = touched.ids.len();
    AuditThings { topic: touched.topic, count, ids: touched.ids.into_iter().take(SHOWN).collect() }
}

fn line(deed: &Deed, names: &BTreeMap<AgentId, String>) -> [String; 5] {
    let person = deed.agent.map(|id| names.get(&id).cloned().unwrap_or_else(|| id.0.to_string()));
    let touched = deed.touched.iter().map(|touched| {
        let ids: Vec<String> = touched.ids.iter().map(i64::to_string).collect();
        format!("{} {}", touched.topic, ids.join(" "))
    });
    [
        Timestamp::to_rfc3339(deed.at),
        defused(&person.unwrap_or_default()),
        deed.deed.clone(),
        deed.times.to_string(),
        touched.collect::<Vec<_>>().join("; "),
    ]
}
