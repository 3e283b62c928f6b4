//! Reviews of products: each becomes a conversation with whoever wrote it, what was written anew one message more.
//!
//! Invariant: a review is taken over once, in the transaction that notes it.

use super::lines::{self, Said};
use super::{answers, rows};
use crate::desk::write::{OrProblem, Write};
use crate::desk::{Desk, Topic};
use crate::inbox::language::language_of;
use crate::inbox::model::{ContactWay, MessageKind, Status};
use crate::inbox::store;
use crate::inbox::wire::{ContactThread, ReviewInfo};
use crate::storefronts::reviews::{self, StoreReview};
use crate::{channels, customers};
use comptoir_connectors::shops::model::{Act, ReviewState};
use comptoir_kernel::{ChannelId, ConversationId, CustomerId, MessageId, Problem, ReviewId};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};
use sha2::{Digest, Sha256};

/// Taken over in one transaction.
const PORTION: u32 = 200;
/// What a rating is out of.
const MOST_STARS: u8 = 5;

/// Takes over what the shops have brought. Answers how many there were.
pub(in crate::inbox) fn take_reviews(desk: &Desk) -> Result<u32, Problem> {
    let mut sum = 0;
    while !desk.read(|connection| reviews::untaken(connection, 1))?.is_empty() {
        sum += desk.write("inbox.take_reviews", None, |write| {
            let new = reviews::untaken(write.connection(), PORTION)?;
            for review in &new {
                take(write, review)?;
            }
            Ok(u32::try_from(new.len()).unwrap_or(u32::MAX))
        })?;
    }
    Ok(sum)
}

/// Writes down the answers that the shops have: now they are out. Answers how many there were.
pub(in crate::inbox) fn take_answers(desk: &Desk) -> Result<u32, Problem> {
    if desk.read(|connection| reviews::untaken_answers(connection, 1))?.is_empty() {
        return Ok(0);
    }
    desk.write("inbox.take_answers", None, |write| {
        let new = reviews::untaken_answers(write.connection(), PORTION)?;
        for item in &new {
            if let (Some(id), Act::ReplyToReview { text }) = (item.conversation_id, &item.act) {
                answers::write_down(write, item.agent_id, id, text, item.updated_at)?;
            }
            reviews::mark_answer_taken(write, item.id)?;
        }
        Ok(u32::try_from(new.len()).unwrap_or(u32::MAX))
    })
}

fn take(write: &mut Write<'_>, review: &StoreReview) -> Result<(), Problem> {
    let language = language_of(&review.text);
    let (conversation, channel) = match of_review(write.connection(), review.id)? {
        Some(found) => found,
        None => begin(write, review)?,
    };
    let said = Said {
        conversation,
        channel,
        kind: MessageKind::Customer,
        agent: None,
        at: review.at.min(write.now),
        author: review.author.trim(),
        text: &lines::clean(&review.text),
        language: language.as_deref(),
        hash: hash(review),
        pictures: None,
    };
    let message = lines::insert(write, &said)?;
    write
        .connection()
        .prepare_cached("INSERT INTO review_messages (message_id, review_id) VALUES (:message, :review)")
        .or_problem()?
        .execute(named_params! { ":message": message.0, ":review": review.id.0 })
        .or_problem()?;
    store::summarise(write.connection(), conversation)?;
    let status = match review.state {
        ReviewState::Spam | ReviewState::Trashed => Status::Spam,
        _ if review.is_history => Status::Closed,
        _ => Status::Open,
    };
    store::set_status_and_unread(write.connection(), conversation, status, Some(status == Status::Open))?;
    if status == Status::Open {
        write.changed(Topic::Arrivals, conversation.0);
    }
    write.changed(Topic::Conversations, conversation.0);
    reviews::mark_taken(write.connection(), review.id, write.now)
}

