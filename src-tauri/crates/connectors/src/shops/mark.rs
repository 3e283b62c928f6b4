//! The mark of a deed inside a text that the platform keeps: behind a refund's reason, a note, a description.

const OPENING: &str = "[comptoir:";

/// A reason with the mark behind it.
pub(super) fn joined(reason: &str, mark: &str) -> String {
    format!("{reason} {OPENING}{mark}]").trim_start().to_owned()
}

/// The reason of a note, and our mark where it has one.
pub(super) fn parted(note: &str) -> (String, Option<String>) {
    let found = note.rfind(OPENING).and_then(|at| {
        let mark = note.get(at + OPENING.len()..)?.split(']').next()?;
        Some((note.get(..at)?.trim_end().to_owned(), Some(mark.to_owned())))
    });
    found.unwrap_or_else(|| (note.to_owned(), None))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_found_again_behind_any_reason() {
        for reason in ["", "broken", "cup [blue] broken"] {
            assert_eq!(parted(&joined(reason, "m-1")), (reason.to_owned(), Some("m-1".to_owned())));
        }
        assert_eq!(parted("by hand [x]"), ("by hand [x]".to_owned(), None));
    }
}
