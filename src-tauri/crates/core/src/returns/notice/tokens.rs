//! A letter as sentences of folded words, each of which knows where it stands in the letter.

use crate::desk::fold::fold;
use crate::storefronts::model::latin_digits;
use comptoir_locale::letters::is_unspaced;
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;

/// Longer letters are read to here. Characters.
const LONGEST: usize = 8000;
/// Lines shorter than this were not broken by a mail program.
const USUAL_WIDTH: usize = 60;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Folded, without marks above Latin letters; one character of an unspaced script.
    pub word: String,
    /// Bytes of the letter.
    pub span: Range<usize>,
    /// Which part between commas of its sentence.
    pub piece: usize,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sentence {
    pub tokens: Vec<Token>,
    pub is_question: bool,
}

impl Sentence {
    /// Where a run of its words stands in the letter.
    pub fn span(&self, range: &Range<usize>) -> Range<usize> {
        let tokens = self.tokens.get(range.clone()).unwrap_or_default();
        match (tokens.first(), tokens.last()) {
            (Some(first), Some(last)) => first.span.start..last.span.end,
            _ => 0..0,
        }
    }

    /// The part between commas in which a word stands.
    pub fn piece_of(&self, at: usize) -> Option<usize> {
        self.tokens.get(at).map(|token| token.piece)
    }
}

/// The words of a name, a phrase or a value, as those of a letter are compared.
pub fn words(text: &str) -> Vec<String> {
    let sentences = sentences(text);
    sentences.into_iter().flat_map(|sentence| sentence.tokens).map(|token| token.word).collect()
}

/// A letter by sentences.
pub fn sentences(text: &str) -> Vec<Sentence> {
    let end = text.char_indices().nth(LONGEST).map_or(text.len(), |(at, _)| at);
    let text = text.get(..end).unwrap_or(text);
    let breaks = line_breaks(text);
    let mut reader = Reader { text, found: Vec::new(), sentence: Sentence::default(), piece: 0, start: None };
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        let after = text.get(at + c.len_utf8()..).unwrap_or_default();
        reader.take(at, c, before, after, &breaks);
        before = c;
    }
    reader.end_word(text.len());
    reader.end_sentence(false);
    reader.found
}

struct Reader<'t> {
    text: &'t str,
    found: Vec<Sentence>,
    sentence: Sentence,
    piece: usize,
    start: Option<usize>,
}

impl Reader<'_> {
    fn take(&mut self, at: usize, c: char, before: char, after: &str, breaks: &[usize]) {
        let next = after.chars().next().unwrap_or(' ');
        let is_in_number = matches!(c, '.' | ',') && before.is_numeric() && next.is_numeric();
        if is_unspaced(c) && c != '・' {
            self.end_word(at);
            self.push(at..at + c.len_utf8());
        } else if c.is_alphanumeric() || is_mark(c) || is_in_number {
            self.start.get_or_insert(at);
        } else {
            self.end_word(at);
            match c {
                '\n' if breaks.contains(&at) => self.end_sentence(false),
                '?' | '？' | '؟' => self.end_sentence(true),
                '!' | '！' | '。' | '…' | ';' | '؛' => self.end_sentence(false),
                '.' if !is_abbreviated(after) => self.end_sentence(false),
                ',' | '،' | '、' | ':' | '：' | '–' | '—' | '(' | ')' => self.piece += 1,
                _ => {}
            }
        }
    }

    fn end_word(&mut self, at: usize) {
        if let Some(start) = self.start.take() {
            self.push(start..at);
        }
    }

    fn push(&mut self, span: Range<usize>) {
        for word in fold(self.text.get(span.clone()).unwrap_or_default()).split_whitespace() {
            let word = plain(word);
            if !word.is_empty() {
                self.sentence.tokens.push(Token { word, span: span.clone(), piece: self.piece });
            }
        }
    }

    fn end_sentence(&mut self, is_asked: bool) {
        let mut sentence = std::mem::take(&mut self.sentence);
        self.piece = 0;
        // A Japanese question needs no mark.
        sentence.is_question = is_asked || sentence.tokens.last().is_some_and(|last| last.word == "か");
        if !sentence.tokens.is_empty() {
            self.found.push(sentence);
        } else if let Some(last) = self.found.last_mut().filter(|_| is_asked) {
            last.is_question = true;
        }
    }
}

