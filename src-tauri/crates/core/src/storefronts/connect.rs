//! Connecting a shop: its address and keys are tried before anything is kept.

use super::acts;
use super::model::{StoreConfig, StoreState, address_key};
use super::problems::shop_problem;
use super::sign_in;
use super::store::{self, Token};
use super::wire::{AddStoreRequest, Platforms, ReconnectStoreRequest, Store, StoreAccess};
use crate::desk::contract::Caller;
use crate::desk::{Desk, Topic};
use comptoir_connectors::shops::model::{Ability, Credentials, Platform, Probe};
use comptoir_connectors::shops::{self, Access, LentToken, Storefront, TokenPlace, shopify};
use comptoir_kernel::{Problem, Secret, StoreId};
use comptoir_store::rusqlite::Connection;
use std::path::PathBuf;
use std::sync::Arc;

/// What was tried and opens its shop.
pub(super) struct Tried {
    pub platform: Platform,
    pub config: StoreConfig,
    pub secret: Secret,
    /// Minted while it was tried, or brought by a sign-in.
    pub token: Option<Token>,
    pub probe: Probe,
}

/// The platforms that can be connected, and what people enter in their administration for it.
pub(super) fn platforms() -> Platforms {
    Platforms {
        platforms: shops::PLATFORMS.iter().copied().chain([Platform::Csv]).collect(),
        redirect: sign_in::redirect(sign_in::PORT),
        scopes: shopify::wanted_scopes(&[]).into_iter().map(str::to_owned).collect(),
    }
}

/// The shop of a store, ready to be asked.
pub(super) fn open(desk: &Arc<Desk>, id: StoreId) -> Result<Arc<dyn Storefront>, Problem> {
    let wants = desk.read(|connection| acts::switched_on(connection, id))?;
    open_wanting(desk, id, wants)
}

/// The same, as if the owner had switched these deeds on.
pub(super) fn open_wanting(desk: &Arc<Desk>, id: StoreId, wants: Vec<Ability>) -> Result<Arc<dyn Storefront>, Problem> {
    let (platform, config, secret, token) = desk.read(|connection| {
        let (platform, config) = store::config(connection, id)?;
        Ok((platform, config, store::secret(connection, id)?, store::token(connection, id)?))
    })?;
    if config.signs_in {
        let token = token.ok_or_else(|| Problem::refused("shop-wrong-key"))?;
        return reach_wanting(desk, platform, &config, token.value, TokenPlace::default(), wants);
    }
    let kept = token.and_then(|token| Some(LentToken { token: token.value, until: token.until? }));
    let (keeper, known) = (Arc::downgrade(desk), secret.clone());
    let tokens = TokenPlace::new(kept, move |lent| {
        let Some(desk) = keeper.upgrade() else { return };
        let token = Token { value: lent.token.clone(), until: Some(lent.until) };
        let kept = desk.write("storefronts.keep_token", None, |write| {
            // Keys that were changed meanwhile have a token of their own.
            let is_same = store::secret(write.connection(), id).is_ok_and(|now| now.expose() == known.expose());
            if is_same { store::put_token(write.connection(), id, &token) } else { Ok(()) }
        });
        if let Err(problem) = kept {
            tracing::warn!(store = id.0, "a token is minted again next time: {}", problem.chain());
        }
    });
    reach_wanting(desk, platform, &config, secret, tokens, wants)
}

pub(super) fn reach(
    desk: &Desk,
    platform: Platform,
    config: &StoreConfig,
    secret: Secret,
    tokens: TokenPlace,
) -> Result<Arc<dyn Storefront>, Problem> {
    reach_wanting(desk, platform, config, secret, tokens, Vec::new())
}

fn reach_wanting(
    desk: &Desk,
    platform: Platform,
    config: &StoreConfig,
    secret: Secret,
    tokens: TokenPlace,
    wants: Vec<Ability>,
) -> Result<Arc<dyn Storefront>, Problem> {
    let key = config.key.clone();
    let credentials = match platform {
        Platform::Shopify if key.is_empty() || config.signs_in => Credentials::Token(secret),
        Platform::Shopify => Credentials::Client { id: key, secret },
        Platform::Vendure => Credentials::SignIn { user: key, password: secret },
        Platform::Woocommerce | Platform::Csv => Credentials::KeyPair { key, secret },
    };
    let access = Access {
        platform,
        address: config.address.clone(),
        credentials,
        ca_file: config.ca_file.clone(),
        allows_private: config.is_local,
        wants,
        tokens,
    };
    shops::open(access, Arc::clone(&desk.clock)).map_err(shop_problem)
}

