//! Shopify by its Admin GraphQL interface, one pinned version of it.
//!
//! Invariant: every question is a file in `queries/`; no text of a person is ever part of a document.

mod act;
mod bulk;
mod call;
mod changes;
mod customer;
mod discount;
mod exchange;
mod fulfil;
mod loose;
mod order;
mod pages;
mod probe;
mod product;
pub mod queries;
mod read;
mod refund;
mod return_asked;
mod returns;
pub mod sign_in;
mod take_back;
mod token;

pub use probe::wanted_scopes;

use super::model::Ability;
use super::model::{
    Act, Credentials, Done, Order, Page, PageRequest, Platform, Probe, RemoteId, RequestedReturn, ReturnLook, Subject,
};
use super::web::Web;
use super::{Answer, ShopError, Storefront, TokenPlace};
use crate::sites::pages::Pages;
use comptoir_kernel::{Clock, Currency};
use serde_json::Value;
use std::path::PathBuf;
use std::sync::Arc;
use tokio::sync::{Mutex, OnceCell};
use url::{Host, Url};

/// The version that we speak. Versions come quarterly and live for a year at least.
pub const VERSION: &str = "2026-10";

/// How a shop is reached.
#[derive(Debug, Clone)]
pub struct Setup {
    /// `name`, `name.myshopify.com`, or that with `https://` before it.
    pub address: String,
    pub credentials: Credentials,
    /// PEM file of a private certificate authority.
    pub ca_file: Option<PathBuf>,
    /// True lets the shop be on this computer, unencrypted: a test shop that the person named.
    pub is_local: bool,
    /// What the owner has switched on beyond reading.
    pub wants: Vec<Ability>,
}

/// A connection to one shop.
pub struct Shopify {
    base: String,
    credentials: Credentials,
    wants: Vec<Ability>,
    web: Web,
    clock: Arc<dyn Clock>,
    tokens: TokenPlace,
    /// Held while a token is minted, so that it happens once.
    minting: Mutex<()>,
    /// Of the shop itself.
    currency: OnceCell<Currency>,
}

impl Shopify {
    /// # Errors
    /// The address is none, or the certificate file cannot be used.
    pub fn new(setup: Setup, clock: Arc<dyn Clock>) -> Result<Self, ShopError> {
        Ok(Self {
            base: base_of(&setup.address, setup.is_local)?,
            web: Web::new(setup.ca_file.as_deref(), setup.is_local)?,
            credentials: setup.credentials,
            wants: setup.wants,
            clock,
            tokens: TokenPlace::default(),
            minting: Mutex::new(()),
            currency: OnceCell::new(),
        })
    }

    /// Uses the token that is there, and leaves the next one there.
    #[must_use]
    pub fn keeping(mut self, tokens: TokenPlace) -> Self {
        self.tokens = tokens;
        self
    }
}

/// The shop's origin, without a slash at its end.
fn base_of(address: &str, is_local: bool) -> Result<String, ShopError> {
    let refused = || ShopError::Address { address: address.to_owned() };
    let plain = address.trim().trim_end_matches('/');
    let full = match plain {
        _ if plain.contains("://") => plain.to_owned(),
        _ if plain.contains('.') || plain.is_empty() => format!("https://{plain}"),
        _ => format!("https://{plain}.myshopify.com"),
    };
    let url = Url::parse(&full).map_err(|_| refused())?;
    let is_loopback = match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => return Err(refused()),
    };
    let is_shop = url.scheme() == "https" && !is_loopback && matches!(url.host(), Some(Host::Domain(_)));
    let is_test = is_local && is_loopback && matches!(url.scheme(), "http" | "https");
    let is_bare = url.username().is_empty() && url.password().is_none() && url.query().is_none();
    if !is_bare || !(is_shop || is_test) {
        return Err(refused());
    }
    Ok(url.origin().ascii_serialization())
}

/// See [`super::is_understood`].
pub(super) fn is_understood(value: &Value) -> bool {
    order::order(value, "").is_ok()
        || product::product(value, Currency::EUR).is_ok()
        || customer::customer(value).is_ok()
}

impl Storefront for Shopify {
    fn platform(&self) -> Platform {
        Platform::Shopify
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

    fn requested_returns(&self) -> Answer<'_, Vec<RemoteId>> {
        Box::pin(self.returns_asked_for())
    }

    fn requested_return<'a>(&'a self, id: &'a RemoteId) -> Answer<'a, Option<RequestedReturn>> {
        Box::pin(self.return_asked_for(id))
    }

    fn return_looks<'a>(&'a self, ids: &'a [RemoteId]) -> Answer<'a, Vec<ReturnLook>> {
        Box::pin(self.states_of_returns(ids))
    }

    fn act<'a>(&'a self, target: Option<&'a RemoteId>, act: &'a Act, mark: &'a str) -> Answer<'a, Done> {
        Box::pin(self.do_act(target, act, mark))
    }

    fn pages(self: Arc<Self>) -> Option<Arc<dyn Pages>> {
        Some(self)
    }

    fn done<'a>(&'a self, target: Option<&'a RemoteId>, act: &'a Act, mark: &'a str) -> Answer<'a, Option<Done>> {
        Box::pin(self.was_done(target, act, mark))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shop_is_known_by_each_way_to_write_its_address() {
        for address in ["nordlicht", "nordlicht.myshopify.com", "https://nordlicht.myshopify.com/", " nordlicht "] {
            assert_eq!(base_of(address, false).unwrap(), "https://nordlicht.myshopify.com", "{address}");
        }
        for address in
            ["", "http://nordlicht.myshopify.com", "https://127.0.0.1", "https://10.0.0.1", "https://a:b@x.y"]
        {
            assert!(base_of(address, false).is_err(), "{address}");
        }
        assert_eq!(base_of("http://127.0.0.1:8080/", true).unwrap(), "http://127.0.0.1:8080");
        assert!(base_of("http://192.168.0.2", true).is_err());
    }
}
