//! The help site in a folder of a real OpenSSH server.

use super::{counts, files, plan, publish, published, rewrite, shop};
use crate::cast::{Shop, list};
use comptoir_tests::SshServer;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

fn request(server: &SshServer, key: &Path, host_key: &str) -> Value {
    let place = format!("sftp://127.0.0.1:{}{}/help", server.port(), server.folder().display());
    let access =
        json!({ "user": server.user(), "keyFile": key.display().to_string(), "hostKey": host_key, "isLocal": true });
    json!({ "name": "Web", "kind": "sftp", "place": place, "address": "https://help.example/", "access": access })
}

/// Keeps the server as a place; answers its number and its folder.
async fn connected(shop: &Shop, server: &SshServer) -> (i64, PathBuf) {
    let request = request(server, &server.key_file(), &server.fingerprint());
    let targets = shop.ask("knowledge.save_target", request).await;
    (list(&targets).last().unwrap()["id"].as_i64().unwrap(), server.folder().join("help"))
}

/// The names beside and in the place that a run uses while it works.
fn left_over(server: &SshServer) -> Vec<String> {
    let names = files(&server.folder()).into_keys();
    names.filter(|name| name.contains("comptoir-")).collect()
}

#[tokio::test]
async fn a_site_comes_whole_changes_where_it_changed_and_leaves_what_others_wrote() {
    let server = SshServer::start();
    let shop = shop(&["Washing"]).await;
    let size = published(&shop, "Which size?", "Measure.").await;
    let gone = published(&shop, "Gone tomorrow", "Soon.").await;
    let (id, place) = connected(&shop, &server).await;
    let planned = plan(&shop, id).await;
    assert!(!place.exists(), "a plan writes nothing");
    assert_eq!(planned["isAtomic"], true);
    let answer = publish(&shop, id).await;
    let written = files(&place);
    assert_eq!((counts(&answer), &answer["wasAtomic"]), ([written.len() as u64, 0, 0], &json!(true)));
    assert_eq!(list(&planned["added"]).len(), written.len());
    assert!(String::from_utf8_lossy(&written["en/which-size.html"]).contains("Measure."));
    assert!(written.contains_key("sitemap.xml"), "{:?}", written.keys());
    assert_eq!(counts(&publish(&shop, id).await), [0, 0, 0]);

    std::fs::write(place.join("CNAME"), "help.example").unwrap();
    std::fs::write(place.join("en/washing.html"), "by hand").unwrap();
    rewrite(&shop, size, "Which size?", "Measure twice.").await;
    shop.ask("settings.set", json!({ "changes": { "shopName": "Südlicht" } })).await;
    shop.ask("knowledge.remove", json!({ "id": gone })).await;
    assert_eq!(plan(&shop, id).await["edited"], json!(["en/washing.html"]));
    let answer = publish(&shop, id).await;
    assert_eq!((&answer["edited"], &answer["wasAtomic"]), (&json!(["en/washing.html"]), &json!(false)));
    let now = files(&place);
    assert_eq!((&now["CNAME"][..], &now["en/washing.html"][..]), (&b"help.example"[..], &b"by hand"[..]));
    assert!(String::from_utf8_lossy(&now["en/which-size.html"]).contains("Measure twice."));
    assert!(!now.contains_key("en/gone-tomorrow.html"));
    let answer = shop.ask("knowledge.publish_to", json!({ "id": id, "overwrites": true })).await;
    assert_eq!(answer["edited"], json!([]));
    assert!(String::from_utf8_lossy(&files(&place)["en/washing.html"]).contains("Südlicht"));
    assert_eq!(left_over(&server), Vec::<String>::new());

    // A place that is forgotten keeps its files, and the next one takes them over.
    shop.ask("knowledge.remove_target", json!({ "id": id })).await;
    let (id, _) = connected(&shop, &server).await;
    let answer = publish(&shop, id).await;
    assert_eq!((counts(&answer), &answer["edited"]), ([0, 0, 0], &json!([])));
}

