//! The texts of all blocks, put into bodies.

use super::store;
use super::wire::ArticleBlock;
use crate::knowledge::model::choose;
use crate::settings;
use comptoir_kernel::{Problem, Timestamp};
use comptoir_site::markdown;
use comptoir_store::rusqlite::Connection;
use std::collections::BTreeMap;

/// Every block with the language of the shop, read once for many bodies.
pub(in crate::knowledge) struct BlockTexts {
    blocks: BTreeMap<String, ArticleBlock>,
    shop: String,
}

impl BlockTexts {
    pub fn read(connection: &Connection) -> Result<Self, Problem> {
        Ok(Self { blocks: store::list(connection)?, shop: settings::get(connection)?.default_language })
    }

    /// The body with the texts of its blocks: in its language, one near it, the shop's, or any.
    pub fn place(&self, body: &str, language: &str) -> String {
        if self.blocks.is_empty() || !body.contains(":::") {
            return body.to_owned();
        }
        let own = |block: &ArticleBlock| {
            let languages: Vec<&str> = block.texts.keys().map(String::as_str).collect();
            let (chosen, _) = choose(&languages, Some(language), &self.shop, languages.first()?);
            block.texts.get(chosen).cloned()
        };
        let texts = self.blocks.iter().filter_map(|(key, block)| Some((key.clone(), own(block)?))).collect();
        markdown::placed(body, &texts).into_owned()
    }

    /// What the words of a body are, with those of its blocks: for finding it.
    pub fn plain(&self, body: &str, language: &str) -> String {
        markdown::text(&self.place(body, language), &BTreeMap::new())
    }

    /// When the newest of the blocks that a body names was changed.
    pub fn changed_at(&self, body: &str) -> Option<Timestamp> {
        let keys = markdown::block_keys(body);
        keys.iter().filter_map(|key| self.blocks.get(key)).map(|block| block.updated_at).max()
    }
}
