//! What the double keeps, and how its root questions are answered.

use super::execute::{Run, denied};
use super::stock::{self, TODAY, at};
use apollo_compiler::executable::{Field, Operation, Selection};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, HashMap};

/// Every right that an app of a shop's own can have here.
pub const ALL_SCOPES: [&str; 9] = [
    "write_returns",
    "read_all_orders",
    "write_orders",
    "read_customers",
    "read_products",
    "write_draft_orders",
    "write_discounts",
    "write_merchant_managed_fulfillment_orders",
    "write_content",
];

/// A run that writes everything into a file.
pub struct Export {
    pub file: String,
    /// How often it says that it is still running.
    pub polls: u32,
    pub status: &'static str,
    /// Part of the file's address: another one after the old one has ended.
    pub signature: u32,
}

#[derive(Default)]
pub struct Shop {
    pub orders: BTreeMap<u64, Value>,
    pub customers: BTreeMap<u64, Value>,
    pub products: BTreeMap<u64, Value>,
    pub drafts: Vec<Value>,
    pub discounts: Vec<Value>,
    pub pages: BTreeMap<u64, Value>,
    /// A shop that writes the tags and letters of pages in its own way.
    pub rewrites_pages: bool,
    pub exports: Vec<Export>,
    pub scopes: Vec<String>,
    /// The plan leaves out who customers are.
    pub hides_customers: bool,
    /// A payment provider that refuses to pay back.
    pub refuses_payment: bool,
    /// A shop that publishes another limit than the one asked for.
    pub spoils_discounts: bool,
    /// Taxes come on top of the prices.
    pub adds_taxes: bool,
    /// Answers by idempotency key, with what was asked.
    pub answers: HashMap<String, (Value, Value)>,
    pub base: String,
    ticks: i64,
    ids: u64,
}

pub fn number_of(id: &Value) -> u64 {
    id.as_str().and_then(|id| id.rsplit('/').next()).and_then(|id| id.parse().ok()).unwrap_or_default()
}

pub fn arguments_id(arguments: &Map<String, Value>, name: &str) -> u64 {
    number_of(arguments.get(name).unwrap_or(&Value::Null))
}

impl Shop {
    pub fn with_orders(count: u64) -> Self {
        let mut shop = Self { scopes: ALL_SCOPES.map(str::to_owned).to_vec(), ids: 900_000_000, ..Self::default() };
        for number in 1..=count {
            shop.orders.insert(number, stock::order(number, 1 + number % 3));
        }
        for number in 1..=(count / 2).max(1) {
            shop.customers.insert(number, stock::customer(number));
        }
        for number in 1..=(count / 10).max(1) {
            shop.products.insert(number, stock::product(number, 1 + number % 2 * 2));
        }
        shop
    }

    /// Later than everything before.
    pub fn tick(&mut self) -> String {
        self.ticks += 1;
        at(TODAY + self.ticks)
    }

    pub fn fresh(&mut self, kind: &str) -> String {
        self.ids += 1;
        format!("gid://shopify/{kind}/{}", self.ids)
    }

    pub fn has(&self, scope: &str) -> bool {
        let writing = scope.replacen("read_", "write_", 1);
        self.scopes.iter().any(|granted| granted == scope || *granted == writing)
    }

