//! Letters of returns: prepared at each step, sent once, never with a gap; withdrawals from the notice to the server.

use super::Stage;
use crate::cast::{Letter, SHOP, Shop, list};
use comptoir_kernel::Clock;
use comptoir_tests::{Death, DyingSmtp, MailServers};
use serde_json::{Value, json};

const CUSTOMER: &str = "ada@world.example";

/// A desk with a mailbox whose letters leave through a server that remembers them.
struct Post {
    servers: MailServers,
    smtp: DyingSmtp,
    stage: Stage,
}

impl Post {
    async fn set() -> Self {
        let (servers, smtp, stage) = (MailServers::start(), DyingSmtp::start(Death::Never), Stage::of(60).await);
        servers.add_user(SHOP);
        stage.desk.add_mailbox(&servers, &format!("smtp://127.0.0.1:{}", smtp.port())).await;
        stage.desk.sync_until(0).await;
        let address =
            json!({ "changes": { "returnAddress": "Nordlicht\nAm Hafen 1\n20457 Hamburg", "shopName": "Nordlicht" } });
        stage.desk.ask("settings.set", address).await;
        Self { servers, smtp, stage }
    }

    fn desk(&self) -> &Shop {
        &self.stage.desk
    }

    async fn withdraw(&self, order: &Value) -> Value {
        let now = self.desk().clock.now().as_millisecond();
        let text = format!("I hereby withdraw from my contract, order {order}.");
        let letter = Letter::from(CUSTOMER).subject("Withdrawal").id("w1").at(now).text(&text);
        self.servers.store(&letter.bytes(), SHOP);
        self.desk().sync_until(1).await;
        self.look().await;
        let listed = self.desk().ask("returns.list", json!({})).await;
        listed["rows"][0].clone()
    }

    async fn look(&self) {
        self.desk().ask("returns.carry_out", json!({})).await;
    }

    async fn letters(&self, case: &Value) -> Vec<Value> {
        list(&self.desk().ask("returns.letters", json!({ "id": case })).await).to_vec()
    }

    async fn flush(&self) -> u64 {
        self.desk().ask("inbox.flush_outbox", json!({})).await["sent"].as_u64().unwrap()
    }

    /// An order with an address that every server takes.
    async fn reachable(&self) -> Value {
        for (order, _) in self.stage.all_paid().await {
            let found = self.desk().ask("storefronts.order", json!({ "id": order })).await;
            let email = found["row"]["email"].as_str().unwrap_or_default();
            if email.is_ascii() && !email.is_empty() {
                return order;
            }
        }
        panic!("no order has an address")
    }

    async fn mode(&self, kind: &str, mode: &str) {
        self.desk().ask("returns.set_letter_rule", json!({ "kind": kind, "mode": mode })).await;
    }
}

#[tokio::test]
async fn an_acknowledgement_that_leaves_by_itself_waits_for_its_order_and_arrives_once_over_a_restart() {
    let post = Post::set().await;
    post.mode("withdrawal", "send").await;
    let case = post.withdraw(&json!("9999999")).await;
    let letters = post.letters(&case["id"]).await;
    assert_eq!((&letters[0]["kind"], &letters[0]["state"]), (&json!("withdrawal"), &json!("queued")));
    assert_eq!(
        (&letters[0]["problemCode"], &letters[0]["problemArgs"]["what"]),
        (&json!("return-letter-gap"), &json!("order"))
    );
    assert_eq!((post.flush().await, post.smtp.kept().len()), (0, 0), "nothing leaves with a gap");

    let (order, _) = post.stage.paid().await;
    post.desk().ask("returns.set_order", json!({ "id": case["id"], "orderId": order })).await;
    post.look().await;
    let letters = post.letters(&case["id"]).await;
    assert_eq!((&letters[0]["state"], &letters[0]["delivery"]), (&json!("sent"), &json!("queued")), "{letters:?}");
    // The desk goes down before anything left: what is frozen leaves once, and nothing is frozen again.
    let Post { servers, smtp, stage } = post;
    let Stage { woo, desk } = stage;
    let post = Post { servers, smtp, stage: Stage { woo, desk: desk.reopen() } };
    post.look().await;
    assert_eq!(post.flush().await, 1);
    post.look().await;
    assert_eq!((post.flush().await, post.smtp.kept().len()), (0, 1));
    let sent = &post.smtp.kept()[0];
    assert!(sent.contains("Auto-Submitted: auto-replied") && sent.contains("In-Reply-To"), "{sent}");
    let detail = post.desk().ask("returns.show", json!({ "id": case["id"] })).await;
    assert_eq!(list(&detail["events"]).iter().filter(|event| event["event"] == "letter_sent").count(), 1);
}

