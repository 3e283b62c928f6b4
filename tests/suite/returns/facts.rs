//! The facts of returns against a second, slow count of the same cases, and what each number opens.

mod count;

use crate::cast::{DAY, NOON, Shop, list};
use count::{Count, Period, day_of};
use serde_json::{Value, json};
use std::collections::BTreeMap;

const COLUMNS: &str = "Name,Email,Financial Status,Fulfillment Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name,Shipping Country";
const ARTICLES: [(&str, &str, i64); 4] =
    [("SK-1", "Fjord jacket", 120), ("SK-2", "Skarv socks", 12), ("SK-3", "Harbour mug", 15), ("", "Gift paper", 4)];
const COUNTRIES: [&str; 3] = ["DE", "SE", "NL"];

/// A small generator, so that a failure comes back with the same seed.
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: i64) -> i64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        i64::try_from(self.0 % u64::try_from(sides.max(1)).unwrap()).unwrap()
    }

    fn of<'a, T>(&mut self, things: &'a [T]) -> &'a T {
        &things[usize::try_from(self.throw(i64::try_from(things.len()).unwrap())).unwrap()]
    }
}

/// A day so many days after the clock's first one, whose moment is around noon and so the same day in every zone.
fn day(after: i64) -> String {
    day_of(NOON + after * DAY)
}

/// A line of a table of orders.
fn line(number: i64, after: i64, currency: &str, article: (&str, &str, i64), pieces: i64, country: &str) -> String {
    let (sku, title, price) = article;
    let total = price * pieces;
    format!(
        "#{number},buyer{}@customers.example,paid,fulfilled,{currency},{total}.00,{} 10:00:00 +0000,{pieces},{title},{price}.00,{sku},Buyer,{country}\n",
        number % 40,
        day(after),
    )
}

async fn import(desk: &Shop, rows: &str) {
    let text = format!("{COLUMNS}\n{rows}");
    let look = desk.ask("storefronts.read_csv", json!({ "text": text })).await;
    let columns: Vec<&Value> = list(&look["columns"]).iter().map(|column| &column["field"]).collect();
    let told = json!({ "text": text, "name": "Market stall", "subject": look["subject"], "columns": columns });
    desk.ask("storefronts.import_csv", told).await;
}

/// Ids of the orders by number.
async fn orders(desk: &Shop) -> BTreeMap<i64, Value> {
    let mut found = BTreeMap::new();
    for customer in 0..40 {
        let query = format!("buyer{customer}@customers.example");
        let rows = desk.ask("storefronts.find_orders", json!({ "query": query, "limit": 100 })).await;
        for row in list(&rows["orders"]) {
            let number = row["number"].as_str().unwrap().trim_start_matches('#').parse().unwrap();
            found.insert(number, row["id"].clone());
        }
    }
    found
}

/// The carrier says when an order arrived.
fn deliver(desk: &Shop, order: &Value, after: i64) {
    let sql = "UPDATE store_sales SET at = ?1, is_delivered = 1 WHERE order_id = ?2";
    let params = (NOON + after * DAY, order.as_i64().unwrap());
    let done = desk.desk.store().write(|write| Ok::<_, comptoir_store::StoreError>(write.execute(sql, params)?));
    assert_eq!(done.unwrap(), 1);
}

/// A case of all pieces of an order's first line.
async fn start(desk: &Shop, uid: &str, order: &Value, rest: Value) -> Value {
    let options = desk.ask("returns.options", json!({ "orderId": order })).await;
    let line = &options["lines"][0];
    let mut wanted = json!({ "line": line["line"], "quantity": line["available"] });
    for name in ["reason", "outcome"] {
        wanted[name] = rest[name].clone();
    }
    let request = json!({ "uid": uid, "orderId": order, "track": rest["track"], "lines": [wanted] });
    desk.ask("returns.start", request).await
}

