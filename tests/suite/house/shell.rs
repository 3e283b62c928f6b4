//! What the window may do, and that nothing listens.

use super::source;
use serde_json::{Value, json};

#[test]
fn the_surface_of_the_window_is_the_reviewed_one() {
    let config: Value = serde_json::from_str(&source::file("src-tauri/tauri.conf.json").text).expect("JSON");
    let capabilities: Vec<Value> = source::files("src-tauri/capabilities", &[".json", ".toml"])
        .iter()
        .map(|file| serde_json::from_str(&file.text).unwrap_or_else(|error| panic!("{}: {error}", file.path)))
        .collect();
    let surface = json!({
        "app": config["app"],
        "plugins": config["plugins"],
        "capabilities": capabilities,
        "commands": commands(),
    });
    insta::with_settings!({ snapshot_path => "../../snapshots", prepend_module_to_snapshot => false }, {
        let text = serde_json::to_string_pretty(&surface).expect("JSON");
        insta::assert_snapshot!("tauri_surface", text);
    });
}

#[test]
fn the_window_has_one_capability_without_files_programs_or_network() {
    let capability: Value = serde_json::from_str(&source::file("src-tauri/capabilities/main.json").text).expect("JSON");
    assert!(capability.get("remote").is_none(), "no remote page may speak to the shell");
    let permissions = capability["permissions"].as_array().expect("permissions");
    for permission in permissions {
        let name = permission.as_str().expect("a permission without a scope");
        for word in ["fs:", "shell:", "http:", "opener:", "process:", "remote", "default"] {
            assert!(!name.contains(word), "{name}");
        }
    }
}

#[test]
fn the_policy_lets_nothing_in_from_outside() {
    let config: Value = serde_json::from_str(&source::file("src-tauri/tauri.conf.json").text).expect("JSON");
    let security = &config["app"]["security"];
    let policy = security["csp"].as_str().expect("a policy");
    for part in
        ["default-src 'self'", "script-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'none'"]
    {
        assert!(policy.split("; ").any(|found| found == part), "{part} is missing");
    }
    for word in ["*", "unsafe-eval", "https:", "asset:"] {
        assert!(!policy.contains(word), "{word} in the policy");
    }
    assert!(security.get("assetProtocol").is_none(), "the asset protocol reads files");
}

/// Law 10. The one exception is the redirect at the end of an OAuth sign-in, which is the connectors' and closes after one hit.
#[test]
fn nothing_in_the_desktop_program_listens() {
    const REDIRECT: &str = "src-tauri/crates/connectors/src/mail/oauth.rs";
    for directory in
        ["src-tauri/src", "src-tauri/crates/core/src", "src-tauri/crates/connectors/src", "src-tauri/crates/store/src"]
    {
        for file in source::files(directory, &[".rs"]) {
            if file.path == REDIRECT {
                continue;
            }
            let code = file.without_tests();
            for word in ["TcpListener", "UnixListener", "UdpSocket", "TcpSocket", "axum", "hyper::server"] {
                assert!(!code.contains(word), "{}: {word}", file.path);
            }
        }
    }
}

/// The functions that the window can call, as the shell's sources register them.
fn commands() -> Vec<String> {
    let mut names = Vec::new();
    for file in source::files("src-tauri/src", &[".rs"]) {
        let mut lines = file.text.lines();
        while let Some(line) = lines.next() {
            if line.trim_start().starts_with("#[tauri::command") {
                let signature = lines.next().unwrap_or_default();
                let name = signature.split("fn ").nth(1).unwrap_or_default();
                names.push(name.split(['(', '<']).next().unwrap_or_default().to_owned());
            }
        }
    }
    names
}
