//! What comes back, in rows that go on to as many pages as they need.

use super::facts::SlipPiece;
use super::{MARGIN, SMALL, Slip, TEXT};
use crate::returns::model::Reason;
use crate::returns::policy::conditions;
use comptoir_locale::message;
use comptoir_print::{Block, Spot};

const GAP: f32 = 4.0;
const QUANTITY: f32 = 14.0;
const REASON: f32 = 38.0;
const OUTCOME: f32 = 42.0;

/// How high a line of boxes is.
const TICK: f32 = 6.5;

/// One row: each cell's paragraphs, with where the cell begins.
pub(super) struct Row {
    pub cells: Vec<(f32, Vec<Block>)>,
    /// Lines of boxes to tick in the last column.
    pub ticks: u8,
}

impl Row {
    fn height(&self) -> f32 {
        let cell = |(_, blocks): &(f32, Vec<Block>)| blocks.iter().map(|block| block.height).sum::<f32>();
        self.cells.iter().map(cell).fold(f32::from(self.ticks) * TICK, f32::max)
    }
}

impl Slip<'_> {
    /// The customer's table.
    pub(super) fn pieces(&mut self, top: f32) {
        let title = self.width() - QUANTITY - REASON - OUTCOME - 3.0 * GAP;
        let columns = [QUANTITY, title, REASON, OUTCOME];
        let heads = [message::slip_quantity(), message::slip_piece(), message::slip_reason(), message::slip_outcome()];
        let heads = heads.map(|head| self.words.say(&head));
        let facts = self.facts;
        let rows: Vec<Row> = facts.pieces.iter().map(|piece| self.piece(piece, columns)).collect();
        self.rows(rows, &heads, &columns, top);
    }

    fn piece(&self, piece: &SlipPiece, [quantity, title, reason, outcome]: [f32; 4]) -> Row {
        let mut what = vec![self.sheet.set(&piece.title, TEXT.own(), title)];
        if !piece.details.is_empty() {
            what.push(self.sheet.set(&piece.details, SMALL.own(), title));
        }
        // "Other" tells nobody anything.
        let why = Some(piece.reason).filter(|reason| *reason != Reason::Other);
        let why = why.map_or_else(|| "–".to_owned(), |reason| conditions::reason(reason, self.words));
        let mut wish = vec![self.sheet.set(&conditions::outcome(piece.outcome, self.words), TEXT, outcome)];
        if !piece.instead.is_empty() {
            wish.push(self.sheet.set(&piece.instead, SMALL.own(), outcome));
        }
        let count = self.sheet.set(&self.words.number(piece.quantity), TEXT, quantity);
        let why = self.sheet.set(&why, TEXT, reason);
        Row { cells: at([quantity, title, reason, outcome], [vec![count], what, vec![why], wish]), ticks: 0 }
    }

    /// Rows below their heads, which stand on each page anew.
    pub(super) fn rows(&mut self, rows: Vec<Row>, heads: &[String], columns: &[f32], top: f32) -> f32 {
        let mut top = self.heads(heads, columns, top);
        for row in rows {
            let height = row.height();
            if top + height > self.bottom() {
                let begin = self.turn();
                top = self.heads(heads, columns, begin);
            }
            for (start, blocks) in row.cells {
                let mut line = top;
                for block in blocks {
                    line = self.sheet.put(block, start, line);
                }
            }
            let last = self.width() - columns.last().copied().unwrap_or_default();
            for line in 0..row.ticks {
                self.ticks(MARGIN + last, top + f32::from(line) * TICK);
            }
            top += height + 1.5;
            self.sheet.rule(MARGIN, top, self.width());
            top += 1.5;
        }
        top
    }

    /// A box for each grade.
    fn ticks(&mut self, start: f32, top: f32) {
        const LETTER: f32 = 3.4;
        const SIDE: f32 = 3.8;
        const STEP: f32 = 9.5;
        let mut start = start;
        for letter in ["A", "B", "C", "D", "E", "X"] {
            self.text(letter, TEXT, (start, top, LETTER + 1.0));
            self.sheet.frame(Spot { start: start + LETTER, top: top + 0.6, width: SIDE, height: SIDE }, false);
            start += STEP;
        }
    }

    fn heads(&mut self, heads: &[String], columns: &[f32], top: f32) -> f32 {
        let mut start = MARGIN;
        let mut below = top;
        for (head, width) in heads.iter().zip(columns) {
            below = self.text(head, SMALL, (start, top, *width)).max(below);
            start += width + GAP;
        }
        self.sheet.rule(MARGIN, below + 0.5, self.width());
        below + 2.5
    }
}

/// Cells beside each other.
pub(super) fn at<const N: usize>(columns: [f32; N], cells: [Vec<Block>; N]) -> Vec<(f32, Vec<Block>)> {
    let mut start = MARGIN;
    let mut placed = Vec::with_capacity(N);
    for (width, blocks) in columns.into_iter().zip(cells) {
        placed.push((start, blocks));
        start += width + GAP;
    }
    placed
}
