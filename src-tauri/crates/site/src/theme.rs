//! The shop's colour, made readable where it is not (WCAG 2.2, contrast of text: at least 4.5).

use crate::Font;
use serde::Serialize;

const ENOUGH: f64 = 4.5;
const LIGHT: Colour = Colour(255, 255, 255);
const DARK: Colour = Colour(22, 24, 29);
const FALLBACK: Colour = Colour(39, 76, 188);

/// The looks of a site.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Theme {
    /// `#rrggbb`; what cannot be read counts as a calm blue.
    pub accent: String,
    pub font: Font,
}

/// How well text of a colour is read on white and on the dark ground.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Contrast {
    pub light: f64,
    pub dark: f64,
}

impl Contrast {
    /// True if the colour can be used as it is in light.
    pub fn is_enough(self) -> bool {
        self.light >= ENOUGH
    }
}

/// The contrast of a shop's colour, for the window that asks for it; nothing if it is no colour.
pub fn contrast(accent: &str) -> Option<Contrast> {
    let colour = Colour::read(accent)?;
    Some(Contrast { light: ratio(colour, LIGHT), dark: ratio(colour, DARK) })
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Colour(u8, u8, u8);

impl Colour {
    fn read(text: &str) -> Option<Self> {
        let digits = text.trim().strip_prefix('#')?;
        if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
        Some(Self(part(0)?, part(2)?, part(4)?))
    }

    fn write(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }

    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let share = f64::from(part) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.0) + 0.7152 * linear(self.1) + 0.0722 * linear(self.2)
    }

    /// A twentieth of the way to another.
    fn towards(self, other: Self) -> Self {
        let step = |from: u8, to: u8| {
            if from < to { from.saturating_add(12).min(to) } else { from.saturating_sub(12).max(to) }
        };
        Self(step(self.0, other.0), step(self.1, other.1), step(self.2, other.2))
    }

    /// The nearest one that can be read on a ground.
    fn readable_on(self, ground: Self, towards: Self) -> Self {
        let mut colour = self;
        while ratio(colour, ground) < ENOUGH + 0.3 && colour != towards {
            colour = colour.towards(towards);
        }
        colour
    }
}

fn ratio(one: Colour, other: Colour) -> f64 {
    let (one, other) = (one.luminance(), other.luminance());
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

impl Theme {
    /// A mark for the browser's tab: an open book.
    pub(crate) fn icon(&self) -> String {
        let accent = Colour::read(&self.accent).unwrap_or(FALLBACK).readable_on(LIGHT, Colour(0, 0, 0)).write();
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\"><rect width=\"32\" height=\"32\" rx=\"8\" \
             fill=\"{accent}\"/><path d=\"M16 10c-2-2-5-2-8-2v14c3 0 6 0 8 2 2-2 5-2 8-2V8c-3 0-6 0-8 2v14\" fill=\"none\" \
             stroke=\"#fff\" stroke-width=\"2\" stroke-linejoin=\"round\"/></svg>\n"
        )
    }

    /// The colours of links and buttons, in light and in dark, and the families of letters.
    pub(crate) fn css(&self) -> String {
        let accent = Colour::read(&self.accent).unwrap_or(FALLBACK);
        // The paler ground of panels is darker than white.
        let light = accent.readable_on(Colour(240, 242, 246), Colour(0, 0, 0)).write();
        let dark = accent.readable_on(Colour(38, 42, 51), Colour(255, 255, 255)).write();
        format!(
            ":root{{--accent:{light};--on-accent:#fff}}\n\
             @media (prefers-color-scheme:dark){{:root{{--accent:{dark};--on-accent:#16181d}}}}\n\
             @media print{{:root{{--accent:#000;--on-accent:#fff}}}}\n{}",
            self.font.css()
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_that_cannot_be_read_is_told_and_made_readable() {
        assert!(contrast("#274cbc").is_some_and(Contrast::is_enough));
        assert!(contrast("#ffe600").is_some_and(|contrast| !contrast.is_enough()));
        assert_eq!(contrast("red"), None);
        assert_eq!(contrast("#€€"), None);
        for accent in ["#ffe600", "#000000", "#ffffff", "#e91e63", "nonsense"] {
            let css = Theme { accent: accent.to_owned(), ..Theme::default() }.css();
            let colours: Vec<Colour> =
                css.split("--accent:").skip(1).filter_map(|rest| Colour::read(&rest[..7])).collect();
            assert!(ratio(colours[0], LIGHT) >= ENOUGH, "{css}");
            assert!(ratio(colours[1], DARK) >= ENOUGH && ratio(colours[1], Colour(22, 24, 29)) >= ENOUGH, "{css}");
        }
    }
}
