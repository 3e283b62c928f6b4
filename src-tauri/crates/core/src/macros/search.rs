//! Finding macros by their titles, in whatever language and spelling somebody remembers them.

use super::model::title_for;
use super::store;
use super::wire::{ListMacrosRequest, Macro, MacroRow, MissingVariants};
use comptoir_kernel::Problem;
use comptoir_store::rusqlite::Connection;
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The macros that fit, the best first: a title that begins with the words, then the most used.
pub(super) fn list(
    connection: &Connection,
    request: &ListMacrosRequest,
    language: &str,
) -> Result<Vec<MacroRow>, Problem> {
    let query = fold(&request.query);
    let words: Vec<&str> = query.split_whitespace().collect();
    let mut found: Vec<(u8, MacroRow)> = Vec::new();
    for one in store::list(connection)?.into_iter().filter(|one| one.is_archived == request.is_archived) {
        if let Some(rank) = rank(&one, &words) {
            found.push((rank, row(one, language)));
        }
    }
    found.sort_by_key(|(rank, _)| *rank);
    Ok(found.into_iter().map(|(_, row)| row).collect())
}

/// How well a macro fits: lower is better, none is not at all. Its folder counts as part of every title.
fn rank(one: &Macro, words: &[&str]) -> Option<u8> {
    let Some(first) = words.first() else { return Some(0) };
    let folder = fold(&one.folder);
    let ranks = one.titles.values().filter_map(|title| {
        let title = fold(title);
        let has_all = words.iter().all(|word| title.contains(word) || folder.contains(word));
        let starts_word = title.split_whitespace().any(|own| own.starts_with(first));
        has_all.then_some(if title.starts_with(first) { 0 } else { 2 - u8::from(starts_word) })
    });
    ranks.min()
}

fn row(one: Macro, language: &str) -> MacroRow {
    let (title, title_language) = title_for(&one.titles, language);
    let languages: BTreeSet<&str> = one.variants.iter().map(|own| own.language.as_str()).collect();
    MacroRow {
        title: title.to_owned(),
        title_language: title_language.to_owned(),
        languages: languages.into_iter().map(str::to_owned).collect(),
        is_stale: one.variants.iter().any(|own| own.is_stale),
        id: one.id,
        folder: one.folder,
        actions: one.actions,
        is_archived: one.is_archived,
        usage_count: one.usage_count,
        last_used_at: one.last_used_at,
    }
}

/// The macros that lack a language, or whose text in it is older than its source.
pub(super) fn missing(
    connection: &Connection,
    languages: &[String],
    reader: &str,
) -> Result<Vec<MissingVariants>, Problem> {
    let macros: Vec<Macro> = store::list(connection)?.into_iter().filter(|one| !one.is_archived).collect();
    let all: BTreeSet<&str> =
        macros.iter().flat_map(|one| one.variants.iter().map(|own| own.language.as_str())).collect();
    let wanted: Vec<&str> =
        if languages.is_empty() { all.into_iter().collect() } else { languages.iter().map(String::as_str).collect() };
    let lacks = macros.iter().map(|one| {
        let has = |language: &str| one.variants.iter().any(|own| own.language.eq_ignore_ascii_case(language));
        let stale: BTreeSet<&str> =
            one.variants.iter().filter(|own| own.is_stale).map(|own| own.language.as_str()).collect();
        MissingVariants {
            id: one.id,
            title: title_for(&one.titles, reader).0.to_owned(),
            missing: wanted.iter().filter(|language| !has(language)).map(|it| (*it).to_owned()).collect(),
            stale: stale.into_iter().map(str::to_owned).collect(),
        }
    });
    Ok(lacks.filter(|one| !one.missing.is_empty() || !one.stale.is_empty()).collect())
}

/// Without case, accents, the dots of Turkish, the stretching of Arabic.
fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.nfkd().filter(|c| !is_combining_mark(*c)) {
        match c {
            'ı' | 'I' => folded.push('i'),
            'ß' | 'ẞ' => folded.push_str("ss"),
            'ł' | 'Ł' => folded.push('l'),
            'ø' | 'Ø' => folded.push('o'),
            'أ' | 'إ' | 'آ' | 'ٱ' => folded.push('ا'),
            'ى' => folded.push('ي'),
            'ة' => folded.push('ه'),
            'ـ' => {}
            c => folded.extend(c.to_lowercase()),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_found_as_people_type_them() {
        assert_eq!(fold("Größentabelle"), fold("GROSSENTABELLE"));
        assert_eq!(fold("İade nasıl yapılır"), "iade nasil yapilir");
        assert_eq!(fold("Où est ma commande"), "ou est ma commande");
        assert_eq!(fold("Gdzie jest moja paczka? Łódź"), "gdzie jest moja paczka? lodz");
        assert_eq!(fold("إرجـاع"), fold("ارجاع"));
    }
}
