//! What travels about pictures of articles.

use comptoir_kernel::{OrderId, ProductId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The pictures of an order's lines, of products, or of both.
#[derive(Debug, Clone, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct PicturesRequest {
    #[ts(optional)]
    pub order_id: Option<OrderId>,
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<ProductId>>")]
    pub product_ids: Vec<ProductId>,
    /// Without it the answer is what is kept; with it those that are missing are fetched first.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub fetch: bool,
}

/// Pictures of articles by the address that the order or product names.
#[derive(Debug, Clone, Default, Serialize, ts_rs::TS)]
pub struct Pictures {
    /// Each as an address of data that can be painted.
    pub pictures: BTreeMap<String, String>,
    /// Addresses that the shop may be asked for now.
    pub missing: Vec<String>,
}
