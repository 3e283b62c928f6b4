//! Connecting a shop: its address and keys are tried before anything is kept.

use super::model::{StoreConfig, StoreState};
use super::problems::shop_problem;
use super::store;
use super::wire::{AddStoreRequest, Store, StoreAccess};
use crate::desk::contract::Caller;
use crate::desk::{Desk, Topic};
use comptoir_connectors::shops::model::{Credentials, Platform, Probe};
use comptoir_connectors::shops::{self, Access, Storefront};
use comptoir_kernel::{Problem, Secret, StoreId};
use std::path::PathBuf;
use std::sync::Arc;

/// The shop of a store, ready to be asked.
pub(super) fn open(desk: &Desk, id: StoreId) -> Result<Arc<dyn Storefront>, Problem> {
    let (platform, config, secret) = desk.read(|connection| {
        let (platform, config) = store::config(connection, id)?;
        Ok((platform, config, store::secret(connection, id)?))
    })?;
    reach(desk, platform, &config, secret)
}

fn reach(
    desk: &Desk,
    platform: Platform,
    config: &StoreConfig,
    secret: Secret,
) -> Result<Arc<dyn Storefront>, Problem> {
    let key = config.key.clone();
    let credentials = match platform {
        Platform::Shopify if key.is_empty() => Credentials::Token(secret),
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
        wants: Vec::new(),
    };
    shops::open(access, Arc::clone(&desk.clock)).map_err(shop_problem)
}

fn config_of(access: &StoreAccess) -> StoreConfig {
    StoreConfig {
        address: access.address.trim().to_owned(),
        key: access.key.trim().to_owned(),
        ca_file: access.ca_file.clone().filter(|path| !path.is_empty()).map(PathBuf::from),
        is_local: access.is_local,
    }
}

/// Looks what the keys open and keeps nothing.
pub(super) async fn test(desk: Arc<Desk>, access: StoreAccess) -> Result<Probe, Problem> {
    let shop = reach(&desk, access.platform, &config_of(&access), Secret::new(access.secret.trim().to_owned()))?;
    shop.probe().await.map_err(shop_problem)
}

pub(super) async fn add(desk: Arc<Desk>, caller: Caller, request: AddStoreRequest) -> Result<Store, Problem> {
    let config = config_of(&request.access);
    let platform = request.access.platform;
    let known = desk.read(store::list)?;
    let is_same = |known: &&Store| known.platform == platform && known.address == config.address;
    if let Some(known) = known.iter().find(is_same) {
        return Err(Problem::refused("store-exists").with("name", &known.name));
    }
    let secret = Secret::new(request.access.secret.trim().to_owned());
    let shop = reach(&desk, platform, &config, secret.clone())?;
    let probe = shop.probe().await.map_err(shop_problem)?;
    let name = Some(request.name.trim()).filter(|name| !name.is_empty()).unwrap_or(&probe.shop_name);
    let added = desk.write("storefronts.add_store", Some(caller.agent), |write| {
        let id = store::insert(write.connection(), platform, name, &config, &probe, write.now)?;
        store::put_secret(write.connection(), id, &secret)?;
        write.changed(Topic::Storefronts, id.0);
        store::get(write.connection(), id)
    })?;
    desk.stores_bell.notify_one();
    Ok(added)
}

/// New keys for a known shop.
pub(super) async fn reconnect(
    desk: Arc<Desk>,
    caller: Caller,
    id: StoreId,
    key: Option<String>,
    secret: String,
) -> Result<Store, Problem> {
    let (platform, mut config) = desk.read(|connection| store::config(connection, id))?;
    if let Some(key) = key {
        config.key = key.trim().to_owned();
    }
    let secret = Secret::new(secret.trim().to_owned());
    let probe = reach(&desk, platform, &config, secret.clone())?.probe().await.map_err(shop_problem)?;
    let store = desk.write("storefronts.reconnect", Some(caller.agent), |write| {
        store::put_config(write.connection(), id, &config)?;
        store::put_secret(write.connection(), id, &secret)?;
        store::set_probe(write.connection(), id, &probe)?;
        store::set_state(write.connection(), id, StoreState::Connecting, None, write.now)?;
        write.changed(Topic::Storefronts, id.0);
        store::get(write.connection(), id)
    })?;
    desk.restart_store(id);
    Ok(store)
}
