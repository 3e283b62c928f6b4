//! Shopify's schema for the tests: it lies in an npm package, of which only a few files are taken.

use crate::node::Node;
use crate::process::{Failure, command, run};
use crate::project;
use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha512};
use std::fs;

const PACKAGE: &str = "@shopify/dev-mcp@1.16.0";
const ARCHIVE: &str = "shopify-dev-mcp-1.16.0.tgz";
/// As npm's lock files write it.
const INTEGRITY: &str = "tqgRnK7sQhjew+htxtleTH23nXB5fZcsrhWgEkomsorGXvLOB2mh2upwZm8uzuTDNTZnqtLMe64yIwh6s2awtw==";
const FOLDER: &str = "package/dist/data";
/// The versions that the platform supports.
const VERSIONS: [&str; 4] = ["2026-01", "2026-04", "2026-07", "2026-10"];

/// Fetches what is missing into the target directory.
///
/// # Errors
/// The package cannot be had, or is not the one that was reviewed.
pub fn ensure(node: &Node) -> Result<(), Failure> {
    let place = project::tools().join("shopify");
    let names = VERSIONS.map(|version| format!("admin_{version}.json.gz"));
    if names.iter().all(|name| place.join(name).exists()) {
        return Ok(());
    }
    println!("Fetching Shopify's schema into the target directory");
    fs::create_dir_all(&place)?;
    run(node.npm(&place, &["pack", "--silent", "--pack-destination", ".", PACKAGE]))?;
    let archive = place.join(ARCHIVE);
    if BASE64_STANDARD.encode(Sha512::digest(fs::read(&archive)?)) != INTEGRITY {
        fs::remove_file(&archive)?;
        return Err(Failure(format!("{PACKAGE} is not what was reviewed")));
    }
    let members = names.clone().map(|name| format!("{FOLDER}/{name}"));
    let mut arguments = vec!["-xzf", ARCHIVE];
    arguments.extend(members.iter().map(String::as_str));
    run(command("tar", &place, &arguments))?;
    for name in &names {
        fs::rename(place.join(FOLDER).join(name), place.join(name))?;
    }
    fs::remove_dir_all(place.join("package"))?;
    Ok(fs::remove_file(archive)?)
}
