//! Writes the tree out again: allowed elements only, balanced, images replaced. Each part is cleaned once more afterwards.

use super::picture::{Pictures, Shown};
use crate::mail::html::dom::{Data, Dom};
use crate::mail::html::policy;
use std::collections::HashSet;

/// Where text is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Text,
    Attribute,
}

/// Everything but the hidden nodes.
pub(super) fn visible(dom: &Dom, hidden: &HashSet<usize>, pictures: &mut Pictures<'_>) -> String {
    let mut writer = Writer { dom, hidden, pictures, out: String::new() };
    let wrapper = writer.open_body();
    writer.children_of(dom.body);
    if wrapper {
        writer.out.push_str("</div>");
    }
    writer.out
}

/// The given nodes one after the other.
pub(super) fn subtrees(dom: &Dom, roots: &[usize], pictures: &mut Pictures<'_>) -> String {
    let hidden = HashSet::new();
    let mut writer = Writer { dom, hidden: &hidden, pictures, out: String::new() };
    for &root in roots {
        writer.walk(vec![Step::Open(root)]);
    }
    writer.out
}

enum Step {
    Open(usize),
    Close(usize),
}

struct Writer<'a, 'p, 'i> {
    dom: &'a Dom,
    hidden: &'a HashSet<usize>,
    pictures: &'p mut Pictures<'i>,
    out: String,
}

impl Writer<'_, '_, '_> {
    /// The background and direction of the body, kept on an element that may stand inside another page.
    fn open_body(&mut self) -> bool {
        let mut style = self.dom.attribute(self.dom.body, "style").unwrap_or_default().to_owned();
        for (attribute, property) in [("bgcolor", "background-color"), ("text", "color")] {
            if let Some(value) = self.dom.attribute(self.dom.body, attribute) {
                style = format!("{property}: {value}; {style}");
            }
        }
        let direction = self.dom.attribute(self.dom.body, "dir");
        if style.is_empty() && direction.is_none() {
            return false;
        }
        self.out.push_str("<div");
        self.attribute("style", &style);
        if let Some(direction) = direction {
            let direction = direction.to_owned();
            self.attribute("dir", &direction);
        }
        self.out.push('>');
        true
    }

    fn children_of(&mut self, node: usize) {
        let steps = self.dom.children(node).iter().rev().map(|&child| Step::Open(child)).collect();
        self.walk(steps);
    }

    fn walk(&mut self, mut steps: Vec<Step>) {
        while let Some(step) = steps.pop() {
            match step {
                Step::Open(node) if self.hidden.contains(&node) => {}
                Step::Open(node) => self.open(node, &mut steps),
                Step::Close(node) => {
                    self.out.push_str("</");
                    self.out.push_str(self.dom.name(node));
                    self.out.push('>');
                }
            }
        }
    }

    fn open(&mut self, node: usize, steps: &mut Vec<Step>) {
        match self.dom.data(node) {
            Data::Text(text) => escape(&mut self.out, text, Place::Text),
            Data::Element { name, .. } => {
                let is_html = name.ns == html5ever::ns!(html);
                let local = &*name.local;
                if !is_html || policy::DROPPED.contains(&local) {
                    return;
                }
                if local == "img" {
                    self.image(node);
                    return;
                }
                if policy::TAGS.contains(&local) {
                    self.start(node, local);
                    if matches!(local, "br" | "hr" | "wbr" | "col") {
                        return;
                    }
                    steps.push(Step::Close(node));
                }
                steps.extend(self.dom.children(node).iter().rev().map(|&child| Step::Open(child)));
            }
            Data::Document | Data::Other => {}
        }
    }

    fn start(&mut self, node: usize, name: &str) {
        self.out.push('<');
        self.out.push_str(name);
        self.attributes(node, name);
        self.out.push('>');
    }

    fn attributes(&mut self, node: usize, name: &str) {
        if let Data::Element { attributes, .. } = self.dom.data(node) {
            for attribute in attributes {
                let key = &*attribute.name.local;
                if policy::is_allowed(name, key) && key != "src" {
                    self.attribute(key, &attribute.value);
                }
            }
        }
    }

    fn attribute(&mut self, name: &str, value: &str) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        escape(&mut self.out, value, Place::Attribute);
        self.out.push('"');
    }

    fn image(&mut self, node: usize) {
        let source = self.dom.attribute(node, "src").map(str::trim).filter(|source| !source.is_empty());
        // Without src a browser takes the first candidate of srcset.
        let candidate =
            self.dom.attribute(node, "srcset").and_then(|set| set.split([',', ' ']).find(|url| !url.is_empty()));
        match source.or(candidate).map_or(Shown::Nothing, |source| self.pictures.show(source)) {
            Shown::Picture(reference) => {
                self.out.push_str("<img");
                self.attributes(node, "img");
                self.attribute("src", &reference);
                self.out.push('>');
            }
            Shown::Blocked if self.is_tracker(node) => {}
            Shown::Blocked => self.mark(node),
            Shown::Nothing => {
                let text = self.dom.attribute(node, "alt").unwrap_or_default();
                escape(&mut self.out, text, Place::Text);
            }
        }
    }

    /// An image of a few points shows nothing: it only tells that the mail was opened.
    fn is_tracker(&self, node: usize) -> bool {
        ["width", "height"].iter().any(|name| {
            let value = self.dom.attribute(node, name).unwrap_or_default();
            value.trim().trim_end_matches("px").parse::<u32>().is_ok_and(|length| length <= 3)
        })
    }

    /// The mark of a blocked image: a box with its description, without words of ours.
    fn mark(&mut self, node: usize) {
        self.out.push_str(
            "<span style=\"display: inline-block; border: 1px dashed #888888; color: #707070; padding: 0 4px; font-size: 12px\">\u{25a7}",
        );
        let text = self.dom.attribute(node, "alt").unwrap_or_default().trim();
        if !text.is_empty() {
            self.out.push(' ');
            escape(&mut self.out, text, Place::Text);
        }
        self.out.push_str("</span>");
    }
}

pub(super) fn escape(out: &mut String, text: &str, place: Place) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' if place == Place::Attribute => out.push_str("&quot;"),
            '\0' => {}
            _ => out.push(character),
        }
    }
}
