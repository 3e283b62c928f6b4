//! Reading: pages of everything, by the moment of creation, or of what changed; single orders; the ids that exist.
//!
//! The server writes an order twice when its state changes, and with the second writing takes the moment of the change back:
//! who asks for changes only never hears that something was sent. So the newest orders come along with every such question.

use super::super::ShopError;
use super::super::graphql::Question;
use super::super::model::{Items, Order, Page, PageRequest, RemoteId, Subject};
use super::loose::{Scale, list, moment, number, text};
use super::{Vendure, order, people, products, queries};
use comptoir_kernel::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

const PER_PAGE: u32 = 100;
const IDS_PER_PAGE: u32 = 500;
/// Orders that are read anew with every question for changes.
const NEWEST: u32 = 50;

/// The moment along which is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum Along {
    #[serde(rename = "createdAt")]
    Created,
    #[serde(rename = "updatedAt")]
    Updated,
}

impl Along {
    const fn field(self) -> &'static str {
        match self {
            Self::Created => "createdAt",
            Self::Updated => "updatedAt",
        }
    }
}

/// Where a reading stands; written as JSON into the opaque cursor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Place {
    along: Along,
    /// Only what is later.
    after: Timestamp,
    /// So many of those were read: more than a page has of one moment.
    skip: u32,
    /// How many there are in all, as the first page said.
    total: u64,
}

impl Place {
    fn first(since: Option<Timestamp>) -> Self {
        let along = if since.is_some() { Along::Updated } else { Along::Created };
        // The server asks for later than, to the millisecond, of moments that may have whole seconds only.
        let after = since.map_or_else(Timestamp::default, before);
        Self { along, after, skip: 0, total: 0 }
    }

    fn read(cursor: &str) -> Result<Self, ShopError> {
        let wrong = |error: serde_json::Error| ShopError::Refused { code: "cursor".into(), reason: error.to_string() };
        serde_json::from_str(cursor).map_err(wrong)
    }

    fn options(&self, subject: Subject, take: u32) -> Value {
        let field = self.along.field();
        let mut filter = json!({ field: { "after": self.after.to_rfc3339() } });
        if let Some(fields) = filter.as_object_mut().filter(|_| subject == Subject::Orders) {
            // Baskets and drafts are orders too, there.
            fields.insert("orderPlacedAt".to_owned(), json!({ "isNull": false }));
        }
        json!({ "take": take, "skip": self.skip, "sort": { field: "ASC", "id": "ASC" }, "filter": filter })
    }

    /// The place after a page; none after the last. The next page begins with the last entry of this one.
    fn next(&self, read: &[&Value], take: u32) -> Option<Self> {
        if read.len() < take as usize {
            return None;
        }
        let last = read.last().and_then(|item| moment(item, &format!("/{}", self.along.field()))).map(before);
        Some(match last.filter(|last| *last > self.after) {
            Some(after) => Self { after, skip: 0, ..self.clone() },
            None => Self { skip: self.skip.saturating_add(take), ..self.clone() },
        })
    }

    fn written(&self) -> Option<String> {
        serde_json::to_string(self).ok()
    }
}

const fn before(moment: Timestamp) -> Timestamp {
    Timestamp::from_millisecond(moment.as_millisecond().saturating_sub(1))
}

impl Vendure {
    pub(super) async fn one_page(&self, request: PageRequest) -> Result<Page, ShopError> {
        let subject = request.subject;
        let mut place = match &request.cursor {
            Some(cursor) => Place::read(cursor)?,
            None => Place::first(request.since),
        };
        let is_first_of_changes = request.cursor.is_none() && place.along == Along::Updated;
        let question = match subject {
            Subject::Orders => queries::ORDERS,
            Subject::Products => queries::PRODUCTS,
            Subject::Customers => queries::CUSTOMERS,
            Subject::Reviews => return Err(ShopError::Unsupported),
        };
        let changed = json!({ "take": PER_PAGE, "sort": { "updatedAt": "ASC" },
            "filter": { "updatedAt": { "after": place.after.to_rfc3339() } } });
        let newest = json!({ "take": NEWEST, "sort": { "orderPlacedAt": "DESC" },
            "filter": { "orderPlacedAt": { "isNull": false } } });
        let variables = match subject {
            Subject::Orders => json!({ "newest": newest, "withNewest": is_first_of_changes }),
            Subject::Products => json!({ "variants": changed, "withVariants": is_first_of_changes }),
            _ => json!({}),
        };
        let data = self.ask(question, with_page(variables, place.options(subject, PER_PAGE))).await?;
        if request.cursor.is_none() {
            place.total = u64::try_from(number(&data, "/list/totalItems")).unwrap_or_default();
        }
        let found = list(&data, "/list/items");
        let next = place.next(&found, PER_PAGE);
        let total = (place.along == Along::Created).then_some(place.total);
        let mut page = Page { next: next.and_then(|next| next.written()), total, ..Page::default() };
        read_into(&mut page, subject, &unique(&data, found), Scale::of(&data));
        Ok(page)
    }

