//! Folders of pages: `category/article.language.md`, or the same in HTML, or with a folder for each language.

use super::{ArticleRefusal, OutsideCategory, Raw, RawText, html, markdown};
use std::collections::BTreeMap;

/// What a path says.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Name {
    pub folders: Vec<String>,
    pub stem: String,
    pub language: Option<String>,
}

impl Name {
    /// None for a path that leaves its folder, or is none.
    pub fn read(path: &str) -> Option<Self> {
        let mut folders: Vec<String> =
            path.split('/').filter(|part| !part.is_empty() && *part != ".").map(str::to_owned).collect();
        if folders.iter().any(|part| part == "..") {
            return None;
        }
        let file = folders.pop()?;
        let endings = [".md", ".markdown", ".html", ".htm", ".xhtml"];
        let stem = endings.iter().find_map(|ending| file.strip_suffix(ending)).unwrap_or(&file);
        let (stem, mut language) = match stem.rsplit_once('.') {
            Some((stem, tag)) if is_language(tag) && !stem.is_empty() => (stem.to_owned(), Some(tag.to_owned())),
            _ => (stem.to_owned(), None),
        };
        if language.is_none()
            && let Some(at) = folders.iter().position(|folder| is_language(folder))
        {
            language = Some(folders.remove(at));
        }
        Some(Self { folders, stem, language })
    }

    /// The article, whatever its language.
    pub fn origin(&self) -> String {
        self.folders.iter().chain([&self.stem]).map(String::as_str).collect::<Vec<_>>().join("/")
    }

    pub fn key(&self) -> String {
        format!("path:{}", self.origin())
    }
}

/// Such as `de`, `pt-BR` or `zh_Hant`: folders and files of other names are nobody's language.
fn is_language(text: &str) -> bool {
    let mut parts = text.split(['-', '_']);
    let is_primary = parts.next().is_some_and(|part| part.len() == 2 && part.chars().all(|c| c.is_ascii_lowercase()));
    let is_rest = |part: &str| matches!(part.len(), 2 | 4) && part.chars().all(|c| c.is_ascii_alphabetic());
    is_primary && parts.all(is_rest)
}

/// The pages of a folder, by the article that they are a text of.
#[derive(Default)]
pub(super) struct Pages(BTreeMap<String, Raw>);

impl Pages {
    pub fn markdown(&mut self, place: &str, text: &str) {
        let page = markdown::page(text);
        let text = RawText {
            language: page.language,
            title: page.title,
            summary: page.summary,
            body: page.body,
            slug: page.slug,
            is_published: !page.is_draft,
            ..RawText::default()
        };
        self.add(place, text);
    }

    pub fn html(&mut self, place: &str, text: &str) -> Result<(), ArticleRefusal> {
        let page = html::page(text).ok_or(ArticleRefusal::HtmlTooDeep)?;
        let text = RawText {
            language: page.language,
            title: page.title,
            summary: page.summary,
            body: text.to_owned(),
            is_html: true,
            is_published: true,
            ..RawText::default()
        };
        self.add(place, text);
        Ok(())
    }

    fn add(&mut self, place: &str, text: RawText) {
        let Some(name) = Name::read(place) else { return };
        let language = name.language.clone().or(text.language);
        let base = place.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
        let words = |folder: &String| OutsideCategory {
            names: [(language.clone().unwrap_or_default(), folder.replace(['-', '_'], " "))].into(),
        };
        let raw = self.0.entry(name.origin()).or_insert_with(|| Raw {
            origin: name.origin(),
            addresses: vec![name.key()],
            categories: name.folders.iter().map(words).collect(),
            ..Raw::default()
        });
        raw.texts.push(RawText { language, place: place.to_owned(), base, ..text });
    }

    pub fn articles(self) -> Vec<Raw> {
        self.0.into_values().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_says_category_article_and_language() {
        let read = |path| {
            let name = Name::read(path).unwrap();
            (name.origin(), name.language.unwrap_or_default())
        };
        let is = |origin: &str, language: &str| (origin.to_owned(), language.to_owned());
        assert_eq!(read("Size-and-fit/which-size.pt-BR.md"), is("Size-and-fit/which-size", "pt-BR"));
        assert_eq!(read("de/Size/which.html"), is("Size/which", "de"));
        assert_eq!(read("Size/v1.2.md"), is("Size/v1.2", ""));
        assert_eq!(read("which.english.md"), is("which.english", ""));
        assert!(Name::read("../a.en.md").is_none() && Name::read("").is_none());
    }
}
