//! Articles as other programs write them down: folders of Markdown and HTML, tables, exports of Zendesk Guide and Help Scout.
//!
//! Everything is read as text of a stranger: HTML becomes Markdown, a picture is named and not opened here, nothing is fetched.

mod files;
mod folder;
mod help_scout;
mod html;
mod links;
mod markdown;
mod rows;
mod source;
#[cfg(test)]
mod tests;
mod zendesk;

pub use markdown::parts;
pub use source::{FileBytes, OutsideFile};

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// How articles are written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum ArticleFormat {
    Markdown,
    Html,
    Csv,
    Zendesk,
    HelpScout,
}

/// What a text lost on its way, or what somebody should look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum ArticleNote {
    /// A picture that was not brought along.
    Picture,
    /// A link that leads nowhere or is refused; its words stay.
    Link,
    /// A film or frame of another place, now a link.
    Embedded,
    /// A script or form, left out.
    Script,
    /// A table that is no plain table, now paragraphs.
    Table,
    /// HTML inside Markdown, which readers do not see.
    Markup,
    /// Words between double braces: the desk takes them for a value.
    Variable,
    /// A picture that says nothing to those who do not see it, so that the text is not published.
    Wordless,
}

/// Why something was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum ArticleRefusal {
    NoTitle,
    /// An entry of a list that names the article only.
    NoText,
    TooLong,
    LanguageUnknown,
    /// Not the kind of file that its name says, or damaged.
    Broken,
    TooLarge,
    UnknownKind,
    /// HTML that would take without end to be read.
    HtmlTooDeep,
    /// Another text with this number and language was taken.
    Twice,
    /// Somebody removed the article at the desk.
    Removed,
    /// It was changed at the desk and in the file.
    EditedHere,
}

/// A category with its names by language, as they were written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutsideCategory {
    pub names: BTreeMap<String, String>,
}

/// An article of another program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutsideArticle {
    /// The same each time that it is read.
    pub origin: String,
    /// The outermost first.
    pub categories: Vec<OutsideCategory>,
    pub is_internal: bool,
    /// The source first.
    pub texts: Vec<OutsideText>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutsideText {
    /// As it was written down; nothing is promised of it.
    pub language: String,
    /// The file, with the number of the entry in it.
    pub place: String,
    pub title: String,
    pub summary: String,
    /// Markdown. `import:N` as an address leads to the article N of the same reading, `import-file:N` to its file N.
    pub body: String,
    pub slug: Option<String>,
    pub is_published: bool,
    /// The other program says that its source has moved on.
    pub is_behind: bool,
    pub notes: BTreeMap<ArticleNote, BTreeSet<String>>,
}

/// Something that was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    pub place: String,
    pub reason: ArticleRefusal,
}

/// What a file or folder holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    pub articles: Vec<OutsideArticle>,
    pub left_out: Vec<LeftOut>,
    /// Pictures that lie beside the texts, whether a text shows them or not.
    pub files: Vec<OutsideFile>,
    pub was_stopped: bool,
}

/// How to read.
pub struct Reading<'a> {
    /// None to go by names and contents.
    pub format: Option<ArticleFormat>,
    /// The language of texts that do not tell theirs.
    pub language: &'a str,
    pub is_stopped: &'a dyn Fn() -> bool,
    /// How many texts were read, of how many.
    pub reached: &'a dyn Fn(u32, u32),
}

#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    #[error("{} may not be read: {source}", .path.display())]
    Unreadable { path: PathBuf, source: std::io::Error },
    #[error("nothing at {} is an article", .path.display())]
    Nothing { path: PathBuf },
}

/// Reads a file, or a folder with its folders.
///
/// # Errors
/// A path that cannot be read, and one that holds nothing that could be an article.
pub fn read(path: &Path, reading: &Reading<'_>) -> Result<Found, ReadError> {
    let files = files::list(path).map_err(|source| ReadError::Unreadable { path: path.to_owned(), source })?;
    read_files(files, path, reading)
}

/// Reads files that were handed over, as if they lay in one folder. `path` is how problems name them.
///
/// # Errors
/// Files of which none could be an article.
pub fn read_files(files: Vec<OutsideFile>, path: &Path, reading: &Reading<'_>) -> Result<Found, ReadError> {
    let mut found = Found::default();
    let raws = files::gather(files, reading, &mut found);
    if raws.is_empty() && found.left_out.is_empty() && !found.was_stopped {
        return Err(ReadError::Nothing { path: path.to_owned() });
    }
    links::finish(raws, reading, &mut found);
    Ok(found)
}

/// An article before its texts are Markdown.
#[derive(Debug, Default)]
struct Raw {
    origin: String,
    /// Addresses by which the others link to it.
    addresses: Vec<String>,
    categories: Vec<OutsideCategory>,
    is_internal: bool,
    texts: Vec<RawText>,
}

#[derive(Debug, Default)]
struct RawText {
    language: Option<String>,
    place: String,
    title: String,
    summary: String,
    body: String,
    is_html: bool,
    /// Where its relative addresses begin: a folder, or a page of the web.
    base: String,
    slug: Option<String>,
    is_published: bool,
    is_behind: bool,
}

/// Words with single spaces between them.
fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
