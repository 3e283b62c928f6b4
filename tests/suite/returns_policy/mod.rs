//! The policy of returns: random ones beside an oracle, saved ones, tried ones, and the policy in ten languages.

mod drafts;
mod oracle;
mod words;

use comptoir_core::returns::policy::check::check;
use comptoir_core::returns::policy::decide::decide;
use comptoir_core::returns::policy::facts::ReturnFacts;
use comptoir_core::returns::policy::model::ReturnPolicy;
use oracle::{date, expected, travels};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// Numbers that look random and are the same every time (splitmix64).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: i64) -> i64 {
        i64::try_from(self.next() % u64::try_from(end).unwrap()).unwrap()
    }

    /// True once in so many times.
    fn once_in(&mut self, times: i64) -> bool {
        self.below(times) == 0
    }

    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[usize::try_from(self.below(i64::try_from(of.len()).unwrap())).unwrap()]
    }

    fn some(&mut self, of: &[&str], chance: i64) -> Vec<String> {
        of.iter().filter(|_| self.once_in(chance)).map(|one| (*one).to_owned()).collect()
    }

    fn maybe(&mut self, chance: i64, make: impl FnOnce(&mut Self) -> Value) -> Value {
        if self.once_in(chance) { make(self) } else { Value::Null }
    }
}

const REASONS: &[&str] = &["too_small", "changed_mind", "wrong_item", "defective", "gift", "arrived_late"];
const TRACKS: &[&str] = &["voluntary", "warranty", "transport_damage"];
const STATES: &[&str] = &["unopened", "opened", "used", "damaged"];
const OUTCOMES: &[&str] = &["advice", "exchange", "credit", "refund", "replacement", "partial_refund"];
const TAGS: &[&str] = &["Sale", "final-sale", "fragile"];

fn money(chance: &mut Chance, most: i64) -> Value {
    let currency = if chance.once_in(6) { "USD" } else { "EUR" };
    json!({ "minor": chance.below(most), "currency": currency })
}

fn marks(chance: &mut Chance, rarity: i64) -> Value {
    json!({
        "tags": chance.some(TAGS, rarity), "skus": chance.some(&["a-", "B-"], rarity),
        "titles": chance.some(&["Mug", "shirt"], rarity),
    })
}

fn fee(chance: &mut Chance) -> Value {
    match chance.below(3) {
        0 => json!({ "kind": "none" }),
        1 => json!({ "kind": "flat", "amount": money(chance, 4000) }),
        _ => json!({ "kind": "percent", "basisPoints": chance.below(10_001) }),
    }
}

/// Windows and fees of single outcomes, offered or not.
fn terms(chance: &mut Chance) -> Value {
    let of = chance.some(OUTCOMES, 5);
    let terms = of.into_iter().map(|outcome| {
        let days = chance.maybe(2, |chance| json!(chance.below(60)));
        json!({ "outcome": outcome, "days": days, "fee": chance.maybe(3, fee) })
    });
    terms.collect()
}

fn rule(chance: &mut Chance, id: usize) -> Value {
    let (low, high) = (chance.below(3000), 3000 + chance.below(5000));
    let is_eligible = !chance.once_in(5);
    let mut outcomes = chance.some(OUTCOMES, 2);
    if is_eligible && outcomes.is_empty() {
        outcomes.push("refund".into());
    }
    let fee = fee(chance);
    json!({
        "id": format!("rule-{id}"), "name": format!("Rule {id}"),
        "when": {
            "tracks": chance.some(TRACKS, 4), "reasons": chance.some(REASONS, 5), "marks": marks(chance, 9),
            "priceFrom": chance.maybe(6, |_| json!({ "minor": low, "currency": "EUR" })),
            "priceTo": chance.maybe(6, |_| json!({ "minor": high, "currency": "EUR" })),
            "isDiscounted": chance.maybe(6, |chance| json!(chance.once_in(2))),
            "isFinalSale": chance.maybe(6, |chance| json!(chance.once_in(2))),
            "quantityFrom": chance.maybe(8, |chance| json!(chance.below(3))),
            "quantityTo": chance.maybe(8, |chance| json!(3 + chance.below(3))),
            "pastReturnsFrom": chance.maybe(8, |chance| json!(chance.below(4))),
            "pastRateFrom": chance.maybe(8, |chance| json!(chance.below(10_001))),
            "conditions": if chance.once_in(5) { chance.some(STATES, 2) } else { Vec::new() },
            "stores": if chance.once_in(8) { json!([{ "id": 2, "name": "Second" }]) } else { json!([]) },
        },
        "verdict": {
            "isEligible": is_eligible, "outcomes": outcomes,
            "window": {
                "days": chance.maybe(1, |chance| if chance.once_in(8) { Value::Null } else { json!(chance.below(60)) }),
                "transitDays": chance.below(10), "daysFromOrder": chance.below(90),
            },
            "fee": fee, "feeFree": chance.some(REASONS, 4), "label": chance.one(&["shop", "customer"]),
            "needsReview": chance.once_in(4), "needsPhoto": chance.once_in(4), "approvesItself": chance.once_in(2),
            "keepItBelow": chance.maybe(3, |chance| money(chance, 9000)), "creditBonus": chance.below(3000),
            "terms": terms(chance), "photoFrom": chance.maybe(3, |chance| money(chance, 12_000)),
            "reviewFrom": chance.maybe(3, |chance| money(chance, 12_000)),
        },
    })
}

