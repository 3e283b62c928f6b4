//! Text set into lines.

use crate::fonts::{self, ARABIC, GETA, JAPANESE, LATIN};
use parley::style::{FontFamily, FontFamilyName, FontWeight, LineHeight, OverflowWrap, StyleProperty};
use parley::{Alignment, AlignmentOptions, BaseDirection, Layout, LayoutContext};
use std::borrow::Cow;

/// Points in a millimetre.
pub const POINTS: f32 = 72.0 / 25.4;

/// How dark letters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Ink {
    #[default]
    Black,
    /// For what is said beside the matter.
    Grey,
}

/// Where lines stand within their width.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Align {
    #[default]
    Start,
    Middle,
    End,
    /// Where its own first letter says that lines begin.
    Own,
}

/// Which way a text runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Reading {
    /// As the sheet does: what the desk says itself.
    #[default]
    Sheet,
    /// As its own first letter says: names, titles and addresses that somebody entered.
    Own,
}

/// How a text looks.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Letters {
    /// Points.
    pub size: f32,
    pub is_bold: bool,
    pub ink: Ink,
    pub align: Align,
    pub reading: Reading,
}

impl Letters {
    pub const fn of(size: f32) -> Self {
        Self { size, is_bold: false, ink: Ink::Black, align: Align::Start, reading: Reading::Sheet }
    }

    #[must_use]
    pub const fn bold(self) -> Self {
        Self { is_bold: true, ..self }
    }

    #[must_use]
    pub const fn grey(self) -> Self {
        Self { ink: Ink::Grey, ..self }
    }

    #[must_use]
    pub const fn own(self) -> Self {
        Self { reading: Reading::Own, ..self }
    }

    #[must_use]
    pub const fn aligned(self, align: Align) -> Self {
        Self { align, ..self }
    }
}

/// A text in its lines, ready to be put somewhere.
pub struct Block {
    pub(crate) text: String,
    pub(crate) layout: Layout<()>,
    pub(crate) letters: Letters,
    /// Millimetres, as asked for.
    pub(crate) width: f32,
    /// Millimetres.
    pub height: f32,
    /// What no font of ours shows.
    pub(crate) missing: String,
}

/// Sets a text into lines of a width in millimetres.
pub fn set(text: &str, letters: Letters, width: f32, language: &str, is_right_to_left: bool) -> Block {
    let mut context = fonts::context();
    let (text, missing) = shown(text, |character| fonts::has(&mut context, character));
    let mut scratch = LayoutContext::new();
    // Whole pixels are a screen's concern.
    let mut builder = scratch.ranged_builder(&mut context, &text, 1.0, false);
    let names = families(language).map(|name| FontFamilyName::Named(Cow::Borrowed(name)));
    builder.push_default(StyleProperty::FontFamily(FontFamily::List(Cow::Borrowed(&names))));
    builder.push_default(StyleProperty::FontSize(letters.size));
    builder.push_default(StyleProperty::LineHeight(LineHeight::FontSizeRelative(1.4)));
    // A number without a gap that is wider than its column is broken rather than printed over its neighbour.
    builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
    builder.push_default(StyleProperty::Locale(language.parse().ok()));
    let weight = if letters.is_bold { FontWeight::BOLD } else { FontWeight::NORMAL };
    builder.push_default(StyleProperty::FontWeight(weight));
    builder.set_base_direction(match (letters.reading, is_right_to_left) {
        (Reading::Own, _) => BaseDirection::Auto,
        (Reading::Sheet, true) => BaseDirection::Rtl,
        (Reading::Sheet, false) => BaseDirection::Ltr,
    });
    let mut layout: Layout<()> = builder.build(&text);
    layout.break_all_lines(Some(width * POINTS));
    layout.align(alignment(letters.align, is_right_to_left), AlignmentOptions::default());
    let height = layout.height() / POINTS;
    Block { text, layout, letters, width, height, missing }
}

/// Of the sheet, also where a text of its own runs the other way.
const fn alignment(align: Align, is_right_to_left: bool) -> Alignment {
    match (align, is_right_to_left) {
        (Align::Middle, _) => Alignment::Center,
        (Align::Own, _) => Alignment::Start,
        (Align::Start, false) | (Align::End, true) => Alignment::Left,
        (Align::Start, true) | (Align::End, false) => Alignment::Right,
    }
}

/// Whose signs stand where several fonts have them.
fn families(language: &str) -> [&'static str; 3] {
    if language == "ja" { [JAPANESE, LATIN, ARABIC] } else { [LATIN, ARABIC, JAPANESE] }
}

/// The text as it can be printed, and what it lacks. Pictures among letters that no font has are left out.
fn shown(text: &str, mut has: impl FnMut(char) -> bool) -> (String, String) {
    let (mut shown, mut missing) = (String::with_capacity(text.len()), String::new());
    for character in text.chars() {
        if is_invisible(character) || has(character) {
            shown.push(character);
        } else if !is_picture(character) {
            shown.push(GETA);
            if !missing.contains(character) {
                missing.push(character);
            }
        }
    }
    (shown, missing)
}

/// Emoji, and what joins and colours them.
const fn is_picture(character: char) -> bool {
    matches!(character, '\u{1F000}'..='\u{1FAFF}' | '\u{2600}'..='\u{27BF}' | '\u{FE0E}' | '\u{FE0F}' | '\u{E0020}'..='\u{E007F}')
}

/// Spaces, ends of lines, and marks that only say how to set what is beside them.
fn is_invisible(character: char) -> bool {
    character.is_whitespace()
        || matches!(character, '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lacks(text: &str) -> String {
        let mut context = fonts::context();
        shown(text, |character| fonts::has(&mut context, character)).1
    }

    #[test]
    fn ten_languages_and_their_neighbours_have_every_letter() {
        let samples = [
            "Straße, Größe, ÄÖÜ ẞ „Zitat“ – 5 €",
            "œuvre, garçon, « guillemets », où",
            "¿Señor? ¡Año!, l’università, ação",
            "İstanbul, ışık, şeker, ğ, ₺",
            "zażółć gęślą jaźń, źdźbło, zł",
            "Příliš žluťoučký, Győr, Ţară, Đorđe, Þór, Æsir, Ljubljana",
            "Ελλάδα, България, Київ, Ñandú",
            "مرحبًا بكم، رقم الإرجاع ١٢٣؛ پژواک گچ",
            "髙﨑様、返品番号は「R-1001」です。ｶﾅ・ー〜①㈱",
        ];
        assert_eq!(samples.map(lacks).concat(), "");
    }

    #[test]
    fn what_cannot_be_shown_stands_as_a_mark_and_is_named_once() {
        let (text, missing) = shown("a\u{1F9E6}한b한", |character| character.is_ascii());
        assert_eq!((text.as_str(), missing.as_str()), ("a〓b〓", "한"));
    }

    #[test]
    fn japanese_lines_do_not_begin_with_a_full_stop() {
        let text = "返品番号を箱の外に書いてください。返品番号を箱の外に書いてください。";
        for width in 20..60 {
            let block = set(text, Letters::of(10.0), width as f32, "ja", false);
            for line in block.layout.lines() {
                let begins = block.text.get(line.text_range()).and_then(|line| line.chars().next());
                assert_ne!(begins, Some('。'), "{width} mm");
            }
        }
    }

    #[test]
    fn a_word_that_is_wider_than_its_column_is_broken() {
        let block = set(&"W".repeat(80), Letters::of(10.0), 30.0, "en", false);
        assert!(block.layout.lines().count() > 4);
        assert!(block.layout.width() <= 30.0 * POINTS + 0.1);
    }
}
