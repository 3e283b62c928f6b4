//! Products and their variations.

use super::loose::{Loose, readable};
use super::{WooCommerce, number_of, pages, probe};
use crate::shops::ShopError;
use crate::shops::model::{Product, RemoteId, Variant};
use comptoir_kernel::Currency;
use futures::{StreamExt, TryStreamExt, stream};
use serde_json::Value;

/// So many products ask for their variations at a time.
const AT_ONCE: usize = 4;

pub(super) async fn of_rows(
    shop: &WooCommerce,
    rows: &[Value],
    unread: &mut Vec<(RemoteId, String)>,
) -> Result<Vec<Product>, ShopError> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let currency = probe::currency(shop).await?;
    let products = pages::readable_of(rows, unread, |row| parse(row, currency));
    let with_variations = stream::iter(products).map(|(product, has_variations)| async move {
        if has_variations { with_variations(shop, product, currency).await } else { Ok(product) }
    });
    with_variations.buffered(AT_ONCE).try_collect().await
}

/// The product, and whether its variations have to be asked for.
pub(super) fn parse(value: &Value, currency: Currency) -> Result<(Product, bool), (RemoteId, String)> {
    let from = Loose(value);
    let id = from.id("id").ok_or_else(|| (RemoteId::default(), "a product without id".to_owned()))?;
    let text = [from.text("short_description"), from.text("description")].into_iter().find(|text| !text.is_empty());
    let created = from.moment("date_created").unwrap_or_default();
    let picture = from.list("images").map(|image| image.text("src")).find(|url| url.starts_with("http"));
    let link = from.text("permalink");
    let has_variations = from.list("variations").next().is_some() || from.text("type").starts_with("variable");
    let product = Product {
        title: readable(&from.text("name")),
        updated: from.moment("date_modified").unwrap_or(created),
        url: link.starts_with("http").then_some(link),
        picture,
        description: readable(&text.unwrap_or_default()),
        is_published: from.text("status") == "publish",
        tags: from.list("tags").map(|tag| readable(&tag.text("name"))).collect(),
        variants: vec![variant(from, currency, String::new())],
        id,
    };
    Ok((product, has_variations))
}

fn variant(from: Loose<'_>, currency: Currency, title: String) -> Variant {
    let is_sold = from.text("stock_status") != "outofstock" && from.0.get("purchasable") != Some(&Value::Bool(false));
    let price = from.money("price", currency);
    Variant {
        id: from.id("id").unwrap_or_default(),
        sku: from.text("sku"),
        title,
        price,
        regular_price: from.money("regular_price", currency).filter(|regular| Some(*regular) != price),
        stock: from.int("stock_quantity"),
        is_available: is_sold && from.text("status") != "draft",
    }
}

async fn with_variations(shop: &WooCommerce, mut product: Product, currency: Currency) -> Result<Product, ShopError> {
    let Ok(number) = number_of(&product.id) else { return Ok(product) };
    let route = format!("products/{number}/variations");
    let mut variants = Vec::new();
    for page in 1..=10 {
        let pairs = [("per_page", "100".to_owned()), ("page", page.to_string())];
        let got = match shop.client.get(&route, &pairs).await {
            Ok(got) => got,
            // Gone since the list was made.
            Err(ShopError::NotFound | ShopError::Unsupported) => break,
            Err(error) => return Err(error),
        };
        let Value::Array(rows) = got.value else { break };
        variants.extend(rows.iter().map(|row| variant(Loose(row), currency, title_of(Loose(row)))));
        if rows.len() < 100 {
            break;
        }
    }
    if !variants.is_empty() {
        product.variants = variants;
    }
    Ok(product)
}

/// `S / Blue`.
fn title_of(from: Loose<'_>) -> String {
    let options: Vec<_> = from.list("attributes").map(|attribute| readable(&attribute.text("option"))).collect();
    options.join(" / ")
}
