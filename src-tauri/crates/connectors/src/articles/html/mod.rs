//! HTML of strangers as Markdown: read by html5ever within bounds, put together as a tree of comrak, written by comrak.

mod blocks;
mod inline;
mod page;
mod tables;
mod write;

pub(super) use page::page;

use super::ArticleNote;
use super::links::{self, Addresses};
use crate::mail::html::dom::{Data, Dom};
use comrak::Arena;
use comrak::nodes::{AstNode, NodeValue};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// Blocks in blocks that are kept; what stands deeper is kept without its form.
const MAX_DEPTH: usize = 30;

type Notes = BTreeMap<ArticleNote, BTreeSet<String>>;

/// A body as Markdown, and what it lost. None for HTML that would take more than bounded time.
pub(super) fn body(html: &str, addresses: &Addresses<'_>) -> Option<(String, Notes)> {
    let dom = Dom::parse(html)?;
    let arena = Arena::new();
    let root: &AstNode<'_> = arena.alloc(NodeValue::Document.into());
    let title = page::title_node(&dom);
    let builder = Builder {
        dom: &dom,
        arena: &arena,
        addresses,
        title,
        with_blocks: with_blocks(&dom),
        notes: RefCell::default(),
    };
    builder.blocks(root, page::content(&dom), 0);
    let markdown = write::markdown(root);
    Some((markdown, builder.notes.into_inner()))
}

struct Builder<'d, 'a> {
    dom: &'d Dom,
    arena: &'a Arena<'a>,
    addresses: &'d Addresses<'d>,
    /// The heading that is the title of a page and not part of its body.
    title: Option<usize>,
    /// Elements that hold a block somewhere.
    with_blocks: HashSet<usize>,
    notes: RefCell<Notes>,
}

impl<'a> Builder<'_, 'a> {
    fn node(&self, value: NodeValue) -> &'a AstNode<'a> {
        self.arena.alloc(value.into())
    }

    fn note(&self, kind: ArticleNote, detail: &str) {
        links::note(&mut self.notes.borrow_mut(), kind, detail);
    }

    fn is_block(&self, node: usize) -> bool {
        is_block(self.dom.name(node)) || self.with_blocks.contains(&node)
    }
}

/// Walks up from each block, as far as nobody has walked.
fn with_blocks(dom: &Dom) -> HashSet<usize> {
    let mut found = HashSet::new();
    let mut waiting = vec![0];
    while let Some(node) = waiting.pop() {
        waiting.extend(dom.children(node));
        if !is_block(dom.name(node)) {
            continue;
        }
        let mut at = dom.parent(node);
        while let Some(parent) = at.filter(|parent| found.insert(*parent)) {
            at = dom.parent(parent);
        }
    }
    found
}

fn is_block(name: &str) -> bool {
    matches!(
        name,
        "address"
            | "article"
            | "aside"
            | "blockquote"
            | "body"
            | "center"
            | "dd"
            | "details"
            | "div"
            | "dl"
            | "dt"
            | "fieldset"
            | "figcaption"
            | "figure"
            | "footer"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "header"
            | "hr"
            | "iframe"
            | "li"
            | "main"
            | "nav"
            | "ol"
            | "p"
            | "pre"
            | "section"
            | "summary"
            | "table"
            | "tbody"
            | "td"
            | "tfoot"
            | "th"
            | "thead"
            | "tr"
            | "ul"
            | "video"
            | "audio"
            | "embed"
            | "object"
    )
}

/// What is never shown; drawings and formulas have no name here.
fn is_hidden(name: &str) -> bool {
    matches!(
        name,
        "" | "script"
            | "style"
            | "noscript"
            | "template"
            | "head"
            | "title"
            | "meta"
            | "link"
            | "form"
            | "button"
            | "input"
            | "select"
            | "textarea"
            | "svg"
            | "math"
            | "canvas"
            | "map"
    )
}

/// The text below a node as it stands.
fn text_of(dom: &Dom, node: usize) -> String {
    let mut text = String::new();
    let mut waiting = vec![node];
    while let Some(node) = waiting.pop() {
        match dom.data(node) {
            Data::Text(words) => text.push_str(words),
            Data::Element { .. } if dom.name(node) == "br" => text.push('\n'),
            Data::Element { .. } if is_hidden(dom.name(node)) => {}
            _ => waiting.extend(dom.children(node).iter().rev()),
        }
    }
    text
}
