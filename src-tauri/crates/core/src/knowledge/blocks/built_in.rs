//! Blocks that the desk writes itself, from what the shop decided elsewhere. Whoever decides brings the texts.

use super::keep::index;
use super::store;
use super::wire::ArticleBlock;
use crate::desk::write::Write;
use comptoir_kernel::Problem;
use comptoir_store::rusqlite::Connection;
use std::collections::BTreeMap;

/// The texts of a block by language, as they were brought last.
pub(crate) fn texts(connection: &Connection, key: &str) -> Result<BTreeMap<String, String>, Problem> {
    Ok(store::list(connection)?.remove(key).map(|block| block.texts).unwrap_or_default())
}

/// Keeps the texts of a block, in Markdown by language; without any it goes. What stands already changes nothing.
pub(crate) fn keep(write: &mut Write<'_>, key: &str, texts: BTreeMap<String, String>) -> Result<(), Problem> {
    let known = store::list(write.connection())?.remove(key);
    if known.as_ref().map(|block| &block.texts).unwrap_or(&BTreeMap::new()) == &texts {
        return Ok(());
    }
    if texts.is_empty() {
        store::delete(write.connection(), key)?;
    } else {
        let block = ArticleBlock {
            key: key.to_owned(),
            name: String::new(),
            is_built_in: true,
            revision: known.map_or(0, |block| block.revision) + 1,
            texts,
            places: Vec::new(),
            updated_at: write.now,
        };
        store::put(write.connection(), &block)?;
    }
    index(write, key)
}
