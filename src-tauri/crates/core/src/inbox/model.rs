//! The nouns of the inbox and their pure rules.

mod contact;

use crate::desk::word;
pub use contact::*;
use serde::{Deserialize, Serialize};

word! {
    /// The state of a conversation.
    Status { Open = "open", Pending = "pending", Snoozed = "snoozed", Closed = "closed", Spam = "spam" }
}
word! {
    /// Who speaks: the customer, one of us, or one of us to us alone.
    MessageKind { Customer = "customer", Agent = "agent", Note = "note" }
}
word! {
    /// Where a message of ours is on its way.
    Delivery {
        Queued = "queued", Attempting = "attempting", Sent = "sent", Failed = "failed", Unknown = "unknown",
        Cancelled = "cancelled",
    }
}
word! {
    /// The lists of the sidebar.
    View {
        Mine = "mine", Unassigned = "unassigned", Open = "open", Overdue = "overdue", Pending = "pending", Snoozed = "snoozed",
        Closed = "closed", Spam = "spam", Drafts = "drafts", Sent = "sent", Mentions = "mentions", All = "all",
        Promises = "promises", Scheduled = "scheduled",
    }
}

/// How urgent a conversation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Priority {
    Low,
    Normal,
    High,
    Urgent,
}

impl Priority {
    pub const fn rank(self) -> i64 {
        match self {
            Self::Low => 0,
            Self::Normal => 1,
            Self::High => 2,
            Self::Urgent => 3,
        }
    }

    pub const fn from_rank(rank: i64) -> Self {
        match rank {
            0 => Self::Low,
            2 => Self::High,
            3 => Self::Urgent,
            _ => Self::Normal,
        }
    }
}

/// What the arrival of a customer's message does to the state.
///
/// An automatic message never reopens; spam stays spam.
pub const fn status_after_customer(status: Status, is_automatic: bool) -> Status {
    match status {
        Status::Spam => Status::Spam,
        _ if is_automatic => status,
        _ => Status::Open,
    }
}

/// What a reply of ours that was seen from outside (a phone, another client) does to the state.
pub const fn status_after_reply(status: Status) -> Status {
    match status {
        Status::Open | Status::Snoozed => Status::Pending,
        other => other,
    }
}

/// The first 160 characters of a text on one line.
pub fn snippet(text: &str) -> String {
    let words = text.split_whitespace();
    let mut line = String::new();
    for word in words {
        if line.chars().count() + word.chars().count() > 160 {
            if line.is_empty() {
                line.extend(word.chars().take(160));
            }
            break;
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_message_reopens_a_closed_conversation() {
        assert_eq!(status_after_customer(Status::Closed, false), Status::Open);
        assert_eq!(status_after_customer(Status::Snoozed, false), Status::Open);
    }

    #[test]
    fn an_out_of_office_never_reopens_and_spam_stays_spam() {
        assert_eq!(status_after_customer(Status::Closed, true), Status::Closed);
        assert_eq!(status_after_customer(Status::Spam, false), Status::Spam);
    }

    #[test]
    fn a_snippet_is_one_line_of_bounded_length() {
        assert_eq!(snippet("Hello\n\n  Ada,\tthanks"), "Hello Ada, thanks");
        assert_eq!(snippet(&"x".repeat(500)).chars().count(), 160);
    }
}
