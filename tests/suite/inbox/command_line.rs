//! What the command line writes is what the window would have written.

use crate::cast::{ADA, KEY, Letter, SHOP, Shop, list};
use comptoir_tests::MailServers;
use serde_json::json;
use std::process::Command;

#[tokio::test]
async fn an_answer_from_the_command_line_quotes_the_letter_as_one_from_the_window_does() {
    let (servers, shop) = (MailServers::start(), Shop::open_today());
    servers.add_user(SHOP);
    shop.add_mailbox(&servers, "").await;
    shop.import(&Letter::from(ADA).subject("Jacket").id("q1").text("Where is my jacket?")).await;
    let answer = shop.beside("answer.txt");
    std::fs::write(&answer, "It left today.").unwrap();
    let directory = shop.directory();
    let program = std::env::current_exe().unwrap().ancestors().nth(2).unwrap().join("comptoir");
    assert!(program.is_file(), "build it first: cargo build -p comptoir-cli");
    let shop = shop.closed(|| {
        let mut command = Command::new(&program);
        command.arg("--data").arg(&directory).args(["reply", "1", "--text-file"]).arg(&answer).env("COMPTOIR_KEY", KEY);
        let output = command.output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    });
    let conversation = shop.conversation(1).await;
    let ours = list(&conversation["messages"]).last().unwrap().clone();
    assert_eq!((&ours["kind"], &ours["visibleText"]), (&json!("agent"), &json!("It left today.")));
    let text = shop.ask("inbox.message_text", json!({ "messageId": ours["id"] })).await;
    assert!(text["text"].as_str().unwrap().contains("\n> Where is my jacket?"), "{text}");
}
