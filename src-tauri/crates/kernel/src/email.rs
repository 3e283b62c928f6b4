//! A mail address in the form that is compared.

use serde::{Deserialize, Serialize};

/// A mail address, trimmed and lower-cased, so that two spellings of one address are equal.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct EmailAddress(String);

/// The text is no mail address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a mail address")]
pub struct InvalidEmailAddress;

impl EmailAddress {
    /// Parses an address without a display name.
    ///
    /// # Errors
    /// The text has no `@`, an empty part, white space or a control character, or is longer than 320 characters.
    pub fn parse(text: &str) -> Result<Self, InvalidEmailAddress> {
        let text = text.trim().trim_start_matches('<').trim_end_matches('>');
        let (local, domain) = text.rsplit_once('@').ok_or(InvalidEmailAddress)?;
        let is_bad = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | ',' | ';');
        if local.is_empty() || domain.is_empty() || text.len() > 320 || text.chars().any(is_bad) {
            return Err(InvalidEmailAddress);
        }
        Ok(Self(text.to_lowercase()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The part after the last `@`.
    pub fn domain(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(_, domain)| domain)
    }

    /// The part before the last `@`.
    pub fn local_part(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(local, _)| local)
    }
}

impl std::fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for EmailAddress {
    type Error = InvalidEmailAddress;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<EmailAddress> for String {
    fn from(address: EmailAddress) -> Self {
        address.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_address_are_equal() {
        assert_eq!(EmailAddress::parse(" <Ada@Example.ORG> "), EmailAddress::parse("ada@example.org"));
    }

    #[test]
    fn an_address_with_a_line_break_is_refused() {
        assert_eq!(EmailAddress::parse("ada@example.org\r\nBcc: x@y.z"), Err(InvalidEmailAddress));
        assert_eq!(EmailAddress::parse("ada"), Err(InvalidEmailAddress));
        assert_eq!(EmailAddress::parse("@example.org"), Err(InvalidEmailAddress));
    }
}
