//! The Debian packages that building and testing need.

use crate::process::{Failure, command, output_of, run};
use crate::project;
use std::path::Path;

/// Compiling the shell and the encrypted store.
pub const BUILD: &[&str] = &[
    "build-essential",
    "pkg-config",
    "libssl-dev",
    "libwebkit2gtk-4.1-dev",
    "librsvg2-dev",
    "libayatana-appindicator3-dev",
];

/// Showing the window where there is no display.
pub const VIRTUAL_DISPLAY: &[&str] = &["xvfb", "xauth", "imagemagick", "fonts-noto-core", "fonts-noto-cjk"];

/// The real servers, the browser and the desktop services that the tests talk to.
pub const TEST: &[&str] = &[
    "dbus-daemon",
    "dovecot-core",
    "dovecot-imapd",
    "dovecot-lmtpd",
    "postfix",
    "chromium",
    "webkit2gtk-driver",
    "dunst",
    "strace",
    // A WordPress, for the help site in its pages.
    "wordpress",
    "mariadb-server",
    "php-cli",
    "php-mysql",
    // A server that takes files over SSH.
    "openssh-server",
    // What reads printed pages: their text and their codes.
    "poppler-utils",
    "zbar-tools",
    // Building what Vendure keeps its shop in.
    "python3",
    "gnome-keyring",
    "libsecret-tools",
];

/// The peers of `cargo xtask bench`, and what measures them.
pub const BENCH: &[&str] = &["isync", "notmuch", "time"];

/// Installs the packages that are missing.
///
/// # Errors
/// This is no Debian, or the person may not install packages; the text says what to type instead.
pub fn ensure(groups: &[&[&str]]) -> Result<(), Failure> {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    let wanted = groups.concat();
    if output_of("dpkg-query", &["--version"]).is_none() {
        // Another distribution: its package names are not ours to guess, so the compiler will say what it lacks.
        println!("This is not a Debian system; on Debian these packages are needed: {}", wanted.join(" "));
        return Ok(());
    }
    let missing: Vec<&str> = wanted.into_iter().filter(|package| !is_installed(package)).collect();
    if missing.is_empty() { Ok(()) } else { install(&missing) }
}

fn is_installed(package: &str) -> bool {
    output_of("dpkg-query", &["--show", "--showformat=${db:Status-Status}", package]).as_deref() == Some("installed")
}

fn install(missing: &[&str]) -> Result<(), Failure> {
    let is_root = output_of("id", &["-u"]).as_deref() == Some("0");
    if !is_root && output_of("sudo", &["--version"]).is_none() {
        return Err(Failure(format!(
            "packages are missing and there is no sudo. As root, run:\n  apt-get update && apt-get install --yes {}",
            missing.join(" ")
        )));
    }
    println!("Installing {}", missing.join(" "));
    apt_get(is_root, &["update", "--quiet"])?;
    let mut arguments = vec!["install", "--yes", "--quiet", "--no-install-recommends"];
    arguments.extend(missing);
    apt_get(is_root, &arguments)
}

fn apt_get(is_root: bool, arguments: &[&str]) -> Result<(), Failure> {
    // Invariant: no package may ask a question here (postfix would).
    let mut words = vec!["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
    words.extend(arguments);
    let root: &Path = &project::root();
    if is_root {
        run(command("env", root, words.get(1..).unwrap_or_default()))
    } else {
        run(command("sudo", root, &words))
    }
}
