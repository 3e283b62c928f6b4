//! Reading a folder of Markdown: `category/article.language.md`. Reading it again changes only what is different there.

use super::wire::{
    Article, ArticleFile, ImportArticlesAnswer, LeftOutFile, PublishArticleRequest, SaveArticleCategoryRequest,
    SaveArticleTextRequest,
};
use super::{categories, publish, save, store, tree_store};
use crate::desk::write::Write;
use comptoir_kernel::{ArticleCategoryId, ArticleId, Kind, Problem};

/// Where a file belongs: what its path says.
struct Place {
    folder: Option<String>,
    /// Folder and name without the language.
    origin: String,
    language: String,
}

enum Outcome {
    Added,
    Updated,
    Unchanged,
}

/// Reads every file; one that cannot be read is left out and named, the others are kept.
pub(super) fn import(
    write: &mut Write<'_>,
    files: &[ArticleFile],
    is_published: bool,
) -> Result<ImportArticlesAnswer, Problem> {
    let mut answer = ImportArticlesAnswer::default();
    for file in files {
        match read(write, file, is_published) {
            Ok(Outcome::Added) => answer.added += 1,
            Ok(Outcome::Updated) => answer.updated += 1,
            Ok(Outcome::Unchanged) => answer.unchanged += 1,
            Err(problem) if problem.kind == Kind::Refused => {
                answer.left_out.push(LeftOutFile { path: file.path.clone(), code: problem.code.to_owned() });
            }
            Err(problem) => return Err(problem),
        }
    }
    Ok(answer)
}

fn read(write: &mut Write<'_>, file: &ArticleFile, is_published: bool) -> Result<Outcome, Problem> {
    let place = place(&file.path)?;
    let (title, summary, body) = parts(&file.text)?;
    let known = store::find_by_origin(write.connection(), &place.origin)?;
    let id = match known {
        Some(id) => id,
        None => new_article(write, &place)?,
    };
    let article = save::living(write.connection(), id).map_err(|_| Problem::refused("article-removed"))?;
    let own = article.variants.iter().find(|own| own.language == place.language);
    let before = own.map(|own| own.revision);
    let source = article.variants.iter().find(|own| own.is_source && own.language != place.language);
    let is_reworded = own.is_none_or(|own| (&own.title, &own.summary, &own.body) != (&title, &summary, &body));
    if !is_reworded {
        return Ok(Outcome::Unchanged);
    }
    let request = SaveArticleTextRequest {
        id,
        language: place.language.clone(),
        title,
        summary,
        body,
        slug: None,
        formality: own.map(|own| own.formality).unwrap_or_default(),
        based_on: before.unwrap_or(0),
        follows: source.map(|own| own.revision),
        asks_review: false,
        merges: false,
    };
    save::save_text(write, request)?;
    if is_published {
        publish::publish(write, &PublishArticleRequest { id, language: place.language })?;
    }
    Ok(if before.is_some() { Outcome::Updated } else { Outcome::Added })
}

fn new_article(write: &mut Write<'_>, place: &Place) -> Result<ArticleId, Problem> {
    let category = match &place.folder {
        Some(folder) => Some(category(write, folder, &place.language)?),
        None => None,
    };
    let id = save::insert(write, Some(&place.origin))?;
    let article = store::get(write.connection(), id)?;
    let owner_id = write.agent;
    store::update(write.connection(), &Article { category_id: category, owner_id, ..article })?;
    categories::put_last(write.connection(), id, category)?;
    Ok(id)
}

/// The category of that name in any language, or a new one.
fn category(write: &mut Write<'_>, folder: &str, language: &str) -> Result<ArticleCategoryId, Problem> {
    let fold = crate::desk::fold::fold;
    let known = tree_store::categories(write.connection())?;
    let found = known.iter().find(|own| own.names.values().any(|name| fold(name) == fold(folder)));
    if let Some(found) = found {
        return Ok(found.id);
    }
    let names = [(language.to_owned(), folder.to_owned())].into();
    categories::save(write, &SaveArticleCategoryRequest { id: None, parent_id: None, names, position: None })
}

fn place(path: &str) -> Result<Place, Problem> {
    let refused = || Problem::refused("article-file-name");
    let path = path.replace('\\', "/");
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty() && *part != ".").collect();
    if parts.contains(&"..") {
        return Err(refused());
    }
    let (file, folders) = parts.split_last().ok_or_else(refused)?;
    let (stem, language) = file.strip_suffix(".md").and_then(|name| name.rsplit_once('.')).ok_or_else(refused)?;
    let language = save::tag(language).map_err(|_| refused())?;
    let folder = folders.last().map(|name| name.replace(['-', '_'], " "));
    let origin = folders.iter().copied().chain([stem]).collect::<Vec<_>>().join("/");
    Ok(Place { folder, origin, language })
}

/// Title, summary and the rest. The summary is a quote right below the title.
pub(super) fn parts(text: &str) -> Result<(String, String, String), Problem> {
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let (title, rest) = text.trim_start().split_once('\n').unwrap_or((text.trim(), ""));
    let title = title.strip_prefix("# ").ok_or_else(|| Problem::refused("article-title-missing"))?;
    let rest = rest.trim_start();
    let quoted: Vec<&str> = rest.lines().take_while(|line| line.starts_with('>')).collect();
    let summary = quoted.iter().map(|line| line.trim_start_matches('>').trim()).collect::<Vec<_>>().join(" ");
    let body: Vec<&str> = rest.lines().skip(quoted.len()).collect();
    Ok((title.split_whitespace().collect::<Vec<_>>().join(" "), summary, body.join("\n").trim().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_says_category_article_and_language() {
        let place = place("help/Size-and-fit/which-size.pt-br.md").unwrap();
        assert_eq!(place.folder.as_deref(), Some("Size and fit"));
        assert_eq!((place.origin.as_str(), place.language.as_str()), ("help/Size-and-fit/which-size", "pt-BR"));
        for path in ["../a.en.md", "a.md", "a.english.md", "a.en.txt", ""] {
            assert!(super::place(path).is_err(), "{path}");
        }
    }

    #[test]
    fn the_first_heading_is_the_title_and_a_quote_below_it_the_summary() {
        let (title, summary, body) =
            parts("\u{feff}# Wash  it\r\n\r\n> In short:\n> 40 degrees.\n\nText\n\nMore\n").unwrap();
        assert_eq!(
            (title.as_str(), summary.as_str(), body.as_str()),
            ("Wash it", "In short: 40 degrees.", "Text\n\nMore")
        );
        assert!(parts("No title").is_err());
    }
}
