//! The made-up shop: what it sells, who bought what.

use serde_json::{Value, json};

/// Noon of the day on which the tests play.
pub const TODAY: i64 = 1_795_176_000;

const NAMES: [(&str, &str); 6] = [
    ("Ada", "Sørensen"),
    ("Jürgen", "Groß"),
    ("Zoë", "O’Brien"),
    ("明", "田中"),
    ("Łucja", "Wójcik"),
    ("سارة", "حداد"),
];
const GOODS: [(&str, i64); 5] =
    [("Enamel mug", 1990), ("Wool blanket", 8900), ("Linen towel", 1450), ("Storm lantern", 3495), ("Tea tin", 775)];

pub fn at(seconds: i64) -> String {
    comptoir_kernel::Timestamp::from_millisecond(seconds * 1000).to_rfc3339()
}

pub fn money(minor: i64) -> Value {
    json!({ "amount": format!("{}.{:02}", minor / 100, minor % 100), "currencyCode": "EUR" })
}

pub fn bag(minor: i64) -> Value {
    json!({ "presentmentMoney": money(minor), "shopMoney": money(minor) })
}

/// The whole cents of a bag or of an amount.
pub fn cents(value: &Value) -> i64 {
    let text = value["presentmentMoney"]["amount"].as_str().or_else(|| value.as_str()).unwrap_or("0");
    let (whole, rest) = text.split_once('.').unwrap_or((text, "00"));
    whole.parse::<i64>().unwrap() * 100 + format!("{rest:0<2}")[..2].parse::<i64>().unwrap()
}

fn place(first: &str, last: &str) -> Value {
    json!({
        "firstName": first, "lastName": last, "company": null, "address1": "Hafenstraße 7", "address2": null,
        "zip": "20457", "city": "Hamburg", "province": null, "provinceCode": null, "country": "Germany",
        "countryCodeV2": "DE", "phone": "+49 40 1234567",
    })
}

pub fn customer(number: u64) -> Value {
    let (first, last) = NAMES[usize::try_from(number).unwrap() % NAMES.len()];
    json!({
        "__typename": "Customer", "id": format!("gid://shopify/Customer/{number}"), "firstName": first,
        "lastName": last, "locale": "de", "tags": ["regular"], "note": null, "createdAt": at(TODAY - 9_000_000),
        "updatedAt": at(TODAY - 100_000 + i64::try_from(number).unwrap()),
        "defaultEmailAddress": { "emailAddress": format!("customer{number}@nordlicht.example") },
        "defaultPhoneNumber": { "phoneNumber": "+49401234567" }, "defaultAddress": place(first, last),
    })
}

pub fn product(number: u64, variants: u64) -> Value {
    let (title, price) = GOODS[usize::try_from(number).unwrap() % GOODS.len()];
    let variants: Vec<Value> = (1..=variants)
        .map(|index| {
            json!({
                "id": format!("gid://shopify/ProductVariant/{number}{index:03}"), "sku": format!("N-{number}-{index}"),
                "title": if variants == 1 { "Default Title".to_owned() } else { format!("Size {index}") },
                "price": money(price)["amount"], "compareAtPrice": null, "inventoryQuantity": -2,
                "availableForSale": true, "inventoryPolicy": "CONTINUE", "inventoryItem": { "tracked": true },
            })
        })
        .collect();
    json!({
        "__typename": "Product", "id": format!("gid://shopify/Product/{number}"), "title": title,
        "updatedAt": at(TODAY - 50_000 + i64::try_from(number).unwrap()),
        "onlineStoreUrl": "https://nordlicht.example/products/mug", "description": "Made to last.",
        "status": "ACTIVE", "tags": [], "variants": variants,
        "featuredMedia": { "preview": { "image": { "url": "https://nordlicht.example/mug.jpg" } } },
    })
}

