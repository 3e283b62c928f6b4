//! Deeds: which question does each, and how to see that it was done.

use super::super::ShopError;
use super::super::model::{Act, CancelReason, Done, Order, PostalAddress, RemoteId};
use super::call::refuse_complaints;
use super::loose::{find_text, is_true, list, text, texts};
use super::refund::Wanted;
use super::{Shopify, queries};
use serde_json::{Value, json};

/// The longest tag that the platform keeps.
const LONGEST_TAG: usize = 40;
const NOTHING: Done = Done { id: None, amount: None, differs: None, link: None };

impl Shopify {
    pub(super) async fn do_act(&self, target: Option<&RemoteId>, act: &Act, mark: &str) -> Result<Done, ShopError> {
        if let Act::Discount(discount) = act {
            return self.create_discount(discount, mark).await;
        }
        if matches!(act, Act::TakeBack { .. }) {
            return self.take_back(target, act).await;
        }
        let id = target.ok_or(ShopError::NotFound)?;
        match act {
            Act::Refund { .. } => self.refund(id, wanted(act).ok_or(ShopError::Unsupported)?, mark).await,
            Act::Cancel { reason, note, restocks, refunds, notifies } => {
                let variables = json!({
                    "id": id.0,
                    "reason": cancel_word(*reason),
                    "refundMethod": { "originalPaymentMethodsRefund": refunds },
                    "restock": restocks,
                    "notify": notifies,
                    "note": note,
                });
                self.cancel(variables).await
            }
            Act::AddNote { text, is_public: false } => {
                let order = self.one_order(id).await?.ok_or(ShopError::NotFound)?;
                self.update(json!({ "id": id.0, "note": noted(&order.customer_note, text) })).await
            }
            Act::SetTags { tags } => self.update(json!({ "id": id.0, "tags": tags })).await,
            Act::EditAddress { address } => {
                self.update(json!({ "id": id.0, "shippingAddress": written(address) })).await
            }
            Act::ResendConfirmation => {
                let reply = self.ask(queries::INVOICE, json!({ "id": id.0 })).await?;
                refuse_complaints(reply.at("/orderInvoiceSend")).map(|()| NOTHING)
            }
            Act::Duplicate { is_free, lines, note } => self.duplicate(id, *is_free, lines, note, mark).await,
            Act::Exchange { .. } => self.exchange(id, act, mark).await,
            Act::Restock { lines, note } => self.restock(id, lines, note, mark).await,
            Act::Return { .. } => self.return_step(id, act).await,
            Act::Fulfil { .. } => self.fulfil(id, act).await,
            Act::AddNote { .. }
            | Act::Discount(_)
            | Act::ModerateReview { .. }
            | Act::ReplyToReview { .. }
            | Act::TakeBack { .. } => Err(ShopError::Unsupported),
        }
    }

    pub(super) async fn was_done(
        &self,
        target: Option<&RemoteId>,
        act: &Act,
        mark: &str,
    ) -> Result<Option<Done>, ShopError> {
        if let Act::Discount(discount) = act {
            return self.find_discount(discount, mark).await;
        }
        if matches!(act, Act::TakeBack { .. }) {
            return self.was_taken_back(target, act).await;
        }
        let id = target.ok_or(ShopError::NotFound)?;
        match act {
            Act::Refund { .. } | Act::Restock { .. } => self.was_refunded(id, mark).await,
            Act::Exchange { .. } => self.was_exchanged(act, mark).await,
            Act::Return { .. } => self.was_return_step(id, act).await,
            Act::Duplicate { .. } => {
                let draft = self.find_draft(mark).await?;
                let order = draft.and_then(|draft| find_text(&draft, "/order/id"));
                Ok(order.map(|order| Done { id: Some(RemoteId(order)), ..NOTHING }))
            }
            Act::Cancel { .. }
            | Act::AddNote { .. }
            | Act::SetTags { .. }
            | Act::EditAddress { .. }
            | Act::Fulfil { .. } => {
                let order = self.one_order(id).await?.ok_or(ShopError::NotFound)?;
                Ok(is_seen(&order, act).then_some(NOTHING))
            }
            // A mail leaves no trace that can be read: only a person can tell.
            Act::ResendConfirmation
            | Act::Discount(_)
            | Act::ModerateReview { .. }
            | Act::ReplyToReview { .. }
            | Act::TakeBack { .. } => Err(ShopError::Unsupported),
        }
    }

