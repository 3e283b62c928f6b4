//! Vendure, the real server: signing in, reading everything, and reading along.

use comptoir_connectors::shops::model::{
    Ability, Act, Credentials, FulfilmentState, Items, Lack, Order, OrderState, Page, PageRequest, PaymentState,
    Platform, RemoteId, Subject,
};
use comptoir_connectors::shops::{self, Access, ShopError, Storefront, TokenPlace};
use comptoir_kernel::{Secret, SystemClock, Timestamp};
use comptoir_tests::{CLERK, LostAnswer, OWNER, VENDURE_PASSWORD, VendureShop};
use std::collections::BTreeSet;
use std::sync::Arc;

pub fn connected(shop: &VendureShop, user: &str, password: &str) -> Arc<dyn Storefront> {
    let access = Access {
        platform: Platform::Vendure,
        address: shop.url(),
        credentials: Credentials::SignIn { user: user.to_owned(), password: Secret::new(password) },
        ca_file: None,
        allows_private: true,
        wants: vec![Ability::Refund],
        tokens: TokenPlace::default(),
    };
    shops::open(access, Arc::new(SystemClock)).unwrap()
}

pub fn opened() -> (VendureShop, Arc<dyn Storefront>) {
    let shop = VendureShop::start();
    let client = connected(&shop, OWNER, VENDURE_PASSWORD);
    (shop, client)
}

async fn page(client: &dyn Storefront, subject: Subject, since: Option<Timestamp>) -> Page {
    client.page(PageRequest { subject, since, cursor: None }).await.unwrap()
}

pub async fn all_orders(client: &dyn Storefront) -> Vec<Order> {
    match page(client, Subject::Orders, None).await.items {
        Items::Orders(orders) => orders,
        other => panic!("{other:?}"),
    }
}

async fn ids(client: &dyn Storefront, subject: Subject) -> BTreeSet<RemoteId> {
    let (ids, next) = client.ids(subject, None).await.unwrap();
    assert_eq!(next, None);
    ids.into_iter().collect()
}

#[tokio::test]
async fn a_wrong_password_missing_rights_and_an_ended_sign_in_are_three_things() {
    let (shop, client) = opened();
    let wrong = connected(&shop, OWNER, "guessed").probe().await.unwrap_err();
    assert!(matches!(wrong, ShopError::WrongKey { .. }), "{wrong}");

    let probe = client.probe().await.unwrap();
    assert_eq!((probe.counts.orders, probe.counts.products, probe.counts.customers), (Some(24), Some(4), Some(4)));
    assert_eq!((probe.shop_name.as_str(), probe.currency.code()), ("Nordlicht", "EUR"));
    assert!(probe.lacks.is_empty() && probe.can.contains(&Ability::Refund), "{probe:?}");
    assert!(!probe.can.contains(&Ability::Tag), "{probe:?}");

    let clerk = connected(&shop, CLERK, VENDURE_PASSWORD);
    let lacks = clerk.probe().await.unwrap().lacks;
    let scopes = ["ReadOrder", "ReadProduct", "UpdateOrder"].map(|scope| Lack::Scope { scope: scope.to_owned() });
    assert_eq!(lacks, scopes);
    let request = PageRequest { subject: Subject::Orders, since: None, cursor: None };
    let refused = clerk.page(request).await.unwrap_err();
    assert_eq!(refused, ShopError::MissingScope { scope: "ReadOrder".to_owned() });
    assert!(matches!(page(&*clerk, Subject::Customers, None).await.items, Items::Customers(list) if list.len() == 4));

    // Another server of the same content does not know who is signed in: it is done again, once.
    let other = VendureShop::start();
    shop.becomes(&other);
    let before = shop.asked_for("SignIn");
    assert_eq!(all_orders(&*client).await.len(), 24);
    assert_eq!(shop.asked_for("SignIn"), before + 1);
}

