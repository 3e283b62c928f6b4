//! Random deeds upon random cases while the shop stumbles: whatever people do, the books stay right.

use super::Stage;
use crate::cast::list;
use comptoir_tests::WooFault;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Where each state may lead, written down a second time from the model of returns.
const WAYS: &[(&str, &[&str])] = &[
    ("draft", &["requested", "cancelled"]),
    ("requested", &["needs_info", "approved", "declined", "cancelled"]),
    ("needs_info", &["requested", "approved", "declined", "cancelled", "expired"]),
    ("approved", &["awaiting_parcel", "in_transit", "received", "decided", "cancelled", "expired"]),
    ("awaiting_parcel", &["in_transit", "received", "cancelled", "expired"]),
    ("in_transit", &["received", "lost_in_transit"]),
    ("lost_in_transit", &["received", "decided"]),
    ("expired", &["received"]),
    ("received", &["inspecting", "decided"]),
    ("inspecting", &["decided", "disputed"]),
    ("decided", &["settled", "disputed"]),
    ("settled", &["closed", "disputed"]),
    ("disputed", &["decided", "closed"]),
    ("closed", &["disputed"]),
    ("declined", &["disputed"]),
    ("cancelled", &[]),
];

const DEEDS: [&str; 20] = [
    "start",
    "start",
    "approve",
    "approve",
    "decline",
    "ask_info",
    "answered",
    "cancel",
    "await_parcel",
    "set_parcel",
    "lose",
    "receive",
    "receive",
    "grade",
    "grade",
    "outcome",
    "charges",
    "decide",
    "close",
    "dispute",
];

/// A small generator, so that a failure comes back with the same seed.
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(sides.max(1)).unwrap()).unwrap()
    }

    fn of<'a, T>(&mut self, things: &'a [T]) -> &'a T {
        &things[self.throw(things.len())]
    }
}

struct Walk {
    stage: Stage,
    dice: Dice,
    orders: Vec<(Value, u64)>,
    cases: Vec<Value>,
    made: usize,
}

impl Walk {
    async fn of(seed: u64) -> Self {
        let stage = Stage::of(40).await;
        let orders = stage.all_paid().await;
        Self { stage, dice: Dice(seed | 1), orders, cases: Vec::new(), made: 0 }
    }

    /// Asks for something that may be refused; nothing but a refusal or an answer may come back.
    async fn try_to(&self, command: &str, request: Value) -> Option<Value> {
        match self.stage.desk.ask_as(1, command, request).await {
            Ok(answer) => Some(answer),
            Err(problem) => {
                assert_ne!(problem.code, "broken", "{command}: {}", problem.chain());
                None
            }
        }
    }

    async fn start(&mut self) {
        let (order, _) = self.dice.of(&self.orders).clone();
        let options = self.stage.options(&order).await;
        let line = self.dice.of(list(&options["lines"])).clone();
        // One more than there are, now and then.
        let most = usize::try_from(line["available"].as_i64().unwrap()).unwrap() + 1;
        let quantity = self.dice.throw(most + 1);
        let reason = *self.dice.of(&["too_small", "defective", "changed_mind", "wrong_item"]);
        let track = *self.dice.of(&["voluntary", "voluntary", "withdrawal", "warranty"]);
        let outcome = *self.dice.of(&["refund", "refund", "credit", "keep_it", "exchange"]);
        self.made += 1;
        let wanted = json!([{ "line": line["line"], "quantity": quantity, "reason": reason, "outcome": outcome }]);
        let uid = format!("random-{:05}", self.made);
        let request = json!({ "uid": uid, "orderId": order, "track": track, "lines": wanted });
        if let Some(case) = self.try_to("returns.start", request).await {
            self.cases.push(case);
        }
    }

    async fn step(&mut self) {
        let mut deed = *self.dice.of(&DEEDS);
        if deed == "start" || self.cases.is_empty() {
            return self.start().await;
        }
        let known = self.dice.of(&self.cases).clone();
        let case = self.stage.show(&known).await;
        // Mostly what may be done next, so that walks come to their end.
        if let Some(made) = list(&case["moves"]).get(self.dice.throw(9)).and_then(Value::as_str) {
            deed = DEEDS.into_iter().find(|deed| *deed == made).unwrap_or(deed);
        }
        let (id, item) = (case["row"]["id"].clone(), case["items"][0]["id"].clone());
        let amount = self.dice.throw(3000);
        let request = match deed {
            "receive" => json!({ "numbers": [case["row"]["number"]] }),
            "grade" => {
                let grade = *self.dice.of(&["a", "b", "c", "d", "e", "x"]);
                let deduction = if self.dice.throw(3) == 0 { amount } else { 0 };
                json!({ "id": item, "grade": grade, "deduction": deduction })
            }
            "outcome" => {
                let outcome = *self.dice.of(&["refund", "partial_refund", "credit", "keep_it", "advice"]);
                json!({ "id": item, "outcome": outcome, "offer": amount })
            }
            "charges" => json!({ "id": id, "fee": amount / 4, "shipping": amount, "bonus": amount / 3 }),
            "set_parcel" => json!({ "id": id, "tracking": "T1" }),
            _ => json!({ "id": id, "note": "because" }),
        };
        let command = match deed {
            "outcome" | "charges" => format!("returns.set_{deed}"),
            _ => format!("returns.{deed}"),
        };
        if deed == "decide" && self.dice.throw(2) == 0 {
            let fault = *self.dice.of(&[WooFault::ResetAfterAct, WooFault::Proxy(502), WooFault::TruncatedAfterAct]);
            self.stage.woo.spoil(fault, "POST", 1);
        }
        self.try_to(&command, request).await;
        if self.dice.throw(3) == 0 {
            self.stage.desk.clock.advance(61_000);
            self.try_to("storefronts.carry_out", json!({})).await;
            self.try_to("returns.carry_out", json!({})).await;
        }
    }

