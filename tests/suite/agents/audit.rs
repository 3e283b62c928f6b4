//! Who did what: pages, filters by person, kind and day, and the table for a spreadsheet.

use crate::cast::{DAY, NOON, Shop, list};
use comptoir_kernel::AgentId;
use comptoir_store::StoreError;
use serde_json::{Value, json};

fn deeds(page: &Value) -> Vec<&str> {
    list(&page["rows"]).iter().map(|row| row["deed"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn the_audit_names_who_did_what_page_by_page() {
    let shop = Shop::open();
    let jonas = shop.colleague("Jonas", "agent").await;
    let id = shop.letter_from_ada().await;
    for (priority, status) in [("high", "pending"), ("low", "closed"), ("normal", "open")] {
        shop.ask_as(jonas, "inbox.set_status", json!({ "ids": [id], "status": status })).await.unwrap();
        shop.ask_as(jonas, "inbox.set_priority", json!({ "ids": [id], "priority": priority })).await.unwrap();
    }
    let first = shop.ask("agents.audit", json!({ "agentId": jonas, "limit": 4 })).await;
    let rest = shop.ask("agents.audit", json!({ "agentId": jonas, "limit": 4, "before": first["next"] })).await;
    let expected: Vec<&str> = ["inbox.set_priority", "inbox.set_status"].repeat(3);
    assert_eq!([deeds(&first), deeds(&rest)].concat(), expected);
    assert!(rest["next"].is_null());
    for row in [list(&first["rows"]), list(&rest["rows"])].concat() {
        assert_eq!(row["agentId"], json!(jonas));
        let touched = list(&row["touched"]);
        assert!(touched.contains(&json!({ "topic": "conversations", "ids": [id], "count": 1 })), "{row}");
    }
}

#[tokio::test]
async fn the_same_deed_upon_the_same_things_within_minutes_is_told_once() {
    let shop = Shop::open();
    let id = shop.letter_from_ada().await;
    let mut draft = json!({ "conversationId": id, "kind": "reply", "subject": "Re: Hello", "text": "",
        "recipients": { "to": [], "cc": [], "bcc": [], "replyTo": [] } });
    for text in ["I", "It is", "It is on its way."] {
        draft["text"] = json!(text);
        draft["id"] = shop.ask("inbox.save_draft", draft.clone()).await["id"].clone();
        shop.clock.advance(30_000);
    }
    let told = shop.ask("agents.audit", json!({ "kind": "draft", "by": "people" })).await;
    let rows: Vec<_> = list(&told["rows"]).iter().map(|row| (&row["kind"], &row["times"])).collect();
    assert!(rows.iter().all(|(kind, _)| **kind == json!("draft")), "{told}");
    let times: i64 = rows.iter().map(|(_, times)| times.as_i64().unwrap()).sum();
    assert!(times >= 3 && rows.len() <= 2, "three savings are one or two lines: {told}");
}

#[tokio::test]
async fn the_audit_is_filtered_by_kind_by_day_and_by_who() {
    let shop = Shop::open();
    let jonas = shop.colleague("Jonas", "agent").await;
    let id = shop.letter_from_ada().await;
    shop.ask_as(jonas, "inbox.assign", json!({ "ids": [id], "agentId": jonas })).await.unwrap();
    shop.clock.advance(DAY);
    shop.ask_as(jonas, "inbox.set_status", json!({ "ids": [id], "status": "pending" })).await.unwrap();
    shop.ask("inbox.set_status", json!({ "ids": [id], "status": "open" })).await;

    let of_kind = shop.ask("agents.audit", json!({ "kind": "status", "agentId": jonas })).await;
    assert_eq!(deeds(&of_kind), ["inbox.set_status"]);
    let anybody = shop.ask("agents.audit", json!({ "kind": "status" })).await;
    assert_eq!(list(&anybody["rows"]).len(), 2);
    let today = shop.ask("agents.audit", json!({ "agentId": jonas, "from": NOON + DAY / 2 })).await;
    assert_eq!(deeds(&today), ["inbox.set_status"]);
    let yesterday = shop.ask("agents.audit", json!({ "agentId": jonas, "until": NOON + DAY / 2 })).await;
    assert_eq!(deeds(&yesterday), ["inbox.assign"]);
    let never = shop.ask("agents.audit", json!({ "from": NOON + 9 * DAY })).await;
    assert_eq!(never, json!({ "rows": [], "next": null }));
    let people = shop.ask("agents.audit", json!({ "by": "people", "limit": 200 })).await;
    assert!(list(&people["rows"]).iter().all(|row| row["agentId"].is_i64()), "{people}");
    let desk = shop.ask("agents.audit", json!({ "by": "desk", "limit": 200 })).await;
    assert!(list(&desk["rows"]).iter().all(|row| row["agentId"].is_null()), "{desk}");
}

#[tokio::test]
async fn the_table_runs_in_no_spreadsheet() {
    let shop = Shop::open();
    let added = shop.ask("agents.add", json!({ "name": "=HYPERLINK(\"x\")" })).await;
    let eve = added["id"].as_i64().unwrap();
    let id = shop.letter_from_ada().await;
    shop.ask_as(eve, "inbox.set_status", json!({ "ids": [id], "status": "closed" })).await.unwrap();
    let table = shop.ask("agents.audit_csv", json!({ "agentId": eve })).await;
    let text = table["text"].as_str().unwrap();
    assert!(text.starts_with("\u{FEFF}time,person,deed,times,touched\n2026-06-15T"), "{text}");
    assert!(text.contains("\"'=HYPERLINK(\"\"x\"\")\",inbox.set_status,1,"), "{text}");
    assert_eq!((&table["count"], &table["isCut"]), (&json!(1), &json!(false)));
}

/// Puts many rows into the audit: three people, every tenth row by the desk, one deed in thousands a rare one.
fn fill(shop: &Shop, count: i64) {
    let store = shop.desk.store();
    let filled = store.write(|transaction| {
        transaction.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
             INSERT INTO audit (at, agent_id, deed, topic, ids)
             SELECT 1000 * i, iif(i % 10 = 0, NULL, 1 + i % 3), iif(i % 4001 = 7, 'settings.set',
               iif(i % 10 = 0, 'channels.state', 'inbox.tag')), 'conversations', '[' || i || ']' FROM n",
            [count],
        )?;
        Ok::<_, StoreError>(())
    });
    filled.unwrap();
}

#[tokio::test]
async fn a_page_of_a_long_audit_reads_no_more_rows_than_it_shows() {
    let shop = Shop::open();
    fill(&shop, 20_000);
    let rare = shop.ask("agents.audit", json!({ "kind": "settings", "agentId": 2, "limit": 5 })).await;
    assert!(list(&rare["rows"]).iter().all(|row| row["deed"] == "settings.set" && row["agentId"] == 2), "{rare}");
    let nothing = shop.ask("agents.audit", json!({ "kind": "received", "by": "people" })).await;
    assert_eq!(nothing["rows"], json!([]), "the desk does that by itself");
    let plans = shop.desk.store().read(|connection| {
        let mut plans = Vec::new();
        for sql in [
            "SELECT id FROM audit WHERE id < 9 AND id >= 0 ORDER BY id DESC LIMIT 9",
            "SELECT id FROM audit INDEXED BY audit_people WHERE agent_id IS NOT NULL AND id < 9 ORDER BY id DESC",
            "SELECT id FROM audit INDEXED BY audit_agent WHERE agent_id IS 1 AND id < 9 ORDER BY id DESC LIMIT 9",
            "SELECT id FROM audit INDEXED BY audit_people_deed WHERE deed = 'x' AND agent_id IS NOT NULL AND id < 9
             ORDER BY id DESC LIMIT 9",
            "SELECT id FROM audit INDEXED BY audit_deed WHERE deed = 'x' AND agent_id IS NULL AND id < 9
             ORDER BY id DESC LIMIT 9",
        ] {
            let mut statement = connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}"))?;
            let rows: Vec<String> = statement.query_map([], |row| row.get(3))?.collect::<Result<_, _>>()?;
            plans.push(rows.join("; "));
        }
        Ok::<_, StoreError>(plans)
    });
    for plan in plans.unwrap() {
        assert!(plan.starts_with("SEARCH") && !plan.contains("TEMP B-TREE"), "{plan}");
    }
}

#[tokio::test]
async fn who_has_left_is_still_named_in_the_audit() {
    let shop = Shop::open();
    let jonas = shop.colleague("Jonas", "agent").await;
    let id = shop.letter_from_ada().await;
    shop.ask_as(jonas, "inbox.set_status", json!({ "ids": [id], "status": "closed" })).await.unwrap();
    shop.ask("inbox.agent_leaves", json!({ "id": jonas, "to": null })).await;
    let told = shop.ask("agents.audit", json!({ "agentId": AgentId(jonas) })).await;
    assert_eq!(deeds(&told), ["inbox.set_status"]);
    assert_eq!(shop.person(jonas).await["name"], "Jonas");
}
