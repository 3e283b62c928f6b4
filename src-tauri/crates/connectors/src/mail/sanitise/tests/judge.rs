//! Reads a piece of HTML with html5ever's tokenizer and names everything in it that could run, load or lead astray.
//! Shares no code with the sanitiser.

use html5ever::TokenizerResult;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use std::cell::RefCell;

/// The dangers found, empty for calm HTML.
pub fn dangers(html: &str) -> Vec<String> {
    let tokenizer = Tokenizer::new(Judge::default(), TokenizerOpts::default());
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from_slice(html));
    while !matches!(tokenizer.feed(&queue), TokenizerResult::Done) {}
    tokenizer.end();
    tokenizer.sink.found.into_inner()
}

#[derive(Default)]
struct Judge {
    found: RefCell<Vec<String>>,
}

impl TokenSink for Judge {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        match token {
            Token::TagToken(tag) if tag.kind == TagKind::StartTag => self.tag(&tag),
            Token::CommentToken(text) => self.report(format!("comment {text}")),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

/// The elements that may be left.
const CALM: &[&str] = &[
    "a",
    "abbr",
    "address",
    "article",
    "aside",
    "b",
    "bdi",
    "bdo",
    "big",
    "blockquote",
    "br",
    "caption",
    "center",
    "cite",
    "code",
    "col",
    "colgroup",
    "dd",
    "del",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "font",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "i",
    "img",
    "ins",
    "kbd",
    "li",
    "main",
    "mark",
    "nav",
    "ol",
    "p",
    "pre",
    "q",
    "rp",
    "rt",
    "ruby",
    "s",
    "samp",
    "section",
    "small",
    "span",
    "strike",
    "strong",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "time",
    "tr",
    "tt",
    "u",
    "ul",
    "wbr",
];

impl Judge {
    fn report(&self, danger: String) {
        self.found.borrow_mut().push(danger);
    }

    fn tag(&self, tag: &Tag) {
        if !CALM.contains(&&*tag.name) {
            self.report(format!("element {}", tag.name));
        }
        for attribute in &tag.attrs {
            let name = attribute.name.local.to_ascii_lowercase();
            let value = attribute.value.to_ascii_lowercase();
            let dense: String =
                value.chars().filter(|character| !character.is_whitespace() && !character.is_control()).collect();
            let is_danger = match name.as_ref() {
                "href" => !["http://", "https://", "mailto:", "tel:"].iter().any(|scheme| value.starts_with(scheme)),
                "src" => !["data:image/png;", "data:image/jpeg;", "data:image/gif;", "data:image/webp;"]
                    .iter()
                    .any(|start| value.starts_with(start)),
                "style" => ["url", "expression", "position", "@", "\\", "behavior", "binding", "javascript", "/*"]
                    .iter()
                    .any(|word| dense.contains(word)),
                "target" => value != "_blank",
                "id" | "class" | "name" | "background" | "srcset" | "poster" | "action" | "formaction" | "data"
                | "cite" | "ping" | "longdesc" | "usemap" | "lowsrc" | "dynsrc" | "profile" | "manifest" | "srcdoc"
                | "xmlns" | "is" | "slot" => true,
                other => other.starts_with("on") || other.contains(':') || other.starts_with("data-"),
            };
            if is_danger {
                self.report(format!("{} {name}={value}", tag.name));
            }
        }
    }
}
