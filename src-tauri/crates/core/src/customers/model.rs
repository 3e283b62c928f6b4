//! The nouns of the customers and their pure rules.

use crate::desk::{fold, word};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

word! {
    /// How somebody wants, or needs, to be reached.
    ContactMode {
        Any = "any", Mail = "mail", Phone = "phone", Chat = "chat", TextOnly = "text_only",
        LargePrint = "large_print", ReadAloud = "read_aloud", SignLanguage = "sign_language",
    }
}
word! {
    /// Whether they agreed to be written to about other things than their own questions.
    Consent { Unknown = "unknown", Given = "given", Refused = "refused" }
}
word! {
    /// A way to reach somebody beside mail.
    HandleKind {
        Phone = "phone", Whatsapp = "whatsapp", Telegram = "telegram", Instagram = "instagram",
        Facebook = "facebook", Other = "other",
    }
}
word! {
    /// What a field of the shop holds.
    FieldKind { Text = "text", Number = "number", Date = "date", Choice = "choice" }
}
word! {
    /// Why two customers may be one person, the surest first.
    Likeness {
        SameMailbox = "same_mailbox", SamePhone = "same_phone", SameHandle = "same_handle",
        SimilarAddress = "similar_address", SameCompany = "same_company",
    }
}
word! {
    /// Where a customer's time zone was taken from.
    ZoneSource { Person = "person", Phone = "phone", Language = "language" }
}

/// How a language was decided, the surest first. What ranks lower never replaces what ranks higher.
/// The two of the storefront are written by the rooms that know storefronts.
const LANGUAGE_RANKS: &[(&str, u8)] = &[
    ("person", 7),
    ("storefront_customer", 6),
    ("storefront_order", 5),
    ("detected", 4),
    ("declared", 3),
    ("domain", 2),
    ("none", 0),
];

/// The rank of a source; what nobody knows ranks lowest.
pub fn language_rank(source: &str) -> u8 {
    LANGUAGE_RANKS.iter().find(|(name, _)| *name == source).map_or(0, |(_, rank)| *rank)
}

/// The name as lists sort it: without case and accents; the address where there is no name.
pub fn sort_name(name: &str, address: &str) -> String {
    let folded = |text: &str| -> String {
        let plain: String = fold::fold(text).nfkd().filter(|c| !is_combining_mark(*c)).collect();
        plain.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let own = folded(name);
    match (own.is_empty(), address.is_empty()) {
        (false, _) => own,
        (true, false) => folded(address),
        // Never empty, and behind everybody with a name.
        (true, true) => "\u{10FFFD}".to_owned(),
    }
}

/// What two spellings of one number or name share. `None` when there is nothing in it.
pub fn match_key(kind: HandleKind, value: &str) -> Option<String> {
    if matches!(kind, HandleKind::Phone | HandleKind::Whatsapp) {
        // "+43 (0)660": the zero in brackets is dialled only inside the country.
        let value = value.replace("(0)", "");
        let digits: String =
            value.chars().filter_map(|c| c.to_digit(10).and_then(|d| char::from_digit(d, 10))).collect();
        let is_foreign = value.trim_start().starts_with('+') || digits.starts_with("00");
        let digits = if is_foreign { digits.trim_start_matches('0') } else { digits.as_str() };
        return (digits.len() >= 5).then(|| format!("{}{digits}", if is_foreign { "+" } else { "" }));
    }
    let name = value.trim().trim_start_matches('@').to_lowercase();
    (!name.is_empty()).then(|| format!("{}:{name}", kind.as_str()))
}

/// No shorter number is looked for as one; digits.
const SHORTEST_NUMBER: usize = 6;

/// The words by which a number is found: its digits, and each ending of them, with or without the code of the country.
pub fn number_words(value: &str) -> String {
    let digits: String = value.chars().filter(char::is_ascii_digit).collect();
    let last = digits.len().saturating_sub(SHORTEST_NUMBER);
    (0..=last).filter_map(|from| digits.get(from..)).collect::<Vec<_>>().join(" ")
}

/// The digits of a query that is a phone number, however it was typed.
pub fn number_query(query: &str) -> Option<String> {
    let is_number = query.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '+' | '-' | '/' | '(' | ')' | '.'));
    let digits: String = query.replace("(0)", "").chars().filter(char::is_ascii_digit).collect();
    let digits = digits.trim_start_matches('0');
    (is_number && digits.len() >= SHORTEST_NUMBER).then(|| digits.to_owned())
}

