//! Knowledge: answers that are written once, in every language, for people at the desk or for everybody.
//!
//! Owns: article_categories, article_category_names, articles, article_links, article_variants, article_revisions,
//! article_files, article_words, article_plans, article_blocks, article_block_texts, article_block_places,
//! article_imports, article_uses, article_misses, article_votes, help_site, publish_targets, publish_files,
//! publish_pages, publish_uploads, publish_secrets, publish_runs.
//! May use: agents, macros, settings, storefronts.
//!
//! Invariant: a text that was kept stays readable as a revision, and what readers see is a revision that was published.
//! Invariant: the form of a text is Markdown; editor, page and answer are made from it.
//! Deliberately absent: products, topics and reasons for returns. An article names them by their own words.

mod blocks;
mod categories;
pub mod commands;
mod files;
mod health;
mod history;
mod imports;
mod insert;
pub(crate) mod jobs;
mod later;
mod listing;
mod merge;
mod misses;
pub mod model;
mod publish;
mod sample;
mod save;
mod search;
mod store;
pub mod suggest;
mod targets;
mod tree_store;
mod uses;
pub mod wire;

pub(crate) use blocks::built_in::{keep as keep_built_in_block, texts as built_in_block};
pub(crate) use health::{ReadArticle, faults, read_articles};
pub(crate) use imports::{Inverse as ImportInverse, take_back as take_import_back};
pub(crate) use misses::{missed, note_miss};
pub(crate) use sample::{SampleArticle, SampleCategory, SampleText, Standing, put_sample, remove_samples};
pub(crate) use save::{Inverse, create_about, take_back};
pub(crate) use suggest::rank::{Asked, AskedProduct};
pub(crate) use suggest::suggest;
pub(crate) use targets::count_vote;
pub(crate) use uses::uses_of;