#[tokio::test]
async fn everything_is_read_and_each_order_is_whole() {
    let (_shop, client) = opened();
    let first = page(&*client, Subject::Orders, None).await;
    assert_eq!((first.total, first.next, first.unread.len()), (Some(24), None, 0));
    let orders = all_orders(&*client).await;
    assert_eq!(
        orders.iter().map(|order| order.id.clone()).collect::<BTreeSet<_>>(),
        ids(&*client, Subject::Orders).await
    );
    for order in &orders {
        assert_eq!(order.totals.items.minor + order.totals.shipping.minor, order.totals.total.minor, "{order:?}");
        assert_eq!(order.lines.iter().map(|line| line.total.minor).sum::<i64>(), order.totals.items.minor, "{order:?}");
        assert_eq!((order.state, order.fulfilment), (OrderState::Open, FulfilmentState::Unfulfilled));
        assert!(order.email.ends_with("@customers.example") && !order.shipping.city.is_empty(), "{order:?}");
    }
    let one = client.order(&orders[1].id).await.unwrap().unwrap();
    assert_eq!((one.billing.first_name.as_str(), one.billing.last_name.as_str()), ("Jonas", "Vogt"));
    assert_eq!((one.shipping.country.as_str(), one.shipping.line1.as_str()), ("DE", "Kanalstraße 9"));
    assert_eq!((one.payment, one.payments.len()), (PaymentState::Paid, 1));
    assert!(one.paid_at.is_some() && one.totals.tax.minor > 0, "{one:?}");
    let waiting = orders.iter().filter(|order| order.payment == PaymentState::Authorised).count();
    assert_eq!(waiting, 4, "a transfer has not come yet");
    assert_eq!(client.order(&RemoteId("9999".to_owned())).await.unwrap(), None);

    let Items::Products(products) = page(&*client, Subject::Products, None).await.items else { panic!() };
    let jumper = products.iter().find(|product| product.title == "Captain's Jumper").unwrap();
    assert_eq!((jumper.variants.len(), jumper.description.as_str()), (3, "Captain's Jumper, made to last."));
    assert_eq!((jumper.variants[2].title.as_str(), jumper.variants[2].sku.as_str()), ("L", "JUMPER-L"));
    assert_eq!(jumper.variants[0].price.unwrap().minor, 8_900);
    assert!(jumper.variants[0].stock.is_some_and(|stock| stock < 200), "pieces that are promised are not at hand");
    assert_eq!(ids(&*client, Subject::Products).await.len(), 4);
    assert_eq!(ids(&*client, Subject::Customers).await.len(), 4);
}

#[tokio::test]
async fn a_change_is_seen_although_the_server_takes_its_moment_back() {
    let (shop, client) = opened();
    let before = all_orders(&*client).await;
    let since = before.iter().map(|order| order.updated).max().unwrap();
    let asked = shop.asked();
    let again = page(&*client, Subject::Orders, Some(since)).await;
    assert_eq!((shop.asked() - asked, again.next), (1, None));

    let order = &before[0];
    let lines = order.lines.iter().map(|line| (line.id.clone(), line.quantity)).collect();
    let act = Act::Fulfil {
        lines,
        carrier: "DHL".to_owned(),
        tracking: "00340434161094022115".to_owned(),
        tracking_url: None,
        notifies: false,
    };
    client.act(Some(&order.id), &act, "m1").await.unwrap();
    let Items::Orders(changed) = page(&*client, Subject::Orders, Some(since)).await.items else { panic!() };
    let sent = changed.iter().find(|changed| changed.id == order.id).unwrap();
    assert_eq!((sent.state, sent.fulfilment), (OrderState::Completed, FulfilmentState::Fulfilled));
    assert_eq!(sent.shipments[0].tracking, "00340434161094022115");
    assert_eq!(sent.shipments[0].carrier, "DHL");
    assert!(sent.shipments[0].shipped_at.is_some() && sent.shipments[0].delivered_at.is_none(), "{sent:?}");
}

#[tokio::test]
async fn a_page_that_does_not_come_whole_is_an_error_and_never_an_empty_shop() {
    let (shop, client) = opened();
    client.probe().await.unwrap();
    for how in [LostAnswer::Reset, LostAnswer::BadGateway, LostAnswer::Truncated] {
        shop.lose("Orders", how);
        let request = PageRequest { subject: Subject::Orders, since: None, cursor: None };
        let error = client.page(request).await.unwrap_err();
        assert!(error.is_passing(), "{how:?}: {error}");
    }
    assert_eq!(all_orders(&*client).await.len(), 24);
    let elsewhere = Access {
        platform: Platform::Vendure,
        address: format!("{}/shop-of-nobody", shop.url()),
        credentials: Credentials::SignIn { user: OWNER.to_owned(), password: Secret::new(VENDURE_PASSWORD) },
        ca_file: None,
        allows_private: true,
        wants: Vec::new(),
        tokens: TokenPlace::default(),
    };
    let error = shops::open(elsewhere, Arc::new(SystemClock)).unwrap().probe().await.unwrap_err();
    assert!(matches!(error, ShopError::NotTheInterface { .. } | ShopError::Address { .. }), "{error}");
}
