//! What is said and heard about the help site and its places.

use crate::desk::word;
use comptoir_kernel::{AgentId, ArticleId, PublishRunId, PublishTargetId, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Families of letters that readers' computers have.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum SiteFont {
    /// What their own programs are set in.
    #[default]
    System,
    /// Wide and plain.
    Clear,
    /// As if written with a broad pen.
    Warm,
    /// With serifs, as in books.
    Book,
}

/// The shop's mark on the help site.
#[derive(Debug, Serialize, ts_rs::TS)]
pub struct HelpSiteLogo {
    /// As a data address; none where there is no mark.
    pub picture: Option<String>,
}

/// A picture as the shop's mark; without one there is none any more.
#[derive(Debug, Default, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(optional_fields)]
pub struct SetLogoRequest {
    /// PNG, JPEG, WebP or GIF.
    pub base64: Option<String>,
}

/// What the help site says of the shop, beside its name and languages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase", default)]
pub struct HelpSite {
    /// Such as `#274cbc`; empty for a calm blue.
    pub accent: String,
    pub font: SiteFont,
    /// Where readers write to, and where their votes go; empty for none.
    pub email: String,
    pub phone: String,
    /// Several lines.
    pub postal_address: String,
    /// By BCP 47 language.
    pub hours: BTreeMap<String, String>,
    /// Of the days that pages name, such as `Europe/Berlin`; empty for UTC.
    pub zone: String,
    pub has_withdrawal_page: bool,
}

word! {
    /// What a place is.
    TargetKind {
        Folder = "folder",
        /// One file that is uploaded elsewhere.
        Zip = "zip",
        /// Pages of a WordPress site.
        Wordpress = "wordpress",
        /// A folder on a server that takes files over SSH.
        Sftp = "sftp",
        /// Pages of a connected shop at Shopify.
        Shopify = "shopify",
    }
}

impl TargetKind {
    /// A system there keeps the pages, and frames them.
    pub const fn keeps_pages(self) -> bool {
        matches!(self, Self::Wordpress | Self::Shopify)
    }
}

word! {
    /// How far a run came.
    RunState {
        Running = "running",
        Done = "done",
        /// Somebody ended it.
        Stopped = "stopped",
        Failed = "failed",
    }
}

/// Who we are at a place on a server; all empty for a place on this computer. Never a secret.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase", default)]
pub struct TargetAccess {
    pub user: String,
    /// Certificates of the server's own authority, as PEM.
    pub ca_file: Option<String>,
    /// A server on this computer or network, without encryption if need be.
    pub is_local: bool,
    /// The server's key that somebody has confirmed, such as `SHA256:…`; SFTP only.
    pub host_key: String,
    /// It opens with a private key, not with a password alone; SFTP only.
    pub has_key: bool,
}

/// Who we are at a server, and what opens it.
#[derive(Debug, Default, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(optional_fields)]
pub struct AccessRequest {
    #[ts(as = "Option<String>", optional)]
    pub user: String,
    /// Application password, password, or the words that open the key; none for the one that is kept.
    pub secret: Option<String>,
    /// A private key on this computer, which is read once and kept; none for the one that is kept.
    pub key_file: Option<String>,
    pub ca_file: Option<String>,
    #[ts(as = "Option<bool>", optional)]
    pub is_local: bool,
    /// The server's key as `publish-host-key-unknown` named it, once somebody has confirmed it.
    pub host_key: Option<String>,
}

/// A place where the help site stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct PublishTarget {
    pub id: PublishTargetId,
    pub name: String,
    pub kind: TargetKind,
    /// The folder or file on this computer, or the address of a server or shop.
    pub place: String,
    /// Where readers find it on the web; empty if nowhere, or if the place is on the web itself.
    pub address: String,
    /// Of a place on a server.
    pub access: TargetAccess,
    pub last_run: Option<PublishRun>,
}

/// One writing of the help site to a place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct PublishRun {
    pub id: PublishRunId,
    pub agent_id: Option<AgentId>,
    pub state: RunState,
    /// Hand edits were replaced.
    pub overwrites: bool,
    pub added: u32,
    pub changed: u32,
    pub removed: u32,
    /// Why it failed.
    pub problem_code: Option<String>,
    pub begun_at: Timestamp,
    pub ended_at: Option<Timestamp>,
}

/// A new place, or all fields of one that exists.
#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SaveTargetRequest {
    #[ts(optional)]
    pub id: Option<PublishTargetId>,
    pub name: String,
    pub kind: TargetKind,
    pub place: String,
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub address: String,
    /// For a place on a server: it is tried before anything is kept.
    #[serde(default)]
    #[ts(optional, as = "Option<AccessRequest>")]
    pub access: AccessRequest,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct TargetRequest {
    pub id: PublishTargetId,
}

/// What would happen at a place that is kept, or at one that is only looked at.
#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanRequest {
    #[ts(optional)]
    pub id: Option<PublishTargetId>,
    /// With `kind`, in place of `id`.
    #[ts(optional)]
    pub place: Option<String>,
    #[ts(optional)]
    pub kind: Option<TargetKind>,
    /// Hand edits would be replaced.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub overwrites: bool,
}

/// What will be done at a place, by paths of files; of pages by language and name, such as `de/washing`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct PublishPlan {
    pub added: Vec<String>,
    pub changed: Vec<String>,
    pub removed: Vec<String>,
    /// Changed by others, or not written by us: left as they are.
    pub edited: Vec<String>,
    /// Pictures and papers that do not come to this place, beside their texts: `de/washing: cap.png`. The texts say there what
    /// the pictures show.
    pub left_out: Vec<String>,
    pub unchanged: u32,
    /// Readers see the old site until the new one is whole.
    pub is_atomic: bool,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct PublishToRequest {
    pub id: PublishTargetId,
    /// Replaces hand edits.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub overwrites: bool,
}

/// What was done at a place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct PublishAnswer {
    pub run: PublishRun,
    /// Left as they are.
    pub edited: Vec<String>,
    /// Pictures and papers that did not come, as in the plan.
    pub left_out: Vec<String>,
    /// The new site came in one step.
    pub was_atomic: bool,
}

/// How far the run is that is going on, in files.
#[derive(Debug, Serialize, ts_rs::TS)]
pub struct PublishProgress {
    pub done: u32,
    /// 0 while none is going on.
    pub total: u32,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ArticlePageRequest {
    pub id: ArticleId,
    /// The source's when left out.
    #[ts(optional)]
    pub language: Option<String>,
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub is_dark: bool,
}

/// A page of the help site in one piece: style and pictures are inside, and nothing in it runs.
#[derive(Debug, Serialize, ts_rs::TS)]
pub struct ArticlePage {
    pub page: String,
    pub language: String,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct VotesRequest {
    pub id: ArticleId,
}

/// How readers of one text answered "did this help?".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct ArticleVotes {
    pub language: String,
    pub yes: u32,
    pub no: u32,
}
