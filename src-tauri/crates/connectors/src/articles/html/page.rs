//! A whole page: what its head says of it, and where its content stands.

use super::super::line;
use super::text_of;
use crate::mail::html::dom::Dom;

/// What a page says of itself.
pub(in crate::articles) struct Page {
    pub title: String,
    pub summary: String,
    pub language: Option<String>,
}

/// None for HTML that would take more than bounded time.
pub(in crate::articles) fn page(html: &str) -> Option<Page> {
    let dom = Dom::parse(html)?;
    let of = |node: Option<usize>| node.map(|node| line(&text_of(&dom, node))).unwrap_or_default();
    let heading = of(title_node(&dom));
    let title = if heading.is_empty() {
        // Its own words only: the text of a title is hidden in a body.
        let title = find(&dom, "title").map(|node| dom.text_start(node, 1_000)).unwrap_or_default();
        line(&title)
    } else {
        heading
    };
    let is_description = |node: &usize| dom.attribute(*node, "name") == Some("description");
    let summary = all(&dom, "meta").into_iter().find(is_description).and_then(|node| dom.attribute(node, "content"));
    let language = find(&dom, "html").and_then(|node| dom.attribute(node, "lang")).map(|tag| tag.trim().to_owned());
    Some(Page { title, summary: line(summary.unwrap_or_default()), language: language.filter(|tag| !tag.is_empty()) })
}

/// The only main part of a page, else its body.
pub(super) fn content(dom: &Dom) -> usize {
    let only = |name| match all(dom, name).as_slice() {
        [node] => Some(*node),
        _ => None,
    };
    only("main").or_else(|| only("article")).unwrap_or(dom.body)
}

/// The heading that is the title: the only one of the first kind.
pub(super) fn title_node(dom: &Dom) -> Option<usize> {
    // A fragment has no head of its own: its first heading is part of it.
    find(dom, "title")?;
    match all(dom, "h1").as_slice() {
        [node] => Some(*node),
        _ => None,
    }
}

fn find(dom: &Dom, name: &str) -> Option<usize> {
    all(dom, name).first().copied()
}

fn all(dom: &Dom, name: &str) -> Vec<usize> {
    let (mut found, mut waiting) = (Vec::new(), vec![0]);
    while let Some(node) = waiting.pop() {
        if dom.name(node) == name {
            found.push(node);
        }
        waiting.extend(dom.children(node).iter().rev());
    }
    found
}
