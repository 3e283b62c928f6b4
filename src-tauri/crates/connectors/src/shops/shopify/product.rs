//! A product as the interface answers it, in our words.

use super::super::model::{Product, Variant};
use super::loose::{find_id, find_number, find_text, is_true, list, moment, text, texts};
use comptoir_kernel::{Currency, Money};
use serde_json::Value;

/// Reads a product; its prices are in the shop's own currency.
///
/// # Errors
/// What is missing without which there is no product.
pub(super) fn product(value: &Value, currency: Currency) -> Result<Product, String> {
    Ok(Product {
        id: find_id(value, "/id").ok_or("a product without an id")?,
        title: text(value, "/title"),
        updated: moment(value, "/updatedAt").unwrap_or_default(),
        url: find_text(value, "/onlineStoreUrl"),
        picture: find_text(value, "/featuredMedia/preview/image/url"),
        description: text(value, "/description"),
        is_published: matches!(text(value, "/status").as_str(), "ACTIVE" | "UNLISTED"),
        tags: texts(value, "/tags"),
        variants: list(value, "/variants").into_iter().filter_map(|item| variant(item, currency)).collect(),
    })
}

fn variant(value: &Value, currency: Currency) -> Option<Variant> {
    let price = |pointer| Money::parse(value.pointer(pointer)?.as_str()?, currency).ok();
    let is_counted = value.pointer("/inventoryItem/tracked").is_none() || is_true(value, "/inventoryItem/tracked");
    Some(Variant {
        id: find_id(value, "/id")?,
        sku: text(value, "/sku"),
        // What Shopify calls the only one.
        title: Some(text(value, "/title")).filter(|title| title != "Default Title").unwrap_or_default(),
        price: price("/price"),
        regular_price: price("/compareAtPrice"),
        stock: find_number(value, "/inventoryQuantity").filter(|_| is_counted),
        is_available: is_true(value, "/availableForSale"),
    })
}
