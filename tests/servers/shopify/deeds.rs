//! What the double does when it is told to.

use super::execute::Run;
use super::shop::{Export, Shop, arguments_id, number_of};
use super::stock::{bag, cents, money};
use super::{bulk, stock};
use apollo_compiler::executable::Field;
use serde_json::{Map, Value, json};

fn refused(field: &str, message: &str) -> Value {
    json!({ "userErrors": [{ "field": [field], "message": message, "code": null }] })
}

impl Shop {
    pub fn mutate(&mut self, run: &mut Run, field: &Field, arguments: &Map<String, Value>) -> Value {
        let key = field.directives.get("idempotent").and_then(|found| found.specified_argument_by_name("key"));
        let key = key.map(|key| match &**key {
            apollo_compiler::ast::Value::Variable(name) => run.variables[name.as_str()].as_str().unwrap().to_owned(),
            other => other.as_str().unwrap().to_owned(),
        });
        match field.name.as_str() {
            "refundCreate" => {
                let Some(key) = key.filter(|key| !key.trim().is_empty()) else {
                    run.errors.push(json!({ "message": "The @idempotent directive is required" }));
                    return Value::Null;
                };
                let input = &arguments["input"];
                match self.answers.get(&key) {
                    Some((asked, answer)) if asked == input => answer.clone(),
                    Some(_) => refused("key", "The idempotency key was used for something else"),
                    None => {
                        let answer = self.refund(input);
                        self.answers.insert(key, (input.clone(), answer.clone()));
                        answer
                    }
                }
            }
            "orderCancel" => self.cancel(arguments),
            "orderUpdate" => self.update(&arguments["input"]),
            "orderInvoiceSend" => json!({ "order": { "id": arguments["id"] }, "userErrors": [] }),
            "draftOrderCreate" => self.draft(&arguments["input"]),
            "returnCreate" => self.create_return(&arguments["returnInput"]),
            "returnApproveRequest" => self.move_return(&arguments["input"]["id"], "REQUESTED", "OPEN"),
            "returnDeclineRequest" => self.decline_return(&arguments["input"]),
            "returnClose" => self.move_return(&arguments["id"], "OPEN", "CLOSED"),
            "returnCancel" => self.move_return(&arguments["id"], "OPEN", "CANCELED"),
            "draftOrderDelete" => self.delete_draft(&arguments["input"]["id"]),
            "draftOrderComplete" => self.complete_draft(&arguments["id"]),
            "discountCodeBasicCreate" => self.discount(&arguments["basicCodeDiscount"]),
            "discountCodeDelete" => self.delete_discount(&arguments["id"]),
            "fulfillmentCancel" => self.cancel_parcel(&arguments["id"]),
            "fulfillmentCreate" => self.fulfil(&arguments["fulfillment"]),
            "pageCreate" => self.create_page(&arguments["page"]),
            "pageUpdate" => self.update_page(arguments),
            "pageDelete" => self.delete_page(&arguments["id"]),
            "bulkOperationRunQuery" => self.export(run, arguments["query"].as_str().unwrap()),
            other => panic!("the double does not know the deed {other}"),
        }
    }

    fn export(&mut self, run: &Run, query: &str) -> Value {
        let file = match bulk::file(run.schema, self, query) {
            Ok(file) => file,
            Err(reason) => return refused("query", &reason),
        };
        self.exports.push(Export { file, polls: 2, status: "COMPLETED", signature: 1 });
        let id = format!("gid://shopify/BulkOperation/{}", self.exports.len());
        json!({ "bulkOperation": { "id": id, "status": "CREATED" }, "userErrors": [] })
    }

