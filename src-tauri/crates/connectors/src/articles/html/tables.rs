//! Tables: those that hold words stay tables, those that arrange a page become its blocks.

use super::super::ArticleNote;
use super::Builder;
use comrak::nodes::{AstNode, NodeTable, NodeValue, TableAlignment};

/// More columns than this is no table for people.
const MOST_COLUMNS: usize = 20;

impl<'a> Builder<'_, 'a> {
    pub(super) fn table(&self, parent: &'a AstNode<'a>, node: usize, depth: usize) {
        let rows = self.rows(node);
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
        let is_plain = (2..=MOST_COLUMNS).contains(&columns) && rows.iter().flatten().all(|cell| self.is_plain(*cell));
        if !is_plain {
            if columns > 1 {
                self.note(ArticleNote::Table, &super::text_of(self.dom, node));
            }
            for cell in rows.into_iter().flatten() {
                self.blocks(parent, cell, depth + 1);
            }
            return;
        }
        let table = NodeTable {
            alignments: vec![TableAlignment::None; columns],
            num_columns: columns,
            num_rows: rows.len(),
            num_nonempty_cells: columns * rows.len(),
        };
        let table = self.node(NodeValue::Table(Box::new(table)));
        for (at, cells) in rows.iter().enumerate() {
            let row = self.node(NodeValue::TableRow(at == 0));
            for column in 0..columns {
                let cell = self.node(NodeValue::TableCell);
                if let Some(own) = cells.get(column) {
                    self.line(cell, &[*own]);
                }
                row.append(cell);
            }
            table.append(row);
        }
        parent.append(table);
    }

    /// The cells of a table, row by row, without those of tables in it.
    fn rows(&self, node: usize) -> Vec<Vec<usize>> {
        let (mut rows, mut waiting) = (Vec::new(), vec![node]);
        while let Some(node) = waiting.pop() {
            let children = self.dom.children(node);
            if self.dom.name(node) == "tr" {
                let is_cell = |cell: &&usize| matches!(self.dom.name(**cell), "td" | "th");
                let cells: Vec<usize> = children.iter().filter(is_cell).copied().collect();
                if !cells.is_empty() {
                    rows.push(cells);
                }
                continue;
            }
            let is_part = |child: &&usize| matches!(self.dom.name(**child), "thead" | "tbody" | "tfoot" | "tr");
            waiting.extend(children.iter().rev().filter(is_part));
        }
        rows
    }

    /// One cell of one row and column, with nothing in it but words.
    fn is_plain(&self, cell: usize) -> bool {
        let spans = ["colspan", "rowspan"].iter().filter_map(|name| self.dom.attribute(cell, name));
        if spans.into_iter().any(|span| span.trim() != "1") {
            return false;
        }
        let mut waiting = vec![cell];
        while let Some(node) = waiting.pop() {
            if matches!(self.dom.name(node), "ul" | "ol" | "table" | "pre" | "blockquote" | "iframe" | "video") {
                return false;
            }
            waiting.extend(self.dom.children(node));
        }
        true
    }
}
