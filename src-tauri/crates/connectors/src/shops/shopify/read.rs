//! Reading: pages of everything (a bulk operation) or of what changed, single orders, and the ids that exist.

use super::super::ShopError;
use super::super::model::{Items, Order, Page, PageRequest, RemoteId, Subject};
use super::call::Reply;
use super::loose::{is_true, list, text};
use super::queries::{self, Question};
use super::{Shopify, bulk, changes, customer, order, product};
use comptoir_kernel::Currency;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// Pages of lines or variants of one thing: more than any order of a shop has.
const MOST_PARTS: usize = 100;

/// Where a reading stands; written as JSON into the opaque cursor.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "way", rename_all = "snake_case")]
pub(super) enum Cursor {
    Bulk(bulk::Place),
    Changes(changes::Place),
}

impl Cursor {
    pub fn written(&self) -> Option<String> {
        serde_json::to_string(self).ok()
    }
}

impl Shopify {
    pub(super) async fn one_page(&self, request: PageRequest) -> Result<Page, ShopError> {
        if request.subject == Subject::Reviews {
            return Err(ShopError::Unsupported);
        }
        let cursor = match (&request.cursor, request.since) {
            (Some(text), _) => serde_json::from_str(text)
                .map_err(|error| ShopError::Refused { code: "cursor".to_owned(), reason: error.to_string() })?,
            (None, Some(since)) => Cursor::Changes(changes::Place::from(since)),
            (None, None) => Cursor::Bulk(bulk::Place::default()),
        };
        match cursor {
            Cursor::Bulk(place) => self.bulk_page(request.subject, place).await,
            Cursor::Changes(place) => self.changes_page(request.subject, place).await,
        }
    }

    pub(super) async fn one_order(&self, id: &RemoteId) -> Result<Option<Order>, ShopError> {
        let mut reply = self.ask(queries::ORDER, json!({ "id": id.0 })).await?;
        let Some(found) = reply.data.get_mut("order").filter(|found| !found.is_null()) else { return Ok(None) };
        let mut found = found.take();
        self.complete(Subject::Orders, &mut found).await?;
        order::order(&found, &self.base).map(Some).map_err(|reason| ShopError::Unreadable { reason })
    }

    /// Fetches the lines or variants that did not fit into the page: orders of 900 lines exist.
    pub(super) async fn complete(&self, subject: Subject, item: &mut Value) -> Result<(), ShopError> {
        let (question, root, part) = match subject {
            Subject::Orders => (queries::ORDER_LINES, "order", "lineItems"),
            Subject::Products => (queries::PRODUCT_VARIANTS, "product", "variants"),
            Subject::Customers | Subject::Reviews => return Ok(()),
        };
        let id = text(item, "/id");
        for _ in 0..MOST_PARTS {
            if !is_true(item, &format!("/{part}/pageInfo/hasNextPage")) {
                break;
            }
            let after = text(item, &format!("/{part}/pageInfo/endCursor"));
            let reply = self.ask(question, json!({ "id": id, "after": after })).await?;
            let more = reply.at(&format!("/{root}/{part}"));
            let nodes: Vec<Value> = list(more, "").into_iter().cloned().collect();
            let info = more.get("pageInfo").cloned().unwrap_or_default();
            if let Some(known) = item.get_mut(part) {
                if let Some(list) = known.get_mut("nodes").and_then(Value::as_array_mut) {
                    list.extend(nodes);
                }
                if let Some(place) = known.get_mut("pageInfo") {
                    *place = info;
                }
            }
        }
        Ok(())
    }

    /// Turns raw entries into items; those that cannot be read are named and the others kept.
    pub(super) async fn items(&self, subject: Subject, raw: &[Value], page: &mut Page) -> Result<(), ShopError> {
        page.items = match subject {
            Subject::Orders => Items::Orders(readable(raw, page, |item| order::order(item, &self.base))),
            Subject::Customers => Items::Customers(readable(raw, page, customer::customer)),
            Subject::Products => {
                let currency = self.currency().await?;
                Items::Products(readable(raw, page, |item| product::product(item, currency)))
            }
            Subject::Reviews => Items::Reviews(Vec::new()),
        };
        Ok(())
    }

    /// Prices of products are plain numbers in the shop's own currency: asked once.
    async fn currency(&self) -> Result<Currency, ShopError> {
        let ask = async || {
            let reply = self.ask(queries::PROBE, json!({})).await?;
            let code = text(&reply.data, "/shop/currencyCode");
            Currency::parse(&code).map_err(|error| ShopError::Unreadable { reason: error.to_string() })
        };
        self.currency.get_or_try_init(ask).await.copied()
    }

    /// Everything that exists, by ascending id: this way has no limit of 25,000.
    pub(super) async fn existing(
        &self,
        subject: Subject,
        cursor: Option<&str>,
    ) -> Result<(Vec<RemoteId>, Option<String>), ShopError> {
        let (question, root) = match subject {
            Subject::Orders => (queries::IDS_ORDERS, "/orders"),
            Subject::Customers => (queries::IDS_CUSTOMERS, "/customers"),
            Subject::Products => (queries::IDS_PRODUCTS, "/products"),
            Subject::Reviews => return Err(ShopError::Unsupported),
        };
        let last: Option<u64> = cursor.and_then(|cursor| cursor.parse().ok());
        let query = last.map(|last| format!("id:>{last}"));
        let reply = self.ask(question, json!({ "query": query })).await?;
        let found = list(&reply.data, root);
        let ids: Vec<RemoteId> = found.into_iter().map(|item| RemoteId(text(item, "/id"))).collect();
        let has_more = is_true(&reply.data, &format!("{root}/pageInfo/hasNextPage"));
        let newest = ids.last().and_then(order::plain_number);
        // A filter that is not obeyed would bring the same ids again and again.
        if newest.is_some_and(|newest| last.is_some_and(|last| newest <= last)) {
            return Err(ShopError::Unreadable { reason: "ids that were not asked for".to_owned() });
        }
        Ok((ids, newest.filter(|_| has_more).map(|newest| newest.to_string())))
    }

    /// The page's question of a subject, with the name of its field.
    pub(super) const fn page_question(subject: Subject) -> (Question, &'static str) {
        match subject {
            Subject::Orders | Subject::Reviews => (queries::ORDERS, "/orders"),
            Subject::Customers => (queries::CUSTOMERS, "/customers"),
            Subject::Products => (queries::PRODUCTS, "/products"),
        }
    }
}

fn readable<T>(raw: &[Value], page: &mut Page, read: impl Fn(&Value) -> Result<T, String>) -> Vec<T> {
    let mut items = Vec::with_capacity(raw.len());
    for value in raw {
        match read(value) {
            Ok(item) => items.push(item),
            Err(reason) => page.unread.push((RemoteId(text(value, "/id")), reason)),
        }
    }
    items
}

/// The nodes of a page, as own values.
pub(super) fn nodes(reply: &Reply, pointer: &str) -> Vec<Value> {
    list(&reply.data, pointer).into_iter().cloned().collect()
}
