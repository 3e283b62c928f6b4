//! WooCommerce against its double: connecting and reading, with every trap that its versions lay.

use comptoir_connectors::shops::model::{Ability, Items, Lack, Order, OrderState, PageRequest, RemoteId, Subject};
use comptoir_connectors::shops::woocommerce::WooCommerce;
use comptoir_connectors::shops::{Foreign, ShopError, Storefront};
use comptoir_kernel::{Secret, Timestamp};
use comptoir_tests::{KEY, READ_KEY, SECRET, WooFault, WooOptions, WooShop, WooVersion};
use serde_json::json;
use std::collections::BTreeSet;

pub fn connected(shop: &WooShop, key: &str, secret: &str) -> WooCommerce {
    WooCommerce::new(&shop.url(), key, Secret::new(secret), Some(shop.ca_file()), true).unwrap()
}

pub fn opened(options: WooOptions) -> (WooShop, WooCommerce) {
    let shop = WooShop::start(options);
    let client = connected(&shop, KEY, SECRET);
    (shop, client)
}

fn first(subject: Subject, since: Option<Timestamp>) -> PageRequest {
    PageRequest { subject, since, cursor: None }
}

/// All orders, and the ids that could not be read.
async fn orders(client: &WooCommerce, since: Option<Timestamp>) -> (Vec<Order>, Vec<RemoteId>) {
    let (mut all, mut unread, mut request) = (Vec::new(), Vec::new(), first(Subject::Orders, since));
    loop {
        let page = client.page(request.clone()).await.unwrap();
        let Items::Orders(orders) = page.items else { panic!("not orders") };
        all.extend(orders);
        unread.extend(page.unread.into_iter().map(|(id, _)| id));
        request.cursor = page.next;
        if request.cursor.is_none() {
            return (all, unread);
        }
    }
}

fn distinct(orders: &[Order]) -> BTreeSet<String> {
    orders.iter().map(|order| order.id.0.clone()).collect()
}

async fn why(client: &WooCommerce) -> ShopError {
    client.page(first(Subject::Orders, None)).await.unwrap_err()
}

#[tokio::test]
async fn both_versions_are_read_whole() {
    for version in [WooVersion::V7, WooVersion::V11] {
        let (_shop, client) = opened(WooOptions { version, orders: 230, ..WooOptions::default() });
        let (all, unread) = orders(&client, None).await;
        assert_eq!((distinct(&all).len(), unread.len()), (230, 0));
        let Items::Products(products) = client.page(first(Subject::Products, None)).await.unwrap().items else {
            panic!()
        };
        let jumper = products.iter().find(|product| product.title == "Captain's Jumper").unwrap();
        assert_eq!(jumper.variants.iter().map(|variant| variant.title.as_str()).collect::<Vec<_>>(), ["S", "L"]);
        assert_eq!(jumper.variants[1].stock, Some(-2));
        assert!(products.iter().any(|product| product.title == "Harbour Blend & Mint"));
        let Items::Customers(people) = client.page(first(Subject::Customers, None)).await.unwrap().items else {
            panic!()
        };
        assert_eq!(people.len(), 20);
        let Items::Reviews(reviews) = client.page(first(Subject::Reviews, None)).await.unwrap().items else { panic!() };
        assert_eq!(reviews[0].text, "Smells of \"sea\"");
        assert_eq!(reviews.len(), 2);
    }
}

#[tokio::test]
async fn what_changes_between_two_pages_is_not_lost() {
    let (shop, client) = opened(WooOptions { orders: 250, ..WooOptions::default() });
    let page = client.page(first(Subject::Orders, None)).await.unwrap();
    let Items::Orders(mut all) = page.items else { panic!() };
    assert_eq!(page.total, Some(250));
    // The oldest ones change and move to the end: by page numbers the next page would begin too late.
    let oldest: Vec<u64> = shop.state().orders.keys().copied().take(30).collect();
    oldest.iter().for_each(|id| shop.state().touch(*id));
    let mut cursor = page.next;
    while cursor.is_some() {
        // Another process goes on.
        let next = connected(&shop, KEY, SECRET);
        let page = next.page(PageRequest { subject: Subject::Orders, since: None, cursor }).await.unwrap();
        let Items::Orders(orders) = page.items else { panic!() };
        all.extend(orders);
        cursor = page.next;
    }
    assert_eq!(distinct(&all).len(), 250);
}

#[tokio::test]
async fn many_changes_within_one_second_are_all_read() {
    let (shop, client) = opened(WooOptions { orders: 260, ..WooOptions::default() });
    shop.state().now = Some(1_790_000_000);
    let ids: Vec<u64> = shop.state().orders.keys().copied().collect();
    ids.iter().for_each(|id| shop.state().touch(*id));
    assert_eq!(distinct(&orders(&client, None).await.0).len(), 260);
}

