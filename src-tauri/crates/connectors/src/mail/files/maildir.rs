//! Folders of messages: Maildir with its subfolders, and plain .eml files.

use super::{Entry, FileError, is_sent};
use std::fs::DirEntry;
use std::path::Path;

/// Folders below folders are followed so far; symbolic links to folders never.
const MAX_DEPTH: usize = 12;

pub(super) fn is_maildir(path: &Path) -> bool {
    path.join("cur").is_dir() || path.join("new").is_dir()
}

/// All messages of a Maildir: its own, then those of its subfolders (`.Sent` of Maildir++ or `Sent` as a folder), by name.
///
/// Drafts and messages marked as thrown away are left out: nobody received them, or nobody wants them.
pub(super) fn messages(root: &Path) -> Result<Vec<Entry>, FileError> {
    let mut found = Vec::new();
    let mut folders = vec![(root.to_owned(), 0, false)];
    let mut has_maildir = false;
    while let Some((folder, depth, is_below_sent)) = folders.pop() {
        if depth > 0 && list(&folder).is_err() {
            found.push(unreadable(&folder));
            continue;
        }
        let is_sent_folder = is_below_sent || (depth > 0 && is_sent(&folder)) || (depth == 0 && is_sent(root));
        if is_maildir(&folder) {
            has_maildir = true;
            for state in ["cur", "new"] {
                let below = folder.join(state);
                if collect(&below, state == "new", is_sent_folder, &mut found).is_err() {
                    found.push(unreadable(&below));
                }
            }
        }
        if depth < MAX_DEPTH {
            let mut below: Vec<_> = list(&folder)?
                .into_iter()
                .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()))
                .filter(|entry| !matches!(entry.file_name().to_str(), Some("cur" | "new" | "tmp")))
                .map(|entry| (entry.path(), depth + 1, is_sent_folder))
                .collect();
            below.reverse();
            folders.append(&mut below);
        }
    }
    if has_maildir { Ok(found) } else { Err(FileError::WrongKind { path: root.to_owned() }) }
}

/// All .eml files below a folder, by name.
pub(super) fn eml_files(root: &Path) -> Result<Vec<Entry>, FileError> {
    let mut found = Vec::new();
    let mut folders = vec![(root.to_owned(), 0)];
    while let Some((folder, depth)) = folders.pop() {
        let is_sent_folder = is_sent(&folder);
        let entries = match list(&folder) {
            Err(_) if depth > 0 => {
                found.push(unreadable(&folder));
                continue;
            }
            entries => entries?,
        };
        for entry in entries {
            let Ok(kind) = entry.file_type() else { continue };
            let path = entry.path();
            if kind.is_dir() && depth < MAX_DEPTH {
                folders.push((path, depth + 1));
            } else if path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("eml"))
                && let Ok(metadata) = entry.metadata()
                && metadata.is_file()
            {
                found.push(Entry { path, size: metadata.len(), is_sent_folder, is_seen: None });
            }
        }
    }
    found.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(found)
}

/// A folder that may not be opened: reading it fails in its turn, so that it is told and the rest goes on.
fn unreadable(folder: &Path) -> Entry {
    Entry { path: folder.to_owned(), size: 0, is_sent_folder: false, is_seen: None }
}

fn collect(folder: &Path, is_new: bool, is_sent_folder: bool, found: &mut Vec<Entry>) -> Result<(), FileError> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in list(folder)? {
        let name = entry.file_name().to_string_lossy().into_owned();
        // What cannot even be looked at is told when its turn to be read comes.
        let size = match std::fs::metadata(entry.path()) {
            Ok(metadata) if metadata.is_file() => metadata.len(),
            Ok(_) => continue,
            Err(_) => 0,
        };
        let flags = flags(&name);
        if name.starts_with('.') || flags.contains(['T', 'D']) {
            continue;
        }
        let is_seen = Some(!is_new && flags.contains('S'));
        found.push(Entry { path: entry.path(), size, is_sent_folder, is_seen });
    }
    Ok(())
}

/// The letters after `:2,`, or after what replaces the colon on Windows.
fn flags(name: &str) -> &str {
    [":2,", ";2,", "!2,", "_2,"].iter().find_map(|mark| name.rsplit_once(mark)).map_or("", |(_, flags)| flags)
}

fn list(folder: &Path) -> Result<Vec<DirEntry>, FileError> {
    let entries = std::fs::read_dir(folder).map_err(|source| FileError::of(folder, source))?;
    let mut entries: Vec<DirEntry> = entries.filter_map(Result::ok).collect();
    entries.sort_by_key(DirEntry::file_name);
    Ok(entries)
}
