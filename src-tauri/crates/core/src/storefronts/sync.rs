//! Reading a store: page by page, resumable after each, the next pass beginning where the shop's own clock said.

use super::model::{SUBJECTS, StoreState, next_since};
use super::problems::{needs_person, shop_problem};
use super::store::{self, Cursor, catalogue, orders, reviews};
use super::wire::SyncAnswer;
use super::{connect, shop_returns};
use crate::desk::contract::on_store;
use crate::desk::{Desk, Topic, Write};
use comptoir_connectors::shops::model::{Ability, Items, Lack, Page, PageRequest, Probe, Subject};
use comptoir_connectors::shops::{ShopError, Storefront};
use comptoir_kernel::{Problem, StoreId, Timestamp};
use std::sync::Arc;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// A shop that asks for a longer pause than this is asked again in a later pass.
const LONGEST_WAIT: Duration = Duration::from_secs(60);
/// However long a shop asks to be left alone.
const LONGEST_REST_SECONDS: u64 = 3600;

/// A change can be told so many seconds after its moment.
const LATE_SECONDS: i64 = 10;

/// One pass over everything of a store that the keys open; says in the store's state how it went.
pub(super) async fn pass(desk: &Arc<Desk>, id: StoreId, cancel: &CancellationToken) -> Result<SyncAnswer, Problem> {
    show(desk, id, StoreState::Working, None)?;
    let outcome = match connect::open(desk, id) {
        Ok(shop) => read(desk, id, shop.as_ref(), cancel).await,
        Err(problem) => Err(problem),
    };
    match &outcome {
        Ok(_) => show(desk, id, StoreState::UpToDate, None)?,
        Err(problem) if problem.code == "cancelled" => {}
        Err(problem) => {
            let state = if needs_person(problem) { StoreState::NeedsYou } else { StoreState::Offline };
            show(desk, id, state, Some(problem))?;
        }
    }
    outcome
}

async fn read(
    desk: &Arc<Desk>,
    id: StoreId,
    shop: &dyn Storefront,
    cancel: &CancellationToken,
) -> Result<SyncAnswer, Problem> {
    let mut answer = SyncAnswer::default();
    let probe = desk.read(|connection| store::get(connection, id))?.probe;
    for subject in SUBJECTS {
        let is_open = probe.as_ref().is_none_or(|probe| opens(probe, subject));
        let cursor = desk.read(|connection| store::cursor(connection, id, subject))?;
        // What can only be read whole waits for the nightly sweep once it is here.
        let is_whole_and_here = cursor.since.is_some() && cursor.cursor.is_none() && !shop.knows_changes(subject);
        if is_open && !is_whole_and_here {
            read_subject(desk, id, shop, subject, cursor, cancel, &mut answer).await?;
        }
    }
    if probe.as_ref().is_some_and(|probe| probe.can.contains(&Ability::Return)) {
        shop_returns::read(desk, id, shop).await?;
    }
    Ok(answer)
}

/// Accounts whose names a plan hides are nothing to read, and asking for them is refused as a whole.
fn opens(probe: &Probe, subject: Subject) -> bool {
    let is_hidden = subject == Subject::Customers && probe.lacks.contains(&Lack::CustomerData);
    probe.can.contains(&reading(subject)) && !is_hidden
}

const fn reading(subject: Subject) -> Ability {
    match subject {
        Subject::Customers => Ability::ReadCustomers,
        Subject::Products => Ability::ReadProducts,
        Subject::Orders => Ability::ReadOrders,
        Subject::Reviews => Ability::ReadReviews,
    }
}

async fn read_subject(
    desk: &Arc<Desk>,
    id: StoreId,
    shop: &dyn Storefront,
    subject: Subject,
    mut cursor: Cursor,
    cancel: &CancellationToken,
    answer: &mut SyncAnswer,
) -> Result<(), Problem> {
    let began = desk.now();
    let last = desk.read(|connection| store::get(connection, id))?.last_ok_at;
    let quiet = last.map_or(0, |last| began.as_millisecond().saturating_sub(last.as_millisecond()) / 1000);
    let mut done = 0;
    let mut page =
        ask(shop, PageRequest { subject, since: cursor.since, cursor: cursor.cursor.clone() }, cancel).await?;
    loop {
        answer.requests += 1;
        done += count(&page.items);
        let pause = page.pause.unwrap_or_default();
        let request = page.next.clone().map(|next| PageRequest { subject, since: cursor.since, cursor: Some(next) });
        cursor = after(&cursor, &page, began, quiet);
        let (working, next) = (Arc::clone(desk), cursor.clone());
        let keeping = on_store(move || keep_page(&working, id, subject, &page, &next, done));
        // The next page is asked for while this one is being written; what was fetched in vain comes again.
        let (kept, following) = tokio::join!(keeping, follow(shop, request, pause, cancel));
        answer.changed += kept?;
        match following? {
            Some(following) => page = following,
            None => return Ok(()),
        }
    }
}

