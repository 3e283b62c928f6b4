//! OAuth 1.0a with HMAC-SHA256 (RFC 5849): how WooCommerce takes a key over plain HTTP.

use base64::{Engine, prelude::BASE64_STANDARD};
use comptoir_kernel::Secret;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use std::fmt::Write;
use url::Url;

/// The pairs with the key's and the signature's added, sorted.
pub(super) fn signed(
    method: &str,
    url: &Url,
    pairs: &[(String, String)],
    (key, secret): (&str, &Secret),
    (nonce, seconds): (&str, i64),
) -> Vec<(String, String)> {
    let mut all = pairs.to_vec();
    let own = [
        ("oauth_consumer_key", key.to_owned()),
        ("oauth_nonce", nonce.to_owned()),
        ("oauth_signature_method", "HMAC-SHA256".to_owned()),
        ("oauth_timestamp", seconds.to_string()),
    ];
    all.extend(own.map(|(name, value)| (name.to_owned(), value)));
    all.sort();
    let base = format!("{method}&{}&{}", encoded(url.as_str()), encoded(&query(&all)));
    // WooCommerce ends its half of the key with the sign that usually divides two halves.
    let key = format!("{}&", secret.expose());
    // A key of any length will do.
    if let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key.as_bytes()) {
        mac.update(base.as_bytes());
        all.push(("oauth_signature".to_owned(), BASE64_STANDARD.encode(mac.finalize().into_bytes())));
    }
    all
}

/// The pairs as a query.
pub(super) fn query(pairs: &[(String, String)]) -> String {
    let pairs: Vec<_> = pairs.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value))).collect();
    pairs.join("&")
}

/// RFC 3986: everything but letters, digits and `-._~`.
fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            // Writing into a string cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}
