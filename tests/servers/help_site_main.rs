//! A help site to look at: `help-site FOLDER [COPIES]` writes the one of tests/fixtures/help, each article so many times.
//! Told a folder that it wrote before, it writes what changed and says how much that was.

use comptoir_kernel::{Currency, Money, Timestamp};
use comptoir_site::{Article, Attached, Category, Kind, Language, Product, Shop, Site, Theme, Variant, Votes, build};
use serde_json::Value;
use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::Path;
use std::time::Instant;

const ARTICLES: &str = include_str!("../fixtures/help/articles.json");
const PICTURE: &[u8] = include_bytes!("../fixtures/help/beads.png");
const CAPTIONS: &[u8] = b"WEBVTT\n\n00:00.000 --> 00:05.000\nFold the sleeves.\n";
const MARKS: &str = "marks.json";
const LANGUAGES: [(&str, &str); 5] =
    [("en", "English"), ("de", "Deutsch"), ("tr", "Türkçe"), ("ar", "العربية"), ("ja", "日本語")];

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().ok_or("help-site FOLDER [COPIES]")?;
    let copies = arguments.next().map_or(Ok(1), |copies| copies.parse())?;
    let folder = Path::new(&folder);
    fs::create_dir_all(folder)?;
    let standing: BTreeMap<String, String> =
        fs::read(folder.join(MARKS)).ok().and_then(|marks| serde_json::from_slice(&marks).ok()).unwrap_or_default();
    let site = site(&serde_json::from_str(ARTICLES)?, copies);
    let mark = |article: &str, language: &str, helped: bool| format!("[help {article} {language} {helped}]");
    let began = Instant::now();
    let bytes = |file: &Attached| if file.measures.is_some() { PICTURE.to_vec() } else { CAPTIONS.to_vec() };
    let files = build(&site, Some(&Votes { to: "help@nordlicht.example", mark: &mark }), &bytes, &standing);
    let made = began.elapsed();
    let mut written = 0;
    for file in &files {
        let Some(bytes) = &file.bytes else { continue };
        let path = folder.join(&file.path);
        fs::create_dir_all(path.parent().ok_or("no folder")?)?;
        fs::write(path, bytes)?;
        written += 1;
    }
    let marks: BTreeMap<_, _> = files.iter().map(|file| (&file.path, &file.mark)).collect();
    fs::write(folder.join(MARKS), serde_json::to_vec(&marks)?)?;
    println!("{} files, {written} written, made in {} ms", files.len(), made.as_millis());
    Ok(())
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn rows<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    value.get(name).and_then(Value::as_array).into_iter().flatten()
}

fn field(value: &Value, name: &str) -> String {
    value.get(name).map(text).unwrap_or_default()
}

fn site(read: &Value, copies: usize) -> Site {
    let categories = rows(read, "categories").map(|category| Category {
        id: field(category, "id"),
        parent: category.get("parent").and_then(Value::as_str).map(str::to_owned),
        slug: field(category, "slug"),
        names: category
            .get("names")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
            .map(|(tag, name)| (tag.clone(), text(name)))
            .collect(),
    });
    let articles = (0..copies).flat_map(|copy| rows(read, "articles").map(move |row| article(row, copy)));
    Site {
        shop: shop(),
        categories: categories.collect(),
        articles: articles.collect(),
        products: vec![Product {
            sku: "CS-300".to_owned(),
            title: "Care spray 300 ml".to_owned(),
            url: Some("https://nordlicht.example/care-spray".to_owned()),
            price: Money::parse("12.50", Currency::EUR).ok(),
            picture: None,
        }],
        files: Vec::new(),
    }
}

fn shop() -> Shop {
    Shop {
        name: "Nordlicht".to_owned(),
        languages: LANGUAGES.map(|(tag, name)| Language { tag: tag.to_owned(), name: name.to_owned() }).to_vec(),
        address: Some("https://help.nordlicht.example".to_owned()),
        theme: Theme { accent: "#0b6e5f".to_owned(), ..Theme::default() },
        email: Some("help@nordlicht.example".to_owned()),
        phone: Some("+49 40 123456".to_owned()),
        postal_address: Some("Lagerweg 1\n20095 Hamburg".to_owned()),
        zone: "Europe/Berlin".to_owned(),
        has_withdrawal_page: true,
        values: [("shop.email".to_owned(), "help@nordlicht.example".to_owned())].into(),
        ..Shop::default()
    }
}

fn article(row: &Value, copy: usize) -> Article {
    let number = if copy == 0 { String::new() } else { format!(" {copy}") };
    let variant = |row: &Value| Variant {
        language: field(row, "language"),
        title: field(row, "title") + &number,
        summary: field(row, "summary"),
        body: if copy == 0 {
            field(row, "body")
        } else {
            format!("{}\n\nSKU{copy} {}", field(row, "body"), filler(copy))
        },
        slug: field(row, "slug"),
        changed_at: Timestamp::from_millisecond(1_795_356_300_000),
        published_at: Timestamp::from_millisecond(1_790_000_000_000),
        files: vec![
            Attached { name: "beads.png".to_owned(), mark: "1".to_owned(), measures: Some((48, 24)) },
            Attached { name: "pack.vtt".to_owned(), mark: "2".to_owned(), measures: None },
        ],
    };
    Article {
        id: format!("{}{}", field(row, "id"), number.replace(' ', "-")),
        category: row.get("category").and_then(Value::as_str).map(str::to_owned),
        kind: match field(row, "kind").as_str() {
            "Steps" => Kind::Steps,
            "Policy" => Kind::Policy,
            "Video" => Kind::Video,
            _ => Kind::Answer,
        },
        variants: rows(row, "variants").map(variant).collect(),
    }
}

/// Words that differ from article to article, as those of a large help site do.
fn filler(copy: usize) -> String {
    let mut state = copy.wrapping_mul(2_654_435_761) | 1;
    let mut words = String::new();
    for _ in 0..150 {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let mut rest = (state >> 33) % 9000;
        for _ in 0..3 {
            words.push_str(
                ["ka", "lo", "mi", "ten", "sur", "ba", "ri", "nel", "do", "vas", "pe", "zun"]
                    .get(rest % 12)
                    .unwrap_or(&""),
            );
            rest /= 12;
        }
        words.push(' ');
    }
    words
}
