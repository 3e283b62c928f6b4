//! The upper half of a slip: whose it is, where it goes, its number, and what to do.

use super::{HEADING, MARGIN, SMALL, Slip, TEXT};
use comptoir_locale::{Message, message};
use comptoir_print::{Align, Block, Letters, Spot};

/// Where the windows of envelopes are: DIN 5008, form B, which holds on Letter too.
const WINDOW: Spot = Spot { start: 20.0, top: 45.0, width: 85.0, height: 45.0 };

/// Beside the window.
const CODES_LEFT: f32 = 115.0;
const CODES_WIDTH: f32 = 75.0;

impl Slip<'_> {
    pub(super) fn head(&mut self, title: &Message) {
        let half = self.width() / 2.0;
        let block = self.sheet.set(&self.words.say(title), Letters::of(20.0).bold(), half + 20.0);
        self.sheet.head(block, MARGIN, 14.0);
        let shop = TEXT.own().aligned(Align::End);
        self.text(&self.facts.shop, shop, (MARGIN + half + 20.0, 17.0, half - 20.0));
    }

    /// To be cut out and stuck on the parcel, or to be seen through a window.
    pub(super) fn address(&mut self) {
        let start = self.sheet.from_left(WINDOW.start, WINDOW.width);
        self.sheet.frame(Spot { start, ..WINDOW }, true);
        let (inner, width) = (start + 5.0, WINDOW.width - 10.0);
        let sender: Vec<&str> =
            [self.facts.number.as_str(), &self.facts.customer].into_iter().filter(|part| !part.is_empty()).collect();
        let mut top =
            self.text(&sender.join(" · "), SMALL.own().aligned(Align::Own), (inner, WINDOW.top + 3.0, width)) + 2.0;
        // The largest letters with which all lines fit.
        let facts = self.facts;
        let set = |size: f32| {
            let lines = facts
                .address
                .iter()
                .map(|line| self.sheet.set(line, Letters::of(size).own().aligned(Align::Own), width));
            lines.collect::<Vec<_>>()
        };
        let room = WINDOW.top + WINDOW.height - top - 1.0;
        let fits = |lines: &Vec<Block>| lines.iter().map(|line| line.height).sum::<f32>() <= room;
        let lines = [11.0, 9.5, 8.0].into_iter().map(set).find(fits).unwrap_or_else(|| set(6.5));
        for line in lines {
            top = self.sheet.put(line, inner, top);
        }
        let cut = self.words.say(&message::slip_cut());
        self.text(&cut, Letters::of(7.0).grey(), (start, WINDOW.top + WINDOW.height + 1.0, WINDOW.width));
    }

    /// The number in three forms: for people, for the scanner of a till, and for a telephone.
    pub(super) fn number(&mut self) {
        let number = &self.facts.number;
        let start = self.sheet.from_left(CODES_LEFT, CODES_WIDTH);
        let label = self.words.say(&message::slip_number());
        let top = self.text(&label, SMALL, (start, 32.0, CODES_WIDTH));
        let top = self.text(number, Letters::of(26.0).bold().own(), (start, top, CODES_WIDTH)) + 1.0;
        // The thinnest bar is 0.6 mm wide: any printer prints it.
        self.sheet.bars(number, Spot { start, top, width: 60.0, height: 14.0 });
        self.sheet.squares(number, Spot { start, top: top + 19.0, width: 22.0, height: 22.0 });
    }

    /// Order, customer and days in a row.
    pub(super) fn about(&mut self, top: f32) -> f32 {
        let facts = self.facts;
        let mut cells = vec![
            (message::slip_order(), facts.order.clone(), false),
            (message::slip_customer(), facts.customer.clone(), false),
            (message::slip_opened(), self.words.day(facts.opened), false),
        ];
        if let Some(day) = facts.send_by {
            cells.push((message::slip_send_by(), self.words.day(day), true));
        }
        cells.retain(|(_, value, _)| !value.is_empty());
        let width = self.width() / 4.0;
        let mut below = top;
        let mut start = MARGIN;
        for (label, value, is_bold) in cells {
            let under = self.text(&self.words.say(&label), SMALL, (start, top, width - 4.0));
            let letters = if is_bold { TEXT.bold().own() } else { TEXT.own() };
            below = self.text(&value, letters, (start, under, width - 4.0)).max(below);
            start += width;
        }
        below
    }

    /// What the customer does now, in order.
    pub(super) fn steps(&mut self, top: f32) -> f32 {
        let formality = self.formality;
        let send = match self.facts.send_by {
            Some(day) => message::slip_step_send_by(formality, &self.words.day(day)),
            None => message::slip_step_send(formality),
        };
        let number = self.words.own(&self.facts.number);
        let steps = [
            message::slip_step_pack(formality),
            message::slip_step_address(formality),
            message::slip_step_enclose(formality, &number),
            send,
            message::slip_step_wait(formality),
        ];
        let mut top = self.heading(&message::slip_steps(), top) + 1.0;
        for (at, step) in (1..).zip(&steps) {
            self.text(&self.words.number(at), HEADING, (MARGIN, top - 0.4, 7.0));
            top = self.text(&self.words.say(step), TEXT, (MARGIN + 7.0, top, self.width() - 7.0)) + 0.8;
        }
        top
    }
}
