//! The HTML that we send: what the editor can write, and nothing else.

use ammonia::Builder;
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

const TAGS: [&str; 22] = [
    "p",
    "br",
    "div",
    "span",
    "b",
    "strong",
    "i",
    "em",
    "u",
    "s",
    "a",
    "ul",
    "ol",
    "li",
    "blockquote",
    "code",
    "pre",
    "h1",
    "h2",
    "h3",
    "hr",
    "img",
];

/// Cleans the editor's HTML. Pictures are those of the mail itself (`cid:`), links lead to the web, mail or phone.
pub fn clean(html: &str) -> String {
    let attributes: HashMap<&str, HashSet<&str>> =
        [("a", HashSet::from(["href"])), ("img", HashSet::from(["src", "alt", "width", "height"]))]
            .into_iter()
            .collect();
    let mut builder = Builder::empty();
    builder
        .tags(HashSet::from(TAGS))
        .clean_content_tags(HashSet::from(["script", "style", "iframe", "object", "svg", "math"]))
        .tag_attributes(attributes)
        .generic_attributes(HashSet::from(["dir", "lang"]))
        .url_schemes(HashSet::from(["http", "https", "mailto", "tel", "cid"]))
        .attribute_filter(|tag, attribute, value| match (tag, attribute) {
            ("img", "src") => value.starts_with("cid:").then_some(Cow::Borrowed(value)),
            ("a", "href") => (!value.starts_with("cid:")).then_some(Cow::Borrowed(value)),
            _ => Some(Cow::Borrowed(value)),
        });
    builder.clean(html).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_editor_writes_stays_and_everything_else_goes() {
        let html = "<p onclick=x>Hi <b>Ada</b> <img src=\"cid:1\"><img src=\"https://x.example/p.gif\">\
                    <script>x()</script><a href=\"javascript:x()\">a</a><a href=\"https://shop.example/\">b</a></p>";
        assert_eq!(
            clean(html),
            "<p>Hi <b>Ada</b> <img src=\"cid:1\"><img><a rel=\"noopener noreferrer\">a</a>\
             <a href=\"https://shop.example/\" rel=\"noopener noreferrer\">b</a></p>"
        );
    }
}
