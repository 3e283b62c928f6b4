//! The site as pages for a system that frames and keeps pages itself, such as WordPress: one for each text, and above the
//! texts of a language one that leads to them.
//!
//! Such a system looks for marks of its own inside a text. None of ours is left for it: what stands in an article is shown
//! as it is, and no address becomes a player of somebody else's films.

use crate::edition::{self, Edition, Shown, is_right_to_left};
use crate::page::Html;
use crate::{Attached, Site, Votes, slug};
use comptoir_locale::message;
use std::collections::BTreeSet;

/// One page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leaf {
    /// The same for the same text of the same article, whatever it is called: `de/12`; `de` for the page above.
    pub key: String,
    /// For people: `de/washing`.
    pub path: String,
    pub parent: Option<String>,
    /// Plain text.
    pub title: String,
    /// The wish for the last part of its address.
    pub slug: String,
    pub html: String,
}

/// The pages of a site, the ones above before those below. `address` tells where a page stands by its key; without one it is
/// named and not linked. `file` tells the same of a picture or paper.
pub fn leaves(
    site: &Site,
    votes: Option<&Votes<'_>>,
    address: &dyn Fn(&str) -> Option<String>,
    file: &dyn Fn(&Attached) -> Option<String>,
) -> Vec<Leaf> {
    let editions = edition::all(site);
    let branch = Branch { editions: &editions, votes, address, file };
    let homes = editions.iter().map(|edition| branch.home(edition));
    homes.chain(editions.iter().flat_map(|edition| branch.texts(edition))).collect()
}

struct Branch<'a, 'b> {
    editions: &'b [Edition<'a>],
    votes: Option<&'b Votes<'b>>,
    address: &'b dyn Fn(&str) -> Option<String>,
    file: &'b dyn Fn(&Attached) -> Option<String>,
}

/// The articles that are written in the language of the edition.
fn own<'a, 'b>(edition: &'b Edition<'a>) -> impl Iterator<Item = &'b Shown<'a>> {
    edition.shown.iter().filter(|shown| shown.variant.language == edition.language.tag)
}

fn key(edition: &Edition<'_>, article: &str) -> String {
    leaf_key(&edition.language.tag, article)
}

/// The key of a text's page.
pub fn leaf_key(language: &str, article: &str) -> String {
    format!("{}/{article}", slug::folder(language))
}

impl Branch<'_, '_> {
    fn home(&self, edition: &Edition<'_>) -> Leaf {
        let mut html = Html::default();
        html.around("<p>", &edition.say(&message::site_lead()), "</p>\n");
        self.list(edition, None, &mut html);
        for section in &edition.sections {
            let id = Some(section.category.id.as_str());
            if own(edition).any(|shown| shown.article.category.as_deref() == id) {
                html.around("<h2>", section.name, "</h2>\n");
                self.list(edition, id, &mut html);
            }
        }
        let others = self.editions.iter().map(|other| (other, other.folder.clone()));
        self.languages(edition, others.collect(), &mut html);
        let title = edition.say(&message::site_title(&edition.site.shop.name));
        let (key, slug) = (edition.folder.clone(), format!("help-{}", edition.folder));
        Leaf { path: key.clone(), key, parent: None, title, slug, html: framed(edition, &html.0) }
    }

    fn list(&self, edition: &Edition<'_>, category: Option<&str>, html: &mut Html) {
        html.raw("<ul>\n");
        for shown in own(edition).filter(|shown| shown.article.category.as_deref() == category) {
            html.raw("<li>");
            self.link(&key(edition, &shown.article.id), &shown.variant.title, html);
            html.raw("</li>\n");
        }
        html.raw("</ul>\n");
    }

    fn link(&self, key: &str, text: &str, html: &mut Html) {
        match (self.address)(key) {
            Some(address) => html.link("", &address, text),
            None => html.text(text),
        };
    }

    fn texts(&self, edition: &Edition<'_>) -> Vec<Leaf> {
        let mut taken = BTreeSet::new();
        let leaf = |shown: &Shown<'_>| {
            let slug = slug::unique(&shown.variant.slug, &shown.article.id, &mut taken);
            Leaf {
                key: key(edition, &shown.article.id),
                path: format!("{}/{slug}", edition.folder),
                parent: Some(edition.folder.clone()),
                title: shown.variant.title.clone(),
                slug,
                html: self.text(edition, shown),
            }
        };
        own(edition).map(leaf).collect()
    }

    fn text(&self, edition: &Edition<'_>, shown: &Shown<'_>) -> String {
        let (article, variant) = (shown.article, shown.variant);
        let mut html = Html::default();
        if !variant.summary.is_empty() {
            html.around("<p><strong>", &variant.summary, "</strong></p>\n");
        }
        let linked = |id: &str| edition.shows(id).and_then(|_| (self.address)(&key(edition, id)));
        html.raw(&edition.html_linking(variant, &linked, self.file)).raw("\n");
        self.helped(edition, shown, &mut html);
        let is_in = |other: &&Edition<'_>| own(other).any(|found| found.article.id == article.id);
        let others = self.editions.iter().filter(is_in).map(|other| (other, key(other, &article.id)));
        self.languages(edition, others.collect(), &mut html);
        framed(edition, &html.0)
    }

    fn helped(&self, edition: &Edition<'_>, shown: &Shown<'_>, html: &mut Html) {
        let Some(votes) = self.votes else { return };
        let title = shown.variant.title.as_str();
        let mail = |helped: bool, subject: String| {
            let mark = (votes.mark)(&shown.article.id, &shown.variant.language, helped);
            crate::lists::mail(votes.to, &subject, &format!("{}\n\n{mark}", edition.say(&message::site_helped_body())))
        };
        let yes = mail(true, edition.say(&message::site_helped_subject_yes(title)));
        let no = mail(false, edition.say(&message::site_helped_subject_no(title)));
        html.around("<p>", &edition.say(&message::site_helped()), " ");
        html.link("", &yes, &edition.say(&message::site_helped_yes())).raw(" · ");
        html.link("", &no, &edition.say(&message::site_helped_no())).raw("</p>\n");
    }

    /// The same in other languages.
    fn languages(&self, edition: &Edition<'_>, same: Vec<(&Edition<'_>, String)>, html: &mut Html) {
        let others: Vec<_> = same
            .into_iter()
            .filter(|(other, _)| other.language.tag != edition.language.tag)
            .filter_map(|(other, key)| Some((other.language, (self.address)(&key)?)))
            .collect();
        if others.is_empty() {
            return;
        }
        html.around("<p>", &edition.say(&message::site_language()), ": ");
        for (at, (language, address)) in others.iter().enumerate() {
            html.raw(if at == 0 { "" } else { " · " });
            html.around("<a lang=\"", &language.tag, "\" hreflang=\"").text(&language.tag).around(
                "\" href=\"",
                address,
                "\">",
            );
            html.text(&language.name).raw("</a>");
        }
        html.raw("</p>\n");
    }
}

/// The text with its language and direction, and nothing in it that the system would take for a word to itself.
fn framed(edition: &Edition<'_>, html: &str) -> String {
    let direction = if is_right_to_left(&edition.language.tag) { "rtl" } else { "ltr" };
    let html = html.replace('[', "&#91;").replace("://", "&#58;//");
    format!("<div lang=\"{}\" dir=\"{direction}\">\n{html}</div>", edition.language.tag)
}
