//! The page inside the sandboxed frame.

use super::write::{Place, escape};

/// The colours around the mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    Light,
    Dark,
}

/// The third layer: even HTML that passed both readers may load nothing and lead nowhere.
const POLICY: &str =
    "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// A word in a table is not broken, so that a design wider than the pane is made smaller as a whole instead of crushed;
/// an address that somebody wrote out may break anywhere.
const STYLE: &str = "html{margin:0;padding:0}\
body{margin:0;padding:4px 12px;font:15px/1.5 system-ui,-apple-system,'Segoe UI',sans-serif;overflow-wrap:anywhere}\
img{max-width:100%;height:auto}\
table{max-width:100%}\
td,th{overflow-wrap:break-word}\
td a,th a{overflow-wrap:anywhere}\
pre{white-space:pre-wrap;font-family:ui-monospace,monospace}\
blockquote{margin:0 0 0 2px;padding-inline-start:12px;border-inline-start:3px solid #8886}";

/// The whole `srcdoc` for HTML that [`super::sanitise`] made safe. `lang` is a language tag; one that is no tag is left out.
///
/// Mail that brings colours of its own keeps a light page even in the dark scheme: its author chose them against white.
pub fn document(html: &str, lang: Option<&str>, scheme: Scheme) -> String {
    let is_dark = scheme == Scheme::Dark && !has_own_colours(html);
    let colours = if is_dark {
        ":root{color-scheme:dark}html{background:#1b1b1d;color:#ecebe9}a{color:#a3bcff}"
    } else {
        ":root{color-scheme:light}html{background:#ffffff;color:#1d1c1a}a{color:#2a52be}"
    };
    let mut page = String::with_capacity(html.len() + 1024);
    page.push_str("<!doctype html><html");
    let is_tag = |tag: &&str| {
        tag.len() <= 35 && tag.chars().all(|character| character.is_ascii_alphanumeric() || character == '-')
    };
    if let Some(lang) = lang.filter(is_tag) {
        page.push_str(" lang=\"");
        escape(&mut page, lang, Place::Attribute);
        page.push('"');
    }
    page.push_str("><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"");
    page.push_str(POLICY);
    page.push_str("\"><meta name=\"referrer\" content=\"no-referrer\"><style>");
    page.push_str(STYLE);
    page.push_str(colours);
    page.push_str("</style></head><body dir=\"auto\">");
    page.push_str(html);
    page.push_str("</body></html>");
    page
}

fn has_own_colours(html: &str) -> bool {
    // The mark of a blocked image is ours and readable on both grounds.
    let theirs = html.replace("border: 1px dashed #888888; color: #707070", "");
    theirs.contains("color:")
        || theirs.contains("background")
        || theirs.contains(" bgcolor=")
        || theirs.contains(" color=")
}
