//! What is said and heard about cultures.

use super::model::{CultureField, DayKind};
use comptoir_kernel::UndoId;
use serde::{Deserialize, Serialize};

/// A culture in the list of cards.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Culture {
    /// BCP 47.
    pub tag: String,
    /// ISO 3166; none where the language is spoken in many countries.
    pub country: Option<String>,
    /// How many of its fields the shop has written itself.
    pub own_fields: u32,
}

/// How people of a culture are written to, and when they are off work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct CultureCard {
    pub tag: String,
    pub country: Option<String>,
    /// ISO 4217, for examples of amounts.
    pub currency: String,
    /// 1 is Monday.
    pub first_weekday: u8,
    pub weekend: Vec<u8>,
    pub texts: Vec<CultureText>,
    /// From yesterday on, for a year.
    pub days: Vec<CultureDay>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct CultureText {
    pub field: CultureField,
    pub text: String,
    /// Set for an example in the culture's own language; advice is in the language asked for.
    pub language: Option<String>,
    /// Written by the shop.
    pub is_own: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct CultureDay {
    pub name: String,
    /// As 2026-12-08.
    pub date: String,
    /// The last of several days in a row; the same as `date` for one.
    pub until: String,
    pub kind: DayKind,
    /// By the moon: it may be a day earlier or later.
    pub is_approximate: bool,
}

/// Whose culture: the language decides, place and addresses where it leaves a choice.
#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct FindCultureRequest {
    /// BCP 47.
    pub language: String,
    /// IANA name.
    #[ts(optional)]
    pub zone: Option<String>,
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub addresses: Vec<String>,
}

#[derive(Debug, Serialize, ts_rs::TS)]
pub struct FindCultureAnswer {
    /// None where no card fits.
    pub culture: Option<String>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct CultureCardRequest {
    pub culture: String,
    /// In which language the advice is read; the agent's own when left out.
    #[ts(optional)]
    pub locale: Option<String>,
}

/// What the shop knows better. An empty text brings the shipped one back.
#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct SetCultureTextRequest {
    pub culture: String,
    pub field: CultureField,
    pub text: String,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct CultureRequest {
    pub culture: String,
}

#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct CultureDeed {
    pub undo_id: UndoId,
}
