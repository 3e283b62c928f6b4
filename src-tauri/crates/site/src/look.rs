//! What a shop looks like beside its colour: its mark, and the families of letters that its site is set in.

use serde::Serialize;

/// A picture beside the texts: drawn anew, so that nothing is in it but what is seen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Picture {
    /// PNG or JPEG.
    #[serde(skip)]
    pub bytes: Vec<u8>,
    /// Changes when the bytes do; small letters and digits.
    pub mark: String,
    pub width: u32,
    pub height: u32,
}

impl Picture {
    /// Where it stands in the site.
    pub(crate) fn path(&self) -> String {
        let ending = if self.bytes.starts_with(b"\x89PNG") { "png" } else { "jpg" };
        let mark: String = self.mark.chars().filter(char::is_ascii_alphanumeric).take(32).collect();
        format!("assets/{mark}.{ending}")
    }

    /// What makes room for it before it has come: the marks of width and height for a height in pixels.
    pub(crate) fn room(&self, height: u32) -> String {
        let width = u64::from(self.width) * u64::from(height) / u64::from(self.height.max(1));
        format!(" width=\"{}\" height=\"{height}\"", width.max(1))
    }
}

/// Families of letters that computers and telephones bring along; none is fetched from anybody.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub enum Font {
    /// What the reader's own programs are set in.
    #[default]
    System,
    /// Wide and plain.
    Clear,
    /// As if written with a broad pen.
    Warm,
    /// With serifs, as in books.
    Book,
}

impl Font {
    const fn latin(self) -> &'static str {
        match self {
            Self::System => "system-ui,-apple-system,\"Segoe UI\",Roboto,\"Noto Sans\",sans-serif",
            Self::Clear => "Verdana,\"DejaVu Sans\",\"Noto Sans\",Roboto,sans-serif",
            Self::Warm => "\"Trebuchet MS\",\"Gill Sans\",Candara,Calibri,Carlito,Ubuntu,\"Noto Sans\",sans-serif",
            Self::Book => "Georgia,Cambria,\"Noto Serif\",\"Liberation Serif\",\"Times New Roman\",serif",
        }
    }

    const fn arabic(self) -> &'static str {
        match self {
            Self::Book => "\"Noto Naskh Arabic\",\"Geeza Pro\",\"Traditional Arabic\",\"Times New Roman\",serif",
            _ => "system-ui,\"Segoe UI\",\"Noto Sans Arabic\",\"Geeza Pro\",Tahoma,sans-serif",
        }
    }

    const fn japanese(self) -> &'static str {
        match self {
            Self::Book => "\"Hiragino Mincho ProN\",\"Yu Mincho\",\"Noto Serif CJK JP\",\"Noto Serif JP\",serif",
            _ => "system-ui,\"Hiragino Sans\",\"Yu Gothic UI\",\"Noto Sans CJK JP\",\"Noto Sans JP\",Meiryo,sans-serif",
        }
    }

    /// The families by script, as the style asks for them.
    pub(crate) fn css(self) -> String {
        let (latin, arabic, japanese) = (self.latin(), self.arabic(), self.japanese());
        format!(":root{{--family:{latin};--family-ar:{arabic};--family-ja:{japanese}}}\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_family_is_fetched_and_each_ends_with_one_that_every_browser_has() {
        for font in [Font::System, Font::Clear, Font::Warm, Font::Book] {
            let css = font.css();
            assert!(!css.contains("url(") && !css.contains("@"), "{css}");
            let lists: Vec<&str> = css.split("--family").skip(1).collect();
            let ends = |list: &str| list.trim_end().trim_end_matches(['}', ';']).ends_with("serif");
            assert!(lists.len() == 3 && lists.iter().all(|list| ends(list)), "{css}");
        }
    }

    #[test]
    fn a_picture_stands_in_the_site_whatever_its_mark_says_and_has_its_room() {
        let bytes = b"\x89PNG".to_vec();
        let picture = Picture { bytes, mark: "../../a\"b".to_owned(), width: 300, height: 100 };
        assert_eq!(picture.path(), "assets/ab.png");
        assert_eq!(picture.room(32), " width=\"96\" height=\"32\"");
    }
}
