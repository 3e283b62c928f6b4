//! What a failed request means: the chain of causes, told without the address that may hold a key.

use crate::fetch::{FetchError, UnknownName};
use crate::shops::ShopError;
use std::error::Error;
use std::io;

/// The error of a request to `host` in our words.
pub(super) fn explain(error: reqwest::Error, host: &str) -> ShopError {
    let error = error.without_url();
    let host = host.to_owned();
    if let Some(cause) = find::<rustls::Error>(&error) {
        return match cause {
            rustls::Error::InvalidCertificate(_) | rustls::Error::NoCertificatesPresented => {
                ShopError::Certificate { host, reason: cause.to_string() }
            }
            _ => ShopError::Unreachable { host, reason: format!("no encrypted connection: {cause}") },
        };
    }
    if find::<UnknownName>(&error).is_some() {
        return ShopError::HostNotFound { host };
    }
    if find::<FetchError>(&error).is_some() {
        return ShopError::Address { address: host };
    }
    if error.is_connect() {
        return ShopError::Unreachable { host, reason: innermost(&error) };
    }
    if error.is_timeout() {
        return ShopError::Timeout;
    }
    if error.is_decode() {
        return ShopError::Unreadable { reason: innermost(&error) };
    }
    ShopError::Disconnected { reason: innermost(&error) }
}

/// The first cause of this kind, also when it travels inside an `io::Error`, which hides what it carries.
fn find<'a, E: Error + 'static>(error: &'a (dyn Error + 'static)) -> Option<&'a E> {
    let mut next = Some(error);
    while let Some(cause) = next {
        if let Some(found) = cause.downcast_ref::<E>() {
            return Some(found);
        }
        let carried = cause.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        if let Some(found) = carried.and_then(|inner| find::<E>(inner)) {
            return Some(found);
        }
        next = cause.source();
    }
    None
}

fn innermost(error: &(dyn Error + 'static)) -> String {
    let mut last = error;
    while let Some(cause) = last.source() {
        last = cause;
    }
    last.to_string()
}
