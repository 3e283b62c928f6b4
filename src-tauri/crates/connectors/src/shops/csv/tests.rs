//! Files as shops export them, and as people write them.

use super::*;
use crate::shops::model::{FulfilmentState, Order, OrderState, PaymentState};
use crate::table;

const SHOPIFY: &str = "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name,Billing Address1,Billing Zip,Billing City,Billing Country,Shipping Name,Shipping City,Notes,Cancelled at,Payment Method,Refunded Amount,Tags
#1042,frida@customers.example,paid,2026-11-20 10:02:11 +0100,fulfilled,2026-11-21 09:00:00 +0100,EUR,103.50,4.90,17.31,108.40,,0.00,2026-11-20 10:02:10 +0100,1,Captain's Jumper - S,89.00,JUMPER-S,Frida Anna Lindqvist,Storgatan 4,'11122,Stockholm,SE,Frida Lindqvist,Stockholm,Please ring,,card,0.00,\"vip, gift\"
#1042,frida@customers.example,,,,,,,,,,,,2026-11-20 10:02:10 +0100,1,Harbour Mug,14.50,MUG,,,,,,,,,,,,
#1043,jonas@customers.example,partially_refunded,2026-11-21 08:00:00 +0000,,,EUR,14.50,0.00,2.32,14.50,,0.00,2026-11-21 08:00:00 +0000,1,Harbour Mug,14.50,MUG,Jonas Vogt,,,,,,,,,card,4.50,
";

fn understood(text: &str, subject: Subject) -> (Items, Vec<BadRow>) {
    let table = table::read(text, 1000).unwrap();
    let columns = columns(subject, &table.titles);
    let dates = date_order(&table, &columns).unwrap_or_default();
    read(&table, subject, &Manner { columns, dates, currency: Currency::EUR })
}

fn orders_of(text: &str) -> (Vec<Order>, Vec<BadRow>) {
    match understood(text, Subject::Orders) {
        (Items::Orders(orders), bad) => (orders, bad),
        other => panic!("{other:?}"),
    }
}

#[test]
fn shopifys_export_of_orders_is_recognised_and_lines_of_one_number_are_one_order() {
    let table = table::read(SHOPIFY, 10).unwrap();
    assert_eq!(subject(&table.titles), Subject::Orders);
    let (orders, bad) = orders_of(SHOPIFY);
    assert_eq!((orders.len(), bad), (2, Vec::new()));
    let first = &orders[0];
    assert_eq!((first.number.as_str(), first.lines.len(), first.totals.total.minor), ("#1042", 2, 10_840));
    assert_eq!(
        (first.state, first.payment, first.fulfilment),
        (OrderState::Completed, PaymentState::Paid, FulfilmentState::Fulfilled)
    );
    assert_eq!((first.billing.first_name.as_str(), first.billing.last_name.as_str()), ("Frida Anna", "Lindqvist"));
    assert_eq!((first.billing.postcode.as_str(), first.shipping.city.as_str()), ("11122", "Stockholm"));
    assert_eq!(first.created.to_rfc3339(), "2026-11-20T09:02:10Z");
    assert_eq!((first.tags.len(), first.shipments[0].lines.len(), first.lines[1].shipped), (2, 2, 1));
    assert_eq!((orders[1].payment, orders[1].totals.refunded.minor), (PaymentState::PartiallyRefunded, 450));
}

#[test]
fn woocommerces_columns_and_german_amounts_are_understood() {
    let text = "Order Number;Order Status;Order Date;First Name (Billing);Last Name (Billing);Address 1&2 (Billing);Postcode (Billing);City (Billing);Country Code (Billing);Email (Billing);Order Total Amount;Item Name;Quantity;Item Cost
B-7;processing;22.11.2026 14:05;Jonas;Vogt;Kanalstraße 9;20095;Hamburg;DE;jonas@customers.example;1.234,56;Leuchtturm;1;1.229,66
B-8;on-hold;03.12.2026;Ana;Costa;;;;;ana@customers.example;€ 1.000;Becher;2;500
";
    let (orders, bad) = orders_of(text);
    assert_eq!(bad, []);
    assert_eq!((orders[0].totals.total.minor, orders[0].lines[0].price.minor), (123_456, 122_966));
    assert_eq!((orders[0].billing.line1.as_str(), orders[0].payment), ("Kanalstraße 9", PaymentState::Paid));
    assert_eq!((orders[1].totals.total.minor, orders[1].state), (100_000, OrderState::OnHold));
    assert_eq!(orders[1].created.to_rfc3339(), "2026-12-03T00:00:00Z");
}

