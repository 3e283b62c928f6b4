//! What is said and heard about views: which conversations a list shows.

use crate::desk::word;
use crate::inbox::model::View;
use comptoir_kernel::{AgentId, SavedViewId, UndoId};
use serde::{Deserialize, Serialize};

use super::Sort;

word! {
    /// What a condition looks at.
    Column {
        Status = "status", Assignee = "assignee", Tag = "tag", Language = "language", Channel = "channel",
        Priority = "priority", Unread = "unread", Waiting = "waiting", LastMessage = "last_message",
        Created = "created", Attachments = "attachments", Draft = "draft", CustomerTag = "customer_tag",
        Subject = "subject", Automatic = "automatic",
    }
}
word! {
    /// How a condition compares. For spans of time: longer ago, or less long ago. A subject is, when it contains.
    Operator { Is = "is", IsNot = "is_not", MoreThan = "more_than", LessThan = "less_than" }
}
word! {
    /// Whether every condition has to be true, or one of them is enough.
    Joined { All = "all", Any = "any" }
}

/// One condition. Several values mean: one of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Condition {
    pub column: Column,
    pub operator: Operator,
    /// Words of the column: a status, `me`, `nobody` or `#12` for an agent, `#3` for a channel (both also by name), a
    /// tag, a language or `unknown`, a priority, `yes` or `no`, a span such as `30m`, `4h`, `7d`, `2w`, or plain words.
    pub values: Vec<String>,
}

/// Which conversations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Filter {
    #[serde(default = "all_of_them")]
    #[ts(optional, as = "Option<Joined>")]
    pub joined: Joined,
    pub conditions: Vec<Condition>,
}

const fn all_of_them() -> Joined {
    Joined::All
}

/// Which conversations, said in one of four ways; exactly one of them.
#[derive(Debug, Clone, Default, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Scope {
    #[ts(optional)]
    pub view: Option<View>,
    #[ts(optional)]
    pub filter: Option<Filter>,
    /// A filter as one line, such as `status:open tag:vip waiting>4h`.
    #[ts(optional)]
    pub text: Option<String>,
    #[ts(optional)]
    pub saved_view: Option<SavedViewId>,
}

/// A condition that can be true of nothing, because what it names is gone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct BrokenCondition {
    /// Its place among the conditions, from 0.
    pub index: u32,
    pub column: Column,
    /// The value as it stands in the line.
    pub value: String,
}

#[derive(Debug, Serialize, ts_rs::TS)]
pub struct FilterAnswer {
    pub filter: Filter,
    /// The same as one line.
    pub text: String,
    pub broken: Vec<BrokenCondition>,
}

/// A view that somebody keeps.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SavedView {
    pub id: SavedViewId,
    pub name: String,
    pub agent_id: AgentId,
    pub is_shared: bool,
    pub filter: Filter,
    /// The filter as one line.
    pub text: String,
    pub broken: Vec<BrokenCondition>,
    pub sort: Sort,
    /// Conversations in it.
    pub count: u32,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SaveViewRequest {
    /// The view to change; left out, a new one.
    #[ts(optional)]
    pub id: Option<SavedViewId>,
    /// Left out, as it was; a new view needs one.
    #[ts(optional)]
    pub name: Option<String>,
    /// Left out, as it was; a new view needs one.
    #[ts(optional)]
    pub scope: Option<Scope>,
    #[ts(optional)]
    pub sort: Option<Sort>,
    #[ts(optional)]
    pub is_shared: Option<bool>,
}

#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SaveViewAnswer {
    pub id: SavedViewId,
    pub undo_id: UndoId,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct MoveViewRequest {
    pub id: SavedViewId,
    /// The place it gets in the list, from 0.
    pub to: u32,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct SavedViewRequest {
    pub id: SavedViewId,
}

/// What a deed upon many conversations answers.
#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct BulkAnswer {
    /// None where there is nothing to take back.
    pub undo_id: Option<UndoId>,
    /// Conversations that it was done to.
    pub count: u32,
}
