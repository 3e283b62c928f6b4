//! Keeping places: where a site may stand, and that what opens a server does open it.

use super::access::{self, Secrets};
use super::problems::{shop_problem, site_problem};
use super::wire::{PublishTarget, SaveTargetRequest, TargetAccess, TargetKind};
use super::{sftp, store};
use crate::desk::contract::Caller;
use crate::desk::{Desk, Topic};
use crate::storefronts;
use comptoir_connectors::sites::pages::Pages;
use comptoir_connectors::sites::wordpress::WordPress;
use comptoir_kernel::{Problem, PublishTargetId, Secret};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio::runtime::Handle;

/// Keeps a new place, or changes one. What was written to the old place of one that moves is no longer known.
///
/// # Errors
/// `publish-place-unusable`, `publish-place-taken`, `publish-address-unusable`, and those of servers
pub(super) fn save(
    desk: &Arc<Desk>,
    caller: Caller,
    request: SaveTargetRequest,
) -> Result<Vec<PublishTarget>, Problem> {
    let SaveTargetRequest { id, name, kind, place, address, access } = request;
    let before = id.map(|id| desk.read(|connection| store::target(connection, id))).transpose()?;
    let mut address = web_address(&address)?;
    let (place, access, secrets) = match kind {
        TargetKind::Folder | TargetKind::Zip => {
            (local(&place, kind, desk.store().directory())?, TargetAccess::default(), None)
        }
        TargetKind::Wordpress => {
            let place = wordpress_address(&place, access.is_local)?;
            let (access, secrets) = access::of_request(desk, before.as_ref(), &place, access)?;
            let site = access::wordpress(&place, &access, &secrets)?;
            Handle::current().block_on(site.sign_in()).map_err(site_problem)?;
            (place, access, Some(secrets))
        }
        TargetKind::Shopify => {
            let shop = access::shop(desk, &place)?;
            let pages = storefronts::pages_of(desk, shop.id)?;
            Handle::current().block_on(pages.sign_in()).map_err(shop_problem)?;
            if let Some(probe) = shop.probe.filter(|_| address.is_empty()) {
                address = probe.shop_url;
            }
            (shop.address, TargetAccess::default(), None)
        }
        TargetKind::Sftp => {
            let address = sftp::Address::read(&place)?;
            let place = address.text();
            let (access, secrets) = access::of_request(desk, before.as_ref(), &place, access)?;
            Handle::current().block_on(async {
                let server = sftp::connect(&address, &access, &secrets).await?;
                sftp::try_out(&server, &address).await
            })?;
            (place, access, Some(secrets))
        }
    };
    let name = match name.split_whitespace().collect::<Vec<_>>().join(" ") {
        name if name.is_empty() => place.clone(),
        name => name,
    };
    let id = before.as_ref().map_or(PublishTargetId(0), |target| target.id);
    let target = PublishTarget { id, name, kind, place, address, access, last_run: None };
    keep(desk, caller, before.as_ref(), &target, secrets.as_ref())
}

fn keep(
    desk: &Desk,
    caller: Caller,
    before: Option<&PublishTarget>,
    target: &PublishTarget,
    secrets: Option<&Secrets>,
) -> Result<Vec<PublishTarget>, Problem> {
    desk.write("knowledge.save_target", Some(caller.agent), |write| {
        let connection = write.connection();
        let owner = store::find_target(connection, &target.place)?;
        if owner.is_some() && owner != before.map(|before| before.id) {
            return Err(Problem::refused("publish-place-taken").with("path", &target.place));
        }
        let id = match before {
            None => store::insert_target(connection, target)?,
            Some(before) => {
                if before.place != target.place || before.kind != target.kind {
                    store::forget_all(connection, before.id)?;
                }
                store::update_target(connection, target)?;
                before.id
            }
        };
        if let Some(secrets) = secrets {
            store::put_secrets(connection, id, secrets)?;
        }
        write.changed(Topic::Knowledge, id.0);
        store::targets(write.connection())
    })
}

fn web_address(text: &str) -> Result<String, Problem> {
    let address = text.trim().to_owned();
    let is_web = |url: url::Url| matches!(url.scheme(), "http" | "https") && url.has_host();
    if !address.is_empty() && !url::Url::parse(&address).is_ok_and(is_web) {
        return Err(Problem::refused("publish-address-unusable").with("address", &address));
    }
    Ok(address)
}

/// The address of a site in full.
fn wordpress_address(text: &str, is_local: bool) -> Result<String, Problem> {
    let site = WordPress::new(text, "", Secret::new(""), None, is_local).map_err(site_problem)?;
    Ok(site.base().to_string())
}

/// A path from the root of this computer that is neither the root nor in the folder of the desk, nor above it.
pub(super) fn local(text: &str, kind: TargetKind, desk: &Path) -> Result<String, Problem> {
    let unusable = || Problem::refused("publish-place-unusable").with("path", text);
    let path = PathBuf::from(text.trim());
    let is_plain = path.components().all(|part| !matches!(part, std::path::Component::ParentDir));
    let parent = path.parent().filter(|parent| parent.is_dir()).ok_or_else(unusable)?;
    let name = path.file_name().ok_or_else(unusable)?;
    let real = parent.canonicalize().map_err(|_| unusable())?.join(name);
    let real = real.canonicalize().unwrap_or(real);
    let desk = desk.canonicalize().unwrap_or_else(|_| desk.to_owned());
    let is_desk = real.starts_with(&desk) || (kind == TargetKind::Folder && desk.starts_with(&real));
    let fits = match kind {
        TargetKind::Folder => !real.exists() || real.is_dir(),
        TargetKind::Zip => !real.is_dir() && real.extension().is_some_and(|ending| ending == "zip"),
        TargetKind::Wordpress | TargetKind::Sftp | TargetKind::Shopify => false,
    };
    if !path.is_absolute() || !is_plain || is_desk || !fits {
        return Err(unusable());
    }
    real.to_str().map(str::to_owned).ok_or_else(unusable)
}
