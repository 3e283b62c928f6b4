//! What is said about files of orders, products and customers.

use comptoir_connectors::shops::csv::{BadRow, DateOrder, Field};
use comptoir_connectors::shops::model::{Order, Product, ShopCustomer, Subject};
use comptoir_kernel::{StoreId, UndoId};
use serde::{Deserialize, Serialize};

/// What a person says about a file; everything may be left for us to guess.
#[derive(Debug, Clone, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct FileManner {
    #[ts(optional)]
    pub subject: Option<Subject>,
    /// What each column is, in the order of the file.
    #[ts(optional)]
    pub columns: Option<Vec<Field>>,
    #[ts(optional)]
    pub dates: Option<DateOrder>,
    /// Three letters, where no column says it.
    #[ts(optional)]
    pub currency: Option<String>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ReadFileRequest {
    pub text: String,
    /// The store whose habits count; none for a new one.
    #[ts(optional)]
    pub store_id: Option<StoreId>,
    #[serde(flatten)]
    pub manner: FileManner,
}

#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct FileColumn {
    pub title: String,
    pub field: Field,
    pub examples: Vec<String>,
}

/// What a file holds and what would come of importing it; nothing was changed.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct LookedAtFile {
    pub subject: Subject,
    pub columns: Vec<FileColumn>,
    /// What a column of such a file can be.
    pub fields: Vec<Field>,
    /// None when dates can be read in two ways: a person has to say it.
    pub dates: Option<DateOrder>,
    /// None when nothing says it.
    pub currency: Option<String>,
    pub has_currency_column: bool,
    /// True when the columns are those of an earlier file.
    pub is_remembered: bool,
    /// Columns without which nothing can be imported.
    pub lacks: Vec<Field>,
    pub added: u32,
    pub changed: u32,
    pub same: u32,
    pub bad: Vec<BadRow>,
    /// The first ones as they will look.
    pub orders: Vec<Order>,
    pub products: Vec<Product>,
    pub customers: Vec<ShopCustomer>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportFileRequest {
    pub text: String,
    /// The store that gets it; a new one when there is none.
    #[ts(optional)]
    pub store_id: Option<StoreId>,
    /// Of the new store.
    #[serde(default)]
    pub name: String,
    /// True imports what is understood although lines are bad.
    #[serde(default)]
    pub leaves_out_bad: bool,
    #[serde(flatten)]
    pub manner: FileManner,
}

#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportedFile {
    pub store_id: StoreId,
    pub subject: Subject,
    pub added: u32,
    pub changed: u32,
    pub same: u32,
    /// Bad lines that were left out on purpose.
    pub left_out: u32,
    /// What was to be imported: less is stored if it ended early.
    pub total: u32,
    /// Somebody ended it.
    pub is_cancelled: bool,
    pub problem_code: Option<String>,
    /// Takes back what was stored.
    pub undo_id: Option<UndoId>,
}

/// How far an import of a file is.
#[derive(Debug, Serialize, ts_rs::TS)]
pub struct FileProgress {
    pub done: u32,
    /// 0 while none is going on.
    pub total: u32,
}
