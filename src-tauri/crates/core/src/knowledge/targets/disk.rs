//! What stands at a place on this computer, and small deeds upon files that may be somebody else's.

use comptoir_kernel::Problem;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Component, Path, PathBuf};

/// In a folder that is being filled beside the one that readers see.
pub(super) const BUILDING: &str = ".comptoir-building";
/// A file on its way to its name.
pub(super) const WRITING: &str = ".comptoir-writing";

/// A folder with more files is no place for a site of its own.
const MOST_FILES: usize = 200_000;

/// What stands under one path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Present {
    Absent,
    /// A file with that hash.
    File(String),
    /// A folder, a link, something else, or a path that leads through one.
    Blocked,
}

/// What stands in a folder. Links are never followed.
#[derive(Default)]
pub(super) struct Standing {
    root: PathBuf,
    pub exists: bool,
    /// By path from the folder, with `/`.
    pub files: BTreeSet<String>,
    pub folders: BTreeSet<String>,
    /// Links and whatever else is neither file nor folder.
    pub others: BTreeSet<String>,
    /// Of the files that were looked at, where the folder is not on this computer.
    pub hashes: Option<BTreeMap<String, String>>,
}

impl Standing {
    /// Looks at a folder.
    ///
    /// # Errors
    /// `publish-place-crowded`, `file-unreadable`
    pub fn look(root: &Path) -> Result<Self, Problem> {
        let mut standing = Self { root: root.to_owned(), exists: root.is_dir(), ..Self::default() };
        if standing.exists {
            standing.walk(root, "")?;
        }
        Ok(standing)
    }

    fn walk(&mut self, folder: &Path, below: &str) -> Result<(), Problem> {
        for entry in fs::read_dir(folder).map_err(|error| unreadable(folder, error))? {
            let entry = entry.map_err(|error| unreadable(folder, error))?;
            let name = entry.file_name();
            if below.is_empty() && (name == BUILDING || name == WRITING) {
                continue;
            }
            let path = format!("{below}{}", name.to_string_lossy());
            let kind = entry.file_type().map_err(|error| unreadable(&entry.path(), error))?;
            if self.files.len() > MOST_FILES {
                return Err(Problem::refused("publish-place-crowded").with("path", self.root.display()));
            }
            if name.to_str().is_none() {
                self.others.insert(path);
            } else if kind.is_dir() {
                self.walk(&entry.path(), &format!("{path}/"))?;
                self.folders.insert(path);
            } else if kind.is_file() {
                self.files.insert(path);
            } else {
                self.others.insert(path);
            }
        }
        Ok(())
    }

    /// What stands under a path of a site.
    pub fn present(&self, path: &str) -> Result<Present, Problem> {
        let is_through = |other: &String| path.strip_prefix(other.as_str()).is_some_and(|rest| rest.starts_with('/'));
        let mut above = path.match_indices('/').filter_map(|(at, _)| path.get(..at));
        let is_blocked = self.folders.contains(path)
            || self.others.contains(path)
            || self.others.iter().any(is_through)
            || above.any(|folder| self.files.contains(folder));
        if is_blocked {
            return Ok(Present::Blocked);
        }
        if !self.files.contains(path) {
            return Ok(Present::Absent);
        }
        match &self.hashes {
            // What was not looked at is nobody's that we know.
            Some(hashes) => Ok(Present::File(hashes.get(path).cloned().unwrap_or_default())),
            None => read_hash(&self.root.join(path)).map(Present::File),
        }
    }
}

/// True for a path that stays inside its folder.
pub(super) fn is_inside(path: &str) -> bool {
    !path.is_empty() && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
}

/// A name beside a folder or file, which no site has.
pub(super) fn beside(place: &Path) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(place.file_name().unwrap_or_default());
    name.push(".comptoir-next");
    place.with_file_name(name)
}

pub(super) fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(super) fn read_hash(path: &Path) -> Result<String, Problem> {
    fs::read(path).map(|bytes| hash(&bytes)).map_err(|error| unreadable(path, error))
}

/// Writes a new file with the folders above it. Whatever has its name gives way, and a link is not followed.
pub(super) fn write_new(path: &Path, bytes: &[u8], is_kept_at_once: bool) -> Result<(), Problem> {
    let write = || {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let mut file = match File::create_new(path) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                fs::remove_file(path)?;
                File::create_new(path)?
            }
            made => made?,
        };
        file.write_all(bytes)?;
        if is_kept_at_once { file.sync_all() } else { Ok(()) }
    };
    write().map_err(|error| unwritable(path, error))
}

/// Makes sure that what was written into a folder outlives a power cut.
#[cfg(target_os = "linux")]
pub(super) fn settle(folder: &Path) -> Result<(), Problem> {
    let opened = File::open(folder).map_err(|error| unwritable(folder, error))?;
    rustix::fs::syncfs(&opened).map_err(|error| unwritable(folder, error.into()))
}

/// Files were kept one by one.
#[cfg(not(target_os = "linux"))]
pub(super) fn settle(_folder: &Path) -> Result<(), Problem> {
    Ok(())
}

/// Two folders change their names in one step; false where the file system cannot do it.
#[cfg(target_os = "linux")]
pub(super) fn exchange(one: &Path, other: &Path) -> bool {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE).is_ok()
}

#[cfg(not(target_os = "linux"))]
pub(super) fn exchange(_one: &Path, _other: &Path) -> bool {
    false
}

/// True where `exchange` may succeed.
pub(super) const MAY_EXCHANGE: bool = cfg!(target_os = "linux");

/// Removes a folder and those in it as far as they are empty.
pub(super) fn remove_empty(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            remove_empty(&entry.path());
        }
    }
    // What is not empty stays.
    let _ = fs::remove_dir(folder);
}

pub(super) fn unreadable(path: &Path, error: std::io::Error) -> Problem {
    Problem::refused("file-unreadable").with("path", path.display()).because(error)
}

pub(super) fn unwritable(path: &Path, error: std::io::Error) -> Problem {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Problem::offline("disk-full").because(error),
        _ => Problem::refused("file-unwritable").with("path", path.display()).because(error),
    }
}
