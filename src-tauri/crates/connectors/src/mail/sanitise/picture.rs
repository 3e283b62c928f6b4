//! Images: checked by their bytes, passed on as data URLs, referred to by number until the last reader puts them in.

use super::{Image, RemoteImages};
use crate::mail::html::data_urls::TAKEN;
use crate::mail::mime::percent_decoded;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::collections::HashMap;
use std::sync::Arc;

/// All images of one message together; further ones count as blocked.
const MAX_BYTES: usize = 40 * 1024 * 1024;
/// More images than this are not asked for.
const MAX_REMOTE: usize = 300;

/// Host of the references: it cannot exist (RFC 6761).
const HOST: &str = ".picture.invalid/";

/// What stands for an image.
pub(super) enum Shown {
    /// A reference that [`Table::url`] knows.
    Picture(String),
    Blocked,
    /// Nothing that could be fetched: its description is shown.
    Nothing,
}

/// The data URLs by number.
#[derive(Clone, Default)]
pub(super) struct Table(Arc<Vec<String>>);

impl Table {
    /// The data URL for a reference. Anything else has no place in `src`.
    pub fn url(&self, reference: &str) -> Option<&str> {
        let number: usize = reference.strip_prefix("https://")?.strip_suffix(HOST)?.parse().ok()?;
        self.0.get(number).map(String::as_str)
    }
}

pub(super) struct Pictures<'a> {
    images: RemoteImages<'a>,
    cid: &'a dyn Fn(&str) -> Option<Image>,
    data_urls: Vec<&'a str>,
    known: HashMap<String, Option<usize>>,
    urls: Vec<String>,
    bytes: usize,
    pub blocked: u32,
}

impl<'a> Pictures<'a> {
    pub fn new(images: RemoteImages<'a>, cid: &'a dyn Fn(&str) -> Option<Image>, data_urls: Vec<&'a str>) -> Self {
        Self { images, cid, data_urls, known: HashMap::new(), urls: Vec::new(), bytes: 0, blocked: 0 }
    }

    pub fn into_table(self) -> Table {
        Table(Arc::new(self.urls))
    }

    /// What to show for a source as written in the mail.
    pub fn show(&mut self, source: &str) -> Shown {
        let scheme = scheme_of(source);
        let is_remote = matches!(scheme.as_str(), "http" | "https" | "//");
        if !is_remote && !matches!(scheme.as_str(), "cid" | "data") {
            return Shown::Nothing;
        }
        let number = match self.known.get(source) {
            Some(number) => *number,
            None => {
                let bytes = self.fetch(&scheme, source);
                let number = bytes.and_then(|bytes| self.add(&bytes));
                self.known.insert(source.to_owned(), number);
                number
            }
        };
        match number {
            Some(number) => Shown::Picture(format!("https://{number}{HOST}")),
            None if is_remote => {
                self.blocked = self.blocked.saturating_add(1);
                Shown::Blocked
            }
            None => Shown::Nothing,
        }
    }

    fn fetch(&self, scheme: &str, source: &str) -> Option<Vec<u8>> {
        match scheme {
            "cid" => {
                let id = source.split_once(':').map(|(_, id)| percent_decoded(id.trim()))?;
                (self.cid)(id.trim_matches(['<', '>'])).map(|(_, bytes)| bytes)
            }
            "data" => {
                let whole = source
                    .strip_prefix(TAKEN)
                    .map_or(Some(source), |number| self.data_urls.get(number.parse::<usize>().ok()?).copied())?;
                data_bytes(whole)
            }
            _ => {
                let RemoteImages::Inline(fetch) = self.images else { return None };
                if self.known.len() > MAX_REMOTE {
                    return None;
                }
                let absolute = if scheme == "//" { format!("https:{source}") } else { source.to_owned() };
                let url = url::Url::parse(&absolute).ok()?;
                fetch(url.as_str()).map(|(_, bytes)| bytes)
            }
        }
    }

    fn add(&mut self, bytes: &[u8]) -> Option<usize> {
        let mime_type = image_type(bytes)?;
        self.bytes = self.bytes.checked_add(bytes.len()).filter(|total| *total <= MAX_BYTES)?;
        self.urls.push(format!("data:{mime_type};base64,{}", STANDARD.encode(bytes)));
        Some(self.urls.len() - 1)
    }
}

fn data_bytes(url: &str) -> Option<Vec<u8>> {
    let (head, body) = url.get(5..)?.split_once(',')?;
    if !head.to_ascii_lowercase().ends_with(";base64") {
        return None;
    }
    STANDARD.decode(percent_decoded(body).split_whitespace().collect::<String>()).ok()
}

/// Lower case, white space and control characters removed as a browser would; `//` for a URL without scheme.
fn scheme_of(source: &str) -> String {
    let head: String = source
        .chars()
        .filter(|character| !character.is_control() && !character.is_whitespace())
        .take(12)
        .map(|character| if character == '\\' { '/' } else { character })
        .collect();
    if head.starts_with("//") {
        return "//".to_owned();
    }
    head.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase()).unwrap_or_default()
}

/// The media type by the first bytes; None for anything that is no harmless image, SVG above all.
pub(super) fn image_type(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Some("image/png"),
        [0xff, 0xd8, 0xff, ..] => Some("image/jpeg"),
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Some("image/gif"),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some("image/webp"),
        _ => None,
    }
}
