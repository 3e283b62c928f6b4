//! Time: snoozes, letters that leave later, follow-ups and promises, by a clock that only the test moves.

use crate::cast::{ADA, DAY, Letter, SHOP, Shop, list, told};
use comptoir_core::Topic;
use comptoir_kernel::Clock;
use comptoir_tests::MailServers;
use serde_json::{Value, json};

const HOUR: i64 = 3_600_000;

/// A shop with a mailbox and one question of Ada.
struct Scene {
    servers: MailServers,
    shop: Shop,
    id: i64,
}

impl Scene {
    async fn set() -> Self {
        let (servers, shop) = (MailServers::start(), Shop::open_today());
        servers.add_user(SHOP);
        servers.add_user(ADA);
        shop.add_mailbox(&servers, "").await;
        shop.sync_until(0).await;
        let scene = Self { servers, shop, id: 0 };
        scene.hear("q1", "Where is my jacket").await;
        let id = scene.shop.conversations().await[0]["row"]["id"].as_i64().unwrap();
        Self { id, ..scene }
    }

    fn now(&self) -> i64 {
        self.shop.clock.now().as_millisecond()
    }

    /// Ada writes, and the letter comes in.
    async fn hear(&self, id: &str, text: &str) {
        let letter = Letter::from(ADA).subject("Jacket").id(id).at(self.now()).text(text);
        let letter = if id == "q1" { letter } else { letter.in_reply_to("q1") };
        self.servers.store(&letter.bytes(), SHOP);
        self.shop.sync_until(1).await;
    }

    async fn ask(&self, command: &str, request: Value) -> Value {
        self.shop.ask(command, request).await
    }

    async fn detail(&self) -> Value {
        self.shop.conversation(self.id).await
    }

    async fn row(&self) -> Value {
        self.detail().await["row"].clone()
    }

    async fn status(&self) -> Value {
        self.row().await["status"].clone()
    }

    async fn events(&self) -> Vec<String> {
        let detail = self.detail().await;
        list(&detail["activities"]).iter().map(|line| line["event"].as_str().unwrap().to_owned()).collect()
    }

    async fn count(&self, view: &str) -> Value {
        self.ask("inbox.counts", json!({})).await["views"][view].clone()
    }

    /// A reply that is to leave later; answers what `inbox.send` says.
    async fn send_later(&self, text: &str, later: Value) -> Value {
        let draft = self.shop.draft_reply(self.id, text).await;
        self.ask("inbox.send", json!({ "draftId": draft["id"], "later": later })).await
    }

    async fn sent(&self) -> u64 {
        self.ask("inbox.flush_outbox", json!({})).await["sent"].as_u64().unwrap()
    }

    fn reopen(self) -> Self {
        let Self { servers, shop, id } = self;
        Self { servers, shop: shop.reopen(), id }
    }
}

#[tokio::test]
async fn a_mere_thank_you_leaves_a_snoozed_and_a_closed_conversation_at_rest_and_says_so() {
    let scene = Scene::set().await;
    for (number, (status, event)) in [("snoozed", "thanks_snoozed"), ("closed", "thanks_closed")].iter().enumerate() {
        scene.shop.clock.advance(1000);
        let until = scene.now() + DAY;
        let request = json!({ "ids": [scene.id], "status": status, "snoozedUntil": until });
        scene.ask("inbox.set_status", request).await;
        scene.ask("inbox.mark_read", json!({ "ids": [scene.id], "isRead": true })).await;
        let mut changes = scene.shop.desk.changes();
        scene.shop.clock.advance(1000);
        scene.hear(&format!("thanks{number}"), "Hi Nordlicht,\n\nthank you so much!\n\nBest regards\nAda").await;
        let row = scene.row().await;
        assert_eq!((&row["status"], &row["isUnread"]), (&json!(status), &json!(false)));
        assert!(scene.events().await.iter().any(|line| line == event), "{event}");
        assert_eq!(told(&mut changes, Topic::Arrivals), Vec::<i64>::new());
        scene.shop.clock.advance(1000);
        scene.hear(&format!("more{number}"), "Thanks! When will it arrive?").await;
        assert_eq!(scene.status().await, "open");
    }
}