fn begin(write: &mut Write<'_>, review: &StoreReview) -> Result<(ConversationId, ChannelId), Problem> {
    let customer = customer_of(write, review)?;
    let channel = channels::file_channel(write.connection(), ContactWay::Review.as_str(), write.now)?;
    write.changed(Topic::Channels, channel.0);
    let id = lines::begin(write, channel, customer, &subject(review), review.at.min(write.now))?;
    let thread = ContactThread { way: Some(ContactWay::Review), ..ContactThread::default() };
    rows::put_thread(write.connection(), id, Some(&thread))?;
    Ok((id, channel))
}

fn customer_of(write: &mut Write<'_>, review: &StoreReview) -> Result<CustomerId, Problem> {
    let name = review.author.trim();
    let id = if review.email.contains('@') {
        customers::recognise(write.connection(), &review.email, name, write.now)?.0
    } else {
        // Without an address nothing says that two of one name are one person.
        customers::meet(write, if name.is_empty() { &review.product } else { name }, None)?.0
    };
    write.changed(Topic::Customers, id.0);
    Ok(id)
}

/// The stars, then what they are for: `★★☆☆☆ Rain jacket`.
fn subject(review: &StoreReview) -> String {
    let stars: String = (1..=MOST_STARS).map(|star| if star <= review.rating { '★' } else { '☆' }).collect();
    let parts = [stars.as_str(), review.product.trim()];
    parts.into_iter().skip(usize::from(review.rating == 0)).collect::<Vec<_>>().join(" ")
}

fn hash(review: &StoreReview) -> [u8; 32] {
    let mut hash = Sha256::new();
    for part in [&review.store.0.to_string(), &review.remote.0, &review.text] {
        hash.update(part);
        hash.update([0]);
    }
    hash.finalize().into()
}

fn of_review(connection: &Connection, id: ReviewId) -> Result<Option<(ConversationId, ChannelId)>, Problem> {
    connection
        .prepare_cached(
            "SELECT c.id, c.channel_id FROM review_messages r JOIN messages m ON m.id = r.message_id
             JOIN conversations c ON c.id = m.conversation_id WHERE r.review_id = :id ORDER BY m.at DESC LIMIT 1",
        )
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, |row| Ok((ConversationId(row.get(0)?), ChannelId(row.get(1)?))))
        .optional()
        .or_problem()
}

/// The reviews among the messages of a conversation.
pub(super) fn of_conversation(
    connection: &Connection,
    id: ConversationId,
) -> Result<Vec<(MessageId, ReviewInfo)>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT r.message_id, r.review_id FROM messages m JOIN review_messages r ON r.message_id = m.id
             WHERE m.conversation_id = :id",
        )
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":id": id.0 }, |row| Ok((MessageId(row.get(0)?), ReviewId(row.get(1)?))))
        .or_problem()?;
    let pairs: Vec<(MessageId, ReviewId)> = rows.collect::<Result<_, _>>().or_problem()?;
    let mut found = Vec::with_capacity(pairs.len());
    for (message, id) in pairs {
        found.extend(reviews::find(connection, id)?.map(|review| (message, info(review))));
    }
    Ok(found)
}

fn info(review: StoreReview) -> ReviewInfo {
    ReviewInfo {
        id: review.id,
        store_id: review.store,
        product: review.product,
        rating: review.rating,
        state: review.state,
        is_verified: review.is_verified,
    }
}

/// Forgets the reviews of a customer who is erased, as long as their conversations are here.
pub(in crate::inbox) fn forget_reviews(connection: &Connection, id: CustomerId) -> Result<(), Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT r.review_id FROM conversations c JOIN messages m ON m.conversation_id = c.id
             JOIN review_messages r ON r.message_id = m.id WHERE c.customer_id = :id",
        )
        .or_problem()?;
    let rows = statement.query_map(named_params! { ":id": id.0 }, |row| row.get(0).map(ReviewId)).or_problem()?;
    let ids: Vec<ReviewId> = rows.collect::<Result<_, _>>().or_problem()?;
    ids.into_iter().try_for_each(|id| reviews::forget(connection, id))
}
