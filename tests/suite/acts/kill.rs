//! The bar: a hundred refunds, answers lost and the process killed again and again; none double, none lost.

use super::{Stage, refund, wish};
use crate::cast::list;
use comptoir_tests::{WooFault, WooShop};
use serde_json::json;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const REFUNDS: usize = 100;
const LIVES: usize = 12;

/// A process that carries out what is due, with a clock that hurries.
fn life(desk: &Path) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_deeds-in-a-hurry"));
    command.arg(desk).env("COMPTOIR_KEY", crate::cast::KEY).stdin(Stdio::null()).stdout(Stdio::null());
    command.spawn().unwrap()
}

fn refunds(woo: &WooShop) -> usize {
    woo.state().refunds.values().map(Vec::len).sum()
}

/// Lets the process live until it has asked so much more, and a little longer; then it is killed.
fn kill(desk: &Path, woo: &WooShop, round: usize) {
    let (mut child, wanted) = (life(desk), woo.asked("POST") + 3 + round % 4);
    let began = Instant::now();
    while woo.asked("POST") < wanted && child.try_wait().unwrap().is_none() {
        assert!(began.elapsed() < Duration::from_secs(120), "the process does nothing");
        std::thread::yield_now();
    }
    // Another part of the next deed in each life.
    let (moment, pause) = (Instant::now(), Duration::from_micros(u64::try_from(round * 1733 % 30_000).unwrap()));
    while moment.elapsed() < pause {
        std::hint::spin_loop();
    }
    child.kill().unwrap();
    child.wait().unwrap();
}

#[tokio::test]
async fn a_hundred_refunds_come_to_the_shop_once_each_whatever_dies() {
    let stage = Stage::of(200).await;
    let mut orders = Vec::new();
    let found = stage.desk.desk.store().read(|connection| {
        let mut statement = connection.prepare("SELECT id, number FROM store_orders ORDER BY id").unwrap();
        let rows = statement.query_map([], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?))).unwrap();
        Ok::<Vec<(i64, String)>, comptoir_store::StoreError>(rows.map(Result::unwrap).collect())
    });
    for (id, number) in found.unwrap() {
        let number: u64 = number.parse().unwrap();
        if stage.woo.state().orders[&number]["payment_method"] == "stripe" {
            orders.push((json!(id), number));
        }
    }
    assert_eq!(orders.len(), REFUNDS);
    for (place, (order, number)) in orders.iter().enumerate() {
        let minor = 101 + i64::try_from(place).unwrap();
        stage.desk.ask("storefronts.propose_act", wish(&format!("refund-{number}"), order, refund(minor))).await;
    }
    let faults = [
        WooFault::ResetAfterAct,
        WooFault::BadGatewayAfterAct,
        WooFault::TruncatedAfterAct,
        WooFault::Proxy(502),
        WooFault::TooMany(1),
    ];
    for place in 0..60 {
        stage.woo.spoil(faults[place % faults.len()], "POST", 1);
    }
    let (directory, woo) = (stage.desk.directory(), stage.woo.clone());
    let desk = stage.desk.closed(|| {
        for round in 0..LIVES {
            kill(&directory, &woo, round);
            if round % 3 == 0 {
                woo.spoil(WooFault::Proxy(503), "GET", 2);
            }
        }
        let before = refunds(&woo);
        assert!(before < REFUNDS, "the deaths came too late: {before}");
        // The last life ends by itself once nothing is open.
        assert!(life(&directory).wait().unwrap().success());
    });

    let acts = desk.ask("storefronts.acts", json!({ "limit": 500 })).await;
    let ends: Vec<&str> = list(&acts).iter().map(|item| item["state"].as_str().unwrap()).collect();
    assert_eq!(ends, vec!["done"; REFUNDS]);
    let state = woo.state();
    for (place, (_, number)) in orders.iter().enumerate() {
        let cents = 101 + place;
        let amounts: Vec<&str> =
            state.refunds[number].iter().map(|refund| refund["amount"].as_str().unwrap()).collect();
        assert_eq!(amounts, [format!("{}.{:02}", cents / 100, cents % 100)], "order {number}");
    }
    assert_eq!(state.refunds.len(), REFUNDS);
}
