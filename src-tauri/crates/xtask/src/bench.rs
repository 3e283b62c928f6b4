//! `cargo xtask bench`: the desk beside its peers, in one run, on this machine.

use crate::node::Node;
use crate::process::{Failure, command, run};
use crate::{interface, packages, project};
use std::path::PathBuf;

/// Where the table is kept.
const DOCUMENT: &str = "docs/benchmarks.md";

#[derive(clap::Args)]
pub struct Options {
    /// Only some parts: mailbox, files, search, desk, window, switches, large, shops, returns, articles, help
    #[arg(long, value_delimiter = ',')]
    only: Vec<String>,
    /// Messages of the corpus that the peers read too
    #[arg(long, default_value_t = 20_000)]
    messages: usize,
    /// Messages of the large desk; 0 leaves it out
    #[arg(long, default_value_t = 200_000)]
    large: usize,
    /// Where the large desk stays for the next run, which takes it as it is
    #[arg(long)]
    kept: Option<PathBuf>,
    /// Rounds of the slow comparisons
    #[arg(long, default_value_t = 3)]
    rounds: usize,
}

pub fn bench(options: &Options) -> Result<(), Failure> {
    packages::ensure(&[packages::BUILD, packages::VIRTUAL_DISPLAY, packages::TEST, packages::BENCH])?;
    interface::build(&Node::find()?)?;
    let root = project::root();
    for profile in [&[][..], &["--release"][..]] {
        // Together, because a package alone is built with other features of what it depends on: everything anew.
        let mut words = vec!["build", "--workspace", "--bins", "--example", "empty"];
        words.extend(profile);
        run(command("cargo", &root, &words))?;
    }
    let mut bench = command(project::target().join("release/bench"), &root, &[]);
    for (name, value) in [("--messages", options.messages), ("--large", options.large), ("--rounds", options.rounds)] {
        bench.arg(name).arg(value.to_string());
    }
    if let Some(kept) = &options.kept {
        bench.arg("--kept").arg(kept);
    }
    if options.only.is_empty() {
        // Only a whole run is kept: its figures belong together.
        bench.arg("--table").arg(DOCUMENT);
    } else {
        bench.arg("--only").arg(options.only.join(","));
    }
    run(bench)
}
