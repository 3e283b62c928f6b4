//! Commands about the desk as a whole: its state, its recovery code, its backups.

use super::contract::{Caller, Command, Done, Nothing};
use super::write::OrProblem;
use super::{Desk, key_files};
use comptoir_kernel::{Problem, Timestamp};
use comptoir_store::rusqlite::named_params;
use serde::Serialize;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// What the window needs before anything else.
#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct DeskStatus {
    pub version: &'static str,
    pub data_directory: String,
    /// Shown until the person confirms to have kept it.
    pub new_recovery_code: Option<String>,
    pub channels: u32,
    pub conversations: u32,
    pub has_sample: bool,
}

#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct BackupAnswer {
    pub path: String,
    #[ts(type = "number")]
    pub bytes: u64,
    pub at: Timestamp,
}

pub(crate) fn commands() -> Vec<Command> {
    vec![
        Command::new("desk.status", "version, place, first-run state", status),
        Command::new("desk.confirm_recovery_code", "the recovery code was kept; stop showing it", confirm_code),
        Command::new("desk.back_up", "write a checked, encrypted backup now", back_up),
        Command::new("desk.open_link", "open a web, mail or phone link outside", open_link),
        Command::new("desk.check", "run the integrity check of the database", check),
    ]
}

fn status(desk: &Arc<Desk>, caller: Caller, _request: Nothing) -> Result<DeskStatus, Problem> {
    let new_recovery_code = desk.new_recovery_code()?;
    desk.read(|connection| {
        // The code opens every backup: it is for those who manage the keys.
        let is_owner: bool = connection
            .query_row(
                "SELECT role = 'owner' FROM agents WHERE id = :id",
                named_params! { ":id": caller.agent.0 },
                |row| row.get(0),
            )
            .or_problem()?;
        let count = |sql: &str| connection.query_row(sql, [], |row| row.get::<_, u32>(0)).or_problem();
        Ok(DeskStatus {
            version: env!("CARGO_PKG_VERSION"),
            data_directory: desk.store().directory().display().to_string(),
            new_recovery_code: new_recovery_code.filter(|_| is_owner),
            channels: count("SELECT count(*) FROM channels WHERE kind = 'mail' AND is_archived = 0")?,
            conversations: count("SELECT ifnull(sum(total), 0) FROM conversation_counts")?,
            has_sample: count("SELECT count(*) FROM channels WHERE kind = 'sample'")? > 0,
        })
    })
}

fn confirm_code(desk: &Arc<Desk>, _caller: Caller, _request: Nothing) -> Result<Done, Problem> {
    desk.forget_recovery_code()?;
    Ok(Done {})
}

fn back_up(desk: &Arc<Desk>, _caller: Caller, _request: Nothing) -> Result<BackupAnswer, Problem> {
    back_up_now(desk)
}

#[derive(Debug, serde::Deserialize, ts_rs::TS)]
pub struct LinkRequest {
    pub url: String,
}

fn open_link(desk: &Arc<Desk>, _caller: Caller, request: LinkRequest) -> Result<Done, Problem> {
    desk.open_link(&request.url)?;
    Ok(Done {})
}

#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckAnswer {
    /// `ok`, or what SQLite found.
    pub verdict: String,
}

fn check(desk: &Arc<Desk>, _caller: Caller, _request: Nothing) -> Result<CheckAnswer, Problem> {
    Ok(CheckAnswer { verdict: desk.store().check_integrity().or_problem()? })
}

/// Writes the backup of this day: the same day's older one is replaced, seven days and four weeks are kept.
fn back_up_now(desk: &Desk) -> Result<BackupAnswer, Problem> {
    let at = desk.now();
    let day = at.to_rfc3339().chars().take(10).collect::<String>();
    let report = desk.store().back_up(&format!("{day}.comptoir-backup")).or_problem()?;
    copy_recovery_file(desk);
    prune(&desk.store().directory().join("backups"));
    Ok(BackupAnswer { path: report.path.display().to_string(), bytes: report.bytes, at })
}

/// Another laptop needs the recovery file beside the backup.
fn copy_recovery_file(desk: &Desk) {
    let directory = desk.store().directory();
    let copied = std::fs::copy(
        directory.join(key_files::RECOVERY_FILE),
        directory.join("backups").join(key_files::RECOVERY_FILE),
    );
    if let Err(error) = copied {
        tracing::warn!(%error, "the recovery file could not be copied beside the backup");
    }
}

/// Keeps the newest seven daily backups, and of the older ones every seventh up to four.
fn prune(directory: &Path) {
    let Ok(entries) = std::fs::read_dir(directory) else { return };
    let mut names: Vec<String> = entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.ends_with(".comptoir-backup") && name.starts_with("20"))
        .collect();
    names.sort_unstable_by(|a, b| b.cmp(a));
    for (age, name) in names.iter().enumerate().skip(7) {
        let is_weekly = age.is_multiple_of(7) && age <= 28;
        if !is_weekly && let Err(error) = std::fs::remove_file(directory.join(name)) {
            tracing::warn!(%error, "an old backup could not be removed");
        }
    }
}

/// Backs up once a day, first a while after the start, so that opening the desk stays quick.
pub(crate) fn start_backups(desk: &Arc<Desk>) {
    let desk = Arc::clone(desk);
    let tracker = desk.loops.clone();
    tracker.spawn(async move {
        let mut pause = Duration::from_secs(120);
        while desk.stop.run_until_cancelled(tokio::time::sleep(pause)).await.is_some() {
            pause = Duration::from_secs(3600);
            let today = desk.now().to_rfc3339().chars().take(10).collect::<String>();
            if desk.store().directory().join("backups").join(format!("{today}.comptoir-backup")).exists() {
                continue;
            }
            let working = Arc::clone(&desk);
            let outcome = tokio::task::spawn_blocking(move || back_up_now(&working)).await;
            if let Ok(Err(problem)) = outcome {
                tracing::error!("the daily backup failed: {}", problem.chain());
            }
        }
    });
}
