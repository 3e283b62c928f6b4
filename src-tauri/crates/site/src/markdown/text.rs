//! A body as plain text, its beginning, and its headings.

use super::{MAX_DEPTH, parse, variables};
use comrak::Arena;
use comrak::nodes::{AstNode, NodeValue};
use std::collections::{BTreeMap, BTreeSet};

/// A heading with the anchor that leads to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    pub level: u8,
    pub text: String,
    pub anchor: String,
}

/// The body without its marks, a line for each paragraph, row and list item.
pub fn text(body: &str, values: &BTreeMap<String, String>) -> String {
    let arena = Arena::new();
    let mut out = String::new();
    push(parse(&arena, body), values, 0, &mut out);
    out.trim().to_owned()
}

/// The first words of a body, up to `limit` letters.
pub fn excerpt(body: &str, values: &BTreeMap<String, String>, limit: usize) -> String {
    beginning(&text(body, values), limit)
}

/// The first words of a plain text, up to `limit` letters.
pub fn beginning(text: &str, limit: usize) -> String {
    let whole = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if whole.chars().count() <= limit {
        return whole;
    }
    let cut: String = whole.chars().take(limit).collect();
    let end = cut.rfind(' ').filter(|end| end * 3 > cut.len() * 2).unwrap_or(cut.len());
    format!("{}…", cut.get(..end).unwrap_or_default().trim_end_matches([',', ';', ':', '.', '،', '、', '。']))
}

/// The headings of a body in its order.
pub fn headings(body: &str, values: &BTreeMap<String, String>) -> Vec<Heading> {
    let arena = Arena::new();
    headings_of(parse(&arena, body), values)
}

pub(super) fn headings_of<'a>(root: &'a AstNode<'a>, values: &BTreeMap<String, String>) -> Vec<Heading> {
    let mut taken = BTreeSet::new();
    let mut found = Vec::new();
    for node in root.descendants() {
        let NodeValue::Heading(heading) = &node.data.borrow().value else { continue };
        let text = inline(node, values);
        let plain = anchor(&text);
        let mut anchor = plain.clone();
        let mut count = 2;
        while !taken.insert(anchor.clone()) {
            anchor = format!("{plain}-{count}");
            count += 1;
        }
        found.push(Heading { level: heading.level, text, anchor });
    }
    found
}

/// The text inside a node, in one line.
pub(super) fn inline<'a>(node: &'a AstNode<'a>, values: &BTreeMap<String, String>) -> String {
    let mut out = String::new();
    push(node, values, 0, &mut out);
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn anchor(text: &str) -> String {
    let mut anchor = String::new();
    for c in text.chars().flat_map(char::to_lowercase).take(80) {
        if c.is_alphanumeric() {
            anchor.push(c);
        } else if !anchor.is_empty() && !anchor.ends_with('-') {
            anchor.push('-');
        }
    }
    let anchor = anchor.trim_end_matches('-');
    if anchor.is_empty() { "part".to_owned() } else { anchor.to_owned() }
}

fn push<'a>(node: &'a AstNode<'a>, values: &BTreeMap<String, String>, depth: usize, out: &mut String) {
    if depth > MAX_DEPTH {
        return;
    }
    match &node.data.borrow().value {
        NodeValue::Text(text) => {
            for piece in variables(text) {
                out.push_str(piece.unwrap_or_else(|name| values.get(name).map_or("…", String::as_str)));
            }
        }
        NodeValue::Code(code) => out.push_str(&code.literal),
        NodeValue::CodeBlock(code) => out.push_str(&code.literal),
        NodeValue::SoftBreak | NodeValue::LineBreak => out.push(' '),
        _ => {}
    }
    for child in node.children() {
        push(child, values, depth + 1, out);
    }
    let value = &node.data.borrow().value;
    if matches!(value, NodeValue::TableCell) {
        out.push(' ');
    } else if value.block() && !out.ends_with('\n') && !out.is_empty() {
        out.push('\n');
    }
}
