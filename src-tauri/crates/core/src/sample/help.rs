//! What the sample shop has written down: forty articles, in five languages at least, some of them behind as in any shop.
//!
//! A page begins with a comment that names its article, followed by words: `earlier` (what stood there before), `behind`
//! (a translation of that), `draft`, `review`.

use crate::desk::write::Write;
use crate::inbox;
use crate::knowledge::model::{ArticleKind, Formality, LinkKind};
use crate::knowledge::wire::ArticleLink;
use crate::knowledge::{self, SampleArticle, SampleCategory, SampleText, Standing};
use comptoir_kernel::{Problem, Timestamp};
use comptoir_store::rusqlite::Connection;
use serde::Deserialize;
use std::collections::BTreeMap;

const OUTLINE: &str = include_str!("help/outline.json");

/// The written material by language. Invariant: the first language is the source of all others.
const FILES: &[(&str, &str)] = &[
    ("en", include_str!("help/en/orders.md")),
    ("en", include_str!("help/en/returns.md")),
    ("en", include_str!("help/en/clothes.md")),
    ("en", include_str!("help/en/tents.md")),
    ("en", include_str!("help/en/service.md")),
    ("en", include_str!("help/en/team.md")),
    ("de", include_str!("help/de/orders.md")),
    ("de", include_str!("help/de/returns.md")),
    ("de", include_str!("help/de/clothes.md")),
    ("de", include_str!("help/de/tents.md")),
    ("de", include_str!("help/de/service.md")),
    ("de", include_str!("help/de/team.md")),
    ("fr", include_str!("help/fr/orders.md")),
    ("fr", include_str!("help/fr/returns.md")),
    ("fr", include_str!("help/fr/clothes.md")),
    ("fr", include_str!("help/fr/tents.md")),
    ("fr", include_str!("help/fr/service.md")),
    ("fr", include_str!("help/fr/team.md")),
    ("es", include_str!("help/es/orders.md")),
    ("es", include_str!("help/es/returns.md")),
    ("es", include_str!("help/es/clothes.md")),
    ("es", include_str!("help/es/tents.md")),
    ("es", include_str!("help/es/service.md")),
    ("es", include_str!("help/es/team.md")),
    ("ja", include_str!("help/ja/orders.md")),
    ("ja", include_str!("help/ja/returns.md")),
    ("ja", include_str!("help/ja/clothes.md")),
    ("ja", include_str!("help/ja/tents.md")),
    ("ja", include_str!("help/ja/service.md")),
    ("ja", include_str!("help/ja/team.md")),
    ("it", include_str!("help/it.md")),
    ("pl", include_str!("help/pl.md")),
    ("tr", include_str!("help/tr.md")),
    ("pt-BR", include_str!("help/pt-BR.md")),
    ("ar", include_str!("help/ar.md")),
];

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;
/// When the texts that stood there before were reworded.
const REWORDED: i64 = 9 * DAY;

/// Everything about the articles but their words.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Outline {
    /// How the shop talks to its customers, by language.
    formality: BTreeMap<String, Formality>,
    categories: Vec<Category>,
    articles: Vec<Article>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Category {
    key: String,
    parent: Option<String>,
    names: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Article {
    key: String,
    category: String,
    kind: ArticleKind,
    #[serde(default)]
    is_internal: bool,
    #[serde(default)]
    has_no_owner: bool,
    /// Days since it was written.
    age: i64,
    /// Days until somebody should look at it again.
    review: Option<i64>,
    /// How often it was put into an answer.
    #[serde(default)]
    uses: i64,
    topic: Option<String>,
    #[serde(default)]
    reasons: Vec<String>,
    #[serde(default)]
    products: Vec<String>,
}

/// One text of the written material.
struct Page {
    language: &'static str,
    key: &'static str,
    words: Vec<&'static str>,
    text: &'static str,
}

impl Page {
    fn is(&self, word: &str) -> bool {
        self.words.contains(&word)
    }
}

/// Puts the articles into the desk, as old as they would be by now.
pub(super) fn tell(write: &mut Write<'_>, now: Timestamp) -> Result<(), Problem> {
    let outline = outline();
    let pages: Vec<Page> = FILES.iter().flat_map(|&(language, file)| pages(language, file)).collect();
    let category =
        |own: &Category| SampleCategory { key: own.key.clone(), parent: own.parent.clone(), names: own.names.clone() };
    let categories: Vec<SampleCategory> = outline.categories.iter().map(category).collect();
    let mut articles = Vec::new();
    for article in &outline.articles {
        articles.push(SampleArticle {
            key: article.key.clone(),
            category: article.category.clone(),
            kind: article.kind,
            is_internal: article.is_internal,
            has_owner: !article.has_no_owner,
            review_on: article.review.map(|days| day(now.plus_seconds(days * DAY))),
            insert_count: article.uses,
            links: links(write.connection(), article)?,
            texts: texts(article, &pages, &outline.formality, now),
        });
    }
    knowledge::put_sample(write, &categories, &articles)
}

/// The outline is part of the program; a unit test shows that it can be read.
fn outline() -> Outline {
    serde_json::from_str(OUTLINE).unwrap_or_default()
}

fn day(at: Timestamp) -> String {
    at.to_rfc3339().chars().take(10).collect()
}

/// The pages of a file, each below the comment that names it.
fn pages(language: &'static str, file: &'static str) -> Vec<Page> {
    let page = |piece: &'static str| {
        let (head, text) = piece.split_once("-->")?;
        let mut words = head.split_whitespace();
        Some(Page { language, key: words.next()?, words: words.collect(), text })
    };
    file.split("<!--").filter_map(page).collect()
}

