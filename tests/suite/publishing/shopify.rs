//! The help site as pages of a shop at Shopify, against its double on the real schema.

use super::{counts, plan, publish, published, rewrite, shop};
use crate::cast::{Shop, list};
use base64::{Engine, prelude::BASE64_STANDARD};
use comptoir_tests::shopify::{PASTED_TOKEN, Shop as Goods, ShopFault, ShopifyServer};
use serde_json::{Value, json};
use std::time::Duration;

/// A desk with articles and a shop that is connected.
async fn connected(titles: &[&str]) -> (Shop, ShopifyServer) {
    let server = ShopifyServer::start(Goods::with_orders(3));
    let desk = shop(titles).await;
    let access = json!({
        "platform": "shopify", "address": server.base(), "key": "", "secret": PASTED_TOKEN, "isLocal": true,
    });
    desk.ask("storefronts.add_store", access).await;
    (desk, server)
}

fn request(place: &str) -> Value {
    json!({ "name": "Shop", "kind": "shopify", "place": place })
}

/// Keeps the shop as a place; answers its number.
async fn place(desk: &Shop, server: &ShopifyServer) -> i64 {
    let targets = desk.ask("knowledge.save_target", request(&server.base())).await;
    list(&targets).last().unwrap()["id"].as_i64().unwrap()
}

fn page(server: &ShopifyServer, title: &str) -> Value {
    server.shop().page_called(title).unwrap()
}

/// What somebody writes into a page in the shop's administration.
fn edit(server: &ShopifyServer, title: &str, input: &Value) {
    let id = page(server, title)["id"].clone();
    let answer = server.shop().update_page(json!({ "id": id, "page": input }).as_object().unwrap());
    assert_eq!(answer["userErrors"], json!([]));
}

fn deeds(server: &ShopifyServer) -> usize {
    server.seen().iter().filter(|request| request.body.contains("mutation Page")).count()
}

#[tokio::test]
async fn pages_are_planned_made_once_changed_where_they_changed_and_deleted() {
    let (desk, server) = connected(&[]).await;
    let washing = published(&desk, "Washing <b>& \"care\"</b>", "Hang it up. <script>alert(1)</script>").await;
    let arabic = json!({ "id": washing, "language": "ar", "title": "الغسيل", "body": "علّقه", "basedOn": 0 });
    desk.ask("knowledge.save_text", arabic).await;
    desk.ask("knowledge.publish", json!({ "id": washing, "language": "ar" })).await;
    let gone = published(&desk, "Gone tomorrow", &format!("See [washing](article:{washing})")).await;
    let theirs = json!({ "title": "Theirs", "handle": "help-en-gone-tomorrow", "body": "mine" });
    server.shop().create_page(&theirs);

    let id = place(&desk, &server).await;
    let planned = plan(&desk, id).await;
    assert_eq!(planned["added"], json!(["ar", "ar/a-1", "en", "en/gone-tomorrow", "en/washing-b-care-b"]), "{planned}");
    assert_eq!(server.shop().pages.len(), 1, "a plan writes nothing");
    assert_eq!(counts(&publish(&desk, id).await), [5, 0, 0]);
    assert_eq!(server.shop().pages.len(), 6);

    let home = page(&server, "Nordlicht help");
    assert_eq!((&home["handle"], &home["isPublished"]), (&json!("help-en"), &json!(true)));
    let html = home["body"].as_str().unwrap();
    assert!(html.contains("href=\"/pages/help-en-washing-b-care-b\">Washing &lt;b&gt;"), "{html}");
    let text = page(&server, "Washing <b>& \"care\"</b>");
    let html = text["body"].as_str().unwrap();
    assert!(html.contains("Hang it up.") && !html.contains("<script"), "{html}");
    let linked = page(&server, "Gone tomorrow");
    assert_eq!(linked["handle"], "help-en-gone-tomorrow-2", "a name that is taken is counted on");
    assert!(linked["body"].as_str().unwrap().contains("\"/pages/help-en-washing-b-care-b\""), "{linked}");
    assert!(page(&server, "الغسيل")["body"].as_str().unwrap().contains("dir=\"rtl\""));

    let link = desk.ask("knowledge.text", json!({ "id": washing, "language": "en" })).await;
    let address = "https://nordlicht.example/pages/help-en-washing-b-care-b";
    assert!(link.to_string().contains(address), "an answer links to the page: {link}");

    let asked = deeds(&server);
    assert_eq!(counts(&publish(&desk, id).await), [0, 0, 0]);
    assert_eq!(deeds(&server), asked, "what stands is not sent again");
    rewrite(&desk, washing, "Washing <b>& \"care\"</b>", "Hang it up twice.").await;
    desk.ask("knowledge.remove", json!({ "id": gone })).await;
    let planned = plan(&desk, id).await;
    assert_eq!(planned["changed"], json!(["en", "en/washing-b-care-b"]));
    assert_eq!(planned["removed"], json!(["en/gone-tomorrow"]));
    assert_eq!(counts(&publish(&desk, id).await), [0, 2, 1]);
    assert!(page(&server, "Washing <b>& \"care\"</b>")["body"].as_str().unwrap().contains("Hang it up twice."));
    assert!(server.shop().page_called("Gone tomorrow").is_none());
    assert_eq!(page(&server, "Theirs")["body"], "mine");
}

