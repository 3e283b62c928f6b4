//! Reads one complete server response. Whatever it does not understand becomes `Other`: no server line may end a
//! connection or panic, which is why no parser crate is used here (imap-proto panics on a NIL date).

use comptoir_kernel::Timestamp;
use std::borrow::Cow;

/// How a command ended, or what an untagged status line announces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    Ok,
    No,
    Bad,
    Bye,
    PreAuth,
}

/// What a FETCH response says about one message.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Item {
    pub uid: Option<u32>,
    pub size: Option<u64>,
    pub internal_date: Option<Timestamp>,
    /// None when the response carried no FLAGS.
    pub is_seen: Option<bool>,
    pub body: Option<Vec<u8>>,
}

/// One server response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Response {
    Continue(String),
    Tagged { tag: String, status: Status, text: String },
    Status { status: Status, text: String },
    Fetch(Box<Item>),
    Exists(u32),
    Expunge,
    Search(Vec<u32>),
    List { attributes: Vec<String>, name: String },
    Capability(Vec<String>),
    Other,
}

/// Parses a frame: a line with all its literals.
pub fn parse(frame: &[u8]) -> Response {
    let mut cursor = Cursor { rest: frame };
    let first = cursor.word();
    match first.as_ref() {
        b"+" => Response::Continue(cursor.text()),
        b"*" => untagged(&mut cursor),
        b"" => Response::Other,
        tag => match status(&cursor.word()) {
            Some(status) => Response::Tagged { tag: text_of(tag), status, text: cursor.text() },
            None => Response::Other,
        },
    }
}

/// True for a line that may announce a literal: human-readable text may end in braces without meaning one.
pub fn may_have_literal(line: &[u8]) -> bool {
    let mut cursor = Cursor { rest: line };
    cursor.word().as_ref() == b"*" && status(&cursor.word()).is_none()
}

/// The response code of a status text: `[UIDNEXT 5] next` is `("UIDNEXT", "5")`.
pub fn code(text: &str) -> Option<(String, &str)> {
    let inside = text.strip_prefix('[')?.split_once(']')?.0;
    let (name, argument) = inside.split_once(' ').unwrap_or((inside, ""));
    Some((name.to_ascii_uppercase(), argument))
}

fn untagged(cursor: &mut Cursor<'_>) -> Response {
    let word = cursor.word().to_ascii_uppercase();
    if let Some(status) = status(&word) {
        return Response::Status { status, text: cursor.text() };
    }
    match word.as_slice() {
        b"CAPABILITY" => {
            Response::Capability(cursor.text().split_ascii_whitespace().map(str::to_ascii_uppercase).collect())
        }
        b"SEARCH" => {
            Response::Search(cursor.text().split_ascii_whitespace().map_while(|word| word.parse().ok()).collect())
        }
        b"LIST" => list(cursor).unwrap_or(Response::Other),
        number => match (text_of(number).parse::<u32>(), cursor.word().to_ascii_uppercase().as_slice()) {
            (Ok(count), b"EXISTS") => Response::Exists(count),
            (Ok(_), b"EXPUNGE") => Response::Expunge,
            (Ok(_), b"FETCH") => cursor.value(0).map_or(Response::Other, fetch),
            _ => Response::Other,
        },
    }
}

fn status(word: &[u8]) -> Option<Status> {
    match word.to_ascii_uppercase().as_slice() {
        b"OK" => Some(Status::Ok),
        b"NO" => Some(Status::No),
        b"BAD" => Some(Status::Bad),
        b"BYE" => Some(Status::Bye),
        b"PREAUTH" => Some(Status::PreAuth),
        _ => None,
    }
}

fn list(cursor: &mut Cursor<'_>) -> Option<Response> {
    let Value::List(attributes) = cursor.value(0)? else { return None };
    let attributes = attributes.iter().filter_map(Value::as_text).map(|text| text.to_ascii_lowercase()).collect();
    cursor.value(0)?;
    let name = cursor.value(0)?.as_text()?;
    Some(Response::List { attributes, name })
}

