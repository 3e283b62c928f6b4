//! Taking back codes, notes and parcels: read again first, and left alone when somebody made something of them.

use super::super::mark::parted;
use super::super::model::{Act, Discount, Done, RemoteId};
use super::super::take_back::{Left, TAKEN_BACK, ensure_gone, stands};
use super::super::{ShopError, Stands};
use super::act::Target;
use super::call::{refusal, refuse_complaints};
use super::coupon::{mark_of, outcome};
use super::loose::{Scale, find_text, list, text, texts};
use super::{Vendure, queries};
use serde_json::{Value, json};

/// Orders that are looked through at once for a code, and at most.
const ORDERS_AT_ONCE: usize = 500;
const MOST_PAGES: usize = 40;

impl Vendure {
    pub(super) async fn take_back(&self, target: Option<&RemoteId>, act: &Act) -> Result<Done, ShopError> {
        let left = Left::of(act)?;
        match left.deed {
            Act::Discount(discount) => self.take_code_back(discount, &left).await,
            Act::AddNote { text, is_public: false } => self.take_note_back(target, text, &left).await,
            Act::Fulfil { .. } => self.take_parcel_back(target, &left).await,
            _ => Err(ShopError::Unsupported),
        }
    }

    pub(super) async fn was_taken_back(&self, target: Option<&RemoteId>, act: &Act) -> Result<Option<Done>, ShopError> {
        let left = Left::of(act)?;
        let is_there = match left.deed {
            Act::Discount(discount) => self.code_of(discount, left.mark).await?.is_some(),
            Act::AddNote { .. } => note_of(&self.reached(target).await?, left.mark).is_some(),
            Act::Fulfil { .. } => parcel_of(&self.reached(target).await?, &left).is_some(),
            _ => return Err(ShopError::Unsupported),
        };
        Ok((!is_there).then_some(TAKEN_BACK))
    }

    async fn reached(&self, target: Option<&RemoteId>) -> Result<Target, ShopError> {
        self.target(target.ok_or(ShopError::NotFound)?).await
    }

    async fn code_of(&self, discount: &Discount, mark: &str) -> Result<Option<(Value, Scale)>, ShopError> {
        let data = self.ask(queries::COUPON_BY_CODE, json!({ "code": discount.code })).await?;
        let found = list(&data, "/promotions/items").into_iter().find(|one| mark_of(one).as_deref() == Some(mark));
        Ok(found.map(|found| (found.clone(), Scale::of(&data))))
    }

    async fn take_code_back(&self, discount: &Discount, left: &Left<'_>) -> Result<Done, ShopError> {
        let (found, scale) = self.code_of(discount, left.mark).await?.ok_or_else(|| stands(Stands::Gone))?;
        if self.is_used(&text(&found, "/couponCode"), &text(&found, "/createdAt")).await? {
            return Err(stands(Stands::Used));
        }
        left.ensure_as_made(outcome(&found, discount, scale).differs.as_deref())?;
        let data = self.ask(queries::DELETE_COUPON, json!({ "id": text(&found, "/id") })).await?;
        refuse_undeleted(data.get("deletePromotion").unwrap_or(&Value::Null))?;
        ensure_gone(self.code_of(discount, left.mark).await?.is_some())?;
        Ok(TAKEN_BACK)
    }

    /// The server does not tell how often a code was used: the orders since it was made are looked through.
    async fn is_used(&self, code: &str, since: &str) -> Result<bool, ShopError> {
        for page in 0..MOST_PAGES {
            let variables = json!({ "since": since, "skip": page * ORDERS_AT_ONCE, "take": ORDERS_AT_ONCE });
            let data = self.ask(queries::COUPON_USES, variables).await?;
            let orders = list(&data, "/orders/items");
            let has_code =
                |order: &&Value| texts(order, "/couponCodes").iter().any(|one| one.eq_ignore_ascii_case(code));
            if orders.iter().any(has_code) {
                return Ok(true);
            }
            if orders.len() < ORDERS_AT_ONCE {
                return Ok(false);
            }
        }
        Err(refusal("too_many_orders", "there are too many orders since the code was made to look through"))
    }

    async fn take_note_back(&self, target: Option<&RemoteId>, words: &str, left: &Left<'_>) -> Result<Done, ShopError> {
        let before = self.reached(target).await?;
        let (id, note) = note_of(&before, left.mark).ok_or_else(|| stands(Stands::Gone))?;
        if note != words.trim() {
            return Err(stands(Stands::Changed));
        }
        let data = self.ask(queries::DELETE_NOTE, json!({ "id": id })).await?;
        refuse_undeleted(data.get("deleteOrderNote").unwrap_or(&Value::Null))?;
        ensure_gone(note_of(&self.reached(target).await?, left.mark).is_some())?;
        Ok(TAKEN_BACK)
    }

    async fn take_parcel_back(&self, target: Option<&RemoteId>, left: &Left<'_>) -> Result<Done, ShopError> {
        let Act::Fulfil { tracking, .. } = left.deed else { return Err(ShopError::Unsupported) };
        let before = self.reached(target).await?;
        let parcel = parcel_of(&before, left).ok_or_else(|| stands(Stands::Gone))?;
        let is_as_left = text(parcel, "/state") == "Shipped" && text(parcel, "/trackingCode") == *tracking;
        if !is_as_left {
            return Err(stands(Stands::Changed));
        }
        let data = self.ask(queries::UNSEND, json!({ "id": text(parcel, "/id") })).await?;
        refuse_complaints(data.get("transitionFulfillmentToState").unwrap_or(&Value::Null))?;
        let after = self.reached(target).await?;
        ensure_gone(parcel_of(&after, left).is_some())?;
        // The pieces are there to be sent again; the server knows no way back for the word beside the order.
        let differs = (after.state() != left.before).then(|| "state".to_owned());
        Ok(Done { differs, ..TAKEN_BACK })
    }
}

fn refuse_undeleted(root: &Value) -> Result<(), ShopError> {
    if text(root, "/result") == "DELETED" { Ok(()) } else { Err(refusal("not_deleted", &text(root, "/message"))) }
}

/// The note of this mark, with its words.
fn note_of(target: &Target, mark: &str) -> Option<(String, String)> {
    list(&target.order, "/history/items").into_iter().find_map(|entry| {
        let (words, found) = parted(&find_text(entry, "/data/note")?);
        (found.as_deref() == Some(mark)).then(|| (text(entry, "/id"), words.trim().to_owned()))
    })
}

/// The parcel that the deed made, unless it is no longer on its way.
fn parcel_of<'a>(target: &'a Target, left: &Left<'_>) -> Option<&'a Value> {
    let parcels = list(&target.order, "/fulfillments").into_iter();
    let mut standing = parcels.filter(|parcel| text(parcel, "/state") != "Cancelled");
    match left.id() {
        Some(own) => standing.find(|parcel| text(parcel, "/id") == own.0),
        None => super::fulfil::find(target, left.deed),
    }
}
