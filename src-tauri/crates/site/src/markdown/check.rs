//! What a writer should mend in a body before it is published.

use super::text::{headings_of, inline};
use super::{Directive, MAX_BODY, Setting, Target, links, parse, variables};
use comrak::Arena;
use comrak::nodes::{AstNode, NodeValue};
use std::collections::BTreeSet;

/// A fault of a body, with the line that it stands in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// Longer than what is read.
    TooLong,
    /// HTML stands as text.
    Html {
        line: usize,
    },
    /// A picture without a description for those who do not see it.
    PictureWithoutAlt {
        line: usize,
    },
    /// A picture of another server, which is never asked for.
    PictureElsewhere {
        line: usize,
        address: String,
    },
    /// A link that leads nowhere: article, file or anchor is missing, or the kind of address is refused.
    DeadLink {
        line: usize,
        address: String,
    },
    UnknownProduct {
        line: usize,
        sku: String,
    },
    UnknownBlock {
        line: usize,
        name: String,
    },
    /// A text that is kept nowhere.
    DeadBlock {
        line: usize,
        key: String,
    },
    UnknownVariable {
        line: usize,
        name: String,
    },
    /// A film that nobody can read along.
    VideoWithoutCaptions {
        line: usize,
    },
}

/// Everything to mend in a body, in its order.
pub fn check(body: &str, setting: &Setting<'_>) -> Vec<Fault> {
    let arena = Arena::new();
    let root = parse(&arena, body);
    let anchors = headings_of(root, setting.values).into_iter().map(|heading| heading.anchor).collect();
    let mut faults = if body.len() > MAX_BODY { vec![Fault::TooLong] } else { Vec::new() };
    for node in root.descendants() {
        look(node, setting, &anchors, &mut faults);
    }
    faults
}

fn look<'n>(node: &'n AstNode<'n>, setting: &Setting<'_>, anchors: &BTreeSet<String>, faults: &mut Vec<Fault>) {
    let data = node.data.borrow();
    let line = data.sourcepos.start.line;
    let mut dead = |address: &str| {
        if !is_there(address, setting, anchors) {
            faults.push(Fault::DeadLink { line, address: address.to_owned() });
        }
    };
    match &data.value {
        NodeValue::HtmlBlock(_) | NodeValue::HtmlInline(_) => faults.push(Fault::Html { line }),
        NodeValue::Link(link) => dead(&link.url),
        NodeValue::Image(picture) => {
            if matches!(Target::read(&picture.url), Target::Web(_)) {
                faults.push(Fault::PictureElsewhere { line, address: picture.url.clone() });
            } else {
                dead(&picture.url);
            }
            if inline(node, setting.values).is_empty() {
                faults.push(Fault::PictureWithoutAlt { line });
            }
        }
        NodeValue::Text(text) => {
            let names = variables(text).into_iter().filter_map(Result::err);
            let unknown = names.filter(|name| !setting.values.contains_key(*name));
            faults.extend(unknown.map(|name| Fault::UnknownVariable { line, name: name.to_owned() }));
        }
        NodeValue::BlockDirective(block) => match Directive::read(&block.info) {
            Directive::Steps => {}
            Directive::Product(sku) if (setting.product)(sku).is_some() => {}
            Directive::Product(sku) => faults.push(Fault::UnknownProduct { line, sku: sku.to_owned() }),
            // Where `placed` was here before, what is left stands for nothing.
            Directive::Block(key) => faults.push(Fault::DeadBlock { line, key: key.to_owned() }),
            Directive::Video if links(node, setting.values).len() < 2 && node.children().count() < 2 => {
                faults.push(Fault::VideoWithoutCaptions { line });
            }
            Directive::Video => {}
            Directive::Unknown => faults.push(Fault::UnknownBlock { line, name: block.info.clone() }),
        },
        _ => {}
    }
}

fn is_there(address: &str, setting: &Setting<'_>, anchors: &BTreeSet<String>) -> bool {
    match Target::read(address) {
        Target::Article(id) => (setting.article)(id).is_some(),
        Target::File(name) => (setting.file)(name).is_some(),
        Target::Anchor(name) => anchors.contains(name),
        Target::Web(_) => true,
        Target::Refused => false,
    }
}