    fn refund(&mut self, input: &Value) -> Value {
        let (moment, id) = (self.tick(), self.fresh("Refund"));
        let status = if self.refuses_payment { "FAILURE" } else { "SUCCESS" };
        let payments: Vec<Value> = list(&input["transactions"])
            .map(|part| {
                json!({
                    "id": self.fresh("OrderTransaction"), "kind": "REFUND", "status": status,
                    "gateway": part["gateway"], "formattedGateway": part["gateway"],
                    "manualPaymentGateway": part["gateway"] == "manual", "processedAt": moment,
                    "amountSet": bag(cents(&part["amount"])), "parentTransaction": { "id": part["parentId"] },
                })
            })
            .collect();
        let Some(order) = self.orders.get_mut(&number_of(&input["orderId"])) else {
            return refused("orderId", "Order does not exist");
        };
        let amount: i64 = payments.iter().map(|part| cents(&part["amountSet"])).sum();
        let before = cents(&order["totalRefundedSet"]);
        let total = cents(&order["totalPriceSet"]);
        if before + amount > total {
            return refused("transactions", "Refund amount exceeds what was paid");
        }
        let mut lines = Vec::new();
        for wanted in list(&input["refundLineItems"]) {
            let is_restocked = wanted["restockType"] == "RETURN";
            if is_restocked && wanted["locationId"].is_null() {
                return refused("refundLineItems", "Location is required");
            }
            let items = order["lineItems"].as_array_mut().unwrap();
            let Some(item) = items.iter_mut().find(|item| item["id"] == wanted["lineItemId"]) else {
                return refused("refundLineItems", "Line item does not exist");
            };
            let (left, count) = (item["currentQuantity"].as_i64().unwrap(), wanted["quantity"].as_i64().unwrap());
            if count > left {
                return refused("refundLineItems", "Quantity cannot refund more items than were purchased");
            }
            item["currentQuantity"] = json!(left - count);
            lines.push(json!({
                "quantity": count, "subtotalSet": bag(cents(&item["originalUnitPriceSet"]) * count),
                "totalTaxSet": bag(0), "lineItem": { "id": item["id"] },
            }));
        }
        let refund = json!({
            "id": id, "createdAt": moment, "note": input["note"], "totalRefundedSet": bag(amount),
            "refundLineItems": lines, "transactions": payments,
        });
        order["refunds"].as_array_mut().unwrap().push(refund.clone());
        order["transactions"].as_array_mut().unwrap().extend(payments);
        order["totalRefundedSet"] = bag(before + amount);
        // Pieces that go back into stock without money leave the payment as it is.
        if amount > 0 {
            let is_whole = before + amount == total;
            order["displayFinancialStatus"] = json!(if is_whole { "REFUNDED" } else { "PARTIALLY_REFUNDED" });
        }
        order["updatedAt"] = json!(moment);
        json!({ "refund": refund, "userErrors": [] })
    }

    fn cancel(&mut self, arguments: &Map<String, Value>) -> Value {
        let (moment, job) = (self.tick(), self.fresh("Job"));
        let complaint = |message: &str| json!({ "orderCancelUserErrors": [{ "field": ["orderId"], "message": message, "code": "INVALID" }] });
        let Some(order) = self.orders.get_mut(&arguments_id(arguments, "orderId")) else {
            return complaint("Order does not exist");
        };
        if !order["cancelledAt"].is_null() {
            return complaint("Cannot cancel an order that has already been canceled");
        }
        order["cancelledAt"] = json!(moment);
        order["updatedAt"] = json!(moment);
        json!({ "job": { "id": job, "done": false }, "orderCancelUserErrors": [] })
    }

    fn update(&mut self, input: &Value) -> Value {
        let moment = self.tick();
        let Some(order) = self.orders.get_mut(&number_of(&input["id"])) else {
            return refused("id", "Order does not exist");
        };
        for (name, value) in input.as_object().unwrap() {
            match name.as_str() {
                "shippingAddress" => {
                    let place = order["shippingAddress"].as_object_mut().unwrap();
                    for (part, text) in value.as_object().unwrap() {
                        let part = if part == "countryCode" { "countryCodeV2" } else { part };
                        place.insert(part.to_owned(), text.clone());
                    }
                }
                name => order[name] = value.clone(),
            }
        }
        order["updatedAt"] = json!(moment);
        json!({ "order": { "id": order["id"] }, "userErrors": [] })
    }

    fn draft(&mut self, input: &Value) -> Value {
        let id = self.fresh("DraftOrder");
        let link = format!("https://nordlicht.example/invoices/{}", number_of(&json!(id)));
        let draft = json!({ "id": id, "tags": input["tags"], "order": null, "input": input, "invoiceUrl": link,
            "totalPriceSet": bag(self.draft_total(input)) });
        self.drafts.push(draft.clone());
        json!({ "draftOrder": draft, "userErrors": [] })
    }

