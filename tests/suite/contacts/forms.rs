//! Mails of contact forms.

use super::{leaves_no_trace, only, rows};
use crate::cast::{ADA, DAY, Letter, NOON, Shop, list};
use comptoir_store::StoreError;
use comptoir_store::rusqlite::Transaction;
use serde_json::{Value, json};

const FORM: &str = "Name: Ada Lovelace\nEmail: ada@world.example\nPhone: +49 431 1234567\nOrder number: 4711\n\
    Subject: Jacket\nMessage: Where is my jacket? I have been waiting for two weeks and nobody could tell me what happened.\n\n-- \nNordlicht";
const BY_SHOP: &str = "form@nordlicht.example";
const STRANGER: &str = "mallory@evil.example";

/// The shop has a mailbox: its domain is its own.
fn with_domain(shop: &Shop) {
    let write = |transaction: &Transaction<'_>| {
        transaction
            .execute("INSERT INTO channels (uid, kind, name, activated_at) VALUES ('u', 'mail', 'Nordlicht', 0)", [])?;
        transaction.execute(
            "INSERT INTO channel_addresses (address, channel_id) VALUES ('support@nordlicht.example', 1)",
            [],
        )?;
        transaction.execute("UPDATE channels SET state = 'paused'", [])?;
        Ok::<_, StoreError>(())
    };
    shop.desk.store().write(write).unwrap();
}

fn form(from: &str, id: &str) -> Letter {
    Letter::from(from).subject("New message").id(id).at(NOON - DAY).text(FORM)
}

fn proof(letter: Letter, result: &str) -> Letter {
    letter.header("Authentication-Results", &format!("mx.example; dmarc={result}"))
}

async fn trust(shop: &Shop) -> (Value, Value, Value) {
    let opened = only(shop).await;
    let message = &opened["messages"][0];
    (message["form"]["trust"].clone(), opened["row"]["customerAddress"].clone(), message["authentication"].clone())
}

#[tokio::test]
async fn the_person_in_a_form_of_our_own_domain_is_the_customer_and_gets_the_answer() {
    let shop = Shop::open();
    with_domain(&shop);
    shop.import(&form(BY_SHOP, "f1")).await;
    let opened = only(&shop).await;
    let (row, message) = (&opened["row"], &opened["messages"][0]);
    assert_eq!((&row["customerName"], &row["customerAddress"]), (&json!("Ada Lovelace"), &json!(ADA)));
    assert_eq!((&row["subject"], &row["language"]), (&json!("Jacket"), &json!("en")));
    assert_eq!(
        message["visibleText"],
        "Where is my jacket? I have been waiting for two weeks and nobody could tell me what happened."
    );
    assert_eq!((&message["form"]["trust"], &message["form"]["sentBy"]), (&json!("own"), &json!(BY_SHOP)));
    let fields: Vec<&str> =
        list(&message["form"]["fields"]).iter().map(|one| one["meaning"].as_str().unwrap()).collect();
    assert_eq!(fields, ["name", "email", "phone", "order", "subject", "message"]);
    let source = shop.ask("inbox.message_source", json!({ "messageId": message["id"] })).await;
    assert!(source["source"].as_str().unwrap().contains(BY_SHOP), "the original stays");
    let proposal = shop.ask("inbox.prepare_reply", json!({ "id": row["id"], "kind": "reply", "toAll": false })).await;
    assert_eq!(proposal["recipients"]["to"], json!([{ "name": "Ada Lovelace", "address": ADA }]));
}

#[tokio::test]
async fn a_stranger_cannot_speak_as_somebody_else_by_writing_a_form() {
    for (letter, expected, customer) in [
        (form(STRANGER, "f"), "stranger", STRANGER),
        (proof(form(STRANGER, "f"), "pass"), "stranger", STRANGER),
        (form(STRANGER, "f").header("Reply-To", ADA), "reply_to", ADA),
        (proof(form(STRANGER, "f").header("Reply-To", ADA), "fail"), "stranger", STRANGER),
        (proof(form(BY_SHOP, "f"), "fail"), "stranger", BY_SHOP),
        (form("mailer@shopify.com", "f"), "stranger", "mailer@shopify.com"),
        (proof(form("mailer@shopify.com", "f"), "pass"), "known", ADA),
    ] {
        let shop = Shop::open();
        with_domain(&shop);
        shop.import(&letter).await;
        let (found, address, authentication) = trust(&shop).await;
        assert_eq!((found, address), (json!(expected), json!(customer)));
        if expected == "known" {
            assert_eq!(authentication, "unknown", "the proof is about the machine, not about Ada");
        }
    }
}

