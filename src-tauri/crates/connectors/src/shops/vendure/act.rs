//! Deeds: which question does each, and how to see that it was done.
//!
//! Invariant: a deed looks for its own mark first, so that one that broke off between two steps goes on where it stood.

use super::super::ShopError;
use super::super::mark::{joined, parted};
use super::super::model::{Act, CancelReason, Done, RemoteId};
use super::call::refuse_complaints;
use super::loose::{Scale, find_text, is_true, list, text};
use super::{Vendure, queries, refund};
use serde_json::{Value, json};

pub(super) const NOTHING: Done = Done { id: None, amount: None, differs: None, link: None };

pub(super) fn differing(code: &str) -> Done {
    Done { differs: Some(code.to_owned()), ..NOTHING }
}

/// An order as it stands now, with what is needed to act upon it.
pub(super) struct Target {
    pub id: RemoteId,
    pub order: Value,
    pub scale: Scale,
}

impl Target {
    pub fn state(&self) -> String {
        text(&self.order, "/state")
    }
}

impl Vendure {
    pub(super) async fn target(&self, id: &RemoteId) -> Result<Target, ShopError> {
        let mut data = self.raw_order(id).await?.ok_or(ShopError::NotFound)?;
        let scale = Scale::of(&data);
        let order = data.get_mut("order").map(Value::take).unwrap_or_default();
        Ok(Target { id: id.clone(), order, scale })
    }

    pub(super) async fn do_act(&self, target: Option<&RemoteId>, act: &Act, mark: &str) -> Result<Done, ShopError> {
        if let Act::Discount(discount) = act {
            return self.create_coupon(discount, mark).await;
        }
        if matches!(act, Act::TakeBack { .. }) {
            return self.take_back(target, act).await;
        }
        let id = target.ok_or(ShopError::NotFound)?;
        match act {
            Act::Refund { .. } => self.refund(&self.target(id).await?, act, mark).await,
            Act::Cancel { .. } => self.cancel(&self.target(id).await?, act, mark).await,
            Act::AddNote { text, is_public } => self.note(&self.target(id).await?, text, *is_public, mark).await,
            Act::EditAddress { address } => self.edit_address(&self.target(id).await?, address, mark).await,
            Act::Fulfil { .. } => self.fulfil(&self.target(id).await?, act).await,
            _ => Err(ShopError::Unsupported),
        }
    }

    pub(super) async fn was_done(
        &self,
        target: Option<&RemoteId>,
        act: &Act,
        mark: &str,
    ) -> Result<Option<Done>, ShopError> {
        if let Act::Discount(discount) = act {
            return self.find_coupon(discount, mark).await;
        }
        if matches!(act, Act::TakeBack { .. }) {
            return self.was_taken_back(target, act).await;
        }
        let target = self.target(target.ok_or(ShopError::NotFound)?).await?;
        match act {
            Act::Refund { amount, .. } => Ok(refund::given(&target, mark, *amount)),
            Act::Cancel { refunds, .. } => Ok(is_cancelled(&target, *refunds).then_some(NOTHING)),
            Act::AddNote { text, is_public } => Ok(find_note(&target, text, *is_public, mark).then_some(NOTHING)),
            Act::EditAddress { .. } => Ok(super::address::is_edited(&target, mark).then_some(NOTHING)),
            Act::Fulfil { .. } => Ok(super::fulfil::is_sent(&target, act).then_some(NOTHING)),
            _ => Err(ShopError::Unsupported),
        }
    }

    /// The server takes every piece back into stock, and sends no money by itself.
    async fn cancel(&self, target: &Target, act: &Act, mark: &str) -> Result<Done, ShopError> {
        let Act::Cancel { reason, note, restocks, refunds, .. } = act else { return Err(ShopError::Unsupported) };
        let words = if note.trim().is_empty() { word_of(*reason) } else { note.trim() };
        if target.state() != "Cancelled" {
            let input = json!({ "orderId": target.id.0, "cancelShipping": true, "reason": joined(words, mark) });
            let data = self.ask(queries::CANCEL, json!({ "input": input })).await?;
            let root = data.get("cancelOrder").unwrap_or(&Value::Null);
            refuse_complaints(root)?;
            if text(root, "/state") != "Cancelled" {
                return Ok(differing("state"));
            }
        }
        let mut done = if *restocks { NOTHING } else { differing("restocked") };
        if *refunds {
            let back = self.give_rest_back(target, words, mark).await?;
            done = Done { differs: back.differs.or(done.differs), ..back };
        }
        Ok(done)
    }

    /// The mark stands behind notes that only the staff reads; others are known again by their words.
    async fn note(&self, target: &Target, words: &str, is_public: bool, mark: &str) -> Result<Done, ShopError> {
        if find_note(target, words, is_public, mark) && !is_public {
            return Ok(NOTHING);
        }
        let note = if is_public { words.to_owned() } else { joined(words, mark) };
        let input = json!({ "id": target.id.0, "note": note, "isPublic": is_public });
        self.ask(queries::ADD_NOTE, json!({ "input": input })).await?;
        Ok(NOTHING)
    }
}

fn find_note(target: &Target, words: &str, is_public: bool, mark: &str) -> bool {
    list(&target.order, "/history/items").into_iter().any(|entry| {
        let Some(note) = find_text(entry, "/data/note") else { return false };
        let is_same = if is_public { note == words } else { parted(&note).1.as_deref() == Some(mark) };
        text(entry, "/type") == "ORDER_NOTE" && is_true(entry, "/isPublic") == is_public && is_same
    })
}

fn is_cancelled(target: &Target, refunds: bool) -> bool {
    target.state() == "Cancelled" && (!refunds || refund::left(target) == 0)
}

const fn word_of(reason: CancelReason) -> &'static str {
    match reason {
        CancelReason::Customer => "customer",
        CancelReason::Declined => "declined",
        CancelReason::Fraud => "fraud",
        CancelReason::Inventory => "inventory",
        CancelReason::Staff => "staff",
        CancelReason::Other => "other",
    }
}