/// Brings a case as far as a throw of the dice says.
async fn go_on(desk: &Shop, dice: &mut Dice, case: &Value) {
    let id = &case["row"]["id"];
    desk.clock.advance(dice.throw(3) * DAY);
    match dice.throw(8) {
        0 => return,
        1 => {
            if case["row"]["state"] == "requested" {
                desk.ask("returns.decline", json!({ "id": id, "note": "too late" })).await;
            }
            return;
        }
        _ => {}
    }
    if case["row"]["state"] == "requested" {
        desk.ask("returns.approve", json!({ "id": id, "goodwill": "once" })).await;
    }
    if dice.throw(6) == 0 {
        desk.ask("returns.cancel", json!({ "id": id })).await;
        return;
    }
    if dice.throw(5) > 0 {
        desk.clock.advance(dice.throw(4) * DAY);
        desk.ask("returns.receive", json!({ "numbers": [case["row"]["number"]] })).await;
        let grade = *dice.of(&["a", "a", "b", "c", "d", "x"]);
        for item in list(&case["items"]) {
            desk.ask("returns.grade", json!({ "id": item["id"], "grade": grade })).await;
        }
    }
    if dice.throw(3) == 0 && case["row"]["track"] == "voluntary" && case["items"][0]["reason"] == "too_small" {
        let outcome = &case["items"][0]["outcome"];
        if outcome == "refund" || outcome == "credit" {
            desk.ask("returns.set_charges", json!({ "id": id, "fee": 300, "shipping": 0, "bonus": 0 })).await;
        }
    }
    if dice.throw(6) == 0 {
        return;
    }
    let decided = desk.ask("returns.decide", json!({ "id": id })).await;
    desk.clock.advance(dice.throw(5) * DAY);
    for effect in list(&decided["effects"]) {
        if effect["state"] == "manual" && dice.throw(6) > 0 {
            desk.ask("returns.done_by_hand", json!({ "uid": effect["uid"] })).await;
        }
    }
}

/// A season of orders and returns, written down a second time.
async fn season(desk: &Shop, dice: &mut Dice) -> Count {
    let mut rows = String::new();
    let mut count = Count::default();
    for number in 1..=160 {
        let (after, article, pieces) = (dice.throw(200), *dice.of(&ARTICLES), 1 + dice.throw(3));
        let (currency, country) = (*dice.of(&["EUR", "EUR", "SEK"]), *dice.of(&COUNTRIES));
        rows += &line(number, after, currency, article, pieces, country);
        count.sell(number, NOON + after * DAY, (currency, country), article, pieces);
    }
    import(desk, &rows).await;
    let ids = orders(desk).await;
    assert_eq!(ids.len(), 160, "every order is there");
    for (number, id) in &ids {
        if dice.throw(3) > 0 {
            let arrived = count.sold[number].placed / DAY - NOON / DAY + 1 + dice.throw(9);
            deliver(desk, id, arrived);
            count.deliver(*number, NOON + arrived * DAY);
        }
    }
    desk.clock.advance(205 * DAY);
    for number in 1..=80 {
        let track = *dice.of(&["voluntary", "voluntary", "voluntary", "withdrawal", "transport_damage"]);
        let reason = *dice.of(&["too_small", "too_small", "changed_mind", "defective", "damaged_in_transit"]);
        let outcome = match track {
            "withdrawal" => "refund",
            _ => *dice.of(&["refund", "refund", "exchange", "credit", "advice", "keep_it"]),
        };
        desk.clock.advance(dice.throw(2) * DAY);
        let rest = json!({ "track": track, "reason": reason, "outcome": outcome });
        let case = start(desk, &format!("facts-{number:04}"), &ids[&number], rest).await;
        go_on(desk, dice, &case).await;
        count.cases.push((number, case["row"]["id"].clone()));
    }
    count
}