#[tokio::test]
async fn nobody_waits_for_an_answer_to_a_thank_you_and_the_setting_switches_it_off() {
    let scene = Scene::set().await;
    scene.shop.clock.advance(1000);
    scene.shop.reply(scene.id, "It is on its way.").await;
    scene.sent().await;
    scene.ask("inbox.snooze", json!({ "ids": [scene.id], "untilAnswer": true })).await;
    scene.shop.clock.advance(1000);
    scene.hear("t1", "Danke!").await;
    assert_eq!((scene.status().await, &scene.row().await["waitingSince"]), (json!("snoozed"), &Value::Null));
    let off = json!({ "changes": { "keepsSnoozedOnThanks": false } });
    scene.ask("settings.set", off).await;
    scene.shop.clock.advance(1000);
    scene.hear("t2", "Danke!!").await;
    assert_eq!(scene.status().await, "open");
}

#[tokio::test]
async fn snoozed_until_they_answer_sleeps_without_a_time_or_with_a_latest_one_and_undo_restores_all() {
    let scene = Scene::set().await;
    scene.shop.clock.advance(1000);
    let done = scene.ask("inbox.snooze", json!({ "ids": [scene.id], "untilAnswer": true })).await;
    let row = scene.row().await;
    assert_eq!((&row["status"], &row["snoozedUntil"]), (&json!("snoozed"), &Value::Null));
    assert_eq!(row["timing"]["awaitsAnswer"], true);
    scene.shop.clock.advance(300 * DAY);
    assert_eq!(scene.ask("inbox.wake_due", json!({})).await["woken"], 0);
    scene.ask("inbox.undo", json!({ "undoId": done["undoId"] })).await;
    let row = scene.row().await;
    assert_eq!((&row["status"], &row["timing"]["awaitsAnswer"]), (&json!("open"), &json!(false)));

    let latest = scene.now() + DAY;
    scene.ask("inbox.snooze", json!({ "ids": [scene.id], "untilAnswer": true, "until": latest })).await;
    scene.shop.clock.advance(DAY - 1);
    assert_eq!(scene.ask("inbox.wake_due", json!({})).await["woken"], 0);
    scene.shop.clock.advance(1);
    assert_eq!(scene.ask("inbox.wake_due", json!({})).await["woken"], 1);
    let row = scene.row().await;
    assert_eq!((&row["status"], &row["timing"]["awaitsAnswer"]), (&json!("open"), &json!(false)));
    for (request, code) in [
        (json!({ "ids": [scene.id] }), "request-invalid"),
        (json!({ "ids": [scene.id], "until": scene.now() }), "time-past"),
        (json!({ "ids": [scene.id], "until": scene.now() + 400 * DAY }), "time-too-far"),
    ] {
        assert_eq!(scene.shop.refusal("inbox.snooze", request).await.code, code);
    }
    assert_eq!(scene.status().await, "open");
}

#[tokio::test]
async fn a_letter_leaves_at_its_time_once_dated_then_and_also_after_a_restart() {
    let scene = Scene::set().await;
    let at = scene.now() + 20 * HOUR;
    let answer = scene.send_later("Good morning", json!({ "sendAt": at })).await;
    assert_eq!(answer["sendAt"], at);
    assert_eq!((scene.sent().await, scene.count("scheduled").await), (0, json!(1)));
    assert_eq!(scene.row().await["timing"]["sendAt"], at);
    let scene = scene.reopen();
    scene.shop.clock.advance(20 * HOUR - 1);
    assert_eq!(scene.sent().await, 0);
    scene.shop.clock.advance(1 + 10 * 60_000);
    assert_eq!((scene.sent().await, scene.sent().await, scene.sent().await), (1, 0, 0));
    assert_eq!(scene.count("scheduled").await, 0);
    let detail = scene.detail().await;
    let ours = list(&detail["messages"]).last().unwrap().clone();
    assert_eq!((&ours["at"], &ours["delivery"]["schedule"]), (&json!(scene.now()), &Value::Null));
    let source = scene.ask("inbox.message_source", json!({ "messageId": ours["id"] })).await;
    let date = source["source"].as_str().unwrap().lines().find(|line| line.starts_with("Date: ")).unwrap().to_owned();
    let dated = comptoir_connectors::mail::mime::parse(source["source"].as_str().unwrap().as_bytes()).date.unwrap();
    assert_eq!(dated.as_millisecond() / 1000, scene.now() / 1000, "{date}");
}

