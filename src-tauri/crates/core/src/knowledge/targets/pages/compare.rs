//! What has to be done so that a site shows the pages of now, and what is left as it is there.

use super::media::FileStep;
use super::rows::KnownPage;
use crate::knowledge::targets::disk;
use crate::knowledge::targets::plan::Deed;
use crate::knowledge::targets::wire::PublishPlan;
use comptoir_connectors::sites::pages::{DRAFT, Pages, SHOWN, WebPage};
use comptoir_site::Leaf;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

/// What happens to one page.
pub(super) struct Step {
    pub key: String,
    /// For people.
    pub path: String,
    pub deed: Deed,
    /// Its number there, if it is there.
    pub page: Option<u64>,
    /// What it says after the deed.
    pub text: Option<Text>,
}

/// A page in the form of the site.
pub(super) struct Text {
    pub parent: Option<String>,
    pub title: String,
    pub slug: String,
    pub content: String,
    pub hash: String,
}

/// The mark of one place, and what its system makes of pages.
pub(super) struct Marked<'a> {
    pub mark: &'a str,
    pub pages: &'a dyn Pages,
}

impl Marked<'_> {
    fn line(&self, key: &str) -> String {
        format!("<!-- {} {key} -->", self.mark)
    }

    /// What a page holds from when it is made until it is shown.
    pub fn stub(&self, key: &str) -> String {
        self.pages.content(&self.line(key))
    }

    fn text(&self, leaf: Leaf) -> Text {
        let content = self.pages.content(&format!("{}\n{}", self.line(&leaf.key), leaf.html));
        let title = self.pages.title(&leaf.title);
        let hash = self.hash(SHOWN, &title, &content);
        Text { parent: leaf.parent, title, slug: leaf.slug, content, hash }
    }

    fn is_stub(&self, key: &str, page: &WebPage) -> bool {
        page.status == DRAFT && self.pages.sense(&page.content) == self.pages.sense(&self.stub(key))
    }

    fn key_of(&self, page: &WebPage) -> Option<String> {
        let (_, after) = page.content.split_once(&format!("{} ", self.mark))?;
        let key = after.split_once("-->")?.0.trim();
        (!key.contains(char::is_whitespace)).then(|| key.to_owned())
    }

    /// What stands in a page, for comparing.
    pub fn hash_of(&self, page: &WebPage) -> String {
        self.hash(&page.status, &page.title, &page.content)
    }

    fn hash(&self, status: &str, title: &str, content: &str) -> String {
        disk::hash(format!("{status}\n{title}\n{}", self.pages.sense(content)).as_bytes())
    }

    fn is_ours(&self, page: &WebPage, known: Option<&KnownPage>) -> bool {
        let stands = self.hash_of(page);
        known.is_some_and(|own| stands == own.hash || stands == own.next_hash)
    }

    /// Our pages by key: those that we know by their number, else the oldest that bears the mark. The rest are copies, which
    /// are whoever's made them, unless they are empty drafts of ours.
    pub fn sorted(&self, pages: Vec<WebPage>, known: &BTreeMap<String, KnownPage>) -> Found {
        let by_number: BTreeMap<u64, &String> = known.iter().map(|(key, own)| (own.page, key)).collect();
        let mut found = Found::default();
        let (sure, others): (Vec<_>, Vec<_>) = pages.into_iter().partition(|page| by_number.contains_key(&page.id));
        for page in sure {
            if let Some(key) = by_number.get(&page.id) {
                found.pages.insert((*key).clone(), page);
            }
        }
        for page in others {
            let Some(key) = self.key_of(&page) else { continue };
            let is_stub = self.is_stub(&key, &page);
            match found.pages.entry(key) {
                Entry::Vacant(place) => {
                    place.insert(page);
                }
                Entry::Occupied(_) if is_stub => found.spare.push(page.id),
                Entry::Occupied(_) => {}
            }
        }
        found
    }

    /// The steps, pages above before those below.
    pub fn steps(
        &self,
        leaves: Vec<Leaf>,
        found: &Found,
        known: &BTreeMap<String, KnownPage>,
        overwrites: bool,
    ) -> Vec<Step> {
        let mut steps = Vec::new();
        let mut wanted = BTreeSet::new();
        for leaf in leaves {
            wanted.insert(leaf.key.clone());
            let (key, path) = (leaf.key.clone(), leaf.path.clone());
            let text = self.text(leaf);
            let page = found.pages.get(&key);
            let deed = match page {
                None => Deed::Add,
                Some(page) if self.is_stub(&key, page) => Deed::Add,
                Some(page) if self.hash_of(page) == text.hash => Deed::Keep,
                Some(page) if overwrites || self.is_ours(page, known.get(&key)) => Deed::Change,
                Some(_) => Deed::Leave,
            };
            steps.push(Step { key, path, deed, page: page.map(|page| page.id), text: Some(text) });
        }
        let gone: BTreeSet<&String> = found.pages.keys().chain(known.keys()).collect();
        for key in gone.into_iter().filter(|key| !wanted.contains(*key)) {
            let (own, page) = (known.get(key), found.pages.get(key));
            let deed = match page {
                None => Deed::Forget,
                Some(page) if overwrites || self.is_stub(key, page) || self.is_ours(page, own) => Deed::Remove,
                Some(_) => Deed::Leave,
            };
            let path = own.map_or_else(|| key.clone(), |own| own.path.clone());
            steps.push(Step { key: key.clone(), path, deed, page: page.map(|page| page.id), text: None });
        }
        steps
    }
}

/// What stands at a place.
#[derive(Default)]
pub(super) struct Found {
    pub pages: BTreeMap<String, WebPage>,
    /// Empty drafts that were made twice.
    pub spare: Vec<u64>,
}

pub(super) fn told(steps: &[Step], files: &[FileStep], left_out: Vec<String>) -> PublishPlan {
    let of = |deed| {
        let pages = steps.iter().map(|step| (step.deed, &step.path));
        let all = pages.chain(files.iter().map(|step| (step.deed, &step.path)));
        let mut paths: Vec<String> = all.filter(|(own, _)| *own == deed).map(|(_, path)| path.clone()).collect();
        paths.sort();
        paths
    };
    PublishPlan {
        added: of(Deed::Add),
        changed: of(Deed::Change),
        removed: of(Deed::Remove),
        edited: of(Deed::Leave),
        left_out,
        unchanged: u32::try_from(of(Deed::Keep).len()).unwrap_or(u32::MAX),
        is_atomic: false,
    }
}
