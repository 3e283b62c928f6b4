//! The made-up store of the sample shop: rows like those of any other, which nobody keeps fresh.

use super::model::StoreConfig;
use super::store::{self, catalogue, orders};
use crate::desk::{Topic, Write};
use comptoir_connectors::shops::model::{Ability, Counts, Order, Platform, Probe, Product};
use comptoir_kernel::{Currency, Problem};

/// Puts a store with these orders and products into the desk, in the place of one that may be there.
pub(crate) fn put_sample(
    write: &mut Write<'_>,
    name: &str,
    orders: &[Order],
    products: &[Product],
) -> Result<(), Problem> {
    remove_samples(write)?;
    let config =
        StoreConfig { address: String::new(), key: String::new(), ca_file: None, is_local: false, signs_in: false };
    let probe = Probe {
        shop_name: name.to_owned(),
        shop_url: String::new(),
        currency: Currency::EUR,
        time_zone: None,
        version: String::new(),
        can: vec![Ability::ReadOrders, Ability::ReadProducts],
        lacks: Vec::new(),
        counts: Counts::default(),
    };
    let now = write.now;
    let id = store::insert(write.connection(), Platform::Csv, name, &config, &probe, now)?;
    store::mark_sample(write.connection(), id, now)?;
    for order in orders {
        orders::put(write.connection(), id, order, now)?;
    }
    for product in products {
        catalogue::put_product(write.connection(), id, product)?;
    }
    write.changed(Topic::Storefronts, id.0);
    Ok(())
}

/// Removes every made-up store without a trace.
pub(crate) fn remove_samples(write: &mut Write<'_>) -> Result<(), Problem> {
    for id in store::samples(write.connection())? {
        store::delete(write.connection(), id)?;
        write.changed(Topic::Storefronts, id.0);
    }
    store::forget_words(write.connection())
}
