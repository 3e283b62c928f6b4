//! The first import: the platform writes everything into one file, which is read by byte offsets.
//!
//! Invariant: a place lies before a whole entry with all its children, so that another process can go on from it.

use super::super::ShopError;
use super::super::model::{Page, Subject};
use super::super::web::Ask;
use super::Shopify;
use super::call::{address, refuse_complaints};
use super::loose::{find_number, find_text, text};
use super::queries::{self, Question};
use super::read::Cursor;
use reqwest::header::RANGE;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::time::Duration;

/// Bytes read at once; doubled for an entry that is larger.
const PIECE: u64 = 2 << 20;
const LARGEST_PIECE: u64 = 32 << 20;
/// A server that knows no ranges sends the whole file.
const LARGEST_FILE: usize = 512 << 20;
/// How often a run that the platform itself broke off is begun anew.
const MOST_RUNS: u32 = 4;
/// Between two questions after a run: a small shop is written in a moment, a large one takes minutes.
const FIRST_POLL: Duration = Duration::from_millis(250);
const LAST_POLL: Duration = Duration::from_secs(2);
/// Another app's or our own earlier run occupies the shop.
const OCCUPIED: Duration = Duration::from_secs(30);

/// Between two steps of a run.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Place {
    /// The run; none before the start.
    run: Option<String>,
    /// The file; none until it is written, or after its address has ended.
    url: Option<String>,
    offset: u64,
    total: Option<u64>,
    /// How often a run broke off.
    broken: u32,
    /// How often was asked whether the run has ended.
    polls: u32,
}

impl Place {
    /// The pause before the next question after the run.
    fn pause(&self) -> Duration {
        FIRST_POLL.saturating_mul(2_u32.saturating_pow(self.polls)).min(LAST_POLL)
    }
}

/// A piece of the file that ends with a whole entry.
struct Piece {
    entries: Vec<Value>,
    unread: Vec<String>,
    /// Bytes that were taken.
    taken: u64,
}

impl Shopify {
    pub(super) async fn bulk_page(&self, subject: Subject, place: Place) -> Result<Page, ShopError> {
        match (&place.run, &place.url) {
            (None, _) => self.start_run(subject, place).await,
            (Some(run), None) => self.poll_run(run, &place).await,
            (Some(_), Some(url)) => self.read_file(subject, url, &place).await,
        }
    }

    async fn start_run(&self, subject: Subject, place: Place) -> Result<Page, ShopError> {
        let reply = self.ask(queries::BULK_START, json!({ "query": document(subject).text })).await?;
        let root = reply.at("/bulkOperationRunQuery");
        match refuse_complaints(root) {
            Err(ShopError::Refused { code, reason }) if is_occupied(&code, &reason) => {
                return Ok(waiting(place, OCCUPIED));
            }
            outcome => outcome?,
        }
        let run = find_text(root, "/bulkOperation/id");
        let run = run.ok_or_else(|| ShopError::Unreadable { reason: "a run without an id".to_owned() })?;
        Ok(waiting(Place { run: Some(run), url: None, offset: 0, total: None, polls: 0, ..place }, FIRST_POLL))
    }

    async fn poll_run(&self, run: &str, place: &Place) -> Result<Page, ShopError> {
        let reply = self.ask(queries::BULK_STATE, json!({ "id": run })).await?;
        let state = reply.at("/bulkOperation");
        match text(state, "/status").as_str() {
            "CREATED" | "RUNNING" | "CANCELING" => {
                let place = Place { polls: place.polls.saturating_add(1), ..place.clone() };
                let pause = place.pause();
                Ok(waiting(place, pause))
            }
            "COMPLETED" => match find_text(state, "/url") {
                Some(url) => {
                    let total = find_number(state, "/rootObjectCount").and_then(|count| u64::try_from(count).ok());
                    Ok(waiting(Place { url: Some(url), total, ..place.clone() }, Duration::ZERO))
                }
                // Nothing to write: the shop is empty.
                None if find_number(state, "/objectCount").unwrap_or_default() == 0 => Ok(Page::default()),
                None => self.again(place),
            },
            "FAILED" if text(state, "/errorCode") == "ACCESS_DENIED" => {
                Err(ShopError::MissingScope { scope: "read_orders, read_customers, read_products".to_owned() })
            }
            // Ended by somebody, by its age, or by a fault of the platform.
            _ => self.again(place),
        }
    }

    fn again(&self, place: &Place) -> Result<Page, ShopError> {
        if place.broken + 1 >= MOST_RUNS {
            return Err(ShopError::ServerFault {
                status: 200,
                reason: "the export broke off again and again".to_owned(),
            });
        }
        Ok(waiting(Place { broken: place.broken + 1, ..Place::default() }, LAST_POLL))
    }