/// The page after one, unless that was the last.
async fn follow(
    shop: &dyn Storefront,
    request: Option<PageRequest>,
    pause: Duration,
    cancel: &CancellationToken,
) -> Result<Option<Page>, Problem> {
    let Some(request) = request else { return Ok(None) };
    rest(pause, cancel).await?;
    ask(shop, request, cancel).await.map(Some)
}

/// Writes what a page brought together with where the reading goes on. Answers how many entries were new or had changed.
fn keep_page(
    desk: &Desk,
    id: StoreId,
    subject: Subject,
    page: &Page,
    next: &Cursor,
    done: u32,
) -> Result<u32, Problem> {
    let is_last = page.next.is_none();
    desk.write("storefronts.read", None, |write| {
        let changed = keep(write, id, subject, page)?;
        store::save_cursor(write.connection(), id, subject, next)?;
        let total = page.total.map_or(0, |total| u32::try_from(total).unwrap_or(u32::MAX));
        let (done, total) = if is_last { (0, 0) } else { (done, total.max(done)) };
        store::set_progress(write.connection(), id, done, total)?;
        if changed > 0 || !is_last {
            write.changed(Topic::Storefronts, id.0);
        }
        Ok(changed)
    })
}

/// Where the reading goes on after a page. A pass that saw no change keeps its beginning; the first one that saw nothing at
/// all begins where it began. `quiet` is how many seconds ago the pass before was over.
///
/// A pass that saw as its latest change the same as the one before has shown that nothing changed in between: the shop's
/// clock was there then and has gone on since. So the next one need not read the latest entries a third time.
fn after(cursor: &Cursor, page: &Page, began: Timestamp, quiet: i64) -> Cursor {
    let seen = cursor.seen.max(latest(&page.items));
    if page.next.is_some() {
        return Cursor { cursor: page.next.clone(), since: cursor.since, seen };
    }
    let is_known = seen.is_some() && seen.map(next_since) == cursor.since && quiet > LATE_SECONDS;
    let since = if is_known { seen.map(|seen| settled(seen, quiet)) } else { seen.map(next_since) };
    let since = since.or(cursor.since).or_else(|| Some(began.plus_seconds(-24 * 3600)));
    Cursor { cursor: None, since: since.max(cursor.since), seen: None }
}

/// Where a pass begins that finds nothing new behind this change. Somebody may have set a clock: a minute at most is believed.
fn settled(seen: Timestamp, quiet: i64) -> Timestamp {
    seen.plus_seconds(quiet.min(60).saturating_sub(LATE_SECONDS))
}

fn latest(items: &Items) -> Option<Timestamp> {
    match items {
        Items::Customers(list) => list.iter().map(|one| one.updated).max(),
        Items::Products(list) => list.iter().map(|one| one.updated).max(),
        Items::Orders(list) => list.iter().map(|one| one.updated).max(),
        Items::Reviews(list) => list.iter().map(|one| one.at).max(),
    }
}

