//! Pictures of articles: fetched once from where the shop says that they lie, made small, and kept.
//!
//! Invariant: only addresses are asked that a shop named in its orders and products, never one that a request brings.

use super::model::may_try_picture;
use super::store::{self, catalogue, orders, pictures};
use super::wire::{Pictures, PicturesRequest};
use crate::desk::Desk;
use crate::desk::contract::on_store;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use comptoir_connectors::fetch::{Door, FetchError, Fetched, Rules};
use comptoir_connectors::picture;
use comptoir_kernel::{Problem, StoreId, Timestamp};
use comptoir_store::rusqlite::Connection;
use futures::{StreamExt, stream};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

/// Pixels: a tile on the finest screens.
const SIDE: u32 = 96;
/// More than anybody sees of an order or a list.
const MOST: usize = 100;
/// Of one store.
const MOST_KEPT: u32 = 20_000;
const LONGEST_ADDRESS: usize = 2000;
const AT_ONCE: usize = 4;
/// However slow a shop is: what is missing then is asked for at the next look.
const LIMIT: Duration = Duration::from_secs(25);
const DAY_SECONDS: i64 = 24 * 3600;

/// Addresses of pictures by the store that named them.
type Addresses = BTreeMap<StoreId, BTreeSet<String>>;

/// What is kept of the pictures that somebody wants to see.
#[derive(Default)]
struct Found {
    pictures: BTreeMap<String, String>,
    /// Those that the shops may be asked for now.
    missing: Addresses,
    /// Those that nobody looked at since yesterday.
    rested: Addresses,
}

/// The pictures of an order or of products; with `fetch` those that are missing are fetched first.
pub(super) async fn look(desk: Arc<Desk>, request: PicturesRequest) -> Result<Pictures, Problem> {
    let wanted = desk.read(|connection| wanted(connection, &request))?;
    let mut found = desk.read(|connection| find(connection, &wanted, desk.now()))?;
    if !found.rested.is_empty() {
        desk.write("storefronts.keep_picture", None, |write| {
            found.rested.iter().try_for_each(|(id, urls)| pictures::touch(write.connection(), *id, urls, write.now))
        })?;
    }
    if request.fetch && !found.missing.is_empty() {
        let _turn = desk.pictures_turn.lock().await;
        // Whoever had the turn before may have fetched them.
        let missing = desk.read(|connection| find(connection, &wanted, desk.now()))?.missing;
        if let Ok(outcome) = tokio::time::timeout(LIMIT, fetch_all(&desk, missing)).await {
            outcome?;
        }
        found = desk.read(|connection| find(connection, &wanted, desk.now()))?;
    }
    Ok(Pictures { pictures: found.pictures, missing: found.missing.into_values().flatten().collect() })
}

fn wanted(connection: &Connection, request: &PicturesRequest) -> Result<Addresses, Problem> {
    let mut wanted = Addresses::new();
    if let Some(id) = request.order_id {
        let (row, order, _) = orders::get(connection, id)?;
        let urls = order.lines.into_iter().filter_map(|line| line.picture).filter(|url| is_address(url));
        wanted.entry(row.store_id).or_default().extend(urls.take(MOST));
    }
    for id in request.product_ids.iter().take(MOST) {
        let row = catalogue::product(connection, *id)?;
        wanted.entry(row.store_id).or_default().extend(row.product.picture.filter(|url| is_address(url)));
    }
    Ok(wanted)
}

fn is_address(url: &str) -> bool {
    (url.starts_with("https://") || url.starts_with("http://")) && url.len() <= LONGEST_ADDRESS
}

fn find(connection: &Connection, wanted: &Addresses, now: Timestamp) -> Result<Found, Problem> {
    let mut found = Found::default();
    let yesterday = now.plus_seconds(-DAY_SECONDS);
    for (id, urls) in wanted {
        let mut missing = urls.clone();
        for known in pictures::known(connection, *id, urls)? {
            let waits = known.failed_at.is_some_and(|failed| !may_try_picture(failed, known.tries, now));
            if known.picture.is_some() || waits {
                missing.remove(&known.url);
            }
            if let Some(bytes) = known.picture {
                if known.used_at <= yesterday {
                    found.rested.entry(*id).or_default().insert(known.url.clone());
                }
                let data = format!("data:{};base64,{}", picture::media_type(&bytes), STANDARD.encode(&bytes));
                found.pictures.insert(known.url, data);
            }
        }
        if !missing.is_empty() && store::may_ask(connection, *id, now)? && !pictures::is_silent(connection, *id)? {
            found.missing.insert(*id, missing);
        }
    }
    Ok(found)
}

async fn fetch_all(desk: &Arc<Desk>, missing: Addresses) -> Result<(), Problem> {
    for (id, urls) in missing {
        let (_, config) = desk.read(|connection| store::config(connection, id))?;
        let is_local = config.is_local;
        match Door::open(Rules::of_shop(is_local, config.ca_file)) {
            Ok(door) => fetch(desk, id, Arc::new(door), is_local, urls).await?,
            // The next pass over the shop says the same.
            Err(error) => tracing::info!(store = id.0, %error, "pictures cannot be fetched"),
        }
    }
    Ok(())
}

async fn fetch(
    desk: &Arc<Desk>,
    id: StoreId,
    door: Arc<Door>,
    is_local: bool,
    urls: BTreeSet<String>,
) -> Result<(), Problem> {
    let asked = stream::iter(urls).map(|url| {
        let door = Arc::clone(&door);
        async move {
            let fetched = door.get(&encrypted(&url, is_local)).await;
            (url, fetched)
        }
    });
    let mut coming = asked.buffer_unordered(AT_ONCE);
    // One after the other: a large picture takes much room while it is unpacked.
    while let Some((url, fetched)) = coming.next().await {
        let made = made_small(fetched).await;
        if let Err(reason) = &made {
            tracing::info!(store = id.0, "a picture is left out: {reason}");
        }
        desk.write("storefronts.keep_picture", None, |write| match &made {
            Ok(bytes) => pictures::keep(write.connection(), id, &url, bytes, write.now),
            Err(reason) => pictures::fail(write.connection(), id, &url, reason, write.now),
        })?;
    }
    desk.write("storefronts.keep_picture", None, |write| pictures::trim(write.connection(), id, MOST_KEPT))
}

/// The small picture, or why there is none. A file over which the program stumbles is one more reason.
async fn made_small(fetched: Result<Fetched, FetchError>) -> Result<Vec<u8>, String> {
    let fetched = fetched.map_err(|error| error.to_string())?;
    let made = on_store(move || Ok(picture::small(&fetched.bytes, SIDE))).await;
    made.map_err(|problem| problem.code.to_owned())?.map_err(|error| error.to_string())
}

/// Shops that moved to encryption often still name the old addresses of their pictures.
fn encrypted(url: &str, is_local: bool) -> String {
    match url.strip_prefix("http://") {
        Some(rest) if !is_local => format!("https://{rest}"),
        _ => url.to_owned(),
    }
}
