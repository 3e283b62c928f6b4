//! What is said and heard about macros.

use super::model::{Actions, Channel, Choice, Formality, Variant};
use comptoir_kernel::{MacroId, MacroVariantId, Timestamp, UndoId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A macro with all its texts.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Macro {
    pub id: MacroId,
    pub uid: String,
    /// By BCP 47 language; never empty.
    pub titles: BTreeMap<String, String>,
    pub folder: String,
    pub actions: Actions,
    pub is_archived: bool,
    #[ts(type = "number")]
    pub usage_count: i64,
    pub last_used_at: Option<Timestamp>,
    pub updated_at: Timestamp,
    /// The source first.
    pub variants: Vec<Variant>,
}

/// A line in the list of macros.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct MacroRow {
    pub id: MacroId,
    /// In the reader's language if there is one, else in another.
    pub title: String,
    pub title_language: String,
    pub folder: String,
    pub actions: Actions,
    pub is_archived: bool,
    #[ts(type = "number")]
    pub usage_count: i64,
    pub last_used_at: Option<Timestamp>,
    /// The languages of its texts.
    pub languages: Vec<String>,
    /// At least one text is older than its source.
    pub is_stale: bool,
}

/// Which macros. Left out: all that are not archived.
#[derive(Debug, Default, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ListMacrosRequest {
    /// Words of a title in any language; accents, case and dots do not matter.
    #[ts(optional, as = "Option<String>")]
    pub query: String,
    #[ts(optional, as = "Option<bool>")]
    pub is_archived: bool,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct MacroRequest {
    pub id: MacroId,
}

/// A new macro, or all fields of one that exists.
#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SaveMacroRequest {
    #[ts(optional)]
    pub id: Option<MacroId>,
    /// By BCP 47 language; at least one.
    pub titles: BTreeMap<String, String>,
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub folder: String,
    #[serde(default)]
    #[ts(optional, as = "Option<Actions>")]
    pub actions: Actions,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ArchiveMacroRequest {
    pub id: MacroId,
    /// False brings it back.
    pub is_archived: bool,
}

#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ArchiveMacroAnswer {
    pub undo_id: UndoId,
}

/// A text of a macro. Without an id it is found by language, channel and formality, or added.
#[derive(Debug, Clone, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SaveVariantRequest {
    pub macro_id: MacroId,
    #[ts(optional)]
    pub id: Option<MacroVariantId>,
    pub language: String,
    #[serde(default)]
    #[ts(optional, as = "Option<Channel>")]
    pub channel: Channel,
    #[serde(default)]
    #[ts(optional, as = "Option<Formality>")]
    pub formality: Formality,
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub subject: String,
    pub body: String,
    /// A slip of the pen was mended: translations of this text stay up to date.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub is_minor: bool,
    /// The text does not follow its source yet: the mark stays.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub stays_stale: bool,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct VariantRequest {
    pub id: MacroVariantId,
}

/// A text to look at: one that is kept, or one that is being written.
#[derive(Debug, Clone, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct TextToPreview {
    pub language: String,
    #[serde(default)]
    #[ts(optional, as = "Option<Channel>")]
    pub channel: Channel,
    #[serde(default)]
    #[ts(optional, as = "Option<Formality>")]
    pub formality: Formality,
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub subject: String,
    pub body: String,
}

/// Renders a macro for facts that the caller brings, or for made-up ones.
#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct PreviewRequest {
    /// Left out when `text` is there.
    #[ts(optional)]
    pub id: Option<MacroId>,
    #[ts(optional)]
    pub variant_id: Option<MacroVariantId>,
    #[ts(optional)]
    pub text: Option<TextToPreview>,
    /// `customer`, `conversation`, `agent`, `shop`, `order`; left out, an example is used.
    #[ts(optional, type = "Record<string, unknown>")]
    pub context: Option<serde_json::Map<String, serde_json::Value>>,
    /// The reader's language; left out, the context's customer's.
    #[ts(optional)]
    pub language: Option<String>,
    #[ts(optional)]
    pub formality: Option<Formality>,
    #[serde(default)]
    #[ts(optional, as = "Option<Channel>")]
    pub channel: Channel,
    /// For readers without a text of their own; left out, English.
    #[ts(optional)]
    pub shop_language: Option<String>,
}

/// A macro with its facts in place.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct RenderedMacro {
    pub subject: String,
    /// Gaps stand as `⟦name⟧` in it; nothing that holds one is sent.
    pub text: String,
    /// The names of the gaps.
    pub missing: Vec<String>,
    pub choice: Choice,
}

/// Which languages a macro should have. Left out: every language that some macro has.
#[derive(Debug, Default, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct MissingVariantsRequest {
    #[ts(optional, as = "Option<Vec<String>>")]
    pub languages: Vec<String>,
}

/// A macro that lacks texts or has old ones.
#[derive(Debug, PartialEq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct MissingVariants {
    pub id: MacroId,
    pub title: String,
    /// Languages without any text.
    pub missing: Vec<String>,
    /// Languages whose text is older than its source.
    pub stale: Vec<String>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct ExportMacrosRequest {
    /// Left out: all, also archived ones.
    #[ts(optional)]
    pub ids: Option<Vec<MacroId>>,
}

#[derive(Debug, Serialize, ts_rs::TS)]
pub struct ExportMacrosAnswer {
    /// JSON, to be kept as a file.
    pub text: String,
    pub count: u32,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct ImportMacrosRequest {
    /// What `macros.export` wrote.
    pub text: String,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct ImportMacrosAnswer {
    pub added: u32,
    pub updated: u32,
    pub unchanged: u32,
}
