//! Deeds that the shop lets be taken back: once, and only while what they left is as it was left.

use super::{Stage, note, refund, told, wish};
use crate::cast::{Letter, list};
use comptoir_tests::WooFault;
use serde_json::{Value, json};

fn code(name: &str) -> Value {
    json!({ "kind": "discount", "code": name, "value": { "kind": "percent", "basis_points": 1000 }, "uses": 1,
        "expires": null, "email": null, "minimum": null })
}

impl Stage {
    /// A code that the shop has, started from the first conversation where there is one.
    async fn code(&self, name: &str, conversation: Option<i64>) -> Value {
        let mut request = json!({ "uid": format!("code-{name}"), "storeId": self.store, "act": code(name) });
        if let Some(id) = conversation {
            request["conversationId"] = json!(id);
        }
        let item = self.desk.ask("storefronts.propose_act", request).await;
        self.carry_out().await;
        let item = self.act(&item["id"]).await["item"].clone();
        assert_eq!((&item["state"], &item["mayUndo"]), (&json!("done"), &json!(true)), "{item}");
        item
    }

    /// Takes a deed back and answers how that went.
    async fn taken_back(&self, item: &Value) -> Value {
        let uid = format!("{}-undo", item["uid"].as_str().unwrap());
        let undone = self.desk.ask("storefronts.undo_act", json!({ "id": item["id"], "uid": uid })).await;
        self.carry_out().await;
        self.act(&undone["id"]).await["item"].clone()
    }
}

#[tokio::test]
async fn a_code_is_taken_back_once_although_the_shops_answer_was_lost() {
    let stage = Stage::of(5).await;
    stage.desk.import(&Letter::from("ada@world.example").subject("Sorry").id("s1").text("A code?")).await;
    let faults = [WooFault::ResetAfterAct, WooFault::BadGatewayAfterAct, WooFault::TruncatedAfterAct];
    for (place, fault) in faults.into_iter().enumerate() {
        let item = stage.code(&format!("SORRY-{place}"), Some(1)).await;
        stage.woo.spoil(fault, "DELETE", 1);
        let undone = stage.taken_back(&item).await;
        assert_eq!((&undone["state"], &undone["undoes"]), (&json!("done"), &item["id"]), "{fault:?}: {undone}");
        assert!(stage.woo.state().coupons.is_empty(), "{fault:?}");
        assert_eq!(stage.act(&item["id"]).await["item"]["mayUndo"], false);
        // A key pressed twice is one wish; another wish finds nothing to take back.
        let again = stage.taken_back(&item).await;
        assert_eq!(again["id"], undone["id"]);
        let other = json!({ "id": item["id"], "uid": format!("another-{place}") });
        assert_eq!(stage.desk.refusal("storefronts.undo_act", other).await.code, "act-not-undoable");
    }
    assert_eq!(stage.woo.asked("DELETE"), 3);
    assert_eq!(told(&stage.desk, 1).await, ["act_done"; 6]);
}

#[tokio::test]
async fn a_shop_that_took_nothing_back_is_asked_again_when_its_time_is_over() {
    let stage = Stage::of(5).await;
    let item = stage.code("SORRY-1", None).await;
    stage.woo.spoil(WooFault::Proxy(502), "DELETE", 1);
    let undone = stage.taken_back(&item).await;
    assert_eq!((&undone["state"], &undone["problemCode"]), (&json!("attempting"), &json!("act-looking")), "{undone}");
    stage.desk.clock.advance(61_000);
    stage.carry_out().await;
    assert_eq!(stage.act(&undone["id"]).await["item"]["state"], "done");
    assert!(stage.woo.state().coupons.is_empty());
}

#[tokio::test]
async fn a_process_that_dies_while_it_takes_back_finds_out_how_far_it_came() {
    let stage = Stage::of(5).await;
    let (first, second) = (stage.code("SORRY-1", None).await, stage.code("SORRY-2", None).await);
    let mut begun = Vec::new();
    for item in [&first, &second] {
        let wish = json!({ "id": item["id"], "uid": format!("{}-undo", item["uid"].as_str().unwrap()) });
        begun.push(stage.desk.ask("storefronts.undo_act", wish).await["id"].clone());
    }
    // As a process leaves them that dies: one question has come to the shop, the other has not.
    let now = stage.desk.desk.now().as_millisecond();
    let sql = format!(
        "UPDATE store_acts SET state = 'attempting', attempts = 1, attempted_at = {now} WHERE undoes IS NOT NULL"
    );
    let write =
        |transaction: &rusqlite::Transaction<'_>| Ok::<_, comptoir_store::StoreError>(transaction.execute(&sql, [])?);
    stage.desk.desk.store().write(write).unwrap();
    stage.woo.state().coupons.retain(|_, coupon| coupon["code"] != "sorry-1");
    let Stage { woo, desk, store } = stage;
    let stage = Stage { woo, desk: desk.reopen(), store };
    stage.carry_out().await;
    assert_eq!(stage.act(&begun[0]).await["item"]["state"], "done");
    assert_eq!(stage.woo.state().coupons.len(), 1, "the shop may still be at it");
    stage.desk.clock.advance(61_000);
    stage.carry_out().await;
    assert_eq!(stage.act(&begun[1]).await["item"]["state"], "done");
    assert!(stage.woo.state().coupons.is_empty());
}

