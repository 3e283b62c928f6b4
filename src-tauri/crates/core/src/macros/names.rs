//! Names of people: their parts, their order, and how they are greeted. Nobody's gender is guessed.

use super::model::Formality;
use comptoir_kernel::LocaleTag;
use comptoir_locale::{Locale, message};

/// The parts of a name as far as they can be told apart; empty where not.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Name {
    pub first: String,
    pub last: String,
    pub full: String,
}

/// Takes a name apart by the custom of its bearer's language.
pub fn parts(name: &str, language: &str) -> Name {
    let full = name.split_whitespace().collect::<Vec<_>>().join(" ");
    // A mail address or a number in the place of a name is none.
    if full.contains('@') || !full.chars().any(char::is_alphabetic) {
        return Name::default();
    }
    if let Some((last, first)) = full.split_once(", ") {
        return Name { first: first.into(), last: last.into(), full: in_order(first, last, language) };
    }
    let all: Vec<&str> = full.split(' ').collect();
    let untitled = all.iter().copied().filter(|word| !is_title(word, language));
    let words: Vec<&str> =
        untitled.enumerate().filter(|(at, word)| *at == 0 || !is_honorific(word)).map(|(_, word)| word).collect();
    let (first, last) = match words.as_slice() {
        // Behind a title stands a family name: "Frau Hofer". Alone, one word is a given name in most cultures; where the
        // family name comes first, nobody can tell.
        // Before "Hanım" and "Bey" stands a given one.
        [only] if language.starts_with("tr") && all.last().is_some_and(|word| is_honorific(word)) => {
            ((*only).to_owned(), String::new())
        }
        [only] if words.len() < all.len() => (String::new(), (*only).to_owned()),
        [only] if !is_family_first(&full, language) => ((*only).to_owned(), String::new()),
        [] | [_] => (String::new(), String::new()),
        [start, .., end] if is_family_first(&full, language) => ((*end).to_owned(), (*start).to_owned()),
        [start, rest @ ..] => ((*start).to_owned(), family(rest, language)),
    };
    Name { first, last, full }
}

/// The family name behind the given ones: from a particle on, in Spanish the last two words, elsewhere the last.
fn family(rest: &[&str], language: &str) -> String {
    let count = if language.split('-').next() == Some("es") { 2 } else { 1 };
    let particle = rest.iter().position(|word| PARTICLES.contains(word));
    let start = particle.unwrap_or_else(|| rest.len().saturating_sub(count.min(rest.len())));
    rest.get(start..).unwrap_or_default().join(" ")
}

/// Small words with which a family name begins.
const PARTICLES: &[&str] = &[
    "af", "al", "bin", "d’", "da", "dal", "das", "de", "degli", "del", "della", "den", "der", "di", "do", "dos", "du",
    "el", "ibn", "la", "le", "ten", "ter", "van", "vom", "von", "zu", "zum", "zur",
];

/// Titles and forms of address in front of a name, in small letters.
const TITLES: &[&str] = &[
    "arch.",
    "av.",
    "avv.",
    "dipl.-ing.",
    "dkfm.",
    "dott.",
    "dott.ssa",
    "doç.",
    "dr",
    "dr.",
    "dra",
    "dra.",
    "dña.",
    "eng.",
    "fr.",
    "frau",
    "fräulein",
    "gent.ma",
    "gent.mo",
    "geom.",
    "herr",
    "hr.",
    "ing.",
    "inż.",
    "lek.",
    "m.",
    "madame",
    "mademoiselle",
    "mag.",
    "mag.a",
    "me.",
    "mgr",
    "miss",
    "mlle",
    "mme",
    "monsieur",
    "mr",
    "mr.",
    "mrs",
    "mrs.",
    "ms",
    "ms.",
    "mx",
    "mx.",
    "pr.",
    "prof",
    "prof.",
    "prof.ssa",
    "rag.",
    "sayın",
    "senhor",
    "senhora",
    "señor",
    "señora",
    "señorita",
    "sig.",
    "sig.na",
    "sig.ra",
    "signor",
    "signora",
    "signorina",
    "sr",
    "sr.",
    "sra",
    "sra.",
    "srta",
    "srta.",
    "أستاذ",
    "أستاذة",
    "الآنسة",
    "الأستاذ",
    "الأستاذة",
    "الحاج",
    "الحاجة",
    "الدكتور",
    "الدكتورة",
    "السيد",
    "السيدة",
    "الشيخ",
    "المهندس",
    "المهندسة",
    "د.",
    "دكتور",
    "دكتورة",
    "سيد",
    "سيدة",
    "م.",
];

/// Those that are names elsewhere.
const LOCAL_TITLES: &[(&str, &str)] =
    &[("bay", "tr"), ("bayan", "tr"), ("don", "es"), ("doña", "es"), ("pan", "pl"), ("pani", "pl")];

/// The same behind a name, as in Turkish and Japanese.
const HONORIFICS: &[&str] = &["bey", "efendi", "hanım", "さま", "さん", "先生", "様", "殿", "氏"];

fn is_title(word: &str, language: &str) -> bool {
    let word = word.to_lowercase();
    let primary = language.split('-').next().unwrap_or(language);
    TITLES.contains(&word.as_str()) || LOCAL_TITLES.contains(&(word.as_str(), primary))
}

fn is_honorific(word: &str) -> bool {
    HONORIFICS.contains(&word.to_lowercase().as_str())
}

