//! A site as a whole, and bodies that mean harm.

use super::*;
use crate::markdown::{Fault, Setting};
use comptoir_kernel::{Currency, LocaleTag, Money};

fn variant(language: &str, title: &str, slug: &str, body: &str) -> Variant {
    Variant {
        language: language.into(),
        title: title.into(),
        summary: "In short".into(),
        body: body.into(),
        slug: slug.into(),
        changed_at: Timestamp::from_millisecond(1_795_356_300_000),
        published_at: Timestamp::from_millisecond(1_795_356_300_000),
        files: Vec::new(),
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

fn bytes(file: &Attached) -> Vec<u8> {
    file.name.clone().into_bytes()
}

/// The site with a picture and a paper in the article about washing.
fn illustrated() -> Site {
    let mut site = site();
    let washing = &mut site.articles[0].variants[0];
    washing.body = "![A cap](files/cap.png)\n\n[Chart](files/chart.pdf) ![Gone](files/gone.png)".into();
    let attached = |name: &str, mark: &str, measures| Attached { name: name.into(), mark: mark.into(), measures };
    washing.files = vec![attached("cap.png", "aa11", Some((640, 480))), attached("chart.pdf", "bb22", None)];
    site
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
        file: &|name| {
            let placed = |end: &str| markdown::Placed { address: format!("../files/{end}"), measures: Some((40, 20)) };
            ["a.png", "b.pdf"].into_iter().find(|own| *own == name).map(placed)
        },
        product: &|sku| {
            let product = || Product {
                sku: sku.to_owned(),
                title: "Spray".into(),
                url: Some("javascript:x".into()),
                price: Money::parse("12.50", Currency::EUR).ok(),
                picture: Some(picture()),
            };
            (sku == "CS").then(product)
        },
        values: &values,
    })
}

#[test]
fn the_same_site_has_the_same_bytes_and_what_stands_is_not_made_again() {
    let first = build(&site(), None, &bytes, &BTreeMap::new());
    assert_eq!(first, build(&site(), None, &bytes, &BTreeMap::new()));
    assert!(build(&site(), None, &bytes, &marks(&first)).iter().all(|file| file.bytes.is_none()));
    let mut changed = site();
    changed.articles[1].variants[0].body = "Measure twice.".into();
    let second = build(&changed, None, &bytes, &marks(&first));
    let written: Vec<_> = second.iter().filter(|f| f.bytes.is_some()).map(|f| f.path.as_str()).collect();
    let expected =
        ["ar/x.html", "en/feed.xml", "en/x-2.html", "search/ar-0.js", "search/ar.js", "search/en-0.js", "search/en.js"];
    assert_eq!(written, expected);
}

#[test]
fn a_page_that_was_not_made_again_is_what_it_would_have_been() {
    let first = build(&site(), None, &bytes, &BTreeMap::new());
    let mut changed = site();
    changed.articles[1].variants[0].slug = "sizes".into();
    changed.articles[1].variants[0].title = "Sizes".into();
    let second = build(&changed, None, &bytes, &marks(&first));
    for whole in build(&changed, None, &bytes, &BTreeMap::new()) {
        let same = second.iter().find(|file| file.path == whole.path).unwrap();
        let old = first.iter().find(|file| file.path == whole.path).and_then(|file| file.bytes.clone());
        assert_eq!(same.bytes.clone().or(old), whole.bytes, "{}", whole.path);
    }
}

#[test]
fn an_article_that_lacks_a_language_is_shown_in_the_first_and_says_so() {
    let files = build(&site(), None, &bytes, &BTreeMap::new());
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
    for file in build(&site(), None, &bytes, &BTreeMap::new()) {
        assert!(!file.path.contains("..") && !file.path.starts_with('/') && file.path.is_ascii(), "{}", file.path);
        let text = String::from_utf8(file.bytes.unwrap()).unwrap();
        assert!(!text.contains("Nordlicht <b>") || file.path.starts_with("search/"), "{}", file.path);
    }
}

