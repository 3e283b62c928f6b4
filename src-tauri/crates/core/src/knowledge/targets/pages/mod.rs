//! The help site as pages of a system that keeps them, WordPress or a shop: what is there is known by a mark of ours in each.
//!
//! Invariant: a page is made once. It begins as a draft that holds nothing but its mark; if the answer is lost, the next run
//! finds it by that mark.
//! Invariant: a page whose title, text or state somebody changed there is left as it is, unless a person says otherwise.
//! Where a page stands and its address are theirs from the moment it was made.

mod compare;
mod media;
mod rows;
mod run;

pub(super) use run::{look, publish};
