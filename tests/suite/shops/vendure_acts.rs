//! Deeds in Vendure, the real server: money exactly once, whatever becomes of the answers.

use super::vendure::{all_orders, connected, opened};
use comptoir_connectors::shops::model::{
    Act, CancelReason, Discount, DiscountValue, Done, FulfilmentState, Order, OrderState, PaymentState, PostalAddress,
    RefundLine,
};
use comptoir_connectors::shops::{ShopError, Stands, Storefront};
use comptoir_kernel::{Currency, Money, Timestamp};
use comptoir_tests::{LostAnswer, OWNER, VENDURE_PASSWORD};

fn euro(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

fn refund(minor: i64, lines: Vec<RefundLine>) -> Act {
    Act::Refund {
        amount: euro(minor),
        lines,
        shipping: None,
        reason: "Arrived broken".to_owned(),
        is_paid_by_platform: true,
        notifies: false,
    }
}

async fn paid(client: &dyn Storefront) -> Vec<Order> {
    let orders = all_orders(client).await;
    orders.into_iter().filter(|order| order.payment == PaymentState::Paid).collect()
}

async fn read(client: &dyn Storefront, order: &Order) -> Order {
    client.order(&order.id).await.unwrap().unwrap()
}

fn refused(outcome: Result<Done, ShopError>) -> String {
    match outcome {
        Err(ShopError::Refused { code, .. }) => code,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn refunds_with_lost_answers_are_done_once_each() {
    let (shop, client) = opened();
    let faults = [LostAnswer::Reset, LostAnswer::BadGateway, LostAnswer::Truncated];
    let orders = paid(&*client).await;
    assert_eq!(orders.len(), 20);
    for (place, order) in orders.iter().enumerate() {
        let cents = 101 + i64::try_from(place).unwrap();
        let (act, mark) = (refund(cents, Vec::new()), format!("deed-{}", order.id.0));
        shop.lose("Refund", faults[place % faults.len()]);
        let lost = client.act(Some(&order.id), &act, &mark).await.unwrap_err();
        assert!(lost.may_have_acted(), "{lost}");
        // Another process looks before it acts again.
        let next = connected(&shop, OWNER, VENDURE_PASSWORD);
        let found = next.done(Some(&order.id), &act, &mark).await.unwrap().unwrap();
        assert_eq!((found.amount, found.differs), (Some(euro(cents)), None));
        // Even who does not look gets the first one back.
        assert_eq!(next.act(Some(&order.id), &act, &mark).await.unwrap().amount, Some(euro(cents)));
        let after = read(&*client, order).await;
        assert_eq!((after.refunds.len(), after.totals.refunded), (1, euro(cents)));
        assert_eq!(after.payment, PaymentState::PartiallyRefunded);
        assert_eq!(after.refunds[0].reason, "Arrived broken");
        assert_eq!(next.done(Some(&order.id), &act, "another").await.unwrap(), None);
    }
}

#[tokio::test]
async fn a_refund_by_line_keeps_its_pieces_and_more_than_was_paid_is_refused_before_anything_is_done() {
    let (_shop, client) = opened();
    let order = paid(&*client).await.into_iter().find(|order| order.lines.len() == 2).unwrap();
    let line = &order.lines[0];
    let piece = RefundLine { line: line.id.clone(), quantity: 1, amount: line.price, restocks: true };
    let done = client.act(Some(&order.id), &refund(line.price.minor, vec![piece]), "m1").await.unwrap();
    assert_eq!((done.amount, done.differs.as_deref()), (Some(line.price), Some("not_restocked")));
    let after = read(&*client, &order).await;
    assert_eq!((after.lines[0].refunded, after.lines[1].refunded), (1, 0));
    assert_eq!(after.refunds[0].lines[0].amount, line.price);

    let rest = order.totals.total.minor - line.price.minor;
    let too_much = client.act(Some(&order.id), &refund(rest + 1, Vec::new()), "m2").await;
    assert_eq!(refused(too_much), "more_than_paid");
    assert_eq!(read(&*client, &order).await.refunds.len(), 1);
    client.act(Some(&order.id), &refund(rest, Vec::new()), "m3").await.unwrap();
    assert_eq!(read(&*client, &order).await.payment, PaymentState::Refunded);

    let by_hand = Act::Refund {
        amount: euro(100),
        lines: Vec::new(),
        shipping: None,
        reason: String::new(),
        is_paid_by_platform: false,
        notifies: false,
    };
    assert_eq!(client.act(Some(&order.id), &by_hand, "m4").await, Err(ShopError::Unsupported));
}

#[tokio::test]
async fn a_cancellation_that_broke_off_before_the_money_goes_on_where_it_stood() {
    let (shop, client) = opened();
    let order = paid(&*client).await.remove(0);
    let act = Act::Cancel {
        reason: CancelReason::Customer,
        note: "Ordered twice".to_owned(),
        restocks: true,
        refunds: true,
        notifies: false,
    };
    shop.lose("Cancel", LostAnswer::Reset);
    client.act(Some(&order.id), &act, "m1").await.unwrap_err();
    assert_eq!(client.done(Some(&order.id), &act, "m1").await.unwrap(), None, "the money is not back yet");
    let done = client.act(Some(&order.id), &act, "m1").await.unwrap();
    assert_eq!((done.amount, done.differs), (Some(order.totals.total), None));
    assert!(client.done(Some(&order.id), &act, "m1").await.unwrap().is_some());
    let after = read(&*client, &order).await;
    assert_eq!((after.state, after.payment), (OrderState::Cancelled, PaymentState::Refunded));
    assert_eq!((after.totals.total, after.refunds.len()), (order.totals.total, 1));
    assert_eq!(after.lines[0].quantity, order.lines[0].quantity, "what was ordered can still be read");
    assert!(after.cancelled_at.is_some());
}

#[tokio::test]
async fn notes_are_written_once_and_for_the_readers_that_were_asked_for() {
    let (shop, client) = opened();
    let order = paid(&*client).await.remove(0);
    let note = |text: &str, is_public| Act::AddNote { text: text.to_owned(), is_public };
    shop.lose("AddNote", LostAnswer::BadGateway);
    let inner = note("Called back", false);
    client.act(Some(&order.id), &inner, "m1").await.unwrap_err();
    assert!(client.done(Some(&order.id), &inner, "m1").await.unwrap().is_some());
    client.act(Some(&order.id), &inner, "m1").await.unwrap();
    client.act(Some(&order.id), &note("It left today", true), "m2").await.unwrap();
    let mut notes = read(&*client, &order).await.notes;
    notes.sort_by_key(|note| note.is_public);
    let told: Vec<_> = notes.iter().map(|note| (note.text.as_str(), note.is_public)).collect();
    assert_eq!(told, [("Called back", false), ("It left today", true)]);
    assert!(!notes[0].author.is_empty());
}

#[tokio::test]
async fn an_address_is_changed_while_nothing_was_sent_and_the_order_is_never_left_open() {
    let (shop, client) = opened();
    let mut orders = paid(&*client).await;
    let (order, other) = (orders.remove(0), orders.remove(0));
    let address =
        PostalAddress { line1: "Neuer Weg 5".to_owned(), city: "Lübeck".to_owned(), ..order.shipping.clone() };
    let act = Act::EditAddress { address: address.clone() };
    shop.lose("Modify", LostAnswer::Reset);
    client.act(Some(&order.id), &act, "m1").await.unwrap_err();
    assert_eq!(client.done(Some(&order.id), &act, "m1").await.unwrap(), None, "it is still open");
    client.act(Some(&order.id), &act, "m1").await.unwrap();
    let after = read(&*client, &order).await;
    assert_eq!((after.shipping, after.state), (address, OrderState::Open));
    assert_eq!(after.totals.total, order.totals.total);
    assert!(client.done(Some(&order.id), &act, "m1").await.unwrap().is_some());

    shop.lose("SetState", LostAnswer::Truncated);
    client.act(Some(&order.id), &act, "m2").await.unwrap_err();
    client.act(Some(&order.id), &act, "m2").await.unwrap();
    assert_eq!(read(&*client, &order).await.state, OrderState::Open);

    client.act(Some(&other.id), &refund(100, Vec::new()), "m3").await.unwrap();
    let late = client.act(Some(&other.id), &act, "m4").await;
    assert_eq!(refused(late), "refunded");
    assert_eq!(read(&*client, &other).await.state, OrderState::Open);

    let nowhere = PostalAddress { country: "QQ".to_owned(), ..order.shipping.clone() };
    client.act(Some(&order.id), &Act::EditAddress { address: nowhere }, "m5").await.unwrap_err();
    assert_eq!(read(&*client, &order).await.state, OrderState::Open);
}

#[tokio::test]
async fn a_parcel_is_sent_once_and_a_code_is_what_was_asked_for() {
    let (shop, client) = opened();
    let order = paid(&*client).await.into_iter().find(|order| order.lines.len() == 2).unwrap();
    let act = Act::Fulfil {
        lines: vec![(order.lines[0].id.clone(), 1)],
        carrier: "PostNord".to_owned(),
        tracking: "PN1".to_owned(),
        tracking_url: Some("https://track.example/PN1".to_owned()),
        notifies: false,
    };
    shop.lose("Send", LostAnswer::Reset);
    client.act(Some(&order.id), &act, "m1").await.unwrap_err();
    assert_eq!(client.act(Some(&order.id), &act, "m1").await.unwrap().differs.as_deref(), Some("tracking"));
    assert!(client.done(Some(&order.id), &act, "m1").await.unwrap().is_some());
    let after = read(&*client, &order).await;
    assert_eq!((after.shipments.len(), after.lines[0].shipped), (1, 1));

    let code = Discount {
        code: "SORRY-1042".to_owned(),
        value: DiscountValue::Percent { basis_points: 1250 },
        uses: 1,
        expires: Some(Timestamp::from_millisecond(1_900_000_000_000)),
        email: None,
        minimum: Some(euro(2_000)),
    };
    shop.lose("Coupon", LostAnswer::Truncated);
    let act = Act::Discount(code.clone());
    client.act(None, &act, "m2").await.unwrap_err();
    assert_eq!(client.done(None, &act, "m2").await.unwrap().unwrap().differs, None);
    assert_eq!(client.act(None, &act, "m2").await.unwrap().differs, None);
    assert_eq!(refused(client.act(None, &act, "m3").await), "code_taken");
    let fixed = Discount {
        code: "SORRY-7".to_owned(),
        value: DiscountValue::Amount { amount: euro(700) },
        email: Some("frida@customers.example".to_owned()),
        minimum: None,
        ..code
    };
    assert_eq!(client.act(None, &Act::Discount(fixed), "m4").await.unwrap().differs.as_deref(), Some("open_to_all"));
    assert_eq!(client.act(Some(&order.id), &Act::ResendConfirmation, "m5").await, Err(ShopError::Unsupported));
}

fn taking_back(deed: &Act, mark: &str, before: &str, made: &Done) -> Act {
    let (deed, mark, before) = (Box::new(deed.clone()), mark.to_owned(), before.to_owned());
    Act::TakeBack { deed, mark, before, made: Some(made.clone()) }
}

#[tokio::test]
async fn a_code_is_taken_back_unless_an_order_has_it_or_it_is_gone() {
    let (shop, client) = opened();
    let code = |name: &str| {
        Act::Discount(Discount {
            code: name.to_owned(),
            value: DiscountValue::Amount { amount: euro(700) },
            uses: 3,
            expires: None,
            email: Some("ida@customers.example".to_owned()),
            minimum: None,
        })
    };
    let deed = code("SORRY-1");
    let made = client.act(None, &deed, "m1").await.unwrap();
    let back = taking_back(&deed, "m1", "", &made);
    assert_eq!(client.done(None, &back, "b1").await.unwrap(), None, "it is still there");
    shop.lose("DeleteCoupon", LostAnswer::Reset);
    assert!(client.act(None, &back, "b1").await.unwrap_err().may_have_acted());
    assert!(client.done(None, &back, "b1").await.unwrap().is_some());
    assert_eq!(client.done(None, &deed, "m1").await.unwrap(), None);
    let gone = client.act(None, &back, "b2").await;
    assert_eq!(gone, Err(ShopError::NotTakenBack { why: Stands::Gone }));

    // The name is free again; what another deed made of it is not taken for ours.
    let deed = code("SORRY-1");
    let made = client.act(None, &deed, "m2").await.unwrap();
    assert_eq!(client.act(None, &back, "b3").await, Err(ShopError::NotTakenBack { why: Stands::Gone }));
    let wider = code("SORRY-1");
    let Act::Discount(mut wider) = wider else { panic!("a code") };
    wider.uses = 1;
    let other = taking_back(&Act::Discount(wider), "m2", "", &made);
    assert_eq!(client.act(None, &other, "b4").await, Err(ShopError::NotTakenBack { why: Stands::Changed }));
    shop.buy_with("SORRY-1");
    let used = client.act(None, &taking_back(&deed, "m2", "", &made), "b5").await;
    assert_eq!(used, Err(ShopError::NotTakenBack { why: Stands::Used }));
    assert!(client.done(None, &deed, "m2").await.unwrap().is_some());
}

#[tokio::test]
async fn a_note_for_the_staff_is_taken_back_and_no_other() {
    let (shop, client) = opened();
    let order = paid(&*client).await.remove(0);
    let deed = Act::AddNote { text: "Called back".to_owned(), is_public: false };
    let made = client.act(Some(&order.id), &deed, "m1").await.unwrap();
    client.act(Some(&order.id), &deed, "m2").await.unwrap();
    let back = taking_back(&deed, "m1", "", &made);
    shop.lose("DeleteNote", LostAnswer::Truncated);
    client.act(Some(&order.id), &back, "b1").await.unwrap_err();
    assert!(client.done(Some(&order.id), &back, "b1").await.unwrap().is_some());
    assert_eq!(read(&*client, &order).await.notes.len(), 1, "the same words of another deed stay");
    let gone = client.act(Some(&order.id), &back, "b2").await;
    assert_eq!(gone, Err(ShopError::NotTakenBack { why: Stands::Gone }));
    let other = Act::AddNote { text: "Called back twice".to_owned(), is_public: false };
    let changed = client.act(Some(&order.id), &taking_back(&other, "m2", "", &made), "b3").await;
    assert_eq!(changed, Err(ShopError::NotTakenBack { why: Stands::Changed }));
}

#[tokio::test]
async fn a_parcel_is_taken_back_and_its_pieces_can_be_sent_again() {
    let (shop, client) = opened();
    let order = paid(&*client).await.into_iter().find(|order| order.lines.len() == 2).unwrap();
    let parcel = |tracking: &str| Act::Fulfil {
        lines: order.lines.iter().map(|line| (line.id.clone(), line.quantity)).collect(),
        carrier: "PostNord".to_owned(),
        tracking: tracking.to_owned(),
        tracking_url: None,
        notifies: false,
    };
    let deed = parcel("PN1");
    let made = client.act(Some(&order.id), &deed, "m1").await.unwrap();
    assert_eq!(read(&*client, &order).await.fulfilment, FulfilmentState::Fulfilled);
    let other = taking_back(&parcel("PN2"), "m1", "PaymentSettled", &made);
    let changed = client.act(Some(&order.id), &other, "b1").await;
    assert_eq!(changed, Err(ShopError::NotTakenBack { why: Stands::Changed }));

    let back = taking_back(&deed, "m1", "PaymentSettled", &made);
    assert_eq!(client.done(Some(&order.id), &back, "b2").await.unwrap(), None);
    shop.lose("Unsend", LostAnswer::BadGateway);
    client.act(Some(&order.id), &back, "b2").await.unwrap_err();
    assert!(client.done(Some(&order.id), &back, "b2").await.unwrap().is_some());
    let after = read(&*client, &order).await;
    assert_eq!((after.shipments.len(), after.lines[0].shipped, after.fulfilment), (0, 0, FulfilmentState::Unfulfilled));
    let gone = client.act(Some(&order.id), &back, "b3").await;
    assert_eq!(gone, Err(ShopError::NotTakenBack { why: Stands::Gone }));

    assert_eq!(client.done(Some(&order.id), &deed, "m2").await.unwrap(), None, "the one before is not taken for it");
    let made = client.act(Some(&order.id), &deed, "m2").await.unwrap();
    let again = read(&*client, &order).await;
    assert_eq!((again.shipments.len(), again.lines[0].shipped), (1, order.lines[0].quantity));
    let done = client.act(Some(&order.id), &taking_back(&deed, "m2", "PaymentSettled", &made), "b4").await.unwrap();
    assert_eq!(done.differs.as_deref(), Some("state"), "the server knows no way back for the word beside the order");
}