    /// Everything that must hold at any moment.
    async fn look(&self, seed: u64) {
        let mut paid: BTreeMap<u64, i64> = BTreeMap::new();
        let mut deeds: BTreeMap<u64, usize> = BTreeMap::new();
        let mut pieces: BTreeMap<(u64, String), i64> = BTreeMap::new();
        for case in &self.cases {
            let case = self.stage.show(case).await;
            let number: u64 = case["row"]["orderNumber"].as_str().unwrap().parse().unwrap();
            for event in list(&case["events"]).iter().filter(|event| !event["was"].is_null()) {
                let (was, became) = (event["was"].as_str().unwrap(), event["became"].as_str().unwrap());
                let ways = WAYS.iter().find(|(state, _)| *state == was).unwrap().1;
                assert!(ways.contains(&became), "seed {seed}: {was} led to {became}");
            }
            for effect in list(&case["effects"]).iter().filter(|effect| effect["kind"] == "refund") {
                if effect["state"] == "confirmed" {
                    *paid.entry(number).or_default() += effect["amount"]["minor"].as_i64().unwrap();
                    *deeds.entry(number).or_default() += 1;
                }
            }
            let state = case["row"]["state"].as_str().unwrap();
            if !["draft", "declined", "cancelled", "expired"].contains(&state) {
                let line = case["items"][0]["line"].as_str().unwrap().to_owned();
                *pieces.entry((number, line)).or_default() += case["items"][0]["quantity"].as_i64().unwrap();
            }
        }
        let shop = self.stage.woo.state();
        for (order, number) in &self.orders {
            let refunds = shop.refunds.get(number).cloned().unwrap_or_default();
            let given: i64 = refunds.iter().map(|refund| minor(&refund["amount"])).sum();
            let total = minor(&shop.orders[number]["total"]);
            assert!(given <= total, "seed {seed}: {given} of {total} paid back for {order}");
            let known = paid.get(number).copied().unwrap_or_default();
            assert!(known <= given, "seed {seed}: {known} in the books, {given} in the shop");
            let counted = deeds.get(number).copied().unwrap_or_default();
            assert!(counted <= refunds.len(), "seed {seed}: {counted} refunds in the books, {} made", refunds.len());
            for line in list(&shop.orders[number]["line_items"]) {
                let key = (*number, line["id"].to_string());
                let back = pieces.get(&key).copied().unwrap_or_default();
                assert!(back <= line["quantity"].as_i64().unwrap(), "seed {seed}: {back} pieces of {line}");
            }
        }
    }

    /// What is under way comes to its end, and then both sides say the same.
    async fn finish(&self, seed: u64) -> usize {
        for _ in 0..40 {
            self.stage.desk.clock.advance(900_000);
            self.try_to("storefronts.carry_out", json!({})).await;
            self.try_to("returns.carry_out", json!({})).await;
        }
        self.look(seed).await;
        let mut paid: BTreeMap<u64, i64> = BTreeMap::new();
        let mut settled = 0;
        for case in &self.cases {
            let case = self.stage.show(case).await;
            let number: u64 = case["row"]["orderNumber"].as_str().unwrap().parse().unwrap();
            settled += usize::from(case["row"]["money"] == "done");
            for effect in list(&case["effects"]) {
                assert_ne!(effect["state"], "sent", "seed {seed}: still under way: {effect}");
                if effect["kind"] == "refund" && effect["state"] == "confirmed" {
                    *paid.entry(number).or_default() += effect["amount"]["minor"].as_i64().unwrap();
                }
            }
        }
        let shop = self.stage.woo.state();
        for (_, number) in &self.orders {
            let refunds = shop.refunds.get(number).cloned().unwrap_or_default();
            let given: i64 = refunds.iter().map(|refund| minor(&refund["amount"])).sum();
            assert_eq!(given, paid.get(number).copied().unwrap_or_default(), "seed {seed}: order {number}");
        }
        settled
    }
}

/// An amount of the shop in minor units.
fn minor(amount: &Value) -> i64 {
    let (whole, cents) = amount.as_str().unwrap().split_once('.').unwrap();
    whole.parse::<i64>().unwrap() * 100 + cents.parse::<i64>().unwrap()
}

#[tokio::test]
async fn whatever_people_do_the_books_stay_right() {
    let mut settled = 0;
    for seed in [0x9e37_79b9_7f4a_7c15, 0x51_7cc1_b727_220b, 0xdead_beef_cafe_f00d, 0x1234_5678_9abc_def1] {
        let mut walk = Walk::of(seed).await;
        for step in 0..250 {
            walk.step().await;
            if step % 25 == 24 {
                walk.look(seed).await;
            }
        }
        settled += walk.finish(seed).await;
    }
    assert!(settled >= 10, "only {settled} cases came to their end: such walks show nothing");
}
