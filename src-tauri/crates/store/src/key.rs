//! The master key, and what a person keeps that can bring it back: the recovery code or a passphrase.

use crate::StoreError;
use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use rand::RngCore;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// The 32-byte key of one desk. Never printed.
#[derive(Clone)]
pub struct MasterKey(Zeroizing<[u8; 32]>);

impl std::fmt::Debug for MasterKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MasterKey(…)")
    }
}

impl MasterKey {
    /// A new key from the system's random numbers.
    pub fn generate() -> Self {
        let mut bytes = Zeroizing::new([0; 32]);
        rand::rng().fill_bytes(bytes.as_mut());
        Self(bytes)
    }

    /// Reads 64 hexadecimal digits, white space around them ignored.
    pub fn from_hex(text: &str) -> Option<Self> {
        let text = text.trim().as_bytes();
        if text.len() != 64 {
            return None;
        }
        let mut bytes = Zeroizing::new([0; 32]);
        for (byte, pair) in bytes.iter_mut().zip(text.chunks(2)) {
            *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
        }
        Some(Self(bytes))
    }

    /// The key as 64 hexadecimal digits, for the keychain and the database pragma.
    pub fn to_hex(&self) -> Zeroizing<String> {
        Zeroizing::new(self.0.iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// A key of its own for another purpose, so that files and database never share one.
    pub(crate) fn derive(&self, purpose: &str) -> Zeroizing<[u8; 32]> {
        let mut hash = Sha256::new();
        hash.update(self.0.as_ref());
        hash.update(purpose.as_bytes());
        Zeroizing::new(hash.finalize().into())
    }
}

/// 128 random bits in 26 letters and digits that survive being read aloud and copied by hand.
pub struct RecoveryCode(Zeroizing<String>);

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

impl RecoveryCode {
    pub fn generate() -> Self {
        let mut bytes = Zeroizing::new([0_u8; 16]);
        rand::rng().fill_bytes(bytes.as_mut());
        let mut bits = u128::from_be_bytes(*bytes);
        let mut letters = Zeroizing::new(String::new());
        for _ in 0..26 {
            let digit = usize::try_from(bits & 31).unwrap_or_default();
            letters.push(ALPHABET.get(digit).map_or('0', |byte| char::from(*byte)));
            bits >>= 5;
        }
        Self(letters)
    }

    /// Reads what a person typed: case, spaces and dashes don't matter, O is 0, I and L are 1.
    pub fn parse(text: &str) -> Self {
        let letters = text.chars().filter(|c| c.is_alphanumeric()).map(|c| match c.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        });
        Self(Zeroizing::new(letters.collect()))
    }

    /// The code in groups of five, to print or write down.
    pub fn to_display(&self) -> String {
        let letters: Vec<char> = self.0.chars().collect();
        letters.chunks(5).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
    }
}

/// The master key, encrypted with a key that Argon2id makes from the recovery code or a passphrase.
#[derive(Serialize, Deserialize)]
struct Wrapped {
    version: u8,
    #[serde(flatten)]
    cost: Cost,
    salt: String,
    nonce: String,
    sealed: String,
}

/// What a guess costs. It is written into the file, so that it can be raised later.
#[derive(Clone, Copy, Serialize, Deserialize)]
struct Cost {
    #[serde(default = "Cost::memory_of_code")]
    memory_kib: u32,
    #[serde(default = "Cost::passes_of_code")]
    passes: u32,
}

impl Cost {
    /// A code of 128 random bits cannot be guessed anyhow.
    const CODE: Self = Self { memory_kib: 19_456, passes: 2 };
    /// A passphrase is chosen by a person: the memory and passes of the second recommendation of RFC 9106.
    const PASSPHRASE: Self = Self { memory_kib: 65_536, passes: 3 };
    /// A file that asks for more than this is not ours.
    const MOST: Self = Self { memory_kib: 1_048_576, passes: 16 };

    const fn memory_of_code() -> u32 {
        Self::CODE.memory_kib
    }

