//! Errors of shops in words that a person can act upon.

use comptoir_connectors::shops::{Foreign, ShopError, Stands};
use comptoir_kernel::{Kind, Problem};

/// Translates a shop's error into a problem with a code.
pub(super) fn shop_problem(error: ShopError) -> Problem {
    let problem = match &error {
        ShopError::Address { address } => Problem::refused("shop-address").with("address", address),
        ShopError::HostNotFound { host } => Problem::offline("host-not-found").with("host", host),
        ShopError::Unreachable { host, .. } => Problem::offline("shop-unreachable").with("host", host),
        ShopError::Certificate { host, .. } => Problem::refused("certificate-invalid").with("host", host),
        ShopError::CaFile { .. } => Problem::refused("ca-file-unreadable"),
        ShopError::Timeout => Problem::offline("shop-timeout"),
        ShopError::Disconnected { .. } => Problem::offline("shop-disconnected"),
        ShopError::WrongKey { .. } => Problem::refused("shop-wrong-key"),
        ShopError::KeyStripped => Problem::refused("shop-key-stripped"),
        ShopError::ReadOnlyKey => Problem::refused("shop-read-only-key"),
        ShopError::MissingScope { scope } => Problem::refused("shop-missing-scope").with("scope", scope),
        ShopError::OtherOrganisation => Problem::refused("shop-other-organisation"),
        ShopError::Clock => Problem::refused("shop-clock"),
        ShopError::Throttled { wait } => {
            Problem::offline("shop-throttled").with("minutes", wait.as_secs().div_ceil(60).max(1))
        }
        ShopError::NotTheInterface { what: Foreign::Captcha, .. } => Problem::offline("shop-captcha"),
        ShopError::NotTheInterface { .. } => Problem::offline("shop-no-interface"),
        ShopError::Unreadable { .. } => Problem::offline("shop-unreadable"),
        ShopError::ServerFault { status, .. } => Problem::offline("shop-fault").with("status", status),
        ShopError::Refused { code, reason } if code == "stock" => {
            Problem::refused("shop-out-of-stock").with("item", reason)
        }
        ShopError::Refused { code, .. } if code == "pieces" => Problem::refused("shop-return-pieces"),
        ShopError::Refused { code, .. } if code == "price" => Problem::refused("shop-other-price"),
        ShopError::Refused { reason, .. } => Problem::refused("shop-refused").with("reason", reason),
        ShopError::NotTakenBack { why: Stands::Used } => Problem::refused("take-back-used"),
        ShopError::NotTakenBack { why: Stands::Gone } => Problem::refused("take-back-gone"),
        ShopError::NotTakenBack { why: Stands::Changed } => Problem::refused("take-back-changed"),
        ShopError::NotFound => Problem::absent("shop-not-found"),
        ShopError::Unsupported => Problem::refused("shop-unsupported"),
        ShopError::Cancelled => Problem::refused("cancelled"),
    };
    problem.because(error)
}

/// True when waiting does not help: the person has to do something.
pub(super) fn needs_person(problem: &Problem) -> bool {
    problem.kind == Kind::Refused && problem.code != "cancelled"
}
