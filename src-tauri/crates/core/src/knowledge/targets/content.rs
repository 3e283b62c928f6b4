//! What is public and published, as the values that the help site is made of.

use super::look;
use super::store;
use super::votes;
use super::wire::HelpSite;
use crate::desk::write::OrProblem;
use crate::knowledge::blocks::BlockTexts;
use crate::knowledge::files::{self, Kept};
use crate::knowledge::model::{ArticleKind, slug};
use crate::knowledge::tree_store;
use crate::settings;
use comptoir_kernel::{ArticleId, LocaleTag, Problem, Timestamp};
use comptoir_locale::{Locale, message};
use comptoir_site::{
    Article, Attached, Category, Ground, Kind, Language, Leaf, PageFile, Shop, Site, Theme, Variant, Votes,
};
use comptoir_store::Blobs;
use comptoir_store::rusqlite::{self, Connection, Row};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// Everything that the files of a site are made of.
pub(super) struct Content<'a> {
    site: Site,
    email: String,
    vote_key: Vec<u8>,
    blobs: &'a Blobs,
    /// The names of encrypted files by what their bytes are.
    kept: BTreeMap<String, String>,
}

impl<'a> Content<'a> {
    /// What readers may see now.
    ///
    /// # Errors
    /// `publish-nothing`: no public text is published.
    pub fn read(connection: &Connection, blobs: &'a Blobs, address: &str) -> Result<Self, Problem> {
        let files = files::all(connection)?;
        let articles = articles(connection, &files)?;
        Self::of(connection, blobs, articles, files, address)
    }

    /// A site of certain articles.
    ///
    /// # Errors
    /// As [`Content::read`].
    pub fn of(
        connection: &Connection,
        blobs: &'a Blobs,
        mut articles: Vec<Article>,
        files: Vec<Kept>,
        address: &str,
    ) -> Result<Self, Problem> {
        place_blocks(connection, &mut articles)?;
        let (choices, vote_key) = store::choices(connection)?;
        let settings = settings::get(connection)?;
        let languages = languages(&articles, &settings.default_language);
        let Some(first) = languages.first() else { return Err(Problem::refused("publish-nothing")) };
        let categories = categories(connection, &articles, &first.tag)?;
        let email = choices.email.clone();
        let logo = look::logo(connection)?;
        let shop = Shop { logo, ..shop(choices, settings.shop_name, languages, address) };
        let products = look::products(connection, &articles)?;
        let site = Site { shop, categories, articles, products, files: Vec::new() };
        let kept = files.into_iter().map(|file| (file.hash, file.blob)).collect();
        Ok(Self { site, email, vote_key, blobs, kept })
    }

    /// The files, without the bytes of those that stand already with their mark.
    ///
    /// # Errors
    /// `file-unreadable`: a picture or paper is gone.
    pub fn build(&self, standing: &BTreeMap<String, String>) -> Result<Vec<PageFile>, Problem> {
        self.with_bytes(|votes, bytes| comptoir_site::build(&self.site, votes, bytes, standing))
    }

    /// The page of an article in one piece.
    ///
    /// # Errors
    /// As [`Content::build`].
    pub fn preview(&self, id: ArticleId, language: &str, ground: Ground) -> Result<Option<String>, Problem> {
        let id = id.to_string();
        self.with_bytes(|votes, bytes| comptoir_site::preview(&self.site, votes, bytes, &id, language, ground))
    }

