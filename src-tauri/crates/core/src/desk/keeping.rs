//! Where the key of an open desk is kept, and moving it elsewhere.

use super::contract::{Caller, Command, Done, Nothing};
use super::keychain::Keychain;
use super::keys::KeyPlace;
use super::{Desk, key_files};
use comptoir_kernel::{Problem, Secret};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct KeyPlaceAnswer {
    pub place: KeyPlace,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct KeepKeyRequest {
    pub place: KeyPlace,
    /// The new passphrase, for that place only.
    #[ts(optional)]
    pub passphrase: Option<String>,
}

pub(crate) fn commands() -> Vec<Command> {
    vec![
        Command::new("desk.key_place", "where the key of this desk is kept", place),
        Command::new("desk.keep_key", "keep the key in the keychain, behind a passphrase or in an open file", keep),
    ]
}

fn place(desk: &Arc<Desk>, _caller: Caller, _request: Nothing) -> Result<KeyPlaceAnswer, Problem> {
    Ok(KeyPlaceAnswer { place: desk.key_place() })
}

/// Invariant: the key lies in its new place before it leaves the old one.
fn keep(desk: &Arc<Desk>, _caller: Caller, request: KeepKeyRequest) -> Result<Done, Problem> {
    let passphrase = request.passphrase.map(Secret::new);
    let before = desk.key_place();
    let unchangeable = |detail| Problem::refused("request-invalid").with("detail", detail);
    if before == KeyPlace::Named {
        return Err(unchangeable("the key of this desk is named at each start"));
    }
    let directory = desk.store().directory();
    let waiting = AtomicBool::new(false);
    let keychain = Keychain::of(directory, &waiting);
    let (sealed, open) = (key_files::passphrase_file(directory), key_files::open_file(directory));
    match request.place {
        KeyPlace::Named => return Err(unchangeable("this place is chosen at the start")),
        KeyPlace::Passphrase => {
            let passphrase = passphrase.filter(|passphrase| !passphrase.expose().is_empty());
            let passphrase = passphrase.ok_or_else(|| unchangeable("a passphrase is missing"))?;
            key_files::write_passphrase(desk.key(), passphrase.expose(), directory)?;
            key_files::remove(&open)?;
        }
        KeyPlace::OpenFile => {
            key_files::write_open(desk.key(), &open)?;
            key_files::remove(&sealed)?;
        }
        KeyPlace::Keychain => {
            keychain.write(desk.key())?;
            let is_kept = keychain.read()?.is_some_and(|kept| kept.to_hex() == desk.key().to_hex());
            if !is_kept {
                return Err(Problem::offline("keychain-locked"));
            }
            key_files::remove(&sealed)?;
            key_files::remove(&open)?;
        }
    }
    if before == KeyPlace::Keychain && request.place != KeyPlace::Keychain {
        // Nobody should come past the passphrase by way of the keychain.
        keychain.forget()?;
    }
    Ok(Done {})
}
