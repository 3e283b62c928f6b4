//! Quoted history in HTML, found while classes and ids still tell which program wrote it.

use super::phrases;
use crate::mail::html::dom::{Data, Dom};
use std::collections::HashSet;

/// Enough of a block to recognise what introduces history.
const START: usize = 700;

enum Mark {
    /// This element is history.
    Container,
    /// History begins here and runs to the end.
    Rest,
    /// A forwarded message: what it holds is meant to be read.
    Forward,
    Nothing,
}

/// The topmost nodes that hold quoted history, in document order.
///
/// Empty where the author answers below or between the quotes, and where nothing else would remain.
pub(in crate::mail) fn history(dom: &Dom) -> Vec<usize> {
    let roots = Search { dom }.roots();
    if is_foldable(dom, &roots) { roots } else { Vec::new() }
}

/// True if the author's text stands before the history and nowhere else.
fn is_foldable(dom: &Dom, roots: &[usize]) -> bool {
    let hidden: HashSet<usize> = roots.iter().copied().collect();
    let mut stack = vec![dom.body];
    let mut has_text = false;
    let mut is_below = false;
    while let Some(node) = stack.pop() {
        if hidden.contains(&node) {
            is_below = true;
            continue;
        }
        match dom.data(node) {
            Data::Text(text) if is_author_text(text, is_below) => {
                if is_below {
                    return false;
                }
                has_text = true;
            }
            Data::Element { .. } | Data::Document => {
                has_text |= dom.name(node) == "img" && !is_below;
                let is_shown = !matches!(dom.name(node), "style" | "script" | "title" | "template");
                let is_closing = is_below && is_signature(dom, node);
                if is_shown && !is_closing {
                    stack.extend(dom.children(node).iter().rev());
                }
            }
            _ => {}
        }
    }
    has_text
}

fn is_author_text(text: &str, is_below: bool) -> bool {
    let is_blank =
        text.chars().all(|character| character.is_whitespace() || matches!(character, '\u{200b}' | '\u{feff}'));
    !is_blank && !(is_below && (phrases::is_mobile_signature(text) || matches!(text.trim(), "--" | ">")))
}

fn is_signature(dom: &Dom, node: usize) -> bool {
    dom.attribute(node, "class").is_some_and(|class| class.contains("signature"))
        || dom.attribute(node, "id").is_some_and(|id| id.to_ascii_lowercase().contains("signature"))
}

struct Search<'a> {
    dom: &'a Dom,
}

impl Search<'_> {
    fn roots(&self) -> Vec<usize> {
        let dom = self.dom;
        let mut roots = Vec::new();
        let mut stack = vec![dom.body];
        while let Some(node) = stack.pop() {
            match self.mark(node) {
                Mark::Container => {
                    roots.extend(self.attribution_before(node).unwrap_or_default());
                    roots.push(node);
                }
                Mark::Rest => {
                    self.add_rest(node, &mut roots);
                    break;
                }
                Mark::Forward => {}
                Mark::Nothing => stack.extend(dom.children(node).iter().rev()),
            }
        }
        roots
    }

    fn mark(&self, node: usize) -> Mark {
        let dom = self.dom;
        let name = dom.name(node);
        if !matches!(name, "div" | "blockquote" | "p" | "span" | "table" | "td" | "hr" | "b" | "font" | "section") {
            return Mark::Nothing;
        }
        let class = dom.attribute(node, "class").unwrap_or_default();
        let id = dom.attribute(node, "id").unwrap_or_default();
        if is_rest_id(id) || class.contains("OutlookMessageHeader") {
            return Mark::Rest;
        }
        let is_container = is_history_class(class, id)
            || (name == "blockquote" && (is_cite(dom, node) || self.attribution_before(node).is_some()))
            || (name == "div" && matches!(dom.attribute(node, "name"), Some("quote" | "messageReplySection")))
            || dom.attribute(node, "data-marker") == Some("__QUOTED_TEXT__");
        if is_container {
            let start = dom.text_start(node, 200);
            let is_forward = start
                .lines()
                .map(str::trim)
                .find(|line| !line.is_empty())
                .is_some_and(|line| line.starts_with("----------") || phrases::is_forward_marker(line));
            return if is_forward { Mark::Forward } else { Mark::Container };
        }
        if matches!(name, "div" | "p" | "td" | "span") { self.mark_by_text(node) } else { Mark::Nothing }
    }

    /// What the first lines of a block say.
    fn mark_by_text(&self, node: usize) -> Mark {
        let start = self.dom.text_start(node, START);
        let lines: Vec<&str> = start.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        let Some(first) = lines.first() else { return Mark::Nothing };
        if phrases::is_original_marker(first) || phrases::is_header_block(&lines) {
            return Mark::Rest;
        }
        let is_alone = start.len() < 400 && phrases::attribution_lines(&lines) == Some(lines.len());
        if is_alone && !self.is_followed_by_quote(node) {
            return Mark::Rest;
        }
        Mark::Nothing
    }

    fn is_followed_by_quote(&self, node: usize) -> bool {
        self.dom.following_siblings(node).iter().take(6).find(|&&sibling| !self.is_blank(sibling)).is_some_and(
            |&sibling| {
                self.dom.name(sibling) == "blockquote"
                    || self.dom.children(sibling).iter().any(|&child| self.dom.name(child) == "blockquote")
            },
        )
    }

    fn is_blank(&self, node: usize) -> bool {
        match self.dom.data(node) {
            Data::Text(text) => text.trim().is_empty(),
            Data::Element { .. } => self.dom.name(node) == "br",
            _ => true,
        }
    }

    /// The siblings directly before a quote that announce it.
    fn attribution_before(&self, node: usize) -> Option<&[usize]> {
        let before = self.dom.preceding_siblings(node);
        let mut text = String::new();
        for (count, &sibling) in before.iter().rev().enumerate().take(8) {
            text.insert_str(0, &self.dom.text_start(sibling, START));
            if text.len() > 500 {
                return None;
            }
            let joined = text.split_whitespace().collect::<Vec<_>>().join(" ");
            if phrases::is_attribution(&joined) {
                return before.get(before.len() - count - 1..);
            }
        }
        None
    }

    /// The node and everything that follows it in the document.
    fn add_rest(&self, node: usize, roots: &mut Vec<usize>) {
        roots.push(node);
        let mut current = node;
        while let Some(parent) = self.dom.parent(current).filter(|_| current != self.dom.body) {
            roots.extend(self.dom.following_siblings(current));
            current = parent;
        }
    }
}

fn is_cite(dom: &Dom, node: usize) -> bool {
    dom.attribute(node, "type").is_some_and(|value| value.eq_ignore_ascii_case("cite"))
        || dom.attribute(node, "cite").is_some()
}

fn is_history_class(class: &str, id: &str) -> bool {
    const CLASSES: [&str; 12] = [
        "gmail_quote",
        "gmail_quote_container",
        "moz-cite-prefix",
        "yahoo_quoted",
        "protonmail_quote",
        "tutanota_quote",
        "zmail_extra",
        "front-blockquote",
        "moz-email-headers-table",
        "gmail_attr",
        "x_gmail_quote",
        "hey_quote",
    ];
    class.split_ascii_whitespace().any(|word| CLASSES.contains(&word)) || id.starts_with("yahoo_quoted")
}

fn is_rest_id(id: &str) -> bool {
    id.ends_with("divRplyFwdMsg")
        || id.ends_with("appendonsend")
        || id.ends_with("mail-editor-reference-message-container")
        || id == "stopSpelling"
        || id == "OLK_SRC_BODY_SECTION"
        || id == "reply-intro"
}
