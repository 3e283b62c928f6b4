//! `cargo xtask fix`: lets the formatters and linters repair what they can.

use crate::node::Node;
use crate::process::{Failure, command, run};
use crate::{generate, interface, project};

pub fn fix() -> Result<(), Failure> {
    let node = Node::find()?;
    let (root, directory) = (project::root(), project::interface());
    interface::install(&node)?;
    run(command(
        "cargo",
        &root,
        &["clippy", "--workspace", "--all-targets", "--fix", "--allow-dirty", "--allow-staged"],
    ))?;
    run(command("cargo", &root, &["fmt", "--all"]))?;
    generate::write()?;
    run(node.npm(&directory, &["run", "--silent", "lint", "--", "--fix"]))?;
    run(node.npm(&directory, &["run", "--silent", "lint:browser", "--", "--fix"]))?;
    run(node.npm(&directory, &["run", "--silent", "format"]))
}
