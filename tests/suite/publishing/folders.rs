//! Folders and archives that nothing disturbs.

use super::{counts, files, left_over, plan, publish, published, rewrite, shop, target};
use crate::cast::list;
use flate2::read::DeflateDecoder;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::Read;

#[tokio::test]
async fn a_site_is_planned_written_and_only_changed_where_it_changed() {
    let shop = shop(&["Washing"]).await;
    let size = published(&shop, "Which size?", "Measure.").await;
    let place = shop.beside("help");
    let id = target(&shop, &place).await;
    let planned = plan(&shop, id).await;
    assert!(!place.exists(), "a plan writes nothing");
    let answer = publish(&shop, id).await;
    let written = files(&place);
    assert_eq!(list(&planned["added"]).len(), written.len());
    assert_eq!(counts(&answer), [written.len() as u64, 0, 0]);
    assert_eq!((&answer["run"]["state"], &answer["wasAtomic"]), (&json!("done"), &json!(true)));
    assert!(String::from_utf8_lossy(&written["en/which-size.html"]).contains("Measure."));

    assert_eq!(counts(&publish(&shop, id).await), [0, 0, 0]);
    rewrite(&shop, size, "Which size?", "Measure twice.").await;
    let planned = plan(&shop, id).await;
    let changed: Vec<&str> = list(&planned["changed"]).iter().map(|path| path.as_str().unwrap()).collect();
    assert!(changed.contains(&"en/which-size.html") && !changed.contains(&"en/washing.html"), "{changed:?}");
    let answer = publish(&shop, id).await;
    assert_eq!(counts(&answer), [0, changed.len() as u64, 0]);
    let now = files(&place);
    assert!(String::from_utf8_lossy(&now["en/which-size.html"]).contains("Measure twice."));
    for (path, bytes) in &written {
        assert_eq!(&now[path] == bytes, !changed.contains(&path.as_str()), "{path}");
    }
    assert_eq!(left_over(&place), Vec::<String>::new());
}

#[tokio::test]
async fn what_others_wrote_or_changed_is_told_and_left_until_somebody_says_otherwise() {
    let shop = shop(&["Washing"]).await;
    let gone = published(&shop, "Gone tomorrow", "Soon.").await;
    let place = shop.beside("help");
    std::fs::create_dir_all(place.join("assets")).unwrap();
    std::fs::write(place.join("CNAME"), "help.example").unwrap();
    std::fs::write(place.join("assets/site.css"), "theirs").unwrap();
    let id = target(&shop, &place).await;
    let answer = publish(&shop, id).await;
    assert_eq!((&answer["edited"], &answer["wasAtomic"]), (&json!(["assets/site.css"]), &json!(false)));
    assert_eq!(files(&place)["assets/site.css"], b"theirs");

    std::fs::write(place.join("en/washing.html"), "by hand").unwrap();
    std::fs::write(place.join("en/gone-tomorrow.html"), "by hand too").unwrap();
    shop.ask("settings.set", json!({ "changes": { "shopName": "Südlicht" } })).await;
    shop.ask("knowledge.remove", json!({ "id": gone })).await;
    let edited = json!(["assets/site.css", "en/gone-tomorrow.html", "en/washing.html"]);
    assert_eq!(plan(&shop, id).await["edited"], edited);
    assert_eq!(publish(&shop, id).await["edited"], edited);
    let now = files(&place);
    assert_eq!(now["en/washing.html"], b"by hand");
    assert_eq!(now["en/gone-tomorrow.html"], b"by hand too");
    assert!(String::from_utf8_lossy(&now["en/index.html"]).contains("Südlicht"));
    assert_eq!(plan(&shop, id).await["edited"], edited, "it is told until it is settled");

    let answer = shop.ask("knowledge.publish_to", json!({ "id": id, "overwrites": true })).await;
    assert_eq!(answer["edited"], json!([]));
    let now = files(&place);
    assert!(String::from_utf8_lossy(&now["en/washing.html"]).contains("Südlicht"));
    assert!(!now.contains_key("en/gone-tomorrow.html"));
    assert_eq!(now["CNAME"], b"help.example", "what was never ours is nobody's to remove");
    assert_eq!(left_over(&place), Vec::<String>::new());
}

