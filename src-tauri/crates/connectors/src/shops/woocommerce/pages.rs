//! Reading page by page.
//!
//! Orders and products are read along their last change: each page begins a second before where the last one ended, so
//! that nothing slips away between two pages when something changes meanwhile. The rest goes by page numbers.

use super::loose::Loose;
use super::{WooCommerce, orders, people, products, reviews};
use crate::shops::ShopError;
use crate::shops::model::{Items, Page, PageRequest, RemoteId, Subject};
use comptoir_kernel::Timestamp;
use serde_json::Value;

const PER_PAGE: usize = 100;
/// `modified_after` is exclusive and knows whole seconds.
const STEP_BACK_SECONDS: i64 = 2;

/// Where a reading stands. Written as `<way>|<seconds>|<page>|<total>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Cursor {
    /// False when the shop turned out not to know `modified_after`.
    pub by_change: bool,
    /// Only what changed after this second.
    pub after: Option<i64>,
    pub page: u32,
    pub total: Option<u64>,
}

impl Cursor {
    fn start(request: &PageRequest) -> Result<Self, ShopError> {
        if let Some(text) = &request.cursor {
            return Self::parse(text).ok_or_else(|| ShopError::Unreadable { reason: "no cursor of ours".to_owned() });
        }
        let by_change = matches!(request.subject, Subject::Orders | Subject::Products);
        let after = request.since.filter(|_| by_change);
        let after = after.map(|since| since.as_millisecond().div_euclid(1000) - STEP_BACK_SECONDS);
        Ok(Self { by_change, after, page: 1, total: None })
    }

    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('|');
        let by_change = match parts.next()? {
            "m" => true,
            "p" => false,
            _ => return None,
        };
        let after = parts.next()?;
        let after = if after.is_empty() { None } else { Some(after.parse().ok()?) };
        let page = parts.next()?.parse().ok()?;
        let total = parts.next()?;
        Some(Self { by_change, after, page, total: if total.is_empty() { None } else { Some(total.parse().ok()?) } })
    }

    pub(super) fn write(self) -> String {
        let way = if self.by_change { "m" } else { "p" };
        let text = |number: Option<String>| number.unwrap_or_default();
        let (after, total) = (text(self.after.map(|n| n.to_string())), text(self.total.map(|n| n.to_string())));
        format!("{way}|{after}|{}|{total}", self.page)
    }
}

pub(super) async fn page(shop: &WooCommerce, request: PageRequest) -> Result<Page, ShopError> {
    let mut cursor = Cursor::start(&request)?;
    let (mut rows, mut is_last) = rows(shop, &request, &mut cursor).await?;
    if cursor.by_change && ignores(&rows, cursor.after) {
        // An old version takes no notice of the wish and tells everything: then by numbers, and we choose.
        cursor.by_change = false;
        (rows, is_last) = self::rows(shop, &request, &mut cursor).await?;
    }
    let next = if is_last { None } else { following(cursor, &rows).map(Cursor::write) };
    if let (false, Some(after)) = (cursor.by_change, cursor.after) {
        rows.retain(|row| changed(row).is_none_or(|moment| moment > after));
    }
    let (items, unread) = read(shop, request.subject, &rows).await?;
    Ok(Page { items, next, pause: None, total: cursor.total, unread })
}

async fn read(
    shop: &WooCommerce,
    subject: Subject,
    rows: &[Value],
) -> Result<(Items, Vec<(RemoteId, String)>), ShopError> {
    let mut unread = Vec::new();
    let items = match subject {
        Subject::Orders => Items::Orders(readable_of(rows, &mut unread, |row| orders::parse(row, shop.client.base()))),
        Subject::Products => Items::Products(products::of_rows(shop, rows, &mut unread).await?),
        Subject::Customers => Items::Customers(readable_of(rows, &mut unread, people::parse)),
        Subject::Reviews => {
            let own = reviews::own_address(shop);
            Items::Reviews(readable_of(rows, &mut unread, |row| reviews::parse(row, &own)))
        }
    };
    Ok((items, unread))
}

/// What can be read; the rest is named.
pub(super) fn readable_of<T>(
    rows: &[Value],
    unread: &mut Vec<(RemoteId, String)>,
    parse: impl Fn(&Value) -> Result<T, (RemoteId, String)>,
) -> Vec<T> {
    let mut items = Vec::with_capacity(rows.len());
    for row in rows {
        match parse(row) {
            Ok(item) => items.push(item),
            Err(reason) => unread.push(reason),
        }
    }
    items
}

