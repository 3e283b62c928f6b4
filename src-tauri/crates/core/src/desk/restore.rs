//! A backup takes the place of a desk.

use super::keychain::Keychain;
use super::problems::store_problem;
use super::{KeySource, key_files, keys};
use comptoir_kernel::Problem;
use comptoir_store::MasterKey;
use std::path::Path;
use std::sync::atomic::AtomicBool;

/// Puts a backup in the place of the desk in `directory`; the old database is kept beside it.
///
/// With a recovery code the key comes from the recovery file beside the backup or in the directory, and goes where the
/// next start looks for it: so a backup opens on another laptop.
///
/// # Errors
/// `backup-unreadable`, `key-wrong`, `key-missing`, `recovery-code-wrong`, `passphrase-needed`, `passphrase-wrong`,
/// `desk-already-open`.
pub fn restore(
    backup: &Path,
    directory: &Path,
    source: &KeySource,
    recovery_code: Option<&str>,
) -> Result<(), Problem> {
    let beside = backup.with_file_name(key_files::RECOVERY_FILE);
    let own = directory.join(key_files::RECOVERY_FILE);
    let key = match recovery_code {
        Some(code) => key_files::read_recovery(if beside.exists() { &beside } else { &own }, code)?,
        None => keys::existing(source, directory)?,
    };
    comptoir_store::restore_backup(backup, directory, &key).map_err(store_problem)?;
    if recovery_code.is_some() {
        if beside.exists() && !is_same(&beside, &own) {
            // The files of the desk that was here hold its own key; they are kept beside its old database.
            for path in [key_files::passphrase_file(directory), key_files::open_file(directory)] {
                set_aside(&path).map_err(|error| store_problem(error.into()))?;
            }
            std::fs::copy(&beside, &own).map_err(|error| store_problem(error.into()))?;
        }
        keep_key(source, directory, &key);
    }
    Ok(())
}

fn is_same(one: &Path, other: &Path) -> bool {
    matches!((std::fs::read(one), std::fs::read(other)), (Ok(one), Ok(other)) if one == other)
}

fn set_aside(path: &Path) -> std::io::Result<()> {
    if !path.exists() {
        return Ok(());
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".before-restore");
    std::fs::rename(path, path.with_file_name(name))
}

/// The recovered key goes where the next start looks for it.
fn keep_key(source: &KeySource, directory: &Path, key: &MasterKey) {
    let kept = match source {
        KeySource::File(path) if !path.exists() => key_files::write_open(key, path),
        KeySource::Passphrase(passphrase) => key_files::write_passphrase(key, passphrase.expose(), directory),
        KeySource::Chosen if keys::place(source, directory) == keys::KeyPlace::Keychain => {
            Keychain::of(directory, &AtomicBool::new(false)).write(key)
        }
        _ => Ok(()),
    };
    if let Err(problem) = kept {
        tracing::warn!("the recovered key could not be kept: {}", problem.chain());
    }
}
