//! People: what each role may do, the PIN and the seat, leaving, handing on, signatures, who did what.

mod audit;
mod people;
mod roles;
mod seat;
mod work;

use crate::cast::Shop;
use serde_json::{Value, json};

impl Shop {
    /// Adds a colleague of a role; answers the number.
    pub async fn colleague(&self, name: &str, role: &str) -> i64 {
        let until = (role == "guest").then_some("2026-06-20");
        let added = self.ask("agents.add", json!({ "name": name, "role": role, "guestUntil": until })).await;
        added["id"].as_i64().unwrap()
    }

    /// Somebody at the desk, as `agents.list` shows them.
    pub async fn person(&self, id: i64) -> Value {
        let people = self.ask("agents.list", json!({})).await;
        people.as_array().unwrap().iter().find(|person| person["id"] == json!(id)).cloned().unwrap_or(Value::Null)
    }

    /// A conversation with Ada; answers its number.
    pub async fn letter_from_ada(&self) -> i64 {
        self.import(&crate::cast::Letter::from(crate::cast::ADA).text("Where is my parcel?")).await;
        self.conversations().await.last().unwrap()["row"]["id"].as_i64().unwrap()
    }
}
