//! What the site shows beside texts: the shop's mark, and what the shops know of the products that articles name.

use super::disk;
use super::wire::{HelpSiteLogo, SetLogoRequest, SiteFont};
use crate::desk::contract::Caller;
use crate::desk::write::OrProblem;
use crate::desk::{Desk, Topic};
use crate::storefronts;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use comptoir_connectors::picture;
use comptoir_kernel::Problem;
use comptoir_site::{Article, Font, Picture, Product};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};
use std::collections::BTreeSet;

/// Pixels: sharp on the finest screens, however wide the mark is.
const SIDE: u32 = 480;
const LARGEST: usize = 10_000_000;
/// More cards than that no site has.
const MOST_PRODUCTS: usize = 2_000;

/// Keeps a picture as the shop's mark, or none.
///
/// # Errors
/// `publish-logo-unusable`
pub(super) fn set(desk: &Desk, caller: Caller, request: &SetLogoRequest) -> Result<HelpSiteLogo, Problem> {
    let unusable = || Problem::refused("publish-logo-unusable");
    let bytes = match &request.base64 {
        Some(base64) => Some(STANDARD.decode(base64).map_err(|error| unusable().because(error))?),
        None => None,
    };
    let drawn = match bytes {
        Some(bytes) if bytes.len() > LARGEST => return Err(unusable()),
        Some(bytes) => Some(picture::small(&bytes, SIDE).map_err(|error| unusable().because(error))?),
        None => None,
    };
    desk.write("knowledge.set_logo", Some(caller.agent), |write| {
        write
            .connection()
            .execute("UPDATE help_site SET logo = :logo WHERE id = 1", named_params! { ":logo": drawn })
            .or_problem()?;
        write.changed(Topic::Knowledge, 0);
        told(write.connection())
    })
}

/// The mark as the window shows it.
pub(super) fn told(connection: &Connection) -> Result<HelpSiteLogo, Problem> {
    let data = |picture: Picture| {
        format!("data:{};base64,{}", picture::media_type(&picture.bytes), STANDARD.encode(&picture.bytes))
    };
    Ok(HelpSiteLogo { picture: logo(connection)?.map(data) })
}

pub(super) fn logo(connection: &Connection) -> Result<Option<Picture>, Problem> {
    let found: Option<Vec<u8>> = connection
        .query_row("SELECT logo FROM help_site WHERE id = 1 AND logo IS NOT NULL", [], |row| row.get(0))
        .optional()
        .or_problem()?;
    Ok(found.and_then(measured))
}

/// A picture of ours with its measures.
fn measured(bytes: Vec<u8>) -> Option<Picture> {
    let (width, height) = picture::measures(&bytes)?;
    Some(Picture { mark: disk::hash(&bytes), bytes, width, height })
}

pub(super) const fn font(font: SiteFont) -> Font {
    match font {
        SiteFont::System => Font::System,
        SiteFont::Clear => Font::Clear,
        SiteFont::Warm => Font::Warm,
        SiteFont::Book => Font::Book,
    }
}

/// What the shops know of the products that articles name. A product that is gone has no card.
pub(super) fn products(connection: &Connection, articles: &[Article]) -> Result<Vec<Product>, Problem> {
    let bodies = articles.iter().flat_map(|article| &article.variants).map(|variant| variant.body.as_str());
    let named: BTreeSet<String> = bodies.flat_map(comptoir_site::markdown::products).collect();
    let mut found = Vec::new();
    for sku in named.into_iter().take(MOST_PRODUCTS) {
        let Some(goods) = storefronts::goods(connection, &sku)? else { continue };
        let picture = goods.picture.and_then(measured);
        found.push(Product { sku, title: goods.title, url: goods.url, price: goods.price, picture });
    }
    Ok(found)
}
