//! The nouns of knowledge and their pure rules: which text a reader gets, and which address a title makes.

use crate::macros::model::{LanguageMatch, nearest_language};
pub use comptoir_kernel::Formality;
use serde::{Deserialize, Serialize};

/// What an article is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum ArticleKind {
    #[default]
    Answer,
    Steps,
    Policy,
    Video,
}

impl ArticleKind {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Answer => "answer",
            Self::Steps => "steps",
            Self::Policy => "policy",
            Self::Video => "video",
        }
    }

    pub fn from_text(text: &str) -> Self {
        [Self::Steps, Self::Policy, Self::Video].into_iter().find(|own| own.as_str() == text).unwrap_or_default()
    }
}

/// How far a text is. Readers see what was published last, whatever is being written since.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum ArticleStatus {
    #[default]
    Draft,
    InReview,
    /// What stands here is what readers see.
    Published,
}

impl ArticleStatus {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::InReview => "in_review",
            Self::Published => "published",
        }
    }

    pub fn from_text(text: &str) -> Self {
        [Self::InReview, Self::Published].into_iter().find(|own| own.as_str() == text).unwrap_or_default()
    }
}

/// What an article is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum LinkKind {
    /// The target is an article number (SKU).
    Product,
    /// The target is the number of a topic.
    Topic,
    /// The target is the code of a reason for returns.
    Reason,
}

impl LinkKind {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Product => "product",
            Self::Topic => "topic",
            Self::Reason => "reason",
        }
    }

    pub fn from_text(text: &str) -> Self {
        [Self::Topic, Self::Reason].into_iter().find(|own| own.as_str() == text).unwrap_or(Self::Product)
    }
}

/// What of an article goes into an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum ArticlePart {
    Link,
    Excerpt,
    #[default]
    Text,
}

impl ArticlePart {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::Excerpt => "excerpt",
            Self::Text => "text",
        }
    }

    pub fn from_text(text: &str) -> Self {
        [Self::Link, Self::Excerpt].into_iter().find(|own| own.as_str() == text).unwrap_or_default()
    }
}

/// The language a reader gets, and how that came about: their own, one near it, the shop's, the source's.
pub fn choose<'l>(
    languages: &[&'l str],
    wanted: Option<&str>,
    shop: &str,
    source: &'l str,
) -> (&'l str, LanguageMatch) {
    if let Some(found) = wanted.and_then(|tag| nearest_language(languages, tag)) {
        return found;
    }
    match nearest_language(languages, shop) {
        Some((language, _)) if wanted.is_none() => (language, LanguageMatch::Unknown),
        Some((language, _)) => (language, LanguageMatch::ShopDefault),
        None => (source, LanguageMatch::Source),
    }
}

/// Whether one of these languages is the wanted one or near it.
pub fn nearest(languages: &[&str], wanted: &str) -> bool {
    nearest_language(languages, wanted).is_some()
}

/// Longer addresses are cut at a word.
const LONGEST_SLUG: usize = 80;

/// Names that Windows keeps for itself: a site is also a folder of files.
const RESERVED: &[&str] = &["aux", "con", "nul", "prn", "index", "assets"];

/// The address that a text makes: small letters and digits of any script with single hyphens. Empty if it has none.
/// Nothing that a path gives a meaning to is ever left: no dot, no slash, no backslash.
pub fn slug(text: &str) -> String {
    let mut slug = String::new();
    for word in crate::desk::fold::fold(&plain_latin(text)).split(|c: char| !c.is_alphanumeric()) {
        let room = LONGEST_SLUG.saturating_sub(slug.chars().count());
        if word.is_empty() || (!slug.is_empty() && word.chars().count() >= room) {
            continue;
        }
        if !slug.is_empty() && !joins(&slug, word) {
            slug.push('-');
        }
        slug.extend(word.chars().take(room));
    }
    if RESERVED.contains(&slug.as_str()) { format!("{slug}-1") } else { slug }
}

/// Scripts without spaces are folded into single characters; an address writes them together again.
fn joins(slug: &str, word: &str) -> bool {
    let is_unspaced = |c: Option<char>| c.is_some_and(comptoir_locale::letters::is_unspaced);
    is_unspaced(slug.chars().last()) && is_unspaced(word.chars().next())
}

/// German writes its vowels out; other accents fall away.
fn plain_latin(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let mut written = String::with_capacity(text.len());
    for c in text.nfc() {
        match c {
            'ä' | 'Ä' => written.push_str("ae"),
            'ö' | 'Ö' => written.push_str("oe"),
            'ü' | 'Ü' => written.push_str("ue"),
            c => written.push(c),
        }
    }
    written.nfd().filter(|c| !matches!(u32::from(*c), 0x0300..=0x036F)).nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_safe_and_readable_in_every_script() {
        assert_eq!(slug("Größe & Paßform: was passt?"), "groesse-passform-was-passt");
        assert_eq!(slug("../../etc/passwd"), "etc-passwd");
        assert_eq!(slug("..\\..\\con"), "con-1");
        assert_eq!(slug("İade nasıl yapılır?"), "iade-nasil-yapilir");
        assert_eq!(slug("Où est ma commande"), "ou-est-ma-commande");
        assert_eq!(slug("返品の方法"), "返品の方法");
        assert_eq!(slug("كيف أرجع طلبي؟"), "كيف-ارجع-طلبي");
        assert_eq!(slug("?!"), "");
        assert!(slug(&"word ".repeat(60)).chars().count() <= 80);
        assert!(slug(&"x".repeat(500)).chars().count() <= 80);
    }

    #[test]
    fn a_reader_gets_their_language_or_is_told_which_one() {
        let languages = ["en", "de", "pt-BR"];
        assert_eq!(choose(&languages, Some("de-AT"), "en", "en"), ("de", LanguageMatch::Parent));
        assert_eq!(choose(&languages, Some("tr"), "de", "en"), ("de", LanguageMatch::ShopDefault));
        assert_eq!(choose(&languages, None, "de", "en"), ("de", LanguageMatch::Unknown));
        assert_eq!(choose(&languages, Some("tr"), "ja", "en"), ("en", LanguageMatch::Source));
    }
}
