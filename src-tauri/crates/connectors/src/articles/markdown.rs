//! Pages of Markdown: their title, their summary, and what stands before them about them.

use super::links::{Address, Addresses};
use super::{ArticleNote, line};
use comrak::nodes::NodeValue;
use comrak::{Arena, Options};
use std::collections::{BTreeMap, BTreeSet};

/// Title, summary and the rest. The summary is a quote right below the title. None without a title.
pub fn parts(text: &str) -> Option<(String, String, String)> {
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let (title, rest) = text.trim_start().split_once('\n').unwrap_or((text.trim(), ""));
    let title = line(title.strip_prefix("# ")?);
    let (summary, body) = summary(rest);
    Some((title, summary, body))
}

fn summary(text: &str) -> (String, String) {
    let rest = text.trim_start();
    let quoted: Vec<&str> = rest
        .lines()
        .take_while(|line| line.starts_with('>') && !line.trim_start_matches('>').starts_with(" [!"))
        .collect();
    let summary = quoted.iter().map(|line| line.trim_start_matches('>').trim()).collect::<Vec<_>>().join(" ");
    let body: Vec<&str> = rest.lines().skip(quoted.len()).collect();
    (summary, body.join("\n").trim().to_owned())
}

/// A page with what its first lines between `---` say of it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Page {
    pub title: String,
    pub summary: String,
    pub body: String,
    pub language: Option<String>,
    pub slug: Option<String>,
    pub is_draft: bool,
}

pub(super) fn page(text: &str) -> Page {
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let (head, rest) = head(&text);
    let (title, below, body) = match parts(rest) {
        Some(parts) => parts,
        None => (String::new(), String::new(), rest.trim().to_owned()),
    };
    let word = |names: &[&str]| names.iter().find_map(|name| head.get(*name)).cloned().unwrap_or_default();
    let is_yes = |text: String| matches!(text.to_lowercase().as_str(), "true" | "yes" | "1");
    Page {
        title: if title.is_empty() { line(&word(&["title"])) } else { title },
        summary: if below.is_empty() { line(&word(&["summary", "description", "excerpt"])) } else { below },
        body,
        language: Some(word(&["lang", "language", "locale"])).filter(|it| !it.is_empty()),
        slug: Some(word(&["slug"])).filter(|it| !it.is_empty()),
        is_draft: is_yes(word(&["draft"])),
    }
}

/// The lines `name: value` between `---` at the beginning, and what follows.
fn head(text: &str) -> (BTreeMap<String, String>, &str) {
    let Some((head, rest)) = text.strip_prefix("---\n").and_then(|text| text.split_once("\n---\n")) else {
        return (BTreeMap::new(), text);
    };
    let word = |line: &str| {
        let (name, value) = line.split_once(':')?;
        let value = value.trim().trim_matches(['"', '\'']).to_owned();
        Some((name.trim().to_lowercase(), value))
    };
    (head.lines().filter_map(word).collect(), rest)
}

/// The body with links among the articles that are read, and what somebody should look at in it.
pub(super) fn settle(body: &str, addresses: &Addresses<'_>) -> (String, BTreeMap<ArticleNote, BTreeSet<String>>) {
    let mut notes: BTreeMap<ArticleNote, BTreeSet<String>> = BTreeMap::new();
    let mut note = |kind, detail: &str| super::links::note(&mut notes, kind, detail);
    let settled = with_links(body, addresses);
    let arena = Arena::new();
    let mut options = Options::default();
    options.extension.table = true;
    for node in comrak::parse_document(&arena, body, &options).descendants() {
        match &node.data().value {
            NodeValue::Image(picture) => match addresses.file(&picture.url) {
                Some(number) if settled.contains(&file_address(number)) => {
                    if node.first_child().is_none() {
                        note(ArticleNote::Wordless, &picture.url);
                    }
                }
                _ => note(ArticleNote::Picture, &picture.url),
            },
            NodeValue::HtmlBlock(block) => note(ArticleNote::Markup, &block.literal),
            NodeValue::HtmlInline(html) => note(ArticleNote::Markup, html),
            NodeValue::Text(text) if text.contains("{{") => note(ArticleNote::Variable, text),
            NodeValue::Link(link)
                if addresses.of(&link.url) == Address::Nowhere && addresses.file(&link.url).is_none() =>
            {
                note(ArticleNote::Link, &link.url);
            }
            _ => {}
        }
    }
    (settled, notes)
}

fn file_address(number: usize) -> String {
    format!("import-file:{number})")
}

/// An address without its title and its brackets.
fn bare(address: &str) -> &str {
    let address = address.trim();
    let address = address.split_once(" \"").map_or(address, |(address, _)| address.trim_end());
    address.strip_prefix('<').and_then(|inner| inner.strip_suffix('>')).unwrap_or(address)
}

/// Changes addresses where they stand, so that everything else keeps its form.
fn with_links(body: &str, addresses: &Addresses<'_>) -> String {
    let mut pieces = body.split("](");
    let mut settled = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        settled.push_str("](");
        match piece.split_once(')') {
            Some((address, rest)) => match (addresses.of(address), addresses.file(bare(address))) {
                (Address::Article(number), _) => settled.push_str(&format!("import:{number}){rest}")),
                (_, Some(number)) => settled.push_str(&format!("{}{rest}", file_address(number))),
                _ => settled.push_str(piece),
            },
            None => settled.push_str(piece),
        }
    }
    settled
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_heading_is_the_title_and_a_quote_below_it_the_summary() {
        let (title, summary, body) =
            parts("\u{feff}# Wash  it\r\n\r\n> In short:\n> 40 degrees.\n\nText\n\nMore\n").unwrap();
        assert_eq!(
            (title.as_str(), summary.as_str(), body.as_str()),
            ("Wash it", "In short: 40 degrees.", "Text\n\nMore")
        );
        assert_eq!(parts("# T\n> [!TIP]\n> Air it").unwrap().1, "", "a callout is no summary");
        assert!(parts("No title").is_none());
    }

    #[test]
    fn lines_before_a_page_speak_of_it() {
        let page = page("---\ntitle: \"Wash it\"\nlang: de\ndraft: true\nslug: ../../etc\n---\n\nText: more\n");
        let wanted = Page {
            title: "Wash it".to_owned(),
            body: "Text: more".to_owned(),
            language: Some("de".to_owned()),
            slug: Some("../../etc".to_owned()),
            is_draft: true,
            summary: String::new(),
        };
        assert_eq!(page, wanted);
        assert_eq!(super::page("---\nno end\n").body, "---\nno end");
    }
}
