//! Deeds in shops: refunds, notes, other addresses; confirmed, then done exactly once, and told.
//!
//! A wish is a row first. Whoever may, confirms it; else it waits for an owner. A loop does what is due: it reads the order
//! anew, compares it with what was confirmed, writes down that it tries, and asks the shop. A lost answer is looked for in
//! the shop before anything is asked again; what cannot be found out is a question to the person.
//!
//! Invariant: the mark and every amount are on the disk before the shop is asked for the first time.
//! Invariant: nothing is asked twice before the shop has said that the first time came to nothing.

mod attempt;
mod carry;
mod check;
pub(super) mod commands;
mod decide;
mod lines;
pub(super) mod model;
mod options;
mod propose;
mod store;
mod switches;
pub mod wire;

pub(super) use carry::{keep, recover_after_start};
pub(crate) use lines::{erase_of, mark_answer_taken, of_conversations, untaken_answers};
pub(crate) use model::check_uid;
pub(super) use model::left;
pub(super) use propose::{ask_for, is_free, is_ready};
pub(super) use store::find_by_uid;
pub(super) use switches::switched_on;