#[tokio::test]
async fn what_somebody_changed_there_is_told_and_left_and_how_html_is_written_is_no_change() {
    let (desk, server) = connected(&["Washing", "Hidden", "Drying"]).await;
    server.shop().rewrites_pages = true;
    let gone = published(&desk, "Gone tomorrow", "Soon, at https://nordlicht.example\\\nor not.").await;
    let id = place(&desk, &server).await;
    assert_eq!(counts(&publish(&desk, id).await), [5, 0, 0]);
    let html = page(&server, "Gone tomorrow")["body"].as_str().unwrap().to_owned();
    assert!(
        html.contains("<br />") && html.contains("\r\n") && html.contains("://"),
        "the shop writes in its way: {html}"
    );
    assert_eq!(counts(&publish(&desk, id).await), [0, 0, 0]);

    edit(&server, "Washing", &json!({ "body": "By hand" }));
    edit(&server, "Hidden", &json!({ "isPublished": false }));
    edit(&server, "Gone tomorrow", &json!({ "title": "Gone next week" }));
    let copy = page(&server, "Nordlicht help")["body"].clone();
    server.shop().create_page(&json!({ "title": "Copy", "body": copy }));
    let copy = page(&server, "Copy")["body"].clone();
    desk.ask("knowledge.remove", json!({ "id": gone })).await;
    let edited = json!(["en/gone-tomorrow", "en/hidden", "en/washing"]);
    assert_eq!(plan(&desk, id).await["edited"], edited);
    assert_eq!(publish(&desk, id).await["edited"], edited);
    assert_eq!(page(&server, "Washing")["body"], "By hand");
    assert_eq!(page(&server, "Hidden")["isPublished"], false);
    assert_eq!(page(&server, "Copy")["body"], copy);

    let answer = desk.ask("knowledge.publish_to", json!({ "id": id, "overwrites": true })).await;
    assert_eq!(answer["edited"], json!([]));
    assert!(page(&server, "Washing")["body"].as_str().unwrap().contains("Hang it up."));
    assert_eq!(page(&server, "Hidden")["isPublished"], true);
    assert!(server.shop().page_called("Gone next week").is_none());
    assert_eq!(page(&server, "Copy")["body"], copy, "a copy is its maker's");

    // A place that is forgotten keeps its pages, and the next one takes them over.
    desk.ask("knowledge.remove_target", json!({ "id": id })).await;
    let id = place(&desk, &server).await;
    let answer = publish(&desk, id).await;
    assert_eq!((counts(&answer), &answer["edited"]), ([0, 0, 0], &json!([])));
}

