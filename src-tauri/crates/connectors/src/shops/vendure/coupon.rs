//! Codes for one customer: a promotion with the mark in its description, read back after it was made.

use super::super::ShopError;
use super::super::mark::{joined, parted};
use super::super::model::{Discount, DiscountValue, Done, RemoteId};
use super::call::{refusal, refuse_complaints};
use super::loose::{Scale, find_id, is_true, list, moment, number, text};
use super::{Vendure, queries};
use serde_json::{Value, json};

impl Vendure {
    pub(super) async fn create_coupon(&self, wanted: &Discount, mark: &str) -> Result<Done, ShopError> {
        let data = self.ask(queries::COUPON_BY_CODE, json!({ "code": wanted.code })).await?;
        let scale = Scale::of(&data);
        if let Some(known) = list(&data, "/promotions/items").first() {
            return match mark_of(known).as_deref() == Some(mark) {
                true => Ok(outcome(known, wanted, scale)),
                false => Err(refusal("code_taken", "a code of this name exists")),
            };
        }
        let language = text(&data, "/activeChannel/defaultLanguageCode");
        let data = self.ask(queries::COUPON, json!({ "input": input(wanted, scale, &language, mark) })).await?;
        let root = data.get("createPromotion").unwrap_or(&Value::Null);
        refuse_complaints(root)?;
        Ok(outcome(root, wanted, scale))
    }

    pub(super) async fn find_coupon(&self, wanted: &Discount, mark: &str) -> Result<Option<Done>, ShopError> {
        let data = self.ask(queries::COUPON_BY_CODE, json!({ "code": wanted.code })).await?;
        let found = list(&data, "/promotions/items").into_iter().find(|one| mark_of(one).as_deref() == Some(mark));
        Ok(found.map(|found| outcome(found, wanted, Scale::of(&data))))
    }
}

pub(super) fn mark_of(promotion: &Value) -> Option<String> {
    parted(&text(promotion, "/description")).1
}

fn input(wanted: &Discount, scale: Scale, language: &str, mark: &str) -> Value {
    let argument = |name: &str, value: String| json!({ "name": name, "value": value });
    let (code, value) = action(wanted.value, scale);
    let conditions = wanted.minimum.map(|minimum| {
        let arguments =
            [argument("amount", scale.number(minimum).to_string()), argument("taxInclusive", "true".into())];
        json!({ "code": "minimum_order_amount", "arguments": arguments })
    });
    json!({
        "enabled": true,
        "couponCode": wanted.code,
        "endsAt": wanted.expires.map(comptoir_kernel::Timestamp::to_rfc3339),
        "usageLimit": wanted.uses,
        "conditions": conditions.into_iter().collect::<Vec<_>>(),
        "actions": [{ "code": code, "arguments": [argument("discount", value)] }],
        "translations": [{ "languageCode": language, "name": wanted.code, "description": joined("", mark) }],
    })
}

/// The action's name and its one argument.
fn action(value: DiscountValue, scale: Scale) -> (&'static str, String) {
    match value {
        DiscountValue::Percent { basis_points } => {
            ("order_percentage_discount", format!("{}.{:02}", basis_points / 100, basis_points % 100))
        }
        DiscountValue::Amount { amount } => ("order_fixed_discount", scale.number(amount).to_string()),
    }
}

/// What came to be, and whether it is what was asked for.
pub(super) fn outcome(made: &Value, wanted: &Discount, scale: Scale) -> Done {
    let (code, value) = action(wanted.value, scale);
    let actions = list(made, "/actions");
    let is_value = actions.len() == 1
        && actions.iter().all(|action| {
            let told = text(action, "/args/0/value");
            text(action, "/code") == code && told.parse::<f64>().ok() == value.parse::<f64>().ok()
        });
    let seconds = |moment: comptoir_kernel::Timestamp| moment.as_millisecond() / 1000;
    let is_limited = list(made, "/conditions").into_iter().any(|one| text(one, "/code") == "minimum_order_amount");
    let differs = if text(made, "/couponCode") != wanted.code || !is_value || !is_true(made, "/enabled") {
        Some("code")
    } else if number(made, "/usageLimit") != i64::from(wanted.uses) {
        Some("uses")
    } else if moment(made, "/endsAt").map(seconds) != wanted.expires.map(seconds) {
        Some("expires")
    } else if is_limited != wanted.minimum.is_some() {
        Some("minimum")
    } else {
        // A code for one address needs a group of customers there.
        wanted.email.is_some().then_some("open_to_all")
    };
    Done {
        id: find_id(made, "/id").or(Some(RemoteId(wanted.code.clone()))),
        amount: None,
        differs: differs.map(str::to_owned),
        link: None,
    }
}
