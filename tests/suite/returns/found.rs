//! Withdrawals that the desk finds in letters: real mail, one case for each, and the way back.

use super::Stage;
use crate::cast::{ADA, DAY, Letter, SHOP, list};
use comptoir_kernel::Clock;
use comptoir_tests::MailServers;
use serde_json::{Value, json};

const NOTICE: &str = "Hello, I hereby withdraw from my contract of purchase. Please confirm. Ada";

/// A desk with a mailbox on a real server beside a shop.
struct Post {
    servers: MailServers,
    stage: Stage,
}

impl Post {
    async fn set() -> Self {
        let (servers, stage) = (MailServers::start(), Stage::of(60).await);
        servers.add_user(SHOP);
        stage.desk.add_mailbox(&servers, "").await;
        stage.desk.sync_until(0).await;
        Self { servers, stage }
    }

    fn now(&self) -> i64 {
        self.stage.desk.clock.now().as_millisecond()
    }

    /// Somebody writes, the letter comes in, and the desk reads it.
    async fn hear(&self, letter: Letter) {
        let letter = if letter.is_dated() { letter } else { letter.at(self.now()) };
        self.servers.store(&letter.bytes(), SHOP);
        self.stage.desk.sync_until(1).await;
        self.look().await;
    }

    async fn look(&self) {
        self.stage.desk.ask("returns.carry_out", json!({})).await;
    }

    async fn cases(&self) -> Vec<Value> {
        let listed = self.stage.desk.ask("returns.list", json!({})).await;
        list(&listed["rows"]).to_vec()
    }

    async fn marks(&self) -> Vec<Value> {
        list(&self.stage.desk.ask("returns.marks", json!({})).await).to_vec()
    }

    /// An order of one customer of which everything may come back, and their address.
    async fn whole_order(&self) -> (Value, String) {
        for (order, _) in self.stage.all_paid().await {
            let found = self.stage.desk.ask("storefronts.order", json!({ "id": order })).await;
            let email = found["row"]["email"].as_str().unwrap_or_default().to_owned();
            let options = self.stage.options(&order).await;
            let is_whole = list(&options["lines"]).iter().all(|line| line["available"] == line["bought"]);
            if !email.is_empty() && is_whole && !list(&options["lines"]).is_empty() {
                return (found["row"].clone(), email);
            }
        }
        panic!("no order fits")
    }
}

#[tokio::test]
async fn a_letter_that_withdraws_opens_one_case_with_both_deadlines_and_its_acknowledgement() {
    let post = Post::set().await;
    let (order, email) = post.whole_order().await;
    let number = order["number"].as_str().unwrap();
    let text = format!("Hello, I hereby withdraw from my contract, order {number}. Ada");
    post.hear(Letter::from(&email).subject("Withdrawal").id("w1").text(&text)).await;
    let cases = post.cases().await;
    assert_eq!(cases.len(), 1, "{cases:?}");
    let row = &cases[0];
    assert_eq!(
        (&row["track"], &row["state"], &row["filedBy"]),
        (&json!("withdrawal"), &json!("requested"), &json!("notice"))
    );
    assert_eq!((&row["orderId"], &row["conversationId"].is_number()), (&order["id"], &true));
    for deadline in ["goodsBy", "repayBy"] {
        let days = (row[deadline].as_i64().unwrap() - post.now()) / DAY;
        assert!((13..=20).contains(&days), "{deadline}: {row}");
    }
    let whole: i64 =
        list(&post.stage.options(&order["id"]).await["lines"]).iter().map(|l| l["bought"].as_i64().unwrap()).sum();
    assert_eq!(row["pieces"], json!(whole));
    let letter = post.stage.desk.ask("returns.letter", json!({ "id": row["id"] })).await;
    assert_eq!(letter["kind"], "withdrawal");
    assert!(letter["body"].as_str().unwrap().contains(&text), "what was declared is repeated: {letter}");
    assert_eq!(post.marks().await.len(), 1);

    // The same wish again, and the same letter looked at again, are the same case.
    post.hear(Letter::from(&email).subject("Again").id("w2").text(&text)).await;
    post.look().await;
    assert_eq!(post.cases().await.len(), 1);
    let detail = post.stage.desk.ask("returns.show", json!({ "id": row["id"] })).await;
    let again = list(&detail["events"]).iter().filter(|event| event["event"] == "notice_again").count();
    assert_eq!(again, 1, "{detail}");
}

#[tokio::test]
async fn what_the_desk_found_is_taken_back_in_one_step_and_not_found_again() {
    let post = Post::set().await;
    post.hear(Letter::from(ADA).subject("Withdrawal").id("w1").text(NOTICE)).await;
    let cases = post.cases().await;
    assert_eq!((cases.len(), &cases[0]["orderId"]), (1, &Value::Null), "nobody knows the order: {cases:?}");
    let taken = post.stage.desk.ask("returns.take_back", json!({ "id": cases[0]["id"] })).await;
    assert_eq!(taken["row"]["state"], "cancelled");
    post.look().await;
    assert_eq!((post.cases().await.len(), post.marks().await.len()), (1, 0));
    let problem = post.stage.desk.refusal("returns.take_back", json!({ "id": cases[0]["id"] })).await;
    assert_eq!(problem.code, "return-move");
}

#[tokio::test]
async fn a_withdrawal_without_an_order_waits_for_one_and_is_not_approved_before() {
    let post = Post::set().await;
    let (order, _) = post.whole_order().await;
    post.hear(Letter::from(ADA).subject("Withdrawal").id("w1").text(NOTICE)).await;
    let id = post.cases().await[0]["id"].clone();
    let problem = post.stage.desk.refusal("returns.approve", json!({ "id": id })).await;
    assert_eq!(problem.code, "return-empty");
    let set = post.stage.desk.ask("returns.set_order", json!({ "id": id, "orderId": order["id"] })).await;
    assert_eq!(
        (&set["row"]["orderId"], set["row"]["value"]["minor"].as_i64() > Some(0)),
        (&order["id"], true),
        "{set}"
    );
    let problem = post.stage.desk.refusal("returns.set_order", json!({ "id": id, "orderId": order["id"] })).await;
    assert_eq!(problem.code, "return-order-known");
    assert_eq!(post.stage.desk.ask("returns.approve", json!({ "id": id })).await["row"]["state"], "approved");
}

#[tokio::test]
async fn machines_old_letters_spam_and_a_switched_off_desk_open_nothing() {
    let post = Post::set().await;
    let notice = |id: &str| Letter::from(ADA).subject("Withdrawal").id(id).text(NOTICE);
    post.hear(notice("a1").header("Auto-Submitted", "auto-replied")).await;
    post.hear(notice("a2").at(post.now() - 20 * DAY)).await;
    let spam = Letter::from("stranger@elsewhere.example").subject("A loan").id("a3").text(NOTICE);
    post.hear(spam.header("X-Spam-Flag", "YES")).await;
    post.hear(Letter::from(SHOP).subject("Withdrawal").id("a4").text(NOTICE)).await;
    post.hear(Letter::from(ADA).subject("A question").id("a5").text("Can I withdraw from my order?")).await;
    let change = |on: bool| json!({ "changes": { "findsWithdrawals": on } });
    post.stage.desk.ask("settings.set", change(false)).await;
    post.hear(notice("a6")).await;
    post.stage.desk.ask("settings.set", change(true)).await;
    post.look().await;
    assert_eq!(post.cases().await, Vec::<Value>::new());
    post.hear(notice("a7")).await;
    assert_eq!(post.cases().await.len(), 1);
}
