//! Pictures and papers of articles: kept as we drew them, named by texts, one for each language, on the site and in a preview.

use crate::cast::{Shop, list};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use comptoir_tests::drawn;
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, GrayImage, ImageEncoder, ImageFormat, RgbImage};
use serde_json::{Value, json};
use std::io::Cursor;
use std::path::Path;

async fn article(shop: &Shop, language: &str, title: &str, body: &str) -> i64 {
    let request = json!({ "language": language, "title": title, "body": body });
    shop.ask("knowledge.create", request).await["id"].as_i64().unwrap()
}

async fn keep(shop: &Shop, id: i64, language: &str, body: &str) {
    let article = shop.ask("knowledge.get", json!({ "id": id })).await;
    let stands = list(&article["variants"]).iter().find(|own| own["language"] == language);
    let based_on = stands.map_or(0, |own| own["revision"].as_i64().unwrap());
    let text = json!({ "id": id, "language": language, "title": "Washing", "body": body, "basedOn": based_on });
    shop.ask("knowledge.save_text", text).await;
}

fn wish(id: i64, language: &str, name: &str, bytes: &[u8]) -> Value {
    json!({ "id": id, "language": language, "name": name, "base64": STANDARD.encode(bytes) })
}

/// Adds a file; answers the name that it got.
async fn attach(shop: &Shop, id: i64, language: &str, name: &str, bytes: &[u8]) -> String {
    shop.ask("knowledge.attach", wish(id, language, name, bytes)).await["name"].as_str().unwrap().to_owned()
}

async fn files(shop: &Shop, id: i64) -> Value {
    shop.ask("knowledge.files", json!({ "id": id })).await
}

async fn bytes(shop: &Shop, file: &Value) -> Vec<u8> {
    let kept = shop.ask("knowledge.file", json!({ "id": file["id"] })).await;
    STANDARD.decode(kept["base64"].as_str().unwrap()).unwrap()
}

fn holds(bytes: &[u8], words: &[u8]) -> bool {
    bytes.windows(words.len()).any(|own| own == words)
}

async fn publish(shop: &Shop, id: i64, language: &str) {
    shop.ask("knowledge.publish", json!({ "id": id, "language": language })).await;
}

/// Writes the site into a folder.
async fn export(shop: &Shop, place: &Path) {
    let request = json!({ "name": "Help", "kind": "folder", "place": place.display().to_string() });
    let targets = shop.ask("knowledge.save_target", request).await;
    shop.ask("knowledge.publish_to", json!({ "id": list(&targets).last().unwrap()["id"] })).await;
}

