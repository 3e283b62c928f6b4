//! A small tree of an HTML document, built by html5ever within bounds of size and depth.

use super::{CHUNK, MAX_INPUT, MAX_TOKEN, chunks, cut};
use html5ever::tendril::StrTendril;
use html5ever::tree_builder::{ElemName, ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::{Attribute, LocalName, Namespace, ParseOpts, QualName, TokenizerResult, parse_document};
use std::borrow::Cow;
use std::cell::{Cell, RefCell};

const MAX_NODES: usize = 150_000;
/// The parser looks through the open elements at each tag: depth times tags is its cost.
const MAX_DEPTH: u32 = 400;

#[derive(Debug)]
pub(crate) enum Data {
    Document,
    Element { name: QualName, attributes: Vec<Attribute> },
    Text(String),
    Other,
}

#[derive(Debug)]
pub(crate) struct Node {
    pub parent: Option<usize>,
    pub children: Vec<usize>,
    pub data: Data,
    depth: u32,
}

/// The document. Invariant: node 0 is the root.
#[derive(Debug)]
pub(crate) struct Dom {
    nodes: Vec<Node>,
    pub body: usize,
}

impl Dom {
    /// None for HTML that would take more than bounded time or memory.
    pub fn parse(html: &str) -> Option<Self> {
        let parser = parse_document(Sink::default(), ParseOpts::default());
        let sink = &parser.tokenizer.sink.sink;
        let mut unread = 0;
        for chunk in chunks(cut(html, MAX_INPUT)) {
            let before = sink.events.get();
            parser.input_buffer.push_back(StrTendril::from_slice(chunk));
            while !matches!(parser.tokenizer.feed(&parser.input_buffer), TokenizerResult::Done) {}
            unread = if sink.events.get() == before { unread + chunk.len().max(CHUNK / 2) } else { 0 };
            if unread > MAX_TOKEN || sink.nodes.borrow().len() > MAX_NODES || sink.deepest.get() > MAX_DEPTH {
                return None;
            }
        }
        parser.tokenizer.end();
        let nodes = std::mem::take(&mut *sink.nodes.borrow_mut());
        let mut dom = Self { nodes, body: 0 };
        dom.body = dom
            .children(0)
            .iter()
            .flat_map(|&html| dom.children(html))
            .copied()
            .find(|&node| dom.name(node) == "body")
            .unwrap_or(0);
        Some(dom)
    }

    pub fn data(&self, node: usize) -> &Data {
        self.nodes.get(node).map_or(&Data::Other, |node| &node.data)
    }

    pub fn children(&self, node: usize) -> &[usize] {
        self.nodes.get(node).map_or(&[], |node| &node.children)
    }

    pub fn parent(&self, node: usize) -> Option<usize> {
        self.nodes.get(node)?.parent
    }

    /// The local name of an HTML element; empty for anything else, SVG and MathML included.
    pub fn name(&self, node: usize) -> &str {
        match self.data(node) {
            Data::Element { name, .. } if name.ns == html5ever::ns!(html) => &name.local,
            _ => "",
        }
    }

    pub fn attribute(&self, node: usize, wanted: &str) -> Option<&str> {
        match self.data(node) {
            Data::Element { attributes, .. } => {
                attributes.iter().find(|attribute| &*attribute.name.local == wanted).map(|attribute| &*attribute.value)
            }
            _ => None,
        }
    }

    /// The siblings after a node, nearest first.
    pub fn following_siblings(&self, node: usize) -> &[usize] {
        let siblings = self.parent(node).map(|parent| self.children(parent)).unwrap_or_default();
        let at = siblings.iter().position(|&sibling| sibling == node).map_or(siblings.len(), |at| at + 1);
        siblings.get(at..).unwrap_or_default()
    }

    /// The siblings before a node in document order.
    pub fn preceding_siblings(&self, node: usize) -> &[usize] {
        let siblings = self.parent(node).map(|parent| self.children(parent)).unwrap_or_default();
        let at = siblings.iter().position(|&sibling| sibling == node).unwrap_or(0);
        siblings.get(..at).unwrap_or_default()
    }

    /// The beginning of the text below a node, one line a block or line break; bounded by `limit` bytes and a few hundred nodes.
    pub fn text_start(&self, node: usize, limit: usize) -> String {
        let mut text = String::new();
        let mut stack = vec![node];
        let mut seen = 0;
        while let Some(node) = stack.pop() {
            seen += 1;
            if seen > 300 || text.len() > limit {
                break;
            }
            match self.data(node) {
                Data::Text(content) => text.push_str(&content.replace(['\n', '\r', '\t', '\u{a0}'], " ")),
                Data::Element { .. } => {
                    let name = self.name(node);
                    if matches!(name, "br" | "p" | "div" | "tr" | "li" | "blockquote" | "hr" | "table")
                        && !text.ends_with('\n')
                    {
                        text.push('\n');
                    }
                    if !matches!(name, "style" | "script" | "title") {
                        stack.extend(self.children(node).iter().rev());
                    }
                }
                _ => {}
            }
        }
        text
    }
}

#[derive(Debug)]
struct Name {
    namespace: Namespace,
    local: LocalName,
}

impl ElemName for Name {
    fn ns(&self) -> &Namespace {
        &self.namespace
    }

    fn local_name(&self) -> &LocalName {
        &self.local
    }
}

/// Takes the parser's orders.
struct Sink {
    nodes: RefCell<Vec<Node>>,
    events: Cell<usize>,
    deepest: Cell<u32>,
}

impl Default for Sink {
    fn default() -> Self {
        let root = Node { parent: None, children: Vec::new(), data: Data::Document, depth: 0 };
        Self { nodes: RefCell::new(vec![root]), events: Cell::new(0), deepest: Cell::new(0) }
    }
}

impl Sink {
    fn create(&self, data: Data) -> usize {
        self.events.set(self.events.get() + 1);
        let mut nodes = self.nodes.borrow_mut();
        nodes.push(Node { parent: None, children: Vec::new(), data, depth: 0 });
        nodes.len() - 1
    }

    fn detach(&self, node: usize) {
        let mut nodes = self.nodes.borrow_mut();
        let parent = nodes.get_mut(node).and_then(|node| node.parent.take());
        if let Some(parent) = parent.and_then(|parent| nodes.get_mut(parent))
            && let Some(at) = parent.children.iter().rposition(|&child| child == node)
        {
            parent.children.remove(at);
        }
    }

    /// Puts a child at a place among the children of its new parent; the end if None.
    fn insert(&self, parent: usize, before: Option<usize>, child: NodeOrText<usize>) {
        self.events.set(self.events.get() + 1);
        let child = match child {
            NodeOrText::AppendNode(child) => {
                self.detach(child);
                child
            }
            NodeOrText::AppendText(text) => {
                if self.merge_text(parent, before, &text) {
                    return;
                }
                self.create(Data::Text(text.to_string()))
            }
        };
        let mut nodes = self.nodes.borrow_mut();
        let Some(depth) = nodes.get(parent).map(|parent| parent.depth.saturating_add(1)) else { return };
        self.deepest.set(self.deepest.get().max(depth));
        if let Some(node) = nodes.get_mut(child) {
            node.parent = Some(parent);
            node.depth = depth;
        }
        if let Some(parent) = nodes.get_mut(parent) {
            let at = before
                .and_then(|sibling| parent.children.iter().rposition(|&child| child == sibling))
                .unwrap_or(parent.children.len());
            parent.children.insert(at, child);
        }
    }

    fn merge_text(&self, parent: usize, before: Option<usize>, text: &str) -> bool {
        let mut nodes = self.nodes.borrow_mut();
        let previous = nodes.get(parent).and_then(|parent| match before {
            None => parent.children.last().copied(),
            Some(sibling) => {
                let at = parent.children.iter().rposition(|&child| child == sibling)?;
                parent.children.get(at.checked_sub(1)?).copied()
            }
        });
        if let Some(Node { data: Data::Text(existing), .. }) = previous.and_then(|previous| nodes.get_mut(previous)) {
            existing.push_str(text);
            return true;
        }
        false
    }
}

impl TreeSink for Sink {
    type Handle = usize;
    type Output = ();
    type ElemName<'a> = Name;

    fn finish(self) {}

    fn parse_error(&self, _message: Cow<'static, str>) {}

    fn get_document(&self) -> usize {
        0
    }

    fn elem_name(&self, target: &usize) -> Name {
        match self.nodes.borrow().get(*target).map(|node| &node.data) {
            Some(Data::Element { name, .. }) => Name { namespace: name.ns.clone(), local: name.local.clone() },
            _ => Name { namespace: html5ever::ns!(), local: LocalName::default() },
        }
    }

    fn create_element(&self, name: QualName, attributes: Vec<Attribute>, _flags: ElementFlags) -> usize {
        self.create(Data::Element { name, attributes })
    }

    fn create_comment(&self, _text: StrTendril) -> usize {
        self.create(Data::Other)
    }

    fn create_pi(&self, _target: StrTendril, _data: StrTendril) -> usize {
        self.create(Data::Other)
    }

    fn append(&self, parent: &usize, child: NodeOrText<usize>) {
        self.insert(*parent, None, child);
    }

    fn append_based_on_parent_node(&self, element: &usize, previous: &usize, child: NodeOrText<usize>) {
        let parent = self.nodes.borrow().get(*element).and_then(|node| node.parent);
        match parent {
            Some(parent) => self.insert(parent, Some(*element), child),
            None => self.insert(*previous, None, child),
        }
    }

    fn append_doctype_to_document(&self, _name: StrTendril, _public: StrTendril, _system: StrTendril) {
        self.events.set(self.events.get() + 1);
    }

    /// Content of a template is never shown: it hangs below the template itself, which no policy lets through.
    fn get_template_contents(&self, target: &usize) -> usize {
        *target
    }

    fn same_node(&self, one: &usize, other: &usize) -> bool {
        one == other
    }

    fn set_quirks_mode(&self, _mode: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &usize, child: NodeOrText<usize>) {
        let parent = self.nodes.borrow().get(*sibling).and_then(|node| node.parent);
        if let Some(parent) = parent {
            self.insert(parent, Some(*sibling), child);
        }
    }

    fn add_attrs_if_missing(&self, target: &usize, missing: Vec<Attribute>) {
        if let Some(Node { data: Data::Element { attributes, .. }, .. }) = self.nodes.borrow_mut().get_mut(*target) {
            for attribute in missing {
                if !attributes.iter().any(|existing| existing.name == attribute.name) && attributes.len() < 100 {
                    attributes.push(attribute);
                }
            }
        }
    }

    fn remove_from_parent(&self, target: &usize) {
        self.detach(*target);
    }

    fn reparent_children(&self, node: &usize, new_parent: &usize) {
        let mut nodes = self.nodes.borrow_mut();
        let children = nodes.get_mut(*node).map(|node| std::mem::take(&mut node.children)).unwrap_or_default();
        for &child in &children {
            if let Some(child) = nodes.get_mut(child) {
                child.parent = Some(*new_parent);
            }
        }
        if let Some(parent) = nodes.get_mut(*new_parent) {
            parent.children.extend(children);
        }
    }
}
