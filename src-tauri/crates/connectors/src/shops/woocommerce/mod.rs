//! WooCommerce: its REST interface v3, as versions 7.9 to 11 answer it.

mod acts;
mod client;
mod coupons;
mod exchange;
mod loose;
mod oauth;
mod order_acts;
mod orders;
mod pages;
mod people;
mod probe;
mod products;
mod refunds;
mod restock;
mod reviews;
mod take_back;
mod tracking;

use super::model::{Act, Done, Order, Page, PageRequest, Platform, Probe, RemoteId, Subject};
use super::web::Web;
use super::{Answer, ShopError, Storefront};
use client::Client;
use comptoir_kernel::{Currency, Secret};
use futures::FutureExt;
use serde_json::Value;
use std::collections::HashMap;
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::AtomicBool;
use tokio::sync::OnceCell;
use url::Url;

/// A shop, asked with a consumer key.
pub struct WooCommerce {
    client: Client,
    currency: OnceCell<Currency>,
    /// Ways of paying and whether they can give money back.
    gateways: Mutex<HashMap<String, bool>>,
    /// Set when the shop said that it keeps no fulfilments.
    lacks_fulfilments: AtomicBool,
}

impl WooCommerce {
    /// Over HTTPS the key goes as Basic authentication; a local test shop over HTTP gets signed requests.
    ///
    /// # Errors
    /// The address or the certificate file cannot be used.
    pub fn new(
        address: &str,
        key: &str,
        secret: Secret,
        ca_file: Option<&Path>,
        allows_private: bool,
    ) -> Result<Self, ShopError> {
        let web = Web::new(ca_file, allows_private)?;
        let base = web.address(address)?;
        Ok(Self {
            client: Client::new(web, base, key.trim().to_owned(), secret),
            currency: OnceCell::new(),
            gateways: Mutex::default(),
            lacks_fulfilments: AtomicBool::new(false),
        })
    }
}

/// See [`super::is_understood`].
pub(super) fn is_understood(value: &Value) -> bool {
    let Ok(base) = Url::parse("https://shop.example/") else { return false };
    orders::parse(value, &base).is_ok()
        || products::parse(value, Currency::EUR).is_ok()
        || people::parse(value).is_ok()
        || reviews::parse(value, "").is_ok()
}

impl Storefront for WooCommerce {
    fn platform(&self) -> Platform {
        Platform::Woocommerce
    }

    fn probe(&self) -> Answer<'_, Probe> {
        probe::probe(self).boxed()
    }

    /// Customers have no moment of change that could be asked for; whoever orders is known through the order.
    fn knows_changes(&self, subject: Subject) -> bool {
        subject != Subject::Customers
    }

    fn page(&self, request: PageRequest) -> Answer<'_, Page> {
        pages::page(self, request).boxed()
    }

    fn order<'a>(&'a self, id: &'a RemoteId) -> Answer<'a, Option<Order>> {
        orders::order(self, id).boxed()
    }

    fn ids<'a>(&'a self, subject: Subject, cursor: Option<&'a str>) -> Answer<'a, (Vec<RemoteId>, Option<String>)> {
        pages::ids(self, subject, cursor).boxed()
    }

    fn act<'a>(&'a self, target: Option<&'a RemoteId>, act: &'a Act, mark: &'a str) -> Answer<'a, Done> {
        acts::act(self, target, act, mark).boxed()
    }

    fn done<'a>(&'a self, target: Option<&'a RemoteId>, act: &'a Act, mark: &'a str) -> Answer<'a, Option<Done>> {
        acts::done(self, target, act, mark).boxed()
    }
}

/// The platform's word for an id; nothing else may get into a path.
fn number_of(id: &RemoteId) -> Result<&str, ShopError> {
    let is_number = !id.0.is_empty() && id.0.len() < 20 && id.0.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { Ok(&id.0) } else { Err(ShopError::NotFound) }
}

#[cfg(test)]
mod tests;
