//! Returns of the double: what a customer asks for, and what may become of it. A return holds pieces that were sent and not
//! paid back; a request is answered once, and only what nobody has worked on is cancelled.

use super::shop::{Shop, number_of};
use super::stock::at;
use serde_json::{Value, json};

/// The longest texts that the platform takes.
const LONGEST_NOTE: usize = 255;
const LONGEST_DECLINE: usize = 500;

fn refused(field: &str, code: &str, message: &str) -> Value {
    json!({ "return": null, "userErrors": [{ "field": [field], "message": message, "code": code }] })
}

fn list(value: &Value) -> std::vec::IntoIter<Value> {
    value.as_array().cloned().unwrap_or_default().into_iter()
}

fn count(value: &Value) -> i64 {
    value.as_i64().unwrap()
}

impl Shop {
    /// Everything of an order has been sent, so that it may come back: the first piece of each line in a parcel of its own.
    pub fn send_all(&mut self, number: u64) {
        let order = self.orders.get_mut(&number).unwrap();
        let mut parcels = [Vec::new(), Vec::new()];
        for line in list(&order["lineItems"]) {
            let own = number_of(&line["id"]);
            let all = count(&line["quantity"]);
            for (parcel, quantity) in [1, all - 1].into_iter().enumerate().filter(|(_, quantity)| *quantity > 0) {
                let id = format!("gid://shopify/FulfillmentLineItem/{own}{parcel}");
                parcels[parcel].push(json!({ "id": id, "quantity": quantity, "lineItem": { "id": line["id"] } }));
            }
        }
        let sent = parcels.into_iter().enumerate().filter(|(_, pieces)| !pieces.is_empty());
        order["fulfillments"] = sent
            .map(|(parcel, pieces)| {
                json!({
                    "id": format!("gid://shopify/Fulfillment/{number}{parcel}"), "createdAt": at(1_795_000_000),
                    "updatedAt": at(1_795_000_000), "inTransitAt": null, "deliveredAt": null, "status": "SUCCESS",
                    "displayStatus": "FULFILLED", "fulfillmentLineItems": pieces, "trackingInfo": [],
                })
            })
            .collect();
        order["displayFulfillmentStatus"] = json!("FULFILLED");
    }

    /// A customer asks in the shop to send one piece of the first line of an order back. Answers the id of the return.
    pub fn ask_to_return(&mut self, number: u64, reason: &str, note: &str) -> String {
        let piece = self.orders[&number]["fulfillments"][0]["fulfillmentLineItems"][0].clone();
        let lines = json!([{ "fulfillmentLineItemId": piece["id"], "quantity": 1, "returnReason": reason }]);
        let made = self.make_return(number, &lines, "REQUESTED");
        let id = made["id"].as_str().unwrap().to_owned();
        self.change_return(&id, |found| found["returnLineItems"][0]["customerNote"] = json!(note));
        id
    }

    /// Somebody at the shop moves a return by hand.
    pub fn set_return(&mut self, id: &str, status: &str) {
        self.change_return(id, |found| found["status"] = json!(status));
    }

    /// The same of the newest return of an order.
    pub fn set_newest_return(&mut self, number: u64, status: &str) {
        self.orders.get_mut(&number).unwrap()["returns"].as_array_mut().unwrap().last_mut().unwrap()["status"] =
            json!(status);
    }

    fn change_return(&mut self, id: &str, change: impl FnOnce(&mut Value)) {
        let all = self.orders.values_mut().filter_map(|order| order["returns"].as_array_mut()).flatten();
        change(all.into_iter().find(|found| found["id"] == id).unwrap());
    }

    pub(super) fn find_return(&self, id: &Value) -> Option<Value> {
        self.orders.values().flat_map(|order| list(&order["returns"])).find(|found| found["id"] == *id)
    }

    /// Pieces of a line sent that are in returns that count.
    fn held(&self, number: u64, piece: &Value) -> i64 {
        let counts = |one: &Value| matches!(one["status"].as_str(), Some("REQUESTED" | "OPEN" | "CLOSED"));
        let lines = list(&self.orders[&number]["returns"]).filter(counts).flat_map(|one| list(&one["returnLineItems"]));
        let of_piece = lines.filter(|line| line["fulfillmentLineItem"]["id"] == *piece);
        of_piece.map(|line| count(&line["quantity"])).sum()
    }

    pub(super) fn returnable(&self, number: u64) -> Value {
        let Some(order) = self.orders.get(&number) else { return json!([]) };
        let parcels = list(&order["fulfillments"]).map(|parcel| {
            let pieces: Vec<Value> = list(&parcel["fulfillmentLineItems"])
                .map(|piece| {
                    let left = count(&piece["quantity"]) - self.held(number, &piece["id"]);
                    json!({ "quantity": left, "fulfillmentLineItem": piece })
                })
                .filter(|piece| count(&piece["quantity"]) > 0)
                .collect();
            let id = format!("gid://shopify/ReturnableFulfillment/{}", number_of(&parcel["id"]));
            json!({ "id": id, "returnableFulfillmentLineItems": pieces })
        });
        parcels.collect()
    }

