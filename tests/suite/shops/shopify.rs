//! Shopify, read: the schema, the key, the pages, and everything the platform hides in a success.

use comptoir_connectors::mail::oauth::Pages;
use comptoir_connectors::shops::model::{Ability, Credentials, Items, Lack, Page, PageRequest, RemoteId, Subject};
use comptoir_connectors::shops::shopify::{Setup, Shopify, queries, sign_in, wanted_scopes};
use comptoir_connectors::shops::{Foreign, ShopError, Storefront};
use comptoir_kernel::{Clock, FixedClock, Secret, Timestamp};
use comptoir_tests::browse;
use comptoir_tests::shopify::{
    CLIENT_ID, CLIENT_SECRET, PASTED_TOKEN, Shop, ShopFault, ShopifyServer, schema, signed, stock,
};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

pub fn clock() -> Arc<FixedClock> {
    Arc::new(FixedClock::new(Timestamp::from_millisecond(stock::TODAY * 1000)))
}

pub fn setup(server: &ShopifyServer, credentials: Credentials) -> Setup {
    Setup { address: server.base(), credentials, ca_file: None, is_local: true, wants: Vec::new() }
}

pub fn pasted(server: &ShopifyServer) -> Shopify {
    Shopify::new(setup(server, Credentials::Token(Secret::new(PASTED_TOKEN))), clock()).unwrap()
}

fn app(secret: &str) -> Credentials {
    Credentials::Client { id: CLIENT_ID.to_owned(), secret: Secret::new(secret) }
}

fn all_of(subject: Subject) -> PageRequest {
    PageRequest { subject, since: None, cursor: None }
}

fn since(subject: Subject, seconds: i64) -> PageRequest {
    PageRequest { subject, since: Some(Timestamp::from_millisecond(seconds * 1000)), cursor: None }
}

fn ids(page: &Page) -> Vec<String> {
    let ids = |id: &RemoteId| id.0.clone();
    match &page.items {
        Items::Orders(orders) => orders.iter().map(|order| ids(&order.id)).collect(),
        Items::Customers(customers) => customers.iter().map(|customer| ids(&customer.id)).collect(),
        Items::Products(products) => products.iter().map(|product| ids(&product.id)).collect(),
        Items::Reviews(_) => Vec::new(),
    }
}

/// Reads to the end; each page is asked by another connection, as after a restart.
async fn read_all(server: &ShopifyServer, mut request: PageRequest) -> Vec<String> {
    let mut found = Vec::new();
    for _ in 0..10_000 {
        let page = pasted(server).page(request.clone()).await.unwrap();
        assert!(page.unread.is_empty(), "{:?}", page.unread);
        found.extend(ids(&page));
        match page.next {
            Some(next) => request.cursor = Some(next),
            None => return found,
        }
    }
    panic!("no end");
}

#[test]
fn every_question_is_valid_in_every_version_that_the_platform_supports() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../src-tauri/crates/connectors/src/shops/shopify/queries");
    let files: BTreeSet<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().file_name().to_string_lossy().replace(".graphql", ""))
        .collect();
    assert_eq!(files, queries::ALL.iter().map(|question| question.name.to_owned()).collect());
    for version in schema::VERSIONS {
        let schema = schema::of_version(version);
        for question in queries::ALL {
            let read = apollo_compiler::ExecutableDocument::parse_and_validate(&schema, question.text, question.name);
            assert!(read.is_ok(), "{version}: {}", read.unwrap_err());
        }
        // Control: what the schema does not know is refused.
        let wrong = apollo_compiler::ExecutableDocument::parse_and_validate(&schema, "{ shop { nme } }", "wrong");
        assert!(wrong.is_err());
    }
}

#[tokio::test]
async fn everything_comes_once_by_the_export_and_another_process_may_go_on_at_any_page() {
    let server = ShopifyServer::start(Shop::with_orders(600));
    let mut orders = read_all(&server, all_of(Subject::Orders)).await;
    orders.sort();
    orders.dedup();
    assert_eq!(orders.len(), 600);
    assert_eq!(read_all(&server, all_of(Subject::Customers)).await.len(), 300);
    assert_eq!(read_all(&server, all_of(Subject::Products)).await.len(), 60);
    let mut lines = 0;
    let mut request = all_of(Subject::Orders);
    loop {
        let page = pasted(&server).page(request.clone()).await.unwrap();
        if let Items::Orders(orders) = &page.items {
            lines += orders.iter().map(|order| order.lines.len()).sum::<usize>();
        }
        let Some(next) = page.next else { break };
        request.cursor = Some(next);
    }
    let expected: usize = server.shop().orders.values().map(|order| order["lineItems"].as_array().unwrap().len()).sum();
    assert_eq!(lines, expected, "children stand with their parents");
}

