//! Who did what, and that reading writes nothing.

use crate::cast::{Letter, Shop};
use comptoir_kernel::Problem;
use serde_json::json;
use std::collections::BTreeSet;

#[tokio::test]
async fn an_import_of_thousands_is_in_the_audit_with_each_conversation() {
    let shop = Shop::open();
    let folder = shop.beside("many");
    std::fs::create_dir_all(&folder).unwrap();
    for number in 0..2100 {
        let letter = Letter::from(&format!("person{number}@world.example")).id(&format!("m{number}"));
        std::fs::write(folder.join(format!("{number}.eml")), letter.subject(&format!("S{number}")).bytes()).unwrap();
    }
    let answer = shop.ask("inbox.import", json!({ "kind": "eml", "path": folder.display().to_string() })).await;
    assert_eq!(answer["conversations"], 2100, "{answer}");
    let told: Vec<String> = shop
        .desk
        .read(|connection| {
            let sql = "SELECT ids FROM audit WHERE deed = 'inbox.import' AND topic = 'conversations'";
            let mut statement = connection.prepare(sql).map_err(Problem::broken)?;
            let rows = statement.query_map([], |row| row.get(0)).map_err(Problem::broken)?;
            rows.collect::<Result<_, _>>().map_err(Problem::broken)
        })
        .unwrap();
    let ids: BTreeSet<i64> =
        told.iter().flat_map(|ids| serde_json::from_str::<Vec<i64>>(ids).expect("a list of ids")).collect();
    assert_eq!(ids.len(), 2100);
}

#[tokio::test]
async fn a_reading_cannot_write_and_the_next_writing_can() {
    let shop = Shop::open();
    // More readings than the first few, which go another way.
    for _ in 0..12 {
        let refused = shop.desk.read(|connection| {
            connection.execute("DELETE FROM settings", []).map_err(Problem::broken)?;
            Ok(())
        });
        assert!(refused.is_err_and(|problem| problem.chain().contains("readonly")), "a reading has written");
        shop.ask("settings.set", json!({ "changes": {} })).await;
    }
}
