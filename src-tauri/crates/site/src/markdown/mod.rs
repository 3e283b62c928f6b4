//! The one reader of article bodies: Markdown with a few blocks of our own, rendered as safe HTML, as text, or checked.
//!
//! Blocks of our own: `> [!TIP]` (also NOTE, IMPORTANT, WARNING, CAUTION), `:::steps` around a numbered list, `:::product SKU`,
//! `:::video` around a link to the film, one to its captions and what is said in it, `:::block KEY` for a text that is kept once,
//! `{{ shop.name }}`. `article:ID` leads to an article, `files/NAME` to a file of it.
//!
//! Invariant: HTML in a body is never passed through; what is rendered passes the allow-list of `safe.rs`.

mod bound;
mod check;
mod files;
mod letter;
mod placed;
mod products;
mod safe;
mod text;
mod write;

pub use check::{Fault, check};
pub use files::{NamedFile, files};
pub use letter::letter;
pub use placed::{block_keys, may_be_placed, placed};
pub use products::products;
pub(crate) use safe::escape;
pub use text::{Heading, beginning, excerpt, headings, text};
pub use write::html;

use crate::Picture;
use comptoir_kernel::{LocaleTag, Money};
use comrak::nodes::{AstNode, NodeValue};
use comrak::{Arena, Options};
use std::collections::BTreeMap;

/// A longer body is read up to here, in bytes.
const MAX_BODY: usize = 400_000;
/// Deeper than anybody writes; what stands deeper is left out.
const MAX_DEPTH: usize = 60;

/// A product as a card in a text.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Product {
    pub sku: String,
    pub title: String,
    /// Its page in the shop.
    pub url: Option<String>,
    pub price: Option<Money>,
    /// Where the pictures of a site stand beside its pages.
    pub picture: Option<Picture>,
}

/// Where a file stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    pub address: String,
    /// Width and height of a picture.
    pub measures: Option<(u32, u32)>,
}

/// What a body may name, answered by whoever renders it.
pub struct Setting<'a> {
    pub locale: LocaleTag,
    /// The address of an article by its id.
    pub article: &'a dyn Fn(&str) -> Option<String>,
    /// The address of a file by its name, which is what follows `files/`.
    pub file: &'a dyn Fn(&str) -> Option<Placed>,
    pub product: &'a dyn Fn(&str) -> Option<Product>,
    /// Variables by name, such as `shop.name`.
    pub values: &'a BTreeMap<String, String>,
}

/// One of our own blocks, by what follows `:::`.
#[derive(Debug, PartialEq, Eq)]
enum Directive<'a> {
    Steps,
    Product(&'a str),
    /// The first link inside is the film, the second its captions; what follows is what is said in it.
    Video,
    /// A text that is kept elsewhere.
    Block(&'a str),
    Unknown,
}

impl<'a> Directive<'a> {
    fn read(info: &'a str) -> Self {
        let mut words = info.split_whitespace();
        match (words.next(), words.next(), words.next()) {
            (Some("steps"), None, None) => Self::Steps,
            (Some("product"), Some(sku), None) => Self::Product(sku),
            (Some("video"), None, None) => Self::Video,
            (Some("block"), Some(key), None) => Self::Block(key),
            _ => Self::Unknown,
        }
    }
}

/// The links inside a node: their text and address.
fn links<'a>(node: &'a AstNode<'a>, values: &BTreeMap<String, String>) -> Vec<(String, String)> {
    let link = |node: &'a AstNode<'a>| match &node.data.borrow().value {
        NodeValue::Link(link) => Some((text::inline(node, values), link.url.clone())),
        _ => None,
    };
    node.descendants().filter_map(link).collect()
}

/// Where an address in a body leads.
#[derive(Debug, PartialEq, Eq)]
enum Target<'a> {
    Article(&'a str),
    File(&'a str),
    Anchor(&'a str),
    Web(&'a str),
    Refused,
}

impl<'a> Target<'a> {
    fn read(address: &'a str) -> Self {
        let address = address.trim();
        if let Some(id) = address.strip_prefix("article:") {
            return Self::Article(id);
        }
        if let Some(name) = address.strip_prefix("files/") {
            return if is_file_name(name) { Self::File(name) } else { Self::Refused };
        }
        if let Some(anchor) = address.strip_prefix('#') {
            return Self::Anchor(anchor);
        }
        match url::Url::parse(address) {
            Ok(url) if matches!(url.scheme(), "http" | "https" | "mailto" | "tel") => Self::Web(address),
            _ => Self::Refused,
        }
    }
}

/// True for the plain name of a file: no folders, nothing hidden.
pub fn is_file_name(name: &str) -> bool {
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_');
    !name.is_empty() && name.len() <= 150 && !name.starts_with('.') && name.chars().all(is_plain)
}

fn parse<'a>(arena: &'a Arena<'a>, body: &str) -> &'a AstNode<'a> {
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.strikethrough = true;
    options.extension.alerts = true;
    options.extension.block_directive = true;
    options.extension.cjk_friendly_emphasis = true;
    comrak::parse_document(arena, &bound::bounded(shorten(body)), &options)
}

fn shorten(body: &str) -> &str {
    let mut end = body.len().min(MAX_BODY);
    while !body.is_char_boundary(end) {
        end -= 1;
    }
    body.get(..end).unwrap_or_default()
}

/// A text in pieces: what stands between variables, and their names.
fn variables(text: &str) -> Vec<Result<&str, &str>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{{") {
        let Some((name, behind)) = after.split_once("}}") else { break };
        pieces.extend([Ok(before), Err(name.trim())]);
        rest = behind;
    }
    pieces.push(Ok(rest));
    pieces
}
