//! What a person is told when something does not work.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::error::Error;

/// How calm or alarmed the interface should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The input or the present state does not allow it.
    Refused,
    /// It does not exist (any more).
    Absent,
    /// The outside world does not answer; it will be tried again.
    Offline,
    /// A fault of ours.
    Broken,
}

/// A failure with a stable code. The text that people read is the Fluent message `problem-<code>`.
#[derive(Debug)]
pub struct Problem {
    pub kind: Kind,
    pub code: &'static str,
    /// Arguments of the Fluent message. Never a secret.
    pub args: BTreeMap<&'static str, String>,
    source: Option<Box<dyn Error + Send + Sync>>,
}

impl Problem {
    pub fn new(kind: Kind, code: &'static str) -> Self {
        Self { kind, code, args: BTreeMap::new(), source: None }
    }

    pub fn refused(code: &'static str) -> Self {
        Self::new(Kind::Refused, code)
    }

    pub fn absent(code: &'static str) -> Self {
        Self::new(Kind::Absent, code)
    }

    pub fn offline(code: &'static str) -> Self {
        Self::new(Kind::Offline, code)
    }

    /// A fault of ours, with what caused it.
    pub fn broken(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::new(Kind::Broken, "broken").because(source)
    }

    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.insert(name, value.to_string());
        self
    }

    #[must_use]
    pub fn because(mut self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// The English chain of causes, for the log only.
    pub fn chain(&self) -> String {
        let mut text = self.to_string();
        let mut next = self.source();
        while let Some(cause) = next {
            text.push_str(": ");
            text.push_str(&cause.to_string());
            next = cause.source();
        }
        text
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {:?}", self.code, self.args)
    }
}

impl Error for Problem {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn Error + 'static))
    }
}