#[tokio::test]
async fn pages_of_articles_that_are_gone_go_and_a_page_that_somebody_deleted_comes_back() {
    let shop = shop(&["Washing"]).await;
    let gone = published(&shop, "Gone tomorrow", "Soon.").await;
    let place = shop.beside("help");
    let id = target(&shop, &place).await;
    publish(&shop, id).await;
    shop.ask("knowledge.unpublish", json!({ "id": gone, "language": "en" })).await;
    std::fs::remove_file(place.join("en/washing.html")).unwrap();
    let planned = plan(&shop, id).await;
    assert_eq!(planned["added"], json!(["en/washing.html"]));
    assert_eq!(planned["removed"], json!(["en/gone-tomorrow.html"]));
    publish(&shop, id).await;
    assert!(!place.join("en/gone-tomorrow.html").exists() && place.join("en/washing.html").exists());
}

#[tokio::test]
async fn nothing_internal_and_no_draft_leaves_the_desk() {
    let shop = shop(&["Washing"]).await;
    let secret = published(&shop, "Margins", "Secretmargin").await;
    let request = json!({ "id": secret, "kind": "answer", "isInternal": true, "links": [] });
    shop.ask("knowledge.update", request).await;
    shop.ask("knowledge.create", json!({ "language": "en", "title": "Draftonly", "body": "Draftbody" })).await;
    let id = published(&shop, "Public", "Old words").await;
    let text = json!({ "id": id, "language": "en", "title": "Public", "body": "Newdraft", "basedOn": 1 });
    shop.ask("knowledge.save_text", text).await;
    let place = shop.beside("help");
    let target = target(&shop, &place).await;
    publish(&shop, target).await;
    let all: String = files(&place).values().map(|bytes| String::from_utf8_lossy(bytes).into_owned()).collect();
    for word in ["Secretmargin", "Margins", "Draftonly", "Draftbody", "Newdraft"] {
        assert!(!all.contains(word), "{word}");
    }
    assert!(all.contains("Old words"));
}

#[tokio::test]
async fn hostile_and_equal_names_stay_inside_and_apart() {
    let titles = ["../../x", "..\\..\\x", "x", "Größe", "Große", "返品", "返品の方法", "CON", "index", "<script>"];
    let shop = shop(&titles).await;
    let place = shop.beside("help");
    let id = target(&shop, &place).await;
    publish(&shop, id).await;
    let pages = files(&place);
    let pages: Vec<&String> = pages.keys().filter(|path| path.starts_with("en/") && path.ends_with(".html")).collect();
    // The articles, the first page, and the one for contact.
    assert_eq!(pages.len(), titles.len() + 2, "{pages:?}");
    assert!(pages.iter().all(|path| path.is_ascii() && !path.contains("..")), "{pages:?}");
    let beside = std::fs::read_dir(place.parent().unwrap()).unwrap();
    let beside: Vec<_> = beside.map(|one| one.unwrap().file_name()).collect();
    assert_eq!(beside.len(), 2, "the desk and the site: {beside:?}");
}

#[cfg(unix)]
#[tokio::test]
async fn a_link_in_the_folder_leads_nobody_out_of_it() {
    let shop = shop(&["Washing"]).await;
    let (place, elsewhere) = (shop.beside("help"), shop.beside("elsewhere"));
    std::fs::create_dir_all(&place).unwrap();
    std::fs::create_dir_all(&elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, place.join("en")).unwrap();
    let id = target(&shop, &place).await;
    let answer = shop.ask("knowledge.publish_to", json!({ "id": id, "overwrites": true })).await;
    assert!(list(&answer["edited"]).contains(&json!("en/washing.html")), "{answer}");
    assert_eq!(files(&elsewhere).len(), 0);
    assert!(place.join("en").is_symlink());
}

#[tokio::test]
async fn places_that_would_harm_are_refused() {
    let shop = shop(&["Washing"]).await;
    let refused = async |kind: &str, place: &str| {
        let request = json!({ "name": "", "kind": kind, "place": place });
        shop.refusal("knowledge.save_target", request).await.code
    };
    let (desk, above) = (shop.directory(), shop.beside(""));
    let inside = desk.join("help");
    for place in [desk.to_str().unwrap(), inside.to_str().unwrap(), above.to_str().unwrap(), "/", "help", ""] {
        assert_eq!(refused("folder", place).await, "publish-place-unusable", "{place}");
    }
    let missing = shop.beside("missing").join("help");
    assert_eq!(refused("folder", missing.to_str().unwrap()).await, "publish-place-unusable");
    assert_eq!(refused("zip", shop.beside("help").to_str().unwrap()).await, "publish-place-unusable");
    target(&shop, &shop.beside("help")).await;
    assert_eq!(refused("folder", shop.beside("help").to_str().unwrap()).await, "publish-place-taken");
    let place = shop.beside("b").display().to_string();
    let address = json!({ "name": "", "kind": "folder", "place": place, "address": "javascript:1" });
    assert_eq!(shop.refusal("knowledge.save_target", address).await.code, "publish-address-unusable");
    assert_eq!(shop.refusal("knowledge.set_site", json!({ "accent": "red" })).await.code, "publish-colour-unknown");
    let empty = crate::cast::Shop::open();
    let id = target(&empty, &empty.beside("help")).await;
    assert_eq!(empty.refusal("knowledge.publish_to", json!({ "id": id })).await.code, "publish-nothing");
    assert!(!empty.beside("help").exists());
}