    async fn read_file(&self, subject: Subject, url: &str, place: &Place) -> Result<Page, ShopError> {
        let mut size = PIECE;
        loop {
            let last = place.offset + size - 1;
            // The file's address carries its own signature; our key must not travel there.
            let ask = Ask::get(address(url)?).at_most(LARGEST_FILE);
            let ask = ask.secret_header(RANGE, &format!("bytes={}-{last}", place.offset));
            let answer = self.web.send(ask).await?;
            let (bytes, whole) = match answer.status() {
                206 => (answer.body(), whole_length(answer.header("content-range"))),
                200 => {
                    let whole = answer.body().len();
                    let start = usize::try_from(place.offset).unwrap_or(usize::MAX).min(whole);
                    (answer.body().get(start..).unwrap_or_default(), Some(whole as u64))
                }
                416 => return Ok(Page::default()),
                // The address has ended: the run knows a new one, or has ended too.
                400 | 403 | 404 | 410 => return self.lost_file(place).await,
                429 => return Err(ShopError::Throttled { wait: answer.wait().unwrap_or(OCCUPIED) }),
                status => return Err(ShopError::ServerFault { status, reason: "the export's file".to_owned() }),
            };
            let is_last = whole.is_none_or(|whole| place.offset + bytes.len() as u64 >= whole);
            let piece = cut(bytes, is_last, child_key(subject));
            if piece.taken == 0 && !is_last && size < LARGEST_PIECE {
                size *= 2;
                continue;
            }
            if piece.taken == 0 && !is_last {
                return Err(ShopError::Unreadable { reason: "an entry of the export is too large".to_owned() });
            }
            let next = Place { offset: place.offset + piece.taken, ..place.clone() };
            let next = if is_last { None } else { Cursor::Bulk(next).written() };
            let mut page = Page { next, total: place.total, ..Page::default() };
            page.unread = piece.unread.into_iter().map(|reason| (Default::default(), reason)).collect();
            self.items(subject, &piece.entries, &mut page).await?;
            return Ok(page);
        }
    }

    /// Asks the run for its file once more; a run that has ended begins anew, and entries come twice rather than not.
    async fn lost_file(&self, place: &Place) -> Result<Page, ShopError> {
        let Some(run) = &place.run else { return self.again(place) };
        let reply = self.ask(queries::BULK_STATE, json!({ "id": run })).await?;
        let url = find_text(&reply.data, "/bulkOperation/url");
        let is_new = url.is_some() && url != place.url && text(&reply.data, "/bulkOperation/status") == "COMPLETED";
        if is_new { Ok(waiting(Place { url, ..place.clone() }, Duration::ZERO)) } else { self.again(place) }
    }
}

const fn document(subject: Subject) -> Question {
    match subject {
        Subject::Orders | Subject::Reviews => queries::BULK_ORDERS,
        Subject::Customers => queries::BULK_CUSTOMERS,
        Subject::Products => queries::BULK_PRODUCTS,
    }
}

const fn child_key(subject: Subject) -> &'static str {
    match subject {
        Subject::Products => "variants",
        _ => "lineItems",
    }
}

fn is_occupied(code: &str, reason: &str) -> bool {
    code == "operation_in_progress" || code == "limit_reached" || reason.contains("already in progress")
}

/// Nothing yet, but there will be.
fn waiting(place: Place, pause: Duration) -> Page {
    let total = place.total;
    Page { next: Cursor::Bulk(place).written(), pause: (!pause.is_zero()).then_some(pause), total, ..Page::default() }
}

/// The whole of `bytes 0-99/1234`.
fn whole_length(range: Option<&str>) -> Option<u64> {
    range?.rsplit('/').next()?.parse().ok()
}

/// Reads lines into entries with their children. Of a piece that is not the last, the last entry stays for the next
/// piece: more children may follow.
fn cut(bytes: &[u8], is_last: bool, children: &str) -> Piece {
    let mut piece = Piece { entries: Vec::new(), unread: Vec::new(), taken: 0 };
    let mut at = 0_u64;
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        let start = at;
        at += line.len() as u64;
        if line.last() != Some(&b'\n') && !is_last {
            break;
        }
        let line = line.trim_ascii();
        if line.is_empty() {
            continue;
        }
        match serde_json::from_slice::<Value>(line) {
            Err(error) => piece.unread.push(error.to_string()),
            Ok(value) => match find_text(&value, "/__parentId") {
                Some(parent) => adopt(&mut piece, &parent, children, value),
                None => {
                    piece.taken = start;
                    piece.entries.push(value);
                }
            },
        }
    }
    if is_last {
        piece.taken = at;
    } else {
        piece.entries.pop();
    }
    piece
}

fn adopt(piece: &mut Piece, parent: &str, children: &str, child: Value) {
    let found = piece.entries.iter_mut().rev().find(|entry| text(entry, "/id") == parent);
    let Some(Value::Object(entry)) = found else {
        piece.unread.push(format!("a part of {parent}, which is not there"));
        return;
    };
    let known = entry.entry(children).or_insert_with(|| json!([]));
    if let Some(known) = known.as_array_mut() {
        known.push(child);
    }
}

#[cfg(test)]
mod tests {
    use super::super::loose::list;
    use super::*;

    const FILE: &str = "{\"id\":\"a\"}\n{\"id\":\"a1\",\"__parentId\":\"a\"}\n{\"id\":\"b\"}\n{\"id\":\"b1\",\"__parentId\":\"b\"}\n{\"id\":\"c\"}\n";

    #[test]
    fn wherever_a_piece_ends_every_entry_comes_once_with_all_its_children() {
        for size in 1..=FILE.len() {
            let (mut offset, mut seen, mut width) = (0, Vec::new(), size);
            while offset < FILE.len() {
                let end = (offset + width).min(FILE.len());
                let piece = cut(&FILE.as_bytes()[offset..end], end == FILE.len(), "lineItems");
                assert!(piece.unread.is_empty(), "{size}: {:?}", piece.unread);
                if piece.taken == 0 {
                    width *= 2;
                    continue;
                }
                seen.extend(piece.entries.iter().map(|item| (text(item, "/id"), list(item, "/lineItems").len())));
                offset += usize::try_from(piece.taken).unwrap();
            }
            let expected = [("a", 1), ("b", 1), ("c", 0)].map(|(id, count)| (id.to_owned(), count));
            assert_eq!(seen, expected, "{size}");
        }
    }

    #[test]
    fn a_line_that_is_no_json_loses_only_itself() {
        let piece = cut(b"{\"id\":\"a\"}\n{\"id\":\n{\"id\":\"b\"}\n", true, "lineItems");
        assert_eq!((piece.entries.len(), piece.unread.len()), (2, 1));
    }
}
