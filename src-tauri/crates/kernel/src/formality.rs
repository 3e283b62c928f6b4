//! How somebody is addressed.

use serde::{Deserialize, Serialize};

/// Du or Sie, tu or vous. Neutral words fit everybody; for a person it means that nobody has decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Formality {
    #[default]
    Neutral,
    Formal,
    Informal,
}

impl Formality {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Neutral => "neutral",
            Self::Formal => "formal",
            Self::Informal => "informal",
        }
    }

    /// What [`Self::as_str`] wrote; anything else is neutral.
    pub fn from_text(text: &str) -> Self {
        match text {
            "formal" => Self::Formal,
            "informal" => Self::Informal,
            _ => Self::Neutral,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_read_again() {
        for formality in [Formality::Neutral, Formality::Formal, Formality::Informal] {
            assert_eq!(Formality::from_text(formality.as_str()), formality);
        }
    }
}
