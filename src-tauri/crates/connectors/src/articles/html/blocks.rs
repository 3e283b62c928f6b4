//! Blocks: paragraphs, headings, lists, quotes, notices, code, films.

use super::super::ArticleNote;
use super::super::links::Address;
use super::{Builder, MAX_DEPTH, is_hidden, text_of};
use crate::mail::html::dom::Data;
use comrak::nodes::{
    AlertType, AstNode, ListType, NodeAlert, NodeCodeBlock, NodeHeading, NodeLink, NodeList, NodeValue,
};

impl<'a> Builder<'_, 'a> {
    /// The children of a node as blocks of `parent`; words between blocks become paragraphs.
    pub(super) fn blocks(&self, parent: &'a AstNode<'a>, node: usize, depth: usize) {
        let mut words = Vec::new();
        for &child in self.dom.children(node) {
            if Some(child) == self.title {
                continue;
            }
            if matches!(self.dom.data(child), Data::Element { .. }) && self.is_block(child) {
                self.paragraphs(parent, &std::mem::take(&mut words));
                self.block(parent, child, depth);
            } else {
                words.push(child);
            }
        }
        self.paragraphs(parent, &words);
    }

    fn block(&self, parent: &'a AstNode<'a>, node: usize, depth: usize) {
        let name = self.dom.name(node);
        if is_hidden(name) {
            // What it holds is left out with it.
            if matches!(name, "script" | "form") {
                self.note(ArticleNote::Script, name);
            }
            return;
        }
        if depth > MAX_DEPTH {
            return self.paragraphs(parent, &[node]);
        }
        match name {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.heading(parent, node, name),
            "ul" | "ol" => self.list(parent, node, depth),
            "blockquote" => self.within(parent, NodeValue::BlockQuote, node, depth),
            "pre" => self.code(parent, node),
            "hr" => parent.append(self.node(NodeValue::ThematicBreak)),
            "table" => self.table(parent, node, depth),
            "iframe" | "video" | "audio" | "embed" | "object" => self.film(parent, node),
            "dt" | "summary" => self.strong_line(parent, node),
            _ => match self.notice(node) {
                Some(kind) => {
                    let alert =
                        NodeAlert { alert_type: kind, title: None, multiline: false, fence_length: 0, fence_offset: 0 };
                    self.within(parent, NodeValue::Alert(Box::new(alert)), node, depth);
                }
                None => self.blocks(parent, node, depth + 1),
            },
        }
    }

    /// A block with blocks in it; nothing if they are none.
    fn within(&self, parent: &'a AstNode<'a>, value: NodeValue, node: usize, depth: usize) {
        let own = self.node(value);
        self.blocks(own, node, depth + 1);
        if own.first_child().is_some() {
            parent.append(own);
        }
    }

    fn heading(&self, parent: &'a AstNode<'a>, node: usize, name: &str) {
        let level = name.strip_prefix('h').and_then(|level| level.parse::<u8>().ok()).unwrap_or(2).max(2);
        let heading = self.node(NodeValue::Heading(NodeHeading { level, setext: false, closed: false }));
        self.line(heading, &[node]);
        if heading.first_child().is_some() {
            parent.append(heading);
        }
    }

    fn strong_line(&self, parent: &'a AstNode<'a>, node: usize) {
        let (paragraph, strong) = (self.node(NodeValue::Paragraph), self.node(NodeValue::Strong));
        self.line(strong, &[node]);
        if strong.first_child().is_some() {
            paragraph.append(strong);
            parent.append(paragraph);
        }
    }

    fn list(&self, parent: &'a AstNode<'a>, node: usize, depth: usize) {
        let is_ordered = self.dom.name(node) == "ol";
        let start = self.dom.attribute(node, "start").and_then(|start| start.parse().ok()).unwrap_or(1);
        let kind = NodeList {
            list_type: if is_ordered { ListType::Ordered } else { ListType::Bullet },
            start: if is_ordered { usize::min(start, 999_999) } else { 1 },
            bullet_char: b'-',
            tight: true,
            ..NodeList::default()
        };
        let list = match parent.last_child() {
            // Two lists of one kind below each other would be one.
            Some(last) if matches!(&last.data().value, NodeValue::List(own) if own.list_type == kind.list_type) => last,
            _ => self.node(NodeValue::List(kind)),
        };
        for &child in self.dom.children(node) {
            let is_item = self.dom.name(child) == "li";
            let is_list = matches!(self.dom.name(child), "ul" | "ol");
            match list.last_child().filter(|_| is_list) {
                Some(item) => self.block(item, child, depth + 1),
                None if is_item || is_list || self.is_block(child) => self.item(list, child, is_item, depth),
                None => {}
            }
        }
        if list.first_child().is_some() && list.parent().is_none() {
            parent.append(list);
        }
    }

    fn item(&self, list: &'a AstNode<'a>, node: usize, is_item: bool, depth: usize) {
        let NodeValue::List(kind) = list.data().value else { return };
        let item = self.node(NodeValue::Item(kind));
        if is_item {
            self.blocks(item, node, depth + 1);
        } else {
            self.block(item, node, depth + 1);
        }
        if item.first_child().is_some() {
            list.append(item);
        }
    }

    fn code(&self, parent: &'a AstNode<'a>, node: usize) {
        let literal = text_of(self.dom, node);
        if literal.trim().is_empty() {
            return;
        }
        let of = |node: usize| self.dom.attribute(node, "class").unwrap_or_default();
        let inner = self.dom.children(node).iter().map(|child| of(*child));
        let classes = inner.chain([of(node)]).collect::<Vec<_>>().join(" ");
        let is_plain = |name: &&str| name.len() < 20 && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '+');
        let language = classes.split_whitespace().find_map(|class| class.strip_prefix("language-")).filter(is_plain);
        let block = NodeCodeBlock {
            fenced: true,
            fence_char: b'`',
            fence_length: 3,
            fence_offset: 0,
            info: language.unwrap_or_default().to_owned(),
            literal: format!("{}\n", literal.trim_matches('\n')),
            closed: true,
        };
        parent.append(self.node(NodeValue::CodeBlock(Box::new(block))));
    }

    /// A film of another place becomes a link to it.
    fn film(&self, parent: &'a AstNode<'a>, node: usize) {
        let source = || {
            let sources = self.dom.children(node).iter().filter(|child| self.dom.name(**child) == "source");
            sources.copied().find_map(|child| self.dom.attribute(child, "src"))
        };
        let address = self.dom.attribute(node, "src").or_else(|| self.dom.attribute(node, "data")).or_else(source);
        let address = address.unwrap_or_default();
        self.note(ArticleNote::Embedded, address);
        let Address::Web(url) = self.addresses.of(address) else { return };
        let host = url::Url::parse(&url).ok().and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default();
        let title = self.dom.attribute(node, "title").map(super::super::line).filter(|title| !title.is_empty());
        let link = self.node(NodeValue::Link(Box::new(NodeLink { url, title: String::new() })));
        link.append(self.node(NodeValue::Text(title.unwrap_or(host).into())));
        let paragraph = self.node(NodeValue::Paragraph);
        paragraph.append(link);
        parent.append(paragraph);
    }

    /// The notices of Help Scout and of common themes of Zendesk, by their class.
    fn notice(&self, node: usize) -> Option<AlertType> {
        let classes = self.dom.attribute(node, "class")?;
        let class = classes.split_whitespace().find(|class| class.starts_with("callout"))?;
        // `callout-title` and the like are parts of a notice.
        let is_part = ["title", "content", "text", "icon", "body"].iter().any(|part| class.ends_with(part));
        let is_any = |words: &[&str]| words.iter().any(|word| classes.contains(word));
        match () {
            () if is_part => None,
            () if is_any(&["red", "danger", "warning"]) => Some(AlertType::Warning),
            () if is_any(&["yellow", "important"]) => Some(AlertType::Important),
            () if is_any(&["green", "success", "tip"]) => Some(AlertType::Tip),
            () => Some(AlertType::Note),
        }
    }
}
