//! What each translation lacks, for the house test and the check task.

use crate::SOURCES;
use crate::syntax::{self, Text};
use comptoir_kernel::LocaleTag;
use std::collections::BTreeMap;

/// How one translation differs from English. Keys of attributes are written `key.attribute`, terms `-term`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    pub locale: LocaleTag,
    /// In English, not in this locale.
    pub missing: Vec<String>,
    /// In this locale, not in English.
    pub extra: Vec<String>,
    /// Texts with a variable that English does not pass, as `key $variable`.
    pub unknown_variables: Vec<String>,
    /// Texts that name a message or term which neither this locale nor English has, as `key → reference`.
    pub dangling: Vec<String>,
}

impl Coverage {
    /// True if nothing is missing and nothing is wrong.
    pub fn is_complete(&self) -> bool {
        [&self.missing, &self.extra, &self.unknown_variables, &self.dangling].iter().all(|list| list.is_empty())
    }
}

/// Compares every translation with English, in the order in which locales are offered.
pub fn coverage() -> Vec<Coverage> {
    let english = texts_of(LocaleTag::En);
    LocaleTag::SHIPPED
        .into_iter()
        .filter(|locale| *locale != LocaleTag::En)
        .map(|locale| compare(locale, &texts_of(locale), &english))
        .collect()
}

/// English variables without a comment that says their type, as `key $variable`.
pub fn undocumented_variables() -> Vec<String> {
    let mut undocumented = Vec::new();
    for text in texts_of(LocaleTag::En).values() {
        for variable in &text.mentions.variables {
            let is_documented = text.comment.iter().any(|line| {
                let rest = line
                    .trim_start_matches([' ', '-', '*'])
                    .strip_prefix('$')
                    .and_then(|rest| rest.strip_prefix(variable.as_str()));
                rest.is_some_and(|rest| rest.trim_start().starts_with('('))
            });
            if !is_documented && !text.key.starts_with('-') {
                undocumented.push(format!("{} ${variable}", text.key));
            }
        }
    }
    undocumented
}

fn compare(locale: LocaleTag, texts: &BTreeMap<String, Text>, english: &BTreeMap<String, Text>) -> Coverage {
    let mut coverage = Coverage {
        locale,
        missing: Vec::new(),
        extra: Vec::new(),
        unknown_variables: Vec::new(),
        dangling: Vec::new(),
    };
    coverage.missing.extend(english.keys().filter(|key| !texts.contains_key(*key)).cloned());
    for (key, text) in texts {
        for reference in &text.mentions.references {
            if !texts.contains_key(reference) && !english.contains_key(reference) {
                coverage.dangling.push(format!("{key} → {reference}"));
            }
        }
        let Some(original) = english.get(key) else {
            coverage.extra.push(key.clone());
            continue;
        };
        for variable in &text.mentions.variables {
            if !original.mentions.variables.contains(variable) {
                coverage.unknown_variables.push(format!("{key} ${variable}"));
            }
        }
    }
    coverage
}

fn texts_of(locale: LocaleTag) -> BTreeMap<String, Text> {
    let mut texts = BTreeMap::new();
    let files = SOURCES.iter().find(|(tag, _)| *tag == locale.as_str()).map_or(&[][..], |(_, files)| files);
    for (_, source) in files {
        // The build refused what does not parse; a broken rest would show up as missing keys.
        let (Ok(resource) | Err((resource, _))) = fluent_syntax::parser::parse(*source);
        texts.extend(syntax::texts_of(&resource).into_iter().map(|text| (text.key.clone(), text)));
    }
    texts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(source: &str) -> BTreeMap<String, Text> {
        let (Ok(resource) | Err((resource, _))) = fluent_syntax::parser::parse(source);
        syntax::texts_of(&resource).into_iter().map(|text| (text.key.clone(), text)).collect()
    }

    #[test]
    fn what_a_translation_lacks_adds_or_misspells_is_listed() {
        let english = texts("a = One { $count }\nb = Two\n    .tooltip = Hint\n");
        let german = texts("a = Eins { $coutn } { -brand }\nc = Drei\nb = Zwei\n");
        let found = compare(LocaleTag::De, &german, &english);
        assert_eq!(found.missing, ["b.tooltip"]);
        assert_eq!(found.extra, ["c"]);
        assert_eq!(found.unknown_variables, ["a $coutn"]);
        assert_eq!(found.dangling, ["a → -brand"]);
        assert!(!found.is_complete());
        assert!(compare(LocaleTag::De, &english, &english).is_complete());
    }
}
