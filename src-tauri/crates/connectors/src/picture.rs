//! Makes a picture of somebody else's small: of few formats only, and looked at before it is unpacked.
//!
//! Invariant: nothing is unpacked before its measures were read, so that a small file cannot fill the memory.

use image::codecs::jpeg::JpegEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits};
use std::io::Cursor;

/// More is a mistake or an attack.
const MOST_PIXELS: u64 = 40_000_000;
/// Bytes of the picture when it is unpacked.
const MOST_MEMORY: u64 = 256 * 1024 * 1024;
const QUALITY: u8 = 85;
/// How many times the room a picture without loss may take.
const SHARP_SHARE: usize = 2;

/// Why there is no small picture.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    #[error("it is no picture that can be shown")]
    Unknown,
    #[error("the picture has too many pixels")]
    TooLarge,
    #[error("the picture is broken")]
    Broken(#[from] ImageError),
}

/// The picture as PNG if something of it can be seen through, else as JPEG: upright, fitted into a square of that many pixels.
/// A smaller one keeps its size. Of a moving one the first state is taken.
///
/// # Errors
/// No PNG, JPEG, WebP or GIF; too large; broken.
pub fn small(bytes: &[u8], side: u32) -> Result<Vec<u8>, PictureError> {
    packed(&fitted(bytes, side)?)
}

/// A picture that was drawn anew.
#[derive(Debug)]
pub struct Drawn {
    pub bytes: Vec<u8>,
    pub width: u32,
    pub height: u32,
}

/// The same for a picture that is read, such as one of a screen: as PNG also where that takes little more room.
///
/// # Errors
/// As [`small`].
pub fn sharp(bytes: &[u8], side: u32) -> Result<Drawn, PictureError> {
    let picture = fitted(bytes, side)?;
    let mut drawn = packed(&picture)?;
    if !matches!(image::guess_format(bytes), Ok(ImageFormat::Jpeg)) && media_type(&drawn) == "image/jpeg" {
        let mut whole = Vec::new();
        DynamicImage::from(picture.to_rgb8()).write_to(&mut Cursor::new(&mut whole), ImageFormat::Png)?;
        if whole.len() <= drawn.len() * SHARP_SHARE {
            drawn = whole;
        }
    }
    Ok(Drawn { bytes: drawn, width: picture.width(), height: picture.height() })
}

/// The picture unpacked, upright and fitted.
fn fitted(bytes: &[u8], side: u32) -> Result<DynamicImage, PictureError> {
    let format = image::guess_format(bytes).map_err(|_| PictureError::Unknown)?;
    if !matches!(format, ImageFormat::Png | ImageFormat::Jpeg | ImageFormat::WebP | ImageFormat::Gif) {
        return Err(PictureError::Unknown);
    }
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder()?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS || decoder.total_bytes() > MOST_MEMORY {
        return Err(PictureError::TooLarge);
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder)?;
    if width > side || height > side {
        picture = picture.thumbnail(side, side);
    }
    picture.apply_orientation(orientation);
    Ok(picture)
}

fn packed(picture: &DynamicImage) -> Result<Vec<u8>, PictureError> {
    let mut bytes = Vec::new();
    if picture.to_rgba8().pixels().any(|pixel| pixel.0.last().is_some_and(|opacity| *opacity < u8::MAX)) {
        DynamicImage::from(picture.to_rgba8()).write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png)?;
    } else {
        picture.to_rgb8().write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, QUALITY))?;
    }
    Ok(bytes)
}

/// Width and height of a picture that was drawn here.
pub fn measures(drawn: &[u8]) -> Option<(u32, u32)> {
    ImageReader::new(Cursor::new(drawn)).with_guessed_format().ok()?.into_dimensions().ok()
}

