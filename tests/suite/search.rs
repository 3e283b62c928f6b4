//! Search finds what people mean, in every script.

use crate::cast::{ADA, CEM, Letter, NOON, Shop, list};
use serde_json::{Value, json};

async fn shop() -> Shop {
    let shop = Shop::open();
    let texts = [
        "Die Straße war gesperrt, größere Größe bitte",
        "ISPARTA'dan sipariş verdim, ışık yanmıyor",
        "佐藤です。返品したいのですが。",
        "我要退货,尺码太小",
        "Le café est crème brûlée",
        "The jacket is too small for me",
        "Too bad: a small jacket NEAR the door",
        "وصل الطلب متأخراً وأريد الإرجاع",
    ];
    for (number, text) in (0..).zip(texts) {
        let letter = Letter::from(ADA).id(&format!("s{number}")).subject(&format!("Letter {number}")).text(text);
        let letter =
            letter.header("Content-Type", "text/plain; charset=utf-8").header("Content-Transfer-Encoding", "8bit");
        shop.import(&letter.at(NOON - 1_000_000 + number * 1000)).await;
    }
    shop
}

/// The subjects that a query finds, newest first.
async fn found(shop: &Shop, query: &str) -> Vec<String> {
    let answer = shop.ask("inbox.search", json!({ "query": query })).await;
    let subject = |hit: &Value| hit["row"]["subject"].as_str().unwrap().to_owned();
    list(&answer["hits"]).iter().map(subject).collect()
}

#[tokio::test]
async fn each_query_finds_what_it_means_and_nothing_else() {
    let shop = shop().await;
    let cases: &[(&str, &[&str])] = &[
        ("strasse", &["Letter 0"]),
        ("STRASSE", &["Letter 0"]),
        ("Straße", &["Letter 0"]),
        ("grosse", &["Letter 0"]),
        ("groesse", &[]),
        ("ısparta", &["Letter 1"]),
        ("isparta", &["Letter 1"]),
        ("İSPARTA", &["Letter 1"]),
        ("isik", &["Letter 1"]),
        ("佐藤", &["Letter 2"]),
        ("返品", &["Letter 2"]),
        ("返", &["Letter 2"]),
        ("退货", &["Letter 3"]),
        ("品返", &[]),
        ("cafe creme", &["Letter 4"]),
        ("CAFÉ", &["Letter 4"]),
        ("jack", &["Letter 6", "Letter 5"]),
        ("jack ", &[]),
        ("ack", &[]),
        ("\"too small\"", &["Letter 5"]),
        ("small too", &["Letter 6", "Letter 5"]),
        ("الارجاع", &["Letter 7"]),
        ("ada@world.example jacket", &["Letter 6", "Letter 5"]),
        ("\"letter 4\"", &["Letter 4"]),
    ];
    for (query, expected) in cases {
        assert_eq!(found(&shop, query).await, *expected, "{query}");
    }
}

#[tokio::test]
async fn operators_are_only_words_and_no_query_breaks() {
    let shop = shop().await;
    assert_eq!(found(&shop, "jacket NEAR door").await, ["Letter 6"]);
    assert_eq!(found(&shop, "jacket AND door").await, Vec::<String>::new());
    assert_eq!(found(&shop, "jacket NOT small").await, Vec::<String>::new());
    let odd = [
        "\"",
        "\"\"\"",
        "*",
        "a*",
        "^a",
        "subject:",
        "subject : x",
        "(",
        "NEAR(a b)",
        "-",
        "' OR 1=1 --",
        "\0",
        "{a}",
        "%",
        "\u{301}",
    ];
    for query in odd {
        let answer = shop.ask("inbox.search", json!({ "query": query })).await;
        assert!(answer["hits"].is_array(), "{query}");
    }
    assert_eq!(found(&shop, "").await, Vec::<String>::new());
    assert_eq!(found(&shop, "subject:jacket").await, Vec::<String>::new());
}

#[tokio::test]
async fn one_conversation_is_one_hit_with_the_text_around_the_match() {
    let shop = Shop::open();
    let long = format!("{} needle {}", "straw ".repeat(500), "hay ".repeat(500));
    shop.import(&Letter::from(CEM).id("c1").subject("Barn").text(&long).at(NOON - 5000)).await;
    shop.import(
        &Letter::from(CEM).id("c2").subject("Re: Barn").in_reply_to("c1").text("Another needle").at(NOON - 4000),
    )
    .await;
    let answer = shop.ask("inbox.search", json!({ "query": "NEEDL" })).await;
    assert_eq!(list(&answer["hits"]).len(), 1);
    assert_eq!(answer["hits"][0]["excerpt"], "Another needle");
    assert_eq!(answer["words"], json!(["needl"]));
    let id = answer["hits"][0]["row"]["id"].clone();
    let by_number = shop.ask("inbox.search", json!({ "query": format!("#{id}") })).await;
    assert_eq!(by_number["hits"][0]["row"]["id"], id);
    let around = shop.ask("inbox.search", json!({ "query": "straw needle" })).await;
    assert!(around["hits"][0]["excerpt"].as_str().unwrap().contains("straw"));
}
