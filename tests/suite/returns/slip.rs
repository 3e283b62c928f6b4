//! The slip of a return, read with the programs that people print, read aloud and scan with.

use super::Stage;
use crate::cast::list;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Command;

const LANGUAGES: [&str; 10] = ["en", "de", "fr", "es", "it", "pt-BR", "tr", "pl", "ar", "ja"];

#[tokio::test]
async fn a_slip_says_in_ten_languages_what_comes_back_and_where_it_goes() {
    let stage = Stage::of(20).await;
    let case = approved(&stage, "Kleid „Größe 38“ Łódź", 1).await;
    for language in LANGUAGES {
        let slip = stage.desk.ask("returns.slip", json!({ "id": case["row"]["id"], "language": language })).await;
        assert_eq!((&slip["language"], &slip["missing"], &slip["pages"]), (&json!(language), &json!(""), &json!(1)));
        let text = text_of(&kept(&stage, &slip));
        for expected in [case["row"]["number"].as_str().unwrap(), "Lagerweg 1", "20095 Hamburg", "Größe 38", "Łódź"]
        {
            assert!(text.contains(expected), "{language} lacks {expected}:\n{text}");
        }
        let words = word_of(language);
        assert!(text.contains(words), "{language} lacks {words}:\n{text}");
    }
}

#[tokio::test]
async fn scanners_read_the_number_from_both_codes() {
    let stage = Stage::of(20).await;
    let case = approved(&stage, "Dress", 1).await;
    let number = case["row"]["number"].as_str().unwrap();
    for language in ["en", "ar"] {
        let slip = stage.desk.ask("returns.slip", json!({ "id": case["row"]["id"], "language": language })).await;
        let file = kept(&stage, &slip);
        // As coarse as a cheap scanner sees it.
        run("pdftoppm", &["-r", "150", "-png", "-singlefile", path(&file), path(&file.with_extension(""))]);
        let read = run("zbarimg", &["--quiet", path(&file.with_extension("png"))]);
        let mut codes: Vec<&str> = read.lines().collect();
        codes.sort_unstable();
        assert_eq!(codes, [format!("CODE-128:{number}"), format!("QR-Code:{number}")], "{language}");
    }
}

#[tokio::test]
async fn what_people_typed_is_printed_and_never_carried_out() {
    let stage = Stage::of(20).await;
    // In pieces that each stand in a line of the column.
    let pieces = ["#read(\"/etc/passwd\")", "*bold* $x$", "\\input{a} %PDF", "(a\\) Tj [@c] ]]"];
    let case = approved(&stage, &pieces.join(" "), 1).await;
    let slip = stage.desk.ask("returns.slip", json!({ "id": case["row"]["id"] })).await;
    let text = text_of(&kept(&stage, &slip));
    for piece in pieces {
        assert!(text.contains(piece), "{piece}:\n{text}");
    }
    assert!(!text.contains("root:"));
}

#[tokio::test]
async fn sixty_articles_go_on_to_a_second_page_and_none_is_lost() {
    let stage = Stage::of(20).await;
    let case = approved(&stage, "Dress", 60).await;
    let slip = stage.desk.ask("returns.slip", json!({ "id": case["row"]["id"], "language": "de" })).await;
    assert!(slip["pages"].as_u64().unwrap() > 1, "{}", slip["pages"]);
    let text = text_of(&kept(&stage, &slip));
    for at in 1..=60 {
        assert!(text.contains(&format!("Dress no. {at} of")), "article {at} is missing:\n{text}");
    }
    assert!(text.contains("Seite 2 von"), "{text}");
}

#[tokio::test]
async fn what_no_font_has_is_marked_and_named() {
    let stage = Stage::of(20).await;
    let case = approved(&stage, "한복 ☕ Hanbok", 1).await;
    let slip = stage.desk.ask("returns.slip", json!({ "id": case["row"]["id"] })).await;
    assert_eq!(slip["missing"], "한복");
    assert!(text_of(&kept(&stage, &slip)).contains("〓〓"));
}

#[tokio::test]
async fn nothing_is_printed_before_it_may_be_sent_or_without_an_address() {
    let stage = Stage::of(20).await;
    let (order, _) = stage.paid().await;
    let case = stage.start("return-0901", &order).await;
    let id = &case["row"]["id"];
    let refusal = |reader: &str| stage.desk.refusal("returns.slip", json!({ "id": id, "reader": reader }));
    assert_eq!(refusal("customer").await.code, "return-slip-state");
    stage.desk.ask("returns.approve", json!({ "id": id })).await;
    assert_eq!(refusal("customer").await.code, "return-slip-address");
    // Whoever opens the parcel needs no address.
    stage.desk.ask("returns.slip", json!({ "id": id, "reader": "shop" })).await;
    stage.desk.ask("returns.set_outcome", json!({ "id": case["items"][0]["id"], "outcome": "keep_it" })).await;
    assert_eq!(refusal("customer").await.code, "return-slip-nothing");
}

