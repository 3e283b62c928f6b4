//! Topics, steps, fields, causes: their names and what a value may be.

use crate::desk::word;
use comptoir_kernel::Problem;
use comptoir_locale::Locale;
use std::collections::BTreeMap;

word! {
    /// A step of the checklist, or what a field holds.
    TopicItemKind {
        Step = "step", Text = "text", Number = "number", Date = "date", Choice = "choice", YesNo = "yes_no",
        /// A picture that the customer is asked for; the value says that it has come.
        Photo = "photo",
    }
}

/// The longest title and the longest value of a field, in characters.
const LONGEST_TITLE: usize = 80;
const LONGEST_VALUE: usize = 500;

/// The shop's own names by language.
pub type Titles = BTreeMap<String, String>;

/// Trims, leaves out what is empty, and refuses what would have no name at all.
///
/// # Errors
/// `topic-unnamed`.
pub fn named(key: &str, titles: &Titles) -> Result<Titles, Problem> {
    let trimmed = titles.iter().map(|(language, title)| (language.trim().to_owned(), shortened(title)));
    let titles: Titles = trimmed.filter(|(language, title)| !language.is_empty() && !title.is_empty()).collect();
    if titles.is_empty() && key.is_empty() { Err(Problem::refused("topic-unnamed")) } else { Ok(titles) }
}

fn shortened(title: &str) -> String {
    let line = title.split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars().take(LONGEST_TITLE).collect()
}

/// The name in a language: the shop's own, else the program's, else the shop's in whatever language there is.
pub fn name_in(kind: &str, key: &str, titles: &Titles, locale: &Locale) -> String {
    let tag = locale.tag().as_str();
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    let exact = titles.get(tag);
    let close = || titles.iter().find(|(own, _)| primary(own) == primary(tag)).map(|(_, title)| title);
    let shipped = || if key.is_empty() { None } else { locale.text(&format!("topics-{kind}-{}", dashed(key))) };
    let any = || titles.values().next().cloned();
    exact.or_else(close).cloned().or_else(shipped).or_else(any).unwrap_or_default()
}

/// An option of a choice: one of the program's has a text, one of the shop's is its own text.
pub fn option_in(option: &str, locale: &Locale) -> String {
    locale.text(&format!("topics-option-{}", dashed(option))).unwrap_or_else(|| option.to_owned())
}

fn dashed(key: &str) -> String {
    key.replace('_', "-")
}

/// What is kept of a value that somebody typed; nothing if it is empty.
///
/// # Errors
/// `value-invalid` with `value`.
pub fn checked(kind: TopicItemKind, options: &[String], value: &str) -> Result<Option<String>, Problem> {
    let value = value.trim();
    if value.is_empty() {
        return Ok(None);
    }
    let kept = match kind {
        TopicItemKind::Text => Some(value.chars().take(LONGEST_VALUE).collect()),
        TopicItemKind::Number => number(value),
        TopicItemKind::Date => value.parse::<jiff::civil::Date>().ok().map(|day| day.to_string()),
        TopicItemKind::Choice => options.iter().find(|option| *option == value).cloned(),
        TopicItemKind::Step => (value == "yes").then(|| value.to_owned()),
        TopicItemKind::YesNo | TopicItemKind::Photo => matches!(value, "yes" | "no").then(|| value.to_owned()),
    };
    kept.map(Some).ok_or_else(|| Problem::refused("value-invalid").with("value", value))
}

/// Digits with at most one decimal sign, a comma or a point; kept with a point.
fn number(text: &str) -> Option<String> {
    let plain = text.replace(',', ".");
    let digits = plain.strip_prefix('-').unwrap_or(&plain);
    let is_number = digits.chars().all(|c| c.is_ascii_digit() || c == '.')
        && digits.matches('.').count() <= 1
        && digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.ends_with(|c: char| c.is_ascii_digit())
        && digits.len() <= 18;
    is_number.then_some(plain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use comptoir_kernel::LocaleTag;

    fn kept(kind: TopicItemKind, value: &str) -> Option<Option<String>> {
        checked(kind, &["refund".into()], value).ok()
    }

    #[test]
    fn a_value_fits_its_field_or_is_refused() {
        for (kind, value, wanted) in [
            (TopicItemKind::Text, "  38 ", Some("38")),
            (TopicItemKind::Number, "2,5", Some("2.5")),
            (TopicItemKind::Date, "2026-11-22", Some("2026-11-22")),
            (TopicItemKind::Choice, "refund", Some("refund")),
            (TopicItemKind::YesNo, "no", Some("no")),
            (TopicItemKind::Step, "yes", Some("yes")),
            (TopicItemKind::Text, "  ", None),
        ] {
            assert_eq!(kept(kind, value), Some(wanted.map(str::to_owned)), "{kind:?} {value}");
        }
        for (kind, value) in [
            (TopicItemKind::Number, "two"),
            (TopicItemKind::Number, "1.2.3"),
            (TopicItemKind::Date, "2026-02-30"),
            (TopicItemKind::Date, "tomorrow"),
            (TopicItemKind::Choice, "money"),
            (TopicItemKind::Step, "no"),
            (TopicItemKind::YesNo, "maybe"),
        ] {
            assert_eq!(kept(kind, value), None, "{kind:?} {value}");
        }
    }

    #[test]
    fn the_shops_own_name_wins_in_its_language_and_the_programs_in_the_others() {
        let titles = Titles::from([("de".into(), "Paket fehlt".into())]);
        let name = |tag| name_in("topic", "delivery", &titles, Locale::of(tag));
        assert_eq!(name(LocaleTag::De), "Paket fehlt");
        assert_eq!(name(LocaleTag::En), "Delivery");
        assert_eq!(name_in("topic", "", &titles, Locale::of(LocaleTag::Fr)), "Paket fehlt");
    }

    #[test]
    fn what_has_no_name_in_any_language_is_refused() {
        let titles = Titles::from([("de".into(), "  ".into())]);
        assert_eq!(named("", &titles).map_err(|problem| problem.code), Err("topic-unnamed"));
        assert_eq!(named("delivery", &titles).map_err(|problem| problem.code), Ok(Titles::new()));
    }
}
