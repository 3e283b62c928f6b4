//! Articles on the command line.

use crate::logo;
use crate::output::{Output, field};
use crate::places::{self, AddPlace};
use crate::verbs::{Asker, show};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use clap::Subcommand;
use comptoir_kernel::Problem;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

#[derive(Debug, Subcommand)]
pub enum KnowledgeVerb {
    /// List articles with their languages
    List,
    /// Show one article
    Show {
        id: i64,
        /// Only this language
        #[arg(long, value_name = "TAG")]
        language: Option<String>,
    },
    /// Find articles in every language
    Search { query: String },
    /// Write the page of an article as readers will see it into one file
    Preview {
        id: i64,
        /// The language of the article's source when left out
        #[arg(long, value_name = "TAG")]
        language: Option<String>,
        /// On a dark ground
        #[arg(long)]
        dark: bool,
        /// Where the page goes; a file that is there is replaced
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Add a picture or a paper to an article
    Attach {
        id: i64,
        file: PathBuf,
        /// The language of the text that it is for
        #[arg(long, value_name = "TAG")]
        language: String,
        /// The name of a file of another language that it stands for
        #[arg(long, value_name = "NAME")]
        replaces: Option<String>,
    },
    /// Put a picture as the shop's mark on the help site
    Logo {
        /// PNG, JPEG, WebP or GIF
        #[arg(required_unless_present = "remove")]
        file: Option<PathBuf>,
        /// Take the mark away
        #[arg(long, conflicts_with = "file")]
        remove: bool,
    },
    /// Articles that may answer a conversation, and why
    Suggest { conversation: i64 },
    /// What is missing among the articles, and what they did
    Health,
    /// Take articles of Markdown, HTML, CSV, Zendesk Guide or Help Scout Docs
    Import {
        path: PathBuf,
        /// How it is written; recognised when left out
        #[arg(long, value_parser = ["markdown", "html", "csv", "zendesk", "help_scout"])]
        format: Option<String>,
        /// Language of texts that do not tell theirs
        #[arg(long, value_name = "TAG")]
        language: Option<String>,
        /// Publish at once what readers could see there
        #[arg(long)]
        publish: bool,
        /// Replace texts that were changed here since
        #[arg(long)]
        overwrite: bool,
        /// Only say what would come of it
        #[arg(long)]
        dry_run: bool,
    },
    /// Take an import of articles back as a whole
    UndoImport {
        /// The number that the import told as undoId
        undo: i64,
    },
    /// Write the help site into a folder, or into an archive if the name ends in .zip
    Export {
        place: PathBuf,
        /// Only say what would be added, changed and removed
        #[arg(long)]
        dry_run: bool,
        /// Replace files that somebody changed there
        #[arg(long)]
        overwrite: bool,
    },
    /// Keep a WordPress site, or a folder on a server, as a place of the help site
    AddPlace(AddPlace),
    /// Bring the help site to every place, or to one
    Publish {
        /// Number of the place
        target: Option<i64>,
        /// Only say what would be added, changed and removed
        #[arg(long)]
        dry_run: bool,
        /// Replace files that somebody changed there
        #[arg(long)]
        overwrite: bool,
    },
}

pub async fn knowledge(asker: &Asker<'_>, verb: &KnowledgeVerb, output: Output) -> Result<(), Problem> {
    match verb {
        KnowledgeVerb::List => {
            let rows = asker.ask("knowledge.list", json!({})).await?;
            output.rows(&rows, Some(&rows), line);
            Ok(())
        }
        KnowledgeVerb::Show { id, language } => tell(asker, *id, language.as_deref(), output).await,
        KnowledgeVerb::Search { query } => {
            let hits = asker.ask("knowledge.search", json!({ "query": query })).await?;
            output.rows(&hits, Some(&hits), |hit| {
                format!("{}  {}  [{}] {}", field(hit, "id"), field(hit, "title"), field(hit, "language"), excerpt(hit))
            });
            Ok(())
        }
        KnowledgeVerb::Suggest { conversation } => {
            let answer = asker.ask("inbox.articles_beside", json!({ "id": conversation })).await?;
            let rows = answer.get("suggestions").cloned().unwrap_or_default();
            output.rows(&rows, Some(&rows), suggestion);
            Ok(())
        }
        KnowledgeVerb::Preview { id, language, dark, out } => {
            preview(asker, json!({ "id": id, "language": language, "isDark": dark }), out, output).await
        }
        KnowledgeVerb::Attach { id, file, language, replaces } => {
            attach(asker, json!({ "id": id, "language": language, "replaces": replaces }), file, output).await
        }
        KnowledgeVerb::Logo { file, .. } => logo::set(asker, file.as_deref(), output).await,
        KnowledgeVerb::Health => show(output, &asker.ask("inbox.article_health", json!({})).await?),
        KnowledgeVerb::Import { path, format, language, publish, overwrite, dry_run } => {
            let path = std::path::absolute(path).map_err(Problem::broken)?.display().to_string();
            let command = if *dry_run { "knowledge.plan_import" } else { "knowledge.import" };
            let request = json!({
                "path": path, "format": format, "language": language, "publishes": publish, "overwrites": overwrite,
            });
            show(output, &asker.ask(command, request).await?)
        }
        KnowledgeVerb::UndoImport { undo } => show(output, &asker.ask("inbox.undo", json!({ "undoId": undo })).await?),
        KnowledgeVerb::Export { place, dry_run, overwrite } => {
            let place = std::path::absolute(place).map_err(Problem::broken)?.display().to_string();
            export(asker, &place, *dry_run, *overwrite, output).await
        }
        KnowledgeVerb::AddPlace(add) => places::add(asker, add, output).await,
        KnowledgeVerb::Publish { target, dry_run, overwrite } => {
            let command = if *dry_run { "knowledge.plan" } else { "knowledge.publish_to" };
            let ids = match target {
                Some(id) => vec![json!(id)],
                None => ids(&asker.ask("knowledge.targets", json!({})).await?),
            };
            let mut answers = Vec::new();
            for id in ids {
                answers.push(asker.ask(command, json!({ "id": id, "overwrites": overwrite })).await?);
            }
            show(output, &Value::Array(answers))
        }
    }
}

/// A file of this computer that cannot be read or written.
fn not_ours(code: &'static str, path: &Path, error: std::io::Error) -> Problem {
    Problem::refused(code).with("path", path.display()).because(error)
}

/// Writes the page of an article into a file.
async fn preview(asker: &Asker<'_>, request: Value, out: &Path, output: Output) -> Result<(), Problem> {
    let answer = asker.ask("knowledge.preview", request).await?;
    std::fs::write(out, field(&answer, "page")).map_err(|error| not_ours("file-unwritable", out, error))?;
    show(output, &json!({ "language": answer.get("language"), "out": out.display().to_string() }))
}

/// Adds a file of this computer to an article.
async fn attach(asker: &Asker<'_>, mut request: Value, file: &Path, output: Output) -> Result<(), Problem> {
    let bytes = std::fs::read(file).map_err(|error| not_ours("file-unreadable", file, error))?;
    if let Some(fields) = request.as_object_mut() {
        fields.insert("name".to_owned(), json!(file.file_name().unwrap_or_default().to_string_lossy()));
        fields.insert("base64".to_owned(), json!(STANDARD.encode(bytes)));
    }
    let answer = asker.ask("knowledge.attach", request).await?;
    show(output, &json!({ "name": answer.get("name") }))
}

/// Writes the site to a place, which is kept from then on so that the next time only changes are written.
async fn export(asker: &Asker<'_>, place: &str, dry_run: bool, overwrite: bool, output: Output) -> Result<(), Problem> {
    let kind = if place.ends_with(".zip") { "zip" } else { "folder" };
    if dry_run {
        let request = json!({ "place": place, "kind": kind, "overwrites": overwrite });
        return show(output, &asker.ask("knowledge.plan", request).await?);
    }
    let known = |targets: &Value| {
        let found = targets.as_array().into_iter().flatten().find(|own| is_at(own, place));
        found.and_then(|own| own.get("id").cloned())
    };
    let mut id = known(&asker.ask("knowledge.targets", json!({})).await?);
    if id.is_none() {
        let request = json!({ "name": "", "kind": kind, "place": place });
        id = ids(&asker.ask("knowledge.save_target", request).await?).pop();
    }
    let request = json!({ "id": id, "overwrites": overwrite });
    show(output, &asker.ask("knowledge.publish_to", request).await?)
}

/// Whether a place that is kept is the one that was typed, whatever links lead there.
fn is_at(target: &Value, place: &str) -> bool {
    let kept = field(target, "place");
    kept == place || std::fs::canonicalize(place).is_ok_and(|real| real == Path::new(&kept))
}

/// The numbers of places, the one that was added last at the end.
fn ids(targets: &Value) -> Vec<Value> {
    targets.as_array().into_iter().flatten().filter_map(|own| own.get("id").cloned()).collect()
}

fn line(row: &Value) -> String {
    let languages = row.get("languages").and_then(Value::as_array).cloned().unwrap_or_default();
    let languages: Vec<String> = languages.iter().map(|own| field(own, "language")).collect();
    format!("{}  {}  [{}]", field(row, "id"), field(row, "title"), languages.join(" "))
}

/// An article with what it has in common with the conversation: words, numbers and languages as they are written.
fn suggestion(row: &Value) -> String {
    let reasons = row.get("reasons").and_then(Value::as_array).cloned().unwrap_or_default();
    let said = reasons.iter().map(|reason| match field(reason, "kind").as_str() {
        "product" => field(reason, "sku"),
        "topic" => format!("#{}", field(reason, "topicId")),
        "language" => field(reason, "language"),
        _ => reason
            .get("words")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect::<Vec<_>>()
            .join(" "),
    });
    let said: Vec<String> = said.collect();
    format!("{}  {}  [{}]  {}", field(row, "id"), field(row, "title"), field(row, "language"), said.join(", "))
}

fn excerpt(hit: &Value) -> String {
    let found = field(hit, "foundTitle");
    if found == field(hit, "title") { field(hit, "excerpt") } else { found }
}

async fn tell(asker: &Asker<'_>, id: i64, language: Option<&str>, output: Output) -> Result<(), Problem> {
    let article = asker.ask("knowledge.get", json!({ "id": id })).await?;
    if output.is_json {
        return show(output, &article);
    }
    let variants = article.get("variants").and_then(Value::as_array).cloned().unwrap_or_default();
    let wanted: Vec<&Value> =
        variants.iter().filter(|own| language.is_none_or(|tag| field(own, "language") == tag)).collect();
    if wanted.is_empty() {
        return Err(Problem::absent("article-text-absent"));
    }
    for own in wanted {
        let (tag, title) = (field(own, "language"), field(own, "title"));
        output.text(&format!("[{tag}] # {title}\n\n{}\n", field(own, "body")));
    }
    Ok(())
}
