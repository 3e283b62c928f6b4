//! The tree: categories in categories, and the order in which everything stands.

use super::wire::{ArticleCategory, MoveArticleRequest, SaveArticleCategoryRequest};
use super::{save, store, tree_store};
use crate::desk::Topic;
use crate::desk::write::Write;
use crate::macros::model::title_for;
use comptoir_kernel::{ArticleCategoryId, ArticleId, Problem};
use comptoir_store::rusqlite::Connection;
use std::collections::BTreeMap;

/// Categories in categories; more than that nobody finds again.
const DEEPEST: usize = 4;

/// The categories with their names for a reader.
pub(super) fn list(connection: &Connection, language: &str) -> Result<Vec<ArticleCategory>, Problem> {
    let mut categories = tree_store::categories(connection)?;
    for category in &mut categories {
        category.name = title_for(&category.names, language).0.to_owned();
    }
    Ok(categories)
}

/// # Errors
/// `article-category-absent`
pub(super) fn must_exist(connection: &Connection, id: ArticleCategoryId) -> Result<ArticleCategoryId, Problem> {
    let is_there = tree_store::categories(connection)?.iter().any(|own| own.id == id);
    if is_there { Ok(id) } else { Err(Problem::absent("article-category-absent")) }
}

pub(super) fn save(write: &mut Write<'_>, request: &SaveArticleCategoryRequest) -> Result<ArticleCategoryId, Problem> {
    let mut names = BTreeMap::new();
    for (language, name) in request.names.iter().filter(|(_, name)| !name.trim().is_empty()) {
        names.insert(save::tag(language)?, name.split_whitespace().collect::<Vec<_>>().join(" "));
    }
    if names.is_empty() {
        return Err(Problem::refused("article-category-unnamed"));
    }
    let connection = write.connection();
    let known = tree_store::categories(connection)?;
    if let Some(id) = request.id {
        must_exist(connection, id)?;
    }
    if let Some(parent) = request.parent_id {
        check_parent(&known, must_exist(connection, parent)?, request.id)?;
    }
    let id = match request.id {
        Some(id) => id,
        None => tree_store::insert(connection, &uuid::Uuid::now_v7().to_string())?,
    };
    let stood = known.iter().find(|own| own.id == id);
    let moved = stood.is_none_or(|own| own.parent_id != request.parent_id);
    tree_store::update(connection, id, request.parent_id, &names)?;
    let mut siblings: Vec<ArticleCategoryId> = tree_store::categories(connection)?
        .into_iter()
        .filter(|own| own.parent_id == request.parent_id)
        .map(|own| own.id)
        .collect();
    let stood_at = siblings.iter().position(|own| *own == id).filter(|_| !moved);
    let place = request.position.map(|place| place as usize).or(stood_at);
    put_at(&mut siblings, id, place);
    for (position, own) in siblings.into_iter().enumerate() {
        tree_store::place_category(connection, own, position)?;
    }
    write.changed(Topic::Knowledge, id.0);
    Ok(id)
}

/// A category is neither in itself nor too deep.
fn check_parent(
    known: &[ArticleCategory],
    parent: ArticleCategoryId,
    own: Option<ArticleCategoryId>,
) -> Result<(), Problem> {
    let (mut at, mut depth) = (Some(parent), 1);
    while let Some(id) = at {
        if Some(id) == own || depth >= DEEPEST {
            return Err(Problem::refused("article-category-place"));
        }
        at = known.iter().find(|category| category.id == id).and_then(|category| category.parent_id);
        depth += 1;
    }
    Ok(())
}

fn put_at<T: PartialEq>(all: &mut Vec<T>, one: T, place: Option<usize>) {
    all.retain(|own| *own != one);
    let at = place.unwrap_or(all.len()).min(all.len());
    all.insert(at, one);
}

/// Removes a category that holds nothing.
pub(super) fn remove(write: &mut Write<'_>, id: ArticleCategoryId) -> Result<(), Problem> {
    let connection = write.connection();
    must_exist(connection, id)?;
    if tree_store::is_filled(connection, id)? {
        return Err(Problem::refused("article-category-filled"));
    }
    tree_store::let_go_of_removed(connection, id)?;
    tree_store::delete(connection, id)?;
    write.changed(Topic::Knowledge, id.0);
    Ok(())
}

/// Gives an article its place.
pub(super) fn move_article(write: &mut Write<'_>, request: &MoveArticleRequest) -> Result<(), Problem> {
    let connection = write.connection();
    let article = save::living(connection, request.id)?;
    let category = request.category_id.map(|id| must_exist(connection, id)).transpose()?;
    store::update(connection, &super::wire::Article { category_id: category, ..article })?;
    place(connection, request.id, category, request.position.map(|place| place as usize))?;
    write.changed(Topic::Knowledge, request.id.0);
    Ok(())
}

pub(super) fn put_last(
    connection: &Connection,
    id: ArticleId,
    category: Option<ArticleCategoryId>,
) -> Result<(), Problem> {
    place(connection, id, category, None)
}

/// Puts an article that stands nowhere behind all others, without looking at them.
pub(super) fn append(
    connection: &Connection,
    id: ArticleId,
    category: Option<ArticleCategoryId>,
) -> Result<(), Problem> {
    tree_store::place_article(connection, id, tree_store::next_position(connection, category)?)
}

fn place(
    connection: &Connection,
    id: ArticleId,
    category: Option<ArticleCategoryId>,
    position: Option<usize>,
) -> Result<(), Problem> {
    let mut siblings: Vec<ArticleId> =
        store::list(connection)?.into_iter().filter(|own| own.category_id == category).map(|own| own.id).collect();
    put_at(&mut siblings, id, position);
    for (position, own) in siblings.into_iter().enumerate() {
        tree_store::place_article(connection, own, position)?;
    }
    Ok(())
}
