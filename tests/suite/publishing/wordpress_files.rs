//! Pictures and papers of articles in the library of a real WordPress.

use super::wordpress::{connected, number, read};
use super::{counts, plan, publish, published, rewrite, shop};
use crate::cast::Shop;
use base64::{Engine, prelude::BASE64_STANDARD};
use comptoir_tests::{LostAnswer, WordPressSite, browse};
use serde_json::{Value, json};

const PICTURE: &[u8] = include_bytes!("../../fixtures/help/beads.png");
const SHOWN: &str = "![Beads \"on\" water](files/beads.jpg)\n\n[Care](files/care.txt)";

async fn attach(shop: &Shop, id: i64, name: &str, bytes: &[u8]) {
    let base64 = BASE64_STANDARD.encode(bytes);
    let named =
        shop.ask("knowledge.attach", json!({ "id": id, "language": "en", "name": name, "base64": base64 })).await;
    assert_eq!(named["name"], name, "{named}");
}

/// An article that shows a picture and leads to a paper.
async fn with_files(shop: &Shop) -> i64 {
    let id = published(shop, "Washing", "Soon.").await;
    attach(shop, id, "beads.jpg", PICTURE).await;
    attach(shop, id, "care.txt", b"Wash it cold.").await;
    rewrite(shop, id, "Washing", SHOWN).await;
    id
}

fn addresses(site: &WordPressSite) -> Vec<String> {
    let mut found: Vec<_> = site.media().iter().map(|own| own["source_url"].as_str().unwrap().to_owned()).collect();
    found.sort();
    found
}

/// What the page says in place of a colon before two slashes.
fn written(address: &str) -> String {
    address.replace("://", "&#58;//")
}

fn begins(paths: &Value, stems: &[&str]) {
    let paths = paths.as_array().unwrap();
    assert_eq!(paths.len(), stems.len(), "{paths:?}");
    for (path, stem) in paths.iter().zip(stems) {
        assert!(path.as_str().unwrap().starts_with(stem), "{paths:?}");
    }
}

#[tokio::test]
async fn files_are_planned_sent_once_shown_in_their_pages_and_removed_when_no_page_shows_them() {
    let site = WordPressSite::start();
    let shop = shop(&[]).await;
    let id = with_files(&shop).await;
    attach(&shop, id, "book.epub", b"PK").await;
    rewrite(&shop, id, "Washing", &format!("{SHOWN}\n\n[Book](files/book.epub)")).await;
    let theirs = number(&site.put_media(None, &Value::Null));
    let place = connected(&shop, &site).await;
    let planned = plan(&shop, place).await;
    begins(&planned["added"], &["en", "en/washing", "files/beads-", "files/care-"]);
    assert_eq!(planned["leftOut"], json!(["en/washing: book.epub"]), "WordPress takes no such paper");
    assert_eq!(site.media().len(), 1, "a plan sends nothing");

    assert_eq!(counts(&publish(&shop, place).await), [4, 0, 0]);
    let sent = addresses(&site);
    assert_eq!(sent.len(), 3, "{sent:?}");
    let html = read(&site, number(&site.page("Washing")));
    let (picture, paper) = (&sent[0], &sent[1]);
    let shown = format!(" src=\"{}\"", written(picture));
    assert!(html.contains(&shown) && html.contains(" width=\"640\" height=\"240\""), "{html}");
    assert!(html.contains(" alt=\"Beads &quot;on&quot; water\""), "{html}");
    assert!(html.contains(&format!("<a class=\"file\" href=\"{}\"", written(paper))), "{html}");
    let (status, drawn) = browse(picture);
    assert!(status == 200 && drawn.contains("JFIF"), "{status}");
    assert_eq!(browse(paper), (200, "Wash it cold.".to_owned()));

    let asked = site.asked("POST");
    assert_eq!(counts(&publish(&shop, place).await), [0, 0, 0]);
    assert_eq!(site.asked("POST"), asked, "what stands is not sent again");
    rewrite(&shop, id, "Washing", "![The same](files/beads.jpg)").await;
    let planned = plan(&shop, place).await;
    begins(&planned["removed"], &["files/care-"]);
    assert_eq!(planned["changed"], json!(["en/washing"]));
    publish(&shop, place).await;
    assert_eq!(addresses(&site), [picture.clone(), sent[2].clone()]);
    assert_ne!(browse(paper).1, "Wash it cold.");
    rewrite(&shop, id, "Washing", "Nothing to see.").await;
    publish(&shop, place).await;
    let left: Vec<u64> = site.media().iter().map(number).collect();
    assert_eq!(left, [theirs], "a file of somebody else is never removed");
}

#[tokio::test]
async fn a_file_whose_answer_was_lost_is_found_and_not_sent_twice() {
    let site = WordPressSite::start();
    let shop = shop(&[]).await;
    with_files(&shop).await;
    let place = connected(&shop, &site).await;
    for how in [LostAnswer::Reset, LostAnswer::Truncated] {
        site.lose("POST", "v2%2Fmedia", how);
        let problem = shop.refusal("knowledge.publish_to", json!({ "id": place })).await;
        assert_eq!(problem.code, "publish-server-silent");
    }
    assert!(!site.pages().iter().any(|page| page["title"]["raw"] == "Washing"), "pages come after their files");
    assert_eq!(site.media().len(), 2);
    publish(&shop, place).await;
    assert_eq!(site.media().len(), 2);
    // A place that is forgotten keeps its files, and the next one takes them over.
    shop.ask("knowledge.remove_target", json!({ "id": place })).await;
    let place = connected(&shop, &site).await;
    assert_eq!(counts(&publish(&shop, place).await), [0, 0, 0]);
    assert_eq!(site.media().len(), 2);
}

#[tokio::test]
async fn what_somebody_did_to_files_there_is_heeded() {
    let site = WordPressSite::start();
    let shop = shop(&[]).await;
    let id = with_files(&shop).await;
    let place = connected(&shop, &site).await;
    publish(&shop, place).await;
    let of = |ending: &str| {
        let media = site.media();
        let found = media.iter().find(|own| own["source_url"].as_str().unwrap().ends_with(ending));
        found.map(number)
    };
    let (picture, paper) = (of(".jpg").unwrap(), of(".txt").unwrap());
    // Who takes out the mark makes the file their own; who deletes one gets it again as long as a text shows it.
    site.put_media(Some(picture), &json!({ "description": "Our beads" }));
    site.remove_media(paper);
    let planned = plan(&shop, place).await;
    begins(&planned["added"], &["files/care-"]);
    assert_eq!(counts(&publish(&shop, place).await)[0], 1);
    assert_eq!(of(".jpg"), Some(picture));
    let again = of(".txt").unwrap();
    assert_ne!(again, paper);

    // A page that somebody changed there shows what it showed.
    let page = site.page("Washing");
    let by_hand = format!("Mine: {}", page["content"]["raw"].as_str().unwrap());
    site.edit(Some(number(&page)), &json!({ "content": by_hand }));
    rewrite(&shop, id, "Washing", "Nothing to see.").await;
    assert_eq!(publish(&shop, place).await["edited"], json!(["en/washing"]));
    assert_eq!(of(".txt"), Some(again));
    shop.ask("knowledge.publish_to", json!({ "id": place, "overwrites": true })).await;
    assert_eq!((of(".txt"), of(".jpg")), (None, Some(picture)));
}
