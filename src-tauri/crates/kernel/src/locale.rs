//! The languages that the interface speaks.

use serde::{Deserialize, Serialize};

/// A locale of the interface. The pseudo-locale exists for tests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize, ts_rs::TS)]
pub enum LocaleTag {
    #[default]
    #[serde(rename = "en")]
    En,
    #[serde(rename = "de")]
    De,
    #[serde(rename = "fr")]
    Fr,
    #[serde(rename = "es")]
    Es,
    #[serde(rename = "it")]
    It,
    #[serde(rename = "pt-BR")]
    PtBr,
    #[serde(rename = "tr")]
    Tr,
    #[serde(rename = "pl")]
    Pl,
    #[serde(rename = "ar")]
    Ar,
    #[serde(rename = "ja")]
    Ja,
    #[serde(rename = "en-XA")]
    Pseudo,
}

/// The text names no shipped locale.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a shipped locale")]
pub struct UnknownLocale;

impl LocaleTag {
    /// Every shipped locale, in the order in which they are offered.
    pub const SHIPPED: [Self; 10] =
        [Self::En, Self::De, Self::Fr, Self::Es, Self::It, Self::PtBr, Self::Tr, Self::Pl, Self::Ar, Self::Ja];

    /// The BCP 47 tag.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
            Self::Fr => "fr",
            Self::Es => "es",
            Self::It => "it",
            Self::PtBr => "pt-BR",
            Self::Tr => "tr",
            Self::Pl => "pl",
            Self::Ar => "ar",
            Self::Ja => "ja",
            Self::Pseudo => "en-XA",
        }
    }

    /// Finds the shipped locale that serves a tag such as `de-AT` or `pt_PT.UTF-8` best.
    ///
    /// # Errors
    /// No shipped locale has that language.
    pub fn best_for(tag: &str) -> Result<Self, UnknownLocale> {
        if tag.eq_ignore_ascii_case("en-XA") {
            return Ok(Self::Pseudo);
        }
        let language = tag.split(['-', '_', '.']).next().unwrap_or_default().to_ascii_lowercase();
        Self::SHIPPED
            .into_iter()
            .find(|locale| locale.as_str().split('-').next() == Some(language.as_str()))
            .ok_or(UnknownLocale)
    }

    pub const fn is_right_to_left(self) -> bool {
        matches!(self, Self::Ar)
    }
}

impl std::fmt::Display for LocaleTag {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_falls_back_to_its_language() {
        assert_eq!(LocaleTag::best_for("de-AT"), Ok(LocaleTag::De));
        assert_eq!(LocaleTag::best_for("pt_PT.UTF-8"), Ok(LocaleTag::PtBr));
        assert_eq!(LocaleTag::best_for("ko"), Err(UnknownLocale));
    }
}
