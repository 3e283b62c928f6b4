//! What can go wrong between us and a storefront; every variant is told apart by the person's next step or by ours.

use std::time::Duration;

/// A failure of one question or deed. The text is for the log and never carries a secret.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ShopError {
    #[error("the shop's address is not a web address that may be asked: {address}")]
    Address { address: String },
    #[error("no server of the name {host} exists")]
    HostNotFound { host: String },
    #[error("{host} cannot be reached: {reason}")]
    Unreachable { host: String, reason: String },
    #[error("the certificate of {host} cannot be trusted: {reason}")]
    Certificate { host: String, reason: String },
    #[error("the own certificate file cannot be used: {reason}")]
    CaFile { reason: String },
    #[error("the shop did not answer in time")]
    Timeout,
    #[error("the connection broke: {reason}")]
    Disconnected { reason: String },
    /// The key, token or password is wrong, or was withdrawn.
    #[error("the shop refused the key: {reason}")]
    WrongKey { reason: String },
    /// The host takes the key off the request before the shop sees it.
    #[error("the shop never saw the key")]
    KeyStripped,
    #[error("the key may read and not write")]
    ReadOnlyKey,
    #[error("the key lacks the right {scope}")]
    MissingScope { scope: String },
    /// Shopify: the app belongs to another organisation than the store.
    #[error("the app and the store belong to different organisations")]
    OtherOrganisation,
    /// Signed requests need clocks that agree.
    #[error("this computer's clock and the shop's differ too much")]
    Clock,
    #[error("the shop asks to wait {} ms", wait.as_millis())]
    Throttled { wait: Duration },
    /// Not the interface: a page for people, a login, a check for robots, a proxy's error.
    #[error("the shop answered {status} with a page instead of data ({what:?})")]
    NotTheInterface { status: u16, what: Foreign },
    /// What came cannot be read to its end.
    #[error("the answer cannot be read: {reason}")]
    Unreadable { reason: String },
    #[error("the shop has a fault of its own: {status} {reason}")]
    ServerFault { status: u16, reason: String },
    /// Final: asking again brings the same.
    #[error("the shop refused: {code}: {reason}")]
    Refused { code: String, reason: String },
    /// What a deed of ours left behind is not to be taken back as it stands now; nothing was done.
    #[error("it cannot be taken back: {why:?}")]
    NotTakenBack { why: Stands },
    #[error("it does not exist in the shop (any more)")]
    NotFound,
    /// This platform, or this version of it, cannot do that.
    #[error("this shop cannot do that")]
    Unsupported,
    #[error("the operation was cancelled")]
    Cancelled,
}

/// How what we made stands there when it can no longer be taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stands {
    /// Somebody has made use of it.
    Used,
    /// It is not there any more.
    Gone,
    /// It is no longer what we made.
    Changed,
}

/// What answered in place of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Foreign {
    /// A page of the shop or its host.
    Page,
    /// A check whether a person asks.
    Captcha,
    /// Not JSON and no page.
    Other,
}

impl ShopError {
    /// True when waiting can help: the same question is asked again later, by itself.
    pub fn is_passing(&self) -> bool {
        matches!(
            self,
            Self::HostNotFound { .. }
                | Self::Unreachable { .. }
                | Self::Timeout
                | Self::Disconnected { .. }
                | Self::Throttled { .. }
                | Self::Unreadable { .. }
                | Self::ServerFault { .. }
                | Self::NotTheInterface { .. }
        )
    }

    /// True when the shop may have acted although we have no answer: nobody may ask again before looking.
    pub fn may_have_acted(&self) -> bool {
        matches!(
            self,
            Self::Timeout
                | Self::Disconnected { .. }
                | Self::Unreadable { .. }
                | Self::ServerFault { .. }
                | Self::NotTheInterface { .. }
        )
    }
}