    /// The order as the server answers it; none when there is none.
    pub(super) async fn raw_order(&self, id: &RemoteId) -> Result<Option<Value>, ShopError> {
        match self.ask(queries::ORDER, json!({ "id": id.0 })).await {
            Ok(data) if data.get("order").is_none_or(Value::is_null) => Ok(None),
            Ok(data) => Ok(Some(data)),
            Err(ShopError::NotFound) => Ok(None),
            Err(error) => Err(error),
        }
    }

    pub(super) async fn one_order(&self, id: &RemoteId) -> Result<Option<Order>, ShopError> {
        let Some(data) = self.raw_order(id).await? else { return Ok(None) };
        let found = data.get("order").unwrap_or(&Value::Null);
        order::order(found, Scale::of(&data)).map(Some).map_err(|reason| ShopError::Unreadable { reason })
    }

    pub(super) async fn existing(
        &self,
        subject: Subject,
        cursor: Option<&str>,
    ) -> Result<(Vec<RemoteId>, Option<String>), ShopError> {
        let place = cursor.map_or_else(|| Ok(Place::first(None)), Place::read)?;
        let question: Question = match subject {
            Subject::Orders => queries::IDS_ORDERS,
            Subject::Products => queries::IDS_PRODUCTS,
            Subject::Customers => queries::IDS_CUSTOMERS,
            Subject::Reviews => return Err(ShopError::Unsupported),
        };
        let data = self.ask(question, with_page(json!({}), place.options(subject, IDS_PER_PAGE))).await?;
        let found = list(&data, "/list/items");
        let next = place.next(&found, IDS_PER_PAGE).and_then(|next| next.written());
        Ok((found.into_iter().map(|item| RemoteId(text(item, "/id"))).collect(), next))
    }
}

fn with_page(mut variables: Value, page: Value) -> Value {
    if let Some(fields) = variables.as_object_mut() {
        fields.insert("page".to_owned(), page);
    }
    variables
}

/// The entries of the list and those that came along, each once.
fn unique<'a>(data: &'a Value, found: Vec<&'a Value>) -> Vec<&'a Value> {
    let variants = list(data, "/variants/items").into_iter().filter_map(|variant| variant.get("product"));
    let mut all = found;
    for more in list(data, "/newest/items").into_iter().chain(variants).filter(|one| !one.is_null()) {
        if !all.iter().any(|known| known.get("id") == more.get("id")) {
            all.push(more);
        }
    }
    all
}

fn read_into(page: &mut Page, subject: Subject, raw: &[&Value], scale: Scale) {
    page.items = match subject {
        Subject::Orders => Items::Orders(readable(raw, &mut page.unread, |item| order::order(item, scale))),
        Subject::Products => Items::Products(readable(raw, &mut page.unread, |item| products::product(item, scale))),
        Subject::Customers => Items::Customers(readable(raw, &mut page.unread, people::customer)),
        Subject::Reviews => Items::Reviews(Vec::new()),
    };
}

fn readable<T>(
    raw: &[&Value],
    unread: &mut Vec<(RemoteId, String)>,
    read: impl Fn(&Value) -> Result<T, String>,
) -> Vec<T> {
    let mut items = Vec::with_capacity(raw.len());
    for value in raw {
        match read(value) {
            Ok(item) => items.push(item),
            Err(reason) => unread.push((RemoteId(text(value, "/id")), reason)),
        }
    }
    items
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(moments: &[&str]) -> Vec<Value> {
        moments.iter().map(|moment| json!({ "id": "1", "updatedAt": moment })).collect()
    }

    #[test]
    fn a_page_begins_with_the_last_entry_of_the_one_before_and_passes_a_crowd_of_one_moment() {
        let since: Timestamp = Timestamp::from_millisecond(1_000_000);
        let place = Place::first(Some(since));
        assert_eq!(place.after, Timestamp::from_millisecond(999_999));
        let crowd = rows(&["1970-01-01T00:16:40Z"; 2]);
        let next = place.next(&crowd.iter().collect::<Vec<_>>(), 2).unwrap();
        assert_eq!((next.after, next.skip), (place.after, 2));
        let later = rows(&["1970-01-01T00:16:40Z", "1970-01-01T00:17:00Z"]);
        let next = next.next(&later.iter().collect::<Vec<_>>(), 2).unwrap();
        assert_eq!((next.after, next.skip), (Timestamp::from_millisecond(1_019_999), 0));
        assert_eq!(Place::read(&next.written().unwrap()).unwrap(), next);
        assert_eq!(next.next(&[], 2), None);
    }
}
