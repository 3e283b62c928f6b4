//! The macros that a new desk may begin with: the dozen letters that every shop writes, in all our languages.

use super::exchange::{self, File, MacroInFile, TextInFile};
use super::model::{Actions, Channel, Formality};
use super::wire::ImportMacrosAnswer;
use crate::desk::write::Write;
use comptoir_kernel::Problem;
use serde::Deserialize;
use std::collections::BTreeMap;

/// One file a language; English is the source of the others.
const FILES: &[(&str, &str)] = &[
    ("en", include_str!("starter/en.json")),
    ("de", include_str!("starter/de.json")),
    ("fr", include_str!("starter/fr.json")),
    ("es", include_str!("starter/es.json")),
    ("it", include_str!("starter/it.json")),
    ("pt-BR", include_str!("starter/pt-BR.json")),
    ("tr", include_str!("starter/tr.json")),
    ("pl", include_str!("starter/pl.json")),
    ("ar", include_str!("starter/ar.json")),
    ("ja", include_str!("starter/ja.json")),
];

/// A starter in one language: its title and its texts by form of address, each a list of paragraphs.
#[derive(Debug, Deserialize)]
struct Starter {
    title: String,
    #[serde(flatten)]
    texts: BTreeMap<Formality, Vec<String>>,
}

/// Adds the starters that are not there; those that somebody has changed or put away stay as they are.
pub(super) fn add(write: &mut Write<'_>) -> Result<ImportMacrosAnswer, Problem> {
    let mut file = File::new(all()?);
    let known = super::store::list(write.connection())?;
    let offered = file.macros.len();
    file.macros.retain(|one| known.iter().all(|own| own.uid != one.uid));
    let unchanged = u32::try_from(offered - file.macros.len()).unwrap_or_default();
    Ok(ImportMacrosAnswer { unchanged, ..exchange::read_in(write, file)? })
}

fn all() -> Result<Vec<MacroInFile>, Problem> {
    let mut macros: BTreeMap<String, MacroInFile> = BTreeMap::new();
    for (language, text) in FILES {
        let starters: BTreeMap<String, Starter> = serde_json::from_str(text).map_err(Problem::broken)?;
        for (name, starter) in starters {
            let one = macros.entry(name).or_insert_with_key(|name| empty(name));
            one.titles.insert((*language).to_owned(), starter.title);
            one.variants.extend(starter.texts.into_iter().map(|(formality, paragraphs)| TextInFile {
                language: (*language).to_owned(),
                channel: Channel::Mail,
                formality,
                subject: String::new(),
                body: paragraphs.join("\n\n"),
                is_stale: false,
            }));
        }
    }
    Ok(macros.into_values().collect())
}

fn empty(name: &str) -> MacroInFile {
    MacroInFile {
        uid: format!("comptoir-starter-{name}"),
        titles: BTreeMap::new(),
        folder: String::new(),
        // Actions happen with the inserting; what becomes of the conversation is decided when the letter is sent.
        actions: Actions::default(),
        is_archived: false,
        variants: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::macros::template;

    #[test]
    fn every_starter_is_there_in_every_language_and_can_be_rendered() {
        let macros = all().unwrap();
        assert_eq!(macros.len(), 12);
        for one in macros {
            assert_eq!(one.titles.len(), FILES.len(), "{}", one.uid);
            assert_eq!(one.variants[0].language, "en", "{}", one.uid);
            for (language, _) in FILES {
                let own: Vec<Formality> =
                    one.variants.iter().filter(|own| own.language == *language).map(|own| own.formality).collect();
                let is_complete = own == [Formality::Neutral] || own == [Formality::Formal, Formality::Informal];
                assert!(is_complete, "{} {language}: {own:?}", one.uid);
            }
            for own in &one.variants {
                assert!(
                    template::check(&own.body).is_ok(),
                    "{} {}: {:?}",
                    one.uid,
                    own.language,
                    template::check(&own.body)
                );
                assert!(own.body.contains("{{ customer.salutation }}"), "{} {}", one.uid, own.language);
            }
        }
    }
}
