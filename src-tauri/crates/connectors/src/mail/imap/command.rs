//! Spells commands, so that no folder name or password can break out of its place.

/// A command without its tag: texts, and literals in between that the server has to invite.
#[derive(Debug, Default)]
pub struct Command<'a> {
    pub pieces: Vec<Piece<'a>>,
}

#[derive(Debug)]
pub enum Piece<'a> {
    Text(String),
    Literal(&'a [u8]),
}

impl<'a> Command<'a> {
    pub fn new(text: impl Into<String>) -> Self {
        Self { pieces: vec![Piece::Text(text.into())] }
    }

    /// Adds text as it is; the caller vouches for it.
    #[must_use]
    pub fn text(mut self, text: &str) -> Self {
        if let Some(Piece::Text(last)) = self.pieces.last_mut() {
            last.push_str(text);
        } else {
            self.pieces.push(Piece::Text(text.to_owned()));
        }
        self
    }

    /// Adds a string, quoted where that is possible, else as a literal.
    #[must_use]
    pub fn string(self, string: &'a str) -> Self {
        let may_be_quoted = string.chars().all(|c| c.is_ascii() && !c.is_ascii_control()) && string.len() < 1000;
        if may_be_quoted {
            let escaped = string.replace('\\', "\\\\").replace('"', "\\\"");
            self.text(&format!("\"{escaped}\""))
        } else {
            self.literal(string.as_bytes())
        }
    }

    #[must_use]
    pub fn literal(mut self, bytes: &'a [u8]) -> Self {
        self.pieces.push(Piece::Literal(bytes));
        self
    }
}

/// Spells UIDs in the shortest form: `1:3,7`. Sets longer than `longest` bytes are split.
pub fn uid_sets(uids: &[u32], most: usize, longest: usize) -> Vec<(String, Vec<u32>)> {
    let mut sorted = uids.to_vec();
    sorted.sort_unstable();
    sorted.dedup();
    let mut sets: Vec<(String, Vec<u32>)> = Vec::new();
    for run in sorted.chunk_by(|a, b| a + 1 == *b).flat_map(|run| run.chunks(most)) {
        let (Some(first), Some(last)) = (run.first(), run.last()) else { continue };
        let spelled = if first == last { first.to_string() } else { format!("{first}:{last}") };
        match sets.last_mut() {
            Some((set, members)) if members.len() + run.len() <= most && set.len() + spelled.len() < longest => {
                set.push(',');
                set.push_str(&spelled);
                members.extend(run);
            }
            _ => sets.push((spelled, run.to_vec())),
        }
    }
    sets
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spelled(uids: &[u32], most: usize, longest: usize) -> Vec<String> {
        uid_sets(uids, most, longest).into_iter().map(|(set, _)| set).collect()
    }

    #[test]
    fn runs_of_uids_become_ranges() {
        assert_eq!(spelled(&[7, 3, 2, 1, 3, 9, 10], 100, 100), ["1:3,7,9:10"]);
        assert_eq!(spelled(&[], 100, 100), Vec::<String>::new());
        assert_eq!(spelled(&[u32::MAX], 100, 100), ["4294967295"]);
    }

    #[test]
    fn long_sets_are_split_by_count_and_by_length() {
        assert_eq!(spelled(&[1, 2, 3, 4, 5], 2, 100), ["1:2", "3:4", "5"]);
        assert_eq!(spelled(&[10, 20, 30, 40], 100, 6), ["10,20", "30,40"]);
    }

    #[test]
    fn a_string_cannot_break_out() {
        let pieces = Command::new("SELECT ").string("a\"b\\c").pieces;
        assert!(matches!(pieces.as_slice(), [Piece::Text(text)] if text == "SELECT \"a\\\"b\\\\c\""));
        let pieces = Command::new("SELECT ").string("a\r\nA1 DELETE x").text(" (X)").pieces;
        assert!(
            matches!(pieces.as_slice(), [Piece::Text(_), Piece::Literal(b"a\r\nA1 DELETE x"), Piece::Text(end)] if end == " (X)")
        );
    }
}