    /// What the goods cost, less the discount upon all of them; taxes are in the prices, unless the shop adds them.
    fn draft_total(&self, input: &Value) -> i64 {
        let price = |line: &Value| match line["priceOverride"]["amount"].as_str() {
            Some(_) => cents(&line["priceOverride"]["amount"]),
            None => self.variant(&line["variantId"]).map_or(1000, |variant| cents(&variant["price"])),
        };
        let sum: i64 = list(&input["lineItems"]).map(|line| price(&line) * line["quantity"].as_i64().unwrap()).sum();
        let discount = &input["appliedDiscount"];
        let off = match discount["valueType"].as_str() {
            Some("PERCENTAGE") => sum * discount["value"].as_f64().map_or(0, |share| share as i64) / 100,
            Some("FIXED_AMOUNT") => cents(&discount["amountWithCurrency"]["amount"]),
            _ => 0,
        };
        let rest = (sum - off).max(0);
        if self.adds_taxes { rest * 119 / 100 } else { rest }
    }

    pub fn variant(&self, id: &Value) -> Option<Value> {
        self.products.values().flat_map(|product| list(&product["variants"])).find(|variant| variant["id"] == *id)
    }

    fn delete_draft(&mut self, id: &Value) -> Value {
        let count = self.drafts.len();
        self.drafts.retain(|draft| draft["id"] != *id);
        if self.drafts.len() == count {
            return refused("id", "Draft order does not exist");
        }
        json!({ "deletedId": id, "userErrors": [] })
    }

    /// The customer pays a draft by its invoice: it becomes an order.
    pub fn pay_draft(&mut self, id: &Value) {
        let answer = self.complete_draft(id);
        assert_eq!(answer["userErrors"], json!([]), "{answer}");
    }

    fn complete_draft(&mut self, id: &Value) -> Value {
        let (order, now) = (self.fresh("Order"), self.tick());
        let number = number_of(&json!(order));
        let Some(draft) = self.drafts.iter_mut().find(|draft| draft["id"] == *id) else {
            return refused("id", "Draft order does not exist");
        };
        if !draft["order"].is_null() {
            return refused("id", "This order has been paid");
        }
        draft["order"] = json!({ "id": order });
        let draft = draft.clone();
        let count = list(&draft["input"]["lineItems"]).count();
        let mut made = stock::order(number, u64::try_from(count).unwrap());
        made["totalPriceSet"] = draft["totalPriceSet"].clone();
        made["tags"] = draft["tags"].clone();
        made["updatedAt"] = json!(now);
        // Whoever asks for orders since a moment of their own has a clock that is not the shop's made-up one.
        made["createdAt"] = json!(comptoir_kernel::Clock::now(&comptoir_kernel::SystemClock).to_rfc3339());
        self.orders.insert(number, made);
        json!({ "draftOrder": draft, "userErrors": [] })
    }

    fn discount(&mut self, input: &Value) -> Value {
        let code = &input["code"];
        if self.discounts.iter().any(|node| node["codeDiscount"]["codes"][0]["code"] == *code) {
            return json!({ "userErrors": [{ "field": ["code"], "message": "Code must be unique", "code": "TAKEN" }] });
        }
        let value = &input["customerGets"]["value"];
        let value = match value["percentage"].as_f64() {
            Some(share) => json!({ "__typename": "DiscountPercentage", "percentage": share }),
            None => {
                let amount = money(cents(&value["discountAmount"]["amount"]));
                json!({ "__typename": "DiscountAmount", "amount": amount })
            }
        };
        let minimum = &input["minimumRequirement"]["subtotal"]["greaterThanOrEqualToSubtotal"];
        let minimum = if minimum.is_null() {
            Value::Null
        } else {
            json!({ "__typename": "DiscountMinimumSubtotal", "greaterThanOrEqualToSubtotal": money(cents(minimum)) })
        };
        let buyers = list(&input["context"]["customers"]["add"]).map(|id| json!({ "id": id })).collect::<Vec<_>>();
        let context = if buyers.is_empty() {
            json!({ "__typename": "DiscountBuyerSelectionAll" })
        } else {
            json!({ "__typename": "DiscountCustomers", "customers": buyers })
        };
        let node = json!({
            "id": self.fresh("DiscountCodeNode"),
            "codeDiscount": {
                "__typename": "DiscountCodeBasic", "title": input["title"], "status": "ACTIVE",
                "endsAt": input["endsAt"], "appliesOncePerCustomer": input["appliesOncePerCustomer"],
                "usageLimit": if self.spoils_discounts { Value::Null } else { input["usageLimit"].clone() },
                "asyncUsageCount": 0, "codes": [{ "code": code }], "customerGets": { "value": value },
                "minimumRequirement": minimum, "context": context,
            },
        });
        self.discounts.push(node.clone());
        json!({ "codeDiscountNode": node, "userErrors": [] })
    }

