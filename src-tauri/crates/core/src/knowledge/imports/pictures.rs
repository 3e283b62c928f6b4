//! Pictures that come along with articles: named by numbers while a folder is read, and by their names from then on.

use super::super::files::{self, Arrived, NewFile};
use super::wire::{ImportPicture, PictureFate};
use crate::desk::Desk;
use comptoir_connectors::articles::OutsideFile;
use comptoir_kernel::{Kind, Problem};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet, HashMap};

const MARK: &str = "(import-file:";
/// Bytes of one picture.
const LARGEST: u64 = 25_000_000;
/// Pictures that are told of one by one.
const MOST_TOLD: usize = 2_000;

/// The numbers of the pictures that a body names.
pub(super) fn numbers_in(body: &str) -> Vec<usize> {
    body.split(MARK).skip(1).filter_map(|piece| piece.split_once(')')?.0.parse().ok()).collect()
}

/// The body with addresses in the place of the numbers.
pub(super) fn with_addresses(body: &str, address: impl Fn(usize) -> String) -> String {
    let mut pieces = body.split(MARK);
    let mut written = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let numbered = piece.split_once(')').and_then(|(number, rest)| Some((number.parse().ok()?, rest)));
        if let Some((number, rest)) = numbered {
            written.push_str(&format!("({}){rest}", address(number)));
        } else {
            written.push_str(MARK);
            written.push_str(piece);
        }
    }
    written
}

/// The pictures of one reading.
pub(super) struct Pictures<'a> {
    files: &'a [OutsideFile],
    stamps: HashMap<usize, String>,
    /// In the form in which they are kept, where that is not refused.
    ready: HashMap<usize, NewFile>,
    /// What became of those that were looked at.
    fates: BTreeMap<usize, PictureFate>,
}

impl<'a> Pictures<'a> {
    pub fn new(files: &'a [OutsideFile]) -> Self {
        Self { files, stamps: HashMap::new(), ready: HashMap::new(), fates: BTreeMap::new() }
    }

    /// The body with what its pictures are: another one for another picture under the same name.
    pub fn stamped(&mut self, body: &str) -> String {
        for number in numbers_in(body) {
            if let Some(file) = self.files.get(number).filter(|_| !self.stamps.contains_key(&number)) {
                let digest = Sha256::digest(read(file).unwrap_or_default());
                self.stamps.insert(number, digest.iter().map(|byte| format!("{byte:02x}")).collect());
            }
        }
        with_addresses(body, |number| format!("{}#{}", self.place(number), self.stamp(number)))
    }

    fn stamp(&self, number: usize) -> &str {
        self.stamps.get(&number).map_or("", String::as_str)
    }

    /// Where a picture lies in the folder.
    pub fn place(&self, number: usize) -> &str {
        self.files.get(number).map_or("", |file| file.place.as_str())
    }

    /// Draws the pictures of a body anew and puts them on the disk.
    pub fn prepare(&mut self, desk: &Desk, body: &str) -> Result<(), Problem> {
        for number in numbers_in(body) {
            let is_refused = self.fates.get(&number).is_some_and(|fate| *fate != PictureFate::Kept);
            if is_refused || self.ready.contains_key(&number) {
                continue;
            }
            let Some(file) = self.files.get(number) else { continue };
            let fate = match draw(file)? {
                Ok(drawn) => {
                    self.ready.insert(number, files::keep(desk, drawn)?);
                    PictureFate::Kept
                }
                Err(fate) => fate,
            };
            self.fates.insert(number, fate);
        }
        Ok(())
    }

    /// Draws the pictures of a body only to see whether they can be kept; answers where those lie that cannot.
    pub fn look(&mut self, body: &str) -> Result<Vec<String>, Problem> {
        let mut refused = Vec::new();
        for number in numbers_in(body) {
            let Some(file) = self.files.get(number) else { continue };
            let fate = match self.fates.get(&number) {
                Some(fate) => *fate,
                None => draw(file)?.map_or_else(|fate| fate, |_| PictureFate::Kept),
            };
            self.fates.insert(number, fate);
            if fate != PictureFate::Kept {
                refused.push(file.place.clone());
            }
        }
        Ok(refused)
    }

    pub fn find(&self, number: usize) -> Option<&NewFile> {
        self.ready.get(&number)
    }

    /// One that was drawn and has no room among the files of its article.
    pub fn refuse(&mut self, number: usize) {
        self.fates.insert(number, PictureFate::TooMany);
    }

    /// What became of each that was looked at, and of the others that texts show: those that cannot be kept first.
    pub fn told<'t>(&self, others: impl Iterator<Item = &'t str>) -> Vec<ImportPicture> {
        let own = self.fates.iter().map(|(number, fate)| (*fate, self.place(*number).to_owned()));
        let places: BTreeSet<&str> = self.fates.keys().map(|number| self.place(*number)).collect();
        let others = others.filter(|place| !places.contains(place)).map(|place| (fate_of(place), place.to_owned()));
        let all: BTreeSet<(PictureFate, String)> = own.chain(others).collect();
        all.into_iter().take(MOST_TOLD).map(|(fate, place)| ImportPicture { place, fate }).collect()
    }

    /// Forgets what was prepared, so that a large folder does not stay in memory.
    pub fn settle(&mut self) {
        self.ready.clear();
    }
}

/// A picture that is not beside the texts: on a server, or nowhere.
fn fate_of(address: &str) -> PictureFate {
    let is_far = address.contains("://") || address.starts_with("//") || address.starts_with("data:");
    if is_far { PictureFate::Elsewhere } else { PictureFate::Missing }
}

/// The picture drawn anew, or why that is refused.
fn draw(file: &OutsideFile) -> Result<Result<Arrived, PictureFate>, Problem> {
    match read(file).and_then(|bytes| files::arrive(&file.place, bytes)) {
        Ok(Arrived { measures: None, .. }) => Ok(Err(PictureFate::Unreadable)),
        Ok(drawn) => Ok(Ok(drawn)),
        Err(problem) if matches!(problem.code, "article-file-large" | "article-picture-large") => {
            Ok(Err(PictureFate::TooLarge))
        }
        Err(problem) if problem.kind == Kind::Refused => Ok(Err(PictureFate::Unreadable)),
        Err(problem) => Err(problem),
    }
}

fn read(file: &OutsideFile) -> Result<Vec<u8>, Problem> {
    let unreadable = |error| Problem::refused("file-unreadable").with("path", &file.place).because(error);
    file.bytes.read(LARGEST).map_err(unreadable)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_become_addresses_and_nothing_else_changes() {
        let body = "![A](import-file:3) [b](import-file:x) (import-file: ![c](import:3)";
        assert_eq!(numbers_in(body), [3]);
        let named = with_addresses(body, |number| format!("files/{number}.png"));
        assert_eq!(named, "![A](files/3.png) [b](import-file:x) (import-file: ![c](import:3)");
    }
}
