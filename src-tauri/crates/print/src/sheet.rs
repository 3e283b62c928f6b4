//! Pages of a sheet and what stands where on them. Lengths are millimetres.

use crate::codes::{self, Dark};
use crate::letters::{self, Block, Letters};
use crate::paint;
use std::fmt;

/// How large the paper is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Paper {
    #[default]
    A4,
    /// Of the United States and Canada.
    Letter,
}

impl Paper {
    pub const fn width(self) -> f32 {
        match self {
            Self::A4 => 210.0,
            Self::Letter => 215.9,
        }
    }

    pub const fn height(self) -> f32 {
        match self {
            Self::A4 => 297.0,
            Self::Letter => 279.4,
        }
    }
}

/// A rectangle. Its start is counted from where lines of the sheet begin: from the right on a sheet that is read from there.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spot {
    pub start: f32,
    pub top: f32,
    pub width: f32,
    pub height: f32,
}

/// The file, and what could not be printed.
#[derive(Debug, Clone)]
pub struct Printed {
    pub pdf: Vec<u8>,
    pub pages: usize,
    /// Each character that no font of ours shows; 〓 stands in its place.
    pub missing: String,
}

/// The file could not be written.
#[derive(Debug, thiserror::Error)]
#[error("the sheet cannot be written: {0}")]
pub struct PrintError(pub(crate) String);

pub(crate) enum Mark {
    Text {
        left: f32,
        top: f32,
        block: Box<Block>,
        is_heading: bool,
    },
    /// With what it says, for those who hear the sheet.
    Code {
        spot: Spot,
        dark: Vec<Dark>,
        says: String,
    },
    Rule {
        spot: Spot,
    },
    Frame {
        spot: Spot,
        is_dashed: bool,
    },
}

/// Pages that are being filled.
pub struct Sheet {
    pub(crate) paper: Paper,
    pub(crate) language: String,
    pub(crate) is_right_to_left: bool,
    pub(crate) title: String,
    pub(crate) pages: Vec<Vec<Mark>>,
}

impl fmt::Debug for Sheet {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Sheet").field("title", &self.title).field("pages", &self.pages.len()).finish()
    }
}

impl Sheet {
    /// One empty page. The language is a BCP 47 tag.
    pub fn new(paper: Paper, language: &str, is_right_to_left: bool, title: &str) -> Self {
        let (language, title) = (language.to_owned(), title.to_owned());
        Self { paper, language, is_right_to_left, title, pages: vec![Vec::new()] }
    }

    pub fn width(&self) -> f32 {
        self.paper.width()
    }

    pub fn height(&self) -> f32 {
        self.paper.height()
    }

    /// What follows stands on a page of its own.
    pub fn turn(&mut self) {
        self.pages.push(Vec::new());
    }

    pub fn pages(&self) -> usize {
        self.pages.len()
    }

    /// Sets a text into lines, so that its height is known before it is put somewhere.
    pub fn set(&self, text: &str, letters: Letters, width: f32) -> Block {
        letters::set(text, letters, width, &self.language, self.is_right_to_left)
    }

    /// Puts a text down and says where it ends.
    pub fn put(&mut self, block: Block, start: f32, top: f32) -> f32 {
        self.put_on(self.pages.len().saturating_sub(1), block, start, top, false)
    }

    /// The same for a heading.
    pub fn head(&mut self, block: Block, start: f32, top: f32) -> f32 {
        self.put_on(self.pages.len().saturating_sub(1), block, start, top, true)
    }

    /// On an earlier page: what is known only when all of them are full.
    pub fn put_back(&mut self, page: usize, block: Block, start: f32, top: f32) {
        self.put_on(page, block, start, top, false);
    }

    fn put_on(&mut self, page: usize, block: Block, start: f32, top: f32, is_heading: bool) -> f32 {
        let (width, height) = (block.width, block.height);
        let left = self.left(Spot { start, top, width, height });
        if let Some(page) = self.pages.get_mut(page) {
            page.push(Mark::Text { left, top, block: Box::new(block), is_heading });
        }
        top + height
    }

    /// Code 128 as wide as its place, with a seventh of the width left empty on each side by whoever places it; nothing where
    /// the text has letters that it lacks.
    pub fn bars(&mut self, text: &str, spot: Spot) {
        self.code(codes::bars(text), text, spot);
    }

    /// A QR code, with a fifth of the width left empty on each side.
    pub fn squares(&mut self, text: &str, spot: Spot) {
        self.code(codes::squares(text), text, spot);
    }

    fn code(&mut self, dark: Vec<Dark>, says: &str, spot: Spot) {
        if !dark.is_empty() {
            let spot = self.placed(spot);
            self.mark(Mark::Code { spot, dark, says: says.to_owned() });
        }
    }

    /// A thin line across its place.
    pub fn rule(&mut self, start: f32, top: f32, width: f32) {
        let spot = self.placed(Spot { start, top, width, height: 0.0 });
        self.mark(Mark::Rule { spot });
    }

    pub fn frame(&mut self, spot: Spot, is_dashed: bool) {
        let spot = self.placed(spot);
        self.mark(Mark::Frame { spot, is_dashed });
    }

    /// Where something begins that stands so far from the paper's left edge in every language, as windows of envelopes do.
    pub fn from_left(&self, left: f32, width: f32) -> f32 {
        if self.is_right_to_left { self.width() - left - width } else { left }
    }

    /// # Errors
    /// A font cannot be embedded.
    pub fn finish(self) -> Result<Printed, PrintError> {
        paint::paint(self)
    }

    fn left(&self, spot: Spot) -> f32 {
        if self.is_right_to_left { self.width() - spot.start - spot.width } else { spot.start }
    }

    /// Counted from the left.
    fn placed(&self, spot: Spot) -> Spot {
        Spot { start: self.left(spot), ..spot }
    }

    fn mark(&mut self, mark: Mark) {
        if let Some(page) = self.pages.last_mut() {
            page.push(mark);
        }
    }
}