#[test]
fn dates_that_can_be_read_both_ways_are_asked_about() {
    let order = |dates: [&str; 2]| {
        let text = format!("Order,Date\n1,{}\n2,{}\n", dates[0], dates[1]);
        let table = table::read(&text, 9).unwrap();
        date_order(&table, &columns(Subject::Orders, &table.titles))
    };
    assert_eq!(order(["03/04/2026", "05/06/2026"]), None);
    assert_eq!(order(["03/04/2026", "25/06/2026"]), Some(DateOrder::DayFirst));
    assert_eq!(order(["03/04/2026", "06/25/2026"]), Some(DateOrder::MonthFirst));
    assert_eq!(order(["03.04.2026", "05.06.2026"]), Some(DateOrder::DayFirst));
    assert_eq!(order(["2026-04-03", "2026/06/05"]), Some(DateOrder::DayFirst));
    let at = |text: &str| values::moment(text, DateOrder::MonthFirst).map(Timestamp::to_rfc3339);
    assert_eq!(at("03/04/2026 2:05 PM").as_deref(), Some("2026-03-04T14:05:00Z"));
    assert_eq!(at("3/4/26").as_deref(), Some("2026-03-04T00:00:00Z"));
    assert_eq!(at("2026-03-04T05:06:07-03:00").as_deref(), Some("2026-03-04T08:06:07Z"));
    assert_eq!(at("yesterday"), None);
    assert_eq!(at("13/13/2026"), None);
}

#[test]
fn bad_lines_are_named_and_the_others_kept() {
    let (orders, bad) = orders_of(
        "Order,Date,Total,Currency\n1,2026-01-02,5.00,EUR\n,2026-01-02,5.00,EUR\n3,soon,5.00,EUR\n4,2026-01-02,a lot,EUR\n5,2026-01-02,5.00,Euros\n",
    );
    assert_eq!(orders.len(), 1);
    let told: Vec<_> = bad.iter().map(|bad| (bad.line, bad.code.as_str())).collect();
    assert_eq!(
        told,
        [(3, "shop-file-no-number"), (4, "shop-file-date"), (5, "shop-file-amount"), (6, "shop-file-currency")]
    );
}

#[test]
fn variants_of_both_exports_become_one_product() {
    let shopify = "Handle,Title,Body (HTML),Option1 Name,Option1 Value,Variant SKU,Variant Inventory Qty,Variant Price,Variant Compare At Price,Image Src,Published
jumper,Captain's Jumper,<p>Warm.</p>,Size,S,J-S,3,89.00,99.00,https://shop.example/j.png,true
jumper,,,,M,J-M,-1,89.00,,,
jumper,,,,,,,,,https://shop.example/j2.png,
mug,Harbour Mug,,Title,Default Title,MUG,0,14.50,,,false
";
    let woo = "ID,Type,SKU,Name,Published,Stock,Sale price,Regular price,Parent,Attribute 1 value(s)
7,variable,JUMPER,Captain's Jumper,1,,,,,\"S, M\"
8,variation,J-S,Captain's Jumper - S,1,3,,89,id:7,S
9,variation,J-M,Captain's Jumper - M,1,2,79,89,JUMPER,M
";
    for (text, name) in [(shopify, "shopify"), (woo, "woo")] {
        let titles = table::read(text, 9).unwrap().titles;
        assert_eq!(subject(&titles), Subject::Products, "{name}");
        let (Items::Products(products), bad) = understood(text, Subject::Products) else { panic!() };
        assert_eq!(bad, [], "{name}");
        assert_eq!(
            (products[0].title.as_str(), products[0].variants.len()),
            ("Captain's Jumper", 2),
            "{name}: {products:?}"
        );
        assert_eq!(products[0].variants[0].price.map(|price| price.minor), Some(8_900), "{name}");
        assert_eq!((products[0].variants[0].title.as_str(), products[0].variants[0].stock), ("S", Some(3)), "{name}");
    }
    let (Items::Products(products), _) = understood(shopify, Subject::Products) else { panic!() };
    assert_eq!((products[0].description.as_str(), products[0].variants[1].is_available), ("Warm.", false));
    assert!(!products[1].is_published && products[1].variants[0].title.is_empty(), "{products:?}");
}

#[test]
fn customers_come_by_address_phone_or_name() {
    let text = "Customer ID,First Name,Last Name,Email,Default Address Company,Default Address Address1,Default Address City,Default Address Country Code,Default Address Zip,Phone,Note,Tags
1,Frida,Lindqvist,Frida@customers.example,,Storgatan 4,Stockholm,SE,11122,+46701234567,likes blue,vip
2,,,,,,,,,,,
3,Jonas,Vogt,,,,,,,,,
";
    assert_eq!(subject(&table::read(text, 9).unwrap().titles), Subject::Customers);
    let (Items::Customers(people), bad) = understood(text, Subject::Customers) else { panic!() };
    assert_eq!((people.len(), bad.len(), bad[0].line), (2, 1, 3));
    assert_eq!((people[0].id.0.as_str(), people[1].id.0.as_str()), ("frida@customers.example", "Jonas Vogt"));
    assert_eq!((people[0].address.city.as_str(), people[0].note.as_str()), ("Stockholm", "likes blue"));
}
