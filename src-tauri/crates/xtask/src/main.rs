//! The project's own tasks: `cargo xtask <verb>`. Cargo and Node are all that a newcomer needs.

mod bench;
mod bundle;
mod check;
mod display;
mod fix;
mod fuzz;
mod generate;
mod interface;
mod keys;
mod migration;
mod node;
mod packages;
mod process;
mod project;
mod room;
mod run;
mod shopify;
mod stages;
mod tally;
mod test;
mod vendure;

use clap::{Parser, Subcommand};
use process::Failure;
use std::process::ExitCode;

/// Everything that is done with this repository.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Install what is missing, build the interface and open the window.
    Run(run::Options),
    /// Run everything that continuous integration runs.
    Test(test::Options),
    /// The quick part of the tests: format, lints, types, generated files.
    Check,
    /// Format, and repair what the linters can repair.
    Fix,
    /// Write the generated files.
    Gen,
    /// Measure the desk beside its peers and write docs/benchmarks.md.
    Bench(bench::Options),
    /// Throw made-up bytes at every reader of foreign bytes, with libFuzzer.
    Fuzz(fuzz::Options),
    /// Build the installable package.
    Bundle(bundle::Options),
    /// Start a new room: its Rust module, its Fluent file, its tests.
    NewRoom(room::Options),
    /// Start a new migration with the next number.
    NewMigration(migration::Options),
}

fn main() -> ExitCode {
    let done = match Arguments::parse().verb {
        Verb::Run(options) => run::run(&options),
        Verb::Test(options) => test::test(&options),
        Verb::Check => check::check(),
        Verb::Fix => fix::fix(),
        Verb::Gen => generate::write(),
        Verb::Bench(options) => bench::bench(&options),
        Verb::Fuzz(options) => fuzz::fuzz(&options),
        Verb::Bundle(options) => bundle::bundle(&options),
        Verb::NewRoom(options) => room::create(&options),
        Verb::NewMigration(options) => migration::create(&options),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure(reason)) => {
            eprintln!("\nxtask: {reason}");
            ExitCode::FAILURE
        }
    }
}