    const fn passes_of_code() -> u32 {
        Self::CODE.passes
    }
}

/// Encrypts the master key with the recovery code; the answer is the JSON text of `recovery.json`.
///
/// # Errors
/// The random source or the key derivation fails.
pub fn wrap_with_recovery_code(key: &MasterKey, code: &RecoveryCode) -> Result<String, StoreError> {
    wrap(key, code.0.as_bytes(), Cost::CODE)
}

/// Encrypts the master key with a passphrase, taken as it is; the answer is the JSON text of `passphrase.json`.
///
/// # Errors
/// The random source or the key derivation fails.
pub fn wrap_with_passphrase(key: &MasterKey, passphrase: &str) -> Result<String, StoreError> {
    wrap(key, passphrase.as_bytes(), Cost::PASSPHRASE)
}

/// Brings the master key back from `recovery.json`.
///
/// # Errors
/// The code is wrong or the file is damaged.
pub fn unwrap_with_recovery_code(file: &str, code: &RecoveryCode) -> Result<MasterKey, StoreError> {
    unwrap(file, code.0.as_bytes(), || StoreError::WrongRecoveryCode)
}

/// Brings the master key back from `passphrase.json`.
///
/// # Errors
/// The passphrase is wrong or the file is damaged.
pub fn unwrap_with_passphrase(file: &str, passphrase: &str) -> Result<MasterKey, StoreError> {
    unwrap(file, passphrase.as_bytes(), || StoreError::WrongPassphrase)
}

fn wrap(key: &MasterKey, secret: &[u8], cost: Cost) -> Result<String, StoreError> {
    let (mut salt, mut nonce) = ([0_u8; 16], [0_u8; 24]);
    rand::rng().fill_bytes(&mut salt);
    rand::rng().fill_bytes(&mut nonce);
    let failed = || StoreError::Io(std::io::Error::other("the key could not be sealed"));
    let stretched = stretch(secret, &salt, cost).ok_or_else(failed)?;
    let cipher = XChaCha20Poly1305::new((&*stretched).into());
    let sealed = cipher.encrypt(XNonce::from_slice(&nonce), key.0.as_slice()).map_err(|_| failed())?;
    let wrapped = Wrapped { version: 1, cost, salt: hex(&salt), nonce: hex(&nonce), sealed: hex(&sealed) };
    serde_json::to_string_pretty(&wrapped).map_err(|error| StoreError::Io(error.into()))
}

fn unwrap(file: &str, secret: &[u8], wrong: fn() -> StoreError) -> Result<MasterKey, StoreError> {
    let wrapped: Wrapped =
        serde_json::from_str(file).map_err(|error| StoreError::BackupUnreadable(error.to_string()))?;
    let (salt, nonce) = (unhex(&wrapped.salt).ok_or_else(wrong)?, unhex(&wrapped.nonce).ok_or_else(wrong)?);
    let sealed = unhex(&wrapped.sealed).ok_or_else(wrong)?;
    if nonce.len() != 24 || wrapped.cost.memory_kib > Cost::MOST.memory_kib || wrapped.cost.passes > Cost::MOST.passes {
        return Err(wrong());
    }
    let stretched = stretch(secret, &salt, wrapped.cost).ok_or_else(wrong)?;
    let cipher = XChaCha20Poly1305::new((&*stretched).into());
    let bytes = Zeroizing::new(cipher.decrypt(XNonce::from_slice(&nonce), sealed.as_slice()).map_err(|_| wrong())?);
    let array: [u8; 32] = bytes.as_slice().try_into().map_err(|_| wrong())?;
    Ok(MasterKey(Zeroizing::new(array)))
}

fn stretch(secret: &[u8], salt: &[u8], cost: Cost) -> Option<Zeroizing<[u8; 32]>> {
    let params = Params::new(cost.memory_kib, cost.passes, 1, Some(32)).ok()?;
    let mut out = Zeroizing::new([0_u8; 32]);
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    argon.hash_password_into(secret, salt, out.as_mut()).ok()?;
    Some(out)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.is_ascii() || !text.len().is_multiple_of(2) {
        return None;
    }
    text.as_bytes().chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_recovery_code_brings_the_key_back_however_it_is_typed() -> Result<(), StoreError> {
        let (key, code) = (MasterKey::generate(), RecoveryCode::generate());
        let file = wrap_with_recovery_code(&key, &code)?;
        let typed = RecoveryCode::parse(&code.to_display().to_lowercase().replace('-', " "));
        assert_eq!(unwrap_with_recovery_code(&file, &typed)?.to_hex(), key.to_hex());
        assert!(!file.contains(key.to_hex().as_str()));
        Ok(())
    }

    #[test]
    fn another_code_is_refused() -> Result<(), StoreError> {
        let file = wrap_with_recovery_code(&MasterKey::generate(), &RecoveryCode::generate())?;
        let refused = unwrap_with_recovery_code(&file, &RecoveryCode::generate());
        assert!(matches!(refused, Err(StoreError::WrongRecoveryCode)));
        Ok(())
    }

    #[test]
    fn a_passphrase_brings_the_key_back_and_another_one_is_refused() -> Result<(), StoreError> {
        let key = MasterKey::generate();
        let file = wrap_with_passphrase(&key, "nine grey geese at noon")?;
        assert_eq!(unwrap_with_passphrase(&file, "nine grey geese at noon")?.to_hex(), key.to_hex());
        let refused = unwrap_with_passphrase(&file, "nine grey geese at night");
        assert!(matches!(refused, Err(StoreError::WrongPassphrase)));
        Ok(())
    }

    #[test]
    fn a_recovery_file_from_before_the_cost_was_written_down_still_opens() -> Result<(), StoreError> {
        let (key, code) = (MasterKey::generate(), RecoveryCode::generate());
        let file = wrap_with_recovery_code(&key, &code)?;
        let older: String =
            file.lines().filter(|line| !line.contains("memory_kib") && !line.contains("passes")).collect();
        assert!(older.len() < file.len());
        assert_eq!(unwrap_with_recovery_code(&older, &code)?.to_hex(), key.to_hex());
        Ok(())
    }
}
