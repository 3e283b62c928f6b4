//! What a policy says, worked out slowly and from the JSON alone: an oracle that shares no line with the program.

use serde_json::{Value, json};

/// Days off in 2026, written down from the calendars of the countries.
const HOLIDAYS: &[(&str, &[&str])] = &[
    ("DE", &["01-01", "04-03", "04-06", "05-01", "05-14", "05-25", "10-03", "12-25", "12-26"]),
    ("FR", &["01-01", "04-06", "05-01", "05-08", "05-14", "05-25", "07-14", "08-15", "11-01", "11-11", "12-25"]),
    (
        "PL",
        &["01-01", "01-06", "04-06", "05-01", "05-03", "06-04", "08-15", "11-01", "11-11", "12-24", "12-25", "12-26"],
    ),
    ("GB", &["01-01", "04-03", "04-06", "05-04", "05-25", "08-31", "12-25", "12-26", "12-28"]),
];
/// Of the countries that the test draws, those whose consumers may withdraw.
const MAY_WITHDRAW: &[&str] = &["DE", "FR", "PL", "GB", "NL"];
const SHOPS_FAULT: &[&str] =
    &["not_as_described", "defective", "damaged_in_transit", "wrong_item", "missing_part", "arrived_late"];
const TRAVELLING: &[&str] = &["exchange", "other_product", "credit", "refund", "replacement", "repair"];

/// The date of the n-th day of 2026, which began on a Thursday.
pub fn date(day: i64) -> String {
    const MONTHS: [i64; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let (mut left, mut month, mut year) = (day, 0, 2026);
    while left > MONTHS[month] {
        left -= MONTHS[month];
        month += 1;
        if month == 12 {
            (month, year) = (0, year + 1);
        }
    }
    format!("{year}-{:02}-{left:02}", month + 1)
}

fn is_free(country: &str, day: i64) -> bool {
    let weekday = (day + 2) % 7; // 0 is Monday: the first day was a Thursday.
    let known = HOLIDAYS.iter().find(|(name, _)| *name == country);
    weekday >= 5 || known.is_some_and(|(_, days)| days.iter().any(|off| date(day) == format!("2026-{off}")))
}

/// What comes out, in the fields of a decision that matter.
pub fn expected(policy: &Value, facts: &Value) -> Value {
    if facts["track"] == "withdrawal" { by_law(policy, facts) } else { by_rules(policy, facts) }
}

fn answer(facts: &Value, eligible: &str) -> Value {
    json!({
        "rule": null, "eligible": eligible, "outcomes": [], "offers": [], "fee": 0, "isFeeOnce": false,
        "label": if is_shops_fault(facts) { "shop" } else { "customer" }, "deadline": null,
        "needsReview": eligible == "needs_you", "needsPhoto": false, "keepIt": false, "autoApproved": false,
        "creditBonus": 0, "deliveryBack": 0, "mayDeductHandling": false,
    })
}

fn is_shops_fault(facts: &Value) -> bool {
    SHOPS_FAULT.contains(&facts["reason"].as_str().unwrap())
}

fn zone<'a>(policy: &'a Value, country: &str) -> Option<&'a Value> {
    let zones = policy["zones"].as_array().unwrap();
    let named = zones.iter().find(|zone| zone["countries"].as_array().unwrap().contains(&json!(country)));
    let rest = zones.iter().find(|zone| zone["countries"] == json!([]));
    match country.len() {
        2 => named.or(rest),
        _ if zones.len() == 1 => rest,
        _ => None,
    }
}

fn has_mark(marks: &Value, facts: &Value) -> bool {
    let list = |key: &str| -> Vec<String> {
        marks[key].as_array().unwrap().iter().map(|mark| mark.as_str().unwrap().to_lowercase()).collect()
    };
    let tags: Vec<String> =
        facts["tags"].as_array().unwrap().iter().map(|tag| tag.as_str().unwrap().to_lowercase()).collect();
    let sku = facts["sku"].as_str().unwrap().to_lowercase();
    let title = facts["title"].as_str().unwrap().to_lowercase();
    list("tags").iter().any(|tag| tags.contains(tag))
        || list("skus").iter().any(|start| sku.starts_with(start.as_str()))
        || list("titles").iter().any(|word| title.contains(word.as_str()))
}

