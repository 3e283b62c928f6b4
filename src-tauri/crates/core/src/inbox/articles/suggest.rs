//! What a conversation says of itself, for finding articles.

use super::super::similar::words_of;
use super::super::{expected, joining, orders, rows, topics};
use super::filler::is_filler;
use super::wire::ArticleSuggestions;
use crate::agents;
use crate::knowledge::{self, Asked, AskedProduct};
use crate::settings;
use crate::storefronts;
use comptoir_connectors::shops::model::OrderLine;
use comptoir_kernel::{AgentId, ConversationId, LocaleTag, Problem, StoreId};
use comptoir_store::rusqlite::Connection;

/// Lines of an order that are asked about, and numbers in a letter that may be of articles.
const MOST_LINES: usize = 20;
const MOST_NAMED: usize = 40;

/// The articles that may answer a conversation.
///
/// # Errors
/// `conversation-absent`
pub(super) fn suggest(connection: &Connection, me: AgentId, id: ConversationId) -> Result<ArticleSuggestions, Problem> {
    let id = joining::living(connection, id)?;
    let row = rows::row(connection, id)?;
    let waits = orders::unanswered(connection, id)?;
    let mut products = Vec::new();
    if let Some(order) = storefronts::chosen(connection, waits.customer, &waits.said, None)? {
        let (of, order) = storefronts::order_of(connection, order)?;
        for line in order.lines.iter().take(MOST_LINES) {
            products.extend(line_products(connection, of.store_id, line)?);
        }
    }
    products.extend(named(&waits.text));
    let shop = settings::get(connection)?.default_language;
    let mut words = words_of(&format!("{}\n{}", waits.subject, waits.text));
    words.retain(|word| !is_filler(word));
    let asked = Asked {
        words,
        language: Some(expected::of_row(connection, &row)?.language),
        products,
        topic: topics::topic_of(connection, id)?,
    };
    let reader = agents::get(connection, me)?.locale.unwrap_or_else(|| LocaleTag::default().as_str().to_owned());
    Ok(ArticleSuggestions { suggestions: knowledge::suggest(connection, &asked, &reader, &shop)? })
}

/// The number of a line, the shorter ones that it begins with, and those of the same product in other sizes.
fn line_products(connection: &Connection, store: StoreId, line: &OrderLine) -> Result<Vec<AskedProduct>, Problem> {
    let mut numbers = stems(&line.sku);
    if let Some(remote) = &line.product
        && let Some(product) = storefronts::product_by_remote(connection, store, remote)?
    {
        numbers.extend(product.variants.into_iter().map(|variant| variant.sku).take(MOST_LINES));
    }
    numbers.retain(|sku| !sku.is_empty());
    Ok(numbers.into_iter().map(|sku| AskedProduct { sku, name: line.title.clone() }).collect())
}

/// `FJ-201-M` and what it begins with: `FJ-201`.
fn stems(sku: &str) -> Vec<String> {
    let sku = sku.trim();
    let cuts = sku.match_indices(['-', '_', '/']).map(|(at, _)| at).filter(|at| *at >= 4);
    let mut stems: Vec<String> = cuts.filter_map(|at| sku.get(..at)).map(str::to_owned).collect();
    stems.push(sku.to_owned());
    stems.reverse();
    stems
}

/// What in a letter looks like the number of an article. Whether it is one is for the articles to say.
fn named(text: &str) -> Vec<AskedProduct> {
    let pieces = text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '_' | '/')));
    let pieces = pieces.map(|piece| piece.trim_matches(['-', '_', '/']));
    let numbers = pieces.filter(|piece| piece.len() >= 3 && piece.bytes().any(|byte| byte.is_ascii_digit()));
    numbers.take(MOST_NAMED).map(|sku| AskedProduct { sku: sku.to_uppercase(), name: String::new() }).collect()
}

#[cfg(test)]
mod tests {
    use super::{named, stems};

    #[test]
    fn a_number_of_an_article_is_found_in_a_letter_and_in_its_sizes() {
        let numbers: Vec<String> =
            named("Is the fj-201-m (4711) too small? It is 38.").into_iter().map(|it| it.sku).collect();
        assert_eq!(numbers, ["FJ-201-M", "4711"]);
        assert_eq!(stems("FJ-201-M"), ["FJ-201-M", "FJ-201"]);
        assert_eq!(stems("4711"), ["4711"]);
    }
}
