//! How fast articles are suggested: 2,000 of them in five languages, beside letters in each of these.

use crate::desk::{Open, repeated, say};
use crate::table::Table;
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::path::Path;

const ARTICLES: usize = 2_000;
const BAR: f64 = 50.0;

/// Words of letters and articles by language; a text takes some of them, and a few that no other has.
const WORDS: [(&str, &[&str]); 5] = [
    (
        "en",
        &[
            "jacket",
            "delivery",
            "parcel",
            "return",
            "size",
            "washing",
            "zipper",
            "invoice",
            "payment",
            "exchange",
            "waterproof",
            "customs",
        ],
    ),
    (
        "de",
        &[
            "Jacke",
            "Lieferung",
            "Paket",
            "Rückgabe",
            "Größe",
            "waschen",
            "Reißverschluss",
            "Rechnung",
            "Zahlung",
            "Umtausch",
            "wasserdicht",
            "Zoll",
        ],
    ),
    (
        "fr",
        &[
            "veste",
            "livraison",
            "colis",
            "retour",
            "taille",
            "lavage",
            "fermeture",
            "facture",
            "paiement",
            "échange",
            "imperméable",
            "douane",
        ],
    ),
    (
        "tr",
        &[
            "ceket",
            "teslimat",
            "paket",
            "iade",
            "beden",
            "yıkama",
            "fermuar",
            "fatura",
            "ödeme",
            "değişim",
            "sugeçirmez",
            "gümrük",
        ],
    ),
    (
        "ja",
        &["上着", "配送", "荷物", "返品", "サイズ", "洗濯", "ファスナー", "請求書", "支払い", "交換", "防水", "税関"],
    ),
];

pub fn measure(table: &mut Table) {
    let folder = tempfile::tempdir().unwrap();
    let open = Open::desk(&folder.path().join("desk"));
    write(&open, &folder.path().join("articles"));
    let letters = letters(&open, folder.path());
    let found = open.ask("inbox.articles_beside", json!({ "id": letters[0] }));
    assert_eq!(found["suggestions"].as_array().unwrap().len(), 5, "a letter full of words finds five");
    let ask = |turn: usize| open.seconds("inbox.articles_beside", json!({ "id": letters[turn % letters.len()] }));
    let about = format!("{ARTICLES} articles × {} languages", WORDS.len());
    say(table, &format!("articles beside a conversation, {about}"), &repeated(ask), Some(BAR));
    let health = |_: usize| open.seconds("inbox.article_health", json!({}));
    say(table, &format!("health of the articles, {about}"), &repeated(health), None);
}

/// Imports the articles: about 3 KB each.
fn write(open: &Open, folder: &Path) {
    let files = (0..ARTICLES).flat_map(|number| {
        WORDS.map(|(language, words)| {
            let name = format!("Shelf {}/article-{number:04}.{language}.md", number % 40);
            (name, text(number, words))
        })
    });
    open.bring_articles(folder, files);
    assert_eq!(open.ask("knowledge.list", json!({})).as_array().unwrap().len(), ARTICLES);
}

fn text(number: usize, words: &[&str]) -> String {
    let word = |at: usize| words[(number * 7 + at * at) % words.len()];
    let mut text = format!("# {} {} {number}\n", word(0), word(1));
    for paragraph in 0..12 {
        text.push('\n');
        for at in 0..20 {
            write!(text, "{} {}{} ", word(paragraph + at), word(at), (number * 31 + at * paragraph) % 977).unwrap();
        }
        text.push('\n');
    }
    text
}

/// A letter in each language.
fn letters(open: &Open, folder: &Path) -> Vec<Value> {
    let place = folder.join("letters");
    std::fs::create_dir_all(&place).unwrap();
    for (at, (language, words)) in WORDS.iter().enumerate() {
        let said = words.join(" ");
        let letter = format!(
            "From: Ada <ada{at}@world.example>\r\nTo: <support@shop.example>\r\nSubject: {language}\r\nMessage-ID: <l{at}@id.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{said}. {said}?\r\n"
        );
        std::fs::write(place.join(format!("{at}.eml")), letter).unwrap();
    }
    open.ask("inbox.import", json!({ "kind": "eml", "path": place.display().to_string() }));
    let page = open.ask("inbox.page", json!({ "view": "all", "limit": 50 }));
    page["rows"].as_array().unwrap().iter().map(|row| row["id"].clone()).collect()
}