#[tokio::test]
async fn a_customer_who_writes_first_turns_the_letter_back_into_a_draft() {
    let scene = Scene::set().await;
    let at = scene.now() + 20 * HOUR;
    let draft = scene.shop.draft_reply(scene.id, "Tomorrow then").await;
    let later = json!({ "draftId": draft["id"], "after": "close", "later": { "sendAt": at } });
    scene.ask("inbox.send", later).await;
    assert_eq!(scene.status().await, "closed");
    let mut changes = scene.shop.desk.changes();
    scene.shop.clock.advance(1000);
    // Even a mere thank-you: nobody would see the draft in a conversation at rest.
    scene.hear("q2", "Thank you!").await;
    assert_eq!(told(&mut changes, Topic::Notices), [scene.id]);
    let detail = scene.detail().await;
    assert_eq!((&detail["row"]["status"], &detail["row"]["isUnread"]), (&json!("open"), &json!(true)));
    assert_eq!((&detail["drafts"][0]["text"], &detail["drafts"][0]["id"]), (&json!("Tomorrow then"), &draft["id"]));
    assert_eq!(list(&detail["messages"]).len(), 2);
    let notices = scene.ask("inbox.notices", json!({ "ids": [scene.id] })).await;
    assert_eq!(notices[0]["event"], "send_cancelled");
    scene.shop.clock.advance(20 * HOUR);
    assert_eq!((scene.sent().await, scene.ask("inbox.outbox", json!({})).await), (0, json!([])));
}

#[tokio::test]
async fn a_letter_that_does_not_mind_leaves_although_the_customer_wrote() {
    let scene = Scene::set().await;
    scene.send_later("Hello", json!({ "sendAt": scene.now() + HOUR, "cancelsOnReply": false })).await;
    scene.shop.clock.advance(1000);
    scene.hear("q2", "One more thing").await;
    assert_eq!(scene.count("scheduled").await, 1);
    scene.shop.clock.advance(HOUR);
    assert_eq!(scene.sent().await, 1);
    assert_eq!(scene.row().await["waitingSince"], Value::Null, "our word is the last");
}

#[tokio::test]
async fn after_a_long_sleep_the_desk_asks_before_it_sends() {
    let scene = Scene::set().await;
    let answer = scene.send_later("Good morning", json!({ "sendAt": scene.now() + HOUR })).await;
    let id = answer["outboxId"].clone();
    let mut scene = scene.reopen();
    scene.shop.clock.advance(HOUR + 4 * HOUR + 1);
    for _ in 0..2 {
        assert_eq!(scene.sent().await, 0);
        scene = scene.reopen();
    }
    let row = scene.row().await;
    assert_eq!((&row["status"], &row["timing"]["isSendHeld"]), (&json!("open"), &json!(true)));
    assert_eq!(scene.events().await.iter().filter(|event| *event == "send_held").count(), 1);
    scene.ask("inbox.send_now", json!({ "id": id })).await;
    assert_eq!((scene.sent().await, scene.sent().await), (1, 0));

    let answer = scene.send_later("Again", json!({ "sendAt": scene.now() + HOUR })).await;
    scene.shop.clock.advance(HOUR + 4 * HOUR);
    assert_eq!(scene.sent().await, 1, "four hours are not too late");
    let refused = scene.shop.refusal("inbox.send_now", json!({ "id": answer["outboxId"] })).await;
    assert_eq!(refused.code, "too-late-to-undo");
}

