//! Bringing pages to a system that keeps them: drafts first, then what they say, then away with what is gone, then read again.

use super::compare::{Found, Marked, Step, told};
use super::media::{self, FileStep, Media};
use super::rows::{self, KnownPage};
use crate::desk::Desk;
use crate::desk::long_work::{Progress, Turn};
use crate::knowledge::targets::access;
use crate::knowledge::targets::content::Content;
use crate::knowledge::targets::plan::Deed;
use crate::knowledge::targets::problems::{shop_problem, site_problem};
use crate::knowledge::targets::wire::{PublishPlan, PublishTarget, TargetKind};
use comptoir_connectors::shops::{Answer, ShopError};
use comptoir_connectors::sites::pages::{NewPage, Pages};
use comptoir_connectors::sites::uploads::NewUpload;
use comptoir_kernel::Problem;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

/// How long a system may let a run wait for its next question before somebody has to begin again.
const MOST_WAIT: Duration = Duration::from_secs(300);

/// One run at one site.
struct Site<'a> {
    desk: &'a Desk,
    target: &'a PublishTarget,
    pages: Arc<dyn Pages>,
    content: Content<'a>,
    mark: String,
    /// None for a look.
    turn: Option<&'a Turn<'a>>,
}

impl<'a> Site<'a> {
    fn open(desk: &'a Arc<Desk>, target: &'a PublishTarget, turn: Option<&'a Turn<'a>>) -> Result<Self, Problem> {
        let pages = access::pages(desk, target)?;
        let content = desk.read(|connection| Content::read(connection, desk.store().blobs(), ""))?;
        let mark = content.mark_of_place(&target.place);
        Ok(Self { desk, target, pages, content, mark, turn })
    }

