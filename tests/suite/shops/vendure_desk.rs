//! A Vendure shop in the desk: connected, read along, swept, and one order read anew.

use crate::cast::{Shop, list};
use comptoir_tests::{OWNER, VENDURE_PASSWORD, VendureShop};
use serde_json::{Value, json};

#[tokio::test]
async fn a_shop_is_read_along_in_three_questions_and_its_sign_in_is_kept() {
    let (shop, desk) = (VendureShop::start(), Shop::open_today());
    let access = json!({
        "platform": "vendure", "address": shop.url(), "key": OWNER, "secret": VENDURE_PASSWORD, "isLocal": true,
    });
    let mut wrong = access.clone();
    wrong["secret"] = json!("guessed");
    assert_eq!(desk.refusal("storefronts.add_store", wrong).await.code, "shop-wrong-key");
    let store = desk.ask("storefronts.add_store", access).await;
    assert_eq!(store["name"], "Nordlicht", "{store}");
    desk.ask("storefronts.sync", json!({})).await;
    let stores = desk.ask("storefronts.stores", json!({})).await;
    assert_eq!((&stores[0]["orders"], &stores[0]["state"]), (&json!(24), &json!("up_to_date")), "{stores}");

    let desk = desk.reopen();
    let (asked, signed_in) = (shop.asked(), shop.asked_for("SignIn"));
    let again = desk.ask("storefronts.sync", json!({})).await;
    assert_eq!(again["changed"], 0, "{again}");
    assert!(shop.asked() - asked <= 3, "{} questions", shop.asked() - asked);
    assert_eq!(shop.asked_for("SignIn"), signed_in, "the token outlives the process");

    let row = desk.ask("storefronts.find_orders", json!({ "query": "Vogt" })).await["orders"][0].clone();
    let fresh = desk.ask("storefronts.refresh_order", json!({ "id": row["id"] })).await;
    assert_eq!((&fresh["trouble"], &fresh["row"]["name"]), (&Value::Null, &json!("Jonas Vogt")), "{fresh}");
    let swept = desk.ask("storefronts.sweep", json!({})).await;
    assert_eq!(swept["gone"], 0, "{swept}");
    let products = desk.ask("storefronts.find_products", json!({ "query": "harbour mug" })).await;
    assert_eq!(list(&products["products"]).len(), 1, "{products}");
}
