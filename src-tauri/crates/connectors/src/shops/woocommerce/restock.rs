//! Pieces that came back are counted again where the shop counts them. An order says nothing of it, and nobody gets a letter.
//!
//! Invariant: the count and the deed's mark are one writing, so that an article that has the mark is never counted twice.

use super::loose::Loose;
use super::order_acts::{note, read};
use super::refunds::short;
use super::{WooCommerce, number_of};
use crate::shops::ShopError;
use crate::shops::model::{Act, Done, RemoteId};
use serde_json::{Value, json};

/// What stands before a deed's mark beside the count of an article.
const COUNTED: &str = "_comptoir_restock_";

/// Where pieces are counted: the article or its variation, as it stands now.
struct Place {
    route: String,
    pieces: i64,
    found: Value,
}

pub(super) async fn restock(shop: &WooCommerce, id: &RemoteId, act: &Act, mark: &str) -> Result<Done, ShopError> {
    let Act::Restock { note: words, .. } = act else { return Err(ShopError::Unsupported) };
    let (places, mut differs) = places(shop, id, act).await?;
    let key = key_of(mark);
    let mut is_noted = true;
    for place in places.iter().filter(|place| Loose(&place.found).meta(&key).is_none()) {
        // More or less than there is, so that a sale of this moment is not lost.
        let meta = json!([{ "key": key, "value": place.pieces.to_string() }]);
        let body = json!({ "inventory_delta": place.pieces, "meta_data": meta });
        let after = shop.client.put(&place.route, &body).await?;
        let count = |value: &Value| Loose(value).int("stock_quantity").unwrap_or(0);
        if count(&after) == count(&place.found) {
            differs = Some("not_restocked");
        }
        is_noted = false;
    }
    if !is_noted && !words.trim().is_empty() && note(shop, id, words, false).await.is_err() {
        differs = differs.or(Some("note_missing"));
    }
    Ok(told(differs))
}

/// None until all articles have the mark.
pub(super) async fn find(shop: &WooCommerce, id: &RemoteId, act: &Act, mark: &str) -> Result<Option<Done>, ShopError> {
    let (places, differs) = places(shop, id, act).await?;
    let key = key_of(mark);
    let is_done = !places.is_empty() && places.iter().all(|place| Loose(&place.found).meta(&key).is_some());
    Ok(is_done.then(|| told(differs)))
}

fn key_of(mark: &str) -> String {
    format!("{COUNTED}{}", short(mark))
}

fn told(differs: Option<&str>) -> Done {
    Done { id: None, amount: None, differs: differs.map(str::to_owned), link: None }
}

/// The places of all pieces; a variation may be counted with its article. What nobody counts is said so.
async fn places(shop: &WooCommerce, id: &RemoteId, act: &Act) -> Result<(Vec<Place>, Option<&'static str>), ShopError> {
    let Act::Restock { lines, .. } = act else { return Err(ShopError::Unsupported) };
    let order = read(shop, id).await?;
    let (mut places, mut differs): (Vec<Place>, _) = (Vec::new(), None);
    for (line, pieces) in lines {
        let entry = Loose(&order).list("line_items").find(|entry| entry.id("id").as_ref() == Some(line));
        let found = match entry {
            Some(entry) => counted(shop, entry).await?,
            None => None,
        };
        match found {
            Some((route, found)) => match places.iter_mut().find(|place| place.route == route) {
                Some(place) => place.pieces += pieces,
                None => places.push(Place { route, pieces: *pieces, found }),
            },
            None => differs = Some("not_counted"),
        }
    }
    Ok((places, differs))
}

/// Where the pieces of a line are counted; none where nobody counts them, or the shop has the article no more.
async fn counted(shop: &WooCommerce, line: Loose<'_>) -> Result<Option<(String, Value)>, ShopError> {
    let Some(product) = line.id("product_id").filter(|id| id.0 != "0") else { return Ok(None) };
    let product = format!("products/{}", number_of(&product)?);
    if let Some(variation) = line.id("variation_id").filter(|id| id.0 != "0") {
        let route = format!("{product}/variations/{}", number_of(&variation)?);
        let Some(found) = article(shop, &route).await? else { return Ok(None) };
        match found.get("manage_stock") {
            Some(Value::Bool(true)) => return Ok(Some((route, found))),
            Some(Value::String(whose)) if whose == "parent" => {}
            _ => return Ok(None),
        }
    }
    let found = article(shop, &product).await?;
    Ok(found.filter(|found| Loose(found).is_true("manage_stock")).map(|found| (product, found)))
}

async fn article(shop: &WooCommerce, route: &str) -> Result<Option<Value>, ShopError> {
    match shop.client.get(route, &[]).await {
        Ok(got) => Ok(Some(got.value)),
        Err(ShopError::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}