    pub(super) async fn update(&self, input: Value) -> Result<Done, ShopError> {
        let reply = self.ask(queries::UPDATE, json!({ "input": input })).await?;
        refuse_complaints(reply.at("/orderUpdate")).map(|()| NOTHING)
    }

    /// The platform cancels in its own time: what is not finished at once is said so.
    async fn cancel(&self, variables: Value) -> Result<Done, ShopError> {
        let reply = self.ask(queries::CANCEL, variables).await?;
        let root = reply.at("/orderCancel");
        refuse_complaints(root)?;
        let is_finished = is_true(root, "/job/done");
        Ok(Done { differs: (!is_finished).then(|| "underway".to_owned()), ..NOTHING })
    }

    /// A draft with the mark as its tag, completed: a try that broke off between the two goes on where it stood.
    async fn duplicate(
        &self,
        id: &RemoteId,
        is_free: bool,
        lines: &[(RemoteId, i64)],
        note: &str,
        mark: &str,
    ) -> Result<Done, ShopError> {
        let draft = match self.find_draft(mark).await? {
            Some(draft) => draft,
            None => {
                let order = self.one_order(id).await?.ok_or(ShopError::NotFound)?;
                let input = draft_input(&order, is_free, lines, note, mark)?;
                let reply = self.ask(queries::DRAFT, json!({ "input": input })).await?;
                refuse_complaints(reply.at("/draftOrderCreate"))?;
                reply.at("/draftOrderCreate/draftOrder").clone()
            }
        };
        if let Some(order) = find_text(&draft, "/order/id") {
            return Ok(Done { id: Some(RemoteId(order)), ..NOTHING });
        }
        let variables = json!({ "id": text(&draft, "/id"), "pending": !is_free });
        let reply = self.ask(queries::DRAFT_COMPLETE, variables).await?;
        let root = reply.at("/draftOrderComplete");
        refuse_complaints(root)?;
        Ok(Done { id: find_text(root, "/draftOrder/order/id").map(RemoteId), ..NOTHING })
    }

    pub(super) async fn find_draft(&self, mark: &str) -> Result<Option<Value>, ShopError> {
        let tag = tag_of(mark);
        let reply = self.ask(queries::DRAFTS, json!({ "query": format!("tag:'{tag}'") })).await?;
        let found = list(&reply.data, "/draftOrders");
        let found = found.into_iter().find(|draft| texts(draft, "/tags").contains(&tag));
        Ok(found.cloned())
    }
}

/// The one note of an order with these words behind it.
pub(super) fn noted(before: &str, words: &str) -> String {
    format!("{before}\n{words}").trim_start().to_owned()
}

/// Marks are ours: letters, digits and hyphens. Anything else would end the word in the search.
pub(super) fn tag_of(mark: &str) -> String {
    mark.chars().filter(|letter| letter.is_ascii_alphanumeric() || *letter == '-').take(LONGEST_TAG).collect()
}

fn wanted(act: &Act) -> Option<Wanted<'_>> {
    let Act::Refund { amount, lines, shipping, reason, is_paid_by_platform, notifies } = act else { return None };
    Some(Wanted {
        amount: *amount,
        lines,
        shipping: *shipping,
        reason,
        is_paid_by_platform: *is_paid_by_platform,
        notifies: *notifies,
    })
}

