//! Orders, products and customers that come as files: columns recognised, amounts and dates understood, lines put together.
//!
//! Deliberately absent: reading the file itself. A text comes in, and what is bad in it is named line by line.

mod field;
mod goods;
mod guess;
mod orders;
mod people;
mod values;

pub use field::{Field, fields};
pub use guess::{columns, subject};
pub use values::{DateOrder, date_order, marks};

use super::model::{Items, Subject};
use crate::table::Table;
use comptoir_kernel::{Currency, Money, Timestamp};
use serde::Serialize;
use values::Marks;

/// How a file is to be understood.
#[derive(Debug, Clone)]
pub struct Manner {
    /// What each column is, in the order of the file; what is missing is left out.
    pub columns: Vec<Field>,
    /// Of dates such as 03/04/2026.
    pub dates: DateOrder,
    /// Where no column says it.
    pub currency: Currency,
}

/// A line that cannot be understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct BadRow {
    /// As an editor counts.
    pub line: u32,
    /// Why, as a code.
    pub code: String,
    pub value: String,
}

/// Understands every line of a file. What several lines say about one order or product comes out as one.
pub fn read(table: &Table, subject: Subject, manner: &Manner) -> (Items, Vec<BadRow>) {
    let mut bad = Vec::new();
    let rows = Rows { table, manner, marks: marks(table, &manner.columns) };
    let items = match subject {
        Subject::Products => Items::Products(goods::products(&rows, &mut bad)),
        Subject::Customers => Items::Customers(people::customers(&rows, &mut bad)),
        Subject::Orders | Subject::Reviews => Items::Orders(orders::orders(&rows, &mut bad)),
    };
    (items, bad)
}

/// The lines with what their columns mean.
struct Rows<'a> {
    table: &'a Table,
    manner: &'a Manner,
    marks: Marks,
}

impl<'a> Rows<'a> {
    fn all(&'a self) -> impl Iterator<Item = Row<'a>> {
        self.table.lines.iter().map(|(line, cells)| Row { rows: self, line: *line, cells })
    }
}

/// One line.
#[derive(Clone, Copy)]
struct Row<'a> {
    rows: &'a Rows<'a>,
    line: u32,
    cells: &'a [String],
}

impl<'a> Row<'a> {
    /// The first cell of this meaning that is not empty.
    fn text(&self, field: Field) -> &'a str {
        self.all(field).next().unwrap_or_default()
    }

    fn all(&self, field: Field) -> impl Iterator<Item = &'a str> {
        let columns = self.rows.manner.columns.iter().zip(self.cells);
        columns.filter(move |(column, cell)| **column == field && !cell.is_empty()).map(|(_, cell)| cell.as_str())
    }

    fn bad(&self, code: &str, value: &str) -> BadRow {
        BadRow { line: self.line, code: code.to_owned(), value: value.chars().take(80).collect() }
    }

    fn currency(&self) -> Result<Currency, BadRow> {
        let code = self.text(Field::Currency);
        if code.is_empty() {
            return Ok(self.rows.manner.currency);
        }
        Currency::parse(&code.to_ascii_uppercase()).map_err(|_| self.bad("shop-file-currency", code))
    }

    /// None where the cell is empty.
    fn money(&self, field: Field, currency: Currency) -> Result<Option<Money>, BadRow> {
        let text = self.text(field);
        if text.is_empty() {
            return Ok(None);
        }
        values::money(text, currency, self.rows.marks).map(Some).ok_or_else(|| self.bad("shop-file-amount", text))
    }

    fn moment(&self, field: Field) -> Result<Option<Timestamp>, BadRow> {
        let text = self.text(field);
        if text.is_empty() {
            return Ok(None);
        }
        values::moment(text, self.rows.manner.dates).map(Some).ok_or_else(|| self.bad("shop-file-date", text))
    }

    fn count(&self, field: Field) -> Result<Option<i64>, BadRow> {
        let text = self.text(field);
        if text.is_empty() {
            return Ok(None);
        }
        values::count(text, self.rows.marks).map(Some).ok_or_else(|| self.bad("shop-file-quantity", text))
    }
}

#[cfg(test)]
mod tests;
