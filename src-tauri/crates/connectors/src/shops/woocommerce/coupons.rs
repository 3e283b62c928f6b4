//! Discount codes: made with all their limits at once, and read back.

use super::WooCommerce;
use super::loose::{Loose, moment_of};
use super::refunds::MARK;
use crate::shops::ShopError;
use crate::shops::model::{Discount, DiscountValue, Done};
use comptoir_kernel::Money;
use serde_json::{Value, json};

pub(super) async fn create(shop: &WooCommerce, discount: &Discount, mark: &str) -> Result<Done, ShopError> {
    let (kind, amount) = value_of(discount);
    let mut body = json!({
        "code": discount.code,
        "discount_type": kind,
        "amount": amount,
        "individual_use": true,
        "usage_limit": discount.uses,
        "meta_data": [{ "key": MARK, "value": mark }],
    });
    if let Some(fields) = body.as_object_mut() {
        // The twin in UTC is silently ignored; this one takes its own offset.
        let expires = discount.expires.map(|moment| json!(whole_seconds(moment.as_millisecond())));
        let email = discount.email.as_ref().map(|email| json!([email]));
        let minimum = discount.minimum.map(|minimum| json!(minimum.to_decimal()));
        let optional = [("date_expires", expires), ("email_restrictions", email), ("minimum_amount", minimum)];
        fields.extend(optional.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))));
    }
    let made = shop.client.post("coupons", &body).await?;
    let made = Loose(&made);
    let id = made.id("id").ok_or_else(|| ShopError::Unreadable { reason: "a coupon without id".to_owned() })?;
    let Some(differs) = difference(made, discount) else {
        return Ok(Done { id: Some(id), amount: None, differs: None, link: None });
    };
    // A code with other limits than those that were confirmed is worse than none.
    match shop.client.delete(&format!("coupons/{}", id.0)).await {
        Ok(_) => Err(ShopError::Refused {
            code: format!("coupon_{differs}"),
            reason: "the shop made another code".to_owned(),
        }),
        Err(_) => Ok(Done { id: Some(id), amount: None, differs: Some(differs.to_owned()), link: None }),
    }
}

fn value_of(discount: &Discount) -> (&'static str, String) {
    match discount.value {
        DiscountValue::Percent { basis_points } => {
            ("percent", format!("{}.{:02}", basis_points / 100, basis_points % 100))
        }
        DiscountValue::Amount { amount } => ("fixed_cart", amount.to_decimal()),
    }
}

fn whole_seconds(millisecond: i64) -> String {
    comptoir_kernel::Timestamp::from_millisecond(millisecond.div_euclid(1000).saturating_mul(1000)).to_rfc3339()
}

/// What is otherwise than asked, as a word.
pub(super) fn difference(made: Loose<'_>, discount: &Discount) -> Option<&'static str> {
    let (kind, amount) = value_of(discount);
    let hundredths = |text: &str| Money::parse(text, comptoir_kernel::Currency::EUR).ok();
    let is_amount = match discount.value {
        DiscountValue::Percent { .. } => hundredths(&made.text("amount")) == hundredths(&amount),
        DiscountValue::Amount { amount } => made.money("amount", amount.currency) == Some(amount),
    };
    let expires = moment_of(&made.text("date_expires_gmt")).map(|moment| moment.as_millisecond() / 1000);
    let is_limited = discount.uses == 0 || made.int("usage_limit") == Some(i64::from(discount.uses));
    let email = made.at("email_restrictions").0.get(0).and_then(Value::as_str).map(str::to_lowercase);
    let minimum = |wanted: Money| made.money("minimum_amount", wanted.currency) == Some(wanted);
    match () {
        () if made.text("code") != discount.code.to_lowercase() => Some("code"),
        () if made.text("discount_type") != kind || !is_amount => Some("amount"),
        () if !is_limited => Some("uses"),
        () if expires != discount.expires.map(|moment| moment.as_millisecond() / 1000) => Some("expires"),
        () if email != discount.email.as_ref().map(|email| email.to_lowercase()) => Some("email"),
        () if discount.minimum.is_some_and(|wanted| !minimum(wanted)) => Some("minimum"),
        () if made.0.get("status").is_some_and(|status| status != "publish") => Some("state"),
        () => None,
    }
}

pub(super) async fn find(shop: &WooCommerce, discount: &Discount, mark: &str) -> Result<Option<Done>, ShopError> {
    let found = marked(shop, discount, mark).await?;
    Ok(found.as_ref().map(Loose).map(|coupon| Done {
        id: coupon.id("id"),
        amount: None,
        differs: difference(coupon, discount).map(str::to_owned),
        link: None,
    }))
}

/// The code of this mark, as the shop keeps it.
pub(super) async fn marked(shop: &WooCommerce, discount: &Discount, mark: &str) -> Result<Option<Value>, ShopError> {
    let pairs = [("code", discount.code.to_lowercase()), ("per_page", "100".to_owned())];
    let got = shop.client.get("coupons", &pairs).await?;
    Ok(got.value.as_array().into_iter().flatten().find(|entry| is_marked(Loose(entry), discount, mark)).cloned())
}

fn is_marked(coupon: Loose<'_>, discount: &Discount, mark: &str) -> bool {
    coupon.text("code") == discount.code.to_lowercase() && coupon.meta(MARK).and_then(Value::as_str) == Some(mark)
}
