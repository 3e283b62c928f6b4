//! What travels about the policy.

use super::decide::ReturnDecision;
use super::defaults::DefaultPolicy;
use super::facts::ReturnFacts;
use super::model::{DeclaredCondition, ReturnPolicy};
use crate::returns::day::Day;
use crate::returns::model::{Reason, Track};
use comptoir_connectors::shops::model::RemoteId;
use comptoir_kernel::{AgentId, LocaleTag, OrderId, Timestamp};
use serde::{Deserialize, Serialize};

/// A version without what it says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct PolicyVersion {
    /// 0 where nothing was saved.
    pub version: i64,
    /// It holds for orders that were placed from this moment on.
    pub valid_from: Timestamp,
    pub made_at: Timestamp,
    pub made_by: Option<AgentId>,
}

/// One version or, without its number, the one that holds for orders placed now.
#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct PolicyRequest {
    #[ts(optional)]
    pub version: Option<i64>,
}

#[derive(Debug, Serialize, ts_rs::TS)]
pub struct PolicyAnswer {
    pub shown: PolicyVersion,
    pub policy: ReturnPolicy,
    /// The newest first.
    pub versions: Vec<PolicyVersion>,
    /// To begin with, named in the agent's language.
    pub defaults: Vec<OfferedPolicy>,
}

#[derive(Debug, Serialize, ts_rs::TS)]
pub struct OfferedPolicy {
    pub kind: DefaultPolicy,
    pub title: String,
    pub policy: ReturnPolicy,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SavePolicyRequest {
    pub policy: ReturnPolicy,
    /// The newest version that whoever saves has seen; 0 where there is none.
    pub based_on: i64,
    /// From when on it holds; for the first version from the beginning, for later ones from now, when left out.
    #[ts(optional)]
    pub valid_from: Option<Timestamp>,
}

/// What somebody wants to give back, for trying a policy.
#[derive(Debug, Clone, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct AskedReturn {
    pub track: Track,
    pub reason: Reason,
    #[ts(optional)]
    pub condition: Option<DeclaredCondition>,
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub has_photo: bool,
    /// Today when left out.
    #[ts(optional)]
    pub asked_on: Option<Day>,
    /// One line of the order; all of them when left out.
    #[ts(optional)]
    pub line: Option<RemoteId>,
    /// All pieces when left out.
    #[ts(optional)]
    pub quantity: Option<u32>,
}

/// What a policy would say: of an order and what is asked about it, or of facts that somebody made up.
#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct TryPolicyRequest {
    /// The one that holds when left out: for an order the one of its day.
    #[ts(optional)]
    pub policy: Option<ReturnPolicy>,
    #[ts(optional)]
    pub order_id: Option<OrderId>,
    #[ts(optional)]
    pub asked: Option<AskedReturn>,
    #[ts(optional)]
    pub facts: Option<ReturnFacts>,
    /// The customer's; that of the order, else the shop's, when left out.
    #[ts(optional)]
    pub language: Option<String>,
}

/// What a policy says about one line, in figures and in words.
#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct TriedLine {
    /// None for facts that were made up.
    pub line: Option<RemoteId>,
    pub facts: ReturnFacts,
    pub decision: ReturnDecision,
    pub for_agent: String,
    pub for_customer: String,
    pub language: LocaleTag,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct PolicyTextRequest {
    /// The one that holds now when left out.
    #[ts(optional)]
    pub policy: Option<ReturnPolicy>,
    /// BCP 47.
    pub language: String,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct DescribePolicyRequest {
    pub policy: ReturnPolicy,
}
