//! Shopify, acted upon: every deed once, whatever becomes of its answer.

use super::shopify::{clock, pasted, setup};
use comptoir_connectors::shops::model::{
    Act, CancelReason, Credentials, Discount, DiscountValue, Done, Order, RefundLine, RemoteId,
};
use comptoir_connectors::shops::shopify::Shopify;
use comptoir_connectors::shops::{ShopError, Stands, Storefront};
use comptoir_kernel::{Currency, Money, Secret, Timestamp};
use comptoir_tests::shopify::{PASTED_TOKEN, Shop, ShopFault, ShopifyServer, stock};

fn id(number: u64) -> RemoteId {
    RemoteId(format!("gid://shopify/Order/{number}"))
}

fn euro(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

fn refund(amount: i64, lines: Vec<RefundLine>) -> Act {
    Act::Refund {
        amount: euro(amount),
        lines,
        shipping: None,
        reason: "arrived broken".to_owned(),
        is_paid_by_platform: true,
        notifies: false,
    }
}

async fn order(shop: &Shopify, number: u64) -> Order {
    shop.order(&id(number)).await.unwrap().unwrap()
}

/// As the desk does it: a deed without an answer is looked for before it is tried again.
async fn until_known(shop: &Shopify, target: &RemoteId, act: &Act, mark: &str) -> Done {
    for _ in 0..10 {
        match shop.act(Some(target), act, mark).await {
            Ok(done) => return done,
            Err(error) if error.may_have_acted() => {
                if let Ok(Some(done)) = shop.done(Some(target), act, mark).await {
                    return done;
                }
            }
            Err(error) => assert!(error.is_passing(), "{error:?}"),
        }
    }
    panic!("no end");
}

#[tokio::test]
async fn a_hundred_refunds_with_lost_answers_are_paid_exactly_once_each() {
    let server = ShopifyServer::start(Shop::with_orders(100));
    let faults = [
        ShopFault::GatewayAfter,
        ShopFault::CutAfter,
        ShopFault::TruncatedAfter,
        ShopFault::CutBefore,
        ShopFault::Gateway,
        ShopFault::TooMany,
        ShopFault::Page,
    ];
    for number in 1..=100_u64 {
        // Another connection each time, as after a crash.
        let shop = pasted(&server);
        let fault = faults[usize::try_from(number).unwrap() % faults.len()];
        // The plan is asked first; then the deed itself; sometimes the look afterwards fails too.
        let plan = usize::try_from(number).unwrap() % 3 == 0;
        server.spoil(if plan { &[ShopFault::CutBefore] } else { &[] });
        let act = refund(500, Vec::new());
        if plan {
            assert!(shop.act(Some(&id(number)), &act, &format!("mark-{number}")).await.is_err());
        }
        let lines = order(&shop, number).await.lines;
        assert!(!lines.is_empty());
        spoil_second(&server, fault);
        let done = until_known(&shop, &id(number), &act, &format!("mark-{number}")).await;
        assert_eq!(done.amount, Some(euro(500)), "{fault:?}");
        server.behaviour().faults.clear();
    }
    let shop = server.shop();
    let counts = shop.orders.values().map(|order| order["refunds"].as_array().unwrap().len());
    assert_eq!(counts.clone().filter(|count| *count > 1).count(), 0, "double");
    assert_eq!(counts.filter(|count| *count == 0).count(), 0, "lost");
    assert!(shop.orders.values().all(|order| stock::cents(&order["totalRefundedSet"]) == 500));
}

/// Lets the plan through and spoils the deed.
fn spoil_second(server: &ShopifyServer, fault: ShopFault) {
    server.spoil(&[ShopFault::None, fault]);
}

#[tokio::test]
async fn the_same_mark_twice_is_one_refund_and_another_mark_is_another() {
    let server = ShopifyServer::start(Shop::with_orders(5));
    let shop = pasted(&server);
    let first = shop.act(Some(&id(2)), &refund(300, Vec::new()), "a").await.unwrap();
    assert_eq!(shop.act(Some(&id(2)), &refund(300, Vec::new()), "a").await.unwrap().id, first.id);
    assert_eq!(shop.done(Some(&id(2)), &refund(300, Vec::new()), "b").await, Ok(None));
    assert_ne!(shop.act(Some(&id(2)), &refund(300, Vec::new()), "b").await.unwrap().id, first.id);
    let known = order(&shop, 2).await;
    assert_eq!(known.totals.refunded, euro(600));
    let marks: Vec<_> = known.refunds.iter().map(|refund| (refund.reason.as_str(), refund.mark.as_deref())).collect();
    assert_eq!(marks, [("arrived broken", Some("a")), ("arrived broken", Some("b"))]);
}

#[tokio::test]
async fn a_refund_by_line_goes_back_into_stock_and_more_than_was_paid_is_refused() {
    let server = ShopifyServer::start(Shop::with_orders(5));
    let shop = pasted(&server);
    let before = order(&shop, 3).await;
    let line = &before.lines[0];
    let amount = line.price;
    let lines = vec![RefundLine { line: line.id.clone(), quantity: 1, amount, restocks: true }];
    let done = shop.act(Some(&id(3)), &refund(amount.minor, lines), "line").await.unwrap();
    assert_eq!((done.amount, done.differs), (Some(amount), None));
    let after = order(&shop, 3).await;
    assert_eq!(after.lines[0].refunded, 1);
    assert_eq!((after.refunds[0].lines[0].quantity, after.refunds[0].lines[0].amount), (1, amount));
    let all = before.totals.total.minor;
    let refused = shop.act(Some(&id(3)), &refund(all, Vec::new()), "more").await.unwrap_err();
    assert!(matches!(&refused, ShopError::Refused { code, .. } if code == "more_than_paid"), "{refused:?}");
    assert!(!refused.is_passing() && !refused.may_have_acted());
    let lines = vec![RefundLine { line: line.id.clone(), quantity: 9, amount: euro(1), restocks: false }];
    let refused = shop.act(Some(&id(3)), &refund(1, lines), "pieces").await.unwrap_err();
    assert!(matches!(&refused, ShopError::Refused { code, .. } if code == "refundlineitems"), "{refused:?}");
}

#[tokio::test]
async fn a_refund_that_the_payment_provider_refuses_is_not_called_paid() {
    let server = ShopifyServer::start(Shop::with_orders(2));
    server.shop().refuses_payment = true;
    let done = pasted(&server).act(Some(&id(1)), &refund(100, Vec::new()), "a").await.unwrap();
    assert_eq!(done.differs.as_deref(), Some("payment_failed"));
}

#[tokio::test]
async fn each_deed_is_seen_afterwards() {
    let server = ShopifyServer::start(Shop::with_orders(5));
    let shop = pasted(&server);
    let line = order(&shop, 4).await.lines[0].id.clone();
    let mut address = order(&shop, 4).await.shipping;
    address.line1 = "Elbchaussee 1".to_owned();
    let acts = [
        Act::AddNote { text: "Leave it with Frau Groß".to_owned(), is_public: false },
        Act::SetTags { tags: vec!["web".to_owned(), "fragile".to_owned()] },
        Act::EditAddress { address },
        Act::Fulfil {
            lines: vec![(line.clone(), 1)],
            carrier: "DHL".to_owned(),
            tracking: "00340434".to_owned(),
            tracking_url: None,
            notifies: false,
        },
        Act::Duplicate { is_free: true, lines: vec![(line, 1)], note: "Replacement".to_owned() },
        Act::Cancel {
            reason: CancelReason::Customer,
            note: String::new(),
            restocks: true,
            refunds: false,
            notifies: false,
        },
    ];
    for act in &acts {
        assert_eq!(shop.done(Some(&id(4)), act, "m-1").await, Ok(None), "{act:?}");
        shop.act(Some(&id(4)), act, "m-1").await.unwrap();
        let seen = shop.done(Some(&id(4)), act, "m-1").await.unwrap();
        assert!(seen.is_some(), "{act:?}");
    }
    let after = order(&shop, 4).await;
    assert_eq!(after.customer_note, "Please ring twice\nLeave it with Frau Groß");
    assert_eq!((after.shipments[0].tracking.as_str(), after.lines[0].shipped), ("00340434", 1));
    assert_eq!(shop.act(Some(&id(4)), &Act::ResendConfirmation, "m-2").await.unwrap().differs, None);
    assert_eq!(shop.done(Some(&id(4)), &Act::ResendConfirmation, "m-2").await, Err(ShopError::Unsupported));
    let again = shop.act(Some(&id(4)), &acts[5], "m-3").await.unwrap_err();
    assert!(matches!(again, ShopError::Refused { .. }), "{again:?}");
}

#[tokio::test]
async fn a_duplicate_that_broke_off_in_its_middle_is_one_order() {
    let server = ShopifyServer::start(Shop::with_orders(5));
    let shop = pasted(&server);
    let line = order(&shop, 2).await.lines[0].id.clone();
    let act = Act::Duplicate { is_free: true, lines: vec![(line, 1)], note: String::new() };
    // Drafts are looked for, the order is read, the draft is made, and its answer is lost.
    server.spoil(&[ShopFault::None, ShopFault::None, ShopFault::CutAfter]);
    assert!(shop.act(Some(&id(2)), &act, "d-1").await.unwrap_err().may_have_acted());
    assert_eq!(shop.done(Some(&id(2)), &act, "d-1").await, Ok(None));
    let done = shop.act(Some(&id(2)), &act, "d-1").await.unwrap();
    assert_eq!(shop.act(Some(&id(2)), &act, "d-1").await.unwrap().id, done.id);
    let shop = server.shop();
    assert_eq!((shop.drafts.len(), shop.orders.len()), (1, 6));
}

#[tokio::test]
async fn a_code_is_read_back_and_what_came_out_otherwise_is_said() {
    let server = ShopifyServer::start(Shop::with_orders(20));
    let shop = pasted(&server);
    let wanted = |code: &str, email: Option<&str>| {
        Act::Discount(Discount {
            code: code.to_owned(),
            value: DiscountValue::Percent { basis_points: 1250 },
            uses: 1,
            expires: Some(Timestamp::from_millisecond((stock::TODAY + 86_400) * 1000)),
            email: email.map(str::to_owned),
            minimum: Some(euro(2000)),
        })
    };
    let done = shop.act(None, &wanted("SORRY-1", Some("customer3@nordlicht.example")), "m").await.unwrap();
    let seen = shop.done(None, &wanted("SORRY-1", Some("customer3@nordlicht.example")), "m").await;
    assert_eq!(seen, Ok(Some(done.clone())));
    assert_eq!(done.differs, None);
    let taken = shop.act(None, &wanted("SORRY-1", None), "n").await.unwrap_err();
    assert!(matches!(&taken, ShopError::Refused { code, .. } if code == "taken"), "{taken:?}");
    assert_eq!(shop.done(None, &wanted("SORRY-1", None), "n").await, Ok(None), "somebody else's code");
    let open = shop.act(None, &wanted("SORRY-2", Some("nobody@nordlicht.example")), "o").await.unwrap();
    assert_eq!(open.differs.as_deref(), Some("open_to_all"));
    server.shop().spoils_discounts = true;
    let spoilt = shop.act(None, &wanted("SORRY-3", None), "p").await.unwrap();
    assert_eq!(spoilt.differs.as_deref(), Some("other_limit"));
}

#[tokio::test]
async fn a_right_that_is_missing_is_named_before_anything_is_done() {
    let server = ShopifyServer::start(Shop::with_orders(2));
    server.shop().scopes = ["read_orders", "read_all_orders", "read_customers"].map(str::to_owned).to_vec();
    let shop = Shopify::new(setup(&server, Credentials::Token(Secret::new(PASTED_TOKEN))), clock()).unwrap();
    let refused = shop.act(Some(&id(1)), &refund(100, Vec::new()), "a").await.unwrap_err();
    assert_eq!(refused, ShopError::MissingScope { scope: "write_orders".to_owned() });
    assert_eq!(order(&shop, 1).await.totals.refunded.minor, 0);
}

fn taking_back(deed: &Act, before: &str, made: &Done) -> Act {
    let (deed, mark, before) = (Box::new(deed.clone()), "m".to_owned(), before.to_owned());
    Act::TakeBack { deed, mark, before, made: Some(made.clone()) }
}

#[tokio::test]
async fn the_former_note_is_put_back_while_nobody_wrote_into_it() {
    let server = ShopifyServer::start(Shop::with_orders(3));
    let shop = pasted(&server);
    let before = order(&shop, 2).await.customer_note;
    let deed = Act::AddNote { text: "Leave it with Frau Groß".to_owned(), is_public: false };
    let made = shop.act(Some(&id(2)), &deed, "m").await.unwrap();
    let back = taking_back(&deed, &before, &made);
    assert_eq!(shop.done(Some(&id(2)), &back, "b").await, Ok(None));
    // The order is read; then the deed, whose answer is lost.
    server.spoil(&[ShopFault::None, ShopFault::CutAfter]);
    assert!(shop.act(Some(&id(2)), &back, "b").await.unwrap_err().may_have_acted());
    assert!(shop.done(Some(&id(2)), &back, "b").await.unwrap().is_some());
    assert_eq!(order(&shop, 2).await.customer_note, before);
    let gone = shop.act(Some(&id(2)), &back, "c").await;
    assert_eq!(gone, Err(ShopError::NotTakenBack { why: Stands::Gone }));

    shop.act(Some(&id(2)), &deed, "m").await.unwrap();
    let more = Act::AddNote { text: "Bell is broken".to_owned(), is_public: false };
    shop.act(Some(&id(2)), &more, "n").await.unwrap();
    let changed = shop.act(Some(&id(2)), &back, "d").await;
    assert_eq!(changed, Err(ShopError::NotTakenBack { why: Stands::Changed }));
    assert!(order(&shop, 2).await.customer_note.ends_with("Bell is broken"));
}

#[tokio::test]
async fn a_parcel_is_taken_back_until_the_carrier_has_it() {
    let server = ShopifyServer::start(Shop::with_orders(3));
    let shop = pasted(&server);
    let line = order(&shop, 2).await.lines[0].id.clone();
    let deed = Act::Fulfil {
        lines: vec![(line, 2)],
        carrier: "DHL".to_owned(),
        tracking: "00340434".to_owned(),
        tracking_url: None,
        notifies: false,
    };
    let made = shop.act(Some(&id(2)), &deed, "m").await.unwrap();
    let back = taking_back(&deed, "", &made);
    assert_eq!(shop.done(Some(&id(2)), &back, "b").await, Ok(None));
    server.spoil(&[ShopFault::None, ShopFault::GatewayAfter]);
    assert!(shop.act(Some(&id(2)), &back, "b").await.unwrap_err().may_have_acted());
    assert!(shop.done(Some(&id(2)), &back, "b").await.unwrap().is_some());
    assert!(order(&shop, 2).await.shipments.is_empty());
    let gone = shop.act(Some(&id(2)), &back, "c").await;
    assert_eq!(gone, Err(ShopError::NotTakenBack { why: Stands::Gone }));

    // The same number once more: the one that was taken back is not mistaken for it, and its pieces are there again.
    assert_eq!(shop.done(Some(&id(2)), &deed, "n").await, Ok(None));
    let made = shop.act(Some(&id(2)), &deed, "n").await.unwrap();
    let parcels = |server: &ShopifyServer| server.shop().orders[&2]["fulfillments"].as_array().unwrap().len();
    assert_eq!(parcels(&server), 2);
    server.shop().orders.get_mut(&2).unwrap()["fulfillments"][1]["inTransitAt"] = "2026-11-22T12:00:00Z".into();
    let on_its_way = shop.act(Some(&id(2)), &taking_back(&deed, "", &made), "d").await;
    assert_eq!(on_its_way, Err(ShopError::NotTakenBack { why: Stands::Changed }));
    assert_eq!(order(&shop, 2).await.shipments.len(), 1);
}
