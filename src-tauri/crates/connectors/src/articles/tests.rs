//! Exports by hand, in the form that the documents of Zendesk and Help Scout describe, with what is wrong in real ones.

use super::*;
use crate::articles::links::Addresses;
use std::collections::HashMap;

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/articles").join(name)
}

fn read_as(name: &str, format: Option<ArticleFormat>) -> Found {
    let reading = Reading { format, language: "en", is_stopped: &|| false, reached: &|_, _| {} };
    read(&fixture(name), &reading).unwrap()
}

fn markdown(html: &str) -> String {
    html::body(html, &Addresses::none(&HashMap::new())).unwrap().0
}

fn of<'f>(found: &'f Found, origin: &str) -> &'f OutsideArticle {
    found.articles.iter().find(|article| article.origin == origin).unwrap()
}

fn left_out(found: &Found) -> Vec<(&str, ArticleRefusal)> {
    found.left_out.iter().map(|own| (own.place.as_str(), own.reason)).collect()
}

/// The names of the categories of an article, the outermost first.
fn chain(article: &OutsideArticle) -> Vec<Vec<(&str, &str)>> {
    let categories = article.categories.iter();
    categories.map(|own| own.names.iter().map(|(tag, name)| (tag.as_str(), name.as_str())).collect()).collect()
}

#[test]
fn an_export_of_zendesk_in_four_files_is_put_together() {
    let found = read_as("zendesk", None);
    let sending = of(&found, "zendesk:360001234501");
    assert_eq!(chain(sending), [vec![("de", "Rücksendungen"), ("en-us", "Returns")], vec![("en-us", "Sending back")]]);
    let languages: Vec<&str> = sending.texts.iter().map(|text| text.language.as_str()).collect();
    assert_eq!(languages, ["en-us", "de"], "the source first");
    assert!(sending.texts[1].is_behind && !sending.texts[0].is_behind && !sending.is_internal);
    assert_eq!(sending.texts[1].body, "Sie haben 30 Tage Zeit. Lesen Sie zuerst, [welche Größe passt](import:1).");

    let size = of(&found, "zendesk:360001234502");
    assert_eq!(chain(size)[2], [("en-us", "Sizes")]);
    let japanese = size.texts.iter().find(|text| text.language == "ja").unwrap();
    assert!(!japanese.is_published);
    assert_eq!(japanese.body, "胸囲を**測って**ください。");
    assert_eq!(size.texts[0].body, "Measure around the chest. [Something else](import:0)");

    let goodwill = of(&found, "zendesk:360001234503");
    assert!(goodwill.is_internal && !goodwill.texts[0].is_published);
    assert_eq!(left_out(&found), [("articles.json #360001234504", ArticleRefusal::NoTitle)]);
}

