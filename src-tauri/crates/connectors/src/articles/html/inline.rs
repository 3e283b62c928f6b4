//! Words: their emphasis, links and pictures, with spaces as a reader sees them.

use super::super::links::Address;
use super::super::{ArticleNote, line};
use super::{Builder, is_hidden, text_of};
use crate::mail::html::dom::Data;
use comrak::nodes::{AstNode, NodeCode, NodeLink, NodeValue};

/// How words look.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Look {
    link: Option<String>,
    is_strong: bool,
    is_emphasis: bool,
    is_struck: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Atom {
    Word(String),
    Space,
    Break,
    Code(String),
    Picture { url: String, alt: String },
}

type Words = Vec<(Look, Atom)>;

impl<'a> Builder<'_, 'a> {
    /// Words as paragraphs: two breaks end one.
    pub(super) fn paragraphs(&self, parent: &'a AstNode<'a>, nodes: &[usize]) {
        let words = tidy(self.words(nodes));
        let mut begin = 0;
        let mut end = 0;
        while end <= words.len() {
            let is_break = |at: usize| matches!(words.get(at), Some((_, Atom::Break)));
            if end == words.len() || (is_break(end) && is_break(end + 1)) {
                self.paragraph(parent, words.get(begin..end).unwrap_or_default());
                begin = end;
                while is_break(begin) {
                    begin += 1;
                }
                end = begin.max(end + 1);
            } else {
                end += 1;
            }
        }
    }

    fn paragraph(&self, parent: &'a AstNode<'a>, words: &[(Look, Atom)]) {
        if words.is_empty() {
            return;
        }
        let paragraph = self.node(NodeValue::Paragraph);
        self.nest(paragraph, words, 0);
        if paragraph.first_child().is_some() {
            parent.append(paragraph);
        }
    }

    /// Words in one line, for a heading or a cell.
    pub(super) fn line(&self, parent: &'a AstNode<'a>, nodes: &[usize]) {
        let mut words = self.words(nodes);
        for (_, atom) in &mut words {
            if *atom == Atom::Break {
                *atom = Atom::Space;
            }
        }
        self.nest(parent, &tidy(words), 0);
    }

    fn words(&self, nodes: &[usize]) -> Words {
        let mut words = Words::new();
        let mut waiting: Vec<(usize, Look)> = nodes.iter().rev().map(|node| (*node, Look::default())).collect();
        while let Some((node, look)) = waiting.pop() {
            match self.dom.data(node) {
                Data::Text(text) => self.split(text, &look, &mut words),
                Data::Element { .. } => self.element(node, look, &mut words, &mut waiting),
                Data::Document | Data::Other => {}
            }
        }
        words
    }

    fn element(&self, node: usize, look: Look, words: &mut Words, waiting: &mut Vec<(usize, Look)>) {
        let name = self.dom.name(node);
        let look = match name {
            "br" => return words.push((look, Atom::Break)),
            "img" => return self.picture(node, look, words),
            "code" | "kbd" | "samp" | "tt" => {
                let code = line(&text_of(self.dom, node));
                if !code.is_empty() {
                    words.push((look, Atom::Code(code)));
                }
                return;
            }
            _ if is_hidden(name) => {
                if matches!(name, "script" | "form") {
                    self.note(ArticleNote::Script, name);
                }
                return;
            }
            "strong" | "b" => Look { is_strong: true, ..look },
            "em" | "i" | "cite" | "var" => Look { is_emphasis: true, ..look },
            "del" | "s" | "strike" => Look { is_struck: true, ..look },
            "a" => Look { link: self.link(node), ..look },
            _ => look,
        };
        // Blocks in one line stay apart.
        if self.is_block(node) {
            words.push((Look::default(), Atom::Space));
        }
        waiting.extend(self.dom.children(node).iter().rev().map(|child| (*child, look.clone())));
    }

    fn link(&self, node: usize) -> Option<String> {
        let address = self.dom.attribute(node, "href")?;
        match self.addresses.of(address) {
            Address::Article(number) => Some(format!("import:{number}")),
            Address::Web(url) => Some(url),
            Address::Nowhere => {
                self.note(ArticleNote::Link, address);
                None
            }
        }
    }

    fn picture(&self, node: usize, look: Look, words: &mut Words) {
        let alt = line(self.dom.attribute(node, "alt").unwrap_or_default());
        let source = self.dom.attribute(node, "src").unwrap_or_default().trim();
        if let Some(number) = self.addresses.file(source) {
            if alt.is_empty() {
                self.note(ArticleNote::Wordless, source);
            }
            return words.push((look, Atom::Picture { url: format!("import-file:{number}"), alt }));
        }
        let is_inside = source.starts_with("data:");
        self.note(ArticleNote::Picture, if is_inside { "data:" } else { source });
        let url = match self.addresses.of(source) {
            Address::Web(url) => url,
            _ if is_inside || source.contains(':') || source.is_empty() => return words.push((look, Atom::Word(alt))),
            _ => source.to_owned(),
        };
        words.push((look, Atom::Picture { url, alt }));
    }

    fn split(&self, text: &str, look: &Look, words: &mut Words) {
        if text.contains("{{") {
            self.note(ArticleNote::Variable, text);
        }
        let is_space = |c: char| matches!(c, ' ' | '\n' | '\r' | '\t' | '\u{c}' | '\u{a0}');
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let end = rest.find(|c| is_space(c) != is_space(first)).unwrap_or(rest.len());
            let (piece, after) = rest.split_at(end);
            let atom = if is_space(first) { Atom::Space } else { Atom::Word(super::write::shield(piece)) };
            words.push((look.clone(), atom));
            rest = after;
        }
    }

    /// Words as nodes: link, strong, emphasis and struck through, in this order from the outside.
    fn nest(&self, parent: &'a AstNode<'a>, words: &[(Look, Atom)], level: usize) {
        let mut rest = words;
        while let Some((first, atom)) = rest.first() {
            let length = rest.iter().take_while(|(look, _)| is_alike(first, look, level)).count();
            let (run, after) = rest.split_at(length.max(1));
            rest = after;
            let value = match level {
                0 => first.link.clone().map(|url| NodeValue::Link(Box::new(NodeLink { url, title: String::new() }))),
                1 => first.is_strong.then_some(NodeValue::Strong),
                2 => first.is_emphasis.then_some(NodeValue::Emph),
                3 => first.is_struck.then_some(NodeValue::Strikethrough),
                _ => {
                    self.leaf(parent, atom);
                    continue;
                }
            };
            match value {
                Some(value) => {
                    let own = self.node(value);
                    self.nest(own, run, level + 1);
                    parent.append(own);
                }
                None => self.nest(parent, run, level + 1),
            }
        }
    }

    fn leaf(&self, parent: &'a AstNode<'a>, atom: &Atom) {
        let text = |text: &str| match parent.last_child() {
            Some(last) if last.data().value.text().is_some() => {
                if let Some(own) = last.data_mut().value.text_mut() {
                    own.to_mut().push_str(text);
                }
            }
            _ => parent.append(self.node(NodeValue::Text(text.to_owned().into()))),
        };
        match atom {
            Atom::Word(word) => text(word),
            Atom::Space => text(" "),
            Atom::Break => parent.append(self.node(NodeValue::LineBreak)),
            Atom::Code(code) => {
                let code = NodeCode { num_backticks: 1, literal: code.clone() };
                parent.append(self.node(NodeValue::Code(code)));
            }
            Atom::Picture { url, alt } => {
                let link = NodeLink { url: url.clone(), title: String::new() };
                let picture = self.node(NodeValue::Image(Box::new(link)));
                if !alt.is_empty() {
                    picture.append(self.node(NodeValue::Text(super::write::shield(alt).into())));
                }
                parent.append(picture);
            }
        }
    }
}

