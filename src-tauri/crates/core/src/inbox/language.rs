//! Offline guess of the language that a text is written in.

use std::sync::LazyLock;
use whatlang::{Detector, Lang};

/// Fewer letters than this say nothing.
const LEAST_LETTERS: usize = 20;

/// More letters than this don't make the guess surer.
const ENOUGH: usize = 300;

/// What is told apart, with the BCP 47 tag. Others only make short texts less sure.
const LANGUAGES: &[(Lang, &str)] = &[
    (Lang::Eng, "en"),
    (Lang::Deu, "de"),
    (Lang::Fra, "fr"),
    (Lang::Spa, "es"),
    (Lang::Ita, "it"),
    (Lang::Por, "pt"),
    (Lang::Tur, "tr"),
    (Lang::Pol, "pl"),
    (Lang::Ara, "ar"),
    (Lang::Jpn, "ja"),
    (Lang::Cmn, "zh"),
    (Lang::Kor, "ko"),
    (Lang::Nld, "nl"),
    (Lang::Rus, "ru"),
    (Lang::Ukr, "uk"),
    (Lang::Swe, "sv"),
    (Lang::Dan, "da"),
    (Lang::Nob, "nb"),
    (Lang::Fin, "fi"),
    (Lang::Ces, "cs"),
    (Lang::Slk, "sk"),
    (Lang::Hun, "hu"),
    (Lang::Ron, "ro"),
    (Lang::Ell, "el"),
    (Lang::Heb, "he"),
    (Lang::Pes, "fa"),
    (Lang::Vie, "vi"),
    (Lang::Tha, "th"),
    (Lang::Hin, "hi"),
    (Lang::Ind, "id"),
    (Lang::Bul, "bg"),
    (Lang::Hrv, "hr"),
    (Lang::Slv, "sl"),
    (Lang::Lit, "lt"),
    (Lang::Lav, "lv"),
    (Lang::Est, "et"),
    (Lang::Cat, "ca"),
];

static DETECTOR: LazyLock<Detector> =
    LazyLock::new(|| Detector::with_allowlist(LANGUAGES.iter().map(|(language, _)| *language).collect()));

/// The BCP 47 language of a text, when the guess is safe.
pub(super) fn language_of(text: &str) -> Option<String> {
    let end = text.char_indices().nth(ENOUGH).map_or(text.len(), |(at, _)| at);
    let text = text.get(..end)?;
    if let Some(tag) = by_script(text) {
        return Some(tag.to_owned());
    }
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let is_dense = text.chars().any(|c| matches!(c as u32, 0x3040..=0x30FF | 0x4E00..=0x9FFF));
    if letters < LEAST_LETTERS && !(is_dense && letters >= 4) {
        return None;
    }
    let info = DETECTOR.detect(text)?;
    // Short letters leave it unsure. A second opinion, reached in another way, is right where both say the same.
    let is_sure = info.is_reliable() || info.confidence() >= 0.6;
    if !is_sure && whichlang::detect_language(text).three_letter_code() != info.lang().code() {
        return None;
    }
    let known = LANGUAGES.iter().find(|(language, _)| *language == info.lang());
    known.map(|(_, tag)| (*tag).to_owned())
}

/// A language that its script alone tells: a few kana, or a few syllables of Hangul.
fn by_script(text: &str) -> Option<&'static str> {
    let count = |is: fn(u32) -> bool| text.chars().filter(|c| is(*c as u32)).take(3).count() == 3;
    if text.is_ascii() {
        None
    } else if count(|c| matches!(c, 0x3041..=0x30FA)) {
        Some("ja")
    } else if count(|c| matches!(c, 0xAC00..=0xD7A3)) {
        Some("ko")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_languages_of_the_shop_are_told_apart() {
        let texts = [
            ("de", "Guten Tag, die Jacke ist leider zu klein, kann ich sie umtauschen?"),
            ("fr", "Bonjour, le colis est marqué livré mais je n'ai rien reçu chez moi."),
            ("tr", "Merhaba, gönderdiğiniz iade etiketi telefonumda açılmıyor, yardımcı olur musunuz?"),
            ("pl", "Dzień dobry, paczka wróciła do nadawcy, kiedy dostanę zwrot pieniędzy?"),
            ("ar", "السلام عليكم، أرغب في طلب سترتين، هل تشحنون إلى دبي قبل نهاية الشهر؟"),
            ("ja", "早速のご対応、誠にありがとうございます。"),
        ];
        for (language, text) in texts {
            assert_eq!(language_of(text).as_deref(), Some(language), "{text}");
        }
    }

    #[test]
    fn short_messages_are_told_apart_where_two_detectors_agree() {
        let texts = [
            ("en", "The parcel should have arrived on Monday."),
            ("de", "Ich habe die Jacke letzte Woche zurückgeschickt."),
            ("fr", "J'ai renvoyé la veste la semaine dernière."),
            ("it", "Buongiorno, il pacco non è ancora arrivato."),
            ("nl", "Ik heb de jas vorige week teruggestuurd."),
            ("ja", "青はいつ入荷しますか。"),
            ("ko", "주문한 상품이 아직 도착하지 않았습니다."),
        ];
        for (language, text) in texts {
            assert_eq!(language_of(text).as_deref(), Some(language), "{text}");
        }
    }

    #[test]
    fn a_few_letters_say_nothing() {
        assert_eq!(language_of("OK, 4711"), None);
    }
}
