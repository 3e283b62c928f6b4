//! What systems have in common that keep pages and frame them themselves.

use super::uploads::Uploads;
use crate::shops::Answer;

/// What [`WebPage::status`] says of a page that readers see.
pub const SHOWN: &str = "publish";
/// Of one that only editors see.
pub const DRAFT: &str = "draft";

/// A page as its editor sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebPage {
    pub id: u64,
    /// [`SHOWN`], [`DRAFT`], or a word of the system's own.
    pub status: String,
    /// In the form of [`Pages::title`].
    pub title: String,
    /// HTML.
    pub content: String,
    /// Where readers find it, seen from other pages there.
    pub address: String,
}

/// A page that is not shown to readers yet.
#[derive(Debug, Clone, Copy)]
pub struct NewPage<'a> {
    pub title: &'a str,
    /// The wish for the last part of its address; the system counts on if it is taken.
    pub slug: &'a str,
    /// The same with what stands above it, such as `de/washing`, for a system whose pages all stand side by side.
    pub path: &'a str,
    pub content: &'a str,
    pub parent: Option<u64>,
}

/// A system that keeps pages.
pub trait Pages: Send + Sync {
    /// Makes sure that what we have opens it and may publish pages there.
    ///
    /// # Errors
    /// `WrongKey`, `MissingScope`, or it cannot be asked.
    fn sign_in(&self) -> Answer<'_, ()>;

    /// Every page whose text holds a word, but for those that were put away.
    fn holding<'a>(&'a self, word: &'a str) -> Answer<'a, Vec<WebPage>>;

    /// The pages with these numbers, but for those that are gone or were put away.
    fn numbered<'a>(&'a self, ids: &'a [u64]) -> Answer<'a, Vec<WebPage>>;

    /// Makes a page that only editors see.
    ///
    /// # Errors
    /// It cannot be asked. If `may_have_acted`, the page may be there.
    fn draft<'a>(&'a self, page: NewPage<'a>) -> Answer<'a, WebPage>;

    /// Shows a page to readers with this title and text. Where it stands and its address stay as they are.
    ///
    /// # Errors
    /// As [`Pages::draft`].
    fn publish<'a>(&'a self, id: u64, title: &'a str, content: &'a str) -> Answer<'a, WebPage>;

    /// Puts a page away; where there is a bin, into that. One that is gone is no error.
    ///
    /// # Errors
    /// As [`Pages::draft`].
    fn discard(&self, id: u64) -> Answer<'_, ()>;

    /// Where pictures and papers are kept beside the pages, if it is known how.
    fn uploads(&self) -> Option<&dyn Uploads> {
        None
    }

    /// A plain title in the form in which the system keeps it.
    fn title(&self, plain: &str) -> String {
        plain.to_owned()
    }

    /// HTML in the form in which the system shows it as it is.
    fn content(&self, html: &str) -> String {
        html.to_owned()
    }

    /// What of a text counts when it is compared with what was sent.
    fn sense(&self, content: &str) -> String {
        content.to_owned()
    }
}
