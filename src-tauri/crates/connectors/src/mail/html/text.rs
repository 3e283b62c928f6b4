//! HTML to text: what a reader would see, with quoted history marked by `> ` as in plain mail.

use super::{MAX_INPUT, MAX_TOKEN, chunks, crude_text, cut, data_urls};
use html5ever::TokenizerResult;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use std::cell::{Cell, RefCell};

/// The visible text of an HTML body. Linear in its length.
pub(in crate::mail) fn text_of(html: &str) -> String {
    let (html, _) = data_urls::take(html);
    let html = cut(&html, MAX_INPUT);
    let tokenizer = Tokenizer::new(Sink::default(), TokenizerOpts::default());
    let queue = BufferQueue::default();
    let mut unread = 0;
    for chunk in chunks(html) {
        let before = tokenizer.sink.tokens.get();
        queue.push_back(StrTendril::from_slice(chunk));
        while !matches!(tokenizer.feed(&queue), TokenizerResult::Done) {}
        unread = if tokenizer.sink.tokens.get() == before { unread + chunk.len() } else { 0 };
        if unread > MAX_TOKEN {
            return crude_text(html);
        }
    }
    tokenizer.end();
    tokenizer.sink.writer.into_inner().finish()
}

#[derive(Default)]
struct Sink {
    tokens: Cell<usize>,
    writer: RefCell<Writer>,
}

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        // Errors are reported in the middle of a tag too.
        if matches!(token, Token::ParseError(_)) {
            return TokenSinkResult::Continue;
        }
        self.tokens.set(self.tokens.get() + 1);
        let mut writer = self.writer.borrow_mut();
        match token {
            Token::CharacterTokens(text) => writer.text(&text),
            Token::TagToken(tag) => return writer.tag(&tag),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

/// Content that has no text for a reader.
enum Skip {
    No,
    /// Until the end tag of a raw text element.
    Raw(String),
    /// Until as many end tags of that name as start tags were seen.
    Hidden(String, u32),
}

struct Writer {
    out: String,
    /// Line breaks to write before the next text.
    breaks: u8,
    needs_space: bool,
    preformatted: u32,
    /// One entry an open blockquote; true where it quotes a message.
    quotes: Vec<bool>,
    /// One entry an open list; the next number of an ordered one.
    lists: Vec<Option<u32>>,
    skip: Skip,
}

impl Default for Writer {
    fn default() -> Self {
        Self {
            out: String::new(),
            breaks: 0,
            needs_space: false,
            preformatted: 0,
            quotes: Vec::new(),
            lists: Vec::new(),
            skip: Skip::No,
        }
    }
}

impl Writer {
    fn text(&mut self, text: &str) {
        if !matches!(self.skip, Skip::No) {
            return;
        }
        if self.preformatted > 0 {
            for (index, line) in text.split('\n').enumerate() {
                if index > 0 {
                    self.breaks = self.breaks.saturating_add(1);
                }
                if !line.is_empty() {
                    self.word(line.trim_end_matches('\r'));
                }
            }
            return;
        }
        let is_blank = |character: char| matches!(character, ' ' | '\t' | '\n' | '\r' | '\u{c}');
        if text.starts_with(is_blank) {
            self.needs_space = true;
        }
        for word in text.split(is_blank).filter(|word| !word.is_empty()) {
            self.word(word);
            self.needs_space = true;
        }
        if !text.ends_with(is_blank) {
            self.needs_space = false;
        }
    }

    fn word(&mut self, word: &str) {
        let is_line_start = self.out.is_empty() || self.breaks > 0;
        if is_line_start {
            let depth = self.quotes.iter().filter(|is_cite| **is_cite).count().min(20);
            if !self.out.is_empty() {
                for _ in 0..self.breaks.min(2) {
                    self.out.push('\n');
                }
            }
            self.breaks = 0;
            for _ in 0..depth {
                self.out.push_str("> ");
            }
        } else if self.needs_space {
            self.out.push(' ');
        }
        self.needs_space = false;
        self.out.extend(word.chars().map(|character| if character == '\u{a0}' { ' ' } else { character }));
    }

    fn tag(&mut self, tag: &Tag) -> TokenSinkResult<()> {
        let name = &*tag.name;
        let is_start = tag.kind == TagKind::StartTag;
        match &mut self.skip {
            Skip::Raw(until) => {
                if !is_start && until == name {
                    self.skip = Skip::No;
                }
                return TokenSinkResult::Continue;
            }
            Skip::Hidden(until, depth) => {
                if until == name {
                    *depth = if is_start { *depth + 1 } else { *depth - 1 };
                    if *depth == 0 {
                        self.skip = Skip::No;
                    }
                }
                return TokenSinkResult::Continue;
            }
            Skip::No => {}
        }
        if is_start {
            if let Some(kind) = raw_kind(name) {
                self.skip = Skip::Raw(name.to_owned());
                return TokenSinkResult::RawData(kind);
            }
            self.start(tag, name);
        } else {
            self.end(name);
        }
        TokenSinkResult::Continue
    }

    fn start(&mut self, tag: &Tag, name: &str) {
        if is_hidden(tag) && !matches!(name, "img" | "br" | "hr" | "input" | "meta" | "link" | "col" | "wbr") {
            self.skip = Skip::Hidden(name.to_owned(), 1);
            return;
        }
        match name {
            "br" => self.breaks = self.breaks.saturating_add(1).min(2),
            "img" => {
                if let Some(text) = attribute(tag, "alt").filter(|text| !text.trim().is_empty()) {
                    let text = text.to_owned();
                    self.text(&text);
                }
            }
            "blockquote" => {
                self.block(1);
                if self.quotes.len() < 1_000 {
                    self.quotes.push(is_cite(tag));
                }
            }
            "ul" | "ol" => {
                self.block(1);
                if self.lists.len() < 1_000 {
                    self.lists.push((name == "ol").then_some(1));
                }
            }
            "li" => self.bullet(),
            "pre" => {
                self.block(1);
                self.preformatted += 1;
            }
            "td" | "th" => self.needs_space = true,
            _ => self.block(breaks_around(tag, name)),
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "blockquote" => {
                self.block(1);
                self.quotes.pop();
            }
            "ul" | "ol" => {
                self.lists.pop();
                self.block(1);
            }
            "pre" => {
                self.preformatted = self.preformatted.saturating_sub(1);
                self.block(1);
            }
            "td" | "th" => self.needs_space = true,
            "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.block(1),
            _ if is_block(name) => self.block(1),
            _ => {}
        }
    }

    fn bullet(&mut self) {
        self.block(1);
        let mark = match self.lists.last_mut() {
            Some(Some(number)) => {
                let mark = format!("{number}.");
                *number = number.saturating_add(1);
                mark
            }
            _ => "-".to_owned(),
        };
        self.word(&mark);
        self.needs_space = true;
    }

    fn block(&mut self, breaks: u8) {
        self.breaks = self.breaks.max(breaks);
    }

    /// Trims line ends and leaves at most one empty line in a row.
    fn finish(self) -> String {
        let mut text = String::with_capacity(self.out.len());
        let mut empty = 0;
        for line in self.out.lines().map(str::trim_end) {
            empty = if line.trim_start_matches(['>', ' ']).is_empty() { empty + 1 } else { 0 };
            if empty < 2 && !(text.is_empty() && empty > 0) {
                text.push_str(line);
                text.push('\n');
            }
        }
        text.truncate(text.trim_end().len());
        text
    }
}

fn raw_kind(name: &str) -> Option<RawKind> {
    match name {
        "script" => Some(RawKind::ScriptData),
        "style" | "xmp" | "iframe" | "noembed" | "noframes" => Some(RawKind::Rawtext),
        "title" | "textarea" => Some(RawKind::Rcdata),
        _ => None,
    }
}

/// Empty lines before a block: paragraphs have one, except where Outlook styles each line as a paragraph.
fn breaks_around(tag: &Tag, name: &str) -> u8 {
    match name {
        "p" => {
            let is_line = attribute(tag, "class").is_some_and(|class| class.starts_with("Mso"));
            if is_line { 1 } else { 2 }
        }
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => 2,
        _ if is_block(name) => 1,
        _ => 0,
    }
}

fn is_block(name: &str) -> bool {
    matches!(
        name,
        "div"
            | "table"
            | "tr"
            | "caption"
            | "hr"
            | "address"
            | "article"
            | "aside"
            | "center"
            | "dd"
            | "dl"
            | "dt"
            | "fieldset"
            | "figcaption"
            | "figure"
            | "footer"
            | "form"
            | "header"
            | "main"
            | "nav"
            | "section"
            | "body"
    )
}

fn is_cite(tag: &Tag) -> bool {
    attribute(tag, "type").is_some_and(|value| value.eq_ignore_ascii_case("cite"))
        || attribute(tag, "cite").is_some()
        || attribute(tag, "class").is_some_and(|value| value.contains("quote"))
}

fn is_hidden(tag: &Tag) -> bool {
    attribute(tag, "style").is_some_and(|style| {
        let dense: String = style.chars().filter(|character| !character.is_whitespace()).collect();
        dense.to_ascii_lowercase().contains("display:none")
    })
}

fn attribute<'t>(tag: &'t Tag, name: &str) -> Option<&'t str> {
    tag.attrs.iter().find(|attribute| &*attribute.name.local == name).map(|attribute| &*attribute.value)
}
