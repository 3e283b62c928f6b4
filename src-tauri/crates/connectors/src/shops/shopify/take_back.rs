//! Taking back codes, notes and parcels: read again first, and left alone when somebody made something of them.

use super::super::model::{Act, Discount, Done, RemoteId, Shipment};
use super::super::take_back::{Left, TAKEN_BACK, ensure_gone, stands};
use super::super::{ShopError, Stands};
use super::act::noted;
use super::call::refuse_complaints;
use super::discount::difference;
use super::loose::{find_number, text};
use super::{Shopify, queries};
use serde_json::json;

impl Shopify {
    pub(super) async fn take_back(&self, target: Option<&RemoteId>, act: &Act) -> Result<Done, ShopError> {
        let left = Left::of(act)?;
        let target = || target.ok_or(ShopError::NotFound);
        match left.deed {
            Act::Discount(discount) => self.take_code_back(discount, &left).await,
            Act::AddNote { text, is_public: false } => self.take_note_back(target()?, text, &left).await,
            Act::Fulfil { .. } => self.take_parcel_back(target()?, &left).await,
            _ => Err(ShopError::Unsupported),
        }
    }

    pub(super) async fn was_taken_back(&self, target: Option<&RemoteId>, act: &Act) -> Result<Option<Done>, ShopError> {
        let left = Left::of(act)?;
        let target = || target.ok_or(ShopError::NotFound);
        let is_there = match left.deed {
            Act::Discount(discount) => self.code_of(discount, left.mark).await?.is_some(),
            Act::AddNote { .. } => self.note_of(target()?).await?.trim() != left.before.trim(),
            Act::Fulfil { .. } => self.parcel_of(target()?, &left).await?.is_some(),
            _ => return Err(ShopError::Unsupported),
        };
        Ok((!is_there).then_some(TAKEN_BACK))
    }

    /// The platform counts uses in its own time: a use of the last moments may be missing.
    async fn take_code_back(&self, discount: &Discount, left: &Left<'_>) -> Result<Done, ShopError> {
        let found = self.code_of(discount, left.mark).await?.ok_or_else(|| stands(Stands::Gone))?;
        if find_number(&found, "/codeDiscount/asyncUsageCount").unwrap_or(0) > 0 {
            return Err(stands(Stands::Used));
        }
        left.ensure_as_made(difference(&found, discount))?;
        let reply = self.ask(queries::DISCOUNT_DELETE, json!({ "id": text(&found, "/id") })).await?;
        refuse_complaints(reply.at("/discountCodeDelete"))?;
        ensure_gone(self.code_of(discount, left.mark).await?.is_some())?;
        Ok(TAKEN_BACK)
    }

    async fn note_of(&self, id: &RemoteId) -> Result<String, ShopError> {
        Ok(self.one_order(id).await?.ok_or(ShopError::NotFound)?.customer_note)
    }

    /// An order has one note: the former one is put back.
    async fn take_note_back(&self, id: &RemoteId, words: &str, left: &Left<'_>) -> Result<Done, ShopError> {
        let now = self.note_of(id).await?;
        if now.trim() != noted(left.before, words).trim() {
            return Err(stands(if now.contains(words) { Stands::Changed } else { Stands::Gone }));
        }
        self.update(json!({ "id": id.0, "note": left.before })).await?;
        ensure_gone(self.note_of(id).await?.trim() != left.before.trim())?;
        Ok(TAKEN_BACK)
    }

    async fn parcel_of(&self, id: &RemoteId, left: &Left<'_>) -> Result<Option<Shipment>, ShopError> {
        let Act::Fulfil { tracking, .. } = left.deed else { return Err(ShopError::Unsupported) };
        let order = self.one_order(id).await?.ok_or(ShopError::NotFound)?;
        Ok(order.shipments.into_iter().find(|parcel| match left.id() {
            Some(own) => parcel.id == *own,
            None => parcel.tracking == *tracking,
        }))
    }

    async fn take_parcel_back(&self, id: &RemoteId, left: &Left<'_>) -> Result<Done, ShopError> {
        let Act::Fulfil { tracking, .. } = left.deed else { return Err(ShopError::Unsupported) };
        let found = self.parcel_of(id, left).await?.ok_or_else(|| stands(Stands::Gone))?;
        // What the carrier has on its way cannot be called back by a word in the shop.
        if found.tracking != *tracking || found.moved_at.is_some() {
            return Err(stands(Stands::Changed));
        }
        let reply = self.ask(queries::FULFIL_CANCEL, json!({ "id": found.id.0 })).await?;
        refuse_complaints(reply.at("/fulfillmentCancel"))?;
        ensure_gone(self.parcel_of(id, left).await?.is_some())?;
        Ok(TAKEN_BACK)
    }
}
