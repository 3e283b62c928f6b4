//! What was measured, as lines for people.

use std::fmt;
use std::fs;
use std::path::Path;

/// Where the generated part of the document begins and ends.
const MARKS: (&str, &str) = ("<!-- begin: written by cargo xtask bench -->", "<!-- end -->");

struct Line {
    what: String,
    figure: String,
    bar: String,
    is_within: bool,
}

#[derive(Default)]
pub struct Table {
    lines: Vec<Line>,
}

impl Table {
    pub fn new() -> Self {
        Self::default()
    }

    /// A figure without a bar.
    pub fn say(&mut self, what: &str, figure: &str) {
        self.push(what, figure, String::new(), true);
    }

    /// Our time as a multiple of a peer's, both in seconds and measured in this run.
    pub fn ratio(&mut self, what: &str, ours: f64, peer: f64, most: f64) {
        let ratio = ours / peer;
        let figure = format!("{} : {} = {ratio:.2}", duration(ours), duration(peer));
        self.push(what, &figure, format!("≤ {most}"), ratio <= most);
    }

    /// A value with a bar, in any unit.
    pub fn at_most(&mut self, what: &str, value: f64, most: f64, unit: &str) {
        self.push(what, &format!("{value:.1} {unit}"), format!("≤ {most} {unit}"), value <= most);
    }

    fn push(&mut self, what: &str, figure: &str, bar: String, is_within: bool) {
        eprintln!("{what}: {figure} {bar}{}", if is_within { "" } else { "  <-- missed" });
        self.lines.push(Line { what: what.to_owned(), figure: figure.to_owned(), bar, is_within });
    }

    pub fn is_within_bars(&self) -> bool {
        self.lines.iter().all(|line| line.is_within)
    }

    /// Puts the table between the marks of a document.
    pub fn write_into(&self, path: &Path) {
        let text = fs::read_to_string(path).expect("the document of the benchmarks");
        let (before, rest) = text.split_once(MARKS.0).expect("the mark where the table begins");
        let (_, after) = rest.split_once(MARKS.1).expect("the mark where the table ends");
        fs::write(path, format!("{before}{}\n\n{self}\n{}{after}", MARKS.0, MARKS.1)).unwrap();
    }
}

impl fmt::Display for Table {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "| What | Measured | Bar | |\n|---|---|---|---|")?;
        for Line { what, figure, bar, is_within } in &self.lines {
            let verdict = match (bar.is_empty(), is_within) {
                (true, _) => "",
                (false, true) => "held",
                (false, false) => "**missed**",
            };
            writeln!(out, "| {what} | {figure} | {bar} | {verdict} |")?;
        }
        Ok(())
    }
}

/// Seconds in the unit that reads best.
pub fn duration(seconds: f64) -> String {
    match seconds {
        s if s >= 1.0 => format!("{s:.2} s"),
        s if s >= 0.001 => format!("{:.1} ms", s * 1e3),
        s => format!("{:.0} µs", s * 1e6),
    }
}

/// The middle of several measurements.
pub fn median(values: &[f64]) -> f64 {
    quantile(values, 0.5)
}

/// The value below which the given share of the measurements lies (nearest rank).
pub fn quantile(values: &[f64], share: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a rank within the list"
    )]
    let rank = ((sorted.len() as f64 * share).ceil() as usize).clamp(1, sorted.len());
    sorted[rank - 1]
}
