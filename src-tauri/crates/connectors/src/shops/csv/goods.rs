//! Products out of lines: those of one handle, or those that name the same parent, are the variants of one.

use super::field::Field as F;
use super::people::tags;
use super::{BadRow, Row, Rows};
use crate::shops::model::{Product, RemoteId, Variant};
use std::collections::HashMap;

pub(super) fn products(rows: &Rows<'_>, bad: &mut Vec<BadRow>) -> Vec<Product> {
    let mut all: Vec<Product> = Vec::new();
    // By key and by article number: WooCommerce's variations name either.
    let mut places: HashMap<String, usize> = HashMap::new();
    for row in rows.all() {
        let parent = row.text(F::Parent).trim_start_matches("id:");
        let key = [parent, row.text(F::Key), row.text(F::Sku), row.text(F::Title)];
        let Some(key) = key.into_iter().find(|key| !key.is_empty()) else {
            bad.push(row.bad("shop-file-no-title", row.cells.first().map_or("", String::as_str)));
            continue;
        };
        let variant = match variant(&row) {
            Ok(variant) => variant,
            Err(reason) => {
                bad.push(reason);
                continue;
            }
        };
        match places.get(key).and_then(|place| all.get_mut(*place)) {
            Some(known) => known.variants.extend(variant.filter(|one| is_new(known, one))),
            None if row.text(F::Title).is_empty() => bad.push(row.bad("shop-file-no-title", key)),
            None => {
                places.insert(key.to_owned(), all.len());
                let sku = row.text(F::Sku);
                if !sku.is_empty() {
                    places.entry(sku.to_owned()).or_insert(all.len());
                }
                all.push(product(&row, key, variant));
            }
        }
    }
    all.iter_mut().for_each(tidy);
    all
}

/// Shopify repeats a line for every further picture, without a variant.
fn is_new(product: &Product, variant: &Variant) -> bool {
    !product.variants.iter().any(|known| known.sku == variant.sku && known.title == variant.title)
}

fn product(row: &Row<'_>, key: &str, variant: Option<Variant>) -> Product {
    let html = row.text(F::Description);
    let picture = row.text(F::Picture).split(',').next().unwrap_or_default().trim();
    let link = row.text(F::Link);
    let hidden = ["0", "-1", "false", "no", "draft", "nein", "non"];
    Product {
        id: RemoteId(key.to_owned()),
        title: row.text(F::Title).to_owned(),
        updated: comptoir_kernel::Timestamp::default(),
        url: link.starts_with("http").then(|| link.to_owned()),
        picture: picture.starts_with("http").then(|| picture.to_owned()),
        description: if html.contains(['<', '&']) { crate::mail::readable(html) } else { html.to_owned() },
        is_published: !hidden.contains(&row.text(F::Published).to_lowercase().as_str()),
        tags: tags(row),
        variants: variant.into_iter().collect(),
    }
}

/// None for a line that only adds a picture.
fn variant(row: &Row<'_>) -> Result<Option<Variant>, BadRow> {
    let currency = row.currency()?;
    let regular = row.money(F::RegularPrice, currency)?;
    let price = match row.money(F::SalePrice, currency)? {
        Some(reduced) => Some(reduced),
        None => row.money(F::Price, currency)?.or(regular),
    };
    let stock = row.count(F::Stock)?;
    // Shopify's word for the only variant.
    let options: Vec<&str> = row.all(F::Option).filter(|option| *option != "Default Title").collect();
    let sku = row.text(F::Sku).to_owned();
    if price.is_none() && stock.is_none() && sku.is_empty() && options.is_empty() && row.text(F::Title).is_empty() {
        return Ok(None);
    }
    Ok(Some(Variant {
        id: RemoteId(if sku.is_empty() { options.join(" / ") } else { sku.clone() }),
        title: options.join(" / "),
        price,
        regular_price: regular.filter(|regular| Some(*regular) != price),
        stock,
        is_available: stock.is_none_or(|stock| stock > 0),
        sku,
    }))
}

/// WooCommerce names a product with variations itself as a line without a price: it is none to buy.
fn tidy(product: &mut Product) {
    if product.variants.len() > 1 {
        product.variants.retain(|variant| variant.price.is_some());
    }
    if let [only] = product.variants.as_mut_slice() {
        only.title.clear();
    }
}