#[tokio::test]
async fn a_code_that_was_used_changed_or_is_gone_is_left_alone_and_it_is_said() {
    let stage = Stage::of(5).await;
    for (name, problem) in
        [("SORRY-1", "take-back-used"), ("SORRY-2", "take-back-changed"), ("SORRY-3", "take-back-gone")]
    {
        let item = stage.code(name, None).await;
        let number: u64 = item["result"]["id"].as_str().unwrap().parse().unwrap();
        match problem {
            "take-back-used" => stage.woo.state().coupons.get_mut(&number).unwrap()["usage_count"] = json!(1),
            "take-back-changed" => stage.woo.state().coupons.get_mut(&number).unwrap()["amount"] = json!("50.00"),
            _ => drop(stage.woo.state().coupons.remove(&number)),
        }
        let undone = stage.taken_back(&item).await;
        assert_eq!((&undone["state"], &undone["problemCode"]), (&json!("failed"), &json!(problem)), "{undone}");
        assert_eq!(stage.woo.state().coupons.contains_key(&number), problem != "take-back-gone");
    }
    assert_eq!(stage.woo.asked("DELETE"), 0);
}

#[tokio::test]
async fn who_may_not_act_proposes_to_take_back_and_nobody_makes_up_what() {
    let stage = Stage::of(5).await;
    let item = stage.code("SORRY-1", None).await;
    let me = stage.desk.colleague("Jonas", "draft_only").await;
    let wanted = json!({ "id": item["id"], "uid": "sorry-1-undo" });
    let proposed = stage.desk.ask_as(me, "storefronts.undo_act", wanted).await.unwrap();
    assert_eq!((&proposed["state"], &proposed["waits"]), (&json!("proposed"), &json!("role")));
    stage.carry_out().await;
    assert_eq!(stage.woo.state().coupons.len(), 1);
    stage.desk.ask("storefronts.approve_act", json!({ "id": proposed["id"] })).await;
    stage.carry_out().await;
    assert!(stage.woo.state().coupons.is_empty());

    let act = json!({ "kind": "take_back", "deed": code("OTHERS"), "mark": "m", "before": "", "made": null });
    let request = json!({ "uid": "made-up-0001", "storeId": stage.store, "act": act });
    assert_eq!(stage.desk.refusal("storefronts.propose_act", request).await.code, "request-invalid");
}

#[tokio::test]
async fn what_no_platform_takes_back_is_not_offered() {
    let stage = Stage::of(20).await;
    let paid = stage.paid().await;
    let lines = stage.desk.ask("storefronts.order", json!({ "id": paid[0].0 })).await["order"]["lines"].clone();
    let again = json!({ "kind": "duplicate", "isFree": true, "lines": [[lines[0]["id"], 1]], "note": "" });
    let cancel = json!({ "kind": "cancel", "reason": "customer", "note": "", "restocks": true, "refunds": false,
        "notifies": true });
    let mut told = note("It left today");
    told["isPublic"] = json!(true);
    let acts = [refund(100), json!({ "kind": "resend_confirmation" }), again, told, cancel];
    for (place, act) in acts.into_iter().enumerate() {
        let uid = format!("final-{place:04}");
        let item = stage.desk.ask("storefronts.propose_act", wish(&uid, &paid[0].0, act)).await;
        stage.carry_out().await;
        let item = stage.act(&item["id"]).await["item"].clone();
        assert_eq!((&item["state"], &item["mayUndo"]), (&json!("done"), &json!(false)), "{item}");
        let undo = json!({ "id": item["id"], "uid": format!("{uid}-undo") });
        assert_eq!(stage.desk.refusal("storefronts.undo_act", undo).await.code, "act-not-undoable");
    }
    let acts = stage.desk.ask("storefronts.acts", json!({})).await;
    assert!(list(&acts).iter().all(|item| item["undoes"].is_null()), "{acts}");
}

