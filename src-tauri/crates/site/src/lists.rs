//! Pages that lead to others: home, categories, contact, and the page for withdrawals.

use crate::Files;
use crate::edition::{Edition, Section, Shown, mark};
use crate::page::{Html, Page, same_in_all, search, write};
use comptoir_locale::message;

/// Where what is read stands on every page but the first.
const COLUMN: &str = "<div class=\"column\">";

pub(crate) fn add(edition: &Edition<'_>, chrome: &str, files: &mut Files<'_>) {
    let folder = &edition.folder;
    let listed: Vec<_> = edition.shown.iter().map(|s| (&s.article.category, &s.variant.title, &s.file)).collect();
    let all = mark(&(chrome, &edition.language.tag, &listed));
    files.add(format!("{folder}/index.html"), all, || home(edition));
    for section in &edition.sections {
        let id = Some(section.category.id.as_str());
        let rows: Vec<_> = edition.within(id).map(|s| (&s.variant.title, &s.variant.summary, &s.file)).collect();
        let mark = mark(&(chrome, &edition.language.tag, &section.category.id, rows));
        files.add(format!("{folder}/{}", section.file), mark, || category(edition, section));
    }
    let plain = mark(&(chrome, &edition.language.tag));
    files.add(format!("{folder}/contact.html"), plain.clone(), || contact(edition));
    if edition.site.shop.has_withdrawal_page {
        files.add(format!("{folder}/withdrawal.html"), plain, || withdrawal(edition));
    }
}

fn home(edition: &Edition<'_>) -> Vec<u8> {
    let title = edition.say(&message::site_title(&edition.site.shop.name));
    let lead = edition.say(&message::site_lead());
    let mut html = Html::default();
    html.around("<section class=\"hero\"><h1>", &lead, "</h1>");
    search(edition, &mut html);
    html.raw("</section>\n<div class=\"cards\">\n");
    for section in edition.sections.iter().filter(|section| section.category.parent.is_none()) {
        card(edition, section, &mut html);
    }
    html.raw("</div>\n");
    rows(edition.within(None), &mut html);
    let elsewhere = same_in_all(edition, "index.html");
    page(edition, &Listed { file: "index.html", title: &title, about: &lead, has_search: false }, elsewhere, &html)
}

fn card(edition: &Edition<'_>, section: &Section<'_>, html: &mut Html) {
    let id = section.category.id.as_str();
    let below = |other: &&Section<'_>| other.category.parent.as_deref() == Some(id);
    let deeper: usize =
        edition.sections.iter().filter(below).map(|section| edition.within(Some(&section.category.id)).count()).sum();
    let count = edition.within(Some(id)).count() + deeper;
    if count == 0 {
        return;
    }
    html.raw("<section class=\"card\"><h2>").link("", &section.file, section.name).raw("</h2><ul>");
    for shown in edition.within(Some(id)).take(4) {
        html.raw("<li>");
        title(edition, shown, html);
        html.raw("</li>");
    }
    let said = edition.say(&message::site_articles(i64::try_from(count).unwrap_or(i64::MAX)));
    html.raw("</ul><p class=\"count\">").link("", &section.file, &said).raw("</p></section>\n");
}

fn title(edition: &Edition<'_>, shown: &Shown<'_>, html: &mut Html) {
    html.around("<a href=\"", &shown.file, "\"");
    if shown.variant.language != edition.language.tag {
        html.around(" dir=\"auto\" lang=\"", &shown.variant.language, "\"");
    }
    html.around(">", &shown.variant.title, "</a>");
}

fn category(edition: &Edition<'_>, section: &Section<'_>) -> Vec<u8> {
    let mut html = Html::default();
    html.raw(COLUMN);
    let parent = edition.section(section.category.parent.as_deref());
    crumbs(edition, parent, &mut html);
    html.around("<h1>", section.name, "</h1>\n");
    let id = section.category.id.as_str();
    html.raw("<div class=\"cards\">");
    for below in edition.sections.iter().filter(|other| other.category.parent.as_deref() == Some(id)) {
        card(edition, below, &mut html);
    }
    html.raw("</div>\n");
    rows(edition.within(Some(id)), &mut html);
    html.raw("</div>");
    // Categories are named before articles and alike in all languages.
    let elsewhere = same_in_all(edition, &section.file);
    let listed = Listed { file: &section.file, title: section.name, about: section.name, has_search: true };
    page(edition, &listed, elsewhere, &html)
}

/// Titles with what each article is about.
fn rows<'a>(shown: impl Iterator<Item = &'a Shown<'a>>, html: &mut Html) {
    let mut shown = shown.peekable();
    if shown.peek().is_none() {
        return;
    }
    html.raw("<ul class=\"rows\">");
    for shown in shown {
        let variant = shown.variant;
        html.around("<li lang=\"", &variant.language, "\"><bdi>").link("", &shown.file, &variant.title);
        html.around("</bdi><p><bdi>", &variant.summary, "</bdi></p></li>");
    }
    html.raw("</ul>\n");
}

