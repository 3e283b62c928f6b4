//! Reviews of products: reading, letting through, answering.

use super::loose::{Loose, readable};
use super::{WooCommerce, number_of};
use crate::shops::ShopError;
use crate::shops::model::{Done, RemoteId, Review, ReviewState};
use comptoir_kernel::Timestamp;
use serde_json::{Value, json};

/// Reviews are asked for by the shop's own time, which may differ from ours by so much.
const OTHER_SIDE_OF_THE_WORLD_SECONDS: i64 = 15 * 3600;

pub(super) fn written_after(since: Timestamp) -> String {
    since.plus_seconds(-OTHER_SIDE_OF_THE_WORLD_SECONDS).to_rfc3339().chars().take(19).collect()
}

/// Answers of the shop are known by `own`, the address under which they are written.
pub(super) fn parse(value: &Value, own: &str) -> Result<Review, (RemoteId, String)> {
    let from = Loose(value);
    let id = from.id("id").ok_or_else(|| (RemoteId::default(), "a review without id".to_owned()))?;
    Ok(Review {
        product: from.id("product_id").unwrap_or_default(),
        product_title: readable(&from.text("product_name")),
        author: readable(&from.text("reviewer")),
        email: from.text("reviewer_email"),
        rating: u8::try_from(from.int("rating").unwrap_or(0).clamp(0, 5)).unwrap_or(0),
        text: readable(&from.text("review")),
        at: from.moment("date_created").unwrap_or_default(),
        state: state_of(&from.text("status")),
        is_verified: from.is_true("verified"),
        is_ours: from.text("reviewer_email").eq_ignore_ascii_case(own),
        id,
    })
}

fn state_of(status: &str) -> ReviewState {
    match status {
        "approved" | "approve" | "1" => ReviewState::Published,
        "spam" => ReviewState::Spam,
        "trash" => ReviewState::Trashed,
        // What we do not know is not shown to customers as if it were out.
        _ => ReviewState::Held,
    }
}

const fn word(state: ReviewState) -> &'static str {
    match state {
        ReviewState::Held => "hold",
        ReviewState::Published => "approved",
        ReviewState::Spam => "spam",
        ReviewState::Trashed => "trash",
    }
}

pub(super) async fn moderate(shop: &WooCommerce, id: &RemoteId, state: ReviewState) -> Result<Done, ShopError> {
    let route = format!("products/reviews/{}", number_of(id)?);
    let answer = shop.client.put(&route, &json!({ "status": word(state) })).await?;
    let is_so = state_of(&Loose(&answer).text("status")) == state;
    Ok(Done { id: Some(id.clone()), amount: None, differs: (!is_so).then(|| "state".to_owned()), link: None })
}

pub(super) async fn is_moderated(
    shop: &WooCommerce,
    id: &RemoteId,
    state: ReviewState,
) -> Result<Option<Done>, ShopError> {
    let got = shop.client.get(&format!("products/reviews/{}", number_of(id)?), &[]).await?;
    let is_so = state_of(&Loose(&got.value).text("status")) == state;
    Ok(is_so.then(|| Done { id: Some(id.clone()), amount: None, differs: None, link: None }))
}

/// The interface knows no answers: the shop writes below the same product, in its own name and without stars.
pub(super) async fn reply(shop: &WooCommerce, id: &RemoteId, text: &str) -> Result<Done, ShopError> {
    let got = shop.client.get(&format!("products/reviews/{}", number_of(id)?), &[]).await?;
    let product = Loose(&got.value).int("product_id").ok_or(ShopError::NotFound)?;
    let name = Loose(&shop.client.index().await?).text("name");
    let host = shop.client.base().host_str().unwrap_or_default();
    let body = json!({
        "product_id": product,
        "review": text,
        "reviewer": if name.is_empty() { host.to_owned() } else { name },
        "reviewer_email": own_address(shop),
        "status": "approved",
    });
    let answer = shop.client.post("products/reviews", &body).await?;
    Ok(Done { id: Loose(&answer).id("id"), amount: None, differs: Some("stands_alone".to_owned()), link: None })
}

/// As whom the shop answers.
pub(super) fn own_address(shop: &WooCommerce) -> String {
    format!("noreply@{}", shop.client.base().host_str().unwrap_or_default().trim_start_matches("www."))
}

/// An answer is known again by its words under the same product.
pub(super) async fn is_replied(shop: &WooCommerce, id: &RemoteId, text: &str) -> Result<Option<Done>, ShopError> {
    let got = shop.client.get(&format!("products/reviews/{}", number_of(id)?), &[]).await?;
    let product = Loose(&got.value).text("product_id");
    let pairs = [("product", product.clone()), ("status", "all".to_owned()), ("per_page", "100".to_owned())];
    let list = shop.client.get("products/reviews", &pairs).await?;
    let own = own_address(shop);
    let found = list.value.as_array().into_iter().flatten().map(Loose).find(|review| {
        review.text("reviewer_email") == own
            && review.text("product_id") == product
            && readable(&review.text("review")) == text.trim()
    });
    Ok(found.map(|review| Done {
        id: review.id("id"),
        amount: None,
        differs: Some("stands_alone".to_owned()),
        link: None,
    }))
}
