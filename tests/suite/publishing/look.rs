//! What the site looks like: the shop's mark, the letters, and cards of what the shops sell.

use super::{files, publish, published, rewrite, shop, target};
use crate::cast::{Shop, list};
use base64::{Engine, prelude::BASE64_STANDARD};
use comptoir_tests::shopify::{PASTED_TOKEN, Shop as Goods, ShopifyServer};
use serde_json::json;

const PICTURE: &[u8] = include_bytes!("../../fixtures/help/beads.png");

/// A page of the site that stands at a place.
fn page(place: &std::path::Path, path: &str) -> String {
    String::from_utf8(files(place)[path].clone()).unwrap()
}

async fn set_logo(shop: &Shop, bytes: &[u8]) -> serde_json::Value {
    shop.ask("knowledge.set_logo", json!({ "base64": BASE64_STANDARD.encode(bytes) })).await
}

#[tokio::test]
async fn the_mark_is_drawn_anew_stands_on_every_page_and_goes_again() {
    let shop = shop(&["Washing"]).await;
    let place = shop.beside("help");
    let id = target(&shop, &place).await;
    let told = set_logo(&shop, PICTURE).await;
    assert!(told["picture"].as_str().unwrap().starts_with("data:image/"), "{told}");
    shop.ask("knowledge.set_site", json!({ "font": "book" })).await;
    publish(&shop, id).await;
    let html = page(&place, "en/washing.html");
    let address = html.split("class=\"logo\"").nth(1).unwrap().split("../").nth(1).unwrap().split('"').next().unwrap();
    let drawn = files(&place)[address].clone();
    assert_ne!(drawn, PICTURE, "what a file holds beside its picture does not go along");
    assert!(page(&place, "assets/site.css").contains("--family:Georgia"));

    for bad in [b"<svg onload=alert(1)>".as_slice(), b"", &PICTURE[..40]] {
        let request = json!({ "base64": BASE64_STANDARD.encode(bad) });
        assert_eq!(shop.refusal("knowledge.set_logo", request).await.code, "publish-logo-unusable");
    }
    assert_eq!(shop.ask("knowledge.logo", json!({})).await, told, "what stood before stays");
    shop.ask("knowledge.set_logo", json!({})).await;
    publish(&shop, id).await;
    assert!(!page(&place, "en/washing.html").contains("class=\"logo\""));
    assert!(!files(&place).contains_key(address), "its file goes too");
}

#[tokio::test]
async fn a_card_shows_price_and_way_of_a_product_and_one_that_is_gone_breaks_nothing() {
    let server = ShopifyServer::start(Goods::with_orders(30));
    let shop = shop(&[]).await;
    let access = json!({
        "platform": "shopify", "address": server.base(), "key": "", "secret": PASTED_TOKEN, "isLocal": true,
    });
    shop.ask("storefronts.add_store", access).await;
    shop.ask("storefronts.sync", json!({})).await;
    let found = shop.ask("storefronts.find_products", json!({ "query": "" })).await;
    let sold =
        list(&found["products"]).iter().find(|row| row["product"]["isPublished"] == true).unwrap()["product"].clone();
    let sku = sold["variants"][0]["sku"].as_str().unwrap();
    let body = format!("Before\n\n:::product {sku}\n:::\n\n:::product GONE-1\n:::\n\nAfter");
    let id = published(&shop, "Spray", &body).await;
    let place = shop.beside("help");
    let at = target(&shop, &place).await;
    publish(&shop, at).await;
    let html = page(&place, "en/spray.html");
    assert!(html.contains(sold["title"].as_str().unwrap()) && html.contains("product-price\">€"), "{html}");
    assert!(html.contains("Before") && html.contains("After") && !html.contains("GONE-1"), "{html}");
    assert_eq!(html.matches("class=\"product\"").count(), 1);
    rewrite(&shop, id, "Spray", ":::product GONE-1\n:::\n\nAfter").await;
    publish(&shop, at).await;
    assert!(!page(&place, "en/spray.html").contains("class=\"product\""));
}
