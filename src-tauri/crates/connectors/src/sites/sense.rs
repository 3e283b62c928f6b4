//! HTML as what it says: the same for two texts that differ only in how their tags, letters and gaps are written.

use html5ever::TokenizerResult;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use std::cell::RefCell;

/// One line for each tag, text and comment, for comparing and for nothing else.
pub(crate) fn sense(html: &str) -> String {
    let tokenizer = Tokenizer::new(Sink::default(), TokenizerOpts::default());
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from_slice(html));
    while !matches!(tokenizer.feed(&queue), TokenizerResult::Done) {}
    tokenizer.end();
    let mut lines = tokenizer.sink.0.into_inner();
    lines.end_text();
    lines.whole
}

#[derive(Default)]
struct Lines {
    whole: String,
    text: String,
}

impl Lines {
    fn end_text(&mut self) {
        let words: Vec<&str> = self.text.split_whitespace().collect();
        if !words.is_empty() {
            self.whole.push_str(&format!("\n{}", words.join(" ")));
        }
        self.text.clear();
    }

    fn line(&mut self, line: &str) {
        self.end_text();
        self.whole.push('\n');
        self.whole.push_str(line);
    }

    fn tag(&mut self, tag: &Tag) {
        let mut attributes: Vec<String> =
            tag.attrs.iter().map(|attribute| format!(" {}={:?}", attribute.name.local, &*attribute.value)).collect();
        attributes.sort();
        let slash = if tag.kind == TagKind::EndTag { "/" } else { "" };
        self.line(&format!("<{slash}{}{}>", tag.name, attributes.concat()));
    }
}

#[derive(Default)]
struct Sink(RefCell<Lines>);

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut lines = self.0.borrow_mut();
        match token {
            Token::CharacterTokens(text) => lines.text.push_str(&text),
            Token::TagToken(tag) => lines.tag(&tag),
            Token::CommentToken(text) => lines.line(&format!("<!--{}-->", text.trim())),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

#[cfg(test)]
mod tests {
    use super::sense;

    #[test]
    fn how_html_is_written_does_not_count_and_what_it_says_does() {
        let html = "<!-- ours -->\n<p lang=\"de\" dir=\"ltr\">Größe &amp; mehr<br>\n  https&#58;//x.example</p>";
        let same = "<!--ours--><p dir='ltr' lang=de>\r\nGr&ouml;ße &#38; mehr<BR>https://x.example </p>\r\n";
        assert_eq!(sense(html), sense(same));
        for other in [
            html.replace("mehr", "weniger"),
            html.replace("<br>", ""),
            html.replace("ltr", "rtl"),
            html.replace("ours", "theirs"),
            html.replace("p>", "div>"),
        ] {
            assert_ne!(sense(html), sense(&other), "{other}");
        }
    }
}
