//! Reading a line from its beginning, over the marks of direction and the blanks that messengers put in between.

/// A place in a line.
pub(super) struct Scan<'a> {
    rest: &'a str,
}

/// Marks that are not seen.
const fn is_mark(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{061C}' | '\u{FEFF}')
}

/// Blanks of every width, and marks.
pub(super) fn is_blank(c: char) -> bool {
    c.is_whitespace() || is_mark(c)
}

/// The value of a digit in any script that phones write.
fn digit(c: char) -> Option<u32> {
    match c {
        '0'..='9' => c.to_digit(10),
        '٠'..='٩' => Some(u32::from(c) - u32::from('٠')),
        '۰'..='۹' => Some(u32::from(c) - u32::from('۰')),
        '０'..='９' => Some(u32::from(c) - u32::from('０')),
        _ => None,
    }
}

impl<'a> Scan<'a> {
    pub const fn new(line: &'a str) -> Self {
        Self { rest: line }
    }

    pub const fn rest(&self) -> &'a str {
        self.rest
    }

    pub fn skip_blanks(&mut self) {
        self.rest = self.rest.trim_start_matches(is_blank);
    }

    /// Takes a character if it comes next, over marks.
    pub fn take(&mut self, wanted: char) -> bool {
        let after = self.rest.trim_start_matches(is_mark);
        match after.strip_prefix(wanted) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// Takes the first of these that comes next, over blanks; case does not matter.
    pub fn take_word<T: Copy>(&mut self, words: &[(&str, T)]) -> Option<T> {
        let after = self.rest.trim_start_matches(is_blank);
        for (word, value) in words {
            let end: usize = after.chars().take(word.chars().count()).map(char::len_utf8).sum();
            let Some((beginning, rest)) = after.split_at_checked(end) else { continue };
            if beginning.to_lowercase() == *word || beginning == *word {
                self.rest = rest;
                return Some(*value);
            }
        }
        None
    }

    /// Takes a number; answers it and how many digits it has.
    pub fn number(&mut self) -> Option<(u32, usize)> {
        let mut after = self.rest.trim_start_matches(is_mark);
        let (mut value, mut count) = (0_u32, 0);
        while let Some(next) = after.chars().next().and_then(|c| Some((digit(c)?, c.len_utf8()))) {
            value = value.checked_mul(10)?.checked_add(next.0)?;
            count += 1;
            after = after.get(next.1..)?;
        }
        if count == 0 {
            return None;
        }
        self.rest = after;
        Some((value, count))
    }
}