#[tokio::test]
async fn a_change_in_the_second_of_the_last_pass_is_seen() {
    let (shop, client) = opened(WooOptions::default());
    let at = 1_790_000_000;
    shop.state().now = Some(at);
    let id = *shop.state().orders.keys().next().unwrap();
    shop.state().touch(id);
    let changed = orders(&client, Some(Timestamp::from_millisecond(at * 1000 + 900))).await.0;
    assert_eq!(distinct(&changed), BTreeSet::from([id.to_string()]));
    let asked = shop.state().seen.last().unwrap().clone();
    assert!(asked.contains("dates_are_gmt=true") && asked.contains("Z&"), "{asked}");
    let nothing = orders(&client, Some(Timestamp::from_millisecond((at + 60) * 1000))).await.0;
    assert_eq!(nothing.len(), 0);
}

#[tokio::test]
async fn a_version_that_ignores_the_wish_is_noticed() {
    let (shop, client) = opened(WooOptions { orders: 130, ignores_changes: true, ..WooOptions::default() });
    shop.state().now = Some(1_790_000_000);
    let id = *shop.state().orders.keys().next().unwrap();
    shop.state().touch(id);
    let changed = orders(&client, Some(Timestamp::from_millisecond(1_789_999_000_000))).await.0;
    assert_eq!(distinct(&changed), BTreeSet::from([id.to_string()]));
}

#[tokio::test]
async fn the_probe_says_what_a_version_lacks() {
    let (_shop, old) = opened(WooOptions { version: WooVersion::V7, ..WooOptions::default() });
    let probe = old.probe().await.unwrap();
    assert_eq!((probe.shop_name.as_str(), probe.version.as_str()), ("Nordlicht & Sons", "7.9.0"));
    assert_eq!(probe.currency.code(), "EUR");
    assert!(probe.can.contains(&Ability::Refund));
    assert_eq!(probe.lacks, [Lack::Route { ability: Ability::ResendConfirmation }]);
    let (shop, new) = opened(WooOptions::default());
    assert!(new.probe().await.unwrap().can.contains(&Ability::ResendConfirmation));
    let reader = connected(&shop, READ_KEY, SECRET).probe().await.unwrap();
    assert_eq!(reader.lacks, [Lack::WriteAccess]);
    assert!(!reader.can.contains(&Ability::Refund) && reader.can.contains(&Ability::ReadOrders));
}

#[tokio::test]
async fn a_stripped_header_is_got_round_and_a_wrong_key_is_not() {
    let (shop, client) = opened(WooOptions { strips_header: true, ..WooOptions::default() });
    assert_eq!(orders(&client, None).await.0.len(), 30);
    assert_eq!(shop.asked("consumer_key"), 1);
    orders(&client, None).await;
    // What was learnt is kept: no second knock without a key.
    assert_eq!(shop.asked("GET /wp-json/wc/v3/orders?"), 3);
    let wrong = connected(&shop, "ck_wrong", SECRET);
    assert!(matches!(why(&wrong).await, ShopError::WrongKey { .. }));
    let (shop, _) = opened(WooOptions::default());
    for (key, secret) in [(KEY, "cs_wrong"), ("ck_wrong", SECRET)] {
        assert!(matches!(why(&connected(&shop, key, secret)).await, ShopError::WrongKey { .. }), "{key}");
    }
}

#[tokio::test]
async fn a_plain_test_shop_takes_signed_requests_only() {
    let (shop, client) = opened(WooOptions { is_tls: false, orders: 120, ..WooOptions::default() });
    assert_eq!(distinct(&orders(&client, None).await.0).len(), 120);
    assert!(client.probe().await.is_ok());
    assert_eq!(shop.asked("consumer_secret"), 0);
    assert_eq!(shop.asked(SECRET), 0);
    let wrong = connected(&shop, KEY, "cs_wrong");
    assert!(matches!(why(&wrong).await, ShopError::WrongKey { .. }));
    let refused = WooCommerce::new(&shop.url(), KEY, Secret::new(SECRET), None, false);
    assert!(matches!(refused.err(), Some(ShopError::Address { .. })));
}

#[tokio::test]
async fn a_certificate_that_nobody_knows_ends_it() {
    let (shop, _) = opened(WooOptions::default());
    let client = WooCommerce::new(&shop.url(), KEY, Secret::new(SECRET), None, true).unwrap();
    assert!(matches!(why(&client).await, ShopError::Certificate { .. }));
    assert_eq!(shop.asked("wp-json"), 0);
}

