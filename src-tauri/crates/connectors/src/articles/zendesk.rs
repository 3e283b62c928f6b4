//! Exports of Zendesk Guide: the answers of its interface for articles, sections, categories and translations, in any number
//! of files and in any order.

use super::{ArticleRefusal, Found, LeftOut, OutsideCategory, Raw, RawText};
use serde_json::Value;
use std::collections::BTreeMap;

/// Sections in sections that are followed upwards.
const DEEPEST: usize = 6;

/// What the files held so far, by number.
#[derive(Default)]
pub(super) struct Export {
    articles: Vec<(String, Value)>,
    sections: BTreeMap<String, Value>,
    categories: BTreeMap<String, Value>,
    /// By what they translate: its kind and number.
    translations: BTreeMap<(String, String), Vec<(String, Value)>>,
}

/// Whether a file is such an answer.
pub(super) fn is_of(value: &Value) -> bool {
    let names = ["articles", "article", "sections", "section", "categories", "category", "translations", "translation"];
    let is_one = |value: &Value| {
        value.get("id").is_some() && (value.get("section_id").is_some() || value.get("source_id").is_some())
    };
    match value {
        Value::Array(all) => all.first().is_some_and(is_one),
        Value::Object(own) => is_one(value) || names.iter().any(|name| own.contains_key(*name)),
        _ => false,
    }
}

impl Export {
    pub fn take(&mut self, place: &str, value: Value) {
        let all = match value {
            Value::Array(all) => all,
            Value::Object(mut own) => {
                for (many, one) in [
                    ("articles", "article"),
                    ("sections", "section"),
                    ("categories", "category"),
                    ("translations", "translation"),
                ] {
                    let rows = [own.remove(many), own.remove(one)].into_iter().flatten().flat_map(rows);
                    for (number, row) in rows.enumerate() {
                        self.keep(many, place, number, row);
                    }
                }
                vec![Value::Object(own)]
            }
            _ => Vec::new(),
        };
        for (number, row) in all.into_iter().enumerate() {
            match (row.get("section_id").is_some(), row.get("source_id").is_some()) {
                (true, _) => self.keep("articles", place, number, row),
                (_, true) => self.keep("translations", place, number, row),
                _ => {}
            }
        }
    }

    fn keep(&mut self, kind: &str, place: &str, number: usize, mut row: Value) {
        let own = id(&row, "id").unwrap_or_default();
        let place = format!("{place} #{}", if own.is_empty() { (number + 1).to_string() } else { own.clone() });
        let inner = row.get_mut("translations").map(Value::take).map(rows).unwrap_or_default();
        let source = kind.trim_end_matches('s').replace("categorie", "category");
        for translation in inner {
            self.translations.entry((source.clone(), own.clone())).or_default().push((place.clone(), translation));
        }
        match kind {
            "articles" => self.articles.push((place, row)),
            "sections" => drop(self.sections.insert(own, row)),
            "categories" => drop(self.categories.insert(own, row)),
            _ => {
                let source = text(&row, "source_type").to_lowercase();
                let source = if source.is_empty() { "article".to_owned() } else { source };
                let of = id(&row, "source_id").unwrap_or_default();
                self.translations.entry((source, of)).or_default().push((place, row));
            }
        }
    }

    pub fn articles(self, found: &mut Found) -> Vec<Raw> {
        let mut raws = Vec::new();
        for (place, row) in &self.articles {
            match self.article(place, row) {
                Some(raw) => raws.push(raw),
                None => found.left_out.push(LeftOut { place: place.clone(), reason: ArticleRefusal::Broken }),
            }
        }
        raws
    }

    fn article(&self, place: &str, row: &Value) -> Option<Raw> {
        let id = id(row, "id").filter(|id| id.chars().all(|c| c.is_ascii_digit()))?;
        let base = text(row, "html_url");
        let source = [text(row, "source_locale"), text(row, "locale")].into_iter().find(|own| !own.is_empty());
        let of = |place: &str, row: &Value| RawText {
            language: Some(text(row, "locale")).filter(|locale| !locale.is_empty()).or_else(|| source.clone()),
            place: place.to_owned(),
            title: [text(row, "title"), text(row, "name")].into_iter().find(|own| !own.is_empty()).unwrap_or_default(),
            body: text(row, "body"),
            is_html: true,
            base: base.clone(),
            is_published: !is(row, "draft") && !is(row, "hidden"),
            is_behind: is(row, "outdated"),
            ..RawText::default()
        };
        let translated =
            self.translations.get(&("article".to_owned(), id.clone())).map(Vec::as_slice).unwrap_or_default();
        let mut texts: Vec<RawText> = translated.iter().map(|(place, row)| of(place, row)).collect();
        let own = of(place, row);
        if !texts.iter().any(|text| text.language == own.language) {
            texts.push(own);
        }
        texts.sort_by_key(|text| text.language != source);
        let segment = row.get("user_segment_id");
        Some(Raw {
            addresses: vec![format!("zendesk:{id}")],
            origin: format!("zendesk:{id}"),
            categories: self.categories_of(row, source.as_deref().unwrap_or_default()),
            is_internal: segment.is_some_and(|segment| !segment.is_null()),
            texts,
        })
    }

    /// The category and the sections of an article, the outermost first.
    fn categories_of(&self, article: &Value, locale: &str) -> Vec<OutsideCategory> {
        let (mut found, mut at) = (Vec::new(), id(article, "section_id"));
        for _ in 0..DEEPEST {
            let Some((id, section)) = at.and_then(|id| self.sections.get(&id).map(|section| (id, section))) else {
                break;
            };
            found.push(self.named("section", &id, section, locale));
            at = self::id(section, "parent_section_id");
            if at.is_none()
                && let Some(id) = self::id(section, "category_id")
                && let Some(category) = self.categories.get(&id)
            {
                found.push(self.named("category", &id, category, locale));
            }
        }
        found.reverse();
        found.into_iter().filter(|own| !own.names.is_empty()).collect()
    }

    fn named(&self, kind: &str, id: &str, row: &Value, locale: &str) -> OutsideCategory {
        let own = [text(row, "locale"), text(row, "source_locale")].into_iter().find(|own| !own.is_empty());
        let mut names = BTreeMap::from([(own.unwrap_or_else(|| locale.to_owned()), text(row, "name"))]);
        let key = (kind.to_owned(), id.to_owned());
        for (_, translation) in self.translations.get(&key).into_iter().flatten() {
            names.insert(text(translation, "locale"), text(translation, "title"));
        }
        names.retain(|locale, name| !locale.is_empty() && !name.trim().is_empty());
        OutsideCategory { names }
    }
}

/// The rows of a list, or one row.
pub(super) fn rows(value: Value) -> Vec<Value> {
    match value {
        Value::Array(rows) => rows,
        Value::Object(_) => vec![value],
        _ => Vec::new(),
    }
}

/// A number or a word that names a row.
pub(super) fn id(row: &Value, name: &str) -> Option<String> {
    match row.get(name)? {
        Value::Number(number) => Some(number.to_string()),
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        _ => None,
    }
}

pub(super) fn text(row: &Value, name: &str) -> String {
    row.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn is(row: &Value, name: &str) -> bool {
    row.get(name).and_then(Value::as_bool).unwrap_or(false)
}
