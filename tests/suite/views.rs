//! Views, filters, kept views, and deeds upon many conversations at once.

use crate::cast::{ADA, CEM, DAY, Letter, NOON, Shop, list, told};
use comptoir_core::Topic;
use serde_json::{Value, json};

const HOUR: i64 = 3_600_000;

/// Four conversations; answers their ids, the oldest first: three questions and a letter in French of Cem's.
async fn four(shop: &Shop) -> [i64; 4] {
    for (from, at, subject, text) in [
        (ADA, NOON - 3 * DAY, "Jacket", "The jacket that I ordered last week has not arrived yet, where is it?"),
        (ADA, NOON - 5 * HOUR, "Size", "The trousers are too small, can I exchange them for a larger size please?"),
        (ADA, NOON - HOUR, "Black Week", "Will there be a discount on all of the jackets this coming November?"),
        (
            CEM,
            NOON - 2 * HOUR,
            "Colis",
            "Bonjour, mon colis est marqué comme livré mais je n'ai rien reçu, merci de m'aider.",
        ),
    ] {
        let id = format!("{at}");
        shop.import(&Letter::from(from).subject(subject).id(&id).at(at).text(text)).await;
    }
    let all = shop.ask("inbox.page", json!({ "view": "all", "sort": "newest" })).await;
    let mut ids = ids(&all);
    ids.reverse();
    // An import takes in closed what is old: all of them are open here.
    shop.ask("inbox.set_status", json!({ "ids": ids, "status": "open" })).await;
    ids.try_into().unwrap()
}

fn ids(page: &Value) -> Vec<i64> {
    list(&page["rows"]).iter().map(|row| row["id"].as_i64().unwrap()).collect()
}

/// What a line finds, the newest first.
async fn found(shop: &Shop, line: &str) -> Vec<i64> {
    let page = shop.ask("inbox.page", json!({ "text": line, "sort": "newest" })).await;
    let found = ids(&page);
    assert_eq!(page["total"], found.len(), "{line}");
    found
}

#[tokio::test]
async fn every_column_of_a_filter_finds_what_it_says() {
    let shop = Shop::open();
    let [jacket, size, colis, week] = four(&shop).await;
    shop.ask("inbox.tag", json!({ "ids": [size], "add": ["VIP"] })).await;
    shop.ask("inbox.assign", json!({ "ids": [colis], "agentId": 1 })).await;
    shop.ask("inbox.set_priority", json!({ "ids": [week], "priority": "urgent" })).await;
    shop.ask("inbox.set_status", json!({ "ids": [jacket], "status": "closed" })).await;
    shop.ask("inbox.mark_read", json!({ "ids": [size, week, colis], "isRead": false })).await;
    shop.draft_reply(size, "soon").await;
    let customer = shop.conversation(colis).await["row"]["customerId"].as_i64().unwrap();
    shop.ask("customers.tag", json!({ "ids": [customer], "add": ["b2b"] })).await;
    for (line, wanted) in [
        ("status:open", vec![week, colis, size]),
        ("status:open,closed", vec![week, colis, size, jacket]),
        ("-status:open", vec![jacket]),
        ("tag:vip", vec![size]),
        ("-tag:vip status:open", vec![week, colis]),
        ("assignee:me", vec![colis]),
        ("assignee:nobody", vec![week, size, jacket]),
        ("-assignee:me", vec![week, size, jacket]),
        ("language:fr", vec![colis]),
        ("-language:fr", vec![week, size, jacket]),
        ("priority:urgent,high", vec![week]),
        ("priority:low", vec![]),
        ("unread:yes", vec![week, colis, size]),
        ("unread:no", vec![jacket]),
        ("waiting>4h", vec![size]),
        ("waiting<4h", vec![week, colis]),
        ("last>2d", vec![jacket]),
        ("created<3h", vec![week, colis]),
        ("attachments:yes", vec![]),
        ("automatic:no", vec![week, colis, size, jacket]),
        ("draft:yes", vec![size]),
        ("customer-tag:B2B", vec![colis]),
        ("subject:\"black w\",JACK", vec![week, jacket]),
        ("-subject:jacket", vec![week, colis, size]),
        ("channel:#1", vec![week, colis, size, jacket]),
        ("match:any tag:vip language:fr", vec![colis, size]),
        ("match:any status:closed assignee:me", vec![colis, jacket]),
    ] {
        assert_eq!(found(&shop, line).await, wanted, "{line}");
    }
}