#[tokio::test]
async fn a_note_for_colleagues_is_taken_back_unless_it_is_another_or_gone() {
    let stage = Stage::of(20).await;
    let (order, number) = stage.paid().await[0].clone();
    let faults = [None, Some(WooFault::ResetAfterAct), Some(WooFault::TruncatedAfterAct)];
    for (place, fault) in faults.into_iter().enumerate() {
        let item = stage.done(&format!("note-0000{place}"), &order, note("Calls on Friday & Sunday")).await;
        assert_eq!((&item["state"], &item["mayUndo"]), (&json!("done"), &json!(true)), "{item}");
        if let Some(fault) = fault {
            stage.woo.spoil(fault, "DELETE", 1);
        }
        let undone = stage.taken_back(&item).await;
        assert_eq!(undone["state"], "done", "{fault:?}: {undone}");
        assert!(stage.woo.state().notes[&number].is_empty(), "{fault:?}");
    }
    for problem in ["take-back-changed", "take-back-gone"] {
        let item = stage.done(&format!("note-{problem}"), &order, note("Calls on Friday")).await;
        match problem {
            "take-back-changed" => stage.woo.state().notes.get_mut(&number).unwrap()[0]["note"] = json!("Calls today"),
            _ => stage.woo.state().notes.get_mut(&number).unwrap().clear(),
        }
        let undone = stage.taken_back(&item).await;
        assert_eq!((&undone["state"], &undone["problemCode"]), (&json!("failed"), &json!(problem)), "{undone}");
        stage.woo.state().notes.get_mut(&number).unwrap().clear();
    }
}

fn parcel(lines: &Value, tracking: &str) -> Value {
    json!({ "kind": "fulfil", "lines": lines, "carrier": "DHL", "tracking": tracking, "trackingUrl": null,
        "notifies": true })
}

#[tokio::test]
async fn a_parcel_is_taken_back_with_the_state_that_the_order_had() {
    let stage = Stage::of(20).await;
    let (order, number) = stage.paid().await[0].clone();
    let detail = stage.desk.ask("storefronts.refresh_order", json!({ "id": order })).await["order"].clone();
    let (all, state) = (detail["lines"].clone(), stage.woo.state().orders[&number]["status"].clone());
    assert_ne!(state, "completed");
    let all: Value = list(&all).iter().map(|line| json!([line["id"], line["quantity"]])).collect();
    let some = json!([[detail["lines"][0]["id"], 1]]);
    for (place, lines) in [&some, &all].into_iter().enumerate() {
        let item = stage.done(&format!("parcel-000{place}"), &order, parcel(lines, &format!("JJD{place}"))).await;
        assert_eq!((&item["state"], &item["mayUndo"]), (&json!("done"), &json!(true)), "{item}");
        stage.woo.spoil(WooFault::BadGatewayAfterAct, "PUT", 1);
        let undone = stage.taken_back(&item).await;
        assert_eq!((&undone["state"], &undone["result"]["differs"]), (&json!("done"), &Value::Null), "{undone}");
        assert_eq!(stage.woo.state().orders[&number]["status"], state);
        let after = stage.desk.ask("storefronts.order", json!({ "id": order })).await["order"].clone();
        assert_eq!((&after["shipments"], &after["state"]), (&json!([]), &detail["state"]), "it is read anew after");
    }
}

#[tokio::test]
async fn a_parcel_beside_which_something_changed_stays() {
    let stage = Stage::of(20).await;
    let (order, number) = stage.paid().await[0].clone();
    let detail = stage.desk.ask("storefronts.refresh_order", json!({ "id": order })).await["order"].clone();
    let all: Value = list(&detail["lines"]).iter().map(|line| json!([line["id"], line["quantity"]])).collect();
    let item = stage.done("parcel-0001", &order, parcel(&all, "JJD1")).await;
    assert_eq!(item["state"], "done", "{item}");
    stage.woo.state().orders.get_mut(&number).unwrap()["status"] = json!("on-hold");
    stage.woo.state().touch(number);
    let undone = stage.taken_back(&item).await;
    assert_eq!((&undone["state"], &undone["changed"]), (&json!("changed"), &json!(["state", "parcels"])), "{undone}");
    // Who confirms it anew is told by the shop's own state.
    stage.desk.ask("storefronts.confirm_act", json!({ "id": undone["id"] })).await;
    stage.carry_out().await;
    let last = stage.act(&undone["id"]).await["item"].clone();
    assert_eq!((&last["state"], &last["problemCode"]), (&json!("failed"), &json!("take-back-changed")), "{last}");
    assert_eq!(stage.woo.state().orders[&number]["status"], "on-hold");
}
