//! Other goods for what comes back: a draft with the deed's mark as its tag. What is paid already is its discount; with
//! nothing left to pay it becomes an order at once, else the customer pays it by its invoice.

use super::super::ShopError;
use super::super::model::{Act, Done, ExchangeLine, Order, RemoteId};
use super::act::{draft_for, tag_of};
use super::call::refuse_complaints;
use super::loose::{find_money, find_number, find_text, is_true, text};
use super::{Shopify, queries};
use comptoir_kernel::Money;
use serde_json::{Value, json};

fn refused(code: &str, reason: &str) -> ShopError {
    ShopError::Refused { code: code.to_owned(), reason: reason.to_owned() }
}

impl Shopify {
    pub(super) async fn exchange(&self, id: &RemoteId, act: &Act, mark: &str) -> Result<Done, ShopError> {
        let Act::Exchange { lines, taken, due, note } = act else { return Err(ShopError::Unsupported) };
        let draft = match self.find_draft(mark).await? {
            Some(draft) => draft,
            None => {
                self.at_hand(lines).await?;
                let order = self.one_order(id).await?.ok_or(ShopError::NotFound)?;
                if order.currency != due.currency {
                    return Err(refused("currency", "the order is in another currency"));
                }
                let input = exchange_input(&order, lines, *taken, *due, note, mark);
                let reply = self.ask(queries::DRAFT, json!({ "input": input })).await?;
                refuse_complaints(reply.at("/draftOrderCreate"))?;
                reply.at("/draftOrderCreate/draftOrder").clone()
            }
        };
        if let Some(done) = told(&draft, *due) {
            return Ok(done);
        }
        if total(&draft) != Some(*due) {
            // Taxes on top, an automatic discount: nobody is asked for another sum than was agreed.
            let reply = self.ask(queries::DRAFT_DELETE, json!({ "input": { "id": text(&draft, "/id") } })).await?;
            refuse_complaints(reply.at("/draftOrderDelete"))?;
            return Err(refused("price", &total(&draft).map_or_else(String::new, Money::to_decimal)));
        }
        let variables = json!({ "id": text(&draft, "/id"), "pending": false });
        let reply = self.ask(queries::DRAFT_COMPLETE, variables).await?;
        let root = reply.at("/draftOrderComplete");
        refuse_complaints(root)?;
        Ok(ordered(root.pointer("/draftOrder").unwrap_or(&Value::Null), *due))
    }

    /// A draft that waits to be completed is not done: the next try goes on with it.
    pub(super) async fn was_exchanged(&self, act: &Act, mark: &str) -> Result<Option<Done>, ShopError> {
        let Act::Exchange { due, .. } = act else { return Err(ShopError::Unsupported) };
        Ok(self.find_draft(mark).await?.and_then(|draft| told(&draft, *due)))
    }

    /// Looks whether the shop still has the goods, before anything is made.
    async fn at_hand(&self, lines: &[ExchangeLine]) -> Result<(), ShopError> {
        for line in lines {
            let reply = self.ask(queries::VARIANT_STOCK, json!({ "id": line.variant.0 })).await?;
            let variant = reply.at("/productVariant");
            let counts = is_true(variant, "/inventoryItem/tracked") && text(variant, "/inventoryPolicy") == "DENY";
            let lacks = counts && find_number(variant, "/inventoryQuantity").is_some_and(|stock| stock < line.quantity);
            if variant.is_null() || lacks || !is_true(variant, "/availableForSale") {
                return Err(refused("stock", &line.title));
            }
        }
        Ok(())
    }
}

fn total(draft: &Value) -> Option<Money> {
    find_money(draft, "/totalPriceSet/presentmentMoney")
}

/// What a draft has come to; none where something is left to do with it.
fn told(draft: &Value, due: Money) -> Option<Done> {
    if find_text(draft, "/order/id").is_some() {
        return Some(ordered(draft, due));
    }
    let link = find_text(draft, "/invoiceUrl").filter(|_| due.minor > 0 && total(draft) == Some(due))?;
    Some(Done { id: find_text(draft, "/id").map(RemoteId), amount: Some(due), differs: None, link: Some(link) })
}

fn ordered(draft: &Value, due: Money) -> Done {
    Done { id: find_text(draft, "/order/id").map(RemoteId), amount: Some(due), differs: None, link: None }
}

fn exchange_input(order: &Order, lines: &[ExchangeLine], taken: Money, due: Money, note: &str, mark: &str) -> Value {
    let amount = |money: Money| json!({ "amount": money.to_decimal(), "currencyCode": money.currency.code() });
    let items = lines
        .iter()
        .map(|line| json!({ "variantId": line.variant.0, "quantity": line.quantity, "priceOverride": amount(line.price) }))
        .collect();
    let discount = if due.minor == 0 {
        json!({ "valueType": "PERCENTAGE", "value": 100.0, "title": note })
    } else {
        let value = taken.to_decimal().parse::<f64>().unwrap_or_default();
        json!({ "valueType": "FIXED_AMOUNT", "value": value, "amountWithCurrency": amount(taken), "title": note })
    };
    let discount = (taken.minor > 0 || due.minor == 0).then_some(discount);
    let mut input = draft_for(order, items, note, &tag_of(mark));
    if let (Some(fields), Some(discount)) = (input.as_object_mut(), discount) {
        fields.insert("appliedDiscount".to_owned(), discount);
    }
    input
}

#[cfg(test)]
mod tests {
    use super::*;
    use comptoir_kernel::Currency;

    #[test]
    fn a_draft_that_waits_to_be_completed_is_not_done() {
        let eur = |minor| Money::new(minor, Currency::EUR);
        let price = |text: &str| json!({ "presentmentMoney": { "amount": text, "currencyCode": "EUR" } });
        let draft = json!({ "id": "d1", "invoiceUrl": "https://shop.example/pay", "totalPriceSet": price("0.00") });
        assert_eq!(told(&draft, eur(0)), None);
        let unpaid = json!({ "id": "d1", "invoiceUrl": "https://shop.example/pay", "totalPriceSet": price("5.00") });
        assert_eq!(told(&unpaid, eur(500)).and_then(|done| done.link).as_deref(), Some("https://shop.example/pay"));
        assert_eq!(told(&unpaid, eur(400)), None, "at another price it is not what was agreed");
    }
}
