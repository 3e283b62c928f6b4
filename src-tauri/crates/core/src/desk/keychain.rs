//! The key of a desk in the keychain of the operating system.

use comptoir_kernel::Problem;
use comptoir_store::MasterKey;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

const SERVICE: &str = "Comptoir";

/// The keychain entry of one desk. Every call may wait for as long as the system asks the person for a password.
pub(super) struct Keychain<'a> {
    account: String,
    waiting: &'a AtomicBool,
}

impl<'a> Keychain<'a> {
    /// Each data directory has an entry of its own. `waiting` is true while the keychain has not answered.
    pub fn of(directory: &Path, waiting: &'a AtomicBool) -> Self {
        Self { account: directory.display().to_string(), waiting }
    }

    /// The key, if the keychain has one.
    ///
    /// # Errors
    /// `keychain-locked`: it is locked, absent or does not answer; `key-wrong`: something else lies in the entry.
    pub fn read(&self) -> Result<Option<MasterKey>, Problem> {
        match self.ask(|entry| entry.get_password()) {
            Ok(hex) => MasterKey::from_hex(&hex).map(Some).ok_or_else(|| Problem::refused("key-wrong")),
            Err(keyring::v1::Error::NoEntry) => Ok(None),
            Err(error) => Err(locked(error)),
        }
    }

    /// Keeps the key.
    ///
    /// # Errors
    /// `keychain-locked`.
    pub fn write(&self, key: &MasterKey) -> Result<(), Problem> {
        self.ask(|entry| entry.set_password(&key.to_hex())).map_err(locked)
    }

    /// Takes the key out again.
    ///
    /// # Errors
    /// `keychain-locked`.
    pub fn forget(&self) -> Result<(), Problem> {
        match self.ask(|entry| entry.delete_credential()) {
            Ok(()) | Err(keyring::v1::Error::NoEntry) => Ok(()),
            Err(error) => Err(locked(error)),
        }
    }

    fn ask<A>(
        &self,
        question: impl FnOnce(&keyring::v1::Entry) -> Result<A, keyring::v1::Error>,
    ) -> Result<A, keyring::v1::Error> {
        self.waiting.store(true, Ordering::SeqCst);
        let answer = keyring::v1::Entry::new(SERVICE, &self.account).and_then(|entry| question(&entry));
        self.waiting.store(false, Ordering::SeqCst);
        answer
    }
}

fn locked(error: keyring::v1::Error) -> Problem {
    Problem::offline("keychain-locked").because(error)
}
