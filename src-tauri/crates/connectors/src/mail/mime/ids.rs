//! Message ids, read leniently: other programs write them without brackets, folded, or with rubbish around them.

/// More ids than this in one header are noise.
const MAX_IDS: usize = 1_000;
/// The longest line that mail allows (RFC 5322, section 2.1.1).
const MAX_LENGTH: usize = 998;

/// All ids of a header value in order, without brackets.
pub(super) fn list(line: &str) -> Vec<String> {
    let mut ids = Vec::new();
    let mut rest = line;
    while let Some((_, after)) = rest.split_once('<') {
        let (id, next) = after.split_once('>').unwrap_or((after, ""));
        push(&mut ids, id);
        rest = next;
    }
    if ids.is_empty() {
        for word in line.split(|character: char| character.is_whitespace() || character == ',') {
            if word.contains('@') {
                push(&mut ids, word);
            }
        }
    }
    ids
}

/// A single id, even one without an at sign.
pub(super) fn bare(line: &str) -> String {
    list(line).into_iter().next().unwrap_or_else(|| clean(line))
}

fn push(ids: &mut Vec<String>, id: &str) {
    let id = clean(id);
    if !id.is_empty() && ids.len() < MAX_IDS && !ids.contains(&id) {
        ids.push(id);
    }
}

fn clean(id: &str) -> String {
    id.chars()
        .filter(|character| !character.is_whitespace() && !character.is_control() && !matches!(character, '<' | '>'))
        .take(MAX_LENGTH)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_survive_what_programs_do_to_them() {
        for (line, expected) in [
            ("<a@b> <c@d>", vec!["a@b", "c@d"]),
            ("<a@b>,<c@d>", vec!["a@b", "c@d"]),
            ("<a@b><a@b>", vec!["a@b"]),
            ("a@b c@d", vec!["a@b", "c@d"]),
            ("<<a@b>>", vec!["a@b"]),
            ("<a @ b>", vec!["a@b"]),
            ("<a@b", vec!["a@b"]),
            ("Your mail of Monday <a@b>", vec!["a@b"]),
            ("your message", vec![]),
            ("<>", vec![]),
        ] {
            assert_eq!(list(line), expected, "{line}");
        }
        assert_eq!(bare("no-at-sign"), "no-at-sign");
    }
}
