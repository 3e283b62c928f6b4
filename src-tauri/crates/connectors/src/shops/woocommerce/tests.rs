//! Signatures, cursors, and orders as odd as shops make them.

use super::loose::readable;
use super::pages::Cursor;
use super::{oauth, orders};
use crate::shops::model::{FulfilmentState, OrderState, PaymentState};
use comptoir_kernel::Secret;
use serde_json::{Value, json};
use url::Url;

fn base() -> Url {
    Url::parse("https://shop.example/").unwrap()
}

#[test]
fn a_signature_covers_method_address_and_every_pair() {
    let url = Url::parse("http://127.0.0.1:8080/wp-json/wc/v3/orders").unwrap();
    let secret = Secret::new("cs_1");
    let sign = |method: &str, page: &str| {
        let pairs = [("page".to_owned(), page.to_owned())];
        let all = oauth::signed(method, &url, &pairs, ("ck_1", &secret), ("n1", 1_700_000_000));
        all.into_iter().find(|(name, _)| name == "oauth_signature").unwrap().1
    };
    assert_eq!(sign("GET", "1"), sign("GET", "1"));
    assert_ne!(sign("GET", "1"), sign("GET", "2"));
    assert_ne!(sign("GET", "1"), sign("POST", "1"));
    assert_eq!(oauth::query(&[("a b".to_owned(), "ü&/".to_owned())]), "a%20b=%C3%BC%26%2F");
}

#[test]
fn a_cursor_is_read_as_it_was_written() {
    for cursor in [
        Cursor { by_change: true, after: Some(1_700_000_000), page: 3, total: Some(20_000) },
        Cursor { by_change: false, after: None, page: 1, total: None },
    ] {
        assert_eq!(Cursor::parse(&cursor.write()), Some(cursor));
    }
    for text in ["", "x|1|1|1", "m||a|", "m|1"] {
        assert_eq!(Cursor::parse(text), None, "{text}");
    }
}

#[test]
fn an_order_with_nothing_but_an_id_is_read() {
    let order = orders::parse(&json!({ "id": 7 }), &base()).unwrap();
    assert_eq!((order.number.as_str(), order.totals.total.minor), ("7", 0));
    assert!(orders::parse(&json!({ "number": "7" }), &base()).is_err());
}

#[test]
fn amounts_states_and_unknown_words_are_kept() {
    let value = json!({
        "id": "12", "number": "B-12", "status": "awaiting-pickup", "currency": "eur", "total": "1.234,50",
        "date_paid": "2026-01-02T03:04:05", "date_paid_gmt": null, "customer_id": 0,
        "billing": { "email": "guest@mail.test", "phone": 123 },
        "line_items": [{ "id": 1, "name": "Tea &amp; cups", "quantity": "3", "subtotal": "10,00", "subtotal_tax": null,
            "total": "9.50", "meta_data": null, "image": null }],
        "refunds": [{ "id": 3, "total": "-4,50", "reason": "" }],
        "meta_data": [{ "key": "_wc_shipment_tracking_items", "value":
            [{ "tracking_number": "JJD1", "custom_tracking_link": "javascript:alert(1)", "date_shipped": "1700000000" }] }],
    });
    let order = orders::parse(&value, &base()).unwrap();
    assert_eq!((order.state, order.status_text.as_str()), (OrderState::Open, "awaiting-pickup"));
    assert_eq!(order.payment, PaymentState::PartiallyRefunded);
    assert_eq!(order.fulfilment, FulfilmentState::Partial);
    assert_eq!((order.totals.total.minor, order.totals.refunded.minor), (123_450, 450));
    assert_eq!((order.lines[0].price.minor, order.lines[0].total.minor), (333, 950));
    assert_eq!(order.lines[0].title, "Tea & cups");
    assert_eq!((order.customer, order.phone.as_str()), (None, "123"));
    assert_eq!(order.shipments[0].tracking_url, None);
}

#[test]
fn a_total_that_is_no_amount_is_named_and_not_guessed() {
    let unread = orders::parse(&json!({ "id": 9, "total": "much" }), &base()).unwrap_err();
    assert_eq!(unread.0.0, "9");
    let unknown = orders::parse(&json!({ "id": 9, "total": "5", "currency": "POINTS" }), &base()).unwrap();
    assert_eq!(unknown.totals.total.to_string(), "5.00 XXX");
}

#[test]
fn html_of_a_shop_becomes_text() {
    assert_eq!(readable("<p>Steel &amp; glass</p><script>x()</script>"), "Steel & glass");
    assert_eq!(readable(&Value::Null.to_string()), "null");
}
