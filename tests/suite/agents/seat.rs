//! The seat at the window: taken by a switch that is proved, locked, and never taken by a question.

use crate::cast::Shop;
use serde_json::{Value, json};

async fn with_pin(shop: &Shop, name: &str, pin: &str) -> i64 {
    let id = shop.colleague(name, "agent").await;
    shop.ask_as(id, "agents.set_pin", json!({ "pin": pin })).await.unwrap();
    id
}

async fn sitting(shop: &Shop) -> Value {
    shop.ask_from_seat("agents.seat", json!({})).await.unwrap()
}

#[tokio::test]
async fn the_window_becomes_somebody_else_only_with_their_pin() {
    let shop = Shop::open();
    let jonas = with_pin(&shop, "Jonas", "4711").await;
    let switch = |pin: Value| shop.ask_from_seat("agents.switch", json!({ "id": jonas, "pin": pin }));
    assert_eq!(switch(Value::Null).await.unwrap_err().code, "pin-needed");
    assert_eq!(switch(json!("4712")).await.unwrap_err().code, "pin-wrong");
    assert_ne!(shop.ask_from_seat("agents.me", json!({})).await.unwrap()["id"], json!(jonas));
    assert_eq!(switch(json!("٤٧١١")).await.unwrap()["agentId"], json!(jonas));
    let me = shop.ask_from_seat("agents.me", json!({})).await.unwrap();
    assert_eq!((me["name"].as_str(), me["hasPin"].as_bool()), (Some("Jonas"), Some(true)));
}

#[tokio::test]
async fn naming_somebody_in_a_question_changes_nothing_about_who_asks() {
    let shop = Shop::open();
    let jonas = with_pin(&shop, "Jonas", "4711").await;
    let bo = shop.ask("agents.me", json!({})).await["id"].clone();
    for request in [json!({ "agent": jonas }), json!({ "agentId": jonas }), json!({ "caller": { "agent": jonas } })] {
        assert_eq!(shop.ask_from_seat("agents.me", request).await.unwrap()["id"], bo);
    }
}

#[tokio::test]
async fn every_wrong_pin_costs_more_time_and_the_right_one_waits_too() {
    let shop = Shop::open();
    let jonas = with_pin(&shop, "Jonas", "4711").await;
    let switch = |pin: &str| shop.ask_from_seat("agents.switch", json!({ "id": jonas, "pin": pin }));
    for _ in 0..3 {
        assert_eq!(switch("0000").await.unwrap_err().code, "pin-wrong");
    }
    let waits = switch("4711").await.unwrap_err();
    assert_eq!((waits.code, waits.args["minutes"].as_str()), ("pin-waits", "1"));
    let shop = shop.reopen();
    let switch = |pin: &str| shop.ask_from_seat("agents.switch", json!({ "id": jonas, "pin": pin }));
    assert_eq!(switch("4711").await.unwrap_err().code, "pin-waits", "a restart is no way around");
    shop.clock.advance(31_000);
    assert_eq!(switch("0000").await.unwrap_err().code, "pin-wrong");
    shop.clock.advance(31_000);
    assert_eq!(switch("4711").await.unwrap_err().code, "pin-waits", "the fourth costs a minute");
    shop.clock.advance(31_000);
    assert!(switch("4711").await.is_ok());
    assert_eq!(switch("0000").await.unwrap_err().code, "pin-wrong", "the right one forgives the wrong ones");
    assert!(switch("4711").await.is_ok());
}

#[tokio::test]
async fn many_tries_at_once_count_as_many() {
    let shop = Shop::open();
    let jonas = with_pin(&shop, "Jonas", "4711").await;
    let tries = (0..12)
        .map(|number| shop.ask_from_seat("agents.switch", json!({ "id": jonas, "pin": format!("{number:04}") })));
    let outcomes = futures::future::join_all(tries).await;
    let looked_at = outcomes.iter().filter(|outcome| outcome.as_ref().unwrap_err().code == "pin-wrong").count();
    assert_eq!(looked_at, 3);
}