/// An order of some lines, paid by card; every hundredth is a guest's, every fifth was sent.
pub fn order(number: u64, lines: u64) -> Value {
    let moment = at(TODAY - 4_000_000 + i64::try_from(number).unwrap() * 60);
    let (first, last) = NAMES[usize::try_from(number).unwrap() % NAMES.len()];
    let id = format!("gid://shopify/Order/{number}");
    let line_of = |index: u64| format!("gid://shopify/LineItem/{}", number * 1000 + index);
    let price = |index: u64| GOODS[usize::try_from(number + index).unwrap() % GOODS.len()].1;
    let total: i64 = (1..=lines).map(|index| price(index) * 2).sum::<i64>() + 490;
    let items: Vec<Value> = (1..=lines).map(|index| line(&line_of(index), number + index, price(index))).collect();
    let open: Vec<Value> = (1..=lines)
        .map(|index| {
            json!({
                "id": format!("gid://shopify/FulfillmentOrderLineItem/{}", number * 1000 + index),
                "remainingQuantity": 2, "lineItem": { "id": line_of(index) },
            })
        })
        .collect();
    json!({
        "__typename": "Order", "id": id, "legacyResourceId": number.to_string(), "name": format!("#{}", 1000 + number),
        "createdAt": moment, "updatedAt": moment, "processedAt": moment, "cancelledAt": null, "closed": false,
        "displayFinancialStatus": "PAID", "displayFulfillmentStatus": "UNFULFILLED", "presentmentCurrencyCode": "EUR",
        "taxesIncluded": true, "email": format!("customer{number}@nordlicht.example"), "phone": null,
        "note": "Please ring twice", "tags": ["web"], "customerLocale": "de-DE",
        "statusPageUrl": format!("https://nordlicht.example/orders/{number}"),
        "customer": if number.is_multiple_of(100) { Value::Null } else { customer(number) },
        "billingAddress": place(first, last), "shippingAddress": place(first, last),
        "subtotalPriceSet": bag(total - 490), "totalDiscountsSet": bag(0), "totalShippingPriceSet": bag(490),
        "totalTaxSet": bag(total * 19 / 119), "totalPriceSet": bag(total), "totalRefundedSet": bag(0),
        "risk": { "recommendation": "ACCEPT", "assessments": [{ "riskLevel": "LOW" }] },
        "transactions": [payment(number, total, &moment)], "refunds": [], "returns": [], "fulfillments": [], "lineItems": items,
        "events": [
            { "__typename": "BasicEvent", "id": "e1", "createdAt": moment, "message": "Order placed" },
            { "__typename": "CommentEvent", "id": "e2", "createdAt": moment, "appTitle": null, "message": "Nice one" },
        ],
        "fulfillmentOrders": [
            { "id": format!("gid://shopify/FulfillmentOrder/{number}"), "status": "OPEN", "lineItems": open },
        ],
    })
}

fn line(id: &str, product: u64, price: i64) -> Value {
    let (title, _) = GOODS[usize::try_from(product).unwrap() % GOODS.len()];
    json!({
        "id": id, "title": title, "variantTitle": "Blue", "sku": format!("N-{product}"), "quantity": 2,
        "currentQuantity": 2, "unfulfilledQuantity": 2, "customAttributes": [{ "key": "engraving", "value": "A+J" }],
        "originalUnitPriceSet": bag(price), "discountedTotalSet": bag(price * 2), "taxLines": [],
        "image": null, "product": { "id": format!("gid://shopify/Product/{product}") },
        "variant": { "id": format!("gid://shopify/ProductVariant/{product}001") },
    })
}

fn payment(number: u64, total: i64, moment: &str) -> Value {
    json!({
        "id": format!("gid://shopify/OrderTransaction/{number}"), "kind": "SALE", "status": "SUCCESS",
        "gateway": "shopify_payments", "formattedGateway": "Shopify Payments", "manualPaymentGateway": false,
        "processedAt": moment, "amountSet": bag(total), "parentTransaction": null,
    })
}
