//! The languages of the program: Fluent texts from /locales, embedded and checked at build, and the culture's numbers and dates.

mod countries;
mod coverage;
mod culture;
#[path = "message.rs"]
mod kinds;
pub mod letters;
mod money;
mod pseudo;
#[cfg(test)]
#[path = "../build/read.rs"]
mod read;
mod syntax;

pub use coverage::{Coverage, coverage, undocumented_variables};
pub use kinds::{Argument, Message};

use comptoir_kernel::LocaleTag;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use std::sync::{Arc, OnceLock};
use unic_langid::LanguageIdentifier;

/// One function for every text, named after its key: `message::notify_mail_one("Ada", "Hello")`.
pub mod message {
    use crate::Message;
    include!(concat!(env!("OUT_DIR"), "/message.rs"));
}

include!(concat!(env!("OUT_DIR"), "/sources.rs"));

type Bundle = FluentBundle<Arc<FluentResource>>;

/// The texts of one language. What a translation lacks is said in English.
pub struct Locale {
    tag: LocaleTag,
    isolating: Bundle,
    plain: Bundle,
}

impl Locale {
    /// The texts of a locale, read once and kept.
    pub fn of(tag: LocaleTag) -> &'static Self {
        // One for each shipped locale and one for the pseudo-locale.
        const PLACES: usize = LocaleTag::SHIPPED.len() + 1;
        static LOCALES: [OnceLock<Locale>; PLACES] = [const { OnceLock::new() }; PLACES];
        static ENGLISH: OnceLock<Locale> = OnceLock::new();
        let place = LocaleTag::SHIPPED.iter().position(|known| *known == tag).unwrap_or(LocaleTag::SHIPPED.len());
        LOCALES.get(place).unwrap_or(&ENGLISH).get_or_init(|| Self::read(tag))
    }

    pub fn tag(&self) -> LocaleTag {
        self.tag
    }

    /// The text for the interface: arguments stand in bidi isolates (U+2068, U+2069).
    pub fn format(&self, message: &Message) -> String {
        self.render(message.key, &message.arguments(), |locale| &locale.isolating)
    }

    /// The text without bidi isolates, for notifications, subjects, letters, terminals and logs.
    pub fn format_plain(&self, message: &Message) -> String {
        self.render(message.key, &message.arguments(), |locale| &locale.plain)
    }

    /// What a person is told about the problem `code`, without bidi isolates; an unknown code reads as a fault of ours.
    pub fn problem<N: AsRef<str>, V: AsRef<str>>(&self, code: &str, args: impl IntoIterator<Item = (N, V)>) -> String {
        let known = format!("problem-{code}");
        let key = if Self::has(&known) { known.as_str() } else { "problem-broken" };
        let mut values = FluentArgs::new();
        for (name, value) in args {
            values.set(name.as_ref().to_owned(), value.as_ref().to_owned());
        }
        self.render(key, &values, |locale| &locale.plain)
    }

    /// The text of a key that is made at run time and has no variables, without bidi isolates; nothing if there is none.
    pub fn text(&self, key: &str) -> Option<String> {
        Self::has(key).then(|| self.render(key, &FluentArgs::new(), |locale| &locale.plain))
    }

    /// True if English has the message (`key` or `key.attribute`).
    pub fn has(key: &str) -> bool {
        let (id, attribute) = split(key);
        Self::of(LocaleTag::En).plain.get_message(id).is_some_and(|message| match attribute {
            Some(attribute) => message.get_attribute(attribute).is_some(),
            None => message.value().is_some(),
        })
    }

    fn read(tag: LocaleTag) -> Self {
        let source = if tag == LocaleTag::Pseudo { LocaleTag::En } else { tag };
        let files = SOURCES.iter().find(|(name, _)| *name == source.as_str()).map_or(&[][..], |(_, files)| files);
        let resources: Vec<Arc<FluentResource>> = files
            .iter()
            .map(|(_, text)| {
                let (Ok(resource) | Err((resource, _))) = FluentResource::try_new((*text).to_owned());
                Arc::new(resource)
            })
            .collect();
        Self { tag, isolating: bundle(tag, &resources, true), plain: bundle(tag, &resources, false) }
    }

    fn render(&self, key: &str, args: &FluentArgs, choose: fn(&Self) -> &Bundle) -> String {
        if let Some(text) = render_in(choose(self), key, args) {
            return if self.tag == LocaleTag::Pseudo { pseudo::bracket(&text) } else { text };
        }
        if self.tag == LocaleTag::En {
            return key.to_owned();
        }
        Self::of(LocaleTag::En).render(key, args, choose)
    }
}

fn render_in(bundle: &Bundle, key: &str, args: &FluentArgs) -> Option<String> {
    let (id, attribute) = split(key);
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    // Errors are missing variables or references: the text then shows their names, which is more use than none.
    Some(bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned())
}

fn split(key: &str) -> (&str, Option<&str>) {
    key.split_once('.').map_or((key, None), |(id, attribute)| (id, Some(attribute)))
}

