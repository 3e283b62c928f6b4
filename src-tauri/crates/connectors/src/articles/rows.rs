//! Tables of articles: a line for each text.

use super::{ArticleRefusal, Found, LeftOut, OutsideCategory, Raw, RawText};
use crate::table::{self, TableFault};
use std::collections::BTreeMap;

const MOST_LINES: usize = 50_000;

/// What a column holds, by the words that programs write above it.
const COLUMNS: [(&str, &[&str]); 9] = [
    ("id", &["id", "article id", "number", "external id", "key"]),
    ("title", &["title", "name", "question", "subject", "headline", "titel", "titre", "titulo", "titolo"]),
    ("body", &["body", "text", "content", "answer", "html", "markdown", "article", "description html"]),
    ("summary", &["summary", "excerpt", "description", "teaser"]),
    ("language", &["language", "locale", "lang", "sprache"]),
    ("category", &["category", "section", "collection", "folder", "topic", "kategorie"]),
    ("slug", &["slug", "handle", "permalink"]),
    ("status", &["status", "state", "published", "draft"]),
    ("internal", &["internal", "is internal", "private", "visibility", "audience"]),
];

pub(super) fn read(place: &str, text: &str, raws: &mut Vec<Raw>, found: &mut Found) -> Result<(), ArticleRefusal> {
    let table = table::read(text, MOST_LINES).map_err(|fault| match fault {
        TableFault::TooLarge => ArticleRefusal::TooLarge,
        TableFault::Unreadable(_) => ArticleRefusal::Broken,
    })?;
    let titles: Vec<String> =
        table.titles.iter().map(|title| super::line(&title.replace(['_', '-'], " ")).to_lowercase()).collect();
    let column = |name: &str| {
        let (_, words) = COLUMNS.iter().find(|(own, _)| *own == name)?;
        words.iter().find_map(|word| titles.iter().position(|title| title == word))
    };
    let places: BTreeMap<&str, usize> =
        COLUMNS.iter().filter_map(|(name, _)| column(name).map(|at| (*name, at))).collect();
    if !places.contains_key("title") || !places.contains_key("body") {
        return Err(ArticleRefusal::UnknownKind);
    }
    let file = place.rsplit_once('.').map_or(place, |(stem, _)| stem);
    let mut origins: BTreeMap<String, usize> = BTreeMap::new();
    for (line, cells) in &table.lines {
        let cell = |name: &str| places.get(name).and_then(|at| cells.get(*at)).map(String::as_str).unwrap_or_default();
        let place = format!("{place}:{line}");
        if cell("title").is_empty() {
            found.left_out.push(LeftOut { place, reason: ArticleRefusal::NoTitle });
            continue;
        }
        let title = titles.get(places.get("status").copied().unwrap_or(usize::MAX)).map(String::as_str);
        let body = cell("body").to_owned();
        let text = RawText {
            language: Some(cell("language").to_owned()).filter(|tag| !tag.is_empty()),
            place,
            title: cell("title").to_owned(),
            summary: cell("summary").to_owned(),
            is_html: is_html(&body),
            body,
            slug: Some(cell("slug").to_owned()).filter(|slug| !slug.is_empty()),
            is_published: is_published(cell("status"), title == Some("draft")),
            ..RawText::default()
        };
        let key = ["id", "slug", "title"].iter().map(|name| cell(name)).find(|key| !key.is_empty()).unwrap_or_default();
        let origin = format!("csv:{file}:{key}");
        if let Some(own) = origins.get(&origin).and_then(|at| raws.get_mut(*at)) {
            own.texts.push(text);
            continue;
        }
        origins.insert(origin.clone(), raws.len());
        let named = |name: &str| OutsideCategory {
            names: [(text.language.clone().unwrap_or_default(), name.to_owned())].into(),
        };
        let names = cell("category").split(['>', '/']).map(str::trim).filter(|name| !name.is_empty());
        let categories = names.map(named).collect();
        let is_internal =
            is_yes(cell("internal")) || matches!(cell("internal").to_lowercase().as_str(), "internal" | "private");
        raws.push(Raw { origin, addresses: Vec::new(), categories, is_internal, texts: vec![text] });
    }
    Ok(())
}

fn is_html(text: &str) -> bool {
    ["</", "<br", "<p>", "<img "].iter().any(|tag| text.contains(tag))
}

fn is_yes(text: &str) -> bool {
    matches!(text.to_lowercase().as_str(), "true" | "yes" | "1" | "x" | "ja" | "oui")
}

/// A column `draft` says the opposite of one that is called `published`. Without a word an article is published.
fn is_published(cell: &str, is_draft_column: bool) -> bool {
    if is_draft_column {
        return !is_yes(cell);
    }
    !matches!(
        cell.to_lowercase().as_str(),
        "draft" | "false" | "no" | "0" | "unpublished" | "notpublished" | "archived" | "nein"
    )
}
