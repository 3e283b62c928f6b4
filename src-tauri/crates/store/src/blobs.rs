//! Byte strings too large for a row, each an encrypted file under a random name.

use crate::{MasterKey, StoreError, durable};
use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use rand::RngCore;
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// The directory of encrypted files.
pub struct Blobs {
    directory: PathBuf,
    cipher: XChaCha20Poly1305,
}

const NONCE: usize = 24;

impl Blobs {
    pub(crate) fn new(directory: PathBuf, key: &MasterKey) -> Self {
        Self { directory, cipher: XChaCha20Poly1305::new((&*key.derive("blobs")).into()) }
    }

    /// Encrypts `bytes` into a new file and answers its random name. The file and its name are on the disk when this
    /// returns.
    ///
    /// # Errors
    /// The disk fails.
    pub fn put(&self, bytes: &[u8]) -> Result<String, StoreError> {
        if !self.directory.exists() {
            std::fs::create_dir_all(&self.directory)?;
            durable::names_in(self.directory.parent().unwrap_or(&self.directory))?;
        }
        let mut random = [0_u8; 16 + NONCE];
        rand::rng().fill_bytes(&mut random);
        let (name, nonce) = random.split_at(16);
        let name: String = name.iter().map(|byte| format!("{byte:02x}")).collect();
        let sealed = self
            .cipher
            .encrypt(XNonce::from_slice(nonce), bytes)
            .map_err(|_| StoreError::Io(std::io::Error::other("cannot encrypt")))?;
        let path = self.directory.join(&name);
        if let Err(error) = write_whole(&path, nonce, &sealed) {
            // Half a file is of no use to anybody, least of all on a full disk.
            durable::remove(&path)?;
            return Err(error);
        }
        durable::names_in(&self.directory)?;
        Ok(name)
    }

    /// Reads and decrypts a file; `None` if there is none of this name.
    ///
    /// # Errors
    /// The disk fails or the file was changed.
    pub fn get(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        if !is_name(name) {
            return Ok(None);
        }
        let bytes = match std::fs::read(self.directory.join(name)) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        let Some((nonce, sealed)) = bytes.split_at_checked(NONCE) else {
            return Err(StoreError::Damaged("a sealed file was cut".into()));
        };
        let damaged = |_| StoreError::Damaged("a sealed file was changed".into());
        self.cipher.decrypt(XNonce::from_slice(nonce), sealed).map(Some).map_err(damaged)
    }

    /// Removes a file; one that is not there counts as removed.
    ///
    /// # Errors
    /// The disk fails.
    pub fn remove(&self, name: &str) -> Result<(), StoreError> {
        if !is_name(name) {
            return Ok(());
        }
        match std::fs::remove_file(self.directory.join(name)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
            _ => Ok(()),
        }
    }

    /// The names of the files that were written before `moment`.
    ///
    /// # Errors
    /// The disk fails.
    pub fn written_before(&self, moment: SystemTime) -> Result<Vec<String>, StoreError> {
        if !self.directory.exists() {
            return Ok(Vec::new());
        }
        let mut names = Vec::new();
        for entry in std::fs::read_dir(&self.directory)? {
            let entry = entry?;
            if entry.metadata()?.modified()? < moment
                && let Ok(name) = entry.file_name().into_string()
            {
                names.push(name);
            }
        }
        Ok(names)
    }

    /// Copies every file that `target` does not have yet.
    pub(crate) fn copy_into(&self, target: &Path) -> Result<(), StoreError> {
        copy_files(&self.directory, target)
    }
}

fn write_whole(path: &Path, nonce: &[u8], sealed: &[u8]) -> Result<(), StoreError> {
    let mut file = File::create(path)?;
    file.write_all(nonce)?;
    file.write_all(sealed)?;
    Ok(file.sync_all()?)
}

/// Copies every file that `target` does not have yet. The files never change, so names are enough, but a name is given
/// only to a file that is whole on the disk.
pub(crate) fn copy_files(source: &Path, target: &Path) -> Result<(), StoreError> {
    if !source.is_dir() {
        return Ok(());
    }
    std::fs::create_dir_all(target)?;
    for entry in std::fs::read_dir(source)? {
        let entry = entry?;
        let copy = target.join(entry.file_name());
        if entry.file_name().to_str().is_some_and(is_name) && !copy.exists() {
            let partial = copy.with_extension("partial");
            std::fs::copy(entry.path(), &partial)?;
            File::open(&partial)?.sync_all()?;
            std::fs::rename(&partial, &copy)?;
        }
    }
    durable::names_in(target)
}

/// Names are 32 hexadecimal digits, so no name can leave the directory.
fn is_name(name: &str) -> bool {
    name.len() == 32 && name.bytes().all(|byte| byte.is_ascii_hexdigit())
}
