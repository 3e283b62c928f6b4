//! `cargo xtask bundle`: the installable package.

use crate::node::Node;
use crate::process::{Failure, command, run};
use crate::{interface, packages, project};
use std::fs;
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub struct Options {
    /// The kind of package: deb, rpm, dmg, msi, nsis.
    #[arg(long, default_value = "deb")]
    kind: String,
    /// Package the development build: ready at once, but large and slow.
    #[arg(long)]
    debug: bool,
    /// Install the package on this machine with apt and see that both programs start.
    #[arg(long)]
    install: bool,
}

pub fn bundle(options: &Options) -> Result<(), Failure> {
    packages::ensure(&[packages::BUILD])?;
    let node = Node::find()?;
    interface::build(&node)?;
    let profile = if options.debug { "debug" } else { "release" };
    let mut build = vec!["build", "--workspace", "--bins"];
    let mut pack = vec!["bundle", "--bundles", options.kind.as_str()];
    if options.debug {
        pack.push("--debug");
    } else {
        build.push("--release");
    }
    run(command("cargo", &project::root(), &build))?;
    // The command line travels with the window; where it was built depends on the profile.
    let program = project::target().join(profile).join("comptoir");
    let files = serde_json::json!({ "/usr/bin/comptoir": program });
    let config = serde_json::json!({ "bundle": { "linux": { "deb": { "files": files }, "rpm": { "files": files } } } });
    let config = config.to_string();
    pack.extend(["--config", config.as_str()]);
    let mut pack = node.tool("tauri", &pack);
    pack.current_dir(project::root().join("src-tauri"));
    run(pack)?;
    let built = newest(&project::target().join(profile).join("bundle").join(&options.kind), &options.kind)?;
    println!("The package is {}", built.display());
    if options.install { install(&built) } else { Ok(()) }
}

fn newest(directory: &Path, extension: &str) -> Result<PathBuf, Failure> {
    let mut found: Vec<PathBuf> = fs::read_dir(directory)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    found.retain(|path| path.extension().is_some_and(|end| end == extension));
    found.sort_by_key(|path| fs::metadata(path).and_then(|data| data.modified()).ok());
    found.pop().ok_or_else(|| Failure(format!("no .{extension} package in {}", directory.display())))
}

/// The installed programs answer without a display.
fn install(package: &Path) -> Result<(), Failure> {
    let root = project::root();
    let path = package.to_string_lossy();
    run(command("apt-get", &root, &["install", "--yes", "--reinstall", "--allow-downgrades", &path]))?;
    run(command("comptoir-desktop", &root, &["--version"]))?;
    run(command("comptoir", &root, &["--version"]))
}