    /// Makes something of votes and of the bytes of files.
    fn with_bytes<T>(
        &self,
        make: impl FnOnce(Option<&Votes<'_>>, &dyn Fn(&Attached) -> Vec<u8>) -> T,
    ) -> Result<T, Problem> {
        let mark = |article: &str, language: &str, helped| votes::mark(&self.vote_key, article, language, helped);
        let votes = Votes { to: &self.email, mark: &mark };
        let failed = RefCell::new(None);
        let bytes = |file: &Attached| {
            let read = self.bytes(file);
            read.unwrap_or_else(|problem| {
                failed.replace(Some(problem));
                Vec::new()
            })
        };
        let made = make((!self.email.is_empty()).then_some(&votes), &bytes);
        failed.into_inner().map_or(Ok(made), Err)
    }

    /// What a file holds.
    ///
    /// # Errors
    /// `file-unreadable`
    pub fn bytes(&self, file: &Attached) -> Result<Vec<u8>, Problem> {
        let found = match self.kept.get(&file.mark) {
            Some(blob) => self.blobs.get(blob).or_problem()?,
            None => None,
        };
        found.ok_or_else(|| Problem::refused("file-unreadable").with("path", &file.name))
    }

    /// The same as pages for a system that frames them itself.
    pub fn leaves(
        &self,
        address: &dyn Fn(&str) -> Option<String>,
        file: &dyn Fn(&Attached) -> Option<String>,
    ) -> Vec<Leaf> {
        let mark = |article: &str, language: &str, helped| votes::mark(&self.vote_key, article, language, helped);
        let votes = Votes { to: &self.email, mark: &mark };
        comptoir_site::leaves(&self.site, (!self.email.is_empty()).then_some(&votes), address, file)
    }

    /// Every picture and paper that a text names.
    pub fn files(&self) -> impl Iterator<Item = &Attached> {
        self.site.articles.iter().flat_map(|article| &article.variants).flat_map(|variant| &variant.files)
    }

    /// The pictures and papers that a place does not take, each beside the text that names it.
    pub fn left_out(&self, takes: &dyn Fn(&Attached) -> bool) -> Vec<String> {
        let mut told = Vec::new();
        for own in self.site.articles.iter().flat_map(|article| &article.variants) {
            let left = own.files.iter().filter(|file| !takes(file));
            told.extend(left.map(|file| format!("{}/{}: {}", own.language, own.slug, file.name)));
        }
        told
    }

    /// A word that only this desk writes, and only at this place.
    pub fn mark_of_place(&self, place: &str) -> String {
        format!("comptoir-{}", votes::signature(&self.vote_key, &format!("place {place}")))
    }
}

/// The variables of articles.
pub(in crate::knowledge) fn values(connection: &Connection) -> Result<BTreeMap<String, String>, Problem> {
    let (choices, _) = store::choices(connection)?;
    Ok(values_of(&choices, &settings::get(connection)?.shop_name))
}

fn values_of(choices: &HelpSite, name: &str) -> BTreeMap<String, String> {
    let values = [("shop.name", name), ("shop.email", &choices.email), ("shop.phone", &choices.phone)];
    let values = values.into_iter().filter(|(_, value)| !value.is_empty());
    values.map(|(key, value)| (key.to_owned(), value.to_owned())).collect()
}

fn shop(choices: HelpSite, name: String, languages: Vec<Language>, address: &str) -> Shop {
    let given = |text: String| Some(text).filter(|text| !text.is_empty());
    Shop {
        values: values_of(&choices, &name),
        name,
        languages,
        address: given(address.to_owned()),
        theme: Theme { accent: choices.accent, font: look::font(choices.font) },
        logo: None,
        email: given(choices.email),
        phone: given(choices.phone),
        postal_address: given(choices.postal_address),
        hours: choices.hours,
        zone: given(choices.zone).unwrap_or_else(|| "UTC".to_owned()),
        has_withdrawal_page: choices.has_withdrawal_page,
    }
}

/// A row of a text as readers see it, and of its article.
struct Text {
    article: i64,
    category: Option<i64>,
    kind: ArticleKind,
    variant: Variant,
}

fn from_row(row: &Row<'_>) -> Result<Text, rusqlite::Error> {
    let changed_at = row.get(8)?;
    Ok(Text {
        article: row.get(0)?,
        category: row.get(1)?,
        kind: ArticleKind::from_text(&row.get::<_, String>(2)?),
        variant: Variant {
            language: row.get(3)?,
            title: row.get(4)?,
            summary: row.get(5)?,
            body: row.get(6)?,
            slug: row.get(7)?,
            changed_at: Timestamp::from_millisecond(changed_at),
            published_at: Timestamp::from_millisecond(row.get::<_, Option<i64>>(9)?.unwrap_or(changed_at)),
            files: Vec::new(),
        },
    })
}

/// What was published of every public article, in its order, the source of each first.
pub(super) fn articles(connection: &Connection, files: &[Kept]) -> Result<Vec<Article>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT a.id, a.category_id, a.kind, v.language, r.title, r.summary, r.body, v.slug, r.at, v.published_at
             FROM articles a JOIN article_variants v ON v.article_id = a.id
             JOIN article_revisions r ON r.variant_id = v.id AND r.revision = v.published_revision
             WHERE a.is_removed = 0 AND a.is_internal = 0
             ORDER BY a.category_id, a.position, a.id, v.source_revision IS NOT NULL, v.language",
        )
        .or_problem()?;
    let mut articles: Vec<Article> = Vec::new();
    for row in statement.query_map([], from_row).or_problem()? {
        let mut text = row.or_problem()?;
        let own = files.partition_point(|file| file.article.0 < text.article);
        let own = files.get(own..).unwrap_or_default();
        let own = own.get(..own.partition_point(|file| file.article.0 == text.article)).unwrap_or_default();
        text.variant.files = files::attached(own, &text.variant.language, &text.variant.body);
        let id = text.article.to_string();
        match articles.last_mut().filter(|last| last.id == id) {
            Some(article) => article.variants.push(text.variant),
            None => articles.push(Article {
                id,
                category: text.category.map(|id| id.to_string()),
                kind: kind(text.kind),
                variants: vec![text.variant],
            }),
        }
    }
    Ok(articles)
}

