//! What changed since a moment, oldest change first.

use super::super::ShopError;
use super::super::model::{Page, Subject};
use super::Shopify;
use super::loose::{is_true, moment, text};
use super::read::{self, Cursor};
use comptoir_kernel::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// The search index lags behind: so many seconds are read twice.
const OVERLAP: i64 = 30;
/// Where the platform ends its paging.
const MOST_OBJECTS: u64 = 25_000;
const MOST_PER_PAGE: u32 = 250;

/// Between two pages.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Place {
    since: Timestamp,
    after: Option<String>,
    /// Objects read since `since`.
    count: u64,
    /// Objects a page; none until the platform has said what it can bear.
    size: Option<u32>,
}

impl Place {
    pub fn from(moment: Timestamp) -> Self {
        Self { since: moment.plus_seconds(-OVERLAP), after: None, count: 0, size: None }
    }
}

impl Shopify {
    pub(super) async fn changes_page(&self, subject: Subject, place: Place) -> Result<Page, ShopError> {
        let (question, root) = Self::page_question(subject);
        let mut size = place.size.unwrap_or(match subject {
            Subject::Customers => MOST_PER_PAGE,
            _ => 50,
        });
        let query = format!("updated_at:>='{}'", place.since.to_rfc3339());
        // A page that costs more than one question may is refused before anything is done: half of it is asked.
        let reply = loop {
            let variables = json!({ "first": size, "after": place.after, "query": query });
            match self.ask(question, variables).await {
                Err(ShopError::Refused { code, .. }) if code == "MAX_COST_EXCEEDED" && size > 1 => size /= 2,
                reply => break reply?,
            }
        };
        let mut raw = read::nodes(&reply, root);
        for item in &mut raw {
            self.complete(subject, item).await?;
        }
        let has_more = is_true(&reply.data, &format!("{root}/pageInfo/hasNextPage"));
        let after = text(&reply.data, &format!("{root}/pageInfo/endCursor"));
        let next = has_more.then(|| next_place(&place, &raw, after, size));
        let mut page = Page { next: next.and_then(|next| Cursor::Changes(next).written()), ..Page::default() };
        page.pause = reply.pause.filter(|_| page.next.is_some());
        self.items(subject, &raw, &mut page).await?;
        Ok(page)
    }
}

/// Before the platform's paging ends it begins anew, from the last change that was seen.
fn next_place(place: &Place, raw: &[Value], after: String, size: u32) -> Place {
    let count = place.count + raw.len() as u64;
    let last = raw.last().and_then(|item| moment(item, "/updatedAt")).filter(|last| *last > place.since);
    match last {
        Some(last) if count + u64::from(size) > MOST_OBJECTS => {
            Place { since: last, after: None, count: 0, size: Some(size) }
        }
        _ => Place { since: place.since, after: Some(after), count, size: Some(size) },
    }
}