async fn agrees(seed: u64) {
    let desk = Shop::open();
    let mut dice = Dice(seed | 1);
    let mut count = season(&desk, &mut dice).await;
    count.read(&desk).await;
    for _ in 0..6 {
        let from = 100 + dice.throw(120);
        let to = from + dice.throw(200);
        let country = *dice.of(&["", "", "DE"]);
        let request = json!({ "from": day(from), "to": day(to), "country": country });
        let facts = desk.ask("returns.facts", request.clone()).await;
        let period = Period { from: NOON + from * DAY, to: NOON + to * DAY, country };
        let expected = count.figures(&period);
        let (figures, about) = (&facts["figures"], format!("seed {seed}, {request}"));
        for (name, wanted) in expected.as_object().unwrap() {
            assert_eq!(&count::bare(&figures[name]), wanted, "{name}: {about}");
        }
        assert_eq!(count::parts(&facts["reasons"], "reason"), count.by(&period, "reason"), "{about}");
        assert_eq!(count::parts(&facts["grades"], "grade"), count.by(&period, "grade"), "{about}");
        opens_what_it_counts(&desk, &request, &facts).await;
    }
}

/// Every number opens as many cases as it says.
async fn opens_what_it_counts(desk: &Shop, request: &Value, facts: &Value) {
    let behind = async |of: Value| {
        let mut request = request.clone();
        request["of"] = of;
        desk.ask("returns.facts_cases", request).await
    };
    let begun = behind(json!({ "kind": "begun" })).await;
    assert_eq!(begun["total"], facts["figures"]["cases"]);
    assert_eq!(begun["total"], json!(list(&begun["rows"]).len()), "fewer than a page");
    let answered = behind(json!({ "kind": "answered" })).await;
    assert_eq!(answered["total"], facts["figures"]["answer"]["count"]);
    let refunded = behind(json!({ "kind": "refunded" })).await;
    assert_eq!(refunded["total"], facts["figures"]["refund"]["count"]);
    let statutory = &facts["figures"]["statutory"];
    let all: i64 = ["inTime", "late", "running"].iter().map(|name| statutory[name].as_i64().unwrap()).sum();
    assert_eq!(behind(json!({ "kind": "statutory" })).await["total"], json!(all));
    assert_eq!(behind(json!({ "kind": "late" })).await["total"], statutory["late"]);
    for money in list(&facts["figures"]["money"]) {
        let kept = behind(json!({ "kind": "kept", "currency": money["sold"]["currency"] })).await;
        let has_kept = money["exchanged"]["minor"] != 0 || money["credited"]["minor"] != 0;
        assert_eq!(kept["total"] != 0, has_kept, "{money}");
        assert!(list(&kept["rows"]).iter().all(|row| row["value"]["currency"] == money["sold"]["currency"]));
    }
    for article in list(&facts["articles"]) {
        let cases = behind(json!({ "kind": "article", "article": article["article"] })).await;
        let pieces: i64 = list(&cases["rows"]).iter().map(|row| row["pieces"].as_i64().unwrap()).sum();
        assert_eq!(json!(pieces), article["rate"]["part"], "{article}");
        assert!(article["rate"]["of"].as_i64() >= article["rate"]["part"].as_i64(), "{article}");
    }
}

#[tokio::test]
async fn the_facts_of_random_seasons_are_those_of_a_slow_count() {
    for seed in [3, 71, 404] {
        agrees(seed).await;
    }
}