fn by_law(policy: &Value, facts: &Value) -> Value {
    let country = facts["country"].as_str().unwrap();
    if !MAY_WITHDRAW.contains(&country) {
        return answer(facts, "needs_you");
    }
    let on_it: Vec<&str> = policy["exceptions"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|exception| has_mark(&exception["marks"], facts))
        .map(|exception| exception["kind"].as_str().unwrap())
        .collect();
    let always = on_it.iter().any(|kind| ["perishable", "custom_made"].contains(kind));
    let if_opened = on_it.iter().any(|kind| ["unsealed", "digital"].contains(kind));
    let (is_said, is_unopened) = (!facts["condition"].is_null(), facts["condition"] == "unopened");
    if always || if_opened && is_said && !is_unopened {
        return answer(facts, "no");
    }
    if if_opened && !is_said {
        return answer(facts, "needs_you");
    }
    let asked = facts["days"]["asked"].as_i64().unwrap();
    let mut last = None;
    if let Some(delivered) = facts["days"]["delivered"].as_i64() {
        let mut day = delivered + 14;
        while is_free(country, day) {
            day += 1;
        }
        last = Some(day);
        if asked > day {
            let knows = HOLIDAYS.iter().any(|(name, _)| *name == country);
            let mut late = answer(facts, if !knows && asked <= day + 5 { "needs_you" } else { "no" });
            late["deadline"] = json!(date(day));
            return late;
        }
    }
    let mut given = answer(facts, "yes");
    given["deadline"] = last.map_or(Value::Null, |day| json!(date(day)));
    given["outcomes"] = json!(["refund"]);
    given["autoApproved"] = json!(true);
    given["mayDeductHandling"] = json!(!is_shops_fault(facts));
    let zone = zone(policy, country);
    if zone.is_some_and(|zone| zone["withdrawalLabel"] == "shop") {
        given["label"] = json!("shop");
    }
    if facts["isWholeOrder"] == true {
        let mut back = facts["delivery"]["minor"].as_i64().unwrap();
        let usual = zone.map_or(&Value::Null, |zone| &zone["usualDelivery"]);
        if usual["currency"] == facts["delivery"]["currency"] {
            back = back.min(usual["minor"].as_i64().unwrap());
        }
        given["deliveryBack"] = json!(back);
    }
    given
}

/// Reasons against a rule, and reasons why nobody can tell.
fn objections(policy: &Value, rule: &Value, facts: &Value) -> (u32, u32) {
    let when = &rule["when"];
    let (mut against, mut open) = (0, 0);
    let mut object = |is_wrong: bool| against += u32::from(is_wrong);
    let list = |key: &str| when[key].as_array().unwrap().clone();
    let tracks = list("tracks");
    object(if tracks.is_empty() { facts["track"] != "voluntary" } else { !tracks.contains(&facts["track"]) });
    object(!list("reasons").is_empty() && !list("reasons").contains(&facts["reason"]));
    let is_unmarked = ["tags", "skus", "titles"].iter().all(|key| when["marks"][*key] == json!([]));
    object(!is_unmarked && !has_mark(&when["marks"], facts));
    object(!when["isDiscounted"].is_null() && when["isDiscounted"] != facts["isDiscounted"]);
    object(!when["isFinalSale"].is_null() && when["isFinalSale"] != json!(has_mark(&policy["finalSale"], facts)));
    let number = |value: &Value| value.as_i64();
    let quantity = number(&facts["quantity"]).unwrap();
    object(number(&when["quantityFrom"]).is_some_and(|from| quantity < from));
    object(number(&when["quantityTo"]).is_some_and(|to| quantity > to));
    let (orders, returns) = (number(&facts["pastOrders"]).unwrap(), number(&facts["pastReturns"]).unwrap());
    object(number(&when["pastReturnsFrom"]).is_some_and(|from| returns < from));
    object(number(&when["pastRateFrom"]).is_some_and(|rate| orders == 0 || returns * 10_000 < rate * orders));
    let stores = list("stores");
    object(!stores.is_empty() && !stores.iter().any(|store| store["id"] == facts["store"]));
    let states = list("conditions");
    object(!states.is_empty() && !facts["condition"].is_null() && !states.contains(&facts["condition"]));
    open += u32::from(!states.is_empty() && facts["condition"].is_null());
    let price = number(&facts["price"]["minor"]).unwrap();
    for (key, is_low) in [("priceFrom", true), ("priceTo", false)] {
        let limit = &when[key];
        let Some(minor) = number(&limit["minor"]) else { continue };
        if limit["currency"] != facts["price"]["currency"] {
            open += 1;
        } else if is_low && price < minor || !is_low && price > minor {
            object(true);
        }
    }
    (against, open)
}

fn by_rules(policy: &Value, facts: &Value) -> Value {
    let nobody_knows = answer(facts, "needs_you");
    let Some(zone) = zone(policy, facts["country"].as_str().unwrap()) else { return nobody_knows };
    for rule in zone["rules"].as_array().unwrap() {
        match objections(policy, rule, facts) {
            (0, 0) => return by_rule(zone, rule, facts),
            (0, _) => return nobody_knows,
            _ => {}
        }
    }
    nobody_knows
}

