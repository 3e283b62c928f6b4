//! What live mail does to the state of a conversation.

use crate::cast::{ADA, DAY, Letter, NOON, SHOP, Shop, list, told};
use comptoir_core::Topic;
use comptoir_kernel::Clock;
use comptoir_tests::MailServers;
use serde_json::{Value, json};

async fn connected() -> (MailServers, Shop) {
    let (servers, shop) = (MailServers::start(), Shop::open_today());
    servers.add_user(SHOP);
    servers.add_user(ADA);
    shop.add_mailbox(&servers, "").await;
    shop.sync_until(0).await;
    (servers, shop)
}

fn question(shop: &Shop, address: &str) -> Letter {
    Letter::from(address).subject("Jacket").id("q1").at(shop.clock.now().as_millisecond()).text("q1")
}

/// A question has come and was answered and closed; answers the conversation.
async fn closed(servers: &MailServers, shop: &Shop, address: &str) -> i64 {
    servers.store(&question(shop, address).bytes(), SHOP);
    shop.sync_until(1).await;
    let id = shop.conversations().await[0]["row"]["id"].as_i64().unwrap();
    shop.clock.advance(1000);
    let draft = shop.draft_reply(id, "s1").await;
    shop.ask("inbox.send", json!({ "draftId": draft["id"], "after": "close" })).await;
    assert_eq!(shop.ask("inbox.flush_outbox", json!({})).await["sent"], 1);
    shop.clock.advance(1000);
    id
}

async fn row(shop: &Shop, id: i64) -> Value {
    shop.conversation(id).await["row"].clone()
}

#[tokio::test]
async fn an_out_of_office_joins_but_neither_reopens_nor_is_announced() {
    let (servers, shop) = connected().await;
    let id = closed(&servers, &shop, ADA).await;
    let away = question(&shop, ADA).subject("Away: Jacket").id("away").in_reply_to("q1").text("away");
    let mut changes = shop.desk.changes();
    servers.store(&away.header("Auto-Submitted", "auto-replied").bytes(), SHOP);
    shop.sync_until(1).await;
    assert_eq!(shop.threads().await.len(), 1);
    let row = row(&shop, id).await;
    assert_eq!((&row["status"], &row["isUnread"]), (&json!("closed"), &json!(false)));
    assert_eq!(row["messageCount"], 3);
    assert_eq!(told(&mut changes, Topic::Arrivals), Vec::<i64>::new());
}

#[tokio::test]
async fn a_bounce_stands_at_the_message_that_bounced_and_reopens() {
    let (servers, shop) = connected().await;
    let ghost = "ghost@world.example";
    let id = closed(&servers, &shop, ghost).await;
    shop.sync_until(1).await;
    let conversation = shop.conversation(id).await;
    let messages = list(&conversation["messages"]);
    assert_eq!(shop.conversations().await.len(), 1);
    let report = messages.last().unwrap();
    assert_eq!((&report["automatic"], &report["bounce"]["recipient"]), (&json!("bounce"), &json!(ghost)));
    assert_eq!(report["bounce"]["isPermanent"], true);
    assert_eq!((&conversation["row"]["status"], &conversation["row"]["isUnread"]), (&json!("open"), &json!(true)));
    // Nobody ever answers a mail system.
    let proposal = shop.ask("inbox.prepare_reply", json!({ "id": id, "kind": "reply", "toAll": true })).await;
    assert_eq!(proposal["recipients"]["to"][0]["address"], ghost);
    assert_eq!(proposal["recipients"]["cc"], json!([]));
}

#[tokio::test]
async fn an_answer_reopens_although_the_customers_clock_is_late() {
    let (servers, shop) = connected().await;
    let id = closed(&servers, &shop, ADA).await;
    let mut changes = shop.desk.changes();
    let late = question(&shop, ADA).id("q2").in_reply_to("q1").text("q2");
    let late = late.at(shop.clock.now().as_millisecond() - DAY);
    servers.store(&late.bytes(), SHOP);
    shop.sync_until(1).await;
    let row = row(&shop, id).await;
    assert_eq!((&row["status"], &row["isUnread"]), (&json!("open"), &json!(true)));
    assert_eq!(told(&mut changes, Topic::Arrivals), [id]);
    // The customer waits since the letter came, not since the day that it tells.
    let waiting = row["waitingSince"].as_i64().unwrap_or_else(|| panic!("nobody waits: {row}"));
    let now = shop.clock.now().as_millisecond();
    assert!((now - 2000..=now).contains(&waiting), "{waiting} {now}");
    // A report of a machine that comes after it changes nothing about that.
    let away = question(&shop, ADA).subject("Away: Jacket").id("away").in_reply_to("q1").text("away");
    servers.store(&away.header("Auto-Submitted", "auto-replied").bytes(), SHOP);
    shop.sync_until(1).await;
    assert_eq!(self::row(&shop, id).await["waitingSince"], waiting);
    shop.clock.advance(1000);
    shop.reply(id, "s2").await;
    assert_eq!(self::row(&shop, id).await["waitingSince"], Value::Null);
}

#[tokio::test]
async fn a_letter_of_the_past_that_is_imported_after_its_answer_waits_for_nobody() {
    let shop = Shop::open();
    let answer = Letter::from(SHOP).to(&format!("<{ADA}>")).subject("Jacket").id("s1").in_reply_to("q1").at(NOON - DAY);
    shop.import_sent(&answer.text("s1")).await;
    shop.clock.advance(60_000);
    let earlier = Letter::from(ADA).subject("Jacket").id("q1").at(NOON - 2 * DAY).text("q1");
    shop.import(&earlier).await;
    shop.import(&Letter::from(ADA).subject("Jacket").id("q2").in_reply_to("s1").at(NOON - 3600).text("q2")).await;
    assert_eq!(shop.threads().await, ["q1 + s1 + q2"]);
    assert_eq!(shop.conversations().await[0]["row"]["waitingSince"], NOON - NOON % 1000 - 4000);
}

#[tokio::test]
async fn a_copy_of_our_own_that_comes_late_does_not_hide_the_customers_newer_letter() {
    let (servers, shop) = connected().await;
    servers.store(&question(&shop, ADA).bytes(), SHOP);
    shop.sync_until(1).await;
    let earlier = shop.clock.now().as_millisecond() - DAY;
    let copy = Letter::from(SHOP).to(&format!("<{ADA}>")).subject("Jacket").id("s0").at(earlier).text("s0");
    shop.import_sent(&copy).await;
    assert_eq!(shop.threads().await, ["s0 + q1"]);
    let rows = shop.conversations().await;
    assert_eq!(rows[0]["row"]["status"], "open");
}

#[tokio::test]
async fn reading_tells_of_the_read_mark_alone_and_the_row_says_the_rest() {
    let shop = Shop::open();
    shop.import(&Letter::from(ADA).subject("Jacket").id("q1").at(NOON).text("q1")).await;
    let id = shop.conversations().await[0]["row"]["id"].as_i64().unwrap();
    for is_read in [false, true] {
        let mut changes = shop.desk.changes();
        shop.ask("inbox.mark_read", json!({ "ids": [id], "isRead": is_read })).await;
        let topics = changes.try_recv().unwrap().topics;
        assert_eq!(topics, [(Topic::Unread, [id].into())].into());
        let rows = shop.ask("inbox.rows", json!({ "ids": [id, id + 1] })).await;
        assert_eq!(rows, json!([row(&shop, id).await]));
        assert_eq!(rows[0]["isUnread"], !is_read);
    }
}
