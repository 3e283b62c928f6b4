//! A product as the interface answers it, in our words.

use super::super::model::{Product, RemoteId, Variant};
use super::loose::{Scale, count, find_id, find_text, is_true, list, moment, number, text};
use comptoir_kernel::Currency;
use serde_json::Value;

/// # Errors
/// What is missing without which there is no product.
pub(super) fn product(value: &Value, scale: Scale) -> Result<Product, String> {
    let id = find_id(value, "/id").ok_or("a product without an id")?;
    let variants = list(value, "/variants");
    let is_only = variants.len() == 1;
    // A new price is a change of the variant alone.
    let changes = variants.iter().copied().chain([value]).filter_map(|one| moment(one, "/updatedAt"));
    let html = text(value, "/description");
    Ok(Product {
        title: text(value, "/name"),
        updated: changes.max().or_else(|| moment(value, "/createdAt")).unwrap_or_default(),
        url: None,
        picture: picture(value),
        description: if html.contains(['<', '&']) { crate::mail::readable(&html) } else { html },
        is_published: is_true(value, "/enabled"),
        tags: list(value, "/facetValues").into_iter().map(|tag| text(tag, "/name")).collect(),
        variants: variants.into_iter().map(|one| variant(one, is_only, scale)).collect(),
        id,
    })
}

fn variant(value: &Value, is_only: bool, scale: Scale) -> Variant {
    let currency = Currency::parse(&text(value, "/currencyCode")).ok();
    let levels = list(value, "/stockLevels");
    let is_counted = text(value, "/trackInventory") != "FALSE" && !levels.is_empty();
    let at_hand = |level: &&Value| number(level, "/stockOnHand").saturating_sub(number(level, "/stockAllocated"));
    let stock = count(levels.iter().map(at_hand));
    let options: Vec<String> = list(value, "/options").into_iter().map(|option| text(option, "/name")).collect();
    let title = if options.is_empty() { text(value, "/name") } else { options.join(" / ") };
    Variant {
        id: find_id(value, "/id").unwrap_or_else(|| RemoteId(String::new())),
        sku: text(value, "/sku"),
        title: if is_only { String::new() } else { title },
        price: currency.map(|currency| scale.money(value, "/priceWithTax", currency)),
        regular_price: None,
        stock: is_counted.then_some(stock),
        is_available: is_true(value, "/enabled") && (!is_counted || stock > 0),
    }
}

/// The address of a picture, where it is a whole one.
pub(super) fn picture(value: &Value) -> Option<String> {
    find_text(value, "/featuredAsset/preview").filter(|url| url.starts_with("http"))
}
