//! What travels about tables of returns.

use comptoir_kernel::ReturnId;
use serde::{Deserialize, Serialize};

/// A table as text.
#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct ReturnTableRequest {
    /// CSV: commas, semicolons or tabs, the first line with titles.
    pub text: String,
}

/// A line that cannot become part of a return, and why.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct BadReturnLine {
    /// As an editor counts.
    pub line: u32,
    /// As of a problem.
    pub code: String,
    /// The cell that it is about.
    pub value: String,
}

/// What an import would do.
#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ReturnTablePreview {
    pub lines: u32,
    /// Returns that would begin.
    pub cases: u32,
    /// Returns that an earlier import of the same lines began.
    pub known: u32,
    pub bad: Vec<BadReturnLine>,
}

#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportedReturns {
    /// Those that began.
    pub ids: Vec<ReturnId>,
    pub known: u32,
    pub bad: Vec<BadReturnLine>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct UndoImportRequest {
    pub ids: Vec<ReturnId>,
}

#[derive(Debug, Serialize, ts_rs::TS)]
pub struct UndoneImport {
    /// How many were cancelled; those with which somebody has gone on stay.
    pub cancelled: u32,
}

#[derive(Debug, Serialize, ts_rs::TS)]
pub struct ReturnTable {
    /// CSV with a byte order mark.
    pub text: String,
    pub count: u32,
}
