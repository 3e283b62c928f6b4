//! Codes that scanners read.

use code128::Code128;
use qrcodegen::{QrCode, QrCodeEcc};

/// A dark rectangle, in shares of the code's width and height without its quiet zones.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Dark {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
}

/// Code 128 (ISO/IEC 15417); nothing where the text is not plain. Ten modules on each side have to stay empty.
pub fn bars(text: &str) -> Vec<Dark> {
    /// The library counts them in.
    const QUIET: usize = 10;
    if text.is_empty() || !text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        return Vec::new();
    }
    let code = Code128::encode(text.as_bytes());
    let modules = share(code.len() - 2 * QUIET);
    let dark = |x: u32, width: u8| Dark {
        x: share(usize::try_from(x).unwrap_or_default().saturating_sub(QUIET)) / modules,
        y: 0.0,
        width: f32::from(width) / modules,
        height: 1.0,
    };
    code.bar_coordinates().map(|bar| dark(bar.x, bar.width)).collect()
}

/// A QR code (ISO/IEC 18004); nothing where the text is too long. Four modules on each side have to stay empty.
pub fn squares(text: &str) -> Vec<Dark> {
    let Ok(code) = QrCode::encode_text(text, QrCodeEcc::Medium) else { return Vec::new() };
    let side = 1.0 / at(code.size());
    let mut dark = Vec::new();
    for row in 0..code.size() {
        let mut column = 0;
        while column < code.size() {
            let length = (column..code.size()).take_while(|column| code.get_module(*column, row)).count();
            if length > 0 {
                let (x, y) = (at(column) * side, at(row) * side);
                dark.push(Dark { x, y, width: share(length) * side, height: side });
            }
            column += i32::try_from(length).unwrap_or_default() + 1;
        }
    }
    dark
}

/// Codes have a few hundred modules at most.
fn share(count: usize) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX))
}

fn at(place: i32) -> f32 {
    share(usize::try_from(place).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_fill_their_place_from_edge_to_edge() {
        for code in [bars("R-1001"), squares("R-1001")] {
            let ends = |dark: &Dark| dark.x + dark.width;
            assert!(code.iter().all(|dark| dark.x >= 0.0 && ends(dark) < 1.001));
            assert!(code.iter().any(|dark| dark.x == 0.0) && code.iter().any(|dark| ends(dark) > 0.999));
        }
    }

    #[test]
    fn what_scanners_cannot_type_makes_no_code() {
        assert!(bars("R-1001é").is_empty() && bars("").is_empty());
        assert!(squares(&"x".repeat(10_000)).is_empty());
    }
}