pub(super) fn config_of(access: &StoreAccess) -> StoreConfig {
    StoreConfig {
        address: access.address.trim().to_owned(),
        key: access.key.trim().to_owned(),
        ca_file: access.ca_file.clone().filter(|path| !path.is_empty()).map(PathBuf::from),
        is_local: access.is_local,
        signs_in: false,
    }
}

fn secret_of(text: &str) -> Secret {
    Secret::new(text.trim().to_owned())
}

async fn try_out(desk: &Desk, platform: Platform, config: StoreConfig, secret: Secret) -> Result<Tried, Problem> {
    let tokens = TokenPlace::default();
    let shop = reach(desk, platform, &config, secret.clone(), tokens.clone())?;
    let probe = shop.probe().await.map_err(shop_problem)?;
    let token = tokens.lent().map(|lent| Token { value: lent.token, until: Some(lent.until) });
    Ok(Tried { platform, config, secret, token, probe })
}

/// Looks what the keys open and keeps nothing.
pub(super) async fn test(desk: Arc<Desk>, access: StoreAccess) -> Result<Probe, Problem> {
    let tried = try_out(&desk, access.platform, config_of(&access), secret_of(&access.secret)).await?;
    Ok(tried.probe)
}

pub(super) async fn add(desk: Arc<Desk>, caller: Caller, request: AddStoreRequest) -> Result<Store, Problem> {
    let AddStoreRequest { name, access, ticket } = request;
    refuse_known(&desk, access.platform, access.address.trim())?;
    let tried = match ticket {
        Some(ticket) => sign_in::redeem(&desk, &ticket)?,
        None => Arc::new(try_out(&desk, access.platform, config_of(&access), secret_of(&access.secret)).await?),
    };
    let name = Some(name.trim()).filter(|name| !name.is_empty()).unwrap_or(&tried.probe.shop_name);
    let added = desk.write("storefronts.add_store", Some(caller.agent), |write| {
        let id = store::insert(write.connection(), tried.platform, name, &tried.config, &tried.probe, write.now)?;
        keep_keys(write.connection(), id, &tried)?;
        write.changed(Topic::Storefronts, id.0);
        store::get(write.connection(), id)
    })?;
    desk.stores_bell.notify_one();
    Ok(added)
}

fn refuse_known(desk: &Desk, platform: Platform, address: &str) -> Result<(), Problem> {
    let known = desk.read(store::list)?;
    let key = address_key(address);
    let is_same = |known: &&Store| known.platform == platform && address_key(&known.address) == key;
    match known.iter().find(is_same) {
        Some(known) => Err(Problem::refused("store-exists").with("name", &known.name)),
        None => Ok(()),
    }
}

fn keep_keys(connection: &Connection, id: StoreId, tried: &Tried) -> Result<(), Problem> {
    store::put_secret(connection, id, &tried.secret)?;
    match &tried.token {
        Some(token) => store::put_token(connection, id, token),
        None => store::drop_token(connection, id),
    }
}

/// New keys for a known shop.
pub(super) async fn reconnect(
    desk: Arc<Desk>,
    caller: Caller,
    request: ReconnectStoreRequest,
) -> Result<Store, Problem> {
    let (platform, mut config) = desk.read(|connection| store::config(connection, request.id))?;
    if let Some(key) = request.key {
        config.key = key.trim().to_owned();
    }
    config.signs_in = false;
    let tried = try_out(&desk, platform, config, secret_of(&request.secret)).await?;
    take_over(&desk, caller, request.id, &tried)
}

/// Keeps what was tried for a known shop, and reads it anew.
pub(super) fn take_over(desk: &Desk, caller: Caller, id: StoreId, tried: &Tried) -> Result<Store, Problem> {
    let store = desk.write("storefronts.reconnect", Some(caller.agent), |write| {
        store::put_config(write.connection(), id, &tried.config)?;
        keep_keys(write.connection(), id, tried)?;
        store::set_probe(write.connection(), id, &tried.probe)?;
        store::set_state(write.connection(), id, StoreState::Connecting, None, write.now)?;
        write.changed(Topic::Storefronts, id.0);
        store::get(write.connection(), id)
    })?;
    desk.restart_store(id);
    Ok(store)
}
