//! What travels about the parcels in which a case comes back.

use crate::desk::word;
use crate::returns::day::Day;
use crate::returns::wire::ParcelPiece;
use comptoir_kernel::{ReturnId, ReturnParcelId};
use serde::{Deserialize, Serialize};

word! {
    /// What became of a parcel.
    ParcelFate {
        UnderWay = "under_way",
        Here = "here",
        /// Nobody waits for it any more.
        Lost = "lost",
    }
}

/// A parcel as somebody enters it.
#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ParcelRequest {
    pub id: ReturnId,
    /// The one that is changed; a new one when left out, unless the case has one with this number.
    #[ts(optional)]
    pub parcel_id: Option<ReturnParcelId>,
    /// Guessed by the number, when left out or empty and only one carrier has such numbers.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub carrier: String,
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub tracking: String,
    #[ts(optional)]
    pub url: Option<String>,
    /// The day on which the customer proved to have posted it.
    #[ts(optional)]
    pub posted_on: Option<Day>,
    /// The day on which it was last seen moving.
    #[ts(optional)]
    pub moved_on: Option<Day>,
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<ParcelPiece>>")]
    pub pieces: Vec<ParcelPiece>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct OneParcelRequest {
    pub id: ReturnParcelId,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct ParcelFateRequest {
    pub id: ReturnParcelId,
    pub fate: ParcelFate,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct CarriersRequest {
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub tracking: String,
}

#[derive(Debug, Serialize, ts_rs::TS)]
pub struct Carriers {
    /// All that are known.
    pub names: Vec<String>,
    /// Whose numbers look like the one asked about, the likeliest first.
    pub guessed: Vec<String>,
}
