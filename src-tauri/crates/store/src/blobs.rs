//! Byte strings too large for a row, each an encrypted file under a random name.

use crate::{MasterKey, StoreError};
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

    /// Encrypts `bytes` into a new file and answers its random name. The file is on the disk when this returns.
    ///
    /// # Errors
    /// The disk fails.
    pub fn put(&self, bytes: &[u8]) -> Result<String, StoreError> {
        std::fs::create_dir_all(&self.directory)?;
        let mut random = [0_u8; 16 + NONCE];
        rand::rng().fill_bytes(&mut random);
        let (name, nonce) = random.split_at(16);
        let name: String = name.iter().map(|byte| format!("{byte:02x}")).collect();
        let sealed = self
            .cipher
            .encrypt(XNonce::from_slice(nonce), bytes)
            .map_err(|_| StoreError::Io(std::io::Error::other("cannot encrypt")))?;
        let mut file = File::create(self.directory.join(&name))?;
        file.write_all(nonce)?;
        file.write_all(&sealed)?;
        file.sync_all()?;
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
            return Err(StoreError::Io(std::io::Error::other("the file was cut")));
        };
        let damaged = |_| StoreError::Io(std::io::Error::other("the file was changed"));
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

    /// Copies every file that `target` does not have yet. The files never change, so names are enough.
    pub(crate) fn copy_into(&self, target: &Path) -> Result<(), StoreError> {
        if !self.directory.exists() {
            return Ok(());
        }
        std::fs::create_dir_all(target)?;
        for entry in std::fs::read_dir(&self.directory)? {
            let entry = entry?;
            let copy = target.join(entry.file_name());
            if !copy.exists() {
                std::fs::copy(entry.path(), copy)?;
            }
        }
        Ok(())
    }
}

/// Names are 32 hexadecimal digits, so no name can leave the directory.
fn is_name(name: &str) -> bool {
    name.len() == 32 && name.bytes().all(|byte| byte.is_ascii_hexdigit())
}
