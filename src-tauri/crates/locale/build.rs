//! Reads /locales, refuses what is broken, and writes the typed message functions.

#[path = "build/generate.rs"]
mod generate;
#[path = "build/read.rs"]
mod read;
#[path = "src/syntax.rs"]
mod syntax;

use std::error::Error;
use std::path::PathBuf;

fn main() -> Result<(), Box<dyn Error>> {
    let crate_folder = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR")?);
    let folder = crate_folder.join("../../../locales");
    println!("cargo::rerun-if-changed={}", folder.display());
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=src/syntax.rs");

    let read::Reading { locales, mut mistakes } = read::locales(&folder)?;
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    std::fs::write(out.join("sources.rs"), generate::sources(&locales))?;
    match locales.get("en").map_or_else(|| Ok(String::new()), generate::functions) {
        Ok(functions) => std::fs::write(out.join("message.rs"), functions)?,
        Err(mistake) => mistakes.push(mistake),
    }
    for mistake in &mistakes {
        println!("cargo::error=locales: {mistake}");
    }
    Ok(())
}
