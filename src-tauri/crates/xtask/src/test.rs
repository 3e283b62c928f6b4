//! `cargo xtask test`: everything, stage by stage, and how it ended.

use crate::node::Node;
use crate::packages;
use crate::process::Failure;
use crate::stages::{ALL, IS_LONG, Outcome, Stage};
use crate::tally::Tally;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

#[derive(clap::Args)]
pub struct Options {
    /// Run these stages only (may be given several times).
    #[arg(long, value_name = "STAGE")]
    only: Vec<String>,
    /// Leave these stages out (may be given several times).
    #[arg(long, value_name = "STAGE")]
    skip: Vec<String>,
    /// Take the long way: power cuts and violent deaths by the hundred. Half an hour or so.
    #[arg(long)]
    long: bool,
}

pub fn test(options: &Options) -> Result<(), Failure> {
    let known = |name: &&String| ALL.iter().any(|stage| stage.name == **name);
    if let Some(unknown) = options.only.iter().chain(&options.skip).find(|name| !known(name)) {
        let names: Vec<&str> = ALL.iter().map(|stage| stage.name).collect();
        return Err(Failure(format!("there is no stage {unknown}; the stages are {}", names.join(", "))));
    }
    let is_wanted = |stage: &&Stage| {
        let is_in = |names: &[String]| names.iter().any(|name| name == stage.name);
        (options.only.is_empty() || is_in(&options.only)) && !is_in(&options.skip)
    };
    packages::ensure(&[packages::BUILD, packages::VIRTUAL_DISPLAY, packages::TEST])?;
    IS_LONG.store(options.long, Ordering::Relaxed);
    run_stages(&ALL.iter().filter(is_wanted).collect::<Vec<_>>())
}

/// Runs stages one after the other, each even if an earlier one failed, and prints how they ended.
///
/// # Errors
/// At least one stage failed.
pub fn run_stages(stages: &[&Stage]) -> Result<(), Failure> {
    let node = Node::find()?;
    let mut results = Vec::new();
    for stage in stages {
        println!("\n== {} ==", stage.name);
        let start = Instant::now();
        let outcome = (stage.run)(&node).unwrap_or_else(|Failure(reason)| {
            println!("{reason}");
            Outcome { is_good: false, tally: Tally::default() }
        });
        println!("== {}: {} in {}", stage.name, word(outcome.is_good), seconds(start.elapsed()));
        results.push((stage.name, outcome, start.elapsed()));
    }
    println!("\n== result ==");
    for (name, outcome, time) in &results {
        let count = if outcome.tally.is_empty() { String::new() } else { outcome.tally.to_string() };
        println!("{name:<10} {:<7} {:>7}  {count}", word(outcome.is_good), seconds(*time));
    }
    println!("{}", results.iter().map(|(_, outcome, _)| outcome.tally).sum::<Tally>());
    let failed: Vec<&str> = results.iter().filter(|(_, outcome, _)| !outcome.is_good).map(|(name, ..)| *name).collect();
    if failed.is_empty() { Ok(()) } else { Err(Failure(format!("failed: {}", failed.join(", ")))) }
}

const fn word(is_good: bool) -> &'static str {
    if is_good { "ok" } else { "FAILED" }
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}