#[tokio::test]
async fn an_export_whose_address_ended_goes_on_and_one_that_is_gone_begins_anew() {
    let server = ShopifyServer::start(Shop::with_orders(400));
    let shop = pasted(&server);
    let mut request = all_of(Subject::Orders);
    while server.seen().iter().all(|seen| !seen.target.starts_with("/files/")) {
        request.cursor = shop.page(request.clone()).await.unwrap().next;
    }
    for is_gone in [false, true] {
        {
            let mut shop = server.shop();
            let export = shop.exports.last_mut().unwrap();
            export.signature += 1;
            export.status = if is_gone { "EXPIRED" } else { "COMPLETED" };
        }
        let mut rest = read_all(&server, PageRequest { cursor: None, ..request.clone() }).await;
        rest.sort();
        rest.dedup();
        assert_eq!(rest.len(), 400, "gone: {is_gone}");
    }
    if let Some(cursor) = request.cursor {
        let rest = read_all(&server, PageRequest { cursor: Some(cursor), ..all_of(Subject::Orders) }).await;
        assert_eq!(rest.len(), 400, "from the start, since the file is gone");
    }
}

#[tokio::test]
async fn an_empty_shop_is_read_to_its_end() {
    let mut shop = Shop::with_orders(0);
    shop.customers.clear();
    let server = ShopifyServer::start(shop);
    assert!(read_all(&server, all_of(Subject::Orders)).await.is_empty());
    assert!(read_all(&server, since(Subject::Orders, 0)).await.is_empty());
}

#[tokio::test]
async fn changes_come_oldest_first_and_what_costs_too_much_is_asked_in_smaller_pages() {
    let server = ShopifyServer::start(Shop::with_orders(30));
    server.shop().tick();
    for number in [4, 9] {
        let moment = server.shop().tick();
        server.shop().orders.get_mut(&number).unwrap()["updatedAt"] = moment.into();
    }
    let changed = read_all(&server, since(Subject::Orders, stock::TODAY)).await;
    assert_eq!(changed, ["gid://shopify/Order/4", "gid://shopify/Order/9"]);
    assert_eq!(read_all(&server, since(Subject::Orders, 0)).await.len(), 30);
    assert_eq!(read_all(&server, since(Subject::Customers, 0)).await.len(), 15);
    assert_eq!(read_all(&server, since(Subject::Products, 0)).await.len(), 3);
    // Nothing new costs one question a subject.
    let before = server.seen().len();
    let page = pasted(&server).page(since(Subject::Customers, stock::TODAY + 1000)).await.unwrap();
    assert!(ids(&page).is_empty() && page.next.is_none());
    assert_eq!(server.seen().len(), before + 1);
}

#[tokio::test]
async fn paging_begins_anew_before_the_platforms_limit_of_25_000() {
    let mut shop = Shop::with_orders(1);
    for number in 1..=25_300 {
        shop.customers.insert(number, stock::customer(number));
    }
    let server = ShopifyServer::start(shop);
    let mut found = read_all(&server, since(Subject::Customers, 0)).await;
    found.sort();
    found.dedup();
    assert_eq!(found.len(), 25_300);
}

#[tokio::test]
async fn the_ids_of_everything_come_by_number_and_never_twice() {
    let mut shop = Shop::with_orders(1);
    shop.customers.extend((1..=1000).map(|number| (number, stock::customer(number))));
    let server = ShopifyServer::start(shop);
    let shop = pasted(&server);
    let (mut ids, mut cursor) = (BTreeSet::new(), None::<String>);
    loop {
        let (more, next) = shop.ids(Subject::Customers, cursor.as_deref()).await.unwrap();
        ids.extend(more);
        let Some(next) = next else { break };
        cursor = Some(next);
    }
    assert_eq!(ids.len(), 1000);
}