#[tokio::test]
async fn an_archive_holds_the_same_files_and_is_not_replaced_once_somebody_changed_it() {
    let shop = shop(&["Washing", "返品"]).await;
    let (folder, archive) = (shop.beside("help"), shop.beside("help.zip"));
    let (to_folder, to_archive) = (target(&shop, &folder).await, target(&shop, &archive).await);
    publish(&shop, to_folder).await;
    let written = files(&folder);
    assert_eq!(counts(&publish(&shop, to_archive).await), [written.len() as u64, 0, 0]);
    assert_eq!(unpacked(&std::fs::read(&archive).unwrap()), written);
    let before = std::fs::read(&archive).unwrap();
    assert_eq!(counts(&publish(&shop, to_archive).await), [0, 0, 0]);
    assert_eq!(std::fs::read(&archive).unwrap(), before);

    published(&shop, "New", "x").await;
    std::fs::write(&archive, "by hand").unwrap();
    let answer = publish(&shop, to_archive).await;
    assert_eq!(answer["edited"], json!([archive.display().to_string()]));
    assert_eq!(std::fs::read(&archive).unwrap(), b"by hand");
    shop.ask("knowledge.publish_to", json!({ "id": to_archive, "overwrites": true })).await;
    assert!(unpacked(&std::fs::read(&archive).unwrap()).contains_key("en/new.html"));
}

/// The files of an archive, by its list at the end.
fn unpacked(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let short = |at: usize| usize::from(u16::from_le_bytes(bytes[at..at + 2].try_into().unwrap()));
    let long = |at: usize| u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap());
    let size = |at: usize| usize::try_from(long(at)).unwrap();
    let end = bytes.len() - 22;
    assert_eq!(&bytes[end..end + 4], b"PK\x05\x06");
    let (count, mut at) = (short(end + 10), size(end + 16));
    assert_eq!(at + size(end + 12), end);
    let mut found = BTreeMap::new();
    for _ in 0..count {
        assert_eq!(&bytes[at..at + 4], b"PK\x01\x02");
        let (sum, packed, plain) = (long(at + 16), size(at + 20), size(at + 24));
        let (name, from) = (short(at + 28), size(at + 42));
        let path = String::from_utf8(bytes[at + 46..at + 46 + name].to_vec()).unwrap();
        assert_eq!(&bytes[from..from + 4], b"PK\x03\x04");
        assert_eq!(bytes[from + 4..from + 30], bytes[at + 6..at + 32], "{path}: two heads of one file");
        let data = from + 30 + short(from + 26) + short(from + 28);
        let mut text = Vec::new();
        DeflateDecoder::new(&bytes[data..data + packed]).read_to_end(&mut text).unwrap();
        let mut crc = flate2::Crc::new();
        crc.update(&text);
        assert_eq!((text.len(), crc.sum()), (plain, sum), "{path}");
        found.insert(path, text);
        at += 46 + name + short(at + 30) + short(at + 32);
    }
    found
}

#[tokio::test]
async fn a_place_that_is_forgotten_keeps_its_files_and_the_next_one_takes_them_over() {
    let shop = shop(&["Washing"]).await;
    let place = shop.beside("help");
    let id = target(&shop, &place).await;
    publish(&shop, id).await;
    let before = files(&place);
    shop.ask("knowledge.remove_target", json!({ "id": id })).await;
    assert_eq!(files(&place), before);
    assert_eq!(shop.ask("knowledge.targets", json!({})).await, Value::Array(Vec::new()));
    let again = target(&shop, &place).await;
    let answer = publish(&shop, again).await;
    assert_eq!((counts(&answer), &answer["edited"]), ([0, 0, 0], &json!([])));
}
