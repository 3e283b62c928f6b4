//! Where the master key of a desk comes from.

use super::key_files;
use super::keychain::Keychain;
use comptoir_kernel::{Problem, Secret};
use comptoir_store::{MasterKey, Store};
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

/// How the key is found. Deliberately absent: a way without a key.
#[derive(Debug, Clone)]
pub enum KeySource {
    /// Where the person chose to keep it: behind a passphrase, in an open file, else in the keychain of the system.
    Chosen,
    /// A file of 64 hexadecimal digits that is named at each start; made with the desk if neither exists.
    File(PathBuf),
    /// 64 hexadecimal digits, as from the environment.
    Hex(Secret),
    /// The passphrase of the desk. For a new desk it is the choice of one.
    Passphrase(Secret),
    /// A new desk whose key may lie beside it in the open: the person has read what that means and agreed.
    OpenFile,
    /// What the person wrote down at the first start.
    RecoveryCode(Secret),
}

/// Where the key of an open desk lies from one start to the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum KeyPlace {
    Keychain,
    Passphrase,
    OpenFile,
    /// Named at each start, by an option or the environment; not the desk's to change.
    Named,
}

/// The key of a desk, and what has to be done once it has opened it.
pub(super) struct Found {
    pub key: MasterKey,
    /// No desk is there yet.
    pub is_new: bool,
    /// It came from the recovery code, and the keychain should have it again.
    pub belongs_into_keychain: bool,
    /// A file that was made for a new desk.
    made: Option<PathBuf>,
}

impl Found {
    /// Another process was quicker with the same new desk: the key that was made here opens nothing.
    pub fn discard(&self) {
        if let Some(path) = &self.made
            && let Err(problem) = key_files::remove(path)
        {
            tracing::warn!("a key that opens nothing is left over: {}", problem.chain());
        }
    }
}

/// Where the person chose to keep the key of the desk in `directory`.
pub(super) fn place(source: &KeySource, directory: &Path) -> KeyPlace {
    if matches!(source, KeySource::File(_) | KeySource::Hex(_)) {
        KeyPlace::Named
    } else if key_files::passphrase_file(directory).exists() {
        KeyPlace::Passphrase
    } else if key_files::open_file(directory).exists() {
        KeyPlace::OpenFile
    } else {
        KeyPlace::Keychain
    }
}

/// Finds the key of the desk in `directory`, or makes one for a new desk.
pub(super) fn find(source: &KeySource, directory: &Path, waiting: &AtomicBool) -> Result<Found, Problem> {
    let is_new = !Store::exists(directory);
    let found = |key| Found { key, is_new, belongs_into_keychain: false, made: None };
    match source {
        KeySource::Hex(hex) => from_hex(hex).map(found),
        KeySource::File(path) => in_file(path, is_new),
        KeySource::OpenFile => in_file(&key_files::open_file(directory), is_new),
        KeySource::Passphrase(passphrase) => behind_passphrase(passphrase, directory, is_new),
        KeySource::Chosen => match place(source, directory) {
            KeyPlace::Passphrase => Err(Problem::refused("passphrase-needed")),
            KeyPlace::OpenFile => in_file(&key_files::open_file(directory), is_new),
            KeyPlace::Keychain | KeyPlace::Named => in_keychain(directory, is_new, waiting).map(found),
        },
        KeySource::RecoveryCode(code) => {
            let key = key_files::read_recovery(&directory.join(key_files::RECOVERY_FILE), code.expose())?;
            let belongs_into_keychain = place(source, directory) == KeyPlace::Keychain;
            Ok(Found { belongs_into_keychain, ..found(key) })
        }
    }
}

/// The key that opens an existing desk or backup, without making any.
pub(super) fn existing(source: &KeySource, directory: &Path) -> Result<MasterKey, Problem> {
    match source {
        KeySource::Hex(hex) => from_hex(hex),
        KeySource::File(path) => key_files::read_open(path),
        KeySource::OpenFile => key_files::read_open(&key_files::open_file(directory)),
        KeySource::Passphrase(passphrase) => key_files::read_passphrase(passphrase.expose(), directory),
        KeySource::Chosen => match place(source, directory) {
            KeyPlace::Passphrase => Err(Problem::refused("passphrase-needed")),
            KeyPlace::OpenFile => key_files::read_open(&key_files::open_file(directory)),
            KeyPlace::Keychain | KeyPlace::Named => {
                let key = Keychain::of(directory, &AtomicBool::new(false)).read()?;
                key.ok_or_else(|| Problem::refused("key-missing"))
            }
        },
        KeySource::RecoveryCode(_) => Err(Problem::refused("key-missing")),
    }
}

fn from_hex(hex: &Secret) -> Result<MasterKey, Problem> {
    MasterKey::from_hex(hex.expose()).ok_or_else(|| Problem::refused("key-wrong"))
}

fn in_file(path: &Path, is_new: bool) -> Result<Found, Problem> {
    if !is_new || path.exists() {
        return Ok(Found { key: key_files::read_open(path)?, is_new, belongs_into_keychain: false, made: None });
    }
    let key = MasterKey::generate();
    key_files::write_open(&key, path)?;
    Ok(Found { key, is_new, belongs_into_keychain: false, made: Some(path.to_owned()) })
}

fn behind_passphrase(passphrase: &Secret, directory: &Path, is_new: bool) -> Result<Found, Problem> {
    let path = key_files::passphrase_file(directory);
    if passphrase.expose().is_empty() {
        return Err(Problem::refused("passphrase-needed"));
    }
    if !is_new || path.exists() {
        let key = key_files::read_passphrase(passphrase.expose(), directory)?;
        return Ok(Found { key, is_new, belongs_into_keychain: false, made: None });
    }
    let key = MasterKey::generate();
    key_files::write_passphrase(&key, passphrase.expose(), directory)?;
    Ok(Found { key, is_new, belongs_into_keychain: false, made: Some(path) })
}

fn in_keychain(directory: &Path, is_new: bool, waiting: &AtomicBool) -> Result<MasterKey, Problem> {
    let keychain = Keychain::of(directory, waiting);
    // A new desk has other ways, and the person is asked which one.
    let asked = |problem: Problem| if is_new { Problem::offline("keychain-absent").because(problem) } else { problem };
    match keychain.read().map_err(asked)? {
        Some(key) => Ok(key),
        // The keychain may have answered after minutes, when the person had chosen another way long ago.
        None if is_new && Store::exists(directory) => Err(Problem::refused("desk-already-open")),
        None if is_new => {
            let key = MasterKey::generate();
            keychain.write(&key).map_err(asked)?;
            Ok(key)
        }
        None => Err(Problem::refused("key-missing")),
    }
}
