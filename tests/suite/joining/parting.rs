//! Taking out what was merged, at any time; splitting and moving.

use super::{everything, letter, merge, three, undo};
use crate::cast::{ADA, CEM, DAY, NOON, Shop, list};
use serde_json::json;

#[tokio::test]
async fn parting_later_gives_back_what_was_moved_and_leaves_what_came_since_where_it_belongs() {
    let shop = Shop::open();
    let [one, other, _] = three(&shop).await;
    merge(&shop, one, &[other]).await;
    shop.ask("inbox.add_note", json!({ "id": one, "text": "about both" })).await;
    for mail in [
        letter(ADA, "a2", "Re: Jacket too small").in_reply_to("a1").at(NOON - DAY),
        letter(ADA, "b2", "Re: Where is my parcel").in_reply_to("b1").at(NOON - DAY + 1000),
        letter(ADA, "b3", "Re: Where is my parcel").in_reply_to("b2").at(NOON - DAY + 2000),
    ] {
        shop.import(&mail).await;
    }
    assert_eq!(shop.threads().await[0], "a1 + b1 + a2 + b2 + b3 + about both");
    let preview = shop.ask("inbox.preview_unmerge", json!({ "id": other })).await;
    assert_eq!(
        (&preview["back"], &preview["since"], &preview["stays"], &preview["survivorId"]),
        (&json!(3), &json!(2), &json!(3), &json!(one))
    );
    // More deeds than one can take back: parting does not need the history.
    for _ in 0..25 {
        shop.ask("inbox.mark_read", json!({ "ids": [one], "isRead": false })).await;
    }
    let parted = shop.ask("inbox.unmerge", json!({ "id": other })).await;
    assert_eq!(shop.threads().await[..2], ["a1 + a2 + about both", "b1 + b2 + b3"]);
    let row = shop.conversation(other).await["row"].clone();
    assert_eq!((&row["status"], &row["messageCount"]), (&json!("open"), &json!(3)));
    assert_eq!(shop.refusal("inbox.unmerge", json!({ "id": other })).await.code, "merge-absent");
    shop.import(&letter(ADA, "b4", "").in_reply_to("b3")).await;
    assert_eq!(shop.threads().await[1], "b1 + b4 + b2 + b3", "and later answers follow");
    undo(&shop, &parted).await;
    assert_eq!(shop.conversation(other).await["row"]["id"], one);
    assert_eq!(shop.threads().await.len(), 2);
}

#[tokio::test]
async fn what_was_merged_twice_is_parted_in_any_order() {
    let orders: [[usize; 2]; 2] = [[0, 1], [1, 0]];
    for order in orders {
        let shop = Shop::open();
        let [one, other, third] = three(&shop).await;
        merge(&shop, other, &[one]).await;
        merge(&shop, third, &[other]).await;
        assert_eq!(shop.threads().await, ["a1 + b1 + c1"]);
        assert_eq!(shop.conversation(one).await["row"]["id"], third);
        for at in order {
            let id = [one, other][at];
            shop.ask("inbox.unmerge", json!({ "id": id })).await;
        }
        assert_eq!(shop.threads().await, ["a1", "b1", "c1"], "{order:?}");
        let spam = shop.ask("inbox.page", json!({ "view": "spam" })).await;
        assert_eq!(spam["total"], 0);
    }
    let shop = Shop::open();
    let [one, other, third] = three(&shop).await;
    merge(&shop, other, &[one]).await;
    merge(&shop, third, &[other]).await;
    shop.ask("inbox.unmerge", json!({ "id": other })).await;
    assert_eq!(shop.threads().await, ["a1 + b1", "c1"], "what it had taken in goes along");
    assert_eq!(shop.conversation(one).await["row"]["id"], other);
}

#[tokio::test]
async fn what_somebody_decided_since_is_not_turned_back_by_parting() {
    let shop = Shop::open();
    let [one, other, third] = three(&shop).await;
    for (id, tag) in [(other, "delivery"), (third, "delivery")] {
        shop.ask("inbox.tag", json!({ "ids": [id], "add": [tag] })).await;
    }
    shop.ask("inbox.set_priority", json!({ "ids": [other], "priority": "high" })).await;
    merge(&shop, one, &[other, third]).await;
    shop.ask("inbox.set_priority", json!({ "ids": [one], "priority": "urgent" })).await;
    shop.ask("inbox.unmerge", json!({ "id": other })).await;
    let row = shop.conversation(one).await["row"].clone();
    assert_eq!(row["priority"], "urgent");
    assert_eq!(row["tags"][0]["name"], "delivery", "the third one brought it too");
    shop.ask("inbox.unmerge", json!({ "id": third })).await;
    let row = shop.conversation(one).await["row"].clone();
    assert_eq!((&row["tags"], &row["status"]), (&json!([]), &json!("open")));
}

