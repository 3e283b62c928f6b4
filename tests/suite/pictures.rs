//! Pictures of articles: fetched once from where the shop says, made small, kept, and left alone where there is none.

use crate::cast::{DAY, Letter, Shop, list};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use comptoir_store::StoreError;
use comptoir_store::rusqlite::Transaction;
use comptoir_tests::{KEY, SECRET, WooOptions, WooShop, WooUpload, drawn};
use image::{DynamicImage, GrayImage, ImageFormat};
use serde_json::{Value, json};
use std::io::Cursor;

/// A desk beside a shop whose newest order has lines with these pictures, connected and read; the store and the order.
async fn connected(pictures: &[(&str, WooUpload)]) -> (WooShop, Shop, Value, Value) {
    let (woo, desk) = (WooShop::start(WooOptions { orders: 1, ..WooOptions::default() }), Shop::open_today());
    {
        let mut state = woo.state();
        let urls: Vec<String> = pictures.iter().map(|(name, _)| state.upload(name)).collect();
        let order = state.orders.values_mut().next().unwrap();
        let line = order["line_items"][0].clone();
        if !pictures.is_empty() {
            let lines = urls.iter().zip(1..).map(|(url, number)| {
                let mut line = line.clone();
                (line["id"], line["image"]) = (json!(number), json!({ "id": number.to_string(), "src": url }));
                line
            });
            order["line_items"] = lines.collect();
        }
        state.uploads = pictures.iter().map(|(name, file)| ((*name).to_owned(), file.clone())).collect();
    }
    let access = json!({
        "platform": "woocommerce", "address": woo.url(), "key": KEY, "secret": SECRET, "caFile": woo.ca_file(),
        "isLocal": true,
    });
    let store = desk.ask("storefronts.add_store", access).await;
    desk.ask("storefronts.sync", json!({})).await;
    let order = desk.ask("storefronts.find_orders", json!({ "query": "" })).await["orders"][0]["id"].clone();
    (woo, desk, store["id"].clone(), order)
}

async fn look(desk: &Shop, order: &Value, fetch: bool) -> Value {
    desk.ask("storefronts.pictures", json!({ "orderId": order, "fetch": fetch })).await
}

/// How often the shop was asked for a file.
fn asked(woo: &WooShop, name: &str) -> usize {
    woo.asked(&format!("/wp-content/uploads/{name}"))
}

/// Changes rows as no deed of the desk would.
fn meddle(desk: &Shop, sql: &str) {
    let write = |transaction: &Transaction<'_>| Ok::<_, StoreError>(transaction.execute(sql, [])?);
    desk.desk.store().write(write).unwrap();
}

fn kept(desk: &Shop) -> u32 {
    let sql = "SELECT count(*) FROM store_pictures";
    let read =
        desk.desk.store().read(|connection| Ok::<u32, StoreError>(connection.query_row(sql, [], |row| row.get(0))?));
    read.unwrap()
}

fn measures(picture: &Value) -> (u32, u32) {
    let data = picture.as_str().unwrap().strip_prefix("data:image/jpeg;base64,").unwrap();
    let picture = image::load_from_memory(&STANDARD.decode(data).unwrap()).unwrap();
    (picture.width(), picture.height())
}

fn file(picture: &DynamicImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    picture.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).unwrap();
    bytes
}

#[tokio::test]
async fn a_picture_comes_small_when_somebody_wants_it_and_the_second_look_asks_nobody() {
    let (woo, desk, _, order) = connected(&[]).await;
    let detail = desk.ask("storefronts.order", json!({ "id": order })).await;
    let urls: Vec<&str> =
        list(&detail["order"]["lines"]).iter().map(|line| line["picture"].as_str().unwrap()).collect();
    assert_eq!(urls.len(), 2, "{detail}");
    let known = look(&desk, &order, false).await;
    assert_eq!(known, json!({ "pictures": {}, "missing": urls }));
    assert_eq!(asked(&woo, ""), 0, "what is only looked at asks nobody");

    let came = look(&desk, &order, true).await;
    assert_eq!(came["missing"], json!([]), "{came}");
    for url in &urls {
        assert_eq!(measures(&came["pictures"][url]), (96, 72), "{came}");
    }
    let desk = desk.reopen();
    assert_eq!((look(&desk, &order, false).await, look(&desk, &order, true).await), (came.clone(), came));
    assert_eq!(asked(&woo, ""), 2);

    let found = desk.ask("storefronts.find_products", json!({ "query": "", "limit": 100 })).await;
    let ids: Vec<Value> = list(&found["products"]).iter().map(|row| row["id"].clone()).collect();
    let shown = desk.ask("storefronts.pictures", json!({ "productIds": ids, "fetch": true })).await;
    assert_eq!(shown["pictures"].as_object().unwrap().len(), 5, "the order's two were here: {shown}");
    assert_eq!(asked(&woo, ""), 5);
}

#[tokio::test]
async fn two_looks_at_once_ask_once() {
    let (woo, desk, _, order) = connected(&[]).await;
    let (one, other) = tokio::join!(look(&desk, &order, true), look(&desk, &order, true));
    assert_eq!((one["pictures"].as_object().unwrap().len(), &one), (2, &other));
    assert_eq!(asked(&woo, ""), 2);
}