#[tokio::test]
async fn an_order_of_900_lines_is_read_whole() {
    let mut shop = Shop::with_orders(1);
    shop.orders.insert(2, stock::order(2, 900));
    let server = ShopifyServer::start(shop);
    let order = pasted(&server).order(&RemoteId("gid://shopify/Order/2".to_owned())).await.unwrap().unwrap();
    assert_eq!(order.lines.len(), 900);
    assert_eq!(order.number, "#1002");
    assert_eq!((order.notes.len(), order.customer_note.as_str()), (1, "Please ring twice"));
    assert_eq!(order.totals.total.minor, order.payments.iter().map(|payment| payment.amount.minor).sum::<i64>());
    assert_eq!(pasted(&server).order(&RemoteId("gid://shopify/Order/77".to_owned())).await, Ok(None));
}

#[tokio::test]
async fn throttling_inside_a_success_names_the_wait_from_what_the_server_says() {
    let server = ShopifyServer::start(Shop::with_orders(3));
    server.behaviour().points = 0.0;
    let refused = pasted(&server).ids(Subject::Orders, None).await.unwrap_err();
    // 250 points at 100 a second.
    assert_eq!(refused, ShopError::Throttled { wait: Duration::from_millis(2500) });
    server.behaviour().points = 2000.0;
    assert_eq!(pasted(&server).ids(Subject::Orders, None).await.unwrap().0.len(), 3);
    server.spoil(&[ShopFault::TooMany]);
    let refused = pasted(&server).ids(Subject::Orders, None).await.unwrap_err();
    assert_eq!(refused, ShopError::Throttled { wait: Duration::from_secs(7) });
}

#[tokio::test]
async fn each_fault_has_its_own_answer_and_none_looks_like_no_orders() {
    let server = ShopifyServer::start(Shop::with_orders(3));
    let shop = pasted(&server);
    let mut seen = Vec::new();
    for fault in
        [ShopFault::Gateway, ShopFault::Page, ShopFault::Captcha, ShopFault::TruncatedAfter, ShopFault::CutBefore]
    {
        server.spoil(&[fault]);
        seen.push(shop.page(since(Subject::Orders, 0)).await.unwrap_err());
    }
    assert!(matches!(seen[0], ShopError::ServerFault { status: 502, .. }), "{:?}", seen[0]);
    assert!(matches!(seen[1], ShopError::NotTheInterface { status: 200, what: Foreign::Page }), "{:?}", seen[1]);
    assert!(matches!(seen[2], ShopError::NotTheInterface { what: Foreign::Captcha, .. }), "{:?}", seen[2]);
    assert!(matches!(seen[3], ShopError::Unreadable { .. }), "{:?}", seen[3]);
    assert!(matches!(seen[4], ShopError::Disconnected { .. }), "{:?}", seen[4]);
    assert!(seen.iter().all(ShopError::is_passing));
    assert_eq!(ids(&shop.page(since(Subject::Orders, 0)).await.unwrap()).len(), 3);
}

#[tokio::test]
async fn a_minted_token_is_renewed_before_its_end_and_once_when_it_is_refused() {
    let server = ShopifyServer::start(Shop::with_orders(1));
    let time = clock();
    let shop = Shopify::new(setup(&server, app(CLIENT_SECRET)), Arc::clone(&time) as Arc<dyn Clock>).unwrap();
    let mints = || server.seen().iter().filter(|seen| seen.path() == "/admin/oauth/access_token").count();
    for _ in 0..3 {
        shop.ids(Subject::Orders, None).await.unwrap();
    }
    assert_eq!(mints(), 1);
    time.advance(86_100 * 1000);
    shop.ids(Subject::Orders, None).await.unwrap();
    assert_eq!(mints(), 2, "five minutes before its end");
    server.behaviour().tokens.clear();
    shop.ids(Subject::Orders, None).await.unwrap();
    assert_eq!(mints(), 3, "withdrawn before its time");
}

#[tokio::test]
async fn the_wrong_organisation_is_not_called_a_wrong_secret() {
    let server = ShopifyServer::start(Shop::with_orders(1));
    let ask = async |secret| {
        let shop = Shopify::new(setup(&server, app(secret)), clock()).unwrap();
        shop.probe().await.unwrap_err()
    };
    assert!(matches!(ask("another secret").await, ShopError::WrongKey { .. }));
    server.behaviour().is_foreign = true;
    assert_eq!(ask(CLIENT_SECRET).await, ShopError::OtherOrganisation);
    let pasted = Credentials::Token(Secret::new("shpat_withdrawn"));
    let refused = Shopify::new(setup(&server, pasted), clock()).unwrap().probe().await.unwrap_err();
    assert!(matches!(refused, ShopError::WrongKey { .. }), "{refused:?}");
}

