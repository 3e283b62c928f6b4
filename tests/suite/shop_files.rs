//! Files of orders, products and customers in the desk: looked at, imported, remembered, taken back.

use crate::cast::{Letter, Shop, list};
use serde_json::{Value, json};

const ORDERS: &str = "Name,Email,Financial Status,Fulfillment Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name
#1042,frida@customers.example,paid,fulfilled,EUR,108.40,2026-11-20 10:02:10 +0100,1,Captain's Jumper,89.00,JUMPER,Frida Lindqvist
#1042,,,,,,2026-11-20 10:02:10 +0100,1,Harbour Mug,14.50,MUG,
#1043,jonas@customers.example,paid,,EUR,14.50,2026-11-21 08:00:00 +0000,1,Harbour Mug,14.50,MUG,Jonas Vogt
";

async fn orders(desk: &Shop) -> Vec<Value> {
    list(&desk.ask("storefronts.find_orders", json!({ "query": "" })).await["orders"]).to_vec()
}

async fn stores(desk: &Shop) -> Vec<Value> {
    list(&desk.ask("storefronts.stores", json!({})).await).to_vec()
}

/// What was looked at, as it is imported.
fn as_told(text: &str, look: &Value) -> Value {
    let columns: Vec<&Value> = list(&look["columns"]).iter().map(|column| &column["field"]).collect();
    json!({ "text": text, "name": "Market stall", "subject": look["subject"], "columns": columns })
}

#[tokio::test]
async fn a_shops_export_is_recognised_imported_once_and_taken_back_at_once() {
    let desk = Shop::open_today();
    let look = desk.ask("storefronts.read_csv", json!({ "text": ORDERS })).await;
    assert_eq!((&look["subject"], &look["lacks"], &look["added"]), (&json!("orders"), &json!([]), &json!(2)), "{look}");
    assert_eq!(list(&look["orders"][0]["lines"]).len(), 2, "{look}");
    assert_eq!(orders(&desk).await, Vec::<Value>::new(), "looking changes nothing");

    let nameless = json!({ "text": ORDERS });
    assert_eq!(desk.refusal("storefronts.import_csv", nameless).await.code, "store-nameless");
    assert_eq!(stores(&desk).await, Vec::<Value>::new());
    let done = desk.ask("storefronts.import_csv", as_told(ORDERS, &look)).await;
    assert_eq!((&done["added"], &done["changed"], &done["leftOut"]), (&json!(2), &json!(0), &json!(0)), "{done}");
    let store = stores(&desk).await[0].clone();
    assert_eq!(
        (&store["platform"], &store["state"], &store["orders"]),
        (&json!("csv"), &json!("up_to_date"), &json!(2))
    );
    // Nobody is asked about a file.
    assert_eq!(desk.ask("storefronts.sync", json!({})).await["requests"], 0);
    let row = orders(&desk).await.into_iter().find(|row| row["number"] == "#1042").unwrap();
    assert_eq!(desk.ask("storefronts.refresh_order", json!({ "id": row["id"] })).await["trouble"], Value::Null);

    desk.import(&Letter::from("frida@customers.example").subject("Where is it?").id("w1").text("Order 1042?")).await;
    let conversation = desk.conversations().await[0].clone();
    let of = desk.ask("storefronts.orders_of", json!({ "customerId": conversation["row"]["customerId"] })).await;
    assert_eq!((&of["total"], &of["worth"][0]["spent"]["minor"]), (&json!(1), &json!(10_840)), "{of}");

    let mut again = as_told(ORDERS, &look);
    again["storeId"] = store["id"].clone();
    let twice = desk.ask("storefronts.import_csv", again.clone()).await;
    assert_eq!((&twice["added"], &twice["changed"], &twice["same"]), (&json!(0), &json!(0), &json!(2)), "{twice}");
    again["text"] = json!(
        ORDERS
            .replace(
                "#1043,jonas@customers.example,paid,,EUR,14.50",
                "#1043,jonas@customers.example,refunded,,EUR,14.50"
            )
            .replace("#1042", "#1044")
    );
    let other = desk.ask("storefronts.import_csv", again).await;
    assert_eq!((&other["added"], &other["changed"]), (&json!(1), &json!(1)), "{other}");
    desk.ask("inbox.undo", json!({ "undoId": other["undoId"] })).await;
    let rows = orders(&desk).await;
    assert_eq!(rows.len(), 2);
    assert!(rows.iter().all(|row| row["payment"] == "paid"), "{rows:?}");
    desk.ask("inbox.undo", json!({ "undoId": done["undoId"] })).await;
    assert_eq!(stores(&desk).await, Vec::<Value>::new(), "the store came with the file");
}

