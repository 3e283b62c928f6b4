//! What systems have in common that keep pictures and papers beside their pages.

use crate::shops::Answer;

/// A file that a system keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upload {
    pub id: u64,
    /// In full: readers' browsers get it from there.
    pub address: String,
    /// What is written beside it for editors.
    pub note: String,
}

/// A file that is sent.
#[derive(Debug, Clone, Copy)]
pub struct NewUpload<'a> {
    /// Plain ASCII letters with an ending; the system counts on if it is taken.
    pub name: &'a str,
    /// What is written beside it for editors, so that it is found again.
    pub note: &'a str,
    pub bytes: &'a [u8],
}

/// A system that keeps files.
pub trait Uploads: Send + Sync {
    /// False for a file whose name says that it is of a kind that the system refuses.
    fn takes(&self, name: &str) -> bool;

    /// Every file with a word in its note.
    fn noted<'a>(&'a self, word: &'a str) -> Answer<'a, Vec<Upload>>;

    /// The files with these numbers, but for those that are gone.
    fn kept<'a>(&'a self, ids: &'a [u64]) -> Answer<'a, Vec<Upload>>;

    /// Sends a file.
    ///
    /// # Errors
    /// It cannot be asked. If `may_have_acted`, the file may be there.
    fn upload<'a>(&'a self, new: NewUpload<'a>) -> Answer<'a, Upload>;

    /// Removes a file for good: systems have no bin for files. One that is gone is no error.
    ///
    /// # Errors
    /// As [`Uploads::upload`].
    fn remove(&self, id: u64) -> Answer<'_, ()>;
}
