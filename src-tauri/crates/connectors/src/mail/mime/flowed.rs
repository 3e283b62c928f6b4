//! Text that was wrapped for the journey (RFC 3676, format=flowed), joined again.

/// Joins flowed lines of the same quote depth. `deletes_space`: the space before the soft break was added by the sender (DelSp=yes).
pub(super) fn unwrap(text: &str, deletes_space: bool) -> String {
    let mut out = String::with_capacity(text.len());
    // The quote depth of an open paragraph, which the next line of the same depth continues.
    let mut open_depth = None;
    for (index, line) in text.split('\n').enumerate() {
        let content = line.trim_start_matches('>');
        let depth = line.len() - content.len();
        let content = content.strip_prefix(' ').unwrap_or(content);
        let is_signature = content == "-- ";
        if open_depth != Some(depth) || is_signature {
            if index > 0 {
                out.push('\n');
            }
            if depth > 0 {
                out.push_str(&">".repeat(depth));
                out.push(' ');
            }
        }
        let is_flowed = content.ends_with(' ') && !is_signature;
        out.push_str(if is_flowed && deletes_space { content.strip_suffix(' ').unwrap_or(content) } else { content });
        open_depth = is_flowed.then_some(depth);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::unwrap;

    #[test]
    fn soft_breaks_are_joined_and_hard_ones_stay() {
        for (text, deletes_space, expected) in [
            ("one \ntwo\nthree", false, "one two\nthree"),
            ("日本 \n語", true, "日本語"),
            ("> quoted \n> more\nmine", false, "> quoted more\nmine"),
            ("> quoted \nmine", false, "> quoted \nmine"),
            ("text\n-- \nAda", false, "text\n-- \nAda"),
            (" >not a quote", false, ">not a quote"),
            ("\n\nlate", false, "\n\nlate"),
        ] {
            assert_eq!(unwrap(text, deletes_space), expected, "{text:?}");
        }
    }
}