fn is_alike(first: &Look, other: &Look, level: usize) -> bool {
    match level {
        0 => first.link == other.link,
        1 => first.is_strong == other.is_strong,
        2 => first.is_emphasis == other.is_emphasis,
        3 => first.is_struck == other.is_struck,
        _ => false,
    }
}

/// One space between words, none beside a break or at an end; a space looks like both its neighbours or like neither.
fn tidy(words: Words) -> Words {
    let mut tidy: Words = Vec::new();
    for (look, atom) in words {
        let last = tidy.last().map(|(_, atom)| atom);
        match atom {
            Atom::Space if matches!(last, None | Some(Atom::Space | Atom::Break)) => continue,
            Atom::Break if last.is_none() => continue,
            Atom::Word(word) if word.is_empty() => continue,
            Atom::Word(word) if matches!(last, None | Some(Atom::Break)) => {
                tidy.push((look, Atom::Word(super::write::at_begin(&word))));
            }
            Atom::Break if last == Some(&Atom::Space) => {
                tidy.pop();
                tidy.push((look, Atom::Break));
            }
            atom => tidy.push((look, atom)),
        }
    }
    while matches!(tidy.last(), Some((_, Atom::Space | Atom::Break))) {
        tidy.pop();
    }
    let both = |a: &Look, b: &Look| Look {
        link: a.link.clone().filter(|_| a.link == b.link),
        is_strong: a.is_strong && b.is_strong,
        is_emphasis: a.is_emphasis && b.is_emphasis,
        is_struck: a.is_struck && b.is_struck,
    };
    for at in 1..tidy.len() {
        let Some([(before, _), (_, Atom::Space | Atom::Break), (after, _)]) = tidy.get(at - 1..at + 2) else {
            continue;
        };
        let look = both(before, after);
        if let Some((own, _)) = tidy.get_mut(at) {
            *own = look;
        }
    }
    tidy
}
