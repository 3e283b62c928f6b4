//! Letters that people write interchangeably, and scripts without spaces: what every search of the desk agrees on.

/// The plain form of a letter that has no mark to take away; `None` for one that stays as it is.
///
/// Turkish dotted and dotless i are one, so are ß and ss, and the forms of alif, ya and ta marbuta. The stretching mark
/// is nothing.
#[must_use]
pub const fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        'ı' | 'İ' | 'I' => "i",
        'ß' | 'ẞ' => "ss",
        'æ' | 'Æ' => "ae",
        'œ' | 'Œ' => "oe",
        'ø' | 'Ø' => "o",
        'ł' | 'Ł' => "l",
        'đ' | 'Đ' => "d",
        'أ' | 'إ' | 'آ' | 'ٱ' => "ا",
        'ى' => "ي",
        'ة' => "ه",
        'ـ' => "",
        _ => return None,
    })
}

/// Han, kana, Thai, Lao, Khmer, Burmese: written without spaces between words.
#[must_use]
pub const fn is_unspaced(c: char) -> bool {
    matches!(c as u32,
        0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x3040..=0x30FF | 0x31F0..=0x31FF | 0x3400..=0x4DBF
        | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x2FA1F)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_letter_are_one() {
        assert_eq!(plain('İ'), plain('ı'));
        assert_eq!(plain('ى'), Some("ي"));
        assert_eq!((plain('ـ'), plain('é')), (Some(""), None));
    }

    #[test]
    fn korean_is_written_with_spaces_and_japanese_is_not() {
        assert!("返品のข้อ".chars().all(is_unspaced));
        assert!(!"반품a ".chars().any(is_unspaced));
    }
}