fn links(connection: &Connection, article: &Article) -> Result<Vec<ArticleLink>, Problem> {
    let link = |kind, target: &String| ArticleLink { kind, target: target.clone() };
    let mut links: Vec<ArticleLink> = article.products.iter().map(|sku| link(LinkKind::Product, sku)).collect();
    links.extend(article.reasons.iter().map(|reason| link(LinkKind::Reason, reason)));
    if let Some(topic) = &article.topic
        && let Some(id) = inbox::shipped_topic(connection, topic)?
    {
        links.push(link(LinkKind::Topic, &id.to_string()));
    }
    Ok(links)
}

/// The texts of an article as they were kept: the source, the source as it was reworded, the translations.
fn texts(article: &Article, pages: &[Page], tones: &BTreeMap<String, Formality>, now: Timestamp) -> Vec<SampleText> {
    let mut own: Vec<&Page> = pages.iter().filter(|page| page.key == article.key).collect();
    // Stable: what stood there before, what followed it, what stands there now.
    own.sort_by_key(|page| if page.is("earlier") { 0 } else { 2 - i32::from(page.is("behind")) });
    let is_reworded = own.iter().any(|page| page.is("earlier"));
    let mut at = now.plus_seconds(-article.age * DAY);
    own.iter()
        .map(|page| {
            at = at.plus_seconds(HOUR);
            if is_reworded && !page.is("earlier") && !page.is("behind") {
                at = at.max(now.plus_seconds(-REWORDED));
            }
            SampleText {
                language: page.language.to_owned(),
                page: page.text,
                formality: tones.get(page.language).copied().unwrap_or_default(),
                standing: standing(page),
                follows: page.is("behind").then_some(1),
                at,
            }
        })
        .collect()
}

fn standing(page: &Page) -> Standing {
    if page.is("draft") {
        Standing::Draft
    } else if page.is("review") {
        Standing::InReview
    } else {
        Standing::Published
    }
}

#[cfg(test)]
mod tests {
    use super::super::catalogue;
    use super::*;
    use crate::returns::model::Reason;
    use comptoir_kernel::LocaleTag;
    use std::collections::BTreeSet;
    use std::path::{Path, PathBuf};

    fn all_pages() -> Vec<Page> {
        FILES.iter().flat_map(|&(language, file)| pages(language, file)).collect()
    }

    fn files(directory: &Path) -> Vec<PathBuf> {
        let entries = std::fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path());
        entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
    }

    #[test]
    fn the_outline_names_forty_articles_and_only_things_that_there_are() {
        let outline = serde_json::from_str::<Outline>(OUTLINE).unwrap();
        let keys: BTreeSet<&str> = outline.articles.iter().map(|own| own.key.as_str()).collect();
        assert_eq!((keys.len(), outline.articles.len()), (40, 40));
        let products = catalogue::products(Timestamp::from_millisecond(0), LocaleTag::De);
        let skus: BTreeSet<&str> =
            products.iter().flat_map(|own| own.variants.iter().map(|variant| variant.sku.as_str())).collect();
        for article in &outline.articles {
            assert!(outline.categories.iter().any(|own| own.key == article.category), "{}", article.key);
            for reason in &article.reasons {
                assert!(serde_json::from_value::<Reason>(reason.as_str().into()).is_ok(), "{reason}");
            }
            for sku in &article.products {
                assert!(skus.contains(sku.as_str()), "{sku}");
            }
        }
    }

    #[test]
    fn every_file_is_read_and_every_page_belongs_to_an_article() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/sample/help");
        for path in files(&folder) {
            let text = std::fs::read_to_string(&path).unwrap();
            assert!(FILES.iter().any(|(_, file)| *file == text) || text == OUTLINE, "{} is left out", path.display());
            let language = path.strip_prefix(&folder).unwrap().to_string_lossy().replace(".md", "");
            let language = language.split(['/', '\\']).next().unwrap();
            assert!(
                text == OUTLINE || FILES.contains(&(language, text.as_str())),
                "{} is of {language}",
                path.display()
            );
        }
        let outline = outline();
        for page in all_pages() {
            assert!(outline.articles.iter().any(|own| own.key == page.key), "{} {}", page.language, page.key);
            for word in &page.words {
                assert!(["earlier", "behind", "draft", "review"].contains(word), "{} {word}", page.key);
            }
        }
    }

    #[test]
    fn every_article_stands_in_five_languages_and_once_in_each() {
        let mut told: BTreeMap<(&str, &str), usize> = BTreeMap::new();
        for page in all_pages().iter().filter(|page| !page.is("earlier")) {
            *told.entry((page.key, page.language)).or_default() += 1;
        }
        for article in &outline().articles {
            for language in ["en", "de", "fr", "es", "ja"] {
                assert_eq!(told.get(&(article.key.as_str(), language)), Some(&1), "{} {language}", article.key);
            }
        }
        assert!(told.values().all(|count| *count == 1), "{told:?}");
    }

    #[test]
    fn a_translation_is_behind_only_where_something_stood_before() {
        let pages = all_pages();
        for page in pages.iter().filter(|page| page.is("behind")) {
            assert!(pages.iter().any(|own| own.key == page.key && own.is("earlier")), "{} {}", page.language, page.key);
        }
    }
}
