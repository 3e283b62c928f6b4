//! Addresses as people write them, and answers that are not data.

use super::*;
use crate::shops::Foreign;

#[test]
fn addresses_are_read_as_people_write_them() {
    let web = Web::new(None, false).unwrap();
    for (text, url) in [
        ("shop.example", "https://shop.example/"),
        (" https://shop.example/store ", "https://shop.example/store/"),
        ("https://shop.example/?a=1#b", "https://shop.example/"),
    ] {
        assert_eq!(web.address(text).unwrap().as_str(), url, "{text}");
    }
    for text in ["", "http://shop.example", "https://127.0.0.1", "https://10.0.0.8/", "ftp://shop.example", "a b"] {
        assert!(matches!(web.address(text), Err(ShopError::Address { .. })), "{text}");
    }
    let told = web.address("https://ck_1:cs_secret@shop.example").unwrap_err().to_string();
    assert!(!told.contains("cs_secret"), "{told}");
}

#[test]
fn a_local_test_shop_may_be_plain_and_private() {
    let web = Web::new(None, true).unwrap();
    assert_eq!(web.address("http://127.0.0.1:8080").unwrap().as_str(), "http://127.0.0.1:8080/");
}

#[test]
fn pages_and_broken_answers_are_told_apart() {
    let page = "<!DOCTYPE html><title>Shop</title>";
    let of = |status, kind, body| Reply::made_up(status, kind, body).json().unwrap_err();
    assert_eq!(of(200, "text/html", page), ShopError::NotTheInterface { status: 200, what: Foreign::Page });
    let captcha = "<html><title>Just a moment...</title>";
    assert_eq!(of(503, "text/html", captcha), ShopError::NotTheInterface { status: 503, what: Foreign::Captcha });
    assert!(matches!(of(502, "text/html", "<h1>Bad Gateway</h1>"), ShopError::ServerFault { status: 502, .. }));
    assert!(matches!(of(200, "application/json", "[{\"id\": 1}, {\"i"), ShopError::Unreadable { .. }));
    assert!(matches!(of(200, "application/json", ""), ShopError::Unreadable { .. }));
    assert_eq!(of(200, "text/plain", "Hello"), ShopError::NotTheInterface { status: 200, what: Foreign::Other });
}

#[test]
fn warnings_and_marks_in_front_of_the_data_do_no_harm() {
    let warned = "<br />\n<b>Warning</b>: Undefined key in <b>a.php</b> on line <b>3</b><br />\n[{\"id\": 7}]";
    let reply = Reply::made_up(200, "application/json; charset=UTF-8", warned);
    assert_eq!(reply.json().unwrap()[0]["id"], 7);
    assert_eq!(Reply::made_up(200, "application/json", "\u{feff}[]").json().unwrap(), serde_json::json!([]));
}

#[test]
fn a_shop_that_asks_to_wait_is_believed_within_reason() {
    for (text, seconds) in [("5", 5), ("0", 1), ("999999", 3600), ("Wed, 21 Oct 2015 07:28:00 GMT", 1)] {
        let reply = Reply::made_up(429, "text/html", "<html>").with_wait(text);
        assert_eq!(reply.json().unwrap_err(), ShopError::Throttled { wait: Duration::from_secs(seconds) }, "{text}");
    }
    let busy = Reply::made_up(503, "text/html", "<html>").with_wait("20");
    assert_eq!(busy.json().unwrap_err(), ShopError::Throttled { wait: Duration::from_secs(20) });
}

#[tokio::test]
async fn a_name_that_leads_to_the_own_network_is_refused() {
    let web = Web::new(None, false).unwrap();
    let error = web.send(Ask::get(web.address("https://localhost:9/").unwrap())).await.unwrap_err();
    assert_eq!(error, ShopError::Address { address: "localhost".to_owned() });
}
