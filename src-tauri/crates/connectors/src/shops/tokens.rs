//! A token that a platform lends for some hours, kept so that the next process need not ask for another one.

use comptoir_kernel::{Secret, Timestamp};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

/// A token and the moment at which it ends.
#[derive(Debug, Clone)]
pub struct LentToken {
    pub token: Secret,
    pub until: Timestamp,
}

type Keep = Arc<dyn Fn(&LentToken) + Send + Sync>;

/// The place of one shop's lent token. Clones are the same place.
#[derive(Clone, Default)]
pub struct TokenPlace {
    lent: Arc<Mutex<Option<LentToken>>>,
    keep: Option<Keep>,
}

impl TokenPlace {
    /// With what was kept before, and whoever keeps the next one.
    pub fn new(kept: Option<LentToken>, keep: impl Fn(&LentToken) + Send + Sync + 'static) -> Self {
        Self { lent: Arc::new(Mutex::new(kept)), keep: Some(Arc::new(keep)) }
    }

    /// The token that is there, ended or not.
    pub fn lent(&self) -> Option<LentToken> {
        self.lent.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(super) fn put(&self, lent: LentToken) {
        if let Some(keep) = &self.keep {
            keep(&lent);
        }
        *self.lent.lock().unwrap_or_else(PoisonError::into_inner) = Some(lent);
    }

    /// Forgets a token that the shop refused, unless another one has taken its place.
    pub(super) fn forget(&self, refused: &Secret) {
        let mut lent = self.lent.lock().unwrap_or_else(PoisonError::into_inner);
        if lent.as_ref().is_some_and(|lent| lent.token.expose() == refused.expose()) {
            *lent = None;
        }
    }
}

impl fmt::Debug for TokenPlace {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("TokenPlace")
    }
}
