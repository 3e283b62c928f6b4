//! Taking an import back as a whole: what it brought goes, what it changed is as it was.
//!
//! Invariant: what somebody changed, published or used since stays, and is named.

use super::super::blocks::BlockTexts;
use super::super::model::ArticleStatus;
use super::super::wire::{Article, ArticleVariant};
use super::super::{files, store as articles, tree_store};
use super::store::{self, Brought};
use crate::desk::write::Write;
use crate::desk::{Topic, undo};
use comptoir_kernel::{AgentId, ArticleCategoryId, ArticleFileId, ArticleId, Kind, Problem, Timestamp, UndoId};
use comptoir_store::rusqlite::Connection;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

type Names = BTreeMap<String, String>;

/// What undoes one part of an import.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Inverse {
    articles: Vec<ArticleStep>,
    categories: Vec<CategoryStep>,
}

#[derive(Debug, Serialize, Deserialize)]
struct ArticleStep {
    id: ArticleId,
    is_new: bool,
    after: Standing,
    texts: Vec<TextStep>,
    /// Pictures that came along.
    files: Vec<ArticleFileId>,
}

/// An article in short: as long as this is the same, nobody did anything with it.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Standing {
    category: Option<ArticleCategoryId>,
    is_removed: bool,
    updated_at: i64,
    uses: i64,
    files: Vec<ArticleFileId>,
    texts: BTreeMap<String, TextStanding>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct TextStanding {
    revision: i32,
    status: ArticleStatus,
    published: Option<i32>,
    published_at: Option<i64>,
    source_revision: Option<i32>,
}

#[derive(Debug, Serialize, Deserialize)]
struct TextStep {
    language: String,
    /// None where there was no text.
    before: Option<TextStanding>,
    /// What an earlier import had brought: a mark and a revision.
    brought: Option<(String, i32)>,
}

#[derive(Debug, Serialize, Deserialize)]
struct CategoryStep {
    id: ArticleCategoryId,
    /// None where there was no category.
    before: Option<Names>,
    after: Names,
}

/// How this room's inverses stand in the one history of all deeds, which the inbox reads.
#[derive(Serialize)]
enum Recorded<'a> {
    ArticleImport(&'a Inverse),
}

impl Standing {
    fn of(connection: &Connection, article: &Article) -> Result<Self, Problem> {
        let text = |own: &ArticleVariant| (own.language.clone(), TextStanding::of(own));
        Ok(Self {
            category: article.category_id,
            is_removed: article.is_removed,
            updated_at: article.updated_at.as_millisecond(),
            uses: article.insert_count,
            files: files::living(connection, article.id)?,
            texts: article.variants.iter().map(text).collect(),
        })
    }
}

impl TextStanding {
    fn of(own: &ArticleVariant) -> Self {
        Self {
            revision: own.revision,
            status: own.status,
            published: own.published_revision,
            published_at: own.published_at.map(Timestamp::as_millisecond),
            source_revision: own.source_revision,
        }
    }
}

/// What is written down while a part of an import is taken.
pub(super) struct Journal {
    categories: BTreeMap<ArticleCategoryId, Names>,
    inverse: Inverse,
}

/// An article before its texts are taken.
pub(super) struct Stood {
    standing: Standing,
    brought: BTreeMap<String, Brought>,
}

impl Journal {
    pub fn begin(connection: &Connection) -> Result<Self, Problem> {
        Ok(Self { categories: names(connection)?, inverse: Inverse::default() })
    }

    pub fn before(connection: &Connection, id: ArticleId) -> Result<Stood, Problem> {
        let article = articles::get(connection, id)?;
        let mut brought = BTreeMap::new();
        for own in &article.variants {
            if let Some(found) = store::brought(connection, id, &own.language)? {
                brought.insert(own.language.clone(), found);
            }
        }
        Ok(Stood { standing: Standing::of(connection, &article)?, brought })
    }

    /// Writes down what became of an article; `stood` is none for one without a row.
    pub fn after(
        &mut self,
        connection: &Connection,
        id: ArticleId,
        stood: Option<Stood>,
        is_new: bool,
    ) -> Result<(), Problem> {
        let after = Standing::of(connection, &articles::get(connection, id)?)?;
        let changed = after.texts.iter().filter_map(|(language, text)| {
            let before = stood.as_ref().and_then(|stood| stood.standing.texts.get(language));
            let brought = stood.as_ref().and_then(|stood| stood.brought.get(language));
            (before != Some(text)).then(|| TextStep {
                language: language.clone(),
                before: before.cloned(),
                brought: brought.map(|own| (own.mark.clone(), own.revision)),
            })
        });
        let texts: Vec<TextStep> = changed.collect();
        if texts.is_empty() {
            return Ok(());
        }
        let had = stood.map(|stood| stood.standing.files).unwrap_or_default();
        let files = after.files.iter().copied().filter(|id| !had.contains(id)).collect();
        self.inverse.articles.push(ArticleStep { id, is_new, after, texts, files });
        Ok(())
    }

