//! Pictures and papers that pages show, kept by the system beside them.
//!
//! Invariant: a file is sent once. Its note holds the mark of the place, so that one whose answer was lost is found.
//! Invariant: only a file that bears our mark is removed, and none that a page shows which is left as it is.

use crate::knowledge::targets::plan::Deed;
use comptoir_connectors::sites::uploads::Upload;
use comptoir_site::Attached;
use std::collections::{BTreeMap, BTreeSet};

/// What happens to one file.
pub(super) struct FileStep {
    pub path: String,
    pub deed: Deed,
    /// Its number there, if it is there.
    pub number: Option<u64>,
    /// What is sent.
    pub file: Option<Attached>,
}

/// What the pages need and what stands there.
#[derive(Default)]
pub(super) struct Media {
    /// By path.
    pub wanted: BTreeMap<String, Attached>,
    pub found: BTreeMap<String, Upload>,
    /// Those of them without our mark: somebody made them their own.
    theirs: BTreeSet<String>,
    known: BTreeMap<String, u64>,
}

/// What is written beside a file.
pub(super) fn note(mark: &str, path: &str) -> String {
    format!("<!-- {mark} {path} -->")
}

fn path_of<'a>(mark: &str, note: &'a str) -> Option<&'a str> {
    let (_, after) = note.split_once(mark)?;
    let path = after.split_once("-->")?.0.trim();
    (!path.is_empty() && !path.contains(char::is_whitespace)).then_some(path)
}

impl Media {
    /// Files are known by their mark, the oldest first, or by their number where somebody took the mark out.
    pub fn sorted(
        mark: &str,
        wanted: BTreeMap<String, Attached>,
        mut uploads: Vec<Upload>,
        known: BTreeMap<String, u64>,
    ) -> Self {
        uploads.sort_by_key(|upload| upload.id);
        let by_number: BTreeMap<u64, &String> = known.iter().map(|(path, number)| (*number, path)).collect();
        let (mut found, mut theirs) = (BTreeMap::new(), BTreeSet::new());
        for upload in uploads {
            let marked = path_of(mark, &upload.note).map(str::to_owned);
            if marked.is_none() {
                theirs.extend(by_number.get(&upload.id).map(|path| (*path).clone()));
            }
            if let Some(path) = marked.or_else(|| by_number.get(&upload.id).map(|path| (*path).clone())) {
                found.entry(path).or_insert(upload);
            }
        }
        Self { wanted, found, theirs, known }
    }

    /// Where readers find a file; nobody knows yet of one that is still to be sent. None for one that stays away.
    pub fn address(&self, file: &Attached) -> Option<String> {
        let path = file.path();
        let stands = self.found.get(&path).map(|upload| upload.address.clone());
        self.wanted.contains_key(&path).then(|| stands.unwrap_or_else(|| "#".to_owned()))
    }

    /// The steps, with what the pages say that are left as they are.
    pub fn steps(&self, left: &[&str]) -> Vec<FileStep> {
        let wanted = self.wanted.iter().map(|(path, file)| {
            let number = self.found.get(path).map(|upload| upload.id);
            let deed = if number.is_some() { Deed::Keep } else { Deed::Add };
            FileStep { path: path.clone(), deed, number, file: Some(file.clone()) }
        });
        let others: BTreeSet<&String> = self.found.keys().chain(self.known.keys()).collect();
        let gone = others.into_iter().filter(|path| !self.wanted.contains_key(*path)).filter_map(|path| {
            let upload = self.found.get(path);
            let name = upload.and_then(|upload| upload.address.rsplit('/').next()).unwrap_or_default();
            let deed = match upload {
                None => Deed::Forget,
                Some(_) if self.theirs.contains(path) => Deed::Forget,
                Some(_) if left.iter().any(|content| content.contains(name)) => return None,
                Some(_) => Deed::Remove,
            };
            Some(FileStep { path: path.clone(), deed, number: upload.map(|upload| upload.id), file: None })
        });
        wanted.chain(gone).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_of_two_counts_and_what_somebody_made_their_own_stays() {
        let file = |name: &str| Attached { name: name.into(), mark: "ab".into(), measures: None };
        let wanted = BTreeMap::from([("files/a-ab.png".to_owned(), file("a.png"))]);
        let upload = |id, note: &str| {
            let address = format!("https://shop.example/{id}.png");
            Upload { id, address, note: note.into() }
        };
        let old = note("mark", "files/old.png");
        let uploads = vec![upload(7, &note("mark", "files/a-ab.png")), upload(5, &note("mark", "files/a-ab.png"))];
        let uploads = uploads.into_iter().chain([upload(3, &old), upload(2, "mine now"), upload(9, "mark -->")]);
        let known = BTreeMap::from([("files/mine.png".to_owned(), 2)]);
        let media = Media::sorted("mark", wanted, uploads.collect(), known);
        assert_eq!(media.address(&file("a.png")).unwrap(), "https://shop.example/5.png");
        assert_eq!(media.address(&file("b.png")), None);
        let told = |left: &[&str]| -> Vec<_> {
            let steps = media.steps(left).into_iter();
            steps.map(|step| (step.path, step.deed, step.number)).collect()
        };
        let kept = ("files/a-ab.png".to_owned(), Deed::Keep, Some(5));
        let mine = ("files/mine.png".to_owned(), Deed::Forget, Some(2));
        let gone = ("files/old.png".to_owned(), Deed::Remove, Some(3));
        assert_eq!(told(&[]), [kept.clone(), mine.clone(), gone]);
        assert_eq!(told(&["<img src=\"https://shop.example/3.png\">"]), [kept, mine]);
    }
}
