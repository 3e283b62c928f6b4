//! Repeatable chance. Not from `rand`: its generators may change between versions, and a seed must always give the same shop.

/// The SplitMix64 generator (Steele, Lea, Flood 2014).
pub(super) struct Chance(u64);

impl Chance {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A whole number from `low` up to, but not including, `high`.
    pub(super) fn between(&mut self, low: i64, high: i64) -> i64 {
        let span = u64::try_from(high.saturating_sub(low)).unwrap_or(1).max(1);
        low.saturating_add(i64::try_from(self.next() % span).unwrap_or(0))
    }

    /// True in about `percent` of a hundred cases.
    pub(super) fn is_lucky(&mut self, percent: i64) -> bool {
        self.between(0, 100) < percent
    }

    pub(super) fn pick<'a, T>(&mut self, choices: &'a [T]) -> Option<&'a T> {
        choices.get(usize::try_from(self.between(0, i64::try_from(choices.len()).unwrap_or(1))).unwrap_or(0))
    }

    /// One of the texts; empty if there is none.
    pub(super) fn pick_text<'a>(&mut self, choices: &'a [String]) -> &'a str {
        self.pick(choices).map_or("", String::as_str)
    }
}
