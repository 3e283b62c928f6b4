//! Shops that keep pages beside their goods, for whoever publishes there.

use super::connect;
use super::model::address_key;
use super::problems::shop_problem;
use super::store;
use super::wire::Store;
use crate::desk::Desk;
use comptoir_connectors::shops::ShopError;
use comptoir_connectors::shops::model::Platform;
use comptoir_connectors::sites::pages::Pages;
use comptoir_kernel::{Problem, StoreId};
use comptoir_store::rusqlite::Connection;
use std::sync::Arc;

/// What the platform hangs on a shop's name.
const DOMAIN: &str = ".myshopify.com";

/// The connected shop of this address or name, if it is one that keeps pages.
pub(crate) fn find_shop_of_pages(connection: &Connection, text: &str) -> Result<Option<Store>, Problem> {
    let wanted = address_key(text);
    let is_meant = |store: &Store| {
        let key = address_key(&store.address);
        key == wanted || key.trim_end_matches(DOMAIN) == wanted.trim_end_matches(DOMAIN) || store.name == text.trim()
    };
    let keeps = |store: &Store| store.platform == Platform::Shopify && !store.is_sample;
    Ok(store::list(connection)?.into_iter().find(|store| keeps(store) && is_meant(store)))
}

/// The pages of a shop, ready to be asked for.
///
/// # Errors
/// `shop-unsupported`, or its keys cannot be read.
pub(crate) fn pages_of(desk: &Arc<Desk>, id: StoreId) -> Result<Arc<dyn Pages>, Problem> {
    connect::open(desk, id)?.pages().ok_or_else(|| shop_problem(ShopError::Unsupported))
}

/// What a shop's error means for a person.
pub(crate) fn explain(error: ShopError) -> Problem {
    shop_problem(error)
}