    fn delete_discount(&mut self, id: &Value) -> Value {
        let count = self.discounts.len();
        self.discounts.retain(|node| node["id"] != *id);
        if self.discounts.len() == count {
            let complaint = json!({ "field": ["id"], "message": "Code discount does not exist.", "code": "INVALID" });
            return json!({ "deletedCodeDiscountId": null, "userErrors": [complaint] });
        }
        json!({ "deletedCodeDiscountId": id, "userErrors": [] })
    }

    /// The pieces can be sent again.
    fn cancel_parcel(&mut self, id: &Value) -> Value {
        let moment = self.tick();
        let is_of = |order: &&mut Value| list(&order["fulfillments"]).any(|parcel| parcel["id"] == *id);
        let Some(order) = self.orders.values_mut().find(is_of) else {
            return refused("id", "Fulfillment not found.");
        };
        let parcels = order["fulfillments"].as_array_mut().unwrap();
        let parcel = parcels.iter_mut().find(|parcel| parcel["id"] == *id).unwrap();
        if parcel["status"] == "CANCELLED" {
            return refused("id", "Fulfillment is already cancelled.");
        }
        (parcel["status"], parcel["displayStatus"]) = (json!("CANCELLED"), json!("CANCELED"));
        parcel["updatedAt"] = json!(moment);
        let parcel = parcel.clone();
        let is_sent = parcels.iter().any(|parcel| parcel["status"] == "SUCCESS");
        for piece in list(&parcel["fulfillmentLineItems"]) {
            let items = order["fulfillmentOrders"][0]["lineItems"].as_array_mut().unwrap();
            let item = items.iter_mut().find(|item| item["lineItem"]["id"] == piece["lineItem"]["id"]).unwrap();
            let left = item["remainingQuantity"].as_i64().unwrap() + piece["quantity"].as_i64().unwrap();
            item["remainingQuantity"] = json!(left);
        }
        order["displayFulfillmentStatus"] = json!(if is_sent { "PARTIALLY_FULFILLED" } else { "UNFULFILLED" });
        order["updatedAt"] = json!(moment);
        json!({ "fulfillment": parcel, "userErrors": [] })
    }

    fn fulfil(&mut self, input: &Value) -> Value {
        let (moment, id) = (self.tick(), self.fresh("Fulfillment"));
        let mut sent = Vec::new();
        for part in list(&input["lineItemsByFulfillmentOrder"]) {
            let is_of = |order: &&mut Value| order["fulfillmentOrders"][0]["id"] == part["fulfillmentOrderId"];
            let Some(order) = self.orders.values_mut().find(is_of) else {
                return refused("fulfillmentOrderId", "Fulfillment order does not exist");
            };
            for wanted in list(&part["fulfillmentOrderLineItems"]) {
                let items = order["fulfillmentOrders"][0]["lineItems"].as_array_mut().unwrap();
                let item = items.iter_mut().find(|item| item["id"] == wanted["id"]).unwrap();
                let left = item["remainingQuantity"].as_i64().unwrap() - wanted["quantity"].as_i64().unwrap();
                item["remainingQuantity"] = json!(left);
                sent.push(json!({ "quantity": wanted["quantity"], "lineItem": item["lineItem"] }));
            }
            let info = &input["trackingInfo"];
            order["fulfillments"].as_array_mut().unwrap().push(json!({
                "id": id, "createdAt": moment, "updatedAt": moment, "inTransitAt": null, "deliveredAt": null,
                "status": "SUCCESS", "displayStatus": "FULFILLED", "fulfillmentLineItems": sent,
                "trackingInfo": [{ "company": info["company"], "number": info["number"], "url": info["url"] }],
            }));
            order["displayFulfillmentStatus"] = json!("PARTIALLY_FULFILLED");
            order["updatedAt"] = json!(moment);
        }
        json!({ "fulfillment": { "id": id, "status": "SUCCESS" }, "userErrors": [] })
    }
}

fn list(value: &Value) -> std::vec::IntoIter<Value> {
    value.as_array().cloned().unwrap_or_default().into_iter()
}