#[tokio::test]
async fn amounts_of_two_currencies_are_never_added() {
    let desk = Shop::open();
    let rows = line(1, 0, "EUR", ARTICLES[0], 2, "DE") + &line(2, 0, "JPY", ARTICLES[0], 1, "JP");
    import(&desk, &rows).await;
    let ids = orders(&desk).await;
    for number in [1, 2] {
        let rest = json!({ "track": "voluntary", "reason": "too_small", "outcome": "exchange" });
        let case = start(&desk, &format!("two-coins-{number}"), &ids[&number], rest).await;
        desk.ask("returns.approve", json!({ "id": case["row"]["id"] })).await;
        desk.ask("returns.decide", json!({ "id": case["row"]["id"] })).await;
    }
    let facts = desk.ask("returns.facts", json!({ "from": day(-3), "to": day(9) })).await;
    let money = list(&facts["figures"]["money"]);
    let exchanged: Vec<String> = money.iter().map(|one| one["exchanged"].to_string()).collect();
    assert_eq!(exchanged, [r#"{"currency":"EUR","minor":24000}"#, r#"{"currency":"JPY","minor":120}"#]);
    assert_eq!(facts["figures"]["exchanged"]["part"], 3, "pieces are counted together");
    assert_eq!(facts["figures"]["exchanged"]["low"], Value::Null, "three are too few for an interval");
}

#[tokio::test]
async fn a_page_of_cases_goes_on_where_the_one_before_ended() {
    let desk = Shop::open();
    let rows: String = (1..=7).map(|number| line(number, 0, "EUR", ARTICLES[1], 1, "DE")).collect();
    import(&desk, &rows).await;
    for (number, id) in orders(&desk).await {
        let rest = json!({ "track": "voluntary", "reason": "gift", "outcome": "refund" });
        start(&desk, &format!("page-{number:04}"), &id, rest).await;
    }
    let (mut seen, mut after) = (Vec::new(), Value::Null);
    loop {
        let request = json!({ "of": { "kind": "reason", "reason": "gift" }, "limit": 3, "after": after });
        let page = desk.ask("returns.facts_cases", request).await;
        assert_eq!(page["total"], 7);
        seen.extend(list(&page["rows"]).iter().map(|row| row["id"].as_i64().unwrap()));
        after = page["next"].clone();
        if after.is_null() {
            break;
        }
    }
    assert_eq!(seen, [7, 6, 5, 4, 3, 2, 1]);
}

#[tokio::test]
async fn a_table_of_the_facts_runs_nothing_in_a_spreadsheet() {
    let desk = Shop::open();
    import(&desk, &line(1, 0, "EUR", ("=1+1", "Trap", 9), 1, "DE")).await;
    let id = orders(&desk).await[&1].clone();
    let rest = json!({ "track": "voluntary", "reason": "gift", "outcome": "refund" });
    start(&desk, "trap-0001", &id, rest).await;
    let table = desk.ask("returns.facts_csv", json!({ "to": day(9) })).await;
    let text = table["text"].as_str().unwrap();
    assert!(text.contains(",'=1+1,"), "{text}");
    assert_eq!(text.lines().count(), 1 + usize::try_from(table["count"].as_u64().unwrap()).unwrap());
}

#[tokio::test]
async fn who_bought_again_is_counted_after_a_return_and_without_one() {
    let desk = Shop::open();
    // Buyer 1 gives back and buys again; 2 gives back and does not; 3 buys twice; 4 once; 5 too late.
    let bought = [(1, 0), (41, 40), (2, 0), (3, 0), (43, 90), (4, 0), (5, 0), (45, 91)];
    let rows: String =
        bought.iter().map(|(number, after)| line(*number, *after, "EUR", ARTICLES[1], 1, "DE")).collect();
    import(&desk, &rows).await;
    let ids = orders(&desk).await;
    for number in [1, 2] {
        let rest = json!({ "track": "voluntary", "reason": "gift", "outcome": "refund" });
        start(&desk, &format!("again-{number:04}"), &ids[&number], rest).await;
    }
    desk.clock.advance(200 * DAY);
    let repeat = desk.ask("returns.facts_repeat", json!({ "from": day(-1), "to": day(1) })).await;
    let of = |name: &str| (repeat[name]["part"].clone(), repeat[name]["of"].clone());
    assert_eq!(of("afterReturn"), (json!(1), json!(2)), "{repeat}");
    assert_eq!(of("without"), (json!(1), json!(3)), "{repeat}");
}