#[tokio::test]
async fn different_customers_are_told_before_and_erasing_one_leaves_the_other_their_letters() {
    let shop = Shop::open();
    let [one, other, third] = three(&shop).await;
    let ask = |absorbed: i64| json!({ "survivorId": one, "absorbedIds": [absorbed] });
    for (absorbed, several) in [(other, false), (third, true)] {
        let preview = shop.ask("inbox.preview_merge_conversations", ask(absorbed)).await;
        assert_eq!(preview["hasSeveralCustomers"], several);
    }
    assert_eq!(shop.refusal("inbox.merge_conversations", ask(one)).await.code, "conversation-same");
    assert_eq!(shop.refusal("inbox.merge_conversations", ask(999)).await.code, "conversation-absent");
    let customers =
        [shop.conversation(one).await, shop.conversation(third).await].map(|whole| whole["row"]["customerId"].clone());
    merge(&shop, one, &[third]).await;
    shop.ask("inbox.erase_customer", json!({ "id": customers[0] })).await;
    assert_eq!(shop.threads().await, ["c1"], "Cem's letter was only a guest");
    let shop = Shop::open();
    let [one, _, third] = three(&shop).await;
    merge(&shop, one, &[third]).await;
    let cem = shop.ask("customers.list", json!({ "query": CEM })).await["rows"][0]["id"].clone();
    shop.ask("inbox.erase_customer", json!({ "id": cem })).await;
    assert_eq!(shop.threads().await, ["a1", "b1"]);
    let found = shop.ask("inbox.search", json!({ "query": "c1" })).await;
    assert_eq!(found["hits"], json!([]));
}

#[tokio::test]
async fn a_message_alone_or_with_what_follows_leaves_and_comes_back_exactly() {
    let shop = Shop::open();
    let [one, other, _] = three(&shop).await;
    for (id, answered, hours) in [("a2", "a1", 2), ("a3", "a2", 1)] {
        let at = NOON - hours * 3_600_000;
        shop.import(&letter(ADA, id, "Re: Jacket too small").in_reply_to(answered).at(at)).await;
    }
    let messages = shop.conversation(one).await["messages"].clone();
    let number = |at: usize| messages[at]["id"].clone();
    let preview = shop.ask("inbox.preview_split", json!({ "messageId": number(1) })).await;
    assert_eq!((&preview["fromHere"], &preview["total"], &preview["id"]), (&json!(2), &json!(3), &json!(one)));

    let before = everything(&shop);
    for (request, threads) in [
        (json!({ "messageId": number(1) }), ["a1", "b1", "c1", "a2 + a3"]),
        (json!({ "messageId": number(1), "only": true }), ["a1 + a3", "b1", "c1", "a2"]),
    ] {
        let split = shop.ask("inbox.split", request).await;
        assert_eq!(shop.threads().await, threads);
        let lines = shop.conversation(split["id"].as_i64().unwrap()).await["activities"].clone();
        assert_eq!((&lines[0]["event"], &lines[0]["args"]["number"]), (&json!("split_from"), &json!(one.to_string())));
        undo(&shop, &split).await;
        assert_eq!(everything(&shop), before);
    }
    let moved = shop.ask("inbox.move_message", json!({ "messageId": number(1), "to": other })).await;
    assert_eq!(shop.threads().await, ["a1 + a3", "b1 + a2", "c1"]);
    shop.import(&letter(ADA, "a4", "").in_reply_to("a2").at(NOON - 1000)).await;
    assert_eq!(shop.threads().await[1], "b1 + a2 + a4", "answers come to where the letter is");
    undo(&shop, &moved).await;
    assert_eq!(shop.threads().await, ["a1 + a2 + a3", "b1 + a4", "c1"]);

    let last = shop.conversation(other).await["messages"].clone();
    shop.ask("inbox.move_message", json!({ "messageId": last[1]["id"], "to": one })).await;
    for (deed, request) in [
        ("inbox.move_message", json!({ "messageId": last[0]["id"], "to": one })),
        ("inbox.split", json!({ "messageId": last[0]["id"] })),
    ] {
        assert_eq!(shop.refusal(deed, request).await.code, "split-nothing-left", "{deed}");
    }
    let same = json!({ "messageId": number(1), "to": one });
    assert_eq!(shop.refusal("inbox.move_message", same).await.code, "conversation-same");
    assert_eq!(list(&shop.conversation(one).await["messages"]).len(), 4);
}

#[tokio::test]
async fn moving_a_message_is_taken_back_row_by_row() {
    let shop = Shop::open();
    let [one, _, third] = three(&shop).await;
    shop.import(&letter(ADA, "a2", "Re: Jacket too small").in_reply_to("a1").at(NOON - 1000)).await;
    let message = shop.conversation(one).await["messages"][1]["id"].clone();
    let before = everything(&shop);
    let moved = shop.ask("inbox.move_message", json!({ "messageId": message, "to": third })).await;
    assert_ne!(everything(&shop), before);
    undo(&shop, &moved).await;
    assert_eq!(everything(&shop), before);
}