/// One page of rows, and whether it is the last.
async fn rows(shop: &WooCommerce, request: &PageRequest, cursor: &mut Cursor) -> Result<(Vec<Value>, bool), ShopError> {
    let mut pairs = vec![("per_page", PER_PAGE.to_string()), ("page", cursor.page.to_string())];
    match request.subject {
        Subject::Orders | Subject::Products if cursor.by_change => {
            pairs.extend([("orderby", "modified".to_owned()), ("order", "asc".to_owned())]);
        }
        Subject::Orders | Subject::Products => {
            pairs.extend([("orderby", "id".to_owned()), ("order", "asc".to_owned())]);
        }
        Subject::Customers => {
            pairs.extend([("role", "all".to_owned()), ("orderby", "id".to_owned()), ("order", "asc".to_owned())]);
        }
        Subject::Reviews => {
            pairs.extend([
                ("status", "all".to_owned()),
                ("orderby", "date_gmt".to_owned()),
                ("order", "asc".to_owned()),
            ]);
            pairs.extend(request.since.map(|since| ("after", reviews::written_after(since))));
        }
    }
    if let (true, Some(after)) = (cursor.by_change, cursor.after) {
        let moment = Timestamp::from_millisecond(after.saturating_mul(1000)).to_rfc3339();
        pairs.extend([("modified_after", moment), ("dates_are_gmt", "true".to_owned())]);
    }
    let got = shop.client.get(route(request.subject), &pairs).await?;
    let Value::Array(rows) = got.value else {
        return Err(ShopError::Unreadable { reason: "the answer is no list".to_owned() });
    };
    cursor.total = cursor.total.or(got.total);
    let is_last = got.pages.map_or(rows.len() < PER_PAGE, |pages| u64::from(cursor.page) >= pages);
    let is_last = is_last || rows.is_empty();
    Ok((rows, is_last))
}

const fn route(subject: Subject) -> &'static str {
    match subject {
        Subject::Customers => "customers",
        Subject::Products => "products",
        Subject::Orders => "orders",
        Subject::Reviews => "products/reviews",
    }
}

fn changed(row: &Value) -> Option<i64> {
    Some(Loose(row).moment("date_modified")?.as_millisecond().div_euclid(1000))
}

/// True when rows came that are older than what was asked for.
fn ignores(rows: &[Value], after: Option<i64>) -> bool {
    after.is_some_and(|after| rows.iter().filter_map(changed).any(|moment| moment < after))
}

/// Where to go on: behind the last second of this page, or, when a whole page lies within one second, one page further.
fn following(cursor: Cursor, rows: &[Value]) -> Option<Cursor> {
    let further = Cursor { page: cursor.page.checked_add(1)?, ..cursor };
    let last = rows.iter().filter_map(changed).max().filter(|_| cursor.by_change);
    let Some(after) = last.map(|last| last - 1) else { return Some(further) };
    let advances = cursor.after.is_none_or(|before| after > before);
    Some(if advances { Cursor { after: Some(after), page: 1, ..cursor } } else { further })
}

/// The ids of what still exists, the bin excluded.
pub(super) async fn ids(
    shop: &WooCommerce,
    subject: Subject,
    cursor: Option<&str>,
) -> Result<(Vec<RemoteId>, Option<String>), ShopError> {
    let page: u32 =
        cursor.map_or(Ok(1), str::parse).map_err(|_| ShopError::Unreadable { reason: "cursor".to_owned() })?;
    let mut pairs = vec![
        ("per_page", PER_PAGE.to_string()),
        ("page", page.to_string()),
        ("orderby", "id".to_owned()),
        ("order", "asc".to_owned()),
        ("_fields", "id".to_owned()),
    ];
    match subject {
        Subject::Customers => pairs.push(("role", "all".to_owned())),
        Subject::Reviews => pairs.push(("status", "all".to_owned())),
        Subject::Orders | Subject::Products => {}
    }
    let got = shop.client.get(route(subject), &pairs).await?;
    let Value::Array(rows) = got.value else {
        return Err(ShopError::Unreadable { reason: "the answer is no list".to_owned() });
    };
    let is_last = got.pages.map_or(rows.len() < PER_PAGE, |pages| u64::from(page) >= pages) || rows.is_empty();
    let ids = rows.iter().filter_map(|row| Loose(row).id("id")).collect();
    Ok((ids, (!is_last).then(|| page.saturating_add(1).to_string())))
}
