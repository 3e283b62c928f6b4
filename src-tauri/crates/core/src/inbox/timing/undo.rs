//! Taking deeds upon time back.

use super::promise::{self, Kept};
use super::schedule;
use crate::desk::write::Write;
use crate::inbox::wire::Schedule;
use comptoir_kernel::{OutboxId, Problem};
use serde::{Deserialize, Serialize};

/// What undoes a deed upon a promise or a letter's time.
#[derive(Debug, Serialize, Deserialize)]
pub(in crate::inbox) enum Inverse {
    Promise { id: i64, before: Option<Box<Kept>> },
    Schedule { id: OutboxId, before: Schedule },
}

pub(in crate::inbox) fn take_back(write: &mut Write<'_>, inverse: &Inverse) -> Result<(), Problem> {
    match inverse {
        Inverse::Promise { before: Some(before), .. } => promise::put(write, before),
        Inverse::Promise { id, before: None } => match promise::find(write.connection(), *id)? {
            Some(kept) => promise::delete(write, &kept.promise),
            None => Ok(()),
        },
        Inverse::Schedule { id, before } => schedule::put(write, *id, before),
    }
}