    fn marked(&self) -> Marked<'_> {
        Marked { mark: self.mark.as_str(), pages: &*self.pages }
    }

    fn problem(&self, error: ShopError) -> Problem {
        if self.target.kind == TargetKind::Shopify { shop_problem(error) } else { site_problem(error) }
    }

    /// Waits for an answer of the site. Who asks too fast is told so before anything is done, and asks again later.
    async fn ask<'q, T>(&self, question: impl Fn() -> Answer<'q, T>) -> Result<T, Problem> {
        let mut waited = Duration::ZERO;
        loop {
            match self.unless_cancelled(question()).await? {
                Err(ShopError::Throttled { wait }) if waited + wait <= MOST_WAIT => {
                    waited += wait;
                    self.unless_cancelled(tokio::time::sleep(wait)).await?;
                }
                answer => return answer.map_err(|error| self.problem(error)),
            }
        }
    }

    async fn unless_cancelled<T>(&self, work: impl Future<Output = T>) -> Result<T, Problem> {
        let Some(turn) = self.turn else { return Ok(work.await) };
        tokio::select! {
            biased;
            () = turn.cancelled() => Err(Problem::refused("cancelled")),
            done = work => Ok(done),
        }
    }

    fn known(&self) -> Result<BTreeMap<String, KnownPage>, Problem> {
        self.desk.read(|connection| rows::known(connection, self.target.id))
    }

    /// What stands there: by its mark, or by its number where somebody took the mark out.
    async fn find(&self, known: &BTreeMap<String, KnownPage>) -> Result<Found, Problem> {
        let mut pages = self.ask(|| self.pages.holding(&self.mark)).await?;
        let unseen = |page: &u64| *page > 0 && !pages.iter().any(|found| found.id == *page);
        let numbers: Vec<u64> = known.values().map(|own| own.page).filter(unseen).collect();
        if !numbers.is_empty() {
            pages.extend(self.ask(|| self.pages.numbered(&numbers)).await?);
        }
        Ok(self.marked().sorted(pages, known))
    }

    /// Pictures and papers that stand there, and those that the pages of now show.
    async fn find_media(&self) -> Result<Media, Problem> {
        let Some(uploads) = self.pages.uploads() else { return Ok(Media::default()) };
        let known = self.desk.read(|connection| rows::uploads(connection, self.target.id))?;
        let files = self.content.files().filter(|file| uploads.takes(&file.path()));
        let wanted: BTreeMap<_, _> = files.map(|file| (file.path(), file.clone())).collect();
        if wanted.is_empty() && known.is_empty() {
            return Ok(Media::default());
        }
        let mut found = self.ask(|| uploads.noted(&self.mark)).await?;
        let unseen = |number: &u64| !found.iter().any(|upload| upload.id == *number);
        let numbers: Vec<u64> = known.values().copied().filter(unseen).collect();
        if !numbers.is_empty() {
            found.extend(self.ask(|| uploads.kept(&numbers)).await?);
        }
        Ok(Media::sorted(&self.mark, wanted, found, known))
    }

    /// Files that the place does not take, each beside its text.
    fn left_out(&self) -> Vec<String> {
        let uploads = self.pages.uploads();
        self.content.left_out(&|file| uploads.is_some_and(|uploads| uploads.takes(&file.path())))
    }

    /// Sends the files that are missing, so that the pages can name them.
    async fn send(&self, media: &mut Media) -> Result<(), Problem> {
        let Some(uploads) = self.pages.uploads() else { return Ok(()) };
        for step in media.steps(&[]) {
            let (Deed::Add, Some(file)) = (step.deed, &step.file) else { continue };
            let bytes = self.content.bytes(file)?;
            let name = step.path.rsplit('/').next().unwrap_or_default();
            let note = media::note(&self.mark, &step.path);
            let new = NewUpload { name, note: &note, bytes: &bytes };
            let upload = self.ask(|| uploads.upload(new)).await?;
            self.desk.write("knowledge.publish_to", None, |write| {
                rows::keep_upload(write.connection(), self.target.id, &step.path, upload.id)
            })?;
            media.found.insert(step.path, upload);
            self.go_on(1);
        }
        Ok(())
    }

    /// Removes the files that no page shows any more, reads the others again, and writes down what stands there.
    async fn settle_media(&self, steps: &[FileStep]) -> Result<(), Problem> {
        let Some(uploads) = self.pages.uploads() else { return Ok(()) };
        for number in steps.iter().filter(|step| step.deed == Deed::Remove).filter_map(|step| step.number) {
            self.ask(|| uploads.remove(number)).await?;
            self.go_on(1);
        }
        let found = self.find_media().await?.found;
        if let Some(lost) = steps.iter().find(|step| step.file.is_some() && !found.contains_key(&step.path)) {
            return Err(Problem::refused("publish-page-read-back").with("path", &lost.path));
        }
        self.desk.write("knowledge.publish_to", None, |write| {
            for FileStep { path, number, file, .. } in steps {
                match (file, number) {
                    (Some(_), Some(number)) => {
                        rows::keep_upload(write.connection(), self.target.id, path, *number)?;
                    }
                    _ => rows::forget_upload(write.connection(), self.target.id, path)?,
                }
            }
            Ok(())
        })
    }

    /// What would be done with the pages of now; nobody knows yet where a page will stand that is still to be made.
    fn steps(&self, found: &Found, media: &Media, known: &BTreeMap<String, KnownPage>, overwrites: bool) -> Vec<Step> {
        let address =
            |key: &str| Some(found.pages.get(key).map_or_else(|| "#".to_owned(), |page| page.address.clone()));
        self.marked().steps(self.content.leaves(&address, &|file| media.address(file)), found, known, overwrites)
    }

    /// Makes a draft for each page that is missing, so that every page can name every other.
    async fn begin(&self, found: &mut Found, steps: &[Step]) -> Result<(), Problem> {
        let missing = steps.iter().filter(|step| step.deed == Deed::Add && step.page.is_none());
        for step in missing {
            let Some(text) = &step.text else { continue };
            let parent = text.parent.as_ref().and_then(|key| found.pages.get(key)).map(|page| page.id);
            let stub = self.marked().stub(&step.key);
            let new = NewPage { title: &text.title, slug: &text.slug, path: &step.path, content: &stub, parent };
            let page = self.ask(|| self.pages.draft(new)).await?;
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
            let address = known.get(&step.key).map(|own| own.address.clone()).unwrap_or_default();
            let row = KnownPage { page, path: step.path.clone(), hash, next_hash: text.hash.clone(), address };
            self.keep(&step.key, &row)?;
            let shown = self.ask(|| self.pages.publish(page, &text.title, &text.content)).await?;
            if self.marked().hash_of(&shown) != text.hash {
                return Err(Problem::refused("publish-page-read-back").with("path", &step.path));
            }
            self.go_on(1);
        }
        Ok(())
    }

    async fn remove(&self, steps: &[Step], found: &Found) -> Result<(), Problem> {
        let gone = steps.iter().filter(|step| step.deed == Deed::Remove).filter_map(|step| step.page);
        for page in gone.chain(found.spare.iter().copied()) {
            self.ask(|| self.pages.discard(page)).await?;
            self.go_on(1);
        }
        Ok(())
    }

    /// Reads all pages again and writes down what stands there.
    async fn settle(&self, steps: &[Step]) -> Result<(), Problem> {
        let found = self.find(&self.known()?).await?;
        for step in steps.iter().filter(|step| matches!(step.deed, Deed::Keep | Deed::Add | Deed::Change)) {
            let stands = found.pages.get(&step.key).map(|page| self.marked().hash_of(page));
            if stands.is_none() || stands.as_ref() != step.text.as_ref().map(|text| &text.hash) {
                return Err(Problem::refused("publish-page-read-back").with("path", &step.path));
            }
        }
        self.desk.write("knowledge.publish_to", None, |write| {
            for step in steps {
                match (step.deed, &step.text, step.page) {
                    (Deed::Keep | Deed::Add | Deed::Change, Some(text), Some(page)) => {
                        let (path, hash, next_hash) = (step.path.clone(), text.hash.clone(), String::new());
                        let address = found.pages.get(&step.key).map(|page| page.address.clone()).unwrap_or_default();
                        let row = KnownPage { page, path, hash, next_hash, address };
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
    desk: &Arc<Desk>,
    target: &PublishTarget,
    overwrites: bool,
) -> Result<PublishPlan, Problem> {
    let site = Site::open(desk, target, None)?;
    site.ask(|| site.pages.sign_in()).await?;
    let known = site.known()?;
    let found = site.find(&known).await?;
    let media = site.find_media().await?;
    let steps = site.steps(&found, &media, &known, overwrites);
    Ok(told(&steps, &media.steps(&left_alone(&steps, &found)), site.left_out()))
}

/// Brings the pages of now to the site. What a run that died has done is found again and not done twice.
pub(in crate::knowledge::targets) async fn publish(
    desk: &Arc<Desk>,
    target: &PublishTarget,
    overwrites: bool,
    turn: &Turn<'_>,
) -> Result<PublishPlan, Problem> {
    let site = Site::open(desk, target, Some(turn))?;
    site.ask(|| site.pages.sign_in()).await?;
    let known = site.known()?;
    let mut found = site.find(&known).await?;
    let mut media = site.find_media().await?;
    let steps = site.steps(&found, &media, &known, overwrites);
    let mut files = media.steps(&left_alone(&steps, &found));
    turn.reached(Progress { done: 0, total: work(&steps, &files, &found) });
    site.send(&mut media).await?;
    site.begin(&mut found, &steps).await?;
    // Now every page has its number, and what links to a new page changes.
    let steps = site.steps(&found, &media, &site.known()?, overwrites);
    site.write(&steps, &known).await?;
    site.remove(&steps, &found).await?;
    site.settle(&steps).await?;
    for step in &mut files {
        step.number = media.found.get(&step.path).map(|upload| upload.id);
    }
    site.settle_media(&files).await?;
    Ok(told(&steps, &files, site.left_out()))
}

/// What the pages say that are left as somebody made them.
fn left_alone<'a>(steps: &[Step], found: &'a Found) -> Vec<&'a str> {
    let left = steps.iter().filter(|step| step.deed == Deed::Leave);
    left.filter_map(|step| found.pages.get(&step.key)).map(|page| page.content.as_str()).collect()
}

/// How many requests change something.
fn work(steps: &[Step], files: &[FileStep], found: &Found) -> u32 {
    let of = |step: &Step| match step.deed {
        Deed::Add if step.page.is_none() => 2,
        Deed::Add | Deed::Change | Deed::Remove => 1,
        Deed::Keep | Deed::Forget | Deed::Leave => 0,
    };
    let sent = files.iter().filter(|step| matches!(step.deed, Deed::Add | Deed::Remove)).count();
    steps.iter().map(of).sum::<u32>() + u32::try_from(found.spare.len() + sent).unwrap_or_default()
}
