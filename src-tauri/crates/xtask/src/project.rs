//! Where things lie in this repository.

use std::path::{Path, PathBuf};

/// The repository's top directory.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(3).map_or_else(|| here.to_owned(), Path::to_owned)
}

/// The interface's package.
pub fn interface() -> PathBuf {
    root().join("ui")
}

/// Cargo's target directory.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// Tools that a bare machine lacks and that are kept out of the person's home.
pub fn tools() -> PathBuf {
    target().join("tools")
}

/// A program that `cargo build` made.
pub fn binary(name: &str) -> PathBuf {
    target().join("debug").join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}
