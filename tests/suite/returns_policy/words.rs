//! Policies at the desk: saved as versions, tried on orders, and written out in every language.

use crate::cast::{Shop, list};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const LANGUAGES: &[&str] = &["en", "de", "fr", "es", "it", "pt-BR", "tr", "pl", "ar", "ja"];

const ORDERS: &str = "Name,Email,Financial Status,Fulfillment Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name,Shipping Country
#1042,frida@customers.example,paid,fulfilled,EUR,108.40,2026-06-10 10:02:10 +0200,1,Captain's Jumper,89.00,JUMPER,Frida Lindqvist,DE
#1042,,,,,,2026-06-10 10:02:10 +0200,1,Harbour Mug,14.50,MUG,,
";

async fn default_policy(desk: &Shop, kind: &str) -> Value {
    let answer = desk.ask("returns.policy", json!({})).await;
    let found = list(&answer["defaults"]).iter().find(|offered| offered["kind"] == kind).unwrap();
    found["policy"].clone()
}

async fn order_of(desk: &Shop) -> Value {
    let look = desk.ask("storefronts.read_csv", json!({ "text": ORDERS })).await;
    let columns: Vec<&Value> = list(&look["columns"]).iter().map(|column| &column["field"]).collect();
    let import = json!({ "text": ORDERS, "name": "Stall", "subject": look["subject"], "columns": columns });
    desk.ask("storefronts.import_csv", import).await;
    desk.ask("storefronts.find_orders", json!({ "query": "" })).await["orders"][0].clone()
}

#[tokio::test]
async fn a_version_is_added_holds_for_later_orders_and_is_never_changed() {
    let desk = Shop::open();
    let empty = desk.ask("returns.policy", json!({})).await;
    assert_eq!((&empty["shown"]["version"], &empty["versions"]), (&json!(0), &json!([])));
    let strict = default_policy(&desk, "strict").await;
    let first = desk.ask("returns.save_policy", json!({ "policy": strict, "basedOn": 0 })).await;
    assert_eq!((&first["version"], &first["validFrom"]), (&json!(1), &json!(0)), "it holds for what was sold before");

    let generous = default_policy(&desk, "generous").await;
    let stale = json!({ "policy": generous, "basedOn": 0 });
    assert_eq!(desk.refusal("returns.save_policy", stale).await.code, "policy-changed");
    let backdated = json!({ "policy": generous, "basedOn": 1, "validFrom": crate::cast::NOON - 1 });
    assert_eq!(desk.refusal("returns.save_policy", backdated).await.code, "policy-past");
    let planned = json!({ "policy": generous, "basedOn": 1, "validFrom": crate::cast::NOON + crate::cast::DAY });
    assert_eq!(desk.ask("returns.save_policy", planned).await["version"], 2);
    let now = desk.ask("returns.policy", json!({})).await;
    assert_eq!((&now["shown"]["version"], &now["policy"]), (&json!(1), &strict), "the second begins tomorrow");
    assert_eq!(desk.ask("returns.policy", json!({ "version": 2 })).await["policy"], generous);
    assert_eq!(desk.refusal("returns.policy", json!({ "version": 3 })).await.code, "policy-absent");
    let touched = desk.desk.store().write(|transaction| {
        transaction.execute("UPDATE return_policies SET policy = '{}'", []).map_err(comptoir_store::StoreError::from)
    });
    assert!(touched.is_err(), "a version cannot be written over");
    let doubled = json!({ "policy": { "zones": [{ "name": "a" }, { "name": "b" }] }, "basedOn": 2 });
    assert_eq!(desk.refusal("returns.save_policy", doubled).await.code, "policy-zone-twice");
}

