//! Another shipping address: the order is opened for changes, changed, and closed again into the state that it had.

use super::super::ShopError;
use super::super::mark::{joined, parted};
use super::super::model::{Done, PostalAddress};
use super::act::{NOTHING, Target, differing};
use super::call::{refusal, refuse_complaints};
use super::loose::{list, text};
use super::{Vendure, queries};
use serde_json::{Value, json};

const OPENED: &str = "Modifying";

pub(super) fn is_edited(target: &Target, mark: &str) -> bool {
    let notes = list(&target.order, "/modifications").into_iter().map(|one| parted(&text(one, "/note")).1);
    notes.flatten().any(|known| known == mark) && target.state() != OPENED
}

impl Vendure {
    pub(super) async fn edit_address(
        &self,
        target: &Target,
        address: &PostalAddress,
        mark: &str,
    ) -> Result<Done, ShopError> {
        let is_noted = list(&target.order, "/modifications")
            .into_iter()
            .any(|one| parted(&text(one, "/note")).1.as_deref() == Some(mark));
        let back = if target.state() == OPENED { self.came_from(target)? } else { target.state() };
        if is_noted {
            return if target.state() == OPENED { self.close(target, &back).await } else { Ok(NOTHING) };
        }
        if target.state() != OPENED {
            refuse_late(target)?;
            self.set_state(target, OPENED).await?;
        }
        let changed = self.change(target, address, mark).await;
        match changed {
            Ok(()) => self.close(target, &back).await,
            // What the server refused must not stay open; with an unknown answer whoever looks goes on from here.
            Err(error) if error.may_have_acted() => Err(error),
            Err(error) => {
                self.set_state(target, &back).await?;
                Err(error)
            }
        }
    }

    async fn change(&self, target: &Target, address: &PostalAddress, mark: &str) -> Result<(), ShopError> {
        let is_code = address.country.len() == 2 && address.country.bytes().all(|byte| byte.is_ascii_uppercase());
        let name = format!("{} {}", address.first_name.trim(), address.last_name.trim());
        let written = json!({
            "fullName": name.trim(),
            "company": address.company,
            "streetLine1": address.line1,
            "streetLine2": address.line2,
            "city": address.city,
            "province": address.region,
            "postalCode": address.postcode,
            "countryCode": is_code.then_some(&address.country),
            "phoneNumber": address.phone,
        });
        let input = json!({
            "dryRun": false,
            "orderId": target.id.0,
            "note": joined("", mark),
            "updateShippingAddress": written,
            // Nobody pays another price because a street was corrected.
            "options": { "freezePromotions": true, "recalculateShipping": false },
        });
        let data = self.ask(queries::MODIFY, json!({ "input": input })).await?;
        refuse_complaints(data.get("modifyOrder").unwrap_or(&Value::Null))
    }

    async fn close(&self, target: &Target, state: &str) -> Result<Done, ShopError> {
        match self.set_state(target, state).await {
            Ok(()) => Ok(NOTHING),
            Err(ShopError::Refused { .. }) => Ok(differing("state")),
            Err(error) => Err(error),
        }
    }

    async fn set_state(&self, target: &Target, state: &str) -> Result<(), ShopError> {
        let data = self.ask(queries::SET_STATE, json!({ "id": target.id.0, "state": state })).await?;
        refuse_complaints(data.get("transitionOrderToState").unwrap_or(&Value::Null))
    }

    /// The state before the order was opened, when it was opened by us: a deed of ours broke off there.
    fn came_from(&self, target: &Target) -> Result<String, ShopError> {
        let changes = list(&target.order, "/history/items").into_iter();
        let opened = changes.filter(|one| text(one, "/data/to") == OPENED);
        let last = opened.max_by_key(|one| text(one, "/createdAt"));
        let ours = last.filter(|one| text(one, "/administrator/emailAddress") == self.user);
        let ours = ours.ok_or_else(|| refusal("being_changed", "somebody else is changing this order"))?;
        Ok(text(ours, "/data/from"))
    }
}

/// An order that was opened after a refund or a parcel cannot be closed again: it would hang there.
fn refuse_late(target: &Target) -> Result<(), ShopError> {
    let can = list(&target.order, "/nextStates").into_iter().any(|state| state == OPENED);
    let is_back = list(&target.order, "/payments").into_iter().any(|payment| !list(payment, "/refunds").is_empty());
    let is_sent = !list(&target.order, "/fulfillments").is_empty();
    if !can || is_sent {
        return Err(refusal("already_sent", "the order can no longer be changed"));
    }
    if is_back {
        return Err(refusal("refunded", "an order that was partly refunded cannot be changed"));
    }
    Ok(())
}