/// A value as it is kept, or `None` if the field does not hold such a thing.
pub fn field_value(kind: FieldKind, choices: &[String], typed: &str) -> Option<String> {
    let typed = typed.trim();
    match kind {
        FieldKind::Text => Some(typed.to_owned()),
        FieldKind::Number => {
            let number: f64 = typed.replace(',', ".").parse().ok()?;
            number.is_finite().then(|| number.to_string())
        }
        FieldKind::Date => typed.parse::<jiff::civil::Date>().ok().map(|date| date.to_string()),
        FieldKind::Choice => choices.iter().find(|choice| choice.eq_ignore_ascii_case(typed)).cloned(),
    }
}

/// Providers whose domain says nothing about who shares it.
const PUBLIC_DOMAINS: &[&str] = &[
    "gmail",
    "googlemail",
    "outlook",
    "hotmail",
    "live",
    "msn",
    "yahoo",
    "icloud",
    "me",
    "gmx",
    "web",
    "posteo",
    "proton",
    "protonmail",
    "mail",
    "orange",
    "wanadoo",
    "free",
    "laposte",
    "libero",
    "virgilio",
    "alice",
    "tiscali",
    "uol",
    "bol",
    "terra",
    "wp",
    "o2",
    "onet",
    "interia",
    "yandex",
    "qq",
    "163",
    "docomo",
    "ezweb",
    "softbank",
    "aol",
    "t-online",
];

