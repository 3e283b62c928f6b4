//! The shop's copy: what each grade means, and a row of boxes for each article.

use super::facts::SlipPiece;
use super::table::{Row, at};
use super::{MARGIN, SMALL, Slip, TEXT};
use crate::returns::model::Reason;
use crate::returns::policy::conditions;
use comptoir_locale::message;
use comptoir_print::Letters;

const QUANTITY: f32 = 14.0;
const BOXES: f32 = 57.0;

impl Slip<'_> {
    /// The grades in words, where the customer's slip has its address.
    pub(super) fn legend(&mut self) {
        let start = self.sheet.from_left(MARGIN, 85.0);
        let mut top =
            self.text(&self.words.say(&message::slip_found()), Letters::of(11.5).bold(), (start, 32.0, 85.0)) + 1.0;
        for grade in self.grades() {
            let (letter, words) = grade;
            self.text(letter, TEXT.bold(), (start, top, 7.0));
            top = self.text(&words, TEXT, (start + 7.0, top, 78.0));
        }
    }

    fn grades(&self) -> [(&'static str, String); 6] {
        let said = [
            ("A", message::returns_grade_a()),
            ("B", message::returns_grade_b()),
            ("C", message::returns_grade_c()),
            ("D", message::returns_grade_d()),
            ("E", message::returns_grade_e()),
            ("X", message::returns_grade_x()),
        ];
        said.map(|(letter, words)| (letter, self.words.say(&words)))
    }

    /// The table with boxes to tick, then lines for what else there is to say.
    pub(super) fn inspection(&mut self, top: f32) {
        let title = self.width() - QUANTITY - BOXES - 8.0;
        let columns = [QUANTITY, title, BOXES];
        let heads = [message::slip_quantity(), message::slip_piece(), message::slip_found()];
        let heads = heads.map(|head| self.words.say(&head));
        let facts = self.facts;
        let mut top = top;
        let rows: Vec<Row> = facts.pieces.iter().map(|piece| self.inspected(piece, columns)).collect();
        top = self.rows(rows, &heads, &columns, top) + 2.0;
        if top + 40.0 > self.bottom() {
            top = self.turn();
        }
        top = self.heading(&message::slip_notes(), top) + 8.0;
        for _ in 0..3 {
            self.sheet.rule(MARGIN, top, self.width());
            top += 9.0;
        }
    }

    fn inspected(&self, piece: &SlipPiece, [quantity, title, _]: [f32; 3]) -> Row {
        let mut what = vec![self.sheet.set(&piece.title, TEXT.own(), title)];
        if !piece.details.is_empty() {
            what.push(self.sheet.set(&piece.details, SMALL.own(), title));
        }
        let reason = Some(piece.reason).filter(|reason| *reason != Reason::Other);
        let reason = reason.map(|reason| conditions::reason(reason, self.words));
        let why: Vec<String> = reason.into_iter().chain([conditions::outcome(piece.outcome, self.words)]).collect();
        what.push(self.sheet.set(&why.join(" · "), SMALL, title));
        if !piece.comment.is_empty() {
            what.push(self.sheet.set(&piece.comment, SMALL.own(), title));
        }
        let count = self.sheet.set(&self.words.number(piece.quantity), TEXT, quantity);
        // Never one box for several pieces: they may differ.
        let ticks = u8::try_from(piece.quantity.clamp(1, 12)).unwrap_or(1);
        Row { cells: at([quantity, title], [vec![count], what]), ticks }
    }
}
