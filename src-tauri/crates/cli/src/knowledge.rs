//! Articles on the command line.

use crate::output::{Output, field};
use crate::places::{self, AddPlace};
use crate::verbs::{Asker, show};
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
        KnowledgeVerb::Health => show(output, &asker.ask("inbox.article_health", json!({})).await?),
        KnowledgeVerb::Import { path, format, language, publish, overwrite, dry_run } => {
            let path = std::path::absolute(path).map_err(Problem::broken)?.display().to_string();
            let command = if *dry_run { "knowledge.plan_import" } else { "knowledge.import" };
            let request = json!({
                "path": path, "format": format, "language": language, "publishes": publish, "overwrites": overwrite,
            });
            show(output, &asker.ask(command, request).await?)
        }
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
