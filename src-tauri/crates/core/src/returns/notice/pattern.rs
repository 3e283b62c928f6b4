//! Phrases that are looked for in the words of a letter.

use super::tokens::{Token, words};
use std::ops::Range;

/// `word` is itself, `stem~` begins a word, `a|b` are choices, `word?` may be left out, and `..` stands for a few words.
#[derive(Debug, Clone)]
pub struct Pattern {
    parts: Vec<Part>,
}

#[derive(Debug, Clone)]
enum Part {
    Gap(usize),
    OneOf { choices: Vec<Vec<Word>>, is_optional: bool },
}

#[derive(Debug, Clone)]
struct Word {
    text: String,
    is_stem: bool,
}

impl Word {
    fn fits(&self, token: &Token) -> bool {
        if self.is_stem { token.word.starts_with(&self.text) } else { token.word == self.text }
    }
}

impl Pattern {
    /// `gap`: for how many words `..` stands at most.
    pub fn parse(text: &str, gap: usize) -> Self {
        let part = |piece: &str| {
            if piece == ".." {
                return Part::Gap(gap);
            }
            let (piece, is_optional) = piece.strip_suffix('?').map_or((piece, false), |bare| (bare, true));
            Part::OneOf { choices: piece.split('|').map(choice).collect(), is_optional }
        };
        Self { parts: text.split_whitespace().map(part).collect() }
    }

    /// The first place where it stands.
    pub fn find(&self, tokens: &[Token]) -> Option<Range<usize>> {
        (0..tokens.len()).find_map(|from| self.at(tokens, from).map(|end| from..end))
    }

    /// Every place where it stands, none inside another.
    pub fn all(&self, tokens: &[Token]) -> Vec<Range<usize>> {
        let (mut found, mut from) = (Vec::new(), 0);
        while from < tokens.len() {
            match self.at(tokens, from) {
                Some(end) => {
                    found.push(from..end);
                    from = end.max(from + 1);
                }
                None => from += 1,
            }
        }
        found
    }

    /// Where it ends, if it begins here.
    pub fn at(&self, tokens: &[Token], from: usize) -> Option<usize> {
        ends(&self.parts, tokens, from).filter(|end| *end > from)
    }
}

fn choice(text: &str) -> Vec<Word> {
    let (text, is_stem) = text.strip_suffix('~').map_or((text, false), |bare| (bare, true));
    let all = words(text);
    let last = all.len().saturating_sub(1);
    all.into_iter().enumerate().map(|(at, text)| Word { text, is_stem: is_stem && at == last }).collect()
}

fn ends(parts: &[Part], tokens: &[Token], at: usize) -> Option<usize> {
    let Some((first, rest)) = parts.split_first() else { return Some(at) };
    match first {
        Part::Gap(most) => (0..=*most).find_map(|skip| ends(rest, tokens, at + skip)),
        Part::OneOf { choices, is_optional } => {
            let fitting = choices.iter().find_map(|choice| {
                let stand = tokens.get(at..at + choice.len())?;
                let fits = choice.iter().zip(stand).all(|(word, token)| word.fits(token));
                if fits { ends(rest, tokens, at + choice.len()) } else { None }
            });
            fitting.or_else(|| if *is_optional { ends(rest, tokens, at) } else { None })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tokens::sentences;
    use super::*;

    fn fits(pattern: &str, text: &str) -> bool {
        let tokens = sentences(text).remove(0).tokens;
        Pattern::parse(pattern, 4).find(&tokens).is_some()
    }

    #[test]
    fn choices_stems_gaps_and_what_may_be_left_out() {
        assert!(fits("ich .. widerruf~", "Hiermit möchte ich den Kauf widerrufen"));
        assert!(!fits("ich widerruf~", "Hiermit möchte ich den Kauf widerrufen"));
        assert!(fits("too|much too? small", "It is much small"));
        assert!(fits("クーリングオフ し|いた ます|します", "クーリング・オフします"));
        assert!(!fits("a .. b", "a 1 2 3 4 5 b"));
    }
}
