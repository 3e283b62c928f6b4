//! What is said about the import of a table of customers.

use comptoir_kernel::UndoId;
use serde::Serialize;

#[derive(Debug, Clone, Default, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportCsvAnswer {
    pub added: u32,
    pub updated: u32,
    /// Bad lines that were left out on purpose.
    pub left_out: u32,
    /// Lines that were to be imported: fewer are `added` and `updated` if it ended early.
    pub total: u32,
    /// Somebody ended it.
    pub is_cancelled: bool,
    /// What ended it early, if something went wrong after a part of it was stored.
    pub problem_code: Option<String>,
    /// Takes back what was stored; none if that is nothing.
    pub undo_id: Option<UndoId>,
}

/// How far an import of a table is, in lines.
#[derive(Debug, Serialize, ts_rs::TS)]
pub struct TableProgress {
    pub done: u32,
    /// 0 while none is going on.
    pub total: u32,
}
