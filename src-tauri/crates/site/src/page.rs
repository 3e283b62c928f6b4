//! What every page has around its content, and the files that all pages share.

use crate::edition::{Edition, is_right_to_left, mark};
use crate::markdown::escape;
use crate::{Files, Site, slug};
use comptoir_locale::message;

pub(crate) const STYLE: &str = include_str!("assets/site.css");
const SCRIPT: &str = include_str!("assets/site.js");
/// The marks in a page that lead to the files that all pages share.
pub(crate) const STYLE_LINK: &str = "<link rel=\"stylesheet\" href=\"../assets/site.css\">\n";
pub(crate) const ICON_LINK: &str = "<link rel=\"icon\" type=\"image/svg+xml\" href=\"../assets/icon.svg\">\n";
pub(crate) const SCRIPT_LINK: &str = "<script src=\"../assets/site.js\" defer></script>\n";
/// Nothing from elsewhere, even if a text had found a way to ask for it.
pub(crate) const POLICY: &str = "default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src 'self' file:; \
                      media-src 'self' file:; base-uri 'none'; form-action 'none'";

/// Pixels.
const LOGO_HEIGHT: u32 = 32;

/// HTML in the making. Texts enter through `text`, marks of ours through `raw`.
#[derive(Default)]
pub(crate) struct Html(pub String);

impl Html {
    pub fn raw(&mut self, html: &str) -> &mut Self {
        self.0.push_str(html);
        self
    }

    pub fn text(&mut self, text: &str) -> &mut Self {
        escape(text, &mut self.0);
        self
    }

    pub fn around(&mut self, before: &str, text: &str, after: &str) -> &mut Self {
        self.raw(before).text(text).raw(after)
    }

    pub fn link(&mut self, class: &str, href: &str, text: &str) -> &mut Self {
        self.around(&format!("<a class=\"{class}\" href=\""), href, "\">").around("", text, "</a>")
    }
}

/// A page of an edition.
pub(crate) struct Page<'a> {
    pub file: &'a str,
    pub title: &'a str,
    pub about: &'a str,
    /// The same page in each language: tag, name of the language, folder and file.
    pub elsewhere: Vec<(&'a str, &'a str, String)>,
    /// Where the text has its home, if not here: language and address.
    pub canonical: Option<String>,
    /// Further marks for the head, such as what machines read about the page.
    pub head: String,
    pub has_search: bool,
}

/// The page around its content. All pages of a language stand in one folder.
pub(crate) fn write(edition: &Edition<'_>, page: &Page<'_>, content: &str) -> Vec<u8> {
    let mut html = Html::default();
    let tag = &edition.language.tag;
    let direction = if is_right_to_left(tag) { "rtl" } else { "ltr" };
    html.raw("<!doctype html>\n").around("<html lang=\"", tag, "\"").raw(&format!(" dir=\"{direction}\">\n"));
    head(edition, page, &mut html);
    html.raw("<body>\n");
    header(edition, page, &mut html);
    html.raw("<main id=\"content\" tabindex=\"-1\">\n").raw(content).raw("\n</main>\n");
    footer(edition, &mut html);
    html.raw(SCRIPT_LINK).raw("</body>\n</html>\n");
    html.0.into_bytes()
}