    /// Remembers how to take the part back, together with the parts before it.
    pub fn close(mut self, write: &Write<'_>, me: AgentId, earlier: Option<UndoId>) -> Result<Option<UndoId>, Problem> {
        for (id, after) in names(write.connection())? {
            let before = self.categories.remove(&id);
            if before.as_ref() != Some(&after) {
                self.inverse.categories.push(CategoryStep { id, before, after });
            }
        }
        if self.inverse.articles.is_empty() && self.inverse.categories.is_empty() {
            return Ok(earlier);
        }
        let own = undo::record(write, me, "knowledge.import", &Recorded::ArticleImport(&self.inverse))?;
        let Some(earlier) = earlier else { return Ok(Some(own)) };
        match undo::go_on(write, me, earlier, own) {
            Ok(id) => Ok(Some(id)),
            // Somebody took the beginning back already: the rest is a deed of its own.
            Err(problem) if problem.kind == Kind::Absent => Ok(Some(own)),
            Err(problem) => Err(problem),
        }
    }
}

fn names(connection: &Connection) -> Result<BTreeMap<ArticleCategoryId, Names>, Problem> {
    Ok(tree_store::categories(connection)?.into_iter().map(|own| (own.id, own.names)).collect())
}

/// Takes one part back; answers the titles of what stays because somebody changed it since.
pub(crate) fn take_back(write: &mut Write<'_>, inverse: &Inverse) -> Result<Vec<String>, Problem> {
    let mut kept = Vec::new();
    for step in inverse.articles.iter().rev() {
        match articles::get(write.connection(), step.id) {
            Ok(article) => kept.extend(take_article_back(write, step, &article)?),
            Err(problem) if problem.kind == Kind::Absent => {}
            Err(problem) => return Err(problem),
        }
    }
    // What was made later may lie in what was made before.
    for step in inverse.categories.iter().rev() {
        take_category_back(write.connection(), step)?;
    }
    write.changed(Topic::Knowledge, 0);
    Ok(kept)
}

fn take_article_back(write: &mut Write<'_>, step: &ArticleStep, article: &Article) -> Result<Vec<String>, Problem> {
    let now = Standing::of(write.connection(), article)?;
    if step.is_new {
        if now != step.after {
            return Ok(article.variants.first().map(|own| own.title.clone()).into_iter().collect());
        }
        store::delete(write.connection(), step.id)?;
        write.changed(Topic::Knowledge, step.id.0);
        return Ok(Vec::new());
    }
    let (mut kept, mut moved) = (Vec::new(), None);
    for text in &step.texts {
        let Some(own) = article.variants.iter().find(|own| own.language == text.language) else { continue };
        if article.is_removed || now.texts.get(&text.language) != step.after.texts.get(&text.language) {
            kept.push(own.title.clone());
            continue;
        }
        match &text.before {
            Some(before) => {
                let revision = put_back(write, article.id, own, before)?;
                put_brought_back(write.connection(), article.id, text, before.revision, revision)?;
                moved = if own.is_source { Some((before.revision, revision)) } else { moved };
            }
            None => store::delete_text(write.connection(), article.id, &text.language)?,
        }
    }
    // Translations of the text that stands again are not behind it.
    if let Some((from, to)) = moved {
        store::follow(write.connection(), article.id, from, to)?;
    }
    files::let_go(write, article.id, &step.files)?;
    let article = articles::get(write.connection(), article.id)?;
    articles::update(write.connection(), &Article { updated_at: write.now, ..article })?;
    write.changed(Topic::Knowledge, step.id.0);
    Ok(kept)
}

/// Keeps the text that stood before as the newest revision; answers its number.
fn put_back(write: &Write<'_>, id: ArticleId, own: &ArticleVariant, before: &TextStanding) -> Result<i32, Problem> {
    let connection = write.connection();
    let mut text = ArticleVariant {
        status: before.status,
        published_revision: before.published,
        published_at: before.published_at.map(Timestamp::from_millisecond),
        source_revision: before.source_revision,
        updated_at: write.now,
        ..own.clone()
    };
    if before.revision != own.revision {
        let all = articles::revisions(connection, own, u32::MAX)?;
        let old = all.into_iter().find(|old| old.revision == before.revision);
        let old = old.ok_or_else(|| Problem::absent("article-text-absent"))?;
        text.revision = own.revision + 1;
        // Readers who saw the text that stood then see the same one.
        text.published_revision = before.published.map(|it| if it == before.revision { text.revision } else { it });
        (text.title, text.summary, text.body) = (old.title, old.summary, old.body);
        let plain = BlockTexts::read(connection)?.plain(&text.body, &text.language);
        articles::keep_variant(connection, id, &text, &plain, write.agent, None)?;
    }
    articles::set_standing(connection, &text)?;
    Ok(text.revision)
}

fn put_brought_back(
    connection: &Connection,
    id: ArticleId,
    text: &TextStep,
    from: i32,
    to: i32,
) -> Result<(), Problem> {
    let Some((mark, revision)) = &text.brought else {
        return store::delete_brought(connection, id, &text.language);
    };
    let revision = if *revision == from { to } else { *revision };
    store::keep_brought(connection, id, &text.language, &Brought { mark: mark.clone(), revision })
}

/// A category goes if nothing is left in it; one that stood before loses the names that came.
fn take_category_back(connection: &Connection, step: &CategoryStep) -> Result<(), Problem> {
    let now = tree_store::categories(connection)?.into_iter().find(|own| own.id == step.id);
    let Some(now) = now.filter(|own| own.names == step.after) else { return Ok(()) };
    match &step.before {
        Some(before) => tree_store::update(connection, step.id, now.parent_id, before),
        None if tree_store::is_filled(connection, step.id)? => Ok(()),
        None => {
            tree_store::let_go_of_removed(connection, step.id)?;
            tree_store::delete(connection, step.id)
        }
    }
}