#[tokio::test]
async fn the_time_can_be_changed_and_taken_back_and_the_letter_become_a_draft() {
    let scene = Scene::set().await;
    let at = scene.now() + 2 * HOUR;
    let id = scene.send_later("Hello", json!({ "sendAt": at })).await["outboxId"].clone();
    let schedule = async || scene.detail().await["messages"][1]["delivery"]["schedule"].clone();
    let changed = scene.ask("inbox.reschedule", json!({ "id": id, "later": { "sendAt": at + HOUR } })).await;
    assert_eq!(schedule().await, json!({ "sendAt": at + HOUR, "zone": null, "cancelsOnReply": true, "isHeld": false }));
    scene.ask("inbox.reschedule", json!({ "id": id, "later": { "cancelsOnReply": false } })).await;
    assert_eq!((&schedule().await["sendAt"], &schedule().await["cancelsOnReply"]), (&json!(at + HOUR), &json!(false)));
    scene.ask("inbox.undo", json!({})).await;
    scene.ask("inbox.undo", json!({ "undoId": changed["undoId"] })).await;
    assert_eq!((&schedule().await["sendAt"], &schedule().await["cancelsOnReply"]), (&json!(at), &json!(true)));
    scene.shop.clock.advance(2 * HOUR - 1);
    assert_eq!(scene.sent().await, 0);
    let back = scene.ask("inbox.cancel_send", json!({ "id": id })).await;
    assert_eq!(back["draft"]["text"], "Hello");
    scene.shop.clock.advance(DAY);
    assert_eq!((scene.sent().await, scene.status().await), (0, json!("open")));
}

#[tokio::test]
async fn nine_in_the_morning_is_where_the_customer_is_and_bad_times_are_refused() {
    let scene = Scene::set().await;
    let draft = scene.shop.draft_reply(scene.id, "Hello").await;
    let send = |later: Value| json!({ "draftId": draft["id"], "later": later });
    for (later, code) in [
        (json!({ "theirHour": 9 }), "customer-zone-missing"),
        (json!({ "sendAt": scene.now() }), "time-past"),
        (json!({ "sendAt": scene.now() + 400 * DAY }), "time-too-far"),
        (json!({}), "request-invalid"),
        (json!({ "theirHour": 24, "sendAt": 1 }), "request-invalid"),
    ] {
        assert_eq!(scene.shop.refusal("inbox.send", send(later)).await.code, code);
    }
    assert_eq!(scene.detail().await["drafts"][0]["text"], "Hello", "nothing half done");
    let customer = scene.row().await["customerId"].clone();
    scene.ask("customers.update", json!({ "id": customer, "zone": "Asia/Tokyo" })).await;
    assert_eq!(scene.detail().await["timing"]["zone"], "Asia/Tokyo");
    let answer = scene.ask("inbox.send", send(json!({ "theirHour": 9 }))).await;
    let at = answer["sendAt"].as_i64().unwrap();
    assert_eq!(at % DAY, 0, "nine in Tokyo is midnight in Greenwich");
    assert!(at > scene.now() && at <= scene.now() + DAY);
}

#[tokio::test]
async fn a_closed_conversation_opens_again_some_mornings_later_unless_the_customer_writes() {
    let scene = Scene::set().await;
    scene.shop.clock.advance(1000);
    let closed = scene.ask("inbox.close_with_follow_up", json!({ "ids": [scene.id], "days": 3 })).await;
    let due = scene.detail().await["timing"]["followUp"]["dueAt"].as_i64().unwrap();
    assert!(due > scene.now() + DAY && due < scene.now() + 4 * DAY);
    scene.ask("inbox.undo", json!({ "undoId": closed["undoId"] })).await;
    let detail = scene.detail().await;
    assert_eq!((&detail["row"]["status"], &detail["timing"]["followUp"]), (&json!("open"), &Value::Null));

    scene.ask("inbox.close_with_follow_up", json!({ "ids": [scene.id], "days": 3 })).await;
    scene.shop.clock.advance(due - scene.now() - 1);
    assert_eq!(scene.ask("inbox.wake_due", json!({})).await["followedUp"], 0);
    let mut changes = scene.shop.desk.changes();
    scene.shop.clock.advance(1);
    assert_eq!(scene.ask("inbox.wake_due", json!({})).await["followedUp"], 1);
    assert_eq!((scene.status().await, told(&mut changes, Topic::Notices)), (json!("open"), vec![scene.id]));

    scene.ask("inbox.close_with_follow_up", json!({ "ids": [scene.id], "days": 3 })).await;
    let off = scene.ask("inbox.cancel_follow_up", json!({ "ids": [scene.id] })).await;
    assert_eq!(scene.row().await["timing"]["followUpAt"], Value::Null);
    scene.ask("inbox.undo", json!({ "undoId": off["undoId"] })).await;
    assert!(scene.row().await["timing"]["followUpAt"].is_i64());
    scene.shop.clock.advance(1000);
    scene.hear("q2", "It is broken").await;
    scene.ask("inbox.set_status", json!({ "ids": [scene.id], "status": "closed" })).await;
    scene.shop.clock.advance(10 * DAY);
    assert_eq!(scene.ask("inbox.wake_due", json!({})).await["followedUp"], 0);
    assert_eq!(scene.status().await, "closed");
}

