//! The help site as pages of a real WordPress.

use super::{counts, plan, publish, published, rewrite, shop};
use crate::cast::{Shop, list};
use comptoir_tests::{EDITOR, LostAnswer, WordPressSite, browse};
use serde_json::{Value, json};

/// Keeps the site as a place; answers its number.
pub async fn connected(shop: &Shop, site: &WordPressSite) -> i64 {
    let targets = shop.ask("knowledge.save_target", request(site, site.password())).await;
    list(&targets).last().unwrap()["id"].as_i64().unwrap()
}

fn request(site: &WordPressSite, password: &str) -> Value {
    let access = json!({ "user": EDITOR, "secret": password, "isLocal": true });
    json!({ "name": "Shop", "kind": "wordpress", "place": site.url(), "access": access })
}

/// Puts a text of an article in another language before readers.
async fn translated(shop: &Shop, id: i64, language: &str, title: &str, body: &str) {
    let text = json!({ "id": id, "language": language, "title": title, "body": body, "basedOn": 0 });
    shop.ask("knowledge.save_text", text).await;
    shop.ask("knowledge.publish", json!({ "id": id, "language": language })).await;
}

/// A page as a reader gets it.
pub fn read(site: &WordPressSite, id: u64) -> String {
    let (status, html) = browse(&format!("{}/?page_id={id}", site.url()));
    assert_eq!(status, 200, "{html}");
    html
}

pub fn number(page: &Value) -> u64 {
    page["id"].as_u64().unwrap()
}

#[tokio::test]
async fn pages_are_planned_made_once_changed_where_they_changed_and_put_away() {
    let site = WordPressSite::start();
    let shop = shop(&[]).await;
    let body = "Hang it up.\n\n[gallery] <script>alert(1)</script>\n\nhttps://films.example/x\n\n";
    let washing = published(&shop, "Washing <b>& \"care\"</b>", body).await;
    translated(&shop, washing, "ar", "الغسيل", "علّقه").await;
    let gone = published(&shop, "Gone tomorrow", &format!("See [washing](article:{washing})")).await;
    let theirs = number(&site.edit(None, &json!({ "title": "Theirs", "status": "publish", "content": "mine" })));
    let before = site.pages().len();

    let id = connected(&shop, &site).await;
    let planned = plan(&shop, id).await;
    assert_eq!(planned["added"], json!(["ar", "ar/a-1", "en", "en/gone-tomorrow", "en/washing-b-care-b"]), "{planned}");
    assert_eq!(site.pages().len(), before, "a plan writes nothing");
    let answer = publish(&shop, id).await;
    assert_eq!(counts(&answer), [5, 0, 0]);
    assert_eq!(site.pages().len(), before + 5);

    let home = number(&site.page("Nordlicht help"));
    let html = read(&site, home);
    assert!(html.contains("Washing &lt;b&gt;&amp; &quot;care&quot;&lt;/b&gt;</a>"), "{html}");
    let page = site.page("Washing &lt;b&gt;&amp; \"care\"&lt;/b&gt;");
    assert_eq!((&page["status"], page["parent"].as_u64()), (&json!("publish"), Some(home)));
    let html = read(&site, number(&page));
    assert!(html.contains("Hang it up.") && html.contains("&#91;gallery]") && !html.contains("<script"), "{html}");
    assert!(!html.contains("<b>") && !html.contains("<iframe"), "{html}");
    let linked = read(&site, number(&site.page("Gone tomorrow")));
    assert!(linked.contains(&format!("?page_id={}", number(&page))), "{linked}");
    let arabic = read(&site, number(&site.page("الغسيل")));
    assert!(arabic.contains("<div lang=\"ar\" dir=\"rtl\">"), "{arabic}");

    let asked = site.asked("POST");
    assert_eq!(counts(&publish(&shop, id).await), [0, 0, 0]);
    assert_eq!(site.asked("POST"), asked, "what stands is not sent again");
    rewrite(&shop, washing, "Washing <b>& \"care\"</b>", "Hang it up twice.").await;
    shop.ask("knowledge.remove", json!({ "id": gone })).await;
    let planned = plan(&shop, id).await;
    assert_eq!(planned["changed"], json!(["en", "en/washing-b-care-b"]));
    assert_eq!(planned["removed"], json!(["en/gone-tomorrow"]));
    assert_eq!(counts(&publish(&shop, id).await), [0, 2, 1]);
    assert!(read(&site, number(&page)).contains("Hang it up twice."));
    assert_eq!(site.pages().len(), before + 4);
    assert_eq!(site.page("Theirs")["id"].as_u64(), Some(theirs));
}

