//! Storefronts: the shop's orders, products and accounts on other platforms, as a local copy that is kept fresh.
//!
//! Owns: stores, store_secrets, store_cursors, store_orders, store_order_words, store_order_owners, store_customers,
//! store_products, store_product_words, store_reviews, store_unread, store_forgotten, store_acts, store_act_events,
//! store_sweeps, store_sweep_seen, store_file_habits, store_file_before, store_pictures,
//! store_sales, store_sale_articles, store_returns.
//! May use: agents, customers, settings.
//! Invariant: a key or token is a row of `store_secrets` and never part of an answer.
//! Invariant: what a page brought and the cursor behind it are written in one transaction.
//! Deliberately absent: "no orders" in place of a failure; every answer says of which moment it is and what is wrong.

mod acts;
mod asked;
mod beside;
pub mod commands;
mod connect;
mod files;
mod goods;
mod health;
pub(crate) mod jobs;
pub mod model;
mod named;
mod orders;
mod owners;
mod pages;
mod person;
mod pictures;
mod problems;
pub(crate) mod reviews;
pub(crate) mod sales;
mod sample;
mod search;
mod shop_returns;
mod sign_in;
mod store;
mod sweep;
mod sync;
mod undo;
pub mod wire;
mod words;

pub(crate) use acts::check_uid;
pub(crate) use acts::wire::ActEvent;
pub(crate) use acts::{erase_of as erase_acts_of, of_conversations as acts_of_conversations};
pub(crate) use asked::{
    ActStanding, Payable, act_of_uid, ask_for, is_free, left_of, may_be_asked, name_of, order_of, orders_of, payable,
    product_by_remote, product_of, sample_order, sample_stores, standing_of,
};
pub(crate) use beside::{Said, beside, chosen, customers_of, of_number, surely};
pub(crate) use goods::goods;
pub(crate) use named::plain_numbers_in as numbers_named;
pub(crate) use orders::{others_of, refunded_among, tags_of};
pub(crate) use owners::{Inverse, Moved, move_back, move_to, take_back};
pub(crate) use pages::{explain, find_shop_of_pages, pages_of};
pub(crate) use person::{count, erase, hand_out};
pub(crate) use sample::{put_sample, remove_samples};
pub(crate) use shop_returns::{
    ShopReturn, follow_return, mark_return_taken, refused_returns, see_to_return, status_of as return_status,
    status_word as return_status_word, untaken_returns,
};
pub(crate) use undo::{FileInverse, take_file_back};
pub(crate) use words::{Reader, macro_facts, order_text, product_text, tracking_text};

use crate::desk::Desk;
use comptoir_kernel::Problem;

/// After a crash: what was being done in a shop is looked for there before anything else.
///
/// # Errors
/// The store fails.
pub(crate) fn recover_after_start(desk: &Desk) -> Result<(), Problem> {
    acts::recover_after_start(desk)
}