#[tokio::test]
async fn who_waits_longest_comes_first_in_everything_too_and_pages_go_on_where_they_ended() {
    let shop = Shop::open();
    let [jacket, size, colis, week] = four(&shop).await;
    // Closed without an answer: nobody waits there.
    shop.ask("inbox.set_status", json!({ "ids": [jacket], "status": "closed" })).await;
    shop.ask("inbox.set_status", json!({ "ids": [colis], "status": "pending" })).await;
    let wanted = [size, week, colis, jacket];
    for scope in
        [json!({ "view": "all" }), json!({ "text": "-status:spam" }), json!({ "text": "match:any channel:#1 tag:x" })]
    {
        let (mut seen, mut after) = (Vec::new(), Value::Null);
        loop {
            let mut request = json!({ "sort": "waiting", "limit": 1, "after": after });
            request.as_object_mut().unwrap().extend(scope.as_object().unwrap().clone());
            let page = shop.ask("inbox.page", request).await;
            seen.extend(ids(&page));
            after = page["next"].clone();
            if after.is_null() {
                break;
            }
        }
        assert_eq!(seen, wanted, "{scope}");
    }
}

#[tokio::test]
async fn the_shop_decides_after_how_long_a_conversation_is_overdue() {
    let shop = Shop::open();
    let [jacket, size, ..] = four(&shop).await;
    let overdue = |page: Value| (ids(&page), page["total"].clone());
    let request = json!({ "view": "overdue" });
    assert_eq!(overdue(shop.ask("inbox.page", request.clone()).await), (vec![jacket, size], json!(2)));
    assert_eq!(shop.ask("inbox.counts", json!({})).await["views"]["overdue"], 2);
    shop.ask("settings.set", json!({ "changes": { "waitingTargetMinutes": 24 * 60 } })).await;
    assert_eq!(overdue(shop.ask("inbox.page", request.clone()).await), (vec![jacket], json!(1)));
    assert_eq!(shop.ask("inbox.describe_filter", request).await["text"], "status:open waiting>1d");
    let kept = shop.ask("settings.set", json!({ "changes": { "waitingTargetMinutes": 1 } })).await;
    assert_eq!(kept["waitingTargetMinutes"], 5);
}

#[tokio::test]
async fn numbers_by_view_channel_and_language_follow_every_deed_and_its_undo() {
    let shop = Shop::open();
    let [jacket, size, colis, _] = four(&shop).await;
    let numbers = || async {
        let counts = shop.ask("inbox.counts", json!({})).await;
        let read = |name: &str| counts["views"][name].as_u64().unwrap_or_default();
        let open = counts["channels"]["1"].as_u64().unwrap_or_default();
        let french = counts["languages"]["fr"].as_u64().unwrap_or_default();
        [read("open"), read("mine"), read("closed"), open, french]
    };
    assert_eq!(numbers().await, [4, 0, 0, 4, 1]);
    shop.ask("inbox.assign", json!({ "ids": [jacket, size], "agentId": 1 })).await;
    let closed = shop.ask("inbox.set_status", json!({ "ids": [size, colis], "status": "closed" })).await;
    assert_eq!(closed["count"], 2);
    assert_eq!(numbers().await, [2, 1, 2, 2, 0]);
    shop.ask("inbox.undo", json!({ "undoId": closed["undoId"] })).await;
    assert_eq!(numbers().await, [4, 2, 0, 4, 1]);
}

#[tokio::test]
async fn a_kept_view_is_found_renamed_moved_and_removed_and_each_deed_is_taken_back() {
    let shop = Shop::open();
    let [_, size, ..] = four(&shop).await;
    shop.ask("inbox.tag", json!({ "ids": [size], "add": ["vip"] })).await;
    let mut changes = shop.desk.changes();
    let keep = |name: &str, line: &str| json!({ "name": name, "scope": { "text": line } });
    let first = shop.ask("inbox.save_view", keep(" Very important ", "tag:vip")).await["id"].clone();
    let second = shop.ask("inbox.save_view", keep("French", "status:open language:fr")).await["id"].clone();
    assert_eq!(told(&mut changes, Topic::Views), [first.as_i64().unwrap(), second.as_i64().unwrap()]);
    let names = || async {
        let views = shop.ask("inbox.saved_views", json!({})).await;
        list(&views)
            .iter()
            .map(|view| format!("{} {}", view["name"].as_str().unwrap(), view["count"]))
            .collect::<Vec<_>>()
    };
    assert_eq!(names().await, ["Very important 1", "French 1"]);
    assert_eq!(ids(&shop.ask("inbox.page", json!({ "savedView": first })).await), [size]);

    let undo = || shop.ask("inbox.undo", json!({}));
    shop.ask("inbox.save_view", json!({ "id": first, "name": "VIP", "scope": { "text": "-tag:vip" } })).await;
    assert_eq!(names().await, ["VIP 3", "French 1"]);
    undo().await;
    assert_eq!(names().await, ["Very important 1", "French 1"]);
    shop.ask("inbox.move_view", json!({ "id": second, "to": 0 })).await;
    assert_eq!(names().await, ["French 1", "Very important 1"]);
    undo().await;
    assert_eq!(names().await, ["Very important 1", "French 1"]);
    shop.ask("inbox.delete_view", json!({ "id": first })).await;
    assert_eq!(names().await, ["French 1"]);
    assert_eq!(shop.refusal("inbox.page", json!({ "savedView": first })).await.code, "view-absent");
    undo().await;
    assert_eq!(names().await, ["Very important 1", "French 1"]);
    assert_eq!(shop.ask("inbox.saved_views", json!({})).await[0]["id"], first);
    undo().await;
    assert_eq!(names().await, ["Very important 1"], "the second was never kept");
}