    /// The right that a field needs and the key lacks.
    pub fn hidden(&self, kind: &str, field: &str) -> Option<&'static str> {
        let personal = ["firstName", "lastName", "defaultEmailAddress", "defaultPhoneNumber", "defaultAddress"];
        if kind == "Customer" && self.hides_customers && personal.contains(&field) {
            return Some("read_customers_protected");
        }
        if kind == "Order" && field == "returns" && !self.has("read_returns") {
            return Some("read_returns");
        }
        (kind == "Order" && field == "customer" && !self.has("read_customers")).then_some("read_customers")
    }

    pub fn suggested(arguments: &Map<String, Value>) -> Value {
        let lines = arguments.get("refundLineItems").and_then(Value::as_array).cloned().unwrap_or_default();
        let lines = lines.iter().map(
            |line| json!({ "lineItem": { "id": line["lineItemId"] }, "location": { "id": "gid://shopify/Location/1" } }),
        );
        json!({ "refundLineItems": lines.collect::<Vec<_>>() })
    }

    /// Answers an operation whose document is valid.
    pub fn answer(&mut self, run: &mut Run, operation: &Operation) -> Value {
        let mut data = Map::new();
        for selection in &operation.selection_set.selections {
            let Selection::Field(field) = selection else { panic!("a root is a field") };
            let path = [json!(field.name.as_str())];
            let arguments = run.arguments(field);
            let value = match self.right_for(field, &arguments) {
                Some(scope) => {
                    run.errors.push(denied(scope, &path));
                    Value::Null
                }
                None if operation.is_mutation() => {
                    let found = self.mutate(run, field, &arguments);
                    run.below(self, field, &found, &path)
                }
                None => {
                    let found = self.find(field, &arguments);
                    run.below(self, field, &found, &path)
                }
            };
            data.insert(field.response_key().to_string(), value);
        }
        data.into()
    }

    fn right_for(&self, field: &Field, arguments: &Map<String, Value>) -> Option<&'static str> {
        if let Some(right) = self.right_for_pages(field.name.as_str(), arguments) {
            return right;
        }
        let scope = match field.name.as_str() {
            "order" | "orders" | "ordersCount" => "read_orders",
            "customers" | "customersCount" => "read_customers",
            "product" | "products" | "productsCount" | "productVariant" => "read_products",
            "returnableFulfillments" | "return" | "nodes" => "read_returns",
            "returnCreate" | "returnApproveRequest" | "returnDeclineRequest" | "returnClose" | "returnCancel" => {
                "write_returns"
            }
            "draftOrders" => "read_draft_orders",
            "codeDiscountNodeByCode" => "read_discounts",
            "refundCreate" | "orderCancel" | "orderUpdate" | "orderInvoiceSend" => "write_orders",
            "draftOrderCreate" | "draftOrderComplete" | "draftOrderDelete" => "write_draft_orders",
            "discountCodeBasicCreate" | "discountCodeDelete" => "write_discounts",
            "fulfillmentCreate" | "fulfillmentCancel" => "write_merchant_managed_fulfillment_orders",
            _ => return None,
        };
        (!self.has(scope)).then_some(scope)
    }

    fn find(&mut self, field: &Field, arguments: &Map<String, Value>) -> Value {
        match field.name.as_str() {
            "shop" => json!({
                "name": "Nordlicht", "url": "https://nordlicht.myshopify.com", "currencyCode": "EUR",
                "ianaTimezone": "Europe/Berlin", "primaryDomain": { "url": "https://nordlicht.example" },
            }),
            "currentAppInstallation" => {
                let scopes: Vec<Value> = self.scopes.iter().map(|scope| json!({ "handle": scope })).collect();
                json!({ "accessScopes": scopes })
            }
            "order" => {
                let number = arguments_id(arguments, "id");
                self.visible_orders().find(|(id, _)| *id == number).map_or(Value::Null, |(_, order)| order.clone())
            }
            "product" => self.products.get(&arguments_id(arguments, "id")).cloned().unwrap_or_default(),
            "productVariant" => self.variant(&arguments["id"]).unwrap_or_default(),
            "returnableFulfillments" => self.returnable(arguments_id(arguments, "orderId")),
            "return" => self.find_return(&arguments["id"]).unwrap_or_default(),
            "nodes" => {
                let ids = arguments["ids"].as_array().unwrap().iter();
                ids.map(|id| self.find_page(id).or_else(|| self.find_return(id)).unwrap_or_default()).collect()
            }
            "orders" if arguments.get("query").is_some_and(|query| query == "return_status:return_requested") => {
                self.asked_to_return()
            }
            "pages" => matching(self.pages.values(), arguments),
            "orders" => matching(self.visible_orders().map(|(_, order)| order), arguments),
            "customers" => matching(self.customers.values(), arguments),
            "products" => matching(self.products.values(), arguments),
            "ordersCount" => json!({ "count": self.visible_orders().count() }),
            "customersCount" => json!({ "count": self.customers.len() }),
            "productsCount" => json!({ "count": self.products.len() }),
            "draftOrders" => self.drafts.clone().into(),
            "codeDiscountNodeByCode" => {
                let code = &arguments["code"];
                let has_code = |node: &&Value| node["codeDiscount"]["codes"][0]["code"] == *code;
                self.discounts.iter().find(has_code).cloned().unwrap_or_default()
            }
            "bulkOperation" => self.export_state(arguments_id(arguments, "id")),
            other => panic!("the double does not know the question {other}"),
        }
    }

    /// Without a right of its own, older orders do not exist.
    fn visible_orders(&self) -> impl Iterator<Item = (u64, &Value)> {
        let first = if self.has("read_all_orders") { String::new() } else { at(TODAY - 60 * 86_400) };
        self.orders
            .iter()
            .filter(move |(_, order)| order["createdAt"].as_str().is_some_and(|created| created >= first.as_str()))
            .map(|(id, order)| (*id, order))
    }

    pub fn visible(&self, root: &str) -> Vec<Value> {
        match root {
            "orders" => self.visible_orders().map(|(_, order)| order.clone()).collect(),
            "customers" => self.customers.values().cloned().collect(),
            "products" => self.products.values().cloned().collect(),
            other => panic!("no export of {other}"),
        }
    }

    fn export_state(&mut self, number: u64) -> Value {
        let index = usize::try_from(number).unwrap() - 1;
        let url = format!("{}/files/{number}", self.base);
        let Some(export) = self.exports.get_mut(index) else { return Value::Null };
        let is_running = export.polls > 0;
        export.polls = export.polls.saturating_sub(1);
        let status = if is_running { "RUNNING" } else { export.status };
        let is_there = status == "COMPLETED" && !export.file.is_empty();
        let roots = export.file.lines().filter(|line| !line.contains("__parentId")).count();
        json!({
            "id": format!("gid://shopify/BulkOperation/{number}"), "status": status, "errorCode": null,
            "url": is_there.then(|| format!("{url}?signature={}", export.signature)),
            "objectCount": export.file.lines().count().to_string(), "rootObjectCount": roots.to_string(),
        })
    }
}