/// Whether two addresses of people with the same name look like one person's.
pub fn address_likeness(one: &str, other: &str) -> Option<Likeness> {
    let (local, domain) = one.rsplit_once('@')?;
    let (other_local, other_domain) = other.rsplit_once('@')?;
    let bare = |local: &str| -> String {
        let local = local.split('+').next().unwrap_or(local);
        local.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    let (local, other_local) = (bare(local), bare(other_local));
    if local == other_local && local.len() >= 3 || domain == other_domain && is_one_slip(&local, &other_local) {
        return Some(Likeness::SimilarAddress);
    }
    let provider = domain.split('.').next().unwrap_or(domain);
    (domain == other_domain && !PUBLIC_DOMAINS.contains(&provider)).then_some(Likeness::SameCompany)
}

/// One letter more, less or other.
fn is_one_slip(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let same = one.iter().zip(&other).take_while(|(a, b)| a == b).count();
    let tail = one.iter().rev().zip(other.iter().rev()).take_while(|(a, b)| a == b).count();
    let longer = one.len().max(other.len());
    one.len().abs_diff(other.len()) <= 1 && longer >= 5 && same + tail + 1 >= longer
}

/// Country codes whose country keeps one clock.
const PHONE_ZONES: &[(&str, &str)] = &[
    ("+30", "Europe/Athens"),
    ("+31", "Europe/Amsterdam"),
    ("+32", "Europe/Brussels"),
    ("+33", "Europe/Paris"),
    ("+352", "Europe/Luxembourg"),
    ("+353", "Europe/Dublin"),
    ("+358", "Europe/Helsinki"),
    ("+359", "Europe/Sofia"),
    ("+36", "Europe/Budapest"),
    ("+370", "Europe/Vilnius"),
    ("+371", "Europe/Riga"),
    ("+372", "Europe/Tallinn"),
    ("+380", "Europe/Kyiv"),
    ("+385", "Europe/Zagreb"),
    ("+386", "Europe/Ljubljana"),
    ("+39", "Europe/Rome"),
    ("+40", "Europe/Bucharest"),
    ("+41", "Europe/Zurich"),
    ("+420", "Europe/Prague"),
    ("+421", "Europe/Bratislava"),
    ("+43", "Europe/Vienna"),
    ("+44", "Europe/London"),
    ("+45", "Europe/Copenhagen"),
    ("+46", "Europe/Stockholm"),
    ("+47", "Europe/Oslo"),
    ("+48", "Europe/Warsaw"),
    ("+49", "Europe/Berlin"),
    ("+20", "Africa/Cairo"),
    ("+212", "Africa/Casablanca"),
    ("+213", "Africa/Algiers"),
    ("+216", "Africa/Tunis"),
    ("+65", "Asia/Singapore"),
    ("+81", "Asia/Tokyo"),
    ("+82", "Asia/Seoul"),
    ("+86", "Asia/Shanghai"),
    ("+90", "Europe/Istanbul"),
    ("+91", "Asia/Kolkata"),
    ("+961", "Asia/Beirut"),
    ("+962", "Asia/Amman"),
    ("+965", "Asia/Kuwait"),
    ("+966", "Asia/Riyadh"),
    ("+971", "Asia/Dubai"),
    ("+972", "Asia/Jerusalem"),
    ("+973", "Asia/Bahrain"),
    ("+974", "Asia/Qatar"),
];

/// Languages and regions whose speakers at home share one clock. Deliberately absent: those spoken over many hours.
const LANGUAGE_ZONES: &[(&str, &str)] = &[
    ("de-AT", "Europe/Vienna"),
    ("de-CH", "Europe/Zurich"),
    ("fr-CH", "Europe/Zurich"),
    ("it-CH", "Europe/Zurich"),
    ("fr-BE", "Europe/Brussels"),
    ("nl-BE", "Europe/Brussels"),
    ("fr-FR", "Europe/Paris"),
    ("en-GB", "Europe/London"),
    ("en-IE", "Europe/Dublin"),
    ("sv-SE", "Europe/Stockholm"),
    ("de", "Europe/Berlin"),
    ("it", "Europe/Rome"),
    ("pl", "Europe/Warsaw"),
    ("tr", "Europe/Istanbul"),
    ("ja", "Asia/Tokyo"),
    ("cs", "Europe/Prague"),
    ("sk", "Europe/Bratislava"),
    ("hu", "Europe/Budapest"),
    ("hr", "Europe/Zagreb"),
    ("sl", "Europe/Ljubljana"),
    ("da", "Europe/Copenhagen"),
    ("nb", "Europe/Oslo"),
    ("fi", "Europe/Helsinki"),
    ("et", "Europe/Tallinn"),
    ("lv", "Europe/Riga"),
    ("lt", "Europe/Vilnius"),
    ("bg", "Europe/Sofia"),
    ("ro", "Europe/Bucharest"),
    ("el", "Europe/Athens"),
    ("he", "Asia/Jerusalem"),
    ("ko", "Asia/Seoul"),
    ("th", "Asia/Bangkok"),
];

/// The time zone of somebody who never said it, only where the number or the language leaves no choice.
pub fn guessed_zone<'a>(
    language: Option<&str>,
    mut phones: impl Iterator<Item = &'a str>,
) -> Option<(&'static str, ZoneSource)> {
    let by_phone = phones.find_map(|key| {
        PHONE_ZONES.iter().filter(|(code, _)| key.starts_with(code)).max_by_key(|(code, _)| code.len())
    });
    if let Some((_, zone)) = by_phone {
        return Some((zone, ZoneSource::Phone));
    }
    let language = language?;
    let found = LANGUAGE_ZONES
        .iter()
        .find(|(tag, _)| language.eq_ignore_ascii_case(tag))
        .or_else(|| LANGUAGE_ZONES.iter().find(|(tag, _)| language.split('-').next().is_some_and(|it| it == *tag)));
    found.map(|(_, zone)| (*zone, ZoneSource::Language))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_spellings_of_one_number_share_a_key() {
        let key = |value| match_key(HandleKind::Phone, value);
        assert_eq!(key("+43 (0)660 / 123 45-67").as_deref(), Some("+436601234567"));
        assert_eq!(key("0043 660 1234567"), key("+43 660 1234567"));
        assert_eq!(key("٠٦٦٠ ١٢٣٤٥"), None, "a number in other digits is kept by nobody who can dial it");
        assert_eq!(key("0660 12345").as_deref(), Some("066012345"));
        assert_eq!(key("call me"), None);
        assert_eq!(match_key(HandleKind::Telegram, " @Ada "), match_key(HandleKind::Telegram, "ada"));
        assert_ne!(match_key(HandleKind::Telegram, "ada"), match_key(HandleKind::Instagram, "ada"));
    }

    #[test]
    fn a_field_holds_only_what_it_is_for() {
        assert_eq!(field_value(FieldKind::Number, &[], "41,50").as_deref(), Some("41.5"));
        assert_eq!(field_value(FieldKind::Number, &[], "inf"), None);
        assert_eq!(field_value(FieldKind::Date, &[], "2026-02-29"), None);
        assert_eq!(field_value(FieldKind::Date, &[], "2028-02-29").as_deref(), Some("2028-02-29"));
        let sizes = ["S".to_owned(), "M".to_owned()];
        assert_eq!(field_value(FieldKind::Choice, &sizes, "m").as_deref(), Some("M"));
        assert_eq!(field_value(FieldKind::Choice, &sizes, "XL"), None);
    }

    #[test]
    fn addresses_are_alike_by_mailbox_slip_or_company_and_strangers_are_not() {
        assert_eq!(address_likeness("ada.l@gmail.com", "adal@work.example"), Some(Likeness::SimilarAddress));
        assert_eq!(address_likeness("lovelace@x.example", "lovlace@x.example"), Some(Likeness::SimilarAddress));
        assert_eq!(address_likeness("ada@acme.example", "sales@acme.example"), Some(Likeness::SameCompany));
        assert_eq!(address_likeness("ada@gmail.com", "sales@gmail.com"), None);
        assert_eq!(address_likeness("ada@a.example", "bob@b.example"), None);
    }

    #[test]
    fn a_zone_is_guessed_only_where_there_is_no_choice() {
        let guess = |language, phone: Option<&'static str>| guessed_zone(language, phone.into_iter());
        assert_eq!(guess(Some("en"), Some("+436601234567")), Some(("Europe/Vienna", ZoneSource::Phone)));
        assert_eq!(guess(Some("de"), Some("+4201234567")), Some(("Europe/Prague", ZoneSource::Phone)));
        assert_eq!(guess(Some("ja"), None), Some(("Asia/Tokyo", ZoneSource::Language)));
        assert_eq!(guess(Some("de-AT"), None), Some(("Europe/Vienna", ZoneSource::Language)));
        assert_eq!(guess(Some("en"), Some("+12025550123")), None);
        assert_eq!(guess(Some("es"), None), None);
    }

    #[test]
    fn a_persons_word_outranks_the_shop_which_outranks_the_text_which_outranks_the_address() {
        let order = ["person", "storefront_customer", "storefront_order", "detected", "declared", "domain", "none"];
        assert!(order.is_sorted_by(|sure, unsure| language_rank(sure) > language_rank(unsure)));
        assert_eq!(language_rank("something else"), language_rank("none"));
    }

    #[test]
    fn names_are_sorted_without_case_and_accents_and_nobody_stands_before_them() {
        assert_eq!(sort_name("Élodie  GARNIER", ""), "elodie garnier");
        assert_eq!(sort_name("", "ada@world.example"), "ada@world.example");
        assert!(sort_name("", "") > sort_name("佐藤", ""));
    }
}
