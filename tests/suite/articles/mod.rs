//! Articles beside conversations: the right one is suggested and says why, answers lose their person, gaps are seen.

mod answers;
mod health;
mod merging;
mod planned;
mod shared_texts;
mod suggestions;

use crate::cast::{ADA, Letter, Shop, list};
use serde_json::{Value, json};

pub fn number(value: &Value) -> i64 {
    value.as_i64().unwrap()
}

/// A new article; answers its number.
pub async fn article(shop: &Shop, language: &str, title: &str, body: &str) -> i64 {
    let request = json!({ "language": language, "title": title, "body": body });
    number(&shop.ask("knowledge.create", request).await["id"])
}

/// An article that readers see; answers its number.
pub async fn published(shop: &Shop, language: &str, title: &str, body: &str) -> i64 {
    let id = article(shop, language, title, body).await;
    shop.ask("knowledge.publish", json!({ "id": id, "language": language })).await;
    id
}

/// Says what an article is about.
pub async fn about(shop: &Shop, id: i64, links: Value, is_internal: bool) {
    let request = json!({ "id": id, "kind": "answer", "isInternal": is_internal, "links": links });
    shop.ask("knowledge.update", request).await;
}

/// The number of a topic of the program.
pub async fn topic(shop: &Shop, key: &str) -> i64 {
    let topics = shop.ask("inbox.topics", json!({})).await;
    number(&list(&topics).iter().find(|topic| topic["key"] == key).unwrap()["id"])
}

/// A conversation that Ada began; answers its number.
pub async fn asked(shop: &Shop, subject: &str, text: &str) -> i64 {
    let from = format!("Ada Berg <{ADA}>");
    let id = subject.replace(|c: char| !c.is_ascii_alphanumeric(), "-");
    shop.import(&Letter::from(ADA).header("From", &from).subject(subject).id(&id).text(text)).await;
    let all = shop.conversations().await;
    number(&all.iter().find(|one| one["row"]["subject"] == subject).unwrap()["row"]["id"])
}