#[tokio::test]
async fn forms_among_older_mail_are_read_by_a_command_and_given_back() {
    let shop = Shop::open();
    shop.import(&form(BY_SHOP, "f1")).await;
    assert_eq!(trust(&shop).await.0, "stranger", "nothing says that the domain is ours");
    shop.desk
        .store()
        .write(|transaction| transaction.execute("DELETE FROM contact_forms", []).map_err(StoreError::from))
        .unwrap();
    with_domain_beside(&shop);
    let read = leaves_no_trace(&shop, "inbox.read_forms", json!({})).await;
    assert_eq!(read["found"], 1);
    let (found, address, _) = trust(&shop).await;
    assert_eq!((found, address), (json!("own"), json!(ADA)));
    assert_eq!(
        only(&shop).await["messages"][0]["visibleText"],
        "Where is my jacket? I have been waiting for two weeks and nobody could tell me what happened."
    );
    assert_eq!(shop.ask("inbox.read_forms", json!({})).await["found"], 0, "once is enough");
    assert_eq!(shop.refusal("inbox.read_forms", json!({ "ids": [4711] })).await.code, "conversation-absent");
}

fn with_domain_beside(shop: &Shop) {
    let write = |transaction: &Transaction<'_>| {
        transaction.execute(
            "INSERT INTO channel_addresses (address, channel_id) VALUES ('support@nordlicht.example', 1)",
            [],
        )?;
        Ok::<_, StoreError>(())
    };
    shop.desk.store().write(write).unwrap();
}

#[tokio::test]
async fn the_shops_own_template_is_made_from_an_example_tested_and_used() {
    const OWN: &str =
        "Wer bist du: Ada Lovelace\nWohin die Antwort: ada@world.example\nFarbe: Blau\nWas gibt es: Hallo!";
    let shop = Shop::open();
    with_domain(&shop);
    let seen = shop.ask("inbox.form_labels", json!({ "text": OWN })).await;
    let labels: Vec<&str> = list(&seen).iter().map(|one| one["label"].as_str().unwrap()).collect();
    assert_eq!(labels, ["Wer bist du", "Wohin die Antwort", "Farbe", "Was gibt es"]);
    let labels = json!({ "Wer bist du": "name", "Wohin die Antwort": "email", "Was gibt es": "message" });
    let tried = shop.ask("inbox.test_form_template", json!({ "text": OWN, "labels": labels })).await;
    assert_eq!(
        (&tried["name"], &tried["email"], &tried["message"]),
        (&json!("Ada Lovelace"), &json!(ADA), &json!("Hallo!"))
    );
    let tried = shop.ask("inbox.test_form_template", json!({ "text": "Wer bist du: x", "labels": labels })).await;
    assert_eq!(tried["missing"], "message");
    let request = json!({ "name": "Formular", "sender": "nordlicht.example", "labels": labels, "example": OWN });
    let saved = leaves_no_trace(&shop, "inbox.save_form_template", request.clone()).await;
    shop.import(&Letter::from(BY_SHOP).subject("Anfrage").id("o1").at(NOON - DAY).text(OWN)).await;
    let opened = only(&shop).await;
    assert_eq!(
        (&opened["row"]["customerAddress"], &opened["messages"][0]["form"]["source"]),
        (&json!(ADA), &json!("Formular"))
    );
    let with = |key: &str, value: Value| {
        let mut request = request.clone();
        request[key] = value;
        request
    };
    for (request, code) in [
        (with("name", json!(" ")), "form-template-nameless"),
        (with("name", json!("formular")), "form-template-taken"),
        (json!({ "name": "a", "labels": { "Wer bist du": "name" } }), "form-template-no-message"),
        (json!({ "name": "a", "labels": { "Leer": "message" }, "example": OWN }), "form-template-no-message"),
        (
            json!({ "name": "a", "labels": { "Farbe": "email", "Was gibt es": "message" }, "example": OWN }),
            "form-template-no-email",
        ),
        (json!({ "id": 99, "name": "a", "labels": labels }), "form-template-absent"),
    ] {
        let before = rows(&shop);
        assert_eq!(shop.refusal("inbox.save_form_template", request).await.code, code);
        assert_eq!(before, rows(&shop), "{code}");
    }
    let id = saved["template"]["id"].clone();
    leaves_no_trace(&shop, "inbox.delete_form_template", json!({ "id": id })).await;
    assert_eq!(shop.ask("inbox.form_templates", json!({})).await, json!([]));
}
