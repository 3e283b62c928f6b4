//! Prepares Tauri's context and watches the built interface.

use std::fs;
use std::path::Path;

const INTERFACE: &str = "../ui/dist";

fn main() -> std::io::Result<()> {
    // The context embeds this directory; without it nothing in the workspace could be compiled before the first UI build.
    if !Path::new(INTERFACE).join("index.html").exists() {
        fs::create_dir_all(INTERFACE)?;
        println!("cargo::warning=the interface is not built yet; `cargo xtask run` builds it");
    }
    println!("cargo::rerun-if-changed={INTERFACE}");
    // Named here, `ask` needs a permission of its own: no window gets it by default.
    let manifest = tauri_build::AppManifest::new().commands(&["ask"]);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest)).map_err(std::io::Error::other)
}
