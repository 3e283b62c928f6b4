//! Codes for one customer. They are live at once, so what came to be is read back.

use super::super::ShopError;
use super::super::mark::{joined, parted};
use super::super::model::{Discount, DiscountValue, Done, RemoteId};
use super::call::refuse_complaints;
use super::loose::{find_money, find_number, find_text, list, moment, text};
use super::{Shopify, queries};
use serde_json::{Value, json};

impl Shopify {
    pub(super) async fn create_discount(&self, wanted: &Discount, mark: &str) -> Result<Done, ShopError> {
        let customer = match &wanted.email {
            Some(email) => self.customer_of(email).await?,
            None => None,
        };
        let input = self.discount_input(wanted, customer.as_deref(), mark);
        let reply = self.ask(queries::DISCOUNT, json!({ "input": input })).await?;
        refuse_complaints(reply.at("/discountCodeBasicCreate"))?;
        let id = find_text(&reply.data, "/discountCodeBasicCreate/codeDiscountNode/id").map(RemoteId);
        let found = self.find_discount(wanted, mark).await;
        // The code exists; that it cannot be read back is said, not taken for a failure.
        let differs = match found {
            Ok(Some(found)) => found.differs,
            Ok(None) | Err(_) => Some("not_read_back".to_owned()),
        };
        Ok(Done { id, amount: None, differs, link: None })
    }

    pub(super) async fn find_discount(&self, wanted: &Discount, mark: &str) -> Result<Option<Done>, ShopError> {
        let found = self.code_of(wanted, mark).await?;
        Ok(found.map(|node| {
            let differs = difference(&node, wanted).map(str::to_owned);
            Done { id: find_text(&node, "/id").map(RemoteId), amount: None, differs, link: None }
        }))
    }

    /// The code of this mark, as the shop keeps it.
    pub(super) async fn code_of(&self, wanted: &Discount, mark: &str) -> Result<Option<Value>, ShopError> {
        let reply = self.ask(queries::DISCOUNT_BY_CODE, json!({ "code": wanted.code })).await?;
        let node = reply.at("/codeDiscountNodeByCode");
        let is_marked = parted(&text(node, "/codeDiscount/title")).1.as_deref() == Some(mark);
        Ok(is_marked.then(|| node.clone()))
    }

    fn discount_input(&self, wanted: &Discount, customer: Option<&str>, mark: &str) -> Value {
        let value = match wanted.value {
            DiscountValue::Percent { basis_points } => json!({ "percentage": f64::from(basis_points) / 10_000.0 }),
            DiscountValue::Amount { amount } => {
                json!({ "discountAmount": { "amount": amount.to_decimal(), "appliesOnEachItem": false } })
            }
        };
        let context = customer.map_or_else(|| json!({ "all": "ALL" }), |id| json!({ "customers": { "add": [id] } }));
        let minimum = wanted
            .minimum
            .map(|minimum| json!({ "subtotal": { "greaterThanOrEqualToSubtotal": minimum.to_decimal() } }));
        json!({
            "title": joined(&wanted.code, mark),
            "code": wanted.code,
            "startsAt": self.clock.now().to_rfc3339(),
            "endsAt": wanted.expires.map(comptoir_kernel::Timestamp::to_rfc3339),
            "usageLimit": wanted.uses,
            "appliesOncePerCustomer": true,
            "context": context,
            "customerGets": { "value": value, "items": { "all": true } },
            "minimumRequirement": minimum,
        })
    }

    async fn customer_of(&self, email: &str) -> Result<Option<String>, ShopError> {
        let plain: String = email.chars().filter(|letter| !matches!(letter, '\'' | '"' | '\\')).collect();
        let reply = self.ask(queries::CUSTOMER_BY_EMAIL, json!({ "query": format!("email:'{plain}'") })).await?;
        let found = list(&reply.data, "/customers")
            .into_iter()
            .find(|customer| text(customer, "/defaultEmailAddress/emailAddress").eq_ignore_ascii_case(email.trim()));
        Ok(found.and_then(|customer| find_text(customer, "/id")))
    }
}

/// What came out otherwise than it was asked.
pub(super) fn difference(node: &Value, wanted: &Discount) -> Option<&'static str> {
    let basic = node.pointer("/codeDiscount").unwrap_or(&Value::Null);
    let is_value_right = match wanted.value {
        DiscountValue::Percent { basis_points } => {
            let share = basic.pointer("/customerGets/value/percentage").and_then(Value::as_f64).unwrap_or_default();
            (share * 10_000.0 - f64::from(basis_points)).abs() < 0.5
        }
        DiscountValue::Amount { amount } => find_money(basic, "/customerGets/value/amount") == Some(amount),
    };
    let seconds = |moment: comptoir_kernel::Timestamp| moment.as_millisecond() / 1000;
    let ends = moment(basic, "/endsAt").map(seconds);
    let minimum = find_money(basic, "/minimumRequirement/greaterThanOrEqualToSubtotal");
    if !is_value_right {
        Some("other_value")
    } else if find_number(basic, "/usageLimit") != Some(i64::from(wanted.uses)) {
        Some("other_limit")
    } else if ends != wanted.expires.map(seconds) {
        Some("other_end")
    } else if minimum != wanted.minimum {
        Some("other_minimum")
    } else if wanted.email.is_some() && text(basic, "/context/__typename") != "DiscountCustomers" {
        // Nobody of this address has an account there: the code is open to all who know it.
        Some("open_to_all")
    } else {
        None
    }
}
