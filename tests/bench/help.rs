//! How fast the help site is written: all of it, and again after one change.

use crate::desk::Open;
use crate::table::Table;
use serde_json::{Value, json};
use std::path::Path;
use std::time::Instant;

const ARTICLES: usize = 2000;
const LANGUAGES: [&str; 5] = ["en", "de", "fr", "ar", "ja"];
/// Paragraphs of a text: about what an answer of a shop is long.
const PARAGRAPHS: usize = 6;
const WORDS: [&str; 10] = ["wash", "Jacke", "taille", "غسيل", "返品", "size", "Größe", "livraison", "توصيل", "配送"];

pub fn measure(table: &mut Table) {
    let folder = tempfile::tempdir().unwrap();
    let open = Open::desk(&folder.path().join("desk"));
    write(&open, &folder.path().join("articles"));
    let place = folder.path().join("help");
    let request = json!({ "name": "", "kind": "folder", "place": place.display().to_string() });
    let id = open.ask("knowledge.save_target", request)[0]["id"].clone();
    let publish = || {
        let begun = Instant::now();
        let answer = open.ask("knowledge.publish_to", json!({ "id": id }));
        (begun.elapsed().as_secs_f64() * 1000.0, answer["run"].clone())
    };
    let about = format!("{ARTICLES} articles in {} languages", LANGUAGES.len());
    let (first, run) = publish();
    assert!(run["added"].as_u64().unwrap() as usize > ARTICLES * LANGUAGES.len(), "{run}");
    table.at_most(&format!("help site into a folder, {about}"), first, 20_000.0, "ms");
    let (idle, run) = publish();
    assert_eq!((&run["added"], &run["changed"]), (&json!(0), &json!(0)));
    table.at_most(&format!("help site again without a change, {about}"), idle, 1000.0, "ms");
    rewrite(&open);
    let (again, run) = publish();
    assert!(run["changed"].as_u64().unwrap() > 0, "{run}");
    table.at_most(&format!("help site again after one change, {about}"), again, 1000.0, "ms");
}

/// Articles in categories of forty, every text public.
fn write(open: &Open, folder: &Path) {
    let files = (0..ARTICLES).flat_map(|number| {
        LANGUAGES.map(|language| {
            let name = format!("Part {:02}/answer-{number:04}.{language}.md", number / 40);
            (name, text(number, language))
        })
    });
    open.bring_articles(folder, files);
}

fn text(number: usize, language: &str) -> String {
    let mut text = format!("# Answer {number} {language}\n\n");
    for paragraph in 0..PARAGRAPHS {
        text.push_str(&format!("## Part {paragraph}\n\n"));
        for at in 0..40 {
            text.push_str(WORDS[(number * 7 + paragraph * 3 + at) % WORDS.len()]);
            text.push(' ');
        }
        text.push_str("\n\n1. First\n2. Second\n\n");
    }
    text
}

/// Changes one text of one article.
fn rewrite(open: &Open) {
    let articles = open.ask("knowledge.list", json!({}));
    let id = &articles[0]["id"];
    let article = open.ask("knowledge.get", json!({ "id": id }));
    let variants = article["variants"].as_array().unwrap();
    let english: &Value = variants.iter().find(|variant| variant["language"] == "en").unwrap();
    let request = json!({
        "id": id, "language": "en", "title": english["title"], "body": "Once more.", "basedOn": english["revision"],
    });
    open.ask("knowledge.save_text", request);
    open.ask("knowledge.publish", json!({ "id": id, "language": "en" }));
}
