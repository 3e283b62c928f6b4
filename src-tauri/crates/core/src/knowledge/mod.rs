//! Knowledge: answers that are written once, in every language, for people at the desk or for everybody.
//!
//! Owns: article_categories, article_category_names, articles, article_links, article_variants, article_revisions,
//! article_words. May use: agents, macros.
//!
//! Invariant: a text that was kept stays readable as a revision, and what readers see is a revision that was published.
//! Invariant: the form of a text is Markdown; editor, page and answer are made from it.
//! Deliberately absent: products, topics and reasons for returns. An article names them by their own words.

mod categories;
pub mod commands;
mod history;
mod import;
mod insert;
mod listing;
mod markdown;
pub mod model;
mod publish;
mod save;
mod search;
mod store;
mod tree_store;
pub mod wire;

pub(crate) use save::{Inverse, take_back};