#[tokio::test]
async fn a_link_in_the_folder_leads_nobody_out_of_it() {
    let server = SshServer::start();
    let shop = shop(&["Washing"]).await;
    let (id, place) = connected(&shop, &server).await;
    let elsewhere = server.folder().join("elsewhere");
    std::fs::create_dir_all(&place).unwrap();
    std::fs::create_dir_all(&elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, place.join("en")).unwrap();
    let answer = shop.ask("knowledge.publish_to", json!({ "id": id, "overwrites": true })).await;
    assert!(list(&answer["edited"]).contains(&json!("en/washing.html")), "{answer}");
    assert_eq!(files(&elsewhere).len(), 0);
}

#[tokio::test]
async fn nothing_is_sent_to_a_server_that_nobody_has_confirmed_or_that_shows_another_key() {
    let server = SshServer::start();
    let shop = shop(&["Washing"]).await;
    let refusal = async |request: Value| shop.refusal("knowledge.save_target", request).await;
    let unknown = refusal(request(&server, &server.key_file(), "")).await;
    assert_eq!(unknown.code, "publish-host-key-unknown");
    assert_eq!(unknown.args["fingerprint"], server.fingerprint());
    let other = refusal(request(&server, &server.key_file(), "SHA256:AAAA")).await;
    assert_eq!((other.code, &other.args["fingerprint"]), ("publish-host-key-changed", &server.fingerprint()));

    let mut locked = request(&server, &server.locked_key_file(), &server.fingerprint());
    assert_eq!(refusal(locked.clone()).await.code, "publish-key-file-unusable");
    locked["access"]["secret"] = json!("open sesame");
    shop.ask("knowledge.save_target", locked.clone()).await;
    assert_eq!(refusal(locked).await.code, "publish-place-taken");

    let mut wrong = request(&server, &server.key_file(), &server.fingerprint());
    wrong["place"] = json!(format!("sftp://127.0.0.1:{}/srv/elsewhere/help", server.port()));
    assert_eq!(refusal(wrong.clone()).await.code, "publish-server-address", "the folder above is not there");
    wrong["access"]["keyFile"] = Value::Null;
    assert_eq!(refusal(wrong.clone()).await.code, "publish-secret-missing");
    wrong["access"]["secret"] = json!("wrong");
    assert_eq!(refusal(wrong.clone()).await.code, "publish-wrong-password");
    wrong["access"]["isLocal"] = json!(false);
    assert_eq!(refusal(wrong).await.code, "host-not-found");

    let id = list(&shop.ask("knowledge.targets", json!({})).await)[0]["id"].as_i64().unwrap();
    server.end();
    let dead = shop.refusal("knowledge.publish_to", json!({ "id": id })).await;
    assert_eq!(dead.code, "publish-server-unreachable");
    let run = list(&shop.ask("knowledge.targets", json!({})).await)[0]["lastRun"].clone();
    assert_eq!((&run["state"], &run["problemCode"]), (&json!("failed"), &json!("publish-server-unreachable")));
}

#[tokio::test]
async fn what_a_run_that_died_has_left_is_taken_away_and_gone_on_with() {
    let server = SshServer::start();
    let shop = shop(&["Washing", "Drying"]).await;
    let (id, place) = connected(&shop, &server).await;
    // A folder that no reader has seen yet.
    let next = server.folder().join(".help.comptoir-next");
    std::fs::create_dir_all(next.join("en")).unwrap();
    std::fs::write(next.join(".comptoir-building"), "").unwrap();
    std::fs::write(next.join("en/washing.html"), "half").unwrap();
    assert_eq!(publish(&shop, id).await["wasAtomic"], true);
    assert_eq!(left_over(&server), Vec::<String>::new());
    // A file on its way to its name, and one that has come there.
    let before = files(&place);
    shop.ask("settings.set", json!({ "changes": { "shopName": "Südlicht" } })).await;
    let meant = shop.beside("meant");
    let other = super::target(&shop, &meant).await;
    publish(&shop, other).await;
    std::fs::write(place.join(".comptoir-writing"), "half").unwrap();
    std::fs::copy(meant.join("en/drying.html"), place.join("en/drying.html")).unwrap();
    let answer = publish(&shop, id).await;
    assert_eq!(left_over(&server), Vec::<String>::new());
    assert_eq!(answer["run"]["state"], "done");
    assert_eq!(before.len(), files(&place).len());
    assert!(String::from_utf8_lossy(&files(&place)["en/washing.html"]).contains("Südlicht"));
}
