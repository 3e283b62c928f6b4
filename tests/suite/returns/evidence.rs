//! What belongs to a case as evidence: it is kept encrypted, shown small, taken away and put back, and gone with its case.

use super::Stage;
use crate::cast::{KEY, Letter, list};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

/// A picture of a single colour, as small as a picture can be.
const DOT: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

async fn attach(stage: &Stage, case: &Value, name: &str, mime_type: &str, base64: &str) -> Value {
    let request = json!({ "id": case["row"]["id"], "name": name, "mimeType": mime_type, "base64": base64 });
    stage.desk.ask("returns.attach", request).await
}

fn blobs(stage: &Stage) -> usize {
    let directory = stage.desk.directory().join("blobs");
    fs::read_dir(directory).map_or(0, Iterator::count)
}

#[tokio::test]
async fn a_photo_is_a_picture_and_a_paper_is_a_label_by_what_they_are() {
    let stage = Stage::of(20).await;
    let (order, _) = stage.paid().await;
    let case = stage.start("return-0301", &order).await;
    attach(&stage, &case, "C:\\shots\\hem.png", "image/png", DOT).await;
    let paper = STANDARD.encode("%PDF-1.7 label");
    attach(&stage, &case, "label.pdf", "application/pdf", &paper).await;
    // Whatever it calls itself, what is no picture is not shown as one.
    let drawing = STANDARD.encode("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
    let all = attach(&stage, &case, "drawing.svg", "image/svg+xml", &drawing).await;
    let said: Vec<_> = list(&all["files"]).iter().map(|file| (&file["name"], &file["kind"])).collect();
    assert_eq!(said[0], (&json!("hem.png"), &json!("photo")), "{all}");
    assert_eq!(said[1], (&json!("label.pdf"), &json!("label")));
    assert_eq!(said[2], (&json!("drawing.svg"), &json!("other")));
    assert!(all["files"][0]["small"].as_str().unwrap().starts_with("data:image/"));
    assert!(all["files"][2]["small"].is_null());
    let kept = stage.desk.ask("returns.file", json!({ "id": all["files"][1]["id"] })).await;
    assert_eq!(kept["base64"], paper, "a file comes out as it went in");
    let drawn = stage.desk.refusal("returns.file_picture", json!({ "id": all["files"][2]["id"] })).await;
    assert_eq!(drawn.code, "return-file-no-picture");
}

#[tokio::test]
async fn a_file_that_is_taken_out_can_be_put_back_for_a_while() {
    let stage = Stage::of(20).await;
    let (order, _) = stage.paid().await;
    let case = stage.start("return-0302", &order).await;
    let all = attach(&stage, &case, "hem.png", "image/png", DOT).await;
    let file = json!({ "id": all["files"][0]["id"] });
    let without = stage.desk.ask("returns.remove_file", file.clone()).await;
    assert!(list(&without["files"]).is_empty(), "{without}");
    let again = stage.desk.ask("returns.restore_file", file).await;
    assert_eq!(list(&again["files"]).len(), 1, "{again}");
    let told: Vec<Value> = list(&stage.show(&case).await["events"]).iter().map(|it| it["event"].clone()).collect();
    assert_eq!(told[..3], [json!("file_restored"), json!("file_removed"), json!("file_added")]);
}

#[tokio::test]
async fn a_file_shows_an_article_of_its_own_case_only() {
    let stage = Stage::of(20).await;
    let orders = stage.all_paid().await;
    let case = stage.start("return-0303", &orders[0].0).await;
    let other = stage.start("return-0304", &orders[1].0).await;
    let all = attach(&stage, &case, "hem.png", "image/png", DOT).await;
    let change = |item: &Value| json!({ "id": all["files"][0]["id"], "kind": "photo", "itemId": item });
    let shown = stage.desk.ask("returns.change_file", change(&case["items"][0]["id"])).await;
    assert_eq!(shown["files"][0]["itemId"], case["items"][0]["id"]);
    let refused = stage.desk.refusal("returns.change_file", change(&other["items"][0]["id"])).await;
    assert_eq!(refused.code, "return-absent");
}

#[tokio::test]
async fn what_the_customer_sent_is_offered_and_taken_over_once() {
    let stage = Stage::of(20).await;
    let (order, _) = stage.paid().await;
    let detail = stage.desk.ask("storefronts.order", json!({ "id": order })).await;
    let address = detail["order"]["email"].as_str().unwrap().to_owned();
    let letter = format!(
        "From: <{address}>\r\nTo: <hello@nordlicht.example>\r\nSubject: Torn\r\nMessage-ID: <e1@id.example>\r\n\
         Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee the photo.\r\n\
         --b\r\nContent-Type: image/png; name=\"hem.png\"\r\nContent-Disposition: attachment; filename=\"hem.png\"\r\n\
         Content-Transfer-Encoding: base64\r\n\r\n{DOT}\r\n--b--\r\n"
    );
    stage.desk.import_bytes(letter.as_bytes(), false).await;
    let conversation = stage.desk.conversations().await[0]["row"]["id"].clone();
    let line = stage.options(&order).await["lines"][0].clone();
    let lines = json!([{ "line": line["line"], "quantity": 1, "reason": "defective" }]);
    let request = json!({ "uid": "return-0305", "orderId": order, "conversationId": conversation,
        "track": "warranty", "lines": lines });
    let case = stage.desk.ask("returns.start", request).await;
    let id = &case["row"]["id"];
    let before = stage.desk.ask("returns.files", json!({ "id": id })).await;
    assert_eq!(before["offered"][0]["isAnswer"], json!(false), "nobody had asked: {before}");
    let wanted = json!({ "id": id, "attachmentIds": [before["offered"][0]["attachmentId"]] });
    stage.desk.ask("returns.attach_sent", wanted.clone()).await;
    let after = stage.desk.ask("returns.attach_sent", wanted).await;
    assert_eq!((list(&after["files"]).len(), list(&after["offered"]).len()), (1, 0), "{after}");
}

#[tokio::test]
async fn who_is_erased_leaves_no_file_behind() {
    let stage = Stage::of(20).await;
    let (order, _) = stage.paid().await;
    let detail = stage.desk.ask("storefronts.order", json!({ "id": order })).await;
    let address = detail["order"]["email"].as_str().unwrap().to_owned();
    stage.desk.import(&Letter::from(&address).subject("Torn").id("e2").text("It is torn.")).await;
    let case = stage.start("return-0306", &order).await;
    attach(&stage, &case, "hem.png", "image/png", DOT).await;
    assert_eq!(blobs(&stage), 1);
    stage.desk.ask("inbox.erase_customer", json!({ "id": case["row"]["customerId"] })).await;
    assert_eq!(blobs(&stage), 0, "the encrypted file is gone with the person");
}

#[tokio::test]
async fn who_asks_for_everything_gets_their_returns_with_what_is_in_them() {
    let stage = Stage::of(20).await;
    let (order, _) = stage.paid().await;
    let detail = stage.desk.ask("storefronts.order", json!({ "id": order })).await;
    let address = detail["order"]["email"].as_str().unwrap().to_owned();
    stage.desk.import(&Letter::from(&address).subject("Torn").id("e3").text("It is torn.")).await;
    let case = stage.start("return-0307", &order).await;
    attach(&stage, &case, "hem.png", "image/png", DOT).await;
    let given = stage.desk.ask("inbox.hand_out", json!({ "id": case["row"]["customerId"] })).await;
    let all: Value = serde_json::from_str(given["json"].as_str().unwrap()).unwrap();
    let theirs = &all["returns"][0];
    assert_eq!(theirs["return"]["row"]["number"], case["row"]["number"], "{all}");
    assert_eq!(theirs["return"]["items"], case["items"]);
    assert!(list(&theirs["return"]["events"]).len() > 1, "what became of it is theirs too");
    assert_eq!((&theirs["files"][0]["name"], &theirs["files"][0]["base64"]), (&json!("hem.png"), &json!(DOT)));
}

#[tokio::test]
async fn the_words_of_a_return_go_with_its_order_where_nobody_knew_whose_it_was() {
    let stage = Stage::of(20).await;
    let (order, _) = stage.paid().await;
    let line = stage.options(&order).await["lines"][0].clone();
    let lines = json!([{ "line": line["line"], "quantity": 1, "reason": "other", "comment": "My knee hurts." }]);
    let request = json!({ "uid": "return-0308", "orderId": order, "track": "voluntary", "lines": lines });
    let case = stage.desk.ask("returns.start", request).await;
    assert!(case["row"]["customerId"].is_null(), "nobody has written yet: {case}");
    attach(&stage, &case, "knee.png", "image/png", DOT).await;
    let detail = stage.desk.ask("storefronts.order", json!({ "id": order })).await;
    let address = detail["order"]["email"].as_str().unwrap().to_owned();
    stage.desk.import(&Letter::from(&address).subject("Hello").id("e4").text("Hello.")).await;
    let people = stage.desk.ask("inbox.of_order", json!({ "id": order })).await;
    stage.desk.ask("inbox.erase_customer", json!({ "id": people["customers"][0]["id"] })).await;
    let left = stage.show(&case).await;
    assert_eq!((&left["row"]["name"], &left["items"][0]["comment"]), (&json!(""), &json!("")), "{left}");
    assert_eq!((list(&left["events"]).len(), blobs(&stage)), (0, 0));
}

/// Runs the command line that belongs to this build.
fn comptoir(directory: &Path, arguments: &[&str]) -> Output {
    let program = std::env::current_exe().unwrap().ancestors().nth(2).unwrap().join("comptoir");
    Command::new(program).arg("--data").arg(directory).args(arguments).env("COMPTOIR_KEY", KEY).output().unwrap()
}

#[tokio::test]
async fn a_file_of_the_disk_becomes_part_of_a_return_by_the_command_line() {
    let stage = Stage::of(20).await;
    let (order, _) = stage.paid().await;
    let case = stage.start("return-0309", &order).await;
    let (number, sku) = (case["row"]["number"].as_str().unwrap(), case["items"][0]["sku"].as_str().unwrap());
    let Stage { desk, woo } = stage;
    let (photo, directory) = (desk.beside("hem.png"), desk.directory());
    fs::write(&photo, STANDARD.decode(DOT).unwrap()).unwrap();
    let path = photo.display().to_string();
    let desk = desk.closed(|| {
        let whole = comptoir(&directory, &["return", "attach", number, &path]);
        assert!(whole.status.success(), "{}", String::from_utf8_lossy(&whole.stderr));
        let said = String::from_utf8_lossy(&whole.stdout).into_owned();
        assert!(said.contains("hem.png") && !said.contains("data:image"), "the picture is for eyes: {said}");
        let article = comptoir(&directory, &["return", "attach", number, &path, "--article", sku, "--kind", "label"]);
        assert!(article.status.success(), "{}", String::from_utf8_lossy(&article.stderr));
        for wrong in [["R-9999", path.as_str()], [number, "/nowhere/hem.png"]] {
            let refused = comptoir(&directory, &["return", "attach", wrong[0], wrong[1]]);
            assert!(!refused.status.success() && !refused.stderr.is_empty(), "{wrong:?}");
        }
    });
    let kept = desk.ask("returns.files", json!({ "id": case["row"]["id"] })).await;
    let said: Vec<_> =
        list(&kept["files"]).iter().map(|file| json!([file["name"], file["kind"], file["itemId"]])).collect();
    let item = &case["items"][0]["id"];
    assert_eq!(said, [json!(["hem.png", "photo", null]), json!(["hem.png", "label", item])], "{kept}");
    drop(woo);
}