#[tokio::test]
async fn a_promise_asks_to_be_kept_before_it_is_due_and_stands_in_its_view_until_it_is() {
    let scene = Scene::set().await;
    let due = scene.now() + DAY;
    scene.ask("inbox.promise", json!({ "id": scene.id, "what": " Send the  label ", "dueAt": due })).await;
    let promise = scene.detail().await["timing"]["promises"][0].clone();
    assert_eq!((&promise["what"], &promise["dueAt"]), (&json!("Send the label"), &json!(due)));
    assert_eq!(scene.row().await["timing"]["promiseDueAt"], due);
    scene.shop.clock.advance(DAY - 2 * HOUR - 1);
    assert_eq!(scene.ask("inbox.wake_due", json!({})).await["reminded"], 0);
    assert_eq!(scene.count("promises").await, 0);
    scene.shop.clock.advance(1);
    let mut changes = scene.shop.desk.changes();
    for reminded in [1, 0] {
        assert_eq!(scene.ask("inbox.wake_due", json!({})).await["reminded"], reminded);
    }
    assert_eq!(told(&mut changes, Topic::Notices), [scene.id]);
    assert_eq!(scene.count("promises").await, 1);
    let page = scene.ask("inbox.page", json!({ "view": "promises" })).await;
    assert_eq!((&page["rows"][0]["id"], &page["total"]), (&json!(scene.id), &json!(1)));
    let notice = scene.ask("inbox.notices", json!({ "ids": [scene.id] })).await[0].clone();
    assert_eq!((&notice["event"], &notice["what"]), (&json!("promise_due"), &json!("Send the label")));

    let id = promise["id"].clone();
    let kept = scene.ask("inbox.change_promise", json!({ "promiseId": id, "isDone": true })).await;
    assert_eq!((scene.count("promises").await, &scene.row().await["timing"]["promiseDueAt"]), (json!(0), &Value::Null));
    scene.ask("inbox.undo", json!({ "undoId": kept["undoId"] })).await;
    assert_eq!(scene.count("promises").await, 1);
    let later = json!({ "promiseId": id, "dueAt": due + DAY });
    scene.ask("inbox.change_promise", later).await;
    assert_eq!(scene.count("promises").await, 0, "a new time reminds anew");
    let removed = scene.ask("inbox.remove_promise", json!({ "promiseId": id })).await;
    assert_eq!(scene.ask("inbox.promises", json!({})).await, json!([]));
    scene.ask("inbox.undo", json!({ "undoId": removed["undoId"] })).await;
    assert_eq!(scene.ask("inbox.promises", json!({})).await[0]["dueAt"], due + DAY);
}

