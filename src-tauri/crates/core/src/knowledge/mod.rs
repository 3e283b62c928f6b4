//! Knowledge: answers that are written once, in every language, for people at the desk or for everybody.
//!
//! Owns: article_categories, article_category_names, articles, article_links, article_variants, article_revisions,
//! article_words, article_votes, help_site, publish_targets, publish_files, publish_runs. May use: agents, macros,
//! settings.
//!
//! Invariant: a text that was kept stays readable as a revision, and what readers see is a revision that was published.
//! Invariant: the form of a text is Markdown; editor, page and answer are made from it.
//! Deliberately absent: products, topics and reasons for returns. An article names them by their own words.

mod categories;
pub mod commands;
mod history;
mod import;
mod insert;
pub(crate) mod jobs;
mod listing;
pub mod model;
mod publish;
mod sample;
mod save;
mod search;
mod store;
mod targets;
mod tree_store;
pub mod wire;

pub(crate) use sample::{SampleArticle, SampleCategory, SampleText, Standing, put_sample, remove_samples};
pub(crate) use save::{Inverse, take_back};
pub(crate) use targets::count_vote;