#[tokio::test]
async fn what_is_no_picture_is_left_out_and_asked_for_once_a_day() {
    let bomb = file(&DynamicImage::from(GrayImage::new(8000, 5001)));
    let drawing = r#"<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>"#;
    let page = WooUpload::new("text/html", "<!doctype html><title>Log in</title>");
    let elsewhere = |location: &str| WooUpload {
        status: 302,
        location: Some(location.to_owned()),
        ..WooUpload::new("text/html", "")
    };
    // What stands behind the end of a picture is read past: only its size is wrong.
    let huge = [drawn(1), vec![0; 6 << 20]].concat();
    let bad = [
        ("gone.png", WooUpload { status: 404, ..WooUpload::new("image/png", drawn(1)) }),
        ("login.png", page),
        ("drawing.svg", WooUpload::new("image/svg+xml", drawing)),
        ("bomb.png", WooUpload::new("image/png", bomb)),
        ("huge.png", WooUpload::new("image/png", huge)),
        ("half.png", WooUpload::new("image/png", &drawn(1)[..200])),
        ("file.png", elsewhere("file:///etc/hostname")),
        ("ring.png", elsewhere("ring.png")),
    ];
    let (woo, desk, _, order) = connected(&bad).await;
    assert_eq!(list(&look(&desk, &order, false).await["missing"]).len(), bad.len());
    for _ in 0..3 {
        assert_eq!(look(&desk, &order, true).await, json!({ "pictures": {}, "missing": [] }));
    }
    let once = |name: &str| if name == "ring.png" { 4 } else { 1 };
    for (name, _) in &bad {
        assert_eq!(asked(&woo, name), once(name), "{name}");
    }
    desk.clock.advance(DAY - 3_600_000);
    assert_eq!(look(&desk, &order, true).await["missing"], json!([]));
    assert_eq!(asked(&woo, "gone.png"), 1);

    // One is mended: the next day it is here, and the others wait longer than before.
    woo.state().uploads.insert("gone.png".to_owned(), WooUpload::new("image/png", drawn(1)));
    desk.clock.advance(3_600_000);
    let mended = look(&desk, &order, true).await;
    let url = woo.state().upload("gone.png");
    assert_eq!(measures(&mended["pictures"][&url]), (96, 72), "{mended}");
    desk.clock.advance(DAY);
    look(&desk, &order, true).await;
    for (name, _) in &bad {
        assert_eq!(asked(&woo, name), 2 * once(name), "{name}");
    }
}

#[tokio::test]
async fn a_shop_of_the_world_cannot_name_an_address_of_the_own_network() {
    let (woo, desk, _, order) = connected(&[]).await;
    meddle(&desk, "UPDATE stores SET config = json_set(config, '$.isLocal', json('false'))");
    assert_eq!(list(&look(&desk, &order, false).await["missing"]).len(), 2);
    assert_eq!(look(&desk, &order, true).await, json!({ "pictures": {}, "missing": [] }));
    assert_eq!(asked(&woo, ""), 0);
}

#[tokio::test]
async fn a_shop_that_is_paused_silent_or_made_of_files_is_asked_for_no_picture() {
    let (woo, desk, store, order) = connected(&[]).await;
    let nothing = json!({ "pictures": {}, "missing": [] });
    desk.ask("storefronts.pause_store", json!({ "id": store })).await;
    assert_eq!(look(&desk, &order, true).await, nothing);
    desk.ask("storefronts.resume_store", json!({ "id": store })).await;
    for condition in ["failing_since = 1", "failing_since = NULL, is_sample = 1", "is_sample = 0, platform = 'csv'"] {
        meddle(&desk, &format!("UPDATE stores SET {condition}"));
        assert_eq!(look(&desk, &order, true).await, nothing, "{condition}");
    }
    assert_eq!(asked(&woo, ""), 0);
    meddle(&desk, "UPDATE stores SET platform = 'woocommerce'");
    assert_eq!(look(&desk, &order, true).await["pictures"].as_object().unwrap().len(), 2);
}

#[tokio::test]
async fn pictures_go_with_their_store() {
    let (_woo, desk, store, order) = connected(&[]).await;
    look(&desk, &order, true).await;
    assert_eq!(kept(&desk), 2);
    desk.ask("storefronts.remove_store", json!({ "id": store })).await;
    assert_eq!(kept(&desk), 0);
}

#[tokio::test]
async fn pictures_of_what_somebody_bought_go_when_they_are_erased() {
    let (_woo, desk, _, order) = connected(&[]).await;
    look(&desk, &order, true).await;
    let row = desk.ask("storefronts.order", json!({ "id": order })).await["row"].clone();
    desk.import(&Letter::from(row["email"].as_str().unwrap()).id("e").text("Forget me")).await;
    let customer = desk.conversations().await[0]["row"]["customerId"].clone();
    desk.ask("inbox.erase_customer", json!({ "id": customer })).await;
    assert_eq!(kept(&desk), 0);
}

#[tokio::test]
async fn of_very_many_pictures_the_longest_unused_go() {
    let (woo, desk, _, order) = connected(&[]).await;
    let urls = look(&desk, &order, true).await["pictures"].as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    // Two days later somebody looks at the order again.
    desk.clock.advance(2 * DAY);
    assert_eq!(look(&desk, &order, false).await["missing"], json!([]));
    let yesterday = "(SELECT max(used_at) FROM store_pictures) - 1000";
    meddle(
        &desk,
        &format!(
            "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 20000)
             INSERT INTO store_pictures (store_id, url, picture, used_at)
             SELECT (SELECT id FROM stores), 'https://old.example/' || x, x'00', {yesterday} - x FROM n"
        ),
    );
    let found = desk.ask("storefronts.find_products", json!({ "query": "", "limit": 100 })).await;
    let ids: Vec<Value> = list(&found["products"]).iter().map(|row| row["id"].clone()).collect();
    desk.ask("storefronts.pictures", json!({ "productIds": ids, "fetch": true })).await;
    assert_eq!((kept(&desk), asked(&woo, "")), (20_000, 5));
    let stayed = look(&desk, &order, false).await;
    assert!(urls.iter().all(|url| stayed["pictures"][url].is_string()), "{stayed}");
}
