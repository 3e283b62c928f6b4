//! The laws of the house: what ARCHITECTURE.md says about the code, checked on the code.
#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a repository that cannot be read is a failed test")]

mod budgets;
mod contract;
mod floors;
mod fonts;
mod interface;
mod rooms;
mod schema;
mod shell;
mod source;
mod sql;
mod statements;
mod texts;
mod upgrade;
