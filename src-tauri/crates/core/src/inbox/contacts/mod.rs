//! Contacts beside mail: calls and their notes, conversations copied from elsewhere, the mails of contact forms, reviews
//! of products.
//!
//! Invariant: what is noted about a call is a note and never leaves the desk.
//! Invariant: an address typed into a form is shown as unchecked, and from a stranger's mail it makes nobody a customer.

mod answers;
mod call_draft;
mod caller;
mod calls;
mod capture;
mod carry;
mod commands;
mod forms;
mod lines;
mod picture;
mod preview;
mod read_forms;
mod reviews;
mod rows;
mod sample;
mod templates;
mod undo;
mod ways;

pub(super) use carry::{Carried, share, unshare};
pub(super) use commands::commands;
pub(super) use forms::{Reading, keep as keep_form, read as read_form};
pub(super) use reviews::{forget_reviews, take_answers, take_reviews};
pub(super) use rows::{decorate, thread};
pub(crate) use sample::{note_call, take_over};
pub(super) use undo::{Inverse, take_back};