fn fetch(value: Value<'_>) -> Response {
    let Value::List(pairs) = value else { return Response::Other };
    let mut item = Item::default();
    let mut pairs = pairs.into_iter();
    while let (Some(name), Some(value)) = (pairs.next(), pairs.next()) {
        let name = name.as_text().unwrap_or_default().to_ascii_uppercase();
        match name.as_str() {
            "UID" => item.uid = value.as_text().and_then(|text| text.parse().ok()),
            "RFC822.SIZE" => item.size = value.as_text().and_then(|text| text.parse().ok()),
            "INTERNALDATE" => item.internal_date = value.as_text().and_then(|text| date(&text)),
            "FLAGS" => item.is_seen = Some(value.has_flag("\\Seen")),
            _ if name.starts_with("BODY[]") => item.body = value.into_bytes(),
            _ => {}
        }
    }
    Response::Fetch(Box::new(item))
}

/// Reads `" 7-Feb-1994 21:52:25 -0800"`.
fn date(text: &str) -> Option<Timestamp> {
    let parsed = jiff::fmt::strtime::parse("%d-%b-%Y %H:%M:%S %z", text.trim()).ok()?;
    parsed.to_timestamp().ok().map(|moment| Timestamp::from_millisecond(moment.as_millisecond()))
}

fn text_of(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[derive(Debug)]
enum Value<'a> {
    Nil,
    Text(Cow<'a, [u8]>),
    List(Vec<Value<'a>>),
}

impl Value<'_> {
    fn as_text(&self) -> Option<String> {
        match self {
            Self::Text(bytes) => Some(text_of(bytes)),
            Self::Nil | Self::List(_) => None,
        }
    }

    fn into_bytes(self) -> Option<Vec<u8>> {
        match self {
            Self::Text(bytes) => Some(bytes.into_owned()),
            Self::Nil | Self::List(_) => None,
        }
    }

    fn has_flag(&self, flag: &str) -> bool {
        let Self::List(flags) = self else { return false };
        flags.iter().any(|value| matches!(value, Self::Text(bytes) if bytes.eq_ignore_ascii_case(flag.as_bytes())))
    }
}

/// Deeper lists than this are nonsense (only a body structure nests, and none is asked for).
const DEEPEST_LIST: u8 = 16;

struct Cursor<'a> {
    rest: &'a [u8],
}

impl<'a> Cursor<'a> {
    fn skip_spaces(&mut self) {
        while let Some((b' ', rest)) = self.rest.split_first() {
            self.rest = rest;
        }
    }

