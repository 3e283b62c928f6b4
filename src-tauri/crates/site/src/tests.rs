//! A site as a whole, and bodies that mean harm.

use super::*;
use crate::markdown::{Fault, Setting};
use comptoir_kernel::LocaleTag;

fn variant(language: &str, title: &str, slug: &str, body: &str) -> Variant {
    Variant {
        language: language.into(),
        title: title.into(),
        summary: "In short".into(),
        body: body.into(),
        slug: slug.into(),
        changed_at: Timestamp::from_millisecond(1_795_356_300_000),
        published_at: Timestamp::from_millisecond(1_795_356_300_000),
    }
}

fn article(id: &str, variants: Vec<Variant>) -> Article {
    Article { id: id.into(), category: Some("care".into()), kind: Kind::Answer, variants }
}

fn site() -> Site {
    let language = |tag: &str, name: &str| Language { tag: tag.into(), name: name.into() };
    Site {
        shop: Shop {
            name: "Nordlicht <b>".into(),
            languages: vec![language("en", "English"), language("ar", "العربية")],
            address: Some("https://help.example/".into()),
            email: Some("a@nordlicht.example".into()),
            has_withdrawal_page: true,
            ..Shop::default()
        },
        categories: vec![Category {
            id: "care".into(),
            parent: None,
            names: [("en".to_owned(), "Care".to_owned())].into(),
            slug: "care".into(),
        }],
        articles: vec![
            article(
                "1",
                vec![
                    variant("en", "Wash it?", "../../x", "See [size](article:2)."),
                    variant("ar", "غسل", "wash", "نص"),
                ],
            ),
            article("2", vec![variant("en", "Size", "x", "Measure.")]),
        ],
        products: Vec::new(),
        files: Vec::new(),
    }
}

fn page(files: &[PageFile], path: &str) -> String {
    let file = files.iter().find(|file| file.path == path).unwrap_or_else(|| panic!("no {path}"));
    String::from_utf8(file.bytes.clone().unwrap()).unwrap()
}

fn marks(files: &[PageFile]) -> BTreeMap<String, String> {
    files.iter().map(|file| (file.path.clone(), file.mark.clone())).collect()
}

fn html(body: &str) -> String {
    with_setting(|setting| markdown::html(body, setting))
}

