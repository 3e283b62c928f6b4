//! Vendure by its admin interface, signed in as an administrator.
//!
//! Invariant: every question is a file in `queries/`; no text of a person is ever part of a document.

mod act;
mod address;
mod call;
mod coupon;
mod fulfil;
mod loose;
mod order;
mod pages;
mod people;
mod probe;
mod products;
pub mod queries;
mod refund;
mod take_back;

use super::model::{Ability, Act, Done, Order, Page, PageRequest, Platform, Probe, RemoteId, Subject};
use super::web::Web;
use super::{Answer, ShopError, Storefront, TokenPlace};
use comptoir_kernel::Secret;
use loose::Scale;
use serde_json::Value;
use std::path::Path;
use tokio::sync::Mutex;
use url::Url;

/// Where a Vendure server answers administrators, unless the person named another place.
const INTERFACE: &str = "admin-api";

/// A connection to one shop.
pub struct Vendure {
    /// Of the interface itself.
    url: Url,
    user: String,
    password: Secret,
    wants: Vec<Ability>,
    web: Web,
    /// Where what the shop gave at the last sign-in is kept.
    tokens: TokenPlace,
    /// Held by who signs in.
    turn: Mutex<()>,
}

impl Vendure {
    /// # Errors
    /// The address is none, or the certificate file cannot be used.
    pub fn new(
        address: &str,
        user: String,
        password: Secret,
        ca_file: Option<&Path>,
        is_local: bool,
    ) -> Result<Self, ShopError> {
        let web = Web::new(ca_file, is_local)?;
        let mut url = web.address(address)?;
        let path = url.path().trim_end_matches('/').to_owned();
        url.set_path(&if path.ends_with(INTERFACE) { path } else { format!("{path}/{INTERFACE}") });
        let (wants, tokens) = (Vec::new(), TokenPlace::default());
        Ok(Self { url, user, password, wants, web, tokens, turn: Mutex::new(()) })
    }

    /// With what the owner has switched on beyond reading.
    #[must_use]
    pub fn wanting(self, wants: Vec<Ability>) -> Self {
        Self { wants, ..self }
    }

    /// With a place for the token that another process can use too.
    #[must_use]
    pub fn keeping(self, tokens: TokenPlace) -> Self {
        Self { tokens, ..self }
    }
}

/// See [`super::is_understood`].
pub(super) fn is_understood(value: &Value) -> bool {
    let scale = Scale::of(value);
    order::order(value, scale).is_ok() || products::product(value, scale).is_ok() || people::customer(value).is_ok()
}

impl Storefront for Vendure {
    fn platform(&self) -> Platform {
        Platform::Vendure
    }

    fn probe(&self) -> Answer<'_, Probe> {
        Box::pin(self.look())
    }

    fn page(&self, request: PageRequest) -> Answer<'_, Page> {
        Box::pin(self.one_page(request))
    }

    fn order<'a>(&'a self, id: &'a RemoteId) -> Answer<'a, Option<Order>> {
        Box::pin(self.one_order(id))
    }

    fn ids<'a>(&'a self, subject: Subject, cursor: Option<&'a str>) -> Answer<'a, (Vec<RemoteId>, Option<String>)> {
        Box::pin(self.existing(subject, cursor))
    }

    fn act<'a>(&'a self, target: Option<&'a RemoteId>, act: &'a Act, mark: &'a str) -> Answer<'a, Done> {
        Box::pin(self.do_act(target, act, mark))
    }

    fn done<'a>(&'a self, target: Option<&'a RemoteId>, act: &'a Act, mark: &'a str) -> Answer<'a, Option<Done>> {
        Box::pin(self.was_done(target, act, mark))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_interface_is_found_below_the_shops_address_or_is_named() {
        for (address, wanted) in [
            ("shop.example", "https://shop.example/admin-api"),
            ("https://shop.example/admin-api/", "https://shop.example/admin-api"),
            ("https://example.com/store", "https://example.com/store/admin-api"),
        ] {
            let shop = Vendure::new(address, String::new(), Secret::new("x"), None, false).unwrap();
            assert_eq!(shop.url.as_str(), wanted);
        }
    }
}