fn count(items: &Items) -> u32 {
    let count = match items {
        Items::Customers(list) => list.len(),
        Items::Products(list) => list.len(),
        Items::Orders(list) => list.len(),
        Items::Reviews(list) => list.len(),
    };
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Asks once; a wish to be left alone for a moment is granted and the question asked again, a longer one ends the pass.
async fn ask(shop: &dyn Storefront, request: PageRequest, cancel: &CancellationToken) -> Result<Page, Problem> {
    for _ in 0..5 {
        let asked = cancel.run_until_cancelled(shop.page(request.clone())).await;
        match asked.ok_or_else(|| Problem::refused("cancelled"))? {
            Err(ShopError::Throttled { wait }) if wait <= LONGEST_WAIT => rest(wait, cancel).await?,
            outcome => return outcome.map_err(shop_problem),
        }
    }
    Err(shop_problem(ShopError::Throttled { wait: LONGEST_WAIT }))
}

async fn rest(pause: Duration, cancel: &CancellationToken) -> Result<(), Problem> {
    let slept = cancel.run_until_cancelled(tokio::time::sleep(pause)).await;
    slept.ok_or_else(|| Problem::refused("cancelled"))
}

/// Writes what a page brought. Answers how many entries were new or had changed.
fn keep(write: &mut Write<'_>, id: StoreId, subject: Subject, page: &Page) -> Result<u32, Problem> {
    let now = write.now;
    let connection = write.connection();
    let mut changed = 0;
    match &page.items {
        Items::Orders(list) => {
            for order in list {
                changed += u32::from(orders::put_listed(connection, id, order, now)?);
                store::forget_unread(connection, id, subject, &order.id)?;
            }
        }
        Items::Products(list) => {
            for product in list {
                changed += u32::from(catalogue::put_product(connection, id, product)?);
            }
        }
        Items::Customers(list) => {
            for customer in list {
                changed += u32::from(catalogue::put_customer(connection, id, customer)?);
            }
        }
        // The inbox makes conversations of them.
        Items::Reviews(list) => {
            let since = store::created_at(connection, id)?;
            for review in list.iter().filter(|review| !review.is_ours) {
                changed += u32::from(reviews::put(connection, id, review, since)?);
            }
        }
    }
    for unread in &page.unread {
        store::note_unread(connection, id, subject, unread, now)?;
    }
    Ok(changed)
}

/// Writes down how it stands, and until when the shop wants to be left alone.
fn show(desk: &Desk, id: StoreId, state: StoreState, problem: Option<&Problem>) -> Result<(), Problem> {
    desk.write("storefronts.change_state", None, |write| {
        store::set_state(write.connection(), id, state, problem, write.now)?;
        let minutes = problem.filter(|problem| problem.code == "shop-throttled");
        if let Some(minutes) = minutes.and_then(|problem| problem.args.get("minutes")?.parse::<u64>().ok()) {
            let seconds = (minutes * 60).min(LONGEST_REST_SECONDS);
            let until = write.now.plus_seconds(i64::try_from(seconds).unwrap_or_default());
            store::set_ask_after(write.connection(), id, until)?;
        }
        write.changed(Topic::Storefronts, id.0);
        Ok(())
    })
}

/// One pass over every store or over one, for the command line. A store in trouble keeps nothing from the others; the first
/// trouble is the answer.
pub(super) async fn once(desk: &Arc<Desk>, only: Option<StoreId>) -> Result<SyncAnswer, Problem> {
    if let Some(id) = only {
        desk.read(|connection| store::config(connection, id))?;
    }
    let mut sum = SyncAnswer::default();
    let mut trouble = None;
    for id in desk.read(store::active)?.into_iter().filter(|id| only.is_none_or(|only| only == *id)) {
        match pass(desk, id, &desk.stop).await {
            Ok(answer) => {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn at(millisecond: i64) -> Timestamp {
        Timestamp::from_millisecond(millisecond)
    }

    #[test]
    fn the_next_pass_begins_a_little_before_the_latest_change_of_the_pass_before() {
        let first = Cursor { cursor: None, since: None, seen: Some(at(90_000)) };
        let page = Page { next: Some("2".into()), ..Page::default() };
        let under_way = after(&first, &page, at(500_000), 0);
        assert_eq!(under_way, Cursor { cursor: Some("2".into()), since: None, seen: Some(at(90_000)) });
        let over = after(&under_way, &Page::default(), at(500_000), 0);
        assert_eq!(over, Cursor { cursor: None, since: Some(at(88_000)), seen: None });
        assert_eq!(after(&over, &Page::default(), at(900_000), 120), over);
    }

    #[test]
    fn what_two_passes_saw_as_the_latest_is_not_read_a_third_time() {
        let twice = Cursor { cursor: None, since: Some(next_since(at(90_000))), seen: Some(at(90_000)) };
        let soon = after(&twice, &Page::default(), at(500_000), 5);
        assert_eq!(soon.since, twice.since, "a change of the same second may still come");
        let later = after(&twice, &Page::default(), at(500_000), 120);
        assert_eq!(later.since, Some(at(140_000)));
        let newer = Cursor { seen: Some(at(95_000)), ..twice };
        assert_eq!(after(&newer, &Page::default(), at(500_000), 120).since, Some(next_since(at(95_000))));
    }
}
