//! Writing what the shop knows better, and taking that back.

use super::model::{self, CultureField};
use super::store;
use super::wire::{CultureDeed, SetCultureTextRequest};
use crate::desk::write::Write;
use crate::desk::{Topic, undo};
use comptoir_kernel::{AgentId, Problem};
use serde::{Deserialize, Serialize};

/// No text of a card is longer; characters.
const LONGEST: usize = 2000;

/// The fields that a deed changed: what stood there before, and what it wrote.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Inverse {
    culture: String,
    changes: Vec<Change>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Change {
    field: CultureField,
    before: Option<String>,
    after: Option<String>,
}

/// How this room's inverses stand in the one history of all deeds, which the inbox reads.
#[derive(Serialize)]
enum Recorded<'a> {
    Culture(&'a Inverse),
}

/// # Errors
/// `culture-unknown`.
pub(super) fn tag(culture: &str) -> Result<&'static str, Problem> {
    model::known(culture).ok_or_else(|| Problem::absent("culture-unknown").with("culture", culture))
}

/// Writes one field; an empty text brings the shipped one back.
///
/// # Errors
/// `culture-unknown`, `culture-text-long`.
pub(super) fn set(write: &mut Write<'_>, me: AgentId, request: &SetCultureTextRequest) -> Result<CultureDeed, Problem> {
    let culture = tag(&request.culture)?;
    let text = request.text.trim();
    if text.chars().count() > LONGEST {
        return Err(Problem::refused("culture-text-long").with("most", LONGEST));
    }
    let before = store::texts(write.connection(), culture)?.remove(&request.field);
    let after = (!text.is_empty()).then(|| text.to_owned());
    done(write, me, "cultures.set", culture, vec![Change { field: request.field, before, after }])
}

/// Brings every shipped text of a culture back.
///
/// # Errors
/// `culture-unknown`.
pub(super) fn reset(write: &mut Write<'_>, me: AgentId, culture: &str) -> Result<CultureDeed, Problem> {
    let culture = tag(culture)?;
    let own = store::texts(write.connection(), culture)?;
    let changes = own.into_iter().map(|(field, text)| Change { field, before: Some(text), after: None }).collect();
    done(write, me, "cultures.reset", culture, changes)
}

fn done(
    write: &mut Write<'_>,
    me: AgentId,
    deed: &str,
    culture: &str,
    changes: Vec<Change>,
) -> Result<CultureDeed, Problem> {
    for change in &changes {
        store::put(write.connection(), culture, change.field, change.after.as_deref())?;
    }
    write.changed(Topic::Cultures, 0);
    let inverse = Inverse { culture: culture.to_owned(), changes };
    let undo_id = undo::record(write, me, deed, &Recorded::Culture(&inverse))?;
    Ok(CultureDeed { undo_id })
}

/// Puts back what a deed replaced; a field that was written again since stays.
pub(crate) fn take_back(write: &mut Write<'_>, inverse: &Inverse) -> Result<(), Problem> {
    let now = store::texts(write.connection(), &inverse.culture)?;
    for change in inverse.changes.iter().filter(|change| now.get(&change.field) == change.after.as_ref()) {
        store::put(write.connection(), &inverse.culture, change.field, change.before.as_deref())?;
    }
    write.changed(Topic::Cultures, 0);
    Ok(())
}
