//! Signing in at the shop's own page instead of pasting a token: the browser comes back to this computer, once.

use super::acts;
use super::connect::{self, Tried};
use super::model::StoreConfig;
use super::problems::shop_problem;
use super::store::{self, Token};
use super::wire::{SignInAgainRequest, SignInRequest, SignedIn, Store};
use crate::desk::Desk;
use crate::desk::contract::Caller;
use comptoir_connectors::shops::model::{Ability, Credentials, Platform};
use comptoir_connectors::shops::shopify::{self, sign_in};
use comptoir_connectors::shops::{ShopError, TokenPlace};
use comptoir_kernel::{Problem, Secret};
use std::sync::Arc;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// Where the browser comes back to. A platform compares it with what its app names, so it is always the same.
pub(super) const PORT: u16 = 47_113;
/// How often the port is tried: the sign-in before this one may be about to leave it.
const TRIES: u32 = 10;
const BETWEEN_TRIES: Duration = Duration::from_millis(50);
/// More than what a sign-in brought takes in memory.
const BYTES: usize = 16 << 10;

/// The address that an app has to name among its redirect addresses.
pub(super) fn redirect(port: u16) -> String {
    format!("http://127.0.0.1:{port}")
}

/// Opens the shop's page in the browser, waits until the person has come back, and looks what the token opens. What came
/// waits under a ticket until the shop is added.
pub(super) async fn sign_in(desk: Arc<Desk>, request: SignInRequest) -> Result<SignedIn, Problem> {
    let config = connect::config_of(&request.access);
    let secret = Secret::new(request.access.secret.trim().to_owned());
    let tried = visit(&desk, request.access.platform, config, secret, Vec::new(), request.port).await?;
    let ticket = uuid::Uuid::new_v4().to_string();
    let probe = tried.probe.clone();
    desk.shelf().keep(desk.shelf().moment(), place_of(&ticket), BYTES, tried);
    Ok(SignedIn { ticket, probe })
}

/// The same for a shop that is known, with the app's keys that are here unless others are given.
pub(super) async fn again(desk: Arc<Desk>, caller: Caller, request: SignInAgainRequest) -> Result<Store, Problem> {
    let (platform, mut config, mut secret) = desk.read(|connection| {
        let (platform, config) = store::config(connection, request.id)?;
        Ok((platform, config, store::secret(connection, request.id)?))
    })?;
    if let (Some(key), Some(new)) = (request.key, request.secret) {
        config.key = key.trim().to_owned();
        secret = Secret::new(new.trim().to_owned());
    }
    let mut wants = desk.read(|connection| acts::switched_on(connection, request.id))?;
    wants.extend(request.wants);
    let tried = visit(&desk, platform, config, secret, wants, request.port).await?;
    connect::take_over(&desk, caller, request.id, &tried)
}

/// What a sign-in brought; a ticket stays good until the desk closes or needs the room.
pub(super) fn redeem(desk: &Desk, ticket: &str) -> Result<Arc<Tried>, Problem> {
    desk.shelf().find(&place_of(ticket)).ok_or_else(|| Problem::refused("shop-sign-in-over"))
}

fn place_of(ticket: &str) -> String {
    format!("storefronts.sign_in {ticket}")
}

async fn visit(
    desk: &Arc<Desk>,
    platform: Platform,
    config: StoreConfig,
    secret: Secret,
    wants: Vec<Ability>,
    port: Option<u16>,
) -> Result<Tried, Problem> {
    if platform != Platform::Shopify {
        return Err(Problem::refused("shop-unsupported"));
    }
    if config.key.is_empty() || secret.expose().is_empty() {
        return Err(Problem::refused("shop-wrong-key"));
    }
    let setup = shopify::Setup {
        address: config.address.clone(),
        credentials: Credentials::Client { id: config.key.clone(), secret: secret.clone() },
        ca_file: config.ca_file.clone(),
        is_local: config.is_local,
        wants,
    };
    let cancel = desk.begin_store_sign_in();
    let pending = begin(desk, &setup, port.unwrap_or(PORT), &cancel).await?;
    desk.open_link(&pending.authorize_url)?;
    let token = pending.finish(&cancel).await.map_err(shop_problem)?;
    let config = StoreConfig { signs_in: true, ..config };
    let shop = connect::reach(desk, platform, &config, token.clone(), TokenPlace::default())?;
    let probe = shop.probe().await.map_err(shop_problem)?;
    Ok(Tried { platform, config, secret, token: Some(Token { value: token, until: None }), probe })
}

async fn begin(
    desk: &Desk,
    setup: &shopify::Setup,
    port: u16,
    cancel: &CancellationToken,
) -> Result<sign_in::Pending, Problem> {
    for _ in 0..TRIES {
        match sign_in::begin(setup, port, &shopify::wanted_scopes(&setup.wants), desk.sign_in_pages()).await {
            Err(ShopError::Refused { code, .. }) if code == "port" => {}
            outcome => return outcome.map_err(shop_problem),
        }
        if cancel.run_until_cancelled(tokio::time::sleep(BETWEEN_TRIES)).await.is_none() {
            return Err(Problem::refused("cancelled"));
        }
    }
    Err(Problem::refused("shop-sign-in-port").with("port", port))
}
