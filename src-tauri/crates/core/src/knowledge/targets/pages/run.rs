//! Bringing pages to a WordPress site: drafts first, then what they say, then away with what is gone, then read again.

use super::compare::{Found, Marked, Step, hash_of, told};
use super::rows::{self, KnownPage};
use crate::desk::Desk;
use crate::desk::long_work::{Progress, Turn};
use crate::knowledge::targets::access;
use crate::knowledge::targets::content::Content;
use crate::knowledge::targets::plan::Deed;
use crate::knowledge::targets::problems::site_problem;
use crate::knowledge::targets::wire::{PublishPlan, PublishTarget};
use comptoir_connectors::shops::ShopError;
use comptoir_connectors::sites::wordpress::{NewPage, WordPress};
use comptoir_kernel::Problem;
use std::collections::BTreeMap;

/// One run at one site.
struct Site<'a> {
    desk: &'a Desk,
    target: &'a PublishTarget,
    wordpress: WordPress,
    content: Content,
    mark: String,
    /// None for a look.
    turn: Option<&'a Turn<'a>>,
}

impl<'a> Site<'a> {
    fn open(desk: &'a Desk, target: &'a PublishTarget, turn: Option<&'a Turn<'a>>) -> Result<Self, Problem> {
        let secrets = access::secrets(desk, target.id)?;
        let wordpress = access::wordpress(&target.place, &target.access, &secrets)?;
        let content = desk.read(|connection| Content::read(connection, ""))?;
        let mark = content.mark_of_place(&target.place);
        Ok(Self { desk, target, wordpress, content, mark, turn })
    }

    /// Waits for an answer of the site, or for somebody who ends the run.
    async fn ask<T>(&self, question: impl Future<Output = Result<T, ShopError>>) -> Result<T, Problem> {
        let Some(turn) = self.turn else { return question.await.map_err(site_problem) };
        tokio::select! {
            biased;
            () = turn.cancelled() => Err(Problem::refused("cancelled")),
            answer = question => answer.map_err(site_problem),
        }
    }

    fn known(&self) -> Result<BTreeMap<String, KnownPage>, Problem> {
        self.desk.read(|connection| rows::known(connection, self.target.id))
    }

    /// What stands there: by its mark, or by its number where somebody took the mark out.
    async fn find(&self, known: &BTreeMap<String, KnownPage>) -> Result<Found, Problem> {
        let mut pages = self.ask(self.wordpress.holding(&self.mark)).await?;
        let unseen = |page: &u64| *page > 0 && !pages.iter().any(|found| found.id == *page);
        let numbers: Vec<u64> = known.values().map(|own| own.page).filter(unseen).collect();
        if !numbers.is_empty() {
            pages.extend(self.ask(self.wordpress.numbered(&numbers)).await?);
        }
        Ok(Marked(&self.mark).sorted(pages, known))
    }

    /// What would be done with the pages of now; a page that is still to be made has the number 0.
    fn steps(&self, found: &Found, known: &BTreeMap<String, KnownPage>, overwrites: bool) -> Vec<Step> {
        let base = self.wordpress.base();
        let address = |key: &str| Some(format!("{base}?page_id={}", found.pages.get(key).map_or(0, |page| page.id)));
        Marked(&self.mark).steps(self.content.leaves(&address), found, known, overwrites)
    }

    /// Makes a draft for each page that is missing, so that every page can name every other.
    async fn begin(&self, found: &mut Found, steps: &[Step]) -> Result<(), Problem> {
        let missing = steps.iter().filter(|step| step.deed == Deed::Add && step.page.is_none());
        for step in missing {
            let Some(text) = &step.text else { continue };
            let parent = text.parent.as_ref().and_then(|key| found.pages.get(key)).map(|page| page.id);
            let stub = Marked(&self.mark).stub(&step.key);
            let new = NewPage { title: &text.title, slug: &text.slug, content: &stub, parent };
            let page = self.ask(self.wordpress.draft(new)).await?;
            let known = KnownPage { page: page.id, path: step.path.clone(), ..KnownPage::default() };
            self.keep(&step.key, &known)?;
            found.pages.insert(step.key.clone(), page);
            self.go_on(1);
        }
        Ok(())
    }

    fn keep(&self, key: &str, known: &KnownPage) -> Result<(), Problem> {
        self.desk
            .write("knowledge.publish_to", None, |write| rows::keep(write.connection(), self.target.id, key, known))
    }