/// Given and family name in the order of the culture.
pub fn in_order(first: &str, last: &str, language: &str) -> String {
    if !is_family_first(&format!("{last}{first}"), language) {
        return format!("{first} {last}");
    }
    if is_unspaced(last) && is_unspaced(first) { format!("{last}{first}") } else { format!("{last} {first}") }
}

/// The greeting of a letter; none where the language of the text is not one of ours.
pub fn salutation(language: &str, formality: Formality, name: &Name) -> Option<String> {
    let tag = LocaleTag::best_for(language).ok()?;
    // Nobody is called by the given name in a Japanese letter.
    let familiar = if name.first.is_empty() || tag == LocaleTag::Ja { &name.full } else { &name.first };
    let text = match (formality, name.full.is_empty()) {
        (Formality::Formal, true) => message::letter_salutation_formal_nameless(),
        (Formality::Formal, false) => message::letter_salutation_formal(&name.full),
        (_, true) => message::letter_salutation_nameless(),
        (_, false) => message::letter_salutation(familiar),
    };
    Some(Locale::of(tag).format_plain(&text))
}

fn is_family_first(name: &str, language: &str) -> bool {
    let primary = language.split('-').next().unwrap_or(language);
    name.chars().any(is_east_asian) || matches!(primary, "hu" | "vi")
}

fn is_unspaced(text: &str) -> bool {
    text.chars().all(is_east_asian)
}

/// Kana, Han, Hangul.
const fn is_east_asian(c: char) -> bool {
    matches!(c as u32, 0x3040..=0x30FF | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xAC00..=0xD7AF)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn apart(name: &str, language: &str) -> (String, String) {
        let name = parts(name, language);
        (name.first, name.last)
    }

    #[test]
    fn a_name_is_taken_apart_by_its_culture() {
        assert_eq!(apart("Ada  Lovelace", "en"), ("Ada".into(), "Lovelace".into()));
        assert_eq!(apart("Mag. Theresa Hofer", "de-AT"), ("Theresa".into(), "Hofer".into()));
        assert_eq!(apart("Frau Hofer", "de"), (String::new(), "Hofer".into()));
        assert_eq!(apart("Ludwig van der Rohe", "nl"), ("Ludwig".into(), "van der Rohe".into()));
        assert_eq!(apart("Carmen Ortega Ruiz", "es"), ("Carmen".into(), "Ortega Ruiz".into()));
        assert_eq!(apart("Carmen Ortega", "es-MX"), ("Carmen".into(), "Ortega".into()));
        assert_eq!(apart("Ada Byron Lovelace", "en"), ("Ada".into(), "Lovelace".into()));
        assert_eq!(apart("Lovelace, Ada", "en"), ("Ada".into(), "Lovelace".into()));
        assert_eq!(apart("山田 太郎", "ja"), ("太郎".into(), "山田".into()));
        assert_eq!(apart("Taro Yamada", "ja"), ("Taro".into(), "Yamada".into()));
        assert_eq!(apart("Nagy Éva", "hu"), ("Éva".into(), "Nagy".into()));
        assert_eq!(apart("Ayşe", "tr"), ("Ayşe".into(), String::new()));
        assert_eq!(apart("Sayın Ayşe Demir", "tr"), ("Ayşe".into(), "Demir".into()));
        assert_eq!(apart("Ayşe Hanım", "tr"), ("Ayşe".into(), String::new()));
        assert_eq!(apart("Madame Élodie Garnier", "fr"), ("Élodie".into(), "Garnier".into()));
        assert_eq!(apart("Gent.ma Dott.ssa Giulia Conti", "it"), ("Giulia".into(), "Conti".into()));
        assert_eq!(apart("Peter Pan", "en"), ("Peter".into(), "Pan".into()));
        assert_eq!(apart("Don Carter", "en"), ("Don".into(), "Carter".into()));
        assert_eq!(apart("Pani mgr Ewa Nowak", "pl"), ("Ewa".into(), "Nowak".into()));
        assert_eq!(apart("الأستاذة منى الحداد", "ar"), ("منى".into(), "الحداد".into()));
        assert_eq!(apart("山田 太郎 様", "ja"), ("太郎".into(), "山田".into()));
        assert_eq!(apart("山田太郎", "ja"), (String::new(), String::new()));
        assert_eq!(parts("ada@world.example", "en"), Name::default());
    }

    #[test]
    fn a_name_is_put_together_by_its_culture() {
        assert_eq!(in_order("太郎", "山田", "ja"), "山田太郎");
        assert_eq!(in_order("Éva", "Nagy", "hu"), "Nagy Éva");
        assert_eq!(in_order("Ada", "Lovelace", "de"), "Ada Lovelace");
    }

    #[test]
    fn a_greeting_needs_no_gender_and_no_name() {
        let ada = parts("Ada Lovelace", "en");
        let greet = |language, formality| salutation(language, formality, &ada);
        assert_eq!(greet("de-AT", Formality::Formal).as_deref(), Some("Guten Tag Ada Lovelace"));
        assert_eq!(greet("de", Formality::Informal).as_deref(), Some("Hallo Ada"));
        assert_eq!(greet("nl", Formality::Informal), None);
        let nobody = Name::default();
        assert_eq!(salutation("de", Formality::Formal, &nobody).as_deref(), Some("Guten Tag"));
        assert_eq!(salutation("ja", Formality::Neutral, &parts("山田 太郎", "ja")).as_deref(), Some("山田 太郎様"));
    }
}