#[tokio::test]
async fn a_promise_without_words_time_or_conversation_is_refused() {
    let scene = Scene::set().await;
    let due = scene.now() + DAY;
    for (request, code) in [
        (json!({ "id": scene.id, "what": "  ", "dueAt": due }), "promise-empty"),
        (json!({ "id": scene.id, "what": "x".repeat(201), "dueAt": due }), "promise-too-long"),
        (json!({ "id": scene.id, "what": "Label", "dueAt": scene.now() - 1 }), "time-past"),
        (json!({ "id": 999, "what": "Label", "dueAt": due }), "conversation-absent"),
    ] {
        assert_eq!(scene.shop.refusal("inbox.promise", request).await.code, code);
    }
    let refused = scene.shop.refusal("inbox.change_promise", json!({ "promiseId": 7, "isDone": true })).await;
    assert_eq!(refused.code, "promise-absent");
    assert_eq!(scene.detail().await["timing"]["promises"], json!([]));
}

#[tokio::test]
async fn promises_stand_by_the_moment_they_are_due_the_overdue_first_and_pages_go_on() {
    let scene = Scene::set().await;
    let mut ids = vec![scene.id];
    for at in 0..3 {
        let letter =
            Letter::from(&format!("p{at}@world.example")).subject("Lamp").id(&format!("p{at}")).at(scene.now());
        scene.servers.store(&letter.text("Where is it?").bytes(), SHOP);
        scene.shop.sync_until(1).await;
    }
    let all = scene.shop.conversations().await;
    ids.extend(all[1..].iter().map(|one| one["row"]["id"].as_i64().unwrap()));
    for (id, hours) in ids.iter().zip([4, 1, 3, 2]) {
        let due = scene.now() + hours * HOUR;
        scene.ask("inbox.promise", json!({ "id": id, "what": "Look", "dueAt": due })).await;
    }
    // Another one of the second conversation does not show it twice.
    scene.ask("inbox.promise", json!({ "id": ids[1], "what": "Call", "dueAt": scene.now() + 3 * HOUR })).await;
    scene.shop.clock.advance(3 * HOUR + HOUR / 2);
    scene.ask("inbox.wake_due", json!({})).await;
    let page = async |after: Option<&str>| {
        let answer = scene.ask("inbox.page", json!({ "view": "promises", "limit": 3, "after": after })).await;
        let rows: Vec<i64> = list(&answer["rows"]).iter().map(|row| row["id"].as_i64().unwrap()).collect();
        (rows, answer)
    };
    let (rows, first) = page(None).await;
    assert_eq!((rows, &first["total"]), (vec![ids[1], ids[3], ids[2]], &json!(4)));
    let (rows, last) = page(first["next"].as_str()).await;
    assert_eq!((rows, &last["next"]), (vec![ids[0]], &Value::Null));
}

#[tokio::test]
async fn sending_can_close_and_plan_another_look_in_one_move_and_gives_all_of_it_back() {
    let scene = Scene::set().await;
    scene.ask("settings.set", json!({ "changes": { "undoSendSeconds": 60 } })).await;
    let before = scene.events().await;
    let send = async || {
        let draft = scene.shop.draft_reply(scene.id, "It is on its way.").await;
        let request = json!({ "draftId": draft["id"], "after": "close", "followUpDays": 7 });
        scene.ask("inbox.send", request).await
    };
    let sent = send().await;
    let detail = scene.detail().await;
    assert_eq!(detail["row"]["status"], "closed");
    assert!(detail["timing"]["followUp"]["dueAt"].as_i64().unwrap() > scene.now() + 5 * DAY);
    scene.ask("inbox.cancel_send", json!({ "id": sent["outboxId"] })).await;
    let detail = scene.detail().await;
    assert_eq!((&detail["row"]["status"], &detail["timing"]["followUp"]), (&json!("open"), &Value::Null));
    assert_eq!(scene.events().await, before);
    let draft = scene.shop.draft_reply(scene.id, "Again").await;
    let wrong = json!({ "draftId": draft["id"], "after": "close", "followUpDays": 0 });
    assert_eq!(scene.shop.refusal("inbox.send", wrong).await.code, "request-invalid");
    assert_eq!(scene.status().await, "open", "nothing half done");
    send().await;
    scene.shop.clock.advance(8 * DAY);
    assert_eq!(scene.ask("inbox.wake_due", json!({})).await["followedUp"], 1);
    assert_eq!(scene.status().await, "open");
}
