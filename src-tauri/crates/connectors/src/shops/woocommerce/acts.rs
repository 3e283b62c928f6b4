//! Deeds: which one goes where. None is ever repeated here.

use super::{WooCommerce, coupons, exchange, order_acts, refunds, restock, reviews, take_back};
use crate::shops::ShopError;
use crate::shops::model::{Act, Done, RemoteId};

pub(super) async fn act(
    shop: &WooCommerce,
    target: Option<&RemoteId>,
    act: &Act,
    mark: &str,
) -> Result<Done, ShopError> {
    let on = target;
    let target = || target.ok_or(ShopError::NotFound);
    match act {
        Act::Refund { .. } => refunds::refund(shop, target()?, act, mark).await,
        Act::Cancel { .. } => order_acts::cancel(shop, target()?, act, mark).await,
        Act::AddNote { text, is_public } => order_acts::note(shop, target()?, text, *is_public).await,
        // The platform has no tags of orders, and no returns.
        Act::SetTags { .. } | Act::Return { .. } => Err(ShopError::Unsupported),
        Act::EditAddress { address } => order_acts::edit_address(shop, target()?, address).await,
        Act::ResendConfirmation => order_acts::resend(shop, target()?).await,
        Act::Duplicate { is_free, lines, note } => {
            order_acts::duplicate(shop, target()?, *is_free, lines, note, mark).await
        }
        Act::Exchange { .. } => exchange::exchange(shop, target()?, act, mark).await,
        Act::Restock { .. } => restock::restock(shop, target()?, act, mark).await,
        Act::Discount(discount) => coupons::create(shop, discount, mark).await,
        Act::Fulfil { .. } => order_acts::fulfil(shop, target()?, act, mark).await,
        Act::ModerateReview { state } => reviews::moderate(shop, target()?, *state).await,
        Act::ReplyToReview { text } => reviews::reply(shop, target()?, text).await,
        Act::TakeBack { .. } => take_back::take_back(shop, on, act).await,
    }
}

pub(super) async fn done(
    shop: &WooCommerce,
    target: Option<&RemoteId>,
    act: &Act,
    mark: &str,
) -> Result<Option<Done>, ShopError> {
    let on = target;
    let target = || target.ok_or(ShopError::NotFound);
    match act {
        Act::Refund { .. } => refunds::find(shop, target()?, mark).await,
        Act::Cancel { refunds, .. } => order_acts::is_cancelled(shop, target()?, *refunds, mark).await,
        Act::AddNote { text, is_public } => order_acts::is_noted(shop, target()?, text, *is_public).await,
        // A letter leaves nothing behind that could be looked for.
        Act::SetTags { .. } | Act::ResendConfirmation | Act::Return { .. } => Err(ShopError::Unsupported),
        Act::EditAddress { address } => order_acts::has_address(shop, target()?, address).await,
        Act::Duplicate { .. } => order_acts::find_duplicate(shop, target()?, mark).await,
        Act::Exchange { .. } => exchange::find(shop, target()?, act, mark).await,
        Act::Restock { .. } => restock::find(shop, target()?, act, mark).await,
        Act::Discount(discount) => coupons::find(shop, discount, mark).await,
        Act::Fulfil { tracking, .. } => order_acts::is_fulfilled(shop, target()?, tracking, mark).await,
        Act::ModerateReview { state } => reviews::is_moderated(shop, target()?, *state).await,
        Act::ReplyToReview { text } => reviews::is_replied(shop, target()?, text).await,
        Act::TakeBack { .. } => take_back::is_taken_back(shop, on, act).await,
    }
}
