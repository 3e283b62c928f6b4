//! Images written into the HTML itself, taken out so that the parsers see short tags only.

/// Shorter data URLs stay in the text; they cost nothing.
const MIN_LENGTH: usize = 64;

/// Stands for a data URL that was taken out; its number follows.
pub(in crate::mail) const TAKEN: &str = "data:image/taken;";

/// Takes long data URLs out of the HTML, so that the parser sees short tags only.
pub(in crate::mail) fn take(html: &str) -> (String, Vec<&str>) {
    let mut urls = Vec::new();
    let mut out = String::with_capacity(html.len().min(1024 * 1024));
    let mut rest = html;
    while let Some(at) = memchr::memmem::find(rest.as_bytes(), b"data:image/") {
        let (before, from_url) = rest.split_at_checked(at).unwrap_or((rest, ""));
        out.push_str(before);
        let end = from_url.find(|character: char| !is_data_character(character)).unwrap_or(from_url.len());
        let (url, after) = from_url.split_at_checked(end).unwrap_or((from_url, ""));
        if url.len() > MIN_LENGTH {
            out.push_str(&format!("{TAKEN}{}", urls.len()));
            urls.push(url);
        } else {
            out.push_str(url);
        }
        rest = after;
    }
    out.push_str(rest);
    (out, urls)
}

const fn is_data_character(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, ':' | '/' | ';' | ',' | '+' | '=' | '-' | '_' | '.' | '%')
}