fn by_rule(zone: &Value, rule: &Value, facts: &Value) -> Value {
    let verdict = &rule["verdict"];
    let is_ours = is_shops_fault(facts) || facts["track"] != "voluntary";
    let mut said = answer(facts, if is_ours { "needs_you" } else { "no" });
    said["rule"] = rule["id"].clone();
    if verdict["isEligible"] == false {
        return said;
    }
    let asked = facts["days"]["asked"].as_i64().unwrap();
    let ends: Vec<(&Value, Option<i64>)> = verdict["outcomes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|outcome| (outcome, end(zone, verdict, outcome, facts)))
        .collect();
    let last = ends.iter().map(|(_, end)| end.unwrap_or(i64::MAX)).max().filter(|end| *end != i64::MAX);
    said["deadline"] = last.map_or(Value::Null, |last| json!(date(last)));
    if last.is_some_and(|last| asked > last) {
        return said;
    }
    let is_free = is_ours || verdict["feeFree"].as_array().unwrap().contains(&facts["reason"]);
    let nothing = json!({ "kind": "none" });
    let usual = if is_free { &nothing } else { &verdict["fee"] };
    let Some(fee) = charge(usual, facts) else { return answer(facts, "needs_you") };
    let mut offers = Vec::new();
    for (outcome, end) in ends.into_iter().filter(|(_, end)| end.is_none_or(|end| asked <= end)) {
        let own = terms(verdict, outcome, "fee");
        let kind = if is_free || own.is_null() { usual } else { &own };
        let Some(fee) = charge(kind, facts) else { return answer(facts, "needs_you") };
        let deadline = end.map_or(Value::Null, |end| json!(date(end)));
        let is_once = kind["kind"] == "flat" && fee != 0;
        offers.push(json!({ "outcome": outcome, "deadline": deadline, "fee": fee, "isFeeOnce": is_once }));
    }
    said["fee"] = json!(fee);
    said["isFeeOnce"] = json!(verdict["fee"]["kind"] == "flat" && fee != 0);
    said["eligible"] = json!("yes");
    said["outcomes"] = offers.iter().map(|offer| offer["outcome"].clone()).collect();
    said["offers"] = json!(offers);
    promised(&mut said, verdict, is_ours, facts);
    said
}

/// What does not depend on the outcomes.
fn promised(said: &mut Value, verdict: &Value, is_ours: bool, facts: &Value) {
    let worth = worth(facts);
    let reaches = |limit: &Value| {
        limit["currency"] != facts["price"]["currency"] || limit["minor"].as_i64().is_none_or(|limit| worth >= limit)
    };
    said["label"] = if is_ours { json!("shop") } else { verdict["label"].clone() };
    said["needsReview"] = json!(verdict["needsReview"] == true && reaches(&verdict["reviewFrom"]));
    let lacks_photo = verdict["needsPhoto"] == true && facts["hasPhoto"] == false;
    said["needsPhoto"] = json!(lacks_photo && reaches(&verdict["photoFrom"]));
    let waits = said["needsReview"] == true || said["needsPhoto"] == true;
    said["autoApproved"] = json!(verdict["approvesItself"] == true && !waits);
    let keep = &verdict["keepItBelow"];
    let is_small = keep["minor"].as_i64().is_some_and(|limit| worth < limit);
    said["keepIt"] = json!(is_small && keep["currency"] == facts["price"]["currency"]);
    if said["outcomes"].as_array().unwrap().contains(&json!("credit")) {
        said["creditBonus"] = json!(worth * verdict["creditBonus"].as_i64().unwrap() / 10_000);
    }
}

fn worth(facts: &Value) -> i64 {
    facts["price"]["minor"].as_i64().unwrap() * facts["quantity"].as_i64().unwrap()
}

/// What an outcome has of its own, or null.
fn terms(verdict: &Value, outcome: &Value, key: &str) -> Value {
    let all = verdict["terms"].as_array().unwrap();
    all.iter().find(|terms| terms["outcome"] == *outcome).map_or(Value::Null, |terms| terms[key].clone())
}

/// The last day for an outcome; none without an end.
fn end(zone: &Value, verdict: &Value, outcome: &Value, facts: &Value) -> Option<i64> {
    let day = |key: &str| facts["days"][key].as_i64();
    let number = |key: &str| verdict["window"][key].as_i64();
    let transit = zone["transitDays"].as_i64().or(number("transitDays")).unwrap();
    let from_order = number("daysFromOrder").unwrap();
    let (days, after_order) = match (terms(verdict, outcome, "days").as_i64(), number("days")) {
        (None, None) => return None,
        (None, Some(usual)) => (usual, from_order),
        (Some(own), None) => (own, own + transit),
        (Some(own), Some(usual)) => (own, own + (from_order - usual).max(0)),
    };
    Some(match (day("delivered"), day("shipped")) {
        (Some(delivered), _) => delivered + days,
        (None, Some(shipped)) => shipped + transit + days,
        (None, None) => day("ordered").unwrap() + after_order,
    })
}

/// What a fee comes to; none in another currency.
fn charge(fee: &Value, facts: &Value) -> Option<i64> {
    match fee["kind"].as_str().unwrap() {
        "flat" if fee["amount"]["currency"] != facts["price"]["currency"] => None,
        "flat" => Some(worth(facts).min(fee["amount"]["minor"].as_i64().unwrap())),
        "percent" => Some(worth(facts) * fee["basisPoints"].as_i64().unwrap() / 10_000),
        _ => Some(0),
    }
}

/// Whether the customer has to be told who pays for the way back.
pub fn travels(decision: &Value) -> bool {
    let outcomes = decision["outcomes"].as_array().unwrap();
    decision["keepIt"] == false && outcomes.iter().any(|outcome| TRAVELLING.contains(&outcome.as_str().unwrap()))
}
