//! Taking back: what is known of a deed of ours, and what it has to look like for that.

use super::model::{Act, Done, RemoteId};
use super::{ShopError, Stands};

/// What a deed left behind, as far as it is known.
pub(super) struct Left<'a> {
    pub deed: &'a Act,
    pub mark: &'a str,
    /// What stood there before it.
    pub before: &'a str,
    made: Option<&'a Done>,
}

impl<'a> Left<'a> {
    /// # Errors
    /// The deed takes nothing back.
    pub(super) fn of(act: &'a Act) -> Result<Self, ShopError> {
        let Act::TakeBack { deed, mark, before, made } = act else { return Err(ShopError::Unsupported) };
        Ok(Self { deed, mark, before, made: made.as_ref() })
    }

    pub(super) fn id(&self) -> Option<&'a RemoteId> {
        self.made?.id.as_ref()
    }

    /// # Errors
    /// It differs from what was asked in another way than when it was made.
    pub(super) fn ensure_as_made(&self, differs: Option<&str>) -> Result<(), ShopError> {
        let since = self.made.and_then(|made| made.differs.as_deref());
        let is_as_made = differs.is_none() || differs == Some("open_to_all") || differs == since;
        if is_as_made { Ok(()) } else { Err(stands(Stands::Changed)) }
    }
}

pub(super) const fn stands(why: Stands) -> ShopError {
    ShopError::NotTakenBack { why }
}

/// # Errors
/// It is still there although the shop said otherwise.
pub(super) fn ensure_gone(is_there: bool) -> Result<(), ShopError> {
    let reason = "it is still there";
    if is_there { Err(ShopError::Refused { code: "kept".to_owned(), reason: reason.to_owned() }) } else { Ok(()) }
}

pub(super) const TAKEN_BACK: Done = Done { id: None, amount: None, differs: None, link: None };
