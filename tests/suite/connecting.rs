//! Connecting shops: tokens that are kept, sign-ins in the browser, what could not be read, and the command line.

use crate::cast::{KEY as DESK_KEY, Shop, list};
use comptoir_tests::shopify::{CLIENT_ID, CLIENT_SECRET, PASTED_TOKEN, Shop as Goods, ShopifyServer};
use comptoir_tests::{KEY, READ_KEY, SECRET, WooOptions, WooShop, browse};
use serde_json::{Value, json};
use std::io::Write;
use std::process::{Command, Output, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

fn shopify(server: &ShopifyServer, key: &str, secret: &str) -> Value {
    json!({ "platform": "shopify", "address": server.base(), "key": key, "secret": secret, "isLocal": true })
}

fn mints(server: &ShopifyServer) -> usize {
    server.seen().iter().filter(|seen| seen.path() == "/admin/oauth/access_token").count()
}

async fn first_store(desk: &Shop) -> Value {
    desk.ask("storefronts.stores", json!({})).await[0].clone()
}

#[tokio::test]
async fn a_token_for_a_day_is_minted_once_and_used_by_the_next_process() {
    let server = ShopifyServer::start(Goods::with_orders(12));
    let desk = Shop::open_today();
    desk.ask("storefronts.add_store", shopify(&server, CLIENT_ID, CLIENT_SECRET)).await;
    desk.ask("storefronts.sync", json!({})).await;
    assert_eq!(first_store(&desk).await["orders"], 12);
    let desk = desk.reopen();
    desk.ask("storefronts.sync", json!({})).await;
    assert_eq!(mints(&server), 1);

    desk.clock.advance(86_400_000);
    desk.ask("storefronts.sync", json!({})).await;
    assert_eq!(mints(&server), 2);
    let desk = desk.reopen();
    desk.ask("storefronts.sync", json!({})).await;
    assert_eq!(mints(&server), 2);
    let store = first_store(&desk).await;
    assert_eq!((&store["way"], &store["state"]), (&json!("client"), &json!("up_to_date")), "{store}");
    assert!(!store.to_string().contains("minted"), "{store}");
}

#[tokio::test]
async fn a_token_that_the_shop_took_back_is_minted_anew() {
    let server = ShopifyServer::start(Goods::with_orders(3));
    let desk = Shop::open_today();
    desk.ask("storefronts.add_store", shopify(&server, CLIENT_ID, CLIENT_SECRET)).await;
    server.behaviour().tokens.clear();
    desk.ask("storefronts.sync", json!({})).await;
    assert_eq!((mints(&server), &first_store(&desk).await["state"]), (2, &json!("up_to_date")));
}

#[tokio::test]
async fn a_plan_that_hides_customers_costs_their_accounts_and_no_order() {
    let server = ShopifyServer::start(Goods::with_orders(12));
    server.shop().hides_customers = true;
    let desk = Shop::open_today();
    let store = desk.ask("storefronts.add_store", shopify(&server, "", PASTED_TOKEN)).await;
    assert!(list(&store["probe"]["lacks"]).contains(&json!({ "kind": "customer_data" })), "{store}");
    desk.ask("storefronts.sync", json!({})).await;
    let read = first_store(&desk).await;
    assert_eq!((&read["orders"], &read["state"]), (&json!(12), &json!("up_to_date")), "{read}");
}

/// A desk whose browser writes down where it was sent.
fn beside_browser() -> (Shop, Arc<Mutex<Vec<String>>>) {
    let opened = Arc::new(Mutex::new(Vec::new()));
    let pages = Arc::clone(&opened);
    let desk = Shop::open_beside_browser(Arc::new(move |url| {
        pages.lock().unwrap().push(url.to_owned());
        Ok(())
    }));
    (desk, opened)
}

/// Goes where the desk sent the browser, as soon as it did.
async fn visit(opened: &Mutex<Vec<String>>, count: usize) {
    while opened.lock().unwrap().len() < count {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let address = opened.lock().unwrap()[count - 1].clone();
    let (status, _) = tokio::task::spawn_blocking(move || browse(&address)).await.unwrap();
    assert_eq!(status, 200);
}

#[tokio::test]
async fn a_sign_in_in_the_browser_brings_a_token_that_lasts() {
    let server = ShopifyServer::start(Goods::with_orders(5));
    let (desk, opened) = beside_browser();
    let mut access = shopify(&server, CLIENT_ID, CLIENT_SECRET);
    access["port"] = json!(0);
    let (signed_in, ()) = tokio::join!(desk.ask("storefronts.sign_in", access.clone()), visit(&opened, 1));
    assert_eq!(signed_in["probe"]["counts"], json!({ "orders": 5, "products": 1, "customers": 2 }), "{signed_in}");
    assert_eq!(desk.ask("storefronts.stores", json!({})).await, json!([]));

    access["ticket"] = json!("another");
    assert_eq!(desk.refusal("storefronts.add_store", access.clone()).await.code, "shop-sign-in-over");
    access["ticket"] = signed_in["ticket"].clone();
    let store = desk.ask("storefronts.add_store", access).await;
    assert_eq!((&store["way"], &store["name"]), (&json!("browser"), &json!("Nordlicht")));
    desk.ask("storefronts.sync", json!({})).await;
    assert_eq!((mints(&server), &first_store(&desk).await["orders"]), (1, &json!(5)));

    server.behaviour().tokens.clear();
    assert_eq!(desk.refusal("storefronts.sync", json!({})).await.code, "shop-wrong-key");
    let again = json!({ "id": store["id"], "port": 0, "wants": ["refund"] });
    tokio::join!(desk.ask("storefronts.sign_in_again", again), visit(&opened, 2));
    assert!(!opened.lock().unwrap()[0].contains("write_orders") && opened.lock().unwrap()[1].contains("write_orders"));
    desk.ask("storefronts.sync", json!({})).await;
    assert_eq!(first_store(&desk).await["state"], "up_to_date");
}

#[tokio::test]
async fn a_sign_in_ends_when_it_is_cancelled_and_only_platforms_that_have_one_begin_it() {
    let server = ShopifyServer::start(Goods::with_orders(1));
    let (desk, opened) = beside_browser();
    let mut access = shopify(&server, CLIENT_ID, CLIENT_SECRET);
    access["port"] = json!(0);
    let cancelled = async {
        while opened.lock().unwrap().is_empty() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        desk.ask("storefronts.cancel_sign_in", json!({})).await;
    };
    let (problem, ()) = tokio::join!(desk.refusal("storefronts.sign_in", access.clone()), cancelled);
    assert_eq!(problem.code, "cancelled");

    access["key"] = json!("");
    assert_eq!(desk.refusal("storefronts.sign_in", access.clone()).await.code, "shop-wrong-key");
    access["platform"] = json!("woocommerce");
    assert_eq!(desk.refusal("storefronts.sign_in", access).await.code, "shop-unsupported");
    // Somebody else has the place where the browser comes back.
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let mut access = shopify(&server, CLIENT_ID, CLIENT_SECRET);
    access["port"] = json!(taken.local_addr().unwrap().port());
    assert_eq!(desk.refusal("storefronts.sign_in", access).await.code, "shop-sign-in-port");
}

#[tokio::test]
async fn what_a_shop_lacks_and_how_much_it_holds_is_known_before_it_is_connected() {
    let (woo, desk) = (WooShop::start(WooOptions { orders: 40, ..WooOptions::default() }), Shop::open_today());
    let access = |key: &str| {
        json!({ "platform": "woocommerce", "address": woo.url(), "key": key, "secret": SECRET,
            "caFile": woo.ca_file(), "isLocal": true })
    };
    let probe = desk.ask("storefronts.test_store", access(READ_KEY)).await;
    assert_eq!(probe["counts"]["orders"], 40, "{probe}");
    assert!(list(&probe["lacks"]).contains(&json!({ "kind": "write_access" })), "{probe}");
    let stripped = WooShop::start(WooOptions { strips_header: true, ..WooOptions::default() });
    let request = json!({ "platform": "woocommerce", "address": stripped.url(), "key": KEY, "secret": SECRET,
        "caFile": stripped.ca_file(), "isLocal": true });
    let probe = desk.ask("storefronts.test_store", request).await;
    assert!(list(&probe["lacks"]).contains(&json!({ "kind": "key_in_address" })), "{probe}");

    let foreign = ShopifyServer::start(Goods::with_orders(1));
    foreign.behaviour().is_foreign = true;
    let problem = desk.refusal("storefronts.test_store", shopify(&foreign, CLIENT_ID, CLIENT_SECRET)).await;
    assert_eq!(problem.code, "shop-other-organisation");
    let offered = desk.ask("storefronts.platforms", json!({})).await;
    assert!(list(&offered["platforms"]).contains(&json!("shopify")), "{offered}");
    assert!(list(&offered["scopes"]).contains(&json!("read_orders")), "{offered}");
}

#[tokio::test]
async fn an_entry_that_nobody_can_read_is_counted_and_named() {
    let (woo, desk) = (WooShop::start(WooOptions::default()), Shop::open_today());
    let broken = *woo.state().orders.keys().next().unwrap();
    woo.state().orders.get_mut(&broken).unwrap()["total"] = json!("twelve");
    let access = json!({ "platform": "woocommerce", "address": woo.url(), "key": KEY, "secret": SECRET,
        "caFile": woo.ca_file(), "isLocal": true });
    let store = desk.ask("storefronts.add_store", access).await;
    desk.ask("storefronts.sync", json!({ "id": store["id"] })).await;
    let unread = desk.ask("storefronts.unread", json!({ "id": store["id"] })).await;
    assert_eq!((&unread[0]["remoteId"], &unread[0]["subject"]), (&json!(broken.to_string()), &json!("orders")));
    assert_eq!(first_store(&desk).await["unread"], 1);
    let nameless = json!({ "id": store["id"], "name": "  " });
    assert_eq!(desk.refusal("storefronts.rename_store", nameless).await.code, "store-nameless");
    assert_eq!(desk.refusal("storefronts.sync", json!({ "id": 77 })).await.code, "store-absent");
}

/// The command line on a desk of its own.
struct Line(tempfile::TempDir);

impl Line {
    fn run(&self, arguments: &[&str], input: &str) -> Output {
        let own = std::env::current_exe().unwrap();
        let mut child = Command::new(own.ancestors().nth(2).unwrap().join("comptoir"))
            .args(arguments)
            .arg("--data")
            .arg(self.0.path().join("desk"))
            .env("COMPTOIR_KEY", DESK_KEY)
            .env("LC_ALL", "C")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        child.wait_with_output().unwrap()
    }

    fn text(&self, arguments: &[&str], input: &str) -> String {
        let output = self.run(arguments, input);
        let wrong = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{arguments:?}: {wrong}");
        String::from_utf8(output.stdout).unwrap()
    }

    fn json(&self, arguments: &[&str]) -> Value {
        serde_json::from_str(&self.text(&[arguments, &["--json"]].concat(), "")).unwrap()
    }
}

#[test]
fn shops_and_orders_are_reached_from_the_command_line_and_secrets_come_by_input() {
    let woo = WooShop::start(WooOptions { orders: 25, ..WooOptions::default() });
    let line = Line(tempfile::tempdir().unwrap());
    let ca_file = woo.ca_file().display().to_string();
    let add = ["store", "add", "--address", &woo.url(), "--ca-file", &ca_file, "--local", "--name", "Kiel"];
    let wrong = line.run(&add, &format!("{KEY}\ncs_wrong\n"));
    assert_eq!(wrong.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&wrong.stderr).contains("does not accept the key"));
    let added = line.text(&add, &format!("{KEY}\n{SECRET}\n"));
    assert!(added.contains("Kiel") && !added.contains(SECRET), "{added}");
    line.text(&["store", "sync"], "");

    let listed = line.text(&["store", "list"], "");
    assert!(listed.contains("up_to_date") && listed.contains("25") && listed.contains("Kiel"), "{listed}");
    let stores = line.json(&["store", "list"]);
    assert_eq!(stores[0]["orders"], 25);
    let orders = line.json(&["orders", "--limit", "5"]);
    let newest = &list(&orders["orders"])[0];
    assert_eq!(list(&orders["orders"]).len(), 5);
    let number = newest["number"].as_str().unwrap();
    let by_address = line.text(&["orders", "--customer", newest["email"].as_str().unwrap()], "");
    assert!(by_address.contains(number), "{by_address}");

    let detail = line.json(&["order", &format!("#{number}"), "--fresh"]);
    assert_eq!(detail["orders"][0]["row"]["number"], *number);
    let text = line.text(&["order", number], "");
    assert!(text.contains(" x ") && text.contains("EUR"), "{text}");
    assert_eq!(line.run(&["order", "no-such-number"], "").status.code(), Some(1));

    line.text(&["store", "remove", &stores[0]["id"].to_string()], "");
    assert_eq!(line.json(&["store", "list"]), json!([]));
    assert!(!woo.state().seen.iter().any(|seen| seen.contains("DELETE")));
}

#[tokio::test]
async fn a_pasted_token_stays_beside_what_an_app_mints() {
    let server = ShopifyServer::start(Goods::with_orders(2));
    let desk = Shop::open_today();
    let store = desk.ask("storefronts.add_store", shopify(&server, "", PASTED_TOKEN)).await;
    assert_eq!(store["way"], "token");
    let keys = json!({ "id": store["id"], "key": CLIENT_ID, "secret": CLIENT_SECRET });
    assert_eq!(desk.ask("storefronts.reconnect", keys).await["way"], "client");
    desk.ask("storefronts.sync", json!({})).await;
    assert_eq!(mints(&server), 1);
}