#[tokio::test]
async fn what_somebody_changed_there_is_told_and_left_until_somebody_says_otherwise() {
    let site = WordPressSite::start();
    let shop = shop(&["Washing", "Hidden"]).await;
    let gone = published(&shop, "Gone tomorrow", "Soon.").await;
    let id = connected(&shop, &site).await;
    publish(&shop, id).await;
    let numbers = ["Washing", "Hidden", "Gone tomorrow"].map(|title| number(&site.page(title)));
    // Without the mark the page is known by its number.
    site.edit(Some(numbers[0]), &json!({ "content": "By hand" }));
    site.edit(Some(numbers[1]), &json!({ "status": "private" }));
    site.edit(Some(numbers[2]), &json!({ "title": "Gone next week" }));
    // A copy is its maker's.
    let copy = &site.page("Nordlicht help")["content"]["raw"];
    let copy = number(&site.edit(None, &json!({ "title": "Copy", "status": "publish", "content": copy })));
    shop.ask("settings.set", json!({ "changes": { "shopName": "Südlicht" } })).await;
    shop.ask("knowledge.remove", json!({ "id": gone })).await;

    let edited = json!(["en/gone-tomorrow", "en/hidden", "en/washing"]);
    // A text that is the same as before is not touched, and so nobody's edit of it is either.
    assert_eq!(plan(&shop, id).await["edited"], edited);
    assert_eq!(publish(&shop, id).await["edited"], edited);
    assert_eq!(site.page("Washing")["content"]["raw"], "By hand");
    assert_eq!(site.page("Hidden")["status"], "private");
    assert_eq!(number(&site.page("Gone next week")), numbers[2]);
    assert_eq!(number(&site.page("Copy")), copy);
    site.page("Südlicht help");

    let answer = shop.ask("knowledge.publish_to", json!({ "id": id, "overwrites": true })).await;
    assert_eq!(answer["edited"], json!([]));
    assert!(read(&site, numbers[0]).contains("Hang it up."));
    assert_eq!(site.page("Hidden")["status"], "publish");
    assert!(!site.pages().iter().any(|page| number(page) == numbers[2]));
    assert_eq!(number(&site.page("Copy")), copy);

    // A page that somebody put away comes back.
    site.discard(numbers[0]);
    assert_eq!(plan(&shop, id).await["added"], json!(["en/washing"]));
    publish(&shop, id).await;
    assert_ne!(number(&site.page("Washing")), numbers[0]);

    // A place that is forgotten keeps its pages, and the next one takes them over.
    let before = site.pages().len();
    shop.ask("knowledge.remove_target", json!({ "id": id })).await;
    let id = connected(&shop, &site).await;
    let answer = publish(&shop, id).await;
    assert_eq!((counts(&answer), &answer["edited"]), ([0, 0, 0], &json!([])));
    assert_eq!(site.pages().len(), before);
}

#[tokio::test]
async fn a_lost_answer_makes_nothing_twice_and_a_site_that_died_is_gone_on_with() {
    let site = WordPressSite::start();
    let shop = shop(&["Washing", "Drying", "Mending"]).await;
    let refused = async |password: &str| shop.refusal("knowledge.save_target", request(&site, password)).await.code;
    assert_eq!(refused("wrong").await, "publish-wrong-password");
    assert_eq!(refused("").await, "publish-secret-missing");
    assert_eq!(shop.ask("knowledge.targets", json!({})).await, json!([]), "nothing was kept");
    let id = connected(&shop, &site).await;
    let target = list(&shop.ask("knowledge.targets", json!({})).await)[0].clone();
    assert!(!target.to_string().contains(site.password()), "a password is never told");

    let failing = async || shop.refusal("knowledge.publish_to", json!({ "id": id })).await.code;
    site.lose("POST", "\"slug\":\"drying\"", LostAnswer::Reset);
    assert_eq!(failing().await, "publish-server-silent");
    site.lose("POST", "\"slug\":\"mending\"", LostAnswer::Truncated);
    assert_eq!(failing().await, "publish-server-silent");
    let shown = |site: &WordPressSite| site.pages().iter().filter(|page| page["status"] == "publish").count();
    assert_eq!(shown(&site), 1, "readers see nothing before every page is there, but for the sample page");
    site.lose("POST", "Hang it up.", LostAnswer::Reset);
    assert_eq!(failing().await, "publish-server-silent");
    site.set_dead(true);
    assert!(["publish-server-silent", "publish-server-unreachable"].contains(&failing().await));
    let run = list(&shop.ask("knowledge.targets", json!({})).await)[0]["lastRun"].clone();
    assert_eq!(run["state"], "failed");
    site.set_dead(false);
    publish(&shop, id).await;
    for title in ["Washing", "Drying", "Mending", "Nordlicht help"] {
        assert_eq!(site.page(title)["status"], "publish");
    }
    assert_eq!(counts(&publish(&shop, id).await), [0, 0, 0]);

    let access = json!({ "user": EDITOR, "isLocal": true });
    let moved = json!({ "id": id, "name": "", "kind": "wordpress", "place": "http://127.0.0.1:9/", "access": access });
    let problem = shop.refusal("knowledge.save_target", moved).await;
    assert_eq!(problem.code, "publish-secret-missing", "a password does not go to another server");
    let access = json!({ "user": EDITOR, "secret": "x" });
    let private = json!({ "name": "", "kind": "wordpress", "place": site.url(), "access": access });
    assert_eq!(shop.refusal("knowledge.save_target", private).await.code, "publish-server-address");
}