#[tokio::test]
async fn an_order_is_tried_against_a_draft_and_against_the_policy_of_its_day() {
    let desk = Shop::open();
    let order = order_of(&desk).await;
    let asked = json!({ "track": "voluntary", "reason": "changed_mind", "askedOn": "2026-06-20" });
    let request = json!({ "orderId": order["id"], "asked": asked, "language": "de" });
    let nobody = desk.ask("returns.try_policy", request.clone()).await;
    assert_eq!(list(&nobody).len(), 2, "{nobody}");
    assert!(list(&nobody).iter().all(|line| line["decision"]["eligible"] == "needs_you"), "{nobody}");

    let mut draft = request.clone();
    draft["policy"] = default_policy(&desk, "eu_shop").await;
    let tried = desk.ask("returns.try_policy", draft.clone()).await;
    let jumper = &tried[0];
    assert_eq!(
        (&jumper["decision"]["eligible"], &jumper["decision"]["rule"]),
        (&json!("yes"), &json!("rest")),
        "{jumper}"
    );
    assert_eq!(jumper["facts"]["price"], json!({ "minor": 8900, "currency": "EUR" }));
    assert!(jumper["forAgent"].as_str().unwrap().starts_with("The rule “Everything else”"), "{jumper}");
    assert!(jumper["forCustomer"].as_str().unwrap().starts_with("Sie können die Rückgabe bis zum"), "{jumper}");

    desk.ask("returns.save_policy", json!({ "policy": default_policy(&desk, "strict").await, "basedOn": 0 })).await;
    let held = desk.ask("returns.try_policy", request).await;
    assert_eq!(held[0]["decision"]["version"], 1);
    assert_eq!(held[0]["decision"]["explanation"][0]["key"], "condition_unknown", "{held}");
    draft["asked"]["line"] = jumper["line"].clone();
    draft["asked"]["track"] = json!("withdrawal");
    let withdrawn = desk.ask("returns.try_policy", draft).await;
    assert_eq!((list(&withdrawn).len(), &withdrawn[0]["decision"]["outcomes"]), (1, &json!(["refund"])), "{withdrawn}");
    assert_eq!(desk.refusal("returns.try_policy", json!({})).await.code, "request-invalid");
}

#[tokio::test]
async fn a_return_is_judged_by_the_policy_of_its_order() {
    let desk = Shop::open();
    let order = order_of(&desk).await;
    let generous = default_policy(&desk, "generous").await;
    desk.ask("returns.save_policy", json!({ "policy": generous, "basedOn": 0 })).await;
    let options = desk.ask("returns.options", json!({ "orderId": order["id"] })).await;
    let line = json!({ "line": options["lines"][0]["line"], "quantity": 1, "reason": "too_small" });
    let start = json!({ "uid": "judged-1", "orderId": order["id"], "track": "voluntary", "lines": [line] });
    let case = desk.ask("returns.start", start).await;
    let judged = desk.ask("returns.judge", json!({ "id": case["row"]["id"] })).await;
    assert_eq!(list(&judged).len(), 1, "{judged}");
    let decision = &judged[0]["decision"];
    assert_eq!(
        (&decision["version"], &decision["eligible"], &decision["label"]),
        (&json!(1), &json!("yes"), &json!("shop"))
    );
    assert_eq!(decision["creditBonus"]["minor"], 890);
}

#[tokio::test]
async fn only_owners_save_a_policy_and_everybody_may_read_it() {
    let desk = Shop::open();
    let added = desk.ask("agents.add", json!({ "name": "Bo", "role": "agent" })).await;
    let bo = added["agent"]["id"].as_i64().or_else(|| added["id"].as_i64()).unwrap();
    let policy = default_policy(&desk, "eu_shop").await;
    let refused = desk.ask_as(bo, "returns.save_policy", json!({ "policy": policy, "basedOn": 0 })).await;
    assert_eq!(refused.unwrap_err().code, "role-forbids");
    assert_eq!(desk.ask_as(bo, "returns.policy", json!({})).await.unwrap()["shown"]["version"], 0);
}

/// A policy in which everything is said that a policy can say.
fn everything() -> Value {
    let reasons = [
        "too_small",
        "too_large",
        "style_differs",
        "not_as_described",
        "defective",
        "damaged_in_transit",
        "wrong_item",
        "missing_part",
        "arrived_late",
        "several_sizes",
        "changed_mind",
        "gift",
        "other",
    ];
    let outcomes = [
        "advice",
        "exchange",
        "other_product",
        "credit",
        "refund",
        "partial_refund",
        "replacement",
        "repair",
        "keep_it",
        "donate",
    ];
    let euro = |minor: i64| json!({ "minor": minor, "currency": "EUR" });
    let marks = json!({ "tags": ["#1"], "skus": ["#2"], "titles": ["#3"] });
    let full = json!({
        "id": "full", "when": {
            "tracks": ["voluntary", "warranty", "transport_damage"], "reasons": reasons, "marks": marks,
            "priceFrom": euro(100), "priceTo": euro(900), "isDiscounted": true, "isFinalSale": false,
            "quantityFrom": 2, "quantityTo": 5, "conditions": ["unopened", "opened", "used", "damaged"],
        },
        "verdict": {
            "outcomes": outcomes, "fee": { "kind": "percent", "basisPoints": 1250 }, "feeFree": reasons,
            "needsReview": true, "needsPhoto": true, "keepItBelow": euro(1000), "creditBonus": 500,
        },
    });
    let other = json!({
        "id": "other", "when": { "isDiscounted": false, "isFinalSale": true },
        "verdict": { "window": { "days": null }, "fee": { "kind": "flat", "amount": euro(595) }, "label": "shop" },
    });
    let secret = json!({ "id": "secret", "when": { "pastReturnsFrom": 3 }, "verdict": { "isEligible": false } });
    let never = json!({ "id": "never", "when": { "marks": marks }, "verdict": { "isEligible": false } });
    let last = json!({ "id": "last" });
    let kinds = ["perishable", "custom_made", "unsealed", "digital"];
    let exceptions: Vec<Value> = kinds.iter().map(|kind| json!({ "kind": kind, "marks": marks })).collect();
    json!({
        "zones": [
            { "countries": ["GB"], "rules": [full, other, secret, never, last], "withdrawalLabel": "shop" },
            { "countries": ["US"], "rules": [last] },
            { "countries": ["DE", "AT"], "name": "#4", "rules": [never] },
            { "rules": [last, never] },
        ],
        "exceptions": exceptions, "texts": { "de": "Eigenes.\n\nNoch eins." },
    })
}