#[tokio::test]
async fn answers_that_are_no_data_are_never_no_orders() {
    let (shop, client) = opened(WooOptions::default());
    let expected = [
        (WooFault::Page, ShopError::NotTheInterface { status: 200, what: Foreign::Page }),
        (WooFault::Captcha, ShopError::NotTheInterface { status: 403, what: Foreign::Captcha }),
        (WooFault::TooMany(7), ShopError::Throttled { wait: std::time::Duration::from_secs(7) }),
    ];
    for (fault, error) in expected {
        shop.spoil(fault, "GET", 1);
        let before = shop.asked("");
        assert_eq!(why(&client).await, error);
        // No storm: one question, one answer.
        assert_eq!(shop.asked("") - before, 1, "{fault:?}");
    }
    shop.spoil(WooFault::Proxy(503), "GET", 1);
    assert!(matches!(why(&client).await, ShopError::ServerFault { status: 503, .. }));
    shop.spoil(WooFault::Elsewhere, "GET", 1);
    assert!(matches!(why(&client).await, ShopError::Refused { code, .. } if code == "moved"));
    shop.spoil(WooFault::ResetAfterAct, "GET", 1);
    assert!(matches!(why(&client).await, ShopError::Disconnected { .. }));
    shop.spoil(WooFault::TruncatedAfterAct, "GET", 1);
    let cut = why(&client).await;
    assert!(cut.is_passing() && cut.may_have_acted(), "{cut}");
    shop.spoil(WooFault::Warnings, "GET", 1);
    assert_eq!(orders(&client, None).await.0.len(), 30);
}

#[tokio::test]
async fn no_error_tells_a_secret() {
    let (shop, _) = opened(WooOptions { strips_header: true, ..WooOptions::default() });
    for fault in [WooFault::ResetAfterAct, WooFault::Page, WooFault::Proxy(502), WooFault::TruncatedAfterAct] {
        let client = connected(&shop, KEY, SECRET);
        orders(&client, None).await;
        shop.spoil(fault, "GET", 1);
        let error = why(&client).await;
        let told = format!("{error} {error:?}");
        assert!(!told.contains(SECRET) && !told.contains(KEY), "{told}");
    }
}

#[tokio::test]
async fn one_broken_entry_costs_one_entry() {
    let (shop, client) = opened(WooOptions::default());
    let ids: Vec<u64> = shop.state().orders.keys().copied().collect();
    {
        let mut state = shop.state();
        let line = state.orders[&ids[1]]["line_items"][0].clone();
        state.orders.get_mut(&ids[0]).unwrap()["total"] = json!("a lot");
        let long = state.orders.get_mut(&ids[1]).unwrap();
        long["line_items"] = vec![line; 900].into();
        let odd = state.orders.get_mut(&ids[2]).unwrap();
        (odd["status"], odd["total"], odd["currency"]) = (json!("wc-lunar"), json!("1.299,50"), json!("???"));
        let bare = state.orders.get_mut(&ids[3]).unwrap().as_object_mut().unwrap();
        bare.retain(|name, _| matches!(name.as_str(), "id" | "status" | "date_modified_gmt" | "date_created_gmt"));
    }
    let (all, unread) = orders(&client, None).await;
    assert_eq!(unread, [RemoteId(ids[0].to_string())]);
    assert_eq!(distinct(&all).len(), 29);
    let of = |id: u64| all.iter().find(|order| order.id.0 == id.to_string()).unwrap();
    assert_eq!(of(ids[1]).lines.len(), 900);
    assert_eq!((of(ids[2]).status_text.as_str(), of(ids[2]).totals.total.minor), ("wc-lunar", 129_950));
    assert_eq!(of(ids[3]).lines.len(), 0);
}

#[tokio::test]
async fn a_trashed_order_leaves_the_lists_and_is_known_as_such() {
    let (shop, client) = opened(WooOptions { orders: 120, ..WooOptions::default() });
    let id = *shop.state().orders.keys().next().unwrap();
    shop.state().orders.get_mut(&id).unwrap()["status"] = json!("trash");
    let (mut ids, mut cursor) = (Vec::new(), None::<String>);
    loop {
        let (part, next) = client.ids(Subject::Orders, cursor.as_deref()).await.unwrap();
        ids.extend(part);
        cursor = next;
        if cursor.is_none() {
            break;
        }
    }
    assert_eq!(ids.len(), 119);
    let order = client.order(&RemoteId(id.to_string())).await.unwrap().unwrap();
    assert_eq!(order.state, OrderState::Trashed);
    assert!(client.order(&RemoteId("999999".to_owned())).await.unwrap().is_none());
    assert!(client.order(&RemoteId("../customers".to_owned())).await.unwrap().is_none());
}

#[tokio::test]
async fn a_pass_without_change_asks_once_for_each_subject() {
    let (shop, client) = opened(WooOptions::default());
    let since = Some(Timestamp::from_millisecond(1_790_000_000_000));
    for subject in [Subject::Orders, Subject::Products, Subject::Reviews] {
        let page = client.page(first(subject, since)).await.unwrap();
        assert!(page.next.is_none());
    }
    assert_eq!(shop.asked("wp-json"), 3);
}
