//! Four returns from their beginning to their end in the real window: a wrong size that is exchanged, what came damaged,
//! with its photo, a withdrawal that arrives as a letter, and a parcel that is lost on its way back.

use crate::post::{SHOP, letter, mailbox, start_servers};
use crate::stage::{Home, PATIENCE, Window, eventually};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use fantoccini::Locator;
use serde_json::{Value, json};
use std::fs;

/// Control and Enter: the main deed of a page or dialog.
const SUBMIT: &str = "\u{e009}\u{e007}";
const ENTER: &str = "\u{e007}";
const UP: &str = "\u{e013}";
/// A picture of a single colour, as small as a picture can be.
const DOT: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_size_is_exchanged() {
    let home = Home::new();
    let window = open(&home).await;
    let order = returnable(&window, "voluntary", "too_small").await;
    let id = begin(&window, &order, ["voluntary", "too_small", "exchange"]).await;
    let_through(&window, id).await;
    come_back(&window, id, "a").await;
    let done = settle(&window, id).await;
    let kinds: Vec<_> = done["effects"].as_array().unwrap().iter().map(|effect| effect["kind"].clone()).collect();
    assert!(kinds.contains(&json!("exchange")), "{done}");
    assert_eq!(done["sums"]["refund"]["minor"], 0, "goods are given for goods: {done}");
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_parcel_that_is_lost_on_its_way_back_is_decided_all_the_same() {
    let home = Home::new();
    let window = open(&home).await;
    let order = returnable(&window, "voluntary", "too_small").await;
    let id = begin(&window, &order, ["voluntary", "too_small", "refund"]).await;
    let_through(&window, id).await;
    submit_until(&window, id, "Await the parcel", "awaiting_parcel").await;

    choose_move(&window, "Enter the parcel").await;
    for (at, word) in ["Postbote", "LOST-1"].into_iter().enumerate() {
        let fields = async || window.find_all(".deed-dialog input").await;
        eventually("the parcel can be entered", async || fields().await.len() > at).await;
        fields().await.get(at).unwrap().send_keys(word).await.unwrap();
    }
    window.type_keys(SUBMIT).await;
    eventually("it is on its way", async || state(&window, id).await == "in_transit").await;
    let is_over = "return document.querySelector('.deed-dialog') === null";
    eventually("the dialog is gone", async || holds(&window, is_over).await).await;
    choose_move(&window, "Parcel is lost").await;
    eventually("it is lost", async || state(&window, id).await == "lost_in_transit").await;
    let done = settle(&window, id).await;
    assert!(done["sums"]["refund"]["minor"].as_i64().unwrap() > 0, "the goods are gone, the money is due: {done}");
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_came_damaged_waits_for_its_photo_and_is_paid_back() {
    let home = Home::new();
    let photo = home.path().join("seam.png");
    fs::write(&photo, STANDARD.decode(DOT).unwrap()).unwrap();
    let window = open(&home).await;
    let order = returnable(&window, "transport_damage", "damaged_in_transit").await;
    let id = begin(&window, &order, ["transport_damage", "damaged_in_transit", "refund"]).await;
    assert_eq!(state(&window, id).await, "needs_info", "the policy asks for a photo");

    // The field is there for readers of the screen only, so it is filled without a click.
    let field = window.client.find(Locator::Css(".return-files input[type=file]")).await.unwrap();
    field.send_keys(&photo.display().to_string()).await.unwrap();
    let is_drawn = "return document.querySelector('.return-picture img')?.naturalWidth > 0";
    eventually("the photo is shown", async || holds(&window, is_drawn).await).await;
    eventually("nobody waits for it any more", async || state(&window, id).await == "requested").await;

    submit_until(&window, id, "Approve", "approved").await;
    come_back(&window, id, "d").await;
    let done = settle(&window, id).await;
    let paid = done["effects"].as_array().unwrap().iter().find(|effect| effect["kind"] == "refund").unwrap();
    assert_eq!(paid["amount"], done["row"]["value"], "nothing is taken off: {done}");
    let files = window.ask("returns.files", json!({ "id": id })).await.unwrap();
    assert_eq!((&files["files"][0]["name"], &files["files"][0]["kind"]), (&json!("seam.png"), &json!("photo")));
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_withdrawal_that_arrives_opens_its_case_and_is_paid_before_its_last_day() {
    let servers = start_servers().await;
    let home = Home::new();
    let window = open(&home).await;
    let order = returnable(&window, "withdrawal", "changed_mind").await;
    window.ask("channels.add_mailbox", mailbox(&servers)).await.unwrap();
    let known = ids(&window).await;
    let whole = window.ask("storefronts.order", json!({ "id": order["id"] })).await.unwrap();
    let number = order["number"].as_str().unwrap();
    let text = format!("Hello, I hereby withdraw from my contract, order {number}.");
    let notice = letter("Ada", whole["row"]["email"].as_str().unwrap(), "Withdrawal", &text);
    tokio::task::block_in_place(|| servers.deliver(&notice, SHOP));

    let new = async || ids(&window).await.into_iter().find(|id| !known.contains(id));
    eventually("the letter has opened a case", async || new().await.is_some()).await;
    let id = new().await.unwrap();
    go(&window, &format!("#/returns/{id}")).await;
    window.find(".return-found").await;
    assert_eq!(window.find_all(".return-deadline:not([data-urgency=over])").await.len(), 2, "goods and money");

    submit_until(&window, id, "Approve", "approved").await;
    come_back(&window, id, "a").await;
    let done = settle(&window, id).await;
    assert_eq!((&done["row"]["orderId"], &done["row"]["track"]), (&order["id"], &json!("withdrawal")));
    assert!(done["row"]["changedAt"].as_i64().unwrap() < done["row"]["repayBy"].as_i64().unwrap(), "{done}");
    assert!(done["sums"]["refund"]["minor"].as_i64().unwrap() > 0, "{done}");
    let kept = "return document.querySelectorAll('.return-deadline[data-urgency=met]').length === 2";
    eventually("both deadlines are kept", async || holds(&window, kept).await).await;
    window.close().await;
}

/// The window over the sample shop, with the policy of a shop in the EU.
async fn open(home: &Home) -> Window {
    let window = Window::open(home).await;
    window.press("Go to the inbox").await;
    window.ask("sample.install", json!({})).await.unwrap();
    let usual = window.ask("returns.policy", json!({})).await.unwrap();
    let usual = usual["defaults"].as_array().unwrap().iter().find(|offered| offered["kind"] == "eu_shop").unwrap();
    window.ask("returns.save_policy", json!({ "policy": usual["policy"], "basedOn": 0 })).await.unwrap();
    window.find("[role=option]").await;
    window
}

async fn go(window: &Window, place: &str) {
    window.client.execute(&format!("location.hash = '{place}'"), Vec::new()).await.unwrap();
}

/// An order that can come back as a whole, as the policy says.
async fn returnable(window: &Window, track: &str, reason: &str) -> Value {
    let found = window.ask("storefronts.find_orders", json!({ "query": "", "limit": 100 })).await.unwrap();
    for order in found["orders"].as_array().unwrap() {
        let options = window.ask("returns.options", json!({ "orderId": order["id"] })).await.unwrap();
        let has_pieces = options["lines"].as_array().unwrap().iter().any(|line| line["available"].as_i64() > Some(0));
        let is_whole = options["before"] == json!([]) && order["refunded"]["minor"] == 0;
        if !has_pieces || !is_whole {
            continue;
        }
        let asked = json!({ "track": track, "reason": reason });
        let tried = window.ask("returns.try_policy", json!({ "orderId": order["id"], "asked": asked })).await.unwrap();
        if tried.as_array().unwrap().iter().all(|line| line["decision"]["eligible"] == "yes") {
            return order.clone();
        }
    }
    panic!("no order of the sample can come back")
}

/// Begins a return on the page of all returns, by keyboard, and answers its id.
async fn begin(window: &Window, order: &Value, [track, reason, wish]: [&str; 3]) -> i64 {
    let known = ids(window).await;
    go(window, "#/returns").await;
    window.find(".returns-page").await;
    window.type_keys("b").await;
    has_keyboard(window, ".return-picker input").await;
    let number = order["number"].as_str().unwrap().trim_start_matches('#');
    window.type_keys(number).await;
    let first = format!(
        "return document.querySelector('.return-picker [role=option]')?.innerText.includes('{number}') ?? false"
    );
    eventually("the order is found", async || holds(window, &first).await).await;
    window.type_keys(ENTER).await;
    has_keyboard(window, ".start-count input").await;
    if !holds(window, "return document.querySelector('.start-why') !== null").await {
        window.type_keys(UP).await;
    }
    window.find(".start-why").await;
    select(window, ".start > .form-row select", track).await;
    select(window, ".start-why select:nth-of-type(1)", reason).await;
    select(window, ".start-why select:nth-of-type(2)", wish).await;
    window.type_keys(SUBMIT).await;
    window.find(".return-head").await;
    ids(window).await.into_iter().find(|id| !known.contains(id)).unwrap()
}

async fn select(window: &Window, selector: &str, word: &str) {
    window.client.find(Locator::Css(selector)).await.unwrap().select_by_value(word).await.unwrap();
}

async fn has_keyboard(window: &Window, selector: &str) {
    let focused = format!("return document.activeElement.matches('{selector}')");
    eventually(selector, async || holds(window, &focused).await).await;
}

async fn holds(window: &Window, script: &str) -> bool {
    window.client.execute(script, Vec::new()).await.unwrap() == json!(true)
}

async fn ids(window: &Window) -> Vec<i64> {
    let list = window.ask("returns.list", json!({})).await.unwrap();
    list["rows"].as_array().unwrap().iter().map(|row| row["id"].as_i64().unwrap()).collect()
}

async fn state(window: &Window, id: i64) -> Value {
    window.ask("returns.show", json!({ "id": id })).await.unwrap()["row"]["state"].clone()
}

/// Presses the key of the next sensible move once the page offers it, and waits for what it leads to.
async fn submit_until(window: &Window, id: i64, offered: &str, wanted: &str) {
    let script = format!(
        "return document.querySelector('.return-head .button-filled:enabled')?.innerText.includes('{offered}') ?? false"
    );
    eventually(offered, async || holds(window, &script).await).await;
    window.type_keys(SUBMIT).await;
    eventually(wanted, async || state(window, id).await == wanted).await;
}

/// Approves what the policy has not approved by itself.
async fn let_through(window: &Window, id: i64) {
    if state(window, id).await == "requested" {
        submit_until(window, id, "Approve", "approved").await;
    }
    assert_eq!(state(window, id).await, "approved");
}

/// Chooses one of the moves that are seldom made.
async fn choose_move(window: &Window, name: &str) {
    window.type_keys("v").await;
    let path = format!("//*[@role='option' and contains(normalize-space(.), '{name}')]");
    let choice = window.client.wait().at_most(PATIENCE).for_element(Locator::XPath(&path)).await;
    choice.unwrap().click().await.unwrap();
}

/// Awaits and takes in the parcel, and grades everything in it.
async fn come_back(window: &Window, id: i64, grade: &str) {
    submit_until(window, id, "Await the parcel", "awaiting_parcel").await;
    submit_until(window, id, "Parcel is here", "received").await;
    window.find(".grades [tabindex='0']").await;
    window.client.execute("document.querySelector('.grades [tabindex=\"0\"]').focus()", Vec::new()).await.unwrap();
    let items = async || window.ask("returns.show", json!({ "id": id })).await.unwrap()["items"].clone();
    let graded = async || items().await.as_array().unwrap().iter().filter(|item| !item["grade"].is_null()).count();
    for at in 1..=items().await.as_array().unwrap().len() {
        window.type_keys(grade).await;
        eventually("a grade is kept", async || graded().await >= at).await;
    }
}

/// Decides; what the sample's shop cannot do is said to be done by hand. Answers the settled case.
async fn settle(window: &Window, id: i64) -> Value {
    window.find(".return-head .button-filled:enabled").await;
    window.type_keys(SUBMIT).await;
    window.find(".deed-dialog .return-sums").await;
    window.type_keys(SUBMIT).await;
    eventually("it is decided", async || state(window, id).await == "decided").await;
    let by_hand = async || {
        let case = window.ask("returns.show", json!({ "id": id })).await.unwrap();
        case["effects"].as_array().unwrap().iter().filter(|effect| effect["state"] == "manual").count()
    };
    // By keyboard: what is told about the decision lies over the foot of the page for a while.
    for left in (1..=by_hand().await).rev() {
        let focused = format!(
            "const all = [...document.querySelectorAll('.return-effects button:enabled')]
                 .filter((each) => each.innerText.includes('Done by hand'));
             all[0]?.focus();
             return all.length === {left} && document.activeElement === all[0]"
        );
        // The dialog before gives the keyboard back when it has gone, which may be after the button had it.
        eventually("it is done by hand", async || {
            let is_done = by_hand().await < left;
            if !is_done && holds(window, &focused).await {
                window.type_keys(ENTER).await;
            }
            is_done
        })
        .await;
    }
    eventually("it is settled", async || state(window, id).await == "settled").await;
    window.ask("returns.show", json!({ "id": id })).await.unwrap()
}
