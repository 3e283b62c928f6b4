//! The tree as Markdown that people like to read.

use comrak::nodes::AstNode;
use comrak::options::ListStyleType;
use comrak::{Options, format_commonmark};

/// Signs that comrak marks wherever they stand, though they mean something in few places. They are put aside while it writes.
const SHIELDED: [(char, char); 3] = [('!', '\u{e000}'), ('#', '\u{e001}'), ('>', '\u{e002}')];

/// Puts signs aside. What a stranger wrote in their place is left out.
pub(super) fn shield(word: &str) -> String {
    let aside = |sign: char| match SHIELDED.iter().find(|(own, other)| *own == sign || *other == sign) {
        Some((own, _)) if *own != sign => None,
        Some((_, other)) => Some(*other),
        None => Some(sign),
    };
    word.chars().filter_map(aside).collect()
}

/// Where a line begins, a sign keeps its mark.
pub(super) fn at_begin(word: &str) -> String {
    let mut signs = word.chars();
    let first =
        signs.next().map(|first| SHIELDED.iter().find(|(_, other)| *other == first).map_or(first, |(own, _)| *own));
    first.into_iter().chain(signs).collect()
}

pub(super) fn markdown<'a>(root: &'a AstNode<'a>) -> String {
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.strikethrough = true;
    options.extension.alerts = true;
    options.extension.block_directive = true;
    options.render.prefer_fenced = true;
    options.render.list_style = ListStyleType::Dash;
    let mut written = String::new();
    if format_commonmark(root, &options, &mut written).is_err() {
        return String::new();
    }
    let mut text = String::with_capacity(written.len());
    let mut is_code = false;
    // A mark that comrak puts between two lists; readers would see it.
    let mark = "<!-- end list -->\n\n";
    let is_mark = |line: &&str| line.trim_start_matches([' ', '>']) == mark.trim();
    for line in written.replace(mark, "").lines().filter(|line| !is_mark(line)) {
        is_code ^= line.trim_start_matches([' ', '>', '-']).starts_with("```");
        if is_code {
            text.push_str(line);
        } else {
            text.push_str(line.trim_end_matches([' ', '\t']));
        }
        // Two spaces break a line, and editors take them away.
        if line.ends_with("  ") && !is_code {
            text.push('\\');
        }
        text.push('\n');
    }
    let text = text.replace("\u{e000}[", "\\![");
    SHIELDED.iter().fold(text, |text, (own, other)| text.replace(*other, &own.to_string())).trim().to_owned()
}
