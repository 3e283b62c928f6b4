//! Which articles stand beside a conversation, and what becomes of one that is used.

use super::{about, article, asked, number, published, topic};
use crate::cast::{Shop, list};
use serde_json::{Value, json};

const QUESTION: &str =
    "Hello, how do I wash the jacket? The care label says something about softener that I do not understand.";
const ORDERS: &str = "Name,Email,Financial Status,Fulfillment Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name\n#1042,ada@world.example,paid,fulfilled,EUR,120.00,2026-06-01 10:00:00 +0000,1,Fjord jacket,120.00,FJ-201-M,Ada Berg";

async fn beside(shop: &Shop, id: i64) -> Vec<Value> {
    list(&shop.ask("inbox.articles_beside", json!({ "id": id })).await["suggestions"]).to_vec()
}

fn ids(suggestions: &[Value]) -> Vec<i64> {
    suggestions.iter().map(|one| number(&one["id"])).collect()
}

/// Articles that have nothing to do with washing.
async fn others(shop: &Shop) {
    for (title, body) in [
        ("Where is my parcel", "Follow it with the number in the letter."),
        ("Paying later", "Choose the invoice when you order."),
        ("Gift cards", "A gift card is a number that we send."),
    ] {
        published(shop, "en", title, body).await;
    }
}

#[tokio::test]
async fn the_article_with_the_words_is_suggested_and_says_which() {
    let shop = Shop::open();
    others(&shop).await;
    let wash = published(&shop, "en", "How to wash a jacket", "Without softener, at 30 degrees.").await;
    let id = asked(&shop, "Washing", QUESTION).await;
    let found = beside(&shop, id).await;
    assert_eq!(ids(&found), [wash]);
    let words = list(&found[0]["reasons"]).iter().find(|reason| reason["kind"] == "words").unwrap();
    assert!(list(&words["words"]).contains(&json!("softener")), "{words}");
    assert_eq!((&found[0]["insertLanguage"], &found[0]["insertMatch"]), (&json!("en"), &json!("exact")));
    assert_eq!(shop.refusal("inbox.articles_beside", json!({ "id": 4711 })).await.code, "conversation-absent");
}

#[tokio::test]
async fn an_article_about_what_was_ordered_or_about_the_topic_goes_first() {
    let shop = Shop::open();
    others(&shop).await;
    let look = shop.ask("storefronts.read_csv", json!({ "text": ORDERS })).await;
    let columns: Vec<&Value> = list(&look["columns"]).iter().map(|column| &column["field"]).collect();
    let told = json!({ "text": ORDERS, "name": "Stall", "subject": look["subject"], "columns": columns });
    shop.ask("storefronts.import_csv", told).await;
    let words = published(&shop, "en", "How to wash a jacket", "Without softener.").await;
    let product = article(&shop, "de", "Fjord: Pflege", "Kalt.").await;
    about(&shop, product, json!([{ "kind": "product", "target": "FJ-201" }]), false).await;
    let other = article(&shop, "de", "Zelt", "Trocken.").await;
    about(&shop, other, json!([{ "kind": "product", "target": "TE-1" }]), false).await;
    let little = asked(&shop, "Hello", "Hello, may I ask you something?").await;
    let found = beside(&shop, little).await;
    let because = json!({ "kind": "product", "sku": "FJ-201", "name": "Fjord jacket" });
    assert_eq!((ids(&found), &found[0]["reasons"]), (vec![product], &json!([because])), "another product says nothing");
    let id = asked(&shop, "Washing", QUESTION).await;
    assert_eq!(ids(&beside(&shop, id).await), [words], "what was ordered says little beside three words");
    let care = topic(&shop, "delivery").await;
    let links = json!([{ "kind": "product", "target": "FJ-201" }, { "kind": "topic", "target": care.to_string() }]);
    about(&shop, product, links, false).await;
    shop.ask("inbox.set_topic", json!({ "ids": [id], "topicId": care })).await;
    let found = beside(&shop, id).await;
    assert_eq!(ids(&found), [words, product], "product and topic together stand beside them");
    assert_eq!(found[1]["reasons"], json!([because, { "kind": "topic", "topicId": care }]));
}