#[tokio::test]
async fn a_prepared_letter_is_sent_by_hand_once_and_one_that_is_overtaken_not_at_all() {
    let post = Post::set().await;
    let order = post.reachable().await;
    let case = post.stage.start("letters-0001", &order).await;
    let id = &case["row"]["id"];
    let first = post.letters(id).await[0].clone();
    assert_eq!((&first["kind"], &first["state"]), (&json!("requested"), &json!("prepared")));
    post.desk().ask("returns.approve", json!({ "id": id })).await;
    let letters = post.letters(id).await;
    assert_eq!((&letters[0]["kind"], &letters[1]["state"]), (&json!("approved"), &json!("dropped")));
    let gone = post.desk().refusal("returns.send_letter", json!({ "id": first["id"] })).await;
    assert_eq!(gone.code, "return-letter-gone");
    // Nobody wrote: the letter begins a conversation with the address of the order.
    let sent = post.desk().ask("returns.send_letter", json!({ "id": letters[0]["id"] })).await;
    let again = post.desk().refusal("returns.send_letter", json!({ "id": letters[0]["id"] })).await;
    assert_eq!(again.code, "return-letter-gone");
    assert_eq!((post.flush().await, post.smtp.kept().len()), (1, 1));
    let shown = post.stage.show(&case).await;
    assert_eq!(shown["row"]["conversationId"], sent["conversationId"]);
}

#[tokio::test]
async fn a_letter_without_the_address_for_parcels_says_so_and_nothing_is_written_where_the_shop_wants_nothing() {
    let post = Post::set().await;
    post.desk().ask("settings.set", json!({ "changes": { "returnAddress": "" } })).await;
    post.mode("requested", "nothing").await;
    let (order, _) = post.stage.paid().await;
    let case = post.stage.start("letters-0002", &order).await;
    let id = &case["row"]["id"];
    assert_eq!(post.letters(id).await, Vec::<Value>::new());
    post.desk().ask("returns.approve", json!({ "id": id })).await;
    let letter = post.letters(id).await[0].clone();
    assert_eq!(
        (&letter["problemCode"], &letter["problemArgs"]["what"]),
        (&json!("return-letter-gap"), &json!("address"))
    );
    let refused = post.desk().refusal("returns.send_letter", json!({ "id": letter["id"] })).await;
    assert_eq!(refused.code, "return-letter-gap");
}

#[tokio::test]
async fn the_shops_own_words_are_checked_filled_and_given_back() {
    let post = Post::set().await;
    let ours = post.desk().ask("returns.letter_text", json!({ "kind": "requested", "language": "en" })).await;
    assert_eq!(ours["isOwn"], false);
    let save = |body: &str| json!({ "kind": "requested", "language": "en", "subject": "{{ number }}", "body": body });
    let broken = post.desk().refusal("returns.save_letter_text", save("{{ prize }}")).await;
    assert_eq!(broken.code, "macro-template-broken");
    post.desk().ask("returns.save_letter_text", save("We have it: {{ number }}, order {{ order }}.")).await;
    let (order, _) = post.stage.paid().await;
    let case = post.stage.start("letters-0003", &order).await;
    let request = json!({ "id": case["row"]["id"], "kind": "requested", "language": "en" });
    let letter = post.desk().ask("returns.letter", request).await;
    assert!(letter["body"].as_str().unwrap().starts_with("We have it: R-"), "{letter}");
    let back = post.desk().ask("returns.reset_letter_text", json!({ "kind": "requested", "language": "en" })).await;
    assert_eq!(back["body"], ours["body"]);
}
