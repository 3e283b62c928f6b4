//! `cargo xtask bundle`: the installable package.

use crate::node::Node;
use crate::process::{Failure, command, run};
use crate::{interface, packages, project};
use std::fs;
use std::path::PathBuf;

#[derive(clap::Args)]
pub struct Options {
    /// The kind of package: deb, rpm, dmg, msi, nsis.
    #[arg(long, default_value = "deb")]
    kind: String,
    /// Install the package on this machine with apt and see that the program starts.
    #[arg(long)]
    install: bool,
}

pub fn bundle(options: &Options) -> Result<(), Failure> {
    packages::ensure(&[packages::BUILD])?;
    let node = Node::find()?;
    interface::build(&node)?;
    let mut build = node.tool("tauri", &["build", "--bundles", &options.kind]);
    build.current_dir(project::root().join("src-tauri"));
    run(build)?;
    let built = newest(&project::target().join("release/bundle").join(&options.kind), &options.kind)?;
    println!("The package is {}", built.display());
    if options.install { install(&built) } else { Ok(()) }
}

fn newest(directory: &std::path::Path, extension: &str) -> Result<PathBuf, Failure> {
    let mut found: Vec<PathBuf> = fs::read_dir(directory)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    found.retain(|path| path.extension().is_some_and(|end| end == extension));
    found.sort_by_key(|path| fs::metadata(path).and_then(|data| data.modified()).ok());
    found.pop().ok_or_else(|| Failure(format!("no .{extension} package in {}", directory.display())))
}

/// The installed program answers `--version` without a display.
fn install(package: &std::path::Path) -> Result<(), Failure> {
    let root = project::root();
    let path = package.to_string_lossy();
    run(command("apt-get", &root, &["install", "--yes", "--reinstall", "--allow-downgrades", &path]))?;
    run(command("comptoir-desktop", &root, &["--version"]))
}