#[tokio::test]
async fn a_filter_that_names_what_is_gone_says_so_and_finds_nothing_of_it() {
    let shop = Shop::open();
    let [_, size, colis, _] = four(&shop).await;
    shop.ask("inbox.tag", json!({ "ids": [size], "add": ["vip"] })).await;
    let view = json!({ "name": "Gone", "scope": { "text": "match:any tag:gone,vip assignee:#77 language:fr" } });
    let id = shop.ask("inbox.save_view", view).await["id"].clone();
    let kept = shop.ask("inbox.saved_views", json!({})).await[0].clone();
    assert_eq!(kept["text"], "match:any tag:gone,vip assignee:#77 language:fr");
    let broken = json!([
        { "index": 0, "column": "tag", "value": "gone" }, { "index": 1, "column": "assignee", "value": "#77" },
    ]);
    assert_eq!((&kept["broken"], &kept["count"]), (&broken, &json!(2)));
    assert_eq!(ids(&shop.ask("inbox.page", json!({ "savedView": id, "sort": "newest" })).await), [colis, size]);
    assert_eq!(found(&shop, "tag:gone").await, Vec::<i64>::new());
    assert_eq!(found(&shop, "-assignee:#77").await, Vec::<i64>::new());
}

#[tokio::test]
async fn a_line_names_agents_and_channels_as_people_do_and_survives_a_new_name() {
    let shop = Shop::open();
    four(&shop).await;
    shop.ask("agents.update_me", json!({ "name": "Bo Lindqvist" })).await;
    let described = shop.ask("inbox.describe_filter", json!({ "text": "assignee:\"bo lindqvist\",ME" })).await;
    assert_eq!(described["filter"]["conditions"][0]["values"], json!(["#1", "me"]));
    assert_eq!(described["text"], "assignee:\"Bo Lindqvist\",me");
    let id = shop.ask("inbox.save_view", json!({ "name": "Bo", "scope": { "text": described["text"] } })).await["id"]
        .clone();
    shop.ask("agents.update_me", json!({ "name": "Bo Berg" })).await;
    let kept = shop.ask("inbox.describe_filter", json!({ "savedView": id })).await;
    assert_eq!((&kept["text"], &kept["broken"]), (&json!("assignee:\"Bo Berg\",me"), &json!([])));
}

#[tokio::test]
async fn a_filter_that_makes_no_sense_is_refused_with_the_word_and_nothing_is_kept() {
    let shop = Shop::open();
    for (request, code, word) in [
        (json!({ "name": "x", "scope": { "text": "status:open hello" } }), "filter-word", "hello"),
        (json!({ "name": "x", "scope": { "text": "priority:huge" } }), "filter-value", "priority:huge"),
        (json!({ "name": "x", "scope": { "text": " " } }), "filter-empty", ""),
        (json!({ "name": " ", "scope": { "text": "tag:a" } }), "view-nameless", ""),
        (json!({ "scope": { "text": "tag:a" } }), "view-nameless", ""),
        (json!({ "name": "x", "scope": { "view": "open", "text": "tag:a" } }), "request-invalid", ""),
        (json!({ "name": "x", "scope": { "view": "sent" } }), "request-invalid", ""),
        (
            json!({ "name": "x", "scope": { "filter": {
                "conditions": [{ "column": "waiting", "operator": "is", "values": ["4h"] }] } } }),
            "filter-value",
            "waiting:4h",
        ),
        (json!({ "id": 99, "name": "x" }), "view-absent", ""),
    ] {
        let problem = shop.refusal("inbox.save_view", request.clone()).await;
        assert_eq!(problem.code, code, "{request}");
        assert_eq!(problem.args.get("word").map_or("", String::as_str), word, "{request}");
    }
    assert_eq!(shop.ask("inbox.saved_views", json!({})).await, json!([]));
}

