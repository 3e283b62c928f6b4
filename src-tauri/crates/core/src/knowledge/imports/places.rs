//! Where an article of another program belongs: a category of the same name, else a new one.

use super::super::wire::{ArticleCategory, SaveArticleCategoryRequest};
use super::super::{categories, save, tree_store};
use crate::desk::fold::fold;
use crate::desk::write::Write;
use comptoir_connectors::articles::OutsideCategory;
use comptoir_kernel::{ArticleCategoryId, Problem};
use std::collections::BTreeMap;

/// Categories in categories; what stood deeper stands here in the last of them.
const DEEPEST: usize = 4;

/// The category of a chain, the outermost first. Those that are missing are made, languages that are missing are added.
pub(super) fn category(
    write: &mut Write<'_>,
    chain: &[OutsideCategory],
    language: &str,
) -> Result<Option<ArticleCategoryId>, Problem> {
    let mut parent_id = None;
    for own in chain.iter().take(DEEPEST) {
        let names = names(own, language);
        if names.is_empty() {
            continue;
        }
        let known = tree_store::categories(write.connection())?;
        let found = known.into_iter().find(|category| category.parent_id == parent_id && is_called(category, &names));
        parent_id = Some(match found {
            Some(category) => with_names(write, category, &names)?,
            None => {
                let request = SaveArticleCategoryRequest { id: None, parent_id, names, position: None };
                categories::save(write, &request)?
            }
        });
    }
    Ok(parent_id)
}

fn names(category: &OutsideCategory, language: &str) -> BTreeMap<String, String> {
    let name = |(tag, name): (&String, &String)| {
        let tag = if tag.is_empty() { language } else { tag };
        let name: String = name.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(200).collect();
        Some((save::tag(tag).ok()?, name)).filter(|(_, name)| !name.is_empty())
    };
    category.names.iter().filter_map(name).collect()
}

fn is_called(category: &ArticleCategory, names: &BTreeMap<String, String>) -> bool {
    category.names.values().any(|own| names.values().any(|name| fold(own) == fold(name)))
}

fn with_names(
    write: &mut Write<'_>,
    category: ArticleCategory,
    names: &BTreeMap<String, String>,
) -> Result<ArticleCategoryId, Problem> {
    if names.keys().all(|language| category.names.contains_key(language)) {
        return Ok(category.id);
    }
    let mut all = names.clone();
    all.extend(category.names);
    let request =
        SaveArticleCategoryRequest { id: Some(category.id), parent_id: category.parent_id, names: all, position: None };
    categories::save(write, &request)
}
