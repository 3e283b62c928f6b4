//! The second wall: what our own writer may have written, and nothing else.

use ammonia::{Builder, UrlRelative};
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

const TAGS: [&str; 41] = [
    "a",
    "aside",
    "blockquote",
    "br",
    "code",
    "del",
    "details",
    "div",
    "em",
    "figcaption",
    "figure",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "img",
    "li",
    "ol",
    "p",
    "pre",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "track",
    "ul",
    "video",
    "caption",
    "dl",
    "dt",
    "dd",
    "cite",
];

static POLICY: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::empty();
    builder
        .tags(TAGS.into_iter().collect())
        .clean_content_tags(["script", "style"].into_iter().collect())
        .generic_attributes(["class", "id", "dir", "tabindex"].into_iter().collect())
        .tag_attributes(attributes())
        .url_schemes(["http", "https", "mailto", "tel"].into_iter().collect())
        .url_relative(UrlRelative::PassThrough)
        .link_rel(None)
        .strip_comments(true)
        .attribute_filter(|tag, attribute, value| match (tag, attribute) {
            // A picture or film from elsewhere would tell its server who reads.
            (_, "src") if value.contains(':') || value.starts_with("//") => None,
            _ => Some(value.into()),
        });
    builder
});

fn attributes() -> HashMap<&'static str, HashSet<&'static str>> {
    [
        ("a", ["href", "rel", "download"].as_slice()),
        ("aside", &["aria-label"]),
        ("div", &["role", "aria-label"]),
        ("img", &["src", "alt", "loading", "decoding", "width", "height"]),
        ("ol", &["start"]),
        ("th", &["scope"]),
        ("track", &["src", "kind", "default"]),
        ("video", &["src", "controls", "preload", "aria-label"]),
    ]
    .into_iter()
    .map(|(tag, names)| (tag, names.iter().copied().collect()))
    .collect()
}

pub(super) fn clean(html: &str) -> String {
    POLICY.clean(html).to_string()
}

pub(crate) fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
}