#[tokio::test]
async fn what_somebody_keeps_for_themselves_is_absent_for_others_until_it_is_shared() {
    let shop = Shop::open();
    let id = shop.ask("inbox.save_view", json!({ "name": "Mine", "scope": { "view": "mine" } })).await["id"].clone();
    let colleague = shop.ask("agents.add", json!({ "name": "Cleo" })).await["id"].as_i64().unwrap();
    let seen = || async { list(&shop.ask_as(colleague, "inbox.saved_views", json!({})).await.unwrap()).len() };
    assert_eq!(seen().await, 0);
    shop.ask("inbox.save_view", json!({ "id": id, "isShared": true })).await;
    assert_eq!(seen().await, 1);
}

#[tokio::test]
async fn all_of_a_view_is_one_deed_with_one_undo_whatever_the_list_had_loaded() {
    let shop = Shop::open();
    let all = four(&shop).await;
    let mut changes = shop.desk.changes();
    let closed = shop.ask("inbox.set_status", json!({ "of": { "text": "-language:fr" }, "status": "closed" })).await;
    assert_eq!(closed["count"], 3);
    let mut news = told(&mut changes, Topic::Conversations);
    news.sort_unstable();
    let mut wanted = vec![all[0], all[1], all[3]];
    wanted.sort_unstable();
    assert_eq!(news, wanted);
    assert_eq!(ids(&shop.ask("inbox.page", json!({ "view": "open" })).await), [all[2]]);
    shop.ask("inbox.undo", json!({ "undoId": closed["undoId"] })).await;
    assert_eq!(found(&shop, "status:open").await.len(), 4);
    let none = shop.ask("inbox.set_status", json!({ "of": { "view": "spam" }, "status": "open" })).await;
    assert_eq!(none, json!({ "undoId": null, "count": 0 }));
    let refused = shop.refusal("inbox.set_status", json!({ "ids": [all[0], 4711], "status": "closed" })).await;
    assert_eq!(refused.code, "conversation-absent");
    assert_eq!(found(&shop, "status:open").await.len(), 4, "nothing is half done");
}

#[tokio::test]
async fn every_deed_takes_thousands_at_once_and_gives_them_back_as_they_were() {
    const MANY: usize = 1200;
    let shop = Shop::open();
    let mut mbox = String::new();
    for number in 0..MANY {
        let letter = Letter::from(&format!("c{number}@many.example")).subject("Lamp").id(&format!("m{number}"));
        mbox.push_str("From x@x.example Thu Jan  1 00:00:00 2026\n");
        mbox.push_str(&String::from_utf8(letter.at(NOON - HOUR).bytes()).unwrap().replace("\r\n", "\n"));
        mbox.push('\n');
    }
    let path = shop.beside("many.mbox");
    std::fs::write(&path, mbox).unwrap();
    shop.ask("inbox.import", json!({ "kind": "mbox", "path": path.display().to_string() })).await;
    let all = json!({ "view": "all" });
    shop.ask("inbox.set_status", json!({ "of": all, "status": "open" })).await;
    let counts = || async { shop.ask("inbox.counts", json!({})).await };
    let before = counts().await;
    assert_eq!(before["views"]["open"], MANY);
    let later = NOON + DAY;
    for (command, request) in [
        ("inbox.set_status", json!({ "of": all, "status": "closed" })),
        ("inbox.set_status", json!({ "of": all, "status": "snoozed", "snoozedUntil": later })),
        ("inbox.set_status", json!({ "of": all, "status": "spam" })),
        ("inbox.assign", json!({ "of": all, "agentId": 1 })),
        ("inbox.set_priority", json!({ "of": all, "priority": "high" })),
        ("inbox.tag", json!({ "of": all, "add": ["black week"] })),
        ("inbox.mark_read", json!({ "of": all, "isRead": false })),
    ] {
        let done = shop.ask(command, request.clone()).await;
        assert_eq!(done["count"], MANY, "{request}");
        shop.ask("inbox.undo", json!({ "undoId": done["undoId"] })).await;
        assert_eq!(counts().await, before, "{request}");
        assert_eq!(found_total(&shop, "tag:\"black week\"").await, 0);
    }
}

async fn found_total(shop: &Shop, line: &str) -> u64 {
    let page = shop.ask("inbox.page", json!({ "text": line, "limit": 1 })).await;
    page["total"].as_u64().unwrap()
}