fn words_of(text: &Value) -> Vec<String> {
    let mut said = vec![text["headline"].as_str().unwrap().to_owned()];
    for section in list(&text["sections"]) {
        said.extend(section["heading"].as_str().map(str::to_owned));
        said.extend(list(&section["paragraphs"]).iter().map(|paragraph| paragraph.as_str().unwrap().to_owned()));
    }
    said
}

#[tokio::test]
async fn the_policy_in_plain_words_is_whole_in_every_language() {
    let desk = Shop::open();
    let ask = async |policy: &Value, language: &str| {
        desk.ask("returns.policy_text", json!({ "policy": policy, "language": language })).await
    };
    let mut policies = vec![everything()];
    for kind in ["eu_shop", "uk_shop", "us_shop", "strict", "generous"] {
        policies.push(default_policy(&desk, kind).await);
    }
    for policy in &policies {
        let english = words_of(&ask(policy, "en").await);
        let phrases: BTreeSet<&str> =
            english.iter().flat_map(|text| text.split(['.', ':', ';'])).map(str::trim).collect();
        for language in LANGUAGES {
            let said = words_of(&ask(policy, language).await);
            assert!(
                said.iter().all(|text| !text.contains("letter-return") && !text.contains("{ ")),
                "{language}: {said:#?}"
            );
            if *language == "en" {
                continue;
            }
            let own = usize::from(*language == "de") * policy["texts"].as_object().map_or(0, |texts| texts.len() * 2);
            assert_eq!(said.len(), english.len() + own, "{language}: {said:#?}");
            let left = said.iter().flat_map(|text| text.split(['.', ':', ';'])).map(str::trim);
            let left: Vec<&str> = left.filter(|part| part.len() > 12 && phrases.contains(part)).collect();
            assert!(left.is_empty(), "{language} says in English: {left:?}");
        }
    }
    let english = words_of(&ask(&policies[0], "en").await).join("\n");
    let cannot = "These articles cannot be returned.";
    assert_eq!(english.matches(cannot).count(), 3, "what somebody returned before is not for the page: {english}");
    assert!(english.contains("12.5%") && english.contains("€5.95"), "{english}");
    let german = words_of(&ask(&policies[0], "de").await);
    assert_eq!(german.last().map(String::as_str), Some("Noch eins."));
    assert_eq!(desk.refusal("returns.policy_text", json!({ "language": "tlh" })).await.code, "request-invalid");
}

#[tokio::test]
async fn what_an_eu_shop_promises_reads_like_this() {
    let desk = Shop::open();
    let policy = default_policy(&desk, "eu_shop").await;
    let text = desk.ask("returns.policy_text", json!({ "policy": policy, "language": "en" })).await;
    let europe = &text["sections"][0];
    assert_eq!(europe["heading"], "Deliveries within the European Economic Area");
    assert_eq!(
        europe["paragraphs"][3],
        "In all other cases, this applies. You can ask for a return within 30 days of delivery. We offer: exchange for \
         another size or colour, store credit, refund. The return itself costs nothing. You pay for sending it back."
    );
    assert!(europe["paragraphs"][5].as_str().unwrap().starts_with("Consumers may withdraw"), "{europe}");
    let rest = list(&text["sections"][1]["paragraphs"]);
    assert!(rest[5].as_str().unwrap().starts_with("Consumers may withdraw"), "the United Kingdom is among the rest");
    let american = default_policy(&desk, "us_shop").await;
    let text = desk.ask("returns.policy_text", json!({ "policy": american, "language": "en" })).await;
    assert!(!text["sections"][0].to_string().contains("withdraw"), "{text}");
}
