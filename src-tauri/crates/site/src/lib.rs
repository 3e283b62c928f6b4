//! The help site: articles as files of a static site that works from any folder, and the one reader of article bodies.
//!
//! A pure function from plain values to files: whoever calls it decides where they are written. The same values give the same
//! bytes, and a page whose ingredients have not changed is not made again.
//!
//! Invariant: a page asks no other host for anything; scripts, styles and fonts are its own or the reader's.
//! Deliberately absent: files, the network, the clock, rooms and databases.

mod archive;
mod article;
mod edition;
mod feeds;
mod files;
mod index;
mod leaves;
mod lists;
mod look;
pub mod markdown;
mod page;
mod preview;
mod qr;
mod slug;
mod theme;
mod words;

pub use archive::archive;
pub use files::Attached;
pub use leaves::{Leaf, leaf_key, leaves};
pub use look::{Font, Picture};
pub use markdown::Product;
pub use preview::{Ground, preview};
pub use theme::{Contrast, Theme, contrast};

use comptoir_kernel::Timestamp;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// The file of an article in a language, where no other page has its name.
pub fn page(language: &str, slug: &str, article: &str) -> String {
    format!("{}/{}.html", slug::folder(language), slug::unique(slug, article, &mut BTreeSet::new()))
}

/// Everything that a help site is made of. Only what is public and published belongs in here.
#[derive(Debug, Clone, Serialize)]
pub struct Site {
    pub shop: Shop,
    pub categories: Vec<Category>,
    pub articles: Vec<Article>,
    pub products: Vec<Product>,
    /// The logo.
    pub files: Vec<Attached>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct Shop {
    pub name: String,
    /// Invariant: the first is the fallback.
    pub languages: Vec<Language>,
    /// Where the site will stand, such as `https://help.example/`. Without it there are no QR codes, feeds and map.
    pub address: Option<String>,
    pub theme: Theme,
    /// Stands beside the name on every page.
    pub logo: Option<Picture>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub postal_address: Option<String>,
    /// By tag of the language.
    pub hours: BTreeMap<String, String>,
    /// The zone of days, such as `Europe/Berlin`.
    pub zone: String,
    pub has_withdrawal_page: bool,
    /// Variables of articles, such as `shop.name`.
    pub values: BTreeMap<String, String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Language {
    /// BCP 47.
    pub tag: String,
    /// Its own name for itself.
    pub name: String,
}

#[derive(Debug, Clone, Serialize)]
pub struct Category {
    pub id: String,
    pub parent: Option<String>,
    /// By tag of the language.
    pub names: BTreeMap<String, String>,
    pub slug: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Kind {
    Answer,
    Steps,
    Policy,
    Video,
}

#[derive(Debug, Clone, Serialize)]
pub struct Article {
    pub id: String,
    pub category: Option<String>,
    pub kind: Kind,
    pub variants: Vec<Variant>,
}

#[derive(Debug, Clone, Serialize)]
pub struct Variant {
    pub language: String,
    pub title: String,
    pub summary: String,
    pub body: String,
    pub slug: String,
    pub changed_at: Timestamp,
    pub published_at: Timestamp,
    /// The files that the body names, as readers of this language get them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<Attached>,
}

/// How "did this help?" is answered: a mail with a mark that only the desk can make.
pub struct Votes<'a> {
    pub to: &'a str,
    /// From article, language and whether it helped.
    pub mark: &'a dyn Fn(&str, &str, bool) -> String,
}

/// A file of the site. Invariant: the path is relative, with `/`, of plain ASCII letters, and leaves no folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageFile {
    pub path: String,
    /// Stands for everything that the file is made of.
    pub mark: String,
    /// Nothing where the file already stands with this mark.
    pub bytes: Option<Vec<u8>>,
}

/// Makes the files of a site, in the order of their paths. `bytes` reads a file of an article. `standing` are the marks of the
/// last time by path; what stands there and is not among the files is no longer part of the site.
pub fn build(
    site: &Site,
    votes: Option<&Votes<'_>>,
    bytes: &dyn Fn(&Attached) -> Vec<u8>,
    standing: &BTreeMap<String, String>,
) -> Vec<PageFile> {
    let mut files = Files { standing, made: BTreeMap::new() };
    let editions = edition::all(site);
    let chrome = edition::mark(&(&site.shop, &site.products, &site.categories, votes.map(|votes| votes.to)));
    for edition in &editions {
        lists::add(edition, &chrome, &mut files);
        article::add(edition, &editions, votes, &chrome, &mut files);
        index::add(edition, &mut files);
        feeds::add_feed(edition, &chrome, &mut files);
    }
    feeds::add_map(&editions, &chrome, &mut files);
    page::add_root(site, &editions, &chrome, &mut files);
    page::add_pictures(site, &mut files);
    let shown = editions.iter().flat_map(|edition| &edition.shown).flat_map(|shown| &shown.variant.files);
    for file in site.files.iter().chain(shown) {
        let path = file.path();
        if !files.made.contains_key(&path) {
            files.add(path, file.mark.clone(), || bytes(file));
        }
    }
    files.made.into_values().collect()
}

/// The files of a site as they are made.
struct Files<'a> {
    standing: &'a BTreeMap<String, String>,
    made: BTreeMap<String, PageFile>,
}

impl Files<'_> {
    fn add(&mut self, path: String, mark: String, write: impl FnOnce() -> Vec<u8>) {
        let bytes = if self.standing.get(&path) == Some(&mark) { None } else { Some(write()) };
        self.made.insert(path.clone(), PageFile { path, mark, bytes });
    }
}

#[cfg(test)]
mod tests;
