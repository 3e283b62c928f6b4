//! What no list of changes tells: what the shop deleted, and what was added to orders that are still being worked on.
//!
//! Invariant: nothing is called gone because a list was short: an order that is missing there is asked for once by its id.

use super::connect;
use super::model::SUBJECTS;
use super::problems::shop_problem;
use super::store::{self, Cursor, orders, sweeps};
use super::wire::SweepAnswer;
use crate::desk::{Desk, Topic};
use comptoir_connectors::shops::Storefront;
use comptoir_connectors::shops::model::{RemoteId, Subject};
use comptoir_kernel::{OrderId, Problem, StoreId, Timestamp};
use std::sync::Arc;
use tokio_util::sync::CancellationToken;

/// Between two sweeps of a subject.
const SWEEP_SECONDS: i64 = 24 * 3600;
/// Missing orders that one sweep asks for; the others have their turn with the next.
const MOST_ASKED: u32 = 500;
/// Products and accounts cannot be asked for one by one. When more than half of so many are missing, the list was wrong.
const TOO_MANY: u32 = 20;
/// How old an open order's last reading is before it is read anew, and how many are at a time.
const STALE_SECONDS: i64 = 30 * 60;
const MOST_READ: u32 = 40;

/// Sweeps what is due and reads open orders anew, in the background: whatever goes wrong is tried again later.
pub(super) async fn when_due(
    desk: &Arc<Desk>,
    id: StoreId,
    cancel: &CancellationToken,
) -> Result<SweepAnswer, Problem> {
    let now = desk.now();
    let before = now.plus_seconds(-STALE_SECONDS);
    run(desk, id, cancel, now.plus_seconds(-SWEEP_SECONDS), before).await
}

/// The same at once, for every store.
pub(super) async fn all(desk: &Arc<Desk>) -> Result<SweepAnswer, Problem> {
    let (mut sum, mut trouble) = (SweepAnswer::default(), None);
    let now = desk.now().plus_seconds(1);
    for id in desk.read(store::active)? {
        match run(desk, id, &desk.stop, now, now).await {
            Ok(answer) => {
                sum.gone += answer.gone;
                sum.changed += answer.changed;
                sum.requests += answer.requests;
            }
            Err(problem) => {
                trouble.get_or_insert(problem);
            }
        }
    }
    trouble.map_or(Ok(sum), Err)
}

async fn run(
    desk: &Arc<Desk>,
    id: StoreId,
    cancel: &CancellationToken,
    swept_before: Timestamp,
    read_before: Timestamp,
) -> Result<SweepAnswer, Problem> {
    let shop = connect::open(desk, id)?;
    let mut work = Work { desk, id, shop: shop.as_ref(), cancel, answer: SweepAnswer::default() };
    for subject in SUBJECTS.into_iter().filter(|subject| *subject != Subject::Reviews) {
        if work.is_due(subject, swept_before)? {
            work.sweep(subject).await?;
        }
    }
    let stale = desk.read(|connection| sweeps::open_orders(connection, id, read_before, MOST_READ))?;
    for (order, remote) in stale {
        work.read_anew(order, &remote).await?;
    }
    Ok(work.answer)
}

struct Work<'a> {
    desk: &'a Arc<Desk>,
    id: StoreId,
    shop: &'a dyn Storefront,
    cancel: &'a CancellationToken,
    answer: SweepAnswer,
}

impl Work<'_> {
    /// Only what was read whole once can miss something. A sweep that broke off is always due.
    fn is_due(&self, subject: Subject, before: Timestamp) -> Result<bool, Problem> {
        let id = self.id;
        let (cursor, swept, is_under_way) = self.desk.read(|connection| {
            let is_under_way = sweeps::under_way(connection, id, subject)?.is_some();
            Ok((store::cursor(connection, id, subject)?, sweeps::swept_at(connection, id, subject)?, is_under_way))
        })?;
        let Some(since) = cursor.since else { return Ok(false) };
        Ok(is_under_way || swept.unwrap_or(since) < before)
    }

    async fn sweep(&mut self, subject: Subject) -> Result<(), Problem> {
        let id = self.id;
        let known = self.desk.read(|connection| sweeps::under_way(connection, id, subject))?;
        let mut sweep = match known {
            Some(sweep) => sweep,
            None => self
                .desk
                .write("storefronts.sweep", None, |write| sweeps::begin(write.connection(), id, subject, write.now))?,
        };
        while !sweep.is_listed {
            let (ids, next) = self.ask(self.shop.ids(subject, sweep.cursor.as_deref())).await?;
            self.desk.write("storefronts.sweep", None, |write| {
                sweeps::listed(write.connection(), id, subject, &ids, next.as_deref())
            })?;
            sweep.is_listed = next.is_none();
            sweep.cursor = next;
        }
        let sweeps::Missing { count, all, rows } =
            self.desk.read(|connection| sweeps::missing(connection, id, subject, MOST_ASKED))?;
        if subject == Subject::Orders {
            for (row, remote) in rows {
                self.read_anew(OrderId(row), &remote).await?;
            }
        } else if count <= TOO_MANY || count <= all / 2 {
            self.mark(subject, &rows)?;
        } else {
            tracing::warn!(store = id.0, ?subject, count, all, "a list of what exists lacked most of it");
        }
        self.finish(subject)
    }

    fn mark(&mut self, subject: Subject, rows: &[(i64, RemoteId)]) -> Result<(), Problem> {
        if rows.is_empty() {
            return Ok(());
        }
        let id = self.id;
        self.desk.write("storefronts.sweep", None, |write| {
            for (row, _) in rows {
                sweeps::mark_gone(write.connection(), subject, *row, write.now)?;
            }
            write.changed(Topic::Storefronts, id.0);
            Ok(())
        })?;
        self.answer.gone += u32::try_from(rows.len()).unwrap_or(u32::MAX);
        Ok(())
    }

    fn finish(&self, subject: Subject) -> Result<(), Problem> {
        let (id, knows_changes) = (self.id, self.shop.knows_changes(subject));
        self.desk.write("storefronts.sweep", None, |write| {
            // What cannot be asked for changes is read whole with the next pass.
            if !knows_changes {
                store::save_cursor(write.connection(), id, subject, &Cursor::default())?;
            }
            sweeps::end(write.connection(), id, subject, write.now)
        })
    }

    /// Reads one order by its id; gone is what the shop itself says that it does not have.
    async fn read_anew(&mut self, order: OrderId, remote: &RemoteId) -> Result<(), Problem> {
        let fresh = self.ask(self.shop.order(remote)).await?;
        let id = self.id;
        let is_changed = self.desk.write("storefronts.sweep", None, |write| {
            let is_changed = match &fresh {
                Some(fresh) => orders::put(write.connection(), id, fresh, write.now)?.1,
                None => {
                    orders::mark_gone(write.connection(), order, write.now)?;
                    true
                }
            };
            if is_changed {
                write.changed(Topic::Storefronts, id.0);
            }
            Ok(is_changed)
        })?;
        self.answer.changed += u32::from(is_changed && fresh.is_some());
        self.answer.gone += u32::from(fresh.is_none());
        Ok(())
    }

    async fn ask<T>(&mut self, question: comptoir_connectors::shops::Answer<'_, T>) -> Result<T, Problem> {
        self.answer.requests += 1;
        let asked = self.cancel.run_until_cancelled(question).await;
        asked.ok_or_else(|| Problem::refused("cancelled"))?.map_err(shop_problem)
    }
}
