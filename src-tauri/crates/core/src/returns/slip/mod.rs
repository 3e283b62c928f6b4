//! The slip of a return: a sheet that the customer puts into the parcel, with the address, the number as text and as codes, what
//! comes back, and what to do; and the shop's own copy, on which whoever opens the parcel notes what they see.
//!
//! Deliberately absent: a slip before a return is approved, because it says that something may be sent; and one without an
//! address, because it would lead nowhere.

pub mod commands;
mod copy;
mod facts;
mod head;
mod paper;
mod table;

use super::policy::words::Words;
use comptoir_kernel::{Formality, LocaleTag, Problem};
use comptoir_locale::{Message, message};
use comptoir_print::{Letters, Paper, Printed, Sheet};
use facts::SlipFacts;

/// Distance from the edges, in millimetres.
const MARGIN: f32 = 20.0;

const SMALL: Letters = Letters::of(8.0).grey();
const TEXT: Letters = Letters::of(10.0);
const HEADING: Letters = Letters::of(11.5).bold();

/// A slip that is being written.
struct Slip<'f> {
    facts: &'f SlipFacts,
    sheet: Sheet,
    words: Words,
    formality: &'static str,
}

/// The customer's slip in a language and form of address.
fn customers(facts: &SlipFacts, paper: Paper, tag: LocaleTag, formality: Formality) -> Result<Printed, Problem> {
    let mut slip = Slip::new(facts, paper, tag, formality, &message::slip_title());
    slip.head(&message::slip_title());
    slip.address();
    slip.number();
    let below = slip.about(98.0);
    let below = slip.steps(below + 4.0);
    slip.pieces(below + 6.0);
    slip.finish()
}

/// The shop's copy, for whoever opens the parcel.
fn shops(facts: &SlipFacts, paper: Paper, tag: LocaleTag) -> Result<Printed, Problem> {
    let mut slip = Slip::new(facts, paper, tag, Formality::default(), &message::slip_copy_title());
    slip.head(&message::slip_copy_title());
    slip.number();
    slip.legend();
    let below = slip.about(98.0);
    slip.inspection(below + 4.0);
    slip.finish()
}

impl<'f> Slip<'f> {
    fn new(facts: &'f SlipFacts, paper: Paper, tag: LocaleTag, formality: Formality, title: &Message) -> Self {
        let words = Words::of(tag);
        let title = [words.say(title), facts.number.clone()].join(" ");
        let sheet = Sheet::new(paper, tag.as_str(), tag.is_right_to_left(), &title);
        Self { facts, sheet, words, formality: formality.as_str() }
    }

    /// Between the margins.
    fn width(&self) -> f32 {
        self.sheet.width() - 2.0 * MARGIN
    }

    /// Where lines have to end.
    fn bottom(&self) -> f32 {
        self.sheet.height() - MARGIN
    }

    fn text(&mut self, text: &str, letters: Letters, (start, top, width): (f32, f32, f32)) -> f32 {
        let block = self.sheet.set(text, letters, width);
        self.sheet.put(block, start, top)
    }

    fn heading(&mut self, said: &Message, top: f32) -> f32 {
        let block = self.sheet.set(&self.words.say(said), HEADING, self.width());
        self.sheet.head(block, MARGIN, top)
    }

    /// Begins a page that says whose it is, and answers where it begins.
    fn turn(&mut self) -> f32 {
        self.sheet.turn();
        let line = [self.facts.shop.as_str(), self.facts.number.as_str()].join(" · ");
        self.text(&line, SMALL.own(), (MARGIN, 12.0, self.width())) + 4.0
    }

    /// Numbers the pages where there are several, and writes the file.
    fn finish(mut self) -> Result<Printed, Problem> {
        let pages = self.sheet.pages();
        for page in (0..pages).filter(|_| pages > 1) {
            let [number, all] =
                [page + 1, pages].map(|count| self.words.number(i64::try_from(count).unwrap_or_default()));
            let line = self.words.say(&message::slip_page(&number, &all));
            let block = self.sheet.set(&line, SMALL.aligned(comptoir_print::Align::End), self.width());
            self.sheet.put_back(page, block, MARGIN, self.sheet.height() - 14.0);
        }
        self.sheet.finish().map_err(Problem::broken)
    }
}