const fn cancel_word(reason: CancelReason) -> &'static str {
    match reason {
        CancelReason::Customer => "CUSTOMER",
        CancelReason::Declined => "DECLINED",
        CancelReason::Fraud => "FRAUD",
        CancelReason::Inventory => "INVENTORY",
        CancelReason::Staff => "STAFF",
        CancelReason::Other => "OTHER",
    }
}

/// An address as the platform takes it. A country that is no code of two letters goes in by its name.
fn written(address: &PostalAddress) -> Value {
    let is_code = |text: &str| text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase());
    let is_region_code = !address.region.is_empty() && address.region.len() <= 3;
    let mut value = json!({
        "firstName": address.first_name,
        "lastName": address.last_name,
        "company": address.company,
        "address1": address.line1,
        "address2": address.line2,
        "zip": address.postcode,
        "city": address.city,
        "phone": address.phone,
    });
    if let Some(fields) = value.as_object_mut() {
        let country = if is_code(&address.country) { "countryCode" } else { "country" };
        fields.insert(country.to_owned(), json!(address.country));
        let region = if is_region_code { "provinceCode" } else { "province" };
        fields.insert(region.to_owned(), json!(address.region));
    }
    value
}

fn draft_input(
    order: &Order,
    is_free: bool,
    lines: &[(RemoteId, i64)],
    note: &str,
    mark: &str,
) -> Result<Value, ShopError> {
    let mut items = Vec::new();
    for (line, quantity) in lines {
        let known = order.lines.iter().find(|known| known.id == *line).ok_or(ShopError::NotFound)?;
        items.push(match &known.variant {
            Some(variant) => json!({ "variantId": variant.0, "quantity": quantity }),
            None => json!({
                "title": known.title,
                "quantity": quantity,
                "originalUnitPriceWithCurrency":
                    { "amount": known.price.to_decimal(), "currencyCode": known.price.currency.code() },
            }),
        });
    }
    let mut input = draft_for(order, items, note, &tag_of(mark));
    if let (true, Some(fields)) = (is_free, input.as_object_mut()) {
        let gift = json!({ "valueType": "PERCENTAGE", "value": 100.0, "title": order.number });
        fields.insert("appliedDiscount".to_owned(), gift);
    }
    Ok(input)
}

/// A draft for whoever ordered.
pub(super) fn draft_for(order: &Order, items: Vec<Value>, note: &str, tag: &str) -> Value {
    let mut input = json!({
        "lineItems": items,
        "note": note,
        "tags": [tag],
        "shippingAddress": written(&order.shipping),
        "presentmentCurrencyCode": order.currency.code(),
    });
    if let Some(fields) = input.as_object_mut() {
        if let Some(customer) = &order.customer {
            fields.insert("customerId".to_owned(), json!(customer.0));
        }
        if !order.email.is_empty() {
            fields.insert("email".to_owned(), json!(order.email));
        }
    }
    input
}

/// Whether an order looks as the deed leaves it.
fn is_seen(order: &Order, act: &Act) -> bool {
    match act {
        Act::Cancel { .. } => order.cancelled_at.is_some(),
        Act::AddNote { text, .. } => order.customer_note.contains(text.as_str()),
        Act::SetTags { tags } => {
            let sorted = |tags: &[String]| {
                let mut tags: Vec<String> = tags.iter().map(|tag| tag.trim().to_lowercase()).collect();
                tags.sort();
                tags
            };
            sorted(&order.tags) == sorted(tags)
        }
        Act::EditAddress { address } => order.shipping == *address,
        Act::Fulfil { lines, tracking, .. } if tracking.is_empty() => lines
            .iter()
            .all(|(line, count)| order.lines.iter().any(|known| known.id == *line && known.shipped >= *count)),
        Act::Fulfil { tracking, .. } => {
            order.shipments.iter().any(|shipment| shipment.tracking.split(", ").any(|number| number == tracking))
        }
        _ => false,
    }
}
