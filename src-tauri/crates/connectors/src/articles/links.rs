//! Links between articles that are read together, and the last step: texts become Markdown.

use super::{ArticleNote, ArticleRefusal, Found, LeftOut, OutsideArticle, OutsideText, Raw, RawText, Reading};
use super::{html, markdown};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use url::Url;

/// Details of one kind that are kept, and how long each is.
const MOST_DETAILS: usize = 20;
const LONGEST_DETAIL: usize = 200;

/// Where an address leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Address {
    /// To the article with this number of the same reading.
    Article(usize),
    Web(String),
    Nowhere,
}

/// The addresses of all articles, seen from one text.
pub(super) struct Addresses<'a> {
    known: &'a HashMap<String, usize>,
    /// Pictures by where they lie.
    files: &'a HashMap<String, usize>,
    base: &'a str,
}

impl<'a> Addresses<'a> {
    #[cfg(test)]
    pub fn none(known: &'a HashMap<String, usize>) -> Self {
        Self { known, files: known, base: "" }
    }

    /// The picture that lies beside the texts under this address. A path that leaves the folder leads to none.
    pub fn file(&self, address: &str) -> Option<usize> {
        let is_web = Url::parse(self.base).is_ok_and(|base| base.has_host()) || Url::parse(address).is_ok();
        let path = if is_web { None } else { path(self.base, address) };
        self.files.get(&path?).copied()
    }

    pub fn of(&self, address: &str) -> Address {
        let address = address.trim();
        let at = |key: &str| self.known.get(key).copied().map(Address::Article);
        if address.starts_with('#') {
            return Address::Web(address.to_owned());
        }
        let base = Url::parse(self.base).ok().filter(Url::has_host);
        let url = match &base {
            Some(base) => base.join(address).ok(),
            None => Url::parse(address).ok(),
        };
        let Some(url) = url else {
            return page_key(self.base, address).and_then(|key| at(&key)).unwrap_or(Address::Nowhere);
        };
        match url.scheme() {
            "http" | "https" => web_key(&url).and_then(|key| at(&key)).unwrap_or_else(|| Address::Web(url.to_string())),
            "mailto" | "tel" => Address::Web(url.to_string()),
            _ => Address::Nowhere,
        }
    }
}

/// How Zendesk and Help Scout number their pages.
fn web_key(url: &Url) -> Option<String> {
    let mut parts = url.path_segments()?.skip_while(|part| !matches!(*part, "articles" | "article"));
    let kind = if parts.next()? == "articles" { "zendesk" } else { "help-scout" };
    let number: String = parts.next()?.chars().take_while(char::is_ascii_digit).collect();
    (!number.is_empty()).then(|| format!("{kind}:{number}"))
}

/// The name of a page by its path: without ending, language and anchor.
fn page_key(folder: &str, address: &str) -> Option<String> {
    Some(super::folder::Name::read(&path(folder, address)?)?.key())
}

/// A path from the folder that is read; none for one that leaves it.
fn path(folder: &str, address: &str) -> Option<String> {
    let path = plain(address.split(['#', '?']).next().unwrap_or_default());
    let mut parts: Vec<&str> = match path.strip_prefix('/') {
        Some(_) => Vec::new(),
        None => folder.split('/').filter(|part| !part.is_empty()).collect(),
    };
    for part in path.split('/').filter(|part| !part.is_empty() && *part != ".") {
        if part == ".." {
            parts.pop()?;
        } else {
            parts.push(part);
        }
    }
    Some(parts.join("/"))
}

/// An address with its signs as they are meant: `a%20b` is `a b`.
fn plain(address: &str) -> String {
    let guarded = address.replace('+', "%2B").replace('&', "%26").replace('=', "%3D");
    let first = url::form_urlencoded::parse(guarded.as_bytes()).next();
    first.map(|(name, _)| name.into_owned()).unwrap_or_default()
}

/// Keeps what somebody should look at.
pub(super) fn note(notes: &mut BTreeMap<ArticleNote, BTreeSet<String>>, kind: ArticleNote, detail: &str) {
    let details = notes.entry(kind).or_default();
    if details.len() < MOST_DETAILS {
        details.insert(super::line(detail).chars().take(LONGEST_DETAIL).collect());
    }
}

