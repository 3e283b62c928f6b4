//! HTML of strangers, read with bounded time and memory.

pub(super) mod data_urls;
pub(crate) mod dom;
pub(super) mod policy;
pub(super) mod style;
mod text;

pub(super) use text::text_of;

/// Longer HTML is cut: what follows is never shown, the raw message keeps it.
const MAX_INPUT: usize = 4 * 1024 * 1024;
/// Bytes handed to the tokenizer at once; limits are checked in between.
const CHUNK: usize = 4 * 1024;
/// A single tag or comment longer than this is an attack: checking its attributes against each other takes quadratic time.
const MAX_TOKEN: usize = 32 * 1024;

/// The text cut to at most `limit` bytes at a character boundary.
fn cut(text: &str, limit: usize) -> &str {
    text.get(..text.floor_char_boundary(limit)).unwrap_or(text)
}

/// The text in pieces of about [`CHUNK`] bytes.
fn chunks(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (chunk, after) = rest.split_at_checked(rest.floor_char_boundary(CHUNK))?;
        rest = after;
        (!chunk.is_empty()).then_some(chunk)
    })
}

/// Last resort for HTML that cannot be read in bounded time: tags and entities are left out by a plain scan.
fn crude_text(html: &str) -> String {
    let mut text = String::with_capacity(html.len() / 2);
    let mut is_tag = false;
    for character in html.chars() {
        match character {
            '<' => is_tag = true,
            '>' if is_tag => {
                is_tag = false;
                text.push(' ');
            }
            _ if !is_tag => text.push(character),
            _ => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
