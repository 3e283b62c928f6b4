//! Files of a folder, each given to whoever reads its kind.

use super::source::{FileBytes, OutsideFile};
use super::{ArticleFormat, Found, LeftOut, Raw, Reading, folder, help_scout, rows, zendesk};
use crate::mail::decode_text;
use serde_json::Value;
use std::path::{Path, PathBuf};

/// Folders in folders, and files in all.
const DEEPEST: usize = 12;
const MOST_FILES: usize = 50_000;
/// Bytes of one page, and of an export with everything in it.
const LARGEST_PAGE: u64 = 2 * 1024 * 1024;
const LARGEST_EXPORT: u64 = 256 * 1024 * 1024;

const PICTURES: [&str; 9] = ["png", "jpg", "jpeg", "gif", "webp", "svg", "avif", "bmp", "ico"];

/// The files of a folder with its folders, or one file.
pub(super) fn list(path: &Path) -> Result<Vec<OutsideFile>, std::io::Error> {
    let (files, root) = if std::fs::metadata(path)?.is_dir() {
        let mut files = Vec::new();
        walk(path, DEEPEST, &mut files)?;
        (files, path)
    } else {
        (vec![path.to_owned()], path.parent().unwrap_or(path))
    };
    let named = |file: PathBuf| {
        let place = file.strip_prefix(root).unwrap_or(&file).to_string_lossy().replace('\\', "/");
        OutsideFile { place, bytes: FileBytes::Lying(file) }
    };
    Ok(files.into_iter().map(named).collect())
}

pub(super) fn gather(mut files: Vec<OutsideFile>, reading: &Reading<'_>, found: &mut Found) -> Vec<Raw> {
    files.sort_by(|one, other| one.place.split('/').cmp(other.place.split('/')));
    let mut gathered = Gathered::default();
    for file in files {
        if (reading.is_stopped)() {
            found.was_stopped = true;
            break;
        }
        let place = file.place.clone();
        if let Err(reason) = gathered.take(file, reading, found) {
            found.left_out.push(LeftOut { place, reason });
        }
    }
    gathered.articles(found)
}

/// Every file below a folder. Hidden ones and links are left alone.
fn walk(folder: &Path, depth: usize, files: &mut Vec<PathBuf>) -> Result<(), std::io::Error> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let kind = entry.file_type()?;
        if entry.file_name().to_string_lossy().starts_with('.') || files.len() >= MOST_FILES {
            continue;
        }
        if kind.is_file() {
            files.push(entry.path());
        } else if kind.is_dir() && depth > 0 {
            walk(&entry.path(), depth - 1, files)?;
        }
    }
    Ok(())
}

/// What the files held so far. Exports stand in several files, so they are put together at the end.
#[derive(Default)]
struct Gathered {
    pages: folder::Pages,
    tables: Vec<Raw>,
    zendesk: zendesk::Export,
    help_scout: help_scout::Export,
}

impl Gathered {
    fn take(
        &mut self,
        file: OutsideFile,
        reading: &Reading<'_>,
        found: &mut Found,
    ) -> Result<(), super::ArticleRefusal> {
        use super::ArticleRefusal::{Broken, UnknownKind};
        let place = file.place.as_str();
        let ending =
            place.rsplit('/').next().and_then(|name| name.rsplit_once('.')).map(|(_, ending)| ending.to_lowercase());
        let ending = ending.unwrap_or_default();
        let is_wanted = |format| reading.format.is_none_or(|wanted| wanted == format);
        match ending.as_str() {
            "md" | "markdown" if is_wanted(ArticleFormat::Markdown) => {
                self.pages.markdown(place, &text(&file, LARGEST_PAGE)?);
            }
            "html" | "htm" | "xhtml" if is_wanted(ArticleFormat::Html) => {
                self.pages.html(place, &text(&file, LARGEST_PAGE)?)?;
            }
            "csv" | "tsv" | "txt" if ending != "txt" && is_wanted(ArticleFormat::Csv) => {
                rows::read(place, &text(&file, LARGEST_EXPORT)?, &mut self.tables, found)?;
            }
            "json" => {
                let value: Value = serde_json::from_str(&text(&file, LARGEST_EXPORT)?).map_err(|_| Broken)?;
                let is_scout = help_scout::is_of(&value);
                if is_scout && is_wanted(ArticleFormat::HelpScout) {
                    self.help_scout.take(place, value);
                } else if !is_scout && is_wanted(ArticleFormat::Zendesk) && zendesk::is_of(&value) {
                    self.zendesk.take(place, value);
                } else {
                    return Err(UnknownKind);
                }
            }
            picture if PICTURES.contains(&picture) => {
                found.files.push(file);
            }
            _ => return Err(UnknownKind),
        }
        Ok(())
    }

    fn articles(self, found: &mut Found) -> Vec<Raw> {
        let mut articles = self.pages.articles();
        articles.extend(self.tables);
        articles.extend(self.zendesk.articles(found));
        articles.extend(self.help_scout.articles(found));
        articles
    }
}

/// A file as text, whatever it is encoded in.
fn text(file: &OutsideFile, largest: u64) -> Result<String, super::ArticleRefusal> {
    use super::ArticleRefusal::{Broken, TooLarge};
    let bytes = file.bytes.read(largest).map_err(|_| Broken)?;
    if bytes.len() as u64 > largest {
        return Err(TooLarge);
    }
    let text = decode_text(&bytes);
    if text.contains('\0') { Err(Broken) } else { Ok(text) }
}
