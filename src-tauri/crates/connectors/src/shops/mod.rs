//! Storefronts: reading shops of several platforms and acting in them, behind one neutral trait.

pub mod csv;
mod error;
mod graphql;
mod mark;
pub mod model;
pub mod shopify;
mod take_back;
mod tokens;
pub mod vendure;
pub mod web;
pub mod woocommerce;

pub use error::{Foreign, ShopError, Stands};
pub use tokens::{LentToken, TokenPlace};

use crate::sites::pages::Pages;
use comptoir_kernel::Clock;
use futures::future::BoxFuture;
use model::{
    Ability, Act, Credentials, Done, Order, Page, PageRequest, Platform, Probe, RemoteId, RequestedReturn, ReturnLook,
    Subject,
};
use std::path::PathBuf;
use std::sync::Arc;

/// Where a shop is and what opens it.
#[derive(Debug, Clone)]
pub struct Access {
    pub platform: Platform,
    /// As people know it: with or without `https://`, with or without a path.
    pub address: String,
    pub credentials: Credentials,
    /// Certificates of the shop's own authority, as PEM.
    pub ca_file: Option<PathBuf>,
    /// A shop on this computer or network, without encryption if need be.
    pub allows_private: bool,
    /// What the owner has switched on beyond reading.
    pub wants: Vec<Ability>,
    /// Where a token stays that the platform lends for some hours.
    pub tokens: TokenPlace,
}

/// The platforms that [`open`] speaks with.
pub const PLATFORMS: &[Platform] = &[Platform::Woocommerce, Platform::Shopify, Platform::Vendure];

/// Makes a shop ready to be asked. Nothing is sent yet.
///
/// # Errors
/// The address or the certificate file cannot be used, or nobody asks shops of this platform.
pub fn open(access: Access, clock: Arc<dyn Clock>) -> Result<Arc<dyn Storefront>, ShopError> {
    let Access { platform, address, credentials, ca_file, allows_private, wants, tokens } = access;
    match (platform, credentials) {
        (Platform::Woocommerce, Credentials::KeyPair { key, secret }) => {
            let shop = woocommerce::WooCommerce::new(&address, &key, secret, ca_file.as_deref(), allows_private)?;
            Ok(Arc::new(shop))
        }
        (Platform::Shopify, credentials) => {
            let setup = shopify::Setup { address, credentials, ca_file, is_local: allows_private, wants };
            Ok(Arc::new(shopify::Shopify::new(setup, clock)?.keeping(tokens)))
        }
        (Platform::Vendure, Credentials::SignIn { user, password }) => {
            let shop = vendure::Vendure::new(&address, user, password, ca_file.as_deref(), allows_private)?;
            Ok(Arc::new(shop.wanting(wants).keeping(tokens)))
        }
        (Platform::Woocommerce | Platform::Vendure | Platform::Csv, _) => Err(ShopError::Unsupported),
    }
}

/// True when some platform's order, product, customer or review can be read out of these bytes. Whatever they are, nothing
/// worse happens than that it cannot.
pub fn is_understood(answer: &[u8]) -> bool {
    let Ok(value) = serde_json::from_slice(answer) else { return false };
    let found = [woocommerce::is_understood(&value), shopify::is_understood(&value), vendure::is_understood(&value)];
    found.contains(&true)
}

/// The answer to a question to a shop.
pub type Answer<'a, T> = BoxFuture<'a, Result<T, ShopError>>;

/// A shop that can be asked. Implementations keep nothing but their connection, their token and what the platform said
/// about its limits; they never retry by themselves, except for what a platform's own protocol demands.
pub trait Storefront: Send + Sync {
    fn platform(&self) -> Platform;

    /// Looks what the key opens. Costs a handful of requests and changes nothing.
    fn probe(&self) -> Answer<'_, Probe>;

    /// True when the platform can be asked for what changed of this subject; false when only for everything.
    fn knows_changes(&self, _subject: Subject) -> bool {
        true
    }

    /// One page of what there is, or of what changed.
    fn page(&self, request: PageRequest) -> Answer<'_, Page>;

    /// One order with everything beside it, its notes included; none when the shop has it no more.
    fn order<'a>(&'a self, id: &'a RemoteId) -> Answer<'a, Option<Order>>;

    /// The ids of everything that still exists, page by page, for finding what was deleted.
    fn ids<'a>(&'a self, subject: Subject, cursor: Option<&'a str>) -> Answer<'a, (Vec<RemoteId>, Option<String>)>;

    /// The returns that customers asked for in the shop and nobody has answered; none where the platform keeps no returns.
    fn requested_returns(&self) -> Answer<'_, Vec<RemoteId>> {
        Box::pin(async { Ok(Vec::new()) })
    }

    /// What a customer asked to return; none when nobody asks for it any more.
    fn requested_return<'a>(&'a self, _id: &'a RemoteId) -> Answer<'a, Option<RequestedReturn>> {
        Box::pin(async { Ok(None) })
    }

    /// Where returns of the shop stand; what it no longer has is left out.
    fn return_looks<'a>(&'a self, _ids: &'a [RemoteId]) -> Answer<'a, Vec<ReturnLook>> {
        Box::pin(async { Ok(Vec::new()) })
    }

    /// Does one deed upon an order or review (none for a discount). `mark` is the deed's own name, fixed before the first
    /// try: a platform that knows idempotency gets it as its key, another keeps it beside what it did.
    fn act<'a>(&'a self, target: Option<&'a RemoteId>, act: &'a Act, mark: &'a str) -> Answer<'a, Done>;

    /// The pages that the shop keeps beside its goods; none where it keeps none, or nobody asks for them.
    fn pages(self: Arc<Self>) -> Option<Arc<dyn Pages>> {
        None
    }

    /// Looks whether a deed of this mark was done. None when it certainly was not.
    fn done<'a>(&'a self, target: Option<&'a RemoteId>, act: &'a Act, mark: &'a str) -> Answer<'a, Option<Done>>;
}
