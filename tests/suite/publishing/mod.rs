//! The help site at its places: what is written, what is left alone, what readers see while it is written.

mod folders;
mod look;
mod sftp;
mod shopify;
mod trouble;
mod votes;
mod wordpress;
mod wordpress_files;

use crate::cast::{Shop, list};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;

/// A shop with articles that readers see, in English and German.
async fn shop(titles: &[&str]) -> Shop {
    let shop = Shop::open();
    shop.ask("settings.set", json!({ "changes": { "shopName": "Nordlicht" } })).await;
    for title in titles {
        published(&shop, title, "Hang it up.").await;
    }
    shop
}

/// An article that readers see; answers its number.
async fn published(shop: &Shop, title: &str, body: &str) -> i64 {
    let made = shop.ask("knowledge.create", json!({ "language": "en", "title": title, "body": body })).await;
    let id = made["id"].as_i64().unwrap();
    shop.ask("knowledge.publish", json!({ "id": id, "language": "en" })).await;
    id
}

/// Keeps and publishes another text of an article.
async fn rewrite(shop: &Shop, id: i64, title: &str, body: &str) {
    let article = shop.ask("knowledge.get", json!({ "id": id })).await;
    let based_on = &article["variants"][0]["revision"];
    let text = json!({ "id": id, "language": "en", "title": title, "body": body, "basedOn": based_on });
    shop.ask("knowledge.save_text", text).await;
    shop.ask("knowledge.publish", json!({ "id": id, "language": "en" })).await;
}

/// Keeps a place; answers its number.
async fn target(shop: &Shop, place: &Path) -> i64 {
    let kind = if place.extension().is_some() { "zip" } else { "folder" };
    let request = json!({ "name": "Help", "kind": kind, "place": place.display().to_string() });
    let targets = shop.ask("knowledge.save_target", request).await;
    list(&targets).last().unwrap()["id"].as_i64().unwrap()
}

async fn plan(shop: &Shop, id: i64) -> Value {
    shop.ask("knowledge.plan", json!({ "id": id })).await
}

async fn publish(shop: &Shop, id: i64) -> Value {
    shop.ask("knowledge.publish_to", json!({ "id": id })).await
}

/// How many files a run added, changed and removed.
fn counts(answer: &Value) -> [u64; 3] {
    ["added", "changed", "removed"].map(|name| answer["run"][name].as_u64().unwrap())
}

/// Every file below a folder, by path.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in std::fs::read_dir(next).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() && !path.is_symlink() {
                open.push(path);
            } else if path.is_file() {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
                found.insert(name, std::fs::read(&path).unwrap());
            }
        }
    }
    found
}

/// The names beside a place that a run uses while it works.
fn left_over(place: &Path) -> Vec<String> {
    let beside = std::fs::read_dir(place.parent().unwrap()).unwrap();
    let inside = std::fs::read_dir(place).into_iter().flatten();
    let names = beside.chain(inside).map(|entry| entry.unwrap().file_name().to_str().unwrap().to_owned());
    names.filter(|name| name.contains("comptoir-")).collect()
}