#[test]
fn the_html_of_an_article_becomes_markdown_and_what_it_loses_is_named() {
    let found = read_as("zendesk/articles.json", Some(ArticleFormat::Zendesk));
    let text = &found.articles[0].texts[0];
    let wanted = "\
## Before you begin

You have **30 days** from the day it arrived. Read [which size fits](import:1) first!

1. Open your account.
2. Choose *Return*.
   - One piece
   - All of it

> [!WARNING]
> Worn boots stay yours.

![The label on the box](https://nordlicht.zendesk.com/hc/article_attachments/360009999/label.png)

| Country | Cost |
| --- | --- |
| Germany | free |
| France | 4 \\| 5 € |

Click or [sign in](https://nordlicht.example/account#returns).

[Packing in a minute](https://player.example/v/1)";
    assert_eq!(text.body, wanted);
    let kinds: Vec<ArticleNote> = text.notes.keys().copied().collect();
    assert_eq!(kinds, [ArticleNote::Picture, ArticleNote::Link, ArticleNote::Embedded, ArticleNote::Script]);
    assert!(text.notes[&ArticleNote::Link].contains("javascript:alert(1)"), "{:?}", text.notes);
}

#[test]
fn an_export_of_help_scout_says_which_articles_come_without_their_text() {
    let found = read_as("help-scout", None);
    let arrives = of(&found, "help-scout:5215163545667acd25394b5c");
    assert_eq!(chain(arrives), [vec![("", "For customers")], vec![("", "Delivery")]]);
    assert_eq!(
        arrives.texts[0].body,
        "Within three days. Write to [us](mailto:help@nordlicht.example) after a week.\n\n> [!TIP]\n> Read \
         [who pays](import:1).\n\n```text\nDHL 1 * 2\n  LU\n```"
    );
    assert_eq!(arrives.texts[0].slug.as_deref(), Some("../../when-does-it-arrive"), "whoever keeps it makes it safe");
    let pays = of(&found, "help-scout:5215163545667acd25394b5e");
    assert!(pays.is_internal && !pays.texts[0].is_published);
    assert_eq!(chain(pays), [vec![("", "For the team")]]);
    assert!(pays.texts[0].notes.contains_key(&ArticleNote::Variable));
    let wanted =
        [("cut-off.json", ArticleRefusal::Broken), ("articles.json #5215163545667acd25394b5d", ArticleRefusal::NoText)];
    assert_eq!(left_out(&found), wanted);
}

#[test]
fn a_folder_of_pages_is_read_by_their_names() {
    let found = read_as("pages", None);
    let origins: Vec<&str> = found.articles.iter().map(|article| article.origin.as_str()).collect();
    assert_eq!(origins, ["Size/table", "Size/which-size"]);
    let [english, german] = found.articles[1].texts.as_slice() else { panic!("{:?}", found.articles[1]) };
    assert_eq!((english.summary.as_str(), english.is_published), ("Measure first.", true));
    assert!(english.body.starts_with("Use [the table](import:0) or [sign in](https://nordlicht.example/)."));
    assert_eq!((german.language.as_str(), german.title.as_str(), german.is_published), ("de", "Welche Größe?", false));
    assert_eq!(german.body, "Nehmen Sie [die Tabelle](import:0).");
    let table = &found.articles[0].texts[0];
    assert_eq!((table.title.as_str(), table.summary.as_str()), ("The table", "Chest and waist in centimetres."));
    assert_eq!(
        table.body,
        "Chest\\\nand waist.\n\n\\# not a heading\n\n**S**\n\n88 to 92\n\nSee [which size](import:1), this."
    );
    assert_eq!(left_out(&found), [("notes.docx", ArticleRefusal::UnknownKind)]);
    assert_eq!(found.files.len(), 1, "the picture is named and not opened");
}

#[test]
fn a_table_has_a_line_for_each_text() {
    let found = read_as("articles.csv", None);
    let jacket = of(&found, "csv:articles:7");
    assert_eq!(chain(jacket), [vec![("en", "Care")], vec![("en", "Jackets")]]);
    let bodies: Vec<&str> = jacket.texts.iter().map(|text| text.body.as_str()).collect();
    assert_eq!(bodies, ["At **30°**.\n\nHang it up.", "Bei **30°**."]);
    assert!(jacket.texts[0].is_published && !jacket.texts[1].is_published);
    assert_eq!(of(&found, "csv:articles:9").texts[0].title, "=Formula");
    assert_eq!(left_out(&found), [("articles.csv:4", ArticleRefusal::NoTitle)]);
}

#[test]
fn what_reads_as_a_mark_in_markdown_stays_what_it_was() {
    for (html, wanted) in [
        ("<p>1. one</p>", "1\\. one"),
        ("<p># one! #2 > 1</p>", "\\# one! #2 > 1"),
        ("<p>:::steps</p>", "\\:::steps"),
        ("<p>a * b_c [x](y) &lt;b&gt; `c`</p>", "a \\* b\\_c \\[x\\](y) \\<b> \\`c\\`"),
        ("<p>Look!<a href='https://x.example/'>there</a></p>", "Look\\![there](https://x.example/)"),
        ("<b>a </b><i> b</i><b><b>c</b></b>", "**a** *b***c**"),
        ("<ul><li>a</li></ul><ul><li>b</li></ul><ol><li>c</li></ol>", "- a\n- b\n\n1. c"),
        ("<pre>a  \nb</pre><p>c<br>d</p>", "```\na  \nb\n```\n\nc\\\nd"),
        ("<ul><ul><li>a</li></ul></ul>", "- - a"),
        ("<p>a<br><br>b<br></p><p></p><p>&nbsp;</p>", "a\n\nb"),
        ("<a href='https://x.example/'><p>one</p><p>two</p></a>", "one\n\ntwo"),
        ("<table><tr><td>only</td></tr><tr><td><ul><li>x</li></ul></td></tr></table>", "only\n\n- x"),
        ("<h1>a</h1><h6> </h6><h3>b <b>c</b></h3>", "## a\n\n### b **c**"),
        ("<p>text\u{e000}</p><img src='data:image/png;base64,AAAA' alt='Bomb'>", "text\n\nBomb"),
        ("<!--x--><p onclick=alert(1)>a<svg><script>alert(1)</script></svg></p><style>p{}</style>", "a"),
    ] {
        assert_eq!(markdown(html), wanted, "{html}");
    }
}

#[test]
fn html_without_end_is_refused_or_read_and_never_waited_for() {
    let none = HashMap::new();
    let addresses = Addresses::none(&none);
    for html in ["<div>".repeat(200_000), "<blockquote>".repeat(100_000), format!("<p {}>", "a=1 ".repeat(100_000))] {
        assert!(html::body(&html, &addresses).is_none());
    }
    let deep = format!("{}x{}", "<ul><li>".repeat(90), "</li></ul>".repeat(90));
    let (body, _) = html::body(&deep, &addresses).unwrap();
    assert!(body.contains('x') && body.len() < 2_000, "{body}");
    assert!(html::body(&"<b><i>x</b></i> ".repeat(5_000), &addresses).is_some());
}

#[test]
fn the_same_article_in_two_files_is_taken_once_and_another_text_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let page = |body: &str| {
        format!(r#"{{"articles":[{{"id":5,"section_id":1,"locale":"de","title":"Eins","body":"{body}"}}]}}"#)
    };
    for (name, body) in [("1.json", "<p>a</p>"), ("2.json", "<p>a</p>"), ("3.json", "<p>b</p>")] {
        std::fs::write(folder.path().join(name), page(body)).unwrap();
    }
    let reading = Reading { format: None, language: "en", is_stopped: &|| false, reached: &|_, _| {} };
    let found = read(folder.path(), &reading).unwrap();
    assert_eq!((found.articles.len(), found.articles[0].texts.len()), (1, 1));
    assert_eq!(left_out(&found), [("3.json #5", ArticleRefusal::Twice)]);
    let stopped = Reading { is_stopped: &|| true, ..reading };
    assert!(read(folder.path(), &stopped).unwrap().was_stopped);
}

#[test]
fn what_is_no_export_is_named_and_an_empty_folder_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let reading = Reading { format: None, language: "en", is_stopped: &|| false, reached: &|_, _| {} };
    assert!(matches!(read(folder.path(), &reading), Err(ReadError::Nothing { .. })));
    assert!(matches!(read(&folder.path().join("gone"), &reading), Err(ReadError::Unreadable { .. })));
    let bomb = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    for (name, text) in [("bomb.json", bomb.as_str()), ("other.json", r#"{"a":1}"#), ("empty.csv", "")] {
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    let found = read(folder.path(), &reading).unwrap();
    let wanted = [
        ("bomb.json", ArticleRefusal::Broken),
        ("empty.csv", ArticleRefusal::Broken),
        ("other.json", ArticleRefusal::UnknownKind),
    ];
    assert_eq!(left_out(&found), wanted);
}