/// The addresses of pictures in a page.
fn sources(page: &str) -> Vec<String> {
    page.split("src=\"../files/").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn a_picture_is_kept_small_and_without_what_the_camera_wrote_into_it() {
    let shop = Shop::open();
    let id = article(&shop, "en", "Washing", "Cold").await;
    let mut photo = Vec::new();
    let mut encoder = JpegEncoder::new(&mut photo);
    encoder.set_exif_metadata(b"II*\x00\x08\x00\x00\x00GPS 52.5200 13.4050 Ada".to_vec()).unwrap();
    DynamicImage::from(RgbImage::new(2400, 1200)).write_with_encoder(encoder).unwrap();
    assert!(holds(&photo, b"13.4050"), "the photo tells where it was taken");
    let name = attach(&shop, id, "en", "C:\\Users\\Ada\\Größe 1.JPG", &photo).await;
    assert_eq!(name, "groesse-1.jpg");
    let all = files(&shop, id).await;
    assert_eq!(
        (&all[0]["width"], &all[0]["height"], &all[0]["mimeType"]),
        (&json!(1600), &json!(800), &json!("image/jpeg"))
    );
    assert!(all[0]["small"].as_str().unwrap().starts_with("data:image/jpeg;base64,"));
    let kept = bytes(&shop, &all[0]).await;
    assert!(!holds(&kept, b"13.4050") && !holds(&kept, b"Exif"));
    assert_eq!(attach(&shop, id, "en", "again.jpg", &photo).await, name, "the same bytes are the same file");
    assert_eq!(attach(&shop, id, "en", "groesse-1.png", &drawn(1)).await, "groesse-1.png");
    assert_eq!(attach(&shop, id, "en", "groesse-1.png", &drawn(2)).await, "groesse-1-2.png");
}

#[tokio::test]
async fn a_picture_bomb_and_whatever_a_browser_would_run_are_refused() {
    let shop = Shop::open();
    let id = article(&shop, "en", "Washing", "Cold").await;
    let mut bomb = Vec::new();
    DynamicImage::from(GrayImage::new(8000, 5001)).write_to(&mut Cursor::new(&mut bomb), ImageFormat::Png).unwrap();
    assert!(bomb.len() < 1 << 20);
    let refusals = [
        ("bomb.png", bomb, "article-picture-large"),
        ("half.png", drawn(1)[..100].to_vec(), "article-picture-unreadable"),
        ("drawing.svg", b"<svg onload='alert(1)'/>".to_vec(), "article-picture-unreadable"),
        ("page.html", b"<script>alert(1)</script>".to_vec(), "article-file-kind"),
        ("film.mp4", vec![0; 25_000_001], "article-file-large"),
    ];
    for (name, bytes, code) in refusals {
        let refused = shop.refusal("knowledge.attach", wish(id, "en", name, &bytes)).await;
        assert_eq!((refused.code, refused.args.get("name").map(String::as_str)), (code, Some(name)));
    }
    assert_eq!(files(&shop, id).await, json!([]));
}

#[tokio::test]
async fn a_text_is_published_once_its_pictures_are_there_and_say_what_they_show() {
    let shop = Shop::open();
    let id = article(&shop, "en", "Washing", "![](files/cap.png)").await;
    let wanted = json!({ "id": id, "language": "en" });
    assert_eq!(shop.refusal("knowledge.publish", wanted.clone()).await.code, "article-file-lost");
    assert_eq!(attach(&shop, id, "en", "cap.png", &drawn(1)).await, "cap.png");
    let refused = shop.refusal("knowledge.publish", wanted.clone()).await;
    assert_eq!((refused.code, refused.args.get("name").unwrap().as_str()), ("article-picture-alt", "cap.png"));
    keep(&shop, id, "en", "![A cap](files/cap.png)").await;
    let file = files(&shop, id).await[0]["id"].clone();
    assert_eq!(shop.ask("knowledge.remove_file", json!({ "id": file })).await, json!([]));
    assert_eq!(shop.refusal("knowledge.publish", wanted.clone()).await.code, "article-file-lost");
    shop.ask("knowledge.restore_file", json!({ "id": file })).await;
    shop.ask("knowledge.publish", wanted).await;
}

#[tokio::test]
async fn each_language_shows_its_own_picture_or_the_one_that_was_there_first() {
    let shop = Shop::open();
    let body = "![A cap](files/cap.png)\n\n[Chart](files/chart.pdf)";
    let id = article(&shop, "en", "Washing", body).await;
    attach(&shop, id, "en", "cap.png", &drawn(1)).await;
    attach(&shop, id, "en", "chart.pdf", b"%PDF-1.7 chart").await;
    for language in ["de", "fr"] {
        keep(&shop, id, language, body).await;
    }
    let own = json!({ "replaces": "cap.png" });
    let mut request = wish(id, "de", "kappe.png", &drawn(2));
    request.as_object_mut().unwrap().extend(own.as_object().unwrap().clone());
    assert_eq!(shop.ask("knowledge.attach", request.clone()).await["name"], "cap.png");
    assert_eq!(shop.refusal("knowledge.attach", request).await.code, "article-file-taken");
    for language in ["en", "de", "fr"] {
        publish(&shop, id, language).await;
    }
    let place = shop.beside("help");
    export(&shop, &place).await;
    let page = |language: &str| std::fs::read_to_string(place.join(language).join("washing.html")).unwrap();
    let [en, de, fr] = ["en", "de", "fr"].map(|language| sources(&page(language)));
    assert!(en == fr && en != de, "{en:?} {de:?} {fr:?}");
    assert!(page("en").contains("width=\"240\" height=\"180\" alt=\"A cap\""), "{}", page("en"));
    let shown = |name: &str| std::fs::read(place.join("files").join(name)).unwrap();
    let all = files(&shop, id).await;
    assert_eq!(shown(&en[0]), bytes(&shop, &all[0]).await);
    assert_eq!(shown(&de[0]), bytes(&shop, &all[2]).await);
    let chart = std::fs::read_dir(place.join("files")).unwrap().find_map(|entry| {
        let path = entry.unwrap().path();
        path.extension().is_some_and(|ending| ending == "pdf").then_some(path)
    });
    assert_eq!(std::fs::read(chart.unwrap()).unwrap(), b"%PDF-1.7 chart");
}

#[tokio::test]
async fn readers_keep_the_picture_that_they_were_shown_and_a_page_without_it_loses_the_file() {
    let shop = Shop::open();
    let id = article(&shop, "en", "Washing", "![A cap](files/cap.png)").await;
    attach(&shop, id, "en", "cap.png", &drawn(1)).await;
    publish(&shop, id, "en").await;
    let file = files(&shop, id).await[0]["id"].clone();
    shop.ask("knowledge.remove_file", json!({ "id": file })).await;
    let place = shop.beside("help");
    export(&shop, &place).await;
    let kept = || std::fs::read_dir(place.join("files")).map_or(0, Iterator::count);
    assert_eq!(kept(), 1, "what is published still names it");
    keep(&shop, id, "en", "No picture").await;
    publish(&shop, id, "en").await;
    let targets = shop.ask("knowledge.targets", json!({})).await;
    shop.ask("knowledge.publish_to", json!({ "id": targets[0]["id"] })).await;
    assert_eq!(kept(), 0);
}

#[tokio::test]
async fn a_preview_is_the_page_of_what_is_being_written_in_one_piece() {
    let shop = Shop::open();
    let id = article(&shop, "en", "Washing", "![A cap](files/cap.png) Warm").await;
    attach(&shop, id, "en", "cap.png", &drawn(1)).await;
    let look = |request: Value| shop.ask("knowledge.preview", request);
    let draft = look(json!({ "id": id })).await["page"].as_str().unwrap().to_owned();
    assert!(draft.contains("src=\"data:image/png;base64,") && draft.contains("Warm"), "{draft}");
    assert!(!draft.contains("<script src") && !draft.contains("../files/"));
    publish(&shop, id, "en").await;
    keep(&shop, id, "en", "Cold, by hand").await;
    let dark = look(json!({ "id": id, "language": "en", "isDark": true })).await["page"].as_str().unwrap().to_owned();
    assert!(dark.contains("Cold, by hand") && dark.contains("color-scheme: dark"));
    let article = shop.ask("knowledge.get", json!({ "id": id })).await;
    let internal = json!({ "id": id, "kind": "answer", "isInternal": true, "links": article["links"] });
    shop.ask("knowledge.update", internal).await;
    assert_eq!(shop.refusal("knowledge.preview", json!({ "id": id })).await.code, "article-internal");
}
