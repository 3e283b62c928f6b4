//! What may be part of an article: pictures, drawn anew, and papers of kinds that a browser runs nothing of.

use super::super::model::slug;
use comptoir_connectors::picture::{self, PictureError};
use comptoir_kernel::Problem;

/// Bytes of one file.
const LARGEST: usize = 25_000_000;
/// Pixels: wider than any page shows it.
const SIDE: u32 = 1600;
/// Bytes of a name without its ending.
const LONGEST_STEM: usize = 100;

/// Papers, films and captions by the ending of their names.
const PAPERS: [(&str, &str); 16] = [
    ("csv", "text/csv"),
    ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("epub", "application/epub+zip"),
    ("ics", "text/calendar"),
    ("mp3", "audio/mpeg"),
    ("mp4", "video/mp4"),
    ("odp", "application/vnd.oasis.opendocument.presentation"),
    ("ods", "application/vnd.oasis.opendocument.spreadsheet"),
    ("odt", "application/vnd.oasis.opendocument.text"),
    ("pdf", "application/pdf"),
    ("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ("txt", "text/plain"),
    ("vtt", "text/vtt"),
    ("webm", "video/webm"),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("zip", "application/zip"),
];

/// Endings of pictures, also of kinds that not every browser shows.
const PICTURES: [&str; 14] =
    ["avif", "bmp", "gif", "heic", "heif", "ico", "jfif", "jpeg", "jpg", "png", "svg", "tif", "tiff", "webp"];

/// A file in the form in which it is kept.
#[derive(Debug)]
pub(in crate::knowledge) struct Arrived {
    /// Its name without ending; letters, digits and hyphens.
    pub stem: String,
    pub ending: &'static str,
    pub mime_type: &'static str,
    pub bytes: Vec<u8>,
    pub measures: Option<(u32, u32)>,
}

/// Looks at a file by its bytes, and at its name only where it is no picture.
///
/// # Errors
/// `article-file-large`, `article-file-kind`, `article-picture-large`, `article-picture-unreadable`
pub(in crate::knowledge) fn arrive(name: &str, bytes: Vec<u8>) -> Result<Arrived, Problem> {
    let name: String = name.rsplit(['/', '\\']).next().unwrap_or(name).chars().filter(|it| !it.is_control()).collect();
    let refused = |code| Problem::refused(code).with("name", &name);
    if bytes.len() > LARGEST {
        return Err(refused("article-file-large").with("size", format!("{} MB", LARGEST / 1_000_000)));
    }
    let (stem, ending) = name.rsplit_once('.').unwrap_or((&name, ""));
    let ending = ending.to_lowercase();
    match picture::sharp(&bytes, SIDE) {
        Ok(drawn) => {
            let mime_type = picture::media_type(&drawn.bytes);
            let ending = if mime_type == "image/png" { "png" } else { "jpg" };
            let measures = Some((drawn.width, drawn.height));
            Ok(Arrived { stem: stem_of(stem, "picture"), ending, mime_type, bytes: drawn.bytes, measures })
        }
        Err(error @ PictureError::TooLarge) => Err(refused("article-picture-large").because(error)),
        Err(error @ PictureError::Broken(_)) => Err(refused("article-picture-unreadable").because(error)),
        Err(error) if PICTURES.contains(&ending.as_str()) => Err(refused("article-picture-unreadable").because(error)),
        Err(PictureError::Unknown) => {
            let found = PAPERS.iter().find(|(own, _)| *own == ending);
            let (ending, mime_type) = found.ok_or_else(|| refused("article-file-kind"))?;
            Ok(Arrived { stem: stem_of(stem, "file"), ending, mime_type, bytes, measures: None })
        }
    }
}

fn stem_of(stem: &str, otherwise: &str) -> String {
    let mut stem = slug(stem);
    while stem.len() > LONGEST_STEM {
        stem.pop();
    }
    if stem.is_empty() { otherwise.to_owned() } else { stem }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_leaves_no_folder_and_a_program_is_no_paper() {
        let found = arrive("C:\\Users\\..\\Größen tabelle.PDF", b"%PDF-1.7".to_vec()).unwrap();
        assert_eq!(
            (found.stem.as_str(), found.ending, found.mime_type),
            ("groessen-tabelle", "pdf", "application/pdf")
        );
        let long = arrive(&format!("{}.txt", "品".repeat(200)), Vec::new()).unwrap();
        assert!(comptoir_site::markdown::is_file_name(&format!("{}.{}", long.stem, long.ending)), "{}", long.stem);
        for name in ["a.html", "a.svgz", "a.js", "a", "a.pdf.exe", "..", ".htaccess"] {
            assert_eq!(arrive(name, b"x".to_vec()).unwrap_err().code, "article-file-kind", "{name}");
        }
        let drawing = b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec();
        assert_eq!(arrive("a.svg", drawing).unwrap_err().code, "article-picture-unreadable");
    }
}
