//! Exports of Help Scout Docs: the answers of its interface for collections, categories and articles, in any number of files.

use super::zendesk::{id, rows, text};
use super::{ArticleRefusal, Found, LeftOut, OutsideCategory, Raw, RawText};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// What the files held so far, by number.
#[derive(Default)]
pub(super) struct Export {
    articles: Vec<(String, Value)>,
    categories: BTreeMap<String, Value>,
    collections: BTreeMap<String, Value>,
}

const KINDS: [(&str, &str); 3] = [("articles", "article"), ("categories", "category"), ("collections", "collection")];

/// Whether a file is such an answer: one thing by its name, or a page of a list.
pub(super) fn is_of(value: &Value) -> bool {
    let is_one = |row: &Value| row.get("collectionId").is_some() || row.get("siteId").is_some();
    let is_any = |value: &Value| match value {
        Value::Array(all) => all.first().is_some_and(is_one),
        Value::Object(own) => is_one(value) || own.get("items").is_some_and(Value::is_array),
        _ => false,
    };
    is_any(value)
        || KINDS.iter().any(|(many, one)| [many, one].iter().any(|name| value.get(**name).is_some_and(is_any)))
}

impl Export {
    pub fn take(&mut self, place: &str, mut value: Value) {
        let mut is_named = false;
        for (many, one) in KINDS {
            for name in [many, one] {
                let Some(own) = value.get_mut(name).filter(|own| own.is_object() || is_of(own)).map(Value::take) else {
                    continue;
                };
                is_named = true;
                self.keep(many, place, own);
            }
        }
        if !is_named {
            self.keep("", place, value);
        }
    }

    fn keep(&mut self, kind: &str, place: &str, mut value: Value) {
        let all = value.get_mut("items").map(Value::take).unwrap_or(value);
        for row in rows(all) {
            let Some(own) = id(&row, "id") else { continue };
            let has = |name: &str| row.get(name).is_some();
            let kind = match kind {
                "" if has("siteId") => "collections",
                "" if has("status") => "articles",
                "" => "categories",
                kind => kind,
            };
            match kind {
                "articles" => self.articles.push((format!("{place} #{own}"), row)),
                "categories" => drop(self.categories.insert(own, row)),
                _ => drop(self.collections.insert(own, row)),
            }
        }
    }

    pub fn articles(self, found: &mut Found) -> Vec<Raw> {
        let is_whole = |row: &Value| row.get("text").is_some_and(Value::is_string);
        let whole: BTreeSet<String> =
            self.articles.iter().filter(|(_, row)| is_whole(row)).filter_map(|(_, row)| id(row, "id")).collect();
        let mut raws = Vec::new();
        for (place, row) in &self.articles {
            let own = id(row, "id").unwrap_or_default();
            if is_whole(row) {
                raws.push(self.article(place, &own, row));
            } else if !whole.contains(&own) {
                // Lists of articles have no texts: each has to be exported by itself.
                found.left_out.push(LeftOut { place: place.clone(), reason: ArticleRefusal::NoText });
            }
        }
        raws
    }

    fn article(&self, place: &str, own: &str, row: &Value) -> Raw {
        let categories = row.get("categories").and_then(Value::as_array).cloned().unwrap_or_default();
        let category = categories.iter().filter_map(Value::as_str).find_map(|id| self.categories.get(id));
        // What stands in no category stands in one that is called so.
        let category = category.filter(|category| text(category, "slug") != "uncategorized");
        let collection = id(row, "collectionId").and_then(|id| self.collections.get(&id));
        let named = |row: &Value| OutsideCategory { names: [(String::new(), text(row, "name"))].into() };
        let is_private = collection.is_some_and(|collection| text(collection, "visibility") == "private");
        let mut addresses = vec![format!("help-scout:{own}")];
        addresses.extend(id(row, "number").map(|number| format!("help-scout:{number}")));
        let body = RawText {
            place: place.to_owned(),
            title: text(row, "name"),
            body: text(row, "text"),
            is_html: true,
            base: text(row, "publicUrl"),
            slug: Some(text(row, "slug")).filter(|slug| !slug.is_empty()),
            is_published: text(row, "status") == "published",
            ..RawText::default()
        };
        Raw {
            origin: format!("help-scout:{own}"),
            addresses,
            categories: [collection, category].into_iter().flatten().map(named).collect(),
            is_internal: is_private,
            texts: vec![body],
        }
    }
}
