//! A text to be rendered later, in whatever language its reader has.

use fluent_bundle::{FluentArgs, FluentValue};

/// A key with its arguments; made by the functions in [`crate::message`].
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    pub(crate) key: &'static str,
    arguments: Vec<(&'static str, Argument)>,
}

/// The value of a variable.
#[derive(Debug, Clone, PartialEq)]
pub enum Argument {
    Text(String),
    Number(i64),
}

impl Message {
    pub(crate) fn new(key: &'static str, arguments: Vec<(&'static str, Argument)>) -> Self {
        Self { key, arguments }
    }

    /// The Fluent key, with the attribute after a dot.
    pub fn key(&self) -> &'static str {
        self.key
    }

    pub(crate) fn arguments(&self) -> FluentArgs<'_> {
        self.arguments.iter().map(|(name, value)| (*name, FluentValue::from(value))).collect()
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<i64> for Argument {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl<'a> From<&'a Argument> for FluentValue<'a> {
    fn from(argument: &'a Argument) -> Self {
        match argument {
            Argument::Text(text) => Self::from(text.as_str()),
            Argument::Number(number) => Self::from(*number),
        }
    }
}
