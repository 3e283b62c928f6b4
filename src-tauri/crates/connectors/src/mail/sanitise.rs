//! Hostile HTML made safe to show: the first of three layers (the others are the sandboxed frame and its content policy).
//!
//! The HTML is read into a bounded tree, where history is told from news and images are replaced; what is written out again passes
//! ammonia with the same allow-list. Deliberately absent: any network. Remote images come in by a function of the caller.

mod page;
mod picture;
#[cfg(test)]
mod tests;
mod write;

pub use page::{Scheme, document};

use super::html::{data_urls, dom::Dom, policy, style, text_of};
use super::quotes;
use picture::Pictures;
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

/// Raised whenever the result for some message may change: caches hold (message, version).
pub const VERSION: u32 = 1;

/// HTML that may be shown inside [`document`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SafeHtml {
    /// What the author wrote now, or everything where history cannot be told apart.
    pub html: String,
    /// Folded history.
    pub quoted_html: Option<String>,
    /// How many remote images were left out.
    pub blocked_images: u32,
}

/// An image's media type and bytes.
pub type Image = (String, Vec<u8>);

/// What becomes of images that lie on a server.
#[derive(Clone, Copy)]
pub enum RemoteImages<'a> {
    /// Each is replaced by a mark.
    Block,
    /// Each is asked for by its URL; None is shown as blocked.
    Inline(&'a dyn Fn(&str) -> Option<Image>),
}

/// Makes HTML safe. `cid` gives the image of a content id (without brackets) out of the same message.
///
/// Only png, jpeg, gif and webp pass, recognised by their bytes whatever they claim to be.
pub fn sanitise(html: &str, images: RemoteImages<'_>, cid: &dyn Fn(&str) -> Option<Image>) -> SafeHtml {
    let (html, data_urls) = data_urls::take(html);
    let Some(dom) = Dom::parse(&html) else {
        return SafeHtml { html: as_text(&html), ..SafeHtml::default() };
    };
    let roots = quotes::history(&dom);
    let hidden: HashSet<usize> = roots.iter().copied().collect();
    let mut pictures = Pictures::new(images, cid, data_urls);
    let visible = write::visible(&dom, &hidden, &mut pictures);
    let quoted = (!roots.is_empty()).then(|| write::subtrees(&dom, &roots, &mut pictures));
    let blocked_images = pictures.blocked;
    let table = pictures.into_table();
    let quoted_html = quoted.map(|quoted| clean(&quoted, &table)).filter(|quoted| !quoted.is_empty());
    SafeHtml { html: clean(&visible, &table), quoted_html, blocked_images }
}

/// The text of an HTML body as a reader would see it, history marked by `> `.
pub fn text_of_html(html: &str) -> String {
    text_of(html)
}

/// The second reader. Invariant: a `src` leaves it only as a data URL of the table.
fn clean(html: &str, table: &picture::Table) -> String {
    let table = table.clone();
    let mut builder = ammonia::Builder::empty();
    builder
        .tags(policy::TAGS.into_iter().collect())
        .clean_content_tags(policy::DROPPED.into_iter().collect())
        .generic_attributes(policy::GENERIC.into_iter().collect())
        .tag_attributes(tag_attributes())
        .url_schemes(["http", "https", "mailto", "tel"].into_iter().collect())
        .url_relative(ammonia::UrlRelative::Deny)
        .link_rel(Some("noopener noreferrer"))
        .strip_comments(true)
        .set_tag_attribute_value("a", "target", "_blank")
        .attribute_filter(move |tag, attribute, value| match (tag, attribute) {
            ("img", "src") => table.url(value).map(|url| Cow::Owned(url.to_owned())),
            ("a", "href") => policy::link(value).map(Cow::Borrowed),
            ("a", "rel" | "target") => Some(Cow::Borrowed(value)),
            (_, "style") => Some(style::filter(value)).filter(|style| !style.is_empty()).map(Cow::Owned),
            _ => policy::plain_value(attribute, value).map(Cow::Borrowed),
        });
    builder.clean(html).to_string()
}

fn tag_attributes() -> HashMap<&'static str, HashSet<&'static str>> {
    policy::SPECIFIC.into_iter().map(|(tag, attributes)| (tag, attributes.iter().copied().collect())).collect()
}

/// HTML too deep or too large to be read as such is shown as its text.
fn as_text(html: &str) -> String {
    let mut safe = String::from("<div style=\"white-space: pre-wrap\">");
    write::escape(&mut safe, &text_of(html), write::Place::Text);
    safe.push_str("</div>");
    safe
}