#[tokio::test]
async fn what_a_file_does_not_say_is_asked_and_remembered() {
    let desk = Shop::open_today();
    let text = "Ref;When;Who;Sum\nA1;03/04/2026;frida@customers.example;1.234,50\nA2;05/06/2026;jonas@customers.example;12,00\n";
    let look = desk.ask("storefronts.read_csv", json!({ "text": text, "subject": "orders" })).await;
    assert_eq!(look["lacks"], json!(["number", "created", "total"]), "{look}");
    let columns = json!(["number", "created", "email", "total"]);
    let mut manner = json!({ "text": text, "subject": "orders", "columns": columns, "name": "Fair" });
    assert_eq!(desk.ask("storefronts.read_csv", manner.clone()).await["dates"], Value::Null);
    assert_eq!(desk.refusal("storefronts.import_csv", manner.clone()).await.code, "shop-file-dates");
    manner["dates"] = json!("month_first");
    assert_eq!(desk.refusal("storefronts.import_csv", manner.clone()).await.code, "shop-file-currency-open");
    manner["currency"] = json!("Kronor");
    assert_eq!(desk.refusal("storefronts.import_csv", manner.clone()).await.code, "shop-file-currency");
    manner["currency"] = json!("sek");
    let done = desk.ask("storefronts.import_csv", manner).await;
    let row = orders(&desk).await.into_iter().find(|row| row["number"] == "A1").unwrap();
    assert_eq!(row["total"], json!({ "minor": 123_450, "currency": "SEK" }));
    assert_eq!(row["createdAt"], 1_772_582_400_000_i64, "the fourth of March");

    let next = text.replace("A1", "B1").replace("A2", "B2");
    let look = desk
        .ask("storefronts.read_csv", json!({ "text": next, "storeId": done["storeId"], "subject": "orders" }))
        .await;
    assert_eq!(
        (&look["isRemembered"], &look["lacks"], &look["dates"]),
        (&json!(true), &json!([]), &json!("month_first")),
        "{look}"
    );
    assert_eq!((&look["currency"], &look["added"]), (&json!("SEK"), &json!(2)), "{look}");
}

#[tokio::test]
async fn bad_lines_are_named_and_nothing_is_half_done() {
    let desk = Shop::open_today();
    let text = "Order Number,Date,Total,Currency\nA1,2026-11-20,5.00,EUR\nA2,soon,5.00,EUR\n,2026-11-20,5.00,EUR\n";
    let look = desk.ask("storefronts.read_csv", json!({ "text": text })).await;
    let bad: Vec<_> = list(&look["bad"]).iter().map(|bad| (&bad["line"], &bad["code"])).collect();
    assert_eq!(bad, [(&json!(3), &json!("shop-file-date")), (&json!(4), &json!("shop-file-no-number"))], "{look}");
    let mut wish = as_told(text, &look);
    let refused = desk.refusal("storefronts.import_csv", wish.clone()).await;
    assert_eq!((refused.code, refused.args["lines"].as_str()), ("shop-file-lines", "3, 4"));
    assert_eq!((stores(&desk).await.len(), orders(&desk).await.len()), (0, 0));
    wish["leavesOutBad"] = json!(true);
    let done = desk.ask("storefronts.import_csv", wish).await;
    assert_eq!((&done["added"], &done["leftOut"]), (&json!(1), &json!(2)), "{done}");
    for text in ["", "only titles\n", "a\0b,c\n1,2\n"] {
        assert_eq!(desk.refusal("storefronts.read_csv", json!({ "text": text })).await.code, "shop-file-unreadable");
    }
}

#[tokio::test]
async fn products_and_customers_go_into_the_same_store() {
    let desk = Shop::open_today();
    let goods = "Handle,Title,Option1 Value,Variant SKU,Variant Inventory Qty,Variant Price\njumper,Captain's Jumper,S,J-S,3,89.00\njumper,,M,J-M,0,89.00\n";
    let look = desk.ask("storefronts.read_csv", json!({ "text": goods })).await;
    assert_eq!((&look["subject"], &look["added"]), (&json!("products"), &json!(1)), "{look}");
    let mut wish = as_told(goods, &look);
    wish["currency"] = json!("EUR");
    let done = desk.ask("storefronts.import_csv", wish).await;
    let found = desk.ask("storefronts.find_products", json!({ "query": "jumper" })).await;
    assert_eq!(list(&found["products"][0]["product"]["variants"]).len(), 2, "{found}");
    let people = "First Name,Last Name,Email,Phone\nFrida,Lindqvist,frida@customers.example,+46701234567\n";
    let look = desk.ask("storefronts.read_csv", json!({ "text": people, "storeId": done["storeId"] })).await;
    assert_eq!(look["subject"], "customers", "{look}");
    let mut wish = as_told(people, &look);
    wish["storeId"] = done["storeId"].clone();
    assert_eq!(desk.ask("storefronts.import_csv", wish).await["added"], 1);
    assert_eq!(stores(&desk).await.len(), 1);
}
