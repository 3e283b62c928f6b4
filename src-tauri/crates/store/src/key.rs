//! The master key and the recovery code that can bring it back.

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

/// The master key, encrypted with a key that Argon2id makes from the recovery code.
#[derive(Serialize, Deserialize)]
struct Wrapped {
    version: u8,
    salt: String,
    nonce: String,
    sealed: String,
}

/// Encrypts the master key with the recovery code; the answer is the JSON text of `recovery.json`.
///
/// # Errors
/// The random source or the key derivation fails.
pub fn wrap_with_recovery_code(key: &MasterKey, code: &RecoveryCode) -> Result<String, StoreError> {
    let (mut salt, mut nonce) = ([0_u8; 16], [0_u8; 24]);
    rand::rng().fill_bytes(&mut salt);
    rand::rng().fill_bytes(&mut nonce);
    let cipher = XChaCha20Poly1305::new((&*stretch(code, &salt)?).into());
    let sealed =
        cipher.encrypt(XNonce::from_slice(&nonce), key.0.as_slice()).map_err(|_| StoreError::WrongRecoveryCode)?;
    let wrapped = Wrapped { version: 1, salt: hex(&salt), nonce: hex(&nonce), sealed: hex(&sealed) };
    serde_json::to_string_pretty(&wrapped).map_err(|error| StoreError::Io(error.into()))
}

/// Brings the master key back from `recovery.json`.
///
/// # Errors
/// The code is wrong or the file is damaged.
pub fn unwrap_with_recovery_code(file: &str, code: &RecoveryCode) -> Result<MasterKey, StoreError> {
    let wrapped: Wrapped =
        serde_json::from_str(file).map_err(|error| StoreError::BackupUnreadable(error.to_string()))?;
    let wrong = || StoreError::WrongRecoveryCode;
    let (salt, nonce) = (unhex(&wrapped.salt).ok_or_else(wrong)?, unhex(&wrapped.nonce).ok_or_else(wrong)?);
    let sealed = unhex(&wrapped.sealed).ok_or_else(wrong)?;
    if nonce.len() != 24 {
        return Err(wrong());
    }
    let cipher = XChaCha20Poly1305::new((&*stretch(code, &salt)?).into());
    let bytes = Zeroizing::new(cipher.decrypt(XNonce::from_slice(&nonce), sealed.as_slice()).map_err(|_| wrong())?);
    let array: [u8; 32] = bytes.as_slice().try_into().map_err(|_| wrong())?;
    Ok(MasterKey(Zeroizing::new(array)))
}

fn stretch(code: &RecoveryCode, salt: &[u8]) -> Result<Zeroizing<[u8; 32]>, StoreError> {
    let params = Params::new(19_456, 2, 1, Some(32)).map_err(|_| StoreError::WrongRecoveryCode)?;
    let mut out = Zeroizing::new([0_u8; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(code.0.as_bytes(), salt, out.as_mut())
        .map_err(|_| StoreError::WrongRecoveryCode)?;
    Ok(out)
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
}
