//! `comptoir`: the desk on the command line. Exit 0 is done, 1 is a problem that was told, 2 is a wrong call.

mod args;
mod host;
mod knowledge;
mod logo;
mod output;
mod places;
mod returns;
mod stores;
mod verbs;
mod words;

use args::{Arguments, Verb};
use comptoir_core::{Desk, OpenOptions};
use comptoir_kernel::Problem;
use output::Output;
use std::process::ExitCode;
use std::sync::Arc;

fn main() -> ExitCode {
    let arguments = match words::arguments() {
        Ok(arguments) => arguments,
        Err(code) => return code,
    };
    start_log();
    let output = Output { is_json: arguments.json };
    // Most commands ask once and end: only what waits for others needs more threads than this one.
    let mut builder = match arguments.verb {
        Verb::Host { .. } | Verb::Sync { .. } => tokio::runtime::Builder::new_multi_thread(),
        _ => tokio::runtime::Builder::new_current_thread(),
    };
    let runtime = match builder.enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return output.fail(&Problem::broken(error)),
    };
    match runtime.block_on(run(arguments, output)) {
        Ok(code) => code,
        Err(problem) => output.fail(&problem),
    }
}

/// The log goes to standard error, quiet unless `COMPTOIR_LOG` asks for more.
fn start_log() {
    let filter = tracing_subscriber::EnvFilter::try_from_env("COMPTOIR_LOG")
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("error"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
}

async fn run(arguments: Arguments, output: Output) -> Result<ExitCode, Problem> {
    match &arguments.verb {
        Verb::ContractTypescript => {
            output.text(&comptoir_core::contract_typescript());
            return Ok(ExitCode::SUCCESS);
        }
        Verb::Ask { list: true, .. } => {
            output.commands();
            return Ok(ExitCode::SUCCESS);
        }
        Verb::Restore { file, recovery_code } => {
            verbs::restore(&arguments, file, recovery_code.as_deref())?;
            output.text("");
            return Ok(ExitCode::SUCCESS);
        }
        _ => {}
    }
    let directory = arguments.directory()?;
    let options = OpenOptions::new(directory, arguments.key());
    let desk = Desk::open(options)?;
    let outcome = match caller(&desk, &arguments) {
        Ok(caller) => verbs::run(&desk, caller, &arguments.verb, output).await,
        Err(problem) => Err(problem),
    };
    desk.stop().await;
    outcome.map(|()| ExitCode::SUCCESS)
}

/// The person whom the command line stands for. Whoever has the key of the desk may be its owner; for anybody else the
/// name is given, and the PIN where there is one.
fn caller(desk: &Arc<Desk>, arguments: &Arguments) -> Result<comptoir_core::Caller, Problem> {
    use comptoir_core::{Caller, agents};
    let Some(name) = &arguments.agent else { return Ok(Caller { agent: agents::owner(desk)? }) };
    let pin = arguments.pin_of_agent()?;
    Ok(Caller { agent: agents::named(desk, name, pin.as_deref())? })
}