#[test]
fn votes_are_mails_with_their_mark() {
    let mark = |article: &str, language: &str, helped: bool| format!("{article}/{language}/{helped}");
    let votes = Votes { to: "help@nordlicht.example", mark: &mark };
    let files = build(&site(), Some(&votes), &bytes, &BTreeMap::new());
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

#[test]
fn pictures_keep_their_place_and_papers_are_kept_under_their_names() {
    let files = build(&illustrated(), None, &bytes, &BTreeMap::new());
    let shown = page(&files, "en/x.html");
    assert!(shown.contains("src=\"../files/cap-aa11.png\" width=\"640\" height=\"480\" alt=\"A cap\""), "{shown}");
    assert!(shown.contains("loading=\"lazy\""));
    assert!(shown.contains("<a class=\"file\" href=\"../files/chart-bb22.pdf\" download=\"chart.pdf\">Chart</a>"));
    assert!(shown.contains("<span class=\"lost\">Gone</span>") && !shown.contains("gone.png"));
    assert_eq!(page(&files, "files/cap-aa11.png"), "cap.png");
    let standing = marks(&files);
    assert!(build(&illustrated(), None, &|_| panic!("read again"), &standing).iter().all(|file| file.bytes.is_none()));
    let mut changed = illustrated();
    changed.articles[0].variants[0].files[0].mark = "cc33".into();
    let again = build(&changed, None, &bytes, &standing);
    let written: Vec<_> = again.iter().filter(|f| f.bytes.is_some()).map(|f| f.path.as_str()).collect();
    assert_eq!(written, ["en/feed.xml", "en/x.html", "files/cap-cc33.png", "search/en-0.js", "search/en.js"]);
    assert!(again.iter().all(|file| file.path != "files/cap-aa11.png"), "the old one goes");
}

#[test]
fn a_preview_is_the_page_of_the_site_in_one_piece() {
    let look = |ground| preview(&illustrated(), None, &bytes, "1", "en", ground).unwrap();
    let light = look(Ground::Light);
    assert!(light.contains("src=\"data:image/png;base64,Y2FwLnBuZw==\" width=\"640\""), "{light}");
    assert!(light.contains("<h1>Wash it?</h1>") && light.contains("class=\"brand\""));
    for gone in ["<script src", "rel=\"stylesheet\"", "prefers-color-scheme", "'self'", "assets/"] {
        assert!(!light.contains(gone), "{gone}");
    }
    assert!(light.contains("@media not all") && look(Ground::Dark).contains("color-scheme: dark"));
    assert!(preview(&illustrated(), None, &bytes, "9", "en", Ground::Light).is_none());
}

fn picture() -> Picture {
    Picture { bytes: b"\x89PNG".to_vec(), mark: "abc".to_owned(), width: 200, height: 100 }
}

#[test]
fn the_mark_of_a_shop_stands_on_every_page_with_its_room_and_letters_are_the_chosen_ones() {
    let mut site = site();
    site.shop.logo = Some(picture());
    site.shop.theme.font = Font::Book;
    let files = build(&site, None, &bytes, &BTreeMap::new());
    let logo = "<img class=\"logo\" alt=\"\" width=\"64\" height=\"32\" src=\"../assets/abc.png\">";
    for path in ["en/index.html", "ar/contact.html"] {
        assert!(page(&files, path).contains(logo), "{path}");
    }
    assert!(files.iter().any(|file| file.path == "assets/abc.png" && file.bytes.as_deref() == Some(b"\x89PNG")));
    let style = page(&files, "assets/site.css");
    assert!(style.contains("--family:Georgia") && style.contains("var(--family-ja)"), "{style}");
}

#[test]
fn a_card_shows_what_the_shop_knows_and_a_product_that_is_gone_leaves_no_trace() {
    let mut site = site();
    for article in &mut site.articles {
        for variant in &mut article.variants {
            variant.body = "Before\n\n:::product CS\n:::\n\n:::product GONE\n:::\n\nAfter".to_owned();
        }
    }
    let url = Some("https://shop.example/spray".to_owned());
    let price = Money::parse("1184.50", Currency::EUR).ok();
    site.products = vec![Product { sku: "CS".into(), title: "Spray".into(), url, price, picture: Some(picture()) }];
    let files = build(&site, None, &bytes, &BTreeMap::new());
    let html = page(&files, "en/x.html");
    let picture = "<img class=\"product-picture\" alt=\"\" width=\"128\" height=\"64\" src=\"../assets/abc.png\">";
    assert!(html.contains(picture) && html.contains("€1,184.50") && html.contains("shop.example/spray"), "{html}");
    assert!(!html.contains("GONE") && html.matches("class=\"product\"").count() == 1, "{html}");
    assert!(page(&files, "ar/wash.html").contains("\u{200f}"), "an amount keeps its order in Arabic");
    // A system that keeps pages has no place for the picture.
    let leaves = leaves(&site, None, &|_| None, &|_| None);
    let leaf = leaves.iter().find(|leaf| leaf.key == "en/1").unwrap();
    assert!(leaf.html.contains("€1,184.50") && !leaf.html.contains("<img"), "{}", leaf.html);
}

#[test]
fn a_page_elsewhere_shows_its_files_where_they_are_kept_and_no_picture_of_another_server() {
    let mut site = site();
    let variant = &mut site.articles[0].variants[0];
    variant.body = "![Cap](files/cap.png) ![Theirs](https://x.example/y.png) [Chart](files/chart.pdf)".to_owned();
    let file = |name: &str, measures| Attached { name: name.into(), mark: "ab".into(), measures };
    variant.files = vec![file("cap.png", Some((3, 2))), file("chart.pdf", None)];
    let own = |leaves: Vec<Leaf>| leaves.into_iter().find(|leaf| leaf.html.contains("Cap")).unwrap().html;
    let html = own(leaves(&site, None, &|_| None, &|file| Some(format!("https://own.example/a&\"{}", file.path()))));
    let address = "https&#58;//own.example/a&amp;&quot;files/";
    assert!(html.contains(&format!(" src=\"{address}cap-ab.png\"")) && html.contains("width=\"3\""), "{html}");
    assert!(html.contains(&format!(" href=\"{address}chart-ab.pdf\"")) && !html.contains("x.example"), "{html}");
    let html = own(leaves(&site, None, &|_| None, &|_| None));
    assert!(!html.contains("<img") && !html.contains("href") && html.contains("Cap"), "{html}");
}

#[test]
fn a_film_elsewhere_is_a_link_and_what_is_said_in_it_can_be_read() {
    let body = ":::video\n[Measuring](https://film.example/1)\n\nLay it *flat*.\n:::";
    let page = html(body);
    assert!(
        page.contains("<details class=\"transcript\"><summary>What is said in the film</summary><p>Lay it <em"),
        "{page}"
    );
    assert!(!page.contains("<video") && page.contains("href=\"https://film.example/1\""), "{page}");
    assert!(!with_setting(|setting| markdown::check(body, setting)).contains(&Fault::VideoWithoutCaptions { line: 1 }));
}
