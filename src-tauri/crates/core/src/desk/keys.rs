//! Where the master key of a desk comes from.

use comptoir_kernel::Problem;
use comptoir_store::{MasterKey, RecoveryCode, Store, unwrap_with_recovery_code, wrap_with_recovery_code};
use std::path::{Path, PathBuf};

use super::problems::store_problem;

/// Where the key lies. Deliberately absent: a way without a key.
#[derive(Debug, Clone)]
pub enum KeySource {
    /// The keychain of the operating system.
    Keychain,
    /// A file of 64 hexadecimal digits; made with the desk if neither exists.
    File(PathBuf),
    /// 64 hexadecimal digits, as from the environment.
    Hex(comptoir_kernel::Secret),
    /// What the person wrote down at the first start; the key is put into the keychain again.
    RecoveryCode(comptoir_kernel::Secret),
}

/// The keychain entry of one desk.
pub struct Keychain {
    account: String,
}

const SERVICE: &str = "Comptoir";
pub(super) const RECOVERY_FILE: &str = "recovery.json";

impl Keychain {
    /// Each data directory has an entry of its own.
    pub fn of(directory: &Path) -> Self {
        Self { account: directory.display().to_string() }
    }

    fn entry(&self) -> Result<keyring::v1::Entry, Problem> {
        keyring::v1::Entry::new(SERVICE, &self.account)
            .map_err(|error| Problem::offline("keychain-locked").because(error))
    }

    fn read(&self) -> Result<Option<MasterKey>, Problem> {
        match self.entry()?.get_password() {
            Ok(hex) => MasterKey::from_hex(&hex).map(Some).ok_or_else(|| Problem::refused("key-wrong")),
            Err(keyring::v1::Error::NoEntry) => Ok(None),
            Err(error) => Err(Problem::offline("keychain-locked").because(error)),
        }
    }

    fn write(&self, key: &MasterKey) -> Result<(), Problem> {
        let entry = self.entry()?;
        entry.set_password(&key.to_hex()).map_err(|error| Problem::offline("keychain-locked").because(error))
    }
}

/// Removes the key of a directory from the keychain; for a desk that was deleted on purpose.
///
/// # Errors
/// The keychain is locked or absent.
pub fn forget_key(directory: &Path) -> Result<(), Problem> {
    match Keychain::of(directory).entry()?.delete_credential() {
        Ok(()) | Err(keyring::v1::Error::NoEntry) => Ok(()),
        Err(error) => Err(Problem::offline("keychain-locked").because(error)),
    }
}

/// The key, and the recovery code if the desk is new.
pub(super) struct Found {
    pub key: MasterKey,
    pub new_recovery_code: Option<String>,
}

/// Finds the key of the desk in `directory`, or makes one for a new desk.
pub(super) fn find(source: &KeySource, directory: &Path) -> Result<Found, Problem> {
    let is_new = !Store::exists(directory);
    let key = match source {
        KeySource::Hex(hex) => MasterKey::from_hex(hex.expose()).ok_or_else(|| Problem::refused("key-wrong"))?,
        KeySource::File(path) => from_file(path, is_new)?,
        KeySource::Keychain => match Keychain::of(directory).read()? {
            Some(key) => key,
            None if is_new => {
                let key = MasterKey::generate();
                Keychain::of(directory).write(&key)?;
                key
            }
            None => return Err(Problem::refused("key-missing")),
        },
        KeySource::RecoveryCode(code) => {
            let file = std::fs::read_to_string(directory.join(RECOVERY_FILE))
                .map_err(|error| Problem::refused("key-missing").because(error))?;
            let key = unwrap_with_recovery_code(&file, &RecoveryCode::parse(code.expose())).map_err(store_problem)?;
            if let Err(problem) = Keychain::of(directory).write(&key) {
                tracing::warn!(code = problem.code, "the recovered key could not be put into the keychain");
            }
            key
        }
    };
    let new_recovery_code = if is_new { Some(write_recovery_file(&key, directory)?) } else { None };
    Ok(Found { key, new_recovery_code })
}

