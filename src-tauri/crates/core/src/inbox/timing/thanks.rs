//! Whether a letter only says thank you, in any shipped language.
//!
//! A mistake in one direction wakes a conversation for nothing; in the other it leaves a customer waiting. So every word
//! has to be known as harmless, and one that is not wakes.

mod harmless;
mod words;

use harmless::HARMLESS;
use unicode_normalization::UnicodeNormalization;
use words::{ACKNOWLEDGING, CLOSING, GREETING, JAPANESE, THANKING};

/// A longer text says more than thank you. Characters.
const LONGEST: usize = 400;

/// A greeting or a signature names somebody in at most so many words.
const NAME_WORDS: usize = 6;

/// What is known about the conversation.
#[derive(Debug, Clone, Copy)]
pub(super) struct Known<'a> {
    /// Everybody who may be greeted or may sign.
    pub names: &'a [String],
    /// Our last letter asked something: "OK, thanks" is then an answer.
    pub was_asked: bool,
}

/// Whether a text, without its quotes, says thank you and nothing else.
pub(super) fn is_mere_thanks(text: &str, known: &Known<'_>) -> bool {
    let text = text.trim();
    if text.is_empty() || text.chars().count() > LONGEST || asks(text) || text.chars().any(is_digit) {
        return false;
    }
    let names: Vec<String> = known.names.iter().flat_map(|name| words_of(name)).collect();
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let mut found = Found::default();
    let mut is_signing = false;
    for (index, line) in lines.iter().enumerate() {
        let rest = if index == 0 { after_greeting(line, &names) } else { line };
        is_signing |= begins_with(rest, CLOSING) && !has_thanks(rest);
        // Under a closing stands who writes.
        let is_signature = is_signing && is_name(rest, &names);
        if !is_signature && !found.read(rest, &names) {
            return false;
        }
    }
    found.has_thanks && !(known.was_asked && found.has_acknowledged)
}

/// Whether a text asks something.
pub(super) fn asks(text: &str) -> bool {
    text.chars().any(|character| matches!(character, '?' | '？' | '؟'))
}

fn is_digit(character: char) -> bool {
    character.is_numeric()
}

#[derive(Default)]
struct Found {
    has_thanks: bool,
    has_acknowledged: bool,
}

impl Found {
    /// False for a word that says more.
    fn read(&mut self, line: &str, names: &[String]) -> bool {
        let words = words_of(line);
        let mut at = 0;
        while let Some(word) = words.get(at) {
            let pair = words.get(at + 1).map(|next| format!("{word} {next}"));
            let (word, width) = match &pair {
                Some(pair) if is_known(pair) => (pair.as_str(), 2),
                _ => (word.as_str(), 1),
            };
            if !self.take(word, names) {
                return false;
            }
            at += width;
        }
        self.has_thanks |= line.chars().any(|character| matches!(character, '🙏' | '💐' | '❤' | '💙' | '🥰' | '🤗'));
        self.has_acknowledged |= line.chars().any(|character| matches!(character, '👍' | '👌' | '✅'));
        self.has_thanks |= words.is_empty() && self.has_acknowledged;
        true
    }

    fn take(&mut self, word: &str, names: &[String]) -> bool {
        if THANKING.contains(&word) {
            self.has_thanks = true;
        } else if ACKNOWLEDGING.contains(&word) {
            self.has_acknowledged = true;
        } else if word.chars().any(is_japanese) {
            return self.take_japanese(word, names);
        } else {
            return is_known(word) || names.iter().any(|name| name == word);
        }
        true
    }

    /// Without blanks between the words, known pieces are taken off until nothing is left.
    fn take_japanese(&mut self, word: &str, names: &[String]) -> bool {
        let mut rest = word;
        while !rest.is_empty() {
            let longest = |list: &[&str]| {
                list.iter().filter(|piece| rest.starts_with(**piece)).map(|piece| piece.len()).max().unwrap_or(0)
            };
            let name = names.iter().filter(|name| rest.starts_with(name.as_str())).map(String::len).max().unwrap_or(0);
            let (thanks, acknowledged) = (longest(JAPANESE.thanking), longest(JAPANESE.acknowledging));
            let width = thanks.max(acknowledged).max(longest(JAPANESE.harmless)).max(name);
            let Some(after) = rest.get(width..).filter(|_| width > 0) else { return false };
            self.has_thanks |= thanks == width;
            self.has_acknowledged |= acknowledged == width;
            rest = after;
        }
        true
    }
}

fn is_japanese(character: char) -> bool {
    matches!(character, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ff66}'..='\u{ff9f}')
}

fn is_known(words: &str) -> bool {
    [THANKING, ACKNOWLEDGING, GREETING, CLOSING, HARMLESS].iter().any(|list| list.contains(&words))
}

/// The words, folded: small letters, no marks above letters of the Latin script, no punctuation.
fn words_of(text: &str) -> Vec<String> {
    let mut plain = String::with_capacity(text.len());
    for character in text.nfkc().flat_map(char::to_lowercase) {
        push_folded(character, &mut plain);
    }
    plain.split_whitespace().map(str::to_owned).collect()
}

fn push_folded(character: char, plain: &mut String) {
    match character {
        'ı' => plain.push('i'),
        'ß' => plain.push_str("ss"),
        'ł' => plain.push('l'),
        'ø' => plain.push('o'),
        'æ' => plain.push_str("ae"),
        'أ' | 'إ' | 'آ' | 'ٱ' => plain.push('ا'),
        'ى' => plain.push('ي'),
        'ة' => plain.push('ه'),
        // An apostrophe joins, and so do the marks of Arabic, the dot above i and what makes one emoji of two.
        '\'' | '’' | 'ـ' | '\u{64b}'..='\u{652}' | '\u{307}' | '\u{200d}' | '\u{fe0f}' => {}
        'ー' => plain.push('ー'),
        character if !character.is_alphabetic() => plain.push(' '),
        character if is_japanese(character) => plain.push(character),
        character => plain.extend(std::iter::once(character).nfd().filter(|piece| piece.is_alphabetic())),
    }
}

fn begins_with(line: &str, list: &[&str]) -> bool {
    let words = words_of(line);
    let pair = words.iter().take(2).map(String::as_str).collect::<Vec<_>>().join(" ");
    words.first().is_some_and(|first| list.contains(&first.as_str())) || list.contains(&pair.as_str())
}

/// What follows a greeting such as "Hi Mira,": nothing, where the line only greets.
fn after_greeting<'a>(line: &'a str, names: &[String]) -> &'a str {
    if !begins_with(line, GREETING) {
        return line;
    }
    let end = line.char_indices().find(|(_, character)| matches!(character, ',' | '!' | '،' | '、' | '。'));
    let (greeting, rest) = match end {
        Some((at, mark)) => (line.get(..at).unwrap_or(line), line.get(at + mark.len_utf8()..).unwrap_or_default()),
        None => (line, ""),
    };
    if is_name(greeting, names) && !has_thanks(greeting) { rest.trim() } else { line }
}

fn has_thanks(line: &str) -> bool {
    words_of(line).iter().any(|word| THANKING.contains(&word.as_str()))
}

/// A line of few words each of which is a known name or begins with a capital letter.
fn is_name(line: &str, names: &[String]) -> bool {
    let words: Vec<&str> = line.split_whitespace().collect();
    words.len() <= NAME_WORDS
        && words.iter().all(|word| {
            let is_capital = word.chars().next().is_some_and(char::is_uppercase);
            let folded = words_of(word);
            is_capital || folded.iter().all(|word| is_known(word) || names.contains(word))
        })
}

#[cfg(test)]
mod tests;
