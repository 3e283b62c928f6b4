//! Texts that readers get at a time somebody chose: then, once, and what was chosen.

use super::{article, published};
use crate::cast::{Shop, list};
use crate::store::host::Host;
use serde_json::{Value, json};

const HOUR: i64 = 3_600_000;

fn in_hours(shop: &Shop, hours: i64) -> i64 {
    shop.desk.now().as_millisecond() + hours * HOUR
}

fn after(shop: &Shop, milliseconds: i64) {
    shop.clock.advance(milliseconds);
}

async fn text(shop: &Shop, id: i64) -> Value {
    shop.ask("knowledge.get", json!({ "id": id })).await["variants"][0].clone()
}

async fn rewrite(shop: &Shop, id: i64, body: &str) {
    let based_on = text(shop, id).await["revision"].clone();
    let kept = json!({ "id": id, "language": "en", "title": "Washing", "body": body, "basedOn": based_on });
    shop.ask("knowledge.save_text", kept).await;
}

async fn plan(shop: &Shop, id: i64, at: i64) -> Value {
    shop.ask("knowledge.schedule", json!({ "id": id, "language": "en", "at": at })).await
}

async fn published_now(shop: &Shop) -> Value {
    shop.ask("knowledge.publish_due", json!({})).await["published"].clone()
}

#[tokio::test]
async fn readers_get_at_its_time_what_was_planned_and_not_what_was_written_since() {
    let shop = Shop::open();
    let id = article(&shop, "en", "Washing", "Cold").await;
    plan(&shop, id, in_hours(&shop, 2)).await;
    rewrite(&shop, id, "At 30 deg").await;
    after(&shop, 2 * HOUR - 1);
    assert_eq!(published_now(&shop).await, 0);
    assert_eq!(text(&shop, id).await["publishedRevision"], Value::Null);
    after(&shop, 1);
    assert_eq!(published_now(&shop).await, 1);
    let seen = text(&shop, id).await;
    assert_eq!(
        [&seen["publishedRevision"], &seen["status"], &seen["plan"]],
        [&json!(1), &json!("draft"), &Value::Null]
    );
    assert_eq!(shop.ask("knowledge.text", json!({ "id": id, "language": "en" })).await["text"], "Cold");
    assert_eq!(published_now(&shop).await, 0, "once");
}

#[tokio::test]
async fn a_plan_is_moved_taken_back_and_ended_by_publishing() {
    let shop = Shop::open();
    let id = article(&shop, "en", "Washing", "Cold").await;
    plan(&shop, id, in_hours(&shop, 1)).await;
    let moved = plan(&shop, id, in_hours(&shop, 3)).await;
    assert_eq!(moved["variants"][0]["plan"]["at"], in_hours(&shop, 3));
    after(&shop, 2 * HOUR);
    assert_eq!(published_now(&shop).await, 0);
    let row = &shop.ask("knowledge.list", json!({})).await[0]["languages"][0];
    assert_eq!(row["publishAt"], in_hours(&shop, 1));
    let old = shop.ask("knowledge.revisions", json!({ "id": id, "language": "en" })).await;
    assert_eq!(old[0]["publishAt"], in_hours(&shop, 1));
    let text_of = json!({ "id": id, "language": "en" });
    shop.ask("knowledge.unschedule", text_of.clone()).await;
    after(&shop, 2 * HOUR);
    assert_eq!(published_now(&shop).await, 0);
    plan(&shop, id, in_hours(&shop, 1)).await;
    shop.ask("knowledge.publish", text_of.clone()).await;
    shop.ask("knowledge.unpublish", text_of).await;
    after(&shop, 2 * HOUR);
    assert_eq!(published_now(&shop).await, 0, "what was published by hand is planned no more");
}

#[tokio::test]
async fn nothing_is_planned_for_the_past_without_words_or_by_who_may_not_publish() {
    let shop = Shop::open();
    let (empty, full) = (article(&shop, "en", "Empty", "").await, article(&shop, "en", "Full", "Words").await);
    let request = |id: i64, at: i64| json!({ "id": id, "language": "en", "at": at });
    for (request, code) in [
        (request(full, in_hours(&shop, 0)), "time-past"),
        (request(full, in_hours(&shop, 400 * 24)), "time-too-far"),
        (request(empty, in_hours(&shop, 1)), "article-text-missing"),
        (json!({ "id": full, "language": "de", "at": in_hours(&shop, 1) }), "article-text-absent"),
        (json!({ "id": full, "language": "en", "at": in_hours(&shop, 1), "revision": 9 }), "article-text-absent"),
    ] {
        assert_eq!(shop.refusal("knowledge.schedule", request).await.code, code);
    }
}

#[tokio::test]
async fn what_was_removed_is_not_published_until_it_is_back() {
    let shop = Shop::open();
    let id = article(&shop, "en", "Washing", "Cold").await;
    plan(&shop, id, in_hours(&shop, 1)).await;
    let undo = shop.ask("knowledge.remove", json!({ "id": id })).await["undoId"].clone();
    after(&shop, 2 * HOUR);
    assert_eq!(published_now(&shop).await, 0);
    shop.ask("inbox.undo", json!({ "id": undo })).await;
    assert_eq!(published_now(&shop).await, 1);
}

#[tokio::test]
async fn the_next_run_of_a_place_carries_what_came_due_while_nobody_looked() {
    let shop = Shop::open();
    published(&shop, "en", "Size", "Measure.").await;
    let id = article(&shop, "en", "Washing", "Cold").await;
    let place = shop.directory().with_file_name("help");
    let request = json!({ "name": "Help", "kind": "folder", "place": place.display().to_string() });
    let target = list(&shop.ask("knowledge.save_target", request).await)[0]["id"].clone();
    plan(&shop, id, in_hours(&shop, 1)).await;
    shop.ask("knowledge.publish_to", json!({ "id": target })).await;
    assert!(!place.join("en/washing.html").exists());
    after(&shop, HOUR);
    shop.ask("knowledge.publish_to", json!({ "id": target })).await;
    assert!(place.join("en/washing.html").exists());
}

/// The clock of the shop stands in the past: for the program that is started then, the time has long come.
#[tokio::test]
async fn what_came_due_while_the_program_was_gone_is_published_at_its_start_and_once() {
    let shop = Shop::open();
    let id = article(&shop, "en", "Washing", "Cold").await;
    plan(&shop, id, in_hours(&shop, 1)).await;
    let directory = shop.directory();
    let shop = shop.closed(|| {
        let mut first = 0;
        for life in 0..4 {
            let mut host = Host::start(&directory, None);
            let seen = loop {
                let article = Host::ask(&host.authority, "knowledge.get", &json!({ "id": id })).unwrap();
                if article["variants"][0]["publishedRevision"] == 1 {
                    break article["variants"][0]["publishedAt"].as_i64().unwrap();
                }
                std::thread::yield_now();
            };
            host.kill();
            if life == 0 {
                first = seen;
            }
            assert_eq!(seen, first, "published again in a later life");
        }
    });
    assert_eq!(text(&shop, id).await["plan"], Value::Null);
}
