//! Where files come from: they lie in a folder, or somebody handed them over.

use std::fs::File;
use std::io::{self, Read};
use std::path::PathBuf;
use std::sync::Arc;

/// The bytes of a file, wherever they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileBytes {
    Lying(PathBuf),
    Held(Arc<[u8]>),
}

impl FileBytes {
    /// One byte more than `most` where there are more, so that whoever reads can tell.
    ///
    /// # Errors
    /// A file that lies somewhere and cannot be read.
    pub fn read(&self, most: u64) -> Result<Vec<u8>, io::Error> {
        let most = most.saturating_add(1);
        let mut bytes = Vec::new();
        match self {
            Self::Lying(path) => File::open(path)?.take(most).read_to_end(&mut bytes)?,
            Self::Held(held) => held.as_ref().take(most).read_to_end(&mut bytes)?,
        };
        Ok(bytes)
    }
}

/// A file below the folder that is read. No link, and nothing outside of the folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutsideFile {
    /// From the folder, with `/`.
    pub place: String,
    pub bytes: FileBytes,
}

impl OutsideFile {
    /// A file that somebody handed over under a name. None for a hidden one, and for a name that leaves its folder.
    #[must_use]
    pub fn handed(name: &str, bytes: Arc<[u8]>) -> Option<Self> {
        let name = name.replace('\\', "/");
        let parts: Vec<&str> = name.split('/').filter(|part| !part.is_empty()).collect();
        let is_plain = !parts.is_empty() && parts.iter().all(|part| !part.starts_with('.'));
        is_plain.then(|| Self { place: parts.join("/"), bytes: FileBytes::Held(bytes) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_handed_file_stays_in_its_folder_and_tells_when_it_is_too_long() {
        let handed = |name: &str| OutsideFile::handed(name, Arc::from(*b"abcd")).map(|file| file.place);
        assert_eq!(handed("Size\\which.md").as_deref(), Some("Size/which.md"));
        assert_eq!(handed("/etc//a.md").as_deref(), Some("etc/a.md"));
        for name in ["../a.md", "a/../b.md", ".git/config", "a/.hidden.md", "", "/"] {
            assert_eq!(handed(name), None, "{name}");
        }
        let bytes = FileBytes::Held(Arc::from(*b"abcd"));
        assert_eq!((bytes.read(4).unwrap(), bytes.read(2).unwrap()), (b"abcd".to_vec(), b"abc".to_vec()));
    }
}
