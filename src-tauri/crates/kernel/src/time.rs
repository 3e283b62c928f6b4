//! A moment.

use serde::{Deserialize, Serialize};

/// Milliseconds since 1970-01-01T00:00:00Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize, ts_rs::TS)]
#[ts(type = "number")]
pub struct Timestamp(i64);

impl Timestamp {
    pub const fn from_millisecond(millisecond: i64) -> Self {
        Self(millisecond)
    }

    pub const fn as_millisecond(self) -> i64 {
        self.0
    }

    /// This moment moved by a number of seconds.
    #[must_use]
    pub const fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds.saturating_mul(1000)))
    }

    /// RFC 3339 in UTC, for files and logs.
    pub fn to_rfc3339(self) -> String {
        jiff::Timestamp::from_millisecond(self.0).map_or_else(|_| self.0.to_string(), |moment| moment.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_written_in_utc() {
        assert_eq!(Timestamp::from_millisecond(0).plus_seconds(90).to_rfc3339(), "1970-01-01T00:01:30Z");
    }
}
