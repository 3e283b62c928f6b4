//! `cargo xtask fuzz`: libFuzzer against everything that reads bytes of strangers, one target after the other.

use crate::process::{Failure, command, run};
use crate::project;
use std::fs;
use std::path::Path;

/// Every target, in `tests/fuzz/targets`.
const TARGETS: &[&str] = &["mime", "sanitise", "address", "quotes", "imap", "shop", "picture", "query"];

#[derive(clap::Args)]
pub struct Options {
    /// One target; all of them when left out.
    #[arg(value_parser = clap::builder::PossibleValuesParser::new(TARGETS.iter().copied()))]
    target: Option<String>,
    /// How long each target runs.
    #[arg(long, value_name = "N", default_value_t = 180)]
    seconds: u32,
}

/// Runs the targets until each one's time is up.
///
/// # Errors
/// A target fell over, took longer than five seconds or more than two gigabytes: the input lies in `target/fuzz/findings`.
pub fn fuzz(options: &Options) -> Result<(), Failure> {
    let program = project::tools().join("bin").join(format!("cargo-fuzz{}", std::env::consts::EXE_SUFFIX));
    if !program.exists() {
        let place = project::tools();
        let arguments = ["install", "cargo-fuzz", "--locked", "--quiet", "--root", &place.to_string_lossy()];
        run(command("cargo", &project::root(), &arguments))?;
    }
    for target in TARGETS.iter().filter(|target| options.target.as_deref().is_none_or(|wanted| wanted == **target)) {
        run_target(&program, target, options.seconds)?;
    }
    Ok(())
}

fn run_target(program: &Path, target: &str, seconds: u32) -> Result<(), Failure> {
    let house = project::root().join("tests/fuzz");
    let place = project::target().join("fuzz");
    let (corpus, findings) = (place.join("corpus").join(target), place.join("findings").join(target));
    fs::create_dir_all(&corpus)?;
    fs::create_dir_all(&findings)?;
    // New inputs go to the first folder; the others are read only.
    let mut folders = vec![corpus];
    let known = [house.join("seeds").join(target), house.join("findings").join(target)];
    folders.extend(known.into_iter().filter(|folder| folder.is_dir()));
    if target == "mime" {
        folders.push(project::root().join("tests/fixtures/mail"));
    }
    let mut fuzzing = command(program, &house, &["fuzz", "run", "--fuzz-dir", ".", "-O"]);
    if target == "query" {
        fuzzing.args(["--features", "desk"]);
    }
    fuzzing.arg(target).args(folders).arg("--");
    fuzzing.args([
        format!("-max_total_time={seconds}"),
        format!("-artifact_prefix={}/", findings.display()),
        "-timeout=5".to_owned(),
        "-rss_limit_mb=2048".to_owned(),
        "-print_final_stats=1".to_owned(),
    ]);
    // The instruments of libFuzzer are no stable options; the stable compiler has them all the same.
    fuzzing.env("RUSTC_BOOTSTRAP", "1").env("CARGO_TARGET_DIR", &place);
    run(fuzzing)
}
