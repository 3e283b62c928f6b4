//! Pictures and papers of articles. A text names them as `files/NAME`, so what readers see of them is what a text says.
//!
//! Invariant: of a picture only what we drew anew is kept: bounded, upright, without what a camera wrote into it.
//! Invariant: a name means one file for ever in an article; another language may have its own under the same name.

pub(super) mod commands;
mod kinds;
mod store;
pub mod wire;

pub(super) use kinds::{Arrived, arrive};
pub(super) use store::{Kept, NewFile, all};

use super::save;
use crate::desk::write::{OrProblem, Write};
use crate::desk::{Desk, Topic};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use comptoir_connectors::picture;
use comptoir_kernel::{AgentId, ArticleFileId, ArticleId, Problem};
use comptoir_site::Attached;
use comptoir_site::markdown;
use comptoir_store::rusqlite::Connection;
use sha2::{Digest, Sha256};
use wire::{ArticleFile, ArticleFileBytes, AttachToArticleRequest, AttachedToArticle};

/// Files of one article.
const MOST: usize = 200;
/// Pixels of what is shown in a list.
const SMALL: u32 = 240;
/// For so long a file that no text names can be put back.
const KEPT_SECONDS: i64 = 24 * 3600;

/// Makes a file part of an article. The same bytes again are the file that is there already.
///
/// # Errors
/// Those of [`arrive`], `article-files-many`, `article-file-taken`, `request-invalid` for what is no base64.
fn attach(desk: &Desk, me: AgentId, request: &AttachToArticleRequest) -> Result<AttachedToArticle, Problem> {
    let language = save::tag(&request.language)?;
    let bytes = STANDARD.decode(&request.base64);
    let bytes = bytes.map_err(|error| Problem::refused("request-invalid").with("detail", error))?;
    let new = keep(desk, arrive(&request.name, bytes)?)?;
    desk.write("knowledge.attach", Some(me), |write| {
        save::living(write.connection(), request.id)?;
        store::forget_removed(write.connection(), write.now.plus_seconds(-KEPT_SECONDS))?;
        let name = put(write, request.id, &language, request.replaces.as_deref(), &new)?;
        Ok(AttachedToArticle { name, files: store::list(write.connection(), request.id)? })
    })
}

/// Puts the bytes on the disk; the row that names them follows.
pub(super) fn keep(desk: &Desk, arrived: Arrived) -> Result<NewFile, Problem> {
    let Arrived { stem, ending, mime_type, bytes, measures } = arrived;
    Ok(NewFile {
        small: measures.and_then(|_| picture::small(&bytes, SMALL).ok()),
        size: i64::try_from(bytes.len()).unwrap_or(i64::MAX),
        hash: Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect(),
        blob: desk.store().blobs().put(&bytes).or_problem()?,
        mime_type: mime_type.to_owned(),
        ending: ending.to_owned(),
        stem,
        measures,
    })
}

/// The row of a file; answers the name by which texts name it.
pub(super) fn put(
    write: &mut Write<'_>,
    id: ArticleId,
    language: &str,
    replaces: Option<&str>,
    new: &NewFile,
) -> Result<String, Problem> {
    let known = store::of_article(write.connection(), id)?;
    let own = |file: &&Kept| file.language == language;
    let name = match replaces {
        Some(name) => {
            if !known.iter().any(|file| file.name == name) {
                return Err(Problem::absent("article-file-absent"));
            }
            if known.iter().filter(own).any(|file| file.name == name && !file.is_removed) {
                return Err(Problem::refused("article-file-taken").with("name", name));
            }
            name.to_owned()
        }
        None => match same(&known, language, &new.hash) {
            Some(same) => {
                store::set_removed(write, same.id, false)?;
                write.changed(Topic::Knowledge, id.0);
                return Ok(same.name.clone());
            }
            None => free_name(&known, &new.stem, &new.ending),
        },
    };
    if known.iter().filter(|file| !file.is_removed).count() >= MOST {
        return Err(Problem::refused("article-files-many").with("count", MOST));
    }
    store::put(write, id, language, &name, new)?;
    write.changed(Topic::Knowledge, id.0);
    Ok(name)
}

