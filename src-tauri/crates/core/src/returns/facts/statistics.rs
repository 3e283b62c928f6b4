//! The arithmetic of shares and times.

use super::wire::{FactShare, FactTimes};

/// Fewer than these say nothing about a share.
pub const ENOUGH: i64 = 10;
/// The standard normal quantile of 97.5 %.
const Z: f64 = 1.959_963_984_540_054;

/// The 95 % interval of Wilson for `part` of `of`, both as shares; none without anything measured.
pub fn wilson(part: i64, of: i64) -> Option<(f64, f64)> {
    if of <= 0 {
        return None;
    }
    let (n, p) = (float(of), float(part.clamp(0, of)) / float(of));
    let z2 = Z * Z;
    let middle = p + z2 / (2.0 * n);
    let half = Z * (p * (1.0 - p) / n + z2 / (4.0 * n * n)).sqrt();
    let whole = 1.0 + z2 / n;
    Some((((middle - half) / whole).max(0.0), ((middle + half) / whole).min(1.0)))
}

#[expect(clippy::cast_precision_loss, reason = "a share for people; counts stay far below 2^52")]
const fn float(value: i64) -> f64 {
    value as f64
}

/// A share with its interval, which is left out where there are too few.
pub fn share(part: i64, of: i64) -> FactShare {
    let interval = if of >= ENOUGH { wilson(part, of) } else { None };
    FactShare { part, of, low: interval.map(|(low, _)| low), high: interval.map(|(_, high)| high) }
}

/// The value below which so many of a hundred lie, by nearest rank; the values have to be sorted.
pub fn percentile(sorted: &[i64], percent: usize) -> Option<i64> {
    let rank = (sorted.len() * percent).div_ceil(100).max(1);
    sorted.get(rank - 1).copied()
}

/// Median and ninetieth percentile of spans of milliseconds.
pub fn times(mut spans: Vec<i64>) -> FactTimes {
    spans.sort_unstable();
    FactTimes {
        p50: percentile(&spans, 50),
        p90: percentile(&spans, 90),
        count: u32::try_from(spans.len()).unwrap_or(u32::MAX),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rounded(part: i64, of: i64) -> (f64, f64) {
        let (low, high) = wilson(part, of).unwrap();
        ((low * 10_000.0).round() / 10_000.0, (high * 10_000.0).round() / 10_000.0)
    }

    #[test]
    fn the_interval_is_that_of_the_book() {
        // Newcombe 1998, Statistics in Medicine 17, table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
        assert_eq!(rounded(81, 263), (0.2553, 0.3662));
        assert_eq!(rounded(15, 148), (0.0624, 0.1605));
        assert_eq!(rounded(0, 20), (0.0, 0.1611));
        assert_eq!(rounded(1, 29), (0.0061, 0.1718));
        assert_eq!(wilson(0, 0), None);
        assert_eq!(rounded(20, 20), (0.8389, 1.0));
    }

    #[test]
    fn below_ten_a_share_has_no_interval() {
        assert_eq!(share(3, 9).low, None);
        assert!(share(3, 10).low.is_some());
    }

    #[test]
    fn a_percentile_is_one_of_the_values() {
        let ten: Vec<i64> = (1..=10).collect();
        assert_eq!((percentile(&ten, 50), percentile(&ten, 90)), (Some(5), Some(9)));
        let eleven: Vec<i64> = (1..=11).collect();
        assert_eq!((percentile(&eleven, 50), percentile(&eleven, 90)), (Some(6), Some(10)));
        assert_eq!((percentile(&[7], 50), percentile(&[7], 90)), (Some(7), Some(7)));
        assert_eq!(percentile(&[], 50), None);
        assert_eq!(times(vec![3, 1, 2]), FactTimes { p50: Some(2), p90: Some(3), count: 3 });
    }
}