/// What a search such as `updated_at:>='…'` finds, in the order asked for.
fn matching<'a>(all: impl Iterator<Item = &'a Value>, arguments: &Map<String, Value>) -> Value {
    let query = arguments.get("query").and_then(Value::as_str).unwrap_or_default();
    let (key, wanted) = query.split_once(':').unwrap_or_default();
    let plain = wanted.trim_start_matches(['>', '=']).trim_matches('\'');
    let is_found = |item: &&Value| match key {
        "" => true,
        // The index knows whole seconds.
        "updated_at" => item["updatedAt"].as_str().unwrap()[..19] >= plain[..19],
        "id" => number_of(&item["id"]) > plain.parse().unwrap(),
        "email" => item["defaultEmailAddress"]["emailAddress"] == plain,
        other => panic!("the double does not search by {other}"),
    };
    let mut found: Vec<&Value> = all.filter(is_found).collect();
    match arguments.get("sortKey").and_then(Value::as_str) {
        Some("UPDATED_AT") => found.sort_by_key(|item| (item["updatedAt"].as_str(), number_of(&item["id"]))),
        _ => found.sort_by_key(|item| number_of(&item["id"])),
    }
    // Only the page that was asked for is copied; the others hold their places.
    let after: usize = arguments.get("after").and_then(Value::as_str).map_or(0, |after| after.parse().unwrap());
    let first = arguments.get("first").and_then(Value::as_u64).map_or(0, |first| usize::try_from(first).unwrap());
    let is_asked = |at: usize| (after..after + first).contains(&at);
    found.into_iter().enumerate().map(|(at, item)| if is_asked(at) { item.clone() } else { Value::Null }).collect()
}
