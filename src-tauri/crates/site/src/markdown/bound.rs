//! How deep blocks may stand in blocks. The reader of Markdown looks at every open block for every line, and at the rest of
//! the line for every mark: nesting that nobody writes would cost it hours.

use super::MAX_DEPTH;
use std::borrow::Cow;

/// The body with at most `MAX_DEPTH` marks of quotes and lists before a line, and as many blocks of ours in each other.
/// What stands deeper loses its marks, not its words. Lines keep their numbers.
pub(super) fn bounded(body: &str) -> Cow<'_, str> {
    let mut open = Vec::new();
    let mut cut = String::new();
    let mut kept = 0;
    let mut begin = 0;
    for line in body.split_inclusive('\n') {
        let end = begin + line.len();
        let (keep, resume) = shorten(line, &mut open);
        if keep < resume {
            cut.push_str(body.get(kept..begin + keep).unwrap_or_default());
            kept = begin + resume;
        }
        begin = end;
    }
    if kept == 0 {
        return Cow::Borrowed(body);
    }
    cut.push_str(body.get(kept..).unwrap_or_default());
    Cow::Owned(cut)
}

/// The part of a line that is left out: from where, and up to where. `open` has the marks of our blocks that may be open.
fn shorten(line: &str, open: &mut Vec<usize>) -> (usize, usize) {
    let (mut at, mut marks, mut keep) = (0, 0, 0);
    while let Some(length) = mark(line.get(at..).unwrap_or_default()) {
        at += length;
        marks += 1;
        if marks <= MAX_DEPTH {
            keep = at;
        }
    }
    if marks > MAX_DEPTH {
        return (keep, at);
    }
    let rest = line.get(at..).unwrap_or_default().trim_end();
    let (fence, indent) = fence(rest);
    if fence < 3 {
        return (0, 0);
    }
    let is_end = marks == 0 && indent < 4 && fence + indent == rest.len();
    if is_end && open.iter().all(|own| *own <= fence) && open.pop().is_some() {
        return (0, 0);
    }
    if open.len() < MAX_DEPTH {
        open.push(fence);
        return (0, 0);
    }
    (at, at + rest.len())
}

/// How long the mark of a quote or of a list item is, with what stands before it.
fn mark(text: &str) -> Option<usize> {
    let rest = text.trim_start_matches([' ', '\t']);
    let indent = text.len() - rest.len();
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let mut signs = rest.get(digits..)?.chars();
    let is_mark = match (signs.next()?, digits) {
        ('>', 0) => return Some(indent + 1),
        ('-' | '*' | '+', 0) => true,
        ('.' | ')', 1..=9) => true,
        _ => false,
    };
    let is_apart = signs.next().is_none_or(char::is_whitespace);
    (is_mark && is_apart).then_some(indent + digits + 1)
}

/// How many colons a line begins with, and how far it is set in.
fn fence(line: &str) -> (usize, usize) {
    let rest = line.trim_start_matches([' ', '\t']);
    let colons = rest.len() - rest.trim_start_matches(':').len();
    (colons, line.len() - rest.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_write_stays_as_it_is() {
        let body = "> - 1. a\n\n* * *\n\n:::steps\n1. b\n:::\n\n:::product A-1\n:::\n\n```\n> > :::\n```\n10:::30\n";
        assert!(matches!(bounded(body), Cow::Borrowed(_)));
        let many = ":::product A-1\n:::\n\n".repeat(500);
        assert_eq!(bounded(&many), many.as_str());
    }

    #[test]
    fn marks_that_nobody_writes_fall_away_and_words_stay() {
        for (mark, kept) in [(">", ">"), ("> ", ">"), ("- ", "-"), ("1. ", "1."), (">\t* ", "*")] {
            let body = format!("a\n{}word\nb\n", mark.repeat(10_000));
            let cut = bounded(&body);
            assert!(cut.len() < 400 && cut.matches(kept).count() <= MAX_DEPTH, "{mark}: {cut}");
            assert!(cut.ends_with("word\nb\n") && cut.lines().count() == 3, "{cut}");
        }
    }

    #[test]
    fn blocks_of_ours_stand_in_each_other_only_so_deep() {
        for (line, end) in [(":::a\n", ""), (":::::a\n", ":::\n"), ("> :::a\n", ""), (":::a\n> :::\n", "")] {
            let body = format!("{line}{end}").repeat(5_000);
            let cut = bounded(&body);
            assert!(cut.matches(":::").count() <= MAX_DEPTH, "{line}");
            assert_eq!(cut.lines().count(), body.lines().count(), "{line}");
        }
    }
}
