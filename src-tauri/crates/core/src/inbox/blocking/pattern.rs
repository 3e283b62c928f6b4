//! What can be blocked: one address, or a domain with everything below it.

use comptoir_connectors::mail::providers;
use comptoir_kernel::{EmailAddress, Problem};

/// Domains where everybody can have an address, besides those of the table of mail providers.
const SHARED: &[&str] = &[
    "126.com",
    "163.com",
    "abv.bg",
    "alice.it",
    "aliyun.com",
    "arcor.de",
    "att.net",
    "bell.net",
    "bigpond.com",
    "bluewin.ch",
    "bol.com.br",
    "btinternet.com",
    "centrum.cz",
    "chello.at",
    "comcast.net",
    "cox.net",
    "daum.net",
    "docomo.ne.jp",
    "duck.com",
    "earthlink.net",
    "email.cz",
    "ezweb.ne.jp",
    "fastmail.com",
    "free.fr",
    "freenet.de",
    "gmx.at",
    "gmx.ch",
    "gmx.com",
    "gmx.de",
    "gmx.fr",
    "gmx.net",
    "gmail.com",
    "googlemail.com",
    "hanmail.net",
    "hey.com",
    "hotmail.co.jp",
    "hotmail.co.uk",
    "hotmail.com",
    "hotmail.com.tr",
    "hotmail.de",
    "hotmail.es",
    "hotmail.fr",
    "hotmail.it",
    "icloud.com",
    "ig.com.br",
    "interia.pl",
    "kabelmail.de",
    "laposte.net",
    "libero.it",
    "live.be",
    "live.co.uk",
    "live.com",
    "live.de",
    "live.fr",
    "live.it",
    "live.nl",
    "live.se",
    "mac.com",
    "mail.com",
    "mail.de",
    "mail.ru",
    "mailbox.org",
    "mailo.com",
    "me.com",
    "msn.com",
    "mynet.com",
    "naver.com",
    "nifty.com",
    "o2.pl",
    "ono.com",
    "onet.eu",
    "onet.pl",
    "online.de",
    "optonline.net",
    "op.pl",
    "orange.fr",
    "outlook.com",
    "outlook.com.br",
    "outlook.de",
    "outlook.es",
    "outlook.fr",
    "outlook.it",
    "outlook.jp",
    "outlook.sa",
    "pm.me",
    "posteo.at",
    "posteo.ch",
    "posteo.de",
    "posteo.net",
    "proton.me",
    "protonmail.ch",
    "protonmail.com",
    "qq.com",
    "rambler.ru",
    "rediffmail.com",
    "rocketmail.com",
    "rogers.com",
    "sapo.pt",
    "sbcglobal.net",
    "seznam.cz",
    "sfr.fr",
    "sina.com",
    "sky.com",
    "softbank.ne.jp",
    "startmail.com",
    "t-online.de",
    "talktalk.net",
    "telefonica.net",
    "telenet.be",
    "telia.com",
    "terra.com.br",
    "tin.it",
    "tiscali.it",
    "tuta.com",
    "tuta.io",
    "tutanota.com",
    "tutanota.de",
    "ukr.net",
    "uol.com.br",
    "verizon.net",
    "virgilio.it",
    "virgin.net",
    "virginmedia.com",
    "vp.pl",
    "wanadoo.fr",
    "web.de",
    "windowslive.com",
    "wp.pl",
    "xtra.co.nz",
    "yahoo.ca",
    "yahoo.co.jp",
    "yahoo.co.uk",
    "yahoo.com",
    "yahoo.com.br",
    "yahoo.com.tr",
    "yahoo.de",
    "yahoo.es",
    "yahoo.fr",
    "yahoo.it",
    "yandex.com",
    "yandex.com.tr",
    "yandex.ru",
    "ymail.com",
    "ziggo.nl",
    "zoho.com",
];

/// Second levels under which others register their own names, as in `co.uk`.
const SECOND_LEVELS: &[&str] = &["ac", "co", "com", "edu", "gen", "go", "gob", "gov", "ltd", "ne", "net", "or", "org"];

/// An address or a domain as it is kept: lower case, the domain without `@`.
///
/// # Errors
/// `block-invalid` for anything else, `block-domain-shared` for a domain of many people.
pub(super) fn parse(typed: &str) -> Result<String, Problem> {
    let text = typed.trim().trim_start_matches('@').trim_end_matches('.').to_lowercase();
    let invalid = || Problem::refused("block-invalid").with("pattern", typed.trim());
    if text.contains('@') {
        return EmailAddress::parse(&text).map(String::from).map_err(|_| invalid());
    }
    EmailAddress::parse(&format!("a@{text}")).map_err(|_| invalid())?;
    if !text.contains('.') {
        return Err(invalid());
    }
    if is_shared(&text) {
        return Err(Problem::refused("block-domain-shared").with("domain", text));
    }
    Ok(text)
}

/// Whether strangers to each other have addresses there.
pub fn is_shared(domain: &str) -> bool {
    let labels: Vec<&str> = domain.split('.').collect();
    let is_registry = matches!(labels.as_slice(), [second, top] if top.len() == 2 && SECOND_LEVELS.contains(second));
    is_registry || SHARED.contains(&domain) || providers::by_domain(domain).is_some()
}

/// What a block of this sender could say: the address, its domain, and every domain above.
pub(super) fn candidates(address: &str) -> Vec<String> {
    let address = address.trim().to_lowercase();
    let mut found = vec![address.clone()];
    let mut rest = address.rsplit_once('@').map(|(_, domain)| domain);
    while let Some(domain) = rest.filter(|domain| domain.contains('.')) {
        found.push(domain.to_owned());
        rest = domain.split_once('.').map(|(_, above)| above);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_or_a_domain_is_taken_and_nothing_that_many_people_share() {
        assert_eq!(parse(" Pest@Spam.Example ").ok().as_deref(), Some("pest@spam.example"));
        assert_eq!(parse("@Spam.Example.").ok().as_deref(), Some("spam.example"));
        for (typed, code) in [
            ("gmail.com", "block-domain-shared"),
            ("@web.de", "block-domain-shared"),
            ("co.uk", "block-domain-shared"),
            ("com", "block-invalid"),
            ("", "block-invalid"),
            ("two words.example", "block-invalid"),
            ("pest@", "block-invalid"),
        ] {
            assert_eq!(parse(typed).map_err(|problem| problem.code), Err(code), "{typed}");
        }
    }

    #[test]
    fn a_blocked_domain_covers_what_is_below_it() {
        assert_eq!(
            candidates("Pest@mail.spam.example"),
            ["pest@mail.spam.example", "mail.spam.example", "spam.example"]
        );
        assert_eq!(candidates("nobody"), ["nobody"]);
    }
}