/// Texts that are kept once come into their places; the day of a text is that of its newest part.
fn place_blocks(connection: &Connection, articles: &mut [Article]) -> Result<(), Problem> {
    let blocks = BlockTexts::read(connection)?;
    for variant in articles.iter_mut().flat_map(|article| &mut article.variants) {
        variant.changed_at = variant.changed_at.max(blocks.changed_at(&variant.body).unwrap_or_default());
        variant.body = blocks.place(&variant.body, &variant.language);
    }
    Ok(())
}

pub(super) const fn kind(kind: ArticleKind) -> Kind {
    match kind {
        ArticleKind::Answer => Kind::Answer,
        ArticleKind::Steps => Kind::Steps,
        ArticleKind::Policy => Kind::Policy,
        ArticleKind::Video => Kind::Video,
    }
}

/// Every language that something is published in: the shop's first, then those with the most articles.
fn languages(articles: &[Article], shop: &str) -> Vec<Language> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for variant in articles.iter().flat_map(|article| &article.variants) {
        *counts.entry(variant.language.as_str()).or_default() += 1;
    }
    let mut tags: Vec<(&str, usize)> = counts.into_iter().collect();
    let bare = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
    let is_far = |tag: &str| (tag != shop, bare(tag) != bare(shop));
    tags.sort_by(|(a, most_a), (b, most_b)| (is_far(a), most_b, a).cmp(&(is_far(b), most_a, b)));
    let all: Vec<&str> = tags.iter().map(|(tag, _)| *tag).collect();
    let name = |tag: &str| own_name(tag, &all);
    all.iter().map(|tag| Language { tag: (*tag).to_owned(), name: name(tag) }).collect()
}

/// A language's own name for itself; with its tag where two of them would have the same.
fn own_name(tag: &str, all: &[&str]) -> String {
    let name_of = |tag: &str| {
        let locale = LocaleTag::best_for(tag).ok()?;
        Some(Locale::of(locale).format_plain(&message::site_own_name()))
    };
    let Some(name) = name_of(tag) else { return tag.to_owned() };
    let is_shared = all.iter().any(|other| *other != tag && name_of(other).as_ref() == Some(&name));
    if is_shared { format!("{name} ({tag})") } else { name }
}

/// The categories that hold something, and those above them.
fn categories(connection: &Connection, articles: &[Article], fallback: &str) -> Result<Vec<Category>, Problem> {
    let all = tree_store::categories(connection)?;
    let mut used: BTreeSet<String> = articles.iter().filter_map(|article| article.category.clone()).collect();
    loop {
        let above = all.iter().filter(|own| used.contains(&own.id.to_string())).filter_map(|own| own.parent_id);
        let above: Vec<String> = above.map(|id| id.to_string()).filter(|id| !used.contains(id)).collect();
        if above.is_empty() {
            break;
        }
        used.extend(above);
    }
    let found = all.into_iter().filter(|own| used.contains(&own.id.to_string()));
    Ok(found
        .map(|own| {
            let name = own.names.get(fallback).or_else(|| own.names.values().next());
            Category {
                id: own.id.to_string(),
                parent: own.parent_id.map(|id| id.to_string()),
                slug: name.map(|name| slug(name)).unwrap_or_default(),
                names: own.names,
            }
        })
        .collect())
}
