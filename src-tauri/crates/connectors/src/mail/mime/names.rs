//! Attachment names: a label from a stranger, made safe to show and to propose as a file name.

use unicode_normalization::UnicodeNormalization;

const MAX_LENGTH: usize = 120;
const MAX_EXTENSION: usize = 16;
const FALLBACK: &str = "attachment";

/// Names that Windows reserves for devices, whatever the extension.
const RESERVED: [&str; 24] = [
    "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt0",
    "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// Normalised first, so that no later step can meet a character that an earlier one has let pass.
pub(in crate::mail) fn safe(name: &str) -> String {
    // Only the last segment: browsers and old programs send whole paths.
    let normal: String = name.nfc().collect();
    let segment =
        normal.rsplit(['/', '\\', '\u{2215}', '\u{2044}', '\u{ff0f}', '\u{ff3c}']).find(|part| has_text(part));
    let visible: String =
        segment.unwrap_or_default().chars().map(shown).filter(|character| *character != '\0').collect();
    let words = visible.split_whitespace().collect::<Vec<_>>().join(" ");
    let trimmed = words.trim_start_matches(['.', ' ', '~', '-']).trim_end_matches(['.', ' ']);
    if trimmed.is_empty() {
        return FALLBACK.to_owned();
    }
    let name = shortened(trimmed);
    let stem = name.split('.').next().unwrap_or_default().trim_end();
    if RESERVED.iter().any(|reserved| stem.eq_ignore_ascii_case(reserved)) { format!("_{name}") } else { name }
}

fn has_text(part: &str) -> bool {
    part.chars().any(|character| shown(character) != '\0' && !matches!(character, '.' | ' '))
}

/// NUL stands for "leave out".
fn shown(character: char) -> char {
    match character {
        '\t' | '\n' | '\r' => ' ',
        '<' | '>' | ':' | '"' | '|' | '?' | '*' => '_',
        _ if character.is_control() || is_invisible(character) => '\0',
        _ => character,
    }
}

/// Bidirectional controls, zero-width characters, variation selectors, tags, fillers, private use and non-characters.
fn is_invisible(character: char) -> bool {
    matches!(u32::from(character),
        0xAD | 0x34F | 0x61C | 0x115F | 0x1160 | 0x17B4 | 0x17B5 | 0x180B..=0x180F | 0x200B..=0x200F | 0x2028..=0x202E
        | 0x2060..=0x206F | 0x2800 | 0x3164 | 0xE000..=0xF8FF | 0xFE00..=0xFE0F | 0xFEFF | 0xFFA0 | 0xFFF0..=0xFFFB
        | 0xFFFE | 0xFFFF | 0x1D173..=0x1D17A | 0xE0000..=0xE0FFF | 0xF0000..=0x10FFFF)
}

/// At most [`MAX_LENGTH`] characters, the extension kept.
fn shortened(name: &str) -> String {
    if name.chars().count() <= MAX_LENGTH {
        return name.to_owned();
    }
    let (stem, extension) = match name.rsplit_once('.') {
        Some((stem, extension)) if extension.chars().count() <= MAX_EXTENSION => (stem, Some(extension)),
        _ => (name, None),
    };
    let room = MAX_LENGTH - extension.map_or(0, |extension| extension.chars().count() + 1);
    let stem: String = stem.chars().take(room).collect();
    let stem = stem.trim_end_matches(['.', ' ']);
    extension.map_or_else(|| stem.to_owned(), |extension| format!("{stem}.{extension}"))
}

/// A name for a part that has none.
pub(super) fn for_type(mime_type: &str) -> String {
    let extension = match mime_type {
        "image/png" => "png",
        "image/jpeg" | "image/jpg" => "jpg",
        "image/gif" => "gif",
        "image/webp" => "webp",
        "image/heic" => "heic",
        "application/pdf" => "pdf",
        "application/zip" => "zip",
        "text/plain" => "txt",
        "text/html" => "html",
        "text/calendar" => return "invitation.ics".to_owned(),
        "text/vcard" | "text/x-vcard" => "vcf",
        "message/rfc822" | "message/global" => "eml",
        "audio/mpeg" => "mp3",
        "audio/ogg" => "ogg",
        "video/mp4" => "mp4",
        "video/quicktime" => "mov",
        _ => return FALLBACK.to_owned(),
    };
    format!("{FALLBACK}.{extension}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dangerous_names_become_labels() {
        for (name, expected) in [
            ("invoice.pdf", "invoice.pdf"),
            ("../../etc/passwd", "passwd"),
            ("C:\\Users\\ada\\photo.jpg", "photo.jpg"),
            ("invoice\u{202e}fdp.exe", "invoicefdp.exe"),
            ("\u{200b}.htaccess", "htaccess"),
            (".\u{feff}.", "attachment"),
            ("", "attachment"),
            ("...", "attachment"),
            ("a\0b\u{7}.txt", "ab.txt"),
            ("con.txt", "_con.txt"),
            ("LPT1", "_LPT1"),
            ("what?<now>.png", "what__now_.png"),
            ("trailing. . .", "trailing"),
            ("line\r\nbreak.txt", "line break.txt"),
            ("Ame\u{301}lie.pdf", "Amélie.pdf"),
            ("請求書.pdf", "請求書.pdf"),
            ("folder/", "folder"),
            ("-rf", "rf"),
        ] {
            assert_eq!(safe(name), expected, "{name:?}");
        }
    }

    #[test]
    fn a_long_name_keeps_its_extension() {
        let safe_name = safe(&format!("{}.docx", "x".repeat(500)));
        assert_eq!(safe_name.chars().count(), 120);
        assert!(safe_name.ends_with("x.docx"), "{safe_name}");
        assert_eq!(safe(&"é".repeat(500)).chars().count(), 120);
    }
}
