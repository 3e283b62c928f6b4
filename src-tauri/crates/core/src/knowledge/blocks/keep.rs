//! Keeping texts that stand in several articles, and finding those articles by their new words.

use super::store;
use super::texts::BlockTexts;
use super::wire::{ArticleBlock, BlockPlace, SaveBlockRequest};
use crate::desk::Topic;
use crate::desk::write::Write;
use crate::knowledge::model::{choose, slug};
use crate::knowledge::{save, store as articles};
use comptoir_kernel::Problem;
use comptoir_site::markdown;
use comptoir_store::rusqlite::Connection;
use std::collections::BTreeMap;

const LONGEST_NAME: usize = 100;
const LONGEST_TEXT: usize = 20_000;

/// Every block with the articles in which it stands: the desk's own first, then by name.
pub(super) fn list(connection: &Connection, reader: &str) -> Result<Vec<ArticleBlock>, Problem> {
    let mut blocks: Vec<ArticleBlock> = store::list(connection)?.into_values().collect();
    for block in &mut blocks {
        for (article_id, languages) in store::places(connection, &block.key)? {
            let article = articles::get(connection, article_id)?;
            let own: Vec<&str> = article.variants.iter().map(|text| text.language.as_str()).collect();
            let source = own.first().copied().unwrap_or_default();
            let (shown, _) = choose(&own, Some(reader), source, source);
            let title = article.variants.iter().find(|text| text.language == shown).map(|text| text.title.clone());
            block.places.push(BlockPlace { article_id, title: title.unwrap_or_default(), languages });
        }
    }
    blocks.sort_by_key(|block| (!block.is_built_in, block.name.to_lowercase(), block.key.clone()));
    Ok(blocks)
}

/// Keeps a block; answers its key.
///
/// # Errors
/// `shared-text-absent`, `shared-text-changed`, `shared-text-name-missing`, `shared-text-open`, `article-too-long`.
pub(super) fn save(write: &mut Write<'_>, request: SaveBlockRequest) -> Result<String, Problem> {
    let blocks = store::list(write.connection())?;
    let name = request.name.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() {
        return Err(Problem::refused("shared-text-name-missing"));
    }
    let known = match &request.key {
        Some(key) => {
            let found = blocks.get(key).filter(|block| !block.is_built_in);
            Some(found.ok_or_else(|| Problem::absent("shared-text-absent"))?)
        }
        None => None,
    };
    if known.map_or(0, |block| block.revision) != request.based_on {
        return Err(Problem::refused("shared-text-changed"));
    }
    let texts = clean(request.texts)?;
    if name.chars().count() > LONGEST_NAME {
        return Err(Problem::refused("article-too-long"));
    }
    let block = ArticleBlock {
        key: known.map_or_else(|| free_key(&blocks, &name), |block| block.key.clone()),
        name,
        is_built_in: false,
        revision: request.based_on + 1,
        texts,
        places: Vec::new(),
        updated_at: write.now,
    };
    store::put(write.connection(), &block)?;
    index(write, &block.key)?;
    Ok(block.key)
}

fn clean(texts: BTreeMap<String, String>) -> Result<BTreeMap<String, String>, Problem> {
    let mut kept = BTreeMap::new();
    for (language, body) in texts {
        let body = save::clean_body(&body);
        if body.trim().is_empty() {
            continue;
        }
        if body.chars().count() > LONGEST_TEXT {
            return Err(Problem::refused("article-too-long"));
        }
        if !markdown::may_be_placed(&body) {
            return Err(Problem::refused("shared-text-open").with("language", &language));
        }
        kept.insert(save::tag(&language)?, body);
    }
    Ok(kept)
}

/// A key that its name makes and no other block has.
fn free_key(blocks: &BTreeMap<String, ArticleBlock>, name: &str) -> String {
    let made = Some(slug(name)).filter(|made| !made.is_empty()).unwrap_or_else(|| "block".to_owned());
    let mut key = made.clone();
    let mut number = 2;
    while blocks.contains_key(&key) {
        key = format!("{made}-{number}");
        number += 1;
    }
    key
}

/// Removes a block. Where it stood, nothing stands, and the articles that name it say so.
pub(super) fn remove(write: &mut Write<'_>, key: &str) -> Result<(), Problem> {
    let blocks = store::list(write.connection())?;
    blocks.get(key).filter(|block| !block.is_built_in).ok_or_else(|| Problem::absent("shared-text-absent"))?;
    store::delete(write.connection(), key)?;
    index(write, key)
}

/// The articles that name a block are found by the words that stand there now.
pub(super) fn index(write: &mut Write<'_>, key: &str) -> Result<(), Problem> {
    let texts = BlockTexts::read(write.connection())?;
    write.changed(Topic::Knowledge, 0);
    for (id, languages) in store::places(write.connection(), key)? {
        let article = articles::get(write.connection(), id)?;
        for text in article.variants.iter().filter(|text| languages.contains(&text.language)) {
            let plain = texts.plain(&text.body, &text.language);
            articles::index(write.connection(), text.id.0, &text.title, &format!("{} {plain}", text.summary))?;
        }
        write.changed(Topic::Knowledge, id.0);
    }
    Ok(())
}
