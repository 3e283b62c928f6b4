//! The inbox: conversations, their messages, drafts, what leaves and what arrives.
//!
//! Owns: conversations, conversation_counts, messages, raws, thread_ids, participants, placements, attachments,
//! activities, tags, conversation_tags, drafts, draft_files, outbox, quarantine, message_words, contact_threads, calls,
//! call_drafts, form_templates, contact_forms, review_messages, topics, topic_items, conversation_topics, conversation_items, causes,
//! conversation_causes, scheduled_sends, follow_ups, promises, merges, merged_rows,
//! conversation_links, blocks, mentions, followers, saved_views.
//! May use: agents, channels, customers, knowledge, macros, settings, storefronts.
//!
//! Invariant: a message that arrived is a row of `messages` or of `quarantine` before the cursor moves past it.
//! Invariant: a message of ours is frozen, bytes and Message-ID, before the first try to send it.

mod aloud;
mod apply;
mod articles;
mod batch;
mod blocking;
mod cancel;
pub mod commands;
mod contacts;
mod deed;
mod drafts;
mod erase;
mod expected;
mod files;
mod forwarding;
mod heard;
mod history;
mod import;
mod intake;
pub mod jobs;
mod joining;
mod language;
mod letter_out;
mod mentions;
pub mod model;
mod orders;
mod original;
mod outbox;
mod person;
mod proposal;
mod quarantine;
mod raw;
mod receive;
mod render;
mod reply;
mod rows;
mod search;
mod similar;
mod store;
mod sync;
mod team;
mod thread;
mod timing;
mod topics;
mod triage;
mod undo;
mod views;
pub mod wire;

use crate::desk::fold;

pub(crate) use contacts::{note_call, take_over};
pub(crate) use erase::{erase_channel, tidy_blobs};
pub(crate) use expected::expected_by;
pub(crate) use files::{read as read_file, sent_files};
pub(crate) use heard::{HeardLetter, heard_between, newest_message, tell_found, was_answered};
pub(crate) use import::{Letter, hand_out, take_in};
pub(crate) use letter_out::{OwnLetter, leaving, send_letter};
pub use model::Delivery;
pub(crate) use orders::unanswered;
pub(crate) use outbox::recover_after_start;
pub(crate) use person::hand_out as hand_out_person;
pub(crate) use person::wire::HandOutAnswer;
pub(crate) use rows::newest_of;
pub(crate) use topics::{shipped_topic, tell_topics};
pub(crate) use wire::SendAnswer;
