//! Names of countries as the Unicode CLDR has them, version 48: the window's `Intl.DisplayNames` says the same.

use crate::Locale;
use comptoir_kernel::LocaleTag;

impl Locale {
    /// The name of a country, given by its two letters; none for letters that no country has.
    pub fn country(&self, code: &str) -> Option<&'static str> {
        let named = names(self.tag()).lines().filter_map(|line| line.split_once(' '));
        named.into_iter().find(|(letters, _)| letters.eq_ignore_ascii_case(code.trim())).map(|(_, name)| name)
    }
}

const fn names(tag: LocaleTag) -> &'static str {
    match tag {
        LocaleTag::De => include_str!("countries/de.txt"),
        LocaleTag::Fr => include_str!("countries/fr.txt"),
        LocaleTag::Es => include_str!("countries/es.txt"),
        LocaleTag::It => include_str!("countries/it.txt"),
        LocaleTag::PtBr => include_str!("countries/pt-BR.txt"),
        LocaleTag::Tr => include_str!("countries/tr.txt"),
        LocaleTag::Pl => include_str!("countries/pl.txt"),
        LocaleTag::Ar => include_str!("countries/ar.txt"),
        LocaleTag::Ja => include_str!("countries/ja.txt"),
        _ => include_str!("countries/en.txt"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_country_has_a_name_in_every_language() {
        for tag in LocaleTag::SHIPPED {
            let lines: Vec<_> = names(tag).lines().map(|line| line.split_once(' ').unwrap()).collect();
            assert_eq!(lines.len(), 249, "{tag:?}");
            assert!(lines.iter().all(|(code, name)| code.len() == 2 && !name.is_empty()), "{tag:?}");
        }
        assert_eq!(Locale::of(LocaleTag::De).country("ch"), Some("Schweiz"));
        assert_eq!(Locale::of(LocaleTag::Ja).country("NO"), Some("ノルウェー"));
        assert_eq!(Locale::of(LocaleTag::En).country("XX"), None);
    }
}