#[tokio::test]
async fn a_lost_answer_makes_nothing_twice() {
    let (desk, server) = connected(&["Washing", "Drying", "Mending"]).await;
    let id = place(&desk, &server).await;
    for (lost, most_shown) in [(ShopFault::CutAfter, 0), (ShopFault::TruncatedAfter, 0), (ShopFault::GatewayAfter, 2)] {
        // The rights, the list of pages and one deed are answered, the second deed is not.
        server.spoil(&[ShopFault::None, ShopFault::None, ShopFault::None, lost]);
        let code = desk.refusal("knowledge.publish_to", json!({ "id": id })).await.code;
        assert_eq!(code, "publish-server-silent");
        server.behaviour().faults.clear();
        let shown = server.shop().pages.values().filter(|page| page["isPublished"] == true).count();
        assert_eq!(shown, most_shown, "readers see nothing before every page is there");
    }
    publish(&desk, id).await;
    assert_eq!(server.shop().pages.len(), 4);
    assert!(server.shop().pages.values().all(|page| page["isPublished"] == true));
    assert_eq!(counts(&publish(&desk, id).await), [0, 0, 0]);
}

#[tokio::test]
async fn a_shop_that_is_asked_too_fast_is_waited_for_and_the_waiting_can_be_ended() {
    let (desk, server) = connected(&["Washing"]).await;
    let id = place(&desk, &server).await;
    let run = || desk.ask("knowledge.publish_to", json!({ "id": id }));
    let asked = async |before: usize| {
        while server.seen().len() == before {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    let before = server.seen().len();
    server.behaviour().points = 0.0;
    tokio::join!(run(), async {
        asked(before).await;
        server.behaviour().points = 2000.0;
    });
    assert_eq!(server.shop().pages.len(), 2);

    let before = server.seen().len();
    server.behaviour().points = 0.0;
    let (problem, ()) = tokio::join!(desk.refusal("knowledge.publish_to", json!({ "id": id })), async {
        asked(before).await;
        desk.ask("knowledge.cancel_publish", json!({})).await;
    });
    assert_eq!(problem.code, "cancelled");
    let target = list(&desk.ask("knowledge.targets", json!({})).await)[0].clone();
    assert_eq!(target["lastRun"]["state"], "stopped");
}

#[tokio::test]
async fn keys_that_do_not_open_pages_are_told_before_anything_is_kept() {
    let (desk, server) = connected(&["Washing"]).await;
    let refused = async |place: &str| desk.refusal("knowledge.save_target", request(place)).await;
    assert_eq!(refused("elsewhere.myshopify.com").await.code, "publish-shop-unknown");
    server.shop().scopes.retain(|scope| scope != "write_content");
    let problem = refused(&server.base()).await;
    assert_eq!((problem.code, problem.args["scope"].as_str()), ("publish-shop-right", "write_content"));
    server.shop().scopes.push("write_online_store_pages".to_owned());
    let id = place(&desk, &server).await;
    server.behaviour().tokens.clear();
    assert_eq!(desk.refusal("knowledge.publish_to", json!({ "id": id })).await.code, "shop-wrong-key");
    let store = list(&desk.ask("storefronts.stores", json!({})).await)[0]["id"].clone();
    desk.ask("storefronts.remove_store", json!({ "id": store })).await;
    assert_eq!(desk.refusal("knowledge.publish_to", json!({ "id": id })).await.code, "publish-shop-unknown");
}

#[tokio::test]
async fn a_plan_names_the_pictures_that_its_pages_do_not_show() {
    let (desk, server) = connected(&[]).await;
    let id = published(&desk, "Washing", "Soon.").await;
    let base64 = BASE64_STANDARD.encode(include_bytes!("../../fixtures/help/beads.png"));
    desk.ask("knowledge.attach", json!({ "id": id, "language": "en", "name": "beads.jpg", "base64": base64 })).await;
    rewrite(&desk, id, "Washing", "![Beads on water](files/beads.jpg)").await;
    let place = place(&desk, &server).await;
    let left = json!(["en/washing: beads.jpg"]);
    let planned = plan(&desk, place).await;
    assert_eq!((&planned["leftOut"], &planned["added"]), (&left, &json!(["en", "en/washing"])));
    assert_eq!(publish(&desk, place).await["leftOut"], left);
    let body = page(&server, "Washing")["body"].as_str().unwrap().to_owned();
    assert!(body.contains("Beads on water") && !body.contains("<img"), "{body}");
}