/// What [`small`] or [`sharp`] made, in the words of the web.
pub fn media_type(small: &[u8]) -> &'static str {
    if small.starts_with(b"\x89PNG") { "image/png" } else { "image/jpeg" }
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{GrayImage, ImageEncoder, Rgba, RgbaImage};

    fn file(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
        let mut bytes = Vec::new();
        picture.write_to(&mut Cursor::new(&mut bytes), format).unwrap();
        bytes
    }

    fn measures(bytes: &[u8]) -> (u32, u32) {
        let picture = image::load_from_memory(bytes).unwrap();
        (picture.width(), picture.height())
    }

    #[test]
    fn each_known_format_becomes_small_and_keeps_its_shape() {
        let whole = DynamicImage::from(RgbaImage::from_pixel(300, 150, Rgba([200, 30, 30, 255])));
        for format in [ImageFormat::Png, ImageFormat::WebP, ImageFormat::Gif, ImageFormat::Jpeg] {
            let whole = if format == ImageFormat::Jpeg { DynamicImage::from(whole.to_rgb8()) } else { whole.clone() };
            let small = small(&file(&whole, format), 96).unwrap();
            assert_eq!((measures(&small), media_type(&small)), ((96, 48), "image/jpeg"), "{format:?}");
        }
    }

    #[test]
    fn what_can_be_seen_through_stays_so_and_a_small_one_keeps_its_size() {
        let clear = DynamicImage::from(RgbaImage::from_pixel(20, 40, Rgba([0, 0, 0, 0])));
        let small = small(&file(&clear, ImageFormat::Png), 96).unwrap();
        assert_eq!((measures(&small), media_type(&small)), ((20, 40), "image/png"));
    }

    #[test]
    fn a_picture_that_was_taken_sideways_stands_upright() {
        // One entry in the camera's words: turn it by a quarter.
        let words = b"II*\x00\x08\x00\x00\x00\x01\x00\x12\x01\x03\x00\x01\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00";
        let mut bytes = Vec::new();
        let mut encoder = JpegEncoder::new(&mut bytes);
        encoder.set_exif_metadata(words.to_vec()).unwrap();
        DynamicImage::from(GrayImage::new(300, 150)).write_with_encoder(encoder).unwrap();
        assert_eq!(measures(&small(&bytes, 96).unwrap()), (48, 96));
    }

    #[test]
    fn a_picture_that_unpacks_to_too_many_pixels_is_refused_whole_as_it_is() {
        let bomb = file(&DynamicImage::from(GrayImage::new(8000, 5001)), ImageFormat::Png);
        assert!(bomb.len() < 1 << 20, "{} bytes", bomb.len());
        assert!(matches!(small(&bomb, 96), Err(PictureError::TooLarge)));
    }

    #[test]
    fn a_picture_that_is_read_keeps_its_edges_and_tells_its_measures() {
        let screen =
            DynamicImage::from(RgbaImage::from_fn(400, 200, |x, _| Rgba([if x % 7 == 0 { 0 } else { 255 }; 4])));
        let screen = DynamicImage::from(screen.to_rgb8());
        let drawn = sharp(&file(&screen, ImageFormat::Png), 1600).unwrap();
        assert_eq!((drawn.width, drawn.height, media_type(&drawn.bytes)), (400, 200, "image/png"));
        assert_eq!(image::load_from_memory(&drawn.bytes).unwrap().to_rgb8(), screen.to_rgb8());
        let photo = sharp(&file(&screen, ImageFormat::Jpeg), 100).unwrap();
        assert_eq!((photo.width, photo.height, media_type(&photo.bytes)), (100, 50, "image/jpeg"));
    }

    #[test]
    fn what_is_no_picture_is_refused() {
        let drawing: &[u8] = br#"<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>"#;
        for bytes in [drawing, b"<!doctype html><title>Log in", b"BM\x00\x00", b"", b"II*\x00\x08\x00\x00\x00"] {
            assert!(matches!(small(bytes, 96), Err(PictureError::Unknown)), "{bytes:?}");
        }
        let broken = file(&DynamicImage::from(GrayImage::new(200, 200)), ImageFormat::Png);
        assert!(matches!(small(&broken[..broken.len() / 2], 96), Err(PictureError::Broken(_))));
    }
}
