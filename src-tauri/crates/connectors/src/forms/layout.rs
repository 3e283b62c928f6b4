//! Labels and values in the text of a mail: beside each other or below each other.

use super::{FormField, Meaning, fold_label};

/// A label that is longer is a sentence; characters.
const LONGEST_LABEL: usize = 48;
/// So many lines are looked at before a mail is taken for something else.
const LINES: usize = 80;
/// No value but the message is longer; characters.
const LONGEST_VALUE: usize = 500;

type Lookup<'a> = &'a dyn Fn(&str) -> Option<Meaning>;

/// A line that begins with a label.
struct Labelled<'a> {
    label: &'a str,
    value: &'a str,
    meaning: Option<Meaning>,
}

/// At least two labels with a meaning: what makes it worth to read on.
pub(super) fn has_labels(text: &str, meaning_of: Lookup<'_>) -> bool {
    let known = |line: &&str| labelled(line, meaning_of).is_some_and(|found| found.meaning.is_some());
    text.lines().take(LINES).filter(known).nth(1).is_some()
}

fn labelled<'a>(line: &'a str, meaning_of: Lookup<'_>) -> Option<Labelled<'a>> {
    let line = line.trim_start_matches(['*', '•', '-', ' ', '\t', '\u{a0}']);
    let line = line.trim_end();
    if line.is_empty() {
        return None;
    }
    let pair = line.split_once([':', '：', '\t']).filter(|(label, _)| label.chars().count() <= LONGEST_LABEL);
    match pair {
        Some((label, value)) if !value.starts_with("//") => {
            let label = label.trim_matches(['*', ' ', '_']);
            let meaning = meaning_of(&fold_label(label));
            Some(Labelled { label, value: value.trim_matches(['*', ' ', '\t', '\u{a0}']), meaning })
        }
        // Alone on its line without a colon only a known word is a label.
        _ if line.chars().count() <= LONGEST_LABEL => {
            let label = line.trim_matches(['*', ' ', '_']);
            let meaning = meaning_of(&fold_label(label))?;
            Some(Labelled { label, value: "", meaning: Some(meaning) })
        }
        _ => None,
    }
}

/// The fields in the order of the mail. The message runs to its end, to the mark of a signature, or to the next label that
/// has not come before.
pub(super) fn fields(text: &str, meaning_of: Lookup<'_>) -> Vec<FormField> {
    let mut fields: Vec<FormField> = Vec::new();
    let mut is_open = false;
    for line in text.lines() {
        if is_end(line) {
            break;
        }
        let is_message = is_open && fields.last().is_some_and(|field| field.meaning == Meaning::Message);
        let found = labelled(line, meaning_of).filter(|found| begins(found, &fields, is_message));
        if let Some(found) = found {
            let meaning = found.meaning.unwrap_or(Meaning::Other);
            fields.push(FormField { label: found.label.to_owned(), value: found.value.to_owned(), meaning });
            is_open = found.value.is_empty() || meaning == Meaning::Message;
        } else if let Some(last) = fields.last_mut().filter(|_| is_open) {
            continued(last, line);
            // A value of one line is complete; a message is not.
            is_open = last.meaning == Meaning::Message || last.value.is_empty();
        }
    }
    for field in &mut fields {
        field.value = field.value.trim().to_owned();
        if field.meaning != Meaning::Message && field.value.chars().count() > LONGEST_VALUE {
            field.value = field.value.chars().take(LONGEST_VALUE).collect();
        }
    }
    fields.retain(|field| !field.value.is_empty());
    fields
}

fn continued(field: &mut FormField, line: &str) {
    if !field.value.is_empty() || !line.trim().is_empty() {
        if !field.value.is_empty() {
            field.value.push('\n');
        }
        field.value.push_str(line.trim_end());
    }
}

/// Whether a labelled line begins a field, or is part of what somebody wrote.
fn begins(found: &Labelled<'_>, fields: &[FormField], is_message: bool) -> bool {
    let is_new = |meaning| meaning == Meaning::Other || !fields.iter().any(|field| field.meaning == meaning);
    match found.meaning {
        Some(meaning) if is_message => meaning != Meaning::Other && is_new(meaning),
        Some(meaning) => is_new(meaning),
        None => !is_message && !found.value.is_empty(),
    }
}

/// The mark above a signature or a footer.
fn is_end(line: &str) -> bool {
    let line = line.trim();
    line.len() >= 2 && line.chars().all(|c| matches!(c, '-' | '–' | '—' | '_' | '='))
}
