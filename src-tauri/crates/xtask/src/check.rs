//! `cargo xtask check`: what can be told without running a test.

use crate::packages;
use crate::process::Failure;
use crate::stages::{ALL, QUICK};
use crate::test::run_stages;

pub fn check() -> Result<(), Failure> {
    packages::ensure(&[packages::BUILD])?;
    run_stages(&ALL.iter().filter(|stage| QUICK.contains(&stage.name)).collect::<Vec<_>>())
}
