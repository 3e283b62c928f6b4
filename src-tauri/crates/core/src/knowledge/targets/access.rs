//! What opens a place on a server: who we are there, and what must not be seen by anybody.

use super::store;
use super::wire::{AccessRequest, PublishTarget, TargetAccess, TargetKind};
use crate::desk::Desk;
use crate::storefronts;
use crate::storefronts::wire::Store;
use comptoir_connectors::sites::pages::Pages;
use comptoir_connectors::sites::sftp;
use comptoir_connectors::sites::wordpress::WordPress;
use comptoir_kernel::{Problem, PublishTargetId, Secret};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A private key is a few kilobytes.
const MOST_KEY_BYTES: u64 = 64 * 1024;

/// What is kept apart from everything that is shown. Rows of the encrypted store.
#[derive(Clone)]
pub(super) struct Secrets {
    /// The password, or the words that open the key.
    pub password: Secret,
    /// The private key, where there is one.
    pub key: Option<Secret>,
}

/// What a request says of the access, with what is kept for a place that exists. Secrets stay with the server that they were
/// entered for.
///
/// # Errors
/// `publish-secret-missing`, `publish-key-file-unusable`
pub(super) fn of_request(
    desk: &Desk,
    before: Option<&PublishTarget>,
    place: &str,
    request: AccessRequest,
) -> Result<(TargetAccess, Secrets), Problem> {
    let AccessRequest { user, secret, key_file, ca_file, is_local, host_key } = request;
    let user = user.trim().to_owned();
    let is_same = |own: &&PublishTarget| own.place == place && own.access.user == user;
    let kept = match before.filter(is_same) {
        Some(own) => desk.read(|connection| store::secrets(connection, own.id))?,
        None => None,
    };
    let password = match (secret.filter(|secret| !secret.is_empty()), &kept) {
        (Some(secret), _) => Secret::new(secret),
        (None, Some(kept)) => kept.password.clone(),
        (None, None) => Secret::new(""),
    };
    let key = match key_file.filter(|path| !path.trim().is_empty()) {
        Some(path) => Some(read_key(path.trim(), &password)?),
        None => kept.and_then(|kept| kept.key),
    };
    if user.is_empty() || (key.is_none() && password.expose().is_empty()) {
        return Err(Problem::refused("publish-secret-missing"));
    }
    let ca_file = ca_file.filter(|path| !path.trim().is_empty());
    let host_key = host_key.map(|key| key.trim().to_owned()).unwrap_or_default();
    let access = TargetAccess { user, ca_file, is_local, host_key, has_key: key.is_some() };
    Ok((access, Secrets { password, key }))
}

fn read_key(path: &str, words: &Secret) -> Result<Secret, Problem> {
    let unusable = || Problem::refused("publish-key-file-unusable").with("path", path);
    let facts = fs::metadata(path).map_err(|error| unusable().because(error))?;
    if !facts.is_file() || facts.len() > MOST_KEY_BYTES {
        return Err(unusable());
    }
    let key = fs::read_to_string(path).map(Secret::new).map_err(|error| unusable().because(error))?;
    if sftp::opens(&key, words) { Ok(key) } else { Err(unusable()) }
}

/// The WordPress site of a place, ready to be asked.
pub(super) fn wordpress(place: &str, access: &TargetAccess, secrets: &Secrets) -> Result<WordPress, Problem> {
    let ca_file = access.ca_file.as_deref().map(PathBuf::from);
    WordPress::new(place, &access.user, secrets.password.clone(), ca_file.as_deref().map(Path::new), access.is_local)
        .map_err(super::problems::site_problem)
}

/// The connected shop of a place.
///
/// # Errors
/// `publish-shop-unknown`
pub(super) fn shop(desk: &Desk, place: &str) -> Result<Store, Problem> {
    let found = desk.read(|connection| storefronts::find_shop_of_pages(connection, place))?;
    found.ok_or_else(|| Problem::refused("publish-shop-unknown").with("address", place))
}

/// What keeps the pages of a place, ready to be asked.
pub(super) fn pages(desk: &Arc<Desk>, target: &PublishTarget) -> Result<Arc<dyn Pages>, Problem> {
    match target.kind {
        TargetKind::Shopify => storefronts::pages_of(desk, shop(desk, &target.place)?.id),
        _ => Ok(Arc::new(wordpress(&target.place, &target.access, &secrets(desk, target.id)?)?)),
    }
}

/// What opens a place that is kept.
///
/// # Errors
/// `publish-secret-missing`
pub(super) fn secrets(desk: &Desk, id: PublishTargetId) -> Result<Secrets, Problem> {
    desk.read(|connection| store::secrets(connection, id))?.ok_or_else(|| Problem::refused("publish-secret-missing"))
}
