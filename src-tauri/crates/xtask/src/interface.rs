//! Building the interface.

use crate::node::Node;
use crate::process::{Failure, run};
use crate::project;
use std::fs;
use std::path::Path;
use std::time::SystemTime;

/// Installs the interface's dependencies if the lock file is newer than what is installed.
///
/// # Errors
/// npm fails.
pub fn install(node: &Node) -> Result<(), Failure> {
    let directory = project::interface();
    let installed = modified(&directory.join("node_modules/.package-lock.json"));
    if installed.is_some() && installed >= modified(&directory.join("package-lock.json")) {
        return Ok(());
    }
    run(node.npm(&directory, &["ci", "--no-audit", "--no-fund"]))
}

/// Builds the interface into ui/dist.
///
/// # Errors
/// The dependencies cannot be installed or the build fails.
pub fn build(node: &Node) -> Result<(), Failure> {
    install(node)?;
    run(node.npm(&project::interface(), &["run", "--silent", "build"]))
}

fn modified(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|data| data.modified()).ok()
}