fn head(edition: &Edition<'_>, page: &Page<'_>, html: &mut Html) {
    let site = edition.say(&message::site_title(&edition.site.shop.name));
    html.raw("<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"");
    html.raw(POLICY).raw("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
    html.around("<title>", page.title, "");
    if page.title != site {
        html.around(" · ", &site, "");
    }
    html.raw("</title>\n").around("<meta name=\"description\" content=\"", page.about, "\">\n");
    html.raw(STYLE_LINK).raw(ICON_LINK);
    if let Some(own) = edition.address(page.file) {
        html.around("<link rel=\"canonical\" href=\"", page.canonical.as_deref().unwrap_or(&own), "\">\n");
        html.raw("<link rel=\"alternate\" type=\"application/atom+xml\" href=\"feed.xml\">\n");
    }
    for (tag, _, path) in &page.elsewhere {
        if let Some(base) = edition.site.shop.address.as_deref().filter(|_| edition.address("").is_some()) {
            let base = base.trim_end_matches('/');
            html.around("<link rel=\"alternate\" hreflang=\"", tag, "\" href=\"")
                .text(&format!("{base}/{path}"))
                .raw("\">\n");
        }
    }
    html.raw(&page.head).raw("</head>\n");
}

fn header(edition: &Edition<'_>, page: &Page<'_>, html: &mut Html) {
    let shop = &edition.site.shop;
    html.around("<a class=\"skip\" href=\"#content\">", &edition.say(&message::site_skip()), "</a>\n");
    html.raw("<header class=\"top\"><div class=\"inside\">").raw("<a class=\"brand\" href=\"index.html\">");
    if let Some(logo) = &shop.logo {
        html.raw("<img class=\"logo\" alt=\"\"").raw(&logo.room(LOGO_HEIGHT));
        html.around(" src=\"../", &logo.path(), "\">");
    }
    html.around("<span dir=\"auto\">", &edition.say(&message::site_title(&shop.name)), "</span></a>");
    if page.has_search {
        search(edition, html);
    }
    if page.elsewhere.len() > 1 {
        let label = edition.say(&message::site_language());
        html.around("<details class=\"languages\"><summary><span class=\"unseen\">", &label, ": </span>");
        html.text(&edition.language.name).around("</summary><nav aria-label=\"", &label, "\"><ul>");
        for (tag, name, path) in &page.elsewhere {
            let current = if *tag == edition.language.tag { " aria-current=\"true\"" } else { "" };
            html.around("<li><a lang=\"", tag, "\" hreflang=\"").around("", tag, "\"").raw(current);
            html.around(" href=\"../", path, "\">").around("", name, "</a></li>");
        }
        html.raw("</ul></nav></details>");
    }
    html.raw("</div></header>\n");
}

/// The field works once its script runs; without one it is not shown.
pub(crate) fn search(edition: &Edition<'_>, html: &mut Html) {
    let label = edition.say(&message::site_search());
    html.around("<div class=\"search\" role=\"search\" hidden data-index=\"../search/", &edition.folder, "\"");
    html.around(" data-none=\"", &edition.say(&message::site_search_none()), "\">");
    html.around("<input type=\"search\" autocomplete=\"off\" spellcheck=\"false\" aria-label=\"", &label, "\"");
    html.around(" placeholder=\"", &label, "\">").around(
        "<div class=\"found\" hidden><ul aria-label=\"",
        &edition.say(&message::site_search_results()),
        "\"></ul><p role=\"status\"></p></div></div>",
    );
}

fn footer(edition: &Edition<'_>, html: &mut Html) {
    html.raw("<footer class=\"foot\"><div class=\"inside\">");
    html.link("quiet", "index.html", &edition.say(&message::site_home()));
    html.link("quiet", "contact.html", &edition.say(&message::site_contact()));
    if edition.site.shop.has_withdrawal_page {
        html.link("quiet", "withdrawal.html", &edition.say(&message::letter_withdrawal_page_heading()));
    }
    html.raw("</div></footer>\n");
}

/// Where a page of one name stands in every language.
pub(crate) fn same_in_all<'a>(edition: &'a Edition<'_>, file: &str) -> Vec<(&'a str, &'a str, String)> {
    let languages = edition.site.shop.languages.iter();
    languages.map(|one| (one.tag.as_str(), one.name.as_str(), format!("{}/{file}", slug::folder(&one.tag)))).collect()
}

/// The door to the languages, the page for addresses that lead nowhere, style and script.
pub(crate) fn add_root(site: &Site, editions: &[Edition<'_>], chrome: &str, files: &mut Files<'_>) {
    let chrome = mark(&(chrome, STYLE, SCRIPT));
    files
        .add("assets/site.css".to_owned(), chrome.clone(), || format!("{}{STYLE}", site.shop.theme.css()).into_bytes());
    files.add("assets/site.js".to_owned(), chrome.clone(), || SCRIPT.as_bytes().to_vec());
    files.add("assets/icon.svg".to_owned(), chrome.clone(), || site.shop.theme.icon().into_bytes());
    files.add("index.html".to_owned(), chrome.clone(), || door(editions, false));
    files.add("404.html".to_owned(), chrome, || door(editions, true));
}

/// The shop's mark and the pictures of products.
pub(crate) fn add_pictures(site: &Site, files: &mut Files<'_>) {
    let products = site.products.iter().filter_map(|product| product.picture.as_ref());
    for picture in site.shop.logo.iter().chain(products) {
        files.add(picture.path(), picture.mark.clone(), || picture.bytes.clone());
    }
}

fn door(editions: &[Edition<'_>], is_missing: bool) -> Vec<u8> {
    let Some(first) = editions.first() else { return Vec::new() };
    // The page for what is missing is shown under any address, so it cannot know the way to a style.
    let base = match first.site.shop.address.as_deref().filter(|_| is_missing) {
        Some(address) => format!("{}/", address.trim_end_matches('/')),
        None => String::new(),
    };
    let message = if is_missing { message::site_missing() } else { message::site_title(&first.site.shop.name) };
    let title = first.say(&message);
    let mut html = Html::default();
    html.around("<!doctype html>\n<html lang=\"", &first.language.tag, "\"");
    html.raw(if is_right_to_left(&first.language.tag) { " dir=\"rtl\"" } else { "" });
    html.raw(">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"")
        .raw(POLICY);
    html.raw("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n").around("<title>", &title, "</title>\n");
    html.around("<link rel=\"stylesheet\" href=\"", &base, "assets/site.css\">\n").around(
        "<link rel=\"icon\" type=\"image/svg+xml\" href=\"",
        &base,
        "assets/icon.svg\">\n</head>\n<body>\n",
    );
    html.raw("<main class=\"door\"").raw(if is_missing { "" } else { " data-door" }).around(
        "><h1>",
        &title,
        "</h1><ul>",
    );
    for edition in editions {
        let tag = &edition.language.tag;
        html.around("<li><a lang=\"", tag, "\" hreflang=\"").around("", tag, "\"").around(
            " href=\"",
            &format!("{base}{}/index.html", edition.folder),
            "\">",
        );
        html.around("", &edition.language.name, "</a></li>");
    }
    html.around("</ul></main>\n<script src=\"", &base, "assets/site.js\" defer></script>\n</body>\n</html>\n");
    html.0.into_bytes()
}
