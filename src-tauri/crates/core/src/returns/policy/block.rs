//! The policy as a block of articles, in every language of the program: what the rules say stands on the help site.

use super::store;
use super::text::{PolicyText, write_out};
use crate::desk::Desk;
use crate::desk::write::Write;
use crate::knowledge;
use comptoir_kernel::{LocaleTag, Problem, Timestamp};
use comptoir_store::rusqlite::Connection;
use std::collections::BTreeMap;

/// What articles name it by.
const KEY: &str = "returns-policy";

/// Signs that mean something in Markdown wherever they stand.
const SIGNS: &str = "\\`*_[]<>&~#|";

/// What holds now, in Markdown; nothing where the shop has saved no policy.
fn texts(connection: &Connection, now: Timestamp) -> Result<BTreeMap<String, String>, Problem> {
    let kept = store::at(connection, now)?;
    if kept.version.version == 0 {
        return Ok(BTreeMap::new());
    }
    let own =
        LocaleTag::SHIPPED.into_iter().map(|tag| (tag.as_str().to_owned(), markdown(&write_out(&kept.policy, tag))));
    Ok(own.filter(|(_, text)| !text.is_empty()).collect())
}

fn markdown(policy: &PolicyText) -> String {
    let mut parts = Vec::new();
    for section in &policy.sections {
        parts.extend(section.heading.as_deref().map(|heading| format!("## {}", plain(heading))));
        parts.extend(section.paragraphs.iter().map(|paragraph| plain(paragraph)));
    }
    parts.join("\n\n")
}

/// Words that mean only themselves, each line of them.
fn plain(words: &str) -> String {
    let lines = words.lines().map(|line| {
        let line = line.trim();
        let mut written = String::with_capacity(line.len());
        for (at, c) in line.char_indices() {
            let begins = at == 0 && matches!(c, '-' | '+' | '=' | ':');
            // A list is numbered by a point or a bracket after its number.
            let before = line.get(..at).unwrap_or_default();
            let numbers = matches!(c, '.' | ')') && !before.is_empty() && before.bytes().all(|b| b.is_ascii_digit());
            if begins || numbers || SIGNS.contains(c) {
                written.push('\\');
            }
            written.push(c);
        }
        written
    });
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\\\n")
}

/// Brings what holds now to the articles.
pub(super) fn bring(write: &mut Write<'_>) -> Result<(), Problem> {
    let texts = texts(write.connection(), write.now)?;
    knowledge::keep_built_in_block(write, KEY, texts)
}

/// Looks whether another policy holds by now, or the program says it in other words.
pub(in crate::returns) fn look(desk: &Desk) -> Result<(), Problem> {
    let is_same =
        desk.read(|connection| Ok(knowledge::built_in_block(connection, KEY)? == texts(connection, desk.now())?))?;
    if is_same { Ok(()) } else { desk.write("knowledge.policy_block", None, bring) }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn words_of_the_shop_mean_only_themselves_in_an_article() {
        assert_eq!(plain("- a *b* <c>\n\n1. d_e"), "\\- a \\*b\\* \\<c\\>\\\n1\\. d\\_e");
        assert_eq!(plain("Within 30 days."), "Within 30 days.");
    }
}
