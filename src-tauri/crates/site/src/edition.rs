//! The site in one language: which text of each article is shown, and where every page stands.

use crate::{Article, Attached, Category, Language, Product, Site, Variant, markdown, slug};
use comptoir_kernel::{LocaleTag, Timestamp};
use comptoir_locale::{Locale, Message};
use jiff::tz::TimeZone;
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// What the files are made with. Raised whenever this crate writes other bytes from the same values.
const VERSION: u32 = 5;

pub(crate) struct Edition<'a> {
    pub site: &'a Site,
    pub language: &'a Language,
    pub folder: String,
    pub locale: &'static Locale,
    /// In the order of the caller.
    pub shown: Vec<Shown<'a>>,
    pub sections: Vec<Section<'a>>,
    by_id: BTreeMap<&'a str, usize>,
    by_category: BTreeMap<Option<&'a str>, Vec<usize>>,
    zone: TimeZone,
}

/// An article as this edition shows it.
pub(crate) struct Shown<'a> {
    pub article: &'a Article,
    pub variant: &'a Variant,
    pub file: String,
}

/// A category as this edition shows it.
pub(crate) struct Section<'a> {
    pub category: &'a Category,
    pub name: &'a str,
    pub file: String,
}

pub(crate) fn all(site: &Site) -> Vec<Edition<'_>> {
    site.shop.languages.iter().map(|language| Edition::new(site, language)).collect()
}

/// What stands for values: the same for the same values, on every computer.
pub(crate) fn mark(values: &impl Serialize) -> String {
    let mut hash = Sha256::new();
    hash.update(VERSION.to_le_bytes());
    hash.update(serde_json::to_vec(values).unwrap_or_default());
    hash.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

/// True if the language is written from the right.
pub(crate) fn is_right_to_left(tag: &str) -> bool {
    matches!(tag.split('-').next(), Some("ar" | "he" | "fa" | "ur" | "ps" | "yi"))
}

impl<'a> Edition<'a> {
    fn new(site: &'a Site, language: &'a Language) -> Self {
        let mut taken = BTreeSet::new();
        let fallback = site.shop.languages.first().map_or("en", |language| language.tag.as_str());
        let name = |category: &'a Category| {
            let name = category.names.get(&language.tag).or_else(|| category.names.get(fallback));
            name.or_else(|| category.names.values().next()).map_or(category.slug.as_str(), String::as_str)
        };
        let section = |category| Section {
            category,
            name: name(category),
            file: format!("{}.html", slug::unique(&category.slug, &category.id, &mut taken)),
        };
        let sections = site.categories.iter().map(section).collect();
        let mut shown = Vec::new();
        for article in &site.articles {
            let find = |tag: &str| article.variants.iter().find(|variant| variant.language == tag);
            let Some(variant) = find(&language.tag).or_else(|| find(fallback)).or_else(|| article.variants.first())
            else {
                continue;
            };
            let file = format!("{}.html", slug::unique(&variant.slug, &article.id, &mut taken));
            shown.push(Shown { article, variant, file });
        }
        let by_id = shown.iter().enumerate().map(|(at, shown)| (shown.article.id.as_str(), at)).collect();
        let mut by_category: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for (at, Shown { article, .. }) in shown.iter().enumerate() {
            by_category.entry(article.category.as_deref()).or_default().push(at);
        }
        let locale = Locale::of(LocaleTag::best_for(&language.tag).unwrap_or_default());
        let zone = TimeZone::get(&site.shop.zone).unwrap_or(TimeZone::UTC);
        Self { site, language, folder: slug::folder(&language.tag), locale, shown, sections, by_id, by_category, zone }
    }

    pub fn say(&self, message: &Message) -> String {
        self.locale.format_plain(message)
    }

    pub fn date(&self, moment: Timestamp) -> String {
        self.locale.date(moment, &self.zone)
    }

    pub fn shows(&self, id: &str) -> Option<&Shown<'a>> {
        self.shown.get(*self.by_id.get(id)?)
    }

    pub fn section(&self, id: Option<&str>) -> Option<&Section<'a>> {
        self.sections.iter().find(|section| Some(section.category.id.as_str()) == id)
    }

    pub fn language_name(&self, tag: &'a str) -> &'a str {
        self.site.shop.languages.iter().find(|language| language.tag == tag).map_or(tag, |language| &language.name)
    }

    /// Articles of a category in their order.
    pub fn within<'s>(&'s self, id: Option<&'s str>) -> std::vec::IntoIter<&'s Shown<'a>> {
        let places = self.by_category.get(&id).map_or(&[][..], Vec::as_slice);
        let found: Vec<_> = places.iter().filter_map(|at| self.shown.get(*at)).collect();
        found.into_iter()
    }

    /// The whole address of a page of this edition.
    pub fn address(&self, file: &str) -> Option<String> {
        let base = self.site.shop.address.as_deref()?.trim_end_matches('/');
        let is_web = base.starts_with("https://") || base.starts_with("http://");
        is_web.then(|| format!("{base}/{}/{file}", self.folder))
    }

    /// A text of an article as a page of this edition shows it.
    pub fn html(&self, variant: &Variant) -> String {
        let article = |id: &str| self.shows(id).map(|shown| shown.file.clone());
        let file = |name: &str| {
            let file = variant.files.iter().find(|file| file.name == name)?;
            Some(markdown::Placed { address: format!("../{}", file.path()), measures: file.measures })
        };
        let product = |sku: &str| self.product(sku).cloned();
        self.written(&variant.body, &article, &file, &product)
    }

    /// A text of an article where others say where articles and its files stand.
    pub fn html_linking(
        &self,
        variant: &Variant,
        article: &dyn Fn(&str) -> Option<String>,
        place: &dyn Fn(&Attached) -> Option<String>,
    ) -> String {
        let file = |name: &str| {
            let file = variant.files.iter().find(|file| file.name == name)?;
            place(file).map(|_| markdown::Placed { address: file.path(), measures: file.measures })
        };
        let product = |sku: &str| Some(Product { picture: None, ..self.product(sku)?.clone() });
        let html = self.written(&variant.body, article, &file, &product);
        // What is written lets no picture of another server pass: where the place keeps its own is filled in behind that.
        variant.files.iter().fold(html, |html, file| {
            let Some(address) = place(file) else { return html };
            let mut whole = String::new();
            markdown::escape(&address, &mut whole);
            ["src", "href"].into_iter().fold(html, |html, name| {
                html.replace(&format!("{name}=\"{}\"", file.path()), &format!("{name}=\"{whole}\""))
            })
        })
    }

    fn product(&self, sku: &str) -> Option<&'a Product> {
        self.site.products.iter().find(|product| product.sku == sku)
    }

    fn written(
        &self,
        body: &str,
        article: &dyn Fn(&str) -> Option<String>,
        file: &dyn Fn(&str) -> Option<markdown::Placed>,
        product: &dyn Fn(&str) -> Option<Product>,
    ) -> String {
        let locale = self.locale.tag();
        let values = &self.site.shop.values;
        markdown::html(body, &markdown::Setting { locale, article, file, product, values })
    }
}
