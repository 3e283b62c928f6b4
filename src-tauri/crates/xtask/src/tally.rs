//! Reading how many tests passed and failed from what the runners print.

use std::iter::Sum;
use std::ops::Add;

/// Tests that ran.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    pub passed: u32,
    pub failed: u32,
}

impl Tally {
    /// Adds up the summary lines of nextest, cargo test, vitest and Playwright.
    pub fn read(output: &str) -> Self {
        let plain = without_colour(output);
        plain.lines().filter_map(summary).map(counted).sum()
    }

    pub const fn is_empty(self) -> bool {
        self.passed == 0 && self.failed == 0
    }
}

impl Add for Tally {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self { passed: self.passed + other.passed, failed: self.failed + other.failed }
    }
}

impl Sum for Tally {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), Add::add)
    }
}

impl std::fmt::Display for Tally {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

/// The part of a summary line that holds the counts.
fn summary(line: &str) -> Option<&str> {
    let line = line.trim();
    if let Some(rest) = line.strip_prefix("Summary [") {
        return rest.split_once("run:").map(|(_, counts)| counts);
    }
    if let Some(rest) = line.strip_prefix("test result:") {
        return Some(rest);
    }
    if let Some(rest) = line.strip_prefix("Tests  ") {
        return Some(rest);
    }
    // Playwright: one line for each outcome, nothing before the number.
    let mut words = line.split_whitespace();
    let is_count = words.next()?.parse::<u32>().is_ok();
    let is_outcome = matches!(words.next()?, "passed" | "failed" | "flaky" | "interrupted");
    let ends_there = words.next().is_none_or(|next| next.starts_with('('));
    (is_count && is_outcome && ends_there).then_some(line)
}

/// Adds each number that stands before a word of outcome.
fn counted(counts: &str) -> Tally {
    let words: Vec<&str> = counts.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let mut tally = Tally::default();
    for pair in words.windows(2) {
        let [number, outcome] = pair else { continue };
        let Ok(number) = number.parse::<u32>() else { continue };
        match *outcome {
            "passed" => tally.passed += number,
            // A flaky test has failed once: it counts as a failure until it is mended.
            "failed" | "flaky" | "interrupted" | "timed" => tally.failed += number,
            _ => {}
        }
    }
    tally
}

fn without_colour(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        if character == '\u{1b}' {
            for next in characters.by_ref() {
                if next.is_ascii_alphabetic() {
                    break;
                }
            }
        } else {
            plain.push(character);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn tally(passed: u32, failed: u32) -> Tally {
        Tally { passed, failed }
    }

    #[test]
    fn nextest_is_read() {
        let line = "     Summary [   1.234s] 33 tests run: 31 passed (2 slow), 1 failed, 1 timed out, 4 skipped";
        assert_eq!(Tally::read(line), tally(31, 2));
    }

    #[test]
    fn cargo_test_is_read_for_every_binary() {
        let text = "test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured\n\ntest result: FAILED. 2 passed; 1 failed; 0 ignored";
        assert_eq!(Tally::read(text), tally(5, 1));
    }

    #[test]
    fn vitest_is_read_through_its_colours() {
        let text = " Test Files  1 failed | 3 passed (4)\n\u{1b}[2m      Tests \u{1b}[22m \u{1b}[31m1 failed\u{1b}[39m | \u{1b}[32m11 passed\u{1b}[39m (12)";
        assert_eq!(Tally::read(text), tally(11, 1));
    }

    #[test]
    fn playwright_is_read_and_a_flaky_test_counts_as_failed() {
        assert_eq!(
            Tally::read("  1 failed\n    a.spec.ts:3:1 › 2 passed things\n  1 flaky\n  5 passed (3.2s)"),
            tally(5, 2)
        );
    }

    #[test]
    fn prose_is_not_counted() {
        assert!(Tally::read("3 passed the door and 2 failed to").is_empty());
    }
}
