//! Where a text stands on the web, as far as it was written there.

use crate::desk::write::OrProblem;
use crate::knowledge::wire::ArticleVariant;
use comptoir_kernel::{ArticleId, Problem};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};

/// The first place with an address to which this text was brought. Of an archive nobody knows its pages: it counts if it
/// was written after the text was published.
const STANDING: &str = "SELECT t.address FROM publish_targets t WHERE t.address <> '' AND (
    t.kind IN ('folder', 'sftp') AND EXISTS (SELECT 1 FROM publish_files WHERE target_id = t.id AND path = :page AND hash <> '')
      AND (NOT EXISTS (SELECT 1 FROM publish_files WHERE target_id = t.id AND path = :second)
        OR EXISTS (SELECT 1 FROM article_variants WHERE language = :language AND slug = :next))
    OR t.kind = 'zip' AND EXISTS (
      SELECT 1 FROM publish_runs WHERE target_id = t.id AND state = 'done' AND begun_at >= :published))
  ORDER BY t.id LIMIT 1";

/// The first place whose system keeps pages and has this one. A page that is only begun has no text of ours yet.
const PAGE: &str = "SELECT t.address, p.address FROM publish_pages p JOIN publish_targets t ON t.id = p.target_id
  WHERE p.key = :key AND p.hash <> '' AND p.address <> '' ORDER BY p.target_id LIMIT 1";

/// The address of a text that readers see; none where it is not certain. Two pages that would have one name are told apart
/// by a number; unless another article has that number in its own address, neither is certain then.
pub(in crate::knowledge) fn address_of(
    connection: &Connection,
    article: ArticleId,
    text: &ArticleVariant,
) -> Result<Option<String>, Problem> {
    let Some(published) = text.published_at.filter(|_| text.published_revision.is_some()) else { return Ok(None) };
    let page = comptoir_site::page(&text.language, &text.slug, &article.to_string());
    let second = page.replace(".html", "-2.html");
    let next = format!("{}-2", text.slug);
    let values = named_params! {
        ":page": page,
        ":second": second,
        ":language": text.language,
        ":next": next,
        ":published": published.as_millisecond(),
    };
    let address: Option<String> = connection
        .prepare_cached(STANDING)
        .or_problem()?
        .query_row(values, |row| row.get(0))
        .optional()
        .or_problem()?;
    match address {
        Some(base) => Ok(Some(format!("{}/{page}", base.trim_end_matches('/')))),
        None => page_of(connection, &comptoir_site::leaf_key(&text.language, &article.to_string())),
    }
}

/// Where a page stands in full.
fn page_of(connection: &Connection, key: &str) -> Result<Option<String>, Problem> {
    let found: Option<(String, String)> = connection
        .prepare_cached(PAGE)
        .or_problem()?
        .query_row(named_params! { ":key": key }, |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()
        .or_problem()?;
    Ok(found.and_then(|(base, page)| {
        let full = url::Url::parse(&page).or_else(|_| url::Url::parse(&base)?.join(&page));
        full.ok().map(String::from)
    }))
}