/// A file with these bytes that a text in a language means by its name.
fn same<'a>(known: &'a [Kept], language: &str, hash: &str) -> Option<&'a Kept> {
    let mut named = known.iter().filter(|file| file.hash == hash);
    named.find(|file| meant(known, language, &file.name).is_some_and(|own| own.id == file.id))
}

/// A name that no file of the article has or had.
fn free_name(known: &[Kept], stem: &str, ending: &str) -> String {
    let mut name = format!("{stem}.{ending}");
    let mut number = 2;
    while known.iter().any(|file| file.name == name) {
        name = format!("{stem}-{number}.{ending}");
        number += 1;
    }
    name
}

/// The files of an article that were not taken away.
pub(super) fn living(connection: &Connection, id: ArticleId) -> Result<Vec<ArticleFileId>, Problem> {
    let files = store::of_article(connection, id)?;
    Ok(files.into_iter().filter(|file| !file.is_removed).map(|file| file.id).collect())
}

/// Takes those of these files away that no text of the article names any more.
pub(super) fn let_go(write: &Write<'_>, id: ArticleId, files: &[ArticleFileId]) -> Result<(), Problem> {
    let article = super::store::get(write.connection(), id)?;
    let named: Vec<String> =
        article.variants.iter().flat_map(|own| markdown::files(&own.body)).map(|file| file.name).collect();
    for file in store::of_article(write.connection(), id)? {
        if files.contains(&file.id) && !named.contains(&file.name) {
            store::set_removed(write, file.id, true)?;
        }
    }
    Ok(())
}

/// Takes a file away, or puts back one that was.
fn set_removed(
    desk: &Desk,
    me: AgentId,
    id: ArticleFileId,
    deed: &'static str,
    is_removed: bool,
) -> Result<Vec<ArticleFile>, Problem> {
    desk.write(deed, Some(me), |write| {
        let file = store::get(write.connection(), id)?;
        save::living(write.connection(), file.article)?;
        store::set_removed(write, id, is_removed)?;
        write.changed(Topic::Knowledge, file.article.0);
        store::list(write.connection(), file.article)
    })
}

/// # Errors
/// `article-file-absent`; `file-unreadable` where the encrypted file is gone.
fn bytes(desk: &Desk, id: ArticleFileId) -> Result<ArticleFileBytes, Problem> {
    let file = desk.read(|connection| store::get(connection, id))?;
    let bytes = desk.store().blobs().get(&file.blob).or_problem()?;
    let bytes = bytes.ok_or_else(|| Problem::refused("file-unreadable").with("path", &file.name))?;
    Ok(ArticleFileBytes { name: file.name, mime_type: file.mime_type, base64: STANDARD.encode(bytes) })
}

/// The file that a text in a language means by a name: its own, else the one that was there first. What was taken away
/// counts only where nothing else has the name.
fn meant<'a>(files: &'a [Kept], language: &str, name: &str) -> Option<&'a Kept> {
    let named = files.iter().filter(|file| file.name == name);
    named.min_by_key(|file| (file.is_removed, file.language != language, file.id.0))
}

/// What a text names, as readers of its language get it. What readers were shown they keep, even if it was taken away since.
pub(super) fn attached(files: &[Kept], language: &str, body: &str) -> Vec<Attached> {
    if files.is_empty() {
        return Vec::new();
    }
    let mut shown: Vec<Attached> = Vec::new();
    for named in markdown::files(body) {
        let Some(file) = meant(files, language, &named.name) else { continue };
        if shown.iter().all(|own| own.name != file.name) {
            shown.push(Attached { name: file.name.clone(), mark: file.hash.clone(), measures: file.measures });
        }
    }
    shown
}

/// A text that is put before readers names only what is there, and says what its pictures show.
///
/// # Errors
/// `article-picture-alt`, `article-file-lost`
pub(super) fn must_be_whole(connection: &Connection, id: ArticleId, language: &str, body: &str) -> Result<(), Problem> {
    let named = markdown::files(body);
    if named.is_empty() {
        return Ok(());
    }
    let files = store::of_article(connection, id)?;
    for file in named {
        if meant(&files, language, &file.name).is_none_or(|own| own.is_removed) {
            return Err(Problem::refused("article-file-lost").with("name", file.name));
        }
        if file.alt.is_some_and(|alt| alt.is_empty()) {
            return Err(Problem::refused("article-picture-alt").with("name", file.name));
        }
    }
    Ok(())
}
