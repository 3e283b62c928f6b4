//! Deeds in WooCommerce: money exactly once, and what each version does otherwise than asked.

use super::woocommerce::{connected, opened};
use comptoir_connectors::shops::model::{
    Act, CancelReason, Discount, DiscountValue, Order, OrderState, PaymentState, RefundLine, RemoteId, ReviewState,
};
use comptoir_connectors::shops::{ShopError, Storefront};
use comptoir_kernel::{Currency, Money, Timestamp};
use comptoir_tests::{KEY, READ_KEY, SECRET, WooFault, WooOptions, WooShop, WooVersion};
use serde_json::json;

fn euro(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

fn id(number: u64) -> RemoteId {
    RemoteId(number.to_string())
}

fn by_amount(minor: i64) -> Act {
    Act::Refund {
        amount: euro(minor),
        lines: Vec::new(),
        shipping: None,
        reason: "Arrived broken".to_owned(),
        is_paid_by_platform: true,
        notifies: true,
    }
}

/// The orders that were paid by card, or by bank transfer.
fn paid_by(shop: &WooShop, gateway: &str) -> Vec<u64> {
    let state = shop.state();
    state
        .orders
        .values()
        .filter(|row| row["payment_method"] == gateway)
        .map(|row| row["id"].as_u64().unwrap())
        .collect()
}

async fn read(client: &dyn Storefront, number: u64) -> Order {
    client.order(&id(number)).await.unwrap().unwrap()
}

#[tokio::test]
async fn a_hundred_refunds_with_lost_answers_are_done_once_each() {
    let (shop, client) = opened(WooOptions { orders: 200, ..WooOptions::default() });
    let faults = [
        WooFault::ResetAfterAct,
        WooFault::BadGatewayAfterAct,
        WooFault::TruncatedAfterAct,
        WooFault::Proxy(502),
        WooFault::TooMany(1),
    ];
    let orders = paid_by(&shop, "stripe");
    assert_eq!(orders.len(), 100);
    for (place, number) in orders.iter().enumerate() {
        let (act, mark) = (by_amount(101 + i64::try_from(place).unwrap()), format!("deed-{number}"));
        shop.spoil(faults[place % faults.len()], "POST", 1);
        let lost = client.act(Some(&id(*number)), &act, &mark).await.unwrap_err();
        assert!(lost.is_passing(), "{lost}");
        // Another process looks before it acts again.
        let next = connected(&shop, KEY, SECRET);
        if next.done(Some(&id(*number)), &act, &mark).await.unwrap().is_none() {
            next.act(Some(&id(*number)), &act, &mark).await.unwrap();
        }
        // Even who does not look gets the first one back.
        let again = next.act(Some(&id(*number)), &act, &mark).await.unwrap();
        assert_eq!(again.amount, Some(euro(101 + i64::try_from(place).unwrap())));
    }
    let state = shop.state();
    for (place, number) in orders.iter().enumerate() {
        let refunds = &state.refunds[number];
        assert_eq!(refunds.len(), 1, "order {number}");
        let cents = 101 + place;
        assert_eq!(refunds[0]["amount"], format!("{}.{:02}", cents / 100, cents % 100));
    }
    assert_eq!(state.refunds.len(), 100);
}

#[tokio::test]
async fn a_refund_by_line_is_exact_with_its_tax_and_restocks_what_was_asked() {
    for version in [WooVersion::V7, WooVersion::V11] {
        let (shop, client) = opened(WooOptions { version, ..WooOptions::default() });
        // Order number 0 has tax and was paid by card.
        let number = paid_by(&shop, "stripe")[0];
        let before = read(&client, number).await;
        assert_eq!(before.payments[0].can_refund, Some(true));
        let lines = [(0, 1, true), (1, 1, false)].map(|(place, quantity, restocks)| {
            let line = &before.lines[place];
            RefundLine { line: line.id.clone(), quantity, amount: euro(line.total.minor / line.quantity), restocks }
        });
        let goods: i64 = lines.iter().map(|line| line.amount.minor).sum();
        let stock = |shop: &WooShop| {
            before
                .lines
                .iter()
                .map(|line| {
                    let product = line.product.as_ref().unwrap().0.parse().unwrap();
                    shop.state().products[&product]["stock_quantity"].as_i64().unwrap()
                })
                .collect::<Vec<_>>()
        };
        let stock_before = stock(&shop);
        let act = Act::Refund {
            amount: euro(goods + 490),
            lines: lines.to_vec(),
            shipping: Some(euro(490)),
            reason: "Two of three".to_owned(),
            is_paid_by_platform: true,
            notifies: true,
        };
        let done = client.act(Some(&before.id), &act, "m1").await.unwrap();
        assert_eq!((done.amount, done.differs.as_deref()), (Some(euro(goods + 490)), Some("pieces_not_counted")));
        assert_eq!(stock(&shop), [stock_before[0] + 1, stock_before[1]]);
        let after = read(&client, number).await;
        assert_eq!((after.payment, after.totals.refunded), (PaymentState::PartiallyRefunded, euro(goods + 490)));
        let refund = &after.refunds[0];
        assert_eq!((refund.reason.as_str(), refund.mark.as_deref()), ("Two of three", Some("m1")));
        let given: Vec<_> = refund.lines.iter().map(|line| line.amount.minor).collect();
        assert_eq!(given, lines.each_ref().map(|line| line.amount.minor));
        assert_eq!(after.lines[0].refunded, 1);
        assert!(after.updated > before.updated);
    }
}

#[tokio::test]
async fn a_gateway_without_refunds_is_said_and_the_manual_way_works() {
    let (shop, client) = opened(WooOptions::default());
    let number = paid_by(&shop, "bacs")[0];
    assert_eq!(read(&client, number).await.payments[0].can_refund, Some(false));
    let refused = client.act(Some(&id(number)), &by_amount(100), "m").await.unwrap_err();
    assert!(
        matches!(&refused, ShopError::Refused { code, .. } if code == "woocommerce_rest_cannot_create_order_refund")
    );
    // A 500 of the shop's own program is final.
    assert!(!refused.is_passing() && !refused.may_have_acted());
    let Act::Refund { amount, lines, shipping, reason, notifies, .. } = by_amount(100) else { unreachable!() };
    let manual = Act::Refund { amount, lines, shipping, reason, notifies, is_paid_by_platform: false };
    assert_eq!(client.act(Some(&id(number)), &manual, "m").await.unwrap().differs, None);
    let too_much = client.act(Some(&id(number)), &by_amount(9_999_900), "m2").await.unwrap_err();
    assert!(matches!(too_much, ShopError::Refused { .. }));
    assert_eq!(shop.state().refunds[&number].len(), 1);
}

#[tokio::test]
async fn a_full_refund_closes_the_order() {
    let (shop, client) = opened(WooOptions::default());
    let number = paid_by(&shop, "stripe")[1];
    let total = read(&client, number).await.totals.total;
    client.act(Some(&id(number)), &by_amount(total.minor), "m").await.unwrap();
    let after = read(&client, number).await;
    assert_eq!((after.payment, after.status_text.as_str()), (PaymentState::Refunded, "refunded"));
}

#[tokio::test]
async fn a_key_that_may_only_read_changes_nothing() {
    let (shop, _) = opened(WooOptions::default());
    let reader = connected(&shop, READ_KEY, SECRET);
    let number = paid_by(&shop, "stripe")[0];
    let refused = reader.act(Some(&id(number)), &by_amount(100), "m").await.unwrap_err();
    assert_eq!(refused, ShopError::ReadOnlyKey);
    assert!(shop.state().refunds.is_empty());
}

#[tokio::test]
async fn a_cancelled_order_is_given_back_once() {
    let (shop, client) = opened(WooOptions::default());
    let number = paid_by(&shop, "stripe")[0];
    let act = Act::Cancel {
        reason: CancelReason::Customer,
        note: "Asked by phone".to_owned(),
        restocks: true,
        refunds: true,
        notifies: true,
    };
    shop.spoil(WooFault::BadGatewayAfterAct, "PUT", 1);
    client.act(Some(&id(number)), &act, "m").await.unwrap_err();
    assert_eq!(client.done(Some(&id(number)), &act, "m").await.unwrap(), None);
    client.act(Some(&id(number)), &act, "m").await.unwrap();
    assert!(client.done(Some(&id(number)), &act, "m").await.unwrap().is_some());
    let after = read(&client, number).await;
    assert_eq!(after.totals.refunded, after.totals.total);
    assert_eq!(after.notes.len(), 1);
    assert_eq!(shop.state().refunds[&number].len(), 1);
}

#[tokio::test]
async fn notes_addresses_and_parcels_are_read_back() {
    let (shop, client) = opened(WooOptions::default());
    let number = paid_by(&shop, "stripe")[0];
    let before = read(&client, number).await;
    let note = Act::AddNote { text: "We send it on Friday & call".to_owned(), is_public: true };
    shop.spoil(WooFault::ResetAfterAct, "POST", 1);
    client.act(Some(&before.id), &note, "m").await.unwrap_err();
    assert!(client.done(Some(&before.id), &note, "m").await.unwrap().is_some());
    let mut address = before.shipping.clone();
    (address.line1, address.line2) = ("Pier 9".to_owned(), String::new());
    let edit = Act::EditAddress { address: address.clone() };
    assert_eq!(client.act(Some(&before.id), &edit, "m").await.unwrap().differs, None);
    let lines = before.lines.iter().map(|line| (line.id.clone(), line.quantity)).collect();
    let send = Act::Fulfil {
        lines,
        carrier: "DHL".to_owned(),
        tracking: "JJD123".to_owned(),
        tracking_url: Some("https://track.example/JJD123".to_owned()),
        notifies: true,
    };
    assert_eq!(client.act(Some(&before.id), &send, "parcel").await.unwrap().differs, None);
    client.act(Some(&before.id), &send, "parcel").await.unwrap();
    let after = read(&client, number).await;
    assert_eq!((after.shipping, after.state), (address, OrderState::Completed));
    assert_eq!(after.notes[0].text, "We send it on Friday & call");
    assert_eq!(after.shipments.len(), 1);
    assert_eq!(after.shipments[0].tracking_url.as_deref(), Some("https://track.example/JJD123"));
    assert_eq!(client.act(Some(&before.id), &Act::SetTags { tags: vec![] }, "m").await, Err(ShopError::Unsupported));
}

#[tokio::test]
async fn the_confirmation_is_sent_again_where_the_version_can() {
    let (shop, new) = opened(WooOptions::default());
    let number = paid_by(&shop, "stripe")[0];
    new.act(Some(&id(number)), &Act::ResendConfirmation, "m").await.unwrap();
    assert_eq!(shop.state().letters, [format!("details {number}")]);
    let (shop, old) = opened(WooOptions { version: WooVersion::V7, ..WooOptions::default() });
    let number = paid_by(&shop, "stripe")[0];
    let refused = old.act(Some(&id(number)), &Act::ResendConfirmation, "m").await;
    assert_eq!(refused, Err(ShopError::Unsupported));
}

#[tokio::test]
async fn a_replacement_is_free_and_made_once() {
    let (shop, client) = opened(WooOptions::default());
    for number in [paid_by(&shop, "stripe")[0], paid_by(&shop, "stripe")[3]] {
        let before = read(&client, number).await;
        let lines = vec![(before.lines[1].id.clone(), 1)];
        let act = Act::Duplicate { is_free: true, lines, note: format!("Instead of {number}") };
        let count = shop.state().orders.len();
        shop.spoil(WooFault::ResetAfterAct, "POST", 1);
        client.act(Some(&before.id), &act, &format!("copy-{number}")).await.unwrap_err();
        let done = client.act(Some(&before.id), &act, &format!("copy-{number}")).await.unwrap();
        assert_eq!((done.amount, shop.state().orders.len()), (Some(euro(0)), count + 1));
        let copy = client.order(&done.id.unwrap()).await.unwrap().unwrap();
        assert_eq!((copy.email, copy.lines[0].quantity), (before.email, 1));
    }
}

#[tokio::test]
async fn a_code_has_every_limit_that_was_asked_for_or_is_not_made() {
    for version in [WooVersion::V7, WooVersion::V11] {
        let (shop, client) = opened(WooOptions { version, ..WooOptions::default() });
        let discount = Discount {
            code: "SORRY-7".to_owned(),
            value: DiscountValue::Percent { basis_points: 1250 },
            uses: 1,
            expires: Some(Timestamp::from_millisecond(1_900_000_000_000)),
            email: Some("Ada@post.example".to_owned()),
            minimum: Some(euro(2000)),
        };
        let act = Act::Discount(discount);
        shop.spoil(WooFault::TruncatedAfterAct, "POST", 1);
        client.act(None, &act, "m").await.unwrap_err();
        let done = client.done(None, &act, "m").await.unwrap().unwrap();
        assert_eq!(done.differs, None);
        let made = shop.state().coupons.values().next().unwrap().clone();
        assert_eq!((&made["amount"], &made["usage_limit"]), (&json!("12.50"), &json!(1)));
        // The same code once more is refused, and the other deed is not taken for it.
        assert!(matches!(client.act(None, &act, "n").await, Err(ShopError::Refused { .. })));
        assert_eq!(client.done(None, &act, "n").await.unwrap(), None);
        assert_eq!(shop.state().coupons.len(), 1);
    }
}

#[tokio::test]
async fn reviews_are_held_back_and_answered() {
    let (shop, client) = opened(WooOptions::default());
    let review = id(*shop.state().reviews.keys().next().unwrap());
    let hold = Act::ModerateReview { state: ReviewState::Held };
    assert_eq!(client.act(Some(&review), &hold, "m").await.unwrap().differs, None);
    assert!(client.done(Some(&review), &hold, "m").await.unwrap().is_some());
    let reply = Act::ReplyToReview { text: "Thank you, a new lid is on its way".to_owned() };
    assert_eq!(client.done(Some(&review), &reply, "m").await.unwrap(), None);
    client.act(Some(&review), &reply, "m").await.unwrap();
    assert!(client.done(Some(&review), &reply, "m").await.unwrap().is_some());
    let gone = client.act(Some(&id(999_999)), &hold, "m").await;
    assert_eq!(gone, Err(ShopError::NotFound));
}
