//! The files in which a key can lie: sealed by the recovery code or a passphrase, or readable by its owner.

use super::problems::store_problem;
use comptoir_kernel::Problem;
use comptoir_store::{
    MasterKey, RecoveryCode, unwrap_with_passphrase, unwrap_with_recovery_code, wrap_with_passphrase,
    wrap_with_recovery_code,
};
use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use unicode_normalization::UnicodeNormalization;

/// The key, sealed by the recovery code.
pub(super) const RECOVERY_FILE: &str = "recovery.json";
/// The key, sealed by the passphrase that the person chose in place of a keychain.
const PASSPHRASE_FILE: &str = "passphrase.json";
/// The key in the open, because the person agreed to that.
const OPEN_FILE: &str = "desk.key";

pub(super) fn passphrase_file(directory: &Path) -> PathBuf {
    directory.join(PASSPHRASE_FILE)
}

pub(super) fn open_file(directory: &Path) -> PathBuf {
    directory.join(OPEN_FILE)
}

/// Makes a file that only the code opens. An older code stops working.
pub(super) fn write_recovery(key: &MasterKey, code: &RecoveryCode, directory: &Path) -> Result<(), Problem> {
    let wrapped = wrap_with_recovery_code(key, code).map_err(store_problem)?;
    put(&directory.join(RECOVERY_FILE), wrapped.as_bytes()).map_err(|error| store_problem(error.into()))
}

/// The key from a recovery file.
///
/// # Errors
/// `key-missing`, `recovery-code-wrong`.
pub(super) fn read_recovery(path: &Path, code: &str) -> Result<MasterKey, Problem> {
    let file = std::fs::read_to_string(path).map_err(|error| Problem::refused("key-missing").because(error))?;
    unwrap_with_recovery_code(&file, &RecoveryCode::parse(code)).map_err(store_problem)
}

/// Seals the key with a passphrase; an older one stops working.
pub(super) fn write_passphrase(key: &MasterKey, passphrase: &str, directory: &Path) -> Result<(), Problem> {
    let wrapped = wrap_with_passphrase(key, &composed(passphrase)).map_err(store_problem)?;
    put(&passphrase_file(directory), wrapped.as_bytes()).map_err(|error| store_problem(error.into()))
}

/// The key that a passphrase opens.
///
/// # Errors
/// `key-missing`, `passphrase-wrong`.
pub(super) fn read_passphrase(passphrase: &str, directory: &Path) -> Result<MasterKey, Problem> {
    let file = std::fs::read_to_string(passphrase_file(directory))
        .map_err(|error| Problem::refused("key-missing").because(error))?;
    unwrap_with_passphrase(&file, &composed(passphrase)).map_err(store_problem)
}

/// The same letters typed on another keyboard may be other code points (RFC 8265, section 4.2: NFC).
fn composed(passphrase: &str) -> String {
    passphrase.nfc().collect()
}

/// The key in a file of 64 hexadecimal digits.
///
/// # Errors
/// `file-unreadable`, `key-wrong`.
pub(super) fn read_open(path: &Path) -> Result<MasterKey, Problem> {
    let text = std::fs::read_to_string(path).map_err(|error| unreadable(path, error))?;
    MasterKey::from_hex(&text).ok_or_else(|| Problem::refused("key-wrong"))
}

/// Writes the key into a file that only its owner may read.
///
/// # Errors
/// `file-unreadable`.
pub(super) fn write_open(key: &MasterKey, path: &Path) -> Result<(), Problem> {
    put(path, key.to_hex().as_bytes()).map_err(|error| unreadable(path, error))
}

/// Takes a file away; one that is not there is no failure.
pub(super) fn remove(path: &Path) -> Result<(), Problem> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(unreadable(path, error)),
        _ => Ok(()),
    }
}

fn unreadable(path: &Path, error: io::Error) -> Problem {
    Problem::refused("file-unreadable").with("path", path.display()).because(error)
}

/// Invariant: a key file is whole on the disk before it takes the place of an older one, and private from its first byte.
fn put(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let directory = path.parent().unwrap_or_else(|| Path::new("."));
    std::fs::create_dir_all(directory)?;
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    let fresh = path.with_file_name(name);
    let mut file = create_private(&fresh)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    std::fs::rename(&fresh, path)?;
    #[cfg(unix)]
    File::open(if directory.as_os_str().is_empty() { Path::new(".") } else { directory })?.sync_all()?;
    Ok(())
}

fn create_private(path: &Path) -> io::Result<File> {
    // What an interrupted attempt left behind may have other rights.
    if path.exists() {
        std::fs::remove_file(path)?;
    }
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path)
}
