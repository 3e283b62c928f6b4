//! What a text in Markdown says, without its marks: for the search and for answers that are plain text.

use comrak::nodes::{ListType, NodeValue};
use comrak::{Arena, Options, parse_document};

/// The words as they are read. Raw HTML is left out: it belongs to no text of ours.
pub(super) fn plain(markdown: &str) -> String {
    let arena = Arena::new();
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.strikethrough = true;
    let root = parse_document(&arena, markdown, &options);
    let (mut text, mut numbers) = (String::new(), Vec::new());
    for edge in root.traverse() {
        match edge {
            comrak::arena_tree::NodeEdge::Start(node) => begin(&node.data.borrow().value, &mut text, &mut numbers),
            comrak::arena_tree::NodeEdge::End(node) => end(&node.data.borrow().value, &mut text, &mut numbers),
        }
    }
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.join("\n").trim().to_owned()
}

/// `numbers` holds the next number of each list that is open; none for one with dots.
fn begin(value: &NodeValue, text: &mut String, numbers: &mut Vec<Option<usize>>) {
    match value {
        NodeValue::Text(words) => text.push_str(words),
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

/// The first sentences, at most `longest` characters, cut at a word.
pub(super) fn excerpt(plain: &str, longest: usize) -> String {
    let flat = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    if flat.chars().count() <= longest {
        return flat;
    }
    let cut: String = flat.chars().take(longest).collect();
    let kept = cut.rsplit_once(' ').map_or(cut.as_str(), |(kept, _)| kept);
    format!("{}…", kept.trim_end_matches([',', ';', ':', '.']))
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn raw_html_and_dangerous_addresses_are_no_text() {
        let text = plain("Hello <script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\n[x](javascript:alert(1))");
        assert!(!text.contains('<') && !text.contains("javascript"), "{text}");
    }

    #[test]
    fn a_hundred_thousand_nested_quotes_are_read() {
        assert_eq!(plain(&format!("{}x", ">".repeat(100_000))).chars().filter(|c| *c == 'x').count(), 1);
    }

    #[test]
    fn an_excerpt_ends_at_a_word() {
        assert_eq!(excerpt("One two\nthree four", 9), "One two…");
        assert_eq!(excerpt("One", 9), "One");
    }
}
