//! The shop's pictures: drawn when somebody asks, unless a test put another file in their place.

use super::WooState;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use serde_json::{Value, json};
use std::io::Cursor;

pub(super) const FOLDER: &str = "/wp-content/uploads/";

/// A file among the uploads.
#[derive(Debug, Clone)]
pub struct WooUpload {
    pub status: u16,
    pub media_type: &'static str,
    /// Where the answer sends whoever asks.
    pub location: Option<String>,
    pub bytes: Vec<u8>,
}

impl WooUpload {
    pub fn new(media_type: &'static str, bytes: impl Into<Vec<u8>>) -> Self {
        Self { status: 200, media_type, location: None, bytes: bytes.into() }
    }
}

/// An article before a white page, larger than any tile.
pub fn drawn(number: u64) -> Vec<u8> {
    let shade = u8::try_from(number * 37 % 200).unwrap();
    let picture = RgbImage::from_fn(240, 180, |across, down| {
        let (x, y) = (i64::from(across) - 120, i64::from(down) - 90);
        if x * x + y * y < 60 * 60 { Rgb([shade, 90, 200 - shade]) } else { Rgb([255, 255, 255]) }
    });
    let mut bytes = Vec::new();
    DynamicImage::from(picture).write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).unwrap();
    bytes
}

/// The answer to a question for a file.
pub(super) fn answer(state: &WooState, name: &str) -> WooUpload {
    if let Some(put) = state.uploads.get(name) {
        return put.clone();
    }
    let number = name.strip_prefix("p-").and_then(|name| name.strip_suffix(".png")?.parse().ok());
    let is_ours = number.is_some_and(|number| state.products.contains_key(&number));
    match number.filter(|_| is_ours) {
        Some(number) => WooUpload::new("image/png", drawn(number)),
        None => WooUpload { status: 404, ..WooUpload::new("text/html; charset=UTF-8", "<h1>Not found</h1>") },
    }
}

impl WooState {
    /// The address of a file among the uploads.
    pub fn upload(&self, name: &str) -> String {
        format!("{}{FOLDER}{name}", self.base)
    }

    /// The picture of a product, as the product names it.
    pub(super) fn image(&self, id: u64, when: &str) -> Value {
        let src = self.upload(&format!("p-{id}.png"));
        json!({
            "id": id + 5000, "date_created": when, "date_created_gmt": when, "date_modified": when,
            "date_modified_gmt": when, "src": src, "name": format!("p-{id}"), "alt": "",
        })
    }
}
