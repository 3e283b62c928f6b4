//! One page as its readers see it, in one piece: to be looked at before it is published.

use crate::article::Made;
use crate::page::{ICON_LINK, POLICY, SCRIPT_LINK, STYLE, STYLE_LINK};
use crate::{Attached, Site, Votes, edition};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// Nothing runs and nothing is asked for: what the page needs is in it.
const ALONE: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; media-src data:; base-uri 'none'; form-action 'none'";
const DARK: [&str; 2] = ["@media (prefers-color-scheme: dark)", "@media (prefers-color-scheme:dark)"];

/// On which ground a page is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    Light,
    Dark,
}

/// The page of an article in a language, with style and pictures inside; none where the site has no such page. A link in it
/// opens nowhere: each of them asks for a window of its own, which whoever shows it does not give.
pub fn preview(
    site: &Site,
    votes: Option<&Votes<'_>>,
    bytes: &dyn Fn(&Attached) -> Vec<u8>,
    article: &str,
    language: &str,
    ground: Ground,
) -> Option<String> {
    let editions = edition::all(site);
    let edition = editions.iter().find(|edition| edition.language.tag == language)?;
    let shown = edition.shows(article)?;
    let page = String::from_utf8(Made::new(edition, &editions, shown, votes).page(edition)).ok()?;
    let style = format!("<style>{}</style>\n<base target=\"_blank\">\n", style(site, ground));
    let mut page = page
        .replacen(STYLE_LINK, &style, 1)
        .replacen(POLICY, ALONE, 1)
        .replace(ICON_LINK, "")
        .replace(SCRIPT_LINK, "")
        // The field is there once its script runs; here it is only looked at.
        .replacen("role=\"search\" hidden ", "role=\"search\" inert ", 1);
    let cards = site.products.iter().filter_map(|product| product.picture.as_ref());
    for picture in site.shop.logo.iter().chain(cards) {
        let data = format!("data:{};base64,{}", media_type(&picture.path()), STANDARD.encode(&picture.bytes));
        page = page.replace(&format!("../{}", picture.path()), &data);
    }
    for file in site.files.iter().chain(&shown.variant.files) {
        let address = format!("src=\"../{}\"", file.path());
        if file.measures.is_some() && page.contains(&address) {
            let data = format!("src=\"data:{};base64,{}\"", media_type(&file.name), STANDARD.encode(bytes(file)));
            page = page.replace(&address, &data);
        }
    }
    Some(page)
}

/// The style for one of both grounds, whatever the computer prefers.
fn style(site: &Site, ground: Ground) -> String {
    let (media, scheme) = match ground {
        Ground::Light => ("@media not all", "light"),
        Ground::Dark => ("@media all", "dark"),
    };
    let whole = format!("{}{STYLE}", site.shop.theme.css());
    let whole = DARK.iter().fold(whole, |style, dark| style.replace(dark, media));
    whole.replacen("color-scheme: light dark", &format!("color-scheme: {scheme}"), 1)
}

fn media_type(name: &str) -> &'static str {
    if name.to_ascii_lowercase().ends_with(".png") { "image/png" } else { "image/jpeg" }
}
