//! "Did this help?" goes out with a page and comes back by mail.

use super::{files, publish, published, shop, target};
use crate::cast::{ADA, CEM, Letter};
use serde_json::json;

#[tokio::test]
async fn an_answer_by_mail_is_counted_once_for_each_reader_and_none_is_made_up() {
    let shop = shop(&[]).await;
    let id = published(&shop, "Washing", "Hang it up.").await;
    let site = shop.ask("knowledge.set_site", json!({ "email": "help@nordlicht.example" })).await;
    assert_eq!(shop.ask("knowledge.site", json!({})).await, site);
    let place = shop.beside("help");
    let target = target(&shop, &place).await;
    publish(&shop, target).await;
    let page = String::from_utf8(files(&place)["en/washing.html"].clone()).unwrap();
    let marks: Vec<&str> = page
        .split("help1.")
        .skip(1)
        .map(|rest| rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '.').next().unwrap())
        .collect();
    let [yes, no] = marks.as_slice() else { panic!("{marks:?}") };
    let votes = async || shop.ask("knowledge.votes", json!({ "id": id })).await;
    let letter = |from: &str, number: u32, mark: &str| {
        Letter::from(from).id(&format!("v{number}")).text(&format!("Please send this mail.\n\nhelp1.{mark}"))
    };
    shop.import(&letter(ADA, 1, yes)).await;
    assert_eq!(votes().await, json!([{ "language": "en", "yes": 1, "no": 0 }]));
    shop.import(&letter(ADA, 2, no)).await;
    shop.import(&letter(CEM, 3, no)).await;
    assert_eq!(votes().await, json!([{ "language": "en", "yes": 0, "no": 2 }]), "Ada has changed her mind");
    shop.import(&letter("eve@world.example", 4, &no.replace(".no.", ".yes."))).await;
    assert_eq!(votes().await, json!([{ "language": "en", "yes": 0, "no": 2 }]));
}
