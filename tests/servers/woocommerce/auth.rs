//! Who asks: Basic or query keys over TLS, signed requests over plain HTTP; the wrong way is silently no way.

use super::wire::{Answer, refusal};
use super::{KEY, READ_KEY, SECRET, WooState};
use crate::Request;
use crate::web::percent_decoded;
use base64::{Engine, prelude::BASE64_STANDARD};
use hmac::{Hmac, Mac};
use sha2::Sha256;

pub(super) fn check(state: &mut WooState, request: &Request) -> Result<(), Answer> {
    let key = if state.base.starts_with("https") { keyed(state, request)? } else { signed(state, request)? };
    match key {
        None => Err(refusal(401, "woocommerce_rest_cannot_view", "Sorry, you cannot list resources.")),
        Some(READ_KEY) if request.method != "GET" => {
            Err(wrong("The API key provided does not have write permissions."))
        }
        Some(_) => Ok(()),
    }
}

fn wrong(message: &str) -> Answer {
    refusal(401, "woocommerce_rest_authentication_error", message)
}

fn known(key: &str) -> Option<&'static str> {
    [KEY, READ_KEY].into_iter().find(|known| *known == key)
}

fn keyed(state: &WooState, request: &Request) -> Result<Option<&'static str>, Answer> {
    let header = request.headers.iter().find(|(name, _)| name == "authorization" && !state.strips_header);
    let basic = header.and_then(|(_, value)| {
        let pair = String::from_utf8(BASE64_STANDARD.decode(value.strip_prefix("Basic ")?).ok()?).ok()?;
        pair.split_once(':').map(|(key, secret)| (key.to_owned(), secret.to_owned()))
    });
    let query = || Some((request.parameter("consumer_key")?, request.parameter("consumer_secret")?));
    let Some((key, secret)) = basic.or_else(query) else { return Ok(None) };
    match known(&key) {
        None => Ok(None),
        Some(_) if secret != SECRET => Err(wrong("Consumer secret is invalid.")),
        found => Ok(found),
    }
}

fn signed(state: &mut WooState, request: &Request) -> Result<Option<&'static str>, Answer> {
    let query = request.target.split_once('?').map_or("", |(_, query)| query);
    let mut pairs: Vec<(String, String)> = query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| (percent_decoded(name), percent_decoded(value)))
        .collect();
    let take = |pairs: &mut Vec<(String, String)>, name: &str| {
        let place = pairs.iter().position(|(known, _)| known == name)?;
        Some(pairs.remove(place).1)
    };
    let Some(signature) = take(&mut pairs, "oauth_signature") else { return Ok(None) };
    pairs.sort();
    let of = |name: &str| pairs.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone());
    let key = of("oauth_consumer_key").unwrap_or_default();
    let Some(found) = known(&key) else { return Err(wrong("Consumer key is invalid.")) };
    let joined: Vec<_> = pairs.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value))).collect();
    let address = format!("{}{}", state.base, request.path());
    let base = format!("{}&{}&{}", request.method, encoded(&address), encoded(&joined.join("&")));
    let mut mac = Hmac::<Sha256>::new_from_slice(format!("{SECRET}&").as_bytes()).unwrap();
    mac.update(base.as_bytes());
    if BASE64_STANDARD.encode(mac.finalize().into_bytes()) != signature {
        return Err(wrong("Invalid signature - provided signature does not match."));
    }
    let stamp: i64 = of("oauth_timestamp").and_then(|text| text.parse().ok()).unwrap_or(0);
    if (state.seconds() - stamp).abs() > 900 {
        return Err(wrong("Invalid timestamp."));
    }
    if !state.nonces.insert(of("oauth_nonce").unwrap_or_default()) {
        return Err(wrong("Invalid nonce - nonce has already been used."));
    }
    Ok(Some(found))
}

fn encoded(text: &str) -> String {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"-._~".contains(byte);
    text.bytes().map(|byte| if plain(&byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}