    fn make_return(&mut self, number: u64, lines: &Value, status: &str) -> Value {
        let (id, moment) = (self.fresh("Return"), self.tick());
        let mut made = Vec::new();
        for line in list(lines) {
            let pieces = list(&self.orders[&number]["fulfillments"]).flat_map(|one| list(&one["fulfillmentLineItems"]));
            let piece = pieces.into_iter().find(|piece| piece["id"] == line["fulfillmentLineItemId"]).unwrap();
            made.push(json!({
                "__typename": "ReturnLineItem", "id": self.fresh("ReturnLineItem"), "quantity": line["quantity"],
                "returnReason": line["returnReason"], "customerNote": null, "fulfillmentLineItem": piece,
                "returnReasonNote": line["returnReasonNote"].as_str().unwrap_or_default(),
            }));
        }
        let order = self.orders.get_mut(&number).unwrap();
        if !order["returns"].is_array() {
            order["returns"] = json!([]);
        }
        let returns = order["returns"].as_array_mut().unwrap();
        let name = format!("#{}-R{}", 1000 + number, returns.len() + 1);
        let found = json!({ "__typename": "Return", "id": id, "name": name, "status": status, "createdAt": moment,
            "order": { "id": format!("gid://shopify/Order/{number}") }, "returnLineItems": made });
        returns.push(found.clone());
        order["updatedAt"] = json!(moment);
        found
    }

    pub(super) fn create_return(&mut self, input: &Value) -> Value {
        let number = number_of(&input["orderId"]);
        if !self.orders.contains_key(&number) {
            return refused("orderId", "NOT_FOUND", "Order does not exist");
        }
        let mut wanted: Vec<(Value, i64)> = Vec::new();
        for line in list(&input["returnLineItems"]) {
            let note = line["returnReasonNote"].as_str().unwrap_or_default();
            if note.chars().count() > LONGEST_NOTE {
                return refused("returnLineItems", "TOO_LONG", "Return reason note is too long");
            }
            if line["returnReason"] == "OTHER" && note.is_empty() {
                return refused("returnLineItems", "BLANK", "Return reason note can't be blank");
            }
            let id = &line["fulfillmentLineItemId"];
            match wanted.iter_mut().find(|(known, _)| known == id) {
                Some((_, known)) => *known += count(&line["quantity"]),
                None => wanted.push((id.clone(), count(&line["quantity"]))),
            }
        }
        for (id, quantity) in &wanted {
            let left = list(&self.returnable(number))
                .flat_map(|parcel| list(&parcel["returnableFulfillmentLineItems"]))
                .find(|piece| piece["fulfillmentLineItem"]["id"] == *id);
            if *quantity < 1 || *quantity > left.map_or(0, |piece| count(&piece["quantity"])) {
                return refused("returnLineItems", "INVALID", "Return line items has an invalid quantity");
            }
        }
        if wanted.is_empty() {
            return refused("returnLineItems", "BLANK", "Return line items can't be blank");
        }
        let made = self.make_return(number, &input["returnLineItems"], "OPEN");
        json!({ "return": made, "userErrors": [] })
    }

    pub(super) fn decline_return(&mut self, input: &Value) -> Value {
        if input["declineNote"].as_str().is_some_and(|note| note.chars().count() > LONGEST_DECLINE) {
            return refused("declineNote", "TOO_LONG", "Decline note is too long");
        }
        let answer = self.move_return(&input["id"], "REQUESTED", "DECLINED");
        if let Some(id) = answer["return"]["id"].as_str() {
            let decline = json!({ "reason": input["declineReason"], "note": input["declineNote"] });
            self.change_return(id, |found| found["decline"] = decline);
        }
        answer
    }

    /// Moves a return that stands where the platform lets it go from.
    pub(super) fn move_return(&mut self, id: &Value, from: &str, to: &str) -> Value {
        let moment = self.tick();
        let has_it = |order: &&mut Value| list(&order["returns"]).any(|found| found["id"] == *id);
        let Some(order) = self.orders.values_mut().find(has_it) else {
            return refused("id", "NOT_FOUND", "Return does not exist");
        };
        let was_paid = list(&order["refunds"]).next().is_some();
        let found = order["returns"].as_array_mut().unwrap().iter_mut().find(|found| found["id"] == *id).unwrap();
        if found["status"] != from || (to == "CANCELED" && was_paid) {
            return refused("id", "INVALID_STATE", "Return is in an invalid state");
        }
        found["status"] = json!(to);
        let answer = json!({ "return": found.clone(), "userErrors": [] });
        order["updatedAt"] = json!(moment);
        answer
    }

    pub(super) fn asked_to_return(&self) -> Value {
        let asks = |order: &&Value| list(&order["returns"]).any(|one| one["status"] == "REQUESTED");
        self.orders.values().filter(asks).cloned().collect()
    }

    /// The states of every return of an order, the oldest first.
    pub fn return_states(&self, number: u64) -> Vec<String> {
        list(&self.orders[&number]["returns"]).map(|one| one["status"].as_str().unwrap().to_owned()).collect()
    }

    /// What was said with the no to a return.
    pub fn decline_note(&self, id: &str) -> String {
        let found = self.find_return(&json!(id)).unwrap();
        found["decline"]["note"].as_str().unwrap_or_default().to_owned()
    }
}
