//! Law 1: which crate may know which.

use super::source;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

/// What each package may use of the others. The tests may use everything.
const FLOORS: &[(&str, &[&str])] = &[
    ("xtask", &[]),
    ("comptoir-kernel", &[]),
    ("comptoir-store", &["comptoir-kernel"]),
    ("comptoir-locale", &["comptoir-kernel"]),
    ("comptoir-connectors", &["comptoir-kernel"]),
    ("comptoir-print", &[]),
    ("comptoir-site", &["comptoir-kernel", "comptoir-locale"]),
    (
        "comptoir-core",
        &[
            "comptoir-kernel",
            "comptoir-store",
            "comptoir-locale",
            "comptoir-connectors",
            "comptoir-print",
            "comptoir-site",
        ],
    ),
    ("comptoir-desktop", &["comptoir-kernel", "comptoir-core", "comptoir-locale"]),
    ("comptoir-cli", &["comptoir-kernel", "comptoir-core", "comptoir-locale"]),
];

/// What a floor deliberately lacks.
const ABSENT: &[(&str, &[&str])] = &[
    ("comptoir-kernel", &["tokio", "rusqlite", "reqwest"]),
    ("comptoir-store", &["tokio", "reqwest", "comptoir-locale"]),
    ("comptoir-locale", &["tokio", "rusqlite", "reqwest"]),
    ("comptoir-connectors", &["rusqlite"]),
    ("comptoir-print", &["tokio", "rusqlite", "reqwest"]),
    ("comptoir-site", &["tokio", "rusqlite", "reqwest"]),
    ("comptoir-desktop", &["rusqlite", "reqwest"]),
    ("comptoir-cli", &["rusqlite", "reqwest"]),
];

#[test]
fn a_crate_uses_only_the_floors_below_it() {
    let packages = dependencies();
    for (package, needs) in &packages {
        if package == "comptoir-tests" {
            continue;
        }
        let (_, allowed) = FLOORS
            .iter()
            .find(|(name, _)| name == package)
            .unwrap_or_else(|| panic!("{package} is a new crate: say in the list of floors what it may use"));
        let ours: Vec<&String> = needs.iter().filter(|name| packages.contains_key(*name)).collect();
        for name in ours {
            assert!(allowed.contains(&name.as_str()), "{package} must not use {name}");
        }
    }
}

#[test]
fn tauri_is_known_to_the_shell_only() {
    for (package, needs) in dependencies() {
        let knows = needs.iter().any(|name| name == "tauri" || name.starts_with("tauri-") || name == "wry");
        assert_eq!(knows, package == "comptoir-desktop", "{package}");
    }
}

#[test]
fn each_floor_lacks_what_it_deliberately_lacks() {
    let packages = dependencies();
    for (package, absent) in ABSENT {
        let needs = packages.get(*package).unwrap_or_else(|| panic!("{package} is gone: take it off the list"));
        for name in *absent {
            assert!(!needs.contains(*name), "{package} must not use {name}");
        }
    }
}

/// Each package of the workspace and what its code depends on (build scripts and unit tests not counted).
fn dependencies() -> BTreeMap<String, BTreeSet<String>> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["metadata", "--no-deps", "--format-version", "1", "--offline"])
        .current_dir(source::root())
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("cargo metadata speaks JSON");
    let packages = metadata["packages"].as_array().expect("packages");
    let needs = |package: &Value| {
        let all = package["dependencies"].as_array().expect("dependencies").iter();
        all.filter(|need| need["kind"].is_null()).map(|need| text(&need["name"])).collect()
    };
    packages.iter().map(|package| (text(&package["name"]), needs(package))).collect()
}

fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}
