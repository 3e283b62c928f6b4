//! Mail in files: mbox, Maildir, .eml. Read one message at a time, whatever the size of the whole.

mod maildir;
mod mbox;
#[cfg(test)]
mod tests;

use super::imap::guessed_role;
use super::model::FolderRole;
use mbox::Mbox;
use std::io;
use std::path::{Path, PathBuf};

/// What the person says the path holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// One file with many messages, as Thunderbird, Apple Mail and Gmail's export write it.
    Mbox,
    /// A folder with `cur` and `new`, subfolders included.
    Maildir,
    /// One .eml file or a folder of them, subfolders included.
    Eml,
}

/// Why a path cannot be read as mail.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    #[error("there is nothing at {}", .path.display())]
    NotFound { path: PathBuf },
    #[error("{} may not be read: {source}", .path.display())]
    Unreadable { path: PathBuf, source: io::Error },
    #[error("{} does not hold mail of this kind", .path.display())]
    WrongKind { path: PathBuf },
}

impl FileError {
    /// The path that is meant.
    pub fn path(&self) -> &Path {
        match self {
            Self::NotFound { path } | Self::Unreadable { path, .. } | Self::WrongKind { path } => path,
        }
    }

    fn of(path: &Path, source: io::Error) -> Self {
        if source.kind() == io::ErrorKind::NotFound {
            Self::NotFound { path: path.to_owned() }
        } else {
            Self::Unreadable { path: path.to_owned(), source }
        }
    }
}

/// One message out of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileMessage {
    pub raw: Vec<u8>,
    /// True if the folder, file or label says that the owner of the mailbox sent it.
    pub is_sent_folder: bool,
    /// None where the format does not tell.
    pub is_seen: Option<bool>,
    /// How much of [`MailFile::total_bytes`] was read when this message was complete.
    pub bytes_read: u64,
}

/// An opened source; iterate to read it. An error concerns one message only: the next call goes on behind it, or ends.
#[derive(Debug)]
pub struct MailFile {
    path: PathBuf,
    total_bytes: u64,
    source: Source,
}

#[derive(Debug)]
enum Source {
    Mbox(Mbox),
    Files { files: std::vec::IntoIter<Entry>, bytes_read: u64 },
}

/// One message that is a file of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Entry {
    path: PathBuf,
    size: u64,
    is_sent_folder: bool,
    is_seen: Option<bool>,
}

/// Opens a path. Nothing but names and sizes is read yet.
pub fn open(kind: FileKind, path: &Path) -> Result<MailFile, FileError> {
    let metadata = std::fs::metadata(path).map_err(|source| FileError::of(path, source))?;
    match kind {
        FileKind::Mbox if metadata.is_file() => {
            let mbox = Mbox::open(path, is_sent(path))?;
            Ok(MailFile { path: path.to_owned(), total_bytes: metadata.len(), source: Source::Mbox(mbox) })
        }
        FileKind::Maildir if metadata.is_dir() => of_files(path, maildir::messages(path)?),
        FileKind::Eml if metadata.is_file() => {
            let entry = Entry { path: path.to_owned(), size: metadata.len(), is_sent_folder: false, is_seen: None };
            of_files(path, vec![entry])
        }
        FileKind::Eml => of_files(path, maildir::eml_files(path)?),
        FileKind::Mbox | FileKind::Maildir => Err(FileError::WrongKind { path: path.to_owned() }),
    }
}

impl MailFile {
    /// The size of everything that will be read, in bytes: what progress is measured against.
    pub fn total_bytes(&self) -> u64 {
        self.total_bytes
    }
}

impl Iterator for MailFile {
    type Item = Result<FileMessage, FileError>;

    fn next(&mut self) -> Option<Self::Item> {
        match &mut self.source {
            Source::Mbox(mbox) => {
                mbox.next().map(|message| message.map_err(|source| FileError::of(&self.path, source)))
            }
            Source::Files { files, bytes_read } => {
                let entry = files.next()?;
                *bytes_read += entry.size;
                let bytes_read = *bytes_read;
                let read = std::fs::read(&entry.path).map_err(|source| FileError::of(&entry.path, source));
                Some(read.map(|raw| FileMessage {
                    raw,
                    is_sent_folder: entry.is_sent_folder,
                    is_seen: entry.is_seen,
                    bytes_read,
                }))
            }
        }
    }
}

fn of_files(path: &Path, files: Vec<Entry>) -> Result<MailFile, FileError> {
    if files.is_empty() && !maildir::is_maildir(path) {
        return Err(FileError::WrongKind { path: path.to_owned() });
    }
    let total_bytes = files.iter().map(|entry| entry.size).sum();
    Ok(MailFile {
        path: path.to_owned(),
        total_bytes,
        source: Source::Files { files: files.into_iter(), bytes_read: 0 },
    })
}

/// Whether a file or folder is called like a folder for sent mail, in any language.
fn is_sent(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let stem = name.strip_suffix(".mbox").unwrap_or(&name);
    [name.as_str(), stem].iter().any(|name| guessed_role(name) == Some(FolderRole::Sent))
}
