//! What is known of a product by its number, for whoever shows it to readers.

use super::store::{catalogue, pictures};
use crate::desk::fold;
use comptoir_kernel::{Money, Problem};
use comptoir_store::rusqlite::Connection;

/// Products that share a number with others, or words with it.
const MOST: u32 = 50;

/// A product as readers may see it.
pub(crate) struct Goods {
    pub title: String,
    pub url: Option<String>,
    pub price: Option<Money>,
    /// Small, if it was ever looked at.
    pub picture: Option<Vec<u8>>,
}

/// The product or variant of this number that can be seen in a shop; none where it is gone.
pub(crate) fn goods(connection: &Connection, sku: &str) -> Result<Option<Goods>, Problem> {
    let Some(expression) = fold::expression(sku) else { return Ok(None) };
    for row in catalogue::search_products(connection, &expression, MOST)? {
        let product = row.product;
        let Some(variant) = product.variants.iter().find(|variant| variant.sku == sku) else { continue };
        if !product.is_published {
            continue;
        }
        let title = match variant.title.as_str() {
            "" => product.title,
            own => format!("{} · {own}", product.title),
        };
        let picture = match product.picture {
            Some(url) => {
                pictures::known(connection, row.store_id, &[url].into())?.into_iter().find_map(|own| own.picture)
            }
            None => None,
        };
        return Ok(Some(Goods { title, url: product.url, price: variant.price, picture }));
    }
    Ok(None)
}
