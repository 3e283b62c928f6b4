//! Designed mail is made safe once, and again only when it has to be.

use crate::cast::{ADA, Letter, Shop};
use serde_json::{Value, json};

fn request(is_dark: bool) -> Value {
    json!({ "messageId": 1, "remoteImages": "blocked", "isDark": is_dark, "showQuoted": false })
}

fn execute(shop: &Shop, sql: &str) {
    let written = shop.desk.store().write(|write| {
        assert_eq!(write.execute(sql, [])?, 1);
        Ok::<_, comptoir_store::StoreError>(())
    });
    written.unwrap();
}

#[tokio::test]
async fn a_second_opening_needs_the_source_no_more_until_the_message_or_the_desk_is_another() {
    let shop = Shop::open();
    let html = "<p>Hello <b>Bo</b></p><script>alert(1)</script><img src=\"https://tracker.example/1.png\">";
    shop.import(&Letter::from(ADA).id("n1").header("Content-Type", "text/html; charset=utf-8").text(html)).await;
    let first = shop.ask("inbox.message_html", request(false)).await;
    let document = first["document"].as_str().unwrap();
    assert!(document.contains("<b>Bo</b>") && !document.contains("alert"), "{document}");
    assert_eq!(first["blockedImages"], 1);

    // Without its source the message could not be made safe once more.
    execute(&shop, "UPDATE messages SET raw_id = NULL WHERE id = 1");
    assert_eq!(shop.ask("inbox.message_html", request(false)).await, first);
    let dark = shop.ask("inbox.message_html", request(true)).await;
    assert!(dark["document"].as_str().unwrap().contains("<b>Bo</b>"));
    assert_ne!(dark["document"], first["document"], "only the page around it depends on the light");

    execute(&shop, "UPDATE messages SET content_hash = x'00' WHERE id = 1");
    assert_eq!(shop.refusal("inbox.message_html", request(false)).await.code, "message-absent");
    let shop = shop.reopen();
    assert_eq!(shop.refusal("inbox.message_html", request(false)).await.code, "message-absent");
}

#[tokio::test]
async fn what_is_erased_leaves_nothing_of_what_was_kept() {
    let shop = Shop::open();
    let letter = Letter::from(ADA).id("n1").header("Content-Type", "text/html; charset=utf-8").text("<p>Hello</p>");
    shop.import(&letter).await;
    shop.ask("inbox.message_html", request(false)).await;
    execute(&shop, "UPDATE messages SET raw_id = NULL WHERE id = 1");
    // Control: without its source it can only be shown from what was kept.
    shop.ask("inbox.message_html", request(false)).await;
    shop.ask("sample.remove", json!({})).await;
    assert_eq!(shop.refusal("inbox.message_html", request(false)).await.code, "message-absent");
}