fn policy(chance: &mut Chance) -> Value {
    let lists: &[&[&[&str]]] =
        &[&[&[]], &[&["DE", "FR"], &[]], &[&["US"], &["PL", "NL"]], &[&["GB"], &[], &["DE", "JP"]]];
    let countries = lists[usize::try_from(chance.below(4)).unwrap()];
    let zones: Vec<Value> = countries
        .iter()
        .map(|countries| {
            let rules: Vec<Value> = (0..usize::try_from(chance.below(7)).unwrap()).map(|id| rule(chance, id)).collect();
            json!({
                "name": "Zone", "countries": countries, "rules": rules,
                "withdrawalLabel": chance.one(&["shop", "customer"]),
                "usualDelivery": chance.maybe(2, |chance| money(chance, 900)),
                "transitDays": chance.maybe(3, |chance| json!(chance.below(12))),
            })
        })
        .collect();
    let mut exceptions = Vec::new();
    for kind in ["perishable", "custom_made", "unsealed", "digital"] {
        if chance.once_in(4) {
            exceptions.push(json!({ "kind": kind, "marks": marks(chance, 6) }));
        }
    }
    json!({ "zones": zones, "finalSale": marks(chance, 4), "exceptions": exceptions, "texts": {} })
}

/// Facts as they travel, and beside them the days as numbers for the oracle.
fn facts(chance: &mut Chance) -> Value {
    let ordered = 1 + chance.below(280);
    let shipped =
        chance.maybe(1, |chance| if chance.once_in(5) { Value::Null } else { json!(ordered + chance.below(5)) });
    let delivered = match shipped.as_i64().filter(|_| !chance.once_in(4)) {
        Some(shipped) => json!(shipped + chance.below(6)),
        None => Value::Null,
    };
    let asked = ordered + chance.below(70);
    let day = |number: &Value| number.as_i64().map_or(Value::Null, |number| json!(date(number)));
    let track = if chance.once_in(3) { "withdrawal" } else { chance.one(TRACKS) };
    let past_orders = chance.below(6);
    json!({
        "track": track, "reason": chance.one(REASONS),
        "country": chance.one(&["DE", "FR", "PL", "GB", "NL", "US", "JP", "", "GERMANY"]),
        "title": chance.one(&["Coffee mug", "Linen SHIRT", "Chair"]), "sku": chance.one(&["A-1", "b-2", "C-3", ""]),
        "tags": chance.some(&["sale", "FINAL-SALE", "other"], 4), "store": 1 + chance.below(2),
        "price": { "minor": chance.below(9000), "currency": if chance.once_in(8) { "USD" } else { "EUR" } },
        "isDiscounted": chance.once_in(3), "quantity": 1 + chance.below(4),
        "condition": chance.maybe(2, |chance| json!(chance.one(STATES))), "hasPhoto": chance.once_in(2),
        "pastOrders": past_orders, "pastReturns": chance.below(past_orders + 1),
        "orderedOn": date(ordered), "shippedOn": day(&shipped), "deliveredOn": day(&delivered), "askedOn": date(asked),
        "isWholeOrder": chance.once_in(2), "delivery": { "minor": chance.below(1200), "currency": "EUR" },
        "days": { "ordered": ordered, "shipped": shipped, "delivered": delivered, "asked": asked },
    })
}

#[test]
fn five_hundred_random_policies_decide_as_a_slow_oracle_does() {
    let mut chance = Chance(5);
    let mut seen = std::collections::BTreeMap::<String, u32>::new();
    let mut times = Vec::new();
    for round in 0..500 {
        let drawn = policy(&mut chance);
        let read: ReturnPolicy = serde_json::from_value(drawn.clone()).unwrap();
        check(&read).unwrap_or_else(|problem| panic!("{problem}: {drawn:#}"));
        for _ in 0..20 {
            let asked = facts(&mut chance);
            let of: ReturnFacts = serde_json::from_value(asked.clone()).unwrap();
            let begun = Instant::now();
            let decision = decide(7, &read, &of);
            times.push(begun.elapsed());
            let mut said = serde_json::to_value(&decision).unwrap();
            let why = said.as_object_mut().unwrap().remove("explanation").unwrap();
            assert!(!why.as_array().unwrap().is_empty(), "nothing is decided without a reason");
            assert_eq!(said.as_object_mut().unwrap().remove("version"), Some(json!(7)));
            for key in ["fee", "creditBonus", "deliveryBack"] {
                said[key] = said[key]["minor"].clone();
            }
            for offer in said["offers"].as_array_mut().unwrap() {
                offer["fee"] = offer["fee"]["minor"].clone();
            }
            assert_eq!(said, expected(&drawn, &asked), "round {round}: {asked:#}\n{why:#}\n{drawn:#}");
            let keys: Vec<&str> = why.as_array().unwrap().iter().map(|why| why["key"].as_str().unwrap()).collect();
            if said["eligible"] == "yes" && said["rule"].is_string() {
                let has_label = keys.iter().any(|key| key.starts_with("label_"));
                assert_eq!(has_label, travels(&said), "{keys:?}");
            }
            for key in keys {
                *seen.entry(key.to_owned()).or_default() += 1;
            }
        }
    }
    // The draw is worth something only if everything that can be said was said.
    assert_eq!(seen.len(), 30, "{seen:?}");
    times.sort_unstable();
    assert!(times[times.len() / 2] < Duration::from_millis(1), "half take longer than {:?}", times[times.len() / 2]);
}