/// Makes a new recovery code and the file that it opens. An older code stops working.
pub(super) fn write_recovery_file(key: &MasterKey, directory: &Path) -> Result<String, Problem> {
    let code = RecoveryCode::generate();
    let wrapped = wrap_with_recovery_code(key, &code).map_err(store_problem)?;
    std::fs::create_dir_all(directory)
        .and_then(|()| std::fs::write(directory.join(RECOVERY_FILE), wrapped))
        .map_err(|error| store_problem(error.into()))?;
    Ok(code.to_display())
}

fn from_file(path: &Path, is_new: bool) -> Result<MasterKey, Problem> {
    let unreadable =
        |error: std::io::Error| Problem::refused("file-unreadable").with("path", path.display()).because(error);
    if is_new && !path.exists() {
        let key = MasterKey::generate();
        write_private(path, key.to_hex().as_bytes()).map_err(unreadable)?;
        return Ok(key);
    }
    let text = std::fs::read_to_string(path).map_err(unreadable)?;
    MasterKey::from_hex(&text).ok_or_else(|| Problem::refused("key-wrong"))
}

/// Writes a file that only its owner may read.
fn write_private(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    use std::io::Write;
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Puts a backup in the place of the desk in `directory`; the old database is kept beside it.
///
/// With a recovery code the key comes from the recovery file beside the backup or in the directory, and goes into the
/// keychain of this computer: so a backup opens on another laptop.
///
/// # Errors
/// `backup-unreadable`, `key-wrong`, `key-missing`, `recovery-code-wrong`, `desk-already-open`.
pub fn restore(
    backup: &Path,
    directory: &Path,
    source: &KeySource,
    recovery_code: Option<&str>,
) -> Result<(), Problem> {
    let key = match recovery_code {
        Some(code) => {
            let beside = backup.with_file_name(RECOVERY_FILE);
            let path = if beside.exists() { beside } else { directory.join(RECOVERY_FILE) };
            let file =
                std::fs::read_to_string(&path).map_err(|error| Problem::refused("key-missing").because(error))?;
            unwrap_with_recovery_code(&file, &RecoveryCode::parse(code)).map_err(store_problem)?
        }
        None => existing_key(source, directory)?,
    };
    comptoir_store::restore_backup(backup, directory, &key).map_err(store_problem)?;
    copy_blobs(backup, directory).map_err(|error| store_problem(error.into()))?;
    if recovery_code.is_some() {
        let wrapped = backup.with_file_name(RECOVERY_FILE);
        if wrapped.exists() {
            std::fs::copy(wrapped, directory.join(RECOVERY_FILE)).map_err(|error| store_problem(error.into()))?;
        }
        keep_key(source, directory, &key);
    }
    Ok(())
}

/// The recovered key goes where the next start looks for it.
fn keep_key(source: &KeySource, directory: &Path, key: &MasterKey) {
    let kept = match source {
        KeySource::File(path) if !path.exists() => write_private(path, key.to_hex().as_bytes())
            .map_err(|error| Problem::refused("file-unreadable").with("path", path.display()).because(error)),
        KeySource::Keychain => Keychain::of(directory).write(key),
        _ => Ok(()),
    };
    if let Err(problem) = kept {
        tracing::warn!("the recovered key could not be kept: {}", problem.chain());
    }
}

fn existing_key(source: &KeySource, directory: &Path) -> Result<MasterKey, Problem> {
    match source {
        KeySource::Hex(hex) => MasterKey::from_hex(hex.expose()).ok_or_else(|| Problem::refused("key-wrong")),
        KeySource::File(path) => from_file(path, false),
        KeySource::Keychain => Keychain::of(directory).read()?.ok_or_else(|| Problem::refused("key-missing")),
        KeySource::RecoveryCode(_) => Err(Problem::refused("key-missing")),
    }
}

/// The encrypted files of a backup lie in `blobs` beside it.
fn copy_blobs(backup: &Path, directory: &Path) -> std::io::Result<()> {
    let from = backup.with_file_name("blobs");
    if !from.is_dir() {
        return Ok(());
    }
    let to = directory.join("blobs");
    std::fs::create_dir_all(&to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let copy = to.join(entry.file_name());
        if !copy.exists() {
            std::fs::copy(entry.path(), copy)?;
        }
    }
    Ok(())
}