fn with_setting<T>(read: impl FnOnce(&Setting<'_>) -> T) -> T {
    let values = [("shop.name".to_owned(), "<Nord>".to_owned())].into();
    read(&Setting {
        locale: LocaleTag::En,
        article: &|id| (id == "2").then(|| "x.html".to_owned()),
        file: &|name| (name == "a.png").then(|| "../files/a.png".to_owned()),
        product: &|sku| {
            let product = || Product { sku: sku.to_owned(), title: "Spray".into(), url: Some("javascript:x".into()) };
            (sku == "CS").then(product)
        },
        values: &values,
    })
}

#[test]
fn the_same_site_has_the_same_bytes_and_what_stands_is_not_made_again() {
    let first = build(&site(), None, &BTreeMap::new());
    assert_eq!(first, build(&site(), None, &BTreeMap::new()));
    assert!(build(&site(), None, &marks(&first)).iter().all(|file| file.bytes.is_none()));
    let mut changed = site();
    changed.articles[1].variants[0].body = "Measure twice.".into();
    let second = build(&changed, None, &marks(&first));
    let written: Vec<_> = second.iter().filter(|f| f.bytes.is_some()).map(|f| f.path.as_str()).collect();
    let expected =
        ["ar/x.html", "en/feed.xml", "en/x-2.html", "search/ar-0.js", "search/ar.js", "search/en-0.js", "search/en.js"];
    assert_eq!(written, expected);
}

#[test]
fn a_page_that_was_not_made_again_is_what_it_would_have_been() {
    let first = build(&site(), None, &BTreeMap::new());
    let mut changed = site();
    changed.articles[1].variants[0].slug = "sizes".into();
    changed.articles[1].variants[0].title = "Sizes".into();
    let second = build(&changed, None, &marks(&first));
    for whole in build(&changed, None, &BTreeMap::new()) {
        let same = second.iter().find(|file| file.path == whole.path).unwrap();
        let old = first.iter().find(|file| file.path == whole.path).and_then(|file| file.bytes.clone());
        assert_eq!(same.bytes.clone().or(old), whole.bytes, "{}", whole.path);
    }
}

#[test]
fn an_article_that_lacks_a_language_is_shown_in_the_first_and_says_so() {
    let files = build(&site(), None, &BTreeMap::new());
    let shown = page(&files, "ar/x.html");
    assert!(shown.contains("<html lang=\"ar\" dir=\"rtl\">") && shown.contains("<article lang=\"en\" dir=\"ltr\">"));
    assert!(shown.contains("class=\"fallback\"") && shown.contains("English"));
    assert!(shown.contains("rel=\"canonical\" href=\"https://help.example/en/x-2.html\""));
    assert!(!page(&files, "ar/wash.html").contains("class=\"fallback\""));
    assert!(page(&files, "en/x.html").contains("hreflang=\"ar\" href=\"https://help.example/ar/wash.html\""));
    assert!(page(&files, "en/x.html").contains("href=\"x-2.html\">size</a>"));
    assert!(!page(&files, "sitemap.xml").contains("ar/x.html"));
}

#[test]
fn no_name_of_a_file_leaves_the_site_and_no_text_becomes_html() {
    for file in build(&site(), None, &BTreeMap::new()) {
        assert!(!file.path.contains("..") && !file.path.starts_with('/') && file.path.is_ascii(), "{}", file.path);
        let text = String::from_utf8(file.bytes.unwrap()).unwrap();
        assert!(!text.contains("Nordlicht <b>") || file.path.starts_with("search/"), "{}", file.path);
    }
}

#[test]
fn votes_are_mails_with_their_mark() {
    let mark = |article: &str, language: &str, helped: bool| format!("{article}/{language}/{helped}");
    let votes = Votes { to: "help@nordlicht.example", mark: &mark };
    let files = build(&site(), Some(&votes), &BTreeMap::new());
    let shown = page(&files, "ar/x.html");
    assert!(shown.contains("mailto:help@nordlicht.example?subject=") && shown.contains("2%2Fen%2Ftrue"), "{shown}");
}

#[test]
fn hostile_bodies_lose_their_teeth() {
    let hostile = "<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\n[a](javascript:alert(1)) [b](data:text/html,x) \
        [c](//evil.example) [d](../../etc) ![e](https://evil.example/p.png) ![f](files/../x) <https://ok.example>\n\n\
        :::video\n[x](javascript:alert(1))\n:::\n\n:::product CS\n:::\n\n{{ shop.name }} ![\" onload=\"x](files/a.png)";
    let safe = html(hostile);
    for word in [
        "<script",
        "<img src=x",
        "href=\"javascript",
        "data:text",
        "evil.example/p",
        "//evil",
        "etc\"",
        " onload=\"x\"",
        "<Nord>",
    ] {
        assert!(!safe.contains(word), "{word} in {safe}");
    }
    assert!(
        safe.contains("https://ok.example") && safe.contains("src=\"../files/a.png\"") && safe.contains("&lt;Nord&gt;"),
        "{safe}"
    );
}

#[test]
fn a_body_that_nests_without_end_is_read() {
    for body in
        ["> ".repeat(20_000), "[".repeat(50_000), "- ".repeat(5_000), ":::steps\n".repeat(3_000), "{{".repeat(50_000)]
    {
        assert!(html(&body).len() < 2_000_000);
        markdown::text(&body, &BTreeMap::new());
    }
}

#[test]
fn our_own_blocks_become_what_they_mean() {
    let made =
        html("## Start\n\n:::steps\n1. One\n2. Two\n:::\n\n> [!TIP]\n> Warm water\n\n## Start\n\n:::product CS\n:::");
    assert!(made.contains("<h2 id=\"start\">") && made.contains("<h2 id=\"start-2\">"), "{made}");
    assert!(
        made.contains("<div class=\"steps\"><ol start=\"1\"><li>One</li>") || made.contains("class=\"steps\"><ol"),
        "{made}"
    );
    assert!(made.contains("callout tip") && made.contains(">Tip</p>"), "{made}");
    assert!(made.contains("Spray") && !made.contains("javascript"), "{made}");
}

#[test]
fn what_is_to_mend_is_listed_with_its_line() {
    let body = "[x](article:9)\n\n![](files/a.png)\n\n{{ shop.nome }}\n\n:::video\n[Film](https://v.example/1)\n:::\n\n<b>\n\n[y](#none)\n\n:::product ZZ\n:::";
    let faults = with_setting(|setting| markdown::check(body, setting));
    assert!(faults.contains(&Fault::DeadLink { line: 1, address: "article:9".into() }), "{faults:?}");
    assert!(faults.contains(&Fault::PictureWithoutAlt { line: 3 }), "{faults:?}");
    assert!(faults.contains(&Fault::UnknownVariable { line: 5, name: "shop.nome".into() }), "{faults:?}");
    assert!(faults.contains(&Fault::VideoWithoutCaptions { line: 7 }), "{faults:?}");
    assert!(faults.iter().any(|fault| matches!(fault, Fault::Html { .. })), "{faults:?}");
    assert!(faults.iter().any(|fault| matches!(fault, Fault::UnknownProduct { .. })), "{faults:?}");
    assert_eq!(faults.len(), 7, "{faults:?}");
}

#[test]
fn a_text_and_its_beginning_are_without_marks() {
    let values = [("shop.name".to_owned(), "Nordlicht".to_owned())].into();
    let body = "## Care\n\nWash **warm** at {{ shop.name }}.\n\n- one\n- two";
    assert_eq!(markdown::text(body, &values), "Care\nWash warm at Nordlicht.\none\ntwo");
    assert_eq!(markdown::excerpt(body, &values, 18), "Care Wash warm at…");
}
