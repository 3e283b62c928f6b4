//! In which state a conversation stands, and what comes of two.

use crate::desk::write::OrProblem;
use crate::inbox::model::Status;
use crate::inbox::timing;
use comptoir_kernel::{ConversationId, Problem};
use comptoir_store::rusqlite::{Connection, named_params};
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;

/// The columns of a conversation that merging brings together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Standing {
    pub status: Status,
    pub priority: i64,
    pub assignee: Option<i64>,
    pub is_unread: bool,
    pub snoozed_until: Option<i64>,
    pub waiting_since: Option<i64>,
    /// Whether it waits for an answer, and when it is looked at again.
    #[serde(default)]
    pub time: timing::Standing,
}

/// A conversation that became spam would be forgotten; one that somebody has to answer must not be.
const fn rank(status: Status) -> u8 {
    match status {
        Status::Spam => 0,
        Status::Closed => 1,
        Status::Snoozed => 2,
        Status::Pending => 3,
        Status::Open => 4,
    }
}

impl Standing {
    /// # Errors
    /// `conversation-absent`.
    pub fn of(connection: &Connection, id: ConversationId) -> Result<Self, Problem> {
        let time = timing::Standing::of(connection, id)?;
        connection
            .prepare_cached(
                "SELECT status, priority, assignee_id, is_unread, snoozed_until, waiting_since
                 FROM conversations WHERE id = :id",
            )
            .or_problem()?
            .query_row(named_params! { ":id": id.0 }, |row| {
                Ok(Self {
                    status: row.get(0)?,
                    priority: row.get(1)?,
                    assignee: row.get(2)?,
                    is_unread: row.get(3)?,
                    snoozed_until: row.get(4)?,
                    waiting_since: row.get(5)?,
                    time,
                })
            })
            .map_err(|error| Problem::absent("conversation-absent").because(error))
    }

    /// What comes of this conversation when it takes another one in: whoever looks after it goes on, and what is more urgent
    /// counts.
    pub fn with(self, other: Self) -> Self {
        let status = if rank(other.status) > rank(self.status) { other.status } else { self.status };
        let time = match rank(other.status).cmp(&rank(self.status)) {
            Ordering::Greater => other.time,
            Ordering::Equal => self.time.with(other.time),
            Ordering::Less => self.time,
        };
        let until = [self.snoozed_until, other.snoozed_until].into_iter().flatten().min();
        Self {
            status,
            priority: self.priority.max(other.priority),
            assignee: self.assignee.or(other.assignee),
            is_unread: self.is_unread || other.is_unread,
            snoozed_until: until.filter(|_| status == Status::Snoozed),
            waiting_since: self.waiting_since,
            time,
        }
    }

    /// What it was before, wherever nobody has changed it since.
    pub fn back(self, before: Self, after: Self) -> Self {
        let is_same_state =
            self.status == after.status && self.snoozed_until == after.snoozed_until && self.time == after.time;
        Self {
            status: if is_same_state { before.status } else { self.status },
            snoozed_until: if is_same_state { before.snoozed_until } else { self.snoozed_until },
            priority: if self.priority == after.priority { before.priority } else { self.priority },
            assignee: if self.assignee == after.assignee { before.assignee } else { self.assignee },
            is_unread: if self.is_unread == after.is_unread { before.is_unread } else { self.is_unread },
            waiting_since: self.waiting_since,
            time: if is_same_state { before.time } else { self.time },
        }
    }

    pub fn put(self, connection: &Connection, id: ConversationId) -> Result<(), Problem> {
        connection
            .prepare_cached(
                "UPDATE conversations SET status = :status, priority = :priority, is_unread = :unread,
                   assignee_id = (SELECT id FROM agents WHERE id = :assignee), snoozed_until = :until,
                   waiting_since = :waiting WHERE id = :id",
            )
            .or_problem()?
            .execute(named_params! {
                ":status": self.status.as_str(),
                ":priority": self.priority,
                ":unread": self.is_unread,
                ":assignee": self.assignee,
                ":until": self.snoozed_until,
                ":waiting": self.waiting_since,
                ":id": id.0,
            })
            .or_problem()?;
        self.time.put_back(connection, id)
    }

    /// How a conversation stands that is part of another one.
    pub const HIDDEN: Self = Self {
        status: Status::Spam,
        priority: 1,
        assignee: None,
        is_unread: false,
        snoozed_until: None,
        waiting_since: None,
        time: timing::Standing::NONE,
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    const OPEN: Standing = Standing {
        status: Status::Open,
        priority: 1,
        assignee: Some(7),
        is_unread: false,
        snoozed_until: None,
        waiting_since: Some(1),
        time: timing::Standing::NONE,
    };

    #[test]
    fn whoever_has_to_be_answered_stays_open_and_what_is_urgent_stays_urgent() {
        let closed = Standing { status: Status::Closed, priority: 3, assignee: None, ..OPEN };
        assert_eq!(closed.with(OPEN), Standing { priority: 3, waiting_since: Some(1), ..OPEN });
        assert_eq!(OPEN.with(Standing { assignee: Some(9), is_unread: true, ..closed }).assignee, Some(7));
        let asleep = |until| Standing { status: Status::Snoozed, snoozed_until: Some(until), ..OPEN };
        assert_eq!(asleep(20).with(asleep(10)).snoozed_until, Some(10));
        assert_eq!(asleep(20).with(OPEN).snoozed_until, None);
        assert_eq!(closed.with(Standing { status: Status::Spam, ..OPEN }).status, Status::Closed);
    }

    #[test]
    fn what_somebody_has_changed_since_stays() {
        let after = Standing { priority: 3, status: Status::Open, ..OPEN };
        let before = Standing { priority: 1, status: Status::Closed, ..OPEN };
        assert_eq!(after.back(before, after), before);
        let now = Standing { status: Status::Pending, ..after };
        assert_eq!(now.back(before, after), Standing { status: Status::Pending, ..before });
    }
}
