//! The page of an article.

use crate::edition::{Edition, Shown, is_right_to_left, mark};
use crate::lists::{crumbs, mail};
use crate::page::{Html, Page, write};
use crate::{Files, Kind, Votes, markdown, qr};
use comptoir_locale::message;
use serde_json::{Value, json};

/// Fewer headings than these need no list of their own.
const CONTENTS: usize = 3;
const RELATED: usize = 5;

pub(crate) fn add(
    edition: &Edition<'_>,
    editions: &[Edition<'_>],
    votes: Option<&Votes<'_>>,
    chrome: &str,
    files: &mut Files<'_>,
) {
    for shown in &edition.shown {
        let made = Made::new(edition, editions, shown, votes);
        let mark = mark(&(chrome, &edition.language.tag, made.ingredients(edition)));
        files.add(format!("{}/{}", edition.folder, shown.file), mark.clone(), || made.page(edition));
        if let Some(address) = edition.address(&shown.file) {
            let drawing = format!("qr/{}/{}", edition.folder, shown.file.replace(".html", ".svg"));
            files.add(drawing, crate::edition::mark(&address), || qr::svg(&address).unwrap_or_default().into_bytes());
        }
    }
}

/// An article with everything that its page names.
pub(crate) struct Made<'a, 'b> {
    shown: &'b Shown<'a>,
    elsewhere: Vec<(&'b str, &'b str, String)>,
    related: Vec<(&'b str, &'b str, &'b str)>,
    /// The address for votes and its marks for yes and no.
    votes: Option<(&'b str, [String; 2])>,
}

impl<'a, 'b> Made<'a, 'b> {
    pub fn new(
        edition: &'b Edition<'a>,
        editions: &'b [Edition<'a>],
        shown: &'b Shown<'a>,
        votes: Option<&Votes<'b>>,
    ) -> Self {
        let id = shown.article.id.as_str();
        let elsewhere = editions.iter().filter_map(|other| {
            let file = &other.shows(id)?.file;
            Some((other.language.tag.as_str(), other.language.name.as_str(), format!("{}/{file}", other.folder)))
        });
        let near = edition.within(shown.article.category.as_deref()).filter(|other| other.article.id != id);
        let row = |other: &'b Shown<'a>| (other.variant.title.as_str(), other.file.as_str(), &*other.variant.language);
        let language = &shown.variant.language;
        let votes = votes.map(|votes| (votes.to, [true, false].map(|helped| (votes.mark)(id, language, helped))));
        Self { shown, elsewhere: elsewhere.collect(), related: near.take(RELATED).map(row).collect(), votes }
    }

    fn ingredients(&self, edition: &Edition<'_>) -> Value {
        let body = &self.shown.variant.body;
        let ids = body.split("article:").skip(1).filter_map(|rest| rest.split([')', ' ', '>', '"', '\n', ']']).next());
        let linked: Vec<_> = ids.map(|id| (id, edition.shows(id).map(|shown| &shown.file))).collect();
        json!([
            self.shown.article.kind,
            self.shown.variant,
            self.elsewhere,
            self.related,
            self.votes,
            linked,
            self.shown.article.category
        ])
    }

    pub fn page(&self, edition: &Edition<'_>) -> Vec<u8> {
        let (article, variant) = (self.shown.article, self.shown.variant);
        let values = &edition.site.shop.values;
        let body = edition.html(variant);
        let is_fallback = variant.language != edition.language.tag;
        let mut html = Html::default();
        html.raw("<div class=\"column\">");
        crumbs(edition, edition.section(article.category.as_deref()), &mut html);
        if is_fallback {
            let said = edition.say(&message::site_fallback(edition.language_name(&variant.language)));
            html.around("<p class=\"fallback\">", &said, "</p>\n");
        }
        let direction = if is_right_to_left(&variant.language) { "rtl" } else { "ltr" };
        html.around("<article lang=\"", &variant.language, "\"").raw(&format!(" dir=\"{direction}\">\n"));
        html.around("<h1>", &variant.title, "</h1>\n");
        if !variant.summary.is_empty() {
            html.around("<p class=\"lead\">", &variant.summary, "</p>\n");
        }
        self.contents(edition, &mut html);
        html.raw("<div class=\"body\">").raw(&body).raw("</div>\n</article>\n");
        let day = edition.date(variant.changed_at);
        html.around("<p class=\"updated\">", &edition.say(&message::site_updated(&day)), "</p>\n");
        self.helped(edition, &mut html);
        self.related(edition, &mut html);
        self.scan(edition, &mut html);
        html.raw("</div>");
        let beginning = || markdown::excerpt(&variant.body, values, 160);
        let about = if variant.summary.is_empty() { beginning() } else { variant.summary.clone() };
        let page = Page {
            file: &self.shown.file,
            title: &variant.title,
            about: &about,
            elsewhere: self.elsewhere.clone(),
            canonical: self.home(edition),
            head: self.known(edition, &about),
            has_search: true,
        };
        write(edition, &page, &html.0)
    }

    /// On paper the way to the page.
    fn scan(&self, edition: &Edition<'_>, html: &mut Html) {
        if edition.address(&self.shown.file).is_none() {
            return;
        }
        let drawing = format!("../qr/{}/{}", edition.folder, self.shown.file.replace(".html", ".svg"));
        let said = edition.say(&message::site_scan());
        html.raw("<p class=\"scan\"><img loading=\"lazy\" alt=\"\" width=\"96\" height=\"96\" src=\"");
        html.text(&drawing).around("\">", &said, "</p>\n");
    }

    /// The address of the page in the language of the text.
    fn home(&self, edition: &Edition<'_>) -> Option<String> {
        let path = &self.elsewhere.iter().find(|(tag, ..)| *tag == self.shown.variant.language)?.2;
        edition.address("")?;
        Some(format!("{}/{path}", edition.site.shop.address.as_deref()?.trim_end_matches('/')))
    }

    fn contents(&self, edition: &Edition<'_>, html: &mut Html) {
        let headings = markdown::headings(&self.shown.variant.body, &edition.site.shop.values);
        let headings: Vec<_> = headings.iter().filter(|heading| heading.level <= 2).collect();
        if headings.len() < CONTENTS {
            return;
        }
        let title = edition.say(&message::site_contents());
        html.around("<nav class=\"contents\" aria-label=\"", &title, "\"><p>").around("", &title, "</p><ol>");
        for heading in headings {
            html.raw("<li>").link("", &format!("#{}", heading.anchor), &heading.text).raw("</li>");
        }
        html.raw("</ol></nav>\n");
    }

    fn helped(&self, edition: &Edition<'_>, html: &mut Html) {
        let Some((to, [yes, no])) = &self.votes else { return };
        let title = &self.shown.variant.title;
        let ask = edition.say(&message::site_helped_body());
        let answers = [
            (message::site_helped_yes(), message::site_helped_subject_yes(title), yes),
            (message::site_helped_no(), message::site_helped_subject_no(title), no),
        ];
        html.around("<section class=\"helped\"><h2>", &edition.say(&message::site_helped()), "</h2>");
        for (said, subject, mark) in answers {
            let address = mail(to, &edition.say(&subject), &format!("{ask}\n\n{mark}\n"));
            html.link("button", &address, &edition.say(&said));
        }
        html.raw("</section>\n");
    }

    fn related(&self, edition: &Edition<'_>, html: &mut Html) {
        if self.related.is_empty() {
            return;
        }
        html.around("<section class=\"related\"><h2>", &edition.say(&message::site_related()), "</h2><ul>");
        for (title, file, language) in &self.related {
            html.around("<li lang=\"", language, "\"><bdi>").link("", file, title).raw("</bdi></li>");
        }
        html.raw("</ul></section>\n");
    }

    /// What machines read about the page (schema.org).
    fn known(&self, edition: &Edition<'_>, about: &str) -> String {
        let variant = self.shown.variant;
        let is_question = variant.title.trim_end().ends_with(['?', '？', '؟']);
        let data = if self.shown.article.kind == Kind::Answer && is_question {
            let text = markdown::text(&variant.body, &edition.site.shop.values);
            json!({"@context": "https://schema.org", "@type": "FAQPage", "inLanguage": variant.language,
                "mainEntity": [{"@type": "Question", "name": variant.title,
                    "acceptedAnswer": {"@type": "Answer", "text": text}}]})
        } else {
            json!({"@context": "https://schema.org", "@type": "Article", "headline": variant.title,
                "description": about, "inLanguage": variant.language,
                "datePublished": variant.published_at.to_rfc3339(), "dateModified": variant.changed_at.to_rfc3339(),
                "publisher": {"@type": "Organization", "name": edition.site.shop.name}})
        };
        // Inside a script element only its own end could be taken for one.
        let data = data.to_string().replace('<', "\\u003c");
        format!("<script type=\"application/ld+json\">{data}</script>\n")
    }
}
