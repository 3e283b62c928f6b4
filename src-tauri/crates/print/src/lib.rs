//! Sheets of paper: text in every language of the program, boxes and codes, written as PDF with fonts of its own.
//!
//! Invariant: text is text. Nothing in it is read as an instruction, whoever wrote it.
//! Invariant: what no font of ours can show stands there as 〓 and is reported, never as an empty box.
//! Deliberately absent: fonts of the computer, files and the network. A sheet looks the same everywhere.

mod codes;
mod fonts;
mod letters;
mod paint;
mod sheet;

pub use letters::{Align, Block, Ink, Letters, Reading};
pub use sheet::{Paper, PrintError, Printed, Sheet, Spot};
