//! Taking back codes, notes and parcels: read again first, and left alone when somebody made something of them.

use super::loose::{Loose, readable};
use super::order_acts::{covers, read};
use super::{WooCommerce, coupons, number_of, orders, tracking};
use crate::shops::model::{Act, Discount, Done, OrderNote, RemoteId};
use crate::shops::take_back::{Left, TAKEN_BACK, ensure_gone, stands};
use crate::shops::{ShopError, Stands};
use serde_json::{Value, json};

pub(super) async fn take_back(shop: &WooCommerce, target: Option<&RemoteId>, act: &Act) -> Result<Done, ShopError> {
    let left = Left::of(act)?;
    let target = || target.ok_or(ShopError::NotFound);
    match left.deed {
        Act::Discount(discount) => code(shop, discount, &left).await,
        Act::AddNote { text, is_public: false } => note(shop, target()?, text, &left).await,
        Act::Fulfil { .. } => parcel(shop, target()?, &left).await,
        _ => Err(ShopError::Unsupported),
    }
}

pub(super) async fn is_taken_back(
    shop: &WooCommerce,
    target: Option<&RemoteId>,
    act: &Act,
) -> Result<Option<Done>, ShopError> {
    let left = Left::of(act)?;
    let target = || target.ok_or(ShopError::NotFound);
    let is_there = match left.deed {
        Act::Discount(discount) => coupons::marked(shop, discount, left.mark).await?.is_some(),
        Act::AddNote { text, .. } => find_note(shop, target()?, text, &left).await?.is_some(),
        Act::Fulfil { .. } => is_entry_of(&read(shop, target()?).await?, left.mark),
        _ => return Err(ShopError::Unsupported),
    };
    Ok((!is_there).then_some(TAKEN_BACK))
}

async fn code(shop: &WooCommerce, discount: &Discount, left: &Left<'_>) -> Result<Done, ShopError> {
    let found = coupons::marked(shop, discount, left.mark).await?;
    let found = found.ok_or_else(|| stands(Stands::Gone))?;
    let coupon = Loose(&found);
    if coupon.int("usage_count").unwrap_or(0) > 0 {
        return Err(stands(Stands::Used));
    }
    left.ensure_as_made(coupons::difference(coupon, discount))?;
    let id = coupon.id("id").ok_or_else(|| stands(Stands::Gone))?;
    delete(shop, &format!("coupons/{}", number_of(&id)?)).await?;
    ensure_gone(coupons::marked(shop, discount, left.mark).await?.is_some())?;
    Ok(TAKEN_BACK)
}

/// For good: what lies in the bin could be used again.
async fn delete(shop: &WooCommerce, route: &str) -> Result<(), ShopError> {
    match shop.client.delete(route).await {
        Ok(_) => Ok(()),
        Err(ShopError::NotFound) => Err(stands(Stands::Gone)),
        Err(error) => Err(error),
    }
}

async fn find_note(
    shop: &WooCommerce,
    id: &RemoteId,
    text: &str,
    left: &Left<'_>,
) -> Result<Option<OrderNote>, ShopError> {
    let got = shop.client.get(&format!("orders/{}/notes", number_of(id)?), &[]).await?;
    Ok(orders::notes_of(&got.value).into_iter().rev().find(|note| match left.id() {
        Some(own) => note.id == *own,
        None => !note.is_public && note.text == readable(text),
    }))
}

async fn note(shop: &WooCommerce, id: &RemoteId, text: &str, left: &Left<'_>) -> Result<Done, ShopError> {
    let found = find_note(shop, id, text, left).await?.ok_or_else(|| stands(Stands::Gone))?;
    if found.is_public || found.text != readable(text) {
        return Err(stands(Stands::Changed));
    }
    delete(shop, &format!("orders/{}/notes/{}", number_of(id)?, number_of(&found.id)?)).await?;
    ensure_gone(find_note(shop, id, text, left).await?.is_some_and(|note| note.id == found.id))?;
    Ok(TAKEN_BACK)
}

fn is_of(entry: &Value, mark: &str) -> bool {
    Loose(entry).text("tracking_id") == mark
}

fn is_entry_of(order: &Value, mark: &str) -> bool {
    tracking::entries(Loose(order)).iter().any(|entry| is_of(entry, mark))
}

/// The parcel goes out of the order's own data, and the state that it had comes back.
async fn parcel(shop: &WooCommerce, id: &RemoteId, left: &Left<'_>) -> Result<Done, ShopError> {
    let Act::Fulfil { lines, carrier, tracking, .. } = left.deed else { return Err(ShopError::Unsupported) };
    let order = read(shop, id).await?;
    let from = Loose(&order);
    let (own, others): (Vec<Value>, Vec<Value>) =
        tracking::entries(from).into_iter().partition(|entry| is_of(entry, left.mark));
    let own = own.first().map(Loose).ok_or_else(|| stands(Stands::Gone))?;
    let is_whole = covers(from, lines);
    let state = if is_whole { "completed" } else { left.before };
    let is_same = own.text("tracking_number") == tracking.trim()
        && own.text("custom_tracking_provider") == carrier.trim()
        && from.text("status") == state;
    if !is_same {
        return Err(stands(Stands::Changed));
    }
    let mut body = json!({ "meta_data": [{ "key": tracking::TRACKING, "value": others }] });
    if let (true, Some(fields)) = (is_whole, body.as_object_mut()) {
        fields.insert("status".to_owned(), json!(left.before));
    }
    let after = shop.client.put(&format!("orders/{}", number_of(id)?), &body).await?;
    ensure_gone(is_entry_of(&after, left.mark))?;
    let differs = (Loose(&after).text("status") != left.before).then(|| "state".to_owned());
    Ok(Done { differs, ..TAKEN_BACK })
}