    /// Writes down what will be written, writes it, and looks at what came back.
    async fn write(&self, steps: &[Step], known: &BTreeMap<String, KnownPage>) -> Result<(), Problem> {
        for step in steps.iter().filter(|step| matches!(step.deed, Deed::Add | Deed::Change)) {
            let (Some(text), Some(page)) = (&step.text, step.page) else { continue };
            let hash = known.get(&step.key).map(|own| own.hash.clone()).unwrap_or_default();
            let row = KnownPage { page, path: step.path.clone(), hash, next_hash: text.hash.clone() };
            self.keep(&step.key, &row)?;
            let shown = self.ask(self.wordpress.publish(page, &text.title, &text.content)).await?;
            if hash_of(&shown) != text.hash {
                return Err(Problem::refused("publish-page-read-back").with("path", &step.path));
            }
            self.go_on(1);
        }
        Ok(())
    }

    async fn remove(&self, steps: &[Step], found: &Found) -> Result<(), Problem> {
        let gone = steps.iter().filter(|step| step.deed == Deed::Remove).filter_map(|step| step.page);
        for page in gone.chain(found.spare.iter().copied()) {
            self.ask(self.wordpress.discard(page)).await?;
            self.go_on(1);
        }
        Ok(())
    }

    /// Reads all pages again and writes down what stands there.
    async fn settle(&self, steps: &[Step]) -> Result<(), Problem> {
        let found = self.find(&self.known()?).await?;
        for step in steps.iter().filter(|step| matches!(step.deed, Deed::Keep | Deed::Add | Deed::Change)) {
            let stands = found.pages.get(&step.key).map(hash_of);
            if stands.is_none() || stands.as_ref() != step.text.as_ref().map(|text| &text.hash) {
                return Err(Problem::refused("publish-page-read-back").with("path", &step.path));
            }
        }
        self.desk.write("knowledge.publish_to", None, |write| {
            for step in steps {
                match (step.deed, &step.text, step.page) {
                    (Deed::Keep | Deed::Add | Deed::Change, Some(text), Some(page)) => {
                        let (path, hash) = (step.path.clone(), text.hash.clone());
                        let row = KnownPage { page, path, hash, next_hash: String::new() };
                        rows::keep(write.connection(), self.target.id, &step.key, &row)?;
                    }
                    (Deed::Remove | Deed::Forget, ..) => rows::forget(write.connection(), self.target.id, &step.key)?,
                    _ => {}
                }
            }
            Ok(())
        })
    }

    fn go_on(&self, count: u32) {
        if let Some(turn) = self.turn {
            turn.advance(count);
        }
    }
}

/// What would be done, without doing it.
pub(in crate::knowledge::targets) async fn look(
    desk: &Desk,
    target: &PublishTarget,
    overwrites: bool,
) -> Result<PublishPlan, Problem> {
    let site = Site::open(desk, target, None)?;
    site.ask(site.wordpress.sign_in()).await?;
    let known = site.known()?;
    let found = site.find(&known).await?;
    Ok(told(&site.steps(&found, &known, overwrites)))
}

/// Brings the pages of now to the site. What a run that died has done is found again and not done twice.
pub(in crate::knowledge::targets) async fn publish(
    desk: &Desk,
    target: &PublishTarget,
    overwrites: bool,
    turn: &Turn<'_>,
) -> Result<PublishPlan, Problem> {
    let site = Site::open(desk, target, Some(turn))?;
    site.ask(site.wordpress.sign_in()).await?;
    let known = site.known()?;
    let mut found = site.find(&known).await?;
    let steps = site.steps(&found, &known, overwrites);
    turn.reached(Progress { done: 0, total: work(&steps, &found) });
    site.begin(&mut found, &steps).await?;
    // Now every page has its number, and what links to a new page changes.
    let steps = site.steps(&found, &site.known()?, overwrites);
    site.write(&steps, &known).await?;
    site.remove(&steps, &found).await?;
    site.settle(&steps).await?;
    Ok(told(&steps))
}

/// How many requests change something.
fn work(steps: &[Step], found: &Found) -> u32 {
    let of = |step: &Step| match step.deed {
        Deed::Add if step.page.is_none() => 2,
        Deed::Add | Deed::Change | Deed::Remove => 1,
        Deed::Keep | Deed::Forget | Deed::Leave => 0,
    };
    steps.iter().map(of).sum::<u32>() + u32::try_from(found.spare.len()).unwrap_or_default()
}
