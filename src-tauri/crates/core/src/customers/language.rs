//! What a mail address says about the language of whoever writes from it.

/// Domains of countries where one language is written, with its region where that makes a difference.
const DOMAINS: &[(&str, &str)] = &[
    ("at", "de-AT"),
    ("ar", "es"),
    ("au", "en"),
    ("br", "pt-BR"),
    ("cl", "es"),
    ("cz", "cs"),
    ("de", "de"),
    ("dk", "da"),
    ("ee", "et"),
    ("es", "es"),
    ("fi", "fi"),
    ("fr", "fr"),
    ("gr", "el"),
    ("hr", "hr"),
    ("hu", "hu"),
    ("ie", "en"),
    ("it", "it"),
    ("jp", "ja"),
    ("kr", "ko"),
    ("lt", "lt"),
    ("lv", "lv"),
    ("mx", "es"),
    ("nl", "nl"),
    ("no", "nb"),
    ("nz", "en"),
    ("pl", "pl"),
    ("pt", "pt"),
    ("ro", "ro"),
    ("ru", "ru"),
    ("se", "sv"),
    ("si", "sl"),
    ("sk", "sk"),
    ("tr", "tr"),
    ("ua", "uk"),
    ("uk", "en-GB"),
];

/// Domains that tell the region of a language that was found otherwise.
const REGIONS: &[(&str, &str)] =
    &[("at", "de-AT"), ("br", "pt-BR"), ("ch", "de-CH"), ("ch", "fr-CH"), ("ch", "it-CH"), ("uk", "en-GB")];

fn country(address: &str) -> Option<&str> {
    let (_, domain) = address.rsplit_once('@')?;
    domain.rsplit_once('.').map(|(_, country)| country)
}

fn is(country: &str, code: &str) -> bool {
    country.eq_ignore_ascii_case(code)
}

/// The language of the country whose domain an address has. Countries of several languages say nothing.
pub(crate) fn of_domain(address: &str) -> Option<&'static str> {
    let country = country(address)?;
    DOMAINS.iter().find(|(code, _)| is(country, code)).map(|(_, language)| *language)
}

/// A language with the region that the address tells: German from an Austrian address is Austrian German.
pub(crate) fn with_region(language: &str, address: &str) -> String {
    let Some(country) = country(address) else { return language.to_owned() };
    let regional = REGIONS.iter().find(|(code, tag)| is(country, code) && tag.split('-').next() == Some(language));
    regional.map_or(language, |(_, tag)| *tag).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_tells_a_language_only_where_its_country_writes_one() {
        assert_eq!(of_domain("ada@post.AT"), Some("de-AT"));
        assert_eq!(of_domain("ada@shop.co.uk"), Some("en-GB"));
        assert_eq!(of_domain("ada@post.ch"), None);
        assert_eq!(of_domain("ada@post.com"), None);
        assert_eq!(of_domain("nobody"), None);
    }

    #[test]
    fn the_region_is_added_only_to_its_own_language() {
        assert_eq!(with_region("de", "ada@post.at"), "de-AT");
        assert_eq!(with_region("fr", "ada@post.ch"), "fr-CH");
        assert_eq!(with_region("en", "ada@post.at"), "en");
        assert_eq!(with_region("de-DE", "ada@post.at"), "de-DE");
    }
}