/// The way from home to a page.
pub(crate) fn crumbs(edition: &Edition<'_>, section: Option<&Section<'_>>, html: &mut Html) {
    html.around("<nav class=\"crumbs\" aria-label=\"", &edition.say(&message::site_home()), "\"><ol><li>");
    html.link("", "index.html", &edition.say(&message::site_home())).raw("</li>");
    let parent = section.and_then(|section| edition.section(section.category.parent.as_deref()));
    for section in parent.into_iter().chain(section) {
        html.raw("<li>").link("", &section.file, section.name).raw("</li>");
    }
    html.raw("</ol></nav>\n");
}

fn contact(edition: &Edition<'_>) -> Vec<u8> {
    let shop = &edition.site.shop;
    let (title, lead) = (edition.say(&message::site_contact()), edition.say(&message::site_contact_lead()));
    let mut html = Html::default();
    html.raw(COLUMN);
    crumbs(edition, None, &mut html);
    html.around("<h1>", &title, "</h1>").around("<p class=\"lead\">", &lead, "</p><dl class=\"ways\">");
    let mut row = |name: String, value: Option<&str>, scheme: Option<&str>| {
        let Some(value) = value.filter(|value| !value.trim().is_empty()) else { return };
        html.around("<dt>", &name, "</dt><dd dir=\"auto\">");
        match scheme {
            Some(scheme) => html.link("", &format!("{scheme}:{}", value.replace(' ', "")), value),
            None => html.text(value),
        };
        html.raw("</dd>");
    };
    row(edition.say(&message::site_contact_email()), shop.email.as_deref(), Some("mailto"));
    row(edition.say(&message::site_contact_phone()), shop.phone.as_deref(), Some("tel"));
    row(edition.say(&message::site_contact_hours()), shop.hours.get(&edition.language.tag).map(String::as_str), None);
    row(edition.say(&message::site_contact_address()), shop.postal_address.as_deref(), None);
    html.raw("</dl>\n</div>");
    let elsewhere = same_in_all(edition, "contact.html");
    page(edition, &Listed { file: "contact.html", title: &title, about: &lead, has_search: true }, elsewhere, &html)
}

/// A declaration can be sent from here without an account: a mail that already holds the questions.
fn withdrawal(edition: &Edition<'_>) -> Vec<u8> {
    let title = edition.say(&message::letter_withdrawal_page_heading());
    let about = edition.say(&message::letter_withdrawal_page_explanation());
    let mut html = Html::default();
    html.raw(COLUMN);
    crumbs(edition, None, &mut html);
    html.around("<h1>", &title, "</h1>").around("<p class=\"lead\">", &about, "</p><ul class=\"asked\">");
    let asked = [
        message::letter_withdrawal_page_name(),
        message::letter_withdrawal_page_order(),
        message::letter_withdrawal_page_email(),
    ];
    let mut body = String::new();
    for question in asked.iter().map(|question| edition.say(question)) {
        html.around("<li>", &question, "</li>");
        body.push_str(&format!("{question}:\n\n"));
    }
    html.raw("</ul>");
    if let Some(email) = edition.site.shop.email.as_deref() {
        let address = mail(email, &title, &body);
        html.raw("<p>").link("button", &address, &edition.say(&message::site_withdrawal_mail()));
        html.raw("</p><p>").link("", &format!("mailto:{email}"), email).raw("</p>");
    }
    html.raw("</div>");
    let elsewhere = same_in_all(edition, "withdrawal.html");
    page(edition, &Listed { file: "withdrawal.html", title: &title, about: &about, has_search: true }, elsewhere, &html)
}

/// The address of a mail that is written but for what its sender adds (RFC 6068).
pub(crate) fn mail(to: &str, subject: &str, body: &str) -> String {
    let write = |text: &str| {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte);
        let lines = text.replace('\n', "\r\n");
        let letter = |byte: u8| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
        lines.bytes().map(letter).collect::<String>()
    };
    let to = to.replace(['?', '&', '%', '\r', '\n', ' '], "");
    format!("mailto:{to}?subject={}&body={}", write(subject), write(body))
}

struct Listed<'a> {
    file: &'a str,
    title: &'a str,
    about: &'a str,
    has_search: bool,
}

fn page(edition: &Edition<'_>, listed: &Listed<'_>, elsewhere: Vec<(&str, &str, String)>, html: &Html) -> Vec<u8> {
    let Listed { file, title, about, has_search } = *listed;
    let page = Page { file, title, about, elsewhere, canonical: None, head: String::new(), has_search };
    write(edition, &page, &html.0)
}
