//! What is said and heard about articles of other programs.

use comptoir_connectors::articles::{ArticleFormat, ArticleNote, ArticleRefusal};
use comptoir_kernel::{ArticleId, UndoId};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportArticlesRequest {
    /// A file or folder of the computer of the desk.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub path: String,
    /// Files that were handed over, in the place of a path.
    #[ts(optional)]
    pub held: Option<String>,
    /// Left out, files are known by their names and contents.
    #[ts(optional)]
    pub format: Option<ArticleFormat>,
    /// The language of texts that do not tell theirs; left out, the shop's.
    #[ts(optional)]
    pub language: Option<String>,
    /// What readers could see there, they see here at once.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub publishes: bool,
    /// Covers what was changed at the desk since the last time.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub overwrites: bool,
}

/// What becomes of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum ImportOutcome {
    Added,
    Changed,
    Same,
    LeftOut,
}

/// What a text lost, or what somebody should look at: addresses of pictures and links, or the words meant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct ImportNote {
    pub kind: ArticleNote,
    pub details: Vec<String>,
}

/// One text of an article, or a file that is none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportedText {
    /// The file, with the number of the entry in it.
    pub place: String,
    pub title: String,
    pub language: String,
    pub outcome: ImportOutcome,
    /// Why it was left out.
    pub reason: Option<ArticleRefusal>,
    pub notes: Vec<ImportNote>,
    /// None for one that is not there yet, or was left out.
    pub article_id: Option<ArticleId>,
}

/// What becomes of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum PictureFate {
    /// More bytes or pixels than a page needs.
    TooLarge,
    /// Damaged, or not of a kind that is drawn anew.
    Unreadable,
    /// The article has as many files as it can.
    TooMany,
    /// Not among the files.
    Missing,
    /// On a server, where it stays.
    Elsewhere,
    /// It comes along.
    Kept,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct ImportPicture {
    /// Where it lies, or its address.
    pub place: String,
    pub fate: PictureFate,
}

/// A file that is handed over.
#[derive(Debug, Clone, Deserialize, ts_rs::TS)]
pub struct HandedFile {
    /// Its path from the folder that was chosen, with `/`.
    pub place: String,
    pub base64: String,
}

#[derive(Debug, Clone, Deserialize, ts_rs::TS)]
pub struct HoldImportRequest {
    /// What was handed over before; left out, a new set begins and what the person handed over before is forgotten.
    #[ts(optional)]
    pub held: Option<String>,
    pub files: Vec<HandedFile>,
}

#[derive(Debug, Clone, Serialize, Deserialize, ts_rs::TS)]
pub struct HeldImport {
    pub held: String,
}

/// What came of an import, or would come of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportedArticles {
    /// Texts, not articles.
    pub added: u32,
    pub changed: u32,
    pub same: u32,
    pub left_out: u32,
    /// All texts that were found.
    pub total: u32,
    /// Pictures that texts show and that do not come along: they lie elsewhere, or cannot be kept.
    pub pictures: u32,
    pub is_cancelled: bool,
    /// Why it ended early; what was taken stays.
    pub problem_code: Option<String>,
    /// Takes all of it back.
    pub undo_id: Option<UndoId>,
    /// Each picture of the texts that are new or changed, once.
    pub shown: Vec<ImportPicture>,
    /// Without texts that are the same and have nothing to look at.
    pub texts: Vec<ImportedText>,
}

/// How far the import is that is going on: first texts are read, then they are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct ImportProgress {
    pub done: u32,
    /// 0 while nobody knows.
    pub total: u32,
}