/// Makes every text Markdown. One that cannot be read is left out, the others are kept.
pub(super) fn finish(raws: Vec<Raw>, reading: &Reading<'_>, found: &mut Found) {
    let raws: Vec<Raw> = without_doubles(raws, found);
    let mut known = HashMap::new();
    for (number, raw) in raws.iter().enumerate() {
        for address in &raw.addresses {
            known.entry(address.clone()).or_insert(number);
        }
    }
    let files: HashMap<String, usize> =
        found.files.iter().enumerate().map(|(number, file)| (file.place.clone(), number)).collect();
    let total = count(raws.iter().map(|raw| raw.texts.len()).sum());
    let mut done = 0;
    for raw in raws {
        if (reading.is_stopped)() {
            found.was_stopped = true;
            return;
        }
        let mut article = OutsideArticle {
            origin: raw.origin,
            categories: raw.categories,
            is_internal: raw.is_internal,
            texts: Vec::new(),
        };
        for text in raw.texts {
            done += 1;
            let place = text.place.clone();
            match settle(text, &known, &files, reading.language) {
                Ok(text) => article.texts.push(text),
                Err(reason) => found.left_out.push(LeftOut { place, reason }),
            }
        }
        // An article that lost all its texts keeps its number: links count on it.
        found.articles.push(article);
        (reading.reached)(done, total);
    }
}

fn settle(
    text: RawText,
    known: &HashMap<String, usize>,
    files: &HashMap<String, usize>,
    language: &str,
) -> Result<OutsideText, ArticleRefusal> {
    let addresses = Addresses { known, files, base: &text.base };
    let (body, notes) = if text.is_html {
        html::body(&text.body, &addresses).ok_or(ArticleRefusal::HtmlTooDeep)?
    } else {
        markdown::settle(&text.body, &addresses)
    };
    let title = super::line(&text.title);
    if title.is_empty() {
        return Err(ArticleRefusal::NoTitle);
    }
    Ok(OutsideText {
        language: text.language.unwrap_or_else(|| language.to_owned()),
        place: text.place,
        title,
        summary: super::line(&text.summary),
        body,
        slug: text.slug,
        is_published: text.is_published,
        is_behind: text.is_behind,
        notes,
    })
}

/// The same article may stand in two files of an export. What says something else is left out and named.
fn without_doubles(raws: Vec<Raw>, found: &mut Found) -> Vec<Raw> {
    let mut kept: Vec<Raw> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for raw in raws {
        let Some(own) = places.get(&raw.origin).and_then(|at| kept.get_mut(*at)) else {
            places.insert(raw.origin.clone(), kept.len());
            kept.push(Raw { texts: Vec::new(), ..raw });
            let texts = raw.texts;
            if let Some(own) = kept.last_mut() {
                add(own, texts, found);
            }
            continue;
        };
        add(own, raw.texts, found);
    }
    kept
}

fn add(own: &mut Raw, texts: Vec<RawText>, found: &mut Found) {
    let says = |text: &RawText| (text.title.clone(), text.body.clone());
    for text in texts {
        match own.texts.iter().find(|known| known.language == text.language) {
            Some(known) if says(known) == says(&text) => {}
            Some(_) => found.left_out.push(LeftOut { place: text.place, reason: ArticleRefusal::Twice }),
            None => own.texts.push(text),
        }
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_leads_to_the_article_that_it_names() {
        let known = [("path:Size/which", 0), ("zendesk:360001", 1), ("help-scout:14", 2)]
            .map(|(key, number)| (key.to_owned(), number))
            .into();
        let from =
            |base: &'static str, address: &str| Addresses { known: &known, files: &HashMap::new(), base }.of(address);
        for address in ["which.md", "../Size/which.de.html#top", "/Size/which.en.md", "./which"] {
            assert_eq!(from("Size", address), Address::Article(0), "{address}");
        }
        let base = "https://shop.zendesk.com/hc/en-us/articles/1-One";
        assert_eq!(from(base, "/hc/de/articles/360001-Zwei"), Address::Article(1));
        assert_eq!(from("", "https://docs.shop.example/article/14-my-article"), Address::Article(2));
        assert_eq!(from("Size", "https://shop.example/x"), Address::Web("https://shop.example/x".to_owned()));
        for address in
            ["javascript:alert(1)", "data:text/html,x", "../../../etc/passwd", "file:///etc/passwd", "gone.md"]
        {
            assert_eq!(from("Size", address), Address::Nowhere, "{address}");
        }
    }

    #[test]
    fn a_picture_is_found_beside_its_text_and_nowhere_else() {
        let files = [("Size/img/a b+c.png", 4)].map(|(key, number)| (key.to_owned(), number)).into();
        let from =
            |base: &'static str, address: &str| Addresses { known: &HashMap::new(), files: &files, base }.file(address);
        for address in
            ["img/a%20b+c.png", "./img/a b+c.png", "../Size/img/a%20b%2Bc.png#x", "/Size/img/a%20b+c.png?v=2"]
        {
            assert_eq!(from("Size", address), Some(4), "{address}");
        }
        for address in ["a.png", "../../Size/img/a b+c.png", "file:///Size/img/a%20b+c.png", "%2e%2e/%2e%2e/etc/x.png"]
        {
            assert_eq!(from("Size", address), None, "{address}");
        }
        assert_eq!(from("https://shop.example/Size", "img/a%20b+c.png"), None);
    }
}