#[tokio::test]
async fn the_agent_reads_their_language_and_the_customer_gets_theirs() {
    let shop = Shop::open();
    shop.ask("agents.update_me", json!({ "locale": "de" })).await;
    let id = article(&shop, "de", "Waschen", "Ohne Weichspüler.").await;
    let text =
        json!({ "id": id, "language": "tr", "title": "Ceketi yıkama", "body": "Yumuşatıcı olmadan.", "basedOn": 0 });
    shop.ask("knowledge.save_text", text).await;
    let question = "Merhaba, ceketi nasıl yıkamalıyım? Yumuşatıcı kullanabilir miyim, yoksa kumaş bozulur mu acaba?";
    let conversation = asked(&shop, "Yıkama", question).await;
    let found = &beside(&shop, conversation).await[0];
    assert_eq!((&found["title"], &found["language"]), (&json!("Waschen"), &json!("de")));
    assert_eq!((&found["insertLanguage"], &found["insertMatch"]), (&json!("tr"), &json!("exact")));
    assert!(list(&found["reasons"]).contains(&json!({ "kind": "language", "language": "tr" })), "{found}");
    let only = json!({ "id": id, "language": "de" });
    shop.ask("knowledge.publish", only).await;
    let found = &beside(&shop, conversation).await[0];
    assert_eq!((&found["insertLanguage"], &found["insertMatch"]), (&json!("de"), &json!("source")), "told before");
}

#[tokio::test]
async fn what_was_removed_is_not_suggested_and_what_is_internal_goes_into_no_letter() {
    let shop = Shop::open();
    others(&shop).await;
    let inside =
        published(&shop, "en", "Softener complaints", "Offer a refund for jackets washed with softener.").await;
    about(&shop, inside, json!([]), true).await;
    let gone = published(&shop, "en", "Softener and jackets", "Never.").await;
    shop.ask("knowledge.remove", json!({ "id": gone })).await;
    let id = asked(&shop, "Washing", QUESTION).await;
    let found = beside(&shop, id).await;
    assert_eq!(ids(&found), [inside]);
    assert_eq!((&found[0]["isInternal"], &found[0]["address"]), (&json!(true), &Value::Null));
    let use_ = json!({ "id": inside, "isUsed": true, "part": "link", "conversationId": id });
    assert_eq!(shop.refusal("knowledge.text", use_).await.code, "article-internal");
}

#[tokio::test]
async fn a_link_goes_out_only_where_the_page_was_written() {
    let shop = Shop::open();
    let wash = published(&shop, "en", "Wash a jacket", "Without softener.").await;
    let text = |part: &str| json!({ "id": wash, "language": "en", "part": part, "isUsed": true });
    assert_eq!(shop.refusal("knowledge.text", text("link")).await.code, "article-address-unknown");
    let place = shop.beside("help");
    let request = json!({ "name": "Help", "kind": "folder", "place": place.display().to_string(), "address": "https://help.example/" });
    let target = shop.ask("knowledge.save_target", request).await[0]["id"].clone();
    assert_eq!(shop.refusal("knowledge.text", text("link")).await.code, "article-address-unknown", "not written yet");
    shop.ask("knowledge.publish_to", json!({ "id": target })).await;
    let answer = shop.ask("knowledge.text", text("link")).await;
    assert_eq!(answer["address"], "https://help.example/en/wash-a-jacket.html");
    assert!(place.join("en/wash-a-jacket.html").is_file(), "and there it is");
    let id = asked(&shop, "Washing", QUESTION).await;
    assert_eq!(beside(&shop, id).await[0]["address"], answer["address"]);
}

#[tokio::test]
async fn each_use_is_kept_with_its_place() {
    let shop = Shop::open();
    let wash = published(&shop, "en", "Wash a jacket", "Without softener.").await;
    let id = asked(&shop, "Washing", QUESTION).await;
    for part in ["text", "excerpt", "text"] {
        let request = json!({ "id": wash, "language": "en", "isUsed": true, "part": part, "conversationId": id });
        shop.ask("knowledge.text", request).await;
    }
    shop.ask("knowledge.text", json!({ "id": wash, "language": "en" })).await;
    let uses = shop.ask("inbox.article_uses", json!({ "id": wash })).await;
    assert_eq!([&uses["links"], &uses["excerpts"], &uses["texts"]], [&json!(0), &json!(1), &json!(2)]);
    assert_eq!(list(&uses["newest"]).len(), 3);
    assert_eq!(
        (&uses["newest"][0]["conversationId"], &uses["newest"][0]["customerName"], &uses["newest"][1]["part"]),
        (&json!(id), &json!("Ada Berg"), &json!("excerpt"))
    );
    assert_eq!(shop.ask("knowledge.get", json!({ "id": wash })).await["insertCount"], 3);
}