/// Behind "Gr." or "No." the sentence goes on, with a small letter or a number.
fn is_abbreviated(after: &str) -> bool {
    let next = after.trim_start_matches([' ', '\u{a0}']).chars().next();
    next.is_some_and(|next| next.is_lowercase() || next.is_numeric())
}

/// Where a line ends by intention: an empty one follows, or the next word would have found its place.
fn line_breaks(text: &str) -> Vec<usize> {
    let lines: Vec<&str> = text.split('\n').collect();
    let longest = lines.iter().map(|line| line.trim().chars().count()).max().unwrap_or(0);
    let width = longest.clamp(USUAL_WIDTH, 100);
    let mut breaks = Vec::new();
    let mut at = 0;
    for (line, next) in lines.iter().zip(lines.iter().skip(1)) {
        at += line.len();
        let trimmed = line.trim();
        let needed = next.split_whitespace().next().map_or(0, |word| word.chars().count() + 1);
        let is_unspaced_line = trimmed.chars().next_back().is_some_and(is_unspaced) && !trimmed.ends_with('、');
        let begins_point = next.trim_start().starts_with(['-', '–', '*', '•', '・']);
        let is_carried = trimmed.ends_with([',', '،', '、']);
        let has_place = trimmed.chars().count() + needed <= width && !is_carried;
        if trimmed.is_empty() || needed == 0 || begins_point || is_unspaced_line || has_place {
            breaks.push(at);
        }
        at += 1;
    }
    breaks
}

/// Without the marks that people leave out, and without the Arabic article and what is written before it in one word.
fn plain(word: &str) -> String {
    let bare: String = word.nfd().filter(|c| !is_mark(*c)).nfc().collect();
    let bare = latin_digits(&bare).replace(',', ".");
    let is_arabic = bare.chars().next().is_some_and(|c| matches!(c, '\u{620}'..='\u{64a}'));
    if is_arabic { arabic_stem(&bare).to_owned() } else { bare }
}

fn arabic_stem(word: &str) -> &str {
    // Before these letters it is an "and"; before others often part of the word.
    let is_joined =
        |rest: &&str| rest.chars().count() >= 3 && rest.starts_with(['ا', 'و', 'ل', 'ط', 'م', 'ي', 'ن', 'ه']);
    let rest = word.strip_prefix('و').filter(is_joined).unwrap_or(word);
    let article = ["بال", "ال", "لل"].iter().find_map(|prefix| rest.strip_prefix(prefix));
    article.filter(|bare| bare.chars().count() >= 2).unwrap_or(rest)
}

/// Marks of Latin letters and the vowel signs of Arabic. Those of kana make another letter and stay.
const fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{652}' | '\u{670}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<String> {
        let one = |sentence: &Sentence| {
            let words: Vec<&str> = sentence.tokens.iter().map(|token| token.word.as_str()).collect();
            format!("{}{}", words.join(" "), if sentence.is_question { "?" } else { "" })
        };
        sentences(text).iter().map(one).collect()
    }

    #[test]
    fn a_letter_falls_into_its_sentences_and_abbreviations_do_not_end_them() {
        assert_eq!(
            read("Die Jacke in Gr. 38,5 passt nicht. Kann ich tauschen?"),
            ["die jacke in gr 38.5 passt nicht", "kann ich tauschen?"]
        );
        assert_eq!(read("返品したいです。可能でしょうか"), ["返 品 し た い で す", "可 能 で し ょ う か?"]);
    }

    #[test]
    fn a_line_that_a_mail_program_broke_goes_on_and_one_that_a_person_broke_does_not() {
        let broken = "ich habe die Jacke gestern erhalten und sie gefällt mir leider überhaupt\nnicht. Gruß\nAda";
        assert_eq!(read(broken).len(), 3, "{:?}", read(broken));
        assert_eq!(read("Hiermit widerrufe ich den Kauf\nWann kommt das Geld?").len(), 2);
    }

    #[test]
    fn what_people_leave_out_makes_no_difference() {
        assert_eq!(read("RÉTRACTATION"), read("retractation"));
        assert_eq!(read("İade değişim"), ["iade degisim"]);
        assert_eq!(read("والعقدُ للعقد"), ["عقد عقد"]);
        assert_eq!(read("サイズが"), ["サ イ ズ が"]);
    }
}
