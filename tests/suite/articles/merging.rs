//! Two who write one text at once: what does not overlap comes together, what does is to be chosen.

use super::article;
use crate::cast::{Shop, list};
use serde_json::{Value, json};

const BEFORE: &str = "Cold.\n\nBy hand.\n\nIn the shade.";

fn writing(id: i64, body: &str, merges: bool) -> Value {
    json!({ "id": id, "language": "en", "title": "Wash", "body": body, "basedOn": 1, "merges": merges })
}

async fn revisions(shop: &Shop, id: i64) -> Vec<Value> {
    list(&shop.ask("knowledge.revisions", json!({ "id": id, "language": "en" })).await).to_vec()
}

#[tokio::test]
async fn changes_in_two_places_are_brought_together_and_the_history_says_so() {
    let shop = Shop::open();
    let id = article(&shop, "en", "Wash", BEFORE).await;
    shop.ask("knowledge.save_text", writing(id, "At 30 degrees.\n\nBy hand.\n\nIn the shade.", true)).await;
    let mine = "Cold.\n\nBy hand.\n\nIn the shade.\n\nNever iron.";
    let refused = shop.refusal("knowledge.save_text", writing(id, mine, false)).await;
    assert_eq!(refused.code, "article-changed-meanwhile", "whoever does not read what comes back is told");
    let both = shop.ask("knowledge.save_text", writing(id, mine, true)).await;
    let text = &both["variants"][0];
    assert_eq!(text["body"], "At 30 degrees.\n\nBy hand.\n\nIn the shade.\n\nNever iron.");
    assert_eq!(text["revision"], 3);
    let kept = revisions(&shop, id).await;
    let merged: Vec<&Value> = kept.iter().map(|own| &own["mergedRevision"]).collect();
    assert_eq!(merged, [&json!(2), &Value::Null, &Value::Null]);
}

#[tokio::test]
async fn changes_of_one_place_are_refused_and_shown_for_choosing() {
    let shop = Shop::open();
    let id = article(&shop, "en", "Wash", BEFORE).await;
    shop.ask("knowledge.save_text", writing(id, "At 30 degrees.\n\nBy hand.\n\nIn the shade.", true)).await;
    let mine = writing(id, "At 40 degrees.\n\nBy hand.\n\nIn the sun.", true);
    assert_eq!(shop.refusal("knowledge.save_text", mine.clone()).await.code, "article-changed-meanwhile");
    assert_eq!(revisions(&shop, id).await.len(), 2, "nothing was covered");
    let look = shop.ask("knowledge.merge", mine).await;
    assert_eq!((&look["isClean"], &look["revision"]), (&json!(false), &json!(2)));
    assert_eq!(
        look["body"],
        json!([
            { "kind": "both", "before": ["Cold."], "mine": ["At 40 degrees."], "theirs": ["At 30 degrees."] },
            { "kind": "same", "lines": ["", "By hand.", ""] },
            { "kind": "mine", "lines": ["In the sun."] },
        ])
    );
    assert_eq!(look["title"], json!([{ "kind": "same", "lines": ["Wash"] }]));
}