#[tokio::test]
async fn the_sheet_for_opening_the_parcel_explains_its_grades() {
    let stage = Stage::of(20).await;
    let case = approved(&stage, "Dress", 1).await;
    let request = json!({ "id": case["row"]["id"], "reader": "shop", "language": "de" });
    let text = text_of(&kept(&stage, &stage.desk.ask("returns.slip", request).await));
    for expected in ["Prüfbogen", "Gebrauchsspuren", case["row"]["number"].as_str().unwrap(), "Dress"] {
        assert!(text.contains(expected), "{expected}:\n{text}");
    }
    assert!(!text.contains("Lagerweg"), "it stays in the shop:\n{text}");
}

#[tokio::test]
async fn a_shop_in_america_prints_on_its_own_paper() {
    let stage = Stage::of(20).await;
    let case = approved(&stage, "Dress", 1).await;
    let size = |paper: Value| {
        let request = json!({ "id": case["row"]["id"], "paper": paper });
        let (stage, desk) = (&stage, &stage.desk);
        async move { run("pdfinfo", &[path(&kept(stage, &desk.ask("returns.slip", request).await))]) }
    };
    assert!(size(Value::Null).await.contains("(A4)"));
    assert!(size(json!("letter")).await.contains("(letter)"));
    stage
        .desk
        .ask("settings.set", json!({ "changes": { "returnAddress": "Nordlicht\n1 Main St\nPortland, OR 97209" } }))
        .await;
    assert!(size(Value::Null).await.contains("(letter)"));
}

/// A return that may be sent, of an order whose articles are called so.
async fn approved(stage: &Stage, title: &str, articles: u64) -> Value {
    let address = json!({ "changes": { "returnAddress": "Lagerweg 1\n20095 Hamburg", "shopName": "Nordlicht" } });
    stage.desk.ask("settings.set", address).await;
    let (order, number) = stage.paid().await;
    {
        let mut shop = stage.woo.state();
        let lines = shop.orders.get_mut(&number).unwrap()["line_items"].as_array_mut().unwrap();
        let line = lines[0].clone();
        *lines = (1..=articles)
            .map(|at| {
                let mut line = line.clone();
                line["id"] = json!(90_000 + at);
                let title = if articles > 1 { format!("{title} no. {at} of a long list") } else { title.to_owned() };
                line["name"] = json!(title);
                line
            })
            .collect();
        shop.touch(number);
    }
    stage.desk.ask("storefronts.sync", json!({})).await;
    let options = stage.options(&order).await;
    let chosen: Vec<Value> = list(&options["lines"])
        .iter()
        .map(|line| json!({ "line": line["line"], "quantity": 1, "reason": "too_small" }))
        .collect();
    assert_eq!(chosen.len() as u64, articles);
    let request = json!({ "uid": "return-0900", "orderId": order, "track": "voluntary", "lines": chosen });
    let case = stage.desk.ask("returns.start", request).await;
    stage.desk.ask("returns.approve", json!({ "id": case["row"]["id"] })).await
}

/// What the slip is called.
fn word_of(language: &str) -> &'static str {
    match language {
        "de" => "Retourenschein",
        "fr" => "Bon de retour",
        "es" => "Hoja de devolución",
        "it" => "Modulo di reso",
        "pt-BR" => "Guia de devolução",
        "tr" => "İade formu",
        "pl" => "Formularz zwrotu",
        // Readers of PDF turn the letters of a ligature around, so none of those.
        "ar" => "قسيمة",
        "ja" => "返品番号",
        _ => "Return slip",
    }
}

fn kept(stage: &Stage, slip: &Value) -> PathBuf {
    let file = stage.desk.beside(slip["name"].as_str().unwrap());
    std::fs::write(&file, STANDARD.decode(slip["base64"].as_str().unwrap()).unwrap()).unwrap();
    file
}

/// The text as a program finds and copies it, without marks of direction.
fn text_of(file: &Path) -> String {
    let text = run("pdftotext", &["-layout", path(file), "-"]);
    text.chars()
        .filter(|c| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
        .collect()
}

fn path(file: &Path) -> &str {
    file.to_str().unwrap()
}

fn run(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output().unwrap();
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}
