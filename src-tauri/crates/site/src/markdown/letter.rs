//! A body as a letter without marks shows it: lists keep their numbers and links their addresses.

use super::{parse, variables};
use comrak::Arena;
use comrak::arena_tree::NodeEdge;
use comrak::nodes::{ListType, NodeValue};
use std::collections::BTreeMap;

/// The body for a letter. A variable without a value stays as it was written, so that somebody sees it.
pub fn letter(body: &str, values: &BTreeMap<String, String>) -> String {
    let arena = Arena::new();
    let (mut text, mut numbers) = (String::new(), Vec::new());
    for edge in parse(&arena, body).traverse() {
        match edge {
            NodeEdge::Start(node) => begin(&node.data.borrow().value, values, &mut text, &mut numbers),
            NodeEdge::End(node) => end(&node.data.borrow().value, &mut text, &mut numbers),
        }
    }
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.join("\n").trim().to_owned()
}

/// `numbers` holds the next number of each list that is open; none for one with dots.
fn begin(value: &NodeValue, values: &BTreeMap<String, String>, text: &mut String, numbers: &mut Vec<Option<usize>>) {
    match value {
        NodeValue::Text(words) => {
            for piece in variables(words) {
                match piece {
                    Ok(words) => text.push_str(words),
                    Err(name) => match values.get(name) {
                        Some(value) => text.push_str(value),
                        None => text.push_str(&format!("{{{{ {name} }}}}")),
                    },
                }
            }
        }
        NodeValue::Code(code) => text.push_str(&code.literal),
        NodeValue::CodeBlock(code) => text.push_str(&code.literal),
        NodeValue::SoftBreak => text.push(' '),
        NodeValue::LineBreak => text.push('\n'),
        NodeValue::List(list) => {
            numbers.push((list.list_type == ListType::Ordered).then_some(list.start));
        }
        NodeValue::Item(_) => {
            text.push_str(&"  ".repeat(numbers.len().saturating_sub(1)));
            match numbers.last_mut() {
                Some(Some(number)) => {
                    text.push_str(&format!("{number}. "));
                    *number += 1;
                }
                _ => text.push_str("• "),
            }
        }
        _ => {}
    }
}

fn end(value: &NodeValue, text: &mut String, numbers: &mut Vec<Option<usize>>) {
    match value {
        NodeValue::Paragraph | NodeValue::Heading(_) | NodeValue::CodeBlock(_) | NodeValue::Table(_) => {
            let gap = if numbers.is_empty() { 2 } else { 1 };
            lines(text, gap);
        }
        NodeValue::List(_) => {
            numbers.pop();
            lines(text, if numbers.is_empty() { 2 } else { 1 });
        }
        NodeValue::Item(_) | NodeValue::TableRow(_) => lines(text, 1),
        NodeValue::TableCell => text.push_str("  "),
        NodeValue::Link(link) if is_for_people(&link.url) && !text.ends_with(&link.url) => {
            text.push_str(&format!(" ({})", link.url));
        }
        _ => {}
    }
}

/// Ends the line and leaves `count` breaks in all.
fn lines(text: &mut String, count: usize) {
    while text.ends_with([' ', '\n']) {
        text.pop();
    }
    if !text.is_empty() {
        text.push_str(&"\n".repeat(count));
    }
}

fn is_for_people(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(body: &str) -> String {
        letter(body, &[("shop.name".to_owned(), "Nordlicht".to_owned())].into())
    }

    #[test]
    fn marks_fall_away_and_the_order_stays() {
        let markdown = "## Wash\n\nClose *all* zips,\nthen:\n\n1. Hang it **up**\n2. Spray\n   - evenly\n\n\
                        See [the table](https://shop.example/t).\n\n| A | B |\n|---|---|\n| 1 | 2 |\n";
        assert_eq!(
            plain(markdown),
            "Wash\n\nClose all zips, then:\n\n1. Hang it up\n2. Spray\n  • evenly\n\n\
             See the table (https://shop.example/t).\n\nA  B\n1  2"
        );
    }

    #[test]
    fn blocks_of_our_own_say_what_they_hold() {
        let markdown = ":::steps\n1. Hang\n2. Spray\n:::\n\n> [!TIP]\n> Ask {{ shop.name }} or {{ nobody }}.";
        assert_eq!(plain(markdown), "1. Hang\n2. Spray\n\nAsk Nordlicht or {{ nobody }}.");
    }

    #[test]
    fn raw_html_and_dangerous_addresses_are_no_text() {
        let text = plain("Hello <script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\n[x](javascript:alert(1))");
        assert!(!text.contains('<') && !text.contains("javascript"), "{text}");
    }

    #[test]
    fn a_hundred_thousand_nested_quotes_are_read() {
        assert_eq!(plain(&format!("{}x", ">".repeat(100_000))).chars().filter(|c| *c == 'x').count(), 1);
    }
}
