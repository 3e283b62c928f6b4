//! What programs read: a feed of new and changed articles in each language, and the map of all pages.

use crate::Files;
use crate::edition::{Edition, Shown, mark};
use crate::page::Html;
use comptoir_locale::message;

const NEWEST: usize = 30;

/// Atom (RFC 4287), the latest first.
pub(crate) fn add_feed(edition: &Edition<'_>, chrome: &str, files: &mut Files<'_>) {
    if edition.address("").is_none() {
        return;
    }
    let own = |shown: &&Shown<'_>| shown.variant.language == edition.language.tag;
    let mut latest: Vec<&Shown<'_>> = edition.shown.iter().filter(own).collect();
    latest.sort_by_key(|shown| (std::cmp::Reverse(shown.variant.changed_at), &shown.file));
    latest.truncate(NEWEST);
    let rows: Vec<_> = latest.iter().map(|shown| (shown.variant, &shown.file)).collect();
    let mark = mark(&(chrome, &edition.language.tag, rows));
    files.add(format!("{}/feed.xml", edition.folder), mark, || feed(edition, &latest).unwrap_or_default().into_bytes());
}

fn feed(edition: &Edition<'_>, latest: &[&Shown<'_>]) -> Option<String> {
    let mut xml = Html::default();
    let changed =
        latest.first().map_or_else(|| "1970-01-01T00:00:00Z".to_owned(), |s| s.variant.changed_at.to_rfc3339());
    xml.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"");
    xml.around(" xml:lang=\"", &edition.language.tag, "\">\n");
    xml.around("<title>", &edition.say(&message::site_title(&edition.site.shop.name)), "</title>\n");
    xml.around("<id>", &edition.address("index.html")?, "</id>\n").around("<updated>", &changed, "</updated>\n");
    xml.around("<author><name>", &edition.site.shop.name, "</name></author>\n");
    xml.around("<link rel=\"self\" href=\"", &edition.address("feed.xml")?, "\"/>\n");
    for shown in latest {
        let (variant, address) = (shown.variant, edition.address(&shown.file)?);
        xml.around("<entry><title>", &variant.title, "</title>").around("<id>", &address, "</id>");
        xml.around("<link href=\"", &address, "\"/>");
        xml.around("<published>", &variant.published_at.to_rfc3339(), "</published>");
        xml.around("<updated>", &variant.changed_at.to_rfc3339(), "</updated>");
        xml.around("<summary>", &variant.summary, "</summary></entry>\n");
    }
    xml.raw("</feed>\n");
    Some(xml.0)
}

/// The map of the pages whose text is of their language (sitemaps.org), and where crawlers look for it.
pub(crate) fn add_map(editions: &[Edition<'_>], chrome: &str, files: &mut Files<'_>) {
    let Some(base) = editions.first().and_then(|edition| {
        edition.address("")?;
        edition.site.shop.address.as_deref().map(|base| base.trim_end_matches('/').to_owned())
    }) else {
        return;
    };
    let mut rows = Vec::new();
    for edition in editions {
        rows.extend(edition.address("index.html").map(|address| (address, None)));
        for shown in edition.shown.iter().filter(|shown| shown.variant.language == edition.language.tag) {
            rows.extend(edition.address(&shown.file).map(|address| (address, Some(shown.variant.changed_at))));
        }
    }
    let mark = mark(&(chrome, &rows));
    files.add("sitemap.xml".to_owned(), mark.clone(), || {
        let mut xml = Html::default();
        xml.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (address, changed) in &rows {
            xml.around("<url><loc>", address, "</loc>");
            if let Some(changed) = changed {
                xml.around("<lastmod>", &changed.to_rfc3339(), "</lastmod>");
            }
            xml.raw("</url>\n");
        }
        xml.raw("</urlset>\n");
        xml.0.into_bytes()
    });
    let robots = format!("User-agent: *\nAllow: /\nSitemap: {base}/sitemap.xml\n");
    files.add("robots.txt".to_owned(), mark, || robots.into_bytes());
}