#[tokio::test]
async fn a_locked_desk_answers_nothing_but_the_switch() {
    let shop = Shop::open();
    let id = shop.letter_from_ada().await;
    let bo = shop.ask("agents.me", json!({})).await["id"].clone();
    shop.ask("agents.set_pin", json!({ "pin": "2468" })).await;
    assert_eq!(shop.ask_from_seat("agents.lock", json!({})).await.unwrap()["isLocked"], json!(true));
    for (command, request) in
        [("inbox.open", json!({ "id": id })), ("agents.me", json!({})), ("desk.status", json!({}))]
    {
        assert_eq!(shop.ask_from_seat(command, request).await.unwrap_err().code, "desk-locked", "{command}");
    }
    let seat = sitting(&shop).await;
    assert!(seat["isLocked"].as_bool().unwrap() && seat["people"][0]["hasPin"].as_bool().unwrap());
    shop.ask_from_seat("agents.switch", json!({ "id": bo, "pin": "2468" })).await.unwrap();
    assert!(shop.ask_from_seat("inbox.open", json!({ "id": id })).await.is_ok());
}

#[tokio::test]
async fn the_seat_is_remembered_and_locked_after_a_start_where_there_is_a_pin() {
    let shop = Shop::open();
    let jonas = with_pin(&shop, "Jonas", "4711").await;
    let mira = shop.colleague("Mira", "agent").await;
    shop.ask_from_seat("agents.switch", json!({ "id": mira })).await.unwrap();
    let shop = shop.reopen();
    let seat = sitting(&shop).await;
    assert_eq!((&seat["agentId"], &seat["isLocked"]), (&json!(mira), &json!(false)));
    shop.ask_from_seat("agents.switch", json!({ "id": jonas, "pin": "4711" })).await.unwrap();
    let shop = shop.reopen();
    let seat = sitting(&shop).await;
    assert_eq!((&seat["agentId"], &seat["isLocked"]), (&json!(jonas), &json!(true)));
}

#[tokio::test]
async fn a_new_pin_needs_the_old_one_and_an_owner_can_take_it_away() {
    let shop = Shop::open();
    let jonas = with_pin(&shop, "Jonas", "4711").await;
    let set = |request: Value| shop.ask_as(jonas, "agents.set_pin", request);
    assert_eq!(set(json!({ "pin": "1234" })).await.unwrap_err().code, "pin-needed");
    assert_eq!(set(json!({ "current": "1111", "pin": "1234" })).await.unwrap_err().code, "pin-wrong");
    assert_eq!(set(json!({ "current": "4711", "pin": "12" })).await.unwrap_err().code, "pin-form");
    set(json!({ "current": "4711", "pin": "123456" })).await.unwrap();
    assert_eq!(shop.ask_as(jonas, "agents.reset_pin", json!({ "id": jonas })).await.unwrap_err().code, "role-forbids");
    shop.ask("agents.reset_pin", json!({ "id": jonas })).await;
    assert_eq!(shop.person(jonas).await["hasPin"], json!(false));
    shop.ask_from_seat("agents.switch", json!({ "id": jonas })).await.unwrap();
}

#[tokio::test]
async fn who_leaves_while_sitting_there_is_locked_out() {
    let shop = Shop::open();
    let mira = shop.colleague("Mira", "agent").await;
    shop.ask_from_seat("agents.switch", json!({ "id": mira })).await.unwrap();
    shop.ask("inbox.agent_leaves", json!({ "id": mira, "to": null })).await;
    assert_eq!(shop.ask_from_seat("inbox.counts", json!({})).await.unwrap_err().code, "desk-locked");
    let back = shop.ask_from_seat("agents.switch", json!({ "id": mira })).await.unwrap_err();
    assert_eq!(back.code, "agent-left");
}
