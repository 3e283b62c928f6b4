//! Texts that are kept once and stand in several bodies: `:::block KEY` gives way to what the key stands for.

use super::{Directive, parse};
use comrak::Arena;
use comrak::nodes::{AstNode, NodeValue};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// A word that nobody writes, to see whether a text ends what it begins.
const SENTINEL: &str = "comptoir-end-of-block";

/// The body with the texts in their places. A key that stands for nothing stays, and nobody sees it. A block inside of
/// another one, of a quote or of a list is none.
pub fn placed<'a>(body: &'a str, texts: &BTreeMap<String, String>) -> Cow<'a, str> {
    let arena = Arena::new();
    let found: Vec<(usize, usize, &String)> = blocks(parse(&arena, body))
        .into_iter()
        .filter_map(|(key, first, last)| Some((first, last, texts.get(&key)?)))
        .collect();
    if found.is_empty() {
        return Cow::Borrowed(body);
    }
    let mut out = String::with_capacity(body.len());
    let mut next = found.into_iter().peekable();
    for (index, line) in body.split_inclusive('\n').enumerate() {
        let number = index + 1;
        if next.peek().is_some_and(|(_, last, _)| *last < number) {
            next.next();
        }
        match next.peek() {
            Some((first, _, text)) if *first == number => out.push_str(&format!("\n{}\n\n", text.trim())),
            Some((first, ..)) if *first < number => {}
            _ => out.push_str(line),
        }
    }
    Cow::Owned(out)
}

/// The keys of the blocks of a body, in its order.
pub fn block_keys(body: &str) -> Vec<String> {
    if !body.contains(":::") {
        return Vec::new();
    }
    let arena = Arena::new();
    blocks(parse(&arena, body)).into_iter().map(|(key, ..)| key).collect()
}

/// True for a text that can stand in another one: it ends what it begins and holds no block.
pub fn may_be_placed(text: &str) -> bool {
    let arena = Arena::new();
    let whole = format!("{}\n\n{SENTINEL}\n", text.trim_end());
    let root = parse(&arena, &whole);
    let holds_none = root.descendants().all(|node| match &node.data.borrow().value {
        NodeValue::BlockDirective(block) => !matches!(Directive::read(&block.info), Directive::Block(_)),
        _ => true,
    });
    let is_closed = root.last_child().is_some_and(|last| {
        matches!(last.data.borrow().value, NodeValue::Paragraph)
            && last.first_child().is_some_and(|word| {
                word.next_sibling().is_none()
                    && matches!(&word.data.borrow().value, NodeValue::Text(text) if text == SENTINEL)
            })
    });
    holds_none && is_closed
}

/// Keys with their first and last line.
fn blocks<'a>(root: &'a AstNode<'a>) -> Vec<(String, usize, usize)> {
    let block = |node: &'a AstNode<'a>| {
        let data = node.data.borrow();
        let NodeValue::BlockDirective(block) = &data.value else { return None };
        let Directive::Block(key) = Directive::read(&block.info) else { return None };
        node.first_child().is_none().then(|| (key.to_owned(), data.sourcepos.start.line, data.sourcepos.end.line))
    };
    root.children().filter_map(block).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::text;

    fn texts() -> BTreeMap<String, String> {
        [("days".to_owned(), "Within **30** days.\n\n- unworn".to_owned())].into()
    }

    #[test]
    fn a_text_stands_where_its_key_stood_and_nowhere_else() {
        let body = "Before\n:::block days\n:::\nAfter\n\n:::block days\n:::";
        let whole = placed(body, &texts());
        assert_eq!(text(&whole, &BTreeMap::new()), "Before\nWithin 30 days.\nunworn\nAfter\nWithin 30 days.\nunworn");
        for other in
            ["```\n:::block days\n:::\n```", "> :::block days\n> :::", ":::block gone\n:::", ":::steps\n1. a\n:::"]
        {
            assert!(matches!(placed(other, &texts()), Cow::Borrowed(_)), "{other}");
        }
        assert_eq!(block_keys(body), ["days", "days"]);
        assert_eq!(text(":::block gone\n:::\n\nWords", &BTreeMap::new()), "Words");
    }

    #[test]
    fn a_text_that_would_swallow_what_follows_is_none() {
        assert!(may_be_placed("## A\n\n> [!TIP]\n> b\n\n| a |\n|---|\n| b |\n\n```\ncode\n```"));
        for open in ["```\ncode", ":::steps\n1. a", "<!-- a", ":::block days\n:::", "> :::block days\n> :::"] {
            assert!(!may_be_placed(open), "{open}");
        }
    }
}