fn bundle(tag: LocaleTag, resources: &[Arc<FluentResource>], is_isolating: bool) -> Bundle {
    let language: LanguageIdentifier = tag.as_str().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(is_isolating);
    bundle.set_formatter(Some(culture::format_value));
    if tag == LocaleTag::Pseudo {
        bundle.set_transform(Some(pseudo::accent));
    }
    // NUMBER is the only built-in; it cannot already be there.
    let _ = bundle.add_builtins();
    for resource in resources {
        bundle.add_resource_overriding(Arc::clone(resource));
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;
    use comptoir_kernel::Timestamp;
    use jiff::tz::TimeZone;

    #[test]
    fn a_count_chooses_the_plural_form() {
        let english = Locale::of(LocaleTag::En);
        assert_eq!(english.format_plain(&message::notify_mail_group_title(1)), "1 new message");
        assert_eq!(english.format_plain(&message::notify_mail_group_title(1200)), "1,200 new messages");
    }

    #[test]
    fn polish_has_its_few_and_many_and_arabic_its_dual_and_its_digits() {
        let said = |tag, count| Locale::of(tag).format_plain(&message::notify_mail_group_title(count));
        assert_eq!(said(LocaleTag::Pl, 1), "1 nowa wiadomość");
        assert_eq!(said(LocaleTag::Pl, 22), "22 nowe wiadomości");
        assert_eq!(said(LocaleTag::Pl, 12), "12 nowych wiadomości");
        assert_eq!(said(LocaleTag::Ar, 2), "رسالتان جديدتان");
        assert_eq!(said(LocaleTag::Ar, 7), "٧ رسائل جديدة");
        assert_eq!(said(LocaleTag::Ja, 1), "新着メッセージ 1 件");
    }

    #[test]
    fn arguments_are_isolated_in_the_interface_and_bare_in_notifications() {
        let english = Locale::of(LocaleTag::En);
        let text = message::notify_mail_group_body("منى");
        assert_eq!(english.format(&text), "From \u{2068}منى\u{2069}");
        assert_eq!(english.format_plain(&text), "From منى");
    }

    #[test]
    fn the_pseudo_locale_is_longer_bracketed_and_keeps_its_arguments() {
        let text = Locale::of(LocaleTag::Pseudo).format_plain(&message::notify_mail_group_body("Ada"));
        assert_eq!(text, "[Fřóóm Ada]");
        let long = Locale::of(LocaleTag::Pseudo).problem("mail-timeout", [("", ""); 0]);
        let short = Locale::of(LocaleTag::En).problem("mail-timeout", [("", ""); 0]);
        assert!(long.chars().count() * 100 >= short.chars().count() * 125, "{long}");
    }

    #[test]
    fn a_problem_is_looked_up_by_its_code_and_an_unknown_one_is_a_fault_of_ours() {
        let english = Locale::of(LocaleTag::En);
        let text = english.problem("host-unreachable", [("host", "imap.example.com"), ("port", "993")]);
        assert!(text.starts_with("imap.example.com cannot be reached on port 993."), "{text}");
        assert_eq!(english.problem("no-such-code", [("", ""); 0]), english.problem("broken", [("", ""); 0]));
    }

    #[test]
    fn every_locale_formats_numbers_and_dates_in_its_own_way() {
        let moment = Timestamp::from_millisecond(1_795_356_300_000);
        let written = |tag| Locale::of(tag).date_time(moment, &TimeZone::UTC);
        assert_eq!(written(LocaleTag::De), "22. November 2026 um 14:05");
        assert_eq!(written(LocaleTag::Fr), "22 novembre 2026 à 14:05");
        assert_eq!(written(LocaleTag::Ja), "2026年11月22日 14:05");
        assert_eq!(Locale::of(LocaleTag::De).number(1_234_567), "1.234.567");
        assert_eq!(Locale::of(LocaleTag::Ar).number(1_234_567), "١٬٢٣٤٬٥٦٧");
        assert_eq!(Locale::of(LocaleTag::En).date(moment, &TimeZone::UTC), "November 22, 2026");
        assert_eq!(Locale::of(LocaleTag::Pl).time(moment, &TimeZone::UTC), "14:05");
    }

    #[test]
    fn a_syntax_error_a_duplicate_key_and_a_reference_to_nothing_fail_the_build() {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| {
            let path = folder.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        };
        write("en/app.ftl", "app-name = Comptoir\napp-title = { app-nome }\n");
        write("en/inbox.ftl", "app-name = Again\n");
        write("de/app.ftl", "app-name = Comptoir\n\napp-title = { \n");
        let mistakes = read::locales(folder.path()).unwrap().mistakes;
        assert_eq!(mistakes.len(), 3, "{mistakes:?}");
        assert!(mistakes[0].starts_with("de/app.ftl:4: "), "{mistakes:?}");
        assert_eq!(mistakes[1], "en/inbox.ftl: the key app-name is already in en/app.ftl");
        assert_eq!(mistakes[2], "en/app.ftl: app-title refers to app-nome, which is missing");
    }

    #[test]
    fn every_tag_keeps_its_own_texts() {
        for tag in LocaleTag::SHIPPED.into_iter().chain([LocaleTag::Pseudo]) {
            assert_eq!(Locale::of(tag).tag(), tag);
        }
    }

    #[test]
    fn every_variable_of_the_texts_that_rust_renders_is_documented() {
        let prefixes = ["problem-", "notify-", "tray-", "letter-", "cli-", "site-"];
        let missing: Vec<String> = undocumented_variables()
            .into_iter()
            .filter(|text| prefixes.iter().any(|prefix| text.starts_with(prefix)))
            .collect();
        assert_eq!(missing, Vec::<String>::new());
    }
}