#[tokio::test]
async fn a_sign_in_ends_only_with_our_state_our_shop_and_the_platforms_signature() {
    let server = ShopifyServer::start(Shop::with_orders(1));
    let pages = Pages { done: "done".to_owned(), failed: "failed".to_owned() };
    let setup = setup(&server, app(CLIENT_SECRET));
    let pending = sign_in::begin(&setup, 0, &wanted_scopes(&[]), pages).await.unwrap();
    let url = url::Url::parse(&pending.authorize_url).unwrap();
    let of = |name: &str| url.query_pairs().find(|(key, _)| key == name).unwrap().1.into_owned();
    assert_eq!(of("scope"), "read_all_orders,read_orders,read_customers,read_products");
    let (back, state, whole) = (of("redirect_uri"), of("state"), pending.authorize_url.clone());
    let cancel = CancellationToken::new();
    let waiting = tokio::spawn(async move { pending.finish(&cancel).await });
    let visit = async |address: String| tokio::task::spawn_blocking(move || browse(&address)).await.unwrap();
    let forged = signed(&[("code", "code-1"), ("shop", "evil.example"), ("state", &state), ("timestamp", "1")]);
    assert_eq!(visit(format!("{back}/?{forged}")).await.0, 404);
    let strange = signed(&[("code", "code-1"), ("shop", "127.0.0.1"), ("state", "x"), ("timestamp", "1")]);
    assert_eq!(visit(format!("{back}/?{strange}")).await.0, 404);
    let unsigned = format!("{back}/?code=code-1&shop=127.0.0.1&state={state}&timestamp=1&hmac=00");
    assert_eq!(visit(unsigned).await.0, 404);
    assert_eq!(visit(whole).await, (200, "done".to_owned()));
    let token = waiting.await.unwrap().unwrap();
    let shop = Shopify::new(Setup { credentials: Credentials::Token(token), ..setup }, clock()).unwrap();
    assert_eq!(shop.ids(Subject::Orders, None).await.unwrap().0.len(), 1);
}

#[tokio::test]
async fn the_probe_names_what_is_there_and_what_is_missing() {
    let server = ShopifyServer::start(Shop::with_orders(3));
    let probe = pasted(&server).probe().await.unwrap();
    assert_eq!((probe.shop_name.as_str(), probe.currency.code()), ("Nordlicht", "EUR"));
    assert_eq!(probe.time_zone.as_deref(), Some("Europe/Berlin"));
    assert!(probe.lacks.is_empty(), "{:?}", probe.lacks);
    assert!(probe.can.contains(&Ability::Refund) && probe.can.contains(&Ability::Fulfil));
    server.shop().scopes = ["read_orders", "read_customers"].map(str::to_owned).to_vec();
    server.shop().hides_customers = true;
    server.behaviour().version = Some("2027-01".to_owned());
    let wants = vec![Ability::Refund];
    let shop = Shopify::new(Setup { wants, ..setup(&server, Credentials::Token(Secret::new(PASTED_TOKEN))) }, clock());
    let probe = shop.unwrap().probe().await.unwrap();
    let scope = |scope: &str| Lack::Scope { scope: scope.to_owned() };
    let version = Lack::OtherVersion { asked: "2026-10".to_owned(), answered: "2027-01".to_owned() };
    let expected =
        [Lack::OlderOrders { days: 60 }, scope("read_products"), scope("write_orders"), version, Lack::CustomerData];
    assert_eq!(probe.lacks, expected);
    assert_eq!(probe.can, [Ability::ReadOrders, Ability::ReadCustomers]);
}

#[tokio::test]
async fn a_right_that_is_missing_for_one_field_leaves_the_rest_and_for_the_whole_is_named() {
    let server = ShopifyServer::start(Shop::with_orders(3));
    server.shop().scopes = vec!["read_orders".to_owned(), "read_all_orders".to_owned()];
    let page = pasted(&server).page(since(Subject::Orders, 0)).await.unwrap();
    let Items::Orders(orders) = page.items else { panic!("no orders") };
    assert_eq!(orders.len(), 3);
    assert!(orders.iter().all(|order| order.customer.is_none() && order.email.contains('@')));
    let refused = pasted(&server).page(since(Subject::Products, 0)).await.unwrap_err();
    assert_eq!(refused, ShopError::MissingScope { scope: "read_products".to_owned() });
}