    fn take(&mut self, count: usize) -> &'a [u8] {
        let (taken, rest) = self.rest.split_at_checked(count).unwrap_or((self.rest, &[]));
        self.rest = rest;
        taken
    }

    /// The characters up to the next space or the end of the line.
    fn word(&mut self) -> Cow<'a, [u8]> {
        self.skip_spaces();
        let end = self.rest.iter().position(|byte| matches!(byte, b' ' | b'\r' | b'\n')).unwrap_or(self.rest.len());
        Cow::Borrowed(self.take(end))
    }

    /// The rest of the line.
    fn text(&mut self) -> String {
        self.skip_spaces();
        text_of(self.rest.trim_ascii_end())
    }

    fn value(&mut self, depth: u8) -> Option<Value<'a>> {
        self.skip_spaces();
        match self.rest.first()? {
            b'(' if depth < DEEPEST_LIST => self.list(depth),
            b'"' => self.quoted(),
            b'{' => self.literal(),
            b'(' | b')' | b'\r' | b'\n' => None,
            _ => self.atom(),
        }
    }

    fn list(&mut self, depth: u8) -> Option<Value<'a>> {
        self.take(1);
        let mut values = Vec::new();
        loop {
            self.skip_spaces();
            if self.rest.first()? == &b')' {
                self.take(1);
                return Some(Value::List(values));
            }
            values.push(self.value(depth + 1)?);
        }
    }

    fn quoted(&mut self) -> Option<Value<'a>> {
        self.take(1);
        let mut text = Vec::new();
        loop {
            match self.take(1).first()? {
                b'"' => return Some(Value::Text(Cow::Owned(text))),
                b'\\' => text.push(*self.take(1).first()?),
                byte => text.push(*byte),
            }
        }
    }

    fn literal(&mut self) -> Option<Value<'a>> {
        self.take(1);
        let end = self.rest.iter().position(|byte| *byte == b'}')?;
        let size: usize = std::str::from_utf8(self.take(end)).ok()?.trim_end_matches('+').parse().ok()?;
        self.take(1);
        let line_end = self.rest.iter().position(|byte| *byte == b'\n')?;
        self.take(line_end + 1);
        (self.rest.len() >= size).then(|| Value::Text(Cow::Borrowed(self.take(size))))
    }

    /// An atom; the brackets of `BODY[HEADER.FIELDS (A B)]` may hold spaces and parentheses.
    fn atom(&mut self) -> Option<Value<'a>> {
        let mut is_inside = false;
        let end = self.rest.iter().position(|byte| {
            match byte {
                b'[' => is_inside = true,
                b']' => is_inside = false,
                _ => {}
            }
            matches!(byte, b'\r' | b'\n') || !is_inside && matches!(byte, b' ' | b'(' | b')')
        });
        let atom = self.take(end.unwrap_or(self.rest.len()));
        if atom.eq_ignore_ascii_case(b"NIL") { Some(Value::Nil) } else { Some(Value::Text(Cow::Borrowed(atom))) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fetch_with_a_literal_is_read() {
        let frame = b"* 12 FETCH (UID 7 FLAGS (\\Seen $x) INTERNALDATE \" 7-Feb-1994 21:52:25 -0800\" BODY[]<0> {5}\r\nHi)\r\n MODSEQ (12))\r\n";
        let expected = Item {
            uid: Some(7),
            size: None,
            internal_date: Some(Timestamp::from_millisecond(760_686_745_000)),
            is_seen: Some(true),
            body: Some(b"Hi)\r\n".to_vec()),
        };
        assert_eq!(parse(frame), Response::Fetch(Box::new(expected)));
    }

    #[test]
    fn a_fetch_without_date_or_body_does_not_panic() {
        let expected = Item { uid: Some(7), is_seen: Some(false), ..Item::default() };
        assert_eq!(
            parse(b"* 1 FETCH (UID 7 INTERNALDATE NIL BODY[] NIL FLAGS ())\r\n"),
            Response::Fetch(Box::new(expected))
        );
    }

    #[test]
    fn folders_are_read_in_all_three_spellings() {
        let name = |frame: &[u8]| match parse(frame) {
            Response::List { name, .. } => name,
            other => format!("{other:?}"),
        };
        assert_eq!(name(b"* LIST (\\HasNoChildren) \".\" INBOX\r\n"), "INBOX");
        assert_eq!(name(b"* LIST () NIL \"a \\\"b\\\" \\\\c\"\r\n"), "a \"b\" \\c");
        assert_eq!(name(b"* LIST (\\Sent) \"/\" {4}\r\nSent\r\n"), "Sent");
    }

    #[test]
    fn status_lines_keep_their_code() {
        let Response::Tagged { tag, status, text } = parse(b"a1 NO [TRYCREATE] no such folder\r\n") else { panic!() };
        assert_eq!((tag.as_str(), status), ("a1", Status::No));
        assert_eq!(code(&text), Some(("TRYCREATE".to_owned(), "")));
        assert_eq!(code("[HIGHESTMODSEQ 715194045007] x"), Some(("HIGHESTMODSEQ".to_owned(), "715194045007")));
        assert_eq!(code("no code"), None);
    }

    #[test]
    fn text_that_ends_in_braces_is_no_literal() {
        assert!(!may_have_literal(b"* OK you have {12}\r\n"));
        assert!(!may_have_literal(b"a1 NO {12}\r\n"));
        assert!(may_have_literal(b"* 1 FETCH (BODY[] {12}\r\n"));
    }

    #[test]
    fn nonsense_becomes_other() {
        for frame in [
            "\r\n",
            "*\r\n",
            "* \r\n",
            "* 5\r\n",
            "* 5 FETCH\r\n",
            "* 5 FETCH (\r\n",
            "* 5 FETCH (UID\r\n",
            "* LIST\r\n",
            "* LIST (\\x \"\r\n",
            "* X Y Z\r\n",
            "x\r\n",
            "* 1 FETCH (BODY[] {9}\r\nx)\r\n",
            "* 99999999999 EXISTS\r\n",
            "* 1 FETCH \"\\\r\n",
            "",
        ] {
            assert_eq!(parse(frame.as_bytes()), Response::Other, "{frame:?}");
        }
        let deep = format!("* 1 FETCH {}\r\n", "(".repeat(100_000));
        assert_eq!(parse(deep.as_bytes()), Response::Other);
    }
}
